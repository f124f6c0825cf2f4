//! Requests that nobody with good intentions sends. Each gets the error of the contract, and the broker goes on.

use bytes::{BufMut, Bytes, BytesMut};
use futures_util::stream;
use http_body::Frame;
use http_body_util::StreamBody;
use platform_proto::google::protobuf::{Duration as Wire, Timestamp};
use platform_proto::rustmq::client::v1::{
    FetchBatchRequest, FetchPartition, FetchRequest, GrantCreditRequest, ListOffsetsPartition,
    ListOffsetsRequest, ProduceBatchRequest, ProducePartitionData, ProduceRequest, ProduceResponse,
    SubscribeRequest,
};
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{
    ApiVersion, CleanupPolicy, ErrorCode, OffsetSpec, RecordBatch,
};
use prost::Message;
use tonic::body::Body;
use tonic::client::GrpcService as _;
use tonic::{Code, Status};

use super::fixture::{Broker, at, batch_of, from, reason, record, request};

/// What a call came to.
#[derive(Debug)]
struct Outcome {
    messages: Vec<Vec<u8>>,
    status: Option<Status>,
}

impl Outcome {
    /// Code and reason of the call as a whole.
    fn refused(&self) -> (Code, String) {
        self.status.as_ref().map_or((Code::Ok, String::new()), |it| (it.code(), reason(it)))
    }

    fn message<T: Message + Default>(&self) -> T {
        assert!(self.status.is_none(), "{self:?}");
        T::decode(&*self.messages[0]).unwrap()
    }
}

/// Sends bytes as the body of a call.
async fn send(broker: &Broker, method: &str, token: &str, body: Vec<Bytes>) -> Outcome {
    let frames = body.into_iter().map(|it| Ok::<_, Status>(Frame::data(it)));
    let body = Body::new(StreamBody::new(stream::iter(frames)));
    let mut call = http::Request::post(format!("/rustmq.client.v1.{method}")).body(body).unwrap();
    *call.version_mut() = http::Version::HTTP_2;
    for (name, value) in [
        ("content-type", "application/grpc".to_owned()),
        ("te", "trailers".to_owned()),
        ("authorization", format!("Bearer {token}")),
    ] {
        if !token.is_empty() || name != "authorization" {
            call.headers_mut().insert(name, value.parse().unwrap());
        }
    }
    let mut channel = broker.channel.clone();
    std::future::poll_fn(|cx| channel.poll_ready(cx)).await.unwrap();
    let answer = channel.call(call).await.unwrap();
    if let Some(status) = Status::from_header_map(answer.headers()) {
        let status = Some(status).filter(|it| it.code() != Code::Ok);
        return Outcome { messages: Vec::new(), status };
    }
    let mut answers = rope::Messages::answer(answer.into_body(), usize::MAX);
    let mut outcome = Outcome { messages: Vec::new(), status: None };
    while let Some(message) = answers.next().await {
        match message {
            Ok(pieces) => outcome.messages.push(pieces.concat()),
            Err(status) => outcome.status = Some(status),
        }
    }
    outcome
}

/// A message as gRPC frames it.
fn framed(message: &[u8]) -> Bytes {
    let mut out = BytesMut::new();
    out.put_u8(0);
    out.put_u32(u32::try_from(message.len()).unwrap());
    out.extend_from_slice(message);
    out.freeze()
}

fn good() -> ProduceRequest {
    request("t", batch_of(vec![record(None, Some("x"))]))
}

/// A good request, and what `more` adds to its encoding.
fn with_more(more: &[u8]) -> Vec<u8> {
    [good().encode_to_vec(), more.to_vec()].concat()
}

/// A request whose batch is these bytes.
fn with_batch(topic: &str, batch: &[u8]) -> Vec<u8> {
    let mut rope =
        rope::Rope::of(&ProduceRequest { topic_partition: at(topic, 0), ..Default::default() });
    rope.put_field(15, &[Bytes::copy_from_slice(batch)]);
    rope.into_pieces().concat()
}

fn batch_and(more: &[u8]) -> Vec<u8> {
    [batch_of(vec![record(Some("k"), Some("x"))]).encode_to_vec(), more.to_vec()].concat()
}

/// A batch with records of a compression, whatever they are.
fn compressed(kind: u32, packed: Vec<u8>, last_offset_delta: u64) -> Vec<u8> {
    let batch = RecordBatch {
        magic: 1,
        compression_type: kind,
        last_offset_delta,
        packed_records: packed.into(),
        ..Default::default()
    };
    batch.encode_to_vec()
}

