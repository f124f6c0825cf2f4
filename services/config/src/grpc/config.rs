//! `ConfigService`.

use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::config::v1 as pb;
use platform_proto::platform::config::v1::config_service_server::ConfigService;
use rpc::Call;
use tonic::Request;

use crate::grpc::{Answer, answer, apply, entity_schemas, pipelines, rules, templates};
use crate::parts::Parts;

/// Pipelines, templates, rules and entity schemas.
pub(crate) struct ConfigApi(pub(crate) Arc<Parts>);

#[async_trait]
impl ConfigService for ConfigApi {
    async fn get_pipeline(
        &self,
        request: Request<pb::GetPipelineRequest>,
    ) -> Answer<pb::GetPipelineResponse> {
        let call = Call::of(&request);
        answer(pipelines::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_pipelines(
        &self,
        request: Request<pb::ListPipelinesRequest>,
    ) -> Answer<pb::ListPipelinesResponse> {
        let call = Call::of(&request);
        answer(pipelines::list(&self.0, &call, request.into_inner()).await)
    }

    async fn create_pipeline(
        &self,
        request: Request<pb::CreatePipelineRequest>,
    ) -> Answer<pb::CreatePipelineResponse> {
        let call = Call::of(&request);
        answer(pipelines::create(&self.0, &call, request.into_inner()).await)
    }

    async fn update_pipeline(
        &self,
        request: Request<pb::UpdatePipelineRequest>,
    ) -> Answer<pb::UpdatePipelineResponse> {
        let call = Call::of(&request);
        answer(pipelines::update(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_pipeline(
        &self,
        request: Request<pb::DeletePipelineRequest>,
    ) -> Answer<pb::DeletePipelineResponse> {
        let call = Call::of(&request);
        answer(pipelines::delete(&self.0, &call, request.into_inner()).await)
    }

    async fn validate_pipeline_config(
        &self,
        request: Request<pb::ValidatePipelineConfigRequest>,
    ) -> Answer<pb::ValidatePipelineConfigResponse> {
        let call = Call::of(&request);
        answer(pipelines::validate(&self.0, &call, request.into_inner()).await)
    }

    async fn analyze_pipeline(
        &self,
        request: Request<pb::AnalyzePipelineRequest>,
    ) -> Answer<pb::AnalyzePipelineResponse> {
        let call = Call::of(&request);
        answer(pipelines::analyze(&self.0, &call, request.into_inner()).await)
    }

    async fn list_pipeline_versions(
        &self,
        request: Request<pb::ListPipelineVersionsRequest>,
    ) -> Answer<pb::ListPipelineVersionsResponse> {
        let call = Call::of(&request);
        answer(pipelines::list_versions(&self.0, &call, request.into_inner()).await)
    }

    async fn revert_pipeline(
        &self,
        request: Request<pb::RevertPipelineRequest>,
    ) -> Answer<pb::RevertPipelineResponse> {
        let call = Call::of(&request);
        answer(pipelines::revert(&self.0, &call, request.into_inner()).await)
    }

    async fn report_pipeline_run(
        &self,
        request: Request<pb::ReportPipelineRunRequest>,
    ) -> Answer<pb::ReportPipelineRunResponse> {
        let call = Call::of(&request);
        answer(pipelines::report_run(&self.0, &call, request.into_inner()).await)
    }

    async fn list_templates(
        &self,
        request: Request<pb::ListTemplatesRequest>,
    ) -> Answer<pb::ListTemplatesResponse> {
        let call = Call::of(&request);
        answer(templates::list(&self.0, &call, request.into_inner()).await)
    }

    async fn get_template(
        &self,
        request: Request<pb::GetTemplateRequest>,
    ) -> Answer<pb::GetTemplateResponse> {
        let call = Call::of(&request);
        answer(templates::get(&self.0, &call, request.into_inner()).await)
    }

    async fn create_template(
        &self,
        request: Request<pb::CreateTemplateRequest>,
    ) -> Answer<pb::CreateTemplateResponse> {
        let call = Call::of(&request);
        answer(templates::create(&self.0, &call, request.into_inner()).await)
    }

    async fn update_template(
        &self,
        request: Request<pb::UpdateTemplateRequest>,
    ) -> Answer<pb::UpdateTemplateResponse> {
        let call = Call::of(&request);
        answer(templates::update(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_template(
        &self,
        request: Request<pb::DeleteTemplateRequest>,
    ) -> Answer<pb::DeleteTemplateResponse> {
        let call = Call::of(&request);
        answer(templates::delete(&self.0, &call, request.into_inner()).await)
    }

    async fn install_template(
        &self,
        request: Request<pb::InstallTemplateRequest>,
    ) -> Answer<pb::InstallTemplateResponse> {
        let call = Call::of(&request);
        answer(apply::install(&self.0, &call, request.into_inner()).await)
    }

    async fn get_smart_defaults(
        &self,
        request: Request<pb::GetSmartDefaultsRequest>,
    ) -> Answer<pb::GetSmartDefaultsResponse> {
        let call = Call::of(&request);
        answer(pipelines::smart_defaults(&self.0, &call, request.into_inner()).await)
    }

    async fn get_rule(&self, request: Request<pb::GetRuleRequest>) -> Answer<pb::GetRuleResponse> {
        let call = Call::of(&request);
        answer(rules::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_rules(
        &self,
        request: Request<pb::ListRulesRequest>,
    ) -> Answer<pb::ListRulesResponse> {
        let call = Call::of(&request);
        answer(rules::list(&self.0, &call, request.into_inner()).await)
    }

    async fn create_rule(
        &self,
        request: Request<pb::CreateRuleRequest>,
    ) -> Answer<pb::CreateRuleResponse> {
        let call = Call::of(&request);
        answer(rules::create(&self.0, &call, request.into_inner()).await)
    }

    async fn update_rule(
        &self,
        request: Request<pb::UpdateRuleRequest>,
    ) -> Answer<pb::UpdateRuleResponse> {
        let call = Call::of(&request);
        answer(rules::update(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_rule(
        &self,
        request: Request<pb::DeleteRuleRequest>,
    ) -> Answer<pb::DeleteRuleResponse> {
        let call = Call::of(&request);
        answer(rules::delete(&self.0, &call, request.into_inner()).await)
    }

    async fn toggle_rule(
        &self,
        request: Request<pb::ToggleRuleRequest>,
    ) -> Answer<pb::ToggleRuleResponse> {
        let call = Call::of(&request);
        answer(rules::toggle(&self.0, &call, request.into_inner()).await)
    }

    async fn validate_rule_conditions(
        &self,
        request: Request<pb::ValidateRuleConditionsRequest>,
    ) -> Answer<pb::ValidateRuleConditionsResponse> {
        let call = Call::of(&request);
        answer(rules::validate(&self.0, &call, request.into_inner()).await)
    }

    async fn list_rule_versions(
        &self,
        request: Request<pb::ListRuleVersionsRequest>,
    ) -> Answer<pb::ListRuleVersionsResponse> {
        let call = Call::of(&request);
        answer(rules::list_versions(&self.0, &call, request.into_inner()).await)
    }

    async fn revert_rule(
        &self,
        request: Request<pb::RevertRuleRequest>,
    ) -> Answer<pb::RevertRuleResponse> {
        let call = Call::of(&request);
        answer(rules::revert(&self.0, &call, request.into_inner()).await)
    }

    async fn report_rule_stats(
        &self,
        request: Request<pb::ReportRuleStatsRequest>,
    ) -> Answer<pb::ReportRuleStatsResponse> {
        let call = Call::of(&request);
        answer(rules::report_stats(&self.0, &call, request.into_inner()).await)
    }

    async fn get_entity_schema(
        &self,
        request: Request<pb::GetEntitySchemaRequest>,
    ) -> Answer<pb::GetEntitySchemaResponse> {
        let call = Call::of(&request);
        answer(entity_schemas::get(&self.0, &call, request.into_inner()).await)
    }

    async fn list_entity_schemas(
        &self,
        request: Request<pb::ListEntitySchemasRequest>,
    ) -> Answer<pb::ListEntitySchemasResponse> {
        let call = Call::of(&request);
        answer(entity_schemas::list(&self.0, &call, request.into_inner()).await)
    }

    async fn create_entity_schema(
        &self,
        request: Request<pb::CreateEntitySchemaRequest>,
    ) -> Answer<pb::CreateEntitySchemaResponse> {
        let call = Call::of(&request);
        answer(entity_schemas::create(&self.0, &call, request.into_inner()).await)
    }

    async fn update_entity_schema(
        &self,
        request: Request<pb::UpdateEntitySchemaRequest>,
    ) -> Answer<pb::UpdateEntitySchemaResponse> {
        let call = Call::of(&request);
        answer(entity_schemas::update(&self.0, &call, request.into_inner()).await)
    }

    async fn delete_entity_schema(
        &self,
        request: Request<pb::DeleteEntitySchemaRequest>,
    ) -> Answer<pb::DeleteEntitySchemaResponse> {
        let call = Call::of(&request);
        answer(entity_schemas::delete(&self.0, &call, request.into_inner()).await)
    }
}
