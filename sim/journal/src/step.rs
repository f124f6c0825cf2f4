//! What is done to an open log.

use std::io::ErrorKind;
use std::time::Duration;

use anyhow::{Result, bail, ensure};
use bytes::Bytes;
use fs::Operation;
use journal::{Entry, Error, Retention, Sync};

use crate::log::{Log, is_io};
use crate::model::{Payload, Written};
use crate::world::World;

/// Longer than any policy takes to make an entry durable.
const DURABLE_MAX: Duration = Duration::from_secs(1);

impl World {
    /// One step. Says whether the log goes on.
    pub(crate) async fn step(&mut self, log: &mut Log) -> Result<bool> {
        self.now_ms += self.below(100) as i64;
        if self.compacts && self.chance(8) {
            if self.chance(3) {
                self.machine.light(self.below(24), self.chance(2));
            }
            // Room for several old segments in one new one.
            let segment_bytes = self.options.segment_bytes;
            self.options.segment_bytes = 64 << 10;
            log.writer.configure(self.options.clone());
            let going = self.compact(log);
            self.options.segment_bytes = segment_bytes;
            log.writer.configure(self.options.clone());
            return going;
        }
        if self.uniform.is_some() && self.chance(15) {
            self.machine.disk().fail(Operation::Write, self.below(2), ErrorKind::Other);
        }
        match self.below(100) {
            0..30 => self.append(log, 1),
            30..42 => {
                let count = 2 + self.below(5);
                self.append(log, count)
            }
            42..44 => self.append_wrongly(log),
            44..60 => self.read(log),
            60..66 => self.find_time(log),
            66..76 => self.wait(log).await,
            76..80 => self.wait_durable(log).await,
            80..83 => self.sync(log),
            83..86 => self.truncate(log),
            86..89 => self.advance(log),
            89..93 => self.retain(log),
            93..97 => self.compact(log),
            97..98 => {
                self.trip();
                Ok(true)
            }
            _ => {
                self.draw_options();
                log.writer.configure(self.options.clone());
                Ok(true)
            }
        }
    }

    /// Whether the log goes on after an error; any but one of the disk is a broken promise.
    pub(crate) fn goes_on(&mut self, what: &str, error: &Error) -> Result<bool> {
        self.note(|| format!("{what}: {error}"));
        self.figures.refused += 1;
        ensure!(is_io(error), "{what}: {error}");
        Ok(!matches!(error, Error::Stopped { .. }) && !self.machine.is_dead())
    }

    fn draw_entry(&self, log: &Log) -> Written {
        let len = match self.below(400) {
            0 => 250_000 + self.below(50_000),
            1..20 => 0,
            20..40 => 3000 + self.below(6000),
            40..120 => self.below(1500),
            _ => self.below(200),
        };
        let len = self.uniform.unwrap_or(len);
        let payload = Payload { seed: self.below(u64::MAX), len: len as usize };
        let span =
            if self.chance(3) && self.uniform.is_none() { 1 + self.below(20) as u32 } else { 1 };
        let last = self.model.last_epoch();
        let epoch = if self.chance(20) { last + 1 + self.below(3) } else { last };
        Written {
            span,
            epoch,
            timestamp_ms: self.now_ms - if self.chance(4) { self.below(3000) as i64 } else { 0 },
            variants: vec![Some(payload)],
            durable_then: log.reader.durable(),
        }
    }

