-- The bytes of a scan, whatever became of them.
CREATE TABLE scan (
    sha256  text COLLATE "C" PRIMARY KEY,
    bytes   bigint NOT NULL,
    format  text,
    pages   integer,
    kept_at timestamptz NOT NULL
);

-- A place a scan was brought to; the counter does not make another filing.
CREATE TABLE filing (
    id         text PRIMARY KEY,
    scan       text COLLATE "C" NOT NULL REFERENCES scan,
    agency     text NOT NULL,
    counter    text NOT NULL,
    dossier    text,
    file_name  text NOT NULL,
    state      text NOT NULL CHECK (state IN ('accepted', 'quarantined')),
    reason     text,
    page       integer,
    warnings   text NOT NULL DEFAULT '',
    retries    integer NOT NULL DEFAULT 0,
    decided_at timestamptz NOT NULL,
    CHECK ((state = 'quarantined') = (reason IS NOT NULL))
);
CREATE INDEX filing_scan ON filing (scan);

-- An object of the inbox; the tag changes when the bytes under a key do. Keys sort as the object store lists them.
CREATE TABLE arrival (
    key             text COLLATE "C" NOT NULL,
    etag            text NOT NULL,
    bytes           bigint NOT NULL,
    state           text NOT NULL DEFAULT 'waiting'
                    CHECK (state IN ('waiting', 'accepted', 'known', 'quarantined', 'gone')),
    filing          text REFERENCES filing,
    attempts        integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    problem         text,
    noted_at        timestamptz NOT NULL,
    settled_at      timestamptz,
    PRIMARY KEY (key, etag)
);
CREATE INDEX arrival_waiting ON arrival (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX arrival_filing ON arrival (filing);

-- Requests to retry that were carried out, so that one delivered twice is carried out once.
CREATE TABLE retry (
    message_id text PRIMARY KEY,
    filing     text NOT NULL REFERENCES filing,
    settled_at timestamptz NOT NULL
);

-- Messages that could not be understood, kept for a person to look at.
CREATE TABLE dead_letter (
    id            bigserial PRIMARY KEY,
    topic         text NOT NULL,
    partition     integer NOT NULL,
    record_offset bigint NOT NULL,
    body          text,
    problem       text NOT NULL,
    received_at   timestamptz NOT NULL,
    UNIQUE (topic, partition, record_offset)
);

CREATE TABLE outbox (
    id          bigserial PRIMARY KEY,
    message_id  text NOT NULL UNIQUE,
    topic       text NOT NULL,
    message_key text NOT NULL,
    body        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);
