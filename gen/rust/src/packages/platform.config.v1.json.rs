use crate::json::*;

messages! {
    crate::platform::config::v1::AdjustBudgetAction,
    crate::platform::config::v1::AlertAction,
    crate::platform::config::v1::AllowedValuesCheck,
    crate::platform::config::v1::AnalyzePipelineRequest,
    crate::platform::config::v1::AnalyzePipelineResponse,
    crate::platform::config::v1::ApplyConfigRequest,
    crate::platform::config::v1::ApplyConfigResponse,
    crate::platform::config::v1::Bookmark,
    crate::platform::config::v1::BronzeDefinition,
    crate::platform::config::v1::ColumnPair,
    crate::platform::config::v1::ColumnSource,
    crate::platform::config::v1::ComparisonValue,
    crate::platform::config::v1::ConfigObject,
    crate::platform::config::v1::CreateDatasetRequest,
    crate::platform::config::v1::CreateDatasetResponse,
    crate::platform::config::v1::CreateEntitySchemaRequest,
    crate::platform::config::v1::CreateEntitySchemaResponse,
    crate::platform::config::v1::CreatePipelineRequest,
    crate::platform::config::v1::CreatePipelineResponse,
    crate::platform::config::v1::CreateRuleRequest,
    crate::platform::config::v1::CreateRuleResponse,
    crate::platform::config::v1::CreateTemplateRequest,
    crate::platform::config::v1::CreateTemplateResponse,
    crate::platform::config::v1::Dataset,
    crate::platform::config::v1::DatasetColumn,
    crate::platform::config::v1::DatasetDefinition,
    crate::platform::config::v1::DatasetVersion,
    crate::platform::config::v1::DeleteDatasetRequest,
    crate::platform::config::v1::DeleteDatasetResponse,
    crate::platform::config::v1::DeleteEntitySchemaRequest,
    crate::platform::config::v1::DeleteEntitySchemaResponse,
    crate::platform::config::v1::DeletePipelineRequest,
    crate::platform::config::v1::DeletePipelineResponse,
    crate::platform::config::v1::DeleteRuleRequest,
    crate::platform::config::v1::DeleteRuleResponse,
    crate::platform::config::v1::DeleteTemplateRequest,
    crate::platform::config::v1::DeleteTemplateResponse,
    crate::platform::config::v1::EntitySchema,
    crate::platform::config::v1::ExecutionSummary,
    crate::platform::config::v1::ExportConfigRequest,
    crate::platform::config::v1::ExportConfigResponse,
    crate::platform::config::v1::FieldComparison,
    crate::platform::config::v1::GetDatasetRequest,
    crate::platform::config::v1::GetDatasetResponse,
    crate::platform::config::v1::GetEntitySchemaRequest,
    crate::platform::config::v1::GetEntitySchemaResponse,
    crate::platform::config::v1::GetPipelineRequest,
    crate::platform::config::v1::GetPipelineResponse,
    crate::platform::config::v1::GetRuleRequest,
    crate::platform::config::v1::GetRuleResponse,
    crate::platform::config::v1::GetSmartDefaultsRequest,
    crate::platform::config::v1::GetSmartDefaultsResponse,
    crate::platform::config::v1::GetTemplateRequest,
    crate::platform::config::v1::GetTemplateResponse,
    crate::platform::config::v1::GoldColumn,
    crate::platform::config::v1::GoldDefinition,
    crate::platform::config::v1::GoldDimension,
    crate::platform::config::v1::GoldInput,
    crate::platform::config::v1::GoldMeasure,
    crate::platform::config::v1::GoldRefresh,
    crate::platform::config::v1::GoldWindow,
    crate::platform::config::v1::InstallTemplateRequest,
    crate::platform::config::v1::InstallTemplateResponse,
    crate::platform::config::v1::Labels,
    crate::platform::config::v1::ListDatasetVersionsRequest,
    crate::platform::config::v1::ListDatasetVersionsResponse,
    crate::platform::config::v1::ListDatasetsRequest,
    crate::platform::config::v1::ListDatasetsResponse,
    crate::platform::config::v1::ListEntitySchemasRequest,
    crate::platform::config::v1::ListEntitySchemasResponse,
    crate::platform::config::v1::ListPipelineVersionsRequest,
    crate::platform::config::v1::ListPipelineVersionsResponse,
    crate::platform::config::v1::ListPipelinesRequest,
    crate::platform::config::v1::ListPipelinesResponse,
    crate::platform::config::v1::ListRuleVersionsRequest,
    crate::platform::config::v1::ListRuleVersionsResponse,
    crate::platform::config::v1::ListRulesRequest,
    crate::platform::config::v1::ListRulesResponse,
    crate::platform::config::v1::ListTemplatesRequest,
    crate::platform::config::v1::ListTemplatesResponse,
    crate::platform::config::v1::LogAction,
    crate::platform::config::v1::MaxAgeCheck,
    crate::platform::config::v1::ObjectChange,
    crate::platform::config::v1::ObjectDeleted,
    crate::platform::config::v1::OptimizationSuggestion,
    crate::platform::config::v1::PartitionBy,
    crate::platform::config::v1::PatternCheck,
    crate::platform::config::v1::PauseCampaignAction,
    crate::platform::config::v1::Pipeline,
    crate::platform::config::v1::PipelineIds,
    crate::platform::config::v1::PipelineStream,
    crate::platform::config::v1::PipelineStreams,
    crate::platform::config::v1::PipelineVersion,
    crate::platform::config::v1::QualityPolicy,
    crate::platform::config::v1::QualityRule,
    crate::platform::config::v1::RangeCheck,
    crate::platform::config::v1::ReferenceCheck,
    crate::platform::config::v1::ReportPipelineRunRequest,
    crate::platform::config::v1::ReportPipelineRunResponse,
    crate::platform::config::v1::ReportRuleStatsRequest,
    crate::platform::config::v1::ReportRuleStatsResponse,
    crate::platform::config::v1::RequiredColumnsCheck,
    crate::platform::config::v1::RevertDatasetRequest,
    crate::platform::config::v1::RevertDatasetResponse,
    crate::platform::config::v1::RevertPipelineRequest,
    crate::platform::config::v1::RevertPipelineResponse,
    crate::platform::config::v1::RevertRuleRequest,
    crate::platform::config::v1::RevertRuleResponse,
    crate::platform::config::v1::Rule,
    crate::platform::config::v1::RuleAction,
    crate::platform::config::v1::RuleActions,
    crate::platform::config::v1::RuleCondition,
    crate::platform::config::v1::RuleConditionList,
    crate::platform::config::v1::RulePolicy,
    crate::platform::config::v1::RuleStats,
    crate::platform::config::v1::RuleVersion,
    crate::platform::config::v1::Schedule,
    crate::platform::config::v1::SchemaField,
    crate::platform::config::v1::SilverColumn,
    crate::platform::config::v1::SilverDefinition,
    crate::platform::config::v1::SilverInput,
    crate::platform::config::v1::SimilarPipeline,
    crate::platform::config::v1::SmartDefaultExplanation,
    crate::platform::config::v1::SmartDefaults,
    crate::platform::config::v1::SnapshotEnd,
    crate::platform::config::v1::SuggestDatasetRequest,
    crate::platform::config::v1::SuggestDatasetResponse,
    crate::platform::config::v1::Template,
    crate::platform::config::v1::TemplateInput,
    crate::platform::config::v1::TemplateObject,
    crate::platform::config::v1::ToggleRuleRequest,
    crate::platform::config::v1::ToggleRuleResponse,
    crate::platform::config::v1::TriggerPipelineAction,
    crate::platform::config::v1::UniqueCheck,
    crate::platform::config::v1::UpdateBidAction,
    crate::platform::config::v1::UpdateDatasetRequest,
    crate::platform::config::v1::UpdateDatasetResponse,
    crate::platform::config::v1::UpdateEntitySchemaRequest,
    crate::platform::config::v1::UpdateEntitySchemaResponse,
    crate::platform::config::v1::UpdatePipelineRequest,
    crate::platform::config::v1::UpdatePipelineResponse,
    crate::platform::config::v1::UpdateRuleRequest,
    crate::platform::config::v1::UpdateRuleResponse,
    crate::platform::config::v1::UpdateTemplateRequest,
    crate::platform::config::v1::UpdateTemplateResponse,
    crate::platform::config::v1::ValidateDatasetRequest,
    crate::platform::config::v1::ValidateDatasetResponse,
    crate::platform::config::v1::ValidatePipelineConfigRequest,
    crate::platform::config::v1::ValidatePipelineConfigResponse,
    crate::platform::config::v1::ValidateRuleConditionsRequest,
    crate::platform::config::v1::ValidateRuleConditionsResponse,
    crate::platform::config::v1::ValidationIssue,
    crate::platform::config::v1::WatchConfigRequest,
    crate::platform::config::v1::WatchConfigResponse,
    crate::platform::config::v1::WebhookAction,
}

enums! {
    crate::platform::config::v1::AggregateFunction {  }
    crate::platform::config::v1::CastErrorPolicy {  }
    crate::platform::config::v1::ChangeKind {  }
    crate::platform::config::v1::ComparisonOperator {  }
    crate::platform::config::v1::ConfigKind {  }
    crate::platform::config::v1::DatasetLayer {  }
    crate::platform::config::v1::DatasetStatus {  }
    crate::platform::config::v1::FieldType {  }
    crate::platform::config::v1::JoinKind {  }
    crate::platform::config::v1::LetterCase {  }
    crate::platform::config::v1::QualityAction {  }
    crate::platform::config::v1::QualityDimension {  }
    crate::platform::config::v1::RefreshMode {  }
    crate::platform::config::v1::ScheduleType {  }
    crate::platform::config::v1::SchemaChangePolicy {  }
    crate::platform::config::v1::TemplateInputType {  }
    crate::platform::config::v1::TimeGrain {  }
    crate::platform::config::v1::ValidationSeverity {  }
}

