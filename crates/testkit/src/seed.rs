//! Chance that can be repeated.

use base::{OsRandom, Random};

/// The number in the environment variable `SEED`, or else a new one; printed, so that a failure can be repeated.
///
/// # Panics
///
/// If `SEED` is set and no number.
#[must_use]
pub fn seed() -> u64 {
    let seed = match std::env::var("SEED") {
        Ok(text) => text.parse().expect("SEED is a whole number"),
        Err(_) => {
            let random: &dyn Random = &OsRandom;
            u64::from_le_bytes(random.bytes())
        }
    };
    println!("SEED={seed}");
    seed
}
