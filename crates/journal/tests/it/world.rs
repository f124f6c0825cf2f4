//! Random steps on a log whose disk crashes, fails, and loses what was not synced.

use std::future::ready;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use base::{Random, SeededRandom};
use bytes::Bytes;
use fs::{Disk, Executor, FileSystem, Operation, SimulatedFs};
use journal::{
    Compacted, Entry, Error, Flusher, Frame, Options, Reader, Retention, Rules, Sync, Verdict,
    Writer, inspect, open,
};

use crate::dying::Dying;
use crate::model::{Left, Model};

const FOREVER: i64 = i64::MAX / 2;
const FOLDER: &str = "/log";

pub(crate) struct World {
    random: SeededRandom,
    disk: SimulatedFs,
    left: Arc<AtomicI64>,
    log: Option<(Writer, Reader, Flusher)>,
    model: Model,
    now_ms: i64,
    recycled_max: usize,
    /// What happened, for whoever has to understand a failure.
    told: Told,
}

pub(crate) type Told = Arc<Mutex<Vec<String>>>;

/// What a step came to.
type Outcome = Result<(), Error>;

impl World {
    pub(crate) fn new(seed: u64, told: Told) -> Self {
        let random = SeededRandom::new(seed);
        let block = [64, 512][below(&random, 2) as usize];
        let disk = SimulatedFs::new(seed, Disk { block, ..Disk::default() });
        let recycled_max = below(&random, 3) as usize;
        let left = Arc::new(AtomicI64::new(FOREVER));
        let model = Model::default();
        let mut world =
            Self { random, disk, left, log: None, model, now_ms: 1_000_000, recycled_max, told };
        world.reopen(Left::Whole);
        world
    }

    fn below(&self, bound: u64) -> u64 {
        below(&self.random, bound)
    }

    fn tell(&self, what: impl Into<String>) {
        let Model { start, durable, end, .. } = self.model;
        let left = self.left.load(Ordering::SeqCst);
        let power = if left < 1000 { format!(", power for {left}") } else { String::new() };
        let line = format!("{} (then {start}..{durable}..{end}{power})", what.into());
        self.told.lock().expect("one thread").push(line);
    }

    fn options(&self) -> Options {
        Options {
            segment_bytes: 4096,
            segment_age_ms: 100_000,
            index_interval_bytes: 512,
            sync: Sync::Every,
            recycled_max: self.recycled_max,
            open_max: 2,
            ..Options::default()
        }
    }

    /// Opens the log again, after losing power now and then while that goes on.
    fn reopen(&mut self, mut left: Left) {
        self.log = None;
        if self.below(4) == 0 && left == Left::Torn {
            self.left.store(self.below(40) as i64, Ordering::SeqCst);
        }
        loop {
            let files: Arc<dyn FileSystem> =
                Arc::new(Dying { inner: self.disk.clone(), left: self.left.clone() });
            let salts = Arc::new(SeededRandom::new(self.below(u64::MAX)));
            match open(files, Path::new(FOLDER), self.options(), self.now_ms, salts) {
                Ok((writer, reader, flusher, recovery)) => {
                    // The comparison reads with power.
                    let power = self.left.swap(FOREVER, Ordering::SeqCst);
                    self.tell(format!("opened {left:?}: {recovery:?}"));
                    self.model.settle(&reader, &recovery, left);
                    self.left.store(power, Ordering::SeqCst);
                    self.log = Some((writer, reader, flusher));
                    return;
                }
                Err(error) => {
                    self.tell(format!("not opened: {error}"));
                    if self.left.load(Ordering::SeqCst) < 0 {
                        self.disk.crash();
                        left = Left::Torn;
                    } else {
                        assert!(error.to_string().contains("told to fail"), "{error}");
                    }
                    self.left.store(FOREVER, Ordering::SeqCst);
                }
            }
        }
    }

    fn crash(&mut self) {
        // Whatever was announced before counts.
        if let Some((_, reader, _)) = &self.log {
            self.model.durable = self.model.durable.max(reader.durable().min(self.model.end));
        }
        self.left.store(FOREVER, Ordering::SeqCst);
        self.tell("crash");
        self.disk.crash();
        self.reopen(Left::Torn);
    }

