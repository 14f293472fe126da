-- A lot: the values of one field that passed without a look, of documents of one type that were digitized on some days. Some
-- of it are drawn and looked at after all, with known errors among them.
CREATE TABLE lot (
    id           bigserial PRIMARY KEY,
    type         text NOT NULL,
    field        text NOT NULL,
    from_day     date NOT NULL,
    to_day       date NOT NULL,
    -- How many values there were to draw from.
    passed       bigint NOT NULL,
    -- The draw is the order of sha256(seed || scan || '/' || number).
    seed         text NOT NULL,
    -- The error rate that was accepted when it was drawn.
    accepted     double precision NOT NULL,
    drawn_by     text NOT NULL,
    drawn_at     timestamptz NOT NULL,
    verdict      text CHECK (verdict IN ('HOLDS', 'FAILS')),
    settled_at   timestamptz,
    -- Of a lot that failed each value is looked at, and of what was digitized after it up to this day; null while nobody has
    -- decided anew since.
    sent_back_to date,
    CHECK (from_day <= to_day AND (verdict IS NULL) = (settled_at IS NULL)
        AND (sent_back_to IS NULL OR verdict = 'FAILS'))
);
CREATE INDEX lot_field ON lot (type, field, to_day);
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON lot FOR EACH ROW EXECUTE FUNCTION note_change('id');

CREATE TABLE lot_value (
    lot        bigint NOT NULL REFERENCES lot (id),
    place      int NOT NULL,
    scan       text NOT NULL,
    number     int NOT NULL,
    -- As it was read, or with an error that was planted: here, and never in the document.
    shown      text NOT NULL,
    planted    boolean NOT NULL,
    confidence double precision NOT NULL,
    -- Where it stands on the page.
    stands     jsonb NOT NULL,
    seen_right boolean,
    judged_by  text,
    judged_at  timestamptz,
    PRIMARY KEY (lot, place),
    UNIQUE (lot, scan, number),
    FOREIGN KEY (scan, number) REFERENCES document (scan, number),
    CHECK ((seen_right IS NULL) = (judged_by IS NULL) AND (seen_right IS NULL) = (judged_at IS NULL))
);
CREATE INDEX lot_value_document ON lot_value (scan, number);
CALL hold_to_reach('lot_value', 'EXISTS (SELECT FROM document
    WHERE document.scan = lot_value.scan AND document.number = lot_value.number)');
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON lot_value
    FOR EACH ROW EXECUTE FUNCTION note_change('lot', 'place');

-- Doubtful besides: what lies in days that were sent back, and a value that a second look found wrong.
CREATE OR REPLACE FUNCTION doubtful(paper document) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(given.field -> 'name' ORDER BY place), '[]')
    FROM jsonb_array_elements(paper.fields) WITH ORDINALITY AS given (field, place)
        LEFT JOIN threshold ON threshold.type = paper.type AND threshold.field = given.field ->> 'name'
            AND threshold.withdrawn_at IS NULL
    WHERE given.field ->> 'confirmedBy' IS DISTINCT FROM 'OFFICER'
      AND CASE WHEN given.field ->> 'value' IS NULL THEN given.field ->> 'place' IS NOT NULL
          WHEN threshold.id IS NULL AND (given.field ->> 'confidence')::double precision < 0.9 THEN true
          WHEN threshold.id IS NOT NULL AND (threshold.passes_from IS NULL
              OR (given.field ->> 'confidence')::double precision < threshold.passes_from) THEN true
          ELSE EXISTS (SELECT FROM lot
                  WHERE lot.type = paper.type AND lot.field = given.field ->> 'name' AND lot.verdict = 'FAILS'
                    AND (paper.first_digitized_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                        BETWEEN lot.from_day AND coalesce(lot.sent_back_to, 'infinity'))
              OR EXISTS (SELECT FROM lot_value AS value JOIN lot ON lot.id = value.lot
                  WHERE value.scan = paper.scan AND value.number = paper.number AND NOT value.planted
                    AND NOT value.seen_right AND lot.field = given.field ->> 'name'
                    AND value.shown = given.field ->> 'value') END
$$;

-- What passed without a look, as it was read.
CREATE VIEW passed AS
SELECT document.scan, document.number, document.type, reading ->> 'name' AS field, reading ->> 'value' AS value,
    (reading ->> 'confidence')::double precision AS confidence, reading -> 'place' AS stands,
    (document.first_digitized_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day, document.signed_off_at
FROM document CROSS JOIN LATERAL jsonb_array_elements(coalesce(document.fields_read, document.fields)) AS reading
WHERE reading ->> 'value' IS NOT NULL AND NOT document.doubtful_fields @> jsonb_build_array(reading -> 'name')
  AND NOT EXISTS (SELECT FROM verification AS work
      WHERE work.scan = document.scan AND work.number = document.number AND work.rejected_at IS NOT NULL)
  AND NOT EXISTS (SELECT FROM verified_value AS value JOIN verification AS work USING (scan, number)
      WHERE value.scan = document.scan AND value.number = document.number AND value.field = reading ->> 'name'
        AND NOT (work.signed_off_at IS NOT NULL AND value.version = work.version));

-- Readings that were looked at without anybody choosing which: all that were doubtful, and what was drawn of the others in lots
-- that were judged to their end; before that, counts that grow would tell which values are planted.
CREATE OR REPLACE VIEW evidence AS
SELECT type, field, confidence, as_read, verified_at AS looked_at
FROM looked_at
WHERE doubtful AND read IS NOT NULL AND NOT EXISTS (SELECT FROM lot_value AS value JOIN lot ON lot.id = value.lot
    WHERE value.scan = looked_at.scan AND value.number = looked_at.number AND lot.field = looked_at.field
      AND NOT value.planted AND value.seen_right IS NOT NULL)
UNION ALL
SELECT lot.type, lot.field, value.confidence, value.seen_right, value.judged_at
FROM lot_value AS value JOIN lot ON lot.id = value.lot
WHERE NOT value.planted AND value.seen_right IS NOT NULL
  AND NOT EXISTS (SELECT FROM lot_value AS open WHERE open.lot = lot.id AND open.seen_right IS NULL);

-- Whoever answers for a document does not look at it a second time.
CREATE FUNCTION signed_off_by(value lot_value, person text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM verification AS work
        WHERE work.scan = value.scan AND work.number = value.number AND work.signed_off_by = person)
$$;
