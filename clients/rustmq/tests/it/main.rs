//! The client against a broker of its own that does what a test tells it to.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod connection;
mod consumer;
mod fake;
mod producer;

use std::time::Duration;

use rustmq::{Client, ConsumerOptions, ProducerOptions};

/// Nothing here takes so long.
pub(crate) const BOUND: Duration = Duration::from_secs(20);

pub(crate) fn client(broker: &fake::Broker) -> Client {
    Client::builder(broker.endpoint()).call_timeout(BOUND).build().unwrap()
}

/// Options with which a test does not wait.
pub(crate) fn quick() -> ProducerOptions {
    ProducerOptions {
        linger: Duration::ZERO,
        delivery_timeout: BOUND,
        ..ProducerOptions::default()
    }
}

pub(crate) fn reading() -> ConsumerOptions {
    ConsumerOptions::default()
}

/// A port at which nobody listens.
pub(crate) fn closed_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}
