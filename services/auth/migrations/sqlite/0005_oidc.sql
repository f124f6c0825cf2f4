-- Sign-in by organisations' own identity providers.

CREATE TABLE identity_providers (
    id TEXT PRIMARY KEY,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_norm TEXT NOT NULL,
    issuer TEXT NOT NULL,
    client_id TEXT NOT NULL,
    client_secret_sealed BLOB NOT NULL,
    -- A JSON object: scopes, claims and what they give; opaque to the database.
    rules TEXT NOT NULL,
    -- Role of new members; empty for none of its own.
    default_role TEXT NOT NULL,
    disabled INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    -- When the discovery document was last read well.
    discovered_at INTEGER NOT NULL
) STRICT;
CREATE INDEX identity_providers_org ON identity_providers (org_id, created_at, id);

-- Domains that a provider answers for; several providers of one organisation may share one.
CREATE TABLE identity_provider_domains (
    provider_id TEXT NOT NULL REFERENCES identity_providers (id),
    org_id INTEGER NOT NULL,
    domain TEXT NOT NULL,
    PRIMARY KEY (provider_id, domain)
) STRICT;
CREATE INDEX identity_provider_domains_domain ON identity_provider_domains (domain);

-- Roles that a provider's rules give, so that a role in use is found.
CREATE TABLE identity_provider_roles (
    provider_id TEXT NOT NULL REFERENCES identity_providers (id),
    org_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (provider_id, role)
) STRICT;
CREATE INDEX identity_provider_roles_role ON identity_provider_roles (org_id, role);

-- What an organisation has to put into the DNS of a domain, and whether it was seen there.
CREATE TABLE domain_proofs (
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    domain TEXT NOT NULL,
    token TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    proved_at INTEGER,
    PRIMARY KEY (org_id, domain)
) STRICT;

CREATE TABLE identities (
    id TEXT PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES identity_providers (id),
    user_id INTEGER NOT NULL REFERENCES users (id),
    -- Who the person is at the provider.
    subject TEXT NOT NULL,
    email TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    UNIQUE (provider_id, subject)
) STRICT;
CREATE INDEX identities_user ON identities (user_id, created_at, id);

-- Sign-ins that were sent to a provider and have not come back.
CREATE TABLE oidc_attempts (
    state_hash BLOB PRIMARY KEY,
    provider_id TEXT NOT NULL REFERENCES identity_providers (id),
    redirect_uri TEXT NOT NULL,
    -- Nonce and PKCE verifier.
    secrets_sealed BLOB NOT NULL,
    binding_hash BLOB NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX oidc_attempts_expires_at ON oidc_attempts (expires_at);

-- Which provider opened a session, or a challenge that comes before it.
CREATE TABLE oidc_sessions (
    session_id TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    provider_id TEXT NOT NULL REFERENCES identity_providers (id)
) STRICT;
CREATE INDEX oidc_sessions_provider ON oidc_sessions (provider_id);
CREATE TABLE oidc_challenges (
    token_hash BLOB PRIMARY KEY REFERENCES challenges (token_hash) ON DELETE CASCADE,
    provider_id TEXT NOT NULL REFERENCES identity_providers (id)
) STRICT;
CREATE INDEX oidc_challenges_provider ON oidc_challenges (provider_id);
