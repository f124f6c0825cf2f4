use crate::json::*;

messages! {
    crate::platform::intelligence::v1::AcknowledgeAlertRequest,
    crate::platform::intelligence::v1::AcknowledgeAlertResponse,
    crate::platform::intelligence::v1::ActionParameter,
    crate::platform::intelligence::v1::ActionResult,
    crate::platform::intelligence::v1::ActionType,
    crate::platform::intelligence::v1::AddAlertNoteRequest,
    crate::platform::intelligence::v1::AddAlertNoteResponse,
    crate::platform::intelligence::v1::Alert,
    crate::platform::intelligence::v1::AlertFilters,
    crate::platform::intelligence::v1::AlertHistoryEntry,
    crate::platform::intelligence::v1::AlertModuleCount,
    crate::platform::intelligence::v1::AlertPolicy,
    crate::platform::intelligence::v1::AlertRuleCount,
    crate::platform::intelligence::v1::AlertSeverityCount,
    crate::platform::intelligence::v1::AlertStateCount,
    crate::platform::intelligence::v1::AlertUpdateOutcome,
    crate::platform::intelligence::v1::Anomaly,
    crate::platform::intelligence::v1::AnomalyDetection,
    crate::platform::intelligence::v1::AnomalyMonitor,
    crate::platform::intelligence::v1::ArgumentInfo,
    crate::platform::intelligence::v1::AssignAlertRequest,
    crate::platform::intelligence::v1::AssignAlertResponse,
    crate::platform::intelligence::v1::BatchEvaluateRulesRequest,
    crate::platform::intelligence::v1::BatchEvaluateRulesResponse,
    crate::platform::intelligence::v1::BatchEvaluationSummary,
    crate::platform::intelligence::v1::BatchUpdateAlertsRequest,
    crate::platform::intelligence::v1::BatchUpdateAlertsResponse,
    crate::platform::intelligence::v1::BookedCost,
    crate::platform::intelligence::v1::Budget,
    crate::platform::intelligence::v1::BudgetAlert,
    crate::platform::intelligence::v1::BuildNameRequest,
    crate::platform::intelligence::v1::BuildNameResponse,
    crate::platform::intelligence::v1::CalculateForecastRequest,
    crate::platform::intelligence::v1::CalculateForecastResponse,
    crate::platform::intelligence::v1::CalculateMarginRequest,
    crate::platform::intelligence::v1::CalculateMarginResponse,
    crate::platform::intelligence::v1::CalculatePacingRequest,
    crate::platform::intelligence::v1::CalculatePacingResponse,
    crate::platform::intelligence::v1::CancelEvaluationRequest,
    crate::platform::intelligence::v1::CancelEvaluationResponse,
    crate::platform::intelligence::v1::CancelExportRequest,
    crate::platform::intelligence::v1::CancelExportResponse,
    crate::platform::intelligence::v1::CodeComponent,
    crate::platform::intelligence::v1::ComponentValue,
    crate::platform::intelligence::v1::ConditionResult,
    crate::platform::intelligence::v1::CostEntry,
    crate::platform::intelligence::v1::CostPeriod,
    crate::platform::intelligence::v1::CostShare,
    crate::platform::intelligence::v1::CountAlertsRequest,
    crate::platform::intelligence::v1::CountAlertsResponse,
    crate::platform::intelligence::v1::CreateSilenceRequest,
    crate::platform::intelligence::v1::CreateSilenceResponse,
    crate::platform::intelligence::v1::DatasetFreshness,
    crate::platform::intelligence::v1::DateComponent,
    crate::platform::intelligence::v1::DayCost,
    crate::platform::intelligence::v1::DayCount,
    crate::platform::intelligence::v1::DayUsage,
    crate::platform::intelligence::v1::DeleteBudgetRequest,
    crate::platform::intelligence::v1::DeleteBudgetResponse,
    crate::platform::intelligence::v1::DeleteFormulaRequest,
    crate::platform::intelligence::v1::DeleteFormulaResponse,
    crate::platform::intelligence::v1::DeleteMonitorRequest,
    crate::platform::intelligence::v1::DeleteMonitorResponse,
    crate::platform::intelligence::v1::DeleteQaCheckRequest,
    crate::platform::intelligence::v1::DeleteQaCheckResponse,
    crate::platform::intelligence::v1::DeleteQaTemplateRequest,
    crate::platform::intelligence::v1::DeleteQaTemplateResponse,
    crate::platform::intelligence::v1::DeleteReportRequest,
    crate::platform::intelligence::v1::DeleteReportResponse,
    crate::platform::intelligence::v1::DeleteTaxonomyRequest,
    crate::platform::intelligence::v1::DeleteTaxonomyResponse,
    crate::platform::intelligence::v1::DetectAnomaliesRequest,
    crate::platform::intelligence::v1::DetectAnomaliesResponse,
    crate::platform::intelligence::v1::DismissRecommendationRequest,
    crate::platform::intelligence::v1::DismissRecommendationResponse,
    crate::platform::intelligence::v1::DownloadExportRequest,
    crate::platform::intelligence::v1::DownloadExportResponse,
    crate::platform::intelligence::v1::EntityData,
    crate::platform::intelligence::v1::EntityEvaluationResult,
    crate::platform::intelligence::v1::EnumComponent,
    crate::platform::intelligence::v1::EvaluateBatchRequest,
    crate::platform::intelligence::v1::EvaluateBatchResponse,
    crate::platform::intelligence::v1::EvaluateRequest,
    crate::platform::intelligence::v1::EvaluateResponse,
    crate::platform::intelligence::v1::EvaluateRuleRequest,
    crate::platform::intelligence::v1::EvaluateRuleResponse,
    crate::platform::intelligence::v1::EvaluateStreamOpen,
    crate::platform::intelligence::v1::EvaluateStreamRequest,
    crate::platform::intelligence::v1::EvaluateStreamResponse,
    crate::platform::intelligence::v1::EvaluateStreamRows,
    crate::platform::intelligence::v1::EvaluationStep,
    crate::platform::intelligence::v1::EvaluationSummary,
    crate::platform::intelligence::v1::ExecuteActionRequest,
    crate::platform::intelligence::v1::ExecuteActionResponse,
    crate::platform::intelligence::v1::ExpireSilenceRequest,
    crate::platform::intelligence::v1::ExpireSilenceResponse,
    crate::platform::intelligence::v1::Export,
    crate::platform::intelligence::v1::ForecastPoint,
    crate::platform::intelligence::v1::FormulaIssue,
    crate::platform::intelligence::v1::FormulaReference,
    crate::platform::intelligence::v1::FormulaRow,
    crate::platform::intelligence::v1::FormulaSource,
    crate::platform::intelligence::v1::FormulaTestCase,
    crate::platform::intelligence::v1::FormulaTestOutcome,
    crate::platform::intelligence::v1::FormulaValue,
    crate::platform::intelligence::v1::FunctionInfo,
    crate::platform::intelligence::v1::GetActionStatusRequest,
    crate::platform::intelligence::v1::GetActionStatusResponse,
    crate::platform::intelligence::v1::GetAlertPoliciesRequest,
    crate::platform::intelligence::v1::GetAlertPoliciesResponse,
    crate::platform::intelligence::v1::GetAlertRequest,
    crate::platform::intelligence::v1::GetAlertResponse,
    crate::platform::intelligence::v1::GetBudgetRequest,
    crate::platform::intelligence::v1::GetBudgetResponse,
    crate::platform::intelligence::v1::GetCostSummaryRequest,
    crate::platform::intelligence::v1::GetCostSummaryResponse,
    crate::platform::intelligence::v1::GetEvaluationStatusRequest,
    crate::platform::intelligence::v1::GetEvaluationStatusResponse,
    crate::platform::intelligence::v1::GetExportRequest,
    crate::platform::intelligence::v1::GetExportResponse,
    crate::platform::intelligence::v1::GetFormulaRequest,
    crate::platform::intelligence::v1::GetFormulaResponse,
    crate::platform::intelligence::v1::GetFreshnessRequest,
    crate::platform::intelligence::v1::GetFreshnessResponse,
    crate::platform::intelligence::v1::GetMonitorRequest,
    crate::platform::intelligence::v1::GetMonitorResponse,
    crate::platform::intelligence::v1::GetPipelineHealthRequest,
    crate::platform::intelligence::v1::GetPipelineHealthResponse,
    crate::platform::intelligence::v1::GetPipelineTrendRequest,
    crate::platform::intelligence::v1::GetPipelineTrendResponse,
    crate::platform::intelligence::v1::GetQaCheckRequest,
    crate::platform::intelligence::v1::GetQaCheckResponse,
    crate::platform::intelligence::v1::GetQaRunRequest,
    crate::platform::intelligence::v1::GetQaRunResponse,
    crate::platform::intelligence::v1::GetQaScoreRequest,
    crate::platform::intelligence::v1::GetQaScoreResponse,
    crate::platform::intelligence::v1::GetReportRequest,
    crate::platform::intelligence::v1::GetReportResponse,
    crate::platform::intelligence::v1::GetRuleMatchRequest,
    crate::platform::intelligence::v1::GetRuleMatchResponse,
    crate::platform::intelligence::v1::GetRuleStatisticsRequest,
    crate::platform::intelligence::v1::GetRuleStatisticsResponse,
    crate::platform::intelligence::v1::GetTaxonomyListRequest,
    crate::platform::intelligence::v1::GetTaxonomyListResponse,
    crate::platform::intelligence::v1::GetTaxonomyRequest,
    crate::platform::intelligence::v1::GetTaxonomyResponse,
    crate::platform::intelligence::v1::GetThresholdsRequest,
    crate::platform::intelligence::v1::GetThresholdsResponse,
    crate::platform::intelligence::v1::GetUsageRequest,
    crate::platform::intelligence::v1::GetUsageResponse,
    crate::platform::intelligence::v1::ListActionTypesRequest,
    crate::platform::intelligence::v1::ListActionTypesResponse,
    crate::platform::intelligence::v1::ListAlertHistoryRequest,
    crate::platform::intelligence::v1::ListAlertHistoryResponse,
    crate::platform::intelligence::v1::ListAlertsRequest,
    crate::platform::intelligence::v1::ListAlertsResponse,
    crate::platform::intelligence::v1::ListAnomaliesRequest,
    crate::platform::intelligence::v1::ListAnomaliesResponse,
    crate::platform::intelligence::v1::ListCostsRequest,
    crate::platform::intelligence::v1::ListCostsResponse,
    crate::platform::intelligence::v1::ListEvaluationsRequest,
    crate::platform::intelligence::v1::ListEvaluationsResponse,
    crate::platform::intelligence::v1::ListExportsRequest,
    crate::platform::intelligence::v1::ListExportsResponse,
    crate::platform::intelligence::v1::ListFormulaVersionsRequest,
    crate::platform::intelligence::v1::ListFormulaVersionsResponse,
    crate::platform::intelligence::v1::ListFormulasRequest,
    crate::platform::intelligence::v1::ListFormulasResponse,
    crate::platform::intelligence::v1::ListFunctionsRequest,
    crate::platform::intelligence::v1::ListFunctionsResponse,
    crate::platform::intelligence::v1::ListMonitorsRequest,
    crate::platform::intelligence::v1::ListMonitorsResponse,
    crate::platform::intelligence::v1::ListNameResultsRequest,
    crate::platform::intelligence::v1::ListNameResultsResponse,
    crate::platform::intelligence::v1::ListQaChecksRequest,
    crate::platform::intelligence::v1::ListQaChecksResponse,
    crate::platform::intelligence::v1::ListQaResultsRequest,
    crate::platform::intelligence::v1::ListQaResultsResponse,
    crate::platform::intelligence::v1::ListQaRunsRequest,
    crate::platform::intelligence::v1::ListQaRunsResponse,
    crate::platform::intelligence::v1::ListQaTemplatesRequest,
    crate::platform::intelligence::v1::ListQaTemplatesResponse,
    crate::platform::intelligence::v1::ListQaWaiversRequest,
    crate::platform::intelligence::v1::ListQaWaiversResponse,
    crate::platform::intelligence::v1::ListRecommendationsRequest,
    crate::platform::intelligence::v1::ListRecommendationsResponse,
    crate::platform::intelligence::v1::ListReportsRequest,
    crate::platform::intelligence::v1::ListReportsResponse,
    crate::platform::intelligence::v1::ListRuleMatchesRequest,
    crate::platform::intelligence::v1::ListRuleMatchesResponse,
    crate::platform::intelligence::v1::ListRuleStatesRequest,
    crate::platform::intelligence::v1::ListRuleStatesResponse,
    crate::platform::intelligence::v1::ListSilencesRequest,
    crate::platform::intelligence::v1::ListSilencesResponse,
    crate::platform::intelligence::v1::ListTaxonomiesRequest,
    crate::platform::intelligence::v1::ListTaxonomiesResponse,
    crate::platform::intelligence::v1::ListTaxonomyListsRequest,
    crate::platform::intelligence::v1::ListTaxonomyListsResponse,
    crate::platform::intelligence::v1::ListTaxonomyVersionsRequest,
    crate::platform::intelligence::v1::ListTaxonomyVersionsResponse,
    crate::platform::intelligence::v1::MarginInput,
    crate::platform::intelligence::v1::MarginResult,
    crate::platform::intelligence::v1::MetricPoint,
    crate::platform::intelligence::v1::NameInput,
    crate::platform::intelligence::v1::NameIssue,
    crate::platform::intelligence::v1::NameResult,
    crate::platform::intelligence::v1::NameSuggestion,
    crate::platform::intelligence::v1::NamedFormula,
    crate::platform::intelligence::v1::OverallHealth,
    crate::platform::intelligence::v1::PacingBands,
    crate::platform::intelligence::v1::PacingInput,
    crate::platform::intelligence::v1::PacingResult,
    crate::platform::intelligence::v1::ParseNameRequest,
    crate::platform::intelligence::v1::ParseNameResponse,
    crate::platform::intelligence::v1::PipelineCost,
    crate::platform::intelligence::v1::PipelineHealth,
    crate::platform::intelligence::v1::PipelineRun,
    crate::platform::intelligence::v1::PipelineTrendPoint,
    crate::platform::intelligence::v1::PointJudgement,
    crate::platform::intelligence::v1::QaCategoryScore,
    crate::platform::intelligence::v1::QaCheck,
    crate::platform::intelligence::v1::QaFix,
    crate::platform::intelligence::v1::QaResult,
    crate::platform::intelligence::v1::QaRun,
    crate::platform::intelligence::v1::QaScore,
    crate::platform::intelligence::v1::QaScorePoint,
    crate::platform::intelligence::v1::QaTemplate,
    crate::platform::intelligence::v1::QaWaiver,
    crate::platform::intelligence::v1::RaiseAlertRequest,
    crate::platform::intelligence::v1::RaiseAlertResponse,
    crate::platform::intelligence::v1::Recommendation,
    crate::platform::intelligence::v1::RecordCostRequest,
    crate::platform::intelligence::v1::RecordCostResponse,
    crate::platform::intelligence::v1::RecordUsageRequest,
    crate::platform::intelligence::v1::RecordUsageResponse,
    crate::platform::intelligence::v1::RegexComponent,
    crate::platform::intelligence::v1::Report,
    crate::platform::intelligence::v1::ReportQuery,
    crate::platform::intelligence::v1::ResetRuleStateRequest,
    crate::platform::intelligence::v1::ResetRuleStateResponse,
    crate::platform::intelligence::v1::ResolveAlertRequest,
    crate::platform::intelligence::v1::ResolveAlertResponse,
    crate::platform::intelligence::v1::ReviewAnomalyRequest,
    crate::platform::intelligence::v1::ReviewAnomalyResponse,
    crate::platform::intelligence::v1::RevokeQaWaiverRequest,
    crate::platform::intelligence::v1::RevokeQaWaiverResponse,
    crate::platform::intelligence::v1::RowError,
    crate::platform::intelligence::v1::RuleDayStatistics,
    crate::platform::intelligence::v1::RuleDraft,
    crate::platform::intelligence::v1::RuleFailure,
    crate::platform::intelligence::v1::RuleMatch,
    crate::platform::intelligence::v1::RuleMatchResult,
    crate::platform::intelligence::v1::RuleState,
    crate::platform::intelligence::v1::RunQaChecksRequest,
    crate::platform::intelligence::v1::RunQaChecksResponse,
    crate::platform::intelligence::v1::SaveFormulaRequest,
    crate::platform::intelligence::v1::SaveFormulaResponse,
    crate::platform::intelligence::v1::SaveMonitorRequest,
    crate::platform::intelligence::v1::SaveMonitorResponse,
    crate::platform::intelligence::v1::SaveQaCheckRequest,
    crate::platform::intelligence::v1::SaveQaCheckResponse,
    crate::platform::intelligence::v1::SaveQaTemplateRequest,
    crate::platform::intelligence::v1::SaveQaTemplateResponse,
    crate::platform::intelligence::v1::SaveReportRequest,
    crate::platform::intelligence::v1::SaveReportResponse,
    crate::platform::intelligence::v1::SeriesPoint,
    crate::platform::intelligence::v1::SetAlertPoliciesRequest,
    crate::platform::intelligence::v1::SetAlertPoliciesResponse,
    crate::platform::intelligence::v1::SetBudgetRequest,
    crate::platform::intelligence::v1::SetBudgetResponse,
    crate::platform::intelligence::v1::SetTaxonomyListRequest,
    crate::platform::intelligence::v1::SetTaxonomyListResponse,
    crate::platform::intelligence::v1::SetTaxonomyRequest,
    crate::platform::intelligence::v1::SetTaxonomyResponse,
    crate::platform::intelligence::v1::SetThresholdsRequest,
    crate::platform::intelligence::v1::SetThresholdsResponse,
    crate::platform::intelligence::v1::Silence,
    crate::platform::intelligence::v1::SilenceMatcher,
    crate::platform::intelligence::v1::SnoozeAlertRequest,
    crate::platform::intelligence::v1::SnoozeAlertResponse,
    crate::platform::intelligence::v1::StartExportRequest,
    crate::platform::intelligence::v1::StartExportResponse,
    crate::platform::intelligence::v1::SuggestNameRequest,
    crate::platform::intelligence::v1::SuggestNameResponse,
    crate::platform::intelligence::v1::TaxonomyComponent,
    crate::platform::intelligence::v1::TaxonomyList,
    crate::platform::intelligence::v1::TaxonomyPattern,
    crate::platform::intelligence::v1::TaxonomyTerm,
    crate::platform::intelligence::v1::TestFormulaRequest,
    crate::platform::intelligence::v1::TestFormulaResponse,
    crate::platform::intelligence::v1::TestRuleMatch,
    crate::platform::intelligence::v1::TestRuleRequest,
    crate::platform::intelligence::v1::TestRuleResponse,
    crate::platform::intelligence::v1::Threshold,
    crate::platform::intelligence::v1::TriggerRuleEvaluationRequest,
    crate::platform::intelligence::v1::TriggerRuleEvaluationResponse,
    crate::platform::intelligence::v1::Usage,
    crate::platform::intelligence::v1::UsageEntry,
    crate::platform::intelligence::v1::UsageLimits,
    crate::platform::intelligence::v1::ValidateNameRequest,
    crate::platform::intelligence::v1::ValidateNameResponse,
    crate::platform::intelligence::v1::ValidateNamesBatchRequest,
    crate::platform::intelligence::v1::ValidateNamesBatchResponse,
    crate::platform::intelligence::v1::ValidateRequest,
    crate::platform::intelligence::v1::ValidateResponse,
    crate::platform::intelligence::v1::WaiveQaCheckRequest,
    crate::platform::intelligence::v1::WaiveQaCheckResponse,
    crate::platform::intelligence::v1::WatchAlertsRequest,
    crate::platform::intelligence::v1::WatchAlertsResponse,
    crate::platform::intelligence::v1::WatchBudgetAlertsRequest,
    crate::platform::intelligence::v1::WatchBudgetAlertsResponse,
}

enums! {
    crate::platform::intelligence::v1::ActionStatus {  }
    crate::platform::intelligence::v1::Aggregation {  }
    crate::platform::intelligence::v1::AlertChange {  }
    crate::platform::intelligence::v1::AlertOrder {  }
    crate::platform::intelligence::v1::AlertResolution {  }
    crate::platform::intelligence::v1::AlertState {  }
    crate::platform::intelligence::v1::AnomalyDirection {  }
    crate::platform::intelligence::v1::AnomalyMethod {  }
    crate::platform::intelligence::v1::AnomalyVerdict {  }
    crate::platform::intelligence::v1::CostKind {  }
    crate::platform::intelligence::v1::EvaluationTrigger {  }
    crate::platform::intelligence::v1::ExportFormat {  }
    crate::platform::intelligence::v1::ForecastMethod {  }
    crate::platform::intelligence::v1::FormulaErrorCode {  }
    crate::platform::intelligence::v1::LetterCase {  }
    crate::platform::intelligence::v1::NameCorrection {  }
    crate::platform::intelligence::v1::NameIssueCode {  }
    crate::platform::intelligence::v1::PipelineHealthStatus {  }
    crate::platform::intelligence::v1::QaCategory {  }
    crate::platform::intelligence::v1::QaGrade {  }
    crate::platform::intelligence::v1::QaMode {  }
    crate::platform::intelligence::v1::QaOutcome {  }
    crate::platform::intelligence::v1::RecommendationKind {  }
    crate::platform::intelligence::v1::SuppressionReason {  }
    crate::platform::intelligence::v1::TimeGrain {  }
    crate::platform::intelligence::v1::UsageKind {  }
    crate::platform::intelligence::v1::ValueType {  }
}

