-- Pipelines as config declared them last, and when they run by themselves.
CREATE TABLE schedule (
    org BIGINT NOT NULL,
    -- The pipeline's.
    id TEXT COLLATE "C" NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    -- In lower case, for the order of lists.
    name_key TEXT COLLATE "C" NOT NULL,
    -- Revision of the configuration at which it was so.
    revision BIGINT NOT NULL,
    -- `Pipeline` of config.
    body BYTEA NOT NULL,
    -- Time zone in which it is read, and the version of the database that knows it.
    zone TEXT COLLATE "C" NOT NULL,
    zones_version TEXT COLLATE "C" NOT NULL,
    -- Whether its declaration lets it run by itself.
    is_enabled BOOLEAN NOT NULL,
    -- Occurrences up to this one have been dealt with.
    seen_at BIGINT NOT NULL,
    -- The next occurrence, and when it starts; NULL if there is none.
    next_run_at BIGINT,
    due_at BIGINT,
    -- The newest occurrence, and the execution that it started; empty if none.
    last_scheduled_for BIGINT,
    last_execution TEXT COLLATE "C" NOT NULL,
    is_paused BOOLEAN NOT NULL,
    pause_reason TEXT COLLATE "C" NOT NULL,
    paused_until BIGINT,
    -- The newest occurrence that was dealt with before the pause.
    paused_after BIGINT,
    -- Whether failures paused it, so that a success lets it go on.
    paused_by_failures BOOLEAN NOT NULL,
    -- Executions in a row that failed.
    failures BIGINT NOT NULL,
    PRIMARY KEY (org, id)
);
CREATE INDEX schedule_due ON schedule (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX schedule_paused_until ON schedule (paused_until) WHERE paused_until IS NOT NULL;
CREATE INDEX schedule_next ON schedule (org, next_run_at);
CREATE INDEX schedule_zones ON schedule (zones_version);

-- What became of occurrences.
CREATE TABLE firing (
    org BIGINT NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    scheduled_for BIGINT NOT NULL,
    fired_at BIGINT NOT NULL,
    -- The number of `FiringOutcome`.
    outcome BIGINT NOT NULL,
    -- Empty if none was started.
    execution TEXT COLLATE "C" NOT NULL,
    -- Missed occurrences that it stands for as well.
    missed BIGINT NOT NULL,
    -- The occurrence that stands for it; NULL if none does.
    stands_in BIGINT,
    PRIMARY KEY (org, pipeline, scheduled_for)
);
-- Those that wait.
CREATE INDEX firing_queued ON firing (org, pipeline, scheduled_for) WHERE outcome = 2;
CREATE INDEX firing_stands_in ON firing (org, pipeline, stands_in) WHERE stands_in IS NOT NULL;
CREATE INDEX firing_time ON firing (scheduled_for);

CREATE TABLE run_policy (
    org BIGINT NOT NULL,
    pipeline TEXT COLLATE "C" NOT NULL,
    -- `RunPolicy`.
    policy BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (org, pipeline)
);

-- Which process starts what is due, and how far others' changes have been followed; one row for each.
CREATE TABLE duty (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- Empty if nobody does it.
    owner TEXT COLLATE "C" NOT NULL,
    until BIGINT NOT NULL,
    -- Revision up to which it is done; 0 before the first time.
    revision BIGINT NOT NULL
);
