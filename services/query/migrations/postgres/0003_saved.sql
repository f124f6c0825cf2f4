-- Saved queries as they are; a deleted one stays with its versions, and its name is free.
CREATE TABLE saved_query (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    owner_id BIGINT NOT NULL,
    -- In lower case; unique among those of one owner that are there.
    name_key TEXT COLLATE "C" NOT NULL,
    -- Name and description in lower case, which are searched.
    words TEXT COLLATE "C" NOT NULL,
    -- The number of `Visibility`.
    visibility BIGINT NOT NULL,
    version BIGINT NOT NULL,
    -- What people decided, as `store/saved.rs` says.
    body BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    updated_by BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    last_run_at BIGINT,
    deleted_at BIGINT,
    PRIMARY KEY (org, id)
);
CREATE UNIQUE INDEX saved_query_name ON saved_query (org, owner_id, name_key)
    WHERE deleted_at IS NULL;

CREATE TABLE saved_query_version (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    body BYTEA NOT NULL,
    updated_by BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (org, id, version)
);

CREATE TABLE saved_query_label (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    mark TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, id, label)
);
