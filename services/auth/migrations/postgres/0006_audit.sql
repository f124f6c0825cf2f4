-- The record of who did what, and the state of each organisation's sequence numbers.

-- Raised with each event, so that numbers become visible in their order.
CREATE TABLE audit_heads (
    org_id BIGINT PRIMARY KEY,
    sequence BIGINT NOT NULL
);

CREATE TABLE audit_events (
    -- 0 for what concerns no organisation.
    org_id BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    id TEXT COLLATE "C" NOT NULL UNIQUE,
    user_id BIGINT NOT NULL,
    ip_address TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    request_id TEXT COLLATE "C" NOT NULL,
    -- Action, outcome and kind of principal: the contract's numbers.
    action BIGINT NOT NULL,
    entity_type TEXT COLLATE "C" NOT NULL,
    entity_id TEXT COLLATE "C" NOT NULL,
    entity_name TEXT NOT NULL,
    outcome BIGINT NOT NULL,
    reason TEXT NOT NULL,
    -- A JSON array of {field, old, new}; opaque to the database.
    changes TEXT NOT NULL,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    service TEXT NOT NULL,
    method TEXT NOT NULL,
    principal_kind BIGINT NOT NULL,
    actor TEXT NOT NULL,
    session_id TEXT NOT NULL,
    api_key_id TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    PRIMARY KEY (org_id, sequence)
);
CREATE INDEX audit_events_entity ON audit_events (org_id, entity_type, entity_id, sequence);
CREATE INDEX audit_events_user ON audit_events (org_id, user_id, sequence);
CREATE INDEX audit_events_occurred_at ON audit_events (org_id, occurred_at);
CREATE INDEX audit_events_request ON audit_events (request_id);
