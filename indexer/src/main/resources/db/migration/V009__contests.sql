-- An agency says that a dossier should not be counted; somebody decides. Both stay, whatever was decided.
CREATE TABLE contest (
    id              bigserial PRIMARY KEY,
    dossier         text NOT NULL,
    reason          text NOT NULL,
    -- What proves it: number of a decision, of a letter, the address of a paper.
    evidence        text NOT NULL,
    contested_by    text NOT NULL,
    contested_at    timestamptz NOT NULL,
    decision        text CHECK (decision IN ('EXEMPTED', 'COUNTED')),
    decision_reason text,
    decided_by      text,
    decided_at      timestamptz,
    CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by IS NULL)
        AND (decision IS NULL) = (decision_reason IS NULL))
);
CREATE INDEX contest_dossier ON contest (dossier, id);
CREATE UNIQUE INDEX contest_open ON contest (dossier) WHERE decision IS NULL;

ALTER TABLE dossier ADD COLUMN exempt boolean NOT NULL DEFAULT false;
ALTER TABLE dossier_past ADD COLUMN exempt boolean NOT NULL DEFAULT false;

-- The bit of an exemption is the last, so that what was counted before stays right.
ALTER TABLE dossier DROP COLUMN facts;
ALTER TABLE dossier ADD COLUMN facts int NOT NULL GENERATED ALWAYS AS (
    (channel IN ('COUNTER', 'POST'))::int
    | ((component_attached OR documents > 0)::int << 1)
    | (duty_converted::int << 2)
    | (paper_result::int << 3)
    | (result_issued::int << 4)
    | ((result_issued AND result_verified)::int << 5)
    | (reused::int << 6)
    | (from_store::int << 7)
    | (result_synced::int << 8)
    | (population_data::int << 9)
    | (doubted::int << 10)
    | (exempt::int << 11)) STORED;

CREATE OR REPLACE FUNCTION keep_past_of_dossier() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.known_since := clock_timestamp();
    INSERT INTO dossier_past (code, agency, agency_root, procedure, channel, received_on, status, finished_on,
        paper_result, result_issued, result_verified, component_attached, duty_converted, documents, reused, from_store,
        result_synced, population_data, doubted, exempt, known_since, known_until)
    VALUES (OLD.code, OLD.agency, OLD.agency_root, OLD.procedure, OLD.channel, OLD.received_on, OLD.status,
        OLD.finished_on, OLD.paper_result, OLD.result_issued, OLD.result_verified, OLD.component_attached,
        OLD.duty_converted, OLD.documents, OLD.reused, OLD.from_store, OLD.result_synced, OLD.population_data,
        OLD.doubted, OLD.exempt, OLD.known_since, NEW.known_since);
    RETURN NEW;
END $$;
