-- Who set a page aside or brought it back: their full name, as other people read it. What was decided before names nobody.
ALTER TABLE looked_page ADD COLUMN decided_by text;
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON looked_page
    FOR EACH ROW EXECUTE FUNCTION note_change('scan', 'page');
