-- From which ministries and provinces scans came, to find those of which nobody has told yet.
CREATE INDEX filing_level_one ON filing (split_part(agency, '.', 1));
