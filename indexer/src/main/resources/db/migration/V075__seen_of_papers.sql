-- What is seen of the papers of a dossier, counted beside the rates: whether all can be read, whether an officer answers
-- for each, and whether what officers signed off makes its required components whole.
ALTER TABLE dossier
    -- Documents are filed here, and each can be read.
    ADD COLUMN readable       boolean NOT NULL DEFAULT false,
    -- Documents are filed here, and each was signed off.
    ADD COLUMN signed_off     boolean NOT NULL DEFAULT false,
    -- There are duty components, and each is converted, by the register or by what was signed off here.
    ADD COLUMN converted_here boolean NOT NULL DEFAULT false;
ALTER TABLE dossier_past
    ADD COLUMN readable       boolean NOT NULL DEFAULT false,
    ADD COLUMN signed_off     boolean NOT NULL DEFAULT false,
    ADD COLUMN converted_here boolean NOT NULL DEFAULT false;
-- An officer signed off the signed scan that lay behind its separator sheet.
ALTER TABLE dossier_component ADD COLUMN converted_here boolean NOT NULL DEFAULT false;
CREATE INDEX dossier_component_here ON dossier_component (dossier) WHERE converted_here;

-- Whether the duty components of a dossier are all converted, some of them by what was signed off here.
CREATE FUNCTION whole_here(code text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT count(*) FILTER (WHERE converted_here) > 0 AND bool_and(converted_here OR state = 'CONVERTED')
    FROM dossier_component WHERE dossier = code AND duty
$$;

CREATE INDEX printed_sheet_mark ON printed_sheet (mark);

-- A sheet says which component the papers behind it are, the signature who scanned them and when (Circular
-- 01/2023/TT-VPCP, Article 8), the officer that what was read is what they say (Article 7).
CREATE VIEW converted_component AS
SELECT DISTINCT filed.dossier, printed.component
FROM filed_document AS filed
    JOIN document ON document.scan = filed.scan AND document.number = filed.number
    JOIN printed_sheet AS printed ON printed.mark = document.sheet
    JOIN scan ON scan.scan = filed.scan
WHERE filed.dossier IS NOT NULL AND document.signed_off_at IS NOT NULL AND jsonb_array_length(scan.signatures) > 0
  AND split_part(printed.mark, ':', 5) = filed.dossier;

-- The bits of what is seen are the last, so that what was counted before stays right.
ALTER TABLE dossier DROP COLUMN facts;
ALTER TABLE dossier ADD COLUMN facts int NOT NULL GENERATED ALWAYS AS (
    (channel IN ('COUNTER', 'POST'))::int
    | ((component_attached OR documents > 0)::int << 1)
    | ((duty_converted OR converted_here)::int << 2)
    | (paper_result::int << 3)
    | (result_issued::int << 4)
    | ((result_issued AND result_verified)::int << 5)
    | (reused::int << 6)
    | (from_store::int << 7)
    | (result_synced::int << 8)
    | (population_data::int << 9)
    | (doubted::int << 10)
    | (exempt::int << 11)
    | ((documents > 0)::int << 12)
    | (readable::int << 13)
    | (signed_off::int << 14)) STORED;
ALTER TABLE dossier_past DROP COLUMN facts;
ALTER TABLE dossier_past ADD COLUMN facts int NOT NULL GENERATED ALWAYS AS (
    (channel IN ('COUNTER', 'POST'))::int
    | ((component_attached OR documents > 0)::int << 1)
    | ((duty_converted OR converted_here)::int << 2)
    | (paper_result::int << 3)
    | (result_issued::int << 4)
    | ((result_issued AND result_verified)::int << 5)
    | (reused::int << 6)
    | (from_store::int << 7)
    | (result_synced::int << 8)
    | (population_data::int << 9)
    | (doubted::int << 10)
    | (exempt::int << 11)
    | ((documents > 0)::int << 12)
    | (readable::int << 13)
    | (signed_off::int << 14)) STORED;

CREATE OR REPLACE FUNCTION keep_past_of_dossier() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.known_since := clock_timestamp();
    INSERT INTO dossier_past (code, agency, agency_root, procedure, channel, received_on, status, finished_on,
        paper_result, result_issued, result_verified, component_attached, duty_converted, documents, reused, from_store,
        result_synced, population_data, doubted, exempt, readable, signed_off, converted_here, known_since, known_until)
    VALUES (OLD.code, OLD.agency, OLD.agency_root, OLD.procedure, OLD.channel, OLD.received_on, OLD.status,
        OLD.finished_on, OLD.paper_result, OLD.result_issued, OLD.result_verified, OLD.component_attached,
        OLD.duty_converted, OLD.documents, OLD.reused, OLD.from_store, OLD.result_synced, OLD.population_data,
        OLD.doubted, OLD.exempt, OLD.readable, OLD.signed_off, OLD.converted_here, OLD.known_since, NEW.known_since);
    RETURN NEW;
END $$;

-- The sums there are know nothing of these: all are made anew when the program starts, and all papers are looked at.
DELETE FROM tally_conditions;
UPDATE doubt_look SET looked_at = '-infinity';
