-- A pass of a stack through a one-sided feeder whose other pass has not come. Its arrival waits with it.
CREATE TABLE waiting_pass (
    key       text COLLATE "C" NOT NULL,
    etag      text NOT NULL,
    place     text NOT NULL,
    side      text NOT NULL CHECK (side IN ('ODD', 'EVEN', 'EVEN_IN_ORDER')),
    scan      text COLLATE "C" NOT NULL REFERENCES scan,
    pages     integer NOT NULL,
    file_name text NOT NULL,
    since     timestamptz NOT NULL,
    PRIMARY KEY (key, etag),
    FOREIGN KEY (key, etag) REFERENCES arrival
);
CREATE INDEX waiting_pass_place ON waiting_pass (place);

-- A scan that is no original: it was put together from two that are.
CREATE TABLE put_together (
    scan text COLLATE "C" PRIMARY KEY REFERENCES scan,
    odd  text COLLATE "C" NOT NULL REFERENCES scan,
    even text COLLATE "C" NOT NULL REFERENCES scan
);

-- Of passes that do not fit: how many pages each has.
ALTER TABLE filing
    ADD COLUMN odd_pages  integer,
    ADD COLUMN even_pages integer,
    ADD CHECK ((odd_pages IS NULL) = (even_pages IS NULL));
