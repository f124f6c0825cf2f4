//! Topics, metadata, settings and health, as their callers see them.

mod access;
mod admin;
mod health;
mod metadata;
mod settings;
mod start;

use platform_proto::rustmq::broker::v1::broker_health_service_client::BrokerHealthServiceClient;
use platform_proto::rustmq::client::v1::metadata_service_client::MetadataServiceClient;
use platform_proto::rustmq::common::v1::TopicConfig;
use platform_proto::rustmq::controller::v1::admin_service_client::AdminServiceClient;
use platform_proto::rustmq::controller::v1::controller_broker_service_client::ControllerBrokerServiceClient;
use platform_proto::rustmq::controller::v1::{
    CreateTopicRequest, CreateTopicResponse, DeleteTopicRequest,
};
use tonic::transport::Channel;
use tonic::{Response, Status};

use crate::data::fixture::{Broker, operator, reason};

type Outcome<T> = Result<Response<T>, Status>;

fn admin(broker: &Broker) -> AdminServiceClient<Channel> {
    AdminServiceClient::new(broker.channel.clone())
}

fn metadata(broker: &Broker) -> MetadataServiceClient<Channel> {
    MetadataServiceClient::new(broker.channel.clone())
}

fn cluster(broker: &Broker) -> ControllerBrokerServiceClient<Channel> {
    ControllerBrokerServiceClient::new(broker.channel.clone())
}

fn health(broker: &Broker) -> BrokerHealthServiceClient<Channel> {
    BrokerHealthServiceClient::new(broker.channel.clone())
}

fn named(name: &str) -> TopicConfig {
    TopicConfig { name: name.to_owned(), ..TopicConfig::default() }
}

async fn create(broker: &Broker, config: TopicConfig) -> Outcome<CreateTopicResponse> {
    let asked = CreateTopicRequest { config: Some(config), ..Default::default() };
    admin(broker).create_topic(operator(asked)).await
}

async fn delete(broker: &Broker, name: &str) -> Result<(), Status> {
    let asked = DeleteTopicRequest { name: name.to_owned(), ..Default::default() };
    admin(broker).delete_topic(operator(asked)).await.map(drop)
}

/// The reason of a refusal.
#[track_caller]
fn refused<T: std::fmt::Debug>(outcome: Result<T, Status>) -> String {
    reason(&outcome.expect_err("it is refused"))
}
