-- The day for which the result is promised (ngày hẹn trả kết quả), as the receipt slip has it.
ALTER TABLE dossier ADD COLUMN due_on date;
