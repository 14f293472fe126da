-- Dossiers whose papers are to be looked at again, because of what was said of them; one may stand here twice.
CREATE TABLE look_again (dossier text NOT NULL);
CALL hold_to_reach('look_again', 'EXISTS (SELECT FROM dossier WHERE dossier.code = look_again.dossier)');

-- Whether a paper of a dossier is used again in the open from another paper.
CREATE FUNCTION used_again(dossier text, scan text, document int, from_scan text, from_document int)
RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM reused_paper AS reused
        WHERE (reused.dossier, reused.scan, reused.document) = ($1, $2, $3)
          AND (reused.from_scan, reused.from_document) = ($4, $5))
$$;

-- A paper that is used again is no duplicate of what it was used again from, nor is that of it; either may be one of a third.
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
        -- OFFSET 0: whether it is used again is asked of those found to be the same, and not of every other paper.
        ('DUPLICATE', EXISTS (SELECT FROM (
                SELECT other.dossier, other.scan, other.number FROM filed_document AS other
                    JOIN document AS same ON same.scan = other.scan AND same.number = other.number
                WHERE other.dossier <> filed.dossier AND document.words >= 20
                  AND (other.scan = filed.scan AND other.number = filed.number OR same.text_key = document.text_key)
                UNION ALL
                SELECT other.dossier, other.scan, other.number FROM near_copy AS copy
                    JOIN filed_document AS other ON other.scan = copy.other_scan AND other.number = copy.other_document
                WHERE copy.scan = filed.scan AND copy.document = filed.number AND other.dossier <> filed.dossier
                OFFSET 0) AS twin
            WHERE NOT used_again(filed.dossier, filed.scan, filed.number, twin.scan, twin.number)
              AND NOT used_again(twin.dossier, twin.scan, twin.number, filed.scan, filed.number))),
        -- One page under a dossier of which the register says that several required components have a file.
        ('STAND_IN', document.first_page = document.last_page AND dossier.documents = 1
            AND (SELECT count(*) FROM dossier_component AS component
                WHERE component.dossier = dossier.code AND component.duty AND component.state <> 'MISSING') > 1),
        -- Components are copied at reception; the result, at the latest, when it is handed over.
        ('BACK_DATED', (filing.accepted_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > dossier.finished_on + 7)
    ) AS doubt (kind, found)
WHERE doubt.found;
