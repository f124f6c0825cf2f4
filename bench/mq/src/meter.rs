//! What one partition of a load counts.

use std::time::Instant;

use crate::cell::{Outcome, Timing};

/// Counts records and latencies of one partition.
#[derive(Debug)]
pub(crate) struct Meter {
    from: Instant,
    until: Instant,
    all: u64,
    measured: u64,
    latencies: Vec<u64>,
}

impl Meter {
    /// Begins now.
    pub(crate) fn start(timing: Timing) -> Self {
        let from = Instant::now() + timing.warm;
        let until = from + timing.measured;
        Self { from, until, all: 0, measured: 0, latencies: Vec::new() }
    }

    /// Whether the time is not over.
    pub(crate) fn goes_on(&self) -> bool {
        Instant::now() < self.until
    }

    /// Records have come or gone.
    pub(crate) fn count(&mut self, records: usize) {
        let now = Instant::now();
        self.all += records as u64;
        if self.from < now && now < self.until {
            self.measured += records as u64;
        }
    }

    /// Records have come or gone, in a batch that was begun then.
    pub(crate) fn took(&mut self, records: usize, begun: Instant) {
        self.count(records);
        if self.from < begun && begun < self.until {
            self.latencies.push(begun.elapsed().as_nanos() as u64);
        }
    }

    /// What came of all partitions.
    pub(crate) fn sum(meters: Vec<Self>, timing: Timing) -> Outcome {
        let mut latencies: Vec<u64> =
            meters.iter().flat_map(|meter| meter.latencies.iter().copied()).collect();
        latencies.sort_unstable();
        let at = |share: f64| {
            let index = (latencies.len().saturating_sub(1) as f64 * share) as usize;
            latencies.get(index).map_or(0.0, |nanos| *nanos as f64 / 1000.0)
        };
        let measured: u64 = meters.iter().map(|meter| meter.measured).sum();
        Outcome {
            records: meters.iter().map(|meter| meter.all).sum(),
            rate: measured as f64 / timing.measured.as_secs_f64(),
            p50_us: at(0.5),
            p99_us: at(0.99),
            p999_us: at(0.999),
            server_us_per_kib: 0.0,
        }
    }
}
