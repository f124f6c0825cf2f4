//! Many seeds, on all cores.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use anyhow::{Result, anyhow, bail, ensure};
use journal::Fault;

use crate::figures::Figures;
use crate::world::play;

/// Among so many seeds one at least must find each mistake that is planted.
const PLANTED: u64 = 500;
/// One seed in this many is run a second time, and must give the same trace.
const REPEATED: u64 = 50;

/// Runs seeds from `first` on, some of them twice, and then with each mistake planted.
///
/// # Errors
/// A seed broke a promise or gave two traces, or a mistake was not found.
pub(crate) fn run(first: u64, seeds: u64) -> Result<()> {
    println!("seeds {first}..{}", first + seeds);
    let figures = clean(first, seeds)?;
    println!("{seeds} seeds, every one in {REPEATED} twice with the same trace: {figures}");
    planted()
}

/// Shows what happens under one seed.
///
/// # Errors
/// The seed breaks a promise.
pub(crate) fn show(seed: u64, planted: Option<&str>) -> Result<()> {
    if let Some(name) = planted {
        let fault = Fault::ALL.iter().find(|fault| format!("{fault:?}") == name);
        let Some(fault) = fault else { bail!("there is no mistake `{name}`: {:?}", Fault::ALL) };
        journal::plant(*fault);
    }
    let (outcome, trace) = caught(seed, true);
    print!("{trace}");
    println!("{}", outcome?);
    Ok(())
}

/// Plants each mistake until a seed finds it.
///
/// # Errors
/// A mistake is not found.
pub(crate) fn planted() -> Result<()> {
    let mut hidden = Vec::new();
    for fault in Fault::ALL {
        match first_failure(0, PLANTED, Some(fault)) {
            Some((seed, error)) => {
                let error = format!("{error:#}");
                println!("{:<20} found by seed {seed:>3}: {error}", format!("{fault:?}"));
            }
            None => hidden.push(fault),
        }
    }
    ensure!(hidden.is_empty(), "{PLANTED} seeds did not find {hidden:?}");
    println!("{} mistakes planted, each found within {PLANTED} seeds", Fault::ALL.len());
    Ok(())
}

fn clean(first: u64, seeds: u64) -> Result<Figures> {
    let figures = Mutex::new(Figures::default());
    let failure = each(first, seeds, |seed| {
        let twice = seed % REPEATED == 0;
        let (outcome, trace) = caught(seed, twice);
        let done = outcome?;
        *figures.lock().expect("no panic under this lock") += done;
        ensure!(!twice || caught(seed, true).1 == trace, "gave two traces");
        Ok(())
    });
    if let Some((seed, error)) = failure {
        bail!("seed {seed}: {error:#}\nagain: cargo xtask sim journal --seed {seed}");
    }
    Ok(figures.into_inner().expect("no panic under this lock"))
}

fn first_failure(first: u64, seeds: u64, fault: Option<Fault>) -> Option<(u64, anyhow::Error)> {
    each(first, seeds, |seed| {
        if let Some(fault) = fault {
            journal::plant(fault);
        }
        caught(seed, false).0.map(|_| ())
    })
}

/// Runs `one` for every seed on all cores, and returns the least seed that failed; those above
/// it need not have run.
fn each(
    first: u64,
    seeds: u64,
    one: impl Fn(u64) -> Result<()> + Sync,
) -> Option<(u64, anyhow::Error)> {
    let (next, failed) = (AtomicU64::new(first), AtomicBool::new(false));
    let found: Mutex<Option<(u64, anyhow::Error)>> = Mutex::new(None);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while !failed.load(Ordering::Relaxed) {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + seeds {
                        return;
                    }
                    if let Err(error) = one(seed) {
                        failed.store(true, Ordering::Relaxed);
                        let mut found = found.lock().expect("no panic under this lock");
                        if found.as_ref().is_none_or(|(least, _)| seed < *least) {
                            *found = Some((seed, error));
                        }
                    }
                }
            });
        }
    });
    found.into_inner().expect("no panic under this lock")
}

/// A seed whose panic is an error like others.
fn caught(seed: u64, trace: bool) -> (Result<Figures>, String) {
    let trace = trace.then(String::new);
    catch_unwind(AssertUnwindSafe(|| play(seed, trace)))
        .unwrap_or_else(|panic| (Err(anyhow!("panic: {}", message(&*panic))), String::new()))
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("of an unknown kind")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The power goes while entries are cut off, and the disk keeps those behind the cut.
    const CUT: u64 = 170;

    #[test]
    fn seeds_that_found_something_once_find_it_no_more() {
        for seed in [9765, 37063, CUT] {
            caught(seed, false).0.unwrap();
        }
    }

    #[test]
    fn a_cut_that_was_not_written_down_is_found() {
        journal::plant(Fault::CutNotNoted);
        let error = caught(CUT, false).0.unwrap_err();
        journal::uproot();
        assert!(format!("{error:#}").contains("damage where nothing was damaged"), "{error:#}");
    }
}
