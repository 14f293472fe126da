-- What a page says of where its stack is to be split: the marks of a sheet, one a line, and whether a sheet's title is on it.
ALTER TABLE page ADD COLUMN marks text;
ALTER TABLE page ADD COLUMN titled boolean NOT NULL DEFAULT false;

-- The sheet behind which a document lay, and the dossier it belongs to.
ALTER TABLE document ADD COLUMN sheet text;
ALTER TABLE document ADD COLUMN dossier text;

-- A held scan waits for a person; "hold" counts how often one was asked, "cuts" is the answer to the last.
ALTER TABLE scan DROP CONSTRAINT scan_state_check;
ALTER TABLE scan ADD CONSTRAINT scan_state_check CHECK (state IN ('WAITING', 'HELD', 'DONE', 'REFUSED'));
ALTER TABLE scan ADD COLUMN hold integer NOT NULL DEFAULT 0;
ALTER TABLE scan ADD COLUMN cuts text;
