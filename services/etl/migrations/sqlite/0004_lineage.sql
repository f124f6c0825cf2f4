-- Data that moved from one node to another.
CREATE TABLE lineage_edge (
    org INTEGER NOT NULL,
    -- The number of `LineageNodeKind`, and the id within the kind.
    source_kind INTEGER NOT NULL,
    source TEXT NOT NULL,
    target_kind INTEGER NOT NULL,
    target TEXT NOT NULL,
    -- Empty if none moved it.
    execution TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- `LineageEdge` with columns alone.
    columns BLOB NOT NULL,
    row_count INTEGER,
    -- Version of the table that it made of the target; NULL if it is none, or not known.
    table_version INTEGER,
    PRIMARY KEY (org, source_kind, source, target_kind, target, execution)
) STRICT, WITHOUT ROWID;
CREATE INDEX lineage_edge_target ON lineage_edge (org, target_kind, target, at);
CREATE INDEX lineage_edge_time ON lineage_edge (at);
