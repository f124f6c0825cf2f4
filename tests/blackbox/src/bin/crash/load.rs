//! Callers that write at once until the process is gone.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use base::{Random, SeededRandom};
use blackbox::registers::{History, Pending};
use blackbox::{Client, Owner, Platform, Session, channel};
use futures_util::future::join_all;
use tokio::sync::Notify;
use tonic::{Code, Status};

use crate::system::{Change, Ground, Object, System, Written};

/// Callers at once.
const CALLERS: u64 = 8;
/// Objects of one caller that are there at a time: those of all stay below the quota of an organisation.
const OBJECTS_MAX: usize = 10;
/// Writes of one caller in one run, should the kill never come.
const WRITES_MAX: u64 = 5000;
/// Writes that must be acknowledged before the kill is counted down: with fewer, a run shows nothing.
const WRITES_MIN: u64 = 20;
/// How long they may take.
const WRITES_MIN_WITHIN: Duration = Duration::from_secs(30);

/// What the callers share.
#[derive(Default)]
pub(crate) struct Shared {
    /// Where the chance begins of what goes on beside the callers.
    pub(crate) seed: u64,
    enough: Notify,
    written: AtomicU64,
    killed: AtomicBool,
}

impl Shared {
    /// Whether errors are what one expects.
    pub(crate) fn is_killed(&self) -> bool {
        self.killed.load(Ordering::SeqCst)
    }

    /// Whether the platform was killed, so that nobody knows what became of the call; else the error is its own.
    pub(crate) fn expects(&self, status: &Status) -> bool {
        self.is_killed() && is_unknown(status)
    }
}

/// One run.
pub(crate) struct Load<'a> {
    pub(crate) system: &'a dyn System,
    pub(crate) owner: &'a Owner,
    pub(crate) session: &'a Session,
    pub(crate) random: &'a dyn Random,
    pub(crate) run: u64,
}

impl Load<'_> {
    /// Writes until the platform, which is killed `after` that time since enough writes were acknowledged, is gone; adds
    /// to the history.
    pub(crate) async fn until_killed(
        &self,
        platform: Platform,
        after: Duration,
        history: &mut History,
    ) -> Result<()> {
        let seed = || u64::from_le_bytes(self.random.bytes());
        let shared = Shared { seed: seed(), ..Shared::default() };
        let ground = Ground { platform: &platform, owner: self.owner, session: self.session };
        let (client, channel) = (self.system.writer(ground)?, channel(&platform)?);
        let mut parts: Vec<History> = (0..CALLERS).map(|_| History::default()).collect();
        for (name, register) in std::mem::take(&mut history.registers) {
            part_of(&mut parts, &name)?.registers.insert(name, register);
        }
        for secret in std::mem::take(&mut history.secrets) {
            part_of(&mut parts, &secret.object)?.secrets.push(secret);
        }
        let callers = parts.into_iter().enumerate().map(|(index, part)| {
            let random = SeededRandom::new(seed());
            let system = self.system;
            let caller = Caller { system, client: client.clone(), shared: &shared, random };
            caller.write(format!("r{}-c{index}", self.run), part)
        });
        let kill = async {
            let enough = tokio::time::timeout(WRITES_MIN_WITHIN, shared.enough.notified()).await;
            enough.with_context(|| {
                let written = shared.written.load(Ordering::SeqCst);
                format!("{written} writes were acknowledged in {WRITES_MIN_WITHIN:?}")
            })?;
            tokio::time::sleep(after).await;
            shared.killed.store(true, Ordering::SeqCst);
            platform.kill().await
        };
        let beside = self.system.beside(channel, &shared);
        let (killed, parts, beside) = tokio::join!(kill, join_all(callers), beside);
        let parts: Vec<History> = parts.into_iter().collect::<Result<_>>()?;
        killed?;
        beside?;
        parts.into_iter().for_each(|part| history.merge(part));
        Ok(())
    }
}

/// The part of the caller that made an object and goes on with it: `group-r3-c5-17` is caller 5's.
fn part_of<'a>(parts: &'a mut [History], name: &str) -> Result<&'a mut History> {
    let caller = name.split('-').find_map(|part| part.strip_prefix('c')?.parse::<usize>().ok());
    let part = caller.and_then(|caller| parts.get_mut(caller));
    part.with_context(|| format!("{name} does not name its caller"))
}

struct Caller<'a> {
    system: &'a dyn System,
    client: Client,
    shared: &'a Shared,
    random: SeededRandom,
}

impl Caller<'_> {
    /// Writes objects of its own, one after the other, until an answer stays out.
    async fn write(self, prefix: String, mut history: History) -> Result<History> {
        for number in 0..WRITES_MAX {
            let request_id = format!("{prefix}-{number}");
            let name = self.choose(&history, &request_id);
            let known = history.registers.get(&name);
            let id = known.and_then(|it| it.id.clone()).unwrap_or_default();
            let held = known.and_then(|it| it.acknowledged.clone());
            let object = Object { name: &name, id: &id, held: held.as_deref() };
            let change = self.system.plan(&self.random, object, &request_id);
            let written = self.system.write(&self.client, object, &change, &request_id).await;
            let text = change.text.clone();
            let write = Pending { text, request_id, secret: change.secret };
            if !self.take(&name, &change, write, written, &mut history)? {
                return Ok(history);
            }
        }
        bail!("{WRITES_MAX} writes of one caller were done before the kill")
    }

    /// An object that is there, or the name of a new one.
    fn choose(&self, history: &History, request_id: &str) -> String {
        let random: &dyn Random = &self.random;
        let known: Vec<&String> = history.registers.keys().collect();
        if known.is_empty() || known.len() < OBJECTS_MAX && random.below(3) == 0 {
            let kinds = self.system.kinds();
            let kind = kinds[random.below(kinds.len() as u64) as usize];
            return format!("{kind}-{request_id}");
        }
        known[random.below(known.len() as u64) as usize].clone()
    }

    /// Takes in what came of a write; the answer is whether to go on.
    fn take(
        &self,
        name: &str,
        change: &Change,
        write: Pending,
        written: Written,
        history: &mut History,
    ) -> Result<bool> {
        match written {
            Ok(told) => {
                history.acknowledge(name, write, told);
                if self.shared.written.fetch_add(1, Ordering::SeqCst) + 1 == WRITES_MIN {
                    self.shared.enough.notify_one();
                }
                Ok(true)
            }
            Err(status) => {
                ensure!(
                    self.shared.expects(&status),
                    "{name}: {:?} was answered with an error: {status:?}",
                    change.act
                );
                history.registers.entry(name.to_owned()).or_default().pending = Some(write);
                Ok(false)
            }
        }
    }
}

/// Whether the call may have been done all the same: what a client says whose server has gone.
pub(crate) fn is_unknown(status: &Status) -> bool {
    matches!(status.code(), Code::Unavailable | Code::Unknown | Code::Cancelled | Code::Internal)
}
