-- What reuse, sharing and the use of population data are counted by; a register that does not tell it says no.
ALTER TABLE dossier
    -- Some component was taken from a database, an electronic form or the store of its owner.
    ADD COLUMN reused          boolean NOT NULL DEFAULT false,
    -- Some component was taken from the store of its owner.
    ADD COLUMN from_store      boolean NOT NULL DEFAULT false,
    -- The link to the result was synchronised to the national portal.
    ADD COLUMN result_synced   boolean NOT NULL DEFAULT false,
    -- The account was verified by VNeID, or the population database was asked.
    ADD COLUMN population_data boolean NOT NULL DEFAULT false;

ALTER TABLE dossier_component
    ADD COLUMN origin text NOT NULL DEFAULT 'PAPER' CHECK (origin IN ('PAPER', 'REUSED', 'STORE'));

-- Indicators over dossiers finished in a period.
CREATE INDEX dossier_finished ON dossier (finished_on, agency_root);
