use base::{ManualClock, SeededRandom, Timestamp};
use batch::Compression;
use fs::{Executor, RealFs};
use platform_proto::rustmq::common::v1::{
    ClusterConfiguration, FlushPolicy, Record, TopicConfig, flush_policy,
};
use prost::Message as _;
use runtime::Tasks;

use super::*;
use crate::core::intake;
use crate::core::layout::Layout;
use crate::core::partitions::Environment;
use crate::core::settings;
use crate::core::topic::{Placement, Settings, TopicId};

const MIB: usize = 1 << 20;

/// Partitions without anything around them.
struct World {
    _folder: tempfile::TempDir,
    partitions: Arc<Partitions>,
    reads: Reads,
    settings: Arc<Settings>,
    tasks: Tasks,
}

impl World {
    async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let tasks = Tasks::new();
        let partitions = Arc::new(Partitions::new(Environment {
            files: Arc::new(RealFs),
            executor: Executor::threads(4),
            syncs: Executor::threads(4),
            layout: Layout::new(folder.path()),
            clock: Arc::new(ManualClock::new(Timestamp::from_seconds(5))),
            random: Arc::new(SeededRandom::new(1)),
            tasks: tasks.clone(),
        }));
        let config = TopicConfig {
            max_message_bytes: Some(32 << 20),
            flush_policy: Some(FlushPolicy { policy: Some(flush_policy::Policy::Never(true)) }),
            ..TopicConfig::default()
        };
        let cluster = settings::cluster_in_force(&ClusterConfiguration::default(), 1);
        let held = settings::topic_in_force(&config, &cluster);
        let settings = Arc::new(settings::settings(&held, &cluster));
        for partition in 0..2 {
            let at = Placement {
                topic: "t".into(),
                topic_id: TopicId([1; 16]),
                partition,
                leader_epoch: 1,
            };
            partitions.open(at, Arc::clone(&settings)).await.unwrap();
        }
        let reads = Reads::new(Arc::clone(&partitions), 64 * MIB);
        Self { _folder: folder, partitions, reads, settings, tasks }
    }

    fn write(&self, partition: u32, bytes: usize) {
        let now = Timestamp::from_seconds(5);
        let time = batch::Timestamp { seconds: 5, nanos: 0 };
        let record = Record { value: Some(vec![7; bytes].into()), ..Record::default() };
        let packed = batch::pack(vec![record], Compression::None, None, time).unwrap();
        let parts = vec![packed.encode_to_vec().into()];
        let intake = intake::batch(parts, &self.settings, now).unwrap();
        let partition = self.partitions.get("t", partition, &[]).unwrap();
        partition.append(&intake, &self.settings, "", now).unwrap();
        partition.raise();
    }

    fn place(&self, partition: u32, offset: u64, bytes_max: usize) -> Place {
        let topic = "t".to_owned();
        self.reads.place(Wanted { topic, partition, offset, bytes_max, ..Wanted::default() })
    }

    async fn end(self) {
        assert!(self.tasks.drain(Duration::from_secs(20)).await);
    }
}

fn soon() -> Option<Instant> {
    Some(Instant::now() + Duration::from_millis(50))
}

#[tokio::test]
async fn whoever_asks_for_little_pays_for_the_batch_that_it_gets() {
    let world = World::open().await;
    world.write(0, 10 * MIB);
    let share = world.reads.share("one");
    let places = [world.place(0, 0, 1)];
    let mut held = Vec::new();
    for _ in 0..3 {
        let extent = Extent { bytes_max: 1, deadline: soon(), ..Extent::default() };
        let harvest = world.reads.fetch(&share, &places, extent).await.unwrap();
        assert!(harvest.bytes() > 10 * MIB);
        assert!(harvest.memory.as_ref().unwrap().bytes() >= harvest.bytes());
        held.push(harvest);
    }
    // Three of them are all that one caller may hold; others may have the rest.
    let extent = || Extent { bytes_max: 1, deadline: soon(), ..Extent::default() };
    assert_eq!(world.reads.fetch(&share, &places, extent()).await.unwrap_err(), NoMemory);
    let other = world.reads.share("other");
    assert!(world.reads.fetch(&other, &places, extent()).await.is_ok());
    held.pop();
    assert!(world.reads.fetch(&share, &places, extent()).await.is_ok());
    drop(held);
    world.end().await;
}

