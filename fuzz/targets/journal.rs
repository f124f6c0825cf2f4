//! A journal's folder after somebody has been at its files: inspected, opened, read, written on.
//!
//! The input says first what a healthy log is filled with, and then what is done to its files:
//! bytes are overwritten, files cut, removed and swapped, and heads of entries forged whose
//! checksums are right. Nothing may panic, run away or show what lies outside of the log.

#![no_main]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use base::SeededRandom;
use bytes::Bytes;
use fs::{Disk, FileSystem, Open, SimulatedFs};
use fuzz::Input;
use journal::{Entry, Error, Options, Reader, Writer};
use libfuzzer_sys::fuzz_target;

const NOW_MS: i64 = 1_700_000_000_000;
const FOLDER: &str = "/log";
const CHANGES_MAX: usize = 32;

fuzz_target!(init: fuzz::seed(seeds()), |data: &[u8]| {
    let mut input = Input::new(data);
    let files = SimulatedFs::new(1, Disk::default());
    fill(&files, &mut input);
    for _ in 0..CHANGES_MAX {
        if input.is_empty() {
            break;
        }
        change(&files, &mut input);
    }
    _ = journal::inspect(&files, Path::new(FOLDER), &mut |_| {});
    let Ok((mut writer, reader)) = open(&files) else { return };
    let (start, end) = (reader.start(), reader.end());
    assert!(start <= end);
    read_all(&reader);
    _ = reader.find_time(NOW_MS + i64::from(input.byte()));
    use_it(&mut writer, &mut input);
    let (start, end) = (reader.start(), reader.end());
    drop((writer, reader));
    let (_, reader) = open(&files).expect("what was opened is opened again");
    assert_eq!((reader.start(), reader.end()), (start, end));
    read_all(&reader);
});

fn options() -> Options {
    Options { segment_bytes: 4096, index_interval_bytes: 512, open_max: 2, ..Options::default() }
}

fn open(files: &SimulatedFs) -> Result<(Writer, Reader), Error> {
    let opened = journal::open(
        Arc::new(files.clone()),
        Path::new(FOLDER),
        options(),
        NOW_MS,
        Arc::new(SeededRandom::new(1)),
    )?;
    let (writer, reader, _, _) = opened;
    Ok((writer, reader))
}

/// A log as it should be.
fn fill(files: &SimulatedFs, input: &mut Input<'_>) {
    let (mut writer, _) = open(files).expect("the disk is empty");
    for number in 0..input.byte() % 24 {
        let size = usize::from(input.byte()) * 16;
        let payload = Bytes::from(vec![number; size]);
        let span = 1 + u32::from(input.byte() % 8);
        let timestamp_ms = NOW_MS + i64::from(number);
        let entry = Entry { span, epoch: u64::from(number / 8), timestamp_ms, parts: &[payload] };
        writer.append(&entry, NOW_MS).expect("the disk is in order");
    }
    if input.byte() % 2 == 0 {
        writer.sync().expect("the disk is in order");
    }
}

fn change(files: &SimulatedFs, input: &mut Input<'_>) {
    let folder = Path::new(FOLDER);
    let names = files.list(folder).expect("the disk is in order");
    let choose = |input: &mut Input<'_>| -> Option<PathBuf> {
        let index = usize::from(input.byte()) % names.len().max(1);
        names.get(index).map(|entry| folder.join(&entry.name))
    };
    let Some(path) = choose(input) else { return };
    let file = files.open(&path, Open::Write).expect("it was listed");
    let len = file.len().expect("the disk is in order");
    let position = input.number::<2>() % (len + 64);
    match input.byte() % 8 {
        0..3 => {
            let count = usize::from(input.byte());
            file.write_at(position, input.bytes(count)).expect("there is room");
        }
        3 => file.truncate(position).expect("there is room"),
        4 => _ = files.remove(&path),
        5 => {
            let ending = ["log", "index", "compact", "spare", "retired"];
            let ending = ending[usize::from(input.byte()) % ending.len()];
            let name = format!("{:020}.{ending}", input.number::<1>());
            _ = files.rename(&path, &folder.join(name));
        }
        _ => forge(&*file, position, input),
    }
}

