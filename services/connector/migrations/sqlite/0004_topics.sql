-- The batch of a stream that was sent last, written down before bronze may store it.
CREATE TABLE stream_sent (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    epoch TEXT NOT NULL,
    -- Of the state behind it.
    revision INTEGER NOT NULL,
    -- SHA-256 of its records as hexadecimal digits.
    checksum TEXT NOT NULL,
    -- `StreamPosition` behind it.
    position BLOB NOT NULL,
    rows_before INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    is_last INTEGER NOT NULL,
    records INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    bytes_read INTEGER NOT NULL,
    -- Lines for the log.
    log TEXT NOT NULL,
    PRIMARY KEY (org, id, namespace, name)
) STRICT, WITHOUT ROWID;

-- Which topics organisations may read.
CREATE TABLE topic_binding (
    id TEXT NOT NULL,
    org INTEGER NOT NULL,
    cluster TEXT NOT NULL,
    topic TEXT NOT NULL,
    is_shared INTEGER NOT NULL,
    description TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX topic_binding_topic ON topic_binding (cluster, topic, org);
CREATE INDEX topic_binding_org ON topic_binding (org, topic);
