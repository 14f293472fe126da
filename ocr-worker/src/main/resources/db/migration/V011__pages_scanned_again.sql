-- Pages that were scanned again: whose original has the new page. The last one counts, those before it are history.
CREATE TABLE page_again (
    scan        text NOT NULL,
    page        integer NOT NULL,
    original    text NOT NULL CHECK (original ~ '^[0-9a-f]{64}$'),
    format      text NOT NULL,
    bucket      text NOT NULL,
    object_key  text NOT NULL,
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (scan, page, original),
    FOREIGN KEY (scan, page) REFERENCES page
);
