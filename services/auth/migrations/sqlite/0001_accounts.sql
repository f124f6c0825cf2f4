-- People, their credentials and sessions; the keys that sign; what has been revoked.
-- Times are microseconds since 1970. Numbers of enums are the contract's, and so are stable.

-- Users and service accounts share one sequence of ids.
CREATE TABLE principals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
    id INTEGER PRIMARY KEY REFERENCES principals (id),
    -- As the person wrote it; empty once the account is deleted.
    email TEXT NOT NULL,
    -- In lower case; null once the account is deleted, so that the address is free again.
    email_norm TEXT UNIQUE,
    full_name TEXT NOT NULL,
    full_name_norm TEXT NOT NULL,
    locale TEXT NOT NULL,
    timezone TEXT NOT NULL,
    email_verified INTEGER NOT NULL,
    -- A PHC string; null where the person signs in by an identity provider alone.
    password_hash TEXT,
    password_changed_at INTEGER,
    -- 1 active, 2 inactive, 3 deleted.
    status INTEGER NOT NULL,
    is_operator INTEGER NOT NULL,
    -- Organisation in which sign-ins start; 0 for none.
    default_org_id INTEGER NOT NULL,
    -- Wrong passwords and codes in a row.
    failed_attempts INTEGER NOT NULL,
    locked_until INTEGER,
    last_login_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX users_created_at ON users (created_at, id);

-- Hashes of earlier passwords, the newest 12 of each person.
CREATE TABLE password_history (
    user_id INTEGER NOT NULL REFERENCES users (id),
    changed_at INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    PRIMARY KEY (user_id, changed_at)
) STRICT;

-- Single-use tokens that go by mail: 1 verify the address, 2 verify a new address, 3 set a password.
CREATE TABLE proofs (
    token_hash BLOB PRIMARY KEY,
    kind INTEGER NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users (id),
    -- The address that is proved, as it was written.
    email TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;
CREATE INDEX proofs_user ON proofs (user_id, kind);
CREATE INDEX proofs_expires_at ON proofs (expires_at);

CREATE TABLE totp_secrets (
    user_id INTEGER PRIMARY KEY REFERENCES users (id),
    sealed BLOB NOT NULL,
    -- Null until a code of it has been confirmed.
    confirmed_at INTEGER,
    -- Until when it can be confirmed.
    pending_until INTEGER NOT NULL,
    -- The last time step whose code was accepted; no code is accepted twice.
    last_step INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
    user_id INTEGER NOT NULL REFERENCES users (id),
    code_hash BLOB NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (user_id, code_hash)
) STRICT;

-- Failed sign-ins with addresses that no account has, so that a lock does not tell which ones exist.
CREATE TABLE unknown_failures (
    email_hash BLOB PRIMARY KEY,
    failed_attempts INTEGER NOT NULL,
    locked_until INTEGER,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX unknown_failures_updated_at ON unknown_failures (updated_at);

-- Sign-ins that wait for the second factor.
CREATE TABLE challenges (
    token_hash BLOB PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    -- Organisation that was asked for; 0 for none.
    org_id INTEGER NOT NULL,
    -- How the first factor was proved, as the contract's SignInMethod.
    method INTEGER NOT NULL,
    wrong_codes INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX challenges_expires_at ON challenges (expires_at);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    -- Organisation that the session stands in; 0 for none.
    org_id INTEGER NOT NULL,
    -- The key from which the refresh tokens of the session are derived.
    refresh_key_sealed BLOB NOT NULL,
    -- Number of the refresh token that is good now; raised by each use.
    refresh_counter INTEGER NOT NULL,
    -- When the counter was last raised.
    rotated_at INTEGER NOT NULL,
    -- When the session ends unless it is used.
    expires_at INTEGER NOT NULL,
    -- When the person last proved who it is.
    authenticated_at INTEGER NOT NULL,
    -- The contract's SignInMethod numbers, with commas between.
    methods TEXT NOT NULL,
    ip_address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    revoked_at INTEGER,
    revoke_reason TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_user ON sessions (user_id, revoked_at, last_used_at);
CREATE INDEX sessions_expires_at ON sessions (expires_at);

-- Ed25519 keys. Which of them signs follows from the times: the latest whose not_before has come.
CREATE TABLE signing_keys (
    kid TEXT PRIMARY KEY,
    public_key BLOB NOT NULL,
    private_sealed BLOB NOT NULL,
    not_before INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER
) STRICT;

-- One row: how many revocations there have been. Raising it orders them, as a sequence would not.
CREATE TABLE revocation_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO revocation_head (id, revision) VALUES (1, 0);

CREATE TABLE revocations (
    revision INTEGER PRIMARY KEY,
    -- 1 token, 2 session, 3 API key, 4 principal, 5 grants, 6 organisation, 7 signing key.
    kind INTEGER NOT NULL,
    -- Id of the token, session, API key or signing key.
    subject TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    org_id INTEGER NOT NULL,
    -- Of a principal: tokens that were issued before this.
    issued_before INTEGER NOT NULL,
    -- Of grants: their revision. Of an organisation: its status.
    number INTEGER NOT NULL,
    -- Of grants: the users that it concerns, with commas between; empty for any.
    user_ids TEXT NOT NULL,
    -- From when on it does not matter; null for never.
    forget_after INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX revocations_forget_after ON revocations (forget_after);
CREATE INDEX revocations_subject ON revocations (subject, kind);
CREATE INDEX revocations_principal ON revocations (kind, user_id, org_id);

-- What the first start made, and whether its one-time credential still stands.
CREATE TABLE first_start (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    user_id INTEGER NOT NULL REFERENCES users (id),
    org_id INTEGER NOT NULL,
    -- When the credential was last printed.
    printed_at INTEGER,
    -- When the owner first signed in; from then on nothing is printed again.
    signed_in_at INTEGER
) STRICT;