    pub(crate) fn run(&mut self, steps: u64) {
        for _ in 0..steps {
            self.now_ms += self.below(5_000) as i64;
            match self.below(8) {
                0 => self.left.store(self.below(30) as i64, Ordering::SeqCst),
                1 => {
                    let (operation, skip) = (self.operation(), self.below(6));
                    self.tell(format!("{operation:?} fails after {skip}"));
                    self.disk.fail(operation, skip, ErrorKind::Other);
                }
                _ => {}
            }
            let outcome = self.step();
            if let Err(error) = &outcome {
                self.tell(format!("refused: {error}"));
            }
            if self.left.load(Ordering::SeqCst) < 0 {
                self.crash();
            } else if let Err(error) = outcome {
                assert!(matches!(error, Error::Io { .. } | Error::Stopped { .. }), "{error}");
                if self.below(2) == 0 {
                    self.crash();
                } else {
                    // The order may still be waiting; it must not fail the comparison.
                    self.reopen_in_peace(Left::Torn);
                }
            }
            self.check();
        }
        self.crash();
        self.check();
    }

    /// Failures that were ordered and did not come yet are used up first.
    fn reopen_in_peace(&mut self, left: Left) {
        self.log = None;
        self.drain_failures();
        self.reopen(left);
    }

    fn drain_failures(&self) {
        let scratch = Path::new("/scratch");
        for _ in 0..20 {
            let file = self.disk.open(scratch, fs::Open::Create);
            let _ = self.disk.list(Path::new("/"));
            let _ = self.disk.create_dir(Path::new("/folder"));
            let _ = self.disk.rename(scratch, Path::new("/other"));
            let _ = self.disk.rename(Path::new("/other"), scratch);
            let _ = self.disk.sync_dir(Path::new("/"));
            if let Ok(file) = file {
                let _ = file.write_at(0, b"x");
                let _ = file.read_at(0, &mut [0]);
                let _ = file.sync_data();
                let _ = file.truncate(0);
            }
            let _ = self.disk.remove(scratch);
            let _ = self.disk.remove(Path::new("/folder"));
        }
    }

    fn operation(&self) -> Operation {
        use Operation::{Open, Remove, Rename, SyncData, SyncDir, Truncate, Write};
        let all = [Open, Write, SyncData, Truncate, Rename, Remove, SyncDir];
        all[self.below(all.len() as u64) as usize]
    }

    fn check(&mut self) {
        let power = self.left.swap(FOREVER, Ordering::SeqCst);
        self.drain_failures();
        if let Some((writer, reader, _)) = &self.log {
            assert_eq!(writer.end(), self.model.end);
            assert!(reader.durable() <= reader.end());
            if self.below(4) == 0 {
                self.model.check(reader);
            }
            let from = self.model.start + self.below(self.model.end - self.model.start + 1);
            let below = from + self.below(self.model.end - from + 2);
            self.model.check_read(reader, from, below, self.below(3_000) as usize);
            self.model.check_time(reader, self.now_ms - self.below(50_000) as i64);
        }
        self.left.store(power, Ordering::SeqCst);
    }

    fn step(&mut self) -> Outcome {
        match self.below(20) {
            0..=8 => self.append(),
            9..=11 => self.sync(),
            12 => self.truncate(),
            13 => self.advance_start(),
            14 => self.retain(),
            15 => self.compact(),
            16 => {
                self.crash();
                Ok(())
            }
            17 => {
                self.reopen_in_peace(Left::Whole);
                Ok(())
            }
            18 => self.checkpoint(),
            _ if self.below(4) == 0 => self.reset(),
            _ => self.look(),
        }
    }

