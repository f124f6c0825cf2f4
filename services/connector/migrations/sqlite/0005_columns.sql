-- `TableSchema` that a person has to accept before the stream goes on; NULL if it does not wait.
ALTER TABLE stream ADD COLUMN pending BLOB;
-- `TableSchema` that is accepted with the batch, and the fingerprint of the one that it follows; NULL if it changes nothing.
ALTER TABLE stream_sent ADD COLUMN accepted BLOB;
ALTER TABLE stream_sent ADD COLUMN accepted_after TEXT;
