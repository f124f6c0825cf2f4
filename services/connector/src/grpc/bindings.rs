//! `TopicBindingService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::common::v1::PaginationRequest;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::topic_binding_service_server::TopicBindingService;
use rpc::Call;
use rpc::wire::timestamp_to_wire;
use service::page::{self, Page};
use tonic::Request;

use crate::core::binding::{Create, Delete, List};
use crate::error::{Error, Result};
use crate::grpc::{Answer, answer};
use crate::parts::Parts;
use crate::store::binding::{Binding, Filter};

/// Which topics of RustMQ an organisation may read.
pub(crate) struct BindingApi(pub(crate) Arc<Parts>);

#[async_trait]
impl TopicBindingService for BindingApi {
    async fn create_topic_binding(
        &self,
        request: Request<pb::CreateTopicBindingRequest>,
    ) -> Answer<pb::CreateTopicBindingResponse> {
        let call = Call::of(&request);
        answer(create(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_topic_binding(
        &self,
        request: Request<pb::DeleteTopicBindingRequest>,
    ) -> Answer<pb::DeleteTopicBindingResponse> {
        let caller = self.0.caller(&Call::of(&request));
        let delete = Delete { caller, id: request.into_inner().binding_id };
        let deleted = self.0.db.write(delete).await;
        answer(deleted.map(|connector_ids| pb::DeleteTopicBindingResponse { connector_ids }))
    }

    async fn list_all_topic_bindings(
        &self,
        request: Request<pb::ListAllTopicBindingsRequest>,
    ) -> Answer<pb::ListAllTopicBindingsResponse> {
        let request = request.into_inner();
        let filter = Filter {
            org_id: Some(request.org_id).filter(|it| *it != 0),
            cluster: request.cluster,
            prefix: request.topic_prefix,
        };
        let listed = list(&self.0, filter, request.pagination.as_ref()).await;
        answer(listed.map(|(bindings, pagination)| pb::ListAllTopicBindingsResponse {
            bindings,
            pagination,
        }))
    }

    async fn list_topic_bindings(
        &self,
        request: Request<pb::ListTopicBindingsRequest>,
    ) -> Answer<pb::ListTopicBindingsResponse> {
        let call = Call::of(&request);
        let filter = Filter { org_id: Some(call.org_id), ..Filter::default() };
        let listed = list(&self.0, filter, request.into_inner().pagination.as_ref()).await;
        answer(
            listed.map(|(bindings, pagination)| pb::ListTopicBindingsResponse {
                bindings,
                pagination,
            }),
        )
    }
}

async fn create(
    parts: &Parts,
    call: &Call,
    request: pb::CreateTopicBindingRequest,
) -> Result<pb::CreateTopicBindingResponse> {
    if !request.cluster.is_empty() || !parts.sources.topics.is_there() {
        return Err(Error::ClusterNotFound { name: request.cluster });
    }
    parts.require_organization(request.org_id).await?;
    parts.sources.topics.require(&request.topic).await?;
    let mut caller = parts.caller(call);
    // An operator decides for any organisation.
    caller.org_id = request.org_id;
    let binding = Binding {
        id: base::uuid_v7(caller.now, &*parts.random),
        org_id: request.org_id,
        cluster: request.cluster,
        topic: request.topic,
        is_shared: request.shared,
        description: request.description,
        created_by: caller.user_id.to_string(),
        created_at: caller.now,
    };
    let made = parts.db.write(Create { caller, binding }).await?;
    Ok(pb::CreateTopicBindingResponse { binding: Some(shown(made)) })
}

async fn list(
    parts: &Parts,
    filter: Filter,
    pagination: Option<&PaginationRequest>,
) -> Result<(Vec<pb::TopicBinding>, Option<platform_proto::platform::common::v1::PaginationResponse>)>
{
    let says_nothing =
        pagination.is_none_or(|it| it.sort_by.is_empty() && it.sort_order.is_empty());
    let page = page::numbered(pagination, "topic");
    let page = Page { is_ascending: page.is_ascending || says_nothing, ..page };
    let (found, total) = parts.db.read(List { filter, page: page.clone() }).await?;
    Ok((found.into_iter().map(shown).collect(), Some(page::place(&page, total))))
}

fn shown(binding: Binding) -> pb::TopicBinding {
    pb::TopicBinding {
        id: binding.id,
        org_id: binding.org_id,
        cluster: binding.cluster,
        topic: binding.topic,
        shared: binding.is_shared,
        description: binding.description,
        created_by: binding.created_by,
        created_at: Some(timestamp_to_wire(binding.created_at)),
    }
}
