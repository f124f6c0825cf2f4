//! A partition by itself, on a disk that can be taken away, for tests.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use base::{SeededRandom, Timestamp};
use batch::{Compression, Identity};
use bytes::Bytes;
use fs::{Disk, FileSystem, SimulatedFs};
use journal::Entry;
use platform_proto::rustmq::common::v1::{ClusterConfiguration, Record, RecordBatch, TopicConfig};
use prost::Message as _;

use crate::core::intake;
use crate::core::partition::{Appended, Opened, Partition};
use crate::core::refusal::Refusal;
use crate::core::settings;
use crate::core::topic::{Flush, Placement, Settings, TopicId};
use crate::core::walk::walk;

const FOLDER: &str = "/partition";
const NOW_MS: i64 = 1_800_000_000_000;

/// A partition by itself.
pub(super) struct Alone {
    pub(super) disk: SimulatedFs,
    pub(super) settings: Settings,
    pub(super) now_ms: i64,
    pub(super) partition: Partition,
}

impl Alone {
    /// One with segments of 4 KiB that syncs when it is told to.
    pub(super) fn new(change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings =
            settings::settings(&TopicConfig::default(), &ClusterConfiguration::default());
        settings.segment_bytes = 4096;
        settings.flush = Flush::Never;
        change(&mut settings);
        let disk = SimulatedFs::new(1, Disk::default());
        disk.create_dir(Path::new(FOLDER)).unwrap();
        disk.sync_dir(Path::new("/")).unwrap();
        let partition = opened(&disk, &settings, NOW_MS);
        Self { disk, settings, now_ms: NOW_MS, partition }
    }

    /// Another process has the folder, after the first was killed.
    pub(super) fn reopen(&mut self) {
        self.partition = opened(&self.disk, &self.settings, self.now_ms);
    }

    /// The power goes out and comes back.
    pub(super) fn crash(&mut self) {
        self.disk.crash();
        self.reopen();
    }

    /// The log is lost, with what else lies in its folder.
    pub(super) fn lose_log(&mut self) {
        let folder = Path::new(FOLDER).join("log");
        for entry in self.disk.list(&folder).unwrap() {
            self.disk.remove(&folder.join(entry.name)).unwrap();
        }
        self.reopen();
    }

    pub(super) fn pass(&mut self, hours: i64) {
        self.now_ms += hours * 3_600_000;
    }

    pub(super) fn sync(&self) {
        self.partition.with_log(|writer, _| writer.sync()).unwrap();
        self.partition.raise();
    }

    /// Appends `key=value` texts of now as one batch; a text without a value is a tombstone.
    pub(super) fn put(&self, texts: &[&str]) -> u64 {
        self.put_of(texts, self.now_ms)
    }

    /// The same of another time.
    pub(super) fn put_of(&self, texts: &[&str], time_ms: i64) -> u64 {
        self.append(packed(records(texts, time_ms), None), "").unwrap().offset
    }

    /// Appends texts as [`Self::put`], by a producer with an identity or under a key of their request.
    pub(super) fn send(
        &self,
        texts: &[&str],
        identity: Option<Identity>,
        key: &str,
    ) -> Result<Appended, Refusal> {
        self.append(packed(records(texts, self.now_ms), identity), key)
    }

    /// Appends one record by a producer with an identity.
    pub(super) fn put_by(
        &self,
        producer_id: u64,
        producer_epoch: u32,
        base_sequence: u32,
    ) -> Result<Appended, Refusal> {
        let identity = Identity { producer_id, producer_epoch, base_sequence };
        self.append(packed(vec![record()], Some(identity)), "")
    }

    /// Appends one record under a key of its request.
    pub(super) fn put_under(&self, key: &str) -> Appended {
        self.append(packed(vec![record()], None), key).unwrap()
    }

    /// Appends what is no batch.
    pub(super) fn put_garbage(&self) -> u64 {
        let parts = [Bytes::from_static(b"\xff\xff\xff\xff")];
        let entry = Entry { span: 1, epoch: 1, timestamp_ms: self.now_ms, parts: &parts };
        self.partition.with_log(|writer, _| writer.append(&entry, self.now_ms)).unwrap()
    }

