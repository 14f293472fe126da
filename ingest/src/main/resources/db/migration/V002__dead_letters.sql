-- The same table in every stage: one piece of plumbing writes it.
ALTER TABLE dead_letter RENAME COLUMN record_offset TO topic_offset;
ALTER TABLE dead_letter ADD COLUMN message_key text;
