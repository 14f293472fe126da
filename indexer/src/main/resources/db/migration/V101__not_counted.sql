-- Dossiers that the register has and that were never accepted: taken back before, or made to try the system. Their status is
-- 3, not accepted, whatever the register says, so that all that counts accepted dossiers leaves them out; this says why.
ALTER TABLE dossier ADD COLUMN not_counted text CHECK (not_counted IN ('WITHDRAWN', 'TEST')),
    ADD CHECK (not_counted IS NULL OR status = 3);
ALTER TABLE dossier_past ADD COLUMN not_counted text;

CREATE OR REPLACE FUNCTION keep_past_of_dossier() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.known_since := clock_timestamp();
    INSERT INTO dossier_past (code, agency, agency_root, procedure, channel, received_on, status, finished_on,
        paper_result, result_issued, result_verified, component_attached, duty_converted, documents, reused, from_store,
        result_synced, population_data, doubted, exempt, readable, signed_off, converted_here, not_counted, known_since,
        known_until)
    VALUES (OLD.code, OLD.agency, OLD.agency_root, OLD.procedure, OLD.channel, OLD.received_on, OLD.status,
        OLD.finished_on, OLD.paper_result, OLD.result_issued, OLD.result_verified, OLD.component_attached,
        OLD.duty_converted, OLD.documents, OLD.reused, OLD.from_store, OLD.result_synced, OLD.population_data,
        OLD.doubted, OLD.exempt, OLD.readable, OLD.signed_off, OLD.converted_here, OLD.not_counted, OLD.known_since,
        NEW.known_since);
    RETURN NEW;
END $$;
