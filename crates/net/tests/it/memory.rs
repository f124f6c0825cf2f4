//! What holds for memory names alone.

use std::io::ErrorKind;

use net::{Address, Network};
use tokio::io::AsyncReadExt;
use tokio::task::unconstrained;

fn name() -> Address {
    Address::Memory("here".to_owned())
}

#[tokio::test]
async fn two_networks_do_not_share_names() {
    let (one, other) = (Network::real(), Network::real());
    let _listener = one.listen(&name()).await.expect("it is free");
    let error = other.connect(&name(), "tester").await.expect_err("it is another network");
    assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
    other.listen(&name()).await.expect("it is free in the other network");
}

#[tokio::test]
async fn clones_of_a_network_share_names() {
    let network = Network::real();
    let mut listener = network.clone().listen(&name()).await.expect("it is free");
    let near = network.connect(&name(), "tester").await.expect("somebody listens");
    let (far, _) = listener.accept().await.expect("it listens");
    drop((near, far));
}

#[tokio::test]
async fn a_connection_that_nobody_accepted_ends_with_the_listener() {
    let network = Network::real();
    let listener = network.listen(&name()).await.expect("it is free");
    let mut near = network.connect(&name(), "tester").await.expect("somebody listens");
    drop(listener);
    let mut read = Vec::new();
    near.read_to_end(&mut read).await.expect("the end is no error");
    assert!(read.is_empty());
}

#[tokio::test]
async fn a_full_backlog_makes_dialling_wait_and_its_end_refuses() {
    let network = Network::real();
    let mut listener = network.listen(&name()).await.expect("it is free");
    let mut open = Vec::new();
    let waiting = loop {
        // Else tokio makes it wait now and then, to be fair to other tasks.
        let mut dialling = Box::pin(unconstrained({
            let network = network.clone();
            async move { network.connect(&name(), "tester").await }
        }));
        tokio::select! {
            biased;
            connection = &mut dialling => open.push(connection.expect("somebody listens")),
            () = std::future::ready(()) => break dialling,
        }
        assert!(open.len() <= 100_000, "the backlog has no bound");
    };
    let accepted = listener.accept().await.expect("it listens");
    open.push(waiting.await.expect("a place is free"));
    let at = name();
    let dialling = network.connect(&at, "tester");
    let (refused, ()) = tokio::join!(dialling, async { drop(listener) });
    assert_eq!(refused.expect_err("it is gone").kind(), ErrorKind::ConnectionRefused);
    drop(accepted);
}
