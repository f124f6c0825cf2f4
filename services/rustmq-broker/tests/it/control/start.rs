//! What a start finds: nothing, everything, somebody else's folder, what a crash left half done.

use std::fs;

use net::Address;
use platform_proto::rustmq::client::v1::GetClusterMetadataRequest;
use platform_proto::rustmq::common::v1::TopicConfig;
use runtime::{Failure, Host};
use rustmq_broker::{Options, Process};

use super::{create, delete, metadata, named};
use crate::data::fixture::{Broker, operator};

async fn start(options: &Options) -> Result<(), Failure> {
    let host = Host::new("another");
    let mut ports = Process::default().server;
    ports.listen = Address::Tcp("127.0.0.1:0".to_owned());
    ports.http = Address::Tcp("127.0.0.1:0".to_owned());
    let server = rpc::Server::bind(&host, &ports).await.unwrap();
    rustmq_broker::build(options, &host, &server).await.map(drop)
}

#[tokio::test]
async fn a_folder_is_one_processs_at_a_time() {
    let broker = Broker::start().await;
    let options = Options { folder: broker.folder.path().to_owned(), ..Options::default() };
    let refused = start(&options).await.unwrap_err();
    assert_eq!(refused.exit as u8, 78);
    let message = refused.message;
    assert!(message.starts_with("`rustmq.folder`: another process has"), "{message}");
    assert!(!message.contains('\n'), "{message}");
}

#[tokio::test]
async fn a_folder_of_another_broker_or_without_metadata_is_refused_with_the_cure() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let folder = broker.folder.path().to_owned();
    // The folder is free between the two lives of the broker.
    let broker = broker
        .restart_with(|folder| {
            let copy = folder.join("copy");
            fs::create_dir_all(copy.join("topics/00")).unwrap();
        })
        .await;
    let options = Options { folder: folder.join("copy"), ..Options::default() };
    let message = start(&options).await.unwrap_err().message;
    assert!(message.contains("no metadata"), "{message}");
    drop(broker);
}

#[tokio::test]
async fn everything_is_there_after_a_restart() {
    let broker = Broker::start().await;
    create(&broker, TopicConfig { partition_count: 2, ..named("a") }).await.unwrap();
    create(&broker, named("gone")).await.unwrap();
    broker.write("a", &["one", "two"]).await;
    delete(&broker, "gone").await.unwrap();
    let ask = |broker: &Broker| {
        let mut metadata = metadata(broker);
        async move {
            let asked = GetClusterMetadataRequest { include_topics: true, ..Default::default() };
            let found = metadata.get_cluster_metadata(operator(asked)).await.unwrap();
            found.into_inner().metadata.unwrap()
        }
    };
    let before = ask(&broker).await;
    let broker = broker.restart().await;
    let after = ask(&broker).await;
    assert_eq!(after.cluster_id, before.cluster_id);
    assert!(after.version > before.version);
    let names = |it: &[platform_proto::rustmq::common::v1::TopicMetadata]| {
        it.iter().map(|topic| (topic.name.clone(), topic.topic_id.clone())).collect::<Vec<_>>()
    };
    assert_eq!(names(&after.topics), names(&before.topics));
    assert_eq!(broker.values_from("a", 0).await, [(0, "one".to_owned()), (1, "two".to_owned())]);
}
