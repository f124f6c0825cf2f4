//! `SqlService`.

use std::sync::Arc;

use async_trait::async_trait;
use futures_util::StreamExt as _;
use platform_proto::platform::common::v1::ExecutionStatus;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::execute_sql_response::Part as Sent;
use platform_proto::platform::query::v1::sql_service_server::SqlService;
use rpc::Call;
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status};

use super::explain;
use crate::convert::{self, history, schema, statement};
use crate::core::history::{Cancel, Get, List};
use crate::core::plan::Reader;
use crate::error::{Error, Result};
use crate::grpc::{Answer, answer};
use crate::parts::Parts;
use crate::results::{Form, Part, Results};
use crate::run;

/// Who may see and end what others ask.
const ADMIN: &str = "platform.query.admin";
/// Rows in a message, where the request does not say.
const ROWS_DEFAULT: usize = 500;
const DOOR: pb::QueryInterface = pb::QueryInterface::Grpc;

/// SQL over the organisation's catalogue.
pub(crate) struct SqlApi(pub(crate) Arc<Parts>);

#[async_trait]
impl SqlService for SqlApi {
    async fn execute_sql(
        &self,
        request: Request<pb::ExecuteSqlRequest>,
    ) -> Answer<BoxStream<pb::ExecuteSqlResponse>> {
        let call = Call::of(&request);
        let results = execute(&self.0, &call, request.into_inner()).await?;
        let sent = |part: Result<Part>| match part {
            Ok(part) => Ok(pb::ExecuteSqlResponse { part: Some(part.into()) }),
            Err(error) => Err(Status::from(error)),
        };
        Ok(Response::new(Box::pin(self.0.sendings.send(results).map(sent))))
    }

    async fn validate_sql(
        &self,
        request: Request<pb::ValidateSqlRequest>,
    ) -> Answer<pb::ValidateSqlResponse> {
        let call = Call::of(&request);
        answer(explain::validate(&self.0, &call, &request.into_inner().sql).await)
    }

    async fn explain_sql(
        &self,
        request: Request<pb::ExplainSqlRequest>,
    ) -> Answer<pb::ExplainSqlResponse> {
        let call = Call::of(&request);
        answer(explain::explain(&self.0, &call, request.into_inner()).await)
    }

    async fn open_cursor(
        &self,
        request: Request<pb::OpenCursorRequest>,
    ) -> Answer<pb::OpenCursorResponse> {
        let call = Call::of(&request);
        answer(open_cursor(&self.0, &call, request.into_inner()).await)
    }

    async fn fetch_cursor(
        &self,
        request: Request<pb::FetchCursorRequest>,
    ) -> Answer<pb::FetchCursorResponse> {
        let call = Call::of(&request);
        answer(fetch_cursor(&self.0, &call, request.into_inner()).await)
    }

    async fn close_cursor(
        &self,
        request: Request<pb::CloseCursorRequest>,
    ) -> Answer<pb::CloseCursorResponse> {
        let owner = owner(&Call::of(&request));
        let closed = self.0.cursors.close(&owner, &request.into_inner().cursor_id);
        answer(Ok(pb::CloseCursorResponse { closed }))
    }

    async fn cancel_query(
        &self,
        request: Request<pb::CancelQueryRequest>,
    ) -> Answer<pb::CancelQueryResponse> {
        let call = Call::of(&request);
        answer(cancel(&self.0, &call, request.into_inner().query_id).await)
    }

    async fn get_query(
        &self,
        request: Request<pb::GetQueryRequest>,
    ) -> Answer<pb::GetQueryResponse> {
        let call = Call::of(&request);
        let get = get(&call, request.into_inner().query_id);
        let found = self.0.db.read(get).await;
        let shown = |it| pb::GetQueryResponse { query: Some(history::record(it)) };
        answer(found.map(shown))
    }

