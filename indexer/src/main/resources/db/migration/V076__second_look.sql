-- Dossiers drawn at random from those that meet a definition, for somebody to look at them again.
CREATE TABLE second_look (
    id         bigserial PRIMARY KEY,
    definition text NOT NULL,
    -- Agency code or group.
    subject    text NOT NULL,
    from_day   date NOT NULL,
    to_day     date NOT NULL,
    -- The draw is the order of sha256(seed || code).
    seed       text NOT NULL,
    -- How many met the definition.
    met        bigint NOT NULL,
    drawn_by   text NOT NULL,
    drawn_at   timestamptz NOT NULL
);
CREATE INDEX second_look_figure ON second_look (from_day, to_day, definition, subject);

CREATE TABLE second_look_dossier (
    look      bigint NOT NULL REFERENCES second_look (id),
    place     int NOT NULL,
    dossier   text NOT NULL,
    rightly   boolean,
    reason    text,
    judged_by text,
    judged_at timestamptz,
    PRIMARY KEY (look, dossier),
    CHECK ((rightly IS NULL) = (reason IS NULL) AND (rightly IS NULL) = (judged_by IS NULL)
        AND (rightly IS NULL) = (judged_at IS NULL))
);
CALL hold_to_reach('second_look_dossier', 'EXISTS (SELECT FROM dossier WHERE dossier.code = second_look_dossier.dossier)');
CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON second_look
    FOR EACH ROW EXECUTE FUNCTION note_change('id');
CREATE TRIGGER audited AFTER UPDATE OR DELETE ON second_look_dossier
    FOR EACH ROW EXECUTE FUNCTION note_change('look', 'dossier');
