//! Decisions: whether what is asked for may be, and which change makes it so.
//!
//! Owns:      the rules of topics and of the cluster's settings.
//! Invariant: a decision is a function of the catalog and the request; what it gives fits that catalog.
//! Not here:  what a change does (`core::catalog`), writing it down (`core::metadata`).

use platform_proto::rustmq::common::v1::{ClusterConfiguration, TopicConfig};

use crate::core::catalog::{BROKERS, Catalog, Topic, is_reserved};
use crate::core::change::{
    ClusterAltered, Kind, PartitionsAdded, ProducerIds, TopicAltered, TopicCreated, TopicDeleted,
};
use crate::core::settings::{
    Contradiction, check_cluster, check_topic, cluster_in_force, topic_in_force,
};
use crate::core::sparse::Sparse;
use crate::core::topic::TopicId;
use crate::error::{Error, Result};

/// Producer ids that are given away at once: a process that dies loses what is left of them, of 2^64.
pub(crate) const PRODUCER_IDS: u64 = 1000;

/// A topic that is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct NewTopic {
    /// Its settings, with its name; a number of 0 is the cluster's default.
    pub(crate) config: TopicConfig,
    /// Brokers of each partition; empty: they are chosen.
    pub(crate) assignments: Vec<Vec<String>>,
}

/// Settings that are to be changed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Alteration<M, V> {
    /// What is set is to hold.
    pub(crate) config: M,
    /// What is named is to have its default again.
    pub(crate) reset: Vec<String>,
    /// The version that the caller has seen.
    pub(crate) expected: Option<V>,
}

impl Catalog {
    /// Makes a topic with the identity `id`, if all partitions stay below `partitions_max`.
    pub(crate) fn create_topic(
        &self,
        new: &NewTopic,
        id: TopicId,
        partitions_max: u32,
    ) -> Result<Kind> {
        let name = new.config.name.clone();
        match self.any_topic(&name) {
            Some(topic) if topic.is_deleted => return Err(Error::TopicDeleting { topic: name }),
            Some(_) => return Err(Error::TopicExists { topic: name }),
            None if is_reserved(&name) => return Err(Error::ReservedName { topic: name }),
            None => {}
        }
        let cluster = self.config();
        let mut own = new.config.clone();
        own.version = 1;
        if let Some(first) = new.assignments.first() {
            own.partition_count = new.assignments.len() as u32;
            own.replication_factor = first.len() as u32;
        }
        if own.partition_count == 0 {
            let defaults = cluster.topic_defaults.as_ref();
            own.partition_count = defaults.map_or(1, |it| it.partition_count.max(1));
        }
        if own.replication_factor == 0 {
            own.replication_factor = cluster.default_replication_factor.unwrap_or(BROKERS);
        }
        let held = topic_in_force(&own, &cluster);
        check_topic(&held, &cluster).map_err(|found| within("config", found))?;
        self.check_assignments(&new.assignments, own.replication_factor)?;
        check_brokers(own.replication_factor)?;
        self.check_room(own.partition_count, partitions_max)?;
        Ok(Kind::TopicCreated(TopicCreated { topic_id: id.0.to_vec(), config: Some(own) }))
    }

    /// Begins to delete a topic; `None` if that has begun before.
    pub(crate) fn delete_topic(
        &self,
        name: &str,
        id: Option<TopicId>,
    ) -> Result<(TopicId, Option<Kind>)> {
        let topic = self.any_topic(name).filter(|topic| id.is_none_or(|id| id == topic.id));
        let topic = topic.ok_or_else(|| Error::TopicNotFound { topic: name.to_owned() })?;
        if topic.is_internal() {
            return Err(Error::ReservedName { topic: name.to_owned() });
        }
        let deleted = TopicDeleted { topic_id: topic.id.0.to_vec() };
        Ok((topic.id, (!topic.is_deleted).then_some(Kind::TopicDeleted(deleted))))
    }

    /// Changes the settings of a topic; `None` if they are so already.
    pub(crate) fn alter_topic(
        &self,
        alteration: &Alteration<TopicConfig, u32>,
    ) -> Result<(TopicConfig, Option<Kind>)> {
        let topic = self.existing(&alteration.config.name)?;
        let found = topic.own.version;
        if let Some(wanted) = alteration.expected
            && wanted != found
        {
            let (wanted, found) = (u64::from(wanted), u64::from(found));
            return Err(Error::ConfigVersion { wanted, found });
        }
        let mut own = topic.own.clone();
        change(&mut own, &alteration.config, &alteration.reset)?;
        let is_changed = own != topic.own;
        own.version += u32::from(is_changed);
        let cluster = self.config();
        let held = topic_in_force(&own, &cluster);
        check_topic(&held, &cluster).map_err(|found| within("config", found))?;
        let altered = TopicAltered { topic_id: topic.id.0.to_vec(), config: Some(own) };
        Ok((held, is_changed.then_some(Kind::TopicAltered(altered))))
    }

