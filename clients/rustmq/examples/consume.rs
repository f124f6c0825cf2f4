//! Prints the records of a topic, and then what comes, until it is interrupted.
//!
//! ```text
//! cargo run -p rustmq --example consume -- http://127.0.0.1:9101 orders
//! ```

#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::error::Error;
use std::time::Duration;

use rustmq::{Client, ConsumerOptions, Credentials, Start, TopicPartition};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let endpoint = arguments.next().unwrap_or_else(|| "http://127.0.0.1:9101".to_owned());
    let topic = arguments.next().unwrap_or_else(|| "orders".to_owned());

    let mut builder = Client::builder(endpoint).client_id("example");
    if let Ok(token) = std::env::var("RUSTMQ_TOKEN") {
        builder = builder.credentials(Credentials::bearer(token));
    }
    let client = builder.build()?;
    let known = client.topic(&topic).await?;
    let all = known.partitions.iter().map(|it| TopicPartition::new(topic.as_str(), it.partition));
    let consumer =
        client.consumer(all.map(|it| (it, Start::Earliest)), ConsumerOptions::default())?;
    loop {
        let Some(records) = consumer.poll(Duration::from_secs(10)).await? else {
            println!("nothing for ten seconds");
            continue;
        };
        for record in records {
            let record = record?;
            let value = record.value.unwrap_or_default();
            let value = String::from_utf8_lossy(&value);
            println!("{}/{} at {}: {value}", record.topic, record.partition, record.offset);
        }
    }
}
