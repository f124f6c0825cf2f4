use crate::json::*;

messages! {
    crate::platform::data::v1::Aggregation,
    crate::platform::data::v1::AppendPosition,
    crate::platform::data::v1::ApplyRetentionRequest,
    crate::platform::data::v1::ApplyRetentionResponse,
    crate::platform::data::v1::BronzeBatch,
    crate::platform::data::v1::BuildAggregationRequest,
    crate::platform::data::v1::BuildAggregationResponse,
    crate::platform::data::v1::BuildFromSilverRequest,
    crate::platform::data::v1::BuildFromSilverResponse,
    crate::platform::data::v1::CampaignMetric,
    crate::platform::data::v1::CancelTableOperationRequest,
    crate::platform::data::v1::CancelTableOperationResponse,
    crate::platform::data::v1::Column,
    crate::platform::data::v1::ColumnMapping,
    crate::platform::data::v1::CsvDialect,
    crate::platform::data::v1::DataType,
    crate::platform::data::v1::Deal,
    crate::platform::data::v1::DeleteBatchRequest,
    crate::platform::data::v1::DeleteBatchResponse,
    crate::platform::data::v1::DeleteDealsRequest,
    crate::platform::data::v1::DeleteDealsResponse,
    crate::platform::data::v1::DeleteRowsRequest,
    crate::platform::data::v1::DeleteRowsResponse,
    crate::platform::data::v1::DiscardQuarantinedRequest,
    crate::platform::data::v1::DiscardQuarantinedResponse,
    crate::platform::data::v1::DropTableRequest,
    crate::platform::data::v1::DropTableResponse,
    crate::platform::data::v1::EnsureTableRequest,
    crate::platform::data::v1::EnsureTableResponse,
    crate::platform::data::v1::EraseRawRecordsRequest,
    crate::platform::data::v1::EraseRawRecordsResponse,
    crate::platform::data::v1::EraseRowsRequest,
    crate::platform::data::v1::EraseRowsResponse,
    crate::platform::data::v1::Failure,
    crate::platform::data::v1::Freshness,
    crate::platform::data::v1::GetAggregationRequest,
    crate::platform::data::v1::GetAggregationResponse,
    crate::platform::data::v1::GetBatchRequest,
    crate::platform::data::v1::GetBatchResponse,
    crate::platform::data::v1::GetDataFreshnessRequest,
    crate::platform::data::v1::GetDataFreshnessResponse,
    crate::platform::data::v1::GetDealRequest,
    crate::platform::data::v1::GetDealResponse,
    crate::platform::data::v1::GetLineageRequest,
    crate::platform::data::v1::GetLineageResponse,
    crate::platform::data::v1::GetMarginRequest,
    crate::platform::data::v1::GetMarginResponse,
    crate::platform::data::v1::GetPacingRequest,
    crate::platform::data::v1::GetPacingResponse,
    crate::platform::data::v1::GetQualityReportRequest,
    crate::platform::data::v1::GetQualityReportResponse,
    crate::platform::data::v1::GetQuarantinedRecordRequest,
    crate::platform::data::v1::GetQuarantinedRecordResponse,
    crate::platform::data::v1::GetResultRequest,
    crate::platform::data::v1::GetResultResponse,
    crate::platform::data::v1::GetTableOperationRequest,
    crate::platform::data::v1::GetTableOperationResponse,
    crate::platform::data::v1::GetTableRequest,
    crate::platform::data::v1::GetTableResponse,
    crate::platform::data::v1::GoldResult,
    crate::platform::data::v1::IngestBatchRequest,
    crate::platform::data::v1::IngestBatchResponse,
    crate::platform::data::v1::IngestFromStorageRequest,
    crate::platform::data::v1::IngestFromStorageResponse,
    crate::platform::data::v1::IngestHeader,
    crate::platform::data::v1::IngestRecordsRequest,
    crate::platform::data::v1::IngestRecordsResponse,
    crate::platform::data::v1::IngestTrailer,
    crate::platform::data::v1::LineageEdge,
    crate::platform::data::v1::LineageNode,
    crate::platform::data::v1::LineageNodeRef,
    crate::platform::data::v1::ListAggregationsRequest,
    crate::platform::data::v1::ListAggregationsResponse,
    crate::platform::data::v1::ListBatchesRequest,
    crate::platform::data::v1::ListBatchesResponse,
    crate::platform::data::v1::ListCampaignEntitiesRequest,
    crate::platform::data::v1::ListCampaignEntitiesResponse,
    crate::platform::data::v1::ListDealsRequest,
    crate::platform::data::v1::ListDealsResponse,
    crate::platform::data::v1::ListPacingRequest,
    crate::platform::data::v1::ListPacingResponse,
    crate::platform::data::v1::ListQuarantineRequest,
    crate::platform::data::v1::ListQuarantineResponse,
    crate::platform::data::v1::ListRawRecordsRequest,
    crate::platform::data::v1::ListRawRecordsResponse,
    crate::platform::data::v1::ListResultsRequest,
    crate::platform::data::v1::ListResultsResponse,
    crate::platform::data::v1::ListTableOperationsRequest,
    crate::platform::data::v1::ListTableOperationsResponse,
    crate::platform::data::v1::ListTableVersionsRequest,
    crate::platform::data::v1::ListTableVersionsResponse,
    crate::platform::data::v1::ListTablesRequest,
    crate::platform::data::v1::ListTablesResponse,
    crate::platform::data::v1::ListValue,
    crate::platform::data::v1::LookedUpRow,
    crate::platform::data::v1::LookupRowsRequest,
    crate::platform::data::v1::LookupRowsResponse,
    crate::platform::data::v1::MapValue,
    crate::platform::data::v1::MapValueEntry,
    crate::platform::data::v1::Measure,
    crate::platform::data::v1::NamedValue,
    crate::platform::data::v1::OptimizeTableRequest,
    crate::platform::data::v1::OptimizeTableResponse,
    crate::platform::data::v1::PacingSnapshot,
    crate::platform::data::v1::Predicate,
    crate::platform::data::v1::ProcessBatchRequest,
    crate::platform::data::v1::ProcessBatchResponse,
    crate::platform::data::v1::ProcessingIssue,
    crate::platform::data::v1::QualityPoint,
    crate::platform::data::v1::QuarantineFilter,
    crate::platform::data::v1::QuarantinedRecord,
    crate::platform::data::v1::QueryAggregationRequest,
    crate::platform::data::v1::QueryAggregationResponse,
    crate::platform::data::v1::QueryCampaignMetricsRequest,
    crate::platform::data::v1::QueryCampaignMetricsResponse,
    crate::platform::data::v1::QueryMetricsRequest,
    crate::platform::data::v1::QueryMetricsResponse,
    crate::platform::data::v1::QueryRowsRequest,
    crate::platform::data::v1::QueryRowsResponse,
    crate::platform::data::v1::RawPayload,
    crate::platform::data::v1::RawPayloads,
    crate::platform::data::v1::RawRecord,
    crate::platform::data::v1::ReadHeader,
    crate::platform::data::v1::ReadRawRequest,
    crate::platform::data::v1::ReadRawResponse,
    crate::platform::data::v1::ReadSummary,
    crate::platform::data::v1::ReadTableChangesRequest,
    crate::platform::data::v1::ReadTableChangesResponse,
    crate::platform::data::v1::ReadTableRequest,
    crate::platform::data::v1::ReadTableResponse,
    crate::platform::data::v1::ReevaluateQuarantinedRequest,
    crate::platform::data::v1::ReevaluateQuarantinedResponse,
    crate::platform::data::v1::RefreshViewsRequest,
    crate::platform::data::v1::RefreshViewsResponse,
    crate::platform::data::v1::ReleaseQuarantinedRequest,
    crate::platform::data::v1::ReleaseQuarantinedResponse,
    crate::platform::data::v1::ReplayBatchesRequest,
    crate::platform::data::v1::ReplayBatchesResponse,
    crate::platform::data::v1::RestoreTableRequest,
    crate::platform::data::v1::RestoreTableResponse,
    crate::platform::data::v1::RetentionPolicy,
    crate::platform::data::v1::Row,
    crate::platform::data::v1::RowBatch,
    crate::platform::data::v1::RowChange,
    crate::platform::data::v1::RowChanges,
    crate::platform::data::v1::RowIssue,
    crate::platform::data::v1::RowProvenance,
    crate::platform::data::v1::RowQuality,
    crate::platform::data::v1::SchemaChange,
    crate::platform::data::v1::ScoreRowsRequest,
    crate::platform::data::v1::ScoreRowsResponse,
    crate::platform::data::v1::SetTableRetentionRequest,
    crate::platform::data::v1::SetTableRetentionResponse,
    crate::platform::data::v1::SilverCampaign,
    crate::platform::data::v1::SilverMetric,
    crate::platform::data::v1::SilverResult,
    crate::platform::data::v1::SortKey,
    crate::platform::data::v1::StructValue,
    crate::platform::data::v1::Table,
    crate::platform::data::v1::TableOperation,
    crate::platform::data::v1::TableRef,
    crate::platform::data::v1::TableSchema,
    crate::platform::data::v1::TableUpdate,
    crate::platform::data::v1::TableVersion,
    crate::platform::data::v1::UpsertDealsRequest,
    crate::platform::data::v1::UpsertDealsResponse,
    crate::platform::data::v1::UpsertRowsRequest,
    crate::platform::data::v1::UpsertRowsResponse,
    crate::platform::data::v1::VacuumTableRequest,
    crate::platform::data::v1::VacuumTableResponse,
    crate::platform::data::v1::Value,
    crate::platform::data::v1::VersionSelector,
}

enums! {
    crate::platform::data::v1::BuyModel {  }
    crate::platform::data::v1::DataLayer {  }
    crate::platform::data::v1::DataTypeKind {  }
    crate::platform::data::v1::DealStatus {  }
    crate::platform::data::v1::FailureClass {  }
    crate::platform::data::v1::FileCompression {  }
    crate::platform::data::v1::FileFormat {  }
    crate::platform::data::v1::Granularity {  }
    crate::platform::data::v1::LineageNodeKind {  }
    crate::platform::data::v1::PredicateOperator {  }
    crate::platform::data::v1::ProcessingSeverity {  }
    crate::platform::data::v1::QualityVerdict {  }
    crate::platform::data::v1::QuarantineState {  }
    crate::platform::data::v1::RecordForm {  }
    crate::platform::data::v1::RowChangeKind {  }
    crate::platform::data::v1::RowFormat {  }
    crate::platform::data::v1::SchemaChangeKind {  }
    crate::platform::data::v1::SchemaChangePolicy {  }
    crate::platform::data::v1::TableCommitKind {  }
    crate::platform::data::v1::TableOperationKind {  }
}