/// Broken calls: the whole call is refused.
#[expect(clippy::too_many_lines, reason = "a list")]
fn refused_calls() -> Vec<(&'static str, &'static str, Vec<Bytes>, Code, &'static str)> {
    const PRODUCE: &str = "ProducerService/Produce";
    const BATCH: &str = "ProducerService/ProduceBatch";
    const STREAM: &str = "ProducerService/ProduceStream";
    const FETCH: &str = "ConsumerService/Fetch";
    const FETCHES: &str = "ConsumerService/FetchBatch";
    const SUBSCRIBE: &str = "ConsumerService/Subscribe";
    const CREDIT: &str = "ConsumerService/GrantCredit";
    const OFFSETS: &str = "ConsumerService/ListOffsets";
    const MALFORMED: (Code, &str) = (Code::InvalidArgument, "MESSAGE_MALFORMED");
    const INVALID: (Code, &str) = (Code::InvalidArgument, "VALIDATION_FAILED");
    const LARGE: (Code, &str) = (Code::ResourceExhausted, "MESSAGE_TOO_LARGE");
    let place = good().topic_partition.unwrap().encode_to_vec();
    let place_again = [&[0x1a, place.len() as u8][..], &place].concat();
    let fetch = |change: fn(&mut FetchRequest)| {
        let mut it = FetchRequest { partitions: vec![from("t", 0)], ..Default::default() };
        change(&mut it);
        vec![framed(&it.encode_to_vec())]
    };
    let subscribe = |change: fn(&mut SubscribeRequest)| {
        let mut it = SubscribeRequest { partitions: vec![from("t", 0)], ..Default::default() };
        change(&mut it);
        vec![framed(&it.encode_to_vec())]
    };
    let offsets = |spec: Option<OffsetSpec>| {
        let one =
            ListOffsetsPartition { topic_partition: at("t", 0), spec, current_leader_epoch: None };
        vec![framed(
            &ListOffsetsRequest { partitions: vec![one], ..Default::default() }.encode_to_vec(),
        )]
    };
    let data = || ProducePartitionData {
        topic_partition: at("t", 0),
        batch: good().batch,
        current_leader_epoch: None,
    };
    let batches = |count: usize| {
        let it = ProduceBatchRequest { partitions: vec![data(); count], ..Default::default() };
        vec![framed(&it.encode_to_vec())]
    };
    let twice = {
        let inner = [data().encode_to_vec(), vec![0x12, 0]].concat();
        let mut rope = rope::Rope::new();
        rope.put_field(3, &[inner.into()]);
        vec![framed(&rope.into_pieces().concat())]
    };
    let version = |major| ProduceRequest {
        version: Some(ApiVersion { major, minor: 0, patch: 0 }),
        ..good()
    };
    let huge = || vec![Bytes::from_static(&[0, 0xff, 0xff, 0xff, 0xff, 1])];
    let mut cases = vec![
        ("noise", PRODUCE, vec![framed(&[0xff; 40])], MALFORMED),
        ("a field beyond the end", PRODUCE, vec![framed(&[0x7a, 0x7f, 1])], MALFORMED),
        ("a place twice", PRODUCE, vec![framed(&with_more(&place_again))], MALFORMED),
        ("a batch twice", PRODUCE, vec![framed(&with_more(&[0x7a, 0]))], MALFORMED),
        ("a batch that is a number", PRODUCE, vec![framed(&[0x78, 1])], MALFORMED),
        ("a topic that is no text", PRODUCE, vec![framed(&[0x1a, 3, 0x0a, 1, 0xff])], MALFORMED),
        (
            "a number without end",
            PRODUCE,
            vec![framed(&[[0x48].as_slice(), &[0xff; 11]].concat())],
            MALFORMED,
        ),
        ("a field of number 0", PRODUCE, vec![framed(&[0, 1])], MALFORMED),
        (
            "a message cut off",
            PRODUCE,
            vec![framed(&good().encode_to_vec()).slice(..20)],
            MALFORMED,
        ),
        ("a head cut off", PRODUCE, vec![Bytes::from_static(&[0, 0, 0])], MALFORMED),
        (
            "a flag that means nothing",
            PRODUCE,
            vec![Bytes::from_static(&[9, 0, 0, 0, 0])],
            MALFORMED,
        ),
        ("a length of 4 GiB", PRODUCE, huge(), LARGE),
        (
            "another version",
            PRODUCE,
            vec![framed(&version(2).encode_to_vec())],
            (Code::FailedPrecondition, "UNSUPPORTED_VERSION"),
        ),
        ("no batches", BATCH, batches(0), INVALID),
        ("too many batches", BATCH, batches(1001), INVALID),
        ("a batch twice in one of many", BATCH, twice, MALFORMED),
        ("noise in many", BATCH, vec![framed(&[0xff; 9])], MALFORMED),
        ("noise in a stream", STREAM, vec![framed(&[0xff; 40])], MALFORMED),
        ("a batch twice in a stream", STREAM, vec![framed(&with_more(&[0x7a, 0]))], MALFORMED),
        ("a place twice in a stream", STREAM, vec![framed(&with_more(&place_again))], MALFORMED),
        ("a group in a stream", STREAM, vec![framed(&[0x0b, 0x0c])], MALFORMED),
        ("a length of 4 GiB in a stream", STREAM, huge(), LARGE),
        ("a stream cut off", STREAM, vec![framed(&good().encode_to_vec()).slice(..20)], MALFORMED),
        ("noise to read", FETCH, vec![framed(&[0xff; 9])], MALFORMED),
        ("no partitions", FETCH, fetch(|it| it.partitions.clear()), INVALID),
        (
            "too many partitions",
            FETCH,
            fetch(|it| it.partitions = vec![from("t", 0); 1001]),
            INVALID,
        ),
        ("too many bytes", FETCH, fetch(|it| it.max_bytes = (256 << 20) + 1), INVALID),
        ("too many bytes at least", FETCH, fetch(|it| it.min_bytes = u32::MAX), INVALID),
        (
            "a wait into the past",
            FETCH,
            fetch(|it| it.max_wait = Some(Wire { seconds: -1, nanos: 0 })),
            INVALID,
        ),
        (
            "a wait of hours",
            FETCH,
            fetch(|it| it.max_wait = Some(Wire { seconds: 9000, nanos: 0 })),
            INVALID,
        ),
        ("an isolation of nobody", FETCH, fetch(|it| it.isolation_level = 77), INVALID),
        (
            "a place without a name",
            FETCH,
            fetch(|it| it.partitions[0].topic_partition = at("", 0)),
            INVALID,
        ),
        (
            "an id of three bytes",
            FETCH,
            fetch(|it| {
                it.partitions[0].topic_partition.as_mut().unwrap().topic_id = vec![1; 3].into()
            }),
            INVALID,
        ),
        (
            "no fetches",
            FETCHES,
            vec![framed(&FetchBatchRequest::default().encode_to_vec())],
            INVALID,
        ),
        ("nothing to subscribe to", SUBSCRIBE, subscribe(|it| it.partitions.clear()), INVALID),
        ("a member of no group", SUBSCRIBE, subscribe(|it| it.member_id = "m".to_owned()), INVALID),
        (
            "credit without bounds",
            SUBSCRIBE,
            subscribe(|it| it.initial_credit_bytes = u64::MAX),
            INVALID,
        ),
        (
            "a start that is nowhere",
            SUBSCRIBE,
            subscribe(|it| it.partitions[0].start = Some(OffsetSpec::default())),
            INVALID,
        ),
        (
            "a group",
            SUBSCRIBE,
            subscribe(|it| (it.group_id, it.member_id) = ("g".to_owned(), "m".to_owned())),
            (Code::Unimplemented, "NOT_IMPLEMENTED"),
        ),
        (
            "credit for nobody",
            CREDIT,
            vec![framed(&GrantCreditRequest::default().encode_to_vec())],
            INVALID,
        ),
        (
            "credit for a stream of nobody",
            CREDIT,
            vec![framed(
                &GrantCreditRequest { subscription_id: "x".to_owned(), ..Default::default() }
                    .encode_to_vec(),
            )],
            (Code::NotFound, "SUBSCRIPTION_NOT_FOUND"),
        ),
        ("no point", OFFSETS, offsets(None), INVALID),
        ("a point that is nowhere", OFFSETS, offsets(Some(OffsetSpec::default())), INVALID),
        (
            "not the earliest",
            OFFSETS,
            offsets(Some(OffsetSpec { spec: Some(Spec::Earliest(false)) })),
            INVALID,
        ),
    ];
    cases.push((
        "a reader of 101 fetches",
        FETCHES,
        {
            let one = FetchRequest { partitions: vec![from("t", 0)], ..Default::default() };
            let it = FetchBatchRequest { requests: vec![one; 101], ..Default::default() };
            vec![framed(&it.encode_to_vec())]
        },
        INVALID,
    ));
    cases
        .into_iter()
        .map(|(name, method, body, (code, reason))| (name, method, body, code, reason))
        .collect()
}

