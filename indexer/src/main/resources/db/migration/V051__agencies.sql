-- Level-1 agencies that were taken in. What stands here of a code takes the place of what came with the program.
CREATE TABLE agency (
    code       text NOT NULL CHECK (code ~ '^[A-Z][0-9]{2}$'),
    name_vi    text NOT NULL,
    name_en    text NOT NULL,
    agency_group text NOT NULL CHECK (agency_group IN ('ministry', 'locality')),
    parent     text,
    valid_from date NOT NULL,
    valid_to   date CHECK (valid_to >= valid_from),
    -- Codes that go on after valid_to.
    successors text[] NOT NULL,
    PRIMARY KEY (code, valid_from)
);
