use platform_proto::rustmq::common::v1::{CompressionType, TopicConfig};
use proptest::prelude::*;
use rpc::Fault as _;

use super::*;
use crate::core::catalog::Stage;
use crate::core::change::{Change, Founded, Image, PartitionsOpened, Started, TopicRemoved};

const PARTITIONS_MAX: u32 = 100;

fn id(number: u8) -> TopicId {
    TopicId([number; 16])
}

fn named(name: &str) -> NewTopic {
    let config = TopicConfig { name: name.to_owned(), ..TopicConfig::default() };
    NewTopic { config, assignments: Vec::new() }
}

fn apply(catalog: &mut Catalog, kind: Kind) {
    let at = i64::try_from(catalog.version()).unwrap() * 1_000_000;
    catalog.apply(&Change { at, kind: Some(kind) }).unwrap();
}

fn founded() -> Catalog {
    let mut catalog = Catalog::default();
    let founded = Founded { cluster_id: "cluster".to_owned(), broker_id: "broker-1".to_owned() };
    apply(&mut catalog, Kind::Founded(founded));
    apply(&mut catalog, Kind::Started(Started {}));
    catalog
}

/// A catalog with the topic `t` of two partitions.
fn with_topic() -> Catalog {
    let mut catalog = founded();
    let mut new = named("t");
    new.config.partition_count = 2;
    let created = catalog.create_topic(&new, id(1), PARTITIONS_MAX).unwrap();
    apply(&mut catalog, created);
    catalog
}

fn reason<T>(outcome: Result<T>) -> &'static str {
    outcome.err().expect("it is refused").reason()
}

#[test]
fn a_topic_is_made_with_the_clusters_defaults() {
    let catalog = with_topic();
    let topic = catalog.topic("t").unwrap();
    assert_eq!((topic.id, topic.partition_count(), topic.own.version), (id(1), 2, 1));
    assert_eq!(topic.leader_epochs, [1, 1]);
    assert_eq!(topic.stage(), Stage::Creating);
    let held = catalog.topic_config(topic);
    assert_eq!((held.replication_factor, held.min_in_sync_replicas), (1, Some(1)));
    assert!(topic.own.names().is_empty(), "no default is written down");
}

#[test]
fn a_topic_that_cannot_be_is_refused_in_the_order_of_the_contract() {
    let mut catalog = with_topic();
    let create = |catalog: &Catalog, new: &NewTopic| {
        reason(catalog.create_topic(new, id(2), PARTITIONS_MAX))
    };
    assert_eq!(create(&catalog, &named("t")), "TOPIC_ALREADY_EXISTS");
    assert_eq!(create(&catalog, &named("__groups")), "RESERVED_TOPIC_NAME");
    let mut new = named("u");
    new.config.replication_factor = 2;
    assert_eq!(create(&catalog, &new), "NOT_ENOUGH_BROKERS");
    new.config.min_in_sync_replicas = Some(3);
    assert_eq!(create(&catalog, &new), "INVALID_CONFIG");
    let mut new = named("u");
    new.assignments = vec![vec!["broker-1".to_owned()], vec!["broker-2".to_owned()]];
    assert_eq!(create(&catalog, &new), "INVALID_REPLICA_ASSIGNMENT");
    new.assignments[1] = vec!["broker-1".to_owned(), "broker-1".to_owned()];
    assert_eq!(create(&catalog, &new), "INVALID_REPLICA_ASSIGNMENT");
    let mut new = named("u");
    new.config.partition_count = PARTITIONS_MAX - 1;
    assert_eq!(create(&catalog, &new), "NOT_ENOUGH_BROKERS", "two are there already");
    let (_, deleted) = catalog.delete_topic("t", None).unwrap();
    apply(&mut catalog, deleted.unwrap());
    assert_eq!(create(&catalog, &named("t")), "TOPIC_DELETION_IN_PROGRESS");
}

#[test]
fn assignments_say_how_many_partitions_there_are() {
    let catalog = founded();
    let mut new = named("t");
    new.assignments = vec![vec!["broker-1".to_owned()]; 3];
    let Kind::TopicCreated(created) = catalog.create_topic(&new, id(1), 10).unwrap() else {
        panic!("a topic is made")
    };
    let config = created.config.unwrap();
    assert_eq!((config.partition_count, config.replication_factor), (3, 1));
}

