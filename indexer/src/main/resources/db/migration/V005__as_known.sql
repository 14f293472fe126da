-- What was known of a dossier and when: each row as it was before a change, so that a figure can be told as of then.
ALTER TABLE dossier ADD COLUMN known_since timestamptz;
-- Changes made before this were not kept: the facts count as known since the dossier was registered.
UPDATE dossier SET known_since = registered_at;
ALTER TABLE dossier
    ALTER COLUMN known_since SET NOT NULL,
    ALTER COLUMN known_since SET DEFAULT clock_timestamp();

CREATE TABLE dossier_past (
    code               text NOT NULL,
    agency             text NOT NULL,
    agency_root        text NOT NULL,
    procedure          text NOT NULL,
    channel            text NOT NULL,
    received_on        date,
    status             smallint NOT NULL,
    finished_on        date,
    paper_result       boolean NOT NULL,
    result_issued      boolean NOT NULL,
    result_verified    boolean NOT NULL,
    component_attached boolean NOT NULL,
    duty_converted     boolean NOT NULL,
    documents          int NOT NULL,
    reused             boolean NOT NULL,
    from_store         boolean NOT NULL,
    result_synced      boolean NOT NULL,
    population_data    boolean NOT NULL,
    known_since        timestamptz NOT NULL,
    known_until        timestamptz NOT NULL
);
CREATE INDEX dossier_past_received ON dossier_past (received_on, agency_root);
CREATE INDEX dossier_past_finished ON dossier_past (finished_on, agency_root);
CREATE INDEX dossier_past_code ON dossier_past (code);

-- In the database, not in the program: whoever changes a dossier, and by whatever way, the past is kept.
CREATE FUNCTION keep_past_of_dossier() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.known_since := clock_timestamp();
    INSERT INTO dossier_past (code, agency, agency_root, procedure, channel, received_on, status, finished_on,
        paper_result, result_issued, result_verified, component_attached, duty_converted, documents, reused, from_store,
        result_synced, population_data, known_since, known_until)
    VALUES (OLD.code, OLD.agency, OLD.agency_root, OLD.procedure, OLD.channel, OLD.received_on, OLD.status,
        OLD.finished_on, OLD.paper_result, OLD.result_issued, OLD.result_verified, OLD.component_attached,
        OLD.duty_converted, OLD.documents, OLD.reused, OLD.from_store, OLD.result_synced, OLD.population_data,
        OLD.known_since, NEW.known_since);
    RETURN NEW;
END $$;
CREATE TRIGGER dossier_past BEFORE UPDATE ON dossier FOR EACH ROW EXECUTE FUNCTION keep_past_of_dossier();

-- A period whose figures were published: they stay what they were. A restatement is a further row with its reason.
CREATE TABLE rate_freeze (
    id        bigserial PRIMARY KEY,
    period    text NOT NULL,
    from_day  date NOT NULL,
    to_day    date NOT NULL,
    -- 0 is what was published first.
    revision  int NOT NULL CHECK (revision >= 0),
    reason    text CHECK ((revision = 0) OR reason IS NOT NULL),
    -- The records were read as they stood at this instant.
    frozen_at timestamptz NOT NULL,
    UNIQUE (from_day, to_day, revision)
);

CREATE TABLE rate_frozen (
    published   bigint NOT NULL REFERENCES rate_freeze (id),
    position    int NOT NULL,
    subject     text NOT NULL,
    name_vi     text NOT NULL,
    name_en     text NOT NULL,
    definition  text NOT NULL,
    numerator   bigint NOT NULL,
    denominator bigint NOT NULL,
    PRIMARY KEY (published, definition, subject)
);
