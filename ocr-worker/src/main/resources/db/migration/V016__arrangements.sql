-- How an officer arranged the pages of a scan into documents: the message that holds, its version, and the version that the
-- documents show.
ALTER TABLE scan ADD COLUMN arrangement text;
ALTER TABLE scan ADD COLUMN arrangement_version integer NOT NULL DEFAULT 0;
ALTER TABLE scan ADD COLUMN arrangement_made integer NOT NULL DEFAULT 0;

-- A document that the scan has no more. It is kept, because an arrangement that is taken back brings it back as it was.
ALTER TABLE document ADD COLUMN gone boolean NOT NULL DEFAULT false;
