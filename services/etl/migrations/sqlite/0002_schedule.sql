-- Pipelines as config declared them last, and when they run by themselves.
CREATE TABLE schedule (
    org INTEGER NOT NULL,
    -- The pipeline's.
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    -- In lower case, for the order of lists.
    name_key TEXT NOT NULL,
    -- Revision of the configuration at which it was so.
    revision INTEGER NOT NULL,
    -- `Pipeline` of config.
    body BLOB NOT NULL,
    -- Time zone in which it is read, and the version of the database that knows it.
    zone TEXT NOT NULL,
    zones_version TEXT NOT NULL,
    -- Whether its declaration lets it run by itself.
    is_enabled INTEGER NOT NULL,
    -- Occurrences up to this one have been dealt with.
    seen_at INTEGER NOT NULL,
    -- The next occurrence, and when it starts; NULL if there is none.
    next_run_at INTEGER,
    due_at INTEGER,
    -- The newest occurrence, and the execution that it started; empty if none.
    last_scheduled_for INTEGER,
    last_execution TEXT NOT NULL,
    is_paused INTEGER NOT NULL,
    pause_reason TEXT NOT NULL,
    paused_until INTEGER,
    -- The newest occurrence that was dealt with before the pause.
    paused_after INTEGER,
    -- Whether failures paused it, so that a success lets it go on.
    paused_by_failures INTEGER NOT NULL,
    -- Executions in a row that failed.
    failures INTEGER NOT NULL,
    PRIMARY KEY (org, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX schedule_due ON schedule (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX schedule_paused_until ON schedule (paused_until) WHERE paused_until IS NOT NULL;
CREATE INDEX schedule_next ON schedule (org, next_run_at);
CREATE INDEX schedule_zones ON schedule (zones_version);

-- What became of occurrences.
CREATE TABLE firing (
    org INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    scheduled_for INTEGER NOT NULL,
    fired_at INTEGER NOT NULL,
    -- The number of `FiringOutcome`.
    outcome INTEGER NOT NULL,
    -- Empty if none was started.
    execution TEXT NOT NULL,
    -- Missed occurrences that it stands for as well.
    missed INTEGER NOT NULL,
    -- The occurrence that stands for it; NULL if none does.
    stands_in INTEGER,
    PRIMARY KEY (org, pipeline, scheduled_for)
) STRICT, WITHOUT ROWID;
-- Those that wait.
CREATE INDEX firing_queued ON firing (org, pipeline, scheduled_for) WHERE outcome = 2;
CREATE INDEX firing_stands_in ON firing (org, pipeline, stands_in) WHERE stands_in IS NOT NULL;
CREATE INDEX firing_time ON firing (scheduled_for);

CREATE TABLE run_policy (
    org INTEGER NOT NULL,
    pipeline TEXT NOT NULL,
    -- `RunPolicy`.
    policy BLOB NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (org, pipeline)
) STRICT, WITHOUT ROWID;

-- Which process starts what is due, and how far others' changes have been followed; one row for each.
CREATE TABLE duty (
    name TEXT NOT NULL PRIMARY KEY,
    -- Empty if nobody does it.
    owner TEXT NOT NULL,
    until INTEGER NOT NULL,
    -- Revision up to which it is done; 0 before the first time.
    revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
