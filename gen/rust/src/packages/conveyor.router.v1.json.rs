use crate::json::*;

messages! {
    crate::conveyor::router::v1::AddMemberRequest,
    crate::conveyor::router::v1::AddMemberResponse,
    crate::conveyor::router::v1::AggregateTransform,
    crate::conveyor::router::v1::Aggregation,
    crate::conveyor::router::v1::AndCondition,
    crate::conveyor::router::v1::ApplyPipelineRequest,
    crate::conveyor::router::v1::ApplyPipelineResponse,
    crate::conveyor::router::v1::ApplyServiceRequest,
    crate::conveyor::router::v1::ApplyServiceResponse,
    crate::conveyor::router::v1::AuditEntry,
    crate::conveyor::router::v1::AwsAccess,
    crate::conveyor::router::v1::BatchPolicy,
    crate::conveyor::router::v1::BufferPolicy,
    crate::conveyor::router::v1::CastTransform,
    crate::conveyor::router::v1::CheckpointPolicy,
    crate::conveyor::router::v1::CircuitBreaker,
    crate::conveyor::router::v1::Condition,
    crate::conveyor::router::v1::CreatePipelineRequest,
    crate::conveyor::router::v1::CreatePipelineResponse,
    crate::conveyor::router::v1::Credentials,
    crate::conveyor::router::v1::DatabaseConnection,
    crate::conveyor::router::v1::DeadLetter,
    crate::conveyor::router::v1::DeadLetterAttempt,
    crate::conveyor::router::v1::DeadLetterFailure,
    crate::conveyor::router::v1::DeadLetterFilter,
    crate::conveyor::router::v1::DeadLetterPolicy,
    crate::conveyor::router::v1::DeadLetterSink,
    crate::conveyor::router::v1::DeadLetterStore,
    crate::conveyor::router::v1::DedupeTransform,
    crate::conveyor::router::v1::DeleteCheckpointRequest,
    crate::conveyor::router::v1::DeleteCheckpointResponse,
    crate::conveyor::router::v1::DeletePipelineRequest,
    crate::conveyor::router::v1::DeletePipelineResponse,
    crate::conveyor::router::v1::DeleteServiceRequest,
    crate::conveyor::router::v1::DeleteServiceResponse,
    crate::conveyor::router::v1::DescribeTopologyRequest,
    crate::conveyor::router::v1::DescribeTopologyResponse,
    crate::conveyor::router::v1::DisablePipelineRequest,
    crate::conveyor::router::v1::DisablePipelineResponse,
    crate::conveyor::router::v1::DiscardDeadLettersRequest,
    crate::conveyor::router::v1::DiscardDeadLettersResponse,
    crate::conveyor::router::v1::DrainPipelineRequest,
    crate::conveyor::router::v1::DrainPipelineResponse,
    crate::conveyor::router::v1::DrainSidecarRequest,
    crate::conveyor::router::v1::DrainSidecarResponse,
    crate::conveyor::router::v1::Edge,
    crate::conveyor::router::v1::EdgeOrdering,
    crate::conveyor::router::v1::EnablePipelineRequest,
    crate::conveyor::router::v1::EnablePipelineResponse,
    crate::conveyor::router::v1::EndpointCheck,
    crate::conveyor::router::v1::FanInMember,
    crate::conveyor::router::v1::FanInStage,
    crate::conveyor::router::v1::FanOutBranch,
    crate::conveyor::router::v1::FanOutStage,
    crate::conveyor::router::v1::FieldCast,
    crate::conveyor::router::v1::FieldMapping,
    crate::conveyor::router::v1::FieldMasking,
    crate::conveyor::router::v1::FieldMatch,
    crate::conveyor::router::v1::FileSource,
    crate::conveyor::router::v1::FilterTransform,
    crate::conveyor::router::v1::FlatMapTransform,
    crate::conveyor::router::v1::Framing,
    crate::conveyor::router::v1::GcsSource,
    crate::conveyor::router::v1::GetCheckpointRequest,
    crate::conveyor::router::v1::GetCheckpointResponse,
    crate::conveyor::router::v1::GetClusterStatusRequest,
    crate::conveyor::router::v1::GetClusterStatusResponse,
    crate::conveyor::router::v1::GetDeadLetterRequest,
    crate::conveyor::router::v1::GetDeadLetterResponse,
    crate::conveyor::router::v1::GetMetricsRequest,
    crate::conveyor::router::v1::GetMetricsResponse,
    crate::conveyor::router::v1::GetPipelineRequest,
    crate::conveyor::router::v1::GetPipelineResponse,
    crate::conveyor::router::v1::GetServiceRequest,
    crate::conveyor::router::v1::GetServiceResponse,
    crate::conveyor::router::v1::GrpcSource,
    crate::conveyor::router::v1::HttpListen,
    crate::conveyor::router::v1::HttpPoll,
    crate::conveyor::router::v1::HttpSource,
    crate::conveyor::router::v1::JoinKey,
    crate::conveyor::router::v1::JoinOutputField,
    crate::conveyor::router::v1::JoinTransform,
    crate::conveyor::router::v1::KafkaSource,
    crate::conveyor::router::v1::KinesisSource,
    crate::conveyor::router::v1::ListAuditEntriesRequest,
    crate::conveyor::router::v1::ListAuditEntriesResponse,
    crate::conveyor::router::v1::ListCheckpointsRequest,
    crate::conveyor::router::v1::ListCheckpointsResponse,
    crate::conveyor::router::v1::ListDeadLettersRequest,
    crate::conveyor::router::v1::ListDeadLettersResponse,
    crate::conveyor::router::v1::ListPipelineVersionsRequest,
    crate::conveyor::router::v1::ListPipelineVersionsResponse,
    crate::conveyor::router::v1::ListPipelinesRequest,
    crate::conveyor::router::v1::ListPipelinesResponse,
    crate::conveyor::router::v1::ListServicesRequest,
    crate::conveyor::router::v1::ListServicesResponse,
    crate::conveyor::router::v1::ListSidecarsRequest,
    crate::conveyor::router::v1::ListSidecarsResponse,
    crate::conveyor::router::v1::ListSourceOffsetsRequest,
    crate::conveyor::router::v1::ListSourceOffsetsResponse,
    crate::conveyor::router::v1::Literal,
    crate::conveyor::router::v1::LookupCache,
    crate::conveyor::router::v1::LookupKeyMapping,
    crate::conveyor::router::v1::LookupStage,
    crate::conveyor::router::v1::MapTransform,
    crate::conveyor::router::v1::MaskTransform,
    crate::conveyor::router::v1::MassFailureGuard,
    crate::conveyor::router::v1::MetadataMatch,
    crate::conveyor::router::v1::MockAnswer,
    crate::conveyor::router::v1::MockLookup,
    crate::conveyor::router::v1::MockRecords,
    crate::conveyor::router::v1::MongoDbSource,
    crate::conveyor::router::v1::MySqlSource,
    crate::conveyor::router::v1::NatsSource,
    crate::conveyor::router::v1::NodeStatus,
    crate::conveyor::router::v1::NotCondition,
    crate::conveyor::router::v1::OffsetMove,
    crate::conveyor::router::v1::OrCondition,
    crate::conveyor::router::v1::PartitionProgress,
    crate::conveyor::router::v1::PausePipelineRequest,
    crate::conveyor::router::v1::PausePipelineResponse,
    crate::conveyor::router::v1::PipelineChange,
    crate::conveyor::router::v1::PipelineConfig,
    crate::conveyor::router::v1::PipelineLimits,
    crate::conveyor::router::v1::PipelineStatus,
    crate::conveyor::router::v1::PipelineTest,
    crate::conveyor::router::v1::PipelineTestResult,
    crate::conveyor::router::v1::PipelineVersion,
    crate::conveyor::router::v1::PipelineViolation,
    crate::conveyor::router::v1::PlacementPolicy,
    crate::conveyor::router::v1::PostgresSource,
    crate::conveyor::router::v1::ProjectTransform,
    crate::conveyor::router::v1::PulsarSource,
    crate::conveyor::router::v1::RabbitMqSource,
    crate::conveyor::router::v1::RateLimit,
    crate::conveyor::router::v1::RateLimitTransform,
    crate::conveyor::router::v1::RebalanceRequest,
    crate::conveyor::router::v1::RebalanceResponse,
    crate::conveyor::router::v1::RedisSource,
    crate::conveyor::router::v1::RemoveMemberRequest,
    crate::conveyor::router::v1::RemoveMemberResponse,
    crate::conveyor::router::v1::RenameTransform,
    crate::conveyor::router::v1::ReplayDeadLettersRequest,
    crate::conveyor::router::v1::ReplayDeadLettersResponse,
    crate::conveyor::router::v1::ResetOffsetsRequest,
    crate::conveyor::router::v1::ResetOffsetsResponse,
    crate::conveyor::router::v1::RestoreCheckpointRequest,
    crate::conveyor::router::v1::RestoreCheckpointResponse,
    crate::conveyor::router::v1::ResumePipelineRequest,
    crate::conveyor::router::v1::ResumePipelineResponse,
    crate::conveyor::router::v1::ResumeSidecarRequest,
    crate::conveyor::router::v1::ResumeSidecarResponse,
    crate::conveyor::router::v1::RetryPolicy,
    crate::conveyor::router::v1::RollbackPipelineRequest,
    crate::conveyor::router::v1::RollbackPipelineResponse,
    crate::conveyor::router::v1::RolloutPolicy,
    crate::conveyor::router::v1::RolloutStatus,
    crate::conveyor::router::v1::RoutingRule,
    crate::conveyor::router::v1::RustMqSource,
    crate::conveyor::router::v1::S3Source,
    crate::conveyor::router::v1::SampleCondition,
    crate::conveyor::router::v1::SampleTransform,
    crate::conveyor::router::v1::SampledRecord,
    crate::conveyor::router::v1::SaslAuth,
    crate::conveyor::router::v1::ScalePolicy,
    crate::conveyor::router::v1::ScaleStageRequest,
    crate::conveyor::router::v1::ScaleStageResponse,
    crate::conveyor::router::v1::SchemaReference,
    crate::conveyor::router::v1::SecretRef,
    crate::conveyor::router::v1::ServiceDefinition,
    crate::conveyor::router::v1::ServiceSelector,
    crate::conveyor::router::v1::ServiceStatus,
    crate::conveyor::router::v1::SessionWindow,
    crate::conveyor::router::v1::SessionizeTransform,
    crate::conveyor::router::v1::SidecarStatus,
    crate::conveyor::router::v1::SinkStage,
    crate::conveyor::router::v1::SlidingWindow,
    crate::conveyor::router::v1::SourceStage,
    crate::conveyor::router::v1::SplitRoute,
    crate::conveyor::router::v1::SplitTransform,
    crate::conveyor::router::v1::SqsSource,
    crate::conveyor::router::v1::Stage,
    crate::conveyor::router::v1::StageMock,
    crate::conveyor::router::v1::StageStatus,
    crate::conveyor::router::v1::StartOffsets,
    crate::conveyor::router::v1::StartPosition,
    crate::conveyor::router::v1::TapRecordsRequest,
    crate::conveyor::router::v1::TapRecordsResponse,
    crate::conveyor::router::v1::TaskMove,
    crate::conveyor::router::v1::TestExpectation,
    crate::conveyor::router::v1::TestInput,
    crate::conveyor::router::v1::TestOutput,
    crate::conveyor::router::v1::TestPipelineRequest,
    crate::conveyor::router::v1::TestPipelineResponse,
    crate::conveyor::router::v1::TlsConfig,
    crate::conveyor::router::v1::Topology,
    crate::conveyor::router::v1::TopologyEdge,
    crate::conveyor::router::v1::TopologyNode,
    crate::conveyor::router::v1::TopologyTask,
    crate::conveyor::router::v1::TraceRecordRequest,
    crate::conveyor::router::v1::TraceRecordResponse,
    crate::conveyor::router::v1::TransferLeadershipRequest,
    crate::conveyor::router::v1::TransferLeadershipResponse,
    crate::conveyor::router::v1::TransformStage,
    crate::conveyor::router::v1::TriggerCheckpointRequest,
    crate::conveyor::router::v1::TriggerCheckpointResponse,
    crate::conveyor::router::v1::TumblingWindow,
    crate::conveyor::router::v1::UpdatePipelineRequest,
    crate::conveyor::router::v1::UpdatePipelineResponse,
    crate::conveyor::router::v1::ValidatePipelineRequest,
    crate::conveyor::router::v1::ValidatePipelineResponse,
    crate::conveyor::router::v1::ValidateServiceRequest,
    crate::conveyor::router::v1::ValidateServiceResponse,
    crate::conveyor::router::v1::ValidateTransform,
    crate::conveyor::router::v1::WatchPipelinesRequest,
    crate::conveyor::router::v1::WatchPipelinesResponse,
    crate::conveyor::router::v1::WatchTopologyRequest,
    crate::conveyor::router::v1::WatchTopologyResponse,
    crate::conveyor::router::v1::WatermarkPolicy,
    crate::conveyor::router::v1::WebSocketSource,
    crate::conveyor::router::v1::Window,
}

enums! {
    crate::conveyor::router::v1::AggregateFunction {  }
    crate::conveyor::router::v1::BufferKind {  }
    crate::conveyor::router::v1::CastFailureAction {  }
    crate::conveyor::router::v1::ChangeEffect {  }
    crate::conveyor::router::v1::ChangeKind {  }
    crate::conveyor::router::v1::CheckpointMode {  }
    crate::conveyor::router::v1::ClusterHealth {  }
    crate::conveyor::router::v1::DataType {  }
    crate::conveyor::router::v1::DeadLetterStatus {  }
    crate::conveyor::router::v1::EmitPolicy {  }
    crate::conveyor::router::v1::FailureAction {  }
    crate::conveyor::router::v1::FanInOrder {  }
    crate::conveyor::router::v1::FanOutMode {  }
    crate::conveyor::router::v1::FileCompression {  }
    crate::conveyor::router::v1::FramingFormat {  }
    crate::conveyor::router::v1::InvalidAction {  }
    crate::conveyor::router::v1::JoinKind {  }
    crate::conveyor::router::v1::KeepPolicy {  }
    crate::conveyor::router::v1::LateAction {  }
    crate::conveyor::router::v1::LoadBalanceStrategy {  }
    crate::conveyor::router::v1::LookupMissAction {  }
    crate::conveyor::router::v1::MaskMethod {  }
    crate::conveyor::router::v1::MatchOperator {  }
    crate::conveyor::router::v1::MergeStrategy {  }
    crate::conveyor::router::v1::MoveReason {  }
    crate::conveyor::router::v1::NodeRole {  }
    crate::conveyor::router::v1::OrderingMode {  }
    crate::conveyor::router::v1::OutageAction {  }
    crate::conveyor::router::v1::OverflowAction {  }
    crate::conveyor::router::v1::PayloadFormat {  }
    crate::conveyor::router::v1::PipelineEventType {  }
    crate::conveyor::router::v1::PipelinePhase {  }
    crate::conveyor::router::v1::PulsarSubscriptionType {  }
    crate::conveyor::router::v1::RateLimitAction {  }
    crate::conveyor::router::v1::RecordOutcome {  }
    crate::conveyor::router::v1::RedisMode {  }
    crate::conveyor::router::v1::RolloutPhase {  }
    crate::conveyor::router::v1::SaslMechanism {  }
    crate::conveyor::router::v1::SessionEmit {  }
    crate::conveyor::router::v1::SidecarPhase {  }
    crate::conveyor::router::v1::UnroutedAction {  }
}

