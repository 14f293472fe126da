-- Whose records may be seen is held by the database, so that no question can forget it. Each connection says its reach
-- (hoso.reach): agency codes parted by commas, or * for all. One that says nothing sees nothing.

CREATE FUNCTION reach() RETURNS text LANGUAGE sql STABLE AS $$ SELECT coalesce(current_setting('hoso.reach', true), '') $$;

-- Whether an agency is one of the reach, or a unit below one.
CREATE FUNCTION within(agency text, reach text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT EXISTS (SELECT FROM unnest(string_to_array(reach, ',')) AS one
        WHERE agency = one OR starts_with(agency, one || '.'))
$$;

-- Holds a table to the reach; FORCE, because the application owns its tables. The first half is asked once a question.
CREATE PROCEDURE hold_to_reach(guarded regclass, within text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY reach ON %s USING ((SELECT reach()) = ''*'' OR %s)', guarded, within);
END $$;

CALL hold_to_reach('dossier', 'within(agency, (SELECT reach()))');
CALL hold_to_reach('dossier_past', 'within(agency, (SELECT reach()))');
CALL hold_to_reach('filing', 'within(agency, (SELECT reach()))');
CALL hold_to_reach('refused_scan', 'within(agency, (SELECT reach()))');
-- A document is seen by the agency that scanned it and by the agency under whose dossier it lies, and not by that of
-- another dossier in the same stack. What is asked for here is held to the reach in its turn.
CALL hold_to_reach('filed_document', 'EXISTS (SELECT FROM filing WHERE filing.id = filed_document.filing)
    OR EXISTS (SELECT FROM dossier WHERE dossier.code = filed_document.dossier)');
CALL hold_to_reach('document', 'EXISTS (SELECT FROM filed_document AS filed
    WHERE filed.scan = document.scan AND filed.number = document.number)');
CALL hold_to_reach('dossier_component', 'EXISTS (SELECT FROM dossier WHERE dossier.code = dossier_component.dossier)');
CALL hold_to_reach('contest', 'EXISTS (SELECT FROM dossier WHERE dossier.code = contest.dossier)');
CALL hold_to_reach('scan', 'EXISTS (SELECT FROM filing WHERE filing.scan = scan.scan)');
CALL hold_to_reach('held_scan', 'EXISTS (SELECT FROM filing WHERE filing.scan = held_scan.scan)');
CALL hold_to_reach('scan_progress', 'EXISTS (SELECT FROM filing WHERE filing.scan = scan_progress.scan)');
CALL hold_to_reach('looked_page', 'EXISTS (SELECT FROM filing WHERE filing.scan = looked_page.scan)');
