//! Offsets by time and by meaning.

use platform_proto::rustmq::client::v1 as pb;
use platform_proto::rustmq::common::v1 as common;

use crate::client::Client;
use crate::error::Error;
use crate::types::{Isolation, Start, TopicPartition};

const PATH: &str = "/rustmq.client.v1.ConsumerService/ListOffsets";

impl Client {
    /// The offset of a point in a partition. For a time after the last record, it is the end.
    ///
    /// # Errors
    /// There is no such partition, the caller may not read it, or no leader answers.
    pub async fn offset_of(
        &self,
        partition: &TopicPartition,
        start: Start,
        isolation: Isolation,
    ) -> Result<u64, Error> {
        let mut last = None;
        let tries = async {
            for failures in 0.. {
                // Each leader is asked once: after a failure it may be another one.
                match self.try_offset(partition, start, isolation, failures > 0).await {
                    Err(error) if error.is_retriable() => last = Some(error),
                    result => return result,
                }
                tokio::time::sleep(self.pause(failures)).await;
            }
            Err(Error::timed_out(PATH, self.call_timeout()))
        };
        match tokio::time::timeout(self.call_timeout(), tries).await {
            Ok(result) => result,
            Err(_) => Err(last.unwrap_or_else(|| Error::timed_out(PATH, self.call_timeout()))),
        }
    }

    async fn try_offset(
        &self,
        partition: &TopicPartition,
        start: Start,
        isolation: Isolation,
        is_stale: bool,
    ) -> Result<u64, Error> {
        let place = self.leader(&partition.topic, partition.partition, is_stale).await?;
        let request = pb::ListOffsetsRequest {
            version: None,
            client_id: self.shared().client_id.clone(),
            partitions: vec![pb::ListOffsetsPartition {
                topic_partition: Some(partition.clone().into()),
                spec: Some(start.into()),
                current_leader_epoch: None,
            }],
            isolation_level: common::IsolationLevel::from(isolation).into(),
        };
        let answer: pb::ListOffsetsResponse = self.call_at(&place, PATH, &request).await?;
        let result = answer.results.into_iter().next();
        let result = result.ok_or_else(|| Error::answer(PATH, "it lacks the partition"))?;
        let code = result.error_code();
        if code == common::ErrorCode::Ok {
            return Ok(result.offset);
        }
        let (topic, message) = (partition.topic.clone(), result.error_message);
        Err(Error::Refused { topic, partition: partition.partition, code, message })
    }
}
