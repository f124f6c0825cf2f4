use std::path::Path;

use base::{OsRandom, SystemClock, Timestamp};
use fs::{Disk, Executor, FileSystem, Operation, RealFs, SimulatedFs};
use platform_proto::rustmq::common::v1::{
    ErrorCode, FlushPolicy, PartitionStatus, Record, TopicStatus, flush_policy,
};

use super::*;
use crate::convert::topic::View;
use crate::core::catalog::Stage;
use crate::core::intake;
use crate::core::layout::Layout;
use crate::core::metadata::Opener;
use crate::core::partitions::Environment;
use crate::core::refusal::Refusal;

/// A broker without anything around it.
struct World {
    metadata: Arc<Metadata>,
    partitions: Arc<Partitions>,
    topics: Topics,
    tasks: Tasks,
}

impl World {
    /// What lies in the folder, before anything is recovered.
    fn open(folder: &Path) -> Self {
        Self::on(Arc::new(RealFs), folder)
    }

    fn on(files: Arc<dyn FileSystem>, folder: &Path) -> Self {
        let (layout, tasks) = (Layout::new(folder), Tasks::new());
        let opener = Opener {
            files: Arc::clone(&files),
            executor: Executor::inline(),
            layout: &layout,
            broker_id: "broker-1",
            clock: Arc::new(SystemClock),
            random: Arc::new(OsRandom),
        };
        let metadata = Metadata::open(opener).unwrap();
        let partitions = Arc::new(Partitions::new(Environment {
            files,
            executor: Executor::threads(4),
            syncs: Executor::threads(4),
            layout,
            clock: Arc::new(SystemClock),
            random: Arc::new(OsRandom),
            tasks: tasks.clone(),
        }));
        let topics = Topics::new(Means {
            metadata: Arc::clone(&metadata),
            partitions: Arc::clone(&partitions),
            clock: Arc::new(SystemClock),
            random: Arc::new(OsRandom),
            tasks: tasks.clone(),
            opened_at_once: 4,
            partitions_max: 100,
        });
        Self { metadata, partitions, topics, tasks }
    }

    async fn end(self) {
        assert!(self.tasks.drain(std::time::Duration::from_secs(20)).await);
    }

    fn serves(&self, topic: &str, partition: u32) -> std::result::Result<(), Refusal> {
        self.partitions.get(topic, partition, &[]).map(drop)
    }
}

fn named(name: &str, partition_count: u32) -> NewTopic {
    let config = TopicConfig { name: name.to_owned(), partition_count, ..TopicConfig::default() };
    NewTopic { config, assignments: Vec::new() }
}

#[tokio::test]
async fn a_topic_that_was_written_down_and_not_made_is_made_by_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(folder.path());
    let id = TopicId([1; 16]);
    let created =
        |catalog: &Catalog| Ok(((), Some(catalog.create_topic(&named("a", 3), id, 100)?)));
    world.metadata.commit(created).await.unwrap();
    assert_eq!(world.serves("a", 0), Err(Refusal::TopicNotFound));
    world.end().await;
    let world = World::open(folder.path());
    let recovered = world.topics.recover().await.unwrap();
    let expected = Recovered { topics: 1, partitions: 3, failed: 0, removed: 0 };
    assert_eq!(recovered, expected);
    assert_eq!(world.serves("a", 2), Ok(()));
    assert_eq!(world.metadata.catalog().topic("a").unwrap().stage(), Stage::Active);
    world.end().await;
}

#[tokio::test]
async fn a_deletion_that_was_written_down_is_finished_by_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(folder.path());
    world.topics.create(named("a", 2), false).await.unwrap();
    let kept = world.topics.create(named("b", 1), false).await.unwrap();
    let deleted = |catalog: &Catalog| catalog.delete_topic("a", None);
    world.metadata.commit(deleted).await.unwrap();
    world.end().await;
    let world = World::open(folder.path());
    let recovered = world.topics.recover().await.unwrap();
    let expected = Recovered { topics: 1, partitions: 1, failed: 0, removed: 1 };
    assert_eq!(recovered, expected);
    assert_eq!(world.serves("a", 0), Err(Refusal::TopicNotFound));
    let left: Vec<_> = std::fs::read_dir(folder.path().join("topics")).unwrap().collect();
    assert_eq!(left.len(), 1);
    assert!(folder.path().join("topics").join(kept.id.to_string()).exists());
    world.topics.create(named("a", 1), false).await.unwrap();
    world.end().await;
}

