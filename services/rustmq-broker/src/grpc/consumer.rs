//! `ConsumerService`: one answer at a time. The stream is `grpc::subscribe`.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures_util::stream;
use platform_proto::google::protobuf::Timestamp;
use platform_proto::rustmq::client::v1::opaque::consumer_service_server::ConsumerService;
use platform_proto::rustmq::client::v1::{
    FetchBatchRequest, FetchRequest, GrantCreditRequest, GrantCreditResponse, ListOffsetsPartition,
    ListOffsetsRequest, ListOffsetsResponse, ListOffsetsResult,
};
use platform_proto::rustmq::common::v1::offset_spec::Spec;
use platform_proto::rustmq::common::v1::{OffsetSpec, TopicPartition};
use prost::encoding::{WireType, encode_key};
use rope::Rope;
use rpc::{Call, Payload};
use tonic::{Request, Response};

use crate::convert::fetch::{self, Head};
use crate::convert::invalid;
use crate::convert::produce::told;
use crate::core::offsets::{self, Place, Point};
use crate::core::partition::Partition;
use crate::core::reads::{Extent, Found, Harvest, Wanted, shrink};
use crate::core::refusal::Refusal;
use crate::error::Error;
use crate::grpc::Answer;
use crate::grpc::caller::Caller;
use crate::grpc::hot;
use crate::parts::Parts;

/// How long before the end of a call its answer is given, whatever it waits for.
const MARGIN: Duration = Duration::from_millis(200);

/// Answers what is asked once.
#[derive(Clone)]
pub(crate) struct ConsumerApi(pub(crate) Arc<Parts>);

/// The partitions that a request names, and what it wants of each.
struct Asked {
    named: Vec<TopicPartition>,
    wanted: Vec<Result<Wanted, Refusal>>,
    extent: Extent,
}

/// `Fetch`.
pub(crate) async fn fetch(parts: &Parts, request: http::Request<Payload>) -> rpc::Answer {
    let (caller, deadline) = (Caller::of_request(&request), deadline(&request));
    let request: FetchRequest = match hot::read(request).await {
        Ok(request) => request,
        Err(refused) => return refused,
    };
    let asked = ask(parts, &caller, request, deadline);
    let harvest = parts.reads.fetch(&asked.wanted, asked.extent).await;
    let rope = response(parts, &asked.named, &harvest);
    hot::messages(stream::iter([Ok(rope)]), harvest.memory)
}

/// `FetchBatch`.
pub(crate) async fn fetch_batch(parts: &Parts, request: http::Request<Payload>) -> rpc::Answer {
    let (caller, deadline) = (Caller::of_request(&request), deadline(&request));
    let request: FetchBatchRequest = match hot::read(request).await {
        Ok(request) => request,
        Err(refused) => return refused,
    };
    let fetch_bytes_max = parts.partitions.tunables().fetch_bytes_max();
    let total = usize::try_from(request.max_total_bytes).unwrap_or(usize::MAX);
    let total = if total == 0 { fetch_bytes_max } else { total.min(fetch_bytes_max) };
    let asked: Vec<_> =
        request.requests.into_iter().map(|it| ask(parts, &caller, it, deadline)).collect();
    await_any(parts, &asked).await;
    // All of it at once: calls that hold some and wait for more would wait for one another.
    let mut memory = parts.reads.memory(total).await;
    let mut left = total;
    let mut rope = Rope::new();
    let mut is_truncated = false;
    for asked in &asked {
        let bytes_max = asked.extent.bytes_max.min(left);
        let is_more = left < total;
        let wait_max = Duration::ZERO;
        let extent = Extent { bytes_max, wait_max, is_more, is_paid: true, ..asked.extent };
        let harvest = parts.reads.fetch(&asked.wanted, extent).await;
        left = left.saturating_sub(harvest.bytes());
        is_truncated |= harvest.found.iter().any(Found::has_more);
        let answer = response(parts, &asked.named, &harvest);
        rope.put_head(1, answer.len());
        rope.append(answer);
    }
    shrink(&mut memory, total - left);
    if is_truncated {
        let mut field = bytes::BytesMut::new();
        encode_key(2, WireType::Varint, &mut field);
        field.extend_from_slice(&[1]);
        rope.push(field.freeze());
    }
    hot::messages(stream::iter([Ok(rope)]), memory)
}

/// Waits until any of the fetches has something, as long as the most patient one does.
async fn await_any(parts: &Parts, asked: &[Asked]) {
    let Some(wait_max) = asked.iter().map(|it| it.extent.wait_max).max() else { return };
    let deadline = asked.first().and_then(|it| it.extent.deadline);
    let wanted: Vec<_> = asked.iter().flat_map(|it| it.wanted.iter().cloned()).collect();
    let extent = Extent { bytes_min: 1, bytes_max: 1, wait_max, deadline, ..Extent::default() };
    if !wait_max.is_zero() {
        parts.reads.fetch(&wanted, extent).await;
    }
}

