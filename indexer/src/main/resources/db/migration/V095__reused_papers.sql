-- A paper of a dossier of which somebody said that it is the same as one digitized before, which is used again for it.
CREATE TABLE reused_paper (
    dossier       text NOT NULL,
    scan          text NOT NULL,
    document      int NOT NULL,
    from_scan     text NOT NULL,
    from_document int NOT NULL,
    reused_by     text NOT NULL,
    reused_at     timestamptz NOT NULL,
    PRIMARY KEY (dossier, scan, document)
);
CALL hold_to_reach('reused_paper', 'EXISTS (SELECT FROM dossier WHERE dossier.code = reused_paper.dossier)');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON reused_paper
    FOR EACH ROW EXECUTE FUNCTION note_change('dossier', 'scan', 'document');

-- Whether a paper of a dossier is used again from another one.
CREATE FUNCTION reused_here(code text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM reused_paper AS reused
        JOIN filed_document AS filed ON (filed.dossier, filed.scan, filed.number)
            = (reused.dossier, reused.scan, reused.document)
        WHERE reused.dossier = code)
$$;

-- A paper that is used again in the open is no duplicate, and so is what it was used again from.
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
              AND (other.scan = filed.scan AND other.number = filed.number OR same.text_key = document.text_key))
            OR EXISTS (SELECT FROM near_copy AS copy
                JOIN filed_document AS other ON other.scan = copy.other_scan AND other.number = copy.other_document
            WHERE copy.scan = filed.scan AND copy.document = filed.number AND other.dossier <> filed.dossier)),
        -- One page under a dossier of which the register says that several required components have a file.
        ('STAND_IN', document.first_page = document.last_page AND dossier.documents = 1
            AND (SELECT count(*) FROM dossier_component AS component
                WHERE component.dossier = dossier.code AND component.duty AND component.state <> 'MISSING') > 1),
        -- Components are copied at reception; the result, at the latest, when it is handed over.
        ('BACK_DATED', (filing.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > dossier.finished_on + 7)
    ) AS doubt (kind, found)
WHERE doubt.found AND (doubt.kind <> 'DUPLICATE' OR (filed.scan, filed.number) NOT IN
    (SELECT scan, document FROM reused_paper UNION ALL SELECT from_scan, from_document FROM reused_paper));
