-- The required papers, and what was known of the dossiers that changed after they were registered.
INSERT INTO dossier_component (dossier, component, position, duty, state, origin)
SELECT code, component, position, true,
    CASE WHEN duty_converted THEN 'CONVERTED' WHEN component_attached AND (position = 1 OR hashtext(code) % 2 = 0) THEN 'ATTACHED'
        ELSE 'MISSING' END, CASE WHEN from_store THEN 'STORE' WHEN reused THEN 'REUSED' ELSE 'PAPER' END
FROM dossier CROSS JOIN (VALUES ('TK', 1), ('GT', 2)) AS paper (component, position);

INSERT INTO dossier_past (code, agency, agency_root, procedure, channel, received_on, status, finished_on, paper_result,
    result_issued, result_verified, component_attached, duty_converted, documents, reused, from_store, result_synced,
    population_data, doubted, exempt, known_since, known_until)
SELECT code, agency, agency_root, procedure, channel, received_on, 4, NULL, paper_result, false, false, false, false, 0, false,
    false, false, population_data, false, false, registered_at, known_since
FROM dossier WHERE known_since > registered_at;