fn ask(
    parts: &Parts,
    caller: &Caller,
    request: FetchRequest,
    deadline: Option<tokio::time::Instant>,
) -> Asked {
    let mut extent = fetch::extent(&request, parts.partitions.tunables().fetch_bytes_max());
    extent.deadline = deadline;
    let is_replica = fetch::is_replica(request.replica_id);
    let may = match caller.check(parts.clock.now()) {
        Ok(()) if is_replica && !caller.is_peer => Err(Refusal::Unauthorized),
        checked => checked,
    };
    let mut seen = HashSet::new();
    let (mut named, mut wanted) = (Vec::new(), Vec::new());
    for partition in request.partitions {
        let place = partition.topic_partition.clone().unwrap_or_default();
        let one = may.clone().and_then(|()| {
            if partition.start.is_some() {
                return Err(invalid("partitions.start", "it is for Subscribe"));
            }
            if !seen.insert((place.topic.clone(), place.partition)) {
                return Err(invalid("partitions", "a partition comes twice"));
            }
            Ok(fetch::wanted(partition))
        });
        named.push(place);
        wanted.push(one);
    }
    Asked { named, wanted, extent }
}

fn response(parts: &Parts, named: &[TopicPartition], harvest: &Harvest) -> Rope {
    let found = named.iter().zip(&harvest.found).filter(|(_, found)| found.says_something());
    fetch::response(Head::default(), found, &parts.options.broker_id)
}

/// When an answer has to be under way.
fn deadline(request: &http::Request<Payload>) -> Option<tokio::time::Instant> {
    let deadline = request.extensions().get::<Arc<Call>>()?.deadline?;
    Some(tokio::time::Instant::from_std(deadline.checked_sub(MARGIN)?))
}

#[async_trait]
impl ConsumerService for ConsumerApi {
    async fn grant_credit(
        &self,
        request: Request<GrantCreditRequest>,
    ) -> Answer<GrantCreditResponse> {
        let caller = Caller::of(&Call::of(&request));
        let GrantCreditRequest { subscription_id, total_credit_bytes, .. } = request.into_inner();
        let credit = self.0.subscriptions.get(&subscription_id).filter(|it| it.caller.is(&caller));
        let Some(credit) = credit else {
            return Err(Error::SubscriptionNotFound { id: subscription_id }.into());
        };
        Ok(Response::new(GrantCreditResponse { remaining_bytes: credit.grant(total_credit_bytes) }))
    }

    async fn list_offsets(
        &self,
        request: Request<ListOffsetsRequest>,
    ) -> Answer<ListOffsetsResponse> {
        let caller = Caller::of(&Call::of(&request));
        let mut results = Vec::new();
        for entry in request.into_inner().partitions {
            let place = match caller.check(self.0.clock.now()) {
                Ok(()) => list_offset(&self.0, &entry).await,
                Err(refusal) => Err(refusal),
            };
            results.push(offset_result(entry.topic_partition, place));
        }
        Ok(Response::new(ListOffsetsResponse { results }))
    }
}

async fn list_offset(parts: &Parts, entry: &ListOffsetsPartition) -> Result<Place, Refusal> {
    let named = entry.topic_partition.as_ref().ok_or(Refusal::TopicNotFound)?;
    let partition = parts.partitions.get(&named.topic, named.partition, &named.topic_id)?;
    partition.check_epoch(entry.current_leader_epoch)?;
    let point = point(entry.spec.as_ref()).ok_or_else(|| invalid("spec", "it must be set"))?;
    find(parts, partition, point).await
}

/// Finds a point, where waiting for a disk hurts nobody.
pub(crate) async fn find(
    parts: &Parts,
    partition: Arc<Partition>,
    point: Point,
) -> Result<Place, Refusal> {
    let executor = &parts.partitions.environment().executor;
    let found = executor.run(move || Ok(offsets::find(&partition, point))).await;
    found.unwrap_or_else(|error| {
        tracing::warn!(%error, "a look-up was not carried out");
        Err(Refusal::Storage)
    })
}

/// The point that is meant.
pub(crate) fn point(spec: Option<&OffsetSpec>) -> Option<Point> {
    Some(match spec?.spec.as_ref()? {
        Spec::Offset(offset) => Point::Offset(*offset),
        Spec::Timestamp(time) => Point::Time(*time),
        Spec::Earliest(_) => Point::Earliest,
        Spec::Latest(_) => Point::Latest,
        Spec::MaxTimestamp(_) => Point::Greatest,
    })
}

fn offset_result(
    topic_partition: Option<TopicPartition>,
    place: Result<Place, Refusal>,
) -> ListOffsetsResult {
    let mut result = ListOffsetsResult { topic_partition, ..ListOffsetsResult::default() };
    match place {
        Ok(place) => {
            result.offset = place.offset;
            result.timestamp =
                place.timestamp.map(|it| Timestamp { seconds: it.seconds, nanos: it.nanos });
            result.leader_epoch = place.epoch;
        }
        Err(refusal) => {
            let (code, message) = told(&refusal);
            result.error_code = code.into();
            result.error_message = message;
        }
    }
    result
}
