-- The batch of a stream that was sent last, written down before bronze may store it.
CREATE TABLE stream_sent (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    namespace TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    epoch TEXT COLLATE "C" NOT NULL,
    -- Of the state behind it.
    revision BIGINT NOT NULL,
    -- SHA-256 of its records as hexadecimal digits.
    checksum TEXT COLLATE "C" NOT NULL,
    -- `StreamPosition` behind it.
    position BYTEA NOT NULL,
    rows_before BIGINT NOT NULL,
    generation BIGINT NOT NULL,
    is_last BOOLEAN NOT NULL,
    records BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    bytes_read BIGINT NOT NULL,
    -- Lines for the log.
    log TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, id, namespace, name)
);

-- Which topics organisations may read.
CREATE TABLE topic_binding (
    id TEXT COLLATE "C" NOT NULL,
    org BIGINT NOT NULL,
    cluster TEXT COLLATE "C" NOT NULL,
    topic TEXT COLLATE "C" NOT NULL,
    is_shared BOOLEAN NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX topic_binding_topic ON topic_binding (cluster, topic, org);
CREATE INDEX topic_binding_org ON topic_binding (org, topic);