impl Message for crate::platform::data::v1::Aggregation {
    const FIELDS: &'static [&'static str] = &["orgId", "name", "description", "declarationVersion", "inputs", "dimensions", "measures", "timeDimension", "table", "tableVersion", "builtAt", "outdated", "lastError"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "declarationVersion" | "declaration_version" => Some(3),
            "inputs" => Some(4),
            "dimensions" => Some(5),
            "measures" => Some(6),
            "timeDimension" | "time_dimension" => Some(7),
            "table" => Some(8),
            "tableVersion" | "table_version" => Some(9),
            "builtAt" | "built_at" => Some(10),
            "outdated" => Some(11),
            "lastError" | "last_error" => Some(12),
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
            3 => implicit::<Plain, _, _>(from, &mut self.declaration_version),
            4 => repeated::<Plain, _, _>(from, &mut self.inputs),
            5 => repeated::<Nested, _, _>(from, &mut self.dimensions),
            6 => repeated::<Nested, _, _>(from, &mut self.measures),
            7 => implicit::<Plain, _, _>(from, &mut self.time_dimension),
            8 => optional::<Nested, _, _>(from, &mut self.table),
            9 => implicit::<Plain, _, _>(from, &mut self.table_version),
            10 => optional::<Nested, _, _>(from, &mut self.built_at),
            11 => implicit::<Plain, _, _>(from, &mut self.outdated),
            12 => implicit::<Plain, _, _>(from, &mut self.last_error),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("declarationVersion", &self.declaration_version)?;
        to.repeated::<Plain, _>("inputs", &self.inputs)?;
        to.repeated::<Nested, _>("dimensions", &self.dimensions)?;
        to.repeated::<Nested, _>("measures", &self.measures)?;
        to.implicit::<Plain, _>("timeDimension", &self.time_dimension)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.implicit::<Plain, _>("tableVersion", &self.table_version)?;
        to.optional::<Nested, _>("builtAt", &self.built_at)?;
        to.implicit::<Plain, _>("outdated", &self.outdated)?;
        to.implicit::<Plain, _>("lastError", &self.last_error)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::AppendPosition {
    const FIELDS: &'static [&'static str] = &["applicationId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "applicationId" | "application_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.application_id),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("applicationId", &self.application_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ApplyRetentionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "olderThanDays", "dryRun", "tableName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "olderThanDays" | "older_than_days" => Some(1),
            "dryRun" | "dry_run" => Some(2),
            "tableName" | "table_name" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.older_than_days),
            2 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            3 => implicit::<Plain, _, _>(from, &mut self.table_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("olderThanDays", &self.older_than_days)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("tableName", &self.table_name)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ApplyRetentionResponse {
    const FIELDS: &'static [&'static str] = &["batchesRemoved", "bytesRemoved"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchesRemoved" | "batches_removed" => Some(0),
            "bytesRemoved" | "bytes_removed" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.batches_removed),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_removed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchesRemoved", &self.batches_removed)?;
        to.implicit::<Plain, _>("bytesRemoved", &self.bytes_removed)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::BronzeBatch {
    const FIELDS: &'static [&'static str] = &["batchId", "orgId", "requestId", "connectorType", "stream", "tableName", "partition", "snapshotId", "inputRecords", "validRecords", "deduplicated", "outputRecords", "sizeBytes", "completenessScore", "issues", "ingestedAt", "dateRange", "pipelineId", "executionId", "connectorId", "dataset", "checksum", "sourceTime", "generationId", "form"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "requestId" | "request_id" => Some(2),
            "connectorType" | "connector_type" => Some(3),
            "stream" => Some(4),
            "tableName" | "table_name" => Some(5),
            "partition" => Some(6),
            "snapshotId" | "snapshot_id" => Some(7),
            "inputRecords" | "input_records" => Some(8),
            "validRecords" | "valid_records" => Some(9),
            "deduplicated" => Some(10),
            "outputRecords" | "output_records" => Some(11),
            "sizeBytes" | "size_bytes" => Some(12),
            "completenessScore" | "completeness_score" => Some(13),
            "issues" => Some(14),
            "ingestedAt" | "ingested_at" => Some(15),
            "dateRange" | "date_range" => Some(16),
            "pipelineId" | "pipeline_id" => Some(17),
            "executionId" | "execution_id" => Some(18),
            "connectorId" | "connector_id" => Some(19),
            "dataset" => Some(20),
            "checksum" => Some(21),
            "sourceTime" | "source_time" => Some(22),
            "generationId" | "generation_id" => Some(23),
            "form" => Some(24),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.request_id),
            3 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            4 => implicit::<Plain, _, _>(from, &mut self.stream),
            5 => implicit::<Plain, _, _>(from, &mut self.table_name),
            6 => implicit::<Plain, _, _>(from, &mut self.partition),
            7 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            8 => implicit::<Plain, _, _>(from, &mut self.input_records),
            9 => implicit::<Plain, _, _>(from, &mut self.valid_records),
            10 => implicit::<Plain, _, _>(from, &mut self.deduplicated),
            11 => implicit::<Plain, _, _>(from, &mut self.output_records),
            12 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            13 => implicit::<Plain, _, _>(from, &mut self.completeness_score),
            14 => repeated::<Nested, _, _>(from, &mut self.issues),
            15 => optional::<Nested, _, _>(from, &mut self.ingested_at),
            16 => optional::<Nested, _, _>(from, &mut self.date_range),
            17 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            18 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            19 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            20 => implicit::<Plain, _, _>(from, &mut self.dataset),
            21 => implicit::<Plain, _, _>(from, &mut self.checksum),
            22 => optional::<Nested, _, _>(from, &mut self.source_time),
            23 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            24 => implicit::<Open<crate::platform::data::v1::RecordForm>, _, _>(from, &mut self.form),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.implicit::<Plain, _>("tableName", &self.table_name)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("inputRecords", &self.input_records)?;
        to.implicit::<Plain, _>("validRecords", &self.valid_records)?;
        to.implicit::<Plain, _>("deduplicated", &self.deduplicated)?;
        to.implicit::<Plain, _>("outputRecords", &self.output_records)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("completenessScore", &self.completeness_score)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.optional::<Nested, _>("ingestedAt", &self.ingested_at)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("checksum", &self.checksum)?;
        to.optional::<Nested, _>("sourceTime", &self.source_time)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        to.implicit::<Open<crate::platform::data::v1::RecordForm>, _>("form", &self.form)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::BuildAggregationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "aggregation", "dateRange", "full", "pipelineId", "executionId", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "aggregation" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "full" => Some(3),
            "pipelineId" | "pipeline_id" => Some(4),
            "executionId" | "execution_id" => Some(5),
            "fence" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.aggregation),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => implicit::<Plain, _, _>(from, &mut self.full),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            5 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            6 => implicit::<Plain, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("aggregation", &self.aggregation)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("full", &self.full)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::BuildAggregationResponse {
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

impl Message for crate::platform::data::v1::BuildFromSilverRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "silverBatchId", "pipelineId", "executionId", "dateRange", "fence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "silverBatchId" | "silver_batch_id" => Some(1),
            "pipelineId" | "pipeline_id" => Some(2),
            "executionId" | "execution_id" => Some(3),
            "dateRange" | "date_range" => Some(4),
            "fence" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.silver_batch_id),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            3 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            5 => implicit::<Plain, _, _>(from, &mut self.fence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("silverBatchId", &self.silver_batch_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::BuildFromSilverResponse {
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

impl Message for crate::platform::data::v1::CampaignMetric {
    const FIELDS: &'static [&'static str] = &["orgId", "date", "connectorType", "advertiserId", "advertiserName", "campaignId", "campaignName", "insertionOrderId", "lineItemId", "status", "impressions", "clicks", "conversions", "videoViews", "videoCompletions", "spend", "mediaCost", "platformFee", "cpm", "cpc", "ctr", "cvr", "budget", "pacingRate", "marginPercent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "date" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "advertiserId" | "advertiser_id" => Some(3),
            "advertiserName" | "advertiser_name" => Some(4),
            "campaignId" | "campaign_id" => Some(5),
            "campaignName" | "campaign_name" => Some(6),
            "insertionOrderId" | "insertion_order_id" => Some(7),
            "lineItemId" | "line_item_id" => Some(8),
            "status" => Some(9),
            "impressions" => Some(10),
            "clicks" => Some(11),
            "conversions" => Some(12),
            "videoViews" | "video_views" => Some(13),
            "videoCompletions" | "video_completions" => Some(14),
            "spend" => Some(15),
            "mediaCost" | "media_cost" => Some(16),
            "platformFee" | "platform_fee" => Some(17),
            "cpm" => Some(18),
            "cpc" => Some(19),
            "ctr" => Some(20),
            "cvr" => Some(21),
            "budget" => Some(22),
            "pacingRate" | "pacing_rate" => Some(23),
            "marginPercent" | "margin_percent" => Some(24),
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
            1 => implicit::<Plain, _, _>(from, &mut self.date),
            2 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => implicit::<Plain, _, _>(from, &mut self.advertiser_id),
            4 => implicit::<Plain, _, _>(from, &mut self.advertiser_name),
            5 => implicit::<Plain, _, _>(from, &mut self.campaign_id),
            6 => implicit::<Plain, _, _>(from, &mut self.campaign_name),
            7 => optional::<Plain, _, _>(from, &mut self.insertion_order_id),
            8 => optional::<Plain, _, _>(from, &mut self.line_item_id),
            9 => implicit::<Open<crate::platform::common::v1::CampaignStatus>, _, _>(from, &mut self.status),
            10 => implicit::<Plain, _, _>(from, &mut self.impressions),
            11 => implicit::<Plain, _, _>(from, &mut self.clicks),
            12 => implicit::<Plain, _, _>(from, &mut self.conversions),
            13 => implicit::<Plain, _, _>(from, &mut self.video_views),
            14 => implicit::<Plain, _, _>(from, &mut self.video_completions),
            15 => optional::<Nested, _, _>(from, &mut self.spend),
            16 => optional::<Nested, _, _>(from, &mut self.media_cost),
            17 => optional::<Nested, _, _>(from, &mut self.platform_fee),
            18 => implicit::<Plain, _, _>(from, &mut self.cpm),
            19 => implicit::<Plain, _, _>(from, &mut self.cpc),
            20 => implicit::<Plain, _, _>(from, &mut self.ctr),
            21 => implicit::<Plain, _, _>(from, &mut self.cvr),
            22 => optional::<Nested, _, _>(from, &mut self.budget),
            23 => optional::<Plain, _, _>(from, &mut self.pacing_rate),
            24 => optional::<Plain, _, _>(from, &mut self.margin_percent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("advertiserId", &self.advertiser_id)?;
        to.implicit::<Plain, _>("advertiserName", &self.advertiser_name)?;
        to.implicit::<Plain, _>("campaignId", &self.campaign_id)?;
        to.implicit::<Plain, _>("campaignName", &self.campaign_name)?;
        to.optional::<Plain, _>("insertionOrderId", &self.insertion_order_id)?;
        to.optional::<Plain, _>("lineItemId", &self.line_item_id)?;
        to.implicit::<Open<crate::platform::common::v1::CampaignStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("impressions", &self.impressions)?;
        to.implicit::<Plain, _>("clicks", &self.clicks)?;
        to.implicit::<Plain, _>("conversions", &self.conversions)?;
        to.implicit::<Plain, _>("videoViews", &self.video_views)?;
        to.implicit::<Plain, _>("videoCompletions", &self.video_completions)?;
        to.optional::<Nested, _>("spend", &self.spend)?;
        to.optional::<Nested, _>("mediaCost", &self.media_cost)?;
        to.optional::<Nested, _>("platformFee", &self.platform_fee)?;
        to.implicit::<Plain, _>("cpm", &self.cpm)?;
        to.implicit::<Plain, _>("cpc", &self.cpc)?;
        to.implicit::<Plain, _>("ctr", &self.ctr)?;
        to.implicit::<Plain, _>("cvr", &self.cvr)?;
        to.optional::<Nested, _>("budget", &self.budget)?;
        to.optional::<Plain, _>("pacingRate", &self.pacing_rate)?;
        to.optional::<Plain, _>("marginPercent", &self.margin_percent)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::CancelTableOperationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "operationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "operationId" | "operation_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::CancelTableOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Column {
    const FIELDS: &'static [&'static str] = &["name", "type", "nullable", "description", "personalData", "unit", "labels"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "type" => Some(1),
            "nullable" => Some(2),
            "description" => Some(3),
            "personalData" | "personal_data" => Some(4),
            "unit" => Some(5),
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
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => optional::<Nested, _, _>(from, &mut self.r#type),
            2 => implicit::<Plain, _, _>(from, &mut self.nullable),
            3 => implicit::<Plain, _, _>(from, &mut self.description),
            4 => implicit::<Plain, _, _>(from, &mut self.personal_data),
            5 => implicit::<Plain, _, _>(from, &mut self.unit),
            6 => map::<Plain, _, _, _>(from, &mut self.labels),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("nullable", &self.nullable)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.implicit::<Plain, _>("personalData", &self.personal_data)?;
        to.implicit::<Plain, _>("unit", &self.unit)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ColumnMapping {
    const FIELDS: &'static [&'static str] = &["sourceColumn", "targetColumn", "expression"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceColumn" | "source_column" => Some(0),
            "targetColumn" | "target_column" => Some(1),
            "expression" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_column),
            1 => implicit::<Plain, _, _>(from, &mut self.target_column),
            2 => implicit::<Plain, _, _>(from, &mut self.expression),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceColumn", &self.source_column)?;
        to.implicit::<Plain, _>("targetColumn", &self.target_column)?;
        to.implicit::<Plain, _>("expression", &self.expression)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::CsvDialect {
    const FIELDS: &'static [&'static str] = &["delimiter", "quote", "escape", "header", "skipLines", "nullTexts", "encoding", "stopAtEmptyLine"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "delimiter" => Some(0),
            "quote" => Some(1),
            "escape" => Some(2),
            "header" => Some(3),
            "skipLines" | "skip_lines" => Some(4),
            "nullTexts" | "null_texts" => Some(5),
            "encoding" => Some(6),
            "stopAtEmptyLine" | "stop_at_empty_line" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.delimiter),
            1 => implicit::<Plain, _, _>(from, &mut self.quote),
            2 => implicit::<Plain, _, _>(from, &mut self.escape),
            3 => optional::<Plain, _, _>(from, &mut self.header),
            4 => implicit::<Plain, _, _>(from, &mut self.skip_lines),
            5 => repeated::<Plain, _, _>(from, &mut self.null_texts),
            6 => implicit::<Plain, _, _>(from, &mut self.encoding),
            7 => implicit::<Plain, _, _>(from, &mut self.stop_at_empty_line),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("delimiter", &self.delimiter)?;
        to.implicit::<Plain, _>("quote", &self.quote)?;
        to.implicit::<Plain, _>("escape", &self.escape)?;
        to.optional::<Plain, _>("header", &self.header)?;
        to.implicit::<Plain, _>("skipLines", &self.skip_lines)?;
        to.repeated::<Plain, _>("nullTexts", &self.null_texts)?;
        to.implicit::<Plain, _>("encoding", &self.encoding)?;
        to.implicit::<Plain, _>("stopAtEmptyLine", &self.stop_at_empty_line)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DataType {
    const FIELDS: &'static [&'static str] = &["kind", "precision", "scale", "element", "key", "fields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "precision" => Some(1),
            "scale" => Some(2),
            "element" => Some(3),
            "key" => Some(4),
            "fields" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::data::v1::DataTypeKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.precision),
            2 => implicit::<Plain, _, _>(from, &mut self.scale),
            3 => optional::<Nested, _, _>(from, &mut self.element),
            4 => optional::<Nested, _, _>(from, &mut self.key),
            5 => repeated::<Nested, _, _>(from, &mut self.fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::DataTypeKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("precision", &self.precision)?;
        to.implicit::<Plain, _>("scale", &self.scale)?;
        to.optional::<Nested, _>("element", &self.element)?;
        to.optional::<Nested, _>("key", &self.key)?;
        to.repeated::<Nested, _>("fields", &self.fields)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Deal {
    const FIELDS: &'static [&'static str] = &["id", "externalId", "clientName", "campaignName", "connectorType", "dspCampaignId", "startDate", "endDate", "booked", "buyModel", "rateMicros", "bookedQuantity", "trader", "status", "source", "matched", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "externalId" | "external_id" => Some(1),
            "clientName" | "client_name" => Some(2),
            "campaignName" | "campaign_name" => Some(3),
            "connectorType" | "connector_type" => Some(4),
            "dspCampaignId" | "dsp_campaign_id" => Some(5),
            "startDate" | "start_date" => Some(6),
            "endDate" | "end_date" => Some(7),
            "booked" => Some(8),
            "buyModel" | "buy_model" => Some(9),
            "rateMicros" | "rate_micros" => Some(10),
            "bookedQuantity" | "booked_quantity" => Some(11),
            "trader" => Some(12),
            "status" => Some(13),
            "source" => Some(14),
            "matched" => Some(15),
            "updatedAt" | "updated_at" => Some(16),
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
            1 => implicit::<Plain, _, _>(from, &mut self.external_id),
            2 => implicit::<Plain, _, _>(from, &mut self.client_name),
            3 => implicit::<Plain, _, _>(from, &mut self.campaign_name),
            4 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            5 => implicit::<Plain, _, _>(from, &mut self.dsp_campaign_id),
            6 => implicit::<Plain, _, _>(from, &mut self.start_date),
            7 => implicit::<Plain, _, _>(from, &mut self.end_date),
            8 => optional::<Nested, _, _>(from, &mut self.booked),
            9 => implicit::<Open<crate::platform::data::v1::BuyModel>, _, _>(from, &mut self.buy_model),
            10 => implicit::<Plain, _, _>(from, &mut self.rate_micros),
            11 => implicit::<Plain, _, _>(from, &mut self.booked_quantity),
            12 => implicit::<Plain, _, _>(from, &mut self.trader),
            13 => implicit::<Open<crate::platform::data::v1::DealStatus>, _, _>(from, &mut self.status),
            14 => implicit::<Plain, _, _>(from, &mut self.source),
            15 => implicit::<Plain, _, _>(from, &mut self.matched),
            16 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("externalId", &self.external_id)?;
        to.implicit::<Plain, _>("clientName", &self.client_name)?;
        to.implicit::<Plain, _>("campaignName", &self.campaign_name)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("dspCampaignId", &self.dsp_campaign_id)?;
        to.implicit::<Plain, _>("startDate", &self.start_date)?;
        to.implicit::<Plain, _>("endDate", &self.end_date)?;
        to.optional::<Nested, _>("booked", &self.booked)?;
        to.implicit::<Open<crate::platform::data::v1::BuyModel>, _>("buyModel", &self.buy_model)?;
        to.implicit::<Plain, _>("rateMicros", &self.rate_micros)?;
        to.implicit::<Plain, _>("bookedQuantity", &self.booked_quantity)?;
        to.implicit::<Plain, _>("trader", &self.trader)?;
        to.implicit::<Open<crate::platform::data::v1::DealStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("source", &self.source)?;
        to.implicit::<Plain, _>("matched", &self.matched)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DeleteBatchRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "batchId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "batchId" | "batch_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DeleteBatchResponse {
    const FIELDS: &'static [&'static str] = &["recordsRemoved"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsRemoved" | "records_removed" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_removed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsRemoved", &self.records_removed)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DeleteDealsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dealIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dealIds" | "deal_ids" => Some(1),
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
            1 => repeated::<Plain, _, _>(from, &mut self.deal_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("dealIds", &self.deal_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DeleteDealsResponse {
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

impl Message for crate::platform::data::v1::DeleteRowsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "requestId", "dataset", "keys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "requestId" | "request_id" => Some(1),
            "dataset" => Some(2),
            "keys" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.request_id),
            2 => implicit::<Plain, _, _>(from, &mut self.dataset),
            3 => repeated::<Nested, _, _>(from, &mut self.keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("keys", &self.keys)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DeleteRowsResponse {
    const FIELDS: &'static [&'static str] = &["deleted", "absent", "tableVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deleted" => Some(0),
            "absent" => Some(1),
            "tableVersion" | "table_version" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.absent),
            2 => optional::<Plain, _, _>(from, &mut self.table_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        to.implicit::<Plain, _>("absent", &self.absent)?;
        to.optional::<Plain, _>("tableVersion", &self.table_version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DiscardQuarantinedRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "recordIds", "filter", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "recordIds" | "record_ids" => Some(1),
            "filter" => Some(2),
            "reason" => Some(3),
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
            1 => repeated::<Plain, _, _>(from, &mut self.record_ids),
            2 => optional::<Nested, _, _>(from, &mut self.filter),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("recordIds", &self.record_ids)?;
        to.optional::<Nested, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DiscardQuarantinedResponse {
    const FIELDS: &'static [&'static str] = &["affected"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "affected" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.affected),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("affected", &self.affected)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DropTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "purge"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "purge" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => implicit::<Plain, _, _>(from, &mut self.purge),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.implicit::<Plain, _>("purge", &self.purge)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::DropTableResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::EnsureTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "layer", "dataset", "datasetVersion", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "layer" => Some(1),
            "dataset" => Some(2),
            "datasetVersion" | "dataset_version" => Some(3),
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
            1 => implicit::<Open<crate::platform::data::v1::DataLayer>, _, _>(from, &mut self.layer),
            2 => implicit::<Plain, _, _>(from, &mut self.dataset),
            3 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::data::v1::DataLayer>, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::EnsureTableResponse {
    const FIELDS: &'static [&'static str] = &["table", "created", "changes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "table" => Some(0),
            "created" => Some(1),
            "changes" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.table),
            1 => implicit::<Plain, _, _>(from, &mut self.created),
            2 => repeated::<Nested, _, _>(from, &mut self.changes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("table", &self.table)?;
        to.implicit::<Plain, _>("created", &self.created)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::EraseRawRecordsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "tableName", "fieldPointer", "values", "dryRun", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "tableName" | "table_name" => Some(1),
            "fieldPointer" | "field_pointer" => Some(2),
            "values" => Some(3),
            "dryRun" | "dry_run" => Some(4),
            "reason" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.table_name),
            2 => implicit::<Plain, _, _>(from, &mut self.field_pointer),
            3 => repeated::<Plain, _, _>(from, &mut self.values),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            5 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("tableName", &self.table_name)?;
        to.implicit::<Plain, _>("fieldPointer", &self.field_pointer)?;
        to.repeated::<Plain, _>("values", &self.values)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::EraseRawRecordsResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::EraseRowsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "predicates", "purgeHistory", "dryRun", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "predicates" => Some(2),
            "purgeHistory" | "purge_history" => Some(3),
            "dryRun" | "dry_run" => Some(4),
            "reason" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => repeated::<Nested, _, _>(from, &mut self.predicates),
            3 => implicit::<Plain, _, _>(from, &mut self.purge_history),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            5 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.implicit::<Plain, _>("purgeHistory", &self.purge_history)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::EraseRowsResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Failure {
    const FIELDS: &'static [&'static str] = &["failureClass", "reason", "message", "retryable", "retryAt", "at", "attempt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "failureClass" | "failure_class" => Some(0),
            "reason" => Some(1),
            "message" => Some(2),
            "retryable" => Some(3),
            "retryAt" | "retry_at" => Some(4),
            "at" => Some(5),
            "attempt" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::data::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.retryable),
            4 => optional::<Nested, _, _>(from, &mut self.retry_at),
            5 => optional::<Nested, _, _>(from, &mut self.at),
            6 => implicit::<Plain, _, _>(from, &mut self.attempt),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("retryable", &self.retryable)?;
        to.optional::<Nested, _>("retryAt", &self.retry_at)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Freshness {
    const FIELDS: &'static [&'static str] = &["connectorType", "accountId", "lastDataDate", "hours", "stale", "dataset", "expectedHours", "connectorId", "lastIngestedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connectorType" | "connector_type" => Some(0),
            "accountId" | "account_id" => Some(1),
            "lastDataDate" | "last_data_date" => Some(2),
            "hours" => Some(3),
            "stale" => Some(4),
            "dataset" => Some(5),
            "expectedHours" | "expected_hours" => Some(6),
            "connectorId" | "connector_id" => Some(7),
            "lastIngestedAt" | "last_ingested_at" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.account_id),
            2 => implicit::<Plain, _, _>(from, &mut self.last_data_date),
            3 => implicit::<Plain, _, _>(from, &mut self.hours),
            4 => implicit::<Plain, _, _>(from, &mut self.stale),
            5 => implicit::<Plain, _, _>(from, &mut self.dataset),
            6 => implicit::<Plain, _, _>(from, &mut self.expected_hours),
            7 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            8 => optional::<Nested, _, _>(from, &mut self.last_ingested_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("accountId", &self.account_id)?;
        to.implicit::<Plain, _>("lastDataDate", &self.last_data_date)?;
        to.implicit::<Plain, _>("hours", &self.hours)?;
        to.implicit::<Plain, _>("stale", &self.stale)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("expectedHours", &self.expected_hours)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Nested, _>("lastIngestedAt", &self.last_ingested_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetAggregationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "aggregation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "aggregation" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.aggregation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("aggregation", &self.aggregation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetAggregationResponse {
    const FIELDS: &'static [&'static str] = &["aggregation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "aggregation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.aggregation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("aggregation", &self.aggregation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetBatchRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "batchId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "batchId" | "batch_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetBatchResponse {
    const FIELDS: &'static [&'static str] = &["batch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batch" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.batch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("batch", &self.batch)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetDataFreshnessRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "datasets", "staleOnly"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "datasets" => Some(1),
            "staleOnly" | "stale_only" => Some(2),
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
            1 => repeated::<Plain, _, _>(from, &mut self.datasets),
            2 => implicit::<Plain, _, _>(from, &mut self.stale_only),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("datasets", &self.datasets)?;
        to.implicit::<Plain, _>("staleOnly", &self.stale_only)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetDataFreshnessResponse {
    const FIELDS: &'static [&'static str] = &["entries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entries" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entries", &self.entries)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetDealRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dealId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dealId" | "deal_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.deal_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dealId", &self.deal_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetDealResponse {
    const FIELDS: &'static [&'static str] = &["deal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deal" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.deal),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deal", &self.deal)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetLineageRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "batchId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "batchId" | "batch_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetLineageResponse {
    const FIELDS: &'static [&'static str] = &["upstream", "downstream"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "upstream" => Some(0),
            "downstream" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.upstream),
            1 => repeated::<Nested, _, _>(from, &mut self.downstream),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("upstream", &self.upstream)?;
        to.repeated::<Nested, _>("downstream", &self.downstream)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetMarginRequest {
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

impl Message for crate::platform::data::v1::GetMarginResponse {
    const FIELDS: &'static [&'static str] = &["revenue", "cost", "margin", "marginPercent", "lastDataDate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "revenue" => Some(0),
            "cost" => Some(1),
            "margin" => Some(2),
            "marginPercent" | "margin_percent" => Some(3),
            "lastDataDate" | "last_data_date" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.revenue),
            1 => optional::<Nested, _, _>(from, &mut self.cost),
            2 => optional::<Nested, _, _>(from, &mut self.margin),
            3 => optional::<Plain, _, _>(from, &mut self.margin_percent),
            4 => implicit::<Plain, _, _>(from, &mut self.last_data_date),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("revenue", &self.revenue)?;
        to.optional::<Nested, _>("cost", &self.cost)?;
        to.optional::<Nested, _>("margin", &self.margin)?;
        to.optional::<Plain, _>("marginPercent", &self.margin_percent)?;
        to.implicit::<Plain, _>("lastDataDate", &self.last_data_date)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetPacingRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "entity", "asOf"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "entity" => Some(1),
            "asOf" | "as_of" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.as_of),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.implicit::<Plain, _>("asOf", &self.as_of)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetPacingResponse {
    const FIELDS: &'static [&'static str] = &["pacing"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pacing" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.pacing),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("pacing", &self.pacing)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetQualityReportRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dateRange", "dataset", "pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "dataset" => Some(2),
            "pipelineId" | "pipeline_id" => Some(3),
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
            2 => optional::<Plain, _, _>(from, &mut self.dataset),
            3 => optional::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetQualityReportResponse {
    const FIELDS: &'static [&'static str] = &["avgScore", "minScore", "distribution", "issuesByType", "rowCount", "quarantinedCount", "byDay"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "avgScore" | "avg_score" => Some(0),
            "minScore" | "min_score" => Some(1),
            "distribution" => Some(2),
            "issuesByType" | "issues_by_type" => Some(3),
            "rowCount" | "row_count" => Some(4),
            "quarantinedCount" | "quarantined_count" => Some(5),
            "byDay" | "by_day" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.avg_score),
            1 => implicit::<Plain, _, _>(from, &mut self.min_score),
            2 => map::<Plain, _, _, _>(from, &mut self.distribution),
            3 => map::<Plain, _, _, _>(from, &mut self.issues_by_type),
            4 => implicit::<Plain, _, _>(from, &mut self.row_count),
            5 => implicit::<Plain, _, _>(from, &mut self.quarantined_count),
            6 => repeated::<Nested, _, _>(from, &mut self.by_day),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("avgScore", &self.avg_score)?;
        to.implicit::<Plain, _>("minScore", &self.min_score)?;
        to.map::<Plain, _, _>("distribution", &self.distribution)?;
        to.map::<Plain, _, _>("issuesByType", &self.issues_by_type)?;
        to.implicit::<Plain, _>("rowCount", &self.row_count)?;
        to.implicit::<Plain, _>("quarantinedCount", &self.quarantined_count)?;
        to.repeated::<Nested, _>("byDay", &self.by_day)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetQuarantinedRecordRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "recordId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "recordId" | "record_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.record_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetQuarantinedRecordResponse {
    const FIELDS: &'static [&'static str] = &["record"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "record" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.record),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("record", &self.record)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetResultRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "silverBatchId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "silverBatchId" | "silver_batch_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.silver_batch_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("silverBatchId", &self.silver_batch_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetResultResponse {
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

impl Message for crate::platform::data::v1::GetTableOperationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "operationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "operationId" | "operation_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.operation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("operationId", &self.operation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetTableOperationResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GetTableResponse {
    const FIELDS: &'static [&'static str] = &["table"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "table" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.table),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("table", &self.table)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::GoldResult {
    const FIELDS: &'static [&'static str] = &["tables", "viewsRefreshed", "inputRecords", "aggregated", "outputRecords", "joinsMatched", "joinsUnmatched", "processingTimeMs", "goldBatchId", "duplicate", "builtAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tables" => Some(0),
            "viewsRefreshed" | "views_refreshed" => Some(1),
            "inputRecords" | "input_records" => Some(2),
            "aggregated" => Some(3),
            "outputRecords" | "output_records" => Some(4),
            "joinsMatched" | "joins_matched" => Some(5),
            "joinsUnmatched" | "joins_unmatched" => Some(6),
            "processingTimeMs" | "processing_time_ms" => Some(7),
            "goldBatchId" | "gold_batch_id" => Some(8),
            "duplicate" => Some(9),
            "builtAt" | "built_at" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.tables),
            1 => repeated::<Plain, _, _>(from, &mut self.views_refreshed),
            2 => implicit::<Plain, _, _>(from, &mut self.input_records),
            3 => implicit::<Plain, _, _>(from, &mut self.aggregated),
            4 => implicit::<Plain, _, _>(from, &mut self.output_records),
            5 => implicit::<Plain, _, _>(from, &mut self.joins_matched),
            6 => implicit::<Plain, _, _>(from, &mut self.joins_unmatched),
            7 => implicit::<Plain, _, _>(from, &mut self.processing_time_ms),
            8 => implicit::<Plain, _, _>(from, &mut self.gold_batch_id),
            9 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            10 => optional::<Nested, _, _>(from, &mut self.built_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("tables", &self.tables)?;
        to.repeated::<Plain, _>("viewsRefreshed", &self.views_refreshed)?;
        to.implicit::<Plain, _>("inputRecords", &self.input_records)?;
        to.implicit::<Plain, _>("aggregated", &self.aggregated)?;
        to.implicit::<Plain, _>("outputRecords", &self.output_records)?;
        to.implicit::<Plain, _>("joinsMatched", &self.joins_matched)?;
        to.implicit::<Plain, _>("joinsUnmatched", &self.joins_unmatched)?;
        to.implicit::<Plain, _>("processingTimeMs", &self.processing_time_ms)?;
        to.implicit::<Plain, _>("goldBatchId", &self.gold_batch_id)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        to.optional::<Nested, _>("builtAt", &self.built_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestBatchRequest {
    const FIELDS: &'static [&'static str] = &["header", "rows", "typedRows", "arrowIpc", "payloads", "trailer"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "rows" => Some(1),
            "typedRows" | "typed_rows" => Some(2),
            "arrowIpc" | "arrow_ipc" => Some(3),
            "payloads" => Some(4),
            "trailer" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::ingest_batch_request::Part::Header),
            1 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::data::v1::ingest_batch_request::Part::Rows),
            2 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::ingest_batch_request::Part::TypedRows),
            3 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::data::v1::ingest_batch_request::Part::ArrowIpc),
            4 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::ingest_batch_request::Part::Payloads),
            5 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::ingest_batch_request::Part::Trailer),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::data::v1::ingest_batch_request::Part::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::platform::data::v1::ingest_batch_request::Part::Rows(it)) => to.field::<Plain, _>("rows", it)?,
            Some(crate::platform::data::v1::ingest_batch_request::Part::TypedRows(it)) => to.field::<Nested, _>("typedRows", it)?,
            Some(crate::platform::data::v1::ingest_batch_request::Part::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            Some(crate::platform::data::v1::ingest_batch_request::Part::Payloads(it)) => to.field::<Nested, _>("payloads", it)?,
            Some(crate::platform::data::v1::ingest_batch_request::Part::Trailer(it)) => to.field::<Nested, _>("trailer", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestBatchResponse {
    const FIELDS: &'static [&'static str] = &["batch", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batch" => Some(0),
            "duplicate" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.batch),
            1 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("batch", &self.batch)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestFromStorageRequest {
    const FIELDS: &'static [&'static str] = &["header", "storagePath", "format", "compression", "csv"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "storagePath" | "storage_path" => Some(1),
            "format" => Some(2),
            "compression" => Some(3),
            "csv" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => implicit::<Plain, _, _>(from, &mut self.storage_path),
            2 => implicit::<Open<crate::platform::data::v1::FileFormat>, _, _>(from, &mut self.format),
            3 => implicit::<Open<crate::platform::data::v1::FileCompression>, _, _>(from, &mut self.compression),
            4 => optional::<Nested, _, _>(from, &mut self.csv),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("storagePath", &self.storage_path)?;
        to.implicit::<Open<crate::platform::data::v1::FileFormat>, _>("format", &self.format)?;
        to.implicit::<Open<crate::platform::data::v1::FileCompression>, _>("compression", &self.compression)?;
        to.optional::<Nested, _>("csv", &self.csv)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestFromStorageResponse {
    const FIELDS: &'static [&'static str] = &["batch", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batch" => Some(0),
            "duplicate" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.batch),
            1 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("batch", &self.batch)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestHeader {
    const FIELDS: &'static [&'static str] = &["orgId", "requestId", "connectorType", "connectorId", "pipelineId", "executionId", "stream", "dateRange", "checksum", "expectedRecords", "dataset", "appendPosition", "fence", "form", "sourceTime", "mediaType", "generationId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "requestId" | "request_id" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "connectorId" | "connector_id" => Some(3),
            "pipelineId" | "pipeline_id" => Some(4),
            "executionId" | "execution_id" => Some(5),
            "stream" => Some(6),
            "dateRange" | "date_range" => Some(7),
            "checksum" => Some(8),
            "expectedRecords" | "expected_records" => Some(9),
            "dataset" => Some(10),
            "appendPosition" | "append_position" => Some(11),
            "fence" => Some(12),
            "form" => Some(13),
            "sourceTime" | "source_time" => Some(14),
            "mediaType" | "media_type" => Some(15),
            "generationId" | "generation_id" => Some(16),
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
            1 => implicit::<Plain, _, _>(from, &mut self.request_id),
            2 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => implicit::<Plain, _, _>(from, &mut self.connector_id),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            5 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            6 => implicit::<Plain, _, _>(from, &mut self.stream),
            7 => optional::<Nested, _, _>(from, &mut self.date_range),
            8 => implicit::<Plain, _, _>(from, &mut self.checksum),
            9 => optional::<Plain, _, _>(from, &mut self.expected_records),
            10 => implicit::<Plain, _, _>(from, &mut self.dataset),
            11 => optional::<Nested, _, _>(from, &mut self.append_position),
            12 => implicit::<Plain, _, _>(from, &mut self.fence),
            13 => implicit::<Open<crate::platform::data::v1::RecordForm>, _, _>(from, &mut self.form),
            14 => optional::<Nested, _, _>(from, &mut self.source_time),
            15 => implicit::<Plain, _, _>(from, &mut self.media_type),
            16 => implicit::<Plain, _, _>(from, &mut self.generation_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("connectorId", &self.connector_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("checksum", &self.checksum)?;
        to.optional::<Plain, _>("expectedRecords", &self.expected_records)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("appendPosition", &self.append_position)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        to.implicit::<Open<crate::platform::data::v1::RecordForm>, _>("form", &self.form)?;
        to.optional::<Nested, _>("sourceTime", &self.source_time)?;
        to.implicit::<Plain, _>("mediaType", &self.media_type)?;
        to.implicit::<Plain, _>("generationId", &self.generation_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestRecordsRequest {
    const FIELDS: &'static [&'static str] = &["header", "typedRows", "payloads"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "typedRows" | "typed_rows" => Some(1),
            "payloads" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.header),
            1 => member::<Nested, _, _, _>(from, &mut self.records, crate::platform::data::v1::ingest_records_request::Records::TypedRows),
            2 => member::<Nested, _, _, _>(from, &mut self.records, crate::platform::data::v1::ingest_records_request::Records::Payloads),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        match &self.records {
            Some(crate::platform::data::v1::ingest_records_request::Records::TypedRows(it)) => to.field::<Nested, _>("typedRows", it)?,
            Some(crate::platform::data::v1::ingest_records_request::Records::Payloads(it)) => to.field::<Nested, _>("payloads", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestRecordsResponse {
    const FIELDS: &'static [&'static str] = &["batch", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batch" => Some(0),
            "duplicate" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.batch),
            1 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("batch", &self.batch)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::IngestTrailer {
    const FIELDS: &'static [&'static str] = &["recordCount", "checksum", "completesGeneration"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordCount" | "record_count" => Some(0),
            "checksum" => Some(1),
            "completesGeneration" | "completes_generation" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.record_count),
            1 => implicit::<Plain, _, _>(from, &mut self.checksum),
            2 => implicit::<Plain, _, _>(from, &mut self.completes_generation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        to.implicit::<Plain, _>("checksum", &self.checksum)?;
        to.implicit::<Plain, _>("completesGeneration", &self.completes_generation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::LineageEdge {
    const FIELDS: &'static [&'static str] = &["source", "target", "executionId", "at", "columns", "rowCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "source" => Some(0),
            "target" => Some(1),
            "executionId" | "execution_id" => Some(2),
            "at" => Some(3),
            "columns" => Some(4),
            "rowCount" | "row_count" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.source),
            1 => optional::<Nested, _, _>(from, &mut self.target),
            2 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            3 => optional::<Nested, _, _>(from, &mut self.at),
            4 => repeated::<Nested, _, _>(from, &mut self.columns),
            5 => optional::<Plain, _, _>(from, &mut self.row_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("source", &self.source)?;
        to.optional::<Nested, _>("target", &self.target)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.repeated::<Nested, _>("columns", &self.columns)?;
        to.optional::<Plain, _>("rowCount", &self.row_count)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::LineageNode {
    const FIELDS: &'static [&'static str] = &["layer", "id", "tableName", "at", "kind", "tableVersion", "rowCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "layer" => Some(0),
            "id" => Some(1),
            "tableName" | "table_name" => Some(2),
            "at" => Some(3),
            "kind" => Some(4),
            "tableVersion" | "table_version" => Some(5),
            "rowCount" | "row_count" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.layer),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            2 => implicit::<Plain, _, _>(from, &mut self.table_name),
            3 => optional::<Nested, _, _>(from, &mut self.at),
            4 => implicit::<Open<crate::platform::data::v1::LineageNodeKind>, _, _>(from, &mut self.kind),
            5 => optional::<Plain, _, _>(from, &mut self.table_version),
            6 => optional::<Plain, _, _>(from, &mut self.row_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("tableName", &self.table_name)?;
        to.optional::<Nested, _>("at", &self.at)?;
        to.implicit::<Open<crate::platform::data::v1::LineageNodeKind>, _>("kind", &self.kind)?;
        to.optional::<Plain, _>("tableVersion", &self.table_version)?;
        to.optional::<Plain, _>("rowCount", &self.row_count)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::LineageNodeRef {
    const FIELDS: &'static [&'static str] = &["kind", "id"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
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
            0 => implicit::<Open<crate::platform::data::v1::LineageNodeKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::LineageNodeKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListAggregationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
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
            1 => optional::<Plain, _, _>(from, &mut self.dataset),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListAggregationsResponse {
    const FIELDS: &'static [&'static str] = &["aggregations", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "aggregations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.aggregations),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("aggregations", &self.aggregations)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListBatchesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType", "dateRange", "pagination", "connectorId", "stream", "dataset", "executionId", "ingested"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "dateRange" | "date_range" => Some(2),
            "pagination" => Some(3),
            "connectorId" | "connector_id" => Some(4),
            "stream" => Some(5),
            "dataset" => Some(6),
            "executionId" | "execution_id" => Some(7),
            "ingested" => Some(8),
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
            1 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => optional::<Nested, _, _>(from, &mut self.date_range),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => optional::<Plain, _, _>(from, &mut self.connector_id),
            5 => optional::<Plain, _, _>(from, &mut self.stream),
            6 => optional::<Plain, _, _>(from, &mut self.dataset),
            7 => optional::<Plain, _, _>(from, &mut self.execution_id),
            8 => optional::<Nested, _, _>(from, &mut self.ingested),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Plain, _>("connectorId", &self.connector_id)?;
        to.optional::<Plain, _>("stream", &self.stream)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("ingested", &self.ingested)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListBatchesResponse {
    const FIELDS: &'static [&'static str] = &["batches", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batches" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.batches),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("batches", &self.batches)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListCampaignEntitiesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType", "status", "updatedSince", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "status" => Some(2),
            "updatedSince" | "updated_since" => Some(3),
            "pagination" => Some(4),
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
            1 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            2 => optional::<Open<crate::platform::common::v1::CampaignStatus>, _, _>(from, &mut self.status),
            3 => optional::<Nested, _, _>(from, &mut self.updated_since),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.optional::<Open<crate::platform::common::v1::CampaignStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("updatedSince", &self.updated_since)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListCampaignEntitiesResponse {
    const FIELDS: &'static [&'static str] = &["entities", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entities" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.entities),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entities", &self.entities)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListDealsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "status", "pagination", "matched", "search"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "status" => Some(1),
            "pagination" => Some(2),
            "matched" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.org_id),
            1 => optional::<Open<crate::platform::data::v1::DealStatus>, _, _>(from, &mut self.status),
            2 => optional::<Nested, _, _>(from, &mut self.pagination),
            3 => optional::<Plain, _, _>(from, &mut self.matched),
            4 => implicit::<Plain, _, _>(from, &mut self.search),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::data::v1::DealStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Plain, _>("matched", &self.matched)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListDealsResponse {
    const FIELDS: &'static [&'static str] = &["deals", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deals" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.deals),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("deals", &self.deals)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListPacingRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "status", "asOf", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "status" => Some(1),
            "asOf" | "as_of" => Some(2),
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
            1 => optional::<Open<crate::platform::common::v1::PacingStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.as_of),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Open<crate::platform::common::v1::PacingStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("asOf", &self.as_of)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListPacingResponse {
    const FIELDS: &'static [&'static str] = &["rows", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.rows),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rows", &self.rows)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListQuarantineRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dateRange", "reason", "pagination", "dataset", "bronzeBatchId", "state"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "reason" => Some(2),
            "pagination" => Some(3),
            "dataset" => Some(4),
            "bronzeBatchId" | "bronze_batch_id" => Some(5),
            "state" => Some(6),
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
            2 => optional::<Plain, _, _>(from, &mut self.reason),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            4 => optional::<Plain, _, _>(from, &mut self.dataset),
            5 => optional::<Plain, _, _>(from, &mut self.bronze_batch_id),
            6 => implicit::<Open<crate::platform::data::v1::QuarantineState>, _, _>(from, &mut self.state),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        to.implicit::<Open<crate::platform::data::v1::QuarantineState>, _>("state", &self.state)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListQuarantineResponse {
    const FIELDS: &'static [&'static str] = &["records", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.records),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("records", &self.records)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListRawRecordsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "batchId", "search", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "batchId" | "batch_id" => Some(1),
            "search" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            2 => implicit::<Plain, _, _>(from, &mut self.search),
            3 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("search", &self.search)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListRawRecordsResponse {
    const FIELDS: &'static [&'static str] = &["records", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.records),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("records", &self.records)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListResultsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "bronzeBatchId", "dataset", "executionId", "processed", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "bronzeBatchId" | "bronze_batch_id" => Some(1),
            "dataset" => Some(2),
            "executionId" | "execution_id" => Some(3),
            "processed" => Some(4),
            "pagination" => Some(5),
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
            1 => optional::<Plain, _, _>(from, &mut self.bronze_batch_id),
            2 => optional::<Plain, _, _>(from, &mut self.dataset),
            3 => optional::<Plain, _, _>(from, &mut self.execution_id),
            4 => optional::<Nested, _, _>(from, &mut self.processed),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Plain, _>("executionId", &self.execution_id)?;
        to.optional::<Nested, _>("processed", &self.processed)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListResultsResponse {
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

impl Message for crate::platform::data::v1::ListTableOperationsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "kinds", "statuses", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "kinds" => Some(2),
            "statuses" => Some(3),
            "pagination" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => repeated::<Open<crate::platform::data::v1::TableOperationKind>, _, _>(from, &mut self.kinds),
            3 => repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.statuses),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.repeated::<Open<crate::platform::data::v1::TableOperationKind>, _>("kinds", &self.kinds)?;
        to.repeated::<Open<crate::platform::common::v1::ExecutionStatus>, _>("statuses", &self.statuses)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListTableOperationsResponse {
    const FIELDS: &'static [&'static str] = &["operations", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operations" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.operations),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("operations", &self.operations)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListTableVersionsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "kinds", "timeRange", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "kinds" => Some(2),
            "timeRange" | "time_range" => Some(3),
            "pagination" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => repeated::<Open<crate::platform::data::v1::TableCommitKind>, _, _>(from, &mut self.kinds),
            3 => optional::<Nested, _, _>(from, &mut self.time_range),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.repeated::<Open<crate::platform::data::v1::TableCommitKind>, _>("kinds", &self.kinds)?;
        to.optional::<Nested, _>("timeRange", &self.time_range)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListTableVersionsResponse {
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

impl Message for crate::platform::data::v1::ListTablesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "layers", "dataset", "namePrefix", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "layers" => Some(1),
            "dataset" => Some(2),
            "namePrefix" | "name_prefix" => Some(3),
            "pagination" => Some(4),
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
            1 => repeated::<Open<crate::platform::data::v1::DataLayer>, _, _>(from, &mut self.layers),
            2 => optional::<Plain, _, _>(from, &mut self.dataset),
            3 => implicit::<Plain, _, _>(from, &mut self.name_prefix),
            4 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Open<crate::platform::data::v1::DataLayer>, _>("layers", &self.layers)?;
        to.optional::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("namePrefix", &self.name_prefix)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListTablesResponse {
    const FIELDS: &'static [&'static str] = &["tables", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tables" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.tables),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("tables", &self.tables)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ListValue {
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

impl Message for crate::platform::data::v1::LookedUpRow {
    const FIELDS: &'static [&'static str] = &["row", "provenance"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "row" => Some(0),
            "provenance" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.row),
            1 => optional::<Nested, _, _>(from, &mut self.provenance),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("row", &self.row)?;
        to.optional::<Nested, _>("provenance", &self.provenance)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::LookupRowsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset", "keys", "columns", "version", "includeProvenance"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            "keys" => Some(2),
            "columns" => Some(3),
            "version" => Some(4),
            "includeProvenance" | "include_provenance" => Some(5),
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
            2 => repeated::<Nested, _, _>(from, &mut self.keys),
            3 => repeated::<Plain, _, _>(from, &mut self.columns),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => implicit::<Plain, _, _>(from, &mut self.include_provenance),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.repeated::<Nested, _>("keys", &self.keys)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.implicit::<Plain, _>("includeProvenance", &self.include_provenance)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::LookupRowsResponse {
    const FIELDS: &'static [&'static str] = &["schema", "rows", "tableVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schema" => Some(0),
            "rows" => Some(1),
            "tableVersion" | "table_version" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.rows),
            2 => implicit::<Plain, _, _>(from, &mut self.table_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Nested, _>("rows", &self.rows)?;
        to.implicit::<Plain, _>("tableVersion", &self.table_version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::MapValue {
    const FIELDS: &'static [&'static str] = &["entries"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entries" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entries", &self.entries)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::MapValueEntry {
    const FIELDS: &'static [&'static str] = &["key", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.key),
            1 => optional::<Nested, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("key", &self.key)?;
        to.optional::<Nested, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Measure {
    const FIELDS: &'static [&'static str] = &["column", "formula", "additive"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "formula" => Some(1),
            "additive" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.formula),
            2 => implicit::<Plain, _, _>(from, &mut self.additive),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("column", &self.column)?;
        to.implicit::<Plain, _>("formula", &self.formula)?;
        to.implicit::<Plain, _>("additive", &self.additive)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::NamedValue {
    const FIELDS: &'static [&'static str] = &["name", "value"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => optional::<Nested, _, _>(from, &mut self.value),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("value", &self.value)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::OptimizeTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "partitionPredicates", "zorderColumns", "targetFileSizeBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "partitionPredicates" | "partition_predicates" => Some(2),
            "zorderColumns" | "zorder_columns" => Some(3),
            "targetFileSizeBytes" | "target_file_size_bytes" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => repeated::<Nested, _, _>(from, &mut self.partition_predicates),
            3 => repeated::<Plain, _, _>(from, &mut self.zorder_columns),
            4 => implicit::<Plain, _, _>(from, &mut self.target_file_size_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.repeated::<Nested, _>("partitionPredicates", &self.partition_predicates)?;
        to.repeated::<Plain, _>("zorderColumns", &self.zorder_columns)?;
        to.implicit::<Plain, _>("targetFileSizeBytes", &self.target_file_size_bytes)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::OptimizeTableResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::PacingSnapshot {
    const FIELDS: &'static [&'static str] = &["entity", "snapshotTime", "flight", "booked", "delivered", "deliveredImpressions", "totalDays", "daysElapsed", "daysRemaining", "expectedDelivery", "pacingRate", "status", "projected", "variance", "variancePercent", "marginPercent", "dealId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entity" => Some(0),
            "snapshotTime" | "snapshot_time" => Some(1),
            "flight" => Some(2),
            "booked" => Some(3),
            "delivered" => Some(4),
            "deliveredImpressions" | "delivered_impressions" => Some(5),
            "totalDays" | "total_days" => Some(6),
            "daysElapsed" | "days_elapsed" => Some(7),
            "daysRemaining" | "days_remaining" => Some(8),
            "expectedDelivery" | "expected_delivery" => Some(9),
            "pacingRate" | "pacing_rate" => Some(10),
            "status" => Some(11),
            "projected" => Some(12),
            "variance" => Some(13),
            "variancePercent" | "variance_percent" => Some(14),
            "marginPercent" | "margin_percent" => Some(15),
            "dealId" | "deal_id" => Some(16),
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
            1 => optional::<Nested, _, _>(from, &mut self.snapshot_time),
            2 => optional::<Nested, _, _>(from, &mut self.flight),
            3 => optional::<Nested, _, _>(from, &mut self.booked),
            4 => optional::<Nested, _, _>(from, &mut self.delivered),
            5 => implicit::<Plain, _, _>(from, &mut self.delivered_impressions),
            6 => implicit::<Plain, _, _>(from, &mut self.total_days),
            7 => implicit::<Plain, _, _>(from, &mut self.days_elapsed),
            8 => implicit::<Plain, _, _>(from, &mut self.days_remaining),
            9 => optional::<Nested, _, _>(from, &mut self.expected_delivery),
            10 => optional::<Plain, _, _>(from, &mut self.pacing_rate),
            11 => implicit::<Open<crate::platform::common::v1::PacingStatus>, _, _>(from, &mut self.status),
            12 => optional::<Nested, _, _>(from, &mut self.projected),
            13 => optional::<Nested, _, _>(from, &mut self.variance),
            14 => optional::<Plain, _, _>(from, &mut self.variance_percent),
            15 => optional::<Plain, _, _>(from, &mut self.margin_percent),
            16 => optional::<Plain, _, _>(from, &mut self.deal_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("entity", &self.entity)?;
        to.optional::<Nested, _>("snapshotTime", &self.snapshot_time)?;
        to.optional::<Nested, _>("flight", &self.flight)?;
        to.optional::<Nested, _>("booked", &self.booked)?;
        to.optional::<Nested, _>("delivered", &self.delivered)?;
        to.implicit::<Plain, _>("deliveredImpressions", &self.delivered_impressions)?;
        to.implicit::<Plain, _>("totalDays", &self.total_days)?;
        to.implicit::<Plain, _>("daysElapsed", &self.days_elapsed)?;
        to.implicit::<Plain, _>("daysRemaining", &self.days_remaining)?;
        to.optional::<Nested, _>("expectedDelivery", &self.expected_delivery)?;
        to.optional::<Plain, _>("pacingRate", &self.pacing_rate)?;
        to.implicit::<Open<crate::platform::common::v1::PacingStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("projected", &self.projected)?;
        to.optional::<Nested, _>("variance", &self.variance)?;
        to.optional::<Plain, _>("variancePercent", &self.variance_percent)?;
        to.optional::<Plain, _>("marginPercent", &self.margin_percent)?;
        to.optional::<Plain, _>("dealId", &self.deal_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Predicate {
    const FIELDS: &'static [&'static str] = &["column", "operator", "values"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "operator" => Some(1),
            "values" => Some(2),
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
            1 => implicit::<Open<crate::platform::data::v1::PredicateOperator>, _, _>(from, &mut self.operator),
            2 => repeated::<Nested, _, _>(from, &mut self.values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Open<crate::platform::data::v1::PredicateOperator>, _>("operator", &self.operator)?;
        to.repeated::<Nested, _>("values", &self.values)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ProcessBatchRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "bronzeBatchId", "pipelineId", "executionId", "force", "fence", "datasetVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "bronzeBatchId" | "bronze_batch_id" => Some(1),
            "pipelineId" | "pipeline_id" => Some(2),
            "executionId" | "execution_id" => Some(3),
            "force" => Some(4),
            "fence" => Some(5),
            "datasetVersion" | "dataset_version" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.bronze_batch_id),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            3 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            4 => implicit::<Plain, _, _>(from, &mut self.force),
            5 => implicit::<Plain, _, _>(from, &mut self.fence),
            6 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("force", &self.force)?;
        to.implicit::<Plain, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ProcessBatchResponse {
    const FIELDS: &'static [&'static str] = &["result", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "result" => Some(0),
            "duplicate" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("result", &self.result)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ProcessingIssue {
    const FIELDS: &'static [&'static str] = &["type", "field", "count", "severity", "rule", "example"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "field" => Some(1),
            "count" => Some(2),
            "severity" => Some(3),
            "rule" => Some(4),
            "example" => Some(5),
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
            1 => optional::<Plain, _, _>(from, &mut self.field),
            2 => implicit::<Plain, _, _>(from, &mut self.count),
            3 => implicit::<Open<crate::platform::data::v1::ProcessingSeverity>, _, _>(from, &mut self.severity),
            4 => implicit::<Plain, _, _>(from, &mut self.rule),
            5 => implicit::<Plain, _, _>(from, &mut self.example),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("type", &self.r#type)?;
        to.optional::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("count", &self.count)?;
        to.implicit::<Open<crate::platform::data::v1::ProcessingSeverity>, _>("severity", &self.severity)?;
        to.implicit::<Plain, _>("rule", &self.rule)?;
        to.implicit::<Plain, _>("example", &self.example)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QualityPoint {
    const FIELDS: &'static [&'static str] = &["date", "rowCount", "averageScore", "quarantinedCount", "updatedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "date" => Some(0),
            "rowCount" | "row_count" => Some(1),
            "averageScore" | "average_score" => Some(2),
            "quarantinedCount" | "quarantined_count" => Some(3),
            "updatedAt" | "updated_at" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.row_count),
            2 => implicit::<Plain, _, _>(from, &mut self.average_score),
            3 => implicit::<Plain, _, _>(from, &mut self.quarantined_count),
            4 => optional::<Nested, _, _>(from, &mut self.updated_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Plain, _>("rowCount", &self.row_count)?;
        to.implicit::<Plain, _>("averageScore", &self.average_score)?;
        to.implicit::<Plain, _>("quarantinedCount", &self.quarantined_count)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QuarantineFilter {
    const FIELDS: &'static [&'static str] = &["dataset", "dateRange", "reasons", "bronzeBatchId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "dataset" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "reasons" => Some(2),
            "bronzeBatchId" | "bronze_batch_id" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.date_range),
            2 => repeated::<Plain, _, _>(from, &mut self.reasons),
            3 => implicit::<Plain, _, _>(from, &mut self.bronze_batch_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Plain, _>("reasons", &self.reasons)?;
        to.implicit::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QuarantinedRecord {
    const FIELDS: &'static [&'static str] = &["recordId", "bronzeBatchId", "payload", "reasons", "score", "quarantinedAt", "rowNumber", "dataset", "datasetVersion", "values", "issues", "state", "decidedBy", "decidedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordId" | "record_id" => Some(0),
            "bronzeBatchId" | "bronze_batch_id" => Some(1),
            "payload" => Some(2),
            "reasons" => Some(3),
            "score" => Some(4),
            "quarantinedAt" | "quarantined_at" => Some(5),
            "rowNumber" | "row_number" => Some(6),
            "dataset" => Some(7),
            "datasetVersion" | "dataset_version" => Some(8),
            "values" => Some(9),
            "issues" => Some(10),
            "state" => Some(11),
            "decidedBy" | "decided_by" => Some(12),
            "decidedAt" | "decided_at" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.record_id),
            1 => implicit::<Plain, _, _>(from, &mut self.bronze_batch_id),
            2 => implicit::<Plain, _, _>(from, &mut self.payload),
            3 => repeated::<Plain, _, _>(from, &mut self.reasons),
            4 => implicit::<Plain, _, _>(from, &mut self.score),
            5 => optional::<Nested, _, _>(from, &mut self.quarantined_at),
            6 => implicit::<Plain, _, _>(from, &mut self.row_number),
            7 => implicit::<Plain, _, _>(from, &mut self.dataset),
            8 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            9 => repeated::<Nested, _, _>(from, &mut self.values),
            10 => repeated::<Nested, _, _>(from, &mut self.issues),
            11 => implicit::<Open<crate::platform::data::v1::QuarantineState>, _, _>(from, &mut self.state),
            12 => implicit::<Plain, _, _>(from, &mut self.decided_by),
            13 => optional::<Nested, _, _>(from, &mut self.decided_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        to.implicit::<Plain, _>("payload", &self.payload)?;
        to.repeated::<Plain, _>("reasons", &self.reasons)?;
        to.implicit::<Plain, _>("score", &self.score)?;
        to.optional::<Nested, _>("quarantinedAt", &self.quarantined_at)?;
        to.implicit::<Plain, _>("rowNumber", &self.row_number)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        to.repeated::<Nested, _>("values", &self.values)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.implicit::<Open<crate::platform::data::v1::QuarantineState>, _>("state", &self.state)?;
        to.implicit::<Plain, _>("decidedBy", &self.decided_by)?;
        to.optional::<Nested, _>("decidedAt", &self.decided_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryAggregationRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "aggregation", "version", "dimensions", "measures", "granularity", "dateRange", "predicates", "having", "orderBy", "limit", "format"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "aggregation" => Some(1),
            "version" => Some(2),
            "dimensions" => Some(3),
            "measures" => Some(4),
            "granularity" => Some(5),
            "dateRange" | "date_range" => Some(6),
            "predicates" => Some(7),
            "having" => Some(8),
            "orderBy" | "order_by" => Some(9),
            "limit" => Some(10),
            "format" => Some(11),
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
            1 => implicit::<Plain, _, _>(from, &mut self.aggregation),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => repeated::<Plain, _, _>(from, &mut self.dimensions),
            4 => repeated::<Plain, _, _>(from, &mut self.measures),
            5 => implicit::<Open<crate::platform::data::v1::Granularity>, _, _>(from, &mut self.granularity),
            6 => optional::<Nested, _, _>(from, &mut self.date_range),
            7 => repeated::<Nested, _, _>(from, &mut self.predicates),
            8 => repeated::<Nested, _, _>(from, &mut self.having),
            9 => repeated::<Nested, _, _>(from, &mut self.order_by),
            10 => implicit::<Plain, _, _>(from, &mut self.limit),
            11 => implicit::<Open<crate::platform::data::v1::RowFormat>, _, _>(from, &mut self.format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("aggregation", &self.aggregation)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("dimensions", &self.dimensions)?;
        to.repeated::<Plain, _>("measures", &self.measures)?;
        to.implicit::<Open<crate::platform::data::v1::Granularity>, _>("granularity", &self.granularity)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.repeated::<Nested, _>("having", &self.having)?;
        to.repeated::<Nested, _>("orderBy", &self.order_by)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Open<crate::platform::data::v1::RowFormat>, _>("format", &self.format)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryAggregationResponse {
    const FIELDS: &'static [&'static str] = &["header", "rows", "arrowIpc", "summary"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "rows" => Some(1),
            "arrowIpc" | "arrow_ipc" => Some(2),
            "summary" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_aggregation_response::Part::Header),
            1 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_aggregation_response::Part::Rows),
            2 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_aggregation_response::Part::ArrowIpc),
            3 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_aggregation_response::Part::Summary),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::data::v1::query_aggregation_response::Part::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::platform::data::v1::query_aggregation_response::Part::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            Some(crate::platform::data::v1::query_aggregation_response::Part::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            Some(crate::platform::data::v1::query_aggregation_response::Part::Summary(it)) => to.field::<Nested, _>("summary", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryCampaignMetricsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dateRange", "campaignIds", "connectorType", "granularity", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "campaignIds" | "campaign_ids" => Some(2),
            "connectorType" | "connector_type" => Some(3),
            "granularity" => Some(4),
            "pagination" => Some(5),
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
            2 => repeated::<Plain, _, _>(from, &mut self.campaign_ids),
            3 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            4 => implicit::<Open<crate::platform::data::v1::Granularity>, _, _>(from, &mut self.granularity),
            5 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.repeated::<Plain, _>("campaignIds", &self.campaign_ids)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Open<crate::platform::data::v1::Granularity>, _>("granularity", &self.granularity)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryCampaignMetricsResponse {
    const FIELDS: &'static [&'static str] = &["rows", "pagination"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.rows),
            1 => optional::<Nested, _, _>(from, &mut self.pagination),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("rows", &self.rows)?;
        to.optional::<Nested, _>("pagination", &self.pagination)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryMetricsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dateRange", "connectorType", "campaignIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dateRange" | "date_range" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "campaignIds" | "campaign_ids" => Some(3),
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
            2 => optional::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => repeated::<Plain, _, _>(from, &mut self.campaign_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.repeated::<Plain, _>("campaignIds", &self.campaign_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryMetricsResponse {
    const FIELDS: &'static [&'static str] = &["metrics"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metrics" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.metrics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("metrics", &self.metrics)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryRowsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset", "version", "columns", "predicates", "orderBy", "limit", "minQualityScore", "includeQuality", "format"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            "version" => Some(2),
            "columns" => Some(3),
            "predicates" => Some(4),
            "orderBy" | "order_by" => Some(5),
            "limit" => Some(6),
            "minQualityScore" | "min_quality_score" => Some(7),
            "includeQuality" | "include_quality" => Some(8),
            "format" => Some(9),
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
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => repeated::<Plain, _, _>(from, &mut self.columns),
            4 => repeated::<Nested, _, _>(from, &mut self.predicates),
            5 => repeated::<Nested, _, _>(from, &mut self.order_by),
            6 => implicit::<Plain, _, _>(from, &mut self.limit),
            7 => implicit::<Plain, _, _>(from, &mut self.min_quality_score),
            8 => implicit::<Plain, _, _>(from, &mut self.include_quality),
            9 => implicit::<Open<crate::platform::data::v1::RowFormat>, _, _>(from, &mut self.format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.repeated::<Nested, _>("orderBy", &self.order_by)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("minQualityScore", &self.min_quality_score)?;
        to.implicit::<Plain, _>("includeQuality", &self.include_quality)?;
        to.implicit::<Open<crate::platform::data::v1::RowFormat>, _>("format", &self.format)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::QueryRowsResponse {
    const FIELDS: &'static [&'static str] = &["header", "rows", "arrowIpc", "summary"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "rows" => Some(1),
            "arrowIpc" | "arrow_ipc" => Some(2),
            "summary" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_rows_response::Part::Header),
            1 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_rows_response::Part::Rows),
            2 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_rows_response::Part::ArrowIpc),
            3 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::query_rows_response::Part::Summary),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::data::v1::query_rows_response::Part::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::platform::data::v1::query_rows_response::Part::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            Some(crate::platform::data::v1::query_rows_response::Part::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            Some(crate::platform::data::v1::query_rows_response::Part::Summary(it)) => to.field::<Nested, _>("summary", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RawPayload {
    const FIELDS: &'static [&'static str] = &["payload", "sourceId", "emittedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "payload" => Some(0),
            "sourceId" | "source_id" => Some(1),
            "emittedAt" | "emitted_at" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.payload),
            1 => implicit::<Plain, _, _>(from, &mut self.source_id),
            2 => optional::<Nested, _, _>(from, &mut self.emitted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("payload", &self.payload)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Nested, _>("emittedAt", &self.emitted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RawPayloads {
    const FIELDS: &'static [&'static str] = &["payloads"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "payloads" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.payloads),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("payloads", &self.payloads)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RawRecord {
    const FIELDS: &'static [&'static str] = &["batchId", "rowNumber", "payload", "ingestionTime", "mediaType", "sourceId", "emittedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "rowNumber" | "row_number" => Some(1),
            "payload" => Some(2),
            "ingestionTime" | "ingestion_time" => Some(3),
            "mediaType" | "media_type" => Some(4),
            "sourceId" | "source_id" => Some(5),
            "emittedAt" | "emitted_at" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            1 => implicit::<Plain, _, _>(from, &mut self.row_number),
            2 => implicit::<Plain, _, _>(from, &mut self.payload),
            3 => optional::<Nested, _, _>(from, &mut self.ingestion_time),
            4 => implicit::<Plain, _, _>(from, &mut self.media_type),
            5 => implicit::<Plain, _, _>(from, &mut self.source_id),
            6 => optional::<Nested, _, _>(from, &mut self.emitted_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("rowNumber", &self.row_number)?;
        to.implicit::<Plain, _>("payload", &self.payload)?;
        to.optional::<Nested, _>("ingestionTime", &self.ingestion_time)?;
        to.implicit::<Plain, _>("mediaType", &self.media_type)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Nested, _>("emittedAt", &self.emitted_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadHeader {
    const FIELDS: &'static [&'static str] = &["version", "committedAt", "schema"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "committedAt" | "committed_at" => Some(1),
            "schema" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.committed_at),
            2 => optional::<Nested, _, _>(from, &mut self.schema),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("committedAt", &self.committed_at)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadRawRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "batchId", "offset", "limit"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "batchId" | "batch_id" => Some(1),
            "offset" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            3 => implicit::<Plain, _, _>(from, &mut self.limit),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadRawResponse {
    const FIELDS: &'static [&'static str] = &["records"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("records", &self.records)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadSummary {
    const FIELDS: &'static [&'static str] = &["rowCount", "scannedRowCount", "scannedBytes", "limited"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rowCount" | "row_count" => Some(0),
            "scannedRowCount" | "scanned_row_count" => Some(1),
            "scannedBytes" | "scanned_bytes" => Some(2),
            "limited" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.row_count),
            1 => implicit::<Plain, _, _>(from, &mut self.scanned_row_count),
            2 => implicit::<Plain, _, _>(from, &mut self.scanned_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.limited),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("rowCount", &self.row_count)?;
        to.implicit::<Plain, _>("scannedRowCount", &self.scanned_row_count)?;
        to.implicit::<Plain, _>("scannedBytes", &self.scanned_bytes)?;
        to.implicit::<Plain, _>("limited", &self.limited)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadTableChangesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "fromVersion", "toVersion", "columns"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "fromVersion" | "from_version" => Some(2),
            "toVersion" | "to_version" => Some(3),
            "columns" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => implicit::<Plain, _, _>(from, &mut self.from_version),
            3 => optional::<Plain, _, _>(from, &mut self.to_version),
            4 => repeated::<Plain, _, _>(from, &mut self.columns),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.implicit::<Plain, _>("fromVersion", &self.from_version)?;
        to.optional::<Plain, _>("toVersion", &self.to_version)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadTableChangesResponse {
    const FIELDS: &'static [&'static str] = &["header", "changes", "summary"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "changes" => Some(1),
            "summary" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_changes_response::Part::Header),
            1 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_changes_response::Part::Changes),
            2 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_changes_response::Part::Summary),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::data::v1::read_table_changes_response::Part::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::platform::data::v1::read_table_changes_response::Part::Changes(it)) => to.field::<Nested, _>("changes", it)?,
            Some(crate::platform::data::v1::read_table_changes_response::Part::Summary(it)) => to.field::<Nested, _>("summary", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "version", "columns", "predicates", "orderBy", "limit", "format"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "version" => Some(2),
            "columns" => Some(3),
            "predicates" => Some(4),
            "orderBy" | "order_by" => Some(5),
            "limit" => Some(6),
            "format" => Some(7),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => repeated::<Plain, _, _>(from, &mut self.columns),
            4 => repeated::<Nested, _, _>(from, &mut self.predicates),
            5 => repeated::<Nested, _, _>(from, &mut self.order_by),
            6 => implicit::<Plain, _, _>(from, &mut self.limit),
            7 => implicit::<Open<crate::platform::data::v1::RowFormat>, _, _>(from, &mut self.format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.repeated::<Plain, _>("columns", &self.columns)?;
        to.repeated::<Nested, _>("predicates", &self.predicates)?;
        to.repeated::<Nested, _>("orderBy", &self.order_by)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Open<crate::platform::data::v1::RowFormat>, _>("format", &self.format)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReadTableResponse {
    const FIELDS: &'static [&'static str] = &["header", "rows", "arrowIpc", "summary"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "rows" => Some(1),
            "arrowIpc" | "arrow_ipc" => Some(2),
            "summary" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_response::Part::Header),
            1 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_response::Part::Rows),
            2 => member::<Plain, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_response::Part::ArrowIpc),
            3 => member::<Nested, _, _, _>(from, &mut self.part, crate::platform::data::v1::read_table_response::Part::Summary),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.part {
            Some(crate::platform::data::v1::read_table_response::Part::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::platform::data::v1::read_table_response::Part::Rows(it)) => to.field::<Nested, _>("rows", it)?,
            Some(crate::platform::data::v1::read_table_response::Part::ArrowIpc(it)) => to.field::<Plain, _>("arrowIpc", it)?,
            Some(crate::platform::data::v1::read_table_response::Part::Summary(it)) => to.field::<Nested, _>("summary", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReevaluateQuarantinedRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "recordIds", "filter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "recordIds" | "record_ids" => Some(1),
            "filter" => Some(2),
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
            1 => repeated::<Plain, _, _>(from, &mut self.record_ids),
            2 => optional::<Nested, _, _>(from, &mut self.filter),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("recordIds", &self.record_ids)?;
        to.optional::<Nested, _>("filter", &self.filter)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReevaluateQuarantinedResponse {
    const FIELDS: &'static [&'static str] = &["released", "kept"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "released" => Some(0),
            "kept" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.released),
            1 => implicit::<Plain, _, _>(from, &mut self.kept),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("released", &self.released)?;
        to.implicit::<Plain, _>("kept", &self.kept)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RefreshViewsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "views"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "views" => Some(1),
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
            1 => repeated::<Plain, _, _>(from, &mut self.views),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("views", &self.views)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RefreshViewsResponse {
    const FIELDS: &'static [&'static str] = &["refreshed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "refreshed" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.refreshed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("refreshed", &self.refreshed)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReleaseQuarantinedRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "recordIds", "filter", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "recordIds" | "record_ids" => Some(1),
            "filter" => Some(2),
            "reason" => Some(3),
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
            1 => repeated::<Plain, _, _>(from, &mut self.record_ids),
            2 => optional::<Nested, _, _>(from, &mut self.filter),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Plain, _>("recordIds", &self.record_ids)?;
        to.optional::<Nested, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReleaseQuarantinedResponse {
    const FIELDS: &'static [&'static str] = &["affected", "refused"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "affected" => Some(0),
            "refused" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.affected),
            1 => implicit::<Plain, _, _>(from, &mut self.refused),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("affected", &self.affected)?;
        to.implicit::<Plain, _>("refused", &self.refused)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReplayBatchesRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "requestId", "batchIds", "dataset", "dateRange", "ingested", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "requestId" | "request_id" => Some(1),
            "batchIds" | "batch_ids" => Some(2),
            "dataset" => Some(3),
            "dateRange" | "date_range" => Some(4),
            "ingested" => Some(5),
            "dryRun" | "dry_run" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.request_id),
            2 => repeated::<Plain, _, _>(from, &mut self.batch_ids),
            3 => implicit::<Plain, _, _>(from, &mut self.dataset),
            4 => optional::<Nested, _, _>(from, &mut self.date_range),
            5 => optional::<Nested, _, _>(from, &mut self.ingested),
            6 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.repeated::<Plain, _>("batchIds", &self.batch_ids)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.optional::<Nested, _>("ingested", &self.ingested)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ReplayBatchesResponse {
    const FIELDS: &'static [&'static str] = &["replayId", "batchCount", "recordCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "replayId" | "replay_id" => Some(0),
            "batchCount" | "batch_count" => Some(1),
            "recordCount" | "record_count" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.replay_id),
            1 => implicit::<Plain, _, _>(from, &mut self.batch_count),
            2 => implicit::<Plain, _, _>(from, &mut self.record_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("replayId", &self.replay_id)?;
        to.implicit::<Plain, _>("batchCount", &self.batch_count)?;
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RestoreTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "version", "expectedVersion", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "version" => Some(2),
            "expectedVersion" | "expected_version" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            3 => optional::<Plain, _, _>(from, &mut self.expected_version),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RestoreTableResponse {
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
            0 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RetentionPolicy {
    const FIELDS: &'static [&'static str] = &["rowRetention", "rowTimeColumn", "historyRetention"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rowRetention" | "row_retention" => Some(0),
            "rowTimeColumn" | "row_time_column" => Some(1),
            "historyRetention" | "history_retention" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.row_retention),
            1 => implicit::<Plain, _, _>(from, &mut self.row_time_column),
            2 => optional::<Nested, _, _>(from, &mut self.history_retention),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rowRetention", &self.row_retention)?;
        to.implicit::<Plain, _>("rowTimeColumn", &self.row_time_column)?;
        to.optional::<Nested, _>("historyRetention", &self.history_retention)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Row {
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

impl Message for crate::platform::data::v1::RowBatch {
    const FIELDS: &'static [&'static str] = &["schema", "rows"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "schema" => Some(0),
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
            0 => optional::<Nested, _, _>(from, &mut self.schema),
            1 => repeated::<Nested, _, _>(from, &mut self.rows),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Nested, _>("rows", &self.rows)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RowChange {
    const FIELDS: &'static [&'static str] = &["kind", "before", "after"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "before" => Some(1),
            "after" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::data::v1::RowChangeKind>, _, _>(from, &mut self.kind),
            1 => optional::<Nested, _, _>(from, &mut self.before),
            2 => optional::<Nested, _, _>(from, &mut self.after),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::RowChangeKind>, _>("kind", &self.kind)?;
        to.optional::<Nested, _>("before", &self.before)?;
        to.optional::<Nested, _>("after", &self.after)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RowChanges {
    const FIELDS: &'static [&'static str] = &["changes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "changes" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("changes", &self.changes)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RowIssue {
    const FIELDS: &'static [&'static str] = &["rule", "field", "message", "penalty", "severity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rule" => Some(0),
            "field" => Some(1),
            "message" => Some(2),
            "penalty" => Some(3),
            "severity" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.rule),
            1 => implicit::<Plain, _, _>(from, &mut self.field),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.penalty),
            4 => implicit::<Open<crate::platform::data::v1::ProcessingSeverity>, _, _>(from, &mut self.severity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("rule", &self.rule)?;
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("penalty", &self.penalty)?;
        to.implicit::<Open<crate::platform::data::v1::ProcessingSeverity>, _>("severity", &self.severity)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RowProvenance {
    const FIELDS: &'static [&'static str] = &["bronzeBatchId", "rowNumber", "ingestedAt", "datasetVersion", "quality", "supersededCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bronzeBatchId" | "bronze_batch_id" => Some(0),
            "rowNumber" | "row_number" => Some(1),
            "ingestedAt" | "ingested_at" => Some(2),
            "datasetVersion" | "dataset_version" => Some(3),
            "quality" => Some(4),
            "supersededCount" | "superseded_count" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.bronze_batch_id),
            1 => implicit::<Plain, _, _>(from, &mut self.row_number),
            2 => optional::<Nested, _, _>(from, &mut self.ingested_at),
            3 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            4 => optional::<Nested, _, _>(from, &mut self.quality),
            5 => implicit::<Plain, _, _>(from, &mut self.superseded_count),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        to.implicit::<Plain, _>("rowNumber", &self.row_number)?;
        to.optional::<Nested, _>("ingestedAt", &self.ingested_at)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        to.optional::<Nested, _>("quality", &self.quality)?;
        to.implicit::<Plain, _>("supersededCount", &self.superseded_count)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::RowQuality {
    const FIELDS: &'static [&'static str] = &["score", "verdict", "issues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "score" => Some(0),
            "verdict" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.score),
            1 => implicit::<Open<crate::platform::data::v1::QualityVerdict>, _, _>(from, &mut self.verdict),
            2 => repeated::<Nested, _, _>(from, &mut self.issues),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("score", &self.score)?;
        to.implicit::<Open<crate::platform::data::v1::QualityVerdict>, _>("verdict", &self.verdict)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SchemaChange {
    const FIELDS: &'static [&'static str] = &["kind", "columnPath", "before", "after", "compatible"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "columnPath" | "column_path" => Some(1),
            "before" => Some(2),
            "after" => Some(3),
            "compatible" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::data::v1::SchemaChangeKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.column_path),
            2 => optional::<Nested, _, _>(from, &mut self.before),
            3 => optional::<Nested, _, _>(from, &mut self.after),
            4 => implicit::<Plain, _, _>(from, &mut self.compatible),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::SchemaChangeKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("columnPath", &self.column_path)?;
        to.optional::<Nested, _>("before", &self.before)?;
        to.optional::<Nested, _>("after", &self.after)?;
        to.implicit::<Plain, _>("compatible", &self.compatible)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ScoreRowsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "dataset", "datasetVersion", "typedRows", "payloads"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "dataset" => Some(1),
            "datasetVersion" | "dataset_version" => Some(2),
            "typedRows" | "typed_rows" => Some(3),
            "payloads" => Some(4),
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
            2 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            3 => member::<Nested, _, _, _>(from, &mut self.rows, crate::platform::data::v1::score_rows_request::Rows::TypedRows),
            4 => member::<Nested, _, _, _>(from, &mut self.rows, crate::platform::data::v1::score_rows_request::Rows::Payloads),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        match &self.rows {
            Some(crate::platform::data::v1::score_rows_request::Rows::TypedRows(it)) => to.field::<Nested, _>("typedRows", it)?,
            Some(crate::platform::data::v1::score_rows_request::Rows::Payloads(it)) => to.field::<Nested, _>("payloads", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::ScoreRowsResponse {
    const FIELDS: &'static [&'static str] = &["rows", "qualities"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "rows" => Some(0),
            "qualities" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.qualities),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("rows", &self.rows)?;
        to.repeated::<Nested, _>("qualities", &self.qualities)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SetTableRetentionRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "retention"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "retention" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => optional::<Nested, _, _>(from, &mut self.retention),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.optional::<Nested, _>("retention", &self.retention)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SetTableRetentionResponse {
    const FIELDS: &'static [&'static str] = &["table"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "table" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.table),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("table", &self.table)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SilverCampaign {
    const FIELDS: &'static [&'static str] = &["orgId", "connectorType", "campaignId", "campaignName", "advertiserId", "advertiserName", "status", "budget", "startDate", "endDate", "qualityScore", "qualityIssues", "lastSyncedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "connectorType" | "connector_type" => Some(1),
            "campaignId" | "campaign_id" => Some(2),
            "campaignName" | "campaign_name" => Some(3),
            "advertiserId" | "advertiser_id" => Some(4),
            "advertiserName" | "advertiser_name" => Some(5),
            "status" => Some(6),
            "budget" => Some(7),
            "startDate" | "start_date" => Some(8),
            "endDate" | "end_date" => Some(9),
            "qualityScore" | "quality_score" => Some(10),
            "qualityIssues" | "quality_issues" => Some(11),
            "lastSyncedAt" | "last_synced_at" => Some(12),
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
            2 => implicit::<Plain, _, _>(from, &mut self.campaign_id),
            3 => implicit::<Plain, _, _>(from, &mut self.campaign_name),
            4 => implicit::<Plain, _, _>(from, &mut self.advertiser_id),
            5 => implicit::<Plain, _, _>(from, &mut self.advertiser_name),
            6 => implicit::<Open<crate::platform::common::v1::CampaignStatus>, _, _>(from, &mut self.status),
            7 => optional::<Nested, _, _>(from, &mut self.budget),
            8 => implicit::<Plain, _, _>(from, &mut self.start_date),
            9 => implicit::<Plain, _, _>(from, &mut self.end_date),
            10 => implicit::<Plain, _, _>(from, &mut self.quality_score),
            11 => repeated::<Plain, _, _>(from, &mut self.quality_issues),
            12 => optional::<Nested, _, _>(from, &mut self.last_synced_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("campaignId", &self.campaign_id)?;
        to.implicit::<Plain, _>("campaignName", &self.campaign_name)?;
        to.implicit::<Plain, _>("advertiserId", &self.advertiser_id)?;
        to.implicit::<Plain, _>("advertiserName", &self.advertiser_name)?;
        to.implicit::<Open<crate::platform::common::v1::CampaignStatus>, _>("status", &self.status)?;
        to.optional::<Nested, _>("budget", &self.budget)?;
        to.implicit::<Plain, _>("startDate", &self.start_date)?;
        to.implicit::<Plain, _>("endDate", &self.end_date)?;
        to.implicit::<Plain, _>("qualityScore", &self.quality_score)?;
        to.repeated::<Plain, _>("qualityIssues", &self.quality_issues)?;
        to.optional::<Nested, _>("lastSyncedAt", &self.last_synced_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SilverMetric {
    const FIELDS: &'static [&'static str] = &["orgId", "date", "connectorType", "campaignId", "impressions", "clicks", "conversions", "spend", "cpm", "ctr", "cvr", "qualityScore"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "date" => Some(1),
            "connectorType" | "connector_type" => Some(2),
            "campaignId" | "campaign_id" => Some(3),
            "impressions" => Some(4),
            "clicks" => Some(5),
            "conversions" => Some(6),
            "spend" => Some(7),
            "cpm" => Some(8),
            "ctr" => Some(9),
            "cvr" => Some(10),
            "qualityScore" | "quality_score" => Some(11),
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
            1 => implicit::<Plain, _, _>(from, &mut self.date),
            2 => implicit::<Open<crate::platform::common::v1::ConnectorType>, _, _>(from, &mut self.connector_type),
            3 => implicit::<Plain, _, _>(from, &mut self.campaign_id),
            4 => implicit::<Plain, _, _>(from, &mut self.impressions),
            5 => implicit::<Plain, _, _>(from, &mut self.clicks),
            6 => implicit::<Plain, _, _>(from, &mut self.conversions),
            7 => optional::<Nested, _, _>(from, &mut self.spend),
            8 => implicit::<Plain, _, _>(from, &mut self.cpm),
            9 => implicit::<Plain, _, _>(from, &mut self.ctr),
            10 => implicit::<Plain, _, _>(from, &mut self.cvr),
            11 => implicit::<Plain, _, _>(from, &mut self.quality_score),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("date", &self.date)?;
        to.implicit::<Open<crate::platform::common::v1::ConnectorType>, _>("connectorType", &self.connector_type)?;
        to.implicit::<Plain, _>("campaignId", &self.campaign_id)?;
        to.implicit::<Plain, _>("impressions", &self.impressions)?;
        to.implicit::<Plain, _>("clicks", &self.clicks)?;
        to.implicit::<Plain, _>("conversions", &self.conversions)?;
        to.optional::<Nested, _>("spend", &self.spend)?;
        to.implicit::<Plain, _>("cpm", &self.cpm)?;
        to.implicit::<Plain, _>("ctr", &self.ctr)?;
        to.implicit::<Plain, _>("cvr", &self.cvr)?;
        to.implicit::<Plain, _>("qualityScore", &self.quality_score)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SilverResult {
    const FIELDS: &'static [&'static str] = &["silverBatchId", "bronzeBatchId", "tables", "inputRecords", "transformed", "deduplicated", "filtered", "quarantined", "outputRecords", "avgQualityScore", "minQualityScore", "typeCastingErrors", "nullHandlingApplied", "processingTimeMs", "orgId", "dataset", "datasetVersion", "issues", "processedAt", "dateRange", "executionId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "silverBatchId" | "silver_batch_id" => Some(0),
            "bronzeBatchId" | "bronze_batch_id" => Some(1),
            "tables" => Some(2),
            "inputRecords" | "input_records" => Some(3),
            "transformed" => Some(4),
            "deduplicated" => Some(5),
            "filtered" => Some(6),
            "quarantined" => Some(7),
            "outputRecords" | "output_records" => Some(8),
            "avgQualityScore" | "avg_quality_score" => Some(9),
            "minQualityScore" | "min_quality_score" => Some(10),
            "typeCastingErrors" | "type_casting_errors" => Some(11),
            "nullHandlingApplied" | "null_handling_applied" => Some(12),
            "processingTimeMs" | "processing_time_ms" => Some(13),
            "orgId" | "org_id" => Some(14),
            "dataset" => Some(15),
            "datasetVersion" | "dataset_version" => Some(16),
            "issues" => Some(17),
            "processedAt" | "processed_at" => Some(18),
            "dateRange" | "date_range" => Some(19),
            "executionId" | "execution_id" => Some(20),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.silver_batch_id),
            1 => implicit::<Plain, _, _>(from, &mut self.bronze_batch_id),
            2 => repeated::<Nested, _, _>(from, &mut self.tables),
            3 => implicit::<Plain, _, _>(from, &mut self.input_records),
            4 => implicit::<Plain, _, _>(from, &mut self.transformed),
            5 => implicit::<Plain, _, _>(from, &mut self.deduplicated),
            6 => implicit::<Plain, _, _>(from, &mut self.filtered),
            7 => implicit::<Plain, _, _>(from, &mut self.quarantined),
            8 => implicit::<Plain, _, _>(from, &mut self.output_records),
            9 => implicit::<Plain, _, _>(from, &mut self.avg_quality_score),
            10 => implicit::<Plain, _, _>(from, &mut self.min_quality_score),
            11 => implicit::<Plain, _, _>(from, &mut self.type_casting_errors),
            12 => implicit::<Plain, _, _>(from, &mut self.null_handling_applied),
            13 => implicit::<Plain, _, _>(from, &mut self.processing_time_ms),
            14 => implicit::<Plain, _, _>(from, &mut self.org_id),
            15 => implicit::<Plain, _, _>(from, &mut self.dataset),
            16 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            17 => repeated::<Nested, _, _>(from, &mut self.issues),
            18 => optional::<Nested, _, _>(from, &mut self.processed_at),
            19 => optional::<Nested, _, _>(from, &mut self.date_range),
            20 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("silverBatchId", &self.silver_batch_id)?;
        to.implicit::<Plain, _>("bronzeBatchId", &self.bronze_batch_id)?;
        to.repeated::<Nested, _>("tables", &self.tables)?;
        to.implicit::<Plain, _>("inputRecords", &self.input_records)?;
        to.implicit::<Plain, _>("transformed", &self.transformed)?;
        to.implicit::<Plain, _>("deduplicated", &self.deduplicated)?;
        to.implicit::<Plain, _>("filtered", &self.filtered)?;
        to.implicit::<Plain, _>("quarantined", &self.quarantined)?;
        to.implicit::<Plain, _>("outputRecords", &self.output_records)?;
        to.implicit::<Plain, _>("avgQualityScore", &self.avg_quality_score)?;
        to.implicit::<Plain, _>("minQualityScore", &self.min_quality_score)?;
        to.implicit::<Plain, _>("typeCastingErrors", &self.type_casting_errors)?;
        to.implicit::<Plain, _>("nullHandlingApplied", &self.null_handling_applied)?;
        to.implicit::<Plain, _>("processingTimeMs", &self.processing_time_ms)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        to.repeated::<Nested, _>("issues", &self.issues)?;
        to.optional::<Nested, _>("processedAt", &self.processed_at)?;
        to.optional::<Nested, _>("dateRange", &self.date_range)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::SortKey {
    const FIELDS: &'static [&'static str] = &["column", "descending", "nullsFirst"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "column" => Some(0),
            "descending" => Some(1),
            "nullsFirst" | "nulls_first" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.descending),
            2 => implicit::<Plain, _, _>(from, &mut self.nulls_first),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("column", &self.column)?;
        to.implicit::<Plain, _>("descending", &self.descending)?;
        to.implicit::<Plain, _>("nullsFirst", &self.nulls_first)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::StructValue {
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

impl Message for crate::platform::data::v1::Table {
    const FIELDS: &'static [&'static str] = &["orgId", "ref", "dataset", "datasetVersion", "schema", "keyColumns", "partitionColumns", "version", "rowCount", "fileCount", "sizeBytes", "retention", "location", "createdAt", "updatedAt", "oldestVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "ref" => Some(1),
            "dataset" => Some(2),
            "datasetVersion" | "dataset_version" => Some(3),
            "schema" => Some(4),
            "keyColumns" | "key_columns" => Some(5),
            "partitionColumns" | "partition_columns" => Some(6),
            "version" => Some(7),
            "rowCount" | "row_count" => Some(8),
            "fileCount" | "file_count" => Some(9),
            "sizeBytes" | "size_bytes" => Some(10),
            "retention" => Some(11),
            "location" => Some(12),
            "createdAt" | "created_at" => Some(13),
            "updatedAt" | "updated_at" => Some(14),
            "oldestVersion" | "oldest_version" => Some(15),
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
            1 => optional::<Nested, _, _>(from, &mut self.r#ref),
            2 => implicit::<Plain, _, _>(from, &mut self.dataset),
            3 => implicit::<Plain, _, _>(from, &mut self.dataset_version),
            4 => optional::<Nested, _, _>(from, &mut self.schema),
            5 => repeated::<Plain, _, _>(from, &mut self.key_columns),
            6 => repeated::<Plain, _, _>(from, &mut self.partition_columns),
            7 => implicit::<Plain, _, _>(from, &mut self.version),
            8 => implicit::<Plain, _, _>(from, &mut self.row_count),
            9 => implicit::<Plain, _, _>(from, &mut self.file_count),
            10 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            11 => optional::<Nested, _, _>(from, &mut self.retention),
            12 => implicit::<Plain, _, _>(from, &mut self.location),
            13 => optional::<Nested, _, _>(from, &mut self.created_at),
            14 => optional::<Nested, _, _>(from, &mut self.updated_at),
            15 => implicit::<Plain, _, _>(from, &mut self.oldest_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("ref", &self.r#ref)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.implicit::<Plain, _>("datasetVersion", &self.dataset_version)?;
        to.optional::<Nested, _>("schema", &self.schema)?;
        to.repeated::<Plain, _>("keyColumns", &self.key_columns)?;
        to.repeated::<Plain, _>("partitionColumns", &self.partition_columns)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("rowCount", &self.row_count)?;
        to.implicit::<Plain, _>("fileCount", &self.file_count)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.optional::<Nested, _>("retention", &self.retention)?;
        to.implicit::<Plain, _>("location", &self.location)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("oldestVersion", &self.oldest_version)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::TableOperation {
    const FIELDS: &'static [&'static str] = &["id", "orgId", "table", "kind", "status", "progressPercent", "dryRun", "rowsRemoved", "filesAdded", "filesRemoved", "bytesAdded", "bytesRemoved", "committedVersion", "errorReason", "errorMessage", "createdBy", "createdAt", "startedAt", "completedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "table" => Some(2),
            "kind" => Some(3),
            "status" => Some(4),
            "progressPercent" | "progress_percent" => Some(5),
            "dryRun" | "dry_run" => Some(6),
            "rowsRemoved" | "rows_removed" => Some(7),
            "filesAdded" | "files_added" => Some(8),
            "filesRemoved" | "files_removed" => Some(9),
            "bytesAdded" | "bytes_added" => Some(10),
            "bytesRemoved" | "bytes_removed" => Some(11),
            "committedVersion" | "committed_version" => Some(12),
            "errorReason" | "error_reason" => Some(13),
            "errorMessage" | "error_message" => Some(14),
            "createdBy" | "created_by" => Some(15),
            "createdAt" | "created_at" => Some(16),
            "startedAt" | "started_at" => Some(17),
            "completedAt" | "completed_at" => Some(18),
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
            2 => optional::<Nested, _, _>(from, &mut self.table),
            3 => implicit::<Open<crate::platform::data::v1::TableOperationKind>, _, _>(from, &mut self.kind),
            4 => implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _, _>(from, &mut self.status),
            5 => implicit::<Plain, _, _>(from, &mut self.progress_percent),
            6 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            7 => implicit::<Plain, _, _>(from, &mut self.rows_removed),
            8 => implicit::<Plain, _, _>(from, &mut self.files_added),
            9 => implicit::<Plain, _, _>(from, &mut self.files_removed),
            10 => implicit::<Plain, _, _>(from, &mut self.bytes_added),
            11 => implicit::<Plain, _, _>(from, &mut self.bytes_removed),
            12 => optional::<Plain, _, _>(from, &mut self.committed_version),
            13 => implicit::<Plain, _, _>(from, &mut self.error_reason),
            14 => implicit::<Plain, _, _>(from, &mut self.error_message),
            15 => implicit::<Plain, _, _>(from, &mut self.created_by),
            16 => optional::<Nested, _, _>(from, &mut self.created_at),
            17 => optional::<Nested, _, _>(from, &mut self.started_at),
            18 => optional::<Nested, _, _>(from, &mut self.completed_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.implicit::<Open<crate::platform::data::v1::TableOperationKind>, _>("kind", &self.kind)?;
        to.implicit::<Open<crate::platform::common::v1::ExecutionStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("progressPercent", &self.progress_percent)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("rowsRemoved", &self.rows_removed)?;
        to.implicit::<Plain, _>("filesAdded", &self.files_added)?;
        to.implicit::<Plain, _>("filesRemoved", &self.files_removed)?;
        to.implicit::<Plain, _>("bytesAdded", &self.bytes_added)?;
        to.implicit::<Plain, _>("bytesRemoved", &self.bytes_removed)?;
        to.optional::<Plain, _>("committedVersion", &self.committed_version)?;
        to.implicit::<Plain, _>("errorReason", &self.error_reason)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("createdBy", &self.created_by)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        to.optional::<Nested, _>("completedAt", &self.completed_at)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::TableRef {
    const FIELDS: &'static [&'static str] = &["layer", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "layer" => Some(0),
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
            0 => implicit::<Open<crate::platform::data::v1::DataLayer>, _, _>(from, &mut self.layer),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::data::v1::DataLayer>, _>("layer", &self.layer)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::TableSchema {
    const FIELDS: &'static [&'static str] = &["columns", "fingerprint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "columns" => Some(0),
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
            0 => repeated::<Nested, _, _>(from, &mut self.columns),
            1 => implicit::<Plain, _, _>(from, &mut self.fingerprint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("columns", &self.columns)?;
        to.implicit::<Plain, _>("fingerprint", &self.fingerprint)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::TableUpdate {
    const FIELDS: &'static [&'static str] = &["tableName", "partition", "snapshotId", "written", "updated", "deleted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tableName" | "table_name" => Some(0),
            "partition" => Some(1),
            "snapshotId" | "snapshot_id" => Some(2),
            "written" => Some(3),
            "updated" => Some(4),
            "deleted" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.table_name),
            1 => implicit::<Plain, _, _>(from, &mut self.partition),
            2 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            3 => implicit::<Plain, _, _>(from, &mut self.written),
            4 => implicit::<Plain, _, _>(from, &mut self.updated),
            5 => implicit::<Plain, _, _>(from, &mut self.deleted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("tableName", &self.table_name)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("written", &self.written)?;
        to.implicit::<Plain, _>("updated", &self.updated)?;
        to.implicit::<Plain, _>("deleted", &self.deleted)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::TableVersion {
    const FIELDS: &'static [&'static str] = &["version", "kind", "committedAt", "appendPosition", "rowsAdded", "rowsUpdated", "rowsDeleted", "filesAdded", "filesRemoved", "bytesAdded", "executionId", "batchId", "principal", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "kind" => Some(1),
            "committedAt" | "committed_at" => Some(2),
            "appendPosition" | "append_position" => Some(3),
            "rowsAdded" | "rows_added" => Some(4),
            "rowsUpdated" | "rows_updated" => Some(5),
            "rowsDeleted" | "rows_deleted" => Some(6),
            "filesAdded" | "files_added" => Some(7),
            "filesRemoved" | "files_removed" => Some(8),
            "bytesAdded" | "bytes_added" => Some(9),
            "executionId" | "execution_id" => Some(10),
            "batchId" | "batch_id" => Some(11),
            "principal" => Some(12),
            "reason" => Some(13),
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
            1 => implicit::<Open<crate::platform::data::v1::TableCommitKind>, _, _>(from, &mut self.kind),
            2 => optional::<Nested, _, _>(from, &mut self.committed_at),
            3 => optional::<Nested, _, _>(from, &mut self.append_position),
            4 => implicit::<Plain, _, _>(from, &mut self.rows_added),
            5 => implicit::<Plain, _, _>(from, &mut self.rows_updated),
            6 => implicit::<Plain, _, _>(from, &mut self.rows_deleted),
            7 => implicit::<Plain, _, _>(from, &mut self.files_added),
            8 => implicit::<Plain, _, _>(from, &mut self.files_removed),
            9 => implicit::<Plain, _, _>(from, &mut self.bytes_added),
            10 => implicit::<Plain, _, _>(from, &mut self.execution_id),
            11 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            12 => implicit::<Plain, _, _>(from, &mut self.principal),
            13 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Open<crate::platform::data::v1::TableCommitKind>, _>("kind", &self.kind)?;
        to.optional::<Nested, _>("committedAt", &self.committed_at)?;
        to.optional::<Nested, _>("appendPosition", &self.append_position)?;
        to.implicit::<Plain, _>("rowsAdded", &self.rows_added)?;
        to.implicit::<Plain, _>("rowsUpdated", &self.rows_updated)?;
        to.implicit::<Plain, _>("rowsDeleted", &self.rows_deleted)?;
        to.implicit::<Plain, _>("filesAdded", &self.files_added)?;
        to.implicit::<Plain, _>("filesRemoved", &self.files_removed)?;
        to.implicit::<Plain, _>("bytesAdded", &self.bytes_added)?;
        to.implicit::<Plain, _>("executionId", &self.execution_id)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.implicit::<Plain, _>("principal", &self.principal)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::UpsertDealsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "deals"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "deals" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.deals),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.repeated::<Nested, _>("deals", &self.deals)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::UpsertDealsResponse {
    const FIELDS: &'static [&'static str] = &["upserted", "matched", "unmatched", "dealIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "upserted" => Some(0),
            "matched" => Some(1),
            "unmatched" => Some(2),
            "dealIds" | "deal_ids" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.upserted),
            1 => implicit::<Plain, _, _>(from, &mut self.matched),
            2 => implicit::<Plain, _, _>(from, &mut self.unmatched),
            3 => repeated::<Plain, _, _>(from, &mut self.deal_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("upserted", &self.upserted)?;
        to.implicit::<Plain, _>("matched", &self.matched)?;
        to.implicit::<Plain, _>("unmatched", &self.unmatched)?;
        to.repeated::<Plain, _>("dealIds", &self.deal_ids)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::UpsertRowsRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "requestId", "dataset", "rows", "allOrNothing"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "requestId" | "request_id" => Some(1),
            "dataset" => Some(2),
            "rows" => Some(3),
            "allOrNothing" | "all_or_nothing" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.request_id),
            2 => implicit::<Plain, _, _>(from, &mut self.dataset),
            3 => optional::<Nested, _, _>(from, &mut self.rows),
            4 => implicit::<Plain, _, _>(from, &mut self.all_or_nothing),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Plain, _>("dataset", &self.dataset)?;
        to.optional::<Nested, _>("rows", &self.rows)?;
        to.implicit::<Plain, _>("allOrNothing", &self.all_or_nothing)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::UpsertRowsResponse {
    const FIELDS: &'static [&'static str] = &["inserted", "updated", "outdated", "quarantined", "qualities", "tableVersion", "duplicate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "inserted" => Some(0),
            "updated" => Some(1),
            "outdated" => Some(2),
            "quarantined" => Some(3),
            "qualities" => Some(4),
            "tableVersion" | "table_version" => Some(5),
            "duplicate" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.inserted),
            1 => implicit::<Plain, _, _>(from, &mut self.updated),
            2 => implicit::<Plain, _, _>(from, &mut self.outdated),
            3 => implicit::<Plain, _, _>(from, &mut self.quarantined),
            4 => repeated::<Nested, _, _>(from, &mut self.qualities),
            5 => optional::<Plain, _, _>(from, &mut self.table_version),
            6 => implicit::<Plain, _, _>(from, &mut self.duplicate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("inserted", &self.inserted)?;
        to.implicit::<Plain, _>("updated", &self.updated)?;
        to.implicit::<Plain, _>("outdated", &self.outdated)?;
        to.implicit::<Plain, _>("quarantined", &self.quarantined)?;
        to.repeated::<Nested, _>("qualities", &self.qualities)?;
        to.optional::<Plain, _>("tableVersion", &self.table_version)?;
        to.implicit::<Plain, _>("duplicate", &self.duplicate)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::VacuumTableRequest {
    const FIELDS: &'static [&'static str] = &["orgId", "table", "olderThan", "includeOrphans", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "orgId" | "org_id" => Some(0),
            "table" => Some(1),
            "olderThan" | "older_than" => Some(2),
            "includeOrphans" | "include_orphans" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.table),
            2 => optional::<Nested, _, _>(from, &mut self.older_than),
            3 => optional::<Plain, _, _>(from, &mut self.include_orphans),
            4 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.optional::<Nested, _>("table", &self.table)?;
        to.optional::<Nested, _>("olderThan", &self.older_than)?;
        to.optional::<Plain, _>("includeOrphans", &self.include_orphans)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::VacuumTableResponse {
    const FIELDS: &'static [&'static str] = &["operation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "operation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.operation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("operation", &self.operation)?;
        Ok(())
    }
}

impl Message for crate::platform::data::v1::Value {
    const FIELDS: &'static [&'static str] = &["boolValue", "int64Value", "doubleValue", "stringValue", "bytesValue", "timestampValue", "dateValue", "decimalValue", "listValue", "structValue", "mapValue"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "boolValue" | "bool_value" => Some(0),
            "int64Value" | "int64_value" => Some(1),
            "doubleValue" | "double_value" => Some(2),
            "stringValue" | "string_value" => Some(3),
            "bytesValue" | "bytes_value" => Some(4),
            "timestampValue" | "timestamp_value" => Some(5),
            "dateValue" | "date_value" => Some(6),
            "decimalValue" | "decimal_value" => Some(7),
            "listValue" | "list_value" => Some(8),
            "structValue" | "struct_value" => Some(9),
            "mapValue" | "map_value" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::BoolValue),
            1 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::Int64Value),
            2 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::DoubleValue),
            3 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::StringValue),
            4 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::BytesValue),
            5 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::TimestampValue),
            6 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::DateValue),
            7 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::DecimalValue),
            8 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::ListValue),
            9 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::StructValue),
            10 => member::<Nested, _, _, _>(from, &mut self.kind, crate::platform::data::v1::value::Kind::MapValue),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::platform::data::v1::value::Kind::BoolValue(it)) => to.field::<Plain, _>("boolValue", it)?,
            Some(crate::platform::data::v1::value::Kind::Int64Value(it)) => to.field::<Plain, _>("int64Value", it)?,
            Some(crate::platform::data::v1::value::Kind::DoubleValue(it)) => to.field::<Plain, _>("doubleValue", it)?,
            Some(crate::platform::data::v1::value::Kind::StringValue(it)) => to.field::<Plain, _>("stringValue", it)?,
            Some(crate::platform::data::v1::value::Kind::BytesValue(it)) => to.field::<Plain, _>("bytesValue", it)?,
            Some(crate::platform::data::v1::value::Kind::TimestampValue(it)) => to.field::<Nested, _>("timestampValue", it)?,
            Some(crate::platform::data::v1::value::Kind::DateValue(it)) => to.field::<Plain, _>("dateValue", it)?,
            Some(crate::platform::data::v1::value::Kind::DecimalValue(it)) => to.field::<Plain, _>("decimalValue", it)?,
            Some(crate::platform::data::v1::value::Kind::ListValue(it)) => to.field::<Nested, _>("listValue", it)?,
            Some(crate::platform::data::v1::value::Kind::StructValue(it)) => to.field::<Nested, _>("structValue", it)?,
            Some(crate::platform::data::v1::value::Kind::MapValue(it)) => to.field::<Nested, _>("mapValue", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::platform::data::v1::VersionSelector {
    const FIELDS: &'static [&'static str] = &["version", "time"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "time" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.at, crate::platform::data::v1::version_selector::At::Version),
            1 => member::<Nested, _, _, _>(from, &mut self.at, crate::platform::data::v1::version_selector::At::Time),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.at {
            Some(crate::platform::data::v1::version_selector::At::Version(it)) => to.field::<Plain, _>("version", it)?,
            Some(crate::platform::data::v1::version_selector::At::Time(it)) => to.field::<Nested, _>("time", it)?,
            None => {}
        }
        Ok(())
    }
}
