impl crate::codec::Request for crate::platform::config::v1::AnalyzePipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ApplyConfigRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::CreateDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::CreateEntitySchemaRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::CreatePipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::CreateRuleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::CreateTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::DeleteDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::DeleteEntitySchemaRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::DeletePipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::DeleteRuleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::DeleteTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ExportConfigRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::GetDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::GetEntitySchemaRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::GetPipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::GetRuleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::GetSmartDefaultsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::GetTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::InstallTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListDatasetVersionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListDatasetsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListEntitySchemasRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListPipelineVersionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListPipelinesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListRuleVersionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListRulesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ListTemplatesRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ReportPipelineRunRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ReportRuleStatsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::RevertDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::RevertPipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::RevertRuleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::SuggestDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ToggleRuleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::UpdateDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::UpdateEntitySchemaRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::UpdatePipelineRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::UpdateRuleRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::UpdateTemplateRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ValidateDatasetRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ValidatePipelineConfigRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::ValidateRuleConditionsRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

impl crate::codec::Request for crate::platform::config::v1::WatchConfigRequest {
    const FAMILY: &'static str = "platform";

    fn check(&self) -> Result<(), crate::validate::Violations> {
        crate::validate::Validate::validate(self)
    }
}

