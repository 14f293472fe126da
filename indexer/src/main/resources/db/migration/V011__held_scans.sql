-- A document may lie behind a sheet that names its dossier.
ALTER TABLE document ADD COLUMN sheet text;
ALTER TABLE document ADD COLUMN dossier text;
ALTER TABLE filed_document DROP CONSTRAINT filed_document_named_by_check;
ALTER TABLE filed_document ADD CONSTRAINT filed_document_named_by_check
    CHECK (named_by IN ('SHEET', 'KEY', 'READ', 'CLERK'));

-- A stack that waits for a clerk to say where it is to be cut; the question is the message as it was heard.
CREATE TABLE held_scan (
    scan       text NOT NULL,
    hold       int  NOT NULL,
    question   text NOT NULL,
    held_at    timestamptz NOT NULL,
    decided_at timestamptz,
    PRIMARY KEY (scan, hold)
);
CREATE INDEX held_scan_open ON held_scan (held_at) WHERE decided_at IS NULL;
