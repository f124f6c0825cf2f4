-- Configured streams.
CREATE TABLE stream (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    -- `StreamConfig`.
    config BLOB NOT NULL,
    enabled INTEGER NOT NULL,
    -- `TableSchema` that a person or the policy accepted; NULL while none is known.
    accepted BLOB,
    last_sync_id TEXT NOT NULL,
    last_synced_at INTEGER,
    total_records INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    -- Rows that were brought before go with the next complete refresh.
    is_cleared INTEGER NOT NULL,
    PRIMARY KEY (org, id, namespace, name)
) STRICT, WITHOUT ROWID;

-- How far streams, or parts of them, have been brought.
CREATE TABLE stream_state (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    part TEXT NOT NULL,
    -- `StreamPosition`.
    position BLOB NOT NULL,
    revision INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    sync_id TEXT NOT NULL,
    record_count INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    PRIMARY KEY (org, id, namespace, name, part)
) STRICT, WITHOUT ROWID;

-- What other sides were last found to have.
CREATE TABLE discovery (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    -- Of the connector that was asked for it.
    revision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    -- `DiscoverStreamsResponse` with streams alone.
    found BLOB NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