    fn append(&mut self) -> Outcome {
        let mut appended = self.model.clone();
        let mut entries = Vec::new();
        for _ in 0..=self.below(5) {
            let epoch = self.model.epoch() + u64::from(self.below(20) == 0);
            let epoch = epoch.max(appended.epoch());
            let timestamp_ms = self.now_ms - self.below(20_000) as i64;
            let span = 1 + self.below(3) as u32;
            // Often of one size, so that what was lost and what comes in its place fit together.
            let sizes = [100, self.below(700)];
            let mut payload = vec![0; sizes[self.below(2) as usize] as usize];
            self.random.fill(&mut payload);
            let cut = self.below(payload.len() as u64 + 1) as usize;
            let whole = Bytes::from(payload.clone());
            entries.push((span, epoch, timestamp_ms, [whole.slice(..cut), whole.slice(cut..)]));
            appended.append(span, epoch, timestamp_ms, payload);
        }
        let entries: Vec<Entry<'_>> = entries
            .iter()
            .map(|(span, epoch, timestamp_ms, parts)| Entry {
                span: *span,
                epoch: *epoch,
                timestamp_ms: *timestamp_ms,
                parts,
            })
            .collect();
        self.tell(format!("append {}", entries.len()));
        let (writer, ..) = self.log.as_mut().expect("it is open");
        let before = writer.end();
        let outcome = writer.append_all(&entries, self.now_ms);
        match outcome {
            Ok(first) => {
                assert_eq!(first, before);
                self.model = appended;
                Ok(())
            }
            Err(error) => {
                // Without power a part of it may have been written.
                let stopped = matches!(error, Error::Stopped { .. });
                if stopped || self.left.load(Ordering::SeqCst) < 0 {
                    self.model = appended;
                    return Err(error);
                }
                assert_eq!(writer.end(), before, "a failed append leaves the log as it was");
                let power = self.left.swap(FOREVER, Ordering::SeqCst);
                self.drain_failures();
                self.model.check(&self.log.as_ref().expect("it is open").1);
                self.left.store(power, Ordering::SeqCst);
                Ok(())
            }
        }
    }

    fn sync(&mut self) -> Outcome {
        self.tell("sync");
        let (writer, reader, _) = self.log.as_mut().expect("it is open");
        let outcome = writer.sync();
        if outcome.is_ok() {
            assert_eq!(reader.durable(), reader.end());
        }
        self.model.durable = self.model.durable.max(reader.durable());
        outcome
    }

    /// An orderly stop, and the next start.
    fn checkpoint(&mut self) -> Outcome {
        self.tell("stop");
        let (writer, reader, flusher) = self.log.take().expect("it is open");
        drop(writer);
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("it starts");
        let outcome = runtime.block_on(flusher.run(Executor::inline(), ready(())));
        self.model.durable = self.model.durable.max(reader.durable());
        if self.left.load(Ordering::SeqCst) < 0 {
            return outcome;
        }
        if outcome.is_ok() {
            assert_eq!(reader.durable(), reader.end());
        }
        self.reopen_in_peace(Left::Whole);
        Ok(())
    }

    fn truncate(&mut self) -> Outcome {
        let Model { start, end, .. } = self.model;
        let to = end - self.below((end - start).min(40) + 1);
        // An entry that holds the start goes as a whole; the log does not end before its start.
        let cut = self.model.cut_at(to).max(start);
        let (writer, ..) = self.log.as_mut().expect("it is open");
        self.told.lock().expect("one thread").push(format!("truncate to {to}"));
        match writer.truncate(to, self.now_ms) {
            Ok(()) => {
                self.model.truncate(cut);
                Ok(())
            }
            Err(error) => {
                let kept = self.model.items.iter().rfind(|item| item.end() <= cut);
                let kept = kept.map_or(0, |item| item.end());
                self.model.durable = self.model.durable.min(kept);
                Err(error)
            }
        }
    }

    fn advance_start(&mut self) -> Outcome {
        let Model { start, end, .. } = self.model;
        let to = start + self.below(end - start + 1);
        self.model.start_or = Some((to, to));
        self.tell(format!("start at {to}"));
        let (writer, ..) = self.log.as_mut().expect("it is open");
        writer.advance_start(to)?;
        self.model.start_or = None;
        self.model.begin_at(to);
        Ok(())
    }

