//! Who may do anything here: operators and services, and nobody else.

use platform_proto::rustmq::client::v1::{GetTopicMetadataRequest, ListTopicsRequest};
use platform_proto::rustmq::controller::v1::{
    CreateTopicRequest, GetClusterHealthRequest, ListBrokersRequest,
};
use tonic::{Code, Request};

use super::{admin, create, metadata, named};
use crate::data::fixture::{Broker, operator, reason, with};

#[tokio::test]
async fn nobody_and_members_of_organisations_are_refused_everywhere() {
    let broker = Broker::start().await;
    create(&broker, named("a")).await.unwrap();
    let asked = || CreateTopicRequest { config: Some(named("b")), ..Default::default() };
    let nobody = admin(&broker).create_topic(Request::new(asked())).await.unwrap_err();
    assert_eq!(
        (nobody.code(), reason(&nobody).as_str()),
        (Code::Unauthenticated, "AUTHENTICATION_REQUIRED")
    );
    let member = admin(&broker).create_topic(with("member", asked())).await.unwrap_err();
    assert_eq!(
        (member.code(), reason(&member).as_str()),
        (Code::PermissionDenied, "PERMISSION_DENIED")
    );
    let asked = GetClusterHealthRequest::default();
    let health = admin(&broker).get_cluster_health(with("member", asked)).await;
    assert_eq!(health.unwrap_err().code(), Code::PermissionDenied);
    let brokers = admin(&broker).list_brokers(with("member", ListBrokersRequest::default())).await;
    assert_eq!(brokers.unwrap_err().code(), Code::PermissionDenied);
    // Methods that ask for no permission are closed to organisations as well.
    let topics = metadata(&broker).list_topics(with("member", ListTopicsRequest::default())).await;
    assert_eq!(topics.unwrap_err().code(), Code::PermissionDenied);
    let topic = GetTopicMetadataRequest { topics: vec!["a".to_owned()], ..Default::default() };
    let told = metadata(&broker).get_topic_metadata(with("member", topic)).await;
    assert_eq!(told.unwrap_err().code(), Code::PermissionDenied);
    let listed = metadata(&broker).list_topics(operator(ListTopicsRequest::default())).await;
    assert_eq!(listed.unwrap().into_inner().topics, ["a"]);
}
