-- What officers put right on a document, a list of corrections, and when they said so: the last word counts. Beside it those
-- that its files show: where they differ, it is made anew.
ALTER TABLE document ADD COLUMN corrections text NOT NULL DEFAULT '[]';
ALTER TABLE document ADD COLUMN corrected_at timestamptz;
ALTER TABLE document ADD COLUMN shown_corrections text NOT NULL DEFAULT '[]';
