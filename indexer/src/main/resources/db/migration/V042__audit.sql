-- What people saw and changed: append-only, each entry chained to the one before by hash. In the database, not in the
-- program: whoever changes a record for a person, and by whatever way, is in the trail in the same transaction.
CREATE TABLE audit_entry (
    -- Without gaps, so that one that is removed is missed.
    id       bigint PRIMARY KEY,
    at       timestamptz NOT NULL,
    -- Name of the account.
    who      text NOT NULL,
    -- ASKED for a look at a page, or INSERT, UPDATE, DELETE of a record.
    what     text NOT NULL,
    -- Address of a page, or table and key of a record.
    subject  text NOT NULL,
    -- The record as it was and as it is, JSON; null where there was or is none.
    before   text,
    after    text,
    previous text NOT NULL,
    hash     text NOT NULL
);

-- Each part with its length in bytes, so that no other parts give the same text; null is told from empty.
CREATE FUNCTION audit_text(VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(coalesce(octet_length(part)::text, '-') || ':' || coalesce(part, ''), '' ORDER BY place)
    FROM unnest(parts) WITH ORDINALITY AS given (part, place)
$$;

CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    -- One after the other, until the transaction ends; "audi" in ASCII.
    PERFORM pg_advisory_xact_lock(1635083369);
    SELECT coalesce(max(id), 0) + 1 INTO NEW.id FROM audit_entry;
    NEW.previous := coalesce((SELECT hash FROM audit_entry WHERE id = NEW.id - 1), '');
    NEW.at := clock_timestamp();
    NEW.hash := encode(sha256(convert_to(audit_text(NEW.id::text,
        to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), NEW.who, NEW.what, NEW.subject, NEW.before,
        NEW.after, NEW.previous), 'UTF8')), 'hex');
    RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit trail is only ever added to';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Notes a change that a person made (hoso.person); what the line does by itself is in its messages. The arguments are
-- the columns that name the record. A password is nobody's business, not even as a hash.
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    person text := coalesce(current_setting('hoso.person', true), '');
    was    jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - 'password' END;
    is_now jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - 'password' END;
    named  jsonb := coalesce(is_now, was);
    keys   text := '';
BEGIN
    IF person <> '' THEN
        FOR place IN 0 .. TG_NARGS - 1 LOOP
            keys := keys || '/' || (named ->> TG_ARGV[place]);
        END LOOP;
        INSERT INTO audit_entry (who, what, subject, before, after)
        VALUES (person, TG_OP, TG_TABLE_NAME || keys, was::text, is_now::text);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON account
    FOR EACH ROW EXECUTE FUNCTION note_change('name');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON filed_document
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'number', 'filing');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON contest
    FOR EACH ROW EXECUTE FUNCTION note_change('id');
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON held_scan
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'hold');
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON refused_scan
    FOR EACH ROW EXECUTE FUNCTION note_change('id');
CREATE TRIGGER audited AFTER INSERT ON rate_freeze
    FOR EACH ROW EXECUTE FUNCTION note_change('id');
