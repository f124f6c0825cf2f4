//! The caller: it commits offsets, and knows what the node may say.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use base::{Clock, OsRandom, Random, SeededRandom, SystemClock, uuid_v7};
use platform_proto::conveyor::checkpoint::v1 as pb;
use platform_proto::conveyor::checkpoint::v1::checkpoint_service_client::CheckpointServiceClient;
use tonic::transport::Channel;

use crate::trace::Trace;

const PARTITIONS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(50);
/// How many commits must still succeed once nothing fails any more.
const AFTERWARDS: u32 = 10;

/// What the caller shares with those who make its life hard.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    /// No fault will be caused any more.
    pub(crate) calm: Arc<AtomicBool>,
    pub(crate) acknowledged: Arc<AtomicU64>,
    pub(crate) failed: Arc<AtomicU64>,
}

/// What is known of one partition.
#[derive(Clone, Copy, Default)]
struct Known {
    /// The highest offset that the node acknowledged or let be read: it must stay.
    told: u64,
    /// The highest offset that was sent, whose outcome may be unknown.
    sent: u64,
}

pub(crate) struct Caller {
    client: CheckpointServiceClient<Channel>,
    random: SeededRandom,
    progress: Progress,
    trace: Trace,
    known: [Known; PARTITIONS as usize],
}

impl Caller {
    pub(crate) fn new(channel: Channel, seed: u64, progress: Progress, trace: Trace) -> Self {
        Self {
            client: CheckpointServiceClient::new(channel),
            random: SeededRandom::new(seed),
            progress,
            trace,
            known: Default::default(),
        }
    }

    /// Commits and reads until nothing fails any more, and then for a while.
    ///
    /// # Errors
    /// The node said something that it must not: an offset that it had acknowledged or shown is
    /// gone, or one that nobody sent is there.
    pub(crate) async fn run(mut self) -> turmoil::Result {
        self.trace.line(&machine());
        let mut afterwards = 0;
        while afterwards < AFTERWARDS {
            let calm = self.progress.calm.load(Ordering::SeqCst);
            let partition = self.below(PARTITIONS.into()) as u32;
            let committed = self.commit(partition).await?;
            if self.below(4) == 0 {
                self.read().await?;
            }
            afterwards += u32::from(calm && committed);
            tokio::time::sleep(PAUSE).await;
        }
        // The last word, which has to be an answer.
        while !self.read().await? {
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    fn below(&self, bound: u64) -> u64 {
        (&self.random as &dyn Random).below(bound)
    }

    async fn commit(&mut self, partition: u32) -> Result<bool, String> {
        let again = self.below(2) == 0;
        let known = &mut self.known[partition as usize];
        // After a failure sometimes the same offset comes again, and sometimes the next one.
        if known.sent == known.told || !again {
            known.sent += 1;
        }
        let offset = known.sent;
        let request = pb::CommitOffsetRequest {
            source_id: "source".to_owned(),
            partition,
            offset,
            pipeline_id: "pipeline".to_owned(),
            ..Default::default()
        };
        match self.client.commit_offset(request).await {
            Ok(response) => {
                let committed = response.into_inner().committed_offset;
                self.trace.line(&format!("caller committed {partition}:{committed}"));
                if committed != offset {
                    return Err(format!("{offset} was sent to {partition}, {committed} holds"));
                }
                known.told = offset;
                self.progress.acknowledged.fetch_add(1, Ordering::SeqCst);
                Ok(true)
            }
            Err(status) => {
                let code = status.code();
                self.trace.line(&format!("caller failed to commit {partition}:{offset}: {code:?}"));
                self.progress.failed.fetch_add(1, Ordering::SeqCst);
                Ok(false)
            }
        }
    }

    async fn read(&mut self) -> Result<bool, String> {
        let request = pb::GetSourceOffsetRequest {
            source_id: "source".to_owned(),
            pipeline_id: "pipeline".to_owned(),
            ..Default::default()
        };
        let offsets = match self.client.get_source_offset(request).await {
            Ok(response) => response.into_inner().offsets,
            Err(status) => {
                self.trace.line(&format!("caller failed to read: {:?}", status.code()));
                return Ok(false);
            }
        };
        let mut line = "caller read".to_owned();
        for (partition, known) in (0..).zip(&mut self.known) {
            let held = offsets.get(&partition).copied().unwrap_or(0);
            line.push_str(&format!(" {partition}:{held}"));
            let Known { told, sent } = *known;
            if held < told {
                return Err(format!("{partition}:{told} was told and is lost: {held} holds"));
            }
            if held > sent {
                return Err(format!("{partition}:{held} holds, and nobody sent it"));
            }
            known.told = held;
        }
        self.trace.line(&line);
        Ok(true)
    }
}

/// What a program could learn from the machine: the time, chance, and the order of a map.
fn machine() -> String {
    let order: Vec<u8> =
        (0..8).map(|key| (key, ())).collect::<HashMap<_, _>>().into_keys().collect();
    let now = SystemClock.now();
    format!("machine says {now}, {}, {order:?}", uuid_v7(now, &OsRandom))
}