    fn append(&mut self, log: &mut Log, count: u64) -> Result<bool> {
        let mut written: Vec<Written> = Vec::new();
        for _ in 0..count {
            let mut entry = self.draw_entry(log);
            entry.epoch = entry.epoch.max(written.last().map_or(0, |before| before.epoch));
            written.push(entry);
        }
        let parts: Vec<Vec<Bytes>> = written
            .iter()
            .map(|entry| {
                let bytes = entry.variants[0].expect("it was drawn").bytes();
                let cut = self.below(bytes.len() as u64 + 1) as usize;
                vec![bytes.slice(..cut), bytes.slice(cut..)]
            })
            .collect();
        let entries: Vec<Entry<'_>> = written
            .iter()
            .zip(&parts)
            .map(|(entry, parts)| Entry {
                span: entry.span,
                epoch: entry.epoch,
                timestamp_ms: entry.timestamp_ms,
                parts,
            })
            .collect();
        let end = self.model.end;
        self.note(|| format!("append {count} at {end}"));
        match log.writer.append_all(&entries, self.now_ms) {
            Ok(offset) => {
                ensure!(offset == end, "appended at {offset}, behind {end}");
                self.figures.appended += count;
                self.model.append(written);
                Ok(true)
            }
            Err(error) => {
                let going = self.goes_on("append", &error)?;
                if !going {
                    self.model.may_append(written);
                }
                Ok(going)
            }
        }
    }

    fn append_wrongly(&mut self, log: &mut Log) -> Result<bool> {
        let good = Entry {
            span: 1,
            epoch: self.model.last_epoch(),
            timestamp_ms: self.now_ms,
            parts: &[],
        };
        let mut wrong = vec![Entry { span: 0, ..good }];
        if let Some(epoch) = good.epoch.checked_sub(1) {
            wrong.push(Entry { epoch, ..good });
        }
        for entry in wrong {
            match log.writer.append_all(&[good, entry], self.now_ms) {
                Err(Error::NoSpan | Error::OldEpoch { .. }) => {}
                Err(error) => return self.goes_on("append", &error),
                Ok(offset) => bail!("appended at {offset} what must be refused"),
            }
        }
        Ok(true)
    }

    fn read(&mut self, log: &Log) -> Result<bool> {
        self.figures.reads += 1;
        let (start, end) = (self.model.start, self.model.end);
        let from = start.saturating_sub(1) + self.below(end - start + 3);
        let below = if self.chance(3) { from + self.below(40) } else { u64::MAX };
        let max_bytes = self.below(20_000) as usize;
        let mut from = from;
        // On from where the last read ended, which has hints of its own.
        for _ in 0..=self.below(4) {
            match log.read(&mut self.model, from, below, max_bytes)? {
                Some(next) => from = next,
                None => break,
            }
        }
        Ok(true)
    }

    fn find_time(&mut self, log: &Log) -> Result<bool> {
        self.figures.reads += 1;
        let timestamp_ms = self.now_ms - self.below(10_000) as i64 + 100;
        log.find_time(&self.model, timestamp_ms)?;
        Ok(true)
    }

    /// Lets the flusher run.
    async fn wait(&mut self, log: &Log) -> Result<bool> {
        if self.chance(3) {
            tokio::time::sleep(Duration::from_millis(self.below(60))).await;
            return Ok(true);
        }
        let end = self.model.end;
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        let late = self.options.sync == Sync::Every && log.reader.durable() < end;
        // A flusher that stopped says why, and the log with it.
        let idle = late && !self.machine.is_dead() && log.reader.durable_past(end).now().is_none();
        ensure!(!idle, "the flusher leaves {} of {end} durable", log.reader.durable());
        Ok(true)
    }

    async fn wait_durable(&mut self, log: &Log) -> Result<bool> {
        let end = self.model.end;
        if self.options.sync == Sync::Never {
            return Ok(true);
        }
        match tokio::time::timeout(DURABLE_MAX, log.reader.durable_past(end)).await {
            Ok(Ok(())) => {
                ensure!(log.reader.durable() >= end, "told durable, and is not");
                Ok(true)
            }
            Ok(Err(error)) => self.goes_on("wait", &error),
            Err(_) if self.machine.is_dead() => Ok(false),
            Err(_) => bail!("{end} is not durable after {DURABLE_MAX:?}"),
        }
    }

