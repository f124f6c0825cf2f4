//! How much memory a broker takes for a consumer that is far behind.

use std::pin::pin;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tokio::sync::watch;

use crate::cell::{Cell, Operation, Outcome, Timing};
use crate::ours::{Load, Ours, records_of};

/// How far behind the consumer gets.
const BEHIND_RECORDS: u64 = 1_000_000;
/// How often the memory is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(20);
/// Records of 1 KiB in batches of 100: so many batches that a queue of them would be seen.
const CELL: Cell = Cell { size: 1024, batch: 100, partitions: 1, fsync: false };
const TOPIC: &str = "memory";
/// What one names to measure nothing else.
pub(crate) const NAME: &str = "memory";

/// What the consumer is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Follow,
    Pause,
    /// Read to this offset, and end.
    ReadTo(u64),
}

/// By how many MiB the broker's resident memory grows while a consumer falls behind by a million records and catches up
/// again, over what it was with the same producer and a consumer that kept up.
pub(crate) async fn growth(ours: &Ours) -> Result<f64> {
    ours.create(TOPIC, &CELL).await?;
    let (order, orders) = watch::channel(Order::Follow);
    let consumer = tokio::spawn(follow(Load::new(ours, TOPIC, 0, &CELL), orders));
    let (before, _) = greatest(ours, produce(ours)).await?;
    order.send(Order::Pause)?;
    let (mut behind, mut after) = (0, 0);
    while behind < BEHIND_RECORDS {
        let (memory, outcome) = greatest(ours, produce(ours)).await?;
        ensure!(outcome.records > 0, "nothing is taken while a consumer is behind");
        (behind, after) = (behind + outcome.records, after.max(memory));
    }
    let end = Load::new(ours, TOPIC, 0, &CELL).end().await?;
    order.send(Order::ReadTo(end))?;
    let caught_up = async { consumer.await.context("the consumer panicked")? };
    let (memory, ()) = greatest(ours, caught_up).await?;
    ours.remove(TOPIC).await?;
    Ok(after.max(memory).saturating_sub(before) as f64 / f64::from(1 << 20))
}

async fn produce(ours: &Ours) -> Result<Outcome> {
    let timing = Timing { warm: Duration::ZERO, measured: Duration::from_secs(1) };
    ours.run(Operation::Produce, TOPIC, &CELL, timing).await
}

/// Reads the partition from its beginning, as it is told.
async fn follow(load: Load, mut orders: watch::Receiver<Order>) -> Result<()> {
    let mut channel = load.connect().await?;
    let mut responses = load.subscribe(&mut channel, 0).await?;
    let mut got = 0;
    loop {
        let order = *orders.wait_for(|order| *order != Order::Pause).await?;
        if matches!(order, Order::ReadTo(end) if got >= end) {
            return Ok(());
        }
        tokio::select! {
            response = responses.next() => {
                got += records_of(response.context("the stream has ended")??)? as u64;
            }
            _ = orders.changed() => {}
        }
    }
}

/// The greatest resident memory of the broker while `work` goes on, and what came of it.
async fn greatest<T>(ours: &Ours, work: impl Future<Output = Result<T>>) -> Result<(u64, T)> {
    let mut work = pin!(work);
    let mut greatest = 0;
    loop {
        greatest = greatest.max(ours.process().memory()?);
        if let Ok(ended) = tokio::time::timeout(LOOK_EVERY, &mut work).await {
            return Ok((greatest, ended?));
        }
    }
}
