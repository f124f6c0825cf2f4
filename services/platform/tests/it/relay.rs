//! Events of the services, in the topics of the broker beside them.

use std::time::Duration;

use platform_proto::platform::auth::v1::AuditEvent;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::{CreatePipelineRequest, ObjectChange};
use prost_reflect::prost::Message;
use rustmq::{Client, ConsumerOptions, Credentials, Start, TopicPartition};

use tokio_stream::StreamExt as _;

use crate::world::{World, bearing};

/// How long an event may take to its topic.
const RELAY_TIME_MAX: Duration = Duration::from_secs(20);

/// Reads a topic from its start, until an event is found.
async fn find<M: Message + Default>(
    world: &World,
    token: &str,
    topic: &str,
    is_it: impl Fn(&M) -> bool,
) -> (M, String) {
    let server = format!("http://{}", world.started.grpc);
    let client = Client::builder(server).credentials(Credentials::bearer(token)).build().unwrap();
    let partitions = [(TopicPartition::new(topic, 0), Start::Earliest)];
    let consumer = client.consumer(partitions, ConsumerOptions::default()).unwrap();
    let mut records = Box::pin(consumer.into_stream());
    let found = async {
        loop {
            let record = records.next().await.unwrap().unwrap();
            let id = record.headers.iter().find(|header| header.key == "event-id").unwrap();
            let id = String::from_utf8(id.value.to_vec()).unwrap();
            let event = M::decode(record.value.unwrap()).unwrap();
            if is_it(&event) {
                return (event, id);
            }
        }
    };
    tokio::time::timeout(RELAY_TIME_MAX, found).await.expect("the event comes")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_changed_and_what_is_recorded_comes_to_the_topics() {
    let world = World::start().await;
    let owner = world.owner().await;
    let create = CreatePipelineRequest {
        name: "nightly".to_owned(),
        connector_type: ConnectorType::Push as i32,
        ..CreatePipelineRequest::default()
    };
    let mut config = ConfigServiceClient::new(world.channel.clone());
    let made = config.create_pipeline(bearing(create, &owner.token)).await.unwrap().into_inner();
    let id = made.pipeline.unwrap().id;
    let is_it = |change: &ObjectChange| change.id == id;
    let (change, event_id) = find(&world, &owner.token, "config.changes", is_it).await;
    assert_eq!(change.name, "nightly");
    assert!(!event_id.is_empty());
    // The change went to the record of auth, and from there to the topic.
    let is_it = |event: &AuditEvent| event.service == "config" && event.entity_id == id;
    let (event, event_id) = find(&world, &owner.token, "audit.events", is_it).await;
    assert_eq!(event.id, event_id);
    let is_own = |event: &AuditEvent| event.service == "auth";
    find(&world, &owner.token, "audit.events", is_own).await;
    world.stop().await;
}
