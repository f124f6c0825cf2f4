-- What programs sign in with: service accounts and API keys.

CREATE TABLE service_accounts (
    user_id INTEGER PRIMARY KEY REFERENCES principals (id),
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    -- 1 active, 2 inactive.
    status INTEGER NOT NULL,
    -- Whether it is the one that the organisation's pipelines run as unless they name another.
    is_for_pipelines INTEGER NOT NULL,
    -- 0 for what the platform made by itself.
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    -- Written now and then, not with every use.
    last_used_at INTEGER,
    version INTEGER NOT NULL,
    UNIQUE (org_id, name)
) STRICT;
CREATE UNIQUE INDEX service_accounts_for_pipelines ON service_accounts (org_id)
    WHERE is_for_pipelines = TRUE;

CREATE TABLE api_keys (
    -- The part of the key between environment and secret.
    id TEXT PRIMARY KEY,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    -- Owner: a person or a service account.
    user_id INTEGER NOT NULL REFERENCES principals (id),
    name TEXT NOT NULL,
    name_norm TEXT NOT NULL,
    -- The part of the key before the id.
    environment TEXT NOT NULL,
    -- What it is limited to, with commas between; empty for all that its owner may.
    permissions TEXT NOT NULL,
    -- CIDR blocks, with commas between; empty for any.
    allowed_networks TEXT NOT NULL,
    -- SHA-256 of the secret, and of the one before for as long as that works on.
    secret_hash BLOB NOT NULL,
    previous_hash BLOB,
    previous_expires_at INTEGER,
    -- Null for never.
    expires_at INTEGER,
    created_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    rotated_at INTEGER,
    -- Written now and then, not with every use.
    last_used_at INTEGER,
    revoked_at INTEGER
) STRICT;
CREATE INDEX api_keys_org ON api_keys (org_id, user_id, created_at);
CREATE INDEX api_keys_user ON api_keys (user_id);
CREATE INDEX api_keys_ended ON api_keys (revoked_at);