    fn sync(&mut self, log: &mut Log) -> Result<bool> {
        match log.writer.sync() {
            Ok(()) if self.machine.is_dead() => Ok(false),
            Ok(()) => {
                let durable = log.reader.durable();
                ensure!(durable == self.model.end, "synced, and durable up to {durable}");
                Ok(true)
            }
            Err(error) => self.goes_on("sync", &error),
        }
    }

    fn truncate(&mut self, log: &mut Log) -> Result<bool> {
        let (start, end) = (self.model.start, self.model.end);
        let back = self.below(if self.chance(3) { 200 } else { 20 });
        let to = end.saturating_sub(back);
        self.note(|| format!("truncate {end} to {to}"));
        if self.chance(4) {
            self.machine.light(self.below(16), self.chance(2));
        }
        let cuts = self.model.cuts(to);
        match log.writer.truncate(to, self.now_ms) {
            Ok(()) => {
                ensure!(to >= start, "truncated to {to}, before the start {start}");
                let now = log.reader.end();
                let cuts: Vec<u64> = cuts.into_iter().map(|cut| cut.max(start)).collect();
                ensure!(cuts.contains(&now), "truncated to {to}, ends at {now}, not {cuts:?}");
                self.model.truncate(now);
                self.figures.truncations += 1;
                Ok(true)
            }
            Err(Error::OutOfRange { .. }) if to < start => Ok(true),
            Err(Error::Damaged(damage)) => {
                ensure!(self.model.hit.contains(&damage.segment), "truncate: {damage}");
                Ok(true)
            }
            Err(error) => {
                let going = self.goes_on("truncate", &error)?;
                let least = cuts.into_iter().min().unwrap_or(to);
                self.model.stated = self.model.stated.min(least);
                if !going {
                    self.model.cut = Some(least);
                }
                Ok(going)
            }
        }
    }

    fn advance(&mut self, log: &mut Log) -> Result<bool> {
        let (start, end) = (self.model.start, self.model.end);
        let ahead = if self.chance(6) { end - start + 2 } else { (end - start) / 2 + 1 };
        let to = (start + self.below(ahead)).saturating_sub(1);
        self.note(|| format!("start from {to} on, after {start}"));
        match log.writer.advance_start(to) {
            Ok(()) => {
                ensure!(to <= end, "started from {to}, behind the end {end}");
                self.model.advance(to);
                Ok(true)
            }
            Err(Error::OutOfRange { .. }) if to > end => Ok(true),
            Err(error) => {
                self.model.starts.push(to);
                self.goes_on("advance", &error)
            }
        }
    }

    fn retain(&mut self, log: &mut Log) -> Result<bool> {
        let age_ms = self.chance(2).then(|| 500 + self.below(6000) as i64);
        let bytes = self.chance(2).then(|| self.below(60_000));
        let below = self.chance(4).then(|| self.model.start + self.below(100));
        let retention = Retention { age_ms, bytes, below };
        self.note(|| format!("{retention:?}"));
        let oldest_ms = age_ms.map(|age_ms| self.now_ms - age_ms);
        match log.writer.retain(&retention, self.now_ms) {
            Ok(removed) => {
                let start = log.reader.start();
                ensure!(start >= self.model.start && start <= self.model.end, "starts at {start}");
                ensure!((start == self.model.start) || removed.segments > 0, "moved, not told");
                ensure!(below.is_none_or(|below| start <= below.max(self.model.start)), "too far");
                ensure!(
                    start == self.model.start || self.model.may_forget(start, oldest_ms, bytes),
                    "{retention:?} forgot everything before {start}"
                );
                self.model.advance(start);
                self.figures.forgotten += removed.segments as u64;
                Ok(true)
            }
            Err(error) => {
                self.forgetting.push((oldest_ms, bytes));
                self.goes_on("retain", &error)
            }
        }
    }
}

/// What a future has ready at once.
trait Now: Future + Sized {
    fn now(self) -> Option<Self::Output> {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match std::pin::pin!(self).poll(&mut context) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        }
    }
}

impl<F: Future> Now for F {}
