//! Many seeds, each in processes of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Output, Stdio};

use anyhow::{Context, Result, bail, ensure};

/// Among so many seeds one at least must find the bug that is planted.
const CARELESS: u64 = 50;

/// Runs seeds from 0, each twice at the same time, and a node with a bug until it is found.
///
/// # Errors
/// A seed broke a promise or gave two traces, two seeds gave one, or the bug was not found.
pub(crate) fn run(seeds: u64) -> Result<()> {
    let mut totals = BTreeMap::new();
    let mut traces = BTreeSet::new();
    for seed in 0..seeds {
        let (one, other) = (start(seed, &[])?, start(seed, &[])?);
        let (one, other) = (finish(one)?, finish(other)?);
        ensure!(one.status.success(), "{}\n{}", printed(&one), again(seed));
        if let Some(line) = difference(&printed(&one), &printed(&other)) {
            bail!("seed {seed} gave two traces, which differ in line {line}\n{}", again(seed));
        }
        add(&mut totals, &printed(&one));
        ensure!(traces.insert(one.stdout), "seed {seed} gave the trace of another one");
    }
    let found = careless()?;
    let total = |name: &str| totals.get(name).copied().unwrap_or(0);
    println!(
        "{seeds} seeds, each twice, 0 traces differ: {} commits acknowledged, {} failed, {} cuts, \
         {} crashes, 0 lost; a forgotten sync was found by seed {found}",
        total("acknowledged"),
        total("failed"),
        total("cuts"),
        total("crashes"),
    );
    Ok(())
}

/// The first seed that finds the planted bug.
fn careless() -> Result<u64> {
    for seed in 0..CARELESS {
        let output = finish(start(seed, &["--careless"])?)?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            ensure!(message.contains("was told and is lost"), "{message}");
            return Ok(seed);
        }
    }
    bail!("none of {CARELESS} seeds found that a node forgets to sync its folder")
}

fn start(seed: u64, more: &[&str]) -> Result<Child> {
    let itself = std::env::current_exe().context("a program has a path")?;
    Command::new(itself)
        .args(["--seed", &seed.to_string()])
        .args(more)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("cannot start a run")
}

fn finish(child: Child) -> Result<Output> {
    child.wait_with_output().context("cannot wait for a run")
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

fn again(seed: u64) -> String {
    format!("again: cargo xtask sim --seed {seed}")
}

/// The number of the first line that differs, if one does.
fn difference(one: &str, other: &str) -> Option<usize> {
    if one == other {
        return None;
    }
    let same = one.split('\n').zip(other.split('\n')).take_while(|(one, other)| one == other);
    Some(same.count() + 1)
}

/// Adds up the figures of a run's last line, such as `cuts=4`.
fn add(totals: &mut BTreeMap<String, u64>, printed: &str) {
    for word in printed.lines().last().unwrap_or_default().split(' ') {
        if let Some((name, Ok(figure))) =
            word.split_once('=').map(|(name, figure)| (name, figure.parse::<u64>()))
        {
            *totals.entry(name.to_owned()).or_default() += figure;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_differs_is_named() {
        assert_eq!(difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(difference("a\n", "a\nb\n"), Some(2));
    }

    #[test]
    fn figures_are_added_up() {
        let mut totals = BTreeMap::new();
        add(&mut totals, "1 cuts=9\ncuts=1 crashes=2");
        add(&mut totals, "cuts=3 other");
        assert_eq!(totals, [("cuts".to_owned(), 4), ("crashes".to_owned(), 2)].into());
    }
}
