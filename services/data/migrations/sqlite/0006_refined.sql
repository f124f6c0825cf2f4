-- How far data sets have come with the rows of other data sets that they refine.
CREATE TABLE silver_refined (
    org INTEGER NOT NULL,
    dataset TEXT NOT NULL,
    -- The data set whose rows are refined.
    input TEXT NOT NULL,
    -- The version of its table, and when that table was made, in microseconds: one that was made anew counts from 0 again.
    version INTEGER NOT NULL,
    made INTEGER NOT NULL,
    -- The version of the declaration.
    declaration INTEGER NOT NULL,
    -- The silver batch of the newest result.
    silver TEXT NOT NULL,
    PRIMARY KEY (org, dataset, input)
) STRICT, WITHOUT ROWID;

-- Refinements in progress. A row is there before the commit, so that a commit of a process that died is found.
CREATE TABLE silver_refining (
    org INTEGER NOT NULL,
    dataset TEXT NOT NULL,
    input TEXT NOT NULL,
    -- What the commit's note says.
    run TEXT NOT NULL,
    -- Newest version of the table before.
    base INTEGER NOT NULL,
    -- What is read, as JSON.
    task TEXT NOT NULL,
    PRIMARY KEY (org, dataset, input)
) STRICT, WITHOUT ROWID;