/// A head with a right checksum, of any content.
fn forge(file: &dyn fs::File, position: u64, input: &mut Input<'_>) {
    let mut salt = [0; 4];
    if file.read_exact_at(12, &mut salt).is_err() {
        return;
    }
    let payload = vec![input.byte(); usize::from(input.byte() % 64)];
    let mut head = [0; 48];
    head[4..8].copy_from_slice(&crc32c::crc32c(&payload).to_le_bytes());
    let bytes = match input.byte() {
        0..200 => payload.len() as u32,
        _ => input.number::<4>() as u32,
    };
    head[8..12].copy_from_slice(&bytes.to_le_bytes());
    let span = if input.byte() < 200 { 1 } else { input.number::<4>() };
    head[12..16].copy_from_slice(&(span as u32).to_le_bytes());
    for at in [16, 24, 32, 40] {
        let number = match input.byte() {
            0..200 => input.number::<1>(),
            200..220 => u64::MAX - input.number::<1>(),
            _ => input.number::<8>(),
        };
        head[at..at + 8].copy_from_slice(&number.to_le_bytes());
    }
    let crc = crc32c::crc32c_append(u32::from_le_bytes(salt), &head[4..]);
    head[..4].copy_from_slice(&crc.to_le_bytes());
    let position = position.next_multiple_of(8);
    file.write_at(position, &head).expect("there is room");
    file.write_at(position + 48, &payload).expect("there is room");
}

/// Reads from the start to the end, and steps over what is damaged.
fn read_all(reader: &Reader) {
    let (start, end) = (reader.start(), reader.end());
    let mut from = start;
    for _ in 0..1000 {
        if from >= end {
            return;
        }
        match reader.read(from, u64::MAX, 4096) {
            Ok(frames) => {
                let Some(last) = frames.last() else { return };
                assert!(frames.iter().all(|it| it.end() <= end && it.end() > from), "{frames:?}");
                assert!(frames.is_sorted_by(|one, next| one.end() <= next.offset), "{frames:?}");
                from = last.end();
            }
            Err(Error::Damaged(damage)) => from = damage.to.max(from + 1),
            Err(error) => panic!("reading {from} of {start}..{end}: {error}"),
        }
    }
}

fn use_it(writer: &mut Writer, input: &mut Input<'_>) {
    let entry = Entry { span: 1, epoch: u64::MAX, timestamp_ms: NOW_MS, parts: &[] };
    match writer.append(&entry, NOW_MS) {
        Ok(_) | Err(Error::NoOffset { .. }) => {}
        Err(error) => panic!("append: {error}"),
    }
    _ = writer.truncate(writer.end().saturating_sub(input.number::<1>()), NOW_MS);
    _ = writer.advance_start(writer.end().saturating_sub(input.number::<1>()));
    _ = writer.sync();
}

/// A far head in what an entry was, which the next opening took for the end of the log.
const FAR_HEAD: [u8; 121] = [
    0x0e, 0x39, 0x8e, 0xee, 0x6b, 0xf9, 0xf7, 0xed, 0xf4, 0x0f, 0xd3, 0x5d, 0xc1, 0xaa, 0x1c, 0xff,
    0x00, 0x00, 0xc4, 0xac, 0xa2, 0xd0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x22, 0x52,
    0x18, 0x46, 0xc4, 0x6f, 0x52, 0x64, 0x35, 0x86, 0x54, 0x22, 0xa7, 0xee, 0x6b, 0xf9, 0xf7, 0xed,
    0xf4, 0x0f, 0xd3, 0x5d, 0xc1, 0xaa, 0xff, 0xff, 0xff, 0x09, 0x00, 0x00, 0x00, 0x0b, 0xc8, 0x1c,
    0x89, 0xaa, 0x59, 0x3e, 0x05, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0xfd, 0x00, 0x00, 0x00, 0x00, 0x00, 0x30, 0x31, 0x36, 0x2e, 0x73, 0x70, 0x61, 0x72, 0x65,
    0xf9, 0xf7, 0xed, 0xf4, 0x0f, 0xd3, 0x5d, 0xc1, 0xaa, 0xff, 0xff, 0xff, 0x09, 0x00, 0x00, 0x00,
    0x0b, 0xc8, 0x1c, 0x65, 0x82, 0xc6, 0x78, 0xd4, 0xe2,
];

fn seeds() -> Vec<Vec<u8>> {
    let found = [FAR_HEAD.to_vec()];
    let drawn = (0..64_u8).map(|seed| {
        let mut state = u64::from(seed) + 1;
        let mut byte = || {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(1);
            (state >> 40) as u8
        };
        let entries = byte() % 24;
        let mut seed = vec![entries];
        seed.extend((0..2 * usize::from(entries) + 1).map(|_| byte()));
        // A few changes of every kind.
        seed.extend((0..60).map(|_| byte()));
        seed
    });
    found.into_iter().chain(drawn).collect()
}
