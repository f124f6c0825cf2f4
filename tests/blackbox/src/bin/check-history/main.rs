//! Reads what clients of a message queue saw and says which promises were broken.
//!
//! `check-history FOLDER`: every `*.ndjson` file in the folder is a part of one history. Prints figures and violations;
//! exit code 0: every promise was kept; 1: one was broken; 2: the history cannot be judged.
//!
//! Owns:      the rules: Jepsen's Kafka checker without transactions, and the watermarks.
//! Invariant: shares nothing with the load but the format, so that a mistake there is not repeated here.
//! Not here:  running anything.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program for a terminal")]

mod keys;
mod log;
mod places;
mod polls;
mod read;
mod sends;
mod verdict;

use std::path::Path;
use std::process::ExitCode;

use crate::log::Log;
use crate::verdict::Verdict;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = &arguments[..] else {
        eprintln!("usage: check-history FOLDER");
        return ExitCode::from(2);
    };
    match read::folder(Path::new(folder)).and_then(|files| Log::new(&files)) {
        Ok(log) => {
            let verdict = check(&log);
            println!("{verdict}");
            if verdict.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("check-history: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Every rule on a history.
fn check(log: &Log) -> Verdict {
    let mut verdict = Verdict::new(log);
    places::check(log, &mut verdict);
    sends::check(log, &mut verdict);
    keys::check(log, &mut verdict);
    polls::check(log, &mut verdict);
    verdict
}

#[cfg(test)]
mod tests;
