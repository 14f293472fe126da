-- A document that was sent back is settled by the scan that came in its place, or by a clerk who says so.
ALTER TABLE verification
    ADD COLUMN rescan text,
    ADD COLUMN rescan_number int,
    ADD COLUMN rescanned_at timestamptz,
    ADD CONSTRAINT verification_rescan FOREIGN KEY (rescan, rescan_number) REFERENCES document (scan, number),
    ADD CONSTRAINT verification_rescanned CHECK ((rescan IS NULL) = (rescan_number IS NULL)
        AND (rescan IS NULL OR rescanned_at IS NOT NULL) AND (rescanned_at IS NULL OR rejected_at IS NOT NULL));
CREATE INDEX verification_to_rescan ON verification (rejected_at) WHERE rejected_at IS NOT NULL AND rescanned_at IS NULL;
CREATE UNIQUE INDEX verification_rescan ON verification (rescan, rescan_number);

-- What is read under a dossier settles the oldest of its documents that were sent back before it was scanned: one of the
-- same type, or one whose type nobody could tell, for an illegible paper often has none. In the database, because by
-- whatever way a document comes under its dossier, it settles. A document settles one.
CREATE FUNCTION settle_rescan() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE verification SET rescan = NEW.scan, rescan_number = NEW.number, rescanned_at = now()
    WHERE (scan, number) = (
        SELECT work.scan, work.number
        FROM verification AS work JOIN document AS sent_back USING (scan, number)
            JOIN filed_document AS lay ON lay.scan = work.scan AND lay.number = work.number
            JOIN document AS newer ON newer.scan = NEW.scan AND newer.number = NEW.number
            JOIN filing ON filing.id = NEW.filing AND filing.accepted_at > work.rejected_at
        WHERE lay.dossier = NEW.dossier AND work.rescanned_at IS NULL AND work.scan <> NEW.scan
          AND (newer.type = sent_back.type OR 'UNKNOWN' IN (newer.type, sent_back.type))
        ORDER BY newer.type = sent_back.type DESC, work.rejected_at LIMIT 1)
      AND NOT EXISTS (SELECT FROM verification WHERE rescan = NEW.scan AND rescan_number = NEW.number);
    RETURN NULL;
END $$;
CREATE TRIGGER settles_rescan AFTER INSERT OR UPDATE OF dossier ON filed_document
    FOR EACH ROW WHEN (NEW.dossier IS NOT NULL) EXECUTE FUNCTION settle_rescan();