/// Broken batches: the item is refused.
#[expect(clippy::too_many_lines, reason = "a list")]
fn refused_batches() -> Vec<(&'static str, Vec<u8>, ErrorCode)> {
    let records = [&[0x0a, 3, 0x0a, 1, b'k'][..]; 3].concat();
    vec![
        ("cut off", with_batch("t", &batch_and(&[0x4a, 0x7f])), ErrorCode::CorruptMessage),
        ("records twice", with_batch("t", &batch_and(&[0x4a, 0])), ErrorCode::CorruptMessage),
        ("a time twice", with_batch("t", &batch_and(&[0x2a, 0])), ErrorCode::CorruptMessage),
        (
            "a format that is a fixed number",
            with_batch("t", &batch_and(&[0x09, 0, 0, 0, 0, 0, 0, 0, 0])),
            ErrorCode::CorruptMessage,
        ),
        (
            "records without end",
            with_batch("t", &[0x4a, 0xff, 0xff, 0xff, 0xff, 0x7f]),
            ErrorCode::CorruptMessage,
        ),
        (
            "a number without end",
            with_batch("t", &batch_and(&[[0x08].as_slice(), &[0xff; 11]].concat())),
            ErrorCode::CorruptMessage,
        ),
        (
            "2^64 records",
            with_batch("t", &batch_and(&[[0x20].as_slice(), &[0xff; 9], &[1]].concat())),
            ErrorCode::MessageTooLarge,
        ),
        (
            "another number of records than it has a checksum of",
            with_batch("t", &batch_and(&[0x20, 9])),
            ErrorCode::CorruptMessage,
        ),
        ("noise", with_batch("t", &[0xff; 30]), ErrorCode::CorruptMessage),
        ("plain and packed", with_batch("t", &batch_and(&[0x3a, 0])), ErrorCode::InvalidRequest),
        (
            "a transaction that is no text",
            with_batch("t", &batch_and(&[0x7a, 1, 0xff])),
            ErrorCode::InvalidRequest,
        ),
        ("unknown bits", with_batch("t", &batch_and(&[0x68, 0x20])), ErrorCode::InvalidRequest),
        (
            "a time of no year",
            with_batch("t", &{
                let mut it = batch_of(vec![record(None, None)]);
                it.max_timestamp = Some(Timestamp { seconds: i64::MAX, nanos: 0 });
                it.encode_to_vec()
            }),
            ErrorCode::InvalidRequest,
        ),
        ("a bomb", with_batch("keyed", &compressed(2, bomb(), 0)), ErrorCode::MessageTooLarge),
        (
            "noise that is compressed",
            with_batch("keyed", &compressed(1, vec![0x55; 90], 0)),
            ErrorCode::CorruptMessage,
        ),
        (
            "fewer records than announced",
            with_batch("keyed", &compressed(0, records, 5)),
            ErrorCode::CorruptMessage,
        ),
        (
            "too many plain records",
            {
                let it = ProduceRequest {
                    topic_partition: at("t", 0),
                    records: vec![record(None, None); 10_001],
                    ..Default::default()
                };
                it.encode_to_vec()
            },
            ErrorCode::InvalidRequest,
        ),
        ("an empty message", Vec::new(), ErrorCode::InvalidRequest),
    ]
}

