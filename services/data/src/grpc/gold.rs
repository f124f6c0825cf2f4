//! `GoldService`.

use std::sync::Arc;

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use lake::{At, Snapshot};
use platform_proto::platform::config::v1::{Dataset, DatasetStatus};
use platform_proto::platform::data::v1 as pb;
use platform_proto::platform::data::v1::gold_service_server::GoldService;
use rpc::Call;
use runtime::OnError;
use service::page;
use tokio::sync::oneshot;
use tonic::{Request, Response, Status};

use super::{Answer, answer, deals as written, silver_results};
use crate::convert::gold as convert;
use crate::core::advertising::{deals, margin, metrics, pacing};
use crate::core::gold::build::{self, Build};
use crate::core::gold::calendar::Calendar;
use crate::core::gold::declared::Declared;
use crate::core::gold::kept::{GetState, GetStates};
use crate::core::gold::state::State;
use crate::core::gold::{engine, freshness, lookup, order, regroup};
use crate::error::{Error, Result};
use crate::fence::Fence;
use crate::parts::Parts;
use crate::reading;
use crate::tables::Layer;

/// The gold layer.
#[derive(Clone)]
pub(crate) struct GoldApi(pub(crate) Arc<Parts>);

type Stream<T> = BoxStream<'static, std::result::Result<T, Status>>;

impl GoldApi {
    /// Builds in a task of its own, so that a caller who does not wait any longer does not end it.
    pub(super) async fn build(&self, call: &Call, build: Build) -> Result<pb::GoldResult> {
        let parts = Arc::clone(&self.0);
        let caller = parts.caller(call);
        let (done, result) = oneshot::channel();
        let call = Arc::new(call.clone());
        let run = build::run(parts, caller, build);
        self.0.tasks.spawn("gold build", OnError::Log, async move {
            let built = rpc::within(call, run).await;
            if let Err(Err(error)) = done.send(built) {
                tracing::info!(%error, "a build failed after its caller left");
            }
            Ok(())
        });
        result.await.unwrap_or_else(|_| Err(Error::internal("a build ended without a result")))
    }

    /// Builds several, in the order of their dependencies, as one result.
    pub(super) async fn build_all(
        &self,
        call: &Call,
        all: Vec<Arc<Dataset>>,
        like: &Build,
    ) -> Result<pb::GoldResult> {
        let mut whole = pb::GoldResult { duplicate: !all.is_empty(), ..pb::GoldResult::default() };
        for dataset in all {
            let build = Build { name: dataset.name.clone(), ..like.clone() };
            let one = match self.build(call, build).await {
                Ok(one) => one,
                // Other tables that it reads have no rows yet.
                Err(Error::InputMissing { .. }) => continue,
                Err(error) => return Err(error),
            };
            whole.tables.extend(one.tables);
            whole.views_refreshed.extend(one.views_refreshed);
            whole.input_records += one.input_records;
            whole.aggregated += one.aggregated;
            whole.output_records += one.output_records;
            whole.joins_matched += one.joins_matched;
            whole.joins_unmatched += one.joins_unmatched;
            whole.processing_time_ms += one.processing_time_ms;
            whole.duplicate &= one.duplicate;
            whole.gold_batch_id = one.gold_batch_id;
            whole.built_at = one.built_at;
        }
        Ok(whole)
    }

    /// Builds what reads the rows of a silver batch.
    async fn build_readers(
        &self,
        call: &Call,
        request: pb::BuildFromSilverRequest,
    ) -> Result<pb::GoldResult> {
        let (parts, org_id) = (&self.0, call.org_id);
        let wanted = pb::GetResultRequest {
            silver_batch_id: request.silver_batch_id,
            ..pb::GetResultRequest::default()
        };
        let batch = silver_results::get(parts, call, wanted).await?.result.unwrap_or_default();
        let readers = order::readers(&parts.datasets.list(org_id).await?, &[&batch.dataset]);
        let (execution_id, fence) = (request.execution_id, request.fence);
        let like = Build {
            org_id,
            days: convert::days(request.date_range.as_ref())?,
            pipeline_id: request.pipeline_id,
            fence: Fence { org_id, execution_id, fence },
            ..Build::default()
        };
        self.build_all(call, readers, &like).await
    }

    async fn described(
        &self,
        org_id: i64,
        dataset: &Arc<Dataset>,
        state: Option<&State>,
    ) -> Result<pb::Aggregation> {
        let declared = lookup::declared(&self.0, org_id, dataset).await;
        if let Err(error @ Error::Unavailable { .. }) = declared {
            return Err(error);
        }
        let is_outdated = match (&declared, state) {
            (Ok(declared), Some(state)) => {
                build::is_outdated(&self.0, org_id, declared, state).await?
            }
            _ => true,
        };
        Ok(convert::aggregation(org_id, dataset, &declared, state, is_outdated))
    }