impl Message for crate::conveyor::router::v1::AddMemberRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "raftAddress", "address", "name", "learner"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "raftAddress" | "raft_address" => Some(1),
            "address" => Some(2),
            "name" => Some(3),
            "learner" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.raft_address),
            2 => implicit::<Plain, _, _>(from, &mut self.address),
            3 => implicit::<Plain, _, _>(from, &mut self.name),
            4 => implicit::<Plain, _, _>(from, &mut self.learner),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("raftAddress", &self.raft_address)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("learner", &self.learner)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::AddMemberResponse {
    const FIELDS: &'static [&'static str] = &["nodes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.nodes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::AggregateTransform {
    const FIELDS: &'static [&'static str] = &["groupBy", "window", "aggregations", "emit", "emitInterval", "recordType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupBy" | "group_by" => Some(0),
            "window" => Some(1),
            "aggregations" => Some(2),
            "emit" => Some(3),
            "emitInterval" | "emit_interval" => Some(4),
            "recordType" | "record_type" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.group_by),
            1 => optional::<Nested, _, _>(from, &mut self.window),
            2 => repeated::<Nested, _, _>(from, &mut self.aggregations),
            3 => implicit::<Open<crate::conveyor::router::v1::EmitPolicy>, _, _>(from, &mut self.emit),
            4 => optional::<Nested, _, _>(from, &mut self.emit_interval),
            5 => implicit::<Plain, _, _>(from, &mut self.record_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("groupBy", &self.group_by)?;
        to.optional::<Nested, _>("window", &self.window)?;
        to.repeated::<Nested, _>("aggregations", &self.aggregations)?;
        to.implicit::<Open<crate::conveyor::router::v1::EmitPolicy>, _>("emit", &self.emit)?;
        to.optional::<Nested, _>("emitInterval", &self.emit_interval)?;
        to.implicit::<Plain, _>("recordType", &self.record_type)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Aggregation {
    const FIELDS: &'static [&'static str] = &["function", "field", "outputField", "maxValues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "function" => Some(0),
            "field" => Some(1),
            "outputField" | "output_field" => Some(2),
            "maxValues" | "max_values" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::AggregateFunction>, _, _>(from, &mut self.function),
            1 => implicit::<Plain, _, _>(from, &mut self.field),
            2 => implicit::<Plain, _, _>(from, &mut self.output_field),
            3 => implicit::<Plain, _, _>(from, &mut self.max_values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::AggregateFunction>, _>("function", &self.function)?;
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("outputField", &self.output_field)?;
        to.implicit::<Plain, _>("maxValues", &self.max_values)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::AndCondition {
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

impl Message for crate::conveyor::router::v1::ApplyPipelineRequest {
    const FIELDS: &'static [&'static str] = &["config", "expectedVersion", "dryRun", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "expectedVersion" | "expected_version" => Some(1),
            "dryRun" | "dry_run" => Some(2),
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
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => optional::<Plain, _, _>(from, &mut self.expected_version),
            2 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ApplyPipelineResponse {
    const FIELDS: &'static [&'static str] = &["pipelineId", "version", "created", "changes", "warnings", "testResults"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "version" => Some(1),
            "created" => Some(2),
            "changes" => Some(3),
            "warnings" => Some(4),
            "testResults" | "test_results" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => implicit::<Plain, _, _>(from, &mut self.created),
            3 => repeated::<Nested, _, _>(from, &mut self.changes),
            4 => repeated::<Nested, _, _>(from, &mut self.warnings),
            5 => repeated::<Nested, _, _>(from, &mut self.test_results),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("created", &self.created)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        to.repeated::<Nested, _>("warnings", &self.warnings)?;
        to.repeated::<Nested, _>("testResults", &self.test_results)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ApplyServiceRequest {
    const FIELDS: &'static [&'static str] = &["definition", "expectedVersion", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "definition" => Some(0),
            "expectedVersion" | "expected_version" => Some(1),
            "dryRun" | "dry_run" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.definition),
            1 => optional::<Plain, _, _>(from, &mut self.expected_version),
            2 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("definition", &self.definition)?;
        to.optional::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ApplyServiceResponse {
    const FIELDS: &'static [&'static str] = &["status", "created"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "created" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.created),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        to.implicit::<Plain, _>("created", &self.created)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::AuditEntry {
    const FIELDS: &'static [&'static str] = &["index", "time", "actor", "method", "resource", "version", "reason", "traceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "index" => Some(0),
            "time" => Some(1),
            "actor" => Some(2),
            "method" => Some(3),
            "resource" => Some(4),
            "version" => Some(5),
            "reason" => Some(6),
            "traceId" | "trace_id" => Some(7),
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
            1 => optional::<Nested, _, _>(from, &mut self.time),
            2 => implicit::<Plain, _, _>(from, &mut self.actor),
            3 => implicit::<Plain, _, _>(from, &mut self.method),
            4 => implicit::<Plain, _, _>(from, &mut self.resource),
            5 => implicit::<Plain, _, _>(from, &mut self.version),
            6 => implicit::<Plain, _, _>(from, &mut self.reason),
            7 => implicit::<Plain, _, _>(from, &mut self.trace_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("index", &self.index)?;
        to.optional::<Nested, _>("time", &self.time)?;
        to.implicit::<Plain, _>("actor", &self.actor)?;
        to.implicit::<Plain, _>("method", &self.method)?;
        to.implicit::<Plain, _>("resource", &self.resource)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("traceId", &self.trace_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::AwsAccess {
    const FIELDS: &'static [&'static str] = &["region", "endpointUrl", "credentials", "roleArn"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "region" => Some(0),
            "endpointUrl" | "endpoint_url" => Some(1),
            "credentials" => Some(2),
            "roleArn" | "role_arn" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.region),
            1 => implicit::<Plain, _, _>(from, &mut self.endpoint_url),
            2 => optional::<Nested, _, _>(from, &mut self.credentials),
            3 => implicit::<Plain, _, _>(from, &mut self.role_arn),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("region", &self.region)?;
        to.implicit::<Plain, _>("endpointUrl", &self.endpoint_url)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.implicit::<Plain, _>("roleArn", &self.role_arn)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::BatchPolicy {
    const FIELDS: &'static [&'static str] = &["maxRecords", "maxBytes", "linger", "maxInFlight"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxRecords" | "max_records" => Some(0),
            "maxBytes" | "max_bytes" => Some(1),
            "linger" => Some(2),
            "maxInFlight" | "max_in_flight" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.max_records),
            1 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            2 => optional::<Nested, _, _>(from, &mut self.linger),
            3 => implicit::<Plain, _, _>(from, &mut self.max_in_flight),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.optional::<Nested, _>("linger", &self.linger)?;
        to.implicit::<Plain, _>("maxInFlight", &self.max_in_flight)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::BufferPolicy {
    const FIELDS: &'static [&'static str] = &["kind", "maxBytes", "maxRecords", "syncInterval"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "maxBytes" | "max_bytes" => Some(1),
            "maxRecords" | "max_records" => Some(2),
            "syncInterval" | "sync_interval" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::BufferKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.max_records),
            3 => optional::<Nested, _, _>(from, &mut self.sync_interval),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::BufferKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.optional::<Nested, _>("syncInterval", &self.sync_interval)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::CastTransform {
    const FIELDS: &'static [&'static str] = &["fields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fields" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("fields", &self.fields)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::CheckpointPolicy {
    const FIELDS: &'static [&'static str] = &["mode", "interval", "timeout", "retainedCount", "minPause", "frontierInterval"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mode" => Some(0),
            "interval" => Some(1),
            "timeout" => Some(2),
            "retainedCount" | "retained_count" => Some(3),
            "minPause" | "min_pause" => Some(4),
            "frontierInterval" | "frontier_interval" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::CheckpointMode>, _, _>(from, &mut self.mode),
            1 => optional::<Nested, _, _>(from, &mut self.interval),
            2 => optional::<Nested, _, _>(from, &mut self.timeout),
            3 => implicit::<Plain, _, _>(from, &mut self.retained_count),
            4 => optional::<Nested, _, _>(from, &mut self.min_pause),
            5 => optional::<Nested, _, _>(from, &mut self.frontier_interval),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::CheckpointMode>, _>("mode", &self.mode)?;
        to.optional::<Nested, _>("interval", &self.interval)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.implicit::<Plain, _>("retainedCount", &self.retained_count)?;
        to.optional::<Nested, _>("minPause", &self.min_pause)?;
        to.optional::<Nested, _>("frontierInterval", &self.frontier_interval)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::CircuitBreaker {
    const FIELDS: &'static [&'static str] = &["consecutiveFailures", "failurePercent", "window", "openDuration", "maxEjectedPercent"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "consecutiveFailures" | "consecutive_failures" => Some(0),
            "failurePercent" | "failure_percent" => Some(1),
            "window" => Some(2),
            "openDuration" | "open_duration" => Some(3),
            "maxEjectedPercent" | "max_ejected_percent" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.consecutive_failures),
            1 => implicit::<Plain, _, _>(from, &mut self.failure_percent),
            2 => optional::<Nested, _, _>(from, &mut self.window),
            3 => optional::<Nested, _, _>(from, &mut self.open_duration),
            4 => implicit::<Plain, _, _>(from, &mut self.max_ejected_percent),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("consecutiveFailures", &self.consecutive_failures)?;
        to.implicit::<Plain, _>("failurePercent", &self.failure_percent)?;
        to.optional::<Nested, _>("window", &self.window)?;
        to.optional::<Nested, _>("openDuration", &self.open_duration)?;
        to.implicit::<Plain, _>("maxEjectedPercent", &self.max_ejected_percent)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Condition {
    const FIELDS: &'static [&'static str] = &["always", "recordType", "metadataMatch", "expression", "allOf", "anyOf", "negate", "fieldMatch", "sample"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "always" => Some(0),
            "recordType" | "record_type" => Some(1),
            "metadataMatch" | "metadata_match" => Some(2),
            "expression" => Some(3),
            "allOf" | "all_of" => Some(4),
            "anyOf" | "any_of" => Some(5),
            "negate" => Some(6),
            "fieldMatch" | "field_match" => Some(7),
            "sample" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::Always),
            1 => member::<Plain, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::RecordType),
            2 => member::<Nested, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::MetadataMatch),
            3 => member::<Plain, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::Expression),
            4 => member::<Nested, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::AllOf),
            5 => member::<Nested, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::AnyOf),
            6 => member::<Nested, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::Negate),
            7 => member::<Nested, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::FieldMatch),
            8 => member::<Nested, _, _, _>(from, &mut self.condition, crate::conveyor::router::v1::condition::Condition::Sample),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.condition {
            Some(crate::conveyor::router::v1::condition::Condition::Always(it)) => to.field::<Plain, _>("always", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::RecordType(it)) => to.field::<Plain, _>("recordType", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::MetadataMatch(it)) => to.field::<Nested, _>("metadataMatch", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::Expression(it)) => to.field::<Plain, _>("expression", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::AllOf(it)) => to.field::<Nested, _>("allOf", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::AnyOf(it)) => to.field::<Nested, _>("anyOf", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::Negate(it)) => to.field::<Nested, _>("negate", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::FieldMatch(it)) => to.field::<Nested, _>("fieldMatch", it)?,
            Some(crate::conveyor::router::v1::condition::Condition::Sample(it)) => to.field::<Nested, _>("sample", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::CreatePipelineRequest {
    const FIELDS: &'static [&'static str] = &["config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::CreatePipelineResponse {
    const FIELDS: &'static [&'static str] = &["pipelineId", "version", "warnings"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "version" => Some(1),
            "warnings" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => repeated::<Nested, _, _>(from, &mut self.warnings),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("warnings", &self.warnings)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Credentials {
    const FIELDS: &'static [&'static str] = &["username", "password"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "username" => Some(0),
            "password" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.username),
            1 => optional::<Nested, _, _>(from, &mut self.password),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("username", &self.username)?;
        to.optional::<Nested, _>("password", &self.password)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DatabaseConnection {
    const FIELDS: &'static [&'static str] = &["hosts", "port", "database", "credentials", "tls", "parameters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "hosts" => Some(0),
            "port" => Some(1),
            "database" => Some(2),
            "credentials" => Some(3),
            "tls" => Some(4),
            "parameters" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.hosts),
            1 => implicit::<Plain, _, _>(from, &mut self.port),
            2 => implicit::<Plain, _, _>(from, &mut self.database),
            3 => optional::<Nested, _, _>(from, &mut self.credentials),
            4 => optional::<Nested, _, _>(from, &mut self.tls),
            5 => map::<Plain, _, _, _>(from, &mut self.parameters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("hosts", &self.hosts)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        to.implicit::<Plain, _>("database", &self.database)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        to.map::<Plain, _, _>("parameters", &self.parameters)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetter {
    const FIELDS: &'static [&'static str] = &["deadLetterId", "pipelineId", "sourceId", "record", "errorCode", "errorMessage", "failedStageId", "failedStageType", "retryCount", "firstFailure", "lastFailure", "status", "pipelineVersion", "serviceId", "partition", "sequenceNumber", "payloadBytes", "replayCount", "expiresAt", "resolvedBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deadLetterId" | "dead_letter_id" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "sourceId" | "source_id" => Some(2),
            "record" => Some(3),
            "errorCode" | "error_code" => Some(4),
            "errorMessage" | "error_message" => Some(5),
            "failedStageId" | "failed_stage_id" => Some(6),
            "failedStageType" | "failed_stage_type" => Some(7),
            "retryCount" | "retry_count" => Some(8),
            "firstFailure" | "first_failure" => Some(9),
            "lastFailure" | "last_failure" => Some(10),
            "status" => Some(11),
            "pipelineVersion" | "pipeline_version" => Some(12),
            "serviceId" | "service_id" => Some(13),
            "partition" => Some(14),
            "sequenceNumber" | "sequence_number" => Some(15),
            "payloadBytes" | "payload_bytes" => Some(16),
            "replayCount" | "replay_count" => Some(17),
            "expiresAt" | "expires_at" => Some(18),
            "resolvedBy" | "resolved_by" => Some(19),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.dead_letter_id),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => implicit::<Plain, _, _>(from, &mut self.source_id),
            3 => optional::<Nested, _, _>(from, &mut self.record),
            4 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.error_code),
            5 => implicit::<Plain, _, _>(from, &mut self.error_message),
            6 => implicit::<Plain, _, _>(from, &mut self.failed_stage_id),
            7 => implicit::<Open<crate::conveyor::common::v1::StageType>, _, _>(from, &mut self.failed_stage_type),
            8 => implicit::<Plain, _, _>(from, &mut self.retry_count),
            9 => optional::<Nested, _, _>(from, &mut self.first_failure),
            10 => optional::<Nested, _, _>(from, &mut self.last_failure),
            11 => implicit::<Open<crate::conveyor::router::v1::DeadLetterStatus>, _, _>(from, &mut self.status),
            12 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            13 => implicit::<Plain, _, _>(from, &mut self.service_id),
            14 => implicit::<Plain, _, _>(from, &mut self.partition),
            15 => implicit::<Plain, _, _>(from, &mut self.sequence_number),
            16 => implicit::<Plain, _, _>(from, &mut self.payload_bytes),
            17 => implicit::<Plain, _, _>(from, &mut self.replay_count),
            18 => optional::<Nested, _, _>(from, &mut self.expires_at),
            19 => implicit::<Plain, _, _>(from, &mut self.resolved_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deadLetterId", &self.dead_letter_id)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Nested, _>("record", &self.record)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("failedStageId", &self.failed_stage_id)?;
        to.implicit::<Open<crate::conveyor::common::v1::StageType>, _>("failedStageType", &self.failed_stage_type)?;
        to.implicit::<Plain, _>("retryCount", &self.retry_count)?;
        to.optional::<Nested, _>("firstFailure", &self.first_failure)?;
        to.optional::<Nested, _>("lastFailure", &self.last_failure)?;
        to.implicit::<Open<crate::conveyor::router::v1::DeadLetterStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("sequenceNumber", &self.sequence_number)?;
        to.implicit::<Plain, _>("payloadBytes", &self.payload_bytes)?;
        to.implicit::<Plain, _>("replayCount", &self.replay_count)?;
        to.optional::<Nested, _>("expiresAt", &self.expires_at)?;
        to.implicit::<Plain, _>("resolvedBy", &self.resolved_by)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetterAttempt {
    const FIELDS: &'static [&'static str] = &["time", "serviceId", "errorCode", "errorMessage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "time" => Some(0),
            "serviceId" | "service_id" => Some(1),
            "errorCode" | "error_code" => Some(2),
            "errorMessage" | "error_message" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.time),
            1 => implicit::<Plain, _, _>(from, &mut self.service_id),
            2 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.error_code),
            3 => implicit::<Plain, _, _>(from, &mut self.error_message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("time", &self.time)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetterFailure {
    const FIELDS: &'static [&'static str] = &["deadLetterId", "reason", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deadLetterId" | "dead_letter_id" => Some(0),
            "reason" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.dead_letter_id),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("deadLetterId", &self.dead_letter_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetterFilter {
    const FIELDS: &'static [&'static str] = &["pipelineId", "stageId", "errorCodes", "sourceId", "failedAfter", "failedBefore", "recordType", "messageContains", "statuses"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "stageId" | "stage_id" => Some(1),
            "errorCodes" | "error_codes" => Some(2),
            "sourceId" | "source_id" => Some(3),
            "failedAfter" | "failed_after" => Some(4),
            "failedBefore" | "failed_before" => Some(5),
            "recordType" | "record_type" => Some(6),
            "messageContains" | "message_contains" => Some(7),
            "statuses" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            2 => repeated::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.error_codes),
            3 => implicit::<Plain, _, _>(from, &mut self.source_id),
            4 => optional::<Nested, _, _>(from, &mut self.failed_after),
            5 => optional::<Nested, _, _>(from, &mut self.failed_before),
            6 => implicit::<Plain, _, _>(from, &mut self.record_type),
            7 => implicit::<Plain, _, _>(from, &mut self.message_contains),
            8 => repeated::<Open<crate::conveyor::router::v1::DeadLetterStatus>, _, _>(from, &mut self.statuses),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Open<crate::conveyor::common::v1::FailureCode>, _>("errorCodes", &self.error_codes)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Nested, _>("failedAfter", &self.failed_after)?;
        to.optional::<Nested, _>("failedBefore", &self.failed_before)?;
        to.implicit::<Plain, _>("recordType", &self.record_type)?;
        to.implicit::<Plain, _>("messageContains", &self.message_contains)?;
        to.repeated::<Open<crate::conveyor::router::v1::DeadLetterStatus>, _>("statuses", &self.statuses)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetterPolicy {
    const FIELDS: &'static [&'static str] = &["action", "store", "sink", "onOutage", "massFailureGuard", "redactMetadata"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "action" => Some(0),
            "store" => Some(1),
            "sink" => Some(2),
            "onOutage" | "on_outage" => Some(3),
            "massFailureGuard" | "mass_failure_guard" => Some(4),
            "redactMetadata" | "redact_metadata" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::FailureAction>, _, _>(from, &mut self.action),
            1 => member::<Nested, _, _, _>(from, &mut self.destination, crate::conveyor::router::v1::dead_letter_policy::Destination::Store),
            2 => member::<Nested, _, _, _>(from, &mut self.destination, crate::conveyor::router::v1::dead_letter_policy::Destination::Sink),
            3 => implicit::<Open<crate::conveyor::router::v1::OutageAction>, _, _>(from, &mut self.on_outage),
            4 => optional::<Nested, _, _>(from, &mut self.mass_failure_guard),
            5 => repeated::<Plain, _, _>(from, &mut self.redact_metadata),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::FailureAction>, _>("action", &self.action)?;
        match &self.destination {
            Some(crate::conveyor::router::v1::dead_letter_policy::Destination::Store(it)) => to.field::<Nested, _>("store", it)?,
            Some(crate::conveyor::router::v1::dead_letter_policy::Destination::Sink(it)) => to.field::<Nested, _>("sink", it)?,
            None => {}
        }
        to.implicit::<Open<crate::conveyor::router::v1::OutageAction>, _>("onOutage", &self.on_outage)?;
        to.optional::<Nested, _>("massFailureGuard", &self.mass_failure_guard)?;
        to.repeated::<Plain, _>("redactMetadata", &self.redact_metadata)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetterSink {
    const FIELDS: &'static [&'static str] = &["selector", "sinkId", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "selector" => Some(0),
            "sinkId" | "sink_id" => Some(1),
            "config" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.selector),
            1 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("selector", &self.selector)?;
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeadLetterStore {
    const FIELDS: &'static [&'static str] = &["retention", "maxBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "retention" => Some(0),
            "maxBytes" | "max_bytes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.retention),
            1 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("retention", &self.retention)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DedupeTransform {
    const FIELDS: &'static [&'static str] = &["keyFields", "window", "keep", "maxKeys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keyFields" | "key_fields" => Some(0),
            "window" => Some(1),
            "keep" => Some(2),
            "maxKeys" | "max_keys" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.key_fields),
            1 => optional::<Nested, _, _>(from, &mut self.window),
            2 => implicit::<Open<crate::conveyor::router::v1::KeepPolicy>, _, _>(from, &mut self.keep),
            3 => implicit::<Plain, _, _>(from, &mut self.max_keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("keyFields", &self.key_fields)?;
        to.optional::<Nested, _>("window", &self.window)?;
        to.implicit::<Open<crate::conveyor::router::v1::KeepPolicy>, _>("keep", &self.keep)?;
        to.implicit::<Plain, _>("maxKeys", &self.max_keys)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeleteCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "checkpointNumber"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "checkpointNumber" | "checkpoint_number" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeleteCheckpointResponse {
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

impl Message for crate::conveyor::router::v1::DeletePipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "force", "keepOffsets", "drainTimeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "force" => Some(1),
            "keepOffsets" | "keep_offsets" => Some(2),
            "drainTimeout" | "drain_timeout" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.force),
            2 => implicit::<Plain, _, _>(from, &mut self.keep_offsets),
            3 => optional::<Nested, _, _>(from, &mut self.drain_timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("force", &self.force)?;
        to.implicit::<Plain, _>("keepOffsets", &self.keep_offsets)?;
        to.optional::<Nested, _>("drainTimeout", &self.drain_timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeletePipelineResponse {
    const FIELDS: &'static [&'static str] = &["pendingRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pendingRecords" | "pending_records" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pending_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pendingRecords", &self.pending_records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeleteServiceRequest {
    const FIELDS: &'static [&'static str] = &["name", "force"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "force" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.force),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("force", &self.force)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DeleteServiceResponse {
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

impl Message for crate::conveyor::router::v1::DescribeTopologyRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "includeTasks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "includeTasks" | "include_tasks" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.include_tasks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("includeTasks", &self.include_tasks)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DescribeTopologyResponse {
    const FIELDS: &'static [&'static str] = &["topology"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topology" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topology),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topology", &self.topology)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DisablePipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "drain", "drainTimeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "drain" => Some(1),
            "drainTimeout" | "drain_timeout" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.drain),
            2 => optional::<Nested, _, _>(from, &mut self.drain_timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("drain", &self.drain)?;
        to.optional::<Nested, _>("drainTimeout", &self.drain_timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DisablePipelineResponse {
    const FIELDS: &'static [&'static str] = &["pendingRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pendingRecords" | "pending_records" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.pending_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pendingRecords", &self.pending_records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DiscardDeadLettersRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "deadLetterIds", "filter", "purge", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "deadLetterIds" | "dead_letter_ids" => Some(1),
            "filter" => Some(2),
            "purge" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            1 => repeated::<Plain, _, _>(from, &mut self.dead_letter_ids),
            2 => optional::<Nested, _, _>(from, &mut self.filter),
            3 => implicit::<Plain, _, _>(from, &mut self.purge),
            4 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Plain, _>("deadLetterIds", &self.dead_letter_ids)?;
        to.optional::<Nested, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("purge", &self.purge)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DiscardDeadLettersResponse {
    const FIELDS: &'static [&'static str] = &["discarded", "failures"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "discarded" => Some(0),
            "failures" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.discarded),
            1 => repeated::<Nested, _, _>(from, &mut self.failures),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("discarded", &self.discarded)?;
        to.repeated::<Nested, _>("failures", &self.failures)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DrainPipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "timeout" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DrainPipelineResponse {
    const FIELDS: &'static [&'static str] = &["drained", "pendingRecords", "pendingByStage"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "drained" => Some(0),
            "pendingRecords" | "pending_records" => Some(1),
            "pendingByStage" | "pending_by_stage" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.drained),
            1 => implicit::<Plain, _, _>(from, &mut self.pending_records),
            2 => map::<Plain, _, _, _>(from, &mut self.pending_by_stage),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("drained", &self.drained)?;
        to.implicit::<Plain, _>("pendingRecords", &self.pending_records)?;
        to.map::<Plain, _, _>("pendingByStage", &self.pending_by_stage)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DrainSidecarRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId", "timeout", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "timeout" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            1 => optional::<Nested, _, _>(from, &mut self.timeout),
            2 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::DrainSidecarResponse {
    const FIELDS: &'static [&'static str] = &["drained", "pendingRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "drained" => Some(0),
            "pendingRecords" | "pending_records" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.drained),
            1 => implicit::<Plain, _, _>(from, &mut self.pending_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("drained", &self.drained)?;
        to.implicit::<Plain, _>("pendingRecords", &self.pending_records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Edge {
    const FIELDS: &'static [&'static str] = &["fromStage", "toStage", "condition", "id", "fromOutput", "ordering", "buffer", "overflow"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fromStage" | "from_stage" => Some(0),
            "toStage" | "to_stage" => Some(1),
            "condition" => Some(2),
            "id" => Some(3),
            "fromOutput" | "from_output" => Some(4),
            "ordering" => Some(5),
            "buffer" => Some(6),
            "overflow" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.from_stage),
            1 => implicit::<Plain, _, _>(from, &mut self.to_stage),
            2 => optional::<Nested, _, _>(from, &mut self.condition),
            3 => implicit::<Plain, _, _>(from, &mut self.id),
            4 => implicit::<Plain, _, _>(from, &mut self.from_output),
            5 => optional::<Nested, _, _>(from, &mut self.ordering),
            6 => optional::<Nested, _, _>(from, &mut self.buffer),
            7 => implicit::<Open<crate::conveyor::router::v1::OverflowAction>, _, _>(from, &mut self.overflow),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("fromStage", &self.from_stage)?;
        to.implicit::<Plain, _>("toStage", &self.to_stage)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("fromOutput", &self.from_output)?;
        to.optional::<Nested, _>("ordering", &self.ordering)?;
        to.optional::<Nested, _>("buffer", &self.buffer)?;
        to.implicit::<Open<crate::conveyor::router::v1::OverflowAction>, _>("overflow", &self.overflow)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::EdgeOrdering {
    const FIELDS: &'static [&'static str] = &["mode", "keyField", "laneCount", "maxParkedPerKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mode" => Some(0),
            "keyField" | "key_field" => Some(1),
            "laneCount" | "lane_count" => Some(2),
            "maxParkedPerKey" | "max_parked_per_key" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::OrderingMode>, _, _>(from, &mut self.mode),
            1 => implicit::<Plain, _, _>(from, &mut self.key_field),
            2 => implicit::<Plain, _, _>(from, &mut self.lane_count),
            3 => implicit::<Plain, _, _>(from, &mut self.max_parked_per_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::OrderingMode>, _>("mode", &self.mode)?;
        to.implicit::<Plain, _>("keyField", &self.key_field)?;
        to.implicit::<Plain, _>("laneCount", &self.lane_count)?;
        to.implicit::<Plain, _>("maxParkedPerKey", &self.max_parked_per_key)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::EnablePipelineRequest {
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

impl Message for crate::conveyor::router::v1::EnablePipelineResponse {
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
            0 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::EndpointCheck {
    const FIELDS: &'static [&'static str] = &["endpoint", "health", "error", "latencyMicros", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "endpoint" => Some(0),
            "health" => Some(1),
            "error" => Some(2),
            "latencyMicros" | "latency_micros" => Some(3),
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
            0 => optional::<Nested, _, _>(from, &mut self.endpoint),
            1 => implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _, _>(from, &mut self.health),
            2 => implicit::<Plain, _, _>(from, &mut self.error),
            3 => implicit::<Plain, _, _>(from, &mut self.latency_micros),
            4 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _>("health", &self.health)?;
        to.implicit::<Plain, _>("error", &self.error)?;
        to.implicit::<Plain, _>("latencyMicros", &self.latency_micros)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FanInMember {
    const FIELDS: &'static [&'static str] = &["stageId", "watermark", "mapping", "recordType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "watermark" => Some(1),
            "mapping" => Some(2),
            "recordType" | "record_type" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => optional::<Nested, _, _>(from, &mut self.watermark),
            2 => repeated::<Nested, _, _>(from, &mut self.mapping),
            3 => implicit::<Plain, _, _>(from, &mut self.record_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.repeated::<Nested, _>("mapping", &self.mapping)?;
        to.implicit::<Plain, _>("recordType", &self.record_type)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FanInStage {
    const FIELDS: &'static [&'static str] = &["sources", "order"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sources" => Some(0),
            "order" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.sources),
            1 => implicit::<Open<crate::conveyor::router::v1::FanInOrder>, _, _>(from, &mut self.order),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("sources", &self.sources)?;
        to.implicit::<Open<crate::conveyor::router::v1::FanInOrder>, _>("order", &self.order)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FanOutBranch {
    const FIELDS: &'static [&'static str] = &["stageId", "condition", "mapping", "bestEffort"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "condition" => Some(1),
            "mapping" => Some(2),
            "bestEffort" | "best_effort" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => optional::<Nested, _, _>(from, &mut self.condition),
            2 => repeated::<Nested, _, _>(from, &mut self.mapping),
            3 => implicit::<Plain, _, _>(from, &mut self.best_effort),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        to.repeated::<Nested, _>("mapping", &self.mapping)?;
        to.implicit::<Plain, _>("bestEffort", &self.best_effort)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FanOutStage {
    const FIELDS: &'static [&'static str] = &["branches", "mode"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "branches" => Some(0),
            "mode" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.branches),
            1 => implicit::<Open<crate::conveyor::router::v1::FanOutMode>, _, _>(from, &mut self.mode),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("branches", &self.branches)?;
        to.implicit::<Open<crate::conveyor::router::v1::FanOutMode>, _>("mode", &self.mode)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FieldCast {
    const FIELDS: &'static [&'static str] = &["field", "type", "onFailure", "format"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "type" => Some(1),
            "onFailure" | "on_failure" => Some(2),
            "format" => Some(3),
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
            1 => implicit::<Open<crate::conveyor::router::v1::DataType>, _, _>(from, &mut self.r#type),
            2 => implicit::<Open<crate::conveyor::router::v1::CastFailureAction>, _, _>(from, &mut self.on_failure),
            3 => implicit::<Plain, _, _>(from, &mut self.format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Open<crate::conveyor::router::v1::DataType>, _>("type", &self.r#type)?;
        to.implicit::<Open<crate::conveyor::router::v1::CastFailureAction>, _>("onFailure", &self.on_failure)?;
        to.implicit::<Plain, _>("format", &self.format)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FieldMapping {
    const FIELDS: &'static [&'static str] = &["source", "literal", "expression", "target", "cast", "default"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "source" => Some(0),
            "literal" => Some(1),
            "expression" => Some(2),
            "target" => Some(3),
            "cast" => Some(4),
            "default" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::field_mapping::Value::Source),
            1 => member::<Nested, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::field_mapping::Value::Literal),
            2 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::field_mapping::Value::Expression),
            3 => implicit::<Plain, _, _>(from, &mut self.target),
            4 => implicit::<Open<crate::conveyor::router::v1::DataType>, _, _>(from, &mut self.cast),
            5 => optional::<Nested, _, _>(from, &mut self.default),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.value {
            Some(crate::conveyor::router::v1::field_mapping::Value::Source(it)) => to.field::<Plain, _>("source", it)?,
            Some(crate::conveyor::router::v1::field_mapping::Value::Literal(it)) => to.field::<Nested, _>("literal", it)?,
            Some(crate::conveyor::router::v1::field_mapping::Value::Expression(it)) => to.field::<Plain, _>("expression", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("target", &self.target)?;
        to.implicit::<Open<crate::conveyor::router::v1::DataType>, _>("cast", &self.cast)?;
        to.optional::<Nested, _>("default", &self.default)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FieldMasking {
    const FIELDS: &'static [&'static str] = &["field", "method", "keepLast", "keySecret", "replacement"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "method" => Some(1),
            "keepLast" | "keep_last" => Some(2),
            "keySecret" | "key_secret" => Some(3),
            "replacement" => Some(4),
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
            1 => implicit::<Open<crate::conveyor::router::v1::MaskMethod>, _, _>(from, &mut self.method),
            2 => implicit::<Plain, _, _>(from, &mut self.keep_last),
            3 => implicit::<Plain, _, _>(from, &mut self.key_secret),
            4 => implicit::<Plain, _, _>(from, &mut self.replacement),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Open<crate::conveyor::router::v1::MaskMethod>, _>("method", &self.method)?;
        to.implicit::<Plain, _>("keepLast", &self.keep_last)?;
        to.implicit::<Plain, _>("keySecret", &self.key_secret)?;
        to.implicit::<Plain, _>("replacement", &self.replacement)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FieldMatch {
    const FIELDS: &'static [&'static str] = &["field", "pattern", "operator", "values"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "pattern" => Some(1),
            "operator" => Some(2),
            "values" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pattern),
            2 => implicit::<Open<crate::conveyor::router::v1::MatchOperator>, _, _>(from, &mut self.operator),
            3 => repeated::<Plain, _, _>(from, &mut self.values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("pattern", &self.pattern)?;
        to.implicit::<Open<crate::conveyor::router::v1::MatchOperator>, _>("operator", &self.operator)?;
        to.repeated::<Plain, _>("values", &self.values)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FileSource {
    const FIELDS: &'static [&'static str] = &["paths", "framing", "follow", "pollInterval", "exclude"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "paths" => Some(0),
            "framing" => Some(1),
            "follow" => Some(2),
            "pollInterval" | "poll_interval" => Some(3),
            "exclude" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.paths),
            1 => optional::<Nested, _, _>(from, &mut self.framing),
            2 => implicit::<Plain, _, _>(from, &mut self.follow),
            3 => optional::<Nested, _, _>(from, &mut self.poll_interval),
            4 => repeated::<Plain, _, _>(from, &mut self.exclude),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("paths", &self.paths)?;
        to.optional::<Nested, _>("framing", &self.framing)?;
        to.implicit::<Plain, _>("follow", &self.follow)?;
        to.optional::<Nested, _>("pollInterval", &self.poll_interval)?;
        to.repeated::<Plain, _>("exclude", &self.exclude)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FilterTransform {
    const FIELDS: &'static [&'static str] = &["condition", "negate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "condition" => Some(0),
            "negate" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.condition),
            1 => implicit::<Plain, _, _>(from, &mut self.negate),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("condition", &self.condition)?;
        to.implicit::<Plain, _>("negate", &self.negate)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::FlatMapTransform {
    const FIELDS: &'static [&'static str] = &["field", "target", "keepParent", "maxElements"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "target" => Some(1),
            "keepParent" | "keep_parent" => Some(2),
            "maxElements" | "max_elements" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.target),
            2 => implicit::<Plain, _, _>(from, &mut self.keep_parent),
            3 => implicit::<Plain, _, _>(from, &mut self.max_elements),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("target", &self.target)?;
        to.implicit::<Plain, _>("keepParent", &self.keep_parent)?;
        to.implicit::<Plain, _>("maxElements", &self.max_elements)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Framing {
    const FIELDS: &'static [&'static str] = &["format", "delimiter", "csvSeparator", "csvColumns", "compression", "maxRecordBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "format" => Some(0),
            "delimiter" => Some(1),
            "csvSeparator" | "csv_separator" => Some(2),
            "csvColumns" | "csv_columns" => Some(3),
            "compression" => Some(4),
            "maxRecordBytes" | "max_record_bytes" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::FramingFormat>, _, _>(from, &mut self.format),
            1 => implicit::<Plain, _, _>(from, &mut self.delimiter),
            2 => implicit::<Plain, _, _>(from, &mut self.csv_separator),
            3 => repeated::<Plain, _, _>(from, &mut self.csv_columns),
            4 => implicit::<Open<crate::conveyor::router::v1::FileCompression>, _, _>(from, &mut self.compression),
            5 => implicit::<Plain, _, _>(from, &mut self.max_record_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::FramingFormat>, _>("format", &self.format)?;
        to.implicit::<Plain, _>("delimiter", &self.delimiter)?;
        to.implicit::<Plain, _>("csvSeparator", &self.csv_separator)?;
        to.repeated::<Plain, _>("csvColumns", &self.csv_columns)?;
        to.implicit::<Open<crate::conveyor::router::v1::FileCompression>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("maxRecordBytes", &self.max_record_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GcsSource {
    const FIELDS: &'static [&'static str] = &["bucket", "prefix", "serviceAccountKey", "framing", "follow", "pollInterval", "namePattern"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bucket" => Some(0),
            "prefix" => Some(1),
            "serviceAccountKey" | "service_account_key" => Some(2),
            "framing" => Some(3),
            "follow" => Some(4),
            "pollInterval" | "poll_interval" => Some(5),
            "namePattern" | "name_pattern" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.bucket),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => optional::<Nested, _, _>(from, &mut self.service_account_key),
            3 => optional::<Nested, _, _>(from, &mut self.framing),
            4 => implicit::<Plain, _, _>(from, &mut self.follow),
            5 => optional::<Nested, _, _>(from, &mut self.poll_interval),
            6 => implicit::<Plain, _, _>(from, &mut self.name_pattern),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bucket", &self.bucket)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.optional::<Nested, _>("serviceAccountKey", &self.service_account_key)?;
        to.optional::<Nested, _>("framing", &self.framing)?;
        to.implicit::<Plain, _>("follow", &self.follow)?;
        to.optional::<Nested, _>("pollInterval", &self.poll_interval)?;
        to.implicit::<Plain, _>("namePattern", &self.name_pattern)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "checkpointNumber"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "checkpointNumber" | "checkpoint_number" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["checkpoint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpoint" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.checkpoint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("checkpoint", &self.checkpoint)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetClusterStatusRequest {
    const FIELDS: &'static [&'static str] = &["linearizable"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "linearizable" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.linearizable),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("linearizable", &self.linearizable)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetClusterStatusResponse {
    const FIELDS: &'static [&'static str] = &["nodeId", "leaderId", "term", "commitIndex", "appliedIndex", "nodes", "health", "clusterId", "clusterIncarnation", "version", "sidecarCount", "serviceCount", "enabledPipelineCount", "assignmentVersion", "stateHash"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "leaderId" | "leader_id" => Some(1),
            "term" => Some(2),
            "commitIndex" | "commit_index" => Some(3),
            "appliedIndex" | "applied_index" => Some(4),
            "nodes" => Some(5),
            "health" => Some(6),
            "clusterId" | "cluster_id" => Some(7),
            "clusterIncarnation" | "cluster_incarnation" => Some(8),
            "version" => Some(9),
            "sidecarCount" | "sidecar_count" => Some(10),
            "serviceCount" | "service_count" => Some(11),
            "enabledPipelineCount" | "enabled_pipeline_count" => Some(12),
            "assignmentVersion" | "assignment_version" => Some(13),
            "stateHash" | "state_hash" => Some(14),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            2 => implicit::<Plain, _, _>(from, &mut self.term),
            3 => implicit::<Plain, _, _>(from, &mut self.commit_index),
            4 => implicit::<Plain, _, _>(from, &mut self.applied_index),
            5 => repeated::<Nested, _, _>(from, &mut self.nodes),
            6 => implicit::<Open<crate::conveyor::router::v1::ClusterHealth>, _, _>(from, &mut self.health),
            7 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            8 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            9 => implicit::<Plain, _, _>(from, &mut self.version),
            10 => implicit::<Plain, _, _>(from, &mut self.sidecar_count),
            11 => implicit::<Plain, _, _>(from, &mut self.service_count),
            12 => implicit::<Plain, _, _>(from, &mut self.enabled_pipeline_count),
            13 => implicit::<Plain, _, _>(from, &mut self.assignment_version),
            14 => implicit::<Plain, _, _>(from, &mut self.state_hash),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("commitIndex", &self.commit_index)?;
        to.implicit::<Plain, _>("appliedIndex", &self.applied_index)?;
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.implicit::<Open<crate::conveyor::router::v1::ClusterHealth>, _>("health", &self.health)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("sidecarCount", &self.sidecar_count)?;
        to.implicit::<Plain, _>("serviceCount", &self.service_count)?;
        to.implicit::<Plain, _>("enabledPipelineCount", &self.enabled_pipeline_count)?;
        to.implicit::<Plain, _>("assignmentVersion", &self.assignment_version)?;
        to.implicit::<Plain, _>("stateHash", &self.state_hash)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetDeadLetterRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "deadLetterId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "deadLetterId" | "dead_letter_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.dead_letter_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("deadLetterId", &self.dead_letter_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetDeadLetterResponse {
    const FIELDS: &'static [&'static str] = &["deadLetter", "attempts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deadLetter" | "dead_letter" => Some(0),
            "attempts" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.dead_letter),
            1 => repeated::<Nested, _, _>(from, &mut self.attempts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("deadLetter", &self.dead_letter)?;
        to.repeated::<Nested, _>("attempts", &self.attempts)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetMetricsRequest {
    const FIELDS: &'static [&'static str] = &["metricNames"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "metricNames" | "metric_names" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.metric_names),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("metricNames", &self.metric_names)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetMetricsResponse {
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
            0 => map::<Plain, _, _, _>(from, &mut self.metrics),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("metrics", &self.metrics)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetPipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetPipelineResponse {
    const FIELDS: &'static [&'static str] = &["config", "status"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "status" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GetServiceRequest {
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

impl Message for crate::conveyor::router::v1::GetServiceResponse {
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
            0 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::GrpcSource {
    const FIELDS: &'static [&'static str] = &["endpoint", "tls", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "endpoint" => Some(0),
            "tls" => Some(1),
            "config" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.endpoint),
            1 => optional::<Nested, _, _>(from, &mut self.tls),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::HttpListen {
    const FIELDS: &'static [&'static str] = &["path", "port", "bearerToken", "signingSecret", "signatureHeader", "metadataHeaders"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            "port" => Some(1),
            "bearerToken" | "bearer_token" => Some(2),
            "signingSecret" | "signing_secret" => Some(3),
            "signatureHeader" | "signature_header" => Some(4),
            "metadataHeaders" | "metadata_headers" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.path),
            1 => implicit::<Plain, _, _>(from, &mut self.port),
            2 => optional::<Nested, _, _>(from, &mut self.bearer_token),
            3 => optional::<Nested, _, _>(from, &mut self.signing_secret),
            4 => implicit::<Plain, _, _>(from, &mut self.signature_header),
            5 => repeated::<Plain, _, _>(from, &mut self.metadata_headers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("path", &self.path)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        to.optional::<Nested, _>("bearerToken", &self.bearer_token)?;
        to.optional::<Nested, _>("signingSecret", &self.signing_secret)?;
        to.implicit::<Plain, _>("signatureHeader", &self.signature_header)?;
        to.repeated::<Plain, _>("metadataHeaders", &self.metadata_headers)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::HttpPoll {
    const FIELDS: &'static [&'static str] = &["url", "method", "headers", "secretHeaders", "body", "interval", "cursorField", "cursorParameter", "tls"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "url" => Some(0),
            "method" => Some(1),
            "headers" => Some(2),
            "secretHeaders" | "secret_headers" => Some(3),
            "body" => Some(4),
            "interval" => Some(5),
            "cursorField" | "cursor_field" => Some(6),
            "cursorParameter" | "cursor_parameter" => Some(7),
            "tls" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.url),
            1 => implicit::<Plain, _, _>(from, &mut self.method),
            2 => map::<Plain, _, _, _>(from, &mut self.headers),
            3 => map::<Nested, _, _, _>(from, &mut self.secret_headers),
            4 => implicit::<Plain, _, _>(from, &mut self.body),
            5 => optional::<Nested, _, _>(from, &mut self.interval),
            6 => implicit::<Plain, _, _>(from, &mut self.cursor_field),
            7 => implicit::<Plain, _, _>(from, &mut self.cursor_parameter),
            8 => optional::<Nested, _, _>(from, &mut self.tls),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("url", &self.url)?;
        to.implicit::<Plain, _>("method", &self.method)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        to.map::<Nested, _, _>("secretHeaders", &self.secret_headers)?;
        to.implicit::<Plain, _>("body", &self.body)?;
        to.optional::<Nested, _>("interval", &self.interval)?;
        to.implicit::<Plain, _>("cursorField", &self.cursor_field)?;
        to.implicit::<Plain, _>("cursorParameter", &self.cursor_parameter)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::HttpSource {
    const FIELDS: &'static [&'static str] = &["poll", "listen", "framing"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "poll" => Some(0),
            "listen" => Some(1),
            "framing" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.mode, crate::conveyor::router::v1::http_source::Mode::Poll),
            1 => member::<Nested, _, _, _>(from, &mut self.mode, crate::conveyor::router::v1::http_source::Mode::Listen),
            2 => optional::<Nested, _, _>(from, &mut self.framing),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.mode {
            Some(crate::conveyor::router::v1::http_source::Mode::Poll(it)) => to.field::<Nested, _>("poll", it)?,
            Some(crate::conveyor::router::v1::http_source::Mode::Listen(it)) => to.field::<Nested, _>("listen", it)?,
            None => {}
        }
        to.optional::<Nested, _>("framing", &self.framing)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::JoinKey {
    const FIELDS: &'static [&'static str] = &["leftField", "rightField"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leftField" | "left_field" => Some(0),
            "rightField" | "right_field" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.left_field),
            1 => implicit::<Plain, _, _>(from, &mut self.right_field),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("leftField", &self.left_field)?;
        to.implicit::<Plain, _>("rightField", &self.right_field)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::JoinOutputField {
    const FIELDS: &'static [&'static str] = &["source", "fromRight", "target"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "source" => Some(0),
            "fromRight" | "from_right" => Some(1),
            "target" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source),
            1 => implicit::<Plain, _, _>(from, &mut self.from_right),
            2 => implicit::<Plain, _, _>(from, &mut self.target),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("source", &self.source)?;
        to.implicit::<Plain, _>("fromRight", &self.from_right)?;
        to.implicit::<Plain, _>("target", &self.target)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::JoinTransform {
    const FIELDS: &'static [&'static str] = &["kind", "rightStage", "on", "within", "outputFields", "recordType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "rightStage" | "right_stage" => Some(1),
            "on" => Some(2),
            "within" => Some(3),
            "outputFields" | "output_fields" => Some(4),
            "recordType" | "record_type" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::JoinKind>, _, _>(from, &mut self.kind),
            1 => implicit::<Plain, _, _>(from, &mut self.right_stage),
            2 => repeated::<Nested, _, _>(from, &mut self.on),
            3 => optional::<Nested, _, _>(from, &mut self.within),
            4 => repeated::<Nested, _, _>(from, &mut self.output_fields),
            5 => implicit::<Plain, _, _>(from, &mut self.record_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::JoinKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("rightStage", &self.right_stage)?;
        to.repeated::<Nested, _>("on", &self.on)?;
        to.optional::<Nested, _>("within", &self.within)?;
        to.repeated::<Nested, _>("outputFields", &self.output_fields)?;
        to.implicit::<Plain, _>("recordType", &self.record_type)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::KafkaSource {
    const FIELDS: &'static [&'static str] = &["brokers", "topics", "topicPattern", "sasl", "tls", "readUncommitted", "clientProperties"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokers" => Some(0),
            "topics" => Some(1),
            "topicPattern" | "topic_pattern" => Some(2),
            "sasl" => Some(3),
            "tls" => Some(4),
            "readUncommitted" | "read_uncommitted" => Some(5),
            "clientProperties" | "client_properties" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.brokers),
            1 => repeated::<Plain, _, _>(from, &mut self.topics),
            2 => implicit::<Plain, _, _>(from, &mut self.topic_pattern),
            3 => optional::<Nested, _, _>(from, &mut self.sasl),
            4 => optional::<Nested, _, _>(from, &mut self.tls),
            5 => implicit::<Plain, _, _>(from, &mut self.read_uncommitted),
            6 => map::<Plain, _, _, _>(from, &mut self.client_properties),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("brokers", &self.brokers)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("topicPattern", &self.topic_pattern)?;
        to.optional::<Nested, _>("sasl", &self.sasl)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        to.implicit::<Plain, _>("readUncommitted", &self.read_uncommitted)?;
        to.map::<Plain, _, _>("clientProperties", &self.client_properties)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::KinesisSource {
    const FIELDS: &'static [&'static str] = &["stream", "aws", "consumerArn", "pollInterval"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stream" => Some(0),
            "aws" => Some(1),
            "consumerArn" | "consumer_arn" => Some(2),
            "pollInterval" | "poll_interval" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stream),
            1 => optional::<Nested, _, _>(from, &mut self.aws),
            2 => implicit::<Plain, _, _>(from, &mut self.consumer_arn),
            3 => optional::<Nested, _, _>(from, &mut self.poll_interval),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.optional::<Nested, _>("aws", &self.aws)?;
        to.implicit::<Plain, _>("consumerArn", &self.consumer_arn)?;
        to.optional::<Nested, _>("pollInterval", &self.poll_interval)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListAuditEntriesRequest {
    const FIELDS: &'static [&'static str] = &["after", "before", "actor", "resource", "method", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "after" => Some(0),
            "before" => Some(1),
            "actor" => Some(2),
            "resource" => Some(3),
            "method" => Some(4),
            "pageSize" | "page_size" => Some(5),
            "pageToken" | "page_token" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.after),
            1 => optional::<Nested, _, _>(from, &mut self.before),
            2 => implicit::<Plain, _, _>(from, &mut self.actor),
            3 => implicit::<Plain, _, _>(from, &mut self.resource),
            4 => implicit::<Plain, _, _>(from, &mut self.method),
            5 => implicit::<Plain, _, _>(from, &mut self.page_size),
            6 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("after", &self.after)?;
        to.optional::<Nested, _>("before", &self.before)?;
        to.implicit::<Plain, _>("actor", &self.actor)?;
        to.implicit::<Plain, _>("resource", &self.resource)?;
        to.implicit::<Plain, _>("method", &self.method)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListAuditEntriesResponse {
    const FIELDS: &'static [&'static str] = &["entries", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "entries" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListCheckpointsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "statuses", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "statuses" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
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
            1 => repeated::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _, _>(from, &mut self.statuses),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Open<crate::conveyor::checkpoint::v1::CheckpointStatus>, _>("statuses", &self.statuses)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListCheckpointsResponse {
    const FIELDS: &'static [&'static str] = &["checkpoints", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpoints" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.checkpoints),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("checkpoints", &self.checkpoints)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListDeadLettersRequest {
    const FIELDS: &'static [&'static str] = &["filter", "pageSize", "pageToken", "includePayloads"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "filter" => Some(0),
            "pageSize" | "page_size" => Some(1),
            "pageToken" | "page_token" => Some(2),
            "includePayloads" | "include_payloads" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.filter),
            1 => implicit::<Plain, _, _>(from, &mut self.page_size),
            2 => implicit::<Plain, _, _>(from, &mut self.page_token),
            3 => implicit::<Plain, _, _>(from, &mut self.include_payloads),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        to.implicit::<Plain, _>("includePayloads", &self.include_payloads)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListDeadLettersResponse {
    const FIELDS: &'static [&'static str] = &["deadLetters", "nextPageToken", "total"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "deadLetters" | "dead_letters" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            "total" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.dead_letters),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            2 => implicit::<Plain, _, _>(from, &mut self.total),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("deadLetters", &self.dead_letters)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        to.implicit::<Plain, _>("total", &self.total)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListPipelineVersionsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "pageSize" | "page_size" => Some(1),
            "pageToken" | "page_token" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.page_size),
            2 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListPipelineVersionsResponse {
    const FIELDS: &'static [&'static str] = &["versions", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "versions" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("versions", &self.versions)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListPipelinesRequest {
    const FIELDS: &'static [&'static str] = &["includeDisabled", "pageSize", "pageToken", "metadataSelector", "phases"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "includeDisabled" | "include_disabled" => Some(0),
            "pageSize" | "page_size" => Some(1),
            "pageToken" | "page_token" => Some(2),
            "metadataSelector" | "metadata_selector" => Some(3),
            "phases" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.include_disabled),
            1 => implicit::<Plain, _, _>(from, &mut self.page_size),
            2 => implicit::<Plain, _, _>(from, &mut self.page_token),
            3 => map::<Plain, _, _, _>(from, &mut self.metadata_selector),
            4 => repeated::<Open<crate::conveyor::router::v1::PipelinePhase>, _, _>(from, &mut self.phases),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("includeDisabled", &self.include_disabled)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        to.map::<Plain, _, _>("metadataSelector", &self.metadata_selector)?;
        to.repeated::<Open<crate::conveyor::router::v1::PipelinePhase>, _>("phases", &self.phases)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListPipelinesResponse {
    const FIELDS: &'static [&'static str] = &["pipelines", "nextPageToken", "statuses"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelines" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
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
            0 => repeated::<Nested, _, _>(from, &mut self.pipelines),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            2 => map::<Nested, _, _, _>(from, &mut self.statuses),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("pipelines", &self.pipelines)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        to.map::<Nested, _, _>("statuses", &self.statuses)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListServicesRequest {
    const FIELDS: &'static [&'static str] = &["typeFilter", "labelSelector", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "typeFilter" | "type_filter" => Some(0),
            "labelSelector" | "label_selector" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::common::v1::ServiceType>, _, _>(from, &mut self.type_filter),
            1 => map::<Plain, _, _, _>(from, &mut self.label_selector),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("typeFilter", &self.type_filter)?;
        to.map::<Plain, _, _>("labelSelector", &self.label_selector)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListServicesResponse {
    const FIELDS: &'static [&'static str] = &["services", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "services" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.services),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("services", &self.services)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListSidecarsRequest {
    const FIELDS: &'static [&'static str] = &["labelSelector", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "labelSelector" | "label_selector" => Some(0),
            "pageSize" | "page_size" => Some(1),
            "pageToken" | "page_token" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.label_selector),
            1 => implicit::<Plain, _, _>(from, &mut self.page_size),
            2 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("labelSelector", &self.label_selector)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListSidecarsResponse {
    const FIELDS: &'static [&'static str] = &["sidecars", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecars" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.sidecars),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("sidecars", &self.sidecars)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListSourceOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "sourceId", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "sourceId" | "source_id" => Some(1),
            "pageSize" | "page_size" => Some(2),
            "pageToken" | "page_token" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.source_id),
            2 => implicit::<Plain, _, _>(from, &mut self.page_size),
            3 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ListSourceOffsetsResponse {
    const FIELDS: &'static [&'static str] = &["partitions", "nextPageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "partitions" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.partitions),
            1 => implicit::<Plain, _, _>(from, &mut self.next_page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Literal {
    const FIELDS: &'static [&'static str] = &["stringValue", "intValue", "doubleValue", "boolValue", "nullValue"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stringValue" | "string_value" => Some(0),
            "intValue" | "int_value" => Some(1),
            "doubleValue" | "double_value" => Some(2),
            "boolValue" | "bool_value" => Some(3),
            "nullValue" | "null_value" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::literal::Value::StringValue),
            1 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::literal::Value::IntValue),
            2 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::literal::Value::DoubleValue),
            3 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::literal::Value::BoolValue),
            4 => member::<Plain, _, _, _>(from, &mut self.value, crate::conveyor::router::v1::literal::Value::NullValue),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.value {
            Some(crate::conveyor::router::v1::literal::Value::StringValue(it)) => to.field::<Plain, _>("stringValue", it)?,
            Some(crate::conveyor::router::v1::literal::Value::IntValue(it)) => to.field::<Plain, _>("intValue", it)?,
            Some(crate::conveyor::router::v1::literal::Value::DoubleValue(it)) => to.field::<Plain, _>("doubleValue", it)?,
            Some(crate::conveyor::router::v1::literal::Value::BoolValue(it)) => to.field::<Plain, _>("boolValue", it)?,
            Some(crate::conveyor::router::v1::literal::Value::NullValue(it)) => to.field::<Plain, _>("nullValue", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::LookupCache {
    const FIELDS: &'static [&'static str] = &["ttl", "missTtl", "maxEntries", "maxBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ttl" => Some(0),
            "missTtl" | "miss_ttl" => Some(1),
            "maxEntries" | "max_entries" => Some(2),
            "maxBytes" | "max_bytes" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.ttl),
            1 => optional::<Nested, _, _>(from, &mut self.miss_ttl),
            2 => implicit::<Plain, _, _>(from, &mut self.max_entries),
            3 => implicit::<Plain, _, _>(from, &mut self.max_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("ttl", &self.ttl)?;
        to.optional::<Nested, _>("missTtl", &self.miss_ttl)?;
        to.implicit::<Plain, _>("maxEntries", &self.max_entries)?;
        to.implicit::<Plain, _>("maxBytes", &self.max_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::LookupKeyMapping {
    const FIELDS: &'static [&'static str] = &["recordField", "lookupKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordField" | "record_field" => Some(0),
            "lookupKey" | "lookup_key" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.record_field),
            1 => implicit::<Plain, _, _>(from, &mut self.lookup_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordField", &self.record_field)?;
        to.implicit::<Plain, _>("lookupKey", &self.lookup_key)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::LookupStage {
    const FIELDS: &'static [&'static str] = &["lookupId", "keys", "outputPrefix", "mergeStrategy", "onMiss", "onError", "cache", "config", "targetField"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
            "keys" => Some(1),
            "outputPrefix" | "output_prefix" => Some(2),
            "mergeStrategy" | "merge_strategy" => Some(3),
            "onMiss" | "on_miss" => Some(4),
            "onError" | "on_error" => Some(5),
            "cache" => Some(6),
            "config" => Some(7),
            "targetField" | "target_field" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.lookup_id),
            1 => repeated::<Nested, _, _>(from, &mut self.keys),
            2 => implicit::<Plain, _, _>(from, &mut self.output_prefix),
            3 => implicit::<Open<crate::conveyor::router::v1::MergeStrategy>, _, _>(from, &mut self.merge_strategy),
            4 => implicit::<Open<crate::conveyor::router::v1::LookupMissAction>, _, _>(from, &mut self.on_miss),
            5 => implicit::<Open<crate::conveyor::router::v1::LookupMissAction>, _, _>(from, &mut self.on_error),
            6 => optional::<Nested, _, _>(from, &mut self.cache),
            7 => optional::<Nested, _, _>(from, &mut self.config),
            8 => implicit::<Plain, _, _>(from, &mut self.target_field),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        to.repeated::<Nested, _>("keys", &self.keys)?;
        to.implicit::<Plain, _>("outputPrefix", &self.output_prefix)?;
        to.implicit::<Open<crate::conveyor::router::v1::MergeStrategy>, _>("mergeStrategy", &self.merge_strategy)?;
        to.implicit::<Open<crate::conveyor::router::v1::LookupMissAction>, _>("onMiss", &self.on_miss)?;
        to.implicit::<Open<crate::conveyor::router::v1::LookupMissAction>, _>("onError", &self.on_error)?;
        to.optional::<Nested, _>("cache", &self.cache)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("targetField", &self.target_field)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MapTransform {
    const FIELDS: &'static [&'static str] = &["mappings", "dropUnmapped", "recordType", "keyField"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mappings" => Some(0),
            "dropUnmapped" | "drop_unmapped" => Some(1),
            "recordType" | "record_type" => Some(2),
            "keyField" | "key_field" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.mappings),
            1 => implicit::<Plain, _, _>(from, &mut self.drop_unmapped),
            2 => implicit::<Plain, _, _>(from, &mut self.record_type),
            3 => implicit::<Plain, _, _>(from, &mut self.key_field),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("mappings", &self.mappings)?;
        to.implicit::<Plain, _>("dropUnmapped", &self.drop_unmapped)?;
        to.implicit::<Plain, _>("recordType", &self.record_type)?;
        to.implicit::<Plain, _>("keyField", &self.key_field)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MaskTransform {
    const FIELDS: &'static [&'static str] = &["fields"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fields" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.fields),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("fields", &self.fields)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MassFailureGuard {
    const FIELDS: &'static [&'static str] = &["maxFailedPercent", "minRecords", "window"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxFailedPercent" | "max_failed_percent" => Some(0),
            "minRecords" | "min_records" => Some(1),
            "window" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.max_failed_percent),
            1 => implicit::<Plain, _, _>(from, &mut self.min_records),
            2 => optional::<Nested, _, _>(from, &mut self.window),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("maxFailedPercent", &self.max_failed_percent)?;
        to.implicit::<Plain, _>("minRecords", &self.min_records)?;
        to.optional::<Nested, _>("window", &self.window)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MetadataMatch {
    const FIELDS: &'static [&'static str] = &["key", "pattern", "operator", "values"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "pattern" => Some(1),
            "operator" => Some(2),
            "values" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pattern),
            2 => implicit::<Open<crate::conveyor::router::v1::MatchOperator>, _, _>(from, &mut self.operator),
            3 => repeated::<Plain, _, _>(from, &mut self.values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("pattern", &self.pattern)?;
        to.implicit::<Open<crate::conveyor::router::v1::MatchOperator>, _>("operator", &self.operator)?;
        to.repeated::<Plain, _>("values", &self.values)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MockAnswer {
    const FIELDS: &'static [&'static str] = &["condition", "records", "failure", "lookup", "identity"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "condition" => Some(0),
            "records" => Some(1),
            "failure" => Some(2),
            "lookup" => Some(3),
            "identity" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.condition),
            1 => member::<Nested, _, _, _>(from, &mut self.answer, crate::conveyor::router::v1::mock_answer::Answer::Records),
            2 => member::<Nested, _, _, _>(from, &mut self.answer, crate::conveyor::router::v1::mock_answer::Answer::Failure),
            3 => member::<Nested, _, _, _>(from, &mut self.answer, crate::conveyor::router::v1::mock_answer::Answer::Lookup),
            4 => member::<Plain, _, _, _>(from, &mut self.answer, crate::conveyor::router::v1::mock_answer::Answer::Identity),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("condition", &self.condition)?;
        match &self.answer {
            Some(crate::conveyor::router::v1::mock_answer::Answer::Records(it)) => to.field::<Nested, _>("records", it)?,
            Some(crate::conveyor::router::v1::mock_answer::Answer::Failure(it)) => to.field::<Nested, _>("failure", it)?,
            Some(crate::conveyor::router::v1::mock_answer::Answer::Lookup(it)) => to.field::<Nested, _>("lookup", it)?,
            Some(crate::conveyor::router::v1::mock_answer::Answer::Identity(it)) => to.field::<Plain, _>("identity", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MockLookup {
    const FIELDS: &'static [&'static str] = &["lookupData"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupData" | "lookup_data" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.lookup_data),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("lookupData", &self.lookup_data)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MockRecords {
    const FIELDS: &'static [&'static str] = &["records", "output"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
            "output" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.output),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("records", &self.records)?;
        to.implicit::<Plain, _>("output", &self.output)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MongoDbSource {
    const FIELDS: &'static [&'static str] = &["connection", "collections", "fullDocument", "snapshot"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connection" => Some(0),
            "collections" => Some(1),
            "fullDocument" | "full_document" => Some(2),
            "snapshot" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connection),
            1 => repeated::<Plain, _, _>(from, &mut self.collections),
            2 => implicit::<Plain, _, _>(from, &mut self.full_document),
            3 => implicit::<Plain, _, _>(from, &mut self.snapshot),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connection", &self.connection)?;
        to.repeated::<Plain, _>("collections", &self.collections)?;
        to.implicit::<Plain, _>("fullDocument", &self.full_document)?;
        to.implicit::<Plain, _>("snapshot", &self.snapshot)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::MySqlSource {
    const FIELDS: &'static [&'static str] = &["connection", "serverId", "tables", "snapshot"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connection" => Some(0),
            "serverId" | "server_id" => Some(1),
            "tables" => Some(2),
            "snapshot" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connection),
            1 => implicit::<Plain, _, _>(from, &mut self.server_id),
            2 => repeated::<Plain, _, _>(from, &mut self.tables),
            3 => implicit::<Plain, _, _>(from, &mut self.snapshot),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connection", &self.connection)?;
        to.implicit::<Plain, _>("serverId", &self.server_id)?;
        to.repeated::<Plain, _>("tables", &self.tables)?;
        to.implicit::<Plain, _>("snapshot", &self.snapshot)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::NatsSource {
    const FIELDS: &'static [&'static str] = &["servers", "stream", "subjects", "durableName", "credentials", "tls"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "servers" => Some(0),
            "stream" => Some(1),
            "subjects" => Some(2),
            "durableName" | "durable_name" => Some(3),
            "credentials" => Some(4),
            "tls" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.servers),
            1 => implicit::<Plain, _, _>(from, &mut self.stream),
            2 => repeated::<Plain, _, _>(from, &mut self.subjects),
            3 => implicit::<Plain, _, _>(from, &mut self.durable_name),
            4 => optional::<Nested, _, _>(from, &mut self.credentials),
            5 => optional::<Nested, _, _>(from, &mut self.tls),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("servers", &self.servers)?;
        to.implicit::<Plain, _>("stream", &self.stream)?;
        to.repeated::<Plain, _>("subjects", &self.subjects)?;
        to.implicit::<Plain, _>("durableName", &self.durable_name)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::NodeStatus {
    const FIELDS: &'static [&'static str] = &["nodeId", "address", "role", "healthy", "matchIndex", "lastContact", "raftAddress", "voter", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "address" => Some(1),
            "role" => Some(2),
            "healthy" => Some(3),
            "matchIndex" | "match_index" => Some(4),
            "lastContact" | "last_contact" => Some(5),
            "raftAddress" | "raft_address" => Some(6),
            "voter" => Some(7),
            "name" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.address),
            2 => implicit::<Open<crate::conveyor::router::v1::NodeRole>, _, _>(from, &mut self.role),
            3 => implicit::<Plain, _, _>(from, &mut self.healthy),
            4 => implicit::<Plain, _, _>(from, &mut self.match_index),
            5 => optional::<Nested, _, _>(from, &mut self.last_contact),
            6 => implicit::<Plain, _, _>(from, &mut self.raft_address),
            7 => implicit::<Plain, _, _>(from, &mut self.voter),
            8 => implicit::<Plain, _, _>(from, &mut self.name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Open<crate::conveyor::router::v1::NodeRole>, _>("role", &self.role)?;
        to.implicit::<Plain, _>("healthy", &self.healthy)?;
        to.implicit::<Plain, _>("matchIndex", &self.match_index)?;
        to.optional::<Nested, _>("lastContact", &self.last_contact)?;
        to.implicit::<Plain, _>("raftAddress", &self.raft_address)?;
        to.implicit::<Plain, _>("voter", &self.voter)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::NotCondition {
    const FIELDS: &'static [&'static str] = &["condition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "condition" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.condition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("condition", &self.condition)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::OffsetMove {
    const FIELDS: &'static [&'static str] = &["sourceId", "partition", "fromOffset", "toOffset", "laneEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partition" => Some(1),
            "fromOffset" | "from_offset" => Some(2),
            "toOffset" | "to_offset" => Some(3),
            "laneEpoch" | "lane_epoch" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_id),
            1 => implicit::<Plain, _, _>(from, &mut self.partition),
            2 => optional::<Plain, _, _>(from, &mut self.from_offset),
            3 => implicit::<Plain, _, _>(from, &mut self.to_offset),
            4 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Plain, _>("fromOffset", &self.from_offset)?;
        to.implicit::<Plain, _>("toOffset", &self.to_offset)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::OrCondition {
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

impl Message for crate::conveyor::router::v1::PartitionProgress {
    const FIELDS: &'static [&'static str] = &["sourceId", "partition", "committed", "latestOffset", "lagRecords", "watermark", "sidecarId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partition" => Some(1),
            "committed" => Some(2),
            "latestOffset" | "latest_offset" => Some(3),
            "lagRecords" | "lag_records" => Some(4),
            "watermark" => Some(5),
            "sidecarId" | "sidecar_id" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.source_id),
            1 => implicit::<Plain, _, _>(from, &mut self.partition),
            2 => optional::<Nested, _, _>(from, &mut self.committed),
            3 => optional::<Plain, _, _>(from, &mut self.latest_offset),
            4 => optional::<Plain, _, _>(from, &mut self.lag_records),
            5 => optional::<Nested, _, _>(from, &mut self.watermark),
            6 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.optional::<Nested, _>("committed", &self.committed)?;
        to.optional::<Plain, _>("latestOffset", &self.latest_offset)?;
        to.optional::<Plain, _>("lagRecords", &self.lag_records)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PausePipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "reason" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PausePipelineResponse {
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
            0 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineChange {
    const FIELDS: &'static [&'static str] = &["path", "kind", "fromValue", "toValue", "effect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            "kind" => Some(1),
            "fromValue" | "from_value" => Some(2),
            "toValue" | "to_value" => Some(3),
            "effect" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.path),
            1 => implicit::<Open<crate::conveyor::router::v1::ChangeKind>, _, _>(from, &mut self.kind),
            2 => implicit::<Plain, _, _>(from, &mut self.from_value),
            3 => implicit::<Plain, _, _>(from, &mut self.to_value),
            4 => implicit::<Open<crate::conveyor::router::v1::ChangeEffect>, _, _>(from, &mut self.effect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("path", &self.path)?;
        to.implicit::<Open<crate::conveyor::router::v1::ChangeKind>, _>("kind", &self.kind)?;
        to.implicit::<Plain, _>("fromValue", &self.from_value)?;
        to.implicit::<Plain, _>("toValue", &self.to_value)?;
        to.implicit::<Open<crate::conveyor::router::v1::ChangeEffect>, _>("effect", &self.effect)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineConfig {
    const FIELDS: &'static [&'static str] = &["id", "name", "description", "stages", "edges", "enabled", "metadata", "guarantee", "deadLetter", "retry", "watermark", "checkpoint", "limits", "rollout", "tests"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "description" => Some(2),
            "stages" => Some(3),
            "edges" => Some(4),
            "enabled" => Some(5),
            "metadata" => Some(6),
            "guarantee" => Some(7),
            "deadLetter" | "dead_letter" => Some(8),
            "retry" => Some(9),
            "watermark" => Some(10),
            "checkpoint" => Some(11),
            "limits" => Some(12),
            "rollout" => Some(13),
            "tests" => Some(14),
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
            3 => repeated::<Nested, _, _>(from, &mut self.stages),
            4 => repeated::<Nested, _, _>(from, &mut self.edges),
            5 => optional::<Plain, _, _>(from, &mut self.enabled),
            6 => map::<Plain, _, _, _>(from, &mut self.metadata),
            7 => implicit::<Open<crate::conveyor::common::v1::DeliveryGuarantee>, _, _>(from, &mut self.guarantee),
            8 => optional::<Nested, _, _>(from, &mut self.dead_letter),
            9 => optional::<Nested, _, _>(from, &mut self.retry),
            10 => optional::<Nested, _, _>(from, &mut self.watermark),
            11 => optional::<Nested, _, _>(from, &mut self.checkpoint),
            12 => optional::<Nested, _, _>(from, &mut self.limits),
            13 => optional::<Nested, _, _>(from, &mut self.rollout),
            14 => repeated::<Nested, _, _>(from, &mut self.tests),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("stages", &self.stages)?;
        to.repeated::<Nested, _>("edges", &self.edges)?;
        to.optional::<Plain, _>("enabled", &self.enabled)?;
        to.map::<Plain, _, _>("metadata", &self.metadata)?;
        to.implicit::<Open<crate::conveyor::common::v1::DeliveryGuarantee>, _>("guarantee", &self.guarantee)?;
        to.optional::<Nested, _>("deadLetter", &self.dead_letter)?;
        to.optional::<Nested, _>("retry", &self.retry)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.optional::<Nested, _>("checkpoint", &self.checkpoint)?;
        to.optional::<Nested, _>("limits", &self.limits)?;
        to.optional::<Nested, _>("rollout", &self.rollout)?;
        to.repeated::<Nested, _>("tests", &self.tests)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineLimits {
    const FIELDS: &'static [&'static str] = &["maxBufferedRecords", "maxBufferedBytes", "maxRecordsPerSource", "maxRecordsPerStage", "pressurePercent", "resumePercent", "intake"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxBufferedRecords" | "max_buffered_records" => Some(0),
            "maxBufferedBytes" | "max_buffered_bytes" => Some(1),
            "maxRecordsPerSource" | "max_records_per_source" => Some(2),
            "maxRecordsPerStage" | "max_records_per_stage" => Some(3),
            "pressurePercent" | "pressure_percent" => Some(4),
            "resumePercent" | "resume_percent" => Some(5),
            "intake" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.max_buffered_records),
            1 => implicit::<Plain, _, _>(from, &mut self.max_buffered_bytes),
            2 => implicit::<Plain, _, _>(from, &mut self.max_records_per_source),
            3 => implicit::<Plain, _, _>(from, &mut self.max_records_per_stage),
            4 => implicit::<Plain, _, _>(from, &mut self.pressure_percent),
            5 => implicit::<Plain, _, _>(from, &mut self.resume_percent),
            6 => optional::<Nested, _, _>(from, &mut self.intake),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("maxBufferedRecords", &self.max_buffered_records)?;
        to.implicit::<Plain, _>("maxBufferedBytes", &self.max_buffered_bytes)?;
        to.implicit::<Plain, _>("maxRecordsPerSource", &self.max_records_per_source)?;
        to.implicit::<Plain, _>("maxRecordsPerStage", &self.max_records_per_stage)?;
        to.implicit::<Plain, _>("pressurePercent", &self.pressure_percent)?;
        to.implicit::<Plain, _>("resumePercent", &self.resume_percent)?;
        to.optional::<Nested, _>("intake", &self.intake)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineStatus {
    const FIELDS: &'static [&'static str] = &["enabled", "version", "createdAt", "updatedAt", "stageStatuses", "phase", "message", "rollout", "updatedBy", "recordsPerSecond", "oldestUnsettled", "watermark", "openDeadLetters", "lastCheckpointNumber"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "enabled" => Some(0),
            "version" => Some(1),
            "createdAt" | "created_at" => Some(2),
            "updatedAt" | "updated_at" => Some(3),
            "stageStatuses" | "stage_statuses" => Some(4),
            "phase" => Some(5),
            "message" => Some(6),
            "rollout" => Some(7),
            "updatedBy" | "updated_by" => Some(8),
            "recordsPerSecond" | "records_per_second" => Some(9),
            "oldestUnsettled" | "oldest_unsettled" => Some(10),
            "watermark" => Some(11),
            "openDeadLetters" | "open_dead_letters" => Some(12),
            "lastCheckpointNumber" | "last_checkpoint_number" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.enabled),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => optional::<Nested, _, _>(from, &mut self.created_at),
            3 => optional::<Nested, _, _>(from, &mut self.updated_at),
            4 => map::<Nested, _, _, _>(from, &mut self.stage_statuses),
            5 => implicit::<Open<crate::conveyor::router::v1::PipelinePhase>, _, _>(from, &mut self.phase),
            6 => implicit::<Plain, _, _>(from, &mut self.message),
            7 => optional::<Nested, _, _>(from, &mut self.rollout),
            8 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            9 => implicit::<Plain, _, _>(from, &mut self.records_per_second),
            10 => optional::<Nested, _, _>(from, &mut self.oldest_unsettled),
            11 => optional::<Nested, _, _>(from, &mut self.watermark),
            12 => implicit::<Plain, _, _>(from, &mut self.open_dead_letters),
            13 => implicit::<Plain, _, _>(from, &mut self.last_checkpoint_number),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("enabled", &self.enabled)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.map::<Nested, _, _>("stageStatuses", &self.stage_statuses)?;
        to.implicit::<Open<crate::conveyor::router::v1::PipelinePhase>, _>("phase", &self.phase)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Nested, _>("rollout", &self.rollout)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("recordsPerSecond", &self.records_per_second)?;
        to.optional::<Nested, _>("oldestUnsettled", &self.oldest_unsettled)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.implicit::<Plain, _>("openDeadLetters", &self.open_dead_letters)?;
        to.implicit::<Plain, _>("lastCheckpointNumber", &self.last_checkpoint_number)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineTest {
    const FIELDS: &'static [&'static str] = &["name", "inputs", "mocks", "expectations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "inputs" => Some(1),
            "mocks" => Some(2),
            "expectations" => Some(3),
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
            1 => repeated::<Nested, _, _>(from, &mut self.inputs),
            2 => repeated::<Nested, _, _>(from, &mut self.mocks),
            3 => repeated::<Nested, _, _>(from, &mut self.expectations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.repeated::<Nested, _>("inputs", &self.inputs)?;
        to.repeated::<Nested, _>("mocks", &self.mocks)?;
        to.repeated::<Nested, _>("expectations", &self.expectations)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineTestResult {
    const FIELDS: &'static [&'static str] = &["name", "passed", "failures", "outputs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "passed" => Some(1),
            "failures" => Some(2),
            "outputs" => Some(3),
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
            2 => repeated::<Plain, _, _>(from, &mut self.failures),
            3 => repeated::<Nested, _, _>(from, &mut self.outputs),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("passed", &self.passed)?;
        to.repeated::<Plain, _>("failures", &self.failures)?;
        to.repeated::<Nested, _>("outputs", &self.outputs)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineVersion {
    const FIELDS: &'static [&'static str] = &["version", "appliedAt", "appliedBy", "reason", "changes", "active"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "appliedAt" | "applied_at" => Some(1),
            "appliedBy" | "applied_by" => Some(2),
            "reason" => Some(3),
            "changes" => Some(4),
            "active" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.applied_at),
            2 => implicit::<Plain, _, _>(from, &mut self.applied_by),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            4 => repeated::<Nested, _, _>(from, &mut self.changes),
            5 => implicit::<Plain, _, _>(from, &mut self.active),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("appliedAt", &self.applied_at)?;
        to.implicit::<Plain, _>("appliedBy", &self.applied_by)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        to.implicit::<Plain, _>("active", &self.active)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PipelineViolation {
    const FIELDS: &'static [&'static str] = &["field", "rule", "message", "warning"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "rule" => Some(1),
            "message" => Some(2),
            "warning" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.rule),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.warning),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("rule", &self.rule)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("warning", &self.warning)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PlacementPolicy {
    const FIELDS: &'static [&'static str] = &["sidecarLabels", "zones", "spread"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarLabels" | "sidecar_labels" => Some(0),
            "zones" => Some(1),
            "spread" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.sidecar_labels),
            1 => repeated::<Plain, _, _>(from, &mut self.zones),
            2 => implicit::<Plain, _, _>(from, &mut self.spread),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("sidecarLabels", &self.sidecar_labels)?;
        to.repeated::<Plain, _>("zones", &self.zones)?;
        to.implicit::<Plain, _>("spread", &self.spread)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PostgresSource {
    const FIELDS: &'static [&'static str] = &["connection", "publication", "slot", "tables", "snapshot"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "connection" => Some(0),
            "publication" => Some(1),
            "slot" => Some(2),
            "tables" => Some(3),
            "snapshot" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.connection),
            1 => implicit::<Plain, _, _>(from, &mut self.publication),
            2 => implicit::<Plain, _, _>(from, &mut self.slot),
            3 => repeated::<Plain, _, _>(from, &mut self.tables),
            4 => implicit::<Plain, _, _>(from, &mut self.snapshot),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("connection", &self.connection)?;
        to.implicit::<Plain, _>("publication", &self.publication)?;
        to.implicit::<Plain, _>("slot", &self.slot)?;
        to.repeated::<Plain, _>("tables", &self.tables)?;
        to.implicit::<Plain, _>("snapshot", &self.snapshot)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ProjectTransform {
    const FIELDS: &'static [&'static str] = &["fields", "exclude"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fields" => Some(0),
            "exclude" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.fields),
            1 => implicit::<Plain, _, _>(from, &mut self.exclude),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("fields", &self.fields)?;
        to.implicit::<Plain, _>("exclude", &self.exclude)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::PulsarSource {
    const FIELDS: &'static [&'static str] = &["serviceUrl", "topics", "subscription", "subscriptionType", "token", "tls"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceUrl" | "service_url" => Some(0),
            "topics" => Some(1),
            "subscription" => Some(2),
            "subscriptionType" | "subscription_type" => Some(3),
            "token" => Some(4),
            "tls" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_url),
            1 => repeated::<Plain, _, _>(from, &mut self.topics),
            2 => implicit::<Plain, _, _>(from, &mut self.subscription),
            3 => implicit::<Open<crate::conveyor::router::v1::PulsarSubscriptionType>, _, _>(from, &mut self.subscription_type),
            4 => optional::<Nested, _, _>(from, &mut self.token),
            5 => optional::<Nested, _, _>(from, &mut self.tls),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceUrl", &self.service_url)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.implicit::<Plain, _>("subscription", &self.subscription)?;
        to.implicit::<Open<crate::conveyor::router::v1::PulsarSubscriptionType>, _>("subscriptionType", &self.subscription_type)?;
        to.optional::<Nested, _>("token", &self.token)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RabbitMqSource {
    const FIELDS: &'static [&'static str] = &["address", "virtualHost", "queue", "credentials", "prefetch", "tls"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "address" => Some(0),
            "virtualHost" | "virtual_host" => Some(1),
            "queue" => Some(2),
            "credentials" => Some(3),
            "prefetch" => Some(4),
            "tls" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.address),
            1 => implicit::<Plain, _, _>(from, &mut self.virtual_host),
            2 => implicit::<Plain, _, _>(from, &mut self.queue),
            3 => optional::<Nested, _, _>(from, &mut self.credentials),
            4 => implicit::<Plain, _, _>(from, &mut self.prefetch),
            5 => optional::<Nested, _, _>(from, &mut self.tls),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("virtualHost", &self.virtual_host)?;
        to.implicit::<Plain, _>("queue", &self.queue)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.implicit::<Plain, _>("prefetch", &self.prefetch)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RateLimit {
    const FIELDS: &'static [&'static str] = &["recordsPerSecond", "bytesPerSecond", "burstRecords"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsPerSecond" | "records_per_second" => Some(0),
            "bytesPerSecond" | "bytes_per_second" => Some(1),
            "burstRecords" | "burst_records" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_per_second),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_per_second),
            2 => implicit::<Plain, _, _>(from, &mut self.burst_records),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsPerSecond", &self.records_per_second)?;
        to.implicit::<Plain, _>("bytesPerSecond", &self.bytes_per_second)?;
        to.implicit::<Plain, _>("burstRecords", &self.burst_records)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RateLimitTransform {
    const FIELDS: &'static [&'static str] = &["keyField", "maxRecords", "window", "action", "tagKey"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keyField" | "key_field" => Some(0),
            "maxRecords" | "max_records" => Some(1),
            "window" => Some(2),
            "action" => Some(3),
            "tagKey" | "tag_key" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key_field),
            1 => implicit::<Plain, _, _>(from, &mut self.max_records),
            2 => optional::<Nested, _, _>(from, &mut self.window),
            3 => implicit::<Open<crate::conveyor::router::v1::RateLimitAction>, _, _>(from, &mut self.action),
            4 => implicit::<Plain, _, _>(from, &mut self.tag_key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("keyField", &self.key_field)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.optional::<Nested, _>("window", &self.window)?;
        to.implicit::<Open<crate::conveyor::router::v1::RateLimitAction>, _>("action", &self.action)?;
        to.implicit::<Plain, _>("tagKey", &self.tag_key)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RebalanceRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "maxMovedPercent", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "maxMovedPercent" | "max_moved_percent" => Some(1),
            "dryRun" | "dry_run" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.max_moved_percent),
            2 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("maxMovedPercent", &self.max_moved_percent)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RebalanceResponse {
    const FIELDS: &'static [&'static str] = &["assignmentVersion", "moves"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assignmentVersion" | "assignment_version" => Some(0),
            "moves" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.assignment_version),
            1 => repeated::<Nested, _, _>(from, &mut self.moves),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("assignmentVersion", &self.assignment_version)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RedisSource {
    const FIELDS: &'static [&'static str] = &["address", "mode", "keys", "database", "credentials", "tls", "cluster"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "address" => Some(0),
            "mode" => Some(1),
            "keys" => Some(2),
            "database" => Some(3),
            "credentials" => Some(4),
            "tls" => Some(5),
            "cluster" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.address),
            1 => implicit::<Open<crate::conveyor::router::v1::RedisMode>, _, _>(from, &mut self.mode),
            2 => repeated::<Plain, _, _>(from, &mut self.keys),
            3 => implicit::<Plain, _, _>(from, &mut self.database),
            4 => optional::<Nested, _, _>(from, &mut self.credentials),
            5 => optional::<Nested, _, _>(from, &mut self.tls),
            6 => implicit::<Plain, _, _>(from, &mut self.cluster),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Open<crate::conveyor::router::v1::RedisMode>, _>("mode", &self.mode)?;
        to.repeated::<Plain, _>("keys", &self.keys)?;
        to.implicit::<Plain, _>("database", &self.database)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        to.implicit::<Plain, _>("cluster", &self.cluster)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RemoveMemberRequest {
    const FIELDS: &'static [&'static str] = &["nodeId", "force"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "force" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => implicit::<Plain, _, _>(from, &mut self.force),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("force", &self.force)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RemoveMemberResponse {
    const FIELDS: &'static [&'static str] = &["nodes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodes" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.nodes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RenameTransform {
    const FIELDS: &'static [&'static str] = &["fields", "requireAll"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fields" => Some(0),
            "requireAll" | "require_all" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.fields),
            1 => implicit::<Plain, _, _>(from, &mut self.require_all),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("fields", &self.fields)?;
        to.implicit::<Plain, _>("requireAll", &self.require_all)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ReplayDeadLettersRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "deadLetterIds", "fromStageId", "filter", "maxCount", "recordsPerSecond"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "deadLetterIds" | "dead_letter_ids" => Some(1),
            "fromStageId" | "from_stage_id" => Some(2),
            "filter" => Some(3),
            "maxCount" | "max_count" => Some(4),
            "recordsPerSecond" | "records_per_second" => Some(5),
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
            1 => repeated::<Plain, _, _>(from, &mut self.dead_letter_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.from_stage_id),
            3 => optional::<Nested, _, _>(from, &mut self.filter),
            4 => implicit::<Plain, _, _>(from, &mut self.max_count),
            5 => implicit::<Plain, _, _>(from, &mut self.records_per_second),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.repeated::<Plain, _>("deadLetterIds", &self.dead_letter_ids)?;
        to.implicit::<Plain, _>("fromStageId", &self.from_stage_id)?;
        to.optional::<Nested, _>("filter", &self.filter)?;
        to.implicit::<Plain, _>("maxCount", &self.max_count)?;
        to.implicit::<Plain, _>("recordsPerSecond", &self.records_per_second)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ReplayDeadLettersResponse {
    const FIELDS: &'static [&'static str] = &["replayed", "failures", "remaining"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "replayed" => Some(0),
            "failures" => Some(1),
            "remaining" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.replayed),
            1 => repeated::<Nested, _, _>(from, &mut self.failures),
            2 => implicit::<Plain, _, _>(from, &mut self.remaining),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("replayed", &self.replayed)?;
        to.repeated::<Nested, _>("failures", &self.failures)?;
        to.implicit::<Plain, _>("remaining", &self.remaining)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ResetOffsetsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "sourceId", "partitions", "earliest", "latest", "timestamp", "offsets", "dryRun", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "sourceId" | "source_id" => Some(1),
            "partitions" => Some(2),
            "earliest" => Some(3),
            "latest" => Some(4),
            "timestamp" => Some(5),
            "offsets" => Some(6),
            "dryRun" | "dry_run" => Some(7),
            "reason" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.source_id),
            2 => repeated::<Plain, _, _>(from, &mut self.partitions),
            3 => member::<Plain, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::reset_offsets_request::Target::Earliest),
            4 => member::<Plain, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::reset_offsets_request::Target::Latest),
            5 => member::<Nested, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::reset_offsets_request::Target::Timestamp),
            6 => member::<Nested, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::reset_offsets_request::Target::Offsets),
            7 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            8 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        match &self.target {
            Some(crate::conveyor::router::v1::reset_offsets_request::Target::Earliest(it)) => to.field::<Plain, _>("earliest", it)?,
            Some(crate::conveyor::router::v1::reset_offsets_request::Target::Latest(it)) => to.field::<Plain, _>("latest", it)?,
            Some(crate::conveyor::router::v1::reset_offsets_request::Target::Timestamp(it)) => to.field::<Nested, _>("timestamp", it)?,
            Some(crate::conveyor::router::v1::reset_offsets_request::Target::Offsets(it)) => to.field::<Nested, _>("offsets", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ResetOffsetsResponse {
    const FIELDS: &'static [&'static str] = &["moves"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "moves" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.moves),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("moves", &self.moves)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RestoreCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "checkpointNumber", "allowMissingStages", "dryRun"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "checkpointNumber" | "checkpoint_number" => Some(1),
            "allowMissingStages" | "allow_missing_stages" => Some(2),
            "dryRun" | "dry_run" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            2 => implicit::<Plain, _, _>(from, &mut self.allow_missing_stages),
            3 => implicit::<Plain, _, _>(from, &mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.implicit::<Plain, _>("allowMissingStages", &self.allow_missing_stages)?;
        to.implicit::<Plain, _>("dryRun", &self.dry_run)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RestoreCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["checkpointNumber", "moves", "droppedStages"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpointNumber" | "checkpoint_number" => Some(0),
            "moves" => Some(1),
            "droppedStages" | "dropped_stages" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.checkpoint_number),
            1 => repeated::<Nested, _, _>(from, &mut self.moves),
            2 => repeated::<Plain, _, _>(from, &mut self.dropped_stages),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        to.repeated::<Plain, _>("droppedStages", &self.dropped_stages)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ResumePipelineRequest {
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

impl Message for crate::conveyor::router::v1::ResumePipelineResponse {
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
            0 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ResumeSidecarRequest {
    const FIELDS: &'static [&'static str] = &["sidecarId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ResumeSidecarResponse {
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
            0 => optional::<Nested, _, _>(from, &mut self.status),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("status", &self.status)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RetryPolicy {
    const FIELDS: &'static [&'static str] = &["maxRetries", "initialBackoff", "maxBackoff", "multiplier", "budgetPercent", "maxAge", "forever"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "maxRetries" | "max_retries" => Some(0),
            "initialBackoff" | "initial_backoff" => Some(1),
            "maxBackoff" | "max_backoff" => Some(2),
            "multiplier" => Some(3),
            "budgetPercent" | "budget_percent" => Some(4),
            "maxAge" | "max_age" => Some(5),
            "forever" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Plain, _, _>(from, &mut self.max_retries),
            1 => optional::<Nested, _, _>(from, &mut self.initial_backoff),
            2 => optional::<Nested, _, _>(from, &mut self.max_backoff),
            3 => implicit::<Plain, _, _>(from, &mut self.multiplier),
            4 => optional::<Plain, _, _>(from, &mut self.budget_percent),
            5 => optional::<Nested, _, _>(from, &mut self.max_age),
            6 => implicit::<Plain, _, _>(from, &mut self.forever),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Plain, _>("maxRetries", &self.max_retries)?;
        to.optional::<Nested, _>("initialBackoff", &self.initial_backoff)?;
        to.optional::<Nested, _>("maxBackoff", &self.max_backoff)?;
        to.implicit::<Plain, _>("multiplier", &self.multiplier)?;
        to.optional::<Plain, _>("budgetPercent", &self.budget_percent)?;
        to.optional::<Nested, _>("maxAge", &self.max_age)?;
        to.implicit::<Plain, _>("forever", &self.forever)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RollbackPipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "toVersion", "expectedVersion", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "toVersion" | "to_version" => Some(1),
            "expectedVersion" | "expected_version" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            1 => implicit::<Plain, _, _>(from, &mut self.to_version),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            3 => implicit::<Plain, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("toVersion", &self.to_version)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RollbackPipelineResponse {
    const FIELDS: &'static [&'static str] = &["version", "changes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "changes" => Some(1),
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
            1 => repeated::<Nested, _, _>(from, &mut self.changes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RolloutPolicy {
    const FIELDS: &'static [&'static str] = &["canaryPercent", "canaryDuration", "maxFailedPercent", "prepareTimeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "canaryPercent" | "canary_percent" => Some(0),
            "canaryDuration" | "canary_duration" => Some(1),
            "maxFailedPercent" | "max_failed_percent" => Some(2),
            "prepareTimeout" | "prepare_timeout" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.canary_percent),
            1 => optional::<Nested, _, _>(from, &mut self.canary_duration),
            2 => optional::<Plain, _, _>(from, &mut self.max_failed_percent),
            3 => optional::<Nested, _, _>(from, &mut self.prepare_timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("canaryPercent", &self.canary_percent)?;
        to.optional::<Nested, _>("canaryDuration", &self.canary_duration)?;
        to.optional::<Plain, _>("maxFailedPercent", &self.max_failed_percent)?;
        to.optional::<Nested, _>("prepareTimeout", &self.prepare_timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RolloutStatus {
    const FIELDS: &'static [&'static str] = &["fromVersion", "toVersion", "phase", "partitionsPercent", "pendingSidecars", "refusals", "startedAt"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fromVersion" | "from_version" => Some(0),
            "toVersion" | "to_version" => Some(1),
            "phase" => Some(2),
            "partitionsPercent" | "partitions_percent" => Some(3),
            "pendingSidecars" | "pending_sidecars" => Some(4),
            "refusals" => Some(5),
            "startedAt" | "started_at" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.from_version),
            1 => implicit::<Plain, _, _>(from, &mut self.to_version),
            2 => implicit::<Open<crate::conveyor::router::v1::RolloutPhase>, _, _>(from, &mut self.phase),
            3 => implicit::<Plain, _, _>(from, &mut self.partitions_percent),
            4 => repeated::<Plain, _, _>(from, &mut self.pending_sidecars),
            5 => repeated::<Nested, _, _>(from, &mut self.refusals),
            6 => optional::<Nested, _, _>(from, &mut self.started_at),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("fromVersion", &self.from_version)?;
        to.implicit::<Plain, _>("toVersion", &self.to_version)?;
        to.implicit::<Open<crate::conveyor::router::v1::RolloutPhase>, _>("phase", &self.phase)?;
        to.implicit::<Plain, _>("partitionsPercent", &self.partitions_percent)?;
        to.repeated::<Plain, _>("pendingSidecars", &self.pending_sidecars)?;
        to.repeated::<Nested, _>("refusals", &self.refusals)?;
        to.optional::<Nested, _>("startedAt", &self.started_at)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RoutingRule {
    const FIELDS: &'static [&'static str] = &["name", "condition", "targetStages", "priority"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "condition" => Some(1),
            "targetStages" | "target_stages" => Some(2),
            "priority" => Some(3),
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
            1 => optional::<Nested, _, _>(from, &mut self.condition),
            2 => repeated::<Plain, _, _>(from, &mut self.target_stages),
            3 => implicit::<Plain, _, _>(from, &mut self.priority),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        to.repeated::<Plain, _>("targetStages", &self.target_stages)?;
        to.implicit::<Plain, _>("priority", &self.priority)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::RustMqSource {
    const FIELDS: &'static [&'static str] = &["brokers", "topics", "tls", "credentials", "readUncommitted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "brokers" => Some(0),
            "topics" => Some(1),
            "tls" => Some(2),
            "credentials" => Some(3),
            "readUncommitted" | "read_uncommitted" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.brokers),
            1 => repeated::<Plain, _, _>(from, &mut self.topics),
            2 => optional::<Nested, _, _>(from, &mut self.tls),
            3 => optional::<Nested, _, _>(from, &mut self.credentials),
            4 => implicit::<Plain, _, _>(from, &mut self.read_uncommitted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("brokers", &self.brokers)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        to.implicit::<Plain, _>("readUncommitted", &self.read_uncommitted)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::S3Source {
    const FIELDS: &'static [&'static str] = &["bucket", "prefix", "aws", "framing", "follow", "pollInterval", "notificationQueueUrl", "keyPattern"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "bucket" => Some(0),
            "prefix" => Some(1),
            "aws" => Some(2),
            "framing" => Some(3),
            "follow" => Some(4),
            "pollInterval" | "poll_interval" => Some(5),
            "notificationQueueUrl" | "notification_queue_url" => Some(6),
            "keyPattern" | "key_pattern" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.bucket),
            1 => implicit::<Plain, _, _>(from, &mut self.prefix),
            2 => optional::<Nested, _, _>(from, &mut self.aws),
            3 => optional::<Nested, _, _>(from, &mut self.framing),
            4 => implicit::<Plain, _, _>(from, &mut self.follow),
            5 => optional::<Nested, _, _>(from, &mut self.poll_interval),
            6 => implicit::<Plain, _, _>(from, &mut self.notification_queue_url),
            7 => implicit::<Plain, _, _>(from, &mut self.key_pattern),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("bucket", &self.bucket)?;
        to.implicit::<Plain, _>("prefix", &self.prefix)?;
        to.optional::<Nested, _>("aws", &self.aws)?;
        to.optional::<Nested, _>("framing", &self.framing)?;
        to.implicit::<Plain, _>("follow", &self.follow)?;
        to.optional::<Nested, _>("pollInterval", &self.poll_interval)?;
        to.implicit::<Plain, _>("notificationQueueUrl", &self.notification_queue_url)?;
        to.implicit::<Plain, _>("keyPattern", &self.key_pattern)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SampleCondition {
    const FIELDS: &'static [&'static str] = &["percent", "keyField"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "percent" => Some(0),
            "keyField" | "key_field" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.percent),
            1 => implicit::<Plain, _, _>(from, &mut self.key_field),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("percent", &self.percent)?;
        to.implicit::<Plain, _>("keyField", &self.key_field)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SampleTransform {
    const FIELDS: &'static [&'static str] = &["sample"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sample" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.sample),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("sample", &self.sample)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SampledRecord {
    const FIELDS: &'static [&'static str] = &["pipelineId", "pipelineVersion", "stageId", "edgeId", "lane", "record", "truncated", "parentRecordId", "outcome", "failure", "time", "duration", "attempt", "sidecarId", "serviceId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "pipelineVersion" | "pipeline_version" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "edgeId" | "edge_id" => Some(3),
            "lane" => Some(4),
            "record" => Some(5),
            "truncated" => Some(6),
            "parentRecordId" | "parent_record_id" => Some(7),
            "outcome" => Some(8),
            "failure" => Some(9),
            "time" => Some(10),
            "duration" => Some(11),
            "attempt" => Some(12),
            "sidecarId" | "sidecar_id" => Some(13),
            "serviceId" | "service_id" => Some(14),
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
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Plain, _, _>(from, &mut self.edge_id),
            4 => implicit::<Plain, _, _>(from, &mut self.lane),
            5 => optional::<Nested, _, _>(from, &mut self.record),
            6 => implicit::<Plain, _, _>(from, &mut self.truncated),
            7 => implicit::<Plain, _, _>(from, &mut self.parent_record_id),
            8 => implicit::<Open<crate::conveyor::router::v1::RecordOutcome>, _, _>(from, &mut self.outcome),
            9 => optional::<Nested, _, _>(from, &mut self.failure),
            10 => optional::<Nested, _, _>(from, &mut self.time),
            11 => optional::<Nested, _, _>(from, &mut self.duration),
            12 => implicit::<Plain, _, _>(from, &mut self.attempt),
            13 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            14 => implicit::<Plain, _, _>(from, &mut self.service_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.optional::<Nested, _>("record", &self.record)?;
        to.implicit::<Plain, _>("truncated", &self.truncated)?;
        to.implicit::<Plain, _>("parentRecordId", &self.parent_record_id)?;
        to.implicit::<Open<crate::conveyor::router::v1::RecordOutcome>, _>("outcome", &self.outcome)?;
        to.optional::<Nested, _>("failure", &self.failure)?;
        to.optional::<Nested, _>("time", &self.time)?;
        to.optional::<Nested, _>("duration", &self.duration)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SaslAuth {
    const FIELDS: &'static [&'static str] = &["mechanism", "credentials"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "mechanism" => Some(0),
            "credentials" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::SaslMechanism>, _, _>(from, &mut self.mechanism),
            1 => optional::<Nested, _, _>(from, &mut self.credentials),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::SaslMechanism>, _>("mechanism", &self.mechanism)?;
        to.optional::<Nested, _>("credentials", &self.credentials)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ScalePolicy {
    const FIELDS: &'static [&'static str] = &["minTasks", "maxTasks", "targetLag", "targetBusyPercent", "cooldown"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "minTasks" | "min_tasks" => Some(0),
            "maxTasks" | "max_tasks" => Some(1),
            "targetLag" | "target_lag" => Some(2),
            "targetBusyPercent" | "target_busy_percent" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.min_tasks),
            1 => implicit::<Plain, _, _>(from, &mut self.max_tasks),
            2 => optional::<Nested, _, _>(from, &mut self.target_lag),
            3 => implicit::<Plain, _, _>(from, &mut self.target_busy_percent),
            4 => optional::<Nested, _, _>(from, &mut self.cooldown),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("minTasks", &self.min_tasks)?;
        to.implicit::<Plain, _>("maxTasks", &self.max_tasks)?;
        to.optional::<Nested, _>("targetLag", &self.target_lag)?;
        to.implicit::<Plain, _>("targetBusyPercent", &self.target_busy_percent)?;
        to.optional::<Nested, _>("cooldown", &self.cooldown)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ScaleStageRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "stageId", "tasks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "stageId" | "stage_id" => Some(1),
            "tasks" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            2 => optional::<Plain, _, _>(from, &mut self.tasks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.optional::<Plain, _>("tasks", &self.tasks)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ScaleStageResponse {
    const FIELDS: &'static [&'static str] = &["desiredTasks", "assignmentVersion", "moves"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "desiredTasks" | "desired_tasks" => Some(0),
            "assignmentVersion" | "assignment_version" => Some(1),
            "moves" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.desired_tasks),
            1 => implicit::<Plain, _, _>(from, &mut self.assignment_version),
            2 => repeated::<Nested, _, _>(from, &mut self.moves),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("desiredTasks", &self.desired_tasks)?;
        to.implicit::<Plain, _>("assignmentVersion", &self.assignment_version)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SchemaReference {
    const FIELDS: &'static [&'static str] = &["registryUrl", "subject", "version", "credentialsSecret"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "registryUrl" | "registry_url" => Some(0),
            "subject" => Some(1),
            "version" => Some(2),
            "credentialsSecret" | "credentials_secret" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.registry_url),
            1 => implicit::<Plain, _, _>(from, &mut self.subject),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.credentials_secret),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("registryUrl", &self.registry_url)?;
        to.implicit::<Plain, _>("subject", &self.subject)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("credentialsSecret", &self.credentials_secret)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SecretRef {
    const FIELDS: &'static [&'static str] = &["name", "key"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "key" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.key),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("key", &self.key)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ServiceDefinition {
    const FIELDS: &'static [&'static str] = &["name", "serviceType", "description", "endpoints", "tls", "bearerToken", "config", "labels", "groupId", "maxConcurrentRequests", "maxMessageBytes", "healthCheckInterval", "metadata"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "serviceType" | "service_type" => Some(1),
            "description" => Some(2),
            "endpoints" => Some(3),
            "tls" => Some(4),
            "bearerToken" | "bearer_token" => Some(5),
            "config" => Some(6),
            "labels" => Some(7),
            "groupId" | "group_id" => Some(8),
            "maxConcurrentRequests" | "max_concurrent_requests" => Some(9),
            "maxMessageBytes" | "max_message_bytes" => Some(10),
            "healthCheckInterval" | "health_check_interval" => Some(11),
            "metadata" => Some(12),
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
            1 => implicit::<Open<crate::conveyor::common::v1::ServiceType>, _, _>(from, &mut self.service_type),
            2 => implicit::<Plain, _, _>(from, &mut self.description),
            3 => repeated::<Nested, _, _>(from, &mut self.endpoints),
            4 => optional::<Nested, _, _>(from, &mut self.tls),
            5 => optional::<Nested, _, _>(from, &mut self.bearer_token),
            6 => optional::<Nested, _, _>(from, &mut self.config),
            7 => map::<Plain, _, _, _>(from, &mut self.labels),
            8 => implicit::<Plain, _, _>(from, &mut self.group_id),
            9 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_requests),
            10 => implicit::<Plain, _, _>(from, &mut self.max_message_bytes),
            11 => optional::<Nested, _, _>(from, &mut self.health_check_interval),
            12 => map::<Plain, _, _, _>(from, &mut self.metadata),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("serviceType", &self.service_type)?;
        to.implicit::<Plain, _>("description", &self.description)?;
        to.repeated::<Nested, _>("endpoints", &self.endpoints)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        to.optional::<Nested, _>("bearerToken", &self.bearer_token)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("maxConcurrentRequests", &self.max_concurrent_requests)?;
        to.implicit::<Plain, _>("maxMessageBytes", &self.max_message_bytes)?;
        to.optional::<Nested, _>("healthCheckInterval", &self.health_check_interval)?;
        to.map::<Plain, _, _>("metadata", &self.metadata)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ServiceSelector {
    const FIELDS: &'static [&'static str] = &["serviceName", "groupId", "labels", "loadBalance", "capabilities", "versionPrefix"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceName" | "service_name" => Some(0),
            "groupId" | "group_id" => Some(1),
            "labels" => Some(2),
            "loadBalance" | "load_balance" => Some(3),
            "capabilities" => Some(4),
            "versionPrefix" | "version_prefix" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_name),
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => map::<Plain, _, _, _>(from, &mut self.labels),
            3 => implicit::<Open<crate::conveyor::router::v1::LoadBalanceStrategy>, _, _>(from, &mut self.load_balance),
            4 => repeated::<Plain, _, _>(from, &mut self.capabilities),
            5 => implicit::<Plain, _, _>(from, &mut self.version_prefix),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceName", &self.service_name)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.implicit::<Open<crate::conveyor::router::v1::LoadBalanceStrategy>, _>("loadBalance", &self.load_balance)?;
        to.repeated::<Plain, _>("capabilities", &self.capabilities)?;
        to.implicit::<Plain, _>("versionPrefix", &self.version_prefix)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ServiceStatus {
    const FIELDS: &'static [&'static str] = &["definition", "version", "createdAt", "updatedAt", "updatedBy", "instanceCount", "healthyCount", "usedBy"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "definition" => Some(0),
            "version" => Some(1),
            "createdAt" | "created_at" => Some(2),
            "updatedAt" | "updated_at" => Some(3),
            "updatedBy" | "updated_by" => Some(4),
            "instanceCount" | "instance_count" => Some(5),
            "healthyCount" | "healthy_count" => Some(6),
            "usedBy" | "used_by" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.definition),
            1 => implicit::<Plain, _, _>(from, &mut self.version),
            2 => optional::<Nested, _, _>(from, &mut self.created_at),
            3 => optional::<Nested, _, _>(from, &mut self.updated_at),
            4 => implicit::<Plain, _, _>(from, &mut self.updated_by),
            5 => implicit::<Plain, _, _>(from, &mut self.instance_count),
            6 => implicit::<Plain, _, _>(from, &mut self.healthy_count),
            7 => repeated::<Plain, _, _>(from, &mut self.used_by),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("definition", &self.definition)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.optional::<Nested, _>("createdAt", &self.created_at)?;
        to.optional::<Nested, _>("updatedAt", &self.updated_at)?;
        to.implicit::<Plain, _>("updatedBy", &self.updated_by)?;
        to.implicit::<Plain, _>("instanceCount", &self.instance_count)?;
        to.implicit::<Plain, _>("healthyCount", &self.healthy_count)?;
        to.repeated::<Plain, _>("usedBy", &self.used_by)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SessionWindow {
    const FIELDS: &'static [&'static str] = &["gap", "maxDuration"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "gap" => Some(0),
            "maxDuration" | "max_duration" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.gap),
            1 => optional::<Nested, _, _>(from, &mut self.max_duration),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("gap", &self.gap)?;
        to.optional::<Nested, _>("maxDuration", &self.max_duration)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SessionizeTransform {
    const FIELDS: &'static [&'static str] = &["keyField", "session", "emit", "sessionField"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keyField" | "key_field" => Some(0),
            "session" => Some(1),
            "emit" => Some(2),
            "sessionField" | "session_field" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.key_field),
            1 => optional::<Nested, _, _>(from, &mut self.session),
            2 => implicit::<Open<crate::conveyor::router::v1::SessionEmit>, _, _>(from, &mut self.emit),
            3 => implicit::<Plain, _, _>(from, &mut self.session_field),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("keyField", &self.key_field)?;
        to.optional::<Nested, _>("session", &self.session)?;
        to.implicit::<Open<crate::conveyor::router::v1::SessionEmit>, _>("emit", &self.emit)?;
        to.implicit::<Plain, _>("sessionField", &self.session_field)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SidecarStatus {
    const FIELDS: &'static [&'static str] = &["sidecarId", "endpoint", "podName", "namespace", "zone", "labels", "serviceNames", "phase", "registeredAt", "lastHeartbeat", "taskCount", "appliedVersion", "desiredVersion", "retainedBytes", "version", "refusal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sidecarId" | "sidecar_id" => Some(0),
            "endpoint" => Some(1),
            "podName" | "pod_name" => Some(2),
            "namespace" => Some(3),
            "zone" => Some(4),
            "labels" => Some(5),
            "serviceNames" | "service_names" => Some(6),
            "phase" => Some(7),
            "registeredAt" | "registered_at" => Some(8),
            "lastHeartbeat" | "last_heartbeat" => Some(9),
            "taskCount" | "task_count" => Some(10),
            "appliedVersion" | "applied_version" => Some(11),
            "desiredVersion" | "desired_version" => Some(12),
            "retainedBytes" | "retained_bytes" => Some(13),
            "version" => Some(14),
            "refusal" => Some(15),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            1 => implicit::<Plain, _, _>(from, &mut self.endpoint),
            2 => implicit::<Plain, _, _>(from, &mut self.pod_name),
            3 => implicit::<Plain, _, _>(from, &mut self.namespace),
            4 => implicit::<Plain, _, _>(from, &mut self.zone),
            5 => map::<Plain, _, _, _>(from, &mut self.labels),
            6 => repeated::<Plain, _, _>(from, &mut self.service_names),
            7 => implicit::<Open<crate::conveyor::router::v1::SidecarPhase>, _, _>(from, &mut self.phase),
            8 => optional::<Nested, _, _>(from, &mut self.registered_at),
            9 => optional::<Nested, _, _>(from, &mut self.last_heartbeat),
            10 => implicit::<Plain, _, _>(from, &mut self.task_count),
            11 => implicit::<Plain, _, _>(from, &mut self.applied_version),
            12 => implicit::<Plain, _, _>(from, &mut self.desired_version),
            13 => implicit::<Plain, _, _>(from, &mut self.retained_bytes),
            14 => implicit::<Plain, _, _>(from, &mut self.version),
            15 => implicit::<Plain, _, _>(from, &mut self.refusal),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("endpoint", &self.endpoint)?;
        to.implicit::<Plain, _>("podName", &self.pod_name)?;
        to.implicit::<Plain, _>("namespace", &self.namespace)?;
        to.implicit::<Plain, _>("zone", &self.zone)?;
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.repeated::<Plain, _>("serviceNames", &self.service_names)?;
        to.implicit::<Open<crate::conveyor::router::v1::SidecarPhase>, _>("phase", &self.phase)?;
        to.optional::<Nested, _>("registeredAt", &self.registered_at)?;
        to.optional::<Nested, _>("lastHeartbeat", &self.last_heartbeat)?;
        to.implicit::<Plain, _>("taskCount", &self.task_count)?;
        to.implicit::<Plain, _>("appliedVersion", &self.applied_version)?;
        to.implicit::<Plain, _>("desiredVersion", &self.desired_version)?;
        to.implicit::<Plain, _>("retainedBytes", &self.retained_bytes)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("refusal", &self.refusal)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SinkStage {
    const FIELDS: &'static [&'static str] = &["sinkId", "config", "guarantee", "maxMessageBytes", "flushInterval", "condition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sinkId" | "sink_id" => Some(0),
            "config" => Some(1),
            "guarantee" => Some(2),
            "maxMessageBytes" | "max_message_bytes" => Some(3),
            "flushInterval" | "flush_interval" => Some(4),
            "condition" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sink_id),
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Open<crate::conveyor::common::v1::DeliveryGuarantee>, _, _>(from, &mut self.guarantee),
            3 => implicit::<Plain, _, _>(from, &mut self.max_message_bytes),
            4 => optional::<Nested, _, _>(from, &mut self.flush_interval),
            5 => optional::<Nested, _, _>(from, &mut self.condition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sinkId", &self.sink_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Open<crate::conveyor::common::v1::DeliveryGuarantee>, _>("guarantee", &self.guarantee)?;
        to.implicit::<Plain, _>("maxMessageBytes", &self.max_message_bytes)?;
        to.optional::<Nested, _>("flushInterval", &self.flush_interval)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SlidingWindow {
    const FIELDS: &'static [&'static str] = &["size", "slide"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "size" => Some(0),
            "slide" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.size),
            1 => optional::<Nested, _, _>(from, &mut self.slide),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("size", &self.size)?;
        to.optional::<Nested, _>("slide", &self.slide)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SourceStage {
    const FIELDS: &'static [&'static str] = &["service", "kafka", "kinesis", "pulsar", "rabbitmq", "sqs", "redis", "nats", "file", "s3", "gcs", "http", "websocket", "postgres", "mysql", "mongodb", "grpc", "rustmq", "sourceId", "start", "groupId", "partitions", "maxUnsettledPerPartition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "service" => Some(0),
            "kafka" => Some(1),
            "kinesis" => Some(2),
            "pulsar" => Some(3),
            "rabbitmq" => Some(4),
            "sqs" => Some(5),
            "redis" => Some(6),
            "nats" => Some(7),
            "file" => Some(8),
            "s3" => Some(9),
            "gcs" => Some(10),
            "http" => Some(11),
            "websocket" => Some(12),
            "postgres" => Some(13),
            "mysql" => Some(14),
            "mongodb" => Some(15),
            "grpc" => Some(16),
            "rustmq" => Some(17),
            "sourceId" | "source_id" => Some(18),
            "start" => Some(19),
            "groupId" | "group_id" => Some(20),
            "partitions" => Some(21),
            "maxUnsettledPerPartition" | "max_unsettled_per_partition" => Some(22),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Service),
            1 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Kafka),
            2 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Kinesis),
            3 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Pulsar),
            4 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Rabbitmq),
            5 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Sqs),
            6 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Redis),
            7 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Nats),
            8 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::File),
            9 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::S3),
            10 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Gcs),
            11 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Http),
            12 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Websocket),
            13 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Postgres),
            14 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Mysql),
            15 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Mongodb),
            16 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Grpc),
            17 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::source_stage::Config::Rustmq),
            18 => implicit::<Plain, _, _>(from, &mut self.source_id),
            19 => optional::<Nested, _, _>(from, &mut self.start),
            20 => implicit::<Plain, _, _>(from, &mut self.group_id),
            21 => repeated::<Plain, _, _>(from, &mut self.partitions),
            22 => implicit::<Plain, _, _>(from, &mut self.max_unsettled_per_partition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.config {
            Some(crate::conveyor::router::v1::source_stage::Config::Service(it)) => to.field::<Nested, _>("service", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Kafka(it)) => to.field::<Nested, _>("kafka", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Kinesis(it)) => to.field::<Nested, _>("kinesis", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Pulsar(it)) => to.field::<Nested, _>("pulsar", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Rabbitmq(it)) => to.field::<Nested, _>("rabbitmq", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Sqs(it)) => to.field::<Nested, _>("sqs", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Redis(it)) => to.field::<Nested, _>("redis", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Nats(it)) => to.field::<Nested, _>("nats", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::File(it)) => to.field::<Nested, _>("file", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::S3(it)) => to.field::<Nested, _>("s3", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Gcs(it)) => to.field::<Nested, _>("gcs", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Http(it)) => to.field::<Nested, _>("http", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Websocket(it)) => to.field::<Nested, _>("websocket", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Postgres(it)) => to.field::<Nested, _>("postgres", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Mysql(it)) => to.field::<Nested, _>("mysql", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Mongodb(it)) => to.field::<Nested, _>("mongodb", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Grpc(it)) => to.field::<Nested, _>("grpc", it)?,
            Some(crate::conveyor::router::v1::source_stage::Config::Rustmq(it)) => to.field::<Nested, _>("rustmq", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.optional::<Nested, _>("start", &self.start)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("maxUnsettledPerPartition", &self.max_unsettled_per_partition)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SplitRoute {
    const FIELDS: &'static [&'static str] = &["output", "condition"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "output" => Some(0),
            "condition" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.output),
            1 => optional::<Nested, _, _>(from, &mut self.condition),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("output", &self.output)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SplitTransform {
    const FIELDS: &'static [&'static str] = &["routes", "defaultOutput"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "routes" => Some(0),
            "defaultOutput" | "default_output" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.routes),
            1 => implicit::<Plain, _, _>(from, &mut self.default_output),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("routes", &self.routes)?;
        to.implicit::<Plain, _>("defaultOutput", &self.default_output)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::SqsSource {
    const FIELDS: &'static [&'static str] = &["queueUrl", "aws", "waitTime", "visibilityTimeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queueUrl" | "queue_url" => Some(0),
            "aws" => Some(1),
            "waitTime" | "wait_time" => Some(2),
            "visibilityTimeout" | "visibility_timeout" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.queue_url),
            1 => optional::<Nested, _, _>(from, &mut self.aws),
            2 => optional::<Nested, _, _>(from, &mut self.wait_time),
            3 => optional::<Nested, _, _>(from, &mut self.visibility_timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queueUrl", &self.queue_url)?;
        to.optional::<Nested, _>("aws", &self.aws)?;
        to.optional::<Nested, _>("waitTime", &self.wait_time)?;
        to.optional::<Nested, _>("visibilityTimeout", &self.visibility_timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Stage {
    const FIELDS: &'static [&'static str] = &["id", "name", "stageType", "serviceSelector", "routingRules", "parallelism", "source", "transform", "lookup", "fanIn", "fanOut", "sink", "retry", "timeout", "batching", "deadLetter", "circuitBreaker", "rateLimit", "scaling", "placement", "onUnrouted", "watermark", "payloadFormat"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "stageType" | "stage_type" => Some(2),
            "serviceSelector" | "service_selector" => Some(3),
            "routingRules" | "routing_rules" => Some(4),
            "parallelism" => Some(5),
            "source" => Some(6),
            "transform" => Some(7),
            "lookup" => Some(8),
            "fanIn" | "fan_in" => Some(9),
            "fanOut" | "fan_out" => Some(10),
            "sink" => Some(11),
            "retry" => Some(12),
            "timeout" => Some(13),
            "batching" => Some(14),
            "deadLetter" | "dead_letter" => Some(15),
            "circuitBreaker" | "circuit_breaker" => Some(16),
            "rateLimit" | "rate_limit" => Some(17),
            "scaling" => Some(18),
            "placement" => Some(19),
            "onUnrouted" | "on_unrouted" => Some(20),
            "watermark" => Some(21),
            "payloadFormat" | "payload_format" => Some(22),
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
            2 => implicit::<Open<crate::conveyor::common::v1::StageType>, _, _>(from, &mut self.stage_type),
            3 => optional::<Nested, _, _>(from, &mut self.service_selector),
            4 => repeated::<Nested, _, _>(from, &mut self.routing_rules),
            5 => implicit::<Plain, _, _>(from, &mut self.parallelism),
            6 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::stage::Config::Source),
            7 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::stage::Config::Transform),
            8 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::stage::Config::Lookup),
            9 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::stage::Config::FanIn),
            10 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::stage::Config::FanOut),
            11 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::stage::Config::Sink),
            12 => optional::<Nested, _, _>(from, &mut self.retry),
            13 => optional::<Nested, _, _>(from, &mut self.timeout),
            14 => optional::<Nested, _, _>(from, &mut self.batching),
            15 => optional::<Nested, _, _>(from, &mut self.dead_letter),
            16 => optional::<Nested, _, _>(from, &mut self.circuit_breaker),
            17 => optional::<Nested, _, _>(from, &mut self.rate_limit),
            18 => optional::<Nested, _, _>(from, &mut self.scaling),
            19 => optional::<Nested, _, _>(from, &mut self.placement),
            20 => implicit::<Open<crate::conveyor::router::v1::UnroutedAction>, _, _>(from, &mut self.on_unrouted),
            21 => optional::<Nested, _, _>(from, &mut self.watermark),
            22 => implicit::<Open<crate::conveyor::router::v1::PayloadFormat>, _, _>(from, &mut self.payload_format),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::conveyor::common::v1::StageType>, _>("stageType", &self.stage_type)?;
        to.optional::<Nested, _>("serviceSelector", &self.service_selector)?;
        to.repeated::<Nested, _>("routingRules", &self.routing_rules)?;
        to.implicit::<Plain, _>("parallelism", &self.parallelism)?;
        match &self.config {
            Some(crate::conveyor::router::v1::stage::Config::Source(it)) => to.field::<Nested, _>("source", it)?,
            Some(crate::conveyor::router::v1::stage::Config::Transform(it)) => to.field::<Nested, _>("transform", it)?,
            Some(crate::conveyor::router::v1::stage::Config::Lookup(it)) => to.field::<Nested, _>("lookup", it)?,
            Some(crate::conveyor::router::v1::stage::Config::FanIn(it)) => to.field::<Nested, _>("fanIn", it)?,
            Some(crate::conveyor::router::v1::stage::Config::FanOut(it)) => to.field::<Nested, _>("fanOut", it)?,
            Some(crate::conveyor::router::v1::stage::Config::Sink(it)) => to.field::<Nested, _>("sink", it)?,
            None => {}
        }
        to.optional::<Nested, _>("retry", &self.retry)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        to.optional::<Nested, _>("batching", &self.batching)?;
        to.optional::<Nested, _>("deadLetter", &self.dead_letter)?;
        to.optional::<Nested, _>("circuitBreaker", &self.circuit_breaker)?;
        to.optional::<Nested, _>("rateLimit", &self.rate_limit)?;
        to.optional::<Nested, _>("scaling", &self.scaling)?;
        to.optional::<Nested, _>("placement", &self.placement)?;
        to.implicit::<Open<crate::conveyor::router::v1::UnroutedAction>, _>("onUnrouted", &self.on_unrouted)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.implicit::<Open<crate::conveyor::router::v1::PayloadFormat>, _>("payloadFormat", &self.payload_format)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::StageMock {
    const FIELDS: &'static [&'static str] = &["stageId", "answers"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "answers" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => repeated::<Nested, _, _>(from, &mut self.answers),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Nested, _>("answers", &self.answers)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::StageStatus {
    const FIELDS: &'static [&'static str] = &["recordsProcessed", "recordsBuffered", "errors", "avgLatencyMs", "desiredTasks", "runningTasks", "recordsPerSecond", "blockedPercent", "watermark", "recordsDeadLettered", "recordsFiltered", "recordsShed", "lastError", "oldestUnsettled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsProcessed" | "records_processed" => Some(0),
            "recordsBuffered" | "records_buffered" => Some(1),
            "errors" => Some(2),
            "avgLatencyMs" | "avg_latency_ms" => Some(3),
            "desiredTasks" | "desired_tasks" => Some(4),
            "runningTasks" | "running_tasks" => Some(5),
            "recordsPerSecond" | "records_per_second" => Some(6),
            "blockedPercent" | "blocked_percent" => Some(7),
            "watermark" => Some(8),
            "recordsDeadLettered" | "records_dead_lettered" => Some(9),
            "recordsFiltered" | "records_filtered" => Some(10),
            "recordsShed" | "records_shed" => Some(11),
            "lastError" | "last_error" => Some(12),
            "oldestUnsettled" | "oldest_unsettled" => Some(13),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_processed),
            1 => implicit::<Plain, _, _>(from, &mut self.records_buffered),
            2 => implicit::<Plain, _, _>(from, &mut self.errors),
            3 => implicit::<Plain, _, _>(from, &mut self.avg_latency_ms),
            4 => implicit::<Plain, _, _>(from, &mut self.desired_tasks),
            5 => implicit::<Plain, _, _>(from, &mut self.running_tasks),
            6 => implicit::<Plain, _, _>(from, &mut self.records_per_second),
            7 => implicit::<Plain, _, _>(from, &mut self.blocked_percent),
            8 => optional::<Nested, _, _>(from, &mut self.watermark),
            9 => implicit::<Plain, _, _>(from, &mut self.records_dead_lettered),
            10 => implicit::<Plain, _, _>(from, &mut self.records_filtered),
            11 => implicit::<Plain, _, _>(from, &mut self.records_shed),
            12 => implicit::<Plain, _, _>(from, &mut self.last_error),
            13 => optional::<Nested, _, _>(from, &mut self.oldest_unsettled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsProcessed", &self.records_processed)?;
        to.implicit::<Plain, _>("recordsBuffered", &self.records_buffered)?;
        to.implicit::<Plain, _>("errors", &self.errors)?;
        to.implicit::<Plain, _>("avgLatencyMs", &self.avg_latency_ms)?;
        to.implicit::<Plain, _>("desiredTasks", &self.desired_tasks)?;
        to.implicit::<Plain, _>("runningTasks", &self.running_tasks)?;
        to.implicit::<Plain, _>("recordsPerSecond", &self.records_per_second)?;
        to.implicit::<Plain, _>("blockedPercent", &self.blocked_percent)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.implicit::<Plain, _>("recordsDeadLettered", &self.records_dead_lettered)?;
        to.implicit::<Plain, _>("recordsFiltered", &self.records_filtered)?;
        to.implicit::<Plain, _>("recordsShed", &self.records_shed)?;
        to.implicit::<Plain, _>("lastError", &self.last_error)?;
        to.optional::<Nested, _>("oldestUnsettled", &self.oldest_unsettled)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::StartOffsets {
    const FIELDS: &'static [&'static str] = &["offsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "offsets" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("offsets", &self.offsets)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::StartPosition {
    const FIELDS: &'static [&'static str] = &["earliest", "latest", "timestamp", "offsets"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "earliest" => Some(0),
            "latest" => Some(1),
            "timestamp" => Some(2),
            "offsets" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.position, crate::conveyor::router::v1::start_position::Position::Earliest),
            1 => member::<Plain, _, _, _>(from, &mut self.position, crate::conveyor::router::v1::start_position::Position::Latest),
            2 => member::<Nested, _, _, _>(from, &mut self.position, crate::conveyor::router::v1::start_position::Position::Timestamp),
            3 => member::<Nested, _, _, _>(from, &mut self.position, crate::conveyor::router::v1::start_position::Position::Offsets),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.position {
            Some(crate::conveyor::router::v1::start_position::Position::Earliest(it)) => to.field::<Plain, _>("earliest", it)?,
            Some(crate::conveyor::router::v1::start_position::Position::Latest(it)) => to.field::<Plain, _>("latest", it)?,
            Some(crate::conveyor::router::v1::start_position::Position::Timestamp(it)) => to.field::<Nested, _>("timestamp", it)?,
            Some(crate::conveyor::router::v1::start_position::Position::Offsets(it)) => to.field::<Nested, _>("offsets", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TapRecordsRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "edgeId", "stageId", "condition", "sampleEvery", "maxRecords", "maxDuration", "redactMetadata", "maxPayloadBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "edgeId" | "edge_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "condition" => Some(3),
            "sampleEvery" | "sample_every" => Some(4),
            "maxRecords" | "max_records" => Some(5),
            "maxDuration" | "max_duration" => Some(6),
            "redactMetadata" | "redact_metadata" => Some(7),
            "maxPayloadBytes" | "max_payload_bytes" => Some(8),
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
            1 => implicit::<Plain, _, _>(from, &mut self.edge_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => optional::<Nested, _, _>(from, &mut self.condition),
            4 => implicit::<Plain, _, _>(from, &mut self.sample_every),
            5 => implicit::<Plain, _, _>(from, &mut self.max_records),
            6 => optional::<Nested, _, _>(from, &mut self.max_duration),
            7 => repeated::<Plain, _, _>(from, &mut self.redact_metadata),
            8 => implicit::<Plain, _, _>(from, &mut self.max_payload_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.optional::<Nested, _>("condition", &self.condition)?;
        to.implicit::<Plain, _>("sampleEvery", &self.sample_every)?;
        to.implicit::<Plain, _>("maxRecords", &self.max_records)?;
        to.optional::<Nested, _>("maxDuration", &self.max_duration)?;
        to.repeated::<Plain, _>("redactMetadata", &self.redact_metadata)?;
        to.implicit::<Plain, _>("maxPayloadBytes", &self.max_payload_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TapRecordsResponse {
    const FIELDS: &'static [&'static str] = &["samples", "dropped"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "samples" => Some(0),
            "dropped" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.samples),
            1 => implicit::<Plain, _, _>(from, &mut self.dropped),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("samples", &self.samples)?;
        to.implicit::<Plain, _>("dropped", &self.dropped)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TaskMove {
    const FIELDS: &'static [&'static str] = &["task", "fromSidecarId", "toSidecarId", "reason"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "task" => Some(0),
            "fromSidecarId" | "from_sidecar_id" => Some(1),
            "toSidecarId" | "to_sidecar_id" => Some(2),
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
            0 => optional::<Nested, _, _>(from, &mut self.task),
            1 => implicit::<Plain, _, _>(from, &mut self.from_sidecar_id),
            2 => implicit::<Plain, _, _>(from, &mut self.to_sidecar_id),
            3 => implicit::<Open<crate::conveyor::router::v1::MoveReason>, _, _>(from, &mut self.reason),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("task", &self.task)?;
        to.implicit::<Plain, _>("fromSidecarId", &self.from_sidecar_id)?;
        to.implicit::<Plain, _>("toSidecarId", &self.to_sidecar_id)?;
        to.implicit::<Open<crate::conveyor::router::v1::MoveReason>, _>("reason", &self.reason)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TestExpectation {
    const FIELDS: &'static [&'static str] = &["stageId", "output", "count", "some", "every", "deadLetters"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "output" => Some(1),
            "count" => Some(2),
            "some" => Some(3),
            "every" => Some(4),
            "deadLetters" | "dead_letters" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => implicit::<Plain, _, _>(from, &mut self.output),
            2 => optional::<Plain, _, _>(from, &mut self.count),
            3 => repeated::<Nested, _, _>(from, &mut self.some),
            4 => optional::<Nested, _, _>(from, &mut self.every),
            5 => implicit::<Plain, _, _>(from, &mut self.dead_letters),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("output", &self.output)?;
        to.optional::<Plain, _>("count", &self.count)?;
        to.repeated::<Nested, _>("some", &self.some)?;
        to.optional::<Nested, _>("every", &self.every)?;
        to.implicit::<Plain, _>("deadLetters", &self.dead_letters)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TestInput {
    const FIELDS: &'static [&'static str] = &["stageId", "records", "watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "records" => Some(1),
            "watermark" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => repeated::<Nested, _, _>(from, &mut self.records),
            2 => optional::<Nested, _, _>(from, &mut self.watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TestOutput {
    const FIELDS: &'static [&'static str] = &["stageId", "output", "records", "failures"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "stageId" | "stage_id" => Some(0),
            "output" => Some(1),
            "records" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            1 => implicit::<Plain, _, _>(from, &mut self.output),
            2 => repeated::<Nested, _, _>(from, &mut self.records),
            3 => repeated::<Nested, _, _>(from, &mut self.failures),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("output", &self.output)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.repeated::<Nested, _>("failures", &self.failures)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TestPipelineRequest {
    const FIELDS: &'static [&'static str] = &["config", "testNames"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "testNames" | "test_names" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => repeated::<Plain, _, _>(from, &mut self.test_names),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.repeated::<Plain, _>("testNames", &self.test_names)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TestPipelineResponse {
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

impl Message for crate::conveyor::router::v1::TlsConfig {
    const FIELDS: &'static [&'static str] = &["caCert", "clientCert", "clientKey", "insecureSkipVerify", "serverName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "caCert" | "ca_cert" => Some(0),
            "clientCert" | "client_cert" => Some(1),
            "clientKey" | "client_key" => Some(2),
            "insecureSkipVerify" | "insecure_skip_verify" => Some(3),
            "serverName" | "server_name" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.ca_cert),
            1 => optional::<Nested, _, _>(from, &mut self.client_cert),
            2 => optional::<Nested, _, _>(from, &mut self.client_key),
            3 => implicit::<Plain, _, _>(from, &mut self.insecure_skip_verify),
            4 => implicit::<Plain, _, _>(from, &mut self.server_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("caCert", &self.ca_cert)?;
        to.optional::<Nested, _>("clientCert", &self.client_cert)?;
        to.optional::<Nested, _>("clientKey", &self.client_key)?;
        to.implicit::<Plain, _>("insecureSkipVerify", &self.insecure_skip_verify)?;
        to.implicit::<Plain, _>("serverName", &self.server_name)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Topology {
    const FIELDS: &'static [&'static str] = &["assignmentVersion", "nodes", "edges", "sidecars"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "assignmentVersion" | "assignment_version" => Some(0),
            "nodes" => Some(1),
            "edges" => Some(2),
            "sidecars" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.assignment_version),
            1 => repeated::<Nested, _, _>(from, &mut self.nodes),
            2 => repeated::<Nested, _, _>(from, &mut self.edges),
            3 => repeated::<Nested, _, _>(from, &mut self.sidecars),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("assignmentVersion", &self.assignment_version)?;
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        to.repeated::<Nested, _>("edges", &self.edges)?;
        to.repeated::<Nested, _>("sidecars", &self.sidecars)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TopologyEdge {
    const FIELDS: &'static [&'static str] = &["edgeId", "fromNodeId", "toNodeId", "laneCount", "bufferedRecords", "bufferedBytes", "localPercent", "recordsPerSecond", "shedRecords", "watermark"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "edgeId" | "edge_id" => Some(0),
            "fromNodeId" | "from_node_id" => Some(1),
            "toNodeId" | "to_node_id" => Some(2),
            "laneCount" | "lane_count" => Some(3),
            "bufferedRecords" | "buffered_records" => Some(4),
            "bufferedBytes" | "buffered_bytes" => Some(5),
            "localPercent" | "local_percent" => Some(6),
            "recordsPerSecond" | "records_per_second" => Some(7),
            "shedRecords" | "shed_records" => Some(8),
            "watermark" => Some(9),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.edge_id),
            1 => implicit::<Plain, _, _>(from, &mut self.from_node_id),
            2 => implicit::<Plain, _, _>(from, &mut self.to_node_id),
            3 => implicit::<Plain, _, _>(from, &mut self.lane_count),
            4 => implicit::<Plain, _, _>(from, &mut self.buffered_records),
            5 => implicit::<Plain, _, _>(from, &mut self.buffered_bytes),
            6 => implicit::<Plain, _, _>(from, &mut self.local_percent),
            7 => implicit::<Plain, _, _>(from, &mut self.records_per_second),
            8 => implicit::<Plain, _, _>(from, &mut self.shed_records),
            9 => optional::<Nested, _, _>(from, &mut self.watermark),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.implicit::<Plain, _>("fromNodeId", &self.from_node_id)?;
        to.implicit::<Plain, _>("toNodeId", &self.to_node_id)?;
        to.implicit::<Plain, _>("laneCount", &self.lane_count)?;
        to.implicit::<Plain, _>("bufferedRecords", &self.buffered_records)?;
        to.implicit::<Plain, _>("bufferedBytes", &self.buffered_bytes)?;
        to.implicit::<Plain, _>("localPercent", &self.local_percent)?;
        to.implicit::<Plain, _>("recordsPerSecond", &self.records_per_second)?;
        to.implicit::<Plain, _>("shedRecords", &self.shed_records)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TopologyNode {
    const FIELDS: &'static [&'static str] = &["nodeId", "pipelineIds", "stageId", "stageType", "serviceName", "desiredTasks", "tasks", "health"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "pipelineIds" | "pipeline_ids" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "stageType" | "stage_type" => Some(3),
            "serviceName" | "service_name" => Some(4),
            "desiredTasks" | "desired_tasks" => Some(5),
            "tasks" => Some(6),
            "health" => Some(7),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.node_id),
            1 => repeated::<Plain, _, _>(from, &mut self.pipeline_ids),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => implicit::<Open<crate::conveyor::common::v1::StageType>, _, _>(from, &mut self.stage_type),
            4 => implicit::<Plain, _, _>(from, &mut self.service_name),
            5 => implicit::<Plain, _, _>(from, &mut self.desired_tasks),
            6 => repeated::<Nested, _, _>(from, &mut self.tasks),
            7 => implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _, _>(from, &mut self.health),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.repeated::<Plain, _>("pipelineIds", &self.pipeline_ids)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Open<crate::conveyor::common::v1::StageType>, _>("stageType", &self.stage_type)?;
        to.implicit::<Plain, _>("serviceName", &self.service_name)?;
        to.implicit::<Plain, _>("desiredTasks", &self.desired_tasks)?;
        to.repeated::<Nested, _>("tasks", &self.tasks)?;
        to.implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _>("health", &self.health)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TopologyTask {
    const FIELDS: &'static [&'static str] = &["task", "sidecarId", "serviceId", "fence", "phase", "counters", "watermark", "oldestUnsettled", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "task" => Some(0),
            "sidecarId" | "sidecar_id" => Some(1),
            "serviceId" | "service_id" => Some(2),
            "fence" => Some(3),
            "phase" => Some(4),
            "counters" => Some(5),
            "watermark" => Some(6),
            "oldestUnsettled" | "oldest_unsettled" => Some(7),
            "message" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.task),
            1 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            2 => implicit::<Plain, _, _>(from, &mut self.service_id),
            3 => optional::<Nested, _, _>(from, &mut self.fence),
            4 => implicit::<Open<crate::conveyor::common::v1::TaskPhase>, _, _>(from, &mut self.phase),
            5 => optional::<Nested, _, _>(from, &mut self.counters),
            6 => optional::<Nested, _, _>(from, &mut self.watermark),
            7 => optional::<Nested, _, _>(from, &mut self.oldest_unsettled),
            8 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("task", &self.task)?;
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Open<crate::conveyor::common::v1::TaskPhase>, _>("phase", &self.phase)?;
        to.optional::<Nested, _>("counters", &self.counters)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.optional::<Nested, _>("oldestUnsettled", &self.oldest_unsettled)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TraceRecordRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "recordId", "key", "condition", "maxDuration", "maxPayloadBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "recordId" | "record_id" => Some(1),
            "key" => Some(2),
            "condition" => Some(3),
            "maxDuration" | "max_duration" => Some(4),
            "maxPayloadBytes" | "max_payload_bytes" => Some(5),
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
            1 => member::<Plain, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::trace_record_request::Target::RecordId),
            2 => member::<Plain, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::trace_record_request::Target::Key),
            3 => member::<Nested, _, _, _>(from, &mut self.target, crate::conveyor::router::v1::trace_record_request::Target::Condition),
            4 => optional::<Nested, _, _>(from, &mut self.max_duration),
            5 => implicit::<Plain, _, _>(from, &mut self.max_payload_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        match &self.target {
            Some(crate::conveyor::router::v1::trace_record_request::Target::RecordId(it)) => to.field::<Plain, _>("recordId", it)?,
            Some(crate::conveyor::router::v1::trace_record_request::Target::Key(it)) => to.field::<Plain, _>("key", it)?,
            Some(crate::conveyor::router::v1::trace_record_request::Target::Condition(it)) => to.field::<Nested, _>("condition", it)?,
            None => {}
        }
        to.optional::<Nested, _>("maxDuration", &self.max_duration)?;
        to.implicit::<Plain, _>("maxPayloadBytes", &self.max_payload_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TraceRecordResponse {
    const FIELDS: &'static [&'static str] = &["hop", "settled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "hop" => Some(0),
            "settled" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.hop),
            1 => implicit::<Plain, _, _>(from, &mut self.settled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("hop", &self.hop)?;
        to.implicit::<Plain, _>("settled", &self.settled)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TransferLeadershipRequest {
    const FIELDS: &'static [&'static str] = &["targetNodeId", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "targetNodeId" | "target_node_id" => Some(0),
            "timeout" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.target_node_id),
            1 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("targetNodeId", &self.target_node_id)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TransferLeadershipResponse {
    const FIELDS: &'static [&'static str] = &["leaderId", "term"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderId" | "leader_id" => Some(0),
            "term" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.leader_id),
            1 => implicit::<Plain, _, _>(from, &mut self.term),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("term", &self.term)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TransformStage {
    const FIELDS: &'static [&'static str] = &["service", "filter", "map", "project", "rename", "cast", "mask", "validate", "flatMap", "split", "dedupe", "rateLimit", "aggregate", "join", "sessionize", "sample", "transformId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "service" => Some(0),
            "filter" => Some(1),
            "map" => Some(2),
            "project" => Some(3),
            "rename" => Some(4),
            "cast" => Some(5),
            "mask" => Some(6),
            "validate" => Some(7),
            "flatMap" | "flat_map" => Some(8),
            "split" => Some(9),
            "dedupe" => Some(10),
            "rateLimit" | "rate_limit" => Some(11),
            "aggregate" => Some(12),
            "join" => Some(13),
            "sessionize" => Some(14),
            "sample" => Some(15),
            "transformId" | "transform_id" => Some(16),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Service),
            1 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Filter),
            2 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Map),
            3 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Project),
            4 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Rename),
            5 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Cast),
            6 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Mask),
            7 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Validate),
            8 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::FlatMap),
            9 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Split),
            10 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Dedupe),
            11 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::RateLimit),
            12 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Aggregate),
            13 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Join),
            14 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Sessionize),
            15 => member::<Nested, _, _, _>(from, &mut self.config, crate::conveyor::router::v1::transform_stage::Config::Sample),
            16 => implicit::<Plain, _, _>(from, &mut self.transform_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.config {
            Some(crate::conveyor::router::v1::transform_stage::Config::Service(it)) => to.field::<Nested, _>("service", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Filter(it)) => to.field::<Nested, _>("filter", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Map(it)) => to.field::<Nested, _>("map", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Project(it)) => to.field::<Nested, _>("project", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Rename(it)) => to.field::<Nested, _>("rename", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Cast(it)) => to.field::<Nested, _>("cast", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Mask(it)) => to.field::<Nested, _>("mask", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Validate(it)) => to.field::<Nested, _>("validate", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::FlatMap(it)) => to.field::<Nested, _>("flatMap", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Split(it)) => to.field::<Nested, _>("split", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Dedupe(it)) => to.field::<Nested, _>("dedupe", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::RateLimit(it)) => to.field::<Nested, _>("rateLimit", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Aggregate(it)) => to.field::<Nested, _>("aggregate", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Join(it)) => to.field::<Nested, _>("join", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Sessionize(it)) => to.field::<Nested, _>("sessionize", it)?,
            Some(crate::conveyor::router::v1::transform_stage::Config::Sample(it)) => to.field::<Nested, _>("sample", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("transformId", &self.transform_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TriggerCheckpointRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "savepoint", "label", "wait"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "savepoint" => Some(1),
            "label" => Some(2),
            "wait" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.savepoint),
            2 => implicit::<Plain, _, _>(from, &mut self.label),
            3 => implicit::<Plain, _, _>(from, &mut self.wait),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("savepoint", &self.savepoint)?;
        to.implicit::<Plain, _>("label", &self.label)?;
        to.implicit::<Plain, _>("wait", &self.wait)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TriggerCheckpointResponse {
    const FIELDS: &'static [&'static str] = &["checkpoint"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpoint" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.checkpoint),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("checkpoint", &self.checkpoint)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::TumblingWindow {
    const FIELDS: &'static [&'static str] = &["size", "offset"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "size" => Some(0),
            "offset" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.size),
            1 => optional::<Nested, _, _>(from, &mut self.offset),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("size", &self.size)?;
        to.optional::<Nested, _>("offset", &self.offset)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::UpdatePipelineRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "config", "expectedVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "config" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Plain, _, _>(from, &mut self.expected_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("expectedVersion", &self.expected_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::UpdatePipelineResponse {
    const FIELDS: &'static [&'static str] = &["version", "warnings", "changes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "warnings" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.version),
            1 => repeated::<Nested, _, _>(from, &mut self.warnings),
            2 => repeated::<Nested, _, _>(from, &mut self.changes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Nested, _>("warnings", &self.warnings)?;
        to.repeated::<Nested, _>("changes", &self.changes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ValidatePipelineRequest {
    const FIELDS: &'static [&'static str] = &["config", "askServices", "runTests"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "askServices" | "ask_services" => Some(1),
            "runTests" | "run_tests" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.config),
            1 => implicit::<Plain, _, _>(from, &mut self.ask_services),
            2 => implicit::<Plain, _, _>(from, &mut self.run_tests),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("askServices", &self.ask_services)?;
        to.implicit::<Plain, _>("runTests", &self.run_tests)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ValidatePipelineResponse {
    const FIELDS: &'static [&'static str] = &["valid", "violations", "testResults", "mergedStages"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "violations" => Some(1),
            "testResults" | "test_results" => Some(2),
            "mergedStages" | "merged_stages" => Some(3),
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
            1 => repeated::<Nested, _, _>(from, &mut self.violations),
            2 => repeated::<Nested, _, _>(from, &mut self.test_results),
            3 => repeated::<Plain, _, _>(from, &mut self.merged_stages),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("violations", &self.violations)?;
        to.repeated::<Nested, _>("testResults", &self.test_results)?;
        to.repeated::<Plain, _>("mergedStages", &self.merged_stages)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ValidateServiceRequest {
    const FIELDS: &'static [&'static str] = &["definition", "connect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "definition" => Some(0),
            "connect" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.definition),
            1 => implicit::<Plain, _, _>(from, &mut self.connect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("definition", &self.definition)?;
        to.implicit::<Plain, _>("connect", &self.connect)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ValidateServiceResponse {
    const FIELDS: &'static [&'static str] = &["valid", "violations", "checks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "valid" => Some(0),
            "violations" => Some(1),
            "checks" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.violations),
            2 => repeated::<Nested, _, _>(from, &mut self.checks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("valid", &self.valid)?;
        to.repeated::<Nested, _>("violations", &self.violations)?;
        to.repeated::<Nested, _>("checks", &self.checks)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::ValidateTransform {
    const FIELDS: &'static [&'static str] = &["jsonSchema", "registry", "condition", "onInvalid", "target"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "jsonSchema" | "json_schema" => Some(0),
            "registry" => Some(1),
            "condition" => Some(2),
            "onInvalid" | "on_invalid" => Some(3),
            "target" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.rule, crate::conveyor::router::v1::validate_transform::Rule::JsonSchema),
            1 => member::<Nested, _, _, _>(from, &mut self.rule, crate::conveyor::router::v1::validate_transform::Rule::Registry),
            2 => member::<Nested, _, _, _>(from, &mut self.rule, crate::conveyor::router::v1::validate_transform::Rule::Condition),
            3 => implicit::<Open<crate::conveyor::router::v1::InvalidAction>, _, _>(from, &mut self.on_invalid),
            4 => implicit::<Plain, _, _>(from, &mut self.target),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.rule {
            Some(crate::conveyor::router::v1::validate_transform::Rule::JsonSchema(it)) => to.field::<Nested, _>("jsonSchema", it)?,
            Some(crate::conveyor::router::v1::validate_transform::Rule::Registry(it)) => to.field::<Nested, _>("registry", it)?,
            Some(crate::conveyor::router::v1::validate_transform::Rule::Condition(it)) => to.field::<Nested, _>("condition", it)?,
            None => {}
        }
        to.implicit::<Open<crate::conveyor::router::v1::InvalidAction>, _>("onInvalid", &self.on_invalid)?;
        to.implicit::<Plain, _>("target", &self.target)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::WatchPipelinesRequest {
    const FIELDS: &'static [&'static str] = &["pipelineIds", "fromRevision", "statusInterval"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineIds" | "pipeline_ids" => Some(0),
            "fromRevision" | "from_revision" => Some(1),
            "statusInterval" | "status_interval" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.pipeline_ids),
            1 => implicit::<Plain, _, _>(from, &mut self.from_revision),
            2 => optional::<Nested, _, _>(from, &mut self.status_interval),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("pipelineIds", &self.pipeline_ids)?;
        to.implicit::<Plain, _>("fromRevision", &self.from_revision)?;
        to.optional::<Nested, _>("statusInterval", &self.status_interval)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::WatchPipelinesResponse {
    const FIELDS: &'static [&'static str] = &["eventType", "pipelineId", "config", "status", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventType" | "event_type" => Some(0),
            "pipelineId" | "pipeline_id" => Some(1),
            "config" => Some(2),
            "status" => Some(3),
            "revision" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::router::v1::PipelineEventType>, _, _>(from, &mut self.event_type),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            2 => optional::<Nested, _, _>(from, &mut self.config),
            3 => optional::<Nested, _, _>(from, &mut self.status),
            4 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::router::v1::PipelineEventType>, _>("eventType", &self.event_type)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.optional::<Nested, _>("status", &self.status)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::WatchTopologyRequest {
    const FIELDS: &'static [&'static str] = &["pipelineId", "statusInterval", "includeTasks"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "statusInterval" | "status_interval" => Some(1),
            "includeTasks" | "include_tasks" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.status_interval),
            2 => implicit::<Plain, _, _>(from, &mut self.include_tasks),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.optional::<Nested, _>("statusInterval", &self.status_interval)?;
        to.implicit::<Plain, _>("includeTasks", &self.include_tasks)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::WatchTopologyResponse {
    const FIELDS: &'static [&'static str] = &["topology", "moves"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topology" => Some(0),
            "moves" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topology),
            1 => repeated::<Nested, _, _>(from, &mut self.moves),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topology", &self.topology)?;
        to.repeated::<Nested, _>("moves", &self.moves)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::WatermarkPolicy {
    const FIELDS: &'static [&'static str] = &["eventTimeField", "allowedLateness", "idleTimeout", "initialDelay", "maxDrift", "maxDisorder", "onLate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventTimeField" | "event_time_field" => Some(0),
            "allowedLateness" | "allowed_lateness" => Some(1),
            "idleTimeout" | "idle_timeout" => Some(2),
            "initialDelay" | "initial_delay" => Some(3),
            "maxDrift" | "max_drift" => Some(4),
            "maxDisorder" | "max_disorder" => Some(5),
            "onLate" | "on_late" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.event_time_field),
            1 => optional::<Nested, _, _>(from, &mut self.allowed_lateness),
            2 => optional::<Nested, _, _>(from, &mut self.idle_timeout),
            3 => optional::<Nested, _, _>(from, &mut self.initial_delay),
            4 => optional::<Nested, _, _>(from, &mut self.max_drift),
            5 => optional::<Nested, _, _>(from, &mut self.max_disorder),
            6 => implicit::<Open<crate::conveyor::router::v1::LateAction>, _, _>(from, &mut self.on_late),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("eventTimeField", &self.event_time_field)?;
        to.optional::<Nested, _>("allowedLateness", &self.allowed_lateness)?;
        to.optional::<Nested, _>("idleTimeout", &self.idle_timeout)?;
        to.optional::<Nested, _>("initialDelay", &self.initial_delay)?;
        to.optional::<Nested, _>("maxDrift", &self.max_drift)?;
        to.optional::<Nested, _>("maxDisorder", &self.max_disorder)?;
        to.implicit::<Open<crate::conveyor::router::v1::LateAction>, _>("onLate", &self.on_late)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::WebSocketSource {
    const FIELDS: &'static [&'static str] = &["url", "headers", "secretHeaders", "initialMessages", "pingInterval", "tls"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "url" => Some(0),
            "headers" => Some(1),
            "secretHeaders" | "secret_headers" => Some(2),
            "initialMessages" | "initial_messages" => Some(3),
            "pingInterval" | "ping_interval" => Some(4),
            "tls" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.url),
            1 => map::<Plain, _, _, _>(from, &mut self.headers),
            2 => map::<Nested, _, _, _>(from, &mut self.secret_headers),
            3 => repeated::<Plain, _, _>(from, &mut self.initial_messages),
            4 => optional::<Nested, _, _>(from, &mut self.ping_interval),
            5 => optional::<Nested, _, _>(from, &mut self.tls),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("url", &self.url)?;
        to.map::<Plain, _, _>("headers", &self.headers)?;
        to.map::<Nested, _, _>("secretHeaders", &self.secret_headers)?;
        to.repeated::<Plain, _>("initialMessages", &self.initial_messages)?;
        to.optional::<Nested, _>("pingInterval", &self.ping_interval)?;
        to.optional::<Nested, _>("tls", &self.tls)?;
        Ok(())
    }
}

impl Message for crate::conveyor::router::v1::Window {
    const FIELDS: &'static [&'static str] = &["tumbling", "sliding", "session", "allowedLateness"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "tumbling" => Some(0),
            "sliding" => Some(1),
            "session" => Some(2),
            "allowedLateness" | "allowed_lateness" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::router::v1::window::Kind::Tumbling),
            1 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::router::v1::window::Kind::Sliding),
            2 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::router::v1::window::Kind::Session),
            3 => optional::<Nested, _, _>(from, &mut self.allowed_lateness),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::conveyor::router::v1::window::Kind::Tumbling(it)) => to.field::<Nested, _>("tumbling", it)?,
            Some(crate::conveyor::router::v1::window::Kind::Sliding(it)) => to.field::<Nested, _>("sliding", it)?,
            Some(crate::conveyor::router::v1::window::Kind::Session(it)) => to.field::<Nested, _>("session", it)?,
            None => {}
        }
        to.optional::<Nested, _>("allowedLateness", &self.allowed_lateness)?;
        Ok(())
    }
}
