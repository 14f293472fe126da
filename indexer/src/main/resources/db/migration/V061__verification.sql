-- What officers verified of a document stands beside what was read, so that a later reading never writes over it.
ALTER TABLE document
    -- The values that officers verified, by name of the field; an empty one says that nothing stands there.
    ADD COLUMN verified jsonb,
    -- The fields as they were read last, where some are verified; null where "fields" is just that.
    ADD COLUMN fields_read jsonb,
    ADD COLUMN verified_at timestamptz,
    ADD COLUMN signed_off_at timestamptz,
    -- Names of the fields to look at: read with less than the "sure" of the pages, or seen on the paper and not read.
    ADD COLUMN doubtful_fields jsonb GENERATED ALWAYS AS (jsonb_path_query_array(fields,
        '$[*] ? (exists(@.value ? (@ != null)) && @.confidence < 0.9
            || !(exists(@.value ? (@ != null))) && exists(@.place ? (@ != null)) && !(@.confirmedBy == "OFFICER")).name')) STORED;
CREATE INDEX document_doubtful ON document (digitized_at)
    WHERE jsonb_array_length(doubtful_fields) > 0 AND signed_off_at IS NULL;
CREATE INDEX document_signed_off ON document (signed_off_at) WHERE signed_off_at IS NOT NULL;

-- The fields that hold: as they were read, and where somebody verified one, as they said.
CREATE FUNCTION settled(read jsonb, verified jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(CASE WHEN verified ? (field ->> 'name')
        THEN field - 'proposal' || jsonb_build_object('value', nullif(verified ->> (field ->> 'name'), ''),
            'confidence', 1, 'confirmedBy', 'OFFICER')
        ELSE field END ORDER BY place), '[]')
    FROM jsonb_array_elements(read || coalesce(
        (SELECT jsonb_agg(jsonb_build_object('name', name)) FROM jsonb_object_keys(verified) AS name
            WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(read) AS field WHERE field ->> 'name' = name)),
        '[]')) WITH ORDINALITY AS given (field, place)
$$;

-- A document that was verified is made findable anew, by the values that hold.
ALTER TABLE indexed_document ADD COLUMN verified_at timestamptz;

-- How far the officers are with a document.
CREATE TABLE verification (
    scan          text NOT NULL,
    number        int NOT NULL,
    -- Grows with each change; who brings an older one has not seen the last.
    version       int NOT NULL DEFAULT 0,
    -- Whoever has it before them: account and full name, and until when it is theirs.
    officer       text,
    officer_name  text,
    held_until    timestamptz,
    signed_off_by text,
    signed_off_at timestamptz,
    -- Sent back to be scanned again.
    rejected_by   text,
    rejected_at   timestamptz,
    reason        text,
    PRIMARY KEY (scan, number),
    FOREIGN KEY (scan, number) REFERENCES document (scan, number),
    CHECK ((officer IS NULL) = (held_until IS NULL) AND (signed_off_by IS NULL) = (signed_off_at IS NULL)
        AND (rejected_by IS NULL) = (rejected_at IS NULL) AND (rejected_by IS NULL) = (reason IS NULL))
);

-- Each value as it was verified; the last version of a field holds, and taking a step back removes it.
CREATE TABLE verified_value (
    scan        text NOT NULL,
    number      int NOT NULL,
    version     int NOT NULL,
    field       text NOT NULL,
    value       text NOT NULL,
    -- As it was read last by then; a later reading that differs from both is told.
    read        text,
    verified_by text NOT NULL,
    verified_at timestamptz NOT NULL,
    PRIMARY KEY (scan, number, version, field),
    FOREIGN KEY (scan, number) REFERENCES verification (scan, number)
);

CALL hold_to_reach('verification', 'EXISTS (SELECT FROM document
    WHERE document.scan = verification.scan AND document.number = verification.number)');
CALL hold_to_reach('verified_value', 'EXISTS (SELECT FROM document
    WHERE document.scan = verified_value.scan AND document.number = verified_value.number)');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON verification
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'number');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON verified_value
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'number', 'field');

-- Whoever signed a document off has read what the machine could not.
CREATE OR REPLACE VIEW doubted_paper AS
SELECT filed.dossier, filed.scan, filed.number, filing.file_name, doubt.kind
FROM filed_document AS filed
    JOIN document ON document.scan = filed.scan AND document.number = filed.number
    JOIN filing ON filing.id = filed.filing
    JOIN dossier ON dossier.code = filed.dossier
    CROSS JOIN LATERAL (VALUES
        -- A form has dozens of words, an identity card about twenty.
        ('BLANK', document.words < 5),
        ('ILLEGIBLE', document.words >= 5 AND document.doubtful_words * 2 > document.words
            AND document.signed_off_at IS NULL),
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
