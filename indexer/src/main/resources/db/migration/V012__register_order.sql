-- What tells the register of issued papers that a document stands in, and its place there, for the check of handwriting.
ALTER TABLE document
    ADD COLUMN issuer text GENERATED ALWAYS AS
        (jsonb_path_query_first(fields, '$[*] ? (@.name == "issuer").value') #>> '{}') STORED,
    ADD COLUMN notation text GENERATED ALWAYS AS
        (jsonb_path_query_first(fields, '$[*] ? (@.name == "notation").value') #>> '{}') STORED,
    -- yyyy-mm-dd
    ADD COLUMN issued_on text GENERATED ALWAYS AS
        (jsonb_path_query_first(fields, '$[*] ? (@.name == "date").value') #>> '{}') STORED,
    ADD COLUMN paper_number int GENERATED ALWAYS AS
        (substring(jsonb_path_query_first(fields, '$[*] ? (@.name == "number").value') #>> '{}'
            FROM '^\d{1,6}$')::int) STORED;
CREATE INDEX document_register ON document (issuer, notation, left(issued_on, 4), paper_number)
    WHERE paper_number IS NOT NULL;
