-- Connectors as they are; a deleted one is gone.
CREATE TABLE connector (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    -- The number of `ConnectorType`.
    kind INTEGER NOT NULL,
    -- In lower case; unique, and what is searched in.
    name_key TEXT NOT NULL,
    -- What people decided, as `store/connector.rs` says.
    body BLOB NOT NULL,
    -- The number of `ConnectionStatus`.
    status INTEGER NOT NULL,
    -- `CredentialInfo`, and the credential that it is about; both or none.
    credential BLOB,
    credential_sealed BLOB,
    revision INTEGER NOT NULL,
    last_sync_at INTEGER,
    -- `Failure`; NULL once a success has followed.
    last_failure BLOB,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX connector_name ON connector (org, name_key);

CREATE TABLE connector_label (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (org, id, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX connector_label_mark ON connector_label (org, label, mark);

-- Calls of the last hour to the other side.
CREATE TABLE connector_call (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    call TEXT NOT NULL,
    latency_ms INTEGER NOT NULL,
    -- What went wrong, in words; NULL if nothing did.
    failure TEXT,
    PRIMARY KEY (org, id, at, call)
) STRICT, WITHOUT ROWID;

-- Breakers that have seen a failure.
CREATE TABLE connector_breaker (
    org INTEGER NOT NULL,
    id TEXT NOT NULL,
    -- Failures in a row, and successes since it let calls through again.
    failures INTEGER NOT NULL,
    successes INTEGER NOT NULL,
    last_failure_at INTEGER,
    -- When it lets calls through again; NULL while it is closed.
    recovery_at INTEGER,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