#[tokio::test]
async fn partitions_that_were_written_down_and_not_made_are_made_and_a_lost_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(folder.path());
    let topic = world.topics.create(named("a", 2), false).await.unwrap();
    let added = |catalog: &Catalog| Ok(((), Some(catalog.add_partitions("a", 4, &[], 100)?)));
    world.metadata.commit(added).await.unwrap();
    world.end().await;
    let lost = folder.path().join("topics").join(topic.id.to_string()).join("1");
    std::fs::remove_dir_all(lost).unwrap();
    let world = World::open(folder.path());
    let recovered = world.topics.recover().await.unwrap();
    assert_eq!((recovered.partitions, recovered.failed), (4, 1));
    let served: Vec<_> = (0..4).map(|number| world.serves("a", number).is_ok()).collect();
    assert_eq!(served, [true, false, true, true]);
    assert_eq!(world.serves("a", 1), Err(Refusal::NotAvailable));
    assert_eq!(world.serves("a", 4), Err(Refusal::PartitionNotFound));
    world.end().await;
}

#[tokio::test]
async fn a_change_goes_on_when_its_caller_leaves() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(folder.path());
    let creating = world.topics.create(named("a", 4), false);
    // It has begun when it was looked at once.
    tokio::select! {
        biased;
        () = std::future::ready(()) => {}
        _ = creating => panic!("it takes longer"),
    }
    let creating = world.topics.create(named("b", 4), false);
    _ = tokio::time::timeout(std::time::Duration::from_millis(1), creating).await;
    world.end().await;
    let world = World::open(folder.path());
    let recovered = world.topics.recover().await.unwrap();
    assert_eq!((recovered.topics, recovered.failed), (1, 0), "the first was never looked at");
    world.end().await;
}

#[tokio::test]
async fn a_partition_whose_disk_failed_counts_as_offline_until_the_broker_starts_anew() {
    let disk = SimulatedFs::new(1, Disk::default());
    let world = World::on(Arc::new(disk.clone()), Path::new("/"));
    let mut new = named("a", 2);
    let policy = Some(flush_policy::Policy::Every(true));
    new.config.flush_policy = Some(FlushPolicy { policy });
    world.topics.create(new, false).await.unwrap();
    let partition = world.partitions.get("a", 1, &[]).unwrap();
    let status = || {
        let catalog = world.metadata.catalog();
        let view = View { catalog: &catalog, partitions: &world.partitions };
        let topic = view.topic(catalog.topic("a").unwrap(), false);
        let codes = topic.partitions.iter().map(|it| (it.status(), it.error_code()));
        (codes.collect::<Vec<_>>(), topic.status(), view.offline(catalog.topic("a").unwrap()))
    };
    let well = (PartitionStatus::Online, ErrorCode::Ok);
    assert_eq!(status(), (vec![well, well], TopicStatus::Active, 0));
    assert!(!world.partitions.has_failed());
    disk.fail(Operation::SyncData, 0, std::io::ErrorKind::Other);
    let (now, settings) = (Timestamp::from_seconds(1_000_000), partition.settings());
    let intake = intake::records(vec![Record::default()], &settings, now).unwrap();
    let appended = partition.append(&intake, &settings, "", now).unwrap();
    partition.reader.durable_past(appended.end).await.unwrap_err();
    let failed = (PartitionStatus::Offline, ErrorCode::NotAvailable);
    assert_eq!(status(), (vec![well, failed], TopicStatus::Active, 1));
    assert!(world.partitions.has_failed());
    world.topics.delete("a".to_owned(), None).await.unwrap();
    assert!(world.partitions.has_failed(), "the disk is the same");
}

#[tokio::test]
async fn a_deletion_waits_for_whoever_looks_after_the_files_of_a_partition() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::open(folder.path());
    let topic = world.topics.create(named("a", 1), false).await.unwrap();
    let partition = world.partitions.get("a", 0, &[]).unwrap();
    let care = Arc::clone(&partition.care).lock_owned().await;
    let mut deleting = Box::pin(world.topics.delete("a".to_owned(), None));
    let seen = tokio::time::timeout(std::time::Duration::from_millis(300), &mut deleting).await;
    assert!(seen.is_err() && partition.is_closed());
    let place = folder.path().join("topics").join(topic.id.to_string());
    // As a compaction does that has begun.
    std::fs::write(place.join("0").join("log").join("7.compact"), "half a segment").unwrap();
    drop(care);
    deleting.await.unwrap();
    assert!(!place.exists());
    world.end().await;
}
