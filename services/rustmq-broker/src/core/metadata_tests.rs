use std::path::PathBuf;

use base::{ManualClock, SeededRandom};
use fs::{Disk, Operation, SimulatedFs};
use platform_proto::rustmq::common::v1::TopicConfig;

use super::*;
use crate::core::change::TopicRemoved;
use crate::core::decide::NewTopic;
use crate::core::topic::TopicId;

fn layout() -> Layout {
    Layout::new(&PathBuf::from("/broker"))
}

fn try_open(files: &SimulatedFs, broker_id: &str) -> std::result::Result<Arc<Metadata>, Unusable> {
    Metadata::open(Opener {
        files: Arc::new(files.clone()),
        executor: Executor::inline(),
        layout: &layout(),
        broker_id,
        clock: Arc::new(ManualClock::new(Timestamp::from_seconds(1_000_000))),
        random: Arc::new(SeededRandom::new(1)),
    })
}

fn open(files: &SimulatedFs) -> Arc<Metadata> {
    try_open(files, "broker-1").unwrap()
}

fn disk(seed: u64) -> SimulatedFs {
    let files = SimulatedFs::new(seed, Disk::default());
    files.create_dir(&PathBuf::from("/broker")).unwrap();
    files.sync_dir(&PathBuf::from("/")).unwrap();
    files
}

async fn create(metadata: &Arc<Metadata>, number: u32) -> Result<()> {
    let mut id = [0; 16];
    id[..4].copy_from_slice(&number.to_le_bytes());
    let config = TopicConfig { name: format!("t{number}"), ..TopicConfig::default() };
    let new = NewTopic { config, assignments: Vec::new() };
    metadata
        .commit(|catalog| Ok(((), Some(catalog.create_topic(&new, TopicId(id), 100_000)?))))
        .await
}

/// The catalog without what every start changes.
fn content(metadata: &Metadata) -> Vec<(TopicId, String)> {
    let catalog = metadata.catalog();
    catalog.topics().map(|topic| (topic.id, topic.name().to_owned())).collect()
}

#[tokio::test]
async fn a_cluster_is_founded_once_and_every_start_is_counted() {
    let files = disk(1);
    let first = open(&files);
    let cluster_id = first.catalog().cluster_id().to_owned();
    assert_eq!((cluster_id.len(), first.catalog().broker_epoch()), (36, 1));
    create(&first, 1).await.unwrap();
    drop(first);
    let second = open(&files);
    assert_eq!(second.catalog().cluster_id(), cluster_id);
    assert_eq!(second.catalog().broker_epoch(), 2);
    assert_eq!(second.catalog().topic("t1").unwrap().leader_epochs, [2]);
}

#[tokio::test]
async fn another_brokers_folder_is_refused() {
    let files = disk(1);
    drop(open(&files));
    let refused = try_open(&files, "broker-2").err().unwrap().to_string();
    assert!(refused.contains("broker-1") && refused.contains("rustmq.broker_id"), "{refused}");
}

#[tokio::test]
async fn a_folder_that_lost_its_metadata_is_not_founded_anew() {
    let files = disk(1);
    files.create_dir(&layout().topics()).unwrap();
    files.create_dir(&layout().topic(TopicId([1; 16]))).unwrap();
    let refused = try_open(&files, "broker-1").err().unwrap();
    assert!(matches!(refused, Unusable::NoMetadata), "{refused}");
}

#[tokio::test]
async fn a_snapshot_and_the_changes_after_it_are_the_catalog() {
    let files = disk(1);
    let metadata = open(&files);
    for number in 0..3 {
        create(&metadata, number).await.unwrap();
    }
    metadata.save().await.unwrap();
    metadata.save().await.unwrap();
    create(&metadata, 3).await.unwrap();
    let before = content(&metadata);
    drop(metadata);
    let again = open(&files);
    assert_eq!(content(&again), before);
    assert_eq!(again.catalog().version(), 2 + 4 + 1);
}

