-- What programs sign in with: service accounts and API keys.

CREATE TABLE service_accounts (
    user_id BIGINT PRIMARY KEY REFERENCES principals (id),
    org_id BIGINT NOT NULL REFERENCES organizations (id),
    name TEXT COLLATE "C" NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    -- 1 active, 2 inactive.
    status BIGINT NOT NULL,
    -- Whether it is the one that the organisation's pipelines run as unless they name another.
    is_for_pipelines BOOLEAN NOT NULL,
    -- 0 for what the platform made by itself.
    created_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- Written now and then, not with every use.
    last_used_at BIGINT,
    version BIGINT NOT NULL,
    UNIQUE (org_id, name)
);
CREATE UNIQUE INDEX service_accounts_for_pipelines ON service_accounts (org_id)
    WHERE is_for_pipelines = TRUE;

CREATE TABLE api_keys (
    -- The part of the key between environment and secret.
    id TEXT COLLATE "C" PRIMARY KEY,
    org_id BIGINT NOT NULL REFERENCES organizations (id),
    -- Owner: a person or a service account.
    user_id BIGINT NOT NULL REFERENCES principals (id),
    name TEXT COLLATE "C" NOT NULL,
    name_norm TEXT COLLATE "C" NOT NULL,
    -- The part of the key before the id.
    environment TEXT COLLATE "C" NOT NULL,
    -- What it is limited to, with commas between; empty for all that its owner may.
    permissions TEXT COLLATE "C" NOT NULL,
    -- CIDR blocks, with commas between; empty for any.
    allowed_networks TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of the secret, and of the one before for as long as that works on.
    secret_hash BYTEA NOT NULL,
    previous_hash BYTEA,
    previous_expires_at BIGINT,
    -- Null for never.
    expires_at BIGINT,
    created_by BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    rotated_at BIGINT,
    -- Written now and then, not with every use.
    last_used_at BIGINT,
    revoked_at BIGINT
);
CREATE INDEX api_keys_org ON api_keys (org_id, user_id, created_at);
CREATE INDEX api_keys_user ON api_keys (user_id);
CREATE INDEX api_keys_ended ON api_keys (revoked_at);
