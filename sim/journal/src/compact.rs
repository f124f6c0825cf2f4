//! Compaction: at once, or with other steps between its two halves.

use std::collections::BTreeMap;

use anyhow::{Result, bail, ensure};
use bytes::Bytes;
use journal::{Error, Frame, Prepared, Rules, Verdict};

use crate::log::{Log, is_io};
use crate::model::{Model, Payload, Written};
use crate::world::World;

/// What was decided about an entry: what it was, and what it becomes.
type Decisions = BTreeMap<u64, (Payload, Option<Payload>)>;

/// A compaction whose second half is still to come.
pub(crate) struct Halfway {
    prepared: Prepared,
    decisions: Decisions,
}

/// Decides by chance, and compares what it is shown.
struct Dice<'a> {
    model: &'a Model,
    seed: u64,
    /// Of ten entries, so many go; one changes, if any is left.
    drops: u8,
    decisions: Decisions,
    wrong: Option<String>,
}

impl Rules for Dice<'_> {
    fn judge(&mut self, frame: &Frame) -> Verdict {
        let known = self.model.entries.get(&frame.offset).and_then(|entry| {
            let mut variants = entry.variants.iter().flatten();
            variants.find(|it| it.len == frame.payload.len() && it.bytes() == frame.payload)
        });
        if frame.end() <= self.model.start {
            return Verdict::Drop;
        }
        let Some(known) = known.copied() else {
            self.wrong = Some(format!("{} was judged, and never written so", frame.offset));
            return Verdict::Keep;
        };
        if self.decisions.contains_key(&frame.offset) {
            self.wrong = Some(format!("{} was judged twice", frame.offset));
        }
        let dice = Payload { seed: self.seed ^ frame.offset, len: 8 }.bytes();
        let (dice, more) = (dice[3], dice[5]);
        let becomes = match dice.wrapping_add(self.seed as u8) % 10 {
            it if it < self.drops => None,
            9 => Some(Payload { seed: self.seed ^ frame.offset, len: usize::from(more) * 3 }),
            _ => Some(known),
        };
        self.decisions.insert(frame.offset, (known, becomes));
        match becomes {
            None => Verdict::Drop,
            Some(same) if same == known => Verdict::Keep,
            Some(other) => {
                let bytes = other.bytes();
                let cut = bytes.len() / 3;
                let parts: Vec<Bytes> = vec![bytes.slice(..cut), bytes.slice(cut..)];
                Verdict::Replace(parts)
            }
        }
    }
}

impl World {
    pub(crate) fn compact(&mut self, log: &Log) -> Result<bool> {
        if let Some(halfway) = self.halfway.take() {
            if self.chance(4) {
                self.note(|| "a compaction is given up".to_owned());
                return Ok(true);
            }
            return self.finish(halfway, false);
        }
        let below = match self.chance(3) {
            true => self.model.start + self.below(self.model.end - self.model.start + 1),
            false => u64::MAX,
        };
        let seed = self.below(u64::MAX);
        let drops = if self.compacts { 8 } else { 4 };
        self.note(|| format!("compact below {below}"));
        let mut dice =
            Dice { model: &self.model, seed, drops, decisions: Decisions::new(), wrong: None };
        let prepared = log.reader.prepare_compaction(below, &mut dice);
        let Dice { decisions, wrong, .. } = dice;
        if let Some(wrong) = wrong {
            bail!("compacting: {wrong}");
        }
        match prepared {
            Ok(prepared) => {
                let halfway = Halfway { prepared, decisions };
                if self.chance(2) {
                    self.note(|| "its second half is to come".to_owned());
                    self.halfway = Some(halfway);
                    return Ok(true);
                }
                self.finish(halfway, true)
            }
            Err(error) => self.goes_on("compact", &error),
        }
    }

    fn finish(&mut self, halfway: Halfway, at_once: bool) -> Result<bool> {
        let Halfway { prepared, decisions } = halfway;
        let finished = prepared.finish();
        // Damage, other steps in between and failures leave open what was done.
        let sure = at_once && finished.is_ok() && self.model.hit.is_empty();
        for (offset, (was, becomes)) in decisions {
            let Some(entry) = self.model.entries.get_mut(&offset) else { continue };
            apply(entry, was, becomes, sure);
        }
        match finished {
            Ok(compacted) => {
                self.note(|| format!("{compacted:?}"));
                ensure!(compacted.made <= compacted.replaced, "more segments than before");
                self.figures.compactions += compacted.made as u64;
                Ok(true)
            }
            Err(Error::Damaged(damage)) => {
                ensure!(self.model.hit.contains(&damage.segment), "compact: {damage}");
                Ok(true)
            }
            Err(error) => {
                ensure!(is_io(&error), "compact: {error}");
                self.goes_on("compact", &error)
            }
        }
    }
}

fn apply(entry: &mut Written, was: Payload, becomes: Option<Payload>, sure: bool) {
    if !entry.variants.contains(&Some(was)) {
        return;
    }
    if sure {
        entry.variants = vec![becomes];
    } else if !entry.variants.contains(&becomes) {
        entry.variants.push(becomes);
    }
}