#[tokio::test]
async fn damage_of_either_file_is_told_and_never_passed_over() {
    let files = disk(1);
    let metadata = open(&files);
    create(&metadata, 1).await.unwrap();
    metadata.save().await.unwrap();
    drop(metadata);
    let file = files.open(&layout().snapshot(), Open::Write).unwrap();
    let last = file.len().unwrap() - 1;
    let mut byte = [0];
    file.read_at(last, &mut byte).unwrap();
    file.write_at(last, &[byte[0] ^ 1]).unwrap();
    let refused = try_open(&files, "broker-1").err().unwrap();
    assert!(matches!(refused, Unusable::Snapshot { .. }), "{refused}");
    files.remove(&layout().snapshot()).unwrap();
    let refused = try_open(&files, "broker-1").err().unwrap();
    assert!(matches!(refused, Unusable::Apart { version: 0, .. }), "{refused}");
}

#[tokio::test]
async fn producer_ids_are_never_given_twice_over_restarts() {
    let files = disk(1);
    let mut last = 0;
    for _ in 0..3 {
        let metadata = open(&files);
        for _ in 0..1500 {
            let id = metadata.new_producer_id().await.unwrap();
            assert!(id > last && metadata.knows_producer_id(id));
            assert!(!metadata.knows_producer_id(id + 1), "somebody will be given it");
            last = id;
        }
        assert!(!metadata.knows_producer_id(0) && !metadata.knows_producer_id(last + 2000));
        files.crash();
    }
}

#[tokio::test]
async fn a_disk_that_fails_a_sync_ends_all_changes_until_the_next_start() {
    let files = disk(1);
    let metadata = open(&files);
    files.fail(Operation::SyncData, 0, std::io::ErrorKind::Other);
    let refused = create(&metadata, 1).await.unwrap_err();
    assert!(matches!(refused, Error::Disk { .. }), "{refused}");
    assert!(metadata.has_failed() && content(&metadata).is_empty());
    create(&metadata, 2).await.unwrap_err();
    files.crash();
    create(&open(&files), 2).await.unwrap();
}

/// Whatever moment the power goes at: what was acknowledged is there, and nothing else but the one change that was
/// under way.
#[tokio::test]
async fn a_crash_at_any_moment_loses_nothing_that_was_acknowledged() {
    for seed in 0..300 {
        let files = disk(seed);
        let random: &dyn Random = &SeededRandom::new(seed);
        let mut known: Vec<String> = Vec::new();
        for life in 0..4_u32 {
            let metadata = loop {
                match try_open(&files, "broker-1") {
                    Ok(metadata) => break metadata,
                    // The failure that was meant for the life before met this start.
                    Err(Unusable::Io { .. } | Unusable::Journal(_)) => files.crash(),
                    Err(other) => panic!("seed {seed}, life {life}: {other}"),
                }
            };
            let found: Vec<_> = content(&metadata).into_iter().map(|(_, name)| name).collect();
            let mut expected = known.clone();
            expected.sort();
            assert!(expected.iter().all(|name| found.contains(name)), "seed {seed}, life {life}");
            assert!(found.len() <= expected.len() + 1, "seed {seed}, life {life}: {found:?}");
            known = found;
            let dies_at = random.below(40);
            for step in 0..20 {
                if step == dies_at / 2 {
                    let operation = match dies_at % 2 {
                        0 => Operation::SyncData,
                        _ => Operation::Write,
                    };
                    files.fail(operation, random.below(3), std::io::ErrorKind::Other);
                }
                if random.below(8) == 0 {
                    _ = metadata.save().await;
                    continue;
                }
                let number = life * 100 + step as u32;
                if create(&metadata, number).await.is_err() {
                    break;
                }
                known.push(format!("t{number}"));
            }
            files.crash();
        }
    }
}

#[tokio::test]
async fn changes_without_end_do_not_make_the_journal_longer_without_end() {
    let files = disk(1);
    let metadata = open(&files);
    for number in 0..CHANGES_PER_SNAPSHOT as u32 {
        create(&metadata, number).await.unwrap();
        let id = content(&metadata)[0].0;
        let gone = Kind::TopicRemoved(TopicRemoved { topic_id: id.0.to_vec() });
        metadata.commit(|_| Ok(((), Some(gone)))).await.unwrap();
    }
    let log = metadata.log.lock().await;
    assert!(log.snapshot_version >= CHANGES_PER_SNAPSHOT, "{}", log.snapshot_version);
}
