-- Roles of organisations, groups, entities, and what is granted and denied on them.

CREATE TABLE roles (
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (org_id, name)
) STRICT;

CREATE TABLE role_permissions (
    org_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    permission TEXT NOT NULL,
    -- The contract's PermissionScope.
    scope INTEGER NOT NULL,
    PRIMARY KEY (org_id, role, permission),
    FOREIGN KEY (org_id, role) REFERENCES roles (org_id, name)
) STRICT;

CREATE TABLE user_groups (
    id TEXT PRIMARY KEY,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    -- Whether an identity provider's claims decide who is in it.
    is_managed INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (org_id, name)
) STRICT;

CREATE TABLE group_members (
    group_id TEXT NOT NULL REFERENCES user_groups (id),
    org_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (group_id, user_id),
    FOREIGN KEY (org_id, user_id) REFERENCES members (org_id, user_id)
) STRICT;
CREATE INDEX group_members_user ON group_members (org_id, user_id);

-- Entities of all services, as those that own them told.
CREATE TABLE entities (
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    entity_type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    -- What stands directly above; null for nothing. It need not be known itself.
    parent_type TEXT,
    parent_id TEXT,
    name TEXT NOT NULL,
    -- 0 if nobody in particular made it.
    creator_user_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (org_id, entity_type, entity_id)
) STRICT;
CREATE INDEX entities_parent ON entities (org_id, parent_type, parent_id);

-- How many entities and grants an organisation has, so that a limit costs one look-up.
CREATE TABLE permission_counts (
    org_id INTEGER PRIMARY KEY REFERENCES organizations (id),
    entities INTEGER NOT NULL,
    grants INTEGER NOT NULL
) STRICT;

-- All that one subject is granted, or denied, on one entity.
CREATE TABLE grants (
    -- Rises with each; pages of the list go by it.
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    org_id INTEGER NOT NULL REFERENCES organizations (id),
    -- 0 for a group.
    user_id INTEGER NOT NULL,
    -- Empty for a user.
    group_id TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    -- The contract's GrantEffect.
    effect INTEGER NOT NULL,
    UNIQUE (org_id, entity_type, entity_id, user_id, group_id, effect),
    FOREIGN KEY (org_id, entity_type, entity_id)
        REFERENCES entities (org_id, entity_type, entity_id)
) STRICT;
CREATE INDEX grants_user ON grants (org_id, user_id, number);
CREATE INDEX grants_group ON grants (org_id, group_id, number);
CREATE INDEX grants_number ON grants (org_id, number);

-- The permissions of a grant; each has its own end.
CREATE TABLE grant_permissions (
    grant_number INTEGER NOT NULL REFERENCES grants (number),
    permission TEXT NOT NULL,
    -- 0 for what the platform did by itself.
    granted_by INTEGER NOT NULL,
    granted_at INTEGER NOT NULL,
    -- Null for never.
    expires_at INTEGER,
    reason TEXT NOT NULL,
    PRIMARY KEY (grant_number, permission)
) STRICT;
CREATE INDEX grant_permissions_expires_at ON grant_permissions (expires_at);