    async fn list(
        &self,
        call: &Call,
        request: &pb::ListAggregationsRequest,
    ) -> Result<pb::ListAggregationsResponse> {
        let org_id = call.org_id;
        let states = self.0.db.read(GetStates { org_id }).await?;
        let state = |name: &str| states.iter().find(|it| it.0 == name).map(|it| &it.1);
        let mut all = self.0.datasets.list(org_id).await?;
        all.retain(|it| order::is_gold(it));
        if let Some(wanted) = &request.dataset {
            all.retain(|it| order::inputs(it).contains(&wanted.as_str()));
        }
        let asked = page::numbered(request.pagination.as_ref(), "name");
        match asked.sort_by.as_str() {
            "name" => all.sort_by(|a, b| a.name.cmp(&b.name)),
            "built_at" => all.sort_by_key(|it| state(&it.name).map(|it| it.built_at)),
            _ => return Err(Error::field("pagination.sort_by", "must be `name` or `built_at`")),
        }
        if request.pagination.as_ref().is_some_and(|it| it.sort_order == "desc") {
            all.reverse();
        }
        let total = i64::try_from(all.len()).unwrap_or(i64::MAX);
        let shown = all.iter().skip(asked.offset() as usize).take(asked.limit as usize);
        let mut aggregations = Vec::new();
        for dataset in shown {
            aggregations.push(self.described(org_id, dataset, state(&dataset.name)).await?);
        }
        let pagination = Some(page::place(&asked, total));
        Ok(pb::ListAggregationsResponse { aggregations, pagination })
    }

    async fn get(&self, call: &Call, name: &str) -> Result<pb::GetAggregationResponse> {
        let org_id = call.org_id;
        let dataset = lookup::aggregation(&self.0, org_id, name).await?;
        let state = self.0.db.read(GetState { org_id, name: name.to_owned() }).await?;
        let aggregation = Some(self.described(org_id, &dataset, state.as_ref()).await?);
        Ok(pb::GetAggregationResponse { aggregation })
    }

    async fn query(
        &self,
        call: &Call,
        request: pb::QueryAggregationRequest,
    ) -> Result<Stream<pb::QueryAggregationResponse>> {
        let (parts, org_id) = (&self.0, call.org_id);
        let dataset = lookup::aggregation(parts, org_id, &request.aggregation).await?;
        let declared = lookup::declared(parts, org_id, &dataset).await?;
        let calendar = match regroup::needs_zone(&declared, &request) {
            true => lookup::organization(parts, org_id).await?,
            false => Calendar::default(),
        };
        let plan = regroup::plan(&declared, &calendar, &request)?;
        let at = convert::version(request.version.as_ref());
        let snapshot = snapshot(parts, org_id, &declared, at).await?;
        let mut session = parts.engine.session(reading::settings(parts))?;
        let masked = personal(call, &declared, &snapshot);
        engine::offer_masked(&mut session, org_id, &declared.name, &snapshot, masked).await?;
        plan.offer(&mut session, &declared)?;
        let rows = engine::run(session, &plan.sql).await?;
        let header = reading::header(&snapshot, rows.schema()).await?;
        let limit = u64::try_from(request.limit).unwrap_or(0);
        let parts = reading::parts(rows, request.format(), limit);
        let first = stream::once(async move { Ok(convert::header(header)) });
        let rest = parts.map(|it| it.map(convert::part).map_err(Status::from));
        Ok(first.chain(rest).boxed())
    }
}

/// A version of an aggregation's table; before the first build there is none.
async fn snapshot(parts: &Parts, org_id: i64, declared: &Declared, at: At) -> Result<Snapshot> {
    match parts.tables.at(org_id, Layer::Gold, &declared.name, at).await {
        Err(Error::TableNotFound { .. }) => {
            Err(Error::VersionNotAvailable { oldest: None, newest: None })
        }
        found => found,
    }
}

/// Whether personal data are hidden from the caller.
fn masks(call: &Call) -> bool {
    call.principal.as_ref().is_some_and(|it| !it.holds("platform.personal_data.read"))
}

/// Columns of a table that the caller does not see.
fn personal(call: &Call, declared: &Declared, snapshot: &Snapshot) -> Vec<String> {
    if !masks(call) {
        return Vec::new();
    }
    let schema = snapshot.schema();
    let columns = declared.columns().into_iter().filter(|it| it.is_personal);
    columns.map(|it| it.name).filter(|it| schema.field_with_name(it).is_ok()).collect()
}

#[async_trait]
impl GoldService for GoldApi {
    async fn list_aggregations(
        &self,
        request: Request<pb::ListAggregationsRequest>,
    ) -> Answer<pb::ListAggregationsResponse> {
        let call = Call::of(&request);
        answer(self.list(&call, request.get_ref()).await)
    }

    async fn get_aggregation(
        &self,
        request: Request<pb::GetAggregationRequest>,
    ) -> Answer<pb::GetAggregationResponse> {
        let call = Call::of(&request);
        answer(self.get(&call, &request.get_ref().aggregation).await)
    }

