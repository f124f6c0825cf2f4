-- Configured streams.
CREATE TABLE stream (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    namespace TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- `StreamConfig`.
    config BYTEA NOT NULL,
    enabled BOOLEAN NOT NULL,
    -- `TableSchema` that a person or the policy accepted; NULL while none is known.
    accepted BYTEA,
    last_sync_id TEXT COLLATE "C" NOT NULL,
    last_synced_at BIGINT,
    total_records BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    -- Rows that were brought before go with the next complete refresh.
    is_cleared BOOLEAN NOT NULL,
    PRIMARY KEY (org, id, namespace, name)
);

-- How far streams, or parts of them, have been brought.
CREATE TABLE stream_state (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    namespace TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    part TEXT COLLATE "C" NOT NULL,
    -- `StreamPosition`.
    position BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    sync_id TEXT COLLATE "C" NOT NULL,
    record_count BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    PRIMARY KEY (org, id, namespace, name, part)
);

-- What other sides were last found to have.
CREATE TABLE discovery (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- Of the connector that was asked for it.
    revision BIGINT NOT NULL,
    at BIGINT NOT NULL,
    -- `DiscoverStreamsResponse` with streams alone.
    found BYTEA NOT NULL,
    PRIMARY KEY (org, id)
);
