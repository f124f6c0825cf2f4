-- Whether a batch was removed with everything that was made of it.
ALTER TABLE bronze_batch ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
