-- Data that moved from one node to another.
CREATE TABLE lineage_edge (
    org BIGINT NOT NULL,
    -- The number of `LineageNodeKind`, and the id within the kind.
    source_kind BIGINT NOT NULL,
    source TEXT COLLATE "C" NOT NULL,
    target_kind BIGINT NOT NULL,
    target TEXT COLLATE "C" NOT NULL,
    -- Empty if none moved it.
    execution TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    -- `LineageEdge` with columns alone.
    columns BYTEA NOT NULL,
    row_count BIGINT,
    -- Version of the table that it made of the target; NULL if it is none, or not known.
    table_version BIGINT,
    PRIMARY KEY (org, source_kind, source, target_kind, target, execution)
);
CREATE INDEX lineage_edge_target ON lineage_edge (org, target_kind, target, at);
CREATE INDEX lineage_edge_time ON lineage_edge (at);
