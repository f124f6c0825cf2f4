-- The full refresh of its stream that a batch belongs to; 0 for what is new alone.
ALTER TABLE bronze_batch ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
CREATE INDEX bronze_batch_stream ON bronze_batch (org, dataset, connector, stream, generation);
