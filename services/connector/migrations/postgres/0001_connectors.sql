-- Connectors as they are; a deleted one is gone.
CREATE TABLE connector (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- The number of `ConnectorType`.
    kind BIGINT NOT NULL,
    -- In lower case; unique, and what is searched in.
    name_key TEXT COLLATE "C" NOT NULL,
    -- What people decided, as `store/connector.rs` says.
    body BYTEA NOT NULL,
    -- The number of `ConnectionStatus`.
    status BIGINT NOT NULL,
    -- `CredentialInfo`, and the credential that it is about; both or none.
    credential BYTEA,
    credential_sealed BYTEA,
    revision BIGINT NOT NULL,
    last_sync_at BIGINT,
    -- `Failure`; NULL once a success has followed.
    last_failure BYTEA,
    created_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (org, id)
);
CREATE UNIQUE INDEX connector_name ON connector (org, name_key);

CREATE TABLE connector_label (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    mark TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, id, label)
);
CREATE INDEX connector_label_mark ON connector_label (org, label, mark);

-- Calls of the last hour to the other side.
CREATE TABLE connector_call (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    at BIGINT NOT NULL,
    call TEXT COLLATE "C" NOT NULL,
    latency_ms BIGINT NOT NULL,
    -- What went wrong, in words; NULL if nothing did.
    failure TEXT COLLATE "C",
    PRIMARY KEY (org, id, at, call)
);

-- Breakers that have seen a failure.
CREATE TABLE connector_breaker (
    org BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL,
    -- Failures in a row, and successes since it let calls through again.
    failures BIGINT NOT NULL,
    successes BIGINT NOT NULL,
    last_failure_at BIGINT,
    -- When it lets calls through again; NULL while it is closed.
    recovery_at BIGINT,
    PRIMARY KEY (org, id)
);