    /// Fills segments with what nobody looks for.
    pub(super) fn fill(&self, segments: usize) {
        for _ in 0..segments * 5 {
            self.put(&[&format!("filler={}", "f".repeat(1000))]);
        }
    }

    /// All records that can be read, as texts; what is damaged cannot.
    pub(super) fn texts(&self) -> Vec<(u64, String)> {
        let mut texts = Vec::new();
        let range = self.partition.start()..self.partition.high_watermark();
        walk(&self.partition.reader, range, 1 << 20, |step| {
            let payload =
                step.map(|frame| std::slice::from_ref(&frame.payload)).unwrap_or_default();
            let records = batch::unpack(payload, &Default::default());
            for record in records.into_iter().flatten().map(Result::unwrap) {
                let text = |bytes: Bytes| String::from_utf8(bytes.to_vec()).unwrap();
                let key = text(record.key.unwrap_or_default());
                let value = record.value.map(|it| format!("={}", text(it)));
                texts.push((record.offset, key + &value.unwrap_or_default()));
            }
            ControlFlow::Continue(())
        })
        .unwrap();
        texts
    }

    /// A byte rots in the first payload of a segment, counted from the front.
    pub(super) fn spoil(&self, segment: usize) {
        let folder = Path::new(FOLDER).join("log");
        let files = self.disk.list(&folder).unwrap().into_iter().map(|it| folder.join(it.name));
        let mut logs: Vec<_> = files.filter(|it| it.extension() == Some("log".as_ref())).collect();
        logs.sort();
        let file = self.disk.open(&logs[segment], fs::Open::Write).unwrap();
        // Behind the segment's beginning and the entry's head.
        file.write_at(128 + 48 + 3, b"!").unwrap();
    }

    fn append(&self, batch: RecordBatch, key: &str) -> Result<Appended, Refusal> {
        let now = Timestamp::from_micros(self.now_ms * 1000);
        let intake = intake::batch(vec![batch.encode_to_vec().into()], &self.settings, now)?;
        let appended = self.partition.append(&intake, &self.settings, key, now);
        self.partition.raise();
        appended
    }
}

fn records(texts: &[&str], time_ms: i64) -> Vec<Record> {
    let bytes = |text: &str| Bytes::copy_from_slice(text.as_bytes());
    let record = |text: &&str| {
        let (key, value) = text.split_once('=').map_or((*text, None), |(k, v)| (k, Some(v)));
        Record {
            key: Some(bytes(key)),
            value: value.map(bytes),
            timestamp: Some(batch::Timestamp { seconds: time_ms / 1000, nanos: 0 }),
            ..Record::default()
        }
    };
    texts.iter().map(record).collect()
}

fn record() -> Record {
    let timestamp = Some(batch::Timestamp { seconds: NOW_MS / 1000, nanos: 0 });
    Record { value: Some(Bytes::from_static(b"value")), timestamp, ..Record::default() }
}

fn packed(records: Vec<Record>, identity: Option<Identity>) -> RecordBatch {
    batch::pack(records, Compression::None, identity, Default::default()).unwrap()
}

fn opened(disk: &SimulatedFs, settings: &Settings, now_ms: i64) -> Partition {
    let files: Arc<dyn FileSystem> = Arc::new(disk.clone());
    let at =
        Placement { topic: "t".into(), topic_id: TopicId([1; 16]), partition: 0, leader_epoch: 1 };
    let options = journal::Options {
        segment_bytes: settings.segment_bytes,
        sync: journal::Sync::Never,
        ..journal::Options::default()
    };
    let (settings, random) = (Arc::new(settings.clone()), Arc::new(SeededRandom::new(1)));
    let opened =
        Partition::open(&files, Path::new(FOLDER), at, settings, options, now_ms, random).unwrap();
    let Opened { partition, .. } = opened;
    partition
}
