-- The dossiers counted as they change, so that a rate is a sum over some thousand rows and not over all dossiers.

-- The facts that do not depend on a period, one bit each, in the order of vn.hoso.indexer.rates.Tally.
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
    | (population_data::int << 9)) STORED;

-- So many dossiers of a level-1 agency were received, or finished, in a half month and have the same facts. A row is an
-- amount to be added, also a negative one: a change adds rows and touches none, so that writers never wait for each other.
CREATE TABLE dossier_tally (
    event       text NOT NULL CHECK (event IN ('RECEIVED', 'FINISHED')),
    -- The 1st or the 15th: both report calendars are made of whole halves.
    half        date NOT NULL,
    agency_root text NOT NULL,
    facts       int NOT NULL,
    dossiers    bigint NOT NULL
);
CREATE INDEX dossier_tally_cell ON dossier_tally (half, agency_root, event, facts) INCLUDE (dossiers);

CREATE FUNCTION half_month(day date) RETURNS date LANGUAGE sql IMMUTABLE AS
    $$ SELECT day - extract(day FROM day)::int + CASE WHEN extract(day FROM day) < 15 THEN 1 ELSE 15 END $$;

-- The halves a dossier is counted in; none when it was not accepted or has no day of reception.
CREATE FUNCTION dossier_events(received_on date, finished_on date, status smallint)
    RETURNS TABLE (event text, half date) LANGUAGE sql IMMUTABLE AS $$
    SELECT 'RECEIVED', half_month(received_on) WHERE received_on IS NOT NULL AND status <> 3
    UNION ALL
    SELECT 'FINISHED', half_month(finished_on)
    WHERE finished_on IS NOT NULL AND received_on IS NOT NULL AND status IN (9, 10)
$$;

INSERT INTO dossier_tally
SELECT event, half, agency_root, facts, count(*)
FROM dossier CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4;

CREATE FUNCTION tally_dossiers() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO dossier_tally
        SELECT event, half, agency_root, facts, count(*)
        FROM added CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO dossier_tally
        SELECT event, half, agency_root, facts, -count(*)
        FROM removed CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4;
    ELSE
        INSERT INTO dossier_tally
        SELECT event, half, agency_root, facts, sum(amount)
        FROM (SELECT received_on, finished_on, status, agency_root, facts, 1 AS amount FROM added
              UNION ALL
              SELECT received_on, finished_on, status, agency_root, facts, -1 FROM removed) AS changed
            CROSS JOIN LATERAL dossier_events(received_on, finished_on, status)
        GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER dossier_tally_insert AFTER INSERT ON dossier
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_dossiers();
CREATE TRIGGER dossier_tally_update AFTER UPDATE ON dossier
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_dossiers();
CREATE TRIGGER dossier_tally_delete AFTER DELETE ON dossier
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tally_dossiers();