    fn retain(&mut self) -> Outcome {
        let Model { start, end, .. } = self.model;
        let age_ms = (self.below(2) == 0).then(|| self.below(60_000) as i64);
        let bytes = (self.below(2) == 0).then(|| self.below(30_000));
        let below = (self.below(2) == 0).then(|| start + self.below(end - start + 1));
        self.model.start_or = Some((start, below.unwrap_or(end)));
        self.tell(format!("retain {age_ms:?} {bytes:?} {below:?}"));
        let (writer, reader, _) = self.log.as_mut().expect("it is open");
        writer.retain(&Retention { age_ms, bytes, below }, self.now_ms)?;
        let now = reader.start();
        let (from, to) = self.model.start_or.take().expect("set above");
        assert!((from..=to.max(from)).contains(&now), "start {now}");
        if let (Some(age_ms), None) = (age_ms, bytes) {
            let oldest_ms = self.now_ms - age_ms;
            let mut gone = self.model.items.iter().filter(|item| item.end() <= now);
            assert!(gone.all(|item| item.timestamp_ms < oldest_ms), "too young to go");
        }
        self.model.begin_at(now);
        Ok(())
    }

    fn compact(&mut self) -> Outcome {
        let Model { start, end, .. } = self.model;
        let below = start + self.below(end - start + 1);
        let mut rules =
            Choice { seed: self.below(u64::MAX), every: 1 + self.below(4), judged: vec![] };
        let (writer, ..) = self.log.as_mut().expect("it is open");
        self.told.lock().expect("one thread").push(format!("compact below {below}"));
        let outcome = writer.compact(below, &mut rules);
        for (offset, or) in rules.judged {
            if let Some(item) = self.model.items.iter_mut().find(|item| item.offset == offset) {
                item.or = Some(or);
            }
        }
        let Compacted { .. } = outcome?;
        self.model.items.retain_mut(|item| match item.or.take() {
            Some(Some(payload)) => {
                item.payload = payload;
                true
            }
            Some(None) => false,
            None => true,
        });
        Ok(())
    }

    fn reset(&mut self) -> Outcome {
        let at = self.model.end + self.below(20);
        self.model.start_or = Some((at, at));
        self.model.resets = true;
        self.tell(format!("reset at {at}"));
        let (writer, ..) = self.log.as_mut().expect("it is open");
        writer.reset(at)?;
        self.model.start_or = None;
        self.model.resets = false;
        self.model.items.clear();
        self.model.epochs.clear();
        (self.model.start, self.model.end, self.model.durable) = (at, at, at);
        Ok(())
    }

    /// The inspector sees what a reader sees.
    fn look(&mut self) -> Outcome {
        let mut offsets = Vec::new();
        let files = Dying { inner: self.disk.clone(), left: self.left.clone() };
        let inspection = inspect(&files, Path::new(FOLDER), &mut |seen| offsets.push(seen.offset))?;
        assert_eq!((inspection.start, inspection.end), (self.model.start, self.model.end));
        assert_eq!(inspection.damage().count(), 0);
        let start = self.model.start;
        let wanted = self.model.items.iter().filter(|item| item.end() > start);
        let wanted: Vec<u64> = wanted.map(|item| item.offset).collect();
        assert!(offsets.ends_with(&wanted), "{offsets:?} does not end with {wanted:?}");
        Ok(())
    }
}

/// Rules that follow from a number.
struct Choice {
    seed: u64,
    every: u64,
    judged: Vec<(u64, Option<Vec<u8>>)>,
}

impl Rules for Choice {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        let random = SeededRandom::new(self.seed ^ frame.offset);
        if below(&random, self.every) > 0 {
            return Verdict::Keep;
        }
        if below(&random, 3) > 0 {
            self.judged.push((frame.offset, None));
            return Verdict::Drop;
        }
        let payload = vec![7; below(&random, 100) as usize];
        self.judged.push((frame.offset, Some(payload.clone())));
        Verdict::Replace(vec![Bytes::from(payload)])
    }
}

fn below(random: &SeededRandom, bound: u64) -> u64 {
    (random as &dyn Random).below(bound)
}
