-- How officers arranged the pages of scans into documents. Only ever added to: what takes a step back is an arrangement too.
CREATE TABLE arrangement (
    scan        text NOT NULL REFERENCES scan (scan),
    version     int NOT NULL CHECK (version > 0),
    -- All documents of the scan as they are arranged, and as they were.
    documents   jsonb NOT NULL,
    before      jsonb NOT NULL,
    -- The arrangement that this one takes back, or null.
    undoes      int,
    arranged_by text NOT NULL,
    arranged_at timestamptz NOT NULL,
    -- Since when the documents are so; null while they are made anew.
    made_at     timestamptz,
    PRIMARY KEY (scan, version),
    UNIQUE (scan, undoes)
);
CALL hold_to_reach('arrangement', 'EXISTS (SELECT FROM filing WHERE filing.scan = arrangement.scan)');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON arrangement
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'version');

-- A document may be no more, and come back: the officers' work with it stays. Seen is only that of documents there are.
ALTER TABLE verification
    DROP CONSTRAINT verification_scan_number_fkey,
    DROP CONSTRAINT verification_rescan,
    ADD CONSTRAINT verification_rescan FOREIGN KEY (rescan, rescan_number) REFERENCES document (scan, number)
        ON DELETE SET NULL,
    -- It gets other pages, and nothing is to be done with it until its files are made anew.
    ADD COLUMN being_made boolean NOT NULL DEFAULT false;

-- The page of the scan on which a field of a document stands; what stands nowhere goes with the first page.
CREATE FUNCTION page_of(of document, field text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce((jsonb_path_query_first(coalesce(($1).fields_read, ($1).fields),
        '$[*] ? (@.name == $field).place.page', jsonb_build_object('field', $2)) #>> '{}')::int, ($1).first_page)
$$;

-- A verified value holds while its document has the page on which it was verified.
ALTER TABLE verified_value ADD COLUMN page int;
UPDATE verified_value AS value SET page = page_of(document, value.field)
    FROM document WHERE document.scan = value.scan AND document.number = value.number;
ALTER TABLE verified_value ALTER COLUMN page SET NOT NULL;

CREATE FUNCTION has_page(of document, page int) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT FROM string_to_table(coalesce(($1).page_list, ($1).first_page || '-' || ($1).last_page), ',') AS run
        WHERE $2 BETWEEN split_part(run, '-', 1)::int
            AND coalesce(nullif(split_part(run, '-', 2), ''), split_part(run, '-', 1))::int)
$$;

-- A document that is no more is found no more, by its words or by its numbers; papers that were doubted because they are
-- the same are looked at again.
CREATE FUNCTION forget_document() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO look_again
    SELECT filed.dossier FROM document JOIN filed_document AS filed USING (scan, number)
    WHERE document.text_key = OLD.text_key AND OLD.words >= 20 AND filed.dossier IS NOT NULL
    UNION
    SELECT filed.dossier FROM near_copy AS copy
        JOIN filed_document AS filed ON (filed.scan, filed.number) = (copy.other_scan, copy.other_document)
    WHERE (copy.scan, copy.document) = (OLD.scan, OLD.number) AND filed.dossier IS NOT NULL;
    DELETE FROM near_copy WHERE (scan, document) = (OLD.scan, OLD.number)
        OR (other_scan, other_document) = (OLD.scan, OLD.number);
    DELETE FROM paper_number WHERE (scan, document) = (OLD.scan, OLD.number);
    DELETE FROM page_text WHERE (scan, number) = (OLD.scan, OLD.number);
    DELETE FROM indexed_document WHERE (scan, number) = (OLD.scan, OLD.number);
    RETURN NULL;
END $$;
CREATE TRIGGER forgotten AFTER DELETE ON document FOR EACH ROW EXECUTE FUNCTION forget_document();
