-- What was seen of a page moments after its scan was accepted, and what a person said of it since.
CREATE TABLE looked_page (
    scan text NOT NULL CHECK (scan ~ '^[0-9a-f]{64}$'),
    page integer NOT NULL CHECK (page > 0),
    bucket text NOT NULL,
    thumbnail text NOT NULL,
    dpi integer NOT NULL,
    warnings text NOT NULL,
    ink double precision,
    blank boolean NOT NULL,
    looked_at timestamptz NOT NULL,
    aside_by_person boolean,
    decided_at timestamptz,
    PRIMARY KEY (scan, page)
);
COMMENT ON COLUMN looked_page.warnings IS 'codes, parted by spaces';
COMMENT ON COLUMN looked_page.ink IS 'mm² that are drawn, written, printed or stamped on; null when not measured';

-- A page set aside may lie in the middle of a document; null where all pages of the range are its own.
ALTER TABLE document ADD COLUMN page_list text;

-- A document that was made anew is made findable anew.
ALTER TABLE indexed_document ADD COLUMN digitized_at timestamptz;
UPDATE indexed_document indexed SET digitized_at = document.digitized_at FROM document
    WHERE document.scan = indexed.scan AND document.number = indexed.number;