#[test]
fn a_topic_is_deleted_by_its_id_and_only_once() {
    let mut catalog = with_topic();
    assert_eq!(reason(catalog.delete_topic("u", None)), "TOPIC_NOT_FOUND");
    assert_eq!(reason(catalog.delete_topic("t", Some(id(9)))), "TOPIC_NOT_FOUND");
    let (found, deleted) = catalog.delete_topic("t", Some(id(1))).unwrap();
    assert_eq!(found, id(1));
    apply(&mut catalog, deleted.unwrap());
    assert!(catalog.topic("t").is_none() && catalog.any_topic("t").is_some());
    assert_eq!(catalog.delete_topic("t", None).unwrap(), (id(1), None), "it can be asked again");
    let removed = TopicRemoved { topic_id: id(1).0.to_vec() };
    apply(&mut catalog, Kind::TopicRemoved(removed));
    assert!(catalog.any_topic("t").is_none(), "the name is free");
    let again = catalog.create_topic(&named("t"), id(2), PARTITIONS_MAX).unwrap();
    apply(&mut catalog, again);
    assert_eq!(catalog.topic("t").unwrap().id, id(2));
}

#[test]
fn settings_are_changed_by_version_and_reset_by_name() {
    let mut catalog = with_topic();
    let alter = |config: TopicConfig, reset: &[&str], expected| Alteration {
        config: TopicConfig { name: "t".to_owned(), ..config },
        reset: reset.iter().map(|name| (*name).to_owned()).collect(),
        expected,
    };
    let large = TopicConfig { segment_bytes: Some(1 << 21), ..TopicConfig::default() };
    assert_eq!(
        reason(catalog.alter_topic(&alter(large.clone(), &[], Some(2)))),
        "CONFIG_VERSION_MISMATCH"
    );
    assert_eq!(
        reason(catalog.alter_topic(&alter(large.clone(), &["segment_bytes"], None))),
        "INVALID_CONFIG"
    );
    assert_eq!(
        reason(catalog.alter_topic(&alter(large.clone(), &["partition_count"], None))),
        "INVALID_CONFIG"
    );
    let (held, change) = catalog.alter_topic(&alter(large.clone(), &[], Some(1))).unwrap();
    assert_eq!((held.version, held.segment_bytes), (2, Some(1 << 21)));
    apply(&mut catalog, change.unwrap());
    let (held, change) = catalog.alter_topic(&alter(large, &[], None)).unwrap();
    assert_eq!((held.version, change), (2, None), "it is so already");
    let reset = alter(TopicConfig::default(), &["segment_bytes"], Some(2));
    let (held, change) = catalog.alter_topic(&reset).unwrap();
    assert_eq!((held.version, held.segment_bytes), (3, Some(1 << 30)));
    apply(&mut catalog, change.unwrap());
    assert_eq!(catalog.topic("t").unwrap().partition_count(), 2);
    let missing = Alteration {
        config: TopicConfig { name: "u".to_owned(), ..TopicConfig::default() },
        reset: Vec::new(),
        expected: None,
    };
    assert_eq!(reason(catalog.alter_topic(&missing)), "TOPIC_NOT_FOUND");
}

#[test]
fn partitions_are_added_and_never_taken() {
    let mut catalog = with_topic();
    let add = |catalog: &Catalog, name: &str, count, assignments: &[Vec<String>]| {
        catalog.add_partitions(name, count, assignments, PARTITIONS_MAX)
    };
    assert_eq!(reason(add(&catalog, "u", 3, &[])), "TOPIC_NOT_FOUND");
    for count in [1, 2] {
        assert_eq!(reason(add(&catalog, "t", count, &[])), "INVALID_PARTITION_COUNT");
    }
    let here = || vec!["broker-1".to_owned()];
    assert_eq!(reason(add(&catalog, "t", 4, &[here()])), "INVALID_REPLICA_ASSIGNMENT");
    assert_eq!(reason(add(&catalog, "t", 101, &[])), "NOT_ENOUGH_BROKERS");
    let opened = PartitionsOpened { topic_id: id(1).0.to_vec(), partition_count: 2 };
    apply(&mut catalog, Kind::PartitionsOpened(opened));
    assert_eq!(catalog.topic("t").unwrap().stage(), Stage::Active);
    let added = add(&catalog, "t", 4, &[here(), here()]).unwrap();
    apply(&mut catalog, added);
    let topic = catalog.topic("t").unwrap();
    assert_eq!((topic.partition_count(), topic.opened, topic.stage()), (4, 2, Stage::Creating));
    let new: Vec<_> = topic.placements(topic.opened).map(|it| it.partition).collect();
    assert_eq!(new, [2, 3]);
}

