//! The way to a cluster: which broker is asked, and over what.

use std::path::Path;

use net::Address;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use runtime::Host;
use runtime::tls::ServerTls;
use rustmq::{Client, ClientTls, Error, Record, Start, TopicPartition};

use crate::fake::Broker;
use crate::{BOUND, closed_port, quick, reading};

/// Writes a record and reads it back.
async fn there_and_back(client: &Client) {
    let producer = client.producer(quick()).unwrap();
    let delivered = producer.send(Record::new("orders").value("x")).await.unwrap().await.unwrap();
    assert_eq!(delivered.offset, Some(0));
    let place = TopicPartition::new("orders", 0);
    let consumer = client.consumer([(place, Start::Earliest)], reading()).unwrap();
    let mut records = consumer.poll(BOUND).await.unwrap().expect("the record in time");
    assert_eq!(records.next().unwrap().unwrap().value.unwrap(), "x");
}

/// Writes an authority and a certificate by it for 127.0.0.1.
fn certify(folder: &Path) -> ServerTls {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    std::fs::write(folder.join("ca.pem"), authority.pem()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap();
    std::fs::write(folder.join("broker.pem"), certificate.pem()).unwrap();
    std::fs::write(folder.join("broker.key"), key.serialize_pem()).unwrap();
    ServerTls {
        certificate: folder.join("broker.pem"),
        key: folder.join("broker.key"),
        ..ServerTls::default()
    }
}

#[tokio::test]
async fn a_broker_in_the_same_process_is_reached_by_its_name() {
    let host = Host::new("process");
    let address = "memory:broker".parse().unwrap();
    let tls = ServerTls::default();
    let (broker, _) = Broker::serving_at(&host, &address, &tls, &[("orders", 1)]).await;
    let client = Client::builder("memory:broker").host(&host, "etl").build().unwrap();
    there_and_back(&client).await;
    assert_eq!(broker.values("orders", 0), ["x"]);
    // Another process has its own memory.
    let elsewhere = Client::builder("memory:broker")
        .call_timeout(std::time::Duration::from_millis(200))
        .build()
        .unwrap();
    assert!(elsewhere.topic("orders").await.unwrap_err().is_retriable());
}

#[tokio::test]
async fn a_broker_is_reached_by_tls_and_only_with_the_authority_that_is_trusted() {
    runtime::tls::install_provider();
    let folder = testkit::folder();
    let tls = certify(folder.path());
    let host = Host::new("broker");
    let any = "127.0.0.1:0".parse().unwrap();
    let (broker, address) = Broker::serving_at(&host, &any, &tls, &[("orders", 1)]).await;
    let Address::Tcp(address) = address else { panic!("{address}") };
    let to = |ca: &Path| {
        Client::builder(format!("https://{address}"))
            .call_timeout(std::time::Duration::from_secs(2))
            .tls(ClientTls { ca: ca.join("ca.pem"), ..ClientTls::default() })
            .build()
            .unwrap()
    };
    there_and_back(&to(folder.path())).await;
    assert_eq!(broker.values("orders", 0), ["x"]);
    let stranger = testkit::folder();
    certify(stranger.path());
    assert!(to(stranger.path()).topic("orders").await.is_err());
}

#[tokio::test]
async fn a_call_that_was_never_sent_goes_to_the_next_broker_whatever_it_does() {
    let broker = Broker::serving(&[("orders", 1)]).await;
    let client = Client::builder(format!("http://127.0.0.1:{}", closed_port()))
        .endpoint(broker.endpoint())
        .call_timeout(BOUND)
        .build()
        .unwrap();
    client.admin().create("made", 1).await.unwrap();
    assert_eq!(broker.state().created, ["made"]);
    // Where nobody is at all, that is told at once.
    let nobody = Client::builder(format!("http://127.0.0.1:{}", closed_port()))
        .call_timeout(BOUND)
        .build()
        .unwrap();
    let begun = tokio::time::Instant::now();
    let failed = nobody.admin().create("made", 1).await.unwrap_err();
    assert!(matches!(failed, Error::Status { code: tonic::Code::Unavailable, .. }), "{failed:?}");
    assert!(begun.elapsed() < BOUND / 2);
}

#[tokio::test]
async fn a_broker_that_never_answers_leaves_time_for_the_others_and_is_not_asked_first_again() {
    // It takes connections, in its backlog, and says nothing.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let silent = format!("http://{}", listener.local_addr().unwrap());
    let broker = Broker::serving(&[("orders", 1), ("others", 1)]).await;
    let timeout = std::time::Duration::from_secs(3);
    let begin = || {
        let builder = Client::builder(silent.clone()).endpoint(broker.endpoint());
        builder.call_timeout(timeout).build().unwrap()
    };
    let client = begin();
    client.topic("orders").await.unwrap();
    let begun = tokio::time::Instant::now();
    client.topic("others").await.unwrap();
    there_and_back(&client).await;
    assert!(begun.elapsed() < timeout / 3, "{:?}", begun.elapsed());
    // What cannot be repeated may have come to the silent one, and the next goes elsewhere.
    let client = begin();
    let failed = client.admin().create("made", 1).await.unwrap_err();
    assert!(failed.is_open(), "{failed:?}");
    client.admin().create("made", 1).await.unwrap();
    assert_eq!(broker.state().created, ["made"]);
}
