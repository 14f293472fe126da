-- Where a clerk cut a held stack, in page order, to be compared with what was proposed; null of what was decided before this
-- was noted.
ALTER TABLE held_scan ADD COLUMN cut_before int[];
