-- Views as they are; a deleted one stays, so that its versions go on if it comes back.
CREATE TABLE view (
    org BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    -- What people decided, as `store/view.rs` says.
    body BYTEA NOT NULL,
    created_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_by BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    deleted_at BIGINT,
    PRIMARY KEY (org, name)
);

CREATE TABLE view_version (
    org BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    body BYTEA NOT NULL,
    updated_by BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (org, name, version)
);

-- What the newest version of a view reads, as `layer.table`.
CREATE TABLE view_input (
    org BIGINT NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    relation TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, name, relation)
);
CREATE INDEX view_input_relation ON view_input (org, relation);
