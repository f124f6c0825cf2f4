//! The cells of the table, what is done in each, and what comes of it.

use std::fmt;
use std::time::Duration;

use serde::Deserialize;

/// Batches in flight of each partition, for every system.
pub(crate) const WINDOW: usize = 5;

/// One cell: a size of records, of batches, a number of partitions, and how durable an answer is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    /// Bytes of a record's value.
    pub(crate) size: usize,
    /// Records of a batch.
    pub(crate) batch: usize,
    /// Partitions, each with a producer of its own.
    pub(crate) partitions: usize,
    /// Whether every batch is on the disk before its answer.
    pub(crate) fsync: bool,
}

/// What is done with a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// Batches are written, [`WINDOW`] at a time for each partition; a latency is that of an answer.
    Produce,
    /// What is there is read from the beginning, again and again.
    Fetch,
    /// One batch at a time for each partition; a latency is that of its way to a consumer who waits.
    Tail,
}

/// How long a measurement takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Timing {
    /// What is not measured, at the beginning.
    pub(crate) warm: Duration,
    /// What is measured.
    pub(crate) measured: Duration,
}

/// What came of an operation.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct Outcome {
    /// Records that came or went, with those that were not measured.
    pub(crate) records: u64,
    /// Records a second.
    pub(crate) rate: f64,
    /// Half of the latencies are shorter, in microseconds.
    pub(crate) p50_us: f64,
    /// 99 % of the latencies are shorter, in microseconds.
    pub(crate) p99_us: f64,
    /// 99.9 % of the latencies are shorter, in microseconds.
    pub(crate) p999_us: f64,
    /// Processor time of the server for each KiB of values, in microseconds.
    #[serde(default)]
    pub(crate) server_us_per_kib: f64,
}

impl Cell {
    /// Every cell, from the smallest batches on.
    pub(crate) fn all() -> Vec<Self> {
        let mut cells = Vec::new();
        for fsync in [false, true] {
            for size in [100, 1024] {
                for batch in [1, 100, 1000] {
                    cells.extend([1, 8].map(|partitions| Self { size, batch, partitions, fsync }));
                }
            }
        }
        cells
    }

    /// The cell that is compared with the ceilings.
    pub(crate) const fn is_greatest(&self) -> bool {
        self.size == 1024 && self.batch == 1000 && self.partitions == 8
    }

    /// Bytes of the values of a batch.
    pub(crate) const fn batch_bytes(&self) -> usize {
        self.size * self.batch
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fsync = if self.fsync { ", fsync" } else { "" };
        write!(f, "{} B x {} x {}{fsync}", self.size, self.batch, self.partitions)
    }
}

impl Operation {
    /// Its name on the command line of the peers' load, and in the table.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Produce => "produce",
            Self::Fetch => "fetch",
            Self::Tail => "tail",
        }
    }
}

impl Outcome {
    /// The median of every figure.
    pub(crate) fn median(rounds: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| {
            let mut values: Vec<f64> = rounds.iter().map(figure).collect();
            values.sort_by(f64::total_cmp);
            values.get(values.len() / 2).copied().unwrap_or_default()
        };
        Self {
            records: rounds.iter().map(|round| round.records).sum(),
            rate: of(|it| it.rate),
            p50_us: of(|it| it.p50_us),
            p99_us: of(|it| it.p99_us),
            p999_us: of(|it| it.p999_us),
            server_us_per_kib: of(|it| it.server_us_per_kib),
        }
    }
}
