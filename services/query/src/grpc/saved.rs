//! `SavedQueryService`.

use std::sync::Arc;

use async_trait::async_trait;
use futures_util::StreamExt as _;
use lake::sql::Statement;
use platform_proto::platform::data::v1 as data;
use platform_proto::platform::query::v1 as pb;
use platform_proto::platform::query::v1::run_saved_query_response::Part as Sent;
use platform_proto::platform::query::v1::saved_query_service_server::SavedQueryService;
use rpc::Call;
use service::page;
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status};

use crate::convert::{self, saved, schema, statement};
use crate::core::saved::{DeleteSaved, GetSaved, ListSaved, ListSavedVersions, Ran, SaveQuery};
use crate::core::{plan, scope};
use crate::error::Result;
use crate::grpc::{Answer, answer};
use crate::parts::Parts;
use crate::results::{Form, Part, Results};
use crate::run;
use crate::store::saved::Filter;

/// Saved queries of one organisation.
const SAVED_MAX: i64 = 5000;
/// Rows in a message.
const ROWS: usize = 500;

/// Queries that are kept under a name.
pub(crate) struct SavedApi(pub(crate) Arc<Parts>);

#[async_trait]
impl SavedQueryService for SavedApi {
    async fn save_query(
        &self,
        request: Request<pb::SaveQueryRequest>,
    ) -> Answer<pb::SaveQueryResponse> {
        let call = Call::of(&request);
        answer(save(&self.0, &call, request.into_inner()).await)
    }

    async fn get_saved_query(
        &self,
        request: Request<pb::GetSavedQueryRequest>,
    ) -> Answer<pb::GetSavedQueryResponse> {
        let call = Call::of(&request);
        let pb::GetSavedQueryRequest { query_id, version, .. } = request.into_inner();
        let found = self.0.db.read(get(&call, query_id, version)).await;
        let shown = |it| pb::GetSavedQueryResponse { query: Some(saved::shown(it)) };
        answer(found.map(shown))
    }

    async fn list_saved_queries(
        &self,
        request: Request<pb::ListSavedQueriesRequest>,
    ) -> Answer<pb::ListSavedQueriesResponse> {
        let call = Call::of(&request);
        answer(list(&self.0, &call, request.into_inner()).await)
    }

    async fn list_saved_query_versions(
        &self,
        request: Request<pb::ListSavedQueryVersionsRequest>,
    ) -> Answer<pb::ListSavedQueryVersionsResponse> {
        let call = Call::of(&request);
        answer(versions(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_saved_query(
        &self,
        request: Request<pb::DeleteSavedQueryRequest>,
    ) -> Answer<pb::DeleteSavedQueryResponse> {
        let call = Call::of(&request);
        let delete =
            DeleteSaved { caller: self.0.caller(&call), id: request.into_inner().query_id };
        let deleted_at = self.0.db.write(delete).await;
        let shown = |at| pb::DeleteSavedQueryResponse { deleted_at: convert::time(at) };
        answer(deleted_at.map(shown))
    }

    async fn run_saved_query(
        &self,
        request: Request<pb::RunSavedQueryRequest>,
    ) -> Answer<BoxStream<pb::RunSavedQueryResponse>> {
        let call = Call::of(&request);
        let results = execute(&self.0, &call, request.into_inner()).await?;
        let sent = |part: Result<Part>| match part {
            Ok(part) => Ok(pb::RunSavedQueryResponse { part: Some(part.into()) }),
            Err(error) => Err(Status::from(error)),
        };
        Ok(Response::new(Box::pin(self.0.sendings.send(results).map(sent))))
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

fn get(call: &Call, id: String, version: i32) -> GetSaved {
    let version = i64::from(version);
    GetSaved { org_id: call.org_id, user_id: call.user_id(), id, version }
}

async fn save(
    parts: &Parts,
    call: &Call,
    request: pb::SaveQueryRequest,
) -> Result<pb::SaveQueryResponse> {
    let schema = check(parts, call, &request).await?;
    let id = request.query_id.clone();
    let expected = request.expected_version.map(i64::from);
    let work = SaveQuery {
        caller: parts.caller(call),
        id,
        new_id: base::uuid_v7(parts.clock.now(), &*parts.random),
        body: saved::body(request, schema),
        expected,
        limit: SAVED_MAX,
    };
    let (stored, created_version) = parts.db.write(work).await?;
    if stored.version == 1 {
        parts.settle(call).await;
    }
    Ok(pb::SaveQueryResponse { query: Some(saved::shown(stored)), created_version })
}

/// The columns of a query's result, once it can be planned with values of its parameters' types.
async fn check(
    parts: &Parts,
    call: &Call,
    request: &pb::SaveQueryRequest,
) -> Result<data::TableSchema> {
    let reader = parts.reader(call).await?;
    let mut ask = statement::looked_at(&parts.options, parts.limits(call), &request.sql)?;
    let parsed = Statement::parse(&ask.sql)?;
    let scope = scope::resolve(parts, &reader, &parsed).await?;
    let (session, _) = plan::open(parts, &reader, &scope, &ask).await?;
    let needed = session.parameters(&parsed).await?;
    ask.values = saved::checked(&request.parameters, &needed)?;
    let query = Box::pin(session.plan(&parsed, &ask.values)).await?;
    Ok(schema::of_result(query.schema()))
}

async fn list(
    parts: &Parts,
    call: &Call,
    request: pb::ListSavedQueriesRequest,
) -> Result<pb::ListSavedQueriesResponse> {
    let page = page::numbered(request.pagination.as_ref(), "created_at");
    let filter = Filter {
        org_id: call.org_id,
        user_id: call.user_id(),
        mine_only: request.mine_only,
        search: request.search,
        labels: request.labels,
    };
    let (found, total) = parts.db.read(ListSaved { filter, page: page.clone() }).await?;
    Ok(pb::ListSavedQueriesResponse {
        queries: found.into_iter().map(saved::shown).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

async fn versions(
    parts: &Parts,
    call: &Call,
    request: pb::ListSavedQueryVersionsRequest,
) -> Result<pb::ListSavedQueryVersionsResponse> {
    let page = page::numbered(request.pagination.as_ref(), "version");
    let list = ListSavedVersions {
        org_id: call.org_id,
        user_id: call.user_id(),
        id: request.query_id,
        page: page.clone(),
    };
    let (found, total) = parts.db.read(list).await?;
    Ok(pb::ListSavedQueryVersionsResponse {
        versions: found.into_iter().map(saved::shown).collect(),
        pagination: Some(page::place(&page, total)),
    })
}

async fn execute(
    parts: &Arc<Parts>,
    call: &Call,
    request: pb::RunSavedQueryRequest,
) -> Result<Results> {
    let format = request.format();
    let found = parts.db.read(get(call, request.query_id, request.version)).await?;
    let statement = pb::SqlStatement {
        sql: found.body.sql,
        parameters: saved::values(&found.body.parameters, &request.parameters)?,
        limits: request.limits,
        query_id: request.run_id,
        ..pb::SqlStatement::default()
    };
    let door = pb::QueryInterface::Saved;
    let mut asked = statement::asked(&parts.options, parts.limits(call), statement, door)?;
    asked.body.saved.clone_from(&found.id);
    let reader = parts.reader(call).await?;
    let run = run::begin(parts, &reader, asked).await?;
    let ran = Ran { org_id: call.org_id, id: found.id, at: parts.clock.now() };
    parts.db.write(ran).await?;
    Ok(Results::new(parts, run, Form::of(format, ROWS)))
}