#[test]
fn every_start_raises_every_leader_epoch() {
    let mut catalog = with_topic();
    apply(&mut catalog, Kind::Started(Started {}));
    assert_eq!(catalog.topic("t").unwrap().leader_epochs, [2, 2]);
    assert_eq!(catalog.broker_epoch(), 2);
}

#[test]
fn the_clusters_settings_are_refused_for_the_sake_of_any_topic() {
    let mut catalog = with_topic();
    let own = TopicConfig { max_message_bytes: Some(2 << 20), ..named("t").config };
    let alteration = Alteration { config: own, reset: Vec::new(), expected: None };
    let (_, change) = catalog.alter_topic(&alteration).unwrap();
    apply(&mut catalog, change.unwrap());
    let cluster =
        |config: ClusterConfiguration| Alteration { config, reset: Vec::new(), expected: None };
    let base = ClusterConfiguration::default;
    let low = ClusterConfiguration { max_batch_size_bytes: Some(1 << 20), ..base() };
    let refused = catalog.alter_cluster(&cluster(low)).unwrap_err();
    assert_eq!(refused.reason(), "INVALID_CONFIG");
    assert!(refused.to_string().contains("topic `t`"), "{refused}");
    let name = TopicConfig { name: "t".to_owned(), ..TopicConfig::default() };
    let named = ClusterConfiguration { topic_defaults: Some(name), ..base() };
    assert_eq!(reason(catalog.alter_cluster(&cluster(named))), "INVALID_CONFIG");
    let defaults = TopicConfig {
        compression: Some(CompressionType::CompressionZstd as i32),
        ..TopicConfig::default()
    };
    let zstd = ClusterConfiguration { topic_defaults: Some(defaults), ..base() };
    let (version, change) = catalog.alter_cluster(&cluster(zstd.clone())).unwrap();
    assert_eq!(version, 2);
    apply(&mut catalog, change.unwrap());
    let held = catalog.topic_config(catalog.topic("t").unwrap());
    assert_eq!(held.compression, Some(2), "a topic follows the cluster where it says nothing");
    let (version, change) = catalog.alter_cluster(&cluster(zstd)).unwrap();
    assert_eq!((version, change), (2, None));
    // What is said of one default leaves the others as they are.
    let dirty = TopicConfig { min_dirty_percent: Some(5), ..TopicConfig::default() };
    let dirty = ClusterConfiguration { topic_defaults: Some(dirty), ..base() };
    let (_, change) = catalog.alter_cluster(&cluster(dirty)).unwrap();
    apply(&mut catalog, change.unwrap());
    let defaults = catalog.config().topic_defaults.unwrap();
    assert_eq!((defaults.compression, defaults.min_dirty_percent), (Some(2), Some(5)));
}

#[test]
fn producer_ids_are_given_in_blocks_and_never_again() {
    let mut catalog = founded();
    assert_eq!(catalog.next_producer_id(), 1, "no producer has the id 0");
    let block = catalog.give_producer_ids();
    apply(&mut catalog, block);
    assert_eq!(catalog.next_producer_id(), 1 + PRODUCER_IDS);
    let back = Change { at: 0, kind: Some(Kind::ProducerIds(ProducerIds { next: 5 })) };
    assert!(catalog.apply(&back).is_err());
}

#[test]
fn a_change_that_does_not_fit_changes_nothing() {
    let mut catalog = with_topic();
    let before = catalog.clone();
    let unknown = TopicRemoved { topic_id: id(7).0.to_vec() };
    let founded = Founded::default();
    for kind in [None, Some(Kind::TopicRemoved(unknown)), Some(Kind::Founded(founded))] {
        catalog.apply(&Change { at: 1, kind }).unwrap_err();
        assert_eq!(catalog, before);
    }
    Catalog::default().apply(&Change { at: 1, kind: Some(Kind::Started(Started {})) }).unwrap_err();
}

/// What somebody may ask for.
#[derive(Clone, Debug)]
enum Ask {
    Create(u8, u32),
    Delete(u8),
    Remove(u8),
    Alter(u8, u64),
    Add(u8, u32),
    Opened(u8),
    Start,
    Ids,
    Cluster(u32),
}