    async fn list_queries(
        &self,
        request: Request<pb::ListQueriesRequest>,
    ) -> Answer<pb::ListQueriesResponse> {
        let call = Call::of(&request);
        answer(list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_query_limits(
        &self,
        request: Request<pb::GetQueryLimitsRequest>,
    ) -> Answer<pb::GetQueryLimitsResponse> {
        let call = Call::of(&request);
        let (limits, used) = (self.0.limits(&call), self.0.turns.used(call.org_id));
        let count = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        let cursors = self.0.cursors.count(&owner(&call));
        answer(Ok(pb::GetQueryLimitsResponse {
            maximum: Some(statement::limits_of(&statement::maximum(&self.0.options, limits))),
            max_concurrent_queries: count(limits.queries),
            max_queries_per_minute: count(limits.queries_per_minute),
            running_queries: count(used.running),
            waiting_queries: count(used.waiting),
            queries_last_minute: count(used.last_minute),
            open_cursors: i32::try_from(cursors).unwrap_or(i32::MAX),
        }))
    }
}

impl From<Part> for Sent {
    fn from(part: Part) -> Self {
        match part {
            Part::Started(it) => Self::Started(it),
            Part::Rows(it) => Self::Rows(it),
            Part::Arrow(bytes) => Self::ArrowIpc(bytes.into()),
            Part::Progress(it) => Self::Progress(it),
            Part::Statistics(it) => Self::Statistics(it),
        }
    }
}

/// Whose cursors a call is about; what its owner sees does not matter for them.
fn owner(call: &Call) -> Reader {
    Reader::new(call, service::visible::Visible::NONE)
}

async fn execute(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::ExecuteSqlRequest,
) -> Result<Results> {
    let format = request.format();
    let rows = match usize::try_from(request.batch_rows) {
        Ok(0) | Err(_) => ROWS_DEFAULT,
        Ok(rows) => rows,
    };
    let statement = request.statement.unwrap_or_default();
    let asked = statement::asked(&parts.options, parts.limits(call), statement, DOOR)?;
    let reader = parts.reader(call).await?;
    let run = run::begin(parts, &reader, asked).await?;
    Ok(Results::new(parts, run, Form::of(format, rows)))
}

async fn open_cursor(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::OpenCursorRequest,
) -> Result<pb::OpenCursorResponse> {
    let form = Form::of(request.format(), ROWS_DEFAULT);
    let limits = parts.limits(call);
    let statement = request.statement.unwrap_or_default();
    let asked = statement::asked(&parts.options, limits, statement, DOOR)?;
    let reader = parts.reader(call).await?;
    parts.cursors.check(&reader)?;
    let run = run::begin(parts, &reader, asked).await?;
    let cursor_id = base::uuid_v7(parts.clock.now(), &*parts.random);
    let query_id = run.line.id.clone();
    let schema = schema::of_result(run.planned.query.schema());
    let expires_at = parts.cursors.add(&reader, &cursor_id, run, form, limits)?;
    Ok(pb::OpenCursorResponse {
        cursor_id,
        query_id,
        schema: Some(schema),
        expires_at: convert::time(expires_at),
    })
}

async fn fetch_cursor(
    parts: &Parts,
    call: &Call,
    request: pb::FetchCursorRequest,
) -> Result<pb::FetchCursorResponse> {
    let held = parts.cursors.find(&owner(call), &request.cursor_id)?;
    let rows = usize::try_from(request.max_rows).unwrap_or_default();
    held.fetch(parts, &request.cursor_id, request.position, rows).await
}

/// Reads a query that the caller may see.
fn get(call: &Call, id: String) -> Get {
    let user_id = (!Parts::holds(call, ADMIN)).then(|| call.user_id());
    Get { org_id: call.org_id, id, user_id }
}

async fn cancel(parts: &Parts, call: &Call, id: String) -> Result<pb::CancelQueryResponse> {
    let previous = parts.db.write(Cancel(get(call, id.clone()))).await?;
    // Another process that runs it looks by itself.
    parts.running.cancel(call.org_id, &id);
    if matches!(previous, ExecutionStatus::Pending | ExecutionStatus::Running) {
        parts.cursors.cancelled(call.org_id, &id).await;
    }
    Ok(pb::CancelQueryResponse { previous_status: previous as i32 })
}

async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListQueriesRequest,
) -> Result<pb::ListQueriesResponse> {
    let sees_all = Parts::holds(call, ADMIN);
    if !sees_all && request.user_id != 0 && request.user_id != call.user_id() {
        // Nobody else's queries are shown to the caller, so there are none.
        return Ok(pb::ListQueriesResponse::default());
    }
    let filter = history::filter(call, &request, sees_all);
    let place = history::place(request.pagination.as_ref(), &filter)?;
    let list = List { filter: filter.clone(), place: place.clone(), now: parts.clock.now() };
    let (found, has_more) = parts.db.read(list).await?;
    let pagination = Some(history::after(&found, has_more, &filter, place.direction));
    let queries = found.into_iter().map(history::record).collect();
    Ok(pb::ListQueriesResponse { queries, pagination })
}

/// What an answer says of a fault, as `ValidateSql` tells it.
pub(super) fn is_of_statement(error: &Error) -> bool {
    matches!(error, Error::Sql(_) | Error::ViewCycle { .. } | Error::VersionNotAvailable { .. })
}
