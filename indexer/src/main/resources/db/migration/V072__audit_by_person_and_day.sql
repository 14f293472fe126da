-- The trail is read by person and by day; by document it is gone through, newest first.
CREATE INDEX audit_entry_who ON audit_entry (who, id);
CREATE INDEX audit_entry_day ON audit_entry (((at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date), id);