#[tokio::test]
async fn where_there_is_nothing_to_read_no_memory_is_waited_for() {
    let world = World::open().await;
    let share = world.reads.share("one");
    let _all = share.take(usize::MAX, None).await.unwrap();
    let extent = Extent { bytes_max: MIB, deadline: soon(), ..Extent::default() };
    let harvest = world.reads.fetch(&share, &[world.place(0, 0, MIB)], extent).await.unwrap();
    assert!(harvest.memory.is_none() && !harvest.found[0].says_something());
    world.end().await;
}

#[tokio::test]
async fn where_the_answer_is_a_refusal_no_memory_is_waited_for() {
    let world = World::open().await;
    world.write(0, 10);
    world.write(0, 10);
    let partition = world.partitions.get("t", 0, &[]).unwrap();
    partition.with_log(|writer, _| writer.advance_start(1)).unwrap();
    let share = world.reads.share("one");
    let _all = share.take(usize::MAX, None).await.unwrap();
    let extent = Extent { bytes_max: MIB, deadline: soon(), ..Extent::default() };
    let below = world.place(0, 0, MIB);
    let wanted = Wanted { last_epoch: Some(9), ..below.clone().unwrap().0 };
    let strange = Ok((Wanted { offset: 1, ..wanted }, partition));
    let harvest = world.reads.fetch(&share, &[below, strange], extent).await.unwrap();
    let outcomes: Vec<_> =
        harvest.found.into_iter().map(|found| found.outcome.unwrap_err()).collect();
    assert!(matches!(outcomes[0], Refusal::OffsetOutOfRange { offset: 0, start: 1, .. }));
    assert!(matches!(outcomes[1], Refusal::Diverged { .. }));
    world.end().await;
}

#[tokio::test(start_paused = true)]
async fn a_wait_ends_when_more_is_there_than_fits() {
    let world = World::open().await;
    for partition in 0..2 {
        world.write(partition, 600 << 10);
        world.write(partition, 600 << 10);
    }
    let share = world.reads.share("one");
    let hour = Duration::from_secs(3600);
    let extent = Extent { bytes_min: MIB, bytes_max: MIB, wait_max: hour, ..Extent::default() };
    let one = [world.place(0, 0, MIB)];
    let small = [world.place(0, 0, 1), world.place(1, 0, 1)];
    let begun = Instant::now();
    for places in [&one[..], &small] {
        let harvest = world.reads.fetch(&share, places, extent).await.unwrap();
        assert!(!harvest.found.is_empty() && harvest.bytes() < MIB);
    }
    assert!(begun.elapsed() < hour);
    // What is not there is waited for.
    let harvest = world.reads.fetch(&share, &[world.place(0, 1, MIB)], extent).await.unwrap();
    assert_eq!(harvest.found[0].next_offset, 2);
    assert!(begun.elapsed() >= hour);
    world.end().await;
}

#[tokio::test(start_paused = true)]
async fn whoever_waits_is_told_when_a_partition_goes() {
    let world = World::open().await;
    let share = world.reads.share("one");
    let places = [world.place(0, 0, MIB)];
    let wait_max = Duration::from_secs(3600);
    let extent = Extent { bytes_min: 1, bytes_max: MIB, wait_max, ..Extent::default() };
    let begun = Instant::now();
    let fetching = world.reads.fetch(&share, &places, extent);
    let awaiting = world.reads.await_any(&places, wait_max, None);
    let closing = world.partitions.close(TopicId([1; 16]));
    let (harvest, (), ()) = tokio::join!(fetching, awaiting, closing);
    let found = harvest.unwrap().found.remove(0);
    assert_eq!(found.outcome.unwrap_err(), Refusal::NotLeader);
    assert!(begun.elapsed() < wait_max);
    world.end().await;
}
