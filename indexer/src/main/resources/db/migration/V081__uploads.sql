-- Files that browsers send to the S3 server in parts; which parts are there is the server's to say.
CREATE TABLE upload (
    id           uuid PRIMARY KEY,
    agency       text NOT NULL,
    key          text NOT NULL,
    -- The name under which the S3 server gathers the parts.
    gathering    text NOT NULL,
    file_name    text NOT NULL,
    bytes        bigint NOT NULL CHECK (bytes > 0),
    part_bytes   bigint NOT NULL CHECK (part_bytes > 0),
    started_by   text NOT NULL,
    started_at   timestamptz NOT NULL,
    completed_at timestamptz
);
CALL hold_to_reach('upload', 'within(agency, (SELECT reach()))');
CREATE TRIGGER audited AFTER INSERT ON upload FOR EACH ROW EXECUTE FUNCTION note_change('id');
