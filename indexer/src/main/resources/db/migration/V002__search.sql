-- One row for each page of text, so that a hit leads straight to its page image. The two keys are made by FoldedText.
CREATE TABLE page_text (
    scan   text    NOT NULL,
    number integer NOT NULL,
    page   integer NOT NULL,
    text   text    NOT NULL,
    folded tsvector NOT NULL,
    exact  tsvector NOT NULL,
    PRIMARY KEY (scan, number, page)
);
CREATE INDEX page_text_folded ON page_text USING gin (folded);

-- Documents whose text is in page_text; one without words has a row here and none there.
CREATE TABLE indexed_document (
    scan       text        NOT NULL,
    number     integer     NOT NULL,
    indexed_at timestamptz NOT NULL,
    PRIMARY KEY (scan, number)
);
