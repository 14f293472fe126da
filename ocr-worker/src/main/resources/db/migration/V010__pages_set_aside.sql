-- What was seen of a page before it was read, and what a person said of it.
ALTER TABLE page ADD COLUMN looks integer NOT NULL DEFAULT 0;
ALTER TABLE page ADD COLUMN looked boolean NOT NULL DEFAULT false;
ALTER TABLE page ADD COLUMN ink double precision;
ALTER TABLE page ADD COLUMN blank boolean NOT NULL DEFAULT false;
ALTER TABLE page ADD COLUMN unread boolean NOT NULL DEFAULT false;
ALTER TABLE page ADD COLUMN aside_by_person boolean;
COMMENT ON COLUMN page.looks IS 'looks that were begun; a page that kills its looker is looked at no more';
COMMENT ON COLUMN page.ink IS 'mm² that are drawn, written or stamped on';
COMMENT ON COLUMN page.unread IS 'kept without recognition, because it was set aside';

-- Decisions of people about pages: how many there are, and how many the documents show.
ALTER TABLE scan ADD COLUMN decided integer NOT NULL DEFAULT 0;
ALTER TABLE scan ADD COLUMN applied integer NOT NULL DEFAULT 0;

-- A page set aside may lie in the middle of a document.
ALTER TABLE document ADD COLUMN pages text;
UPDATE document SET pages = first_page || '-' || last_page;
ALTER TABLE document ALTER COLUMN pages SET NOT NULL;
ALTER TABLE document DROP COLUMN first_page;
ALTER TABLE document DROP COLUMN last_page;
