-- Dossiers that every figure leaves out are few, and asked for beside millions that are counted.
CREATE INDEX dossier_not_accepted ON dossier (received_on, agency_root) INCLUDE (agency) WHERE status = 3;
CREATE INDEX dossier_not_accepted_finished ON dossier (finished_on, agency_root) INCLUDE (agency) WHERE status = 3;
CREATE INDEX dossier_without_day ON dossier (agency_root) WHERE received_on IS NULL;