    async fn build_aggregation(
        &self,
        request: Request<pb::BuildAggregationRequest>,
    ) -> Answer<pb::BuildAggregationResponse> {
        let call = Call::of(&request);
        let built = async {
            let build = convert::build(&call, request.into_inner())?;
            self.build(&call, build).await
        };
        let result = built.await.map(|it| pb::BuildAggregationResponse { result: Some(it) });
        answer(result)
    }

    async fn build_from_silver(
        &self,
        request: Request<pb::BuildFromSilverRequest>,
    ) -> Answer<pb::BuildFromSilverResponse> {
        let call = Call::of(&request);
        let result = self.build_readers(&call, request.into_inner()).await;
        answer(result.map(|it| pb::BuildFromSilverResponse { result: Some(it) }))
    }

    async fn upsert_deals(
        &self,
        request: Request<pb::UpsertDealsRequest>,
    ) -> Answer<pb::UpsertDealsResponse> {
        let call = Call::of(&request);
        written::upsert(self, &call, request.into_inner()).await.map(Response::new)
    }

    async fn delete_deals(
        &self,
        request: Request<pb::DeleteDealsRequest>,
    ) -> Answer<pb::DeleteDealsResponse> {
        let call = Call::of(&request);
        written::delete(self, &call, request.into_inner()).await.map(Response::new)
    }

    async fn query_aggregation(
        &self,
        request: Request<pb::QueryAggregationRequest>,
    ) -> std::result::Result<Response<Stream<pb::QueryAggregationResponse>>, Status> {
        let call = Call::of(&request);
        answer(self.query(&call, request.into_inner()).await)
    }

    async fn refresh_views(
        &self,
        request: Request<pb::RefreshViewsRequest>,
    ) -> Answer<pb::RefreshViewsResponse> {
        let call = Call::of(&request);
        let refreshed = async {
            let org_id = call.org_id;
            let views = &request.get_ref().views;
            for name in views {
                lookup::aggregation(&self.0, org_id, name).await?;
            }
            let mut all = order::ordered(&self.0.datasets.list(org_id).await?);
            let is_fed = |it: &Dataset| it.status() != DatasetStatus::Paused;
            all.retain(|it| views.contains(&it.name) || (views.is_empty() && is_fed(it)));
            let like = Build { org_id, ..Build::default() };
            let mut refreshed = Vec::new();
            for dataset in all {
                let build = Build { name: dataset.name.clone(), ..like.clone() };
                match self.build(&call, build).await {
                    Ok(one) => refreshed.extend(one.views_refreshed),
                    // Of all, those are left out for which there are no rows yet.
                    Err(Error::InputMissing { .. }) if views.is_empty() => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(pb::RefreshViewsResponse { refreshed })
        };
        answer(refreshed.await)
    }

    async fn get_data_freshness(
        &self,
        request: Request<pb::GetDataFreshnessRequest>,
    ) -> Answer<pb::GetDataFreshnessResponse> {
        let call = Call::of(&request);
        let entries = freshness::entries(&self.0, call.org_id, request.get_ref()).await;
        answer(entries.map(|entries| pb::GetDataFreshnessResponse { entries }))
    }

    async fn query_campaign_metrics(
        &self,
        request: Request<pb::QueryCampaignMetricsRequest>,
    ) -> Answer<pb::QueryCampaignMetricsResponse> {
        let call = Call::of(&request);
        answer(metrics::list(&self.0, call.org_id, request.get_ref()).await)
    }

    async fn get_pacing(
        &self,
        request: Request<pb::GetPacingRequest>,
    ) -> Answer<pb::GetPacingResponse> {
        let call = Call::of(&request);
        let pacing = pacing::get(&self.0, call.org_id, request.get_ref()).await;
        answer(pacing.map(|it| pb::GetPacingResponse { pacing: Some(it) }))
    }

    async fn list_pacing(
        &self,
        request: Request<pb::ListPacingRequest>,
    ) -> Answer<pb::ListPacingResponse> {
        let call = Call::of(&request);
        answer(pacing::list(&self.0, call.org_id, request.get_ref()).await)
    }

    async fn get_margin(
        &self,
        request: Request<pb::GetMarginRequest>,
    ) -> Answer<pb::GetMarginResponse> {
        let call = Call::of(&request);
        answer(margin::get(&self.0, call.org_id, request.get_ref()).await)
    }

    async fn list_deals(
        &self,
        request: Request<pb::ListDealsRequest>,
    ) -> Answer<pb::ListDealsResponse> {
        let call = Call::of(&request);
        answer(deals::list(&self.0, call.org_id, request.get_ref(), masks(&call)).await)
    }

    async fn get_deal(&self, request: Request<pb::GetDealRequest>) -> Answer<pb::GetDealResponse> {
        let call = Call::of(&request);
        let id = &request.get_ref().deal_id;
        let deal = deals::get(&self.0, call.org_id, id, masks(&call)).await;
        answer(deal.map(|it| pb::GetDealResponse { deal: Some(it) }))
    }
}
