use crate::json::*;

messages! {
    crate::platform::query::v1::AcknowledgeAlertRequest,
    crate::platform::query::v1::AcknowledgeAlertResponse,
    crate::platform::query::v1::Campaign,
    crate::platform::query::v1::CampaignFilters,
    crate::platform::query::v1::CampaignMetrics,
    crate::platform::query::v1::CampaignMetricsPoint,
    crate::platform::query::v1::CancelQueryRequest,
    crate::platform::query::v1::CancelQueryResponse,
    crate::platform::query::v1::CatalogHit,
    crate::platform::query::v1::CloseCursorRequest,
    crate::platform::query::v1::CloseCursorResponse,
    crate::platform::query::v1::ColumnMeasure,
    crate::platform::query::v1::ColumnProfile,
    crate::platform::query::v1::CostUpdate,
    crate::platform::query::v1::Dashboard,
    crate::platform::query::v1::DashboardFilter,
    crate::platform::query::v1::DataUpdate,
    crate::platform::query::v1::DeleteDashboardRequest,
    crate::platform::query::v1::DeleteDashboardResponse,
    crate::platform::query::v1::DeleteSavedQueryRequest,
    crate::platform::query::v1::DeleteSavedQueryResponse,
    crate::platform::query::v1::DeleteViewRequest,
    crate::platform::query::v1::DeleteViewResponse,
    crate::platform::query::v1::Entity,
    crate::platform::query::v1::EntityCount,
    crate::platform::query::v1::ExecuteGraphQlRequest,
    crate::platform::query::v1::ExecuteGraphQlResponse,
    crate::platform::query::v1::ExecuteSqlRequest,
    crate::platform::query::v1::ExecuteSqlResponse,
    crate::platform::query::v1::ExecutionUpdate,
    crate::platform::query::v1::ExplainSqlRequest,
    crate::platform::query::v1::ExplainSqlResponse,
    crate::platform::query::v1::FetchCursorRequest,
    crate::platform::query::v1::FetchCursorResponse,
    crate::platform::query::v1::Freshness,
    crate::platform::query::v1::GetCampaignRequest,
    crate::platform::query::v1::GetCampaignResponse,
    crate::platform::query::v1::GetDashboardMetricsRequest,
    crate::platform::query::v1::GetDashboardMetricsResponse,
    crate::platform::query::v1::GetDashboardRequest,
    crate::platform::query::v1::GetDashboardResponse,
    crate::platform::query::v1::GetEntityRequest,
    crate::platform::query::v1::GetEntityResponse,
    crate::platform::query::v1::GetGraphQlSchemaRequest,
    crate::platform::query::v1::GetGraphQlSchemaResponse,
    crate::platform::query::v1::GetMarginDataRequest,
    crate::platform::query::v1::GetMarginDataResponse,
    crate::platform::query::v1::GetPacingDataRequest,
    crate::platform::query::v1::GetPacingDataResponse,
    crate::platform::query::v1::GetQueryLimitsRequest,
    crate::platform::query::v1::GetQueryLimitsResponse,
    crate::platform::query::v1::GetQueryRequest,
    crate::platform::query::v1::GetQueryResponse,
    crate::platform::query::v1::GetRelationRequest,
    crate::platform::query::v1::GetRelationResponse,
    crate::platform::query::v1::GetSavedQueryRequest,
    crate::platform::query::v1::GetSavedQueryResponse,
    crate::platform::query::v1::GraphQlError,
    crate::platform::query::v1::HistogramBucket,
    crate::platform::query::v1::ListAlertsRequest,
    crate::platform::query::v1::ListAlertsResponse,
    crate::platform::query::v1::ListCampaignsRequest,
    crate::platform::query::v1::ListCampaignsResponse,
    crate::platform::query::v1::ListDashboardVersionsRequest,
    crate::platform::query::v1::ListDashboardVersionsResponse,
    crate::platform::query::v1::ListDashboardsRequest,
    crate::platform::query::v1::ListDashboardsResponse,
    crate::platform::query::v1::ListEntitiesRequest,
    crate::platform::query::v1::ListEntitiesResponse,
    crate::platform::query::v1::ListQueriesRequest,
    crate::platform::query::v1::ListQueriesResponse,
    crate::platform::query::v1::ListRelationsRequest,
    crate::platform::query::v1::ListRelationsResponse,
    crate::platform::query::v1::ListSavedQueriesRequest,
    crate::platform::query::v1::ListSavedQueriesResponse,
    crate::platform::query::v1::ListSavedQueryVersionsRequest,
    crate::platform::query::v1::ListSavedQueryVersionsResponse,
    crate::platform::query::v1::ListSqlFunctionsRequest,
    crate::platform::query::v1::ListSqlFunctionsResponse,
    crate::platform::query::v1::ListViewVersionsRequest,
    crate::platform::query::v1::ListViewVersionsResponse,
    crate::platform::query::v1::MarginPoint,
    crate::platform::query::v1::MeasureSelector,
    crate::platform::query::v1::MetricQuery,
    crate::platform::query::v1::OpenCursorRequest,
    crate::platform::query::v1::OpenCursorResponse,
    crate::platform::query::v1::Panel,
    crate::platform::query::v1::PanelPosition,
    crate::platform::query::v1::PanelThreshold,
    crate::platform::query::v1::PlanStep,
    crate::platform::query::v1::ProfileRelationRequest,
    crate::platform::query::v1::ProfileRelationResponse,
    crate::platform::query::v1::QueryDatasetRequest,
    crate::platform::query::v1::QueryDatasetResponse,
    crate::platform::query::v1::QueryMetricsRequest,
    crate::platform::query::v1::QueryMetricsResponse,
    crate::platform::query::v1::QueryParameter,
    crate::platform::query::v1::QueryProgress,
    crate::platform::query::v1::QueryRecord,
    crate::platform::query::v1::QueryStarted,
    crate::platform::query::v1::QueryStatistics,
    crate::platform::query::v1::ReadRelation,
    crate::platform::query::v1::Relation,
    crate::platform::query::v1::RenderDashboardRequest,
    crate::platform::query::v1::RenderDashboardResponse,
    crate::platform::query::v1::ResolveAlertRequest,
    crate::platform::query::v1::ResolveAlertResponse,
    crate::platform::query::v1::RunSavedQueryRequest,
    crate::platform::query::v1::RunSavedQueryResponse,
    crate::platform::query::v1::SaveDashboardRequest,
    crate::platform::query::v1::SaveDashboardResponse,
    crate::platform::query::v1::SaveQueryRequest,
    crate::platform::query::v1::SaveQueryResponse,
    crate::platform::query::v1::SaveViewRequest,
    crate::platform::query::v1::SaveViewResponse,
    crate::platform::query::v1::SavedQuery,
    crate::platform::query::v1::SavedQuerySource,
    crate::platform::query::v1::SearchCatalogRequest,
    crate::platform::query::v1::SearchCatalogResponse,
    crate::platform::query::v1::SearchHit,
    crate::platform::query::v1::SearchRequest,
    crate::platform::query::v1::SearchResponse,
    crate::platform::query::v1::SnoozeAlertRequest,
    crate::platform::query::v1::SnoozeAlertResponse,
    crate::platform::query::v1::SqlFunction,
    crate::platform::query::v1::SqlIssue,
    crate::platform::query::v1::SqlLimits,
    crate::platform::query::v1::SqlParameter,
    crate::platform::query::v1::SqlStatement,
    crate::platform::query::v1::SubscribeRequest,
    crate::platform::query::v1::SubscribeResponse,
    crate::platform::query::v1::ValidateSqlRequest,
    crate::platform::query::v1::ValidateSqlResponse,
    crate::platform::query::v1::ValueCount,
    crate::platform::query::v1::ViewVersion,
}

enums! {
    crate::platform::query::v1::MeasureFunction {  }
    crate::platform::query::v1::PanelKind {  }
    crate::platform::query::v1::QueryInterface {  }
    crate::platform::query::v1::RelationKind {  }
    crate::platform::query::v1::SqlFunctionKind {  }
    crate::platform::query::v1::UpdateTopic {  }
    crate::platform::query::v1::Visibility {  }
}

