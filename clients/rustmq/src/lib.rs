//! The client of RustMQ: a batching producer, a consumer by assignment, topics.
//!
//! ```text
//! let client = Client::builder("http://127.0.0.1:9101").credentials(Credentials::bearer(token)).build()?;
//! let producer = client.producer(ProducerOptions::default())?;
//! let delivery = producer.send(Record::new("orders").key("42").value("three apples")).await?;
//! println!("at {:?}", delivery.await?.offset);
//! ```
//!
//! Owns:      connections to brokers, batching, retries, redirects, the place of a reader.
//! Invariant: every wait has a limit; a future that is dropped leaves nothing half done; what is delivered once is not
//!            delivered again, and what was acknowledged once is not sent again.
//! Not here:  the form of a batch (`batch`), consumer groups and transactions.

mod admin;
mod client;
mod connect;
mod consumer;
mod credentials;
mod error;
mod metadata;
mod producer;
mod types;

pub use admin::{Admin, NewTopic};
pub use client::{Builder, Client};
pub use consumer::{Consumer, ConsumerOptions, OutOfRange, Records, Watermarks};
pub use credentials::Credentials;
pub use error::Error;
pub use metadata::{PartitionInfo, TopicInfo};
pub use producer::{Delivered, Delivery, Producer, ProducerOptions, partition_of};
pub use types::{Acks, Consumed, Isolation, Record, Start, TopicPartition};

pub use batch::{Compression, RecordHeader, Timestamp};
pub use platform_proto::rustmq::common::v1::{
    ClusterConfiguration, ErrorCode, RetentionPolicy, TopicConfig,
};
pub use runtime::tls::ClientTls;
