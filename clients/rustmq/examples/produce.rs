//! Sends each line of the standard input as a record, and prints where it is.
//!
//! ```text
//! printf 'one\ntwo\n' | cargo run -p rustmq --example produce -- http://127.0.0.1:9101 orders
//! ```

#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::error::Error;
use std::io::BufRead as _;

use rustmq::{Client, Compression, Credentials, ProducerOptions, Record};

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

    // Sending does not wait for the broker; the deliveries do.
    let mut deliveries = Vec::new();
    for line in std::io::stdin().lock().lines() {
        deliveries.push(producer.send(Record::new(topic.as_str()).value(line?)).await?);
    }
    for delivery in deliveries {
        let delivered = delivery.await?;
        println!("partition {}, offset {:?}", delivered.partition, delivered.offset);
    }
    Ok(producer.close().await?)
}