impl Message for crate::platform::query::v1::AcknowledgeAlertRequest {
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

impl Message for crate::platform::query::v1::AcknowledgeAlertResponse {
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

impl Message for crate::platform::query::v1::Campaign {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "status", "connectorType", "advertiserId", "advertiserName", "budget", "flight", "metrics", "pacing", "openAlerts", "qualityScore", "createdAt", "updatedAt", "dealId", "qaScore", "nameValid"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "status" => Some(3),
            "connectorType" | "connector_type" => Some(4),
            "advertiserId" | "advertiser_id" => Some(5),
            "advertiserName" | "advertiser_name" => Some(6),
            "budget" => Some(7),
            "flight" => Some(8),
            "metrics" => Some(9),
            "pacing" => Some(10),
            "openAlerts" | "open_alerts" => Some(11),
            "qualityScore" | "quality_score" => Some(12),
            "createdAt" | "created_at" => Some(13),
            "updatedAt" | "updated_at" => Some(14),
            "dealId" | "deal_id" => Some(15),
            "qaScore" | "qa_score" => Some(16),
            "nameValid" | "name_valid" => Some(17),
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
            3 => implicit::<Open<crate::platform::common::v1::CampaignStatus>, _, _>(from, &mut self.status),
            4 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            5 => implicit::<Plain, _, _>(from, &mut self.advertiser_id),
            6 => implicit::<Plain, _, _>(from, &mut self.advertiser_name),
            7 => optional::<Nested, _, _>(from, &mut self.budget),
            8 => optional::<Nested, _, _>(from, &mut self.flight),
            9 => optional::<Nested, _, _>(from, &mut self.metrics),
            10 => optional::<Nested, _, _>(from, &mut self.pacing),
            11 => implicit::<Plain, _, _>(from, &mut self.open_alerts),
            12 => implicit::<Plain, _, _>(from, &mut self.quality_score),
            13 => optional::<Nested, _, _>(from, &mut self.created_at),
            14 => optional::<Nested, _, _>(from, &mut self.updated_at),
            15 => implicit::<Plain, _, _>(from, &mut self.deal_id),
            16 => optional::<Plain, _, _>(from, &mut self.qa_score),
            17 => optional::<Plain, _, _>(from, &mut self.name_valid),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::common::v1::CampaignStatus>, _>("status", &self.status)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("advertiserId", &self.advertiser_id)?;
        to.implicit::<Plain, _>("advertiserName", &self.advertiser_name)?;
        to.optional::<Nested, _>("budget", &self.budget)?;
        to.optional::<Nested, _>("flight", &self.flight)?;
        to.optional::<Nested, _>("metrics", &self.metrics)?;
        to.optional::<Nested, _>("pacing", &self.pacing)?;
        to.implicit::<Plain, _>("openAlerts", &self.open_alerts)?;
        to.implicit::<Plain, _>("qualityScore", &self.quality_score)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("dealId", &self.deal_id)?;
        to.optional::<Plain, _>("qaScore", &self.qa_score)?;
        to.optional::<Plain, _>("nameValid", &self.name_valid)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CampaignFilters {
    const FIELDS: &'static [&'static str] = &["connectorTypes", "statuses", "advertiserId", "search", "dateRange", "pacingStatuses", "hasOpenAlerts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorTypes" | "connector_types" => Some(0),
            "statuses" => Some(1),
            "advertiserId" | "advertiser_id" => Some(2),
            "search" => Some(3),
            "dateRange" | "date_range" => Some(4),
            "pacingStatuses" | "pacing_statuses" => Some(5),
            "hasOpenAlerts" | "has_open_alerts" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_types),
            1 => repeated::<Open<crate::platform::common::v1::CampaignStatus>, _, _>(from, &mut self.statuses),
            2 => optional::<Plain, _, _>(from, &mut self.advertiser_id),
            3 => optional::<Plain, _, _>(from, &mut self.search),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            5 => repeated::<Open<crate::platform::common::v1::PacingStatus>, _, _>(from, &mut self.pacing_statuses),
            6 => optional::<Plain, _, _>(from, &mut self.has_open_alerts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorTypes", &self.connector_types)?;
        to.repeated::<Open<crate::platform::common::v1::CampaignStatus>, _>("statuses", &self.statuses)?;
        to.optional::<Plain, _>("advertiserId", &self.advertiser_id)?;
        to.optional::<Plain, _>("search", &self.search)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Open<crate::platform::common::v1::PacingStatus>, _>("pacingStatuses", &self.pacing_statuses)?;
        to.optional::<Plain, _>("hasOpenAlerts", &self.has_open_alerts)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CampaignMetrics {
    const FIELDS: &'static [&'static str] = &["impressions", "clicks", "conversions", "spend", "cpm", "ctr", "cvr", "cpc", "marginPercent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "impressions" => Some(0),
            "clicks" => Some(1),
            "conversions" => Some(2),
            "spend" => Some(3),
            "cpm" => Some(4),
            "ctr" => Some(5),
            "cvr" => Some(6),
            "cpc" => Some(7),
            "marginPercent" | "margin_percent" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.impressions),
            1 => implicit::<Plain, _, _>(from, &mut self.clicks),
            2 => implicit::<Plain, _, _>(from, &mut self.conversions),
            3 => optional::<Nested, _, _>(from, &mut self.spend),
            4 => implicit::<Plain, _, _>(from, &mut self.cpm),
            5 => implicit::<Plain, _, _>(from, &mut self.ctr),
            6 => implicit::<Plain, _, _>(from, &mut self.cvr),
            7 => implicit::<Plain, _, _>(from, &mut self.cpc),
            8 => optional::<Plain, _, _>(from, &mut self.margin_percent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("impressions", &self.impressions)?;
        to.implicit::<Plain, _>("clicks", &self.clicks)?;
        to.implicit::<Plain, _>("conversions", &self.conversions)?;
        to.optional::<Nested, _>("spend", &self.spend)?;
        to.implicit::<Plain, _>("cpm", &self.cpm)?;
        to.implicit::<Plain, _>("ctr", &self.ctr)?;
        to.implicit::<Plain, _>("cvr", &self.cvr)?;
        to.implicit::<Plain, _>("cpc", &self.cpc)?;
        to.optional::<Plain, _>("marginPercent", &self.margin_percent)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CampaignMetricsPoint {
    const FIELDS: &'static [&'static str] = &["date", "metrics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "metrics" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.metrics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.optional::<Nested, _>("metrics", &self.metrics)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CancelQueryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CancelQueryResponse {
    const FIELDS: &'static [&'static str] = &["previousStatus"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "previousStatus" | "previous_status" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.previous_status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("previousStatus", &self.previous_status)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CatalogHit {
    const FIELDS: &'static [&'static str] = &["relation", "column", "description", "score"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "relation" => Some(0),
            "column" => Some(1),
            "description" => Some(2),
            "score" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.relation),
            1 => implicit::<Plain, _, _>(from, &mut self.column),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Plain, _, _>(from, &mut self.score),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("relation", &self.relation)?;
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CloseCursorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "cursorId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "cursorId" | "cursor_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.cursor_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cursorId", &self.cursor_id)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CloseCursorResponse {
    const FIELDS: &'static [&'static str] = &["closed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "closed" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.closed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("closed", &self.closed)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ColumnMeasure {
    const FIELDS: &'static [&'static str] = &["column", "function"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "function" => Some(1),
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
            1 => implicit::<Open<crate::platform::query::v1::MeasureFunction>, _, _>(from, &mut self.function),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Open<crate::platform::query::v1::MeasureFunction>, _>("function", &self.function)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ColumnProfile {
    const FIELDS: &'static [&'static str] = &["column", "nullCount", "approxDistinctCount", "min", "max", "mean", "standardDeviation", "topValues", "histogram"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "nullCount" | "null_count" => Some(1),
            "approxDistinctCount" | "approx_distinct_count" => Some(2),
            "min" => Some(3),
            "max" => Some(4),
            "mean" => Some(5),
            "standardDeviation" | "standard_deviation" => Some(6),
            "topValues" | "top_values" => Some(7),
            "histogram" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.column),
            1 => implicit::<Plain, _, _>(from, &mut self.null_count),
            2 => implicit::<Plain, _, _>(from, &mut self.approx_distinct_count),
            3 => optional::<Nested, _, _>(from, &mut self.min),
            4 => optional::<Nested, _, _>(from, &mut self.max),
            5 => optional::<Plain, _, _>(from, &mut self.mean),
            6 => optional::<Plain, _, _>(from, &mut self.standard_deviation),
            7 => repeated::<Nested, _, _>(from, &mut self.top_values),
            8 => repeated::<Nested, _, _>(from, &mut self.histogram),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("column", &self.column)?;
        to.implicit::<Plain, _>("nullCount", &self.null_count)?;
        to.implicit::<Plain, _>("approxDistinctCount", &self.approx_distinct_count)?;
        to.optional::<Nested, _>("min", &self.min)?;
        to.optional::<Nested, _>("max", &self.max)?;
        to.optional::<Plain, _>("mean", &self.mean)?;
        to.optional::<Plain, _>("standardDeviation", &self.standard_deviation)?;
        to.repeated::<Nested, _>("topValues", &self.top_values)?;
        to.repeated::<Nested, _>("histogram", &self.histogram)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::CostUpdate {
    const FIELDS: &'static [&'static str] = &["threshold", "spent", "limit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "threshold" => Some(0),
            "spent" => Some(1),
            "limit" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.threshold),
            1 => optional::<Nested, _, _>(from, &mut self.spent),
            2 => optional::<Nested, _, _>(from, &mut self.limit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("threshold", &self.threshold)?;
        to.optional::<Nested, _>("spent", &self.spent)?;
        to.optional::<Nested, _>("limit", &self.limit)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::Dashboard {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "description", "panels", "filters", "visibility", "refreshSeconds", "version", "ownerId", "updatedBy", "createdAt", "updatedAt", "builtIn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "panels" => Some(4),
            "filters" => Some(5),
            "visibility" => Some(6),
            "refreshSeconds" | "refresh_seconds" => Some(7),
            "version" => Some(8),
            "ownerId" | "owner_id" => Some(9),
            "updatedBy" | "updated_by" => Some(10),
            "createdAt" | "created_at" => Some(11),
            "updatedAt" | "updated_at" => Some(12),
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
            0 => implicit::<Plain, _, _>(from, &mut self.id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => repeated::<Nested, _, _>(from, &mut self.panels),
            5 => repeated::<Nested, _, _>(from, &mut self.filters),
            6 => implicit::<Open<crate::platform::query::v1::Visibility>, _, _>(from, &mut self.visibility),
            7 => implicit::<Plain, _, _>(from, &mut self.refresh_seconds),
            8 => implicit::<Plain, _, _>(from, &mut self.version),
            9 => implicit::<Plain, _, _>(from, &mut self.owner_id),
            10 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            11 => optional::<Nested, _, _>(from, &mut self.created_at),
            12 => optional::<Nested, _, _>(from, &mut self.updated_at),
            13 => implicit::<Plain, _, _>(from, &mut self.built_in),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("panels", &self.panels)?;
        to.repeated::<Nested, _>("filters", &self.filters)?;
        to.implicit::<Open<crate::platform::query::v1::Visibility>, _>("visibility", &self.visibility)?;
        to.implicit::<Plain, _>("refreshSeconds", &self.refresh_seconds)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("ownerId", &self.owner_id)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("builtIn", &self.built_in)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::DashboardFilter {
    const FIELDS: &'static [&'static str] = &["parameter", "optionsSql", "multiple"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "parameter" => Some(0),
            "optionsSql" | "options_sql" => Some(1),
            "multiple" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.parameter),
            1 => implicit::<Plain, _, _>(from, &mut self.options_sql),
            2 => implicit::<Plain, _, _>(from, &mut self.multiple),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("parameter", &self.parameter)?;
        to.implicit::<Plain, _>("optionsSql", &self.options_sql)?;
        to.implicit::<Plain, _>("multiple", &self.multiple)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::DataUpdate {
    const FIELDS: &'static [&'static str] = &["dataset", "version", "dateRange", "rowsChanged"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "version" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "rowsChanged" | "rows_changed" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => implicit::<Plain, _, _>(from, &mut self.rows_changed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("rowsChanged", &self.rows_changed)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::DeleteDashboardRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dashboardId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dashboardId" | "dashboard_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dashboard_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dashboardId", &self.dashboard_id)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::DeleteDashboardResponse {
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

impl Message for crate::platform::query::v1::DeleteSavedQueryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::DeleteSavedQueryResponse {
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

impl Message for crate::platform::query::v1::DeleteViewRequest {
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

impl Message for crate::platform::query::v1::DeleteViewResponse {
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

impl Message for crate::platform::query::v1::Entity {
    const FIELDS: &'static [&'static str] = &["reference", "parent", "fields", "updatedAt", "openAlerts", "qualityScore"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reference" => Some(0),
            "parent" => Some(1),
            "fields" => Some(2),
            "updatedAt" | "updated_at" => Some(3),
            "openAlerts" | "open_alerts" => Some(4),
            "qualityScore" | "quality_score" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.reference),
            1 => optional::<Nested, _, _>(from, &mut self.parent),
            2 => repeated::<Nested, _, _>(from, &mut self.fields),
            3 => optional::<Nested, _, _>(from, &mut self.updated_at),
            4 => implicit::<Plain, _, _>(from, &mut self.open_alerts),
            5 => optional::<Plain, _, _>(from, &mut self.quality_score),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("reference", &self.reference)?;
        to.optional::<Nested, _>("parent", &self.parent)?;
        to.repeated::<Nested, _>("fields", &self.fields)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("openAlerts", &self.open_alerts)?;
        to.optional::<Plain, _>("qualityScore", &self.quality_score)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::EntityCount {
    const FIELDS: &'static [&'static str] = &["entityType", "customType", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entityType" | "entity_type" => Some(0),
            "customType" | "custom_type" => Some(1),
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
            0 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            1 => implicit::<Plain, _, _>(from, &mut self.custom_type),
            2 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("customType", &self.custom_type)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExecuteGraphQlRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "query", "variables", "operationName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "query" => Some(1),
            "variables" => Some(2),
            "operationName" | "operation_name" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query),
            2 => optional::<Nested, _, _>(from, &mut self.variables),
            3 => implicit::<Plain, _, _>(from, &mut self.operation_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("query", &self.query)?;
        to.optional::<Nested, _>("variables", &self.variables)?;
        to.implicit::<Plain, _>("operationName", &self.operation_name)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExecuteGraphQlResponse {
    const FIELDS: &'static [&'static str] = &["data", "errors", "complexity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "data" => Some(0),
            "errors" => Some(1),
            "complexity" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.data),
            1 => repeated::<Nested, _, _>(from, &mut self.errors),
            2 => implicit::<Plain, _, _>(from, &mut self.complexity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("data", &self.data)?;
        to.repeated::<Nested, _>("errors", &self.errors)?;
        to.implicit::<Plain, _>("complexity", &self.complexity)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExecuteSqlRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "statement", "format", "batchRows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "statement" => Some(1),
            "format" => Some(2),
            "batchRows" | "batch_rows" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.statement),
            2 => implicit::<Open<crate::platform::data::v1::RowFormat>, _, _>(from, &mut self.format),
            3 => implicit::<Plain, _, _>(from, &mut self.batch_rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("statement", &self.statement)?;
        to.implicit::<Open<crate::platform::data::v1::RowFormat>, _>("format", &self.format)?;
        to.implicit::<Plain, _>("batchRows", &self.batch_rows)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExecuteSqlResponse {
    const FIELDS: &'static [&'static str] = &["started", "rows", "arrowIpc", "progress", "statistics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "started" => Some(0),
            "rows" => Some(1),
            "arrowIpc" | "arrow_ipc" => Some(2),
            "progress" => Some(3),
            "statistics" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::execute_sql_response::Part::Started),
            1 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::execute_sql_response::Part::Rows),
            2 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::query::v1::execute_sql_response::Part::ArrowIpc),
            3 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::execute_sql_response::Part::Progress),
            4 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::execute_sql_response::Part::Statistics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::query::v1::execute_sql_response::Part::Started(it)) => to.field::<Nested, _>("started", it)?,
            Some(crate::platform::query::v1::execute_sql_response::Part::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            Some(crate::platform::query::v1::execute_sql_response::Part::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            Some(crate::platform::query::v1::execute_sql_response::Part::Progress(it)) => to.field::<Nested, _>("progress", it)?,
            Some(crate::platform::query::v1::execute_sql_response::Part::Statistics(it)) => to.field::<Nested, _>("statistics", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExecutionUpdate {
    const FIELDS: &'static [&'static str] = &["executionId", "pipelineId", "status", "layer", "recordsProcessed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "executionId" | "execution_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "status" => Some(2),
            "layer" => Some(3),
            "recordsProcessed" | "records_processed" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            3 => implicit::<Plain, _, _>(from, &mut self.layer),
            4 => implicit::<Plain, _, _>(from, &mut self.records_processed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("recordsProcessed", &self.records_processed)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExplainSqlRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "statement", "analyze"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "statement" => Some(1),
            "analyze" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.statement),
            2 => implicit::<Plain, _, _>(from, &mut self.analyze),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("statement", &self.statement)?;
        to.implicit::<Plain, _>("analyze", &self.analyze)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ExplainSqlResponse {
    const FIELDS: &'static [&'static str] = &["steps", "logicalPlan", "physicalPlan", "statistics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "steps" => Some(0),
            "logicalPlan" | "logical_plan" => Some(1),
            "physicalPlan" | "physical_plan" => Some(2),
            "statistics" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.steps),
            1 => implicit::<Plain, _, _>(from, &mut self.logical_plan),
            2 => implicit::<Plain, _, _>(from, &mut self.physical_plan),
            3 => optional::<Nested, _, _>(from, &mut self.statistics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("steps", &self.steps)?;
        to.implicit::<Plain, _>("logicalPlan", &self.logical_plan)?;
        to.implicit::<Plain, _>("physicalPlan", &self.physical_plan)?;
        to.optional::<Nested, _>("statistics", &self.statistics)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::FetchCursorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "cursorId", "position", "maxRows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "cursorId" | "cursor_id" => Some(1),
            "position" => Some(2),
            "maxRows" | "max_rows" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.cursor_id),
            2 => implicit::<Plain, _, _>(from, &mut self.position),
            3 => implicit::<Plain, _, _>(from, &mut self.max_rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("cursorId", &self.cursor_id)?;
        to.implicit::<Plain, _>("position", &self.position)?;
        to.implicit::<Plain, _>("maxRows", &self.max_rows)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::FetchCursorResponse {
    const FIELDS: &'static [&'static str] = &["rows", "arrowIpc", "nextPosition", "done", "statistics", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
            "arrowIpc" | "arrow_ipc" => Some(1),
            "nextPosition" | "next_position" => Some(2),
            "done" => Some(3),
            "statistics" => Some(4),
            "expiresAt" | "expires_at" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.batch, crate::platform::query::v1::fetch_cursor_response::Batch::Rows),
            1 => member::<Plain, _, _, _>(from, &mut self.batch, crate::platform::query::v1::fetch_cursor_response::Batch::ArrowIpc),
            2 => implicit::<Plain, _, _>(from, &mut self.next_position),
            3 => implicit::<Plain, _, _>(from, &mut self.done),
            4 => optional::<Nested, _, _>(from, &mut self.statistics),
            5 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.batch {
            Some(crate::platform::query::v1::fetch_cursor_response::Batch::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            Some(crate::platform::query::v1::fetch_cursor_response::Batch::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("nextPosition", &self.next_position)?;
        to.implicit::<Plain, _>("done", &self.done)?;
        to.optional::<Nested, _>("statistics", &self.statistics)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::Freshness {
    const FIELDS: &'static [&'static str] = &["lastDataDate", "updatedAt", "stale", "cached"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lastDataDate" | "last_data_date" => Some(0),
            "updatedAt" | "updated_at" => Some(1),
            "stale" => Some(2),
            "cached" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.last_data_date),
            1 => optional::<Nested, _, _>(from, &mut self.updated_at),
            2 => implicit::<Plain, _, _>(from, &mut self.stale),
            3 => implicit::<Plain, _, _>(from, &mut self.cached),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lastDataDate", &self.last_data_date)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("stale", &self.stale)?;
        to.implicit::<Plain, _>("cached", &self.cached)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetCampaignRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "campaignId", "connectorType", "dateRange"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "campaignId" | "campaign_id" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "dateRange" | "date_range" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.campaign_id),
            2 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => optional::<Nested, _, _>(from, &mut self.date_range),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("campaignId", &self.campaign_id)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetCampaignResponse {
    const FIELDS: &'static [&'static str] = &["campaign", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "campaign" => Some(0),
            "freshness" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.campaign),
            1 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("campaign", &self.campaign)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetDashboardMetricsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dateRange", "compareTo", "filters", "currency"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "compareTo" | "compare_to" => Some(2),
            "filters" => Some(3),
            "currency" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.date_range),
            2 => optional::<Nested, _, _>(from, &mut self.compare_to),
            3 => optional::<Nested, _, _>(from, &mut self.filters),
            4 => implicit::<Plain, _, _>(from, &mut self.currency),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("compareTo", &self.compare_to)?;
        to.optional::<Nested, _>("filters", &self.filters)?;
        to.implicit::<Plain, _>("currency", &self.currency)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetDashboardMetricsResponse {
    const FIELDS: &'static [&'static str] = &["totals", "byDsp", "activeCampaigns", "alertsOpen", "pacingCounts", "comparedTotals", "days", "alertsBySeverity", "excludedCampaigns", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "totals" => Some(0),
            "byDsp" | "by_dsp" => Some(1),
            "activeCampaigns" | "active_campaigns" => Some(2),
            "alertsOpen" | "alerts_open" => Some(3),
            "pacingCounts" | "pacing_counts" => Some(4),
            "comparedTotals" | "compared_totals" => Some(5),
            "days" => Some(6),
            "alertsBySeverity" | "alerts_by_severity" => Some(7),
            "excludedCampaigns" | "excluded_campaigns" => Some(8),
            "freshness" => Some(9),
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
            1 => map::<Nested, _, _, _>(from, &mut self.by_dsp),
            2 => implicit::<Plain, _, _>(from, &mut self.active_campaigns),
            3 => implicit::<Plain, _, _>(from, &mut self.alerts_open),
            4 => map::<Plain, _, _, _>(from, &mut self.pacing_counts),
            5 => optional::<Nested, _, _>(from, &mut self.compared_totals),
            6 => repeated::<Nested, _, _>(from, &mut self.days),
            7 => map::<Plain, _, _, _>(from, &mut self.alerts_by_severity),
            8 => implicit::<Plain, _, _>(from, &mut self.excluded_campaigns),
            9 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("totals", &self.totals)?;
        to.map::<Nested, _, _>("byDsp", &self.by_dsp)?;
        to.implicit::<Plain, _>("activeCampaigns", &self.active_campaigns)?;
        to.implicit::<Plain, _>("alertsOpen", &self.alerts_open)?;
        to.map::<Plain, _, _>("pacingCounts", &self.pacing_counts)?;
        to.optional::<Nested, _>("comparedTotals", &self.compared_totals)?;
        to.repeated::<Nested, _>("days", &self.days)?;
        to.map::<Plain, _, _>("alertsBySeverity", &self.alerts_by_severity)?;
        to.implicit::<Plain, _>("excludedCampaigns", &self.excluded_campaigns)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetDashboardRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dashboardId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dashboardId" | "dashboard_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dashboard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dashboardId", &self.dashboard_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetDashboardResponse {
    const FIELDS: &'static [&'static str] = &["dashboard"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dashboard" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dashboard),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dashboard", &self.dashboard)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetEntityRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entity" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetEntityResponse {
    const FIELDS: &'static [&'static str] = &["entity", "ancestors", "openAlerts", "children", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "ancestors" => Some(1),
            "openAlerts" | "open_alerts" => Some(2),
            "children" => Some(3),
            "freshness" => Some(4),
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
            1 => repeated::<Nested, _, _>(from, &mut self.ancestors),
            2 => repeated::<Nested, _, _>(from, &mut self.open_alerts),
            3 => repeated::<Nested, _, _>(from, &mut self.children),
            4 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.repeated::<Nested, _>("ancestors", &self.ancestors)?;
        to.repeated::<Nested, _>("openAlerts", &self.open_alerts)?;
        to.repeated::<Nested, _>("children", &self.children)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetGraphQlSchemaRequest {
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

impl Message for crate::platform::query::v1::GetGraphQlSchemaResponse {
    const FIELDS: &'static [&'static str] = &["sdl", "fingerprint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sdl" => Some(0),
            "fingerprint" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sdl),
            1 => implicit::<Plain, _, _>(from, &mut self.fingerprint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sdl", &self.sdl)?;
        to.implicit::<Plain, _>("fingerprint", &self.fingerprint)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetMarginDataRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entity", "dateRange", "granularity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entity" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "granularity" => Some(3),
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
            3 => implicit::<Open<crate::platform::data::v1::Granularity>, _, _>(from, &mut self.granularity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Open<crate::platform::data::v1::Granularity>, _>("granularity", &self.granularity)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetMarginDataResponse {
    const FIELDS: &'static [&'static str] = &["points", "total", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "points" => Some(0),
            "total" => Some(1),
            "freshness" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.total),
            2 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("points", &self.points)?;
        to.optional::<Nested, _>("total", &self.total)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetPacingDataRequest {
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

impl Message for crate::platform::query::v1::GetPacingDataResponse {
    const FIELDS: &'static [&'static str] = &["points", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "points" => Some(0),
            "freshness" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("points", &self.points)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetQueryLimitsRequest {
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

impl Message for crate::platform::query::v1::GetQueryLimitsResponse {
    const FIELDS: &'static [&'static str] = &["maximum", "maxConcurrentQueries", "maxQueriesPerMinute", "runningQueries", "waitingQueries", "queriesLastMinute", "openCursors"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maximum" => Some(0),
            "maxConcurrentQueries" | "max_concurrent_queries" => Some(1),
            "maxQueriesPerMinute" | "max_queries_per_minute" => Some(2),
            "runningQueries" | "running_queries" => Some(3),
            "waitingQueries" | "waiting_queries" => Some(4),
            "queriesLastMinute" | "queries_last_minute" => Some(5),
            "openCursors" | "open_cursors" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.maximum),
            1 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_queries),
            2 => implicit::<Plain, _, _>(from, &mut self.max_queries_per_minute),
            3 => implicit::<Plain, _, _>(from, &mut self.running_queries),
            4 => implicit::<Plain, _, _>(from, &mut self.waiting_queries),
            5 => implicit::<Plain, _, _>(from, &mut self.queries_last_minute),
            6 => implicit::<Plain, _, _>(from, &mut self.open_cursors),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("maximum", &self.maximum)?;
        to.implicit::<Plain, _>("maxConcurrentQueries", &self.max_concurrent_queries)?;
        to.implicit::<Plain, _>("maxQueriesPerMinute", &self.max_queries_per_minute)?;
        to.implicit::<Plain, _>("runningQueries", &self.running_queries)?;
        to.implicit::<Plain, _>("waitingQueries", &self.waiting_queries)?;
        to.implicit::<Plain, _>("queriesLastMinute", &self.queries_last_minute)?;
        to.implicit::<Plain, _>("openCursors", &self.open_cursors)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetQueryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetQueryResponse {
    const FIELDS: &'static [&'static str] = &["query"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "query" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.query),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("query", &self.query)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetRelationRequest {
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

impl Message for crate::platform::query::v1::GetRelationResponse {
    const FIELDS: &'static [&'static str] = &["relation", "upstream", "downstream"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "relation" => Some(0),
            "upstream" => Some(1),
            "downstream" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.relation),
            1 => repeated::<Plain, _, _>(from, &mut self.upstream),
            2 => repeated::<Plain, _, _>(from, &mut self.downstream),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("relation", &self.relation)?;
        to.repeated::<Plain, _>("upstream", &self.upstream)?;
        to.repeated::<Plain, _>("downstream", &self.downstream)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetSavedQueryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GetSavedQueryResponse {
    const FIELDS: &'static [&'static str] = &["query"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "query" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.query),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("query", &self.query)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::GraphQlError {
    const FIELDS: &'static [&'static str] = &["message", "path", "line", "column", "code"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "message" => Some(0),
            "path" => Some(1),
            "line" => Some(2),
            "column" => Some(3),
            "code" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.path),
            2 => implicit::<Plain, _, _>(from, &mut self.line),
            3 => implicit::<Plain, _, _>(from, &mut self.column),
            4 => implicit::<Plain, _, _>(from, &mut self.code),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("path", &self.path)?;
        to.implicit::<Plain, _>("line", &self.line)?;
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Plain, _>("code", &self.code)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::HistogramBucket {
    const FIELDS: &'static [&'static str] = &["lower", "upper", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lower" => Some(0),
            "upper" => Some(1),
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
            0 => optional::<Nested, _, _>(from, &mut self.lower),
            1 => optional::<Nested, _, _>(from, &mut self.upper),
            2 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("lower", &self.lower)?;
        to.optional::<Nested, _>("upper", &self.upper)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListAlertsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "filters", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "filters" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.filters),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("filters", &self.filters)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListAlertsResponse {
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

impl Message for crate::platform::query::v1::ListCampaignsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "filters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "filters" => Some(2),
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
            2 => optional::<Nested, _, _>(from, &mut self.filters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("filters", &self.filters)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListCampaignsResponse {
    const FIELDS: &'static [&'static str] = &["campaigns", "pagination", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "campaigns" => Some(0),
            "pagination" => Some(1),
            "freshness" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.campaigns),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("campaigns", &self.campaigns)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListDashboardVersionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dashboardId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dashboardId" | "dashboard_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dashboard_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dashboardId", &self.dashboard_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListDashboardVersionsResponse {
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

impl Message for crate::platform::query::v1::ListDashboardsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "search", "mineOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "search" => Some(2),
            "mineOnly" | "mine_only" => Some(3),
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
            3 => implicit::<Plain, _, _>(from, &mut self.mine_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.implicit::<Plain, _>("mineOnly", &self.mine_only)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListDashboardsResponse {
    const FIELDS: &'static [&'static str] = &["dashboards", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dashboards" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.dashboards),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("dashboards", &self.dashboards)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListEntitiesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entityType", "customType", "parent", "predicates", "search", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entityType" | "entity_type" => Some(1),
            "customType" | "custom_type" => Some(2),
            "parent" => Some(3),
            "predicates" => Some(4),
            "search" => Some(5),
            "pagination" => Some(6),
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
            1 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            2 => implicit::<Plain, _, _>(from, &mut self.custom_type),
            3 => optional::<Nested, _, _>(from, &mut self.parent),
            4 => repeated::<Nested, _, _>(from, &mut self.predicates),
            5 => implicit::<Plain, _, _>(from, &mut self.search),
            6 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        to.implicit::<Plain, _>("customType", &self.custom_type)?;
        to.optional::<Nested, _>("parent", &self.parent)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListEntitiesResponse {
    const FIELDS: &'static [&'static str] = &["entities", "pagination", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entities" => Some(0),
            "pagination" => Some(1),
            "freshness" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.entities),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entities", &self.entities)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListQueriesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "statuses", "userId", "minDurationMs", "timeRange", "interfaces"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "statuses" => Some(2),
            "userId" | "user_id" => Some(3),
            "minDurationMs" | "min_duration_ms" => Some(4),
            "timeRange" | "time_range" => Some(5),
            "interfaces" => Some(6),
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
            3 => implicit::<Plain, _, _>(from, &mut self.user_id),
            4 => implicit::<Plain, _, _>(from, &mut self.min_duration_ms),
            5 => optional::<Nested, _, _>(from, &mut self.time_range),
            6 => repeated::<Open<crate::platform::query::v1::QueryInterface>, _, _>(from, &mut self.interfaces),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("minDurationMs", &self.min_duration_ms)?;
        to.optional::<Nested, _>("timeRange", &self.time_range)?;
        to.repeated::<Open<crate::platform::query::v1::QueryInterface>, _>("interfaces", &self.interfaces)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListQueriesResponse {
    const FIELDS: &'static [&'static str] = &["queries", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queries" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.queries),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("queries", &self.queries)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListRelationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "kinds", "search"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "kinds" => Some(2),
            "search" => Some(3),
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
            2 => repeated::<Open<crate::platform::query::v1::RelationKind>, _, _>(from, &mut self.kinds),
            3 => implicit::<Plain, _, _>(from, &mut self.search),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.repeated::<Open<crate::platform::query::v1::RelationKind>, _>("kinds", &self.kinds)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListRelationsResponse {
    const FIELDS: &'static [&'static str] = &["relations", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "relations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.relations),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("relations", &self.relations)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListSavedQueriesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "pagination", "search", "mineOnly", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "pagination" => Some(1),
            "search" => Some(2),
            "mineOnly" | "mine_only" => Some(3),
            "labels" => Some(4),
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
            3 => implicit::<Plain, _, _>(from, &mut self.mine_only),
            4 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.implicit::<Plain, _>("mineOnly", &self.mine_only)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListSavedQueriesResponse {
    const FIELDS: &'static [&'static str] = &["queries", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queries" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.queries),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("queries", &self.queries)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListSavedQueryVersionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ListSavedQueryVersionsResponse {
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

impl Message for crate::platform::query::v1::ListSqlFunctionsRequest {
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

impl Message for crate::platform::query::v1::ListSqlFunctionsResponse {
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

impl Message for crate::platform::query::v1::ListViewVersionsRequest {
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

impl Message for crate::platform::query::v1::ListViewVersionsResponse {
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

impl Message for crate::platform::query::v1::MarginPoint {
    const FIELDS: &'static [&'static str] = &["date", "revenue", "cost", "margin", "marginPercent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "revenue" => Some(1),
            "cost" => Some(2),
            "margin" => Some(3),
            "marginPercent" | "margin_percent" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.revenue),
            2 => optional::<Nested, _, _>(from, &mut self.cost),
            3 => optional::<Nested, _, _>(from, &mut self.margin),
            4 => optional::<Plain, _, _>(from, &mut self.margin_percent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.optional::<Nested, _>("revenue", &self.revenue)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        to.optional::<Nested, _>("margin", &self.margin)?;
        to.optional::<Plain, _>("marginPercent", &self.margin_percent)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::MeasureSelector {
    const FIELDS: &'static [&'static str] = &["name", "measure", "column", "formula"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "measure" => Some(1),
            "column" => Some(2),
            "formula" => Some(3),
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
            1 => member::<Plain, _, _, _>(from, &mut self.source, crate::platform::query::v1::measure_selector::Source::Measure),
            2 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::query::v1::measure_selector::Source::Column),
            3 => member::<Plain, _, _, _>(from, &mut self.source, crate::platform::query::v1::measure_selector::Source::Formula),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        match &self.source {
            Some(crate::platform::query::v1::measure_selector::Source::Measure(it)) => to.field::<Plain, _>("measure", it)?,
            Some(crate::platform::query::v1::measure_selector::Source::Column(it)) => to.field::<Nested, _>("column", it)?,
            Some(crate::platform::query::v1::measure_selector::Source::Formula(it)) => to.field::<Plain, _>("formula", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::query::v1::MetricQuery {
    const FIELDS: &'static [&'static str] = &["dataset", "measures", "dimensions", "granularity", "dateRange", "compareTo", "predicates", "having", "orderBy", "limit", "fillGaps", "withTotal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "measures" => Some(1),
            "dimensions" => Some(2),
            "granularity" => Some(3),
            "dateRange" | "date_range" => Some(4),
            "compareTo" | "compare_to" => Some(5),
            "predicates" => Some(6),
            "having" => Some(7),
            "orderBy" | "order_by" => Some(8),
            "limit" => Some(9),
            "fillGaps" | "fill_gaps" => Some(10),
            "withTotal" | "with_total" => Some(11),
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
            1 => repeated::<Nested, _, _>(from, &mut self.measures),
            2 => repeated::<Plain, _, _>(from, &mut self.dimensions),
            3 => implicit::<Open<crate::platform::data::v1::Granularity>, _, _>(from, &mut self.granularity),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            5 => optional::<Nested, _, _>(from, &mut self.compare_to),
            6 => repeated::<Nested, _, _>(from, &mut self.predicates),
            7 => repeated::<Nested, _, _>(from, &mut self.having),
            8 => repeated::<Nested, _, _>(from, &mut self.order_by),
            9 => implicit::<Plain, _, _>(from, &mut self.limit),
            10 => implicit::<Plain, _, _>(from, &mut self.fill_gaps),
            11 => implicit::<Plain, _, _>(from, &mut self.with_total),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("measures", &self.measures)?;
        to.repeated::<Plain, _>("dimensions", &self.dimensions)?;
        to.implicit::<Open<crate::platform::data::v1::Granularity>, _>("granularity", &self.granularity)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("compareTo", &self.compare_to)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.repeated::<Nested, _>("having", &self.having)?;
        to.repeated::<Nested, _>("orderBy", &self.order_by)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("fillGaps", &self.fill_gaps)?;
        to.implicit::<Plain, _>("withTotal", &self.with_total)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::OpenCursorRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "statement", "format"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "statement" => Some(1),
            "format" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.statement),
            2 => implicit::<Open<crate::platform::data::v1::RowFormat>, _, _>(from, &mut self.format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("statement", &self.statement)?;
        to.implicit::<Open<crate::platform::data::v1::RowFormat>, _>("format", &self.format)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::OpenCursorResponse {
    const FIELDS: &'static [&'static str] = &["cursorId", "queryId", "schema", "expiresAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cursorId" | "cursor_id" => Some(0),
            "queryId" | "query_id" => Some(1),
            "schema" => Some(2),
            "expiresAt" | "expires_at" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cursor_id),
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            2 => optional::<Nested, _, _>(from, &mut self.schema),
            3 => optional::<Nested, _, _>(from, &mut self.expires_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cursorId", &self.cursor_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::Panel {
    const FIELDS: &'static [&'static str] = &["id", "title", "description", "kind", "position", "savedQuery", "sql", "metrics", "xColumn", "yColumns", "seriesColumn", "unit", "thresholds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "title" => Some(1),
            "description" => Some(2),
            "kind" => Some(3),
            "position" => Some(4),
            "savedQuery" | "saved_query" => Some(5),
            "sql" => Some(6),
            "metrics" => Some(7),
            "xColumn" | "x_column" => Some(8),
            "yColumns" | "y_columns" => Some(9),
            "seriesColumn" | "series_column" => Some(10),
            "unit" => Some(11),
            "thresholds" => Some(12),
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
            1 => implicit::<Plain, _, _>(from, &mut self.title),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Open<crate::platform::query::v1::PanelKind>, _, _>(from, &mut self.kind),
            4 => optional::<Nested, _, _>(from, &mut self.position),
            5 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::query::v1::panel::Source::SavedQuery),
            6 => member::<Plain, _, _, _>(from, &mut self.source, crate::platform::query::v1::panel::Source::Sql),
            7 => member::<Nested, _, _, _>(from, &mut self.source, crate::platform::query::v1::panel::Source::Metrics),
            8 => implicit::<Plain, _, _>(from, &mut self.x_column),
            9 => repeated::<Plain, _, _>(from, &mut self.y_columns),
            10 => implicit::<Plain, _, _>(from, &mut self.series_column),
            11 => implicit::<Plain, _, _>(from, &mut self.unit),
            12 => repeated::<Nested, _, _>(from, &mut self.thresholds),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("title", &self.title)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::query::v1::PanelKind>, _>("kind", &self.kind)?;
        to.optional::<Nested, _>("position", &self.position)?;
        match &self.source {
            Some(crate::platform::query::v1::panel::Source::SavedQuery(it)) => to.field::<Nested, _>("savedQuery", it)?,
            Some(crate::platform::query::v1::panel::Source::Sql(it)) => to.field::<Plain, _>("sql", it)?,
            Some(crate::platform::query::v1::panel::Source::Metrics(it)) => to.field::<Nested, _>("metrics", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("xColumn", &self.x_column)?;
        to.repeated::<Plain, _>("yColumns", &self.y_columns)?;
        to.implicit::<Plain, _>("seriesColumn", &self.series_column)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.repeated::<Nested, _>("thresholds", &self.thresholds)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::PanelPosition {
    const FIELDS: &'static [&'static str] = &["x", "y", "width", "height"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "x" => Some(0),
            "y" => Some(1),
            "width" => Some(2),
            "height" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.x),
            1 => implicit::<Plain, _, _>(from, &mut self.y),
            2 => implicit::<Plain, _, _>(from, &mut self.width),
            3 => implicit::<Plain, _, _>(from, &mut self.height),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("x", &self.x)?;
        to.implicit::<Plain, _>("y", &self.y)?;
        to.implicit::<Plain, _>("width", &self.width)?;
        to.implicit::<Plain, _>("height", &self.height)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::PanelThreshold {
    const FIELDS: &'static [&'static str] = &["value", "severity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
            "severity" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.value),
            1 => implicit::<Open<crate::platform::common::v1::AlertSeverity>, _, _>(from, &mut self.severity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("value", &self.value)?;
        to.implicit::<Open<crate::platform::common::v1::AlertSeverity>, _>("severity", &self.severity)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::PlanStep {
    const FIELDS: &'static [&'static str] = &["id", "inputs", "operator", "detail", "estimatedRows", "actualRows", "elapsedMicros", "peakMemoryBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "inputs" => Some(1),
            "operator" => Some(2),
            "detail" => Some(3),
            "estimatedRows" | "estimated_rows" => Some(4),
            "actualRows" | "actual_rows" => Some(5),
            "elapsedMicros" | "elapsed_micros" => Some(6),
            "peakMemoryBytes" | "peak_memory_bytes" => Some(7),
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
            1 => repeated::<Plain, _, _>(from, &mut self.inputs),
            2 => implicit::<Plain, _, _>(from, &mut self.operator),
            3 => implicit::<Plain, _, _>(from, &mut self.detail),
            4 => implicit::<Plain, _, _>(from, &mut self.estimated_rows),
            5 => implicit::<Plain, _, _>(from, &mut self.actual_rows),
            6 => implicit::<Plain, _, _>(from, &mut self.elapsed_micros),
            7 => implicit::<Plain, _, _>(from, &mut self.peak_memory_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.repeated::<Plain, _>("inputs", &self.inputs)?;
        to.implicit::<Plain, _>("operator", &self.operator)?;
        to.implicit::<Plain, _>("detail", &self.detail)?;
        to.implicit::<Plain, _>("estimatedRows", &self.estimated_rows)?;
        to.implicit::<Plain, _>("actualRows", &self.actual_rows)?;
        to.implicit::<Plain, _>("elapsedMicros", &self.elapsed_micros)?;
        to.implicit::<Plain, _>("peakMemoryBytes", &self.peak_memory_bytes)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ProfileRelationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "columns", "topValues", "buckets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "columns" => Some(2),
            "topValues" | "top_values" => Some(3),
            "buckets" => Some(4),
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
            2 => repeated::<Plain, _, _>(from, &mut self.columns),
            3 => implicit::<Plain, _, _>(from, &mut self.top_values),
            4 => implicit::<Plain, _, _>(from, &mut self.buckets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("topValues", &self.top_values)?;
        to.implicit::<Plain, _>("buckets", &self.buckets)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ProfileRelationResponse {
    const FIELDS: &'static [&'static str] = &["columns", "rowsProfiled", "rowsTotal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "columns" => Some(0),
            "rowsProfiled" | "rows_profiled" => Some(1),
            "rowsTotal" | "rows_total" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.columns),
            1 => implicit::<Plain, _, _>(from, &mut self.rows_profiled),
            2 => implicit::<Plain, _, _>(from, &mut self.rows_total),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("rowsProfiled", &self.rows_profiled)?;
        to.implicit::<Plain, _>("rowsTotal", &self.rows_total)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryDatasetRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset", "columns", "predicates", "filterFormula", "orderBy", "pagination", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            "columns" => Some(2),
            "predicates" => Some(3),
            "filterFormula" | "filter_formula" => Some(4),
            "orderBy" | "order_by" => Some(5),
            "pagination" => Some(6),
            "version" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dataset),
            2 => repeated::<Plain, _, _>(from, &mut self.columns),
            3 => repeated::<Nested, _, _>(from, &mut self.predicates),
            4 => implicit::<Plain, _, _>(from, &mut self.filter_formula),
            5 => repeated::<Nested, _, _>(from, &mut self.order_by),
            6 => optional::<Nested, _, _>(from, &mut self.pagination),
            7 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.implicit::<Plain, _>("filterFormula", &self.filter_formula)?;
        to.repeated::<Nested, _>("orderBy", &self.order_by)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryDatasetResponse {
    const FIELDS: &'static [&'static str] = &["rows", "pagination", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
            "pagination" => Some(1),
            "freshness" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.rows),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            2 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rows", &self.rows)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryMetricsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "query"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "query" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.query),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("query", &self.query)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryMetricsResponse {
    const FIELDS: &'static [&'static str] = &["groups", "comparedGroups", "total", "comparedTotal", "truncated", "freshness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groups" => Some(0),
            "comparedGroups" | "compared_groups" => Some(1),
            "total" => Some(2),
            "comparedTotal" | "compared_total" => Some(3),
            "truncated" => Some(4),
            "freshness" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.groups),
            1 => optional::<Nested, _, _>(from, &mut self.compared_groups),
            2 => optional::<Nested, _, _>(from, &mut self.total),
            3 => optional::<Nested, _, _>(from, &mut self.compared_total),
            4 => implicit::<Plain, _, _>(from, &mut self.truncated),
            5 => optional::<Nested, _, _>(from, &mut self.freshness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("groups", &self.groups)?;
        to.optional::<Nested, _>("comparedGroups", &self.compared_groups)?;
        to.optional::<Nested, _>("total", &self.total)?;
        to.optional::<Nested, _>("comparedTotal", &self.compared_total)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryParameter {
    const FIELDS: &'static [&'static str] = &["name", "label", "type", "defaultValue", "options"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "label" => Some(1),
            "type" => Some(2),
            "defaultValue" | "default_value" => Some(3),
            "options" => Some(4),
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
            2 => optional::<Nested, _, _>(from, &mut self.r#type),
            3 => optional::<Nested, _, _>(from, &mut self.default_value),
            4 => repeated::<Nested, _, _>(from, &mut self.options),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("label", &self.label)?;
        to.optional::<Nested, _>("type", &self.r#type)?;
        to.optional::<Nested, _>("defaultValue", &self.default_value)?;
        to.repeated::<Nested, _>("options", &self.options)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryProgress {
    const FIELDS: &'static [&'static str] = &["filesDone", "filesTotal", "rowsScanned", "bytesScanned", "elapsedMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "filesDone" | "files_done" => Some(0),
            "filesTotal" | "files_total" => Some(1),
            "rowsScanned" | "rows_scanned" => Some(2),
            "bytesScanned" | "bytes_scanned" => Some(3),
            "elapsedMs" | "elapsed_ms" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.files_done),
            1 => implicit::<Plain, _, _>(from, &mut self.files_total),
            2 => implicit::<Plain, _, _>(from, &mut self.rows_scanned),
            3 => implicit::<Plain, _, _>(from, &mut self.bytes_scanned),
            4 => implicit::<Plain, _, _>(from, &mut self.elapsed_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("filesDone", &self.files_done)?;
        to.implicit::<Plain, _>("filesTotal", &self.files_total)?;
        to.implicit::<Plain, _>("rowsScanned", &self.rows_scanned)?;
        to.implicit::<Plain, _>("bytesScanned", &self.bytes_scanned)?;
        to.implicit::<Plain, _>("elapsedMs", &self.elapsed_ms)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryRecord {
    const FIELDS: &'static [&'static str] = &["id", "sql", "status", "userId", "interface", "createdAt", "completedAt", "statistics", "error", "labels", "savedQueryId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "sql" => Some(1),
            "status" => Some(2),
            "userId" | "user_id" => Some(3),
            "interface" => Some(4),
            "createdAt" | "created_at" => Some(5),
            "completedAt" | "completed_at" => Some(6),
            "statistics" => Some(7),
            "error" => Some(8),
            "labels" => Some(9),
            "savedQueryId" | "saved_query_id" => Some(10),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sql),
            2 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            3 => implicit::<Plain, _, _>(from, &mut self.user_id),
            4 => implicit::<Open<crate::platform::query::v1::QueryInterface>, _, _>(from, &mut self.interface),
            5 => optional::<Nested, _, _>(from, &mut self.created_at),
            6 => optional::<Nested, _, _>(from, &mut self.completed_at),
            7 => optional::<Nested, _, _>(from, &mut self.statistics),
            8 => optional::<Nested, _, _>(from, &mut self.error),
            9 => map::<Plain, _, _, _>(from, &mut self.labels),
            10 => implicit::<Plain, _, _>(from, &mut self.saved_query_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Open<crate::platform::query::v1::QueryInterface>, _>("interface", &self.interface)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        to.optional::<Nested, _>("statistics", &self.statistics)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("savedQueryId", &self.saved_query_id)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryStarted {
    const FIELDS: &'static [&'static str] = &["queryId", "schema", "queuedMs", "relations", "limits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queryId" | "query_id" => Some(0),
            "schema" => Some(1),
            "queuedMs" | "queued_ms" => Some(2),
            "relations" => Some(3),
            "limits" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.query_id),
            1 => optional::<Nested, _, _>(from, &mut self.schema),
            2 => implicit::<Plain, _, _>(from, &mut self.queued_ms),
            3 => repeated::<Nested, _, _>(from, &mut self.relations),
            4 => optional::<Nested, _, _>(from, &mut self.limits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.implicit::<Plain, _>("queuedMs", &self.queued_ms)?;
        to.repeated::<Nested, _>("relations", &self.relations)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::QueryStatistics {
    const FIELDS: &'static [&'static str] = &["rows", "resultBytes", "truncated", "rowsScanned", "bytesScanned", "filesRead", "filesPruned", "peakMemoryBytes", "spilledBytes", "planningMs", "executionMs", "queuedMs", "cached"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
            "resultBytes" | "result_bytes" => Some(1),
            "truncated" => Some(2),
            "rowsScanned" | "rows_scanned" => Some(3),
            "bytesScanned" | "bytes_scanned" => Some(4),
            "filesRead" | "files_read" => Some(5),
            "filesPruned" | "files_pruned" => Some(6),
            "peakMemoryBytes" | "peak_memory_bytes" => Some(7),
            "spilledBytes" | "spilled_bytes" => Some(8),
            "planningMs" | "planning_ms" => Some(9),
            "executionMs" | "execution_ms" => Some(10),
            "queuedMs" | "queued_ms" => Some(11),
            "cached" => Some(12),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rows),
            1 => implicit::<Plain, _, _>(from, &mut self.result_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.truncated),
            3 => implicit::<Plain, _, _>(from, &mut self.rows_scanned),
            4 => implicit::<Plain, _, _>(from, &mut self.bytes_scanned),
            5 => implicit::<Plain, _, _>(from, &mut self.files_read),
            6 => implicit::<Plain, _, _>(from, &mut self.files_pruned),
            7 => implicit::<Plain, _, _>(from, &mut self.peak_memory_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.spilled_bytes),
            9 => implicit::<Plain, _, _>(from, &mut self.planning_ms),
            10 => implicit::<Plain, _, _>(from, &mut self.execution_ms),
            11 => implicit::<Plain, _, _>(from, &mut self.queued_ms),
            12 => implicit::<Plain, _, _>(from, &mut self.cached),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("rows", &self.rows)?;
        to.implicit::<Plain, _>("resultBytes", &self.result_bytes)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        to.implicit::<Plain, _>("rowsScanned", &self.rows_scanned)?;
        to.implicit::<Plain, _>("bytesScanned", &self.bytes_scanned)?;
        to.implicit::<Plain, _>("filesRead", &self.files_read)?;
        to.implicit::<Plain, _>("filesPruned", &self.files_pruned)?;
        to.implicit::<Plain, _>("peakMemoryBytes", &self.peak_memory_bytes)?;
        to.implicit::<Plain, _>("spilledBytes", &self.spilled_bytes)?;
        to.implicit::<Plain, _>("planningMs", &self.planning_ms)?;
        to.implicit::<Plain, _>("executionMs", &self.execution_ms)?;
        to.implicit::<Plain, _>("queuedMs", &self.queued_ms)?;
        to.implicit::<Plain, _>("cached", &self.cached)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ReadRelation {
    const FIELDS: &'static [&'static str] = &["relation", "version", "committedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "relation" => Some(0),
            "version" => Some(1),
            "committedAt" | "committed_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.relation),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => optional::<Nested, _, _>(from, &mut self.committed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("relation", &self.relation)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("committedAt", &self.committed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::Relation {
    const FIELDS: &'static [&'static str] = &["name", "kind", "description", "schema", "keyColumns", "partitionColumns", "rowCount", "sizeBytes", "version", "createdAt", "updatedAt", "freshness", "dataset", "sql", "updatedBy", "entityType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "kind" => Some(1),
            "description" => Some(2),
            "schema" => Some(3),
            "keyColumns" | "key_columns" => Some(4),
            "partitionColumns" | "partition_columns" => Some(5),
            "rowCount" | "row_count" => Some(6),
            "sizeBytes" | "size_bytes" => Some(7),
            "version" => Some(8),
            "createdAt" | "created_at" => Some(9),
            "updatedAt" | "updated_at" => Some(10),
            "freshness" => Some(11),
            "dataset" => Some(12),
            "sql" => Some(13),
            "updatedBy" | "updated_by" => Some(14),
            "entityType" | "entity_type" => Some(15),
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
            1 => implicit::<Open<crate::platform::query::v1::RelationKind>, _, _>(from, &mut self.kind),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => optional::<Nested, _, _>(from, &mut self.schema),
            4 => repeated::<Plain, _, _>(from, &mut self.key_columns),
            5 => repeated::<Plain, _, _>(from, &mut self.partition_columns),
            6 => implicit::<Plain, _, _>(from, &mut self.row_count),
            7 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            8 => implicit::<Plain, _, _>(from, &mut self.version),
            9 => optional::<Nested, _, _>(from, &mut self.created_at),
            10 => optional::<Nested, _, _>(from, &mut self.updated_at),
            11 => optional::<Nested, _, _>(from, &mut self.freshness),
            12 => implicit::<Plain, _, _>(from, &mut self.dataset),
            13 => implicit::<Plain, _, _>(from, &mut self.sql),
            14 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            15 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::platform::query::v1::RelationKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Plain, _>("keyColumns", &self.key_columns)?;
        to.repeated::<Plain, _>("partitionColumns", &self.partition_columns)?;
        to.implicit::<Plain, _>("rowCount", &self.row_count)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("freshness", &self.freshness)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("entityType", &self.entity_type)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::RenderDashboardRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dashboardId", "version", "panelIds", "filters", "dateRange", "maxRows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dashboardId" | "dashboard_id" => Some(1),
            "version" => Some(2),
            "panelIds" | "panel_ids" => Some(3),
            "filters" => Some(4),
            "dateRange" | "date_range" => Some(5),
            "maxRows" | "max_rows" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dashboard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            3 => repeated::<Plain, _, _>(from, &mut self.panel_ids),
            4 => repeated::<Nested, _, _>(from, &mut self.filters),
            5 => optional::<Nested, _, _>(from, &mut self.date_range),
            6 => implicit::<Plain, _, _>(from, &mut self.max_rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dashboardId", &self.dashboard_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Plain, _>("panelIds", &self.panel_ids)?;
        to.repeated::<Nested, _>("filters", &self.filters)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("maxRows", &self.max_rows)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::RenderDashboardResponse {
    const FIELDS: &'static [&'static str] = &["panelId", "rows", "last", "error", "statistics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "panelId" | "panel_id" => Some(0),
            "rows" => Some(1),
            "last" => Some(2),
            "error" => Some(3),
            "statistics" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.panel_id),
            1 => optional::<Nested, _, _>(from, &mut self.rows),
            2 => implicit::<Plain, _, _>(from, &mut self.last),
            3 => optional::<Nested, _, _>(from, &mut self.error),
            4 => optional::<Nested, _, _>(from, &mut self.statistics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("panelId", &self.panel_id)?;
        to.optional::<Nested, _>("rows", &self.rows)?;
        to.implicit::<Plain, _>("last", &self.last)?;
        to.optional::<Nested, _>("error", &self.error)?;
        to.optional::<Nested, _>("statistics", &self.statistics)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ResolveAlertRequest {
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

impl Message for crate::platform::query::v1::ResolveAlertResponse {
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

impl Message for crate::platform::query::v1::RunSavedQueryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId", "version", "parameters", "format", "limits", "runId", "allowCached"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
            "version" => Some(2),
            "parameters" => Some(3),
            "format" => Some(4),
            "limits" => Some(5),
            "runId" | "run_id" => Some(6),
            "allowCached" | "allow_cached" => Some(7),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            3 => repeated::<Nested, _, _>(from, &mut self.parameters),
            4 => implicit::<Open<crate::platform::data::v1::RowFormat>, _, _>(from, &mut self.format),
            5 => optional::<Nested, _, _>(from, &mut self.limits),
            6 => implicit::<Plain, _, _>(from, &mut self.run_id),
            7 => implicit::<Plain, _, _>(from, &mut self.allow_cached),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.implicit::<Open<crate::platform::data::v1::RowFormat>, _>("format", &self.format)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        to.implicit::<Plain, _>("runId", &self.run_id)?;
        to.implicit::<Plain, _>("allowCached", &self.allow_cached)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::RunSavedQueryResponse {
    const FIELDS: &'static [&'static str] = &["started", "rows", "arrowIpc", "progress", "statistics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "started" => Some(0),
            "rows" => Some(1),
            "arrowIpc" | "arrow_ipc" => Some(2),
            "progress" => Some(3),
            "statistics" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::run_saved_query_response::Part::Started),
            1 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::run_saved_query_response::Part::Rows),
            2 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::query::v1::run_saved_query_response::Part::ArrowIpc),
            3 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::run_saved_query_response::Part::Progress),
            4 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::query::v1::run_saved_query_response::Part::Statistics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::query::v1::run_saved_query_response::Part::Started(it)) => to.field::<Nested, _>("started", it)?,
            Some(crate::platform::query::v1::run_saved_query_response::Part::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            Some(crate::platform::query::v1::run_saved_query_response::Part::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            Some(crate::platform::query::v1::run_saved_query_response::Part::Progress(it)) => to.field::<Nested, _>("progress", it)?,
            Some(crate::platform::query::v1::run_saved_query_response::Part::Statistics(it)) => to.field::<Nested, _>("statistics", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SaveDashboardRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dashboardId", "name", "description", "panels", "filters", "visibility", "refreshSeconds", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dashboardId" | "dashboard_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "panels" => Some(4),
            "filters" => Some(5),
            "visibility" => Some(6),
            "refreshSeconds" | "refresh_seconds" => Some(7),
            "expectedVersion" | "expected_version" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dashboard_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => repeated::<Nested, _, _>(from, &mut self.panels),
            5 => repeated::<Nested, _, _>(from, &mut self.filters),
            6 => implicit::<Open<crate::platform::query::v1::Visibility>, _, _>(from, &mut self.visibility),
            7 => implicit::<Plain, _, _>(from, &mut self.refresh_seconds),
            8 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dashboardId", &self.dashboard_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("panels", &self.panels)?;
        to.repeated::<Nested, _>("filters", &self.filters)?;
        to.implicit::<Open<crate::platform::query::v1::Visibility>, _>("visibility", &self.visibility)?;
        to.implicit::<Plain, _>("refreshSeconds", &self.refresh_seconds)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SaveDashboardResponse {
    const FIELDS: &'static [&'static str] = &["dashboard", "createdVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dashboard" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.dashboard),
            1 => implicit::<Plain, _, _>(from, &mut self.created_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("dashboard", &self.dashboard)?;
        to.implicit::<Plain, _>("createdVersion", &self.created_version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SaveQueryRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "queryId", "name", "description", "sql", "parameters", "visibility", "labels", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "queryId" | "query_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "sql" => Some(4),
            "parameters" => Some(5),
            "visibility" => Some(6),
            "labels" => Some(7),
            "expectedVersion" | "expected_version" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.query_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.sql),
            5 => repeated::<Nested, _, _>(from, &mut self.parameters),
            6 => implicit::<Open<crate::platform::query::v1::Visibility>, _, _>(from, &mut self.visibility),
            7 => map::<Plain, _, _, _>(from, &mut self.labels),
            8 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.implicit::<Open<crate::platform::query::v1::Visibility>, _>("visibility", &self.visibility)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SaveQueryResponse {
    const FIELDS: &'static [&'static str] = &["query", "createdVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "query" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.query),
            1 => implicit::<Plain, _, _>(from, &mut self.created_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("query", &self.query)?;
        to.implicit::<Plain, _>("createdVersion", &self.created_version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SaveViewRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "sql", "description", "columnDescriptions", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "sql" => Some(2),
            "description" => Some(3),
            "columnDescriptions" | "column_descriptions" => Some(4),
            "expectedVersion" | "expected_version" => Some(5),
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
            2 => implicit::<Plain, _, _>(from, &mut self.sql),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => map::<Plain, _, _, _>(from, &mut self.column_descriptions),
            5 => optional::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.map::<Plain, _, _>("columnDescriptions", &self.column_descriptions)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SaveViewResponse {
    const FIELDS: &'static [&'static str] = &["relation", "createdVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "relation" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.relation),
            1 => implicit::<Plain, _, _>(from, &mut self.created_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("relation", &self.relation)?;
        to.implicit::<Plain, _>("createdVersion", &self.created_version)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SavedQuery {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "name", "description", "sql", "parameters", "visibility", "labels", "version", "ownerId", "updatedBy", "createdAt", "updatedAt", "schema", "lastRunAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "name" => Some(2),
            "description" => Some(3),
            "sql" => Some(4),
            "parameters" => Some(5),
            "visibility" => Some(6),
            "labels" => Some(7),
            "version" => Some(8),
            "ownerId" | "owner_id" => Some(9),
            "updatedBy" | "updated_by" => Some(10),
            "createdAt" | "created_at" => Some(11),
            "updatedAt" | "updated_at" => Some(12),
            "schema" => Some(13),
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
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.sql),
            5 => repeated::<Nested, _, _>(from, &mut self.parameters),
            6 => implicit::<Open<crate::platform::query::v1::Visibility>, _, _>(from, &mut self.visibility),
            7 => map::<Plain, _, _, _>(from, &mut self.labels),
            8 => implicit::<Plain, _, _>(from, &mut self.version),
            9 => implicit::<Plain, _, _>(from, &mut self.owner_id),
            10 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            11 => optional::<Nested, _, _>(from, &mut self.created_at),
            12 => optional::<Nested, _, _>(from, &mut self.updated_at),
            13 => optional::<Nested, _, _>(from, &mut self.schema),
            14 => optional::<Nested, _, _>(from, &mut self.last_run_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.implicit::<Open<crate::platform::query::v1::Visibility>, _>("visibility", &self.visibility)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("ownerId", &self.owner_id)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.optional::<Nested, _>("lastRunAt", &self.last_run_at)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SavedQuerySource {
    const FIELDS: &'static [&'static str] = &["queryId", "version", "parameters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queryId" | "query_id" => Some(0),
            "version" => Some(1),
            "parameters" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.query_id),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => repeated::<Nested, _, _>(from, &mut self.parameters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SearchCatalogRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "text", "limit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "text" => Some(1),
            "limit" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.text),
            2 => implicit::<Plain, _, _>(from, &mut self.limit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("text", &self.text)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SearchCatalogResponse {
    const FIELDS: &'static [&'static str] = &["hits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "hits" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.hits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("hits", &self.hits)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SearchHit {
    const FIELDS: &'static [&'static str] = &["reference", "path", "score"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reference" => Some(0),
            "path" => Some(1),
            "score" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.reference),
            1 => implicit::<Plain, _, _>(from, &mut self.path),
            2 => implicit::<Plain, _, _>(from, &mut self.score),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("reference", &self.reference)?;
        to.implicit::<Plain, _>("path", &self.path)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SearchRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "text", "entityTypes", "limit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "text" => Some(1),
            "entityTypes" | "entity_types" => Some(2),
            "limit" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.text),
            2 => repeated::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.entity_types),
            3 => implicit::<Plain, _, _>(from, &mut self.limit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("text", &self.text)?;
        to.repeated::<Open<crate::platform::common::v1::EntityType>, _>("entityTypes", &self.entity_types)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SearchResponse {
    const FIELDS: &'static [&'static str] = &["hits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "hits" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.hits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("hits", &self.hits)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SnoozeAlertRequest {
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

impl Message for crate::platform::query::v1::SnoozeAlertResponse {
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

impl Message for crate::platform::query::v1::SqlFunction {
    const FIELDS: &'static [&'static str] = &["name", "signatures", "description", "kind"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "signatures" => Some(1),
            "description" => Some(2),
            "kind" => Some(3),
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
            1 => repeated::<Plain, _, _>(from, &mut self.signatures),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => implicit::<Open<crate::platform::query::v1::SqlFunctionKind>, _, _>(from, &mut self.kind),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Plain, _>("signatures", &self.signatures)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Open<crate::platform::query::v1::SqlFunctionKind>, _>("kind", &self.kind)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SqlIssue {
    const FIELDS: &'static [&'static str] = &["line", "column", "code", "message", "suggestion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "line" => Some(0),
            "column" => Some(1),
            "code" => Some(2),
            "message" => Some(3),
            "suggestion" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.line),
            1 => implicit::<Plain, _, _>(from, &mut self.column),
            2 => implicit::<Plain, _, _>(from, &mut self.code),
            3 => implicit::<Plain, _, _>(from, &mut self.message),
            4 => implicit::<Plain, _, _>(from, &mut self.suggestion),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("line", &self.line)?;
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("suggestion", &self.suggestion)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SqlLimits {
    const FIELDS: &'static [&'static str] = &["maxRows", "maxResultBytes", "maxScanBytes", "maxMemoryBytes", "timeoutMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxRows" | "max_rows" => Some(0),
            "maxResultBytes" | "max_result_bytes" => Some(1),
            "maxScanBytes" | "max_scan_bytes" => Some(2),
            "maxMemoryBytes" | "max_memory_bytes" => Some(3),
            "timeoutMs" | "timeout_ms" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.max_rows),
            1 => implicit::<Plain, _, _>(from, &mut self.max_result_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.max_scan_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.max_memory_bytes),
            4 => implicit::<Plain, _, _>(from, &mut self.timeout_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("maxRows", &self.max_rows)?;
        to.implicit::<Plain, _>("maxResultBytes", &self.max_result_bytes)?;
        to.implicit::<Plain, _>("maxScanBytes", &self.max_scan_bytes)?;
        to.implicit::<Plain, _>("maxMemoryBytes", &self.max_memory_bytes)?;
        to.implicit::<Plain, _>("timeoutMs", &self.timeout_ms)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SqlParameter {
    const FIELDS: &'static [&'static str] = &["name", "type"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "type" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("type", &self.r#type)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SqlStatement {
    const FIELDS: &'static [&'static str] = &["sql", "parameters", "limits", "asOf", "queryId", "timezone", "labels", "allowCached"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sql" => Some(0),
            "parameters" => Some(1),
            "limits" => Some(2),
            "asOf" | "as_of" => Some(3),
            "queryId" | "query_id" => Some(4),
            "timezone" => Some(5),
            "labels" => Some(6),
            "allowCached" | "allow_cached" => Some(7),
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
            1 => repeated::<Nested, _, _>(from, &mut self.parameters),
            2 => optional::<Nested, _, _>(from, &mut self.limits),
            3 => optional::<Nested, _, _>(from, &mut self.as_of),
            4 => implicit::<Plain, _, _>(from, &mut self.query_id),
            5 => implicit::<Plain, _, _>(from, &mut self.timezone),
            6 => map::<Plain, _, _, _>(from, &mut self.labels),
            7 => implicit::<Plain, _, _>(from, &mut self.allow_cached),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        to.optional::<Nested, _>("asOf", &self.as_of)?;
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        to.implicit::<Plain, _>("timezone", &self.timezone)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("allowCached", &self.allow_cached)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SubscribeRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "topics", "entityIds", "cursor"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "topics" => Some(1),
            "entityIds" | "entity_ids" => Some(2),
            "cursor" => Some(3),
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
            1 => repeated::<Open<crate::platform::query::v1::UpdateTopic>, _, _>(from, &mut self.topics),
            2 => repeated::<Plain, _, _>(from, &mut self.entity_ids),
            3 => implicit::<Plain, _, _>(from, &mut self.cursor),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Open<crate::platform::query::v1::UpdateTopic>, _>("topics", &self.topics)?;
        to.repeated::<Plain, _>("entityIds", &self.entity_ids)?;
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::SubscribeResponse {
    const FIELDS: &'static [&'static str] = &["topic", "at", "cursor", "execution", "alert", "cost", "data"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topic" => Some(0),
            "at" => Some(1),
            "cursor" => Some(2),
            "execution" => Some(3),
            "alert" => Some(4),
            "cost" => Some(5),
            "data" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::query::v1::UpdateTopic>, _, _>(from, &mut self.topic),
            1 => optional::<Nested, _, _>(from, &mut self.at),
            2 => implicit::<Plain, _, _>(from, &mut self.cursor),
            3 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::query::v1::subscribe_response::Event::Execution),
            4 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::query::v1::subscribe_response::Event::Alert),
            5 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::query::v1::subscribe_response::Event::Cost),
            6 => member::<Nested, _, _, _>(from, &mut self.event, crate::platform::query::v1::subscribe_response::Event::Data),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::query::v1::UpdateTopic>, _>("topic", &self.topic)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        match &self.event {
            Some(crate::platform::query::v1::subscribe_response::Event::Execution(it)) => to.field::<Nested, _>("execution", it)?,
            Some(crate::platform::query::v1::subscribe_response::Event::Alert(it)) => to.field::<Nested, _>("alert", it)?,
            Some(crate::platform::query::v1::subscribe_response::Event::Cost(it)) => to.field::<Nested, _>("cost", it)?,
            Some(crate::platform::query::v1::subscribe_response::Event::Data(it)) => to.field::<Nested, _>("data", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ValidateSqlRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "sql"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "sql" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sql),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ValidateSqlResponse {
    const FIELDS: &'static [&'static str] = &["valid", "issues", "schema", "parameters", "relations", "estimatedScanBytes", "estimatedRows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "issues" => Some(1),
            "schema" => Some(2),
            "parameters" => Some(3),
            "relations" => Some(4),
            "estimatedScanBytes" | "estimated_scan_bytes" => Some(5),
            "estimatedRows" | "estimated_rows" => Some(6),
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
            2 => optional::<Nested, _, _>(from, &mut self.schema),
            3 => repeated::<Nested, _, _>(from, &mut self.parameters),
            4 => repeated::<Plain, _, _>(from, &mut self.relations),
            5 => implicit::<Plain, _, _>(from, &mut self.estimated_scan_bytes),
            6 => implicit::<Plain, _, _>(from, &mut self.estimated_rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Nested, _>("parameters", &self.parameters)?;
        to.repeated::<Plain, _>("relations", &self.relations)?;
        to.implicit::<Plain, _>("estimatedScanBytes", &self.estimated_scan_bytes)?;
        to.implicit::<Plain, _>("estimatedRows", &self.estimated_rows)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ValueCount {
    const FIELDS: &'static [&'static str] = &["value", "count"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.value),
            1 => implicit::<Plain, _, _>(from, &mut self.count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("value", &self.value)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        Ok(())
    }
}

impl Message for crate::platform::query::v1::ViewVersion {
    const FIELDS: &'static [&'static str] = &["version", "sql", "updatedBy", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "sql" => Some(1),
            "updatedBy" | "updated_by" => Some(2),
            "updatedAt" | "updated_at" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.sql),
            2 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            3 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("sql", &self.sql)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}
