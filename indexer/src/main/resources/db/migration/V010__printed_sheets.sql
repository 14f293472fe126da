-- The cover and separator sheets that were printed; the mark is the text in their symbols.
CREATE TABLE printed_sheet (
    run        text NOT NULL,
    serial     int  NOT NULL,
    mark       text NOT NULL,
    component  text,
    printed_at timestamptz NOT NULL,
    PRIMARY KEY (run, serial)
);
