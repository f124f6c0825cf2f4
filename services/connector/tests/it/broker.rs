//! A stand-in for a broker with topics of plain records, as far as connector reads them.

use std::collections::BTreeMap;
use std::sync::Mutex;

use batch::{Compression, pack};
use platform_proto::rustmq::client::v1 as mq;
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{
    ErrorCode, PartitionInfo, Record, RecordBatch, TopicMetadata, TopicPartition,
};

/// What a broker keeps.
#[derive(Default)]
pub(crate) struct Broker {
    /// Values of the records of each partition, by topic; `None` is a tombstone.
    topics: Mutex<BTreeMap<String, Vec<Partition>>>,
    /// Ids of topics, as far as they have one; the other side says nothing of the others.
    ids: Mutex<BTreeMap<String, Vec<u8>>>,
}

#[derive(Clone, Default)]
struct Partition {
    /// Offset of the first record that is kept.
    begin: usize,
    records: Vec<Option<String>>,
}

impl Broker {
    pub(crate) fn make(&self, topic: &str, partitions: usize) {
        let made = vec![Partition::default(); partitions];
        self.topics.lock().unwrap().insert(topic.to_owned(), made);
    }

    /// Gives a topic the id that it has from now on.
    pub(crate) fn identify(&self, topic: &str, id: u8) {
        self.ids.lock().unwrap().insert(topic.to_owned(), vec![id; 16]);
    }

    /// Refuses a question about another topic than the one of that name.
    fn check(&self, place: &TopicPartition) -> ErrorCode {
        let ids = self.ids.lock().unwrap();
        let is_other = !place.topic_id.is_empty()
            && ids.get(&place.topic).is_none_or(|id| *id != place.topic_id);
        if is_other { ErrorCode::TopicNotFound } else { ErrorCode::Ok }
    }

    pub(crate) fn write(&self, topic: &str, partition: usize, values: &[&str]) {
        let mut topics = self.topics.lock().unwrap();
        let records = &mut topics.get_mut(topic).unwrap()[partition].records;
        let value = |it: &&str| Some((*it).to_owned()).filter(|it| !it.is_empty());
        records.extend(values.iter().map(value));
    }

    /// Forgets records before an offset.
    pub(crate) fn expire(&self, topic: &str, partition: usize, begin: usize) {
        self.topics.lock().unwrap().get_mut(topic).unwrap()[partition].begin = begin;
    }

    pub(crate) fn metadata(&self, request: &mq::GetTopicMetadataRequest) -> Vec<TopicMetadata> {
        let topics = self.topics.lock().unwrap();
        let of = |name: &String| match topics.get(name) {
            None => TopicMetadata {
                name: name.clone(),
                error_code: ErrorCode::TopicNotFound as i32,
                ..Default::default()
            },
            Some(partitions) => {
                let info = |id: usize| PartitionInfo {
                    id: id.try_into().unwrap(),
                    topic: name.clone(),
                    ..Default::default()
                };
                let partitions = (0..partitions.len()).map(info).collect();
                let ids = self.ids.lock().unwrap();
                let topic_id = ids.get(name).cloned().unwrap_or_default().into();
                TopicMetadata { name: name.clone(), partitions, topic_id, ..Default::default() }
            }
        };
        request.topics.iter().map(of).collect()
    }

    pub(crate) fn offsets(&self, request: &mq::ListOffsetsRequest) -> Vec<mq::ListOffsetsResult> {
        let topics = self.topics.lock().unwrap();
        let of = |asked: &mq::ListOffsetsPartition| {
            let place = asked.topic_partition.clone().unwrap();
            let partition = &topics[&place.topic][place.partition as usize];
            let offset = match asked.spec.clone().unwrap().spec.unwrap() {
                Spec::Earliest(_) => partition.begin,
                Spec::Latest(_) => partition.records.len(),
                Spec::Offset(_) | Spec::Timestamp(_) | Spec::MaxTimestamp(_) => {
                    panic!("no such question is asked")
                }
            };
            let error_code = self.check(&place) as i32;
            mq::ListOffsetsResult { offset: offset as u64, error_code, ..Default::default() }
        };
        request.partitions.iter().map(of).collect()
    }

    /// Two records a batch, one batch an answer.
    pub(crate) fn fetch(&self, request: &mq::FetchRequest) -> mq::FetchResponse {
        let asked = &request.partitions[0];
        let place = asked.topic_partition.clone().unwrap();
        let topics = self.topics.lock().unwrap();
        let partition = &topics[&place.topic][place.partition as usize];
        let from = usize::try_from(asked.fetch_offset).unwrap();
        let mut answer = mq::FetchPartitionResponse {
            topic_partition: Some(place),
            high_watermark: partition.records.len() as u64,
            log_start_offset: partition.begin as u64,
            next_offset: asked.fetch_offset,
            ..Default::default()
        };
        // A batch begins at an even offset, so that the first one may begin before what was asked for.
        let begin = from - from % 2;
        if self.check(asked.topic_partition.as_ref().unwrap()) != ErrorCode::Ok {
            answer.set_error_code(ErrorCode::TopicNotFound);
        } else if from < partition.begin {
            answer.set_error_code(ErrorCode::OffsetOutOfRange);
        } else if from < partition.records.len() {
            let end = (begin + 2).min(partition.records.len());
            answer.batches.push(packed(begin, &partition.records[begin..end]));
            answer.next_offset = end as u64;
        }
        mq::FetchResponse { partitions: vec![answer], ..Default::default() }
    }
}

fn packed(begin: usize, values: &[Option<String>]) -> RecordBatch {
    let record = |value: &Option<String>| Record {
        value: value.clone().map(|it| it.into_bytes().into()),
        ..Default::default()
    };
    let records = values.iter().map(record).collect();
    let now = batch::Timestamp { seconds: 1_700_000_000, nanos: 0 };
    let mut batch = pack(records, Compression::Lz4, None, now).unwrap();
    batch.base_offset = begin as u64;
    batch
}
