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
use platform_proto::version::Versioned as _;
use prost::encoding::{WireType, encode_key};
use rope::Rope;
use rpc::{Call, Payload};
use tokio::time::Instant;
use tonic::{Request, Response, Status};

use crate::convert::fetch::{self, Head};
use crate::convert::invalid;
use crate::convert::produce::told;
use crate::core::memory::NoMemory;
use crate::core::offsets::{self, Place, Point};
use crate::core::partition::Partition;
use crate::core::reads::{Extent, Found, Harvest, Place as Placed, is_readable};
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
    places: Vec<Placed>,
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
    let share = parts.reads.share(&caller.seat());
    match parts.reads.fetch(&share, &asked.places, asked.extent).await {
        Ok(harvest) => {
            let rope = response(parts, &asked.named, &harvest);
            hot::messages(stream::iter([Ok(rope)]), harvest.memory)
        }
        Err(NoMemory) => Status::from(Error::Overloaded).into_http(),
    }
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
    await_any(parts, &asked, deadline).await;
    let share = parts.reads.share(&caller.seat());
    let total = total.min(share.bytes_max());
    let places = || asked.iter().flat_map(|it| &it.places);
    if !places().any(is_readable) {
        // What comes from now on is for the next call, so that this one needs no memory and waits for none.
        let rope = batch_response(parts, &asked, &harvest_all(parts, &asked, 0).await);
        return hot::messages(stream::iter([Ok(rope)]), ());
    }
    let mut needed = total;
    loop {
        // All of it at once: calls that hold some and wait for more would wait for one another.
        let Ok(mut memory) = share.take(needed, deadline).await else {
            return Status::from(Error::Overloaded).into_http();
        };
        let harvests = harvest_all(parts, &asked, total).await;
        needed = harvests.iter().map(Harvest::bytes).sum();
        if memory.hold(needed) {
            let rope = batch_response(parts, &asked, &harvests);
            return hot::messages(stream::iter([Ok(rope)]), memory);
        }
    }
}

/// Waits until any of the fetches has something, as long as the most patient one does.
async fn await_any(parts: &Parts, asked: &[Asked], deadline: Option<Instant>) {
    let wait_max = asked.iter().map(|it| it.extent.wait_max).max().unwrap_or_default();
    if !wait_max.is_zero() {
        let places: Vec<_> = asked.iter().flat_map(|it| it.places.iter().cloned()).collect();
        parts.reads.await_any(&places, wait_max, deadline).await;
    }
}

/// Carries out fetches one after the other, with one limit for all.
async fn harvest_all(parts: &Parts, asked: &[Asked], total: usize) -> Vec<Harvest> {
    let mut left = total;
    let mut harvests = Vec::with_capacity(asked.len());
    for Asked { places, extent, .. } in asked {
        let bytes_max = extent.bytes_max.min(left);
        let harvest = parts.reads.read_now(places, bytes_max, left < total).await;
        left = left.saturating_sub(harvest.bytes());
        harvests.push(harvest);
    }
    harvests
}

fn batch_response(parts: &Parts, asked: &[Asked], harvests: &[Harvest]) -> Rope {
    let mut rope = Rope::new();
    for (asked, harvest) in asked.iter().zip(harvests) {
        let answer = response(parts, &asked.named, harvest);
        rope.put_head(1, answer.len());
        rope.append(answer);
    }
    if harvests.iter().flat_map(|it| &it.found).any(Found::has_more) {
        let mut field = bytes::BytesMut::new();
        encode_key(2, WireType::Varint, &mut field);
        field.extend_from_slice(&[1]);
        rope.push(field.freeze());
    }
    rope
}

fn ask(parts: &Parts, caller: &Caller, request: FetchRequest, deadline: Option<Instant>) -> Asked {
    let version = request.version();
    let mut extent = fetch::extent(&request, parts.partitions.tunables().fetch_bytes_max());
    extent.deadline = deadline;
    let is_replica = fetch::is_replica(request.replica_id);
    let may = match caller.check(parts.clock.now()) {
        Ok(()) if is_replica && !caller.is_peer => Err(Refusal::Unauthorized),
        // The general check sees the version of the whole request, and not of one fetch of many.
        Ok(()) if !version.is_served() => Err(Refusal::Version(version.to_string())),
        checked => checked,
    };
    let mut seen = HashSet::new();
    let (mut named, mut places) = (Vec::new(), Vec::new());
    for partition in request.partitions {
        let place = partition.topic_partition.clone().unwrap_or_default();
        let one = may.clone().and_then(|()| {
            if partition.start.is_some() {
                return Err(invalid("partitions.start", "it is for Subscribe"));
            }
            if !seen.insert((place.topic.clone(), place.partition)) {
                return Err(invalid("partitions", "a partition comes twice"));
            }
            parts.reads.place(fetch::wanted(partition))
        });
        named.push(place);
        places.push(one);
    }
    Asked { named, places, extent }
}

fn response(parts: &Parts, named: &[TopicPartition], harvest: &Harvest) -> Rope {
    let found = named.iter().zip(&harvest.found).filter(|(_, found)| found.says_something());
    fetch::response(Head::default(), found, &parts.options.broker_id)
}

/// When an answer has to be under way.
fn deadline(request: &http::Request<Payload>) -> Option<Instant> {
    let deadline = request.extensions().get::<Arc<Call>>()?.deadline?;
    Some(Instant::from_std(deadline.checked_sub(MARGIN)?))
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