impl Message for crate::platform::config::v1::AdjustBudgetAction {
    const FIELDS: &'static [&'static str] = &["changePercent", "maxBudget"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changePercent" | "change_percent" => Some(0),
            "maxBudget" | "max_budget" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.change_percent),
            1 => optional::<Nested, _, _>(from, &mut self.max_budget),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("changePercent", &self.change_percent)?;
        to.optional::<Nested, _>("maxBudget", &self.max_budget)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::AlertAction {
    const FIELDS: &'static [&'static str] = &["message", "templateId", "channels", "userIds", "roles", "groupIds", "slackTargets", "emails"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "message" => Some(0),
            "templateId" | "template_id" => Some(1),
            "channels" => Some(2),
            "userIds" | "user_ids" => Some(3),
            "roles" => Some(4),
            "groupIds" | "group_ids" => Some(5),
            "slackTargets" | "slack_targets" => Some(6),
            "emails" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.message),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => repeated::<Plain, _, _>(from, &mut self.channels),
            3 => repeated::<Plain, _, _>(from, &mut self.user_ids),
            4 => repeated::<Plain, _, _>(from, &mut self.roles),
            5 => repeated::<Plain, _, _>(from, &mut self.group_ids),
            6 => repeated::<Plain, _, _>(from, &mut self.slack_targets),
            7 => repeated::<Plain, _, _>(from, &mut self.emails),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.repeated::<Plain, _>("channels", &self.channels)?;
        to.repeated::<Plain, _>("userIds", &self.user_ids)?;
        to.repeated::<Plain, _>("roles", &self.roles)?;
        to.repeated::<Plain, _>("groupIds", &self.group_ids)?;
        to.repeated::<Plain, _>("slackTargets", &self.slack_targets)?;
        to.repeated::<Plain, _>("emails", &self.emails)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::AllowedValuesCheck {
    const FIELDS: &'static [&'static str] = &["column", "values"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "values" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.column),
            1 => repeated::<Plain, _, _>(from, &mut self.values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.repeated::<Plain, _>("values", &self.values)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::AnalyzePipelineRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType", "schedule", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "schedule" => Some(2),
            "config" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => optional::<Nested, _, _>(from, &mut self.schedule),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::AnalyzePipelineResponse {
    const FIELDS: &'static [&'static str] = &["issues", "similarPipelines", "smartDefaults", "estimatedMonthlyCost", "nextRuns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "issues" => Some(0),
            "similarPipelines" | "similar_pipelines" => Some(1),
            "smartDefaults" | "smart_defaults" => Some(2),
            "estimatedMonthlyCost" | "estimated_monthly_cost" => Some(3),
            "nextRuns" | "next_runs" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.issues),
            1 => repeated::<Nested, _, _>(from, &mut self.similar_pipelines),
            2 => optional::<Nested, _, _>(from, &mut self.smart_defaults),
            3 => optional::<Nested, _, _>(from, &mut self.estimated_monthly_cost),
            4 => repeated::<Nested, _, _>(from, &mut self.next_runs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.repeated::<Nested, _>("similarPipelines", &self.similar_pipelines)?;
        to.optional::<Nested, _>("smartDefaults", &self.smart_defaults)?;
        to.optional::<Nested, _>("estimatedMonthlyCost", &self.estimated_monthly_cost)?;
        to.repeated::<Nested, _>("nextRuns", &self.next_runs)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ApplyConfigRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "objects", "dryRun", "pruneLabel", "expectedRevision", "allowRebuild", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "objects" => Some(1),
            "dryRun" | "dry_run" => Some(2),
            "pruneLabel" | "prune_label" => Some(3),
            "expectedRevision" | "expected_revision" => Some(4),
            "allowRebuild" | "allow_rebuild" => Some(5),
            "changeReason" | "change_reason" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Nested, _, _>(from, &mut self.objects),
            2 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            3 => implicit::<Plain, _, _>(from, &mut self.prune_label),
            4 => implicit::<Plain, _, _>(from, &mut self.expected_revision),
            5 => implicit::<Plain, _, _>(from, &mut self.allow_rebuild),
            6 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("objects", &self.objects)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("pruneLabel", &self.prune_label)?;
        to.implicit::<Plain, _>("expectedRevision", &self.expected_revision)?;
        to.implicit::<Plain, _>("allowRebuild", &self.allow_rebuild)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ApplyConfigResponse {
    const FIELDS: &'static [&'static str] = &["changes", "revision", "issues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changes" => Some(0),
            "revision" => Some(1),
            "issues" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.changes),
            1 => implicit::<Plain, _, _>(from, &mut self.revision),
            2 => repeated::<Nested, _, _>(from, &mut self.issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("changes", &self.changes)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Bookmark {
    const FIELDS: &'static [&'static str] = &[];

    fn index(name: &str) -> Option<usize> {
        match name {
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        Ok(())
    }
}

impl Message for crate::platform::config::v1::BronzeDefinition {
    const FIELDS: &'static [&'static str] = &["dedupWindow", "retentionDays", "maxRowBytes", "expectedPaths", "onSchemaChange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dedupWindow" | "dedup_window" => Some(0),
            "retentionDays" | "retention_days" => Some(1),
            "maxRowBytes" | "max_row_bytes" => Some(2),
            "expectedPaths" | "expected_paths" => Some(3),
            "onSchemaChange" | "on_schema_change" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dedup_window),
            1 => implicit::<Plain, _, _>(from, &mut self.retention_days),
            2 => implicit::<Plain, _, _>(from, &mut self.max_row_bytes),
            3 => repeated::<Plain, _, _>(from, &mut self.expected_paths),
            4 => implicit::<Open<crate::platform::config::v1::SchemaChangePolicy>, _, _>(from, &mut self.on_schema_change),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dedupWindow", &self.dedup_window)?;
        to.implicit::<Plain, _>("retentionDays", &self.retention_days)?;
        to.implicit::<Plain, _>("maxRowBytes", &self.max_row_bytes)?;
        to.repeated::<Plain, _>("expectedPaths", &self.expected_paths)?;
        to.implicit::<Open<crate::platform::config::v1::SchemaChangePolicy>, _>("onSchemaChange", &self.on_schema_change)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ColumnPair {
    const FIELDS: &'static [&'static str] = &["here", "there"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "here" => Some(0),
            "there" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.here),
            1 => implicit::<Plain, _, _>(from, &mut self.there),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("here", &self.here)?;
        to.implicit::<Plain, _>("there", &self.there)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ColumnSource {
    const FIELDS: &'static [&'static str] = &["path", "formula", "constant", "defaultValue", "onCastError", "nullValues", "trim", "letterCase", "valueMap", "timeFormats", "timezone", "decimalSeparator", "isMicros", "roundDigits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            "formula" => Some(1),
            "constant" => Some(2),
            "defaultValue" | "default_value" => Some(3),
            "onCastError" | "on_cast_error" => Some(4),
            "nullValues" | "null_values" => Some(5),
            "trim" => Some(6),
            "letterCase" | "letter_case" => Some(7),
            "valueMap" | "value_map" => Some(8),
            "timeFormats" | "time_formats" => Some(9),
            "timezone" => Some(10),
            "decimalSeparator" | "decimal_separator" => Some(11),
            "isMicros" | "is_micros" => Some(12),
            "roundDigits" | "round_digits" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.from, crate::platform::config::v1::column_source::From::Path),
            1 => member::<Plain, _, _, _>(from, &mut self.from, crate::platform::config::v1::column_source::From::Formula),
            2 => member::<Nullable, _, _, _>(from, &mut self.from, crate::platform::config::v1::column_source::From::Constant),
            3 => optional::<Nullable, _, _>(from, &mut self.default_value),
            4 => implicit::<Open<crate::platform::config::v1::CastErrorPolicy>, _, _>(from, &mut self.on_cast_error),
            5 => repeated::<Plain, _, _>(from, &mut self.null_values),
            6 => implicit::<Plain, _, _>(from, &mut self.trim),
            7 => implicit::<Open<crate::platform::config::v1::LetterCase>, _, _>(from, &mut self.letter_case),
            8 => map::<Plain, _, _, _>(from, &mut self.value_map),
            9 => repeated::<Plain, _, _>(from, &mut self.time_formats),
            10 => implicit::<Plain, _, _>(from, &mut self.timezone),
            11 => implicit::<Plain, _, _>(from, &mut self.decimal_separator),
            12 => implicit::<Plain, _, _>(from, &mut self.is_micros),
            13 => optional::<Plain, _, _>(from, &mut self.round_digits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.from {
            Some(crate::platform::config::v1::column_source::From::Path(it)) => to.field::<Plain, _>("path", it)?,
            Some(crate::platform::config::v1::column_source::From::Formula(it)) => to.field::<Plain, _>("formula", it)?,
            Some(crate::platform::config::v1::column_source::From::Constant(it)) => to.field::<Nullable, _>("constant", it)?,
            None => {}
        }
        to.optional::<Nullable, _>("defaultValue", &self.default_value)?;
        to.implicit::<Open<crate::platform::config::v1::CastErrorPolicy>, _>("onCastError", &self.on_cast_error)?;
        to.repeated::<Plain, _>("nullValues", &self.null_values)?;
        to.implicit::<Plain, _>("trim", &self.trim)?;
        to.implicit::<Open<crate::platform::config::v1::LetterCase>, _>("letterCase", &self.letter_case)?;
        to.map::<Plain, _, _>("valueMap", &self.value_map)?;
        to.repeated::<Plain, _>("timeFormats", &self.time_formats)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.implicit::<Plain, _>("decimalSeparator", &self.decimal_separator)?;
        to.implicit::<Plain, _>("isMicros", &self.is_micros)?;
        to.optional::<Plain, _>("roundDigits", &self.round_digits)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ComparisonValue {
    const FIELDS: &'static [&'static str] = &["stringValue", "integerValue", "doubleValue", "boolValue", "formula", "beforeNow"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stringValue" | "string_value" => Some(0),
            "integerValue" | "integer_value" => Some(1),
            "doubleValue" | "double_value" => Some(2),
            "boolValue" | "bool_value" => Some(3),
            "formula" => Some(4),
            "beforeNow" | "before_now" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.value, crate::platform::config::v1::comparison_value::Value::StringValue),
            1 => member::<Plain, _, _, _>(from, &mut self.value, crate::platform::config::v1::comparison_value::Value::IntegerValue),
            2 => member::<Plain, _, _, _>(from, &mut self.value, crate::platform::config::v1::comparison_value::Value::DoubleValue),
            3 => member::<Plain, _, _, _>(from, &mut self.value, crate::platform::config::v1::comparison_value::Value::BoolValue),
            4 => member::<Plain, _, _, _>(from, &mut self.value, crate::platform::config::v1::comparison_value::Value::Formula),
            5 => member::<Nested, _, _, _>(from, &mut self.value, crate::platform::config::v1::comparison_value::Value::BeforeNow),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.value {
            Some(crate::platform::config::v1::comparison_value::Value::StringValue(it)) => to.field::<Plain, _>("stringValue", it)?,
            Some(crate::platform::config::v1::comparison_value::Value::IntegerValue(it)) => to.field::<Plain, _>("integerValue", it)?,
            Some(crate::platform::config::v1::comparison_value::Value::DoubleValue(it)) => to.field::<Plain, _>("doubleValue", it)?,
            Some(crate::platform::config::v1::comparison_value::Value::BoolValue(it)) => to.field::<Plain, _>("boolValue", it)?,
            Some(crate::platform::config::v1::comparison_value::Value::Formula(it)) => to.field::<Plain, _>("formula", it)?,
            Some(crate::platform::config::v1::comparison_value::Value::BeforeNow(it)) => to.field::<Nested, _>("beforeNow", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ConfigObject {
    const FIELDS: &'static [&'static str] = &["pipeline", "rule", "dataset", "entitySchema", "template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            "rule" => Some(1),
            "dataset" => Some(2),
            "entitySchema" | "entity_schema" => Some(3),
            "template" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::config_object::Object::Pipeline),
            1 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::config_object::Object::Rule),
            2 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::config_object::Object::Dataset),
            3 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::config_object::Object::EntitySchema),
            4 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::config_object::Object::Template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.object {
            Some(crate::platform::config::v1::config_object::Object::Pipeline(it)) => to.field::<Nested, _>("pipeline", it)?,
            Some(crate::platform::config::v1::config_object::Object::Rule(it)) => to.field::<Nested, _>("rule", it)?,
            Some(crate::platform::config::v1::config_object::Object::Dataset(it)) => to.field::<Nested, _>("dataset", it)?,
            Some(crate::platform::config::v1::config_object::Object::EntitySchema(it)) => to.field::<Nested, _>("entitySchema", it)?,
            Some(crate::platform::config::v1::config_object::Object::Template(it)) => to.field::<Nested, _>("template", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.dataset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateDatasetResponse {
    const FIELDS: &'static [&'static str] = &["dataset", "issues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "issues" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dataset),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateEntitySchemaRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "schema"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "schema" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.schema),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateEntitySchemaResponse {
    const FIELDS: &'static [&'static str] = &["schema"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schema" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.schema),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schema", &self.schema)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreatePipelineRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "connectorType", "templateId", "schedule", "config", "description", "connectorId", "streams", "runAsUserId", "runAfterPipelineIds", "labels", "startPaused", "defaultRangeDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "templateId" | "template_id" => Some(3),
            "schedule" => Some(4),
            "config" => Some(5),
            "description" => Some(6),
            "connectorId" | "connector_id" => Some(7),
            "streams" => Some(8),
            "runAsUserId" | "run_as_user_id" => Some(9),
            "runAfterPipelineIds" | "run_after_pipeline_ids" => Some(10),
            "labels" => Some(11),
            "startPaused" | "start_paused" => Some(12),
            "defaultRangeDays" | "default_range_days" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => optional::<Plain, _, _>(from, &mut self.template_id),
            4 => optional::<Nested, _, _>(from, &mut self.schedule),
            5 => optional::<Nested, _, _>(from, &mut self.config),
            6 => implicit::<Plain, _, _>(from, &mut self.description),
            7 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            8 => repeated::<Nested, _, _>(from, &mut self.streams),
            9 => implicit::<Plain, _, _>(from, &mut self.run_as_user_id),
            10 => repeated::<Plain, _, _>(from, &mut self.run_after_pipeline_ids),
            11 => map::<Plain, _, _, _>(from, &mut self.labels),
            12 => implicit::<Plain, _, _>(from, &mut self.start_paused),
            13 => implicit::<Plain, _, _>(from, &mut self.default_range_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Plain, _>("templateId", &self.template_id)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.implicit::<Plain, _>("runAsUserId", &self.run_as_user_id)?;
        to.repeated::<Plain, _>("runAfterPipelineIds", &self.run_after_pipeline_ids)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("startPaused", &self.start_paused)?;
        to.implicit::<Plain, _>("defaultRangeDays", &self.default_range_days)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreatePipelineResponse {
    const FIELDS: &'static [&'static str] = &["pipeline", "suggestions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            "suggestions" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pipeline),
            1 => repeated::<Nested, _, _>(from, &mut self.suggestions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pipeline", &self.pipeline)?;
        to.repeated::<Nested, _>("suggestions", &self.suggestions)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateRuleRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "module", "conditions", "actions", "schedule", "severity", "policy", "dataset", "labels", "startDisabled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "module" => Some(3),
            "conditions" => Some(4),
            "actions" => Some(5),
            "schedule" => Some(6),
            "severity" => Some(7),
            "policy" => Some(8),
            "dataset" => Some(9),
            "labels" => Some(10),
            "startDisabled" | "start_disabled" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            4 => optional::<Nested, _, _>(from, &mut self.conditions),
            5 => optional::<Nested, _, _>(from, &mut self.actions),
            6 => optional::<Nested, _, _>(from, &mut self.schedule),
            7 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            8 => optional::<Nested, _, _>(from, &mut self.policy),
            9 => implicit::<Plain, _, _>(from, &mut self.dataset),
            10 => map::<Plain, _, _, _>(from, &mut self.labels),
            11 => implicit::<Plain, _, _>(from, &mut self.start_disabled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.optional::<Nested, _>("conditions", &self.conditions)?;
        to.optional::<Nested, _>("actions", &self.actions)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.optional::<Nested, _>("policy", &self.policy)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("startDisabled", &self.start_disabled)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateRuleResponse {
    const FIELDS: &'static [&'static str] = &["rule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rule", &self.rule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "template" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::CreateTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Dataset {
    const FIELDS: &'static [&'static str] = &["name", "orgId", "title", "description", "definition", "status", "version", "revision", "labels", "createdBy", "createdAt", "updatedBy", "updatedAt", "templateId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "orgId" | "org_id" => Some(1),
            "title" => Some(2),
            "description" => Some(3),
            "definition" => Some(4),
            "status" => Some(5),
            "version" => Some(6),
            "revision" => Some(7),
            "labels" => Some(8),
            "createdBy" | "created_by" => Some(9),
            "createdAt" | "created_at" => Some(10),
            "updatedBy" | "updated_by" => Some(11),
            "updatedAt" | "updated_at" => Some(12),
            "templateId" | "template_id" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.title),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Nested, _, _>(from, &mut self.definition),
            5 => implicit::<Open<crate::platform::config::v1::DatasetStatus>, _, _>(from, &mut self.status),
            6 => implicit::<Plain, _, _>(from, &mut self.version),
            7 => implicit::<Plain, _, _>(from, &mut self.revision),
            8 => map::<Plain, _, _, _>(from, &mut self.labels),
            9 => implicit::<Plain, _, _>(from, &mut self.created_by),
            10 => optional::<Nested, _, _>(from, &mut self.created_at),
            11 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            12 => optional::<Nested, _, _>(from, &mut self.updated_at),
            13 => implicit::<Plain, _, _>(from, &mut self.template_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("definition", &self.definition)?;
        to.implicit::<Open<crate::platform::config::v1::DatasetStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DatasetColumn {
    const FIELDS: &'static [&'static str] = &["name", "type", "nullable", "isKey", "title", "description", "unit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "type" => Some(1),
            "nullable" => Some(2),
            "isKey" | "is_key" => Some(3),
            "title" => Some(4),
            "description" => Some(5),
            "unit" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Open<crate::platform::config::v1::FieldType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Plain, _, _>(from, &mut self.nullable),
            3 => implicit::<Plain, _, _>(from, &mut self.is_key),
            4 => implicit::<Plain, _, _>(from, &mut self.title),
            5 => implicit::<Plain, _, _>(from, &mut self.description),
            6 => implicit::<Plain, _, _>(from, &mut self.unit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::config::v1::FieldType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("nullable", &self.nullable)?;
        to.implicit::<Plain, _>("isKey", &self.is_key)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DatasetDefinition {
    const FIELDS: &'static [&'static str] = &["bronze", "silver", "gold"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bronze" => Some(0),
            "silver" => Some(1),
            "gold" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.bronze),
            1 => optional::<Nested, _, _>(from, &mut self.silver),
            2 => optional::<Nested, _, _>(from, &mut self.gold),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("bronze", &self.bronze)?;
        to.optional::<Nested, _>("silver", &self.silver)?;
        to.optional::<Nested, _>("gold", &self.gold)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DatasetVersion {
    const FIELDS: &'static [&'static str] = &["dataset", "version", "changedBy", "changedAt", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "version" => Some(1),
            "changedBy" | "changed_by" => Some(2),
            "changedAt" | "changed_at" => Some(3),
            "changeReason" | "change_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dataset),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => implicit::<Plain, _, _>(from, &mut self.changed_by),
            3 => optional::<Nested, _, _>(from, &mut self.changed_at),
            4 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("changedBy", &self.changed_by)?;
        to.optional::<Nested, _>("changedAt", &self.changed_at)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteDatasetResponse {
    const FIELDS: &'static [&'static str] = &["revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteEntitySchemaRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entityType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entityType" | "entity_type" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteEntitySchemaResponse {
    const FIELDS: &'static [&'static str] = &["revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeletePipelineRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeletePipelineResponse {
    const FIELDS: &'static [&'static str] = &["revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteRuleRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteRuleResponse {
    const FIELDS: &'static [&'static str] = &["revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "id"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::DeleteTemplateResponse {
    const FIELDS: &'static [&'static str] = &["revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::EntitySchema {
    const FIELDS: &'static [&'static str] = &["entityType", "version", "fields", "updatedAt", "orgId", "title", "description", "dataset", "idField", "nameField", "parentEntityType", "parentIdField", "revision", "updatedBy", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entityType" | "entity_type" => Some(0),
            "version" => Some(1),
            "fields" => Some(2),
            "updatedAt" | "updated_at" => Some(3),
            "orgId" | "org_id" => Some(4),
            "title" => Some(5),
            "description" => Some(6),
            "dataset" => Some(7),
            "idField" | "id_field" => Some(8),
            "nameField" | "name_field" => Some(9),
            "parentEntityType" | "parent_entity_type" => Some(10),
            "parentIdField" | "parent_id_field" => Some(11),
            "revision" => Some(12),
            "updatedBy" | "updated_by" => Some(13),
            "labels" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => repeated::<Nested, _, _>(from, &mut self.fields),
            3 => optional::<Nested, _, _>(from, &mut self.updated_at),
            4 => implicit::<Plain, _, _>(from, &mut self.org_id),
            5 => implicit::<Plain, _, _>(from, &mut self.title),
            6 => implicit::<Plain, _, _>(from, &mut self.description),
            7 => implicit::<Plain, _, _>(from, &mut self.dataset),
            8 => implicit::<Plain, _, _>(from, &mut self.id_field),
            9 => implicit::<Plain, _, _>(from, &mut self.name_field),
            10 => implicit::<Plain, _, _>(from, &mut self.parent_entity_type),
            11 => implicit::<Plain, _, _>(from, &mut self.parent_id_field),
            12 => implicit::<Plain, _, _>(from, &mut self.revision),
            13 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            14 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("fields", &self.fields)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("idField", &self.id_field)?;
        to.implicit::<Plain, _>("nameField", &self.name_field)?;
        to.implicit::<Plain, _>("parentEntityType", &self.parent_entity_type)?;
        to.implicit::<Plain, _>("parentIdField", &self.parent_id_field)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ExecutionSummary {
    const FIELDS: &'static [&'static str] = &["executionId", "status", "recordsProcessed", "durationMs", "startedAt", "completedAt", "errorMessage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "status" => Some(1),
            "recordsProcessed" | "records_processed" => Some(2),
            "durationMs" | "duration_ms" => Some(3),
            "startedAt" | "started_at" => Some(4),
            "completedAt" | "completed_at" => Some(5),
            "errorMessage" | "error_message" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            1 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.records_processed),
            3 => implicit::<Plain, _, _>(from, &mut self.duration_ms),
            4 => optional::<Nested, _, _>(from, &mut self.started_at),
            5 => optional::<Nested, _, _>(from, &mut self.completed_at),
            6 => optional::<Plain, _, _>(from, &mut self.error_message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("recordsProcessed", &self.records_processed)?;
        to.implicit::<Plain, _>("durationMs", &self.duration_ms)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ExportConfigRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "kinds", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "kinds" => Some(1),
            "labels" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Open<crate::platform::config::v1::ConfigKind>, _, _>(from, &mut self.kinds),
            2 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Open<crate::platform::config::v1::ConfigKind>, _>("kinds", &self.kinds)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ExportConfigResponse {
    const FIELDS: &'static [&'static str] = &["revision", "objects"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            "objects" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            1 => repeated::<Nested, _, _>(from, &mut self.objects),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.repeated::<Nested, _>("objects", &self.objects)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::FieldComparison {
    const FIELDS: &'static [&'static str] = &["field", "operator", "values", "tolerance"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "operator" => Some(1),
            "values" => Some(2),
            "tolerance" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Open<crate::platform::config::v1::ComparisonOperator>, _, _>(from, &mut self.operator),
            2 => repeated::<Nested, _, _>(from, &mut self.values),
            3 => optional::<Plain, _, _>(from, &mut self.tolerance),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Open<crate::platform::config::v1::ComparisonOperator>, _>("operator", &self.operator)?;
        to.repeated::<Nested, _>("values", &self.values)?;
        to.optional::<Plain, _>("tolerance", &self.tolerance)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetDatasetResponse {
    const FIELDS: &'static [&'static str] = &["dataset", "columns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "columns" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dataset),
            1 => repeated::<Nested, _, _>(from, &mut self.columns),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("columns", &self.columns)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetEntitySchemaRequest {
    const FIELDS: &'static [&'static str] = &["entityType", "version", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entityType" | "entity_type" => Some(0),
            "version" => Some(1),
            "orgId" | "org_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            1 => optional::<Plain, _, _>(from, &mut self.version),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.optional::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetEntitySchemaResponse {
    const FIELDS: &'static [&'static str] = &["schema"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schema" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.schema),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schema", &self.schema)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetPipelineRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetPipelineResponse {
    const FIELDS: &'static [&'static str] = &["pipeline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pipeline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pipeline", &self.pipeline)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetRuleRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetRuleResponse {
    const FIELDS: &'static [&'static str] = &["rule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rule", &self.rule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetSmartDefaultsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetSmartDefaultsResponse {
    const FIELDS: &'static [&'static str] = &["confidence", "learnedFrom", "suggestions", "explanations", "schedule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "confidence" => Some(0),
            "learnedFrom" | "learned_from" => Some(1),
            "suggestions" => Some(2),
            "explanations" => Some(3),
            "schedule" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.confidence),
            1 => implicit::<Plain, _, _>(from, &mut self.learned_from),
            2 => optional::<Nested, _, _>(from, &mut self.suggestions),
            3 => repeated::<Nested, _, _>(from, &mut self.explanations),
            4 => optional::<Nested, _, _>(from, &mut self.schedule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("confidence", &self.confidence)?;
        to.implicit::<Plain, _>("learnedFrom", &self.learned_from)?;
        to.optional::<Nested, _>("suggestions", &self.suggestions)?;
        to.repeated::<Nested, _>("explanations", &self.explanations)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetTemplateRequest {
    const FIELDS: &'static [&'static str] = &["id"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GetTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldColumn {
    const FIELDS: &'static [&'static str] = &["name", "formula", "title", "description", "unit", "onError"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "formula" => Some(1),
            "title" => Some(2),
            "description" => Some(3),
            "unit" => Some(4),
            "onError" | "on_error" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.formula),
            2 => implicit::<Plain, _, _>(from, &mut self.title),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.unit),
            5 => optional::<Nullable, _, _>(from, &mut self.on_error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.optional::<Nullable, _>("onError", &self.on_error)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldDefinition {
    const FIELDS: &'static [&'static str] = &["inputs", "dimensions", "measures", "derived", "windows", "filter", "refresh", "partitionBy", "retentionDays", "entityType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "inputs" => Some(0),
            "dimensions" => Some(1),
            "measures" => Some(2),
            "derived" => Some(3),
            "windows" => Some(4),
            "filter" => Some(5),
            "refresh" => Some(6),
            "partitionBy" | "partition_by" => Some(7),
            "retentionDays" | "retention_days" => Some(8),
            "entityType" | "entity_type" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.inputs),
            1 => repeated::<Nested, _, _>(from, &mut self.dimensions),
            2 => repeated::<Nested, _, _>(from, &mut self.measures),
            3 => repeated::<Nested, _, _>(from, &mut self.derived),
            4 => repeated::<Nested, _, _>(from, &mut self.windows),
            5 => implicit::<Plain, _, _>(from, &mut self.filter),
            6 => optional::<Nested, _, _>(from, &mut self.refresh),
            7 => optional::<Nested, _, _>(from, &mut self.partition_by),
            8 => implicit::<Plain, _, _>(from, &mut self.retention_days),
            9 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("inputs", &self.inputs)?;
        to.repeated::<Nested, _>("dimensions", &self.dimensions)?;
        to.repeated::<Nested, _>("measures", &self.measures)?;
        to.repeated::<Nested, _>("derived", &self.derived)?;
        to.repeated::<Nested, _>("windows", &self.windows)?;
        to.implicit::<Plain, _>("filter", &self.filter)?;
        to.optional::<Nested, _>("refresh", &self.refresh)?;
        to.optional::<Nested, _>("partitionBy", &self.partition_by)?;
        to.implicit::<Plain, _>("retentionDays", &self.retention_days)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldDimension {
    const FIELDS: &'static [&'static str] = &["name", "formula", "grain", "description"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "formula" => Some(1),
            "grain" => Some(2),
            "description" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.formula),
            2 => implicit::<Open<crate::platform::config::v1::TimeGrain>, _, _>(from, &mut self.grain),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.implicit::<Open<crate::platform::config::v1::TimeGrain>, _>("grain", &self.grain)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldInput {
    const FIELDS: &'static [&'static str] = &["dataset", "alias", "filter", "joinKind", "on"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "alias" => Some(1),
            "filter" => Some(2),
            "joinKind" | "join_kind" => Some(3),
            "on" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.dataset),
            1 => implicit::<Plain, _, _>(from, &mut self.alias),
            2 => implicit::<Plain, _, _>(from, &mut self.filter),
            3 => implicit::<Open<crate::platform::config::v1::JoinKind>, _, _>(from, &mut self.join_kind),
            4 => repeated::<Nested, _, _>(from, &mut self.on),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("alias", &self.alias)?;
        to.implicit::<Plain, _>("filter", &self.filter)?;
        to.implicit::<Open<crate::platform::config::v1::JoinKind>, _>("joinKind", &self.join_kind)?;
        to.repeated::<Nested, _>("on", &self.on)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldMeasure {
    const FIELDS: &'static [&'static str] = &["name", "function", "formula", "filter", "title", "description", "unit", "orderBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "function" => Some(1),
            "formula" => Some(2),
            "filter" => Some(3),
            "title" => Some(4),
            "description" => Some(5),
            "unit" => Some(6),
            "orderBy" | "order_by" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Open<crate::platform::config::v1::AggregateFunction>, _, _>(from, &mut self.function),
            2 => implicit::<Plain, _, _>(from, &mut self.formula),
            3 => implicit::<Plain, _, _>(from, &mut self.filter),
            4 => implicit::<Plain, _, _>(from, &mut self.title),
            5 => implicit::<Plain, _, _>(from, &mut self.description),
            6 => implicit::<Plain, _, _>(from, &mut self.unit),
            7 => implicit::<Plain, _, _>(from, &mut self.order_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::config::v1::AggregateFunction>, _>("function", &self.function)?;
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.implicit::<Plain, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.implicit::<Plain, _>("orderBy", &self.order_by)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldRefresh {
    const FIELDS: &'static [&'static str] = &["mode", "incrementalBy", "lookbackDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mode" => Some(0),
            "incrementalBy" | "incremental_by" => Some(1),
            "lookbackDays" | "lookback_days" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::config::v1::RefreshMode>, _, _>(from, &mut self.mode),
            1 => implicit::<Plain, _, _>(from, &mut self.incremental_by),
            2 => implicit::<Plain, _, _>(from, &mut self.lookback_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::config::v1::RefreshMode>, _>("mode", &self.mode)?;
        to.implicit::<Plain, _>("incrementalBy", &self.incremental_by)?;
        to.implicit::<Plain, _>("lookbackDays", &self.lookback_days)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::GoldWindow {
    const FIELDS: &'static [&'static str] = &["name", "function", "column", "partitionBy", "orderBy", "preceding", "excludeCurrent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "function" => Some(1),
            "column" => Some(2),
            "partitionBy" | "partition_by" => Some(3),
            "orderBy" | "order_by" => Some(4),
            "preceding" => Some(5),
            "excludeCurrent" | "exclude_current" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Open<crate::platform::config::v1::AggregateFunction>, _, _>(from, &mut self.function),
            2 => implicit::<Plain, _, _>(from, &mut self.column),
            3 => repeated::<Plain, _, _>(from, &mut self.partition_by),
            4 => implicit::<Plain, _, _>(from, &mut self.order_by),
            5 => optional::<Plain, _, _>(from, &mut self.preceding),
            6 => implicit::<Plain, _, _>(from, &mut self.exclude_current),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::config::v1::AggregateFunction>, _>("function", &self.function)?;
        to.implicit::<Plain, _>("column", &self.column)?;
        to.repeated::<Plain, _>("partitionBy", &self.partition_by)?;
        to.implicit::<Plain, _>("orderBy", &self.order_by)?;
        to.optional::<Plain, _>("preceding", &self.preceding)?;
        to.implicit::<Plain, _>("excludeCurrent", &self.exclude_current)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::InstallTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "inputs", "namePrefix", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "inputs" => Some(2),
            "namePrefix" | "name_prefix" => Some(3),
            "dryRun" | "dry_run" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.template_id),
            2 => map::<Nullable, _, _, _>(from, &mut self.inputs),
            3 => implicit::<Plain, _, _>(from, &mut self.name_prefix),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.map::<Nullable, _, _>("inputs", &self.inputs)?;
        to.implicit::<Plain, _>("namePrefix", &self.name_prefix)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::InstallTemplateResponse {
    const FIELDS: &'static [&'static str] = &["changes", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changes" => Some(0),
            "revision" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.changes),
            1 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("changes", &self.changes)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Labels {
    const FIELDS: &'static [&'static str] = &["labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "labels" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListDatasetVersionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "pagination" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListDatasetVersionsResponse {
    const FIELDS: &'static [&'static str] = &["versions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "versions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.versions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("versions", &self.versions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListDatasetsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "layer", "status", "search", "labels", "input"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "layer" => Some(2),
            "status" => Some(3),
            "search" => Some(4),
            "labels" => Some(5),
            "input" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => optional::<Open<crate::platform::config::v1::DatasetLayer>, _, _>(from, &mut self.layer),
            3 => optional::<Open<crate::platform::config::v1::DatasetStatus>, _, _>(from, &mut self.status),
            4 => implicit::<Plain, _, _>(from, &mut self.search),
            5 => map::<Plain, _, _, _>(from, &mut self.labels),
            6 => implicit::<Plain, _, _>(from, &mut self.input),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Open<crate::platform::config::v1::DatasetLayer>, _>("layer", &self.layer)?;
        to.optional::<Open<crate::platform::config::v1::DatasetStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("input", &self.input)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListDatasetsResponse {
    const FIELDS: &'static [&'static str] = &["datasets", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "datasets" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.datasets),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("datasets", &self.datasets)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListEntitySchemasRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListEntitySchemasResponse {
    const FIELDS: &'static [&'static str] = &["schemas", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schemas" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.schemas),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("schemas", &self.schemas)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListPipelineVersionsRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "pagination" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListPipelineVersionsResponse {
    const FIELDS: &'static [&'static str] = &["versions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "versions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.versions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("versions", &self.versions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListPipelinesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "status", "connectorType", "pagination", "search", "labels", "connectorId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "status" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "pagination" => Some(3),
            "search" => Some(4),
            "labels" => Some(5),
            "connectorId" | "connector_id" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Open<crate::platform::common::v1::PipelineStatus>, _, _>(from, &mut self.status),
            2 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => implicit::<Plain, _, _>(from, &mut self.search),
            5 => map::<Plain, _, _, _>(from, &mut self.labels),
            6 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::PipelineStatus>, _>("status", &self.status)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListPipelinesResponse {
    const FIELDS: &'static [&'static str] = &["pipelines", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelines" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.pipelines),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("pipelines", &self.pipelines)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListRuleVersionsRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "pagination" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListRuleVersionsResponse {
    const FIELDS: &'static [&'static str] = &["versions", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "versions" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.versions),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("versions", &self.versions)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListRulesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "module", "enabled", "pagination", "search", "dataset", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "module" => Some(1),
            "enabled" => Some(2),
            "pagination" => Some(3),
            "search" => Some(4),
            "dataset" => Some(5),
            "labels" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            2 => optional::<Plain, _, _>(from, &mut self.enabled),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => implicit::<Plain, _, _>(from, &mut self.search),
            5 => implicit::<Plain, _, _>(from, &mut self.dataset),
            6 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListRulesResponse {
    const FIELDS: &'static [&'static str] = &["rules", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rules" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.rules),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rules", &self.rules)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListTemplatesRequest {
    const FIELDS: &'static [&'static str] = &["connectorType", "includePrivate", "orgId", "pagination", "search"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorType" | "connector_type" => Some(0),
            "includePrivate" | "include_private" => Some(1),
            "orgId" | "org_id" => Some(2),
            "pagination" => Some(3),
            "search" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            1 => implicit::<Plain, _, _>(from, &mut self.include_private),
            2 => optional::<Plain, _, _>(from, &mut self.org_id),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => implicit::<Plain, _, _>(from, &mut self.search),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("includePrivate", &self.include_private)?;
        to.optional::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ListTemplatesResponse {
    const FIELDS: &'static [&'static str] = &["templates", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "templates" => Some(0),
            "pagination" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.templates),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("templates", &self.templates)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::LogAction {
    const FIELDS: &'static [&'static str] = &["message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "message" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::MaxAgeCheck {
    const FIELDS: &'static [&'static str] = &["column", "maxAge"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "maxAge" | "max_age" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.column),
            1 => optional::<Nested, _, _>(from, &mut self.max_age),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.optional::<Nested, _>("maxAge", &self.max_age)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ObjectChange {
    const FIELDS: &'static [&'static str] = &["kind", "id", "name", "change", "version", "changedFields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "id" => Some(1),
            "name" => Some(2),
            "change" => Some(3),
            "version" => Some(4),
            "changedFields" | "changed_fields" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::config::v1::ConfigKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Open<crate::platform::config::v1::ChangeKind>, _, _>(from, &mut self.change),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            5 => repeated::<Plain, _, _>(from, &mut self.changed_fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::config::v1::ConfigKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::config::v1::ChangeKind>, _>("change", &self.change)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Plain, _>("changedFields", &self.changed_fields)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ObjectDeleted {
    const FIELDS: &'static [&'static str] = &["kind", "id", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "id" => Some(1),
            "name" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::config::v1::ConfigKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::config::v1::ConfigKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::OptimizationSuggestion {
    const FIELDS: &'static [&'static str] = &["type", "message", "details"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "message" => Some(1),
            "details" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.r#type),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => optional::<Nested, _, _>(from, &mut self.details),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Nested, _>("details", &self.details)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PartitionBy {
    const FIELDS: &'static [&'static str] = &["column", "grain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "grain" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.column),
            1 => implicit::<Open<crate::platform::config::v1::TimeGrain>, _, _>(from, &mut self.grain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Open<crate::platform::config::v1::TimeGrain>, _>("grain", &self.grain)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PatternCheck {
    const FIELDS: &'static [&'static str] = &["column", "regex"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "regex" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.column),
            1 => implicit::<Plain, _, _>(from, &mut self.regex),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Plain, _>("regex", &self.regex)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PauseCampaignAction {
    const FIELDS: &'static [&'static str] = &["reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Pipeline {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "connectorType", "status", "schedule", "config", "templateId", "createdBy", "createdAt", "updatedAt", "lastRunAt", "nextRunAt", "lastExecution", "version", "revision", "description", "connectorId", "streams", "runAsUserId", "runAfterPipelineIds", "labels", "updatedBy", "statusReason", "defaultRangeDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "connectorType" | "connector_type" => Some(3),
            "status" => Some(4),
            "schedule" => Some(5),
            "config" => Some(6),
            "templateId" | "template_id" => Some(7),
            "createdBy" | "created_by" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "updatedAt" | "updated_at" => Some(10),
            "lastRunAt" | "last_run_at" => Some(11),
            "nextRunAt" | "next_run_at" => Some(12),
            "lastExecution" | "last_execution" => Some(13),
            "version" => Some(14),
            "revision" => Some(15),
            "description" => Some(16),
            "connectorId" | "connector_id" => Some(17),
            "streams" => Some(18),
            "runAsUserId" | "run_as_user_id" => Some(19),
            "runAfterPipelineIds" | "run_after_pipeline_ids" => Some(20),
            "labels" => Some(21),
            "updatedBy" | "updated_by" => Some(22),
            "statusReason" | "status_reason" => Some(23),
            "defaultRangeDays" | "default_range_days" => Some(24),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            4 => implicit::<Open<crate::platform::common::v1::PipelineStatus>, _, _>(from, &mut self.status),
            5 => optional::<Nested, _, _>(from, &mut self.schedule),
            6 => optional::<Nested, _, _>(from, &mut self.config),
            7 => optional::<Plain, _, _>(from, &mut self.template_id),
            8 => implicit::<Plain, _, _>(from, &mut self.created_by),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => optional::<Nested, _, _>(from, &mut self.updated_at),
            11 => optional::<Nested, _, _>(from, &mut self.last_run_at),
            12 => optional::<Nested, _, _>(from, &mut self.next_run_at),
            13 => optional::<Nested, _, _>(from, &mut self.last_execution),
            14 => implicit::<Plain, _, _>(from, &mut self.version),
            15 => implicit::<Plain, _, _>(from, &mut self.revision),
            16 => implicit::<Plain, _, _>(from, &mut self.description),
            17 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            18 => repeated::<Nested, _, _>(from, &mut self.streams),
            19 => implicit::<Plain, _, _>(from, &mut self.run_as_user_id),
            20 => repeated::<Plain, _, _>(from, &mut self.run_after_pipeline_ids),
            21 => map::<Plain, _, _, _>(from, &mut self.labels),
            22 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            23 => implicit::<Plain, _, _>(from, &mut self.status_reason),
            24 => implicit::<Plain, _, _>(from, &mut self.default_range_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Open<crate::platform::common::v1::PipelineStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("lastRunAt", &self.last_run_at)?;
        to.optional::<Nested, _>("nextRunAt", &self.next_run_at)?;
        to.optional::<Nested, _>("lastExecution", &self.last_execution)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        to.implicit::<Plain, _>("runAsUserId", &self.run_as_user_id)?;
        to.repeated::<Plain, _>("runAfterPipelineIds", &self.run_after_pipeline_ids)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("statusReason", &self.status_reason)?;
        to.implicit::<Plain, _>("defaultRangeDays", &self.default_range_days)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PipelineIds {
    const FIELDS: &'static [&'static str] = &["ids"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("ids", &self.ids)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PipelineStream {
    const FIELDS: &'static [&'static str] = &["name", "namespace"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "namespace" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.namespace),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("namespace", &self.namespace)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PipelineStreams {
    const FIELDS: &'static [&'static str] = &["streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "streams" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::PipelineVersion {
    const FIELDS: &'static [&'static str] = &["pipeline", "version", "changedBy", "changedAt", "changeReason", "isDeletion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            "version" => Some(1),
            "changedBy" | "changed_by" => Some(2),
            "changedAt" | "changed_at" => Some(3),
            "changeReason" | "change_reason" => Some(4),
            "isDeletion" | "is_deletion" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pipeline),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => implicit::<Plain, _, _>(from, &mut self.changed_by),
            3 => optional::<Nested, _, _>(from, &mut self.changed_at),
            4 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            5 => implicit::<Plain, _, _>(from, &mut self.is_deletion),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pipeline", &self.pipeline)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("changedBy", &self.changed_by)?;
        to.optional::<Nested, _>("changedAt", &self.changed_at)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        to.implicit::<Plain, _>("isDeletion", &self.is_deletion)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::QualityPolicy {
    const FIELDS: &'static [&'static str] = &["rules", "warnBelow", "quarantineBelow", "maxQuarantinedPercent", "minBatchRows", "expectedEvery", "quarantineRetentionDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rules" => Some(0),
            "warnBelow" | "warn_below" => Some(1),
            "quarantineBelow" | "quarantine_below" => Some(2),
            "maxQuarantinedPercent" | "max_quarantined_percent" => Some(3),
            "minBatchRows" | "min_batch_rows" => Some(4),
            "expectedEvery" | "expected_every" => Some(5),
            "quarantineRetentionDays" | "quarantine_retention_days" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.rules),
            1 => optional::<Plain, _, _>(from, &mut self.warn_below),
            2 => optional::<Plain, _, _>(from, &mut self.quarantine_below),
            3 => optional::<Plain, _, _>(from, &mut self.max_quarantined_percent),
            4 => implicit::<Plain, _, _>(from, &mut self.min_batch_rows),
            5 => optional::<Nested, _, _>(from, &mut self.expected_every),
            6 => implicit::<Plain, _, _>(from, &mut self.quarantine_retention_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rules", &self.rules)?;
        to.optional::<Plain, _>("warnBelow", &self.warn_below)?;
        to.optional::<Plain, _>("quarantineBelow", &self.quarantine_below)?;
        to.optional::<Plain, _>("maxQuarantinedPercent", &self.max_quarantined_percent)?;
        to.implicit::<Plain, _>("minBatchRows", &self.min_batch_rows)?;
        to.optional::<Nested, _>("expectedEvery", &self.expected_every)?;
        to.implicit::<Plain, _>("quarantineRetentionDays", &self.quarantine_retention_days)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::QualityRule {
    const FIELDS: &'static [&'static str] = &["name", "description", "dimension", "requiredColumns", "range", "allowedValues", "pattern", "formula", "maxAge", "unique", "reference", "penalty", "onFailure"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "dimension" => Some(2),
            "requiredColumns" | "required_columns" => Some(3),
            "range" => Some(4),
            "allowedValues" | "allowed_values" => Some(5),
            "pattern" => Some(6),
            "formula" => Some(7),
            "maxAge" | "max_age" => Some(8),
            "unique" => Some(9),
            "reference" => Some(10),
            "penalty" => Some(11),
            "onFailure" | "on_failure" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.description),
            2 => implicit::<Open<crate::platform::config::v1::QualityDimension>, _, _>(from, &mut self.dimension),
            3 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::RequiredColumns),
            4 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::Range),
            5 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::AllowedValues),
            6 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::Pattern),
            7 => member::<Plain, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::Formula),
            8 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::MaxAge),
            9 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::Unique),
            10 => member::<Nested, _, _, _>(from, &mut self.check, crate::platform::config::v1::quality_rule::Check::Reference),
            11 => implicit::<Plain, _, _>(from, &mut self.penalty),
            12 => implicit::<Open<crate::platform::config::v1::QualityAction>, _, _>(from, &mut self.on_failure),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::config::v1::QualityDimension>, _>("dimension", &self.dimension)?;
        match &self.check {
            Some(crate::platform::config::v1::quality_rule::Check::RequiredColumns(it)) => to.field::<Nested, _>("requiredColumns", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::Range(it)) => to.field::<Nested, _>("range", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::AllowedValues(it)) => to.field::<Nested, _>("allowedValues", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::Pattern(it)) => to.field::<Nested, _>("pattern", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::Formula(it)) => to.field::<Plain, _>("formula", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::MaxAge(it)) => to.field::<Nested, _>("maxAge", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::Unique(it)) => to.field::<Nested, _>("unique", it)?,
            Some(crate::platform::config::v1::quality_rule::Check::Reference(it)) => to.field::<Nested, _>("reference", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("penalty", &self.penalty)?;
        to.implicit::<Open<crate::platform::config::v1::QualityAction>, _>("onFailure", &self.on_failure)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RangeCheck {
    const FIELDS: &'static [&'static str] = &["column", "min", "max"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "min" => Some(1),
            "max" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.column),
            1 => optional::<Plain, _, _>(from, &mut self.min),
            2 => optional::<Plain, _, _>(from, &mut self.max),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.optional::<Plain, _>("min", &self.min)?;
        to.optional::<Plain, _>("max", &self.max)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ReferenceCheck {
    const FIELDS: &'static [&'static str] = &["dataset", "keys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "keys" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.dataset),
            1 => repeated::<Nested, _, _>(from, &mut self.keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("keys", &self.keys)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ReportPipelineRunRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "execution", "nextRunAt", "status", "statusReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "execution" => Some(2),
            "nextRunAt" | "next_run_at" => Some(3),
            "status" => Some(4),
            "statusReason" | "status_reason" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Nested, _, _>(from, &mut self.execution),
            3 => optional::<Nested, _, _>(from, &mut self.next_run_at),
            4 => optional::<Open<crate::platform::common::v1::PipelineStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.status_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("execution", &self.execution)?;
        to.optional::<Nested, _>("nextRunAt", &self.next_run_at)?;
        to.optional::<Open<crate::platform::common::v1::PipelineStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("statusReason", &self.status_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ReportPipelineRunResponse {
    const FIELDS: &'static [&'static str] = &["status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::PipelineStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::PipelineStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ReportRuleStatsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "statsByRuleId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "statsByRuleId" | "stats_by_rule_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => map::<Nested, _, _, _>(from, &mut self.stats_by_rule_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.map::<Nested, _, _>("statsByRuleId", &self.stats_by_rule_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ReportRuleStatsResponse {
    const FIELDS: &'static [&'static str] = &["updatedCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "updatedCount" | "updated_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.updated_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("updatedCount", &self.updated_count)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RequiredColumnsCheck {
    const FIELDS: &'static [&'static str] = &["columns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "columns" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.columns),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("columns", &self.columns)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RevertDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "toVersion", "expectedVersion", "allowRebuild", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "toVersion" | "to_version" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
            "allowRebuild" | "allow_rebuild" => Some(4),
            "changeReason" | "change_reason" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.to_version),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            4 => implicit::<Plain, _, _>(from, &mut self.allow_rebuild),
            5 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("toVersion", &self.to_version)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("allowRebuild", &self.allow_rebuild)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RevertDatasetResponse {
    const FIELDS: &'static [&'static str] = &["dataset", "isRebuilding"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "isRebuilding" | "is_rebuilding" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dataset),
            1 => implicit::<Plain, _, _>(from, &mut self.is_rebuilding),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("isRebuilding", &self.is_rebuilding)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RevertPipelineRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "toVersion", "expectedVersion", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "toVersion" | "to_version" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
            "changeReason" | "change_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.to_version),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            4 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("toVersion", &self.to_version)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RevertPipelineResponse {
    const FIELDS: &'static [&'static str] = &["pipeline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pipeline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pipeline", &self.pipeline)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RevertRuleRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "toVersion", "expectedVersion", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "toVersion" | "to_version" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
            "changeReason" | "change_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.to_version),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            4 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("toVersion", &self.to_version)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RevertRuleResponse {
    const FIELDS: &'static [&'static str] = &["rule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rule", &self.rule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Rule {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "description", "module", "enabled", "conditions", "actions", "schedule", "version", "createdBy", "createdAt", "updatedAt", "stats", "revision", "severity", "policy", "dataset", "labels", "updatedBy", "templateId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "module" => Some(4),
            "enabled" => Some(5),
            "conditions" => Some(6),
            "actions" => Some(7),
            "schedule" => Some(8),
            "version" => Some(9),
            "createdBy" | "created_by" => Some(10),
            "createdAt" | "created_at" => Some(11),
            "updatedAt" | "updated_at" => Some(12),
            "stats" => Some(13),
            "revision" => Some(14),
            "severity" => Some(15),
            "policy" => Some(16),
            "dataset" => Some(17),
            "labels" => Some(18),
            "updatedBy" | "updated_by" => Some(19),
            "templateId" | "template_id" => Some(20),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            5 => implicit::<Plain, _, _>(from, &mut self.enabled),
            6 => optional::<Nested, _, _>(from, &mut self.conditions),
            7 => optional::<Nested, _, _>(from, &mut self.actions),
            8 => optional::<Nested, _, _>(from, &mut self.schedule),
            9 => implicit::<Plain, _, _>(from, &mut self.version),
            10 => implicit::<Plain, _, _>(from, &mut self.created_by),
            11 => optional::<Nested, _, _>(from, &mut self.created_at),
            12 => optional::<Nested, _, _>(from, &mut self.updated_at),
            13 => optional::<Nested, _, _>(from, &mut self.stats),
            14 => implicit::<Plain, _, _>(from, &mut self.revision),
            15 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            16 => optional::<Nested, _, _>(from, &mut self.policy),
            17 => implicit::<Plain, _, _>(from, &mut self.dataset),
            18 => map::<Plain, _, _, _>(from, &mut self.labels),
            19 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            20 => implicit::<Plain, _, _>(from, &mut self.template_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.optional::<Nested, _>("conditions", &self.conditions)?;
        to.optional::<Nested, _>("actions", &self.actions)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("stats", &self.stats)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.optional::<Nested, _>("policy", &self.policy)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RuleAction {
    const FIELDS: &'static [&'static str] = &["alert", "log", "webhook", "triggerPipeline", "pauseCampaign", "adjustBudget", "updateBid"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            "log" => Some(1),
            "webhook" => Some(2),
            "triggerPipeline" | "trigger_pipeline" => Some(3),
            "pauseCampaign" | "pause_campaign" => Some(4),
            "adjustBudget" | "adjust_budget" => Some(5),
            "updateBid" | "update_bid" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::Alert),
            1 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::Log),
            2 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::Webhook),
            3 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::TriggerPipeline),
            4 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::PauseCampaign),
            5 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::AdjustBudget),
            6 => member::<Nested, _, _, _>(from, &mut self.action, crate::platform::config::v1::rule_action::Action::UpdateBid),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.action {
            Some(crate::platform::config::v1::rule_action::Action::Alert(it)) => to.field::<Nested, _>("alert", it)?,
            Some(crate::platform::config::v1::rule_action::Action::Log(it)) => to.field::<Nested, _>("log", it)?,
            Some(crate::platform::config::v1::rule_action::Action::Webhook(it)) => to.field::<Nested, _>("webhook", it)?,
            Some(crate::platform::config::v1::rule_action::Action::TriggerPipeline(it)) => to.field::<Nested, _>("triggerPipeline", it)?,
            Some(crate::platform::config::v1::rule_action::Action::PauseCampaign(it)) => to.field::<Nested, _>("pauseCampaign", it)?,
            Some(crate::platform::config::v1::rule_action::Action::AdjustBudget(it)) => to.field::<Nested, _>("adjustBudget", it)?,
            Some(crate::platform::config::v1::rule_action::Action::UpdateBid(it)) => to.field::<Nested, _>("updateBid", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RuleActions {
    const FIELDS: &'static [&'static str] = &["actions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "actions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.actions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("actions", &self.actions)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RuleCondition {
    const FIELDS: &'static [&'static str] = &["allOf", "anyOf", "negate", "compare", "cel"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "allOf" | "all_of" => Some(0),
            "anyOf" | "any_of" => Some(1),
            "negate" => Some(2),
            "compare" => Some(3),
            "cel" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.node, crate::platform::config::v1::rule_condition::Node::AllOf),
            1 => member::<Nested, _, _, _>(from, &mut self.node, crate::platform::config::v1::rule_condition::Node::AnyOf),
            2 => member::<Nested, _, _, _>(from, &mut self.node, crate::platform::config::v1::rule_condition::Node::Negate),
            3 => member::<Nested, _, _, _>(from, &mut self.node, crate::platform::config::v1::rule_condition::Node::Compare),
            4 => member::<Plain, _, _, _>(from, &mut self.node, crate::platform::config::v1::rule_condition::Node::Cel),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.node {
            Some(crate::platform::config::v1::rule_condition::Node::AllOf(it)) => to.field::<Nested, _>("allOf", it)?,
            Some(crate::platform::config::v1::rule_condition::Node::AnyOf(it)) => to.field::<Nested, _>("anyOf", it)?,
            Some(crate::platform::config::v1::rule_condition::Node::Negate(it)) => to.field::<Nested, _>("negate", it)?,
            Some(crate::platform::config::v1::rule_condition::Node::Compare(it)) => to.field::<Nested, _>("compare", it)?,
            Some(crate::platform::config::v1::rule_condition::Node::Cel(it)) => to.field::<Plain, _>("cel", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RuleConditionList {
    const FIELDS: &'static [&'static str] = &["conditions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "conditions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.conditions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("conditions", &self.conditions)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RulePolicy {
    const FIELDS: &'static [&'static str] = &["cooldown", "escalateAfterMatches", "autoResolve", "minMatches", "maxEntities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cooldown" => Some(0),
            "escalateAfterMatches" | "escalate_after_matches" => Some(1),
            "autoResolve" | "auto_resolve" => Some(2),
            "minMatches" | "min_matches" => Some(3),
            "maxEntities" | "max_entities" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.cooldown),
            1 => implicit::<Plain, _, _>(from, &mut self.escalate_after_matches),
            2 => optional::<Plain, _, _>(from, &mut self.auto_resolve),
            3 => implicit::<Plain, _, _>(from, &mut self.min_matches),
            4 => implicit::<Plain, _, _>(from, &mut self.max_entities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("cooldown", &self.cooldown)?;
        to.implicit::<Plain, _>("escalateAfterMatches", &self.escalate_after_matches)?;
        to.optional::<Plain, _>("autoResolve", &self.auto_resolve)?;
        to.implicit::<Plain, _>("minMatches", &self.min_matches)?;
        to.implicit::<Plain, _>("maxEntities", &self.max_entities)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RuleStats {
    const FIELDS: &'static [&'static str] = &["totalEvaluations", "totalMatches", "lastEvaluatedAt", "lastMatchedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalEvaluations" | "total_evaluations" => Some(0),
            "totalMatches" | "total_matches" => Some(1),
            "lastEvaluatedAt" | "last_evaluated_at" => Some(2),
            "lastMatchedAt" | "last_matched_at" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_evaluations),
            1 => implicit::<Plain, _, _>(from, &mut self.total_matches),
            2 => optional::<Nested, _, _>(from, &mut self.last_evaluated_at),
            3 => optional::<Nested, _, _>(from, &mut self.last_matched_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalEvaluations", &self.total_evaluations)?;
        to.implicit::<Plain, _>("totalMatches", &self.total_matches)?;
        to.optional::<Nested, _>("lastEvaluatedAt", &self.last_evaluated_at)?;
        to.optional::<Nested, _>("lastMatchedAt", &self.last_matched_at)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::RuleVersion {
    const FIELDS: &'static [&'static str] = &["rule", "version", "changedBy", "changedAt", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            "version" => Some(1),
            "changedBy" | "changed_by" => Some(2),
            "changedAt" | "changed_at" => Some(3),
            "changeReason" | "change_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rule),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => implicit::<Plain, _, _>(from, &mut self.changed_by),
            3 => optional::<Nested, _, _>(from, &mut self.changed_at),
            4 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rule", &self.rule)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("changedBy", &self.changed_by)?;
        to.optional::<Nested, _>("changedAt", &self.changed_at)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Schedule {
    const FIELDS: &'static [&'static str] = &["type", "cronExpression", "intervalMinutes", "timezone", "enabled", "startAt", "endAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "cronExpression" | "cron_expression" => Some(1),
            "intervalMinutes" | "interval_minutes" => Some(2),
            "timezone" => Some(3),
            "enabled" => Some(4),
            "startAt" | "start_at" => Some(5),
            "endAt" | "end_at" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::config::v1::ScheduleType>, _, _>(from, &mut self.r#type),
            1 => implicit::<Plain, _, _>(from, &mut self.cron_expression),
            2 => implicit::<Plain, _, _>(from, &mut self.interval_minutes),
            3 => implicit::<Plain, _, _>(from, &mut self.timezone),
            4 => implicit::<Plain, _, _>(from, &mut self.enabled),
            5 => optional::<Nested, _, _>(from, &mut self.start_at),
            6 => optional::<Nested, _, _>(from, &mut self.end_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::config::v1::ScheduleType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("cronExpression", &self.cron_expression)?;
        to.implicit::<Plain, _>("intervalMinutes", &self.interval_minutes)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.optional::<Nested, _>("startAt", &self.start_at)?;
        to.optional::<Nested, _>("endAt", &self.end_at)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SchemaField {
    const FIELDS: &'static [&'static str] = &["name", "type", "description", "required", "nullable", "defaultValue", "title", "unit", "allowedValues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "type" => Some(1),
            "description" => Some(2),
            "required" => Some(3),
            "nullable" => Some(4),
            "defaultValue" | "default_value" => Some(5),
            "title" => Some(6),
            "unit" => Some(7),
            "allowedValues" | "allowed_values" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Open<crate::platform::config::v1::FieldType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Plain, _, _>(from, &mut self.required),
            4 => implicit::<Plain, _, _>(from, &mut self.nullable),
            5 => optional::<Nullable, _, _>(from, &mut self.default_value),
            6 => implicit::<Plain, _, _>(from, &mut self.title),
            7 => implicit::<Plain, _, _>(from, &mut self.unit),
            8 => repeated::<Plain, _, _>(from, &mut self.allowed_values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::config::v1::FieldType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("required", &self.required)?;
        to.implicit::<Plain, _>("nullable", &self.nullable)?;
        to.optional::<Nullable, _>("defaultValue", &self.default_value)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.repeated::<Plain, _>("allowedValues", &self.allowed_values)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SilverColumn {
    const FIELDS: &'static [&'static str] = &["name", "type", "title", "description", "required", "source", "precision", "scale", "unit", "currencyColumn", "isPersonal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "type" => Some(1),
            "title" => Some(2),
            "description" => Some(3),
            "required" => Some(4),
            "source" => Some(5),
            "precision" => Some(6),
            "scale" => Some(7),
            "unit" => Some(8),
            "currencyColumn" | "currency_column" => Some(9),
            "isPersonal" | "is_personal" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Open<crate::platform::config::v1::FieldType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Plain, _, _>(from, &mut self.title),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.required),
            5 => optional::<Nested, _, _>(from, &mut self.source),
            6 => implicit::<Plain, _, _>(from, &mut self.precision),
            7 => implicit::<Plain, _, _>(from, &mut self.scale),
            8 => implicit::<Plain, _, _>(from, &mut self.unit),
            9 => implicit::<Plain, _, _>(from, &mut self.currency_column),
            10 => implicit::<Plain, _, _>(from, &mut self.is_personal),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::config::v1::FieldType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("required", &self.required)?;
        to.optional::<Nested, _>("source", &self.source)?;
        to.implicit::<Plain, _>("precision", &self.precision)?;
        to.implicit::<Plain, _>("scale", &self.scale)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.implicit::<Plain, _>("currencyColumn", &self.currency_column)?;
        to.implicit::<Plain, _>("isPersonal", &self.is_personal)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SilverDefinition {
    const FIELDS: &'static [&'static str] = &["inputs", "columns", "primaryKey", "latestBy", "deleteWhen", "quality", "partitionBy", "retentionDays", "entityType", "onSchemaChange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "inputs" => Some(0),
            "columns" => Some(1),
            "primaryKey" | "primary_key" => Some(2),
            "latestBy" | "latest_by" => Some(3),
            "deleteWhen" | "delete_when" => Some(4),
            "quality" => Some(5),
            "partitionBy" | "partition_by" => Some(6),
            "retentionDays" | "retention_days" => Some(7),
            "entityType" | "entity_type" => Some(8),
            "onSchemaChange" | "on_schema_change" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.inputs),
            1 => repeated::<Nested, _, _>(from, &mut self.columns),
            2 => repeated::<Plain, _, _>(from, &mut self.primary_key),
            3 => repeated::<Plain, _, _>(from, &mut self.latest_by),
            4 => implicit::<Plain, _, _>(from, &mut self.delete_when),
            5 => optional::<Nested, _, _>(from, &mut self.quality),
            6 => optional::<Nested, _, _>(from, &mut self.partition_by),
            7 => implicit::<Plain, _, _>(from, &mut self.retention_days),
            8 => implicit::<Plain, _, _>(from, &mut self.entity_type),
            9 => implicit::<Open<crate::platform::config::v1::SchemaChangePolicy>, _, _>(from, &mut self.on_schema_change),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("inputs", &self.inputs)?;
        to.repeated::<Nested, _>("columns", &self.columns)?;
        to.repeated::<Plain, _>("primaryKey", &self.primary_key)?;
        to.repeated::<Plain, _>("latestBy", &self.latest_by)?;
        to.implicit::<Plain, _>("deleteWhen", &self.delete_when)?;
        to.optional::<Nested, _>("quality", &self.quality)?;
        to.optional::<Nested, _>("partitionBy", &self.partition_by)?;
        to.implicit::<Plain, _>("retentionDays", &self.retention_days)?;
        to.implicit::<Plain, _>("entityType", &self.entity_type)?;
        to.implicit::<Open<crate::platform::config::v1::SchemaChangePolicy>, _>("onSchemaChange", &self.on_schema_change)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SilverInput {
    const FIELDS: &'static [&'static str] = &["dataset", "connectorType", "stream", "sources", "filter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "stream" => Some(2),
            "sources" => Some(3),
            "filter" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.dataset),
            1 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => implicit::<Plain, _, _>(from, &mut self.stream),
            3 => map::<Nested, _, _, _>(from, &mut self.sources),
            4 => implicit::<Plain, _, _>(from, &mut self.filter),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.map::<Nested, _, _>("sources", &self.sources)?;
        to.implicit::<Plain, _>("filter", &self.filter)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SimilarPipeline {
    const FIELDS: &'static [&'static str] = &["pipelineId", "name", "similarity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "name" => Some(1),
            "similarity" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.similarity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("similarity", &self.similarity)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SmartDefaultExplanation {
    const FIELDS: &'static [&'static str] = &["field", "suggestion", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "suggestion" => Some(1),
            "reason" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Plain, _, _>(from, &mut self.suggestion),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("suggestion", &self.suggestion)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SmartDefaults {
    const FIELDS: &'static [&'static str] = &["confidence", "learnedFrom", "suggestions", "explanations", "schedule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "confidence" => Some(0),
            "learnedFrom" | "learned_from" => Some(1),
            "suggestions" => Some(2),
            "explanations" => Some(3),
            "schedule" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.confidence),
            1 => implicit::<Plain, _, _>(from, &mut self.learned_from),
            2 => optional::<Nested, _, _>(from, &mut self.suggestions),
            3 => repeated::<Nested, _, _>(from, &mut self.explanations),
            4 => optional::<Nested, _, _>(from, &mut self.schedule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("confidence", &self.confidence)?;
        to.implicit::<Plain, _>("learnedFrom", &self.learned_from)?;
        to.optional::<Nested, _>("suggestions", &self.suggestions)?;
        to.repeated::<Nested, _>("explanations", &self.explanations)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SnapshotEnd {
    const FIELDS: &'static [&'static str] = &["objectCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "objectCount" | "object_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.object_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("objectCount", &self.object_count)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SuggestDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "connectorType", "rows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "rows" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => repeated::<Nested, _, _>(from, &mut self.rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.repeated::<Nested, _>("rows", &self.rows)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::SuggestDatasetResponse {
    const FIELDS: &'static [&'static str] = &["dataset", "issues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "issues" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dataset),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::Template {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "connectorType", "defaultConfig", "requiredInputs", "optionalInputs", "usageCount", "isPublic", "createdAt", "orgId", "version", "revision", "updatedAt", "objects", "defaultSchedule", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "connectorType" | "connector_type" => Some(3),
            "defaultConfig" | "default_config" => Some(4),
            "requiredInputs" | "required_inputs" => Some(5),
            "optionalInputs" | "optional_inputs" => Some(6),
            "usageCount" | "usage_count" => Some(7),
            "isPublic" | "is_public" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "orgId" | "org_id" => Some(10),
            "version" => Some(11),
            "revision" => Some(12),
            "updatedAt" | "updated_at" => Some(13),
            "objects" => Some(14),
            "defaultSchedule" | "default_schedule" => Some(15),
            "labels" => Some(16),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            4 => optional::<Nested, _, _>(from, &mut self.default_config),
            5 => repeated::<Nested, _, _>(from, &mut self.required_inputs),
            6 => repeated::<Nested, _, _>(from, &mut self.optional_inputs),
            7 => implicit::<Plain, _, _>(from, &mut self.usage_count),
            8 => implicit::<Plain, _, _>(from, &mut self.is_public),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => implicit::<Plain, _, _>(from, &mut self.org_id),
            11 => implicit::<Plain, _, _>(from, &mut self.version),
            12 => implicit::<Plain, _, _>(from, &mut self.revision),
            13 => optional::<Nested, _, _>(from, &mut self.updated_at),
            14 => repeated::<Nested, _, _>(from, &mut self.objects),
            15 => optional::<Nested, _, _>(from, &mut self.default_schedule),
            16 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("defaultConfig", &self.default_config)?;
        to.repeated::<Nested, _>("requiredInputs", &self.required_inputs)?;
        to.repeated::<Nested, _>("optionalInputs", &self.optional_inputs)?;
        to.implicit::<Plain, _>("usageCount", &self.usage_count)?;
        to.implicit::<Plain, _>("isPublic", &self.is_public)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.repeated::<Nested, _>("objects", &self.objects)?;
        to.optional::<Nested, _>("defaultSchedule", &self.default_schedule)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::TemplateInput {
    const FIELDS: &'static [&'static str] = &["name", "label", "type", "description", "defaultValue", "options", "required"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "label" => Some(1),
            "type" => Some(2),
            "description" => Some(3),
            "defaultValue" | "default_value" => Some(4),
            "options" => Some(5),
            "required" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Plain, _, _>(from, &mut self.label),
            2 => implicit::<Open<crate::platform::config::v1::TemplateInputType>, _, _>(from, &mut self.r#type),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Nullable, _, _>(from, &mut self.default_value),
            5 => repeated::<Plain, _, _>(from, &mut self.options),
            6 => implicit::<Plain, _, _>(from, &mut self.required),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("label", &self.label)?;
        to.implicit::<Open<crate::platform::config::v1::TemplateInputType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nullable, _>("defaultValue", &self.default_value)?;
        to.repeated::<Plain, _>("options", &self.options)?;
        to.implicit::<Plain, _>("required", &self.required)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::TemplateObject {
    const FIELDS: &'static [&'static str] = &["dataset", "entitySchema", "pipeline", "rule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "entitySchema" | "entity_schema" => Some(1),
            "pipeline" => Some(2),
            "rule" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::template_object::Object::Dataset),
            1 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::template_object::Object::EntitySchema),
            2 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::template_object::Object::Pipeline),
            3 => member::<Nested, _, _, _>(from, &mut self.object, crate::platform::config::v1::template_object::Object::Rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.object {
            Some(crate::platform::config::v1::template_object::Object::Dataset(it)) => to.field::<Nested, _>("dataset", it)?,
            Some(crate::platform::config::v1::template_object::Object::EntitySchema(it)) => to.field::<Nested, _>("entitySchema", it)?,
            Some(crate::platform::config::v1::template_object::Object::Pipeline(it)) => to.field::<Nested, _>("pipeline", it)?,
            Some(crate::platform::config::v1::template_object::Object::Rule(it)) => to.field::<Nested, _>("rule", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ToggleRuleRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "enabled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "enabled" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.enabled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ToggleRuleResponse {
    const FIELDS: &'static [&'static str] = &["rule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rule", &self.rule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::TriggerPipelineAction {
    const FIELDS: &'static [&'static str] = &["pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UniqueCheck {
    const FIELDS: &'static [&'static str] = &["columns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "columns" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.columns),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("columns", &self.columns)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateBidAction {
    const FIELDS: &'static [&'static str] = &["changePercent", "maxBid"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changePercent" | "change_percent" => Some(0),
            "maxBid" | "max_bid" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.change_percent),
            1 => optional::<Nested, _, _>(from, &mut self.max_bid),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("changePercent", &self.change_percent)?;
        to.optional::<Nested, _>("maxBid", &self.max_bid)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset", "expectedVersion", "allowRebuild", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            "allowRebuild" | "allow_rebuild" => Some(3),
            "changeReason" | "change_reason" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.dataset),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            3 => implicit::<Plain, _, _>(from, &mut self.allow_rebuild),
            4 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("allowRebuild", &self.allow_rebuild)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateDatasetResponse {
    const FIELDS: &'static [&'static str] = &["dataset", "issues", "isRebuilding"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "issues" => Some(1),
            "isRebuilding" | "is_rebuilding" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dataset),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            2 => implicit::<Plain, _, _>(from, &mut self.is_rebuilding),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.implicit::<Plain, _>("isRebuilding", &self.is_rebuilding)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateEntitySchemaRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "schema", "expectedVersion", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "schema" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            "changeReason" | "change_reason" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.schema),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            3 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateEntitySchemaResponse {
    const FIELDS: &'static [&'static str] = &["schema"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schema" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.schema),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schema", &self.schema)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdatePipelineRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "status", "schedule", "config", "expectedVersion", "description", "connectorId", "streams", "runAsUserId", "runAfterPipelines", "labels", "changeReason", "defaultRangeDays"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "status" => Some(3),
            "schedule" => Some(4),
            "config" => Some(5),
            "expectedVersion" | "expected_version" => Some(6),
            "description" => Some(7),
            "connectorId" | "connector_id" => Some(8),
            "streams" => Some(9),
            "runAsUserId" | "run_as_user_id" => Some(10),
            "runAfterPipelines" | "run_after_pipelines" => Some(11),
            "labels" => Some(12),
            "changeReason" | "change_reason" => Some(13),
            "defaultRangeDays" | "default_range_days" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Open<crate::platform::common::v1::PipelineStatus>, _, _>(from, &mut self.status),
            4 => optional::<Nested, _, _>(from, &mut self.schedule),
            5 => optional::<Nested, _, _>(from, &mut self.config),
            6 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            7 => optional::<Plain, _, _>(from, &mut self.description),
            8 => optional::<Plain, _, _>(from, &mut self.connector_id),
            9 => optional::<Nested, _, _>(from, &mut self.streams),
            10 => optional::<Plain, _, _>(from, &mut self.run_as_user_id),
            11 => optional::<Nested, _, _>(from, &mut self.run_after_pipelines),
            12 => optional::<Nested, _, _>(from, &mut self.labels),
            13 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            14 => optional::<Plain, _, _>(from, &mut self.default_range_days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Open<crate::platform::common::v1::PipelineStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Nested, _>("streams", &self.streams)?;
        to.optional::<Plain, _>("runAsUserId", &self.run_as_user_id)?;
        to.optional::<Nested, _>("runAfterPipelines", &self.run_after_pipelines)?;
        to.optional::<Nested, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        to.optional::<Plain, _>("defaultRangeDays", &self.default_range_days)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdatePipelineResponse {
    const FIELDS: &'static [&'static str] = &["pipeline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipeline" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pipeline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pipeline", &self.pipeline)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateRuleRequest {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "description", "conditions", "actions", "schedule", "expectedVersion", "severity", "policy", "dataset", "labels", "changeReason", "clearSchedule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "conditions" => Some(4),
            "actions" => Some(5),
            "schedule" => Some(6),
            "expectedVersion" | "expected_version" => Some(7),
            "severity" => Some(8),
            "policy" => Some(9),
            "dataset" => Some(10),
            "labels" => Some(11),
            "changeReason" | "change_reason" => Some(12),
            "clearSchedule" | "clear_schedule" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Plain, _, _>(from, &mut self.name),
            3 => optional::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Nested, _, _>(from, &mut self.conditions),
            5 => optional::<Nested, _, _>(from, &mut self.actions),
            6 => optional::<Nested, _, _>(from, &mut self.schedule),
            7 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            8 => optional::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            9 => optional::<Nested, _, _>(from, &mut self.policy),
            10 => optional::<Plain, _, _>(from, &mut self.dataset),
            11 => optional::<Nested, _, _>(from, &mut self.labels),
            12 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            13 => implicit::<Plain, _, _>(from, &mut self.clear_schedule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("name", &self.name)?;
        to.optional::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("conditions", &self.conditions)?;
        to.optional::<Nested, _>("actions", &self.actions)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.optional::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.optional::<Nested, _>("policy", &self.policy)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        to.implicit::<Plain, _>("clearSchedule", &self.clear_schedule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateRuleResponse {
    const FIELDS: &'static [&'static str] = &["rule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rule", &self.rule)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "id", "template", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "id" => Some(1),
            "template" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            2 => optional::<Nested, _, _>(from, &mut self.template),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.optional::<Nested, _>("template", &self.template)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::UpdateTemplateResponse {
    const FIELDS: &'static [&'static str] = &["template"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "template" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.template),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("template", &self.template)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidateDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Nested, _, _>(from, &mut self.dataset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dataset", &self.dataset)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidateDatasetResponse {
    const FIELDS: &'static [&'static str] = &["valid", "issues", "columns", "needsRebuild"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "issues" => Some(1),
            "columns" => Some(2),
            "needsRebuild" | "needs_rebuild" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.valid),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            2 => repeated::<Nested, _, _>(from, &mut self.columns),
            3 => implicit::<Plain, _, _>(from, &mut self.needs_rebuild),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.repeated::<Nested, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("needsRebuild", &self.needs_rebuild)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidatePipelineConfigRequest {
    const FIELDS: &'static [&'static str] = &["connectorType", "config", "orgId", "schedule", "streams"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorType" | "connector_type" => Some(0),
            "config" => Some(1),
            "orgId" | "org_id" => Some(2),
            "schedule" => Some(3),
            "streams" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            3 => optional::<Nested, _, _>(from, &mut self.schedule),
            4 => repeated::<Nested, _, _>(from, &mut self.streams),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("schedule", &self.schedule)?;
        to.repeated::<Nested, _>("streams", &self.streams)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidatePipelineConfigResponse {
    const FIELDS: &'static [&'static str] = &["valid", "issues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "issues" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.valid),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidateRuleConditionsRequest {
    const FIELDS: &'static [&'static str] = &["conditions", "module", "orgId", "dataset", "actions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "conditions" => Some(0),
            "module" => Some(1),
            "orgId" | "org_id" => Some(2),
            "dataset" => Some(3),
            "actions" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.conditions),
            1 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            3 => implicit::<Plain, _, _>(from, &mut self.dataset),
            4 => optional::<Nested, _, _>(from, &mut self.actions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("conditions", &self.conditions)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("actions", &self.actions)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidateRuleConditionsResponse {
    const FIELDS: &'static [&'static str] = &["valid", "issues", "variables"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "issues" => Some(1),
            "variables" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.valid),
            1 => repeated::<Nested, _, _>(from, &mut self.issues),
            2 => repeated::<Plain, _, _>(from, &mut self.variables),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.repeated::<Plain, _>("variables", &self.variables)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::ValidationIssue {
    const FIELDS: &'static [&'static str] = &["field", "code", "message", "severity", "position"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "code" => Some(1),
            "message" => Some(2),
            "severity" => Some(3),
            "position" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Plain, _, _>(from, &mut self.code),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Open<crate::platform::config::v1::ValidationSeverity>, _, _>(from, &mut self.severity),
            4 => optional::<Plain, _, _>(from, &mut self.position),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Open<crate::platform::config::v1::ValidationSeverity>, _>("severity", &self.severity)?;
        to.optional::<Plain, _>("position", &self.position)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::WatchConfigRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "kinds", "afterRevision", "allOrganizations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "kinds" => Some(1),
            "afterRevision" | "after_revision" => Some(2),
            "allOrganizations" | "all_organizations" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => repeated::<Open<crate::platform::config::v1::ConfigKind>, _, _>(from, &mut self.kinds),
            2 => optional::<Plain, _, _>(from, &mut self.after_revision),
            3 => implicit::<Plain, _, _>(from, &mut self.all_organizations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Open<crate::platform::config::v1::ConfigKind>, _>("kinds", &self.kinds)?;
        to.optional::<Plain, _>("afterRevision", &self.after_revision)?;
        to.implicit::<Plain, _>("allOrganizations", &self.all_organizations)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::WatchConfigResponse {
    const FIELDS: &'static [&'static str] = &["revision", "snapshotObject", "snapshotEnd", "put", "deleted", "bookmark", "orgId", "changedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revision" => Some(0),
            "snapshotObject" | "snapshot_object" => Some(1),
            "snapshotEnd" | "snapshot_end" => Some(2),
            "put" => Some(3),
            "deleted" => Some(4),
            "bookmark" => Some(5),
            "orgId" | "org_id" => Some(6),
            "changedAt" | "changed_at" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revision),
            1 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::config::v1::watch_config_response::Event::SnapshotObject),
            2 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::config::v1::watch_config_response::Event::SnapshotEnd),
            3 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::config::v1::watch_config_response::Event::Put),
            4 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::config::v1::watch_config_response::Event::Deleted),
            5 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::config::v1::watch_config_response::Event::Bookmark),
            6 => implicit::<Plain, _, _>(from, &mut self.org_id),
            7 => optional::<Nested, _, _>(from, &mut self.changed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revision", &self.revision)?;
        match &self.event {
            Some(crate::platform::config::v1::watch_config_response::Event::SnapshotObject(it)) => to.field::<Nested, _>("snapshotObject", it)?,
            Some(crate::platform::config::v1::watch_config_response::Event::SnapshotEnd(it)) => to.field::<Nested, _>("snapshotEnd", it)?,
            Some(crate::platform::config::v1::watch_config_response::Event::Put(it)) => to.field::<Nested, _>("put", it)?,
            Some(crate::platform::config::v1::watch_config_response::Event::Deleted(it)) => to.field::<Nested, _>("deleted", it)?,
            Some(crate::platform::config::v1::watch_config_response::Event::Bookmark(it)) => to.field::<Nested, _>("bookmark", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("changedAt", &self.changed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::config::v1::WebhookAction {
    const FIELDS: &'static [&'static str] = &["webhookId", "fields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "webhookId" | "webhook_id" => Some(0),
            "fields" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.webhook_id),
            1 => repeated::<Plain, _, _>(from, &mut self.fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("webhookId", &self.webhook_id)?;
        to.repeated::<Plain, _>("fields", &self.fields)?;
        Ok(())
    }
}