impl Message for crate::platform::intelligence::v1::AcknowledgeAlertRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId", "note"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
            "note" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => implicit::<Plain, _, _>(from, &mut self.note),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AcknowledgeAlertResponse {
    const FIELDS: &'static [&'static str] = &["alert"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ActionParameter {
    const FIELDS: &'static [&'static str] = &["name", "description", "type", "required"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "type" => Some(2),
            "required" => Some(3),
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
            2 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.r#type),
            3 => implicit::<Plain, _, _>(from, &mut self.required),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("required", &self.required)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ActionResult {
    const FIELDS: &'static [&'static str] = &["actionType", "status", "result", "error", "executionTimeMs", "executionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "actionType" | "action_type" => Some(0),
            "status" => Some(1),
            "result" => Some(2),
            "error" => Some(3),
            "executionTimeMs" | "execution_time_ms" => Some(4),
            "executionId" | "execution_id" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.action_type),
            1 => implicit::<Open<crate::platform::intelligence::v1::ActionStatus>, _, _>(from, &mut self.status),
            2 => optional::<Nested, _, _>(from, &mut self.result),
            3 => optional::<Plain, _, _>(from, &mut self.error),
            4 => implicit::<Plain, _, _>(from, &mut self.execution_time_ms),
            5 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("actionType", &self.action_type)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ActionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("result", &self.result)?;
        to.optional::<Plain, _>("error", &self.error)?;
        to.implicit::<Plain, _>("executionTimeMs", &self.execution_time_ms)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ActionType {
    const FIELDS: &'static [&'static str] = &["actionType", "description", "parameters", "writesToSource", "entityTypes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "actionType" | "action_type" => Some(0),
            "description" => Some(1),
            "parameters" => Some(2),
            "writesToSource" | "writes_to_source" => Some(3),
            "entityTypes" | "entity_types" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.action_type),
            1 => implicit::<Plain, _, _>(from, &mut self.description),
            2 => repeated::<Nested, _, _>(from, &mut self.parameters),
            3 => implicit::<Plain, _, _>(from, &mut self.writes_to_source),
            4 => repeated::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_types),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("actionType", &self.action_type)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.implicit::<Plain, _>("writesToSource", &self.writes_to_source)?;
        to.repeated::<Open<crate::platform::common::v1::EntityType>, _>("entityTypes", &self.entity_types)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AddAlertNoteRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId", "note"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
            "note" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => implicit::<Plain, _, _>(from, &mut self.note),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AddAlertNoteResponse {
    const FIELDS: &'static [&'static str] = &["entry"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entry" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entry),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entry", &self.entry)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Alert {
    const FIELDS: &'static [&'static str] = &["id", "ruleId", "ruleName", "module", "severity", "state", "entity", "message", "conditions", "dataSnapshot", "triggeredAt", "acknowledgedBy", "acknowledgedAt", "snoozedUntil", "resolvedAt", "occurrenceCount", "orgId", "lastOccurredAt", "assigneeId", "resolvedBy", "resolution", "parentEntities", "escalatesAt", "escalationLevel", "silenceId", "previousAlertId", "fingerprint", "sourceUrl", "matchId", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "ruleId" | "rule_id" => Some(1),
            "ruleName" | "rule_name" => Some(2),
            "module" => Some(3),
            "severity" => Some(4),
            "state" => Some(5),
            "entity" => Some(6),
            "message" => Some(7),
            "conditions" => Some(8),
            "dataSnapshot" | "data_snapshot" => Some(9),
            "triggeredAt" | "triggered_at" => Some(10),
            "acknowledgedBy" | "acknowledged_by" => Some(11),
            "acknowledgedAt" | "acknowledged_at" => Some(12),
            "snoozedUntil" | "snoozed_until" => Some(13),
            "resolvedAt" | "resolved_at" => Some(14),
            "occurrenceCount" | "occurrence_count" => Some(15),
            "orgId" | "org_id" => Some(16),
            "lastOccurredAt" | "last_occurred_at" => Some(17),
            "assigneeId" | "assignee_id" => Some(18),
            "resolvedBy" | "resolved_by" => Some(19),
            "resolution" => Some(20),
            "parentEntities" | "parent_entities" => Some(21),
            "escalatesAt" | "escalates_at" => Some(22),
            "escalationLevel" | "escalation_level" => Some(23),
            "silenceId" | "silence_id" => Some(24),
            "previousAlertId" | "previous_alert_id" => Some(25),
            "fingerprint" => Some(26),
            "sourceUrl" | "source_url" => Some(27),
            "matchId" | "match_id" => Some(28),
            "revision" => Some(29),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            2 => implicit::<Plain, _, _>(from, &mut self.rule_name),
            3 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            4 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            5 => implicit::<Open<crate::platform::intelligence::v1::AlertState>, _, _>(from, &mut self.state),
            6 => optional::<Nested, _, _>(from, &mut self.entity),
            7 => implicit::<Plain, _, _>(from, &mut self.message),
            8 => repeated::<Nested, _, _>(from, &mut self.conditions),
            9 => optional::<Nested, _, _>(from, &mut self.data_snapshot),
            10 => optional::<Nested, _, _>(from, &mut self.triggered_at),
            11 => optional::<Plain, _, _>(from, &mut self.acknowledged_by),
            12 => optional::<Nested, _, _>(from, &mut self.acknowledged_at),
            13 => optional::<Nested, _, _>(from, &mut self.snoozed_until),
            14 => optional::<Nested, _, _>(from, &mut self.resolved_at),
            15 => implicit::<Plain, _, _>(from, &mut self.occurrence_count),
            16 => implicit::<Plain, _, _>(from, &mut self.org_id),
            17 => optional::<Nested, _, _>(from, &mut self.last_occurred_at),
            18 => implicit::<Plain, _, _>(from, &mut self.assignee_id),
            19 => implicit::<Plain, _, _>(from, &mut self.resolved_by),
            20 => implicit::<Open<crate::platform::intelligence::v1::AlertResolution>, _, _>(from, &mut self.resolution),
            21 => repeated::<Nested, _, _>(from, &mut self.parent_entities),
            22 => optional::<Nested, _, _>(from, &mut self.escalates_at),
            23 => implicit::<Plain, _, _>(from, &mut self.escalation_level),
            24 => implicit::<Plain, _, _>(from, &mut self.silence_id),
            25 => implicit::<Plain, _, _>(from, &mut self.previous_alert_id),
            26 => implicit::<Plain, _, _>(from, &mut self.fingerprint),
            27 => implicit::<Plain, _, _>(from, &mut self.source_url),
            28 => implicit::<Plain, _, _>(from, &mut self.match_id),
            29 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("ruleName", &self.rule_name)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AlertState>, _>("state", &self.state)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.repeated::<Nested, _>("conditions", &self.conditions)?;
        to.optional::<Nested, _>("dataSnapshot", &self.data_snapshot)?;
        to.optional::<Nested, _>("triggeredAt", &self.triggered_at)?;
        to.optional::<Plain, _>("acknowledgedBy", &self.acknowledged_by)?;
        to.optional::<Nested, _>("acknowledgedAt", &self.acknowledged_at)?;
        to.optional::<Nested, _>("snoozedUntil", &self.snoozed_until)?;
        to.optional::<Nested, _>("resolvedAt", &self.resolved_at)?;
        to.implicit::<Plain, _>("occurrenceCount", &self.occurrence_count)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("lastOccurredAt", &self.last_occurred_at)?;
        to.implicit::<Plain, _>("assigneeId", &self.assignee_id)?;
        to.implicit::<Plain, _>("resolvedBy", &self.resolved_by)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AlertResolution>, _>("resolution", &self.resolution)?;
        to.repeated::<Nested, _>("parentEntities", &self.parent_entities)?;
        to.optional::<Nested, _>("escalatesAt", &self.escalates_at)?;
        to.implicit::<Plain, _>("escalationLevel", &self.escalation_level)?;
        to.implicit::<Plain, _>("silenceId", &self.silence_id)?;
        to.implicit::<Plain, _>("previousAlertId", &self.previous_alert_id)?;
        to.implicit::<Plain, _>("fingerprint", &self.fingerprint)?;
        to.implicit::<Plain, _>("sourceUrl", &self.source_url)?;
        to.implicit::<Plain, _>("matchId", &self.match_id)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertFilters {
    const FIELDS: &'static [&'static str] = &["states", "severities", "modules", "ruleId", "entity", "dateRange", "assigneeId", "search", "excludeSilenced"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "states" => Some(0),
            "severities" => Some(1),
            "modules" => Some(2),
            "ruleId" | "rule_id" => Some(3),
            "entity" => Some(4),
            "dateRange" | "date_range" => Some(5),
            "assigneeId" | "assignee_id" => Some(6),
            "search" => Some(7),
            "excludeSilenced" | "exclude_silenced" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Open<crate::platform::intelligence::v1::AlertState>, _, _>(from, &mut self.states),
            1 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            2 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.modules),
            3 => optional::<Plain, _, _>(from, &mut self.rule_id),
            4 => optional::<Nested, _, _>(from, &mut self.entity),
            5 => optional::<Nested, _, _>(from, &mut self.date_range),
            6 => optional::<Plain, _, _>(from, &mut self.assignee_id),
            7 => implicit::<Plain, _, _>(from, &mut self.search),
            8 => implicit::<Plain, _, _>(from, &mut self.exclude_silenced),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Open<crate::platform::intelligence::v1::AlertState>, _>("states", &self.states)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("modules", &self.modules)?;
        to.optional::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Plain, _>("assigneeId", &self.assignee_id)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.implicit::<Plain, _>("excludeSilenced", &self.exclude_silenced)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertHistoryEntry {
    const FIELDS: &'static [&'static str] = &["id", "alertId", "change", "state", "at", "userId", "note", "severity", "notificationId", "assigneeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "alertId" | "alert_id" => Some(1),
            "change" => Some(2),
            "state" => Some(3),
            "at" => Some(4),
            "userId" | "user_id" => Some(5),
            "note" => Some(6),
            "severity" => Some(7),
            "notificationId" | "notification_id" => Some(8),
            "assigneeId" | "assignee_id" => Some(9),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => implicit::<Open<crate::platform::intelligence::v1::AlertChange>, _, _>(from, &mut self.change),
            3 => implicit::<Open<crate::platform::intelligence::v1::AlertState>, _, _>(from, &mut self.state),
            4 => optional::<Nested, _, _>(from, &mut self.at),
            5 => implicit::<Plain, _, _>(from, &mut self.user_id),
            6 => implicit::<Plain, _, _>(from, &mut self.note),
            7 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            8 => implicit::<Plain, _, _>(from, &mut self.notification_id),
            9 => implicit::<Plain, _, _>(from, &mut self.assignee_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AlertChange>, _>("change", &self.change)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AlertState>, _>("state", &self.state)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("notificationId", &self.notification_id)?;
        to.implicit::<Plain, _>("assigneeId", &self.assignee_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertModuleCount {
    const FIELDS: &'static [&'static str] = &["module", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "module" => Some(0),
            "count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            1 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertPolicy {
    const FIELDS: &'static [&'static str] = &["modules", "severities", "hold", "cooldown", "escalateAfter", "escalateAfterOccurrences", "maxEscalations", "escalateToRoles", "escalateToUserIds", "autoResolve", "autoResolveAfter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "modules" => Some(0),
            "severities" => Some(1),
            "hold" => Some(2),
            "cooldown" => Some(3),
            "escalateAfter" | "escalate_after" => Some(4),
            "escalateAfterOccurrences" | "escalate_after_occurrences" => Some(5),
            "maxEscalations" | "max_escalations" => Some(6),
            "escalateToRoles" | "escalate_to_roles" => Some(7),
            "escalateToUserIds" | "escalate_to_user_ids" => Some(8),
            "autoResolve" | "auto_resolve" => Some(9),
            "autoResolveAfter" | "auto_resolve_after" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.modules),
            1 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            2 => optional::<Nested, _, _>(from, &mut self.hold),
            3 => optional::<Nested, _, _>(from, &mut self.cooldown),
            4 => optional::<Nested, _, _>(from, &mut self.escalate_after),
            5 => implicit::<Plain, _, _>(from, &mut self.escalate_after_occurrences),
            6 => implicit::<Plain, _, _>(from, &mut self.max_escalations),
            7 => repeated::<Plain, _, _>(from, &mut self.escalate_to_roles),
            8 => repeated::<Plain, _, _>(from, &mut self.escalate_to_user_ids),
            9 => optional::<Plain, _, _>(from, &mut self.auto_resolve),
            10 => optional::<Nested, _, _>(from, &mut self.auto_resolve_after),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("modules", &self.modules)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        to.optional::<Nested, _>("hold", &self.hold)?;
        to.optional::<Nested, _>("cooldown", &self.cooldown)?;
        to.optional::<Nested, _>("escalateAfter", &self.escalate_after)?;
        to.implicit::<Plain, _>("escalateAfterOccurrences", &self.escalate_after_occurrences)?;
        to.implicit::<Plain, _>("maxEscalations", &self.max_escalations)?;
        to.repeated::<Plain, _>("escalateToRoles", &self.escalate_to_roles)?;
        to.repeated::<Plain, _>("escalateToUserIds", &self.escalate_to_user_ids)?;
        to.optional::<Plain, _>("autoResolve", &self.auto_resolve)?;
        to.optional::<Nested, _>("autoResolveAfter", &self.auto_resolve_after)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertRuleCount {
    const FIELDS: &'static [&'static str] = &["ruleId", "ruleName", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ruleId" | "rule_id" => Some(0),
            "ruleName" | "rule_name" => Some(1),
            "count" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            1 => implicit::<Plain, _, _>(from, &mut self.rule_name),
            2 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("ruleName", &self.rule_name)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertSeverityCount {
    const FIELDS: &'static [&'static str] = &["severity", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "severity" => Some(0),
            "count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            1 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertStateCount {
    const FIELDS: &'static [&'static str] = &["state", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::intelligence::v1::AlertState>, _, _>(from, &mut self.state),
            1 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::intelligence::v1::AlertState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AlertUpdateOutcome {
    const FIELDS: &'static [&'static str] = &["alertId", "alert", "error"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alertId" | "alert_id" => Some(0),
            "alert" => Some(1),
            "error" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            1 => optional::<Nested, _, _>(from, &mut self.alert),
            2 => optional::<Nested, _, _>(from, &mut self.error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.optional::<Nested, _>("alert", &self.alert)?;
        to.optional::<Nested, _>("error", &self.error)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Anomaly {
    const FIELDS: &'static [&'static str] = &["id", "monitorId", "monitorVersion", "at", "group", "value", "judgement", "detectedAt", "verdict", "reviewedBy", "note", "alertId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "monitorId" | "monitor_id" => Some(1),
            "monitorVersion" | "monitor_version" => Some(2),
            "at" => Some(3),
            "group" => Some(4),
            "value" => Some(5),
            "judgement" => Some(6),
            "detectedAt" | "detected_at" => Some(7),
            "verdict" => Some(8),
            "reviewedBy" | "reviewed_by" => Some(9),
            "note" => Some(10),
            "alertId" | "alert_id" => Some(11),
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
            1 => implicit::<Plain, _, _>(from, &mut self.monitor_id),
            2 => implicit::<Plain, _, _>(from, &mut self.monitor_version),
            3 => optional::<Nested, _, _>(from, &mut self.at),
            4 => map::<Plain, _, _, _>(from, &mut self.group),
            5 => implicit::<Plain, _, _>(from, &mut self.value),
            6 => optional::<Nested, _, _>(from, &mut self.judgement),
            7 => optional::<Nested, _, _>(from, &mut self.detected_at),
            8 => implicit::<Open<crate::platform::intelligence::v1::AnomalyVerdict>, _, _>(from, &mut self.verdict),
            9 => implicit::<Plain, _, _>(from, &mut self.reviewed_by),
            10 => implicit::<Plain, _, _>(from, &mut self.note),
            11 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("monitorId", &self.monitor_id)?;
        to.implicit::<Plain, _>("monitorVersion", &self.monitor_version)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.map::<Plain, _, _>("group", &self.group)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        to.optional::<Nested, _>("judgement", &self.judgement)?;
        to.optional::<Nested, _>("detectedAt", &self.detected_at)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AnomalyVerdict>, _>("verdict", &self.verdict)?;
        to.implicit::<Plain, _>("reviewedBy", &self.reviewed_by)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AnomalyDetection {
    const FIELDS: &'static [&'static str] = &["method", "sensitivity", "lookback", "direction", "minValue"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "method" => Some(0),
            "sensitivity" => Some(1),
            "lookback" => Some(2),
            "direction" => Some(3),
            "minValue" | "min_value" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::intelligence::v1::AnomalyMethod>, _, _>(from, &mut self.method),
            1 => implicit::<Plain, _, _>(from, &mut self.sensitivity),
            2 => implicit::<Plain, _, _>(from, &mut self.lookback),
            3 => implicit::<Open<crate::platform::intelligence::v1::AnomalyDirection>, _, _>(from, &mut self.direction),
            4 => implicit::<Plain, _, _>(from, &mut self.min_value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::intelligence::v1::AnomalyMethod>, _>("method", &self.method)?;
        to.implicit::<Plain, _>("sensitivity", &self.sensitivity)?;
        to.implicit::<Plain, _>("lookback", &self.lookback)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AnomalyDirection>, _>("direction", &self.direction)?;
        to.implicit::<Plain, _>("minValue", &self.min_value)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AnomalyMonitor {
    const FIELDS: &'static [&'static str] = &["id", "name", "dataset", "metric", "aggregation", "dimensions", "filter", "grain", "detection", "maxGroups", "alertSeverity", "enabled", "version", "updatedAt", "lastRunAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "dataset" => Some(2),
            "metric" => Some(3),
            "aggregation" => Some(4),
            "dimensions" => Some(5),
            "filter" => Some(6),
            "grain" => Some(7),
            "detection" => Some(8),
            "maxGroups" | "max_groups" => Some(9),
            "alertSeverity" | "alert_severity" => Some(10),
            "enabled" => Some(11),
            "version" => Some(12),
            "updatedAt" | "updated_at" => Some(13),
            "lastRunAt" | "last_run_at" => Some(14),
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
            2 => implicit::<Plain, _, _>(from, &mut self.dataset),
            3 => implicit::<Plain, _, _>(from, &mut self.metric),
            4 => implicit::<Open<crate::platform::intelligence::v1::Aggregation>, _, _>(from, &mut self.aggregation),
            5 => repeated::<Plain, _, _>(from, &mut self.dimensions),
            6 => implicit::<Plain, _, _>(from, &mut self.filter),
            7 => implicit::<Open<crate::platform::intelligence::v1::TimeGrain>, _, _>(from, &mut self.grain),
            8 => optional::<Nested, _, _>(from, &mut self.detection),
            9 => implicit::<Plain, _, _>(from, &mut self.max_groups),
            10 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.alert_severity),
            11 => implicit::<Plain, _, _>(from, &mut self.enabled),
            12 => implicit::<Plain, _, _>(from, &mut self.version),
            13 => optional::<Nested, _, _>(from, &mut self.updated_at),
            14 => optional::<Nested, _, _>(from, &mut self.last_run_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("metric", &self.metric)?;
        to.implicit::<Open<crate::platform::intelligence::v1::Aggregation>, _>("aggregation", &self.aggregation)?;
        to.repeated::<Plain, _>("dimensions", &self.dimensions)?;
        to.implicit::<Plain, _>("filter", &self.filter)?;
        to.implicit::<Open<crate::platform::intelligence::v1::TimeGrain>, _>("grain", &self.grain)?;
        to.optional::<Nested, _>("detection", &self.detection)?;
        to.implicit::<Plain, _>("maxGroups", &self.max_groups)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("alertSeverity", &self.alert_severity)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("lastRunAt", &self.last_run_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ArgumentInfo {
    const FIELDS: &'static [&'static str] = &["name", "types"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "types" => Some(1),
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
            1 => repeated::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.types),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Open<crate::platform::intelligence::v1::ValueType>, _>("types", &self.types)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AssignAlertRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId", "assigneeId", "note"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
            "assigneeId" | "assignee_id" => Some(2),
            "note" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => implicit::<Plain, _, _>(from, &mut self.assignee_id),
            3 => implicit::<Plain, _, _>(from, &mut self.note),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Plain, _>("assigneeId", &self.assignee_id)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::AssignAlertResponse {
    const FIELDS: &'static [&'static str] = &["alert"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BatchEvaluateRulesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "module", "ruleIds", "entities", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "module" => Some(1),
            "ruleIds" | "rule_ids" => Some(2),
            "entities" => Some(3),
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
            1 => optional::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            2 => repeated::<Plain, _, _>(from, &mut self.rule_ids),
            3 => repeated::<Nested, _, _>(from, &mut self.entities),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.repeated::<Plain, _>("ruleIds", &self.rule_ids)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BatchEvaluateRulesResponse {
    const FIELDS: &'static [&'static str] = &["results", "summary"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            "summary" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => optional::<Nested, _, _>(from, &mut self.summary),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("summary", &self.summary)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BatchEvaluationSummary {
    const FIELDS: &'static [&'static str] = &["totalEntities", "totalRules", "totalMatches", "actionsExecuted", "actionsFailed", "totalEvaluationTimeUs", "totalSuppressed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalEntities" | "total_entities" => Some(0),
            "totalRules" | "total_rules" => Some(1),
            "totalMatches" | "total_matches" => Some(2),
            "actionsExecuted" | "actions_executed" => Some(3),
            "actionsFailed" | "actions_failed" => Some(4),
            "totalEvaluationTimeUs" | "total_evaluation_time_us" => Some(5),
            "totalSuppressed" | "total_suppressed" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_entities),
            1 => implicit::<Plain, _, _>(from, &mut self.total_rules),
            2 => implicit::<Plain, _, _>(from, &mut self.total_matches),
            3 => implicit::<Plain, _, _>(from, &mut self.actions_executed),
            4 => implicit::<Plain, _, _>(from, &mut self.actions_failed),
            5 => implicit::<Plain, _, _>(from, &mut self.total_evaluation_time_us),
            6 => implicit::<Plain, _, _>(from, &mut self.total_suppressed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalEntities", &self.total_entities)?;
        to.implicit::<Plain, _>("totalRules", &self.total_rules)?;
        to.implicit::<Plain, _>("totalMatches", &self.total_matches)?;
        to.implicit::<Plain, _>("actionsExecuted", &self.actions_executed)?;
        to.implicit::<Plain, _>("actionsFailed", &self.actions_failed)?;
        to.implicit::<Plain, _>("totalEvaluationTimeUs", &self.total_evaluation_time_us)?;
        to.implicit::<Plain, _>("totalSuppressed", &self.total_suppressed)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BatchUpdateAlertsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertIds", "note", "acknowledge", "snoozeUntil", "resolve", "assignTo"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertIds" | "alert_ids" => Some(1),
            "note" => Some(2),
            "acknowledge" => Some(3),
            "snoozeUntil" | "snooze_until" => Some(4),
            "resolve" => Some(5),
            "assignTo" | "assign_to" => Some(6),
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
            1 => repeated::<Plain, _, _>(from, &mut self.alert_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.note),
            3 => member::<Plain, _, _, _>(from, &mut self.change, crate::platform::intelligence::v1::batch_update_alerts_request::Change::Acknowledge),
            4 => member::<Nested, _, _, _>(from, &mut self.change, crate::platform::intelligence::v1::batch_update_alerts_request::Change::SnoozeUntil),
            5 => member::<Open<crate::platform::intelligence::v1::AlertResolution>, _, _, _>(from, &mut self.change, crate::platform::intelligence::v1::batch_update_alerts_request::Change::Resolve),
            6 => member::<Plain, _, _, _>(from, &mut self.change, crate::platform::intelligence::v1::batch_update_alerts_request::Change::AssignTo),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("alertIds", &self.alert_ids)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        match &self.change {
            Some(crate::platform::intelligence::v1::batch_update_alerts_request::Change::Acknowledge(it)) => to.field::<Plain, _>("acknowledge", it)?,
            Some(crate::platform::intelligence::v1::batch_update_alerts_request::Change::SnoozeUntil(it)) => to.field::<Nested, _>("snoozeUntil", it)?,
            Some(crate::platform::intelligence::v1::batch_update_alerts_request::Change::Resolve(it)) => to.field::<Open<crate::platform::intelligence::v1::AlertResolution>, _>("resolve", it)?,
            Some(crate::platform::intelligence::v1::batch_update_alerts_request::Change::AssignTo(it)) => to.field::<Plain, _>("assignTo", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BatchUpdateAlertsResponse {
    const FIELDS: &'static [&'static str] = &["outcomes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "outcomes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.outcomes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("outcomes", &self.outcomes)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BookedCost {
    const FIELDS: &'static [&'static str] = &["id", "entry", "recordedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "entry" => Some(1),
            "recordedAt" | "recorded_at" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.entry),
            2 => optional::<Nested, _, _>(from, &mut self.recorded_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.optional::<Nested, _>("entry", &self.entry)?;
        to.optional::<Nested, _>("recordedAt", &self.recorded_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Budget {
    const FIELDS: &'static [&'static str] = &["orgId", "monthlyLimit", "thresholds", "currentSpend", "period", "forecast", "updatedBy", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "monthlyLimit" | "monthly_limit" => Some(1),
            "thresholds" => Some(2),
            "currentSpend" | "current_spend" => Some(3),
            "period" => Some(4),
            "forecast" => Some(5),
            "updatedBy" | "updated_by" => Some(6),
            "updatedAt" | "updated_at" => Some(7),
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
            1 => optional::<Nested, _, _>(from, &mut self.monthly_limit),
            2 => repeated::<Plain, _, _>(from, &mut self.thresholds),
            3 => optional::<Nested, _, _>(from, &mut self.current_spend),
            4 => optional::<Nested, _, _>(from, &mut self.period),
            5 => optional::<Nested, _, _>(from, &mut self.forecast),
            6 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            7 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("monthlyLimit", &self.monthly_limit)?;
        to.repeated::<Plain, _>("thresholds", &self.thresholds)?;
        to.optional::<Nested, _>("currentSpend", &self.current_spend)?;
        to.optional::<Nested, _>("period", &self.period)?;
        to.optional::<Nested, _>("forecast", &self.forecast)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BudgetAlert {
    const FIELDS: &'static [&'static str] = &["orgId", "threshold", "spent", "limit", "at"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "threshold" => Some(1),
            "spent" => Some(2),
            "limit" => Some(3),
            "at" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.threshold),
            2 => optional::<Nested, _, _>(from, &mut self.spent),
            3 => optional::<Nested, _, _>(from, &mut self.limit),
            4 => optional::<Nested, _, _>(from, &mut self.at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("threshold", &self.threshold)?;
        to.optional::<Nested, _>("spent", &self.spent)?;
        to.optional::<Nested, _>("limit", &self.limit)?;
        to.optional::<Nested, _>("at", &self.at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BuildNameRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "patternId", "entityType", "values", "parentName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "patternId" | "pattern_id" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "values" => Some(3),
            "parentName" | "parent_name" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            2 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            3 => map::<Plain, _, _, _>(from, &mut self.values),
            4 => implicit::<Plain, _, _>(from, &mut self.parent_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.map::<Plain, _, _>("values", &self.values)?;
        to.implicit::<Plain, _>("parentName", &self.parent_name)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::BuildNameResponse {
    const FIELDS: &'static [&'static str] = &["name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CalculateForecastRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "points", "horizonDays", "method", "confidence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "points" => Some(1),
            "horizonDays" | "horizon_days" => Some(2),
            "method" => Some(3),
            "confidence" => Some(4),
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
            1 => repeated::<Nested, _, _>(from, &mut self.points),
            2 => implicit::<Plain, _, _>(from, &mut self.horizon_days),
            3 => implicit::<Open<crate::platform::intelligence::v1::ForecastMethod>, _, _>(from, &mut self.method),
            4 => implicit::<Plain, _, _>(from, &mut self.confidence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("points", &self.points)?;
        to.implicit::<Plain, _>("horizonDays", &self.horizon_days)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ForecastMethod>, _>("method", &self.method)?;
        to.implicit::<Plain, _>("confidence", &self.confidence)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CalculateForecastResponse {
    const FIELDS: &'static [&'static str] = &["points", "total", "backtestErrorPercent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "points" => Some(0),
            "total" => Some(1),
            "backtestErrorPercent" | "backtest_error_percent" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.points),
            1 => implicit::<Plain, _, _>(from, &mut self.total),
            2 => optional::<Plain, _, _>(from, &mut self.backtest_error_percent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("points", &self.points)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        to.optional::<Plain, _>("backtestErrorPercent", &self.backtest_error_percent)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CalculateMarginRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "inputs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "inputs" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.inputs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("inputs", &self.inputs)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CalculateMarginResponse {
    const FIELDS: &'static [&'static str] = &["results"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CalculatePacingRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "inputs", "bands"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "inputs" => Some(1),
            "bands" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.inputs),
            2 => optional::<Nested, _, _>(from, &mut self.bands),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("inputs", &self.inputs)?;
        to.optional::<Nested, _>("bands", &self.bands)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CalculatePacingResponse {
    const FIELDS: &'static [&'static str] = &["results"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CancelEvaluationRequest {
    const FIELDS: &'static [&'static str] = &["evaluationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "evaluationId" | "evaluation_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.evaluation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("evaluationId", &self.evaluation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CancelEvaluationResponse {
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
            0 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CancelExportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "exportId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "exportId" | "export_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.export_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("exportId", &self.export_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CancelExportResponse {
    const FIELDS: &'static [&'static str] = &["export"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "export" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.export),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("export", &self.export)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CodeComponent {
    const FIELDS: &'static [&'static str] = &["minLength", "maxLength", "letterCase"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "minLength" | "min_length" => Some(0),
            "maxLength" | "max_length" => Some(1),
            "letterCase" | "letter_case" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.min_length),
            1 => implicit::<Plain, _, _>(from, &mut self.max_length),
            2 => implicit::<Open<crate::platform::intelligence::v1::LetterCase>, _, _>(from, &mut self.letter_case),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("minLength", &self.min_length)?;
        to.implicit::<Plain, _>("maxLength", &self.max_length)?;
        to.implicit::<Open<crate::platform::intelligence::v1::LetterCase>, _>("letterCase", &self.letter_case)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ComponentValue {
    const FIELDS: &'static [&'static str] = &["component", "value", "label", "position"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "component" => Some(0),
            "value" => Some(1),
            "label" => Some(2),
            "position" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.component),
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            2 => implicit::<Plain, _, _>(from, &mut self.label),
            3 => implicit::<Plain, _, _>(from, &mut self.position),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("component", &self.component)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        to.implicit::<Plain, _>("label", &self.label)?;
        to.implicit::<Plain, _>("position", &self.position)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ConditionResult {
    const FIELDS: &'static [&'static str] = &["condition", "matched", "actualValue", "expectedValue", "operator", "field", "error"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "condition" => Some(0),
            "matched" => Some(1),
            "actualValue" | "actual_value" => Some(2),
            "expectedValue" | "expected_value" => Some(3),
            "operator" => Some(4),
            "field" => Some(5),
            "error" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.condition),
            1 => implicit::<Plain, _, _>(from, &mut self.matched),
            2 => implicit::<Plain, _, _>(from, &mut self.actual_value),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_value),
            4 => implicit::<Plain, _, _>(from, &mut self.operator),
            5 => implicit::<Plain, _, _>(from, &mut self.field),
            6 => implicit::<Plain, _, _>(from, &mut self.error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("condition", &self.condition)?;
        to.implicit::<Plain, _>("matched", &self.matched)?;
        to.implicit::<Plain, _>("actualValue", &self.actual_value)?;
        to.implicit::<Plain, _>("expectedValue", &self.expected_value)?;
        to.implicit::<Plain, _>("operator", &self.operator)?;
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("error", &self.error)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CostEntry {
    const FIELDS: &'static [&'static str] = &["idempotencyKey", "kind", "cost", "occurredAt", "resourceId", "resourceType", "details"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "idempotencyKey" | "idempotency_key" => Some(0),
            "kind" => Some(1),
            "cost" => Some(2),
            "occurredAt" | "occurred_at" => Some(3),
            "resourceId" | "resource_id" => Some(4),
            "resourceType" | "resource_type" => Some(5),
            "details" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            1 => implicit::<Open<crate::platform::intelligence::v1::CostKind>, _, _>(from, &mut self.kind),
            2 => optional::<Nested, _, _>(from, &mut self.cost),
            3 => optional::<Nested, _, _>(from, &mut self.occurred_at),
            4 => implicit::<Plain, _, _>(from, &mut self.resource_id),
            5 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.resource_type),
            6 => optional::<Nested, _, _>(from, &mut self.details),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Open<crate::platform::intelligence::v1::CostKind>, _>("kind", &self.kind)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        to.optional::<Nested, _>("occurredAt", &self.occurred_at)?;
        to.implicit::<Plain, _>("resourceId", &self.resource_id)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("resourceType", &self.resource_type)?;
        to.optional::<Nested, _>("details", &self.details)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CostPeriod {
    const FIELDS: &'static [&'static str] = &["spent", "budget", "percentUsed", "forecast", "breakdown", "period"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "spent" => Some(0),
            "budget" => Some(1),
            "percentUsed" | "percent_used" => Some(2),
            "forecast" => Some(3),
            "breakdown" => Some(4),
            "period" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.spent),
            1 => optional::<Nested, _, _>(from, &mut self.budget),
            2 => implicit::<Plain, _, _>(from, &mut self.percent_used),
            3 => optional::<Nested, _, _>(from, &mut self.forecast),
            4 => repeated::<Nested, _, _>(from, &mut self.breakdown),
            5 => optional::<Nested, _, _>(from, &mut self.period),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("spent", &self.spent)?;
        to.optional::<Nested, _>("budget", &self.budget)?;
        to.implicit::<Plain, _>("percentUsed", &self.percent_used)?;
        to.optional::<Nested, _>("forecast", &self.forecast)?;
        to.repeated::<Nested, _>("breakdown", &self.breakdown)?;
        to.optional::<Nested, _>("period", &self.period)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CostShare {
    const FIELDS: &'static [&'static str] = &["kind", "cost"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "cost" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::intelligence::v1::CostKind>, _, _>(from, &mut self.kind),
            1 => optional::<Nested, _, _>(from, &mut self.cost),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::intelligence::v1::CostKind>, _>("kind", &self.kind)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CountAlertsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "filters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "filters" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.filters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("filters", &self.filters)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CountAlertsResponse {
    const FIELDS: &'static [&'static str] = &["total", "byState", "bySeverity", "byModule", "byRule"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "total" => Some(0),
            "byState" | "by_state" => Some(1),
            "bySeverity" | "by_severity" => Some(2),
            "byModule" | "by_module" => Some(3),
            "byRule" | "by_rule" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total),
            1 => repeated::<Nested, _, _>(from, &mut self.by_state),
            2 => repeated::<Nested, _, _>(from, &mut self.by_severity),
            3 => repeated::<Nested, _, _>(from, &mut self.by_module),
            4 => repeated::<Nested, _, _>(from, &mut self.by_rule),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("total", &self.total)?;
        to.repeated::<Nested, _>("byState", &self.by_state)?;
        to.repeated::<Nested, _>("bySeverity", &self.by_severity)?;
        to.repeated::<Nested, _>("byModule", &self.by_module)?;
        to.repeated::<Nested, _>("byRule", &self.by_rule)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CreateSilenceRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "matcher", "startsAt", "duration", "reason", "idempotencyKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "matcher" => Some(1),
            "startsAt" | "starts_at" => Some(2),
            "duration" => Some(3),
            "reason" => Some(4),
            "idempotencyKey" | "idempotency_key" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.matcher),
            2 => optional::<Nested, _, _>(from, &mut self.starts_at),
            3 => optional::<Nested, _, _>(from, &mut self.duration),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            5 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("matcher", &self.matcher)?;
        to.optional::<Nested, _>("startsAt", &self.starts_at)?;
        to.optional::<Nested, _>("duration", &self.duration)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::CreateSilenceResponse {
    const FIELDS: &'static [&'static str] = &["silence", "coveredAlerts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "silence" => Some(0),
            "coveredAlerts" | "covered_alerts" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.silence),
            1 => implicit::<Plain, _, _>(from, &mut self.covered_alerts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("silence", &self.silence)?;
        to.implicit::<Plain, _>("coveredAlerts", &self.covered_alerts)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DatasetFreshness {
    const FIELDS: &'static [&'static str] = &["dataset", "connectorType", "accountId", "lastDataDate", "lastUpdatedAt", "ageHours", "expectedHours", "late"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "accountId" | "account_id" => Some(2),
            "lastDataDate" | "last_data_date" => Some(3),
            "lastUpdatedAt" | "last_updated_at" => Some(4),
            "ageHours" | "age_hours" => Some(5),
            "expectedHours" | "expected_hours" => Some(6),
            "late" => Some(7),
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
            2 => implicit::<Plain, _, _>(from, &mut self.account_id),
            3 => implicit::<Plain, _, _>(from, &mut self.last_data_date),
            4 => optional::<Nested, _, _>(from, &mut self.last_updated_at),
            5 => implicit::<Plain, _, _>(from, &mut self.age_hours),
            6 => implicit::<Plain, _, _>(from, &mut self.expected_hours),
            7 => implicit::<Plain, _, _>(from, &mut self.late),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("accountId", &self.account_id)?;
        to.implicit::<Plain, _>("lastDataDate", &self.last_data_date)?;
        to.optional::<Nested, _>("lastUpdatedAt", &self.last_updated_at)?;
        to.implicit::<Plain, _>("ageHours", &self.age_hours)?;
        to.implicit::<Plain, _>("expectedHours", &self.expected_hours)?;
        to.implicit::<Plain, _>("late", &self.late)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DateComponent {
    const FIELDS: &'static [&'static str] = &["format"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "format" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("format", &self.format)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DayCost {
    const FIELDS: &'static [&'static str] = &["date", "cost"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "cost" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => optional::<Nested, _, _>(from, &mut self.cost),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DayCount {
    const FIELDS: &'static [&'static str] = &["date", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "count" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DayUsage {
    const FIELDS: &'static [&'static str] = &["date", "usage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "usage" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => optional::<Nested, _, _>(from, &mut self.usage),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.optional::<Nested, _>("usage", &self.usage)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteBudgetRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteBudgetResponse {
    const FIELDS: &'static [&'static str] = &["deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteFormulaRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteFormulaResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteMonitorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "monitorId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "monitorId" | "monitor_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.monitor_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("monitorId", &self.monitor_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteMonitorResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteQaCheckRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "checkId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "checkId" | "check_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.check_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteQaCheckResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteQaTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteQaTemplateResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteReportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "reportId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "reportId" | "report_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.report_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("reportId", &self.report_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteReportResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteTaxonomyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "patternId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "patternId" | "pattern_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DeleteTaxonomyResponse {
    const FIELDS: &'static [&'static str] = &["deletedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deletedAt" | "deleted_at" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deleted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deletedAt", &self.deleted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DetectAnomaliesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "points", "detection"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "points" => Some(1),
            "detection" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.points),
            2 => optional::<Nested, _, _>(from, &mut self.detection),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("points", &self.points)?;
        to.optional::<Nested, _>("detection", &self.detection)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DetectAnomaliesResponse {
    const FIELDS: &'static [&'static str] = &["judgements", "anomalies"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "judgements" => Some(0),
            "anomalies" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.judgements),
            1 => implicit::<Plain, _, _>(from, &mut self.anomalies),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("judgements", &self.judgements)?;
        to.implicit::<Plain, _>("anomalies", &self.anomalies)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DismissRecommendationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "id", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "id" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DismissRecommendationResponse {
    const FIELDS: &'static [&'static str] = &["hiddenUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "hiddenUntil" | "hidden_until" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.hidden_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("hiddenUntil", &self.hidden_until)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DownloadExportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "exportId", "offset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "exportId" | "export_id" => Some(1),
            "offset" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.export_id),
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("exportId", &self.export_id)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::DownloadExportResponse {
    const FIELDS: &'static [&'static str] = &["offset", "data", "sizeBytes", "sha256"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offset" => Some(0),
            "data" => Some(1),
            "sizeBytes" | "size_bytes" => Some(2),
            "sha256" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.offset),
            1 => implicit::<Plain, _, _>(from, &mut self.data),
            2 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.sha256),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EntityData {
    const FIELDS: &'static [&'static str] = &["entity", "data"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "data" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => optional::<Nested, _, _>(from, &mut self.data),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("data", &self.data)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EntityEvaluationResult {
    const FIELDS: &'static [&'static str] = &["entity", "matches", "rulesEvaluated", "failures"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "matches" => Some(1),
            "rulesEvaluated" | "rules_evaluated" => Some(2),
            "failures" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => repeated::<Nested, _, _>(from, &mut self.matches),
            2 => implicit::<Plain, _, _>(from, &mut self.rules_evaluated),
            3 => repeated::<Nested, _, _>(from, &mut self.failures),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.repeated::<Nested, _>("matches", &self.matches)?;
        to.implicit::<Plain, _>("rulesEvaluated", &self.rules_evaluated)?;
        to.repeated::<Nested, _>("failures", &self.failures)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EnumComponent {
    const FIELDS: &'static [&'static str] = &["terms", "caseSensitive"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "terms" => Some(0),
            "caseSensitive" | "case_sensitive" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.terms),
            1 => implicit::<Plain, _, _>(from, &mut self.case_sensitive),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("terms", &self.terms)?;
        to.implicit::<Plain, _>("caseSensitive", &self.case_sensitive)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateBatchRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "formula", "rows", "stopOnError", "columns", "timeoutMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "formula" => Some(1),
            "rows" => Some(2),
            "stopOnError" | "stop_on_error" => Some(3),
            "columns" => Some(4),
            "timeoutMs" | "timeout_ms" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.formula),
            2 => repeated::<Nested, _, _>(from, &mut self.rows),
            3 => implicit::<Plain, _, _>(from, &mut self.stop_on_error),
            4 => repeated::<Plain, _, _>(from, &mut self.columns),
            5 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("formula", &self.formula)?;
        to.repeated::<Nested, _>("rows", &self.rows)?;
        to.implicit::<Plain, _>("stopOnError", &self.stop_on_error)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateBatchResponse {
    const FIELDS: &'static [&'static str] = &["results", "errors", "executionTimeUs", "type", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            "errors" => Some(1),
            "executionTimeUs" | "execution_time_us" => Some(2),
            "type" => Some(3),
            "version" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => repeated::<Nested, _, _>(from, &mut self.errors),
            2 => implicit::<Plain, _, _>(from, &mut self.execution_time_us),
            3 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.r#type),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.repeated::<Nested, _>("errors", &self.errors)?;
        to.implicit::<Plain, _>("executionTimeUs", &self.execution_time_us)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "formula", "variables", "timeoutMs", "explain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "formula" => Some(1),
            "variables" => Some(2),
            "timeoutMs" | "timeout_ms" => Some(3),
            "explain" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.formula),
            2 => map::<Nested, _, _, _>(from, &mut self.variables),
            3 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            4 => implicit::<Plain, _, _>(from, &mut self.explain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("formula", &self.formula)?;
        to.map::<Nested, _, _>("variables", &self.variables)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        to.implicit::<Plain, _>("explain", &self.explain)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateResponse {
    const FIELDS: &'static [&'static str] = &["result", "type", "executionTimeUs", "version", "steps"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "result" => Some(0),
            "type" => Some(1),
            "executionTimeUs" | "execution_time_us" => Some(2),
            "version" => Some(3),
            "steps" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.result),
            1 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Plain, _, _>(from, &mut self.execution_time_us),
            3 => implicit::<Plain, _, _>(from, &mut self.version),
            4 => repeated::<Nested, _, _>(from, &mut self.steps),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("result", &self.result)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("executionTimeUs", &self.execution_time_us)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("steps", &self.steps)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateRuleRequest {
    const FIELDS: &'static [&'static str] = &["ruleId", "orgId", "data", "entity", "dryRun", "ruleVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ruleId" | "rule_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "data" => Some(2),
            "entity" => Some(3),
            "dryRun" | "dry_run" => Some(4),
            "ruleVersion" | "rule_version" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.data),
            3 => optional::<Nested, _, _>(from, &mut self.entity),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            5 => optional::<Plain, _, _>(from, &mut self.rule_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("data", &self.data)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.optional::<Plain, _>("ruleVersion", &self.rule_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateRuleResponse {
    const FIELDS: &'static [&'static str] = &["matched", "conditionResults", "actionResults", "evaluationTimeUs", "ruleVersion", "matchId", "suppression", "cooldownUntil"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "matched" => Some(0),
            "conditionResults" | "condition_results" => Some(1),
            "actionResults" | "action_results" => Some(2),
            "evaluationTimeUs" | "evaluation_time_us" => Some(3),
            "ruleVersion" | "rule_version" => Some(4),
            "matchId" | "match_id" => Some(5),
            "suppression" => Some(6),
            "cooldownUntil" | "cooldown_until" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.matched),
            1 => repeated::<Nested, _, _>(from, &mut self.condition_results),
            2 => repeated::<Nested, _, _>(from, &mut self.action_results),
            3 => implicit::<Plain, _, _>(from, &mut self.evaluation_time_us),
            4 => implicit::<Plain, _, _>(from, &mut self.rule_version),
            5 => implicit::<Plain, _, _>(from, &mut self.match_id),
            6 => implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _, _>(from, &mut self.suppression),
            7 => optional::<Nested, _, _>(from, &mut self.cooldown_until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("matched", &self.matched)?;
        to.repeated::<Nested, _>("conditionResults", &self.condition_results)?;
        to.repeated::<Nested, _>("actionResults", &self.action_results)?;
        to.implicit::<Plain, _>("evaluationTimeUs", &self.evaluation_time_us)?;
        to.implicit::<Plain, _>("ruleVersion", &self.rule_version)?;
        to.implicit::<Plain, _>("matchId", &self.match_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _>("suppression", &self.suppression)?;
        to.optional::<Nested, _>("cooldownUntil", &self.cooldown_until)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateStreamOpen {
    const FIELDS: &'static [&'static str] = &["orgId", "formula", "columns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "formula" => Some(1),
            "columns" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.formula),
            2 => repeated::<Plain, _, _>(from, &mut self.columns),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("formula", &self.formula)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateStreamRequest {
    const FIELDS: &'static [&'static str] = &["open", "rows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "open" => Some(0),
            "rows" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.message, crate::platform::intelligence::v1::evaluate_stream_request::Message::Open),
            1 => member::<Nested, _, _, _>(from, &mut self.message, crate::platform::intelligence::v1::evaluate_stream_request::Message::Rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.message {
            Some(crate::platform::intelligence::v1::evaluate_stream_request::Message::Open(it)) => to.field::<Nested, _>("open", it)?,
            Some(crate::platform::intelligence::v1::evaluate_stream_request::Message::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateStreamResponse {
    const FIELDS: &'static [&'static str] = &["firstIndex", "results", "errors"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "firstIndex" | "first_index" => Some(0),
            "results" => Some(1),
            "errors" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.first_index),
            1 => repeated::<Nested, _, _>(from, &mut self.results),
            2 => repeated::<Nested, _, _>(from, &mut self.errors),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("firstIndex", &self.first_index)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.repeated::<Nested, _>("errors", &self.errors)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluateStreamRows {
    const FIELDS: &'static [&'static str] = &["rows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rows", &self.rows)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluationStep {
    const FIELDS: &'static [&'static str] = &["position", "expression", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "position" => Some(0),
            "expression" => Some(1),
            "value" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.position),
            1 => implicit::<Plain, _, _>(from, &mut self.expression),
            2 => optional::<Nested, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("position", &self.position)?;
        to.implicit::<Plain, _>("expression", &self.expression)?;
        to.optional::<Nested, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::EvaluationSummary {
    const FIELDS: &'static [&'static str] = &["evaluationId", "status", "rulesTotal", "matchesFound", "createdAt", "completedAt", "trigger", "triggeredBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "evaluationId" | "evaluation_id" => Some(0),
            "status" => Some(1),
            "rulesTotal" | "rules_total" => Some(2),
            "matchesFound" | "matches_found" => Some(3),
            "createdAt" | "created_at" => Some(4),
            "completedAt" | "completed_at" => Some(5),
            "trigger" => Some(6),
            "triggeredBy" | "triggered_by" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.evaluation_id),
            1 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.rules_total),
            3 => implicit::<Plain, _, _>(from, &mut self.matches_found),
            4 => optional::<Nested, _, _>(from, &mut self.created_at),
            5 => optional::<Nested, _, _>(from, &mut self.completed_at),
            6 => implicit::<Open<crate::platform::intelligence::v1::EvaluationTrigger>, _, _>(from, &mut self.trigger),
            7 => implicit::<Plain, _, _>(from, &mut self.triggered_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("evaluationId", &self.evaluation_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("rulesTotal", &self.rules_total)?;
        to.implicit::<Plain, _>("matchesFound", &self.matches_found)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.implicit::<Open<crate::platform::intelligence::v1::EvaluationTrigger>, _>("trigger", &self.trigger)?;
        to.implicit::<Plain, _>("triggeredBy", &self.triggered_by)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ExecuteActionRequest {
    const FIELDS: &'static [&'static str] = &["actionType", "parameters", "orgId", "entity", "idempotencyKey", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "actionType" | "action_type" => Some(0),
            "parameters" => Some(1),
            "orgId" | "org_id" => Some(2),
            "entity" => Some(3),
            "idempotencyKey" | "idempotency_key" => Some(4),
            "dryRun" | "dry_run" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.action_type),
            1 => optional::<Nested, _, _>(from, &mut self.parameters),
            2 => implicit::<Plain, _, _>(from, &mut self.org_id),
            3 => optional::<Nested, _, _>(from, &mut self.entity),
            4 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            5 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("actionType", &self.action_type)?;
        to.optional::<Nested, _>("parameters", &self.parameters)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ExecuteActionResponse {
    const FIELDS: &'static [&'static str] = &["executionId", "status", "result"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "status" => Some(1),
            "result" => Some(2),
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
            1 => implicit::<Open<crate::platform::intelligence::v1::ActionStatus>, _, _>(from, &mut self.status),
            2 => optional::<Nested, _, _>(from, &mut self.result),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ActionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("result", &self.result)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ExpireSilenceRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "silenceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "silenceId" | "silence_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.silence_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("silenceId", &self.silence_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ExpireSilenceResponse {
    const FIELDS: &'static [&'static str] = &["silence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "silence" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.silence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("silence", &self.silence)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Export {
    const FIELDS: &'static [&'static str] = &["id", "reportId", "reportVersion", "status", "format", "fileName", "rows", "sizeBytes", "truncated", "error", "createdAt", "completedAt", "expiresAt", "requestedBy", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "reportId" | "report_id" => Some(1),
            "reportVersion" | "report_version" => Some(2),
            "status" => Some(3),
            "format" => Some(4),
            "fileName" | "file_name" => Some(5),
            "rows" => Some(6),
            "sizeBytes" | "size_bytes" => Some(7),
            "truncated" => Some(8),
            "error" => Some(9),
            "createdAt" | "created_at" => Some(10),
            "completedAt" | "completed_at" => Some(11),
            "expiresAt" | "expires_at" => Some(12),
            "requestedBy" | "requested_by" => Some(13),
            "dateRange" | "date_range" => Some(14),
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
            1 => implicit::<Plain, _, _>(from, &mut self.report_id),
            2 => implicit::<Plain, _, _>(from, &mut self.report_version),
            3 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            4 => implicit::<Open<crate::platform::intelligence::v1::ExportFormat>, _, _>(from, &mut self.format),
            5 => implicit::<Plain, _, _>(from, &mut self.file_name),
            6 => implicit::<Plain, _, _>(from, &mut self.rows),
            7 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.truncated),
            9 => optional::<Nested, _, _>(from, &mut self.error),
            10 => optional::<Nested, _, _>(from, &mut self.created_at),
            11 => optional::<Nested, _, _>(from, &mut self.completed_at),
            12 => optional::<Nested, _, _>(from, &mut self.expires_at),
            13 => implicit::<Plain, _, _>(from, &mut self.requested_by),
            14 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("reportId", &self.report_id)?;
        to.implicit::<Plain, _>("reportVersion", &self.report_version)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ExportFormat>, _>("format", &self.format)?;
        to.implicit::<Plain, _>("fileName", &self.file_name)?;
        to.implicit::<Plain, _>("rows", &self.rows)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("requestedBy", &self.requested_by)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ForecastPoint {
    const FIELDS: &'static [&'static str] = &["date", "value", "lower", "upper"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "value" => Some(1),
            "lower" => Some(2),
            "upper" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            2 => optional::<Plain, _, _>(from, &mut self.lower),
            3 => optional::<Plain, _, _>(from, &mut self.upper),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        to.optional::<Plain, _>("lower", &self.lower)?;
        to.optional::<Plain, _>("upper", &self.upper)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaIssue {
    const FIELDS: &'static [&'static str] = &["position", "code", "message", "length", "warning"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "position" => Some(0),
            "code" => Some(1),
            "message" => Some(2),
            "length" => Some(3),
            "warning" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.position),
            1 => implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _, _>(from, &mut self.code),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.length),
            4 => implicit::<Plain, _, _>(from, &mut self.warning),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("position", &self.position)?;
        to.implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("length", &self.length)?;
        to.implicit::<Plain, _>("warning", &self.warning)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaReference {
    const FIELDS: &'static [&'static str] = &["name", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "version" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaRow {
    const FIELDS: &'static [&'static str] = &["values"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "values" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("values", &self.values)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaSource {
    const FIELDS: &'static [&'static str] = &["text", "saved"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "text" => Some(0),
            "saved" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.source, crate::platform::intelligence::v1::formula_source::Source::Text),
            1 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::intelligence::v1::formula_source::Source::Saved),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.source {
            Some(crate::platform::intelligence::v1::formula_source::Source::Text(it)) => to.field::<Plain, _>("text", it)?,
            Some(crate::platform::intelligence::v1::formula_source::Source::Saved(it)) => to.field::<Nested, _>("saved", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaTestCase {
    const FIELDS: &'static [&'static str] = &["name", "variables", "expected", "tolerance", "expectedError"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "variables" => Some(1),
            "expected" => Some(2),
            "tolerance" => Some(3),
            "expectedError" | "expected_error" => Some(4),
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
            1 => map::<Nested, _, _, _>(from, &mut self.variables),
            2 => optional::<Nested, _, _>(from, &mut self.expected),
            3 => implicit::<Plain, _, _>(from, &mut self.tolerance),
            4 => implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _, _>(from, &mut self.expected_error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.map::<Nested, _, _>("variables", &self.variables)?;
        to.optional::<Nested, _>("expected", &self.expected)?;
        to.implicit::<Plain, _>("tolerance", &self.tolerance)?;
        to.implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _>("expectedError", &self.expected_error)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaTestOutcome {
    const FIELDS: &'static [&'static str] = &["name", "passed", "actual", "actualError", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "passed" => Some(1),
            "actual" => Some(2),
            "actualError" | "actual_error" => Some(3),
            "message" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.passed),
            2 => optional::<Nested, _, _>(from, &mut self.actual),
            3 => implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _, _>(from, &mut self.actual_error),
            4 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.optional::<Nested, _>("actual", &self.actual)?;
        to.implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _>("actualError", &self.actual_error)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FormulaValue {
    const FIELDS: &'static [&'static str] = &["integerValue", "floatValue", "stringValue", "booleanValue"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "integerValue" | "integer_value" => Some(0),
            "floatValue" | "float_value" => Some(1),
            "stringValue" | "string_value" => Some(2),
            "booleanValue" | "boolean_value" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::formula_value::Kind::IntegerValue),
            1 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::formula_value::Kind::FloatValue),
            2 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::formula_value::Kind::StringValue),
            3 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::formula_value::Kind::BooleanValue),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::platform::intelligence::v1::formula_value::Kind::IntegerValue(it)) => to.field::<Plain, _>("integerValue", it)?,
            Some(crate::platform::intelligence::v1::formula_value::Kind::FloatValue(it)) => to.field::<Plain, _>("floatValue", it)?,
            Some(crate::platform::intelligence::v1::formula_value::Kind::StringValue(it)) => to.field::<Plain, _>("stringValue", it)?,
            Some(crate::platform::intelligence::v1::formula_value::Kind::BooleanValue(it)) => to.field::<Plain, _>("booleanValue", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::FunctionInfo {
    const FIELDS: &'static [&'static str] = &["name", "minArgs", "maxArgs", "description", "arguments", "returnType", "example"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "minArgs" | "min_args" => Some(1),
            "maxArgs" | "max_args" => Some(2),
            "description" => Some(3),
            "arguments" => Some(4),
            "returnType" | "return_type" => Some(5),
            "example" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.min_args),
            2 => implicit::<Plain, _, _>(from, &mut self.max_args),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => repeated::<Nested, _, _>(from, &mut self.arguments),
            5 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.return_type),
            6 => implicit::<Plain, _, _>(from, &mut self.example),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("minArgs", &self.min_args)?;
        to.implicit::<Plain, _>("maxArgs", &self.max_args)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("arguments", &self.arguments)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("returnType", &self.return_type)?;
        to.implicit::<Plain, _>("example", &self.example)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetActionStatusRequest {
    const FIELDS: &'static [&'static str] = &["executionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetActionStatusResponse {
    const FIELDS: &'static [&'static str] = &["executionId", "actionType", "status", "result", "executedAt", "error"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "actionType" | "action_type" => Some(1),
            "status" => Some(2),
            "result" => Some(3),
            "executedAt" | "executed_at" => Some(4),
            "error" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.action_type),
            2 => implicit::<Open<crate::platform::intelligence::v1::ActionStatus>, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.result),
            4 => optional::<Nested, _, _>(from, &mut self.executed_at),
            5 => optional::<Plain, _, _>(from, &mut self.error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("actionType", &self.action_type)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ActionStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("result", &self.result)?;
        to.optional::<Nested, _>("executedAt", &self.executed_at)?;
        to.optional::<Plain, _>("error", &self.error)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetAlertPoliciesRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetAlertPoliciesResponse {
    const FIELDS: &'static [&'static str] = &["policies", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "policies" => Some(0),
            "version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.policies),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("policies", &self.policies)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetAlertRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetAlertResponse {
    const FIELDS: &'static [&'static str] = &["alert"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetBudgetRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetBudgetResponse {
    const FIELDS: &'static [&'static str] = &["budget"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "budget" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.budget),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("budget", &self.budget)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetCostSummaryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "period"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "period" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.period),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("period", &self.period)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetCostSummaryResponse {
    const FIELDS: &'static [&'static str] = &["current", "byPipeline", "recommendations", "previous", "days"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "current" => Some(0),
            "byPipeline" | "by_pipeline" => Some(1),
            "recommendations" => Some(2),
            "previous" => Some(3),
            "days" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.current),
            1 => repeated::<Nested, _, _>(from, &mut self.by_pipeline),
            2 => repeated::<Nested, _, _>(from, &mut self.recommendations),
            3 => optional::<Nested, _, _>(from, &mut self.previous),
            4 => repeated::<Nested, _, _>(from, &mut self.days),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("current", &self.current)?;
        to.repeated::<Nested, _>("byPipeline", &self.by_pipeline)?;
        to.repeated::<Nested, _>("recommendations", &self.recommendations)?;
        to.optional::<Nested, _>("previous", &self.previous)?;
        to.repeated::<Nested, _>("days", &self.days)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetEvaluationStatusRequest {
    const FIELDS: &'static [&'static str] = &["evaluationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "evaluationId" | "evaluation_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.evaluation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("evaluationId", &self.evaluation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetEvaluationStatusResponse {
    const FIELDS: &'static [&'static str] = &["evaluationId", "status", "rulesCompleted", "rulesTotal", "matchesFound", "actionsExecuted", "startedAt", "completedAt", "error", "failures", "entitiesTotal", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "evaluationId" | "evaluation_id" => Some(0),
            "status" => Some(1),
            "rulesCompleted" | "rules_completed" => Some(2),
            "rulesTotal" | "rules_total" => Some(3),
            "matchesFound" | "matches_found" => Some(4),
            "actionsExecuted" | "actions_executed" => Some(5),
            "startedAt" | "started_at" => Some(6),
            "completedAt" | "completed_at" => Some(7),
            "error" => Some(8),
            "failures" => Some(9),
            "entitiesTotal" | "entities_total" => Some(10),
            "dryRun" | "dry_run" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.evaluation_id),
            1 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.rules_completed),
            3 => implicit::<Plain, _, _>(from, &mut self.rules_total),
            4 => implicit::<Plain, _, _>(from, &mut self.matches_found),
            5 => implicit::<Plain, _, _>(from, &mut self.actions_executed),
            6 => optional::<Nested, _, _>(from, &mut self.started_at),
            7 => optional::<Nested, _, _>(from, &mut self.completed_at),
            8 => optional::<Nested, _, _>(from, &mut self.error),
            9 => repeated::<Nested, _, _>(from, &mut self.failures),
            10 => implicit::<Plain, _, _>(from, &mut self.entities_total),
            11 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("evaluationId", &self.evaluation_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("rulesCompleted", &self.rules_completed)?;
        to.implicit::<Plain, _>("rulesTotal", &self.rules_total)?;
        to.implicit::<Plain, _>("matchesFound", &self.matches_found)?;
        to.implicit::<Plain, _>("actionsExecuted", &self.actions_executed)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.repeated::<Nested, _>("failures", &self.failures)?;
        to.implicit::<Plain, _>("entitiesTotal", &self.entities_total)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetExportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "exportId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "exportId" | "export_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.export_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("exportId", &self.export_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetExportResponse {
    const FIELDS: &'static [&'static str] = &["export"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "export" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.export),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("export", &self.export)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetFormulaRequest {
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

impl Message for crate::platform::intelligence::v1::GetFormulaResponse {
    const FIELDS: &'static [&'static str] = &["formula"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "formula" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.formula),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("formula", &self.formula)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetFreshnessRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "lateOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "lateOnly" | "late_only" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.late_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("lateOnly", &self.late_only)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetFreshnessResponse {
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

impl Message for crate::platform::intelligence::v1::GetMonitorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "monitorId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "monitorId" | "monitor_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.monitor_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("monitorId", &self.monitor_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetMonitorResponse {
    const FIELDS: &'static [&'static str] = &["monitor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "monitor" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.monitor),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("monitor", &self.monitor)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetPipelineHealthRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "windowDays", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "windowDays" | "window_days" => Some(2),
            "pagination" => Some(3),
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
            1 => optional::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.window_days),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("windowDays", &self.window_days)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetPipelineHealthResponse {
    const FIELDS: &'static [&'static str] = &["pipelines", "overall", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelines" => Some(0),
            "overall" => Some(1),
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
            0 => repeated::<Nested, _, _>(from, &mut self.pipelines),
            1 => optional::<Nested, _, _>(from, &mut self.overall),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("pipelines", &self.pipelines)?;
        to.optional::<Nested, _>("overall", &self.overall)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetPipelineTrendRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pipelineId", "timeRange", "grain"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "timeRange" | "time_range" => Some(2),
            "grain" => Some(3),
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
            2 => optional::<Nested, _, _>(from, &mut self.time_range),
            3 => implicit::<Open<crate::platform::intelligence::v1::TimeGrain>, _, _>(from, &mut self.grain),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("timeRange", &self.time_range)?;
        to.implicit::<Open<crate::platform::intelligence::v1::TimeGrain>, _>("grain", &self.grain)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetPipelineTrendResponse {
    const FIELDS: &'static [&'static str] = &["points"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "points" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.points),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("points", &self.points)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetQaCheckRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "checkId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "checkId" | "check_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.check_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetQaCheckResponse {
    const FIELDS: &'static [&'static str] = &["check"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "check" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.check),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("check", &self.check)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetQaRunRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "runId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "runId" | "run_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.run_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("runId", &self.run_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetQaRunResponse {
    const FIELDS: &'static [&'static str] = &["run"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "run" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("run", &self.run)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetQaScoreRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entity", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entity" => Some(1),
            "dateRange" | "date_range" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.entity),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetQaScoreResponse {
    const FIELDS: &'static [&'static str] = &["score", "history", "failing"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "score" => Some(0),
            "history" => Some(1),
            "failing" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.score),
            1 => repeated::<Nested, _, _>(from, &mut self.history),
            2 => repeated::<Nested, _, _>(from, &mut self.failing),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("score", &self.score)?;
        to.repeated::<Nested, _>("history", &self.history)?;
        to.repeated::<Nested, _>("failing", &self.failing)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetReportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "reportId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "reportId" | "report_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.report_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("reportId", &self.report_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetReportResponse {
    const FIELDS: &'static [&'static str] = &["report"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "report" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.report),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("report", &self.report)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetRuleMatchRequest {
    const FIELDS: &'static [&'static str] = &["matchId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "matchId" | "match_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.match_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("matchId", &self.match_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetRuleMatchResponse {
    const FIELDS: &'static [&'static str] = &["match", "conditions", "actions", "dataSnapshot"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "match" => Some(0),
            "conditions" => Some(1),
            "actions" => Some(2),
            "dataSnapshot" | "data_snapshot" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.r#match),
            1 => repeated::<Nested, _, _>(from, &mut self.conditions),
            2 => repeated::<Nested, _, _>(from, &mut self.actions),
            3 => optional::<Nested, _, _>(from, &mut self.data_snapshot),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("match", &self.r#match)?;
        to.repeated::<Nested, _>("conditions", &self.conditions)?;
        to.repeated::<Nested, _>("actions", &self.actions)?;
        to.optional::<Nested, _>("dataSnapshot", &self.data_snapshot)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetRuleStatisticsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "ruleId", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "ruleId" | "rule_id" => Some(1),
            "dateRange" | "date_range" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetRuleStatisticsResponse {
    const FIELDS: &'static [&'static str] = &["days", "matchingEntities", "medianEvaluationTimeUs", "lastEvaluatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "days" => Some(0),
            "matchingEntities" | "matching_entities" => Some(1),
            "medianEvaluationTimeUs" | "median_evaluation_time_us" => Some(2),
            "lastEvaluatedAt" | "last_evaluated_at" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.days),
            1 => implicit::<Plain, _, _>(from, &mut self.matching_entities),
            2 => implicit::<Plain, _, _>(from, &mut self.median_evaluation_time_us),
            3 => optional::<Nested, _, _>(from, &mut self.last_evaluated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("days", &self.days)?;
        to.implicit::<Plain, _>("matchingEntities", &self.matching_entities)?;
        to.implicit::<Plain, _>("medianEvaluationTimeUs", &self.median_evaluation_time_us)?;
        to.optional::<Nested, _>("lastEvaluatedAt", &self.last_evaluated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetTaxonomyListRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetTaxonomyListResponse {
    const FIELDS: &'static [&'static str] = &["list", "terms"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "list" => Some(0),
            "terms" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.list),
            1 => repeated::<Nested, _, _>(from, &mut self.terms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("list", &self.list)?;
        to.repeated::<Nested, _>("terms", &self.terms)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetTaxonomyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "patternId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "patternId" | "pattern_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetTaxonomyResponse {
    const FIELDS: &'static [&'static str] = &["pattern"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pattern" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pattern),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pattern", &self.pattern)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetThresholdsRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetThresholdsResponse {
    const FIELDS: &'static [&'static str] = &["thresholds", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "thresholds" => Some(0),
            "version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.thresholds),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("thresholds", &self.thresholds)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetUsageRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "period"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "period" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.period),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("period", &self.period)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::GetUsageResponse {
    const FIELDS: &'static [&'static str] = &["totals", "byModule", "days", "limits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totals" => Some(0),
            "byModule" | "by_module" => Some(1),
            "days" => Some(2),
            "limits" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.totals),
            1 => map::<Nested, _, _, _>(from, &mut self.by_module),
            2 => repeated::<Nested, _, _>(from, &mut self.days),
            3 => optional::<Nested, _, _>(from, &mut self.limits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("totals", &self.totals)?;
        to.map::<Nested, _, _>("byModule", &self.by_module)?;
        to.repeated::<Nested, _>("days", &self.days)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListActionTypesRequest {
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

impl Message for crate::platform::intelligence::v1::ListActionTypesResponse {
    const FIELDS: &'static [&'static str] = &["actionTypes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "actionTypes" | "action_types" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.action_types),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("actionTypes", &self.action_types)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListAlertHistoryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListAlertHistoryResponse {
    const FIELDS: &'static [&'static str] = &["entries", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entries" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.entries),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListAlertsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "filters", "pagination", "order"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "filters" => Some(1),
            "pagination" => Some(2),
            "order" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.filters),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            3 => implicit::<Open<crate::platform::intelligence::v1::AlertOrder>, _, _>(from, &mut self.order),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("filters", &self.filters)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AlertOrder>, _>("order", &self.order)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListAlertsResponse {
    const FIELDS: &'static [&'static str] = &["alerts", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alerts" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.alerts),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("alerts", &self.alerts)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListAnomaliesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "monitorId", "dateRange", "verdicts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "monitorId" | "monitor_id" => Some(2),
            "dateRange" | "date_range" => Some(3),
            "verdicts" => Some(4),
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
            2 => implicit::<Plain, _, _>(from, &mut self.monitor_id),
            3 => optional::<Nested, _, _>(from, &mut self.date_range),
            4 => repeated::<Open<crate::platform::intelligence::v1::AnomalyVerdict>, _, _>(from, &mut self.verdicts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("monitorId", &self.monitor_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Open<crate::platform::intelligence::v1::AnomalyVerdict>, _>("verdicts", &self.verdicts)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListAnomaliesResponse {
    const FIELDS: &'static [&'static str] = &["anomalies", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "anomalies" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.anomalies),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("anomalies", &self.anomalies)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListCostsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "period", "kinds", "resourceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "period" => Some(2),
            "kinds" => Some(3),
            "resourceId" | "resource_id" => Some(4),
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
            2 => optional::<Nested, _, _>(from, &mut self.period),
            3 => repeated::<Open<crate::platform::intelligence::v1::CostKind>, _, _>(from, &mut self.kinds),
            4 => implicit::<Plain, _, _>(from, &mut self.resource_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("period", &self.period)?;
        to.repeated::<Open<crate::platform::intelligence::v1::CostKind>, _>("kinds", &self.kinds)?;
        to.implicit::<Plain, _>("resourceId", &self.resource_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListCostsResponse {
    const FIELDS: &'static [&'static str] = &["costs", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "costs" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.costs),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("costs", &self.costs)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListEvaluationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "statuses"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "statuses" => Some(2),
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
            2 => repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.statuses),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListEvaluationsResponse {
    const FIELDS: &'static [&'static str] = &["evaluations", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "evaluations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.evaluations),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("evaluations", &self.evaluations)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListExportsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "reportId", "statuses"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "reportId" | "report_id" => Some(2),
            "statuses" => Some(3),
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
            2 => implicit::<Plain, _, _>(from, &mut self.report_id),
            3 => repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.statuses),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("reportId", &self.report_id)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListExportsResponse {
    const FIELDS: &'static [&'static str] = &["exports", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "exports" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.exports),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("exports", &self.exports)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListFormulaVersionsRequest {
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

impl Message for crate::platform::intelligence::v1::ListFormulaVersionsResponse {
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

impl Message for crate::platform::intelligence::v1::ListFormulasRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "search", "includeBuiltIn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "search" => Some(2),
            "includeBuiltIn" | "include_built_in" => Some(3),
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
            2 => implicit::<Plain, _, _>(from, &mut self.search),
            3 => optional::<Plain, _, _>(from, &mut self.include_built_in),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.optional::<Plain, _>("includeBuiltIn", &self.include_built_in)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListFormulasResponse {
    const FIELDS: &'static [&'static str] = &["formulas", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "formulas" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.formulas),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("formulas", &self.formulas)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListFunctionsRequest {
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

impl Message for crate::platform::intelligence::v1::ListFunctionsResponse {
    const FIELDS: &'static [&'static str] = &["functions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "functions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.functions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("functions", &self.functions)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListMonitorsRequest {
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

impl Message for crate::platform::intelligence::v1::ListMonitorsResponse {
    const FIELDS: &'static [&'static str] = &["monitors", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "monitors" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.monitors),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("monitors", &self.monitors)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListNameResultsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "patternId", "entity", "valid", "newestOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "patternId" | "pattern_id" => Some(2),
            "entity" => Some(3),
            "valid" => Some(4),
            "newestOnly" | "newest_only" => Some(5),
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
            2 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            3 => optional::<Nested, _, _>(from, &mut self.entity),
            4 => optional::<Plain, _, _>(from, &mut self.valid),
            5 => implicit::<Plain, _, _>(from, &mut self.newest_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Plain, _>("valid", &self.valid)?;
        to.implicit::<Plain, _>("newestOnly", &self.newest_only)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListNameResultsResponse {
    const FIELDS: &'static [&'static str] = &["results", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListQaChecksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "categories", "entityType", "templateId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "categories" => Some(2),
            "entityType" | "entity_type" => Some(3),
            "templateId" | "template_id" => Some(4),
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
            2 => repeated::<Open<crate::platform::intelligence::v1::QaCategory>, _, _>(from, &mut self.categories),
            3 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            4 => implicit::<Plain, _, _>(from, &mut self.template_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::intelligence::v1::QaCategory>, _>("categories", &self.categories)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListQaChecksResponse {
    const FIELDS: &'static [&'static str] = &["checks", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checks" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.checks),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("checks", &self.checks)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListQaResultsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "runId", "entity", "checkId", "outcomes", "severities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "runId" | "run_id" => Some(2),
            "entity" => Some(3),
            "checkId" | "check_id" => Some(4),
            "outcomes" => Some(5),
            "severities" => Some(6),
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
            2 => implicit::<Plain, _, _>(from, &mut self.run_id),
            3 => optional::<Nested, _, _>(from, &mut self.entity),
            4 => implicit::<Plain, _, _>(from, &mut self.check_id),
            5 => repeated::<Open<crate::platform::intelligence::v1::QaOutcome>, _, _>(from, &mut self.outcomes),
            6 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("runId", &self.run_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        to.repeated::<Open<crate::platform::intelligence::v1::QaOutcome>, _>("outcomes", &self.outcomes)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListQaResultsResponse {
    const FIELDS: &'static [&'static str] = &["results", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListQaRunsRequest {
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

impl Message for crate::platform::intelligence::v1::ListQaRunsResponse {
    const FIELDS: &'static [&'static str] = &["runs", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "runs" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.runs),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("runs", &self.runs)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListQaTemplatesRequest {
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

impl Message for crate::platform::intelligence::v1::ListQaTemplatesResponse {
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

impl Message for crate::platform::intelligence::v1::ListQaWaiversRequest {
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

impl Message for crate::platform::intelligence::v1::ListQaWaiversResponse {
    const FIELDS: &'static [&'static str] = &["waivers", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "waivers" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.waivers),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("waivers", &self.waivers)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListRecommendationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "kinds", "includeDismissed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "kinds" => Some(2),
            "includeDismissed" | "include_dismissed" => Some(3),
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
            2 => repeated::<Open<crate::platform::intelligence::v1::RecommendationKind>, _, _>(from, &mut self.kinds),
            3 => implicit::<Plain, _, _>(from, &mut self.include_dismissed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::intelligence::v1::RecommendationKind>, _>("kinds", &self.kinds)?;
        to.implicit::<Plain, _>("includeDismissed", &self.include_dismissed)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListRecommendationsResponse {
    const FIELDS: &'static [&'static str] = &["items", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "items" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.items),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("items", &self.items)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListReportsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "search"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "search" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.search),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListReportsResponse {
    const FIELDS: &'static [&'static str] = &["reports", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reports" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.reports),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("reports", &self.reports)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListRuleMatchesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "ruleId", "entityType", "entityId", "dateRange", "pagination", "severities", "firedOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "ruleId" | "rule_id" => Some(1),
            "entityType" | "entity_type" => Some(2),
            "entityId" | "entity_id" => Some(3),
            "dateRange" | "date_range" => Some(4),
            "pagination" => Some(5),
            "severities" => Some(6),
            "firedOnly" | "fired_only" => Some(7),
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
            1 => optional::<Plain, _, _>(from, &mut self.rule_id),
            2 => optional::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            3 => optional::<Plain, _, _>(from, &mut self.entity_id),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            6 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            7 => implicit::<Plain, _, _>(from, &mut self.fired_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.optional::<Plain, _>("entityId", &self.entity_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        to.implicit::<Plain, _>("firedOnly", &self.fired_only)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListRuleMatchesResponse {
    const FIELDS: &'static [&'static str] = &["matches", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "matches" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.matches),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("matches", &self.matches)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListRuleStatesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "ruleId", "pagination", "coolingDownOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "ruleId" | "rule_id" => Some(1),
            "pagination" => Some(2),
            "coolingDownOnly" | "cooling_down_only" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            3 => implicit::<Plain, _, _>(from, &mut self.cooling_down_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("coolingDownOnly", &self.cooling_down_only)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListRuleStatesResponse {
    const FIELDS: &'static [&'static str] = &["states", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "states" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.states),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("states", &self.states)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListSilencesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "includeEnded"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "includeEnded" | "include_ended" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.include_ended),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("includeEnded", &self.include_ended)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListSilencesResponse {
    const FIELDS: &'static [&'static str] = &["silences", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "silences" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.silences),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("silences", &self.silences)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListTaxonomiesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "entityType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "entityType" | "entity_type" => Some(2),
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
            2 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListTaxonomiesResponse {
    const FIELDS: &'static [&'static str] = &["patterns", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "patterns" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.patterns),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("patterns", &self.patterns)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListTaxonomyListsRequest {
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

impl Message for crate::platform::intelligence::v1::ListTaxonomyListsResponse {
    const FIELDS: &'static [&'static str] = &["lists", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lists" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.lists),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("lists", &self.lists)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListTaxonomyVersionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "patternId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "patternId" | "pattern_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ListTaxonomyVersionsResponse {
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

impl Message for crate::platform::intelligence::v1::MarginInput {
    const FIELDS: &'static [&'static str] = &["key", "revenue", "cost"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "revenue" => Some(1),
            "cost" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => optional::<Nested, _, _>(from, &mut self.revenue),
            2 => optional::<Nested, _, _>(from, &mut self.cost),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.optional::<Nested, _>("revenue", &self.revenue)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::MarginResult {
    const FIELDS: &'static [&'static str] = &["key", "margin", "marginPercent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "margin" => Some(1),
            "marginPercent" | "margin_percent" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => optional::<Nested, _, _>(from, &mut self.margin),
            2 => optional::<Plain, _, _>(from, &mut self.margin_percent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.optional::<Nested, _>("margin", &self.margin)?;
        to.optional::<Plain, _>("marginPercent", &self.margin_percent)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::MetricPoint {
    const FIELDS: &'static [&'static str] = &["at", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "at" => Some(0),
            "value" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.at),
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::NameInput {
    const FIELDS: &'static [&'static str] = &["name", "entityType", "patternId", "entity", "parentName", "connectorType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "entityType" | "entity_type" => Some(1),
            "patternId" | "pattern_id" => Some(2),
            "entity" => Some(3),
            "parentName" | "parent_name" => Some(4),
            "connectorType" | "connector_type" => Some(5),
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
            1 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            2 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            3 => optional::<Nested, _, _>(from, &mut self.entity),
            4 => implicit::<Plain, _, _>(from, &mut self.parent_name),
            5 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("parentName", &self.parent_name)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::NameIssue {
    const FIELDS: &'static [&'static str] = &["code", "component", "message", "warning", "position"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "component" => Some(1),
            "message" => Some(2),
            "warning" => Some(3),
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
            0 => implicit::<Open<crate::platform::intelligence::v1::NameIssueCode>, _, _>(from, &mut self.code),
            1 => implicit::<Plain, _, _>(from, &mut self.component),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.warning),
            4 => implicit::<Plain, _, _>(from, &mut self.position),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::intelligence::v1::NameIssueCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("component", &self.component)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("warning", &self.warning)?;
        to.implicit::<Plain, _>("position", &self.position)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::NameResult {
    const FIELDS: &'static [&'static str] = &["name", "valid", "score", "values", "issues", "suggestedName", "patternId", "patternVersion", "entity", "validatedAt", "expectedPattern"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "valid" => Some(1),
            "score" => Some(2),
            "values" => Some(3),
            "issues" => Some(4),
            "suggestedName" | "suggested_name" => Some(5),
            "patternId" | "pattern_id" => Some(6),
            "patternVersion" | "pattern_version" => Some(7),
            "entity" => Some(8),
            "validatedAt" | "validated_at" => Some(9),
            "expectedPattern" | "expected_pattern" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.valid),
            2 => implicit::<Plain, _, _>(from, &mut self.score),
            3 => repeated::<Nested, _, _>(from, &mut self.values),
            4 => repeated::<Nested, _, _>(from, &mut self.issues),
            5 => implicit::<Plain, _, _>(from, &mut self.suggested_name),
            6 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            7 => implicit::<Plain, _, _>(from, &mut self.pattern_version),
            8 => optional::<Nested, _, _>(from, &mut self.entity),
            9 => optional::<Nested, _, _>(from, &mut self.validated_at),
            10 => implicit::<Plain, _, _>(from, &mut self.expected_pattern),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        to.repeated::<Nested, _>("values", &self.values)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.implicit::<Plain, _>("suggestedName", &self.suggested_name)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.implicit::<Plain, _>("patternVersion", &self.pattern_version)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("validatedAt", &self.validated_at)?;
        to.implicit::<Plain, _>("expectedPattern", &self.expected_pattern)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::NameSuggestion {
    const FIELDS: &'static [&'static str] = &["name", "confidence", "corrections"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "confidence" => Some(1),
            "corrections" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.confidence),
            2 => repeated::<Open<crate::platform::intelligence::v1::NameCorrection>, _, _>(from, &mut self.corrections),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("confidence", &self.confidence)?;
        to.repeated::<Open<crate::platform::intelligence::v1::NameCorrection>, _>("corrections", &self.corrections)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::NamedFormula {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "formula", "description", "variables", "returnType", "version", "updatedAt", "variableTypes", "unit", "testCases", "updatedBy", "changeReason", "builtIn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "formula" => Some(2),
            "description" => Some(3),
            "variables" => Some(4),
            "returnType" | "return_type" => Some(5),
            "version" => Some(6),
            "updatedAt" | "updated_at" => Some(7),
            "variableTypes" | "variable_types" => Some(8),
            "unit" => Some(9),
            "testCases" | "test_cases" => Some(10),
            "updatedBy" | "updated_by" => Some(11),
            "changeReason" | "change_reason" => Some(12),
            "builtIn" | "built_in" => Some(13),
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
            2 => implicit::<Plain, _, _>(from, &mut self.formula),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => repeated::<Plain, _, _>(from, &mut self.variables),
            5 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.return_type),
            6 => implicit::<Plain, _, _>(from, &mut self.version),
            7 => optional::<Nested, _, _>(from, &mut self.updated_at),
            8 => map::<Open<crate::platform::intelligence::v1::ValueType>, _, _, _>(from, &mut self.variable_types),
            9 => implicit::<Plain, _, _>(from, &mut self.unit),
            10 => repeated::<Nested, _, _>(from, &mut self.test_cases),
            11 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            12 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            13 => implicit::<Plain, _, _>(from, &mut self.built_in),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Plain, _>("variables", &self.variables)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("returnType", &self.return_type)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.map::<Open<crate::platform::intelligence::v1::ValueType>, _, _>("variableTypes", &self.variable_types)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.repeated::<Nested, _>("testCases", &self.test_cases)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        to.implicit::<Plain, _>("builtIn", &self.built_in)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::OverallHealth {
    const FIELDS: &'static [&'static str] = &["score", "total", "healthy", "degraded", "failing"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "score" => Some(0),
            "total" => Some(1),
            "healthy" => Some(2),
            "degraded" => Some(3),
            "failing" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.score),
            1 => implicit::<Plain, _, _>(from, &mut self.total),
            2 => implicit::<Plain, _, _>(from, &mut self.healthy),
            3 => implicit::<Plain, _, _>(from, &mut self.degraded),
            4 => implicit::<Plain, _, _>(from, &mut self.failing),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("score", &self.score)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        to.implicit::<Plain, _>("healthy", &self.healthy)?;
        to.implicit::<Plain, _>("degraded", &self.degraded)?;
        to.implicit::<Plain, _>("failing", &self.failing)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PacingBands {
    const FIELDS: &'static [&'static str] = &["criticalUnder", "under", "over", "criticalOver"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "criticalUnder" | "critical_under" => Some(0),
            "under" => Some(1),
            "over" => Some(2),
            "criticalOver" | "critical_over" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.critical_under),
            1 => implicit::<Plain, _, _>(from, &mut self.under),
            2 => implicit::<Plain, _, _>(from, &mut self.over),
            3 => implicit::<Plain, _, _>(from, &mut self.critical_over),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("criticalUnder", &self.critical_under)?;
        to.implicit::<Plain, _>("under", &self.under)?;
        to.implicit::<Plain, _>("over", &self.over)?;
        to.implicit::<Plain, _>("criticalOver", &self.critical_over)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PacingInput {
    const FIELDS: &'static [&'static str] = &["key", "booked", "delivered", "flight", "asOf"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "booked" => Some(1),
            "delivered" => Some(2),
            "flight" => Some(3),
            "asOf" | "as_of" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.booked),
            2 => implicit::<Plain, _, _>(from, &mut self.delivered),
            3 => optional::<Nested, _, _>(from, &mut self.flight),
            4 => implicit::<Plain, _, _>(from, &mut self.as_of),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("booked", &self.booked)?;
        to.implicit::<Plain, _>("delivered", &self.delivered)?;
        to.optional::<Nested, _>("flight", &self.flight)?;
        to.implicit::<Plain, _>("asOf", &self.as_of)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PacingResult {
    const FIELDS: &'static [&'static str] = &["key", "totalDays", "daysElapsed", "daysRemaining", "expectedDelivery", "pacingRate", "status", "projected", "variance", "variancePercent", "requiredDaily"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "totalDays" | "total_days" => Some(1),
            "daysElapsed" | "days_elapsed" => Some(2),
            "daysRemaining" | "days_remaining" => Some(3),
            "expectedDelivery" | "expected_delivery" => Some(4),
            "pacingRate" | "pacing_rate" => Some(5),
            "status" => Some(6),
            "projected" => Some(7),
            "variance" => Some(8),
            "variancePercent" | "variance_percent" => Some(9),
            "requiredDaily" | "required_daily" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key),
            1 => implicit::<Plain, _, _>(from, &mut self.total_days),
            2 => implicit::<Plain, _, _>(from, &mut self.days_elapsed),
            3 => implicit::<Plain, _, _>(from, &mut self.days_remaining),
            4 => implicit::<Plain, _, _>(from, &mut self.expected_delivery),
            5 => optional::<Plain, _, _>(from, &mut self.pacing_rate),
            6 => implicit::<Open<crate::platform::common::v1::PacingStatus>, _, _>(from, &mut self.status),
            7 => optional::<Plain, _, _>(from, &mut self.projected),
            8 => implicit::<Plain, _, _>(from, &mut self.variance),
            9 => optional::<Plain, _, _>(from, &mut self.variance_percent),
            10 => optional::<Plain, _, _>(from, &mut self.required_daily),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("totalDays", &self.total_days)?;
        to.implicit::<Plain, _>("daysElapsed", &self.days_elapsed)?;
        to.implicit::<Plain, _>("daysRemaining", &self.days_remaining)?;
        to.implicit::<Plain, _>("expectedDelivery", &self.expected_delivery)?;
        to.optional::<Plain, _>("pacingRate", &self.pacing_rate)?;
        to.implicit::<Open<crate::platform::common::v1::PacingStatus>, _>("status", &self.status)?;
        to.optional::<Plain, _>("projected", &self.projected)?;
        to.implicit::<Plain, _>("variance", &self.variance)?;
        to.optional::<Plain, _>("variancePercent", &self.variance_percent)?;
        to.optional::<Plain, _>("requiredDaily", &self.required_daily)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ParseNameRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "input"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "input" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.input),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("input", &self.input)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ParseNameResponse {
    const FIELDS: &'static [&'static str] = &["values", "complete", "rest", "patternId", "patternVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "values" => Some(0),
            "complete" => Some(1),
            "rest" => Some(2),
            "patternId" | "pattern_id" => Some(3),
            "patternVersion" | "pattern_version" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.values),
            1 => implicit::<Plain, _, _>(from, &mut self.complete),
            2 => implicit::<Plain, _, _>(from, &mut self.rest),
            3 => implicit::<Plain, _, _>(from, &mut self.pattern_id),
            4 => implicit::<Plain, _, _>(from, &mut self.pattern_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("values", &self.values)?;
        to.implicit::<Plain, _>("complete", &self.complete)?;
        to.implicit::<Plain, _>("rest", &self.rest)?;
        to.implicit::<Plain, _>("patternId", &self.pattern_id)?;
        to.implicit::<Plain, _>("patternVersion", &self.pattern_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PipelineCost {
    const FIELDS: &'static [&'static str] = &["pipelineId", "name", "cost", "percentOfTotal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "name" => Some(1),
            "cost" => Some(2),
            "percentOfTotal" | "percent_of_total" => Some(3),
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
            2 => optional::<Nested, _, _>(from, &mut self.cost),
            3 => implicit::<Plain, _, _>(from, &mut self.percent_of_total),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        to.implicit::<Plain, _>("percentOfTotal", &self.percent_of_total)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PipelineHealth {
    const FIELDS: &'static [&'static str] = &["pipelineId", "name", "status", "uptimePct", "successRatePct", "avgDurationMs", "lastRun", "score", "recommendations", "consecutiveFailures", "p95DurationMs", "qualityScore", "runs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "name" => Some(1),
            "status" => Some(2),
            "uptimePct" | "uptime_pct" => Some(3),
            "successRatePct" | "success_rate_pct" => Some(4),
            "avgDurationMs" | "avg_duration_ms" => Some(5),
            "lastRun" | "last_run" => Some(6),
            "score" => Some(7),
            "recommendations" => Some(8),
            "consecutiveFailures" | "consecutive_failures" => Some(9),
            "p95DurationMs" | "p95_duration_ms" => Some(10),
            "qualityScore" | "quality_score" => Some(11),
            "runs" => Some(12),
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
            2 => implicit::<Open<crate::platform::intelligence::v1::PipelineHealthStatus>, _, _>(from, &mut self.status),
            3 => implicit::<Plain, _, _>(from, &mut self.uptime_pct),
            4 => implicit::<Plain, _, _>(from, &mut self.success_rate_pct),
            5 => implicit::<Plain, _, _>(from, &mut self.avg_duration_ms),
            6 => optional::<Nested, _, _>(from, &mut self.last_run),
            7 => implicit::<Plain, _, _>(from, &mut self.score),
            8 => repeated::<Plain, _, _>(from, &mut self.recommendations),
            9 => implicit::<Plain, _, _>(from, &mut self.consecutive_failures),
            10 => implicit::<Plain, _, _>(from, &mut self.p95_duration_ms),
            11 => optional::<Plain, _, _>(from, &mut self.quality_score),
            12 => implicit::<Plain, _, _>(from, &mut self.runs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::intelligence::v1::PipelineHealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("uptimePct", &self.uptime_pct)?;
        to.implicit::<Plain, _>("successRatePct", &self.success_rate_pct)?;
        to.implicit::<Plain, _>("avgDurationMs", &self.avg_duration_ms)?;
        to.optional::<Nested, _>("lastRun", &self.last_run)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        to.repeated::<Plain, _>("recommendations", &self.recommendations)?;
        to.implicit::<Plain, _>("consecutiveFailures", &self.consecutive_failures)?;
        to.implicit::<Plain, _>("p95DurationMs", &self.p95_duration_ms)?;
        to.optional::<Plain, _>("qualityScore", &self.quality_score)?;
        to.implicit::<Plain, _>("runs", &self.runs)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PipelineRun {
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
            6 => implicit::<Plain, _, _>(from, &mut self.error_message),
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
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PipelineTrendPoint {
    const FIELDS: &'static [&'static str] = &["at", "succeeded", "failed", "inputRecords", "outputRecords", "rejectedRecords", "avgDurationMs", "processedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "at" => Some(0),
            "succeeded" => Some(1),
            "failed" => Some(2),
            "inputRecords" | "input_records" => Some(3),
            "outputRecords" | "output_records" => Some(4),
            "rejectedRecords" | "rejected_records" => Some(5),
            "avgDurationMs" | "avg_duration_ms" => Some(6),
            "processedBytes" | "processed_bytes" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.at),
            1 => implicit::<Plain, _, _>(from, &mut self.succeeded),
            2 => implicit::<Plain, _, _>(from, &mut self.failed),
            3 => implicit::<Plain, _, _>(from, &mut self.input_records),
            4 => implicit::<Plain, _, _>(from, &mut self.output_records),
            5 => implicit::<Plain, _, _>(from, &mut self.rejected_records),
            6 => implicit::<Plain, _, _>(from, &mut self.avg_duration_ms),
            7 => implicit::<Plain, _, _>(from, &mut self.processed_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("succeeded", &self.succeeded)?;
        to.implicit::<Plain, _>("failed", &self.failed)?;
        to.implicit::<Plain, _>("inputRecords", &self.input_records)?;
        to.implicit::<Plain, _>("outputRecords", &self.output_records)?;
        to.implicit::<Plain, _>("rejectedRecords", &self.rejected_records)?;
        to.implicit::<Plain, _>("avgDurationMs", &self.avg_duration_ms)?;
        to.implicit::<Plain, _>("processedBytes", &self.processed_bytes)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::PointJudgement {
    const FIELDS: &'static [&'static str] = &["index", "anomaly", "expected", "lower", "upper", "deviation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "index" => Some(0),
            "anomaly" => Some(1),
            "expected" => Some(2),
            "lower" => Some(3),
            "upper" => Some(4),
            "deviation" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.index),
            1 => implicit::<Plain, _, _>(from, &mut self.anomaly),
            2 => implicit::<Plain, _, _>(from, &mut self.expected),
            3 => implicit::<Plain, _, _>(from, &mut self.lower),
            4 => implicit::<Plain, _, _>(from, &mut self.upper),
            5 => implicit::<Plain, _, _>(from, &mut self.deviation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Plain, _>("anomaly", &self.anomaly)?;
        to.implicit::<Plain, _>("expected", &self.expected)?;
        to.implicit::<Plain, _>("lower", &self.lower)?;
        to.implicit::<Plain, _>("upper", &self.upper)?;
        to.implicit::<Plain, _>("deviation", &self.deviation)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaCategoryScore {
    const FIELDS: &'static [&'static str] = &["category", "passed", "total", "weight"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "category" => Some(0),
            "passed" => Some(1),
            "total" => Some(2),
            "weight" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::intelligence::v1::QaCategory>, _, _>(from, &mut self.category),
            1 => implicit::<Plain, _, _>(from, &mut self.passed),
            2 => implicit::<Plain, _, _>(from, &mut self.total),
            3 => implicit::<Plain, _, _>(from, &mut self.weight),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::intelligence::v1::QaCategory>, _>("category", &self.category)?;
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaCheck {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "category", "severity", "entityTypes", "condition", "message", "appliesWhen", "passOnMissingData", "fixField", "fixFormula", "version", "builtIn", "updatedAt", "updatedBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "category" => Some(3),
            "severity" => Some(4),
            "entityTypes" | "entity_types" => Some(5),
            "condition" => Some(6),
            "message" => Some(7),
            "appliesWhen" | "applies_when" => Some(8),
            "passOnMissingData" | "pass_on_missing_data" => Some(9),
            "fixField" | "fix_field" => Some(10),
            "fixFormula" | "fix_formula" => Some(11),
            "version" => Some(12),
            "builtIn" | "built_in" => Some(13),
            "updatedAt" | "updated_at" => Some(14),
            "updatedBy" | "updated_by" => Some(15),
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
            3 => implicit::<Open<crate::platform::intelligence::v1::QaCategory>, _, _>(from, &mut self.category),
            4 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            5 => repeated::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_types),
            6 => implicit::<Plain, _, _>(from, &mut self.condition),
            7 => implicit::<Plain, _, _>(from, &mut self.message),
            8 => implicit::<Plain, _, _>(from, &mut self.applies_when),
            9 => implicit::<Plain, _, _>(from, &mut self.pass_on_missing_data),
            10 => implicit::<Plain, _, _>(from, &mut self.fix_field),
            11 => implicit::<Plain, _, _>(from, &mut self.fix_formula),
            12 => implicit::<Plain, _, _>(from, &mut self.version),
            13 => implicit::<Plain, _, _>(from, &mut self.built_in),
            14 => optional::<Nested, _, _>(from, &mut self.updated_at),
            15 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::intelligence::v1::QaCategory>, _>("category", &self.category)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.repeated::<Open<crate::platform::common::v1::EntityType>, _>("entityTypes", &self.entity_types)?;
        to.implicit::<Plain, _>("condition", &self.condition)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("appliesWhen", &self.applies_when)?;
        to.implicit::<Plain, _>("passOnMissingData", &self.pass_on_missing_data)?;
        to.implicit::<Plain, _>("fixField", &self.fix_field)?;
        to.implicit::<Plain, _>("fixFormula", &self.fix_formula)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("builtIn", &self.built_in)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaFix {
    const FIELDS: &'static [&'static str] = &["field", "value", "confidence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "value" => Some(1),
            "confidence" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.value),
            2 => implicit::<Plain, _, _>(from, &mut self.confidence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.optional::<Nested, _>("value", &self.value)?;
        to.implicit::<Plain, _>("confidence", &self.confidence)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaResult {
    const FIELDS: &'static [&'static str] = &["runId", "checkId", "checkName", "checkVersion", "category", "severity", "entity", "outcome", "message", "details", "suggestedFix", "checkedAt", "alertId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "runId" | "run_id" => Some(0),
            "checkId" | "check_id" => Some(1),
            "checkName" | "check_name" => Some(2),
            "checkVersion" | "check_version" => Some(3),
            "category" => Some(4),
            "severity" => Some(5),
            "entity" => Some(6),
            "outcome" => Some(7),
            "message" => Some(8),
            "details" => Some(9),
            "suggestedFix" | "suggested_fix" => Some(10),
            "checkedAt" | "checked_at" => Some(11),
            "alertId" | "alert_id" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.run_id),
            1 => implicit::<Plain, _, _>(from, &mut self.check_id),
            2 => implicit::<Plain, _, _>(from, &mut self.check_name),
            3 => implicit::<Plain, _, _>(from, &mut self.check_version),
            4 => implicit::<Open<crate::platform::intelligence::v1::QaCategory>, _, _>(from, &mut self.category),
            5 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            6 => optional::<Nested, _, _>(from, &mut self.entity),
            7 => implicit::<Open<crate::platform::intelligence::v1::QaOutcome>, _, _>(from, &mut self.outcome),
            8 => implicit::<Plain, _, _>(from, &mut self.message),
            9 => map::<Nested, _, _, _>(from, &mut self.details),
            10 => optional::<Nested, _, _>(from, &mut self.suggested_fix),
            11 => optional::<Nested, _, _>(from, &mut self.checked_at),
            12 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("runId", &self.run_id)?;
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        to.implicit::<Plain, _>("checkName", &self.check_name)?;
        to.implicit::<Plain, _>("checkVersion", &self.check_version)?;
        to.implicit::<Open<crate::platform::intelligence::v1::QaCategory>, _>("category", &self.category)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Open<crate::platform::intelligence::v1::QaOutcome>, _>("outcome", &self.outcome)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.map::<Nested, _, _>("details", &self.details)?;
        to.optional::<Nested, _>("suggestedFix", &self.suggested_fix)?;
        to.optional::<Nested, _>("checkedAt", &self.checked_at)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaRun {
    const FIELDS: &'static [&'static str] = &["id", "status", "templateId", "entitiesTotal", "entitiesCompleted", "passed", "failed", "waived", "errored", "averageScore", "createdAt", "completedAt", "triggeredBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "status" => Some(1),
            "templateId" | "template_id" => Some(2),
            "entitiesTotal" | "entities_total" => Some(3),
            "entitiesCompleted" | "entities_completed" => Some(4),
            "passed" => Some(5),
            "failed" => Some(6),
            "waived" => Some(7),
            "errored" => Some(8),
            "averageScore" | "average_score" => Some(9),
            "createdAt" | "created_at" => Some(10),
            "completedAt" | "completed_at" => Some(11),
            "triggeredBy" | "triggered_by" => Some(12),
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
            1 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.template_id),
            3 => implicit::<Plain, _, _>(from, &mut self.entities_total),
            4 => implicit::<Plain, _, _>(from, &mut self.entities_completed),
            5 => implicit::<Plain, _, _>(from, &mut self.passed),
            6 => implicit::<Plain, _, _>(from, &mut self.failed),
            7 => implicit::<Plain, _, _>(from, &mut self.waived),
            8 => implicit::<Plain, _, _>(from, &mut self.errored),
            9 => optional::<Plain, _, _>(from, &mut self.average_score),
            10 => optional::<Nested, _, _>(from, &mut self.created_at),
            11 => optional::<Nested, _, _>(from, &mut self.completed_at),
            12 => implicit::<Plain, _, _>(from, &mut self.triggered_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.implicit::<Plain, _>("entitiesTotal", &self.entities_total)?;
        to.implicit::<Plain, _>("entitiesCompleted", &self.entities_completed)?;
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.implicit::<Plain, _>("failed", &self.failed)?;
        to.implicit::<Plain, _>("waived", &self.waived)?;
        to.implicit::<Plain, _>("errored", &self.errored)?;
        to.optional::<Plain, _>("averageScore", &self.average_score)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.implicit::<Plain, _>("triggeredBy", &self.triggered_by)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaScore {
    const FIELDS: &'static [&'static str] = &["entity", "score", "grade", "categories", "checkedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "score" => Some(1),
            "grade" => Some(2),
            "categories" => Some(3),
            "checkedAt" | "checked_at" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => implicit::<Plain, _, _>(from, &mut self.score),
            2 => implicit::<Open<crate::platform::intelligence::v1::QaGrade>, _, _>(from, &mut self.grade),
            3 => repeated::<Nested, _, _>(from, &mut self.categories),
            4 => optional::<Nested, _, _>(from, &mut self.checked_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        to.implicit::<Open<crate::platform::intelligence::v1::QaGrade>, _>("grade", &self.grade)?;
        to.repeated::<Nested, _>("categories", &self.categories)?;
        to.optional::<Nested, _>("checkedAt", &self.checked_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaScorePoint {
    const FIELDS: &'static [&'static str] = &["date", "score"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "score" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Plain, _, _>(from, &mut self.score),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaTemplate {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "checkIds", "connectorTypes", "configurationWeight", "complianceWeight", "performanceWeight", "mode", "cronExpression", "raiseAlerts", "version", "builtIn", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "checkIds" | "check_ids" => Some(3),
            "connectorTypes" | "connector_types" => Some(4),
            "configurationWeight" | "configuration_weight" => Some(5),
            "complianceWeight" | "compliance_weight" => Some(6),
            "performanceWeight" | "performance_weight" => Some(7),
            "mode" => Some(8),
            "cronExpression" | "cron_expression" => Some(9),
            "raiseAlerts" | "raise_alerts" => Some(10),
            "version" => Some(11),
            "builtIn" | "built_in" => Some(12),
            "updatedAt" | "updated_at" => Some(13),
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
            3 => repeated::<Plain, _, _>(from, &mut self.check_ids),
            4 => repeated::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_types),
            5 => implicit::<Plain, _, _>(from, &mut self.configuration_weight),
            6 => implicit::<Plain, _, _>(from, &mut self.compliance_weight),
            7 => implicit::<Plain, _, _>(from, &mut self.performance_weight),
            8 => implicit::<Open<crate::platform::intelligence::v1::QaMode>, _, _>(from, &mut self.mode),
            9 => implicit::<Plain, _, _>(from, &mut self.cron_expression),
            10 => implicit::<Plain, _, _>(from, &mut self.raise_alerts),
            11 => implicit::<Plain, _, _>(from, &mut self.version),
            12 => implicit::<Plain, _, _>(from, &mut self.built_in),
            13 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Plain, _>("checkIds", &self.check_ids)?;
        to.repeated::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorTypes", &self.connector_types)?;
        to.implicit::<Plain, _>("configurationWeight", &self.configuration_weight)?;
        to.implicit::<Plain, _>("complianceWeight", &self.compliance_weight)?;
        to.implicit::<Plain, _>("performanceWeight", &self.performance_weight)?;
        to.implicit::<Open<crate::platform::intelligence::v1::QaMode>, _>("mode", &self.mode)?;
        to.implicit::<Plain, _>("cronExpression", &self.cron_expression)?;
        to.implicit::<Plain, _>("raiseAlerts", &self.raise_alerts)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("builtIn", &self.built_in)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::QaWaiver {
    const FIELDS: &'static [&'static str] = &["checkId", "entity", "until", "reason", "createdBy", "createdAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkId" | "check_id" => Some(0),
            "entity" => Some(1),
            "until" => Some(2),
            "reason" => Some(3),
            "createdBy" | "created_by" => Some(4),
            "createdAt" | "created_at" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.check_id),
            1 => optional::<Nested, _, _>(from, &mut self.entity),
            2 => optional::<Nested, _, _>(from, &mut self.until),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            4 => implicit::<Plain, _, _>(from, &mut self.created_by),
            5 => optional::<Nested, _, _>(from, &mut self.created_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("until", &self.until)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RaiseAlertRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "key", "module", "severity", "message", "entity", "dataSnapshot", "sourceUrl", "occurredAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "key" => Some(1),
            "module" => Some(2),
            "severity" => Some(3),
            "message" => Some(4),
            "entity" => Some(5),
            "dataSnapshot" | "data_snapshot" => Some(6),
            "sourceUrl" | "source_url" => Some(7),
            "occurredAt" | "occurred_at" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.key),
            2 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            3 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            4 => implicit::<Plain, _, _>(from, &mut self.message),
            5 => optional::<Nested, _, _>(from, &mut self.entity),
            6 => optional::<Nested, _, _>(from, &mut self.data_snapshot),
            7 => implicit::<Plain, _, _>(from, &mut self.source_url),
            8 => optional::<Nested, _, _>(from, &mut self.occurred_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("dataSnapshot", &self.data_snapshot)?;
        to.implicit::<Plain, _>("sourceUrl", &self.source_url)?;
        to.optional::<Nested, _>("occurredAt", &self.occurred_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RaiseAlertResponse {
    const FIELDS: &'static [&'static str] = &["alert", "opened"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            "opened" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            1 => implicit::<Plain, _, _>(from, &mut self.opened),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        to.implicit::<Plain, _>("opened", &self.opened)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Recommendation {
    const FIELDS: &'static [&'static str] = &["id", "kind", "title", "description", "potentialSavings", "entity", "createdAt", "dismissedUntil", "relatedId", "similarity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "kind" => Some(1),
            "title" => Some(2),
            "description" => Some(3),
            "potentialSavings" | "potential_savings" => Some(4),
            "entity" => Some(5),
            "createdAt" | "created_at" => Some(6),
            "dismissedUntil" | "dismissed_until" => Some(7),
            "relatedId" | "related_id" => Some(8),
            "similarity" => Some(9),
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
            1 => implicit::<Open<crate::platform::intelligence::v1::RecommendationKind>, _, _>(from, &mut self.kind),
            2 => implicit::<Plain, _, _>(from, &mut self.title),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => optional::<Nested, _, _>(from, &mut self.potential_savings),
            5 => optional::<Nested, _, _>(from, &mut self.entity),
            6 => optional::<Nested, _, _>(from, &mut self.created_at),
            7 => optional::<Nested, _, _>(from, &mut self.dismissed_until),
            8 => implicit::<Plain, _, _>(from, &mut self.related_id),
            9 => implicit::<Plain, _, _>(from, &mut self.similarity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::RecommendationKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("potentialSavings", &self.potential_savings)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("dismissedUntil", &self.dismissed_until)?;
        to.implicit::<Plain, _>("relatedId", &self.related_id)?;
        to.implicit::<Plain, _>("similarity", &self.similarity)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RecordCostRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entries" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.entries),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RecordCostResponse {
    const FIELDS: &'static [&'static str] = &["ids", "duplicates"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ids" => Some(0),
            "duplicates" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.duplicates),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("ids", &self.ids)?;
        to.implicit::<Plain, _>("duplicates", &self.duplicates)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RecordUsageRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entries" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.entries),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RecordUsageResponse {
    const FIELDS: &'static [&'static str] = &["duplicates"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "duplicates" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.duplicates),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("duplicates", &self.duplicates)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RegexComponent {
    const FIELDS: &'static [&'static str] = &["pattern"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pattern" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pattern),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pattern", &self.pattern)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Report {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "query", "periodDays", "cronExpression", "timezone", "recipientUserIds", "recipientEmails", "sendEmpty", "enabled", "version", "updatedBy", "updatedAt", "nextRunAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "query" => Some(3),
            "periodDays" | "period_days" => Some(4),
            "cronExpression" | "cron_expression" => Some(5),
            "timezone" => Some(6),
            "recipientUserIds" | "recipient_user_ids" => Some(7),
            "recipientEmails" | "recipient_emails" => Some(8),
            "sendEmpty" | "send_empty" => Some(9),
            "enabled" => Some(10),
            "version" => Some(11),
            "updatedBy" | "updated_by" => Some(12),
            "updatedAt" | "updated_at" => Some(13),
            "nextRunAt" | "next_run_at" => Some(14),
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
            3 => optional::<Nested, _, _>(from, &mut self.query),
            4 => implicit::<Plain, _, _>(from, &mut self.period_days),
            5 => implicit::<Plain, _, _>(from, &mut self.cron_expression),
            6 => implicit::<Plain, _, _>(from, &mut self.timezone),
            7 => repeated::<Plain, _, _>(from, &mut self.recipient_user_ids),
            8 => repeated::<Plain, _, _>(from, &mut self.recipient_emails),
            9 => implicit::<Plain, _, _>(from, &mut self.send_empty),
            10 => implicit::<Plain, _, _>(from, &mut self.enabled),
            11 => implicit::<Plain, _, _>(from, &mut self.version),
            12 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            13 => optional::<Nested, _, _>(from, &mut self.updated_at),
            14 => optional::<Nested, _, _>(from, &mut self.next_run_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("query", &self.query)?;
        to.implicit::<Plain, _>("periodDays", &self.period_days)?;
        to.implicit::<Plain, _>("cronExpression", &self.cron_expression)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.repeated::<Plain, _>("recipientUserIds", &self.recipient_user_ids)?;
        to.repeated::<Plain, _>("recipientEmails", &self.recipient_emails)?;
        to.implicit::<Plain, _>("sendEmpty", &self.send_empty)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("nextRunAt", &self.next_run_at)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ReportQuery {
    const FIELDS: &'static [&'static str] = &["sql", "format", "maxRows", "gzip"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sql" => Some(0),
            "format" => Some(1),
            "maxRows" | "max_rows" => Some(2),
            "gzip" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sql),
            1 => implicit::<Open<crate::platform::intelligence::v1::ExportFormat>, _, _>(from, &mut self.format),
            2 => implicit::<Plain, _, _>(from, &mut self.max_rows),
            3 => implicit::<Plain, _, _>(from, &mut self.gzip),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ExportFormat>, _>("format", &self.format)?;
        to.implicit::<Plain, _>("maxRows", &self.max_rows)?;
        to.implicit::<Plain, _>("gzip", &self.gzip)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ResetRuleStateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "ruleId", "entity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "ruleId" | "rule_id" => Some(1),
            "entity" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            2 => optional::<Nested, _, _>(from, &mut self.entity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ResetRuleStateResponse {
    const FIELDS: &'static [&'static str] = &["resetCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "resetCount" | "reset_count" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.reset_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("resetCount", &self.reset_count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ResolveAlertRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId", "note", "resolution"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
            "note" => Some(2),
            "resolution" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => implicit::<Plain, _, _>(from, &mut self.note),
            3 => implicit::<Open<crate::platform::intelligence::v1::AlertResolution>, _, _>(from, &mut self.resolution),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AlertResolution>, _>("resolution", &self.resolution)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ResolveAlertResponse {
    const FIELDS: &'static [&'static str] = &["alert"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ReviewAnomalyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "anomalyId", "verdict", "note"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "anomalyId" | "anomaly_id" => Some(1),
            "verdict" => Some(2),
            "note" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.anomaly_id),
            2 => implicit::<Open<crate::platform::intelligence::v1::AnomalyVerdict>, _, _>(from, &mut self.verdict),
            3 => implicit::<Plain, _, _>(from, &mut self.note),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("anomalyId", &self.anomaly_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::AnomalyVerdict>, _>("verdict", &self.verdict)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ReviewAnomalyResponse {
    const FIELDS: &'static [&'static str] = &["anomaly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "anomaly" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.anomaly),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("anomaly", &self.anomaly)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RevokeQaWaiverRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "checkId", "entity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "checkId" | "check_id" => Some(1),
            "entity" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.check_id),
            2 => optional::<Nested, _, _>(from, &mut self.entity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RevokeQaWaiverResponse {
    const FIELDS: &'static [&'static str] = &["revoked"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revoked" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.revoked),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("revoked", &self.revoked)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RowError {
    const FIELDS: &'static [&'static str] = &["index", "code", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "index" => Some(0),
            "code" => Some(1),
            "message" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.index),
            1 => implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _, _>(from, &mut self.code),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Open<crate::platform::intelligence::v1::FormulaErrorCode>, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RuleDayStatistics {
    const FIELDS: &'static [&'static str] = &["date", "evaluations", "matches", "firings", "errors"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "evaluations" => Some(1),
            "matches" => Some(2),
            "firings" => Some(3),
            "errors" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Plain, _, _>(from, &mut self.evaluations),
            2 => implicit::<Plain, _, _>(from, &mut self.matches),
            3 => implicit::<Plain, _, _>(from, &mut self.firings),
            4 => implicit::<Plain, _, _>(from, &mut self.errors),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("evaluations", &self.evaluations)?;
        to.implicit::<Plain, _>("matches", &self.matches)?;
        to.implicit::<Plain, _>("firings", &self.firings)?;
        to.implicit::<Plain, _>("errors", &self.errors)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RuleDraft {
    const FIELDS: &'static [&'static str] = &["conditions", "actions", "module", "dataset", "cooldown"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "conditions" => Some(0),
            "actions" => Some(1),
            "module" => Some(2),
            "dataset" => Some(3),
            "cooldown" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.actions),
            2 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            3 => implicit::<Plain, _, _>(from, &mut self.dataset),
            4 => optional::<Nested, _, _>(from, &mut self.cooldown),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("conditions", &self.conditions)?;
        to.optional::<Nested, _>("actions", &self.actions)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("cooldown", &self.cooldown)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RuleFailure {
    const FIELDS: &'static [&'static str] = &["ruleId", "error"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ruleId" | "rule_id" => Some(0),
            "error" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            1 => optional::<Nested, _, _>(from, &mut self.error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.optional::<Nested, _>("error", &self.error)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RuleMatch {
    const FIELDS: &'static [&'static str] = &["id", "ruleId", "ruleName", "entity", "matchedAt", "actionsExecuted", "severity", "ruleVersion", "suppression", "alertId", "module"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "ruleId" | "rule_id" => Some(1),
            "ruleName" | "rule_name" => Some(2),
            "entity" => Some(3),
            "matchedAt" | "matched_at" => Some(4),
            "actionsExecuted" | "actions_executed" => Some(5),
            "severity" => Some(6),
            "ruleVersion" | "rule_version" => Some(7),
            "suppression" => Some(8),
            "alertId" | "alert_id" => Some(9),
            "module" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            2 => implicit::<Plain, _, _>(from, &mut self.rule_name),
            3 => optional::<Nested, _, _>(from, &mut self.entity),
            4 => optional::<Nested, _, _>(from, &mut self.matched_at),
            5 => repeated::<Plain, _, _>(from, &mut self.actions_executed),
            6 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            7 => implicit::<Plain, _, _>(from, &mut self.rule_version),
            8 => implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _, _>(from, &mut self.suppression),
            9 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            10 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("ruleName", &self.rule_name)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("matchedAt", &self.matched_at)?;
        to.repeated::<Plain, _>("actionsExecuted", &self.actions_executed)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("ruleVersion", &self.rule_version)?;
        to.implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _>("suppression", &self.suppression)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RuleMatchResult {
    const FIELDS: &'static [&'static str] = &["ruleId", "ruleName", "matched", "actions", "conditionResults", "matchId", "suppression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ruleId" | "rule_id" => Some(0),
            "ruleName" | "rule_name" => Some(1),
            "matched" => Some(2),
            "actions" => Some(3),
            "conditionResults" | "condition_results" => Some(4),
            "matchId" | "match_id" => Some(5),
            "suppression" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            1 => implicit::<Plain, _, _>(from, &mut self.rule_name),
            2 => implicit::<Plain, _, _>(from, &mut self.matched),
            3 => repeated::<Nested, _, _>(from, &mut self.actions),
            4 => repeated::<Nested, _, _>(from, &mut self.condition_results),
            5 => implicit::<Plain, _, _>(from, &mut self.match_id),
            6 => implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _, _>(from, &mut self.suppression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("ruleName", &self.rule_name)?;
        to.implicit::<Plain, _>("matched", &self.matched)?;
        to.repeated::<Nested, _>("actions", &self.actions)?;
        to.repeated::<Nested, _>("conditionResults", &self.condition_results)?;
        to.implicit::<Plain, _>("matchId", &self.match_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _>("suppression", &self.suppression)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RuleState {
    const FIELDS: &'static [&'static str] = &["entity", "lastMatchedAt", "lastFiredAt", "cooldownUntil", "consecutiveMatches", "firedCount", "openAlertId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "lastMatchedAt" | "last_matched_at" => Some(1),
            "lastFiredAt" | "last_fired_at" => Some(2),
            "cooldownUntil" | "cooldown_until" => Some(3),
            "consecutiveMatches" | "consecutive_matches" => Some(4),
            "firedCount" | "fired_count" => Some(5),
            "openAlertId" | "open_alert_id" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => optional::<Nested, _, _>(from, &mut self.last_matched_at),
            2 => optional::<Nested, _, _>(from, &mut self.last_fired_at),
            3 => optional::<Nested, _, _>(from, &mut self.cooldown_until),
            4 => implicit::<Plain, _, _>(from, &mut self.consecutive_matches),
            5 => implicit::<Plain, _, _>(from, &mut self.fired_count),
            6 => implicit::<Plain, _, _>(from, &mut self.open_alert_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("lastMatchedAt", &self.last_matched_at)?;
        to.optional::<Nested, _>("lastFiredAt", &self.last_fired_at)?;
        to.optional::<Nested, _>("cooldownUntil", &self.cooldown_until)?;
        to.implicit::<Plain, _>("consecutiveMatches", &self.consecutive_matches)?;
        to.implicit::<Plain, _>("firedCount", &self.fired_count)?;
        to.implicit::<Plain, _>("openAlertId", &self.open_alert_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RunQaChecksRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "templateId", "checkIds", "entities", "dryRun", "idempotencyKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "templateId" | "template_id" => Some(1),
            "checkIds" | "check_ids" => Some(2),
            "entities" => Some(3),
            "dryRun" | "dry_run" => Some(4),
            "idempotencyKey" | "idempotency_key" => Some(5),
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
            2 => repeated::<Plain, _, _>(from, &mut self.check_ids),
            3 => repeated::<Nested, _, _>(from, &mut self.entities),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            5 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("templateId", &self.template_id)?;
        to.repeated::<Plain, _>("checkIds", &self.check_ids)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::RunQaChecksResponse {
    const FIELDS: &'static [&'static str] = &["run", "results"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "run" => Some(0),
            "results" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.run),
            1 => repeated::<Nested, _, _>(from, &mut self.results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("run", &self.run)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveFormulaRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "formula", "description", "variableTypes", "unit", "testCases", "expectedVersion", "changeReason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "formula" => Some(2),
            "description" => Some(3),
            "variableTypes" | "variable_types" => Some(4),
            "unit" => Some(5),
            "testCases" | "test_cases" => Some(6),
            "expectedVersion" | "expected_version" => Some(7),
            "changeReason" | "change_reason" => Some(8),
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
            2 => implicit::<Plain, _, _>(from, &mut self.formula),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => map::<Open<crate::platform::intelligence::v1::ValueType>, _, _, _>(from, &mut self.variable_types),
            5 => implicit::<Plain, _, _>(from, &mut self.unit),
            6 => repeated::<Nested, _, _>(from, &mut self.test_cases),
            7 => optional::<Plain, _, _>(from, &mut self.expected_version),
            8 => implicit::<Plain, _, _>(from, &mut self.change_reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.map::<Open<crate::platform::intelligence::v1::ValueType>, _, _>("variableTypes", &self.variable_types)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.repeated::<Nested, _>("testCases", &self.test_cases)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("changeReason", &self.change_reason)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveFormulaResponse {
    const FIELDS: &'static [&'static str] = &["formula", "createdVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "formula" => Some(0),
            "createdVersion" | "created_version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.formula),
            1 => implicit::<Plain, _, _>(from, &mut self.created_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("formula", &self.formula)?;
        to.implicit::<Plain, _>("createdVersion", &self.created_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveMonitorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "monitor", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "monitor" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.monitor),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("monitor", &self.monitor)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveMonitorResponse {
    const FIELDS: &'static [&'static str] = &["monitor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "monitor" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.monitor),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("monitor", &self.monitor)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveQaCheckRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "check", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "check" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.check),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("check", &self.check)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveQaCheckResponse {
    const FIELDS: &'static [&'static str] = &["check"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "check" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.check),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("check", &self.check)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveQaTemplateRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "template", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "template" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.template),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("template", &self.template)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveQaTemplateResponse {
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

impl Message for crate::platform::intelligence::v1::SaveReportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "report", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "report" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.report),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("report", &self.report)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SaveReportResponse {
    const FIELDS: &'static [&'static str] = &["report"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "report" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.report),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("report", &self.report)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SeriesPoint {
    const FIELDS: &'static [&'static str] = &["date", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "value" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.date),
            1 => implicit::<Plain, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetAlertPoliciesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "policies", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "policies" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.policies),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("policies", &self.policies)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetAlertPoliciesResponse {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetBudgetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "monthlyLimit", "thresholds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "monthlyLimit" | "monthly_limit" => Some(1),
            "thresholds" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.monthly_limit),
            2 => repeated::<Plain, _, _>(from, &mut self.thresholds),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("monthlyLimit", &self.monthly_limit)?;
        to.repeated::<Plain, _>("thresholds", &self.thresholds)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetBudgetResponse {
    const FIELDS: &'static [&'static str] = &["budget"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "budget" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.budget),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("budget", &self.budget)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetTaxonomyListRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "terms", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "terms" => Some(3),
            "expectedVersion" | "expected_version" => Some(4),
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
            3 => repeated::<Nested, _, _>(from, &mut self.terms),
            4 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("terms", &self.terms)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetTaxonomyListResponse {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetTaxonomyRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pattern", "expectedVersion", "mustAccept"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pattern" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
            "mustAccept" | "must_accept" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.pattern),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            3 => repeated::<Plain, _, _>(from, &mut self.must_accept),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pattern", &self.pattern)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.repeated::<Plain, _>("mustAccept", &self.must_accept)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetTaxonomyResponse {
    const FIELDS: &'static [&'static str] = &["pattern"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pattern" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pattern),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pattern", &self.pattern)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetThresholdsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "thresholds", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "thresholds" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.thresholds),
            2 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("thresholds", &self.thresholds)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SetThresholdsResponse {
    const FIELDS: &'static [&'static str] = &["version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Silence {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "matcher", "startsAt", "endsAt", "reason", "createdBy", "createdAt", "coveredCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "matcher" => Some(2),
            "startsAt" | "starts_at" => Some(3),
            "endsAt" | "ends_at" => Some(4),
            "reason" => Some(5),
            "createdBy" | "created_by" => Some(6),
            "createdAt" | "created_at" => Some(7),
            "coveredCount" | "covered_count" => Some(8),
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
            2 => optional::<Nested, _, _>(from, &mut self.matcher),
            3 => optional::<Nested, _, _>(from, &mut self.starts_at),
            4 => optional::<Nested, _, _>(from, &mut self.ends_at),
            5 => implicit::<Plain, _, _>(from, &mut self.reason),
            6 => implicit::<Plain, _, _>(from, &mut self.created_by),
            7 => optional::<Nested, _, _>(from, &mut self.created_at),
            8 => implicit::<Plain, _, _>(from, &mut self.covered_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("matcher", &self.matcher)?;
        to.optional::<Nested, _>("startsAt", &self.starts_at)?;
        to.optional::<Nested, _>("endsAt", &self.ends_at)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.implicit::<Plain, _>("coveredCount", &self.covered_count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SilenceMatcher {
    const FIELDS: &'static [&'static str] = &["ruleIds", "modules", "severities", "entities", "fingerprints"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ruleIds" | "rule_ids" => Some(0),
            "modules" => Some(1),
            "severities" => Some(2),
            "entities" => Some(3),
            "fingerprints" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.rule_ids),
            1 => repeated::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.modules),
            2 => repeated::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severities),
            3 => repeated::<Nested, _, _>(from, &mut self.entities),
            4 => repeated::<Plain, _, _>(from, &mut self.fingerprints),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("ruleIds", &self.rule_ids)?;
        to.repeated::<Open<crate::platform::common::v1::ModuleType>, _>("modules", &self.modules)?;
        to.repeated::<Open<crate::platform::common::v1::AlertSeverity>, _>("severities", &self.severities)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        to.repeated::<Plain, _>("fingerprints", &self.fingerprints)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SnoozeAlertRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "alertId", "note", "until"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "alertId" | "alert_id" => Some(1),
            "note" => Some(2),
            "until" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.alert_id),
            2 => implicit::<Plain, _, _>(from, &mut self.note),
            3 => optional::<Nested, _, _>(from, &mut self.until),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("alertId", &self.alert_id)?;
        to.implicit::<Plain, _>("note", &self.note)?;
        to.optional::<Nested, _>("until", &self.until)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SnoozeAlertResponse {
    const FIELDS: &'static [&'static str] = &["alert"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::StartExportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "reportId", "query", "idempotencyKey", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "reportId" | "report_id" => Some(1),
            "query" => Some(2),
            "idempotencyKey" | "idempotency_key" => Some(3),
            "dateRange" | "date_range" => Some(4),
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
            1 => member::<Plain, _, _, _>(from, &mut self.source, crate::platform::intelligence::v1::start_export_request::Source::ReportId),
            2 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::intelligence::v1::start_export_request::Source::Query),
            3 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        match &self.source {
            Some(crate::platform::intelligence::v1::start_export_request::Source::ReportId(it)) => to.field::<Plain, _>("reportId", it)?,
            Some(crate::platform::intelligence::v1::start_export_request::Source::Query(it)) => to.field::<Nested, _>("query", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::StartExportResponse {
    const FIELDS: &'static [&'static str] = &["export"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "export" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.export),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("export", &self.export)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SuggestNameRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "input", "limit", "minConfidence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "input" => Some(1),
            "limit" => Some(2),
            "minConfidence" | "min_confidence" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.input),
            2 => implicit::<Plain, _, _>(from, &mut self.limit),
            3 => implicit::<Plain, _, _>(from, &mut self.min_confidence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("input", &self.input)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("minConfidence", &self.min_confidence)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::SuggestNameResponse {
    const FIELDS: &'static [&'static str] = &["suggestions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "suggestions" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.suggestions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("suggestions", &self.suggestions)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TaxonomyComponent {
    const FIELDS: &'static [&'static str] = &["name", "description", "required", "defaultValue", "entityField", "code", "enumValues", "date", "regex", "listName", "textMaxLength"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "required" => Some(2),
            "defaultValue" | "default_value" => Some(3),
            "entityField" | "entity_field" => Some(4),
            "code" => Some(5),
            "enumValues" | "enum_values" => Some(6),
            "date" => Some(7),
            "regex" => Some(8),
            "listName" | "list_name" => Some(9),
            "textMaxLength" | "text_max_length" => Some(10),
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
            2 => implicit::<Plain, _, _>(from, &mut self.required),
            3 => implicit::<Plain, _, _>(from, &mut self.default_value),
            4 => implicit::<Plain, _, _>(from, &mut self.entity_field),
            5 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::taxonomy_component::Kind::Code),
            6 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::taxonomy_component::Kind::EnumValues),
            7 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::taxonomy_component::Kind::Date),
            8 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::taxonomy_component::Kind::Regex),
            9 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::taxonomy_component::Kind::ListName),
            10 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::intelligence::v1::taxonomy_component::Kind::TextMaxLength),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("required", &self.required)?;
        to.implicit::<Plain, _>("defaultValue", &self.default_value)?;
        to.implicit::<Plain, _>("entityField", &self.entity_field)?;
        match &self.kind {
            Some(crate::platform::intelligence::v1::taxonomy_component::Kind::Code(it)) => to.field::<Nested, _>("code", it)?,
            Some(crate::platform::intelligence::v1::taxonomy_component::Kind::EnumValues(it)) => to.field::<Nested, _>("enumValues", it)?,
            Some(crate::platform::intelligence::v1::taxonomy_component::Kind::Date(it)) => to.field::<Nested, _>("date", it)?,
            Some(crate::platform::intelligence::v1::taxonomy_component::Kind::Regex(it)) => to.field::<Nested, _>("regex", it)?,
            Some(crate::platform::intelligence::v1::taxonomy_component::Kind::ListName(it)) => to.field::<Plain, _>("listName", it)?,
            Some(crate::platform::intelligence::v1::taxonomy_component::Kind::TextMaxLength(it)) => to.field::<Plain, _>("textMaxLength", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TaxonomyList {
    const FIELDS: &'static [&'static str] = &["name", "description", "termCount", "version", "updatedAt", "updatedBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "description" => Some(1),
            "termCount" | "term_count" => Some(2),
            "version" => Some(3),
            "updatedAt" | "updated_at" => Some(4),
            "updatedBy" | "updated_by" => Some(5),
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
            2 => implicit::<Plain, _, _>(from, &mut self.term_count),
            3 => implicit::<Plain, _, _>(from, &mut self.version),
            4 => optional::<Nested, _, _>(from, &mut self.updated_at),
            5 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("termCount", &self.term_count)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TaxonomyPattern {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "entityType", "connectorTypes", "separator", "components", "inheritParentName", "inheritPatternId", "maxLength", "corrections", "alertSeverity", "enabled", "version", "updatedAt", "updatedBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "entityType" | "entity_type" => Some(3),
            "connectorTypes" | "connector_types" => Some(4),
            "separator" => Some(5),
            "components" => Some(6),
            "inheritParentName" | "inherit_parent_name" => Some(7),
            "inheritPatternId" | "inherit_pattern_id" => Some(8),
            "maxLength" | "max_length" => Some(9),
            "corrections" => Some(10),
            "alertSeverity" | "alert_severity" => Some(11),
            "enabled" => Some(12),
            "version" => Some(13),
            "updatedAt" | "updated_at" => Some(14),
            "updatedBy" | "updated_by" => Some(15),
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
            3 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            4 => repeated::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_types),
            5 => implicit::<Plain, _, _>(from, &mut self.separator),
            6 => repeated::<Nested, _, _>(from, &mut self.components),
            7 => implicit::<Plain, _, _>(from, &mut self.inherit_parent_name),
            8 => implicit::<Plain, _, _>(from, &mut self.inherit_pattern_id),
            9 => implicit::<Plain, _, _>(from, &mut self.max_length),
            10 => repeated::<Open<crate::platform::intelligence::v1::NameCorrection>, _, _>(from, &mut self.corrections),
            11 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.alert_severity),
            12 => implicit::<Plain, _, _>(from, &mut self.enabled),
            13 => implicit::<Plain, _, _>(from, &mut self.version),
            14 => optional::<Nested, _, _>(from, &mut self.updated_at),
            15 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.repeated::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorTypes", &self.connector_types)?;
        to.implicit::<Plain, _>("separator", &self.separator)?;
        to.repeated::<Nested, _>("components", &self.components)?;
        to.implicit::<Plain, _>("inheritParentName", &self.inherit_parent_name)?;
        to.implicit::<Plain, _>("inheritPatternId", &self.inherit_pattern_id)?;
        to.implicit::<Plain, _>("maxLength", &self.max_length)?;
        to.repeated::<Open<crate::platform::intelligence::v1::NameCorrection>, _>("corrections", &self.corrections)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("alertSeverity", &self.alert_severity)?;
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TaxonomyTerm {
    const FIELDS: &'static [&'static str] = &["code", "label", "aliases"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "label" => Some(1),
            "aliases" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.code),
            1 => implicit::<Plain, _, _>(from, &mut self.label),
            2 => repeated::<Plain, _, _>(from, &mut self.aliases),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("label", &self.label)?;
        to.repeated::<Plain, _>("aliases", &self.aliases)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TestFormulaRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "formula", "testCases"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "formula" => Some(1),
            "testCases" | "test_cases" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.formula),
            2 => repeated::<Nested, _, _>(from, &mut self.test_cases),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("formula", &self.formula)?;
        to.repeated::<Nested, _>("testCases", &self.test_cases)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TestFormulaResponse {
    const FIELDS: &'static [&'static str] = &["passed", "outcomes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "passed" => Some(0),
            "outcomes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.passed),
            1 => repeated::<Nested, _, _>(from, &mut self.outcomes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.repeated::<Nested, _>("outcomes", &self.outcomes)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TestRuleMatch {
    const FIELDS: &'static [&'static str] = &["entity", "matchTime", "conditionResults", "wouldTriggerActions", "suppression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "matchTime" | "match_time" => Some(1),
            "conditionResults" | "condition_results" => Some(2),
            "wouldTriggerActions" | "would_trigger_actions" => Some(3),
            "suppression" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.entity),
            1 => optional::<Nested, _, _>(from, &mut self.match_time),
            2 => repeated::<Nested, _, _>(from, &mut self.condition_results),
            3 => repeated::<Plain, _, _>(from, &mut self.would_trigger_actions),
            4 => implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _, _>(from, &mut self.suppression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("matchTime", &self.match_time)?;
        to.repeated::<Nested, _>("conditionResults", &self.condition_results)?;
        to.repeated::<Plain, _>("wouldTriggerActions", &self.would_trigger_actions)?;
        to.implicit::<Open<crate::platform::intelligence::v1::SuppressionReason>, _>("suppression", &self.suppression)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TestRuleRequest {
    const FIELDS: &'static [&'static str] = &["ruleId", "orgId", "dateRange", "sampleSize", "draft", "entities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ruleId" | "rule_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "sampleSize" | "sample_size" => Some(3),
            "draft" => Some(4),
            "entities" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rule_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => implicit::<Plain, _, _>(from, &mut self.sample_size),
            4 => optional::<Nested, _, _>(from, &mut self.draft),
            5 => repeated::<Nested, _, _>(from, &mut self.entities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ruleId", &self.rule_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("sampleSize", &self.sample_size)?;
        to.optional::<Nested, _>("draft", &self.draft)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TestRuleResponse {
    const FIELDS: &'static [&'static str] = &["totalEvaluated", "totalMatches", "sampleMatches", "matchRate", "totalFirings", "matchesByDay"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totalEvaluated" | "total_evaluated" => Some(0),
            "totalMatches" | "total_matches" => Some(1),
            "sampleMatches" | "sample_matches" => Some(2),
            "matchRate" | "match_rate" => Some(3),
            "totalFirings" | "total_firings" => Some(4),
            "matchesByDay" | "matches_by_day" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.total_evaluated),
            1 => implicit::<Plain, _, _>(from, &mut self.total_matches),
            2 => repeated::<Nested, _, _>(from, &mut self.sample_matches),
            3 => implicit::<Plain, _, _>(from, &mut self.match_rate),
            4 => implicit::<Plain, _, _>(from, &mut self.total_firings),
            5 => repeated::<Nested, _, _>(from, &mut self.matches_by_day),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("totalEvaluated", &self.total_evaluated)?;
        to.implicit::<Plain, _>("totalMatches", &self.total_matches)?;
        to.repeated::<Nested, _>("sampleMatches", &self.sample_matches)?;
        to.implicit::<Plain, _>("matchRate", &self.match_rate)?;
        to.implicit::<Plain, _>("totalFirings", &self.total_firings)?;
        to.repeated::<Nested, _>("matchesByDay", &self.matches_by_day)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Threshold {
    const FIELDS: &'static [&'static str] = &["module", "metric", "entity", "criticalBelow", "warningBelow", "warningAbove", "criticalAbove"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "module" => Some(0),
            "metric" => Some(1),
            "entity" => Some(2),
            "criticalBelow" | "critical_below" => Some(3),
            "warningBelow" | "warning_below" => Some(4),
            "warningAbove" | "warning_above" => Some(5),
            "criticalAbove" | "critical_above" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            1 => implicit::<Plain, _, _>(from, &mut self.metric),
            2 => optional::<Nested, _, _>(from, &mut self.entity),
            3 => optional::<Plain, _, _>(from, &mut self.critical_below),
            4 => optional::<Plain, _, _>(from, &mut self.warning_below),
            5 => optional::<Plain, _, _>(from, &mut self.warning_above),
            6 => optional::<Plain, _, _>(from, &mut self.critical_above),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("metric", &self.metric)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Plain, _>("criticalBelow", &self.critical_below)?;
        to.optional::<Plain, _>("warningBelow", &self.warning_below)?;
        to.optional::<Plain, _>("warningAbove", &self.warning_above)?;
        to.optional::<Plain, _>("criticalAbove", &self.critical_above)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TriggerRuleEvaluationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "module", "ruleIds", "idempotencyKey", "dryRun", "entities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "module" => Some(1),
            "ruleIds" | "rule_ids" => Some(2),
            "idempotencyKey" | "idempotency_key" => Some(3),
            "dryRun" | "dry_run" => Some(4),
            "entities" => Some(5),
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
            2 => repeated::<Plain, _, _>(from, &mut self.rule_ids),
            3 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            5 => repeated::<Nested, _, _>(from, &mut self.entities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.repeated::<Plain, _>("ruleIds", &self.rule_ids)?;
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.repeated::<Nested, _>("entities", &self.entities)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::TriggerRuleEvaluationResponse {
    const FIELDS: &'static [&'static str] = &["evaluationId", "rulesQueued"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "evaluationId" | "evaluation_id" => Some(0),
            "rulesQueued" | "rules_queued" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.evaluation_id),
            1 => implicit::<Plain, _, _>(from, &mut self.rules_queued),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("evaluationId", &self.evaluation_id)?;
        to.implicit::<Plain, _>("rulesQueued", &self.rules_queued)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::Usage {
    const FIELDS: &'static [&'static str] = &["apiCalls", "dataProcessedBytes", "queriesExecuted", "activeUsers", "recordsIngested", "storedBytes", "notificationsSent", "ruleEvaluations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "apiCalls" | "api_calls" => Some(0),
            "dataProcessedBytes" | "data_processed_bytes" => Some(1),
            "queriesExecuted" | "queries_executed" => Some(2),
            "activeUsers" | "active_users" => Some(3),
            "recordsIngested" | "records_ingested" => Some(4),
            "storedBytes" | "stored_bytes" => Some(5),
            "notificationsSent" | "notifications_sent" => Some(6),
            "ruleEvaluations" | "rule_evaluations" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.api_calls),
            1 => implicit::<Plain, _, _>(from, &mut self.data_processed_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.queries_executed),
            3 => implicit::<Plain, _, _>(from, &mut self.active_users),
            4 => implicit::<Plain, _, _>(from, &mut self.records_ingested),
            5 => implicit::<Plain, _, _>(from, &mut self.stored_bytes),
            6 => implicit::<Plain, _, _>(from, &mut self.notifications_sent),
            7 => implicit::<Plain, _, _>(from, &mut self.rule_evaluations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("apiCalls", &self.api_calls)?;
        to.implicit::<Plain, _>("dataProcessedBytes", &self.data_processed_bytes)?;
        to.implicit::<Plain, _>("queriesExecuted", &self.queries_executed)?;
        to.implicit::<Plain, _>("activeUsers", &self.active_users)?;
        to.implicit::<Plain, _>("recordsIngested", &self.records_ingested)?;
        to.implicit::<Plain, _>("storedBytes", &self.stored_bytes)?;
        to.implicit::<Plain, _>("notificationsSent", &self.notifications_sent)?;
        to.implicit::<Plain, _>("ruleEvaluations", &self.rule_evaluations)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::UsageEntry {
    const FIELDS: &'static [&'static str] = &["idempotencyKey", "occurredAt", "module", "userId", "kind", "amount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "idempotencyKey" | "idempotency_key" => Some(0),
            "occurredAt" | "occurred_at" => Some(1),
            "module" => Some(2),
            "userId" | "user_id" => Some(3),
            "kind" => Some(4),
            "amount" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            1 => optional::<Nested, _, _>(from, &mut self.occurred_at),
            2 => implicit::<Open<crate::platform::common::v1::ModuleType>, _, _>(from, &mut self.module),
            3 => implicit::<Plain, _, _>(from, &mut self.user_id),
            4 => implicit::<Open<crate::platform::intelligence::v1::UsageKind>, _, _>(from, &mut self.kind),
            5 => implicit::<Plain, _, _>(from, &mut self.amount),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.optional::<Nested, _>("occurredAt", &self.occurred_at)?;
        to.implicit::<Open<crate::platform::common::v1::ModuleType>, _>("module", &self.module)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::UsageKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("amount", &self.amount)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::UsageLimits {
    const FIELDS: &'static [&'static str] = &["apiCallsPerMinute", "dataProcessedBytes", "storedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "apiCallsPerMinute" | "api_calls_per_minute" => Some(0),
            "dataProcessedBytes" | "data_processed_bytes" => Some(1),
            "storedBytes" | "stored_bytes" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.api_calls_per_minute),
            1 => implicit::<Plain, _, _>(from, &mut self.data_processed_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.stored_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("apiCallsPerMinute", &self.api_calls_per_minute)?;
        to.implicit::<Plain, _>("dataProcessedBytes", &self.data_processed_bytes)?;
        to.implicit::<Plain, _>("storedBytes", &self.stored_bytes)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ValidateNameRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "input"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "input" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.input),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("input", &self.input)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ValidateNameResponse {
    const FIELDS: &'static [&'static str] = &["result"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "result" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.result),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("result", &self.result)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ValidateNamesBatchRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "inputs", "store"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "inputs" => Some(1),
            "store" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.inputs),
            2 => implicit::<Plain, _, _>(from, &mut self.store),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("inputs", &self.inputs)?;
        to.implicit::<Plain, _>("store", &self.store)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ValidateNamesBatchResponse {
    const FIELDS: &'static [&'static str] = &["results", "validCount", "invalidCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "results" => Some(0),
            "validCount" | "valid_count" => Some(1),
            "invalidCount" | "invalid_count" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.results),
            1 => implicit::<Plain, _, _>(from, &mut self.valid_count),
            2 => implicit::<Plain, _, _>(from, &mut self.invalid_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("results", &self.results)?;
        to.implicit::<Plain, _>("validCount", &self.valid_count)?;
        to.implicit::<Plain, _>("invalidCount", &self.invalid_count)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ValidateRequest {
    const FIELDS: &'static [&'static str] = &["formula", "expectedVariables", "variableTypes", "orgId", "expectedType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "formula" => Some(0),
            "expectedVariables" | "expected_variables" => Some(1),
            "variableTypes" | "variable_types" => Some(2),
            "orgId" | "org_id" => Some(3),
            "expectedType" | "expected_type" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.formula),
            1 => repeated::<Plain, _, _>(from, &mut self.expected_variables),
            2 => map::<Open<crate::platform::intelligence::v1::ValueType>, _, _, _>(from, &mut self.variable_types),
            3 => implicit::<Plain, _, _>(from, &mut self.org_id),
            4 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.expected_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.repeated::<Plain, _>("expectedVariables", &self.expected_variables)?;
        to.map::<Open<crate::platform::intelligence::v1::ValueType>, _, _>("variableTypes", &self.variable_types)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("expectedType", &self.expected_type)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::ValidateResponse {
    const FIELDS: &'static [&'static str] = &["valid", "variables", "returnType", "issues", "canonicalFormula", "functions", "depth"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "variables" => Some(1),
            "returnType" | "return_type" => Some(2),
            "issues" => Some(3),
            "canonicalFormula" | "canonical_formula" => Some(4),
            "functions" => Some(5),
            "depth" => Some(6),
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
            1 => repeated::<Plain, _, _>(from, &mut self.variables),
            2 => implicit::<Open<crate::platform::intelligence::v1::ValueType>, _, _>(from, &mut self.return_type),
            3 => repeated::<Nested, _, _>(from, &mut self.issues),
            4 => implicit::<Plain, _, _>(from, &mut self.canonical_formula),
            5 => repeated::<Plain, _, _>(from, &mut self.functions),
            6 => implicit::<Plain, _, _>(from, &mut self.depth),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Plain, _>("variables", &self.variables)?;
        to.implicit::<Open<crate::platform::intelligence::v1::ValueType>, _>("returnType", &self.return_type)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.implicit::<Plain, _>("canonicalFormula", &self.canonical_formula)?;
        to.repeated::<Plain, _>("functions", &self.functions)?;
        to.implicit::<Plain, _>("depth", &self.depth)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::WaiveQaCheckRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "checkId", "entity", "until", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "checkId" | "check_id" => Some(1),
            "entity" => Some(2),
            "until" => Some(3),
            "reason" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.check_id),
            2 => optional::<Nested, _, _>(from, &mut self.entity),
            3 => optional::<Nested, _, _>(from, &mut self.until),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("checkId", &self.check_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("until", &self.until)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::WaiveQaCheckResponse {
    const FIELDS: &'static [&'static str] = &["waiver"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "waiver" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.waiver),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("waiver", &self.waiver)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::WatchAlertsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "filters", "cursor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "filters" => Some(1),
            "cursor" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.filters),
            2 => implicit::<Plain, _, _>(from, &mut self.cursor),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("filters", &self.filters)?;
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::WatchAlertsResponse {
    const FIELDS: &'static [&'static str] = &["alert", "change", "cursor", "caughtUp"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            "change" => Some(1),
            "cursor" => Some(2),
            "caughtUp" | "caught_up" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            1 => optional::<Nested, _, _>(from, &mut self.change),
            2 => implicit::<Plain, _, _>(from, &mut self.cursor),
            3 => implicit::<Plain, _, _>(from, &mut self.caught_up),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        to.optional::<Nested, _>("change", &self.change)?;
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        to.implicit::<Plain, _>("caughtUp", &self.caught_up)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::WatchBudgetAlertsRequest {
    const FIELDS: &'static [&'static str] = &["orgId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        Ok(())
    }
}

impl Message for crate::platform::intelligence::v1::WatchBudgetAlertsResponse {
    const FIELDS: &'static [&'static str] = &["alert"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "alert" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.alert),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("alert", &self.alert)?;
        Ok(())
    }
}
