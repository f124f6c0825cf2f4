//! What benchmarks share: a clock that takes the least of several rounds.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often a case is measured, and for how long each time.
const ROUNDS: usize = 7;
const ROUND: Duration = Duration::from_millis(200);

/// The least time of one call over several rounds, in nanoseconds.
///
/// The least, because whatever else the machine does only ever adds.
pub fn least_ns<T>(mut work: impl FnMut() -> T) -> f64 {
    let round = |_| {
        let started = Instant::now();
        let mut count = 0_u32;
        while started.elapsed() < ROUND {
            for _ in 0..16 {
                black_box(work());
            }
            count += 16;
        }
        started.elapsed().as_nanos() as f64 / f64::from(count)
    };
    (0..ROUNDS).map(round).fold(f64::INFINITY, f64::min)
}
