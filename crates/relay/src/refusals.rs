//! What becomes of events that a broker does not take.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use base::Timestamp;
use net::Address;
use platform_proto::rustmq::client::v1::ProduceResponse;
use platform_proto::rustmq::client::v1::producer_service_server::{
    ProducerService, ProducerServiceServer,
};
use platform_proto::rustmq::controller::v1::CreateTopicResponse;
use platform_proto::rustmq::controller::v1::admin_service_server::{
    AdminService, AdminServiceServer,
};
use prost::Message as _;
use rpc::{Clients, Peers};
use runtime::Host;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Response, Status};

use super::*;

#[derive(Default)]
struct State {
    /// Ids of the events that were written.
    written: Vec<String>,
    /// Events that no batch may hold, and what is answered to it.
    bad: BTreeMap<String, ErrorCode>,
    /// What is answered to the next batches, whatever they hold.
    next: VecDeque<ErrorCode>,
    topics: usize,
}

/// A broker with one topic that refuses what a test tells it to.
#[derive(Clone, Default)]
struct Broker(Arc<Mutex<State>>);

#[tonic::async_trait]
impl ProducerService for Broker {
    async fn produce(
        &self,
        request: Request<ProduceRequest>,
    ) -> Result<Response<ProduceResponse>, Status> {
        let batch = request.into_inner().batch.unwrap().encode_to_vec();
        let records = batch::unpack(&[batch.into()], &batch::Limits::default()).unwrap();
        let ids: Vec<String> = records
            .map(|it| String::from_utf8(it.unwrap().headers[0].value.to_vec()).unwrap())
            .collect();
        let mut state = self.0.lock().unwrap();
        let bad = ids.iter().find_map(|id| state.bad.get(id).copied());
        let code = state.next.pop_front().or(bad).unwrap_or(ErrorCode::Ok);
        if code == ErrorCode::Ok {
            state.written.extend(ids);
        }
        Ok(Response::new(ProduceResponse { error_code: code.into(), ..Default::default() }))
    }
}

#[tonic::async_trait]
impl AdminService for Broker {
    async fn create_topic(
        &self,
        _: Request<CreateTopicRequest>,
    ) -> Result<Response<CreateTopicResponse>, Status> {
        self.0.lock().unwrap().topics += 1;
        Ok(Response::new(CreateTopicResponse::default()))
    }
}

impl Broker {
    /// A broker, and what delivers to it.
    async fn start() -> (Self, TopicSink) {
        let broker = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = Address::Tcp(listener.local_addr().unwrap().to_string());
        let server = tonic::transport::Server::builder()
            .add_service(ProducerServiceServer::new(broker.clone()))
            .add_service(AdminServiceServer::new(broker.clone()))
            .serve_with_incoming(TcpListenerStream::new(listener));
        tokio::spawn(server);
        let clients = Clients::new(&Host::new("test"), &Peers::default(), "test").unwrap();
        let sink = TopicSink { topic: "t", broker: clients.channel_at("rustmq-broker", &address) };
        (broker, sink)
    }

    fn written(&self) -> Vec<String> {
        self.0.lock().unwrap().written.clone()
    }
}

fn events(ids: &[&str]) -> Vec<Event> {
    let event = |id: &&str| Event {
        id: (*id).to_owned(),
        topic: "t".to_owned(),
        key: "7".to_owned(),
        payload: vec![1; 10],
        created_at: Timestamp::from_seconds(5),
    };
    ids.iter().map(event).collect()
}

#[tokio::test]
async fn one_event_that_is_refused_for_good_costs_no_other() {
    let (broker, sink) = Broker::start().await;
    broker.0.lock().unwrap().bad.insert("c".to_owned(), ErrorCode::InvalidRecord);
    sink.deliver(&events(&["a", "b", "c", "d"])).await.unwrap();
    assert_eq!(broker.written(), ["a", "b", "d"]);
}

#[tokio::test]
async fn one_event_that_no_batch_can_hold_costs_no_other() {
    let (broker, sink) = Broker::start().await;
    let mut all = events(&["a", "b", "c"]);
    all[1].key = "k".repeat((1 << 20) + 1);
    sink.deliver(&all).await.unwrap();
    assert_eq!(broker.written(), ["a", "c"]);
}

#[tokio::test]
async fn what_may_be_taken_another_time_stays() {
    let (broker, sink) = Broker::start().await;
    let all = events(&["a", "b"]);
    for code in [ErrorCode::CorruptMessage, ErrorCode::NotAvailable, ErrorCode::TopicNotFound] {
        broker.0.lock().unwrap().next.push_back(code);
        assert!(sink.deliver(&all).await.is_err(), "{code:?}");
        assert_eq!(broker.written(), [""; 0], "{code:?}");
    }
    assert_eq!(broker.0.lock().unwrap().topics, 1, "a topic that is missing is made anew");
    sink.deliver(&all).await.unwrap();
    assert_eq!(broker.written(), ["a", "b"]);
}
