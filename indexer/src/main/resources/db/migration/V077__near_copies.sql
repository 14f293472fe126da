-- Papers that are the same though neither their bytes nor their words are: scanned or saved again.

-- Whether it was compared with the others since it was read last.
ALTER TABLE document ADD COLUMN compared boolean NOT NULL DEFAULT false;
CREATE INDEX document_to_compare ON document (digitized_at) WHERE NOT compared;

-- The long numbers on a paper, by which those are found that may be the same.
CREATE TABLE paper_number (
    number   text COLLATE "C" NOT NULL,
    scan     text COLLATE "C" NOT NULL,
    document int NOT NULL,
    PRIMARY KEY (number, scan, document)
);
CREATE INDEX paper_number_of ON paper_number (scan, document);

-- Each pair stands here in both orders.
CREATE TABLE near_copy (
    scan           text NOT NULL,
    document       int NOT NULL,
    other_scan     text NOT NULL,
    other_document int NOT NULL,
    found_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (scan, document, other_scan, other_document)
);
CREATE INDEX near_copy_other ON near_copy (other_scan, other_document);
CREATE INDEX near_copy_found ON near_copy (found_at);

CALL hold_to_reach('paper_number', 'EXISTS (SELECT FROM document
    WHERE document.scan = paper_number.scan AND document.number = paper_number.document)');
CALL hold_to_reach('near_copy', 'EXISTS (SELECT FROM document
    WHERE document.scan = near_copy.scan AND document.number = near_copy.document)');

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
WHERE doubt.found;
