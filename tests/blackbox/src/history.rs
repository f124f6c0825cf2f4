//! What clients of a message queue asked and what they were told, as lines of JSON.
//!
//! Owns:      the format that the load writes and `check-history` reads: one file for each client and run, named
//!            `<anything>.ndjson`, one event a line, in the client's own order.
//! Invariant: `at` numbers come from one counter for all clients of a history: that of a question is taken before it is
//!            sent, that of an answer after it has arrived, so a smaller answer lies before a greater question.
//! Not here:  what must hold (`check-history`), and who writes it (`bin/crash`).

use serde::{Deserialize, Serialize};

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case", deny_unknown_fields)]
pub enum Event {
    /// The first attempt to write a batch is about to be sent. The values are never used again.
    Send {
        /// Before the first attempt.
        at: u64,
        /// The producer, unique in the history.
        producer: String,
        /// The partition, with its topic, such as `orders/3`.
        partition: String,
        /// Counts the producer's batches.
        number: u64,
        /// The records, in their order.
        values: Vec<String>,
        /// Whether the producer has an identity, so that repeating the batch doubles nothing.
        idempotent: bool,
        /// The keys of the records, where of each key only the last record is kept; else empty.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        keys: Vec<String>,
        /// Whether the request has a name of its own, so that repeating it doubles nothing.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        named: bool,
    },
    /// The batch was acknowledged as safe.
    Acknowledged {
        /// After the answer.
        at: u64,
        /// The producer.
        producer: String,
        /// The number of its batch.
        number: u64,
        /// Offset of the first record.
        offset: u64,
        /// Epoch of the leader that answered.
        leader_epoch: u64,
        /// How often the batch was sent.
        attempts: u32,
        /// Whether the answer said that an earlier attempt had arrived.
        duplicate: bool,
    },
    /// The batch was refused for good at its first attempt, or has to be: nothing of it may ever be read.
    Refused {
        /// After the answer.
        at: u64,
        /// The producer.
        producer: String,
        /// The number of its batch.
        number: u64,
        /// The answer.
        error: String,
    },
    /// The consumer goes on from this offset, wherever it was.
    Sought {
        /// When.
        at: u64,
        /// The consumer, unique in the history.
        consumer: String,
        /// The partition.
        partition: String,
        /// The offset.
        offset: u64,
    },
    /// The consumer was given records, perhaps none.
    Polled {
        /// Before the question; for a stream, before it was opened.
        asked: u64,
        /// After the answer.
        at: u64,
        /// The consumer.
        consumer: String,
        /// The partition.
        partition: String,
        /// Offset and value of each record.
        records: Vec<(u64, String)>,
        /// The first offset that is not committed, by the answer.
        high_watermark: u64,
        /// The first offset that is there, by the answer.
        log_start: u64,
    },
    /// What the consumer was given since it last sought is all of the partition, from its start to its end.
    ReadToEnd {
        /// When.
        at: u64,
        /// The consumer.
        consumer: String,
        /// The partition.
        partition: String,
        /// The first offset that is there.
        start: u64,
        /// The first offset that is not committed.
        end: u64,
    },
    /// The broker's process was killed.
    Killed {
        /// When.
        at: u64,
    },
}
