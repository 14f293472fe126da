-- When a worker took a scan in hand. It has it still while nothing touched the scan since.
ALTER TABLE scan ADD COLUMN taken_at timestamptz;
