//! What holds for every kind of address.

use std::io::ErrorKind;

use net::{Address, Connection, Listener, Network, Origin};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn addresses() -> [Address; 3] {
    ["127.0.0.1:0", "localhost:0", "memory:here"].map(|text| text.parse().expect("an address"))
}

async fn connected(network: &Network, at: &Address) -> (Connection, Connection, Listener, Origin) {
    let mut listener = network.listen(at).await.expect("it is free");
    let to = listener.address().clone();
    let (near, far) = tokio::join!(network.connect(&to, "tester"), listener.accept());
    let (far, origin) = far.expect("it listens");
    (near.expect("it is accepted"), far, listener, origin)
}

#[tokio::test]
async fn both_sides_read_what_the_other_wrote_and_then_the_end() {
    for at in addresses() {
        let network = Network::real();
        let (mut near, mut far, _listener, _) = connected(&network, &at).await;
        let sent: Vec<u8> = (0..300_000_u32).map(|index| index.to_le_bytes()[0]).collect();
        let there = async {
            near.write_all(&sent).await.expect("the other side reads");
            near.shutdown().await.expect("it is open");
            let mut answer = Vec::new();
            near.read_to_end(&mut answer).await.expect("the other side answers");
            answer
        };
        let back = async {
            let mut read = Vec::new();
            far.read_to_end(&mut read).await.expect("the other side writes");
            far.write_all(&read[..5]).await.expect("the other side reads");
            drop(far);
            read
        };
        let (answer, read) = tokio::join!(there, back);
        assert!(read == sent, "{at}: the bytes differ");
        assert_eq!(answer, sent[..5], "{at}");
    }
}

#[tokio::test]
async fn a_listener_knows_its_real_port() {
    let network = Network::real();
    let listener = network.listen(&addresses()[0]).await.expect("a port is free");
    let Address::Tcp(text) = listener.address() else { panic!("it listens on a port") };
    assert!(text.starts_with("127.0.0.1:") && !text.ends_with(":0"), "{text}");
}

#[tokio::test]
async fn an_address_that_is_taken_is_named() {
    let network = Network::real();
    for at in addresses() {
        let listener = network.listen(&at).await.expect("it is free");
        let error = network.listen(listener.address()).await.expect_err("it is taken");
        assert_eq!(error.kind(), ErrorKind::AddrInUse);
        let address = listener.address().to_string();
        assert!(error.to_string().contains(&address), "{error} does not name {address}");
    }
}

#[tokio::test]
async fn an_address_is_free_again_after_its_listener_is_gone() {
    let network = Network::real();
    for at in addresses() {
        // A connection that was open must not hold the port.
        let (near, far, listener, _) = connected(&network, &at).await;
        let address = listener.address().clone();
        drop((near, far, listener));
        network.listen(&address).await.expect("it is free again");
    }
}

#[tokio::test]
async fn dialling_where_nobody_listens_is_refused_by_name() {
    let network = Network::real();
    for at in addresses() {
        let address = network.listen(&at).await.expect("it is free").address().clone();
        let error = network.connect(&address, "tester").await.expect_err("nobody listens");
        assert_eq!(error.kind(), ErrorKind::ConnectionRefused, "{error}");
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    }
}

#[tokio::test]
async fn a_dropped_call_of_accept_loses_no_connection() {
    for at in addresses() {
        let network = Network::real();
        let mut listener = network.listen(&at).await.expect("it is free");
        let address = listener.address().clone();
        tokio::select! {
            biased;
            _ = listener.accept() => panic!("nobody has dialled yet"),
            () = std::future::ready(()) => {}
        }
        let near = network.connect(&address, "tester").await.expect("it waits in the backlog");
        let (far, _) = listener.accept().await.expect("it listens");
        drop((near, far));
    }
}

#[tokio::test]
async fn an_origin_says_where_from_or_who() {
    let network = Network::real();
    let [tcp, _, memory] = addresses();
    let (_near, _far, _listener, origin) = connected(&network, &tcp).await;
    let Origin::Tcp { remote } = origin else { panic!("it came over TCP") };
    assert!(remote.ip().is_loopback() && remote.port() != 0, "{remote}");
    let (_near, _far, _listener, origin) = connected(&network, &memory).await;
    assert_eq!(origin, Origin::Memory { peer: "tester".to_owned() });
}

#[tokio::test]
async fn a_host_that_does_not_exist_is_an_error_with_its_name() {
    let at = Address::Tcp("no-such-host.invalid:1".to_owned());
    let network = Network::real();
    let listened = network.listen(&at).await.expect_err("there is no such host");
    let dialled = network.connect(&at, "tester").await.expect_err("there is no such host");
    for error in [listened, dialled] {
        assert!(error.to_string().contains("no-such-host.invalid:1"), "{error}");
    }
}
