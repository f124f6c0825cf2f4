//! Random histories under crashes and failures, compared with a model.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use crate::world::{Told, World};

fn run(seed: u64) -> Result<(), String> {
    let told = Told::default();
    let world = AssertUnwindSafe(|| World::new(seed, told.clone()).run(60));
    catch_unwind(world).map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()));
        let told = told.lock().unwrap_or_else(PoisonError::into_inner).join("\n");
        format!("{}\n{told}", text.unwrap_or_default())
    })
}

/// `JOURNAL_SEED=n` runs one seed, `JOURNAL_SEEDS=n` so many.
#[test]
fn a_log_is_its_model_whatever_the_disk_does() {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let seeds = match (number("JOURNAL_SEED"), number("JOURNAL_SEEDS")) {
        (Some(seed), _) => seed..seed + 1,
        (None, seeds) => 0..seeds.unwrap_or(80),
    };
    for seed in seeds {
        if let Err(panic) = run(seed) {
            panic!("seed {seed}: {panic}");
        }
    }
}
