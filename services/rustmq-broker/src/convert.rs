//! Between the wire and the rules.

pub(crate) mod fetch;
pub(crate) mod page;
pub(crate) mod produce;
pub(crate) mod topic;

use std::time::Duration;

use platform_proto::rustmq::common::v1::TopicPartition;

use crate::core::refusal::Refusal;

/// Most characters of the name of a client program.
const CLIENT_ID_CHARS_MAX: usize = 255;
/// Most characters of a topic's name.
const TOPIC_CHARS_MAX: usize = 249;
/// Greatest number of a partition.
const PARTITION_MAX: u32 = 9999;
/// Bytes of the id of a topic.
const TOPIC_ID_BYTES: usize = 16;

/// The rule that a field breaks.
pub(crate) fn invalid(field: &str, rule: &str) -> Refusal {
    Refusal::Invalid(format!("{field}: {rule}"))
}

/// Checks the name of a client program; the general validation does not see opaque messages.
pub(crate) fn check_client_id(client_id: &str) -> Result<(), Refusal> {
    // No text has more characters than bytes.
    if client_id.len() > CLIENT_ID_CHARS_MAX && client_id.chars().count() > CLIENT_ID_CHARS_MAX {
        return Err(invalid("client_id", "it must have at most 255 characters"));
    }
    Ok(())
}

/// Checks the partition that an opaque message names.
pub(crate) fn check_partition(named: Option<TopicPartition>) -> Result<TopicPartition, Refusal> {
    let Some(named) = named else {
        return Err(invalid("topic_partition", "it must be set"));
    };
    let is_of_name = |it: u8| it.is_ascii_alphanumeric() || b"._-".contains(&it);
    let TopicPartition { topic, partition, topic_id } = &named;
    if !(1..=TOPIC_CHARS_MAX).contains(&topic.len())
        || !topic.bytes().all(is_of_name)
        || [".", ".."].contains(&topic.as_str())
    {
        return Err(invalid("topic_partition.topic", "it is no name of a topic"));
    }
    if *partition > PARTITION_MAX {
        return Err(invalid("topic_partition.partition", "it must be at most 9999"));
    }
    if ![0, TOPIC_ID_BYTES].contains(&topic_id.len()) {
        return Err(invalid("topic_partition.topic_id", "it must have 16 bytes"));
    }
    Ok(named)
}

/// A span of time of a message that is in its bounds.
pub(crate) fn span(
    given: platform_proto::google::protobuf::Duration,
    field: &str,
    most: Duration,
) -> Result<Duration, Refusal> {
    let whole = u64::try_from(given.seconds).ok();
    let part = u32::try_from(given.nanos).ok().filter(|it| *it < 1_000_000_000);
    let (Some(whole), Some(part)) = (whole, part) else {
        return Err(invalid(field, "it must not be negative"));
    };
    let given = Duration::new(whole, part);
    if given > most { Err(invalid(field, "it is too long")) } else { Ok(given) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_topics_keep_the_rules_of_the_contract() {
        let named = |topic: &str| {
            let partition = TopicPartition { topic: topic.to_owned(), ..TopicPartition::default() };
            check_partition(Some(partition)).is_ok()
        };
        assert!(named("a") && named(&"a".repeat(249)) && named("__x.y-z"));
        assert!(!named("") && !named(&"a".repeat(250)) && !named("a b") && !named(".."));
        assert!(!named("ä") && check_partition(None).is_err());
    }
}
