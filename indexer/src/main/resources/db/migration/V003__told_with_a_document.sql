-- Where its page images lie, and what its doubtful words were counted by; null in what was told before.
ALTER TABLE document ADD COLUMN page_image_prefix text;
ALTER TABLE document ADD COLUMN doubt_below double precision;
