-- The same table in every stage: one piece of plumbing writes it.
ALTER TABLE dead_letter RENAME COLUMN topic_partition TO partition;
ALTER TABLE dead_letter RENAME COLUMN error TO problem;
ALTER TABLE dead_letter RENAME COLUMN kept_at TO received_at;
ALTER TABLE dead_letter ADD COLUMN message_key text;
