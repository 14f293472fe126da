-- A published change stays what it was as well: what each figure was compared with, of the same days a year before. Null
-- where nothing was like it, and in what was published before this was kept.
ALTER TABLE rate_frozen
    ADD COLUMN base_numerator   bigint,
    ADD COLUMN base_denominator bigint;
