-- What tells that the other side still is what the position was counted in: hashes of files, the id of a topic; NULL if the
-- position is older than this column.
ALTER TABLE stream_state ADD COLUMN proof BYTEA;
ALTER TABLE stream_sent ADD COLUMN proof BYTEA;
