-- Which readings pass without a look is decided by document type and field, from what officers found of such readings. What
-- is doubtful can thus be no generated column any more: it is worked out when a document changes, and when a decision does.
CREATE TABLE threshold (
    id           bigserial PRIMARY KEY,
    type         text NOT NULL,
    field        text NOT NULL,
    -- A value passes that was read at least so surely; null: each is looked at.
    passes_from  double precision CHECK (passes_from BETWEEN 0 AND 1),
    -- What was known when it was decided: of readings as sure as that, how many were looked at from the first day to the
    -- last, and how many of these were wrong; and the error rate that was accepted.
    from_day     date NOT NULL,
    to_day       date NOT NULL,
    looked_at    bigint NOT NULL,
    wrong        bigint NOT NULL,
    accepted     double precision NOT NULL,
    decided_by   text NOT NULL,
    decided_at   timestamptz NOT NULL,
    withdrawn_by text,
    withdrawn_at timestamptz,
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL) AND wrong BETWEEN 0 AND looked_at)
);
CREATE UNIQUE INDEX threshold_in_force ON threshold (type, field) WHERE withdrawn_at IS NULL;
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON threshold
    FOR EACH ROW EXECUTE FUNCTION note_change('type', 'field');

-- Names of the fields to look at: read less surely than the threshold in force, which is the "sure" of the pages where
-- nobody decided one; or seen on the paper and not read.
CREATE FUNCTION doubtful(paper document) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(given.field -> 'name' ORDER BY place), '[]')
    FROM jsonb_array_elements(paper.fields) WITH ORDINALITY AS given (field, place)
        LEFT JOIN threshold ON threshold.type = paper.type AND threshold.field = given.field ->> 'name'
            AND threshold.withdrawn_at IS NULL
    WHERE given.field ->> 'confirmedBy' IS DISTINCT FROM 'OFFICER'
      AND CASE WHEN given.field ->> 'value' IS NULL THEN given.field ->> 'place' IS NOT NULL
          WHEN threshold.id IS NULL THEN (given.field ->> 'confidence')::double precision < 0.9
          ELSE threshold.passes_from IS NULL
              OR (given.field ->> 'confidence')::double precision < threshold.passes_from END
$$;
ALTER TABLE document ALTER COLUMN doubtful_fields DROP EXPRESSION;
CREATE FUNCTION tell_doubt() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.doubtful_fields := doubtful(NEW);
    RETURN NEW;
END $$;
CREATE TRIGGER tells_doubt BEFORE INSERT OR UPDATE OF type, fields ON document
    FOR EACH ROW EXECUTE FUNCTION tell_doubt();
CREATE INDEX document_type_open ON document (type) WHERE signed_off_at IS NULL;

ALTER TABLE verified_value
    -- How surely it was read by then, and whether it was doubtful; null where nothing was read, and of what was verified
    -- before this was noted.
    ADD COLUMN confidence double precision,
    ADD COLUMN doubtful boolean;
CREATE FUNCTION note_doubt() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    SELECT CASE WHEN field ->> 'value' IS NOT NULL THEN (field ->> 'confidence')::double precision END,
        document.doubtful_fields @> jsonb_build_array(NEW.field)
    INTO NEW.confidence, NEW.doubtful
    FROM document LEFT JOIN LATERAL jsonb_array_elements(coalesce(fields_read, fields)) AS field
        ON field ->> 'name' = NEW.field
    WHERE (document.scan, document.number) = (NEW.scan, NEW.number);
    RETURN NEW;
END $$;
CREATE TRIGGER notes_doubt BEFORE INSERT ON verified_value FOR EACH ROW EXECUTE FUNCTION note_doubt();

-- What officers looked at, a row a field of a document: as it was read when they began, and as they left it. What a sign-off
-- answered for besides has the version of the sign-off, and nobody looked at it by itself.
CREATE VIEW looked_at AS
SELECT last.scan, last.number, document.type, last.field, first.read, first.confidence, first.doubtful, last.value,
    last.value = first.read AS as_read, last.verified_by, last.verified_at
FROM verified_value AS last
    JOIN document ON document.scan = last.scan AND document.number = last.number
    JOIN verification AS work ON work.scan = last.scan AND work.number = last.number
    CROSS JOIN LATERAL (SELECT value.read, value.confidence, value.doubtful FROM verified_value AS value
        WHERE (value.scan, value.number, value.field) = (last.scan, last.number, last.field)
        ORDER BY value.version LIMIT 1) AS first
WHERE NOT (work.signed_off_at IS NOT NULL AND last.version = work.version)
  AND NOT EXISTS (SELECT FROM verified_value AS later
      WHERE (later.scan, later.number, later.field) = (last.scan, last.number, last.field) AND later.version > last.version);
CREATE INDEX verified_value_at ON verified_value (verified_at);

-- Readings that were looked at without anybody choosing which: all that were doubtful.
CREATE VIEW evidence AS
SELECT type, field, confidence, as_read, verified_at AS looked_at
FROM looked_at WHERE doubtful AND read IS NOT NULL;
