-- Sign-in by organisations' own identity providers.

CREATE TABLE identity_providers (
    id TEXT COLLATE "C" PRIMARY KEY,
    org_id BIGINT NOT NULL REFERENCES organizations (id),
    slug TEXT COLLATE "C" NOT NULL UNIQUE,
    name TEXT COLLATE "C" NOT NULL,
    name_norm TEXT COLLATE "C" NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    client_id TEXT COLLATE "C" NOT NULL,
    client_secret_sealed BYTEA NOT NULL,
    -- A JSON object: scopes, claims and what they give; opaque to the database.
    rules TEXT COLLATE "C" NOT NULL,
    -- Role of new members; empty for none of its own.
    default_role TEXT COLLATE "C" NOT NULL,
    disabled BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- When the discovery document was last read well.
    discovered_at BIGINT NOT NULL
);
CREATE INDEX identity_providers_org ON identity_providers (org_id, created_at, id);

-- Domains that a provider answers for; several providers of one organisation may share one.
CREATE TABLE identity_provider_domains (
    provider_id TEXT COLLATE "C" NOT NULL REFERENCES identity_providers (id),
    org_id BIGINT NOT NULL,
    domain TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (provider_id, domain)
);
CREATE INDEX identity_provider_domains_domain ON identity_provider_domains (domain);

-- Roles that a provider's rules give, so that a role in use is found.
CREATE TABLE identity_provider_roles (
    provider_id TEXT COLLATE "C" NOT NULL REFERENCES identity_providers (id),
    org_id BIGINT NOT NULL,
    role TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (provider_id, role)
);
CREATE INDEX identity_provider_roles_role ON identity_provider_roles (org_id, role);

-- What an organisation has to put into the DNS of a domain, and whether it was seen there.
CREATE TABLE domain_proofs (
    org_id BIGINT NOT NULL REFERENCES organizations (id),
    domain TEXT COLLATE "C" NOT NULL,
    token TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    proved_at BIGINT,
    PRIMARY KEY (org_id, domain)
);

CREATE TABLE identities (
    id TEXT COLLATE "C" PRIMARY KEY,
    provider_id TEXT COLLATE "C" NOT NULL REFERENCES identity_providers (id),
    user_id BIGINT NOT NULL REFERENCES users (id),
    -- Who the person is at the provider.
    subject TEXT COLLATE "C" NOT NULL,
    email TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    last_used_at BIGINT,
    UNIQUE (provider_id, subject)
);
CREATE INDEX identities_user ON identities (user_id, created_at, id);

-- Sign-ins that were sent to a provider and have not come back.
CREATE TABLE oidc_attempts (
    state_hash BYTEA PRIMARY KEY,
    provider_id TEXT COLLATE "C" NOT NULL REFERENCES identity_providers (id),
    redirect_uri TEXT COLLATE "C" NOT NULL,
    -- Nonce and PKCE verifier.
    secrets_sealed BYTEA NOT NULL,
    binding_hash BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX oidc_attempts_expires_at ON oidc_attempts (expires_at);

-- Which provider opened a session, or a challenge that comes before it.
CREATE TABLE oidc_sessions (
    session_id TEXT COLLATE "C" PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    provider_id TEXT COLLATE "C" NOT NULL REFERENCES identity_providers (id)
);
CREATE INDEX oidc_sessions_provider ON oidc_sessions (provider_id);
CREATE TABLE oidc_challenges (
    token_hash BYTEA PRIMARY KEY REFERENCES challenges (token_hash) ON DELETE CASCADE,
    provider_id TEXT COLLATE "C" NOT NULL REFERENCES identity_providers (id)
);
CREATE INDEX oidc_challenges_provider ON oidc_challenges (provider_id);
