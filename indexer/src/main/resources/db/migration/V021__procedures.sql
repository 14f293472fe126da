-- The catalogue of administrative procedures, with the papers each requires.
CREATE TABLE procedure (
    code       text PRIMARY KEY,
    name       text NOT NULL,
    -- The words of code and name without marks, in lower case, for typed search.
    search_key text NOT NULL
);

CREATE TABLE procedure_component (
    procedure text NOT NULL REFERENCES procedure (code) ON DELETE CASCADE,
    component text NOT NULL,
    position  int NOT NULL,
    name      text NOT NULL,
    -- Why it is digitized, by Circular 01/2023/TT-VPCP, Article 4; D: only when the applicant asks.
    class     text NOT NULL CHECK (class IN ('A', 'B', 'C', 'D')),
    PRIMARY KEY (procedure, component)
);

-- How the columns of an export of a one-stop system are named, and what its words mean; kept under a name, such as an agency.
CREATE TABLE column_mapping (
    name  text NOT NULL,
    -- Our column.
    field text NOT NULL,
    -- Their heading, when means is empty; else a word in that column, or the pattern of its dates.
    theirs text NOT NULL,
    means  text NOT NULL DEFAULT '',
    PRIMARY KEY (name, field, theirs, means)
);
