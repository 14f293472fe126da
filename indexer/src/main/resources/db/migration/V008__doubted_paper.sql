-- Scans that look as if they were made for the figure: flagged and counted apart, never taken out in silence.

-- The same words in the same order, whatever the case, the spaces and the marks between them.
ALTER TABLE document ADD COLUMN text_key text GENERATED ALWAYS AS
    (md5(regexp_replace(lower(text), '[^[:alnum:]]+', '', 'g'))) STORED;
CREATE INDEX document_text_key ON document (text_key);

CREATE VIEW doubted_paper AS
SELECT filed.dossier, filed.scan, filed.number, filing.file_name, doubt.kind
FROM filed_document AS filed
    JOIN document ON document.scan = filed.scan AND document.number = filed.number
    JOIN filing ON filing.id = filed.filing
    JOIN dossier ON dossier.code = filed.dossier
    CROSS JOIN LATERAL (VALUES
        -- A form has dozens of words, an identity card about twenty.
        ('BLANK', document.words < 5),
        ('ILLEGIBLE', document.words >= 5 AND document.doubtful_words * 2 > document.words),
        ('DUPLICATE', EXISTS (SELECT FROM filed_document AS other
                JOIN document AS same ON same.scan = other.scan AND same.number = other.number
            WHERE other.dossier <> filed.dossier AND document.words >= 20
              AND (other.scan = filed.scan AND other.number = filed.number OR same.text_key = document.text_key))),
        -- One page under a dossier of which the register says that several required components have a file.
        ('STAND_IN', document.first_page = document.last_page AND dossier.documents = 1
            AND (SELECT count(*) FROM dossier_component AS component
                WHERE component.dossier = dossier.code AND component.duty AND component.state <> 'MISSING') > 1),
        -- Components are copied at reception; the result, at the latest, when it is handed over.
        ('BACK_DATED', (filing.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > dossier.finished_on + 7)
    ) AS doubt (kind, found)
WHERE doubt.found;

ALTER TABLE dossier ADD COLUMN doubted boolean NOT NULL DEFAULT false;
ALTER TABLE dossier_past ADD COLUMN doubted boolean NOT NULL DEFAULT false;
-- Dossiers whose papers may look otherwise than when they were last looked at.
CREATE INDEX dossier_changed ON dossier (known_since) WHERE documents > 0;

-- The bit of a doubt is the last, so that what was counted before stays right.
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
    | (doubted::int << 10)) STORED;

CREATE OR REPLACE FUNCTION keep_past_of_dossier() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.known_since := clock_timestamp();
    INSERT INTO dossier_past (code, agency, agency_root, procedure, channel, received_on, status, finished_on,
        paper_result, result_issued, result_verified, component_attached, duty_converted, documents, reused, from_store,
        result_synced, population_data, doubted, known_since, known_until)
    VALUES (OLD.code, OLD.agency, OLD.agency_root, OLD.procedure, OLD.channel, OLD.received_on, OLD.status,
        OLD.finished_on, OLD.paper_result, OLD.result_issued, OLD.result_verified, OLD.component_attached,
        OLD.duty_converted, OLD.documents, OLD.reused, OLD.from_store, OLD.result_synced, OLD.population_data,
        OLD.doubted, OLD.known_since, NEW.known_since);
    RETURN NEW;
END $$;

-- Up to when the papers were looked at; one row.
CREATE TABLE doubt_look (looked_at timestamptz NOT NULL);
INSERT INTO doubt_look VALUES ('-infinity');
