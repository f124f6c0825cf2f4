//! Creates a topic, shows what there is, and deletes it again.
//!
//! ```text
//! cargo run -p rustmq --example topics -- http://127.0.0.1:9101
//! ```

#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::error::Error;

use rustmq::{Client, Credentials, TopicConfig};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let endpoint = std::env::args().nth(1).unwrap_or_else(|| "http://127.0.0.1:9101".to_owned());
    let mut builder = Client::builder(endpoint).client_id("example");
    if let Ok(token) = std::env::var("RUSTMQ_TOKEN") {
        builder = builder.credentials(Credentials::bearer(token));
    }
    let admin = builder.build()?.admin();

    let config = TopicConfig {
        name: "example".to_owned(),
        partition_count: 3,
        max_message_bytes: Some(4 * 1024 * 1024),
        ..TopicConfig::default()
    };
    let made = admin.create_topic(config).await?;
    println!("made a topic of {} partitions", made.config.partition_count);
    for topic in admin.list_topics("", false).await? {
        println!("{}: {} partitions", topic.name, topic.partition_count);
    }
    admin.delete_topic("example").await?;
    Ok(())
}
