-- Dossiers taken in on paper at a counter: who brought them, and how many sheets of each component lay there.
CREATE TABLE reception (
    dossier     text PRIMARY KEY REFERENCES dossier (code),
    -- The unit that received it; another one may handle it.
    agency      text NOT NULL,
    counter     text NOT NULL,
    applicant   text NOT NULL,
    -- Sheets of paper of each component in the register's order, one more for further papers; null where not counted.
    sheets      int[] NOT NULL,
    separators  boolean NOT NULL,
    -- Which sending of the form it came with, so that one sent twice is one dossier.
    request     uuid NOT NULL UNIQUE,
    received_at timestamptz NOT NULL,
    received_by text NOT NULL,
    -- When the clerk closed the batch it was scanned with.
    closed_at   timestamptz
);
CREATE INDEX reception_open ON reception (agency, counter, received_at) WHERE closed_at IS NULL;

-- The last ordinal that a unit gave on a day.
CREATE TABLE reception_ordinal (
    agency text NOT NULL,
    day    date NOT NULL,
    last   int NOT NULL,
    PRIMARY KEY (agency, day)
);

-- Seen by the unit that received it and by the one that handles it.
CALL hold_to_reach('reception', 'within(agency, (SELECT reach()))
    OR EXISTS (SELECT FROM dossier WHERE dossier.code = reception.dossier)');
CALL hold_to_reach('reception_ordinal', 'within(agency, (SELECT reach()))');

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON reception
    FOR EACH ROW EXECUTE FUNCTION note_change('dossier');