fn asks() -> impl Strategy<Value = Vec<Ask>> {
    let name = 0..6_u8;
    let ask = prop_oneof![
        (name.clone(), 0..5_u32).prop_map(|(name, count)| Ask::Create(name, count)),
        name.clone().prop_map(Ask::Delete),
        name.clone().prop_map(Ask::Remove),
        (name.clone(), 20..24_u64).prop_map(|(name, bits)| Ask::Alter(name, 1 << bits)),
        (name.clone(), 1..9_u32).prop_map(|(name, count)| Ask::Add(name, count)),
        name.prop_map(Ask::Opened),
        Just(Ask::Start),
        Just(Ask::Ids),
        (1..4_u32).prop_map(Ask::Cluster),
    ];
    proptest::collection::vec(ask, 0..60)
}

/// The change that an ask comes to, if it is not refused.
fn decide(catalog: &Catalog, ask: &Ask, number: u8) -> Option<Kind> {
    let name = |letter: &u8| format!("t{letter}");
    match ask {
        Ask::Create(letter, count) => {
            let mut new = named(&name(letter));
            new.config.partition_count = *count;
            catalog.create_topic(&new, id(number), 20).ok()
        }
        Ask::Delete(letter) => catalog.delete_topic(&name(letter), None).ok()?.1,
        Ask::Remove(letter) => {
            let topic = catalog.any_topic(&name(letter)).filter(|topic| topic.is_deleted)?;
            Some(Kind::TopicRemoved(TopicRemoved { topic_id: topic.id.0.to_vec() }))
        }
        Ask::Alter(letter, bytes) => {
            let config = TopicConfig { segment_bytes: Some(*bytes), ..named(&name(letter)).config };
            let alteration = Alteration { config, reset: Vec::new(), expected: None };
            catalog.alter_topic(&alteration).ok()?.1
        }
        Ask::Add(letter, count) => catalog.add_partitions(&name(letter), *count, &[], 20).ok(),
        Ask::Opened(letter) => {
            let topic = catalog.topic(&name(letter))?;
            let partition_count = topic.partition_count();
            let topic_id = topic.id.0.to_vec();
            Some(Kind::PartitionsOpened(PartitionsOpened { topic_id, partition_count }))
        }
        Ask::Start => Some(Kind::Started(Started {})),
        Ask::Ids => Some(catalog.give_producer_ids()),
        Ask::Cluster(count) => {
            let defaults = TopicConfig { partition_count: *count, ..TopicConfig::default() };
            let config = ClusterConfiguration {
                topic_defaults: Some(defaults),
                ..ClusterConfiguration::default()
            };
            let alteration = Alteration { config, reset: Vec::new(), expected: None };
            catalog.alter_cluster(&alteration).ok()?.1
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever is asked for: a decision fits, no limit is passed, nothing that was given comes back, and the catalog
    /// that is read again, from any snapshot on, is the same.
    #[test]
    fn what_is_decided_fits_and_is_read_back(asks in asks(), cut in 0..60_usize) {
        let mut catalog = founded();
        let mut changes = Vec::new();
        let mut image = catalog.image();
        let mut epochs = std::collections::BTreeMap::new();
        for (number, ask) in (1..).zip(&asks) {
            if usize::from(number) == cut {
                image = catalog.image();
                changes.clear();
            }
            let Some(kind) = decide(&catalog, ask, number) else { continue };
            let change = Change { at: i64::from(number), kind: Some(kind) };
            let ids = catalog.next_producer_id();
            catalog.apply(&change).unwrap();
            changes.push(change);
            prop_assert!(catalog.partition_count() <= 20);
            prop_assert!(catalog.next_producer_id() >= ids);
            for topic in catalog.topics() {
                prop_assert_eq!(topic.leader_epochs.len(), topic.partition_count() as usize);
                prop_assert!(topic.opened <= topic.partition_count());
                for placement in topic.placements(0) {
                    let key = (placement.topic_id, placement.partition);
                    let last = epochs.insert(key, placement.leader_epoch).unwrap_or(0);
                    prop_assert!(placement.leader_epoch >= last);
                }
            }
        }
        let bytes = prost::Message::encode_to_vec(&image);
        let image = <Image as prost::Message>::decode(bytes.as_slice()).unwrap();
        let mut again = Catalog::try_from(image).unwrap();
        for change in &changes {
            let bytes = prost::Message::encode_to_vec(change);
            again.apply(&<Change as prost::Message>::decode(bytes.as_slice()).unwrap()).unwrap();
        }
        prop_assert_eq!(&again, &catalog);
    }
}
