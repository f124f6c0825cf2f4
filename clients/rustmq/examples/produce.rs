//! Sends each line of the standard input as a record, and prints where it is.
//!
//! ```text
//! printf 'one\ntwo\n' | cargo run -p rustmq --example produce -- http://127.0.0.1:9101 orders
//! ```

#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::collections::VecDeque;
use std::error::Error;
use std::io::BufRead as _;

use rustmq::{Client, Compression, Credentials, Delivery, ProducerOptions, Record};

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
    let options = ProducerOptions { compression: Compression::Lz4, ..ProducerOptions::default() };
    let producer = client.producer(options)?;

    // Sending does not wait for the broker; the deliveries do. Only so many are kept at a time.
    let mut deliveries = VecDeque::new();
    for line in std::io::stdin().lock().lines() {
        deliveries.push_back(producer.send(Record::new(topic.as_str()).value(line?)).await?);
        if deliveries.len() > 1000 {
            show(deliveries.pop_front()).await?;
        }
    }
    producer.close().await?;
    while !deliveries.is_empty() {
        show(deliveries.pop_front()).await?;
    }
    Ok(())
}

async fn show(delivery: Option<Delivery>) -> Result<(), rustmq::Error> {
    if let Some(delivery) = delivery {
        let delivered = delivery.await?;
        println!("partition {}, offset {:?}", delivered.partition, delivered.offset);
    }
    Ok(())
}
