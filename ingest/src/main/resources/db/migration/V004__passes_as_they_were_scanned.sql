-- When the scanner made the pass: two passes pair in this order. Of those that wait already, when they came is the best known.
ALTER TABLE waiting_pass ADD COLUMN scanned_at timestamptz;
UPDATE waiting_pass SET scanned_at = since;
ALTER TABLE waiting_pass ALTER COLUMN scanned_at SET NOT NULL;
