-- What pages ask of the tally again and again, added up beforehand: how many dossiers meet each condition of the
-- definitions, by half month, for each level-1 agency and each unit directly below one.

-- The agency that a dossier is added up under: level 1 and, where it has one, the unit below.
CREATE FUNCTION tally_agency(agency text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT CASE split_part(agency, '.', 2) WHEN '' THEN split_part(agency, '.', 1)
        ELSE split_part(agency, '.', 1) || '.' || split_part(agency, '.', 2) END $$;
-- So that all cores may count.
ALTER FUNCTION half_month(date) PARALLEL SAFE;
ALTER FUNCTION dossier_events(date, date, smallint) PARALLEL SAFE;

CREATE TABLE tally_sum (
    agency text COLLATE "C" NOT NULL,
    half   date NOT NULL,
    -- One number a condition, in the order of tally_conditions.
    counts int[] NOT NULL,
    PRIMARY KEY (agency, half)
);

-- The conditions the sums are of, as the program that made them wrote them; another list makes them anew. None yet.
CREATE TABLE tally_conditions (conditions text NOT NULL);

-- Amounts that are not in the sums yet: a change adds rows and touches none, so that writers never wait for each other.
CREATE TABLE tally_due (
    event    text NOT NULL,
    half     date NOT NULL,
    agency   text NOT NULL,
    facts    int NOT NULL,
    dossiers bigint NOT NULL
);

CREATE FUNCTION add_counts(one int[], other int[]) RETURNS int[] LANGUAGE sql IMMUTABLE AS
    $$ SELECT array_agg(a + b ORDER BY place) FROM unnest(one, other) WITH ORDINALITY AS both_of (a, b, place) $$;

CREATE OR REPLACE FUNCTION tally_dossiers() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO tally_due
        SELECT event, half, tally_agency(agency), facts, count(*)
        FROM added CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO tally_due
        SELECT event, half, tally_agency(agency), facts, -count(*)
        FROM removed CROSS JOIN LATERAL dossier_events(received_on, finished_on, status) GROUP BY 1, 2, 3, 4;
    ELSE
        INSERT INTO tally_due
        SELECT event, half, tally_agency(agency), facts, sum(amount)
        FROM (SELECT received_on, finished_on, status, agency, facts, 1 AS amount FROM added
              UNION ALL
              SELECT received_on, finished_on, status, agency, facts, -1 FROM removed) AS changed
            CROSS JOIN LATERAL dossier_events(received_on, finished_on, status)
        GROUP BY 1, 2, 3, 4 HAVING sum(amount) <> 0;
    END IF;
    RETURN NULL;
END $$;

-- A cell is one row from now on: it changes when the amounts that are due are added.
CREATE TABLE tally_cell (
    agency_root text NOT NULL,
    half        date NOT NULL,
    event       text NOT NULL CHECK (event IN ('RECEIVED', 'FINISHED')),
    facts       int NOT NULL,
    dossiers    bigint NOT NULL,
    PRIMARY KEY (agency_root, half, event, facts) INCLUDE (dossiers)
);
INSERT INTO tally_cell SELECT agency_root, half, event, facts, sum(dossiers) FROM dossier_tally
GROUP BY 1, 2, 3, 4 HAVING sum(dossiers) <> 0;
DROP TABLE dossier_tally;
