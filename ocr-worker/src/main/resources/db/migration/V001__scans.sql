-- What this stage was given, and how far it has come with it.
CREATE TABLE scan (
    scan text PRIMARY KEY CHECK (scan ~ '^[0-9a-f]{64}$'),
    format text NOT NULL,
    pages integer NOT NULL CHECK (pages > 0),
    bucket text NOT NULL,
    object_key text NOT NULL,
    state text NOT NULL CHECK (state IN ('WAITING', 'DONE', 'REFUSED')),
    reason text,
    reason_page integer,
    retry integer NOT NULL DEFAULT 0,
    failed_runs integer NOT NULL DEFAULT 0,
    swept integer NOT NULL DEFAULT 0,
    touched_at timestamptz NOT NULL,
    settled_at timestamptz
);
CREATE INDEX scan_waiting ON scan (touched_at) WHERE state = 'WAITING';

-- Where a scan was brought to; a refusal is told to each of these places.
CREATE TABLE filing (
    scan text NOT NULL REFERENCES scan,
    agency text NOT NULL,
    counter text NOT NULL,
    dossier text,
    file_name text NOT NULL,
    accepted_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX filing_once ON filing (scan, agency, (coalesce(dossier, '')));

-- The pages of a scan. "recognitions" counts how often a page was recognised and its result kept: never more than 1.
CREATE TABLE page (
    scan text NOT NULL REFERENCES scan,
    page integer NOT NULL CHECK (page > 0),
    state text NOT NULL CHECK (state IN ('OPEN', 'DONE')),
    attempts integer NOT NULL DEFAULT 0,
    failures integer NOT NULL DEFAULT 0,
    recognitions integer NOT NULL DEFAULT 0,
    result_key text,
    last_error text,
    PRIMARY KEY (scan, page)
);

-- The documents of a scan; "digitized" holds the message from the moment the files are stored until it is told.
CREATE TABLE document (
    scan text NOT NULL REFERENCES scan,
    number integer NOT NULL CHECK (number > 0),
    first_page integer NOT NULL,
    last_page integer NOT NULL,
    digitized text,
    PRIMARY KEY (scan, number)
);

CREATE TABLE outbox (
    id bigserial PRIMARY KEY,
    message_id text NOT NULL UNIQUE,
    topic text NOT NULL,
    message_key text NOT NULL,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- Messages that could not be understood, kept for a person to look at.
CREATE TABLE dead_letter (
    topic text NOT NULL,
    topic_partition integer NOT NULL,
    topic_offset bigint NOT NULL,
    body text,
    error text NOT NULL,
    kept_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, topic_partition, topic_offset)
);