/// Compressed records of 32 MiB that are nothing but zeros.
fn bomb() -> Vec<u8> {
    let mut large = record(Some("k"), None);
    large.value = Some(vec![0; 32 << 20].into());
    let batch = batch::pack(vec![large], batch::Compression::Zstd, None, Default::default());
    batch.unwrap().packed_records.to_vec()
}

async fn serves(broker: &Broker, name: &str) {
    let offset = broker.write("t", &[name]).await;
    assert_eq!(broker.values_from("t", offset).await, [(offset, name.to_owned())]);
}

#[tokio::test]
async fn whatever_is_sent_is_answered_with_its_error_and_the_broker_goes_on() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.topic("keyed", |it| it.cleanup_policy = Some(CleanupPolicy::Compact.into())).await;
    let calls = refused_calls();
    let batches = refused_batches();
    assert!(calls.len() + batches.len() >= 60);
    for (name, method, body, code, reason) in calls {
        let outcome = send(&broker, method, "operator", body).await;
        assert_eq!(outcome.refused(), (code, reason.to_owned()), "{name}");
        serves(&broker, name).await;
    }
    let before = broker.end("t").await;
    for (name, body, code) in &batches {
        let outcome =
            send(&broker, "ProducerService/Produce", "operator", vec![framed(body)]).await;
        let response: ProduceResponse = outcome.message();
        assert_eq!(response.error_code(), *code, "{name}: {response:?}");
        serves(&broker, name).await;
    }
    // The same in one stream, where each is answered and none ends it.
    let all: Vec<_> = batches.iter().map(|(_, body, _)| framed(body)).collect();
    let outcome = send(&broker, "ProducerService/ProduceStream", "operator", all).await;
    assert_eq!(outcome.refused(), (Code::Ok, String::new()));
    let codes: Vec<_> = outcome
        .messages
        .iter()
        .map(|it| ProduceResponse::decode(&**it).unwrap().error_code())
        .collect();
    assert_eq!(codes, batches.iter().map(|(_, _, code)| *code).collect::<Vec<_>>());
    assert_eq!(broker.end("t").await, before + batches.len() as u64);
    assert_eq!(broker.end("keyed").await, 0);
}

