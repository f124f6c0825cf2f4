//! Bits that flip while nobody looks.

use std::io;

use anyhow::{Result, bail};
use fs::{FileSystem, Open};

use crate::world::World;

/// Tries on a disk that fails now and then.
const TRIES: usize = 100;

/// Flips one bit of one file of the log, and lets the model know what that may damage.
pub(crate) fn flip(world: &mut World) -> Result<()> {
    let disk = world.machine.disk().clone();
    let folder = world.folder.clone();
    let Ok(entries) = again(|| disk.list(&folder)) else { return Ok(()) };
    let names: Vec<String> =
        entries.iter().filter_map(|entry| entry.name.to_str().map(str::to_owned)).collect();
    let bases: Vec<u64> = names.iter().filter_map(|name| base(name)).collect();
    // What a compaction left is a segment already, or nothing, and only the log knows which.
    let swapping = names.iter().any(|name| name.ends_with(".compact"));
    let choices: Vec<&String> = names
        .iter()
        .filter(|name| !(name.ends_with(".compact") || swapping && base(name).is_some()))
        .collect();
    if choices.is_empty() {
        return Ok(());
    }
    let name = choices[world.below(choices.len() as u64) as usize].clone();
    let path = folder.join(&name);
    let file = again(|| disk.open(&path, Open::Write))?;
    let len = again(|| file.len())?;
    if len == 0 {
        return Ok(());
    }
    let (position, bit) = (world.below(len), world.below(8));
    let mut byte = [0];
    again(|| file.read_at(position, &mut byte))?;
    byte[0] ^= 1 << bit;
    again(|| file.write_at(position, &byte))?;
    world.rotten = true;
    world.figures.flips += 1;
    world.note(|| format!("bit {bit} of byte {position} of {name} flips"));
    if let Some(base) = base(&name) {
        let next = bases.iter().copied().filter(|other| *other > base).min();
        world.model.hit.insert(base);
        world.model.damaged.push((base, next.unwrap_or(u64::MAX)));
    }
    Ok(())
}

/// The first offset of a segment, by its file's name.
fn base(name: &str) -> Option<u64> {
    name.strip_suffix(".log")?.parse().ok()
}

fn again<T>(mut act: impl FnMut() -> io::Result<T>) -> Result<T> {
    for _ in 0..TRIES {
        match act() {
            Ok(done) => return Ok(done),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(error.into()),
            Err(_) => {}
        }
    }
    bail!("the disk fails always")
}
