-- How far data sets have come with the rows of other data sets that they refine.
CREATE TABLE silver_refined (
    org BIGINT NOT NULL,
    dataset TEXT COLLATE "C" NOT NULL,
    -- The data set whose rows are refined.
    input TEXT COLLATE "C" NOT NULL,
    -- The version of its table, and when that table was made, in microseconds: one that was made anew counts from 0 again.
    version BIGINT NOT NULL,
    made BIGINT NOT NULL,
    -- The version of the declaration.
    declaration BIGINT NOT NULL,
    -- The silver batch of the newest result.
    silver TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, dataset, input)
);

-- Refinements in progress. A row is there before the commit, so that a commit of a process that died is found.
CREATE TABLE silver_refining (
    org BIGINT NOT NULL,
    dataset TEXT COLLATE "C" NOT NULL,
    input TEXT COLLATE "C" NOT NULL,
    -- What the commit's note says.
    run TEXT COLLATE "C" NOT NULL,
    -- Newest version of the table before.
    base BIGINT NOT NULL,
    -- What is read, as JSON.
    task TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (org, dataset, input)
);