#[tokio::test]
async fn what_came_before_the_noise_is_answered() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let request = framed(&good().encode_to_vec());
    let body = vec![request.clone(), request, framed(&[0xff; 5])];
    let outcome = send(&broker, "ProducerService/ProduceStream", "operator", body).await;
    assert_eq!(outcome.messages.len(), 2);
    assert_eq!(outcome.refused().0, Code::InvalidArgument);
    assert_eq!(broker.end("t").await, 2);
}

#[tokio::test]
async fn thousands_of_empty_requests_are_refused_one_by_one() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    let body = vec![Bytes::from([0; 5 * 20_000].as_slice())];
    let outcome = send(&broker, "ProducerService/ProduceStream", "operator", body).await;
    assert_eq!((outcome.messages.len(), outcome.refused().0), (20_000, Code::Ok));
    serves(&broker, "after it").await;
}

#[tokio::test]
async fn strangers_learn_nothing() {
    let broker = Broker::start().await;
    broker.topic("t", |_| {}).await;
    broker.write("t", &["secret"]).await;
    let fetch = FetchRequest { partitions: vec![from("t", 0)], ..Default::default() };
    let fetch = framed(&fetch.encode_to_vec());
    let batch = ProduceBatchRequest {
        partitions: vec![ProducePartitionData {
            topic_partition: at("t", 0),
            batch: good().batch,
            current_leader_epoch: None,
        }],
        ..Default::default()
    };
    let offsets = ListOffsetsRequest {
        partitions: vec![ListOffsetsPartition {
            topic_partition: at("t", 0),
            spec: Some(OffsetSpec { spec: Some(Spec::Latest(true)) }),
            current_leader_epoch: None,
        }],
        ..Default::default()
    };
    let subscribe = SubscribeRequest {
        partitions: vec![FetchPartition { topic_partition: at("t", 0), ..Default::default() }],
        ..Default::default()
    };
    let calls = [
        ("ProducerService/ProduceStream", framed(&good().encode_to_vec())),
        ("ProducerService/ProduceBatch", framed(&batch.encode_to_vec())),
        ("ConsumerService/Fetch", fetch),
        ("ConsumerService/ListOffsets", framed(&offsets.encode_to_vec())),
        ("ConsumerService/Subscribe", framed(&subscribe.encode_to_vec())),
    ];
    for (method, body) in calls {
        let nobody = send(&broker, method, "", vec![body.clone()]).await;
        assert_eq!(nobody.refused().0, Code::Unauthenticated, "{method}");
        let member = send(&broker, method, "member", vec![body]).await;
        let denied = (Code::PermissionDenied, "PERMISSION_DENIED".to_owned());
        assert_eq!(member.refused(), denied, "{method}");
        assert!(member.messages.is_empty());
    }
    assert_eq!(broker.end("t").await, 1);
}
