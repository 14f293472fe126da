-- The records of the indexer: dossiers received, scans heard of, their documents, and where each was filed.

-- Messages that leave with the transaction that caused them (see vn.hoso.plumbing.outbox).
CREATE TABLE outbox (
    id          bigserial PRIMARY KEY,
    message_id  text UNIQUE NOT NULL,
    topic       text NOT NULL,
    message_key text NOT NULL,
    body        text NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);

-- Messages that could not be read: kept whole, with where they stood, so that nothing is lost silently.
CREATE TABLE dead_letter (
    id           bigserial PRIMARY KEY,
    topic        text NOT NULL,
    partition    int NOT NULL,
    topic_offset bigint NOT NULL,
    message_key  text,
    body         text,
    problem      text NOT NULL,
    received_at  timestamptz NOT NULL,
    UNIQUE (topic, partition, topic_offset, problem)
);

-- The registry of dossiers received: one row a dossier code, the denominator of every rate.
CREATE TABLE dossier (
    code               text PRIMARY KEY,
    agency             text NOT NULL,
    -- Level 1 of the agency code: the ministry or the province.
    agency_root        text NOT NULL GENERATED ALWAYS AS (split_part(agency, '.', 1)) STORED,
    procedure          text NOT NULL,
    channel            text NOT NULL CHECK (channel IN ('COUNTER', 'POST', 'ONLINE')),
    received_on        date,
    status             smallint NOT NULL CHECK (status BETWEEN 1 AND 10),
    finished_on        date,
    paper_result       boolean NOT NULL,
    result_issued      boolean NOT NULL,
    result_verified    boolean NOT NULL,
    -- Told by the registry: at least one component has an attached file.
    component_attached boolean NOT NULL,
    -- Told by the registry: there are duty components, and each is CONVERTED (verified, whole, marked and signed).
    duty_converted     boolean NOT NULL,
    -- Distinct documents filed under the dossier here.
    documents          int NOT NULL DEFAULT 0 CHECK (documents >= 0),
    registered_at      timestamptz NOT NULL,
    updated_at         timestamptz NOT NULL
);
CREATE INDEX dossier_received ON dossier (received_on, agency_root);
CREATE INDEX dossier_agency ON dossier (agency text_pattern_ops, received_on);

CREATE TABLE dossier_component (
    dossier   text NOT NULL REFERENCES dossier (code) ON DELETE CASCADE,
    component text NOT NULL,
    position  int NOT NULL,
    duty      boolean NOT NULL,
    state     text NOT NULL CHECK (state IN ('MISSING', 'ATTACHED', 'CONVERTED')),
    PRIMARY KEY (dossier, component)
);

-- A scan that ingest accepted.
CREATE TABLE scan (
    scan        text PRIMARY KEY,
    file_name   text NOT NULL,
    format      text NOT NULL,
    pages       int NOT NULL,
    original    jsonb NOT NULL,
    warnings    jsonb NOT NULL,
    signatures  jsonb NOT NULL,
    accepted_at timestamptz NOT NULL
);
CREATE INDEX scan_accepted ON scan (accepted_at DESC);

-- Where a scan was brought to; one scan may be filed for several dossiers or agencies.
CREATE TABLE filing (
    id          bigserial PRIMARY KEY,
    scan        text NOT NULL REFERENCES scan (scan),
    agency      text NOT NULL,
    counter     text NOT NULL,
    dossier     text,
    file_name   text NOT NULL,
    accepted_at timestamptz NOT NULL,
    UNIQUE NULLS NOT DISTINCT (scan, agency, dossier)
);

-- A digitized document. It may be heard of before its scan, so it does not refer to the scan's row.
CREATE TABLE document (
    scan           text NOT NULL,
    number         int NOT NULL,
    documents      int NOT NULL,
    first_page     int NOT NULL,
    last_page      int NOT NULL,
    type           text NOT NULL,
    likelihood     double precision NOT NULL,
    fields         jsonb NOT NULL,
    -- The dossier code that stands on a page, as it was read; null when none, or in doubt.
    dossier_read   text,
    pdf            jsonb NOT NULL,
    alto           jsonb NOT NULL,
    text_object    jsonb NOT NULL,
    page_images    jsonb NOT NULL,
    words          int NOT NULL,
    doubtful_words int NOT NULL,
    confidence     double precision NOT NULL,
    text_layer     boolean NOT NULL,
    -- Plain text, NFC, copied here for search.
    text           text NOT NULL,
    digitized_at   timestamptz NOT NULL,
    PRIMARY KEY (scan, number)
);

-- A document under one filing of its scan: filed under a dossier, or waiting in the tray while dossier is null.
CREATE TABLE filed_document (
    scan     text NOT NULL,
    number   int NOT NULL,
    filing   bigint NOT NULL REFERENCES filing (id),
    -- The code it waits for: of the filing, else as read on the page; null when there is none.
    wanted   text,
    dossier  text REFERENCES dossier (code),
    -- Who named the dossier: KEY (the object key), READ (the page), CLERK (a person).
    named_by text CHECK (named_by IN ('KEY', 'READ', 'CLERK')),
    held_at  timestamptz NOT NULL,
    filed_at timestamptz,
    PRIMARY KEY (scan, number, filing),
    FOREIGN KEY (scan, number) REFERENCES document (scan, number),
    CHECK ((dossier IS NULL) = (filed_at IS NULL) AND (dossier IS NULL) = (named_by IS NULL))
);
CREATE INDEX filed_document_dossier ON filed_document (dossier) WHERE dossier IS NOT NULL;
CREATE INDEX filed_document_tray ON filed_document (held_at) WHERE dossier IS NULL;
CREATE INDEX filed_document_wanted ON filed_document (wanted) WHERE dossier IS NULL;

-- How far the reading of a scan has come, for people who watch.
CREATE TABLE scan_progress (
    scan       text PRIMARY KEY,
    step       text NOT NULL,
    -- Order of the step, so that a late message never turns progress back.
    step_order smallint NOT NULL,
    pages_done int NOT NULL,
    pages      int NOT NULL,
    at         timestamptz NOT NULL
);

-- A scan in quarantine: kept, not read, with the reason.
CREATE TABLE refused_scan (
    id                 bigserial PRIMARY KEY,
    scan               text NOT NULL,
    agency             text NOT NULL,
    counter            text NOT NULL,
    dossier            text,
    file_name          text NOT NULL,
    stage              text NOT NULL,
    reason             text NOT NULL,
    reason_vi          text NOT NULL,
    reason_en          text NOT NULL,
    page               int,
    refused_at         timestamptz NOT NULL,
    retry_requested_at timestamptz,
    -- When the same filing was accepted after all; the row then stays as history.
    settled_at         timestamptz,
    UNIQUE NULLS NOT DISTINCT (scan, agency, dossier)
);
CREATE INDEX refused_scan_open ON refused_scan (refused_at DESC) WHERE settled_at IS NULL;

-- Facts behind a rate have changed since the rates were last published.
CREATE TABLE rate_change (
    id bigserial PRIMARY KEY,
    at timestamptz NOT NULL
);

-- What was last published of each rate, so that only changed figures are told.
CREATE TABLE rate_published (
    subject     text NOT NULL,
    definition  text NOT NULL,
    -- year-to-date, a finished month such as 2026-10, or a further period such as 2023-01/2023-10.
    period      text NOT NULL,
    from_day    date NOT NULL,
    to_day      date NOT NULL,
    numerator   bigint NOT NULL,
    denominator bigint NOT NULL,
    as_of       timestamptz NOT NULL,
    PRIMARY KEY (period, subject, definition)
);
