-- Pages that are to be scanned again: the next single page from their counter takes their place, and both are kept.
CREATE TABLE page_rescan (
    id           bigserial PRIMARY KEY,
    scan         text NOT NULL REFERENCES scan (scan),
    page         int NOT NULL CHECK (page > 0),
    agency       text NOT NULL,
    counter      text NOT NULL,
    wanted_by    text NOT NULL,
    wanted_at    timestamptz NOT NULL,
    taken_by     text UNIQUE,
    taken_at     timestamptz,
    withdrawn_at timestamptz
);
CREATE UNIQUE INDEX page_rescan_open ON page_rescan (scan, page) WHERE taken_by IS NULL AND withdrawn_at IS NULL;
CREATE INDEX page_rescan_counter ON page_rescan (agency, counter, wanted_at)
    WHERE taken_by IS NULL AND withdrawn_at IS NULL;
CALL hold_to_reach('page_rescan', 'within(agency, (SELECT reach()))');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON page_rescan
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'page');
