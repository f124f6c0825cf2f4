-- Organisations, who belongs to them, and who is invited.

CREATE TABLE organizations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- In lower case, to sort and search by.
    name_norm TEXT NOT NULL,
    slug TEXT NOT NULL UNIQUE,
    is_premium INTEGER NOT NULL,
    timezone TEXT NOT NULL,
    currency TEXT NOT NULL,
    -- The contract's ModuleType numbers, with commas between.
    enabled_modules TEXT NOT NULL,
    -- JSON objects; opaque to the database.
    settings TEXT NOT NULL,
    limits TEXT NOT NULL,
    labels TEXT NOT NULL,
    billing_email TEXT NOT NULL,
    -- The contract's OrganizationStatus.
    status INTEGER NOT NULL,
    status_reason TEXT NOT NULL,
    -- When its data will be removed; null unless it is being deleted.
    delete_after INTEGER,
    owner_user_id INTEGER NOT NULL REFERENCES users (id),
    version INTEGER NOT NULL,
    -- Raised by every change of who may do what.
    grant_revision INTEGER NOT NULL,
    -- The revisions at which members, roles or groups, and entities or grants, last changed.
    people_revision INTEGER NOT NULL,
    places_revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX organizations_created_at ON organizations (created_at, id);
CREATE INDEX organizations_owner ON organizations (owner_user_id);
CREATE INDEX organizations_delete_after ON organizations (delete_after);

CREATE TABLE members (
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    -- User or service account.
    user_id INTEGER NOT NULL REFERENCES principals (id),
    role TEXT NOT NULL,
    joined_at INTEGER NOT NULL,
    -- 0 for the founder.
    invited_by INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (org_id, user_id)
) STRICT;
CREATE INDEX members_user ON members (user_id, joined_at);
CREATE INDEX members_role ON members (org_id, role);

CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    email TEXT NOT NULL,
    email_norm TEXT NOT NULL,
    role TEXT NOT NULL,
    -- Ids of groups, with commas between.
    group_ids TEXT NOT NULL,
    -- Words for the mail.
    message TEXT NOT NULL,
    invited_by INTEGER NOT NULL,
    token_hash BLOB NOT NULL UNIQUE,
    -- When a mail with a token was last asked for.
    sent_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    accepted_at INTEGER,
    revoked_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX invitations_org ON invitations (org_id, created_at, id);
CREATE INDEX invitations_email ON invitations (org_id, email_norm);
CREATE INDEX invitations_role ON invitations (org_id, role);