    /// Gives a topic more partitions.
    pub(crate) fn add_partitions(
        &self,
        name: &str,
        partition_count: u32,
        assignments: &[Vec<String>],
        partitions_max: u32,
    ) -> Result<Kind> {
        let topic = self.existing(name)?;
        let found = topic.partition_count();
        if partition_count <= found {
            let topic = name.to_owned();
            return Err(Error::PartitionCount { topic, found });
        }
        let more = partition_count - found;
        if !assignments.is_empty() && assignments.len() != more as usize {
            let rule = format!("it must have one entry for each of the {more} new partitions");
            return Err(Error::Assignment { field: "assignments".to_owned(), rule });
        }
        self.check_assignments(assignments, topic.own.replication_factor)?;
        check_brokers(topic.own.replication_factor)?;
        self.check_room(more, partitions_max)?;
        let topic_id = topic.id.0.to_vec();
        Ok(Kind::PartitionsAdded(PartitionsAdded { topic_id, partition_count }))
    }

    /// Changes the settings of the cluster; the version that holds then, and `None` if they are so already.
    pub(crate) fn alter_cluster(
        &self,
        alteration: &Alteration<ClusterConfiguration, u64>,
    ) -> Result<(u64, Option<Kind>)> {
        let found = self.config_version();
        if let Some(wanted) = alteration.expected.filter(|wanted| *wanted != found) {
            return Err(Error::ConfigVersion { wanted, found });
        }
        let before = self.own_config();
        let mut own = before.clone();
        change(&mut own, &alteration.config, &alteration.reset)?;
        let new_defaults = alteration.config.topic_defaults.as_ref();
        if let (Some(old), Some(new)) = (&before.topic_defaults, new_defaults) {
            // Of the topics' defaults, too, what is not said stays.
            let mut merged = old.clone();
            merged.overlay(new);
            merged.name.clone_from(&new.name);
            merged.replication_factor = new.replication_factor;
            if new.partition_count > 0 {
                merged.partition_count = new.partition_count;
            }
            own.topic_defaults = Some(merged);
        }
        if let Some(defaults) = &mut own.topic_defaults {
            if !defaults.name.is_empty() || defaults.replication_factor > 0 {
                let rule = "its name and replication_factor must be empty".to_owned();
                return Err(Error::Setting { field: "config.topic_defaults".to_owned(), rule });
            }
            defaults.version = 0;
        }
        let held = cluster_in_force(&own, BROKERS);
        check_cluster(&held).map_err(|found| within("config", found))?;
        for topic in self.topics() {
            check_topic(&topic_in_force(&topic.own, &held), &held).map_err(|found| {
                let rule = format!("{} of topic `{}`: {}", found.field, topic.name(), found.rule);
                Error::Setting { field: "config".to_owned(), rule }
            })?;
        }
        if own == *before {
            return Ok((found, None));
        }
        let version = found + 1;
        let altered = ClusterAltered { config: Some(own), version };
        Ok((version, Some(Kind::ClusterAltered(altered))))
    }

    /// Gives a block of producer ids away, which begins at the present [`Catalog::next_producer_id`].
    pub(crate) fn give_producer_ids(&self) -> Kind {
        let next = self.next_producer_id().saturating_add(PRODUCER_IDS);
        Kind::ProducerIds(ProducerIds { next })
    }

    /// The topic of that name, which is there and not going.
    pub(crate) fn existing(&self, name: &str) -> Result<&Topic> {
        self.topic(name).ok_or_else(|| Error::TopicNotFound { topic: name.to_owned() })
    }

    fn check_assignments(&self, assignments: &[Vec<String>], replicas: u32) -> Result<()> {
        for (index, brokers) in assignments.iter().enumerate() {
            let refuse = |rule: String| Error::Assignment {
                field: format!("assignments[{index}].broker_ids"),
                rule,
            };
            if let Some(unknown) = brokers.iter().find(|id| *id != self.broker_id()) {
                return Err(refuse(format!("there is no broker `{unknown}`")));
            }
            if brokers.len() != replicas as usize {
                return Err(refuse(format!("every partition must have {replicas} replicas")));
            }
        }
        Ok(())
    }

    fn check_room(&self, more: u32, partitions_max: u32) -> Result<()> {
        let there = self.partition_count() + u64::from(more);
        if there > u64::from(partitions_max) {
            return Err(Error::TooManyPartitions { limit: partitions_max });
        }
        Ok(())
    }
}

fn check_brokers(wanted: u32) -> Result<()> {
    if wanted > BROKERS {
        return Err(Error::NotEnoughBrokers { wanted, alive: BROKERS });
    }
    Ok(())
}

/// Sets what is set in `new`, and unsets what `reset` names.
fn change<M: Sparse>(own: &mut M, new: &M, reset: &[String]) -> Result<()> {
    let set = new.names();
    for (index, name) in reset.iter().enumerate() {
        let field = format!("reset_fields[{index}]");
        if set.contains(&name.as_str()) {
            let rule = format!("`{name}` is to be set as well");
            return Err(Error::Setting { field, rule });
        }
        if !own.unset(name) {
            return Err(Error::Setting { field, rule: format!("there is no setting `{name}`") });
        }
    }
    own.overlay(new);
    Ok(())
}

fn within(message: &str, found: Contradiction) -> Error {
    Error::Setting { field: format!("{message}.{}", found.field), rule: found.rule }
}

#[cfg(test)]
#[path = "decide_tests.rs"]
mod tests;
