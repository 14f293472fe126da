-- What the sums of each level-1 agency were at the end of every day on which they changed: a figure as known on a day is
-- looked up, and not counted from the records of that day.

-- The day at whose end, in Vietnam, a change is known; one that falls on midnight belongs to the day that ends.
CREATE FUNCTION known_day(since timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT (since AT TIME ZONE 'Asia/Ho_Chi_Minh' - interval '1 microsecond')::date $$;

CREATE TABLE tally_known (
    agency   text COLLATE "C" NOT NULL,
    half     date NOT NULL,
    known_on date NOT NULL,
    -- As in tally_sum: of all that was known at the end of the day.
    counts   int[] NOT NULL,
    PRIMARY KEY (agency, half, known_on)
);

ALTER TABLE tally_due ADD COLUMN known_on date NOT NULL DEFAULT known_day(clock_timestamp());

ALTER TABLE dossier_past ADD COLUMN facts int NOT NULL GENERATED ALWAYS AS (
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

CREATE OR REPLACE FUNCTION tally_dossiers() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO tally_due (event, half, agency, facts, known_on, dossiers)
        SELECT event, half, tally_agency(agency), facts, known_day(known_since), count(*)
        FROM added CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4, 5;
    ELSIF TG_OP = 'DELETE' THEN
        -- What is deleted leaves no past of its last state: as if that had never been known.
        INSERT INTO tally_due (event, half, agency, facts, known_on, dossiers)
        SELECT event, half, tally_agency(agency), facts, known_day(known_since), -count(*)
        FROM removed CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4, 5;
    ELSE
        INSERT INTO tally_due (event, half, agency, facts, known_on, dossiers)
        SELECT event, half, tally_agency(agency), facts, known_day(since), sum(amount)
        FROM (SELECT received_on, finished_on, status, agency, facts, known_since AS since, 1 AS amount FROM added
              UNION ALL
              SELECT was.received_on, was.finished_on, was.status, was.agency, was.facts,
                  coalesce(added.known_since, clock_timestamp()), -1
              FROM removed AS was LEFT JOIN added USING (code)) AS changed
            CROSS JOIN LATERAL dossier_events(received_on, finished_on, status)
        GROUP BY 1, 2, 3, 4, 5 HAVING sum(amount) <> 0;
    END IF;
    RETURN NULL;
END $$;

-- The sums there are know nothing of other days: all of them are made anew when the program starts.
DELETE FROM tally_conditions;

-- What is owed of late: paper dossiers without a scan; the tally tells how many older ones there are.
CREATE INDEX dossier_unscanned ON dossier (received_on) INCLUDE (agency)
    WHERE channel IN ('COUNTER', 'POST') AND status <> 3 AND NOT (component_attached OR documents > 0);
