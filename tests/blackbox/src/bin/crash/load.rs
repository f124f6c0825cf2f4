//! Callers that write at once until the process is gone.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base::{Random, SeededRandom};
use blackbox::{Client, Platform, Session};
use futures_util::future::join_all;
use tokio::sync::Notify;
use tonic::Code;

use crate::history::{History, Pending, Register};
use crate::system::{System, Write};

/// Callers at once.
const CALLERS: u64 = 8;
/// Objects of one caller that are there at a time: those of all stay below the quota of an organisation.
const OBJECTS_MAX: usize = 10;
/// Writes of one caller in one run, should the kill never come.
const WRITES_MAX: u64 = 5000;
/// How long the first acknowledged write may take.
const FIRST_WRITE_MAX: Duration = Duration::from_secs(30);

/// What the callers share.
#[derive(Default)]
struct Shared {
    first: Notify,
    written: AtomicU64,
    killed: AtomicBool,
}

/// Writes until the platform, which is killed `after` the first acknowledged write, is gone; adds to the history.
pub(crate) async fn until_killed(
    system: &dyn System,
    platform: Platform,
    session: &Session,
    after: Duration,
    random: &dyn Random,
    run: u64,
    history: &mut History,
) -> Result<()> {
    let client = session.client(&platform)?;
    let shared = Arc::new(Shared::default());
    let mut parts: Vec<History> = (0..CALLERS).map(|_| History::default()).collect();
    for (name, register) in std::mem::take(&mut history.registers) {
        let part = parts.get_mut(caller_of(&name)).context("an object names its caller")?;
        part.registers.insert(name, register);
    }
    let callers = parts.into_iter().enumerate().map(|(index, part)| {
        let random = SeededRandom::new(u64::from_le_bytes(random.bytes()));
        let caller = Caller { system, client: client.clone(), shared: Arc::clone(&shared), random };
        caller.write(format!("r{run}-c{index}"), part)
    });
    let kill = async {
        let first = tokio::time::timeout(FIRST_WRITE_MAX, shared.first.notified()).await;
        first.context("nothing was acknowledged")?;
        tokio::time::sleep(after).await;
        shared.killed.store(true, Ordering::SeqCst);
        platform.kill().await
    };
    let (killed, parts) = tokio::join!(kill, join_all(callers));
    killed?;
    for part in parts {
        history.merge(part?);
    }
    Ok(())
}

/// The caller that made an object and goes on with it: `o-r3-c5-17` is caller 5's.
fn caller_of(name: &str) -> usize {
    let part = name.split('-').find_map(|part| part.strip_prefix('c')?.parse().ok());
    part.unwrap_or(usize::MAX)
}

struct Caller<'a> {
    system: &'a dyn System,
    client: Client,
    shared: Arc<Shared>,
    random: SeededRandom,
}

impl Caller<'_> {
    /// Writes objects of its own, one after the other, until an answer stays out.
    async fn write(self, prefix: String, mut history: History) -> Result<History> {
        for number in 0..WRITES_MAX {
            let request_id = format!("{prefix}-{number}");
            let random: &dyn Random = &self.random;
            let known: Vec<String> = history.registers.keys().cloned().collect();
            let create = known.is_empty() || known.len() < OBJECTS_MAX && random.below(3) == 0;
            let name = match create {
                true => format!("o-{request_id}"),
                false => known[random.below(known.len() as u64) as usize].clone(),
            };
            let register = history.registers.entry(name.clone()).or_default();
            let delete = !create && random.below(4) == 0;
            let text = (!delete).then(|| format!("text of {request_id}"));
            match self.once(&name, register, text.as_deref(), &request_id).await {
                Ok(id) => {
                    register.acknowledged = text;
                    register.id = id.or_else(|| register.id.take());
                    history.acknowledged.push(request_id);
                    if self.shared.written.fetch_add(1, Ordering::SeqCst) == 0 {
                        self.shared.first.notify_one();
                    }
                    if delete {
                        history.registers.remove(&name);
                    }
                }
                Err(status) if is_unknown(&status) => {
                    register.pending = Some(Pending { text, request_id });
                    return Ok(history);
                }
                Err(status) => {
                    bail!("{name}: refused instead of done: {status:?}");
                }
            }
        }
        Ok(history)
    }

    async fn once(
        &self,
        name: &str,
        register: &Register,
        text: Option<&str>,
        request_id: &str,
    ) -> Result<Option<String>, tonic::Status> {
        let write = Write { name, text: text.unwrap_or(""), request_id };
        match (&register.id, text) {
            (None, _) => self.system.create(&self.client, write).await,
            (Some(id), Some(_)) => self.system.update(&self.client, id, write).await,
            (Some(id), None) => self.system.delete(&self.client, id, write).await,
        }
    }
}

/// Whether the write may have been done all the same.
fn is_unknown(status: &tonic::Status) -> bool {
    matches!(status.code(), Code::Unavailable | Code::Unknown | Code::Cancelled | Code::Internal)
}
