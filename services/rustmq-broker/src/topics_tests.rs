use std::path::Path;

use base::{OsRandom, SystemClock};
use fs::{Executor, RealFs};

use super::*;
use crate::core::catalog::Stage;
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
        let (layout, tasks) = (Layout::new(folder), Tasks::new());
        let opener = Opener {
            files: Arc::new(RealFs),
            executor: Executor::inline(),
            layout: &layout,
            broker_id: "broker-1",
            clock: Arc::new(SystemClock),
            random: &OsRandom,
        };
        let metadata = Metadata::open(opener).unwrap();
        let partitions = Arc::new(Partitions::new(Environment {
            files: Arc::new(RealFs),
            executor: Executor::threads(4),
            syncs: Executor::threads(4),
            layout,
            clock: Arc::new(SystemClock),
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
