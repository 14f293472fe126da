-- Who may come in with a local account; the password is an Argon2 hash.
CREATE TABLE account (
    name        text PRIMARY KEY CHECK (name = lower(name)),
    full_name   text NOT NULL,
    password    text NOT NULL,
    roles       text[] NOT NULL CHECK (cardinality(roles) > 0),
    -- Agency codes, each with the units below it; * is all.
    agencies    text[] NOT NULL CHECK (cardinality(agencies) > 0),
    disabled_at timestamptz,
    created_at  timestamptz NOT NULL
);

-- How often a name was tried, or an address has tried.
CREATE TABLE sign_in_try (
    who   text PRIMARY KEY,
    tries int NOT NULL,
    since timestamptz NOT NULL
);
