-- A document is made anew whenever words are put right on it; since when it waits, and on which day it was digitized, is told
-- by the first time.
ALTER TABLE document ADD COLUMN first_digitized_at timestamptz;
UPDATE document SET first_digitized_at = digitized_at;
CREATE FUNCTION note_first_digitized() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.first_digitized_at := NEW.digitized_at;
    RETURN NEW;
END $$;
CREATE TRIGGER first_digitized BEFORE INSERT ON document FOR EACH ROW EXECUTE FUNCTION note_first_digitized();

DROP INDEX document_doubtful;
CREATE INDEX document_doubtful ON document (first_digitized_at)
    WHERE jsonb_array_length(doubtful_fields) > 0 AND signed_off_at IS NULL;
DROP INDEX document_digitized;
CREATE INDEX document_digitized ON document (first_digitized_at);
