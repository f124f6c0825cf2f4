use crate::json::*;

messages! {
    crate::conveyor::common::v1::Barrier,
    crate::conveyor::common::v1::CheckpointBarrier,
    crate::conveyor::common::v1::ConfigViolation,
    crate::conveyor::common::v1::Credits,
    crate::conveyor::common::v1::Delivery,
    crate::conveyor::common::v1::DrainBarrier,
    crate::conveyor::common::v1::EndOfInput,
    crate::conveyor::common::v1::Endpoint,
    crate::conveyor::common::v1::Fence,
    crate::conveyor::common::v1::IdleMark,
    crate::conveyor::common::v1::LaneRange,
    crate::conveyor::common::v1::Offset,
    crate::conveyor::common::v1::Record,
    crate::conveyor::common::v1::RecordBatch,
    crate::conveyor::common::v1::RecordFailure,
    crate::conveyor::common::v1::ServiceIdentity,
    crate::conveyor::common::v1::StateHandle,
    crate::conveyor::common::v1::Task,
    crate::conveyor::common::v1::TaskCounters,
    crate::conveyor::common::v1::VersionBarrier,
    crate::conveyor::common::v1::VersionStart,
    crate::conveyor::common::v1::Watermark,
}

enums! {
    crate::conveyor::common::v1::DeliveryGuarantee {  }
    crate::conveyor::common::v1::FailureClass {  }
    crate::conveyor::common::v1::FailureCode {  }
    crate::conveyor::common::v1::HealthStatus {  }
    crate::conveyor::common::v1::ServiceType {  }
    crate::conveyor::common::v1::StageType {  }
    crate::conveyor::common::v1::TaskPhase {  }
}

impl Message for crate::conveyor::common::v1::Barrier {
    const FIELDS: &'static [&'static str] = &["checkpoint", "version", "drain", "idle", "end"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpoint" => Some(0),
            "version" => Some(1),
            "drain" => Some(2),
            "idle" => Some(3),
            "end" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::common::v1::barrier::Kind::Checkpoint),
            1 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::common::v1::barrier::Kind::Version),
            2 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::common::v1::barrier::Kind::Drain),
            3 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::common::v1::barrier::Kind::Idle),
            4 => member::<Nested, _, _, _>(from, &mut self.kind, crate::conveyor::common::v1::barrier::Kind::End),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::conveyor::common::v1::barrier::Kind::Checkpoint(it)) => to.field::<Nested, _>("checkpoint", it)?,
            Some(crate::conveyor::common::v1::barrier::Kind::Version(it)) => to.field::<Nested, _>("version", it)?,
            Some(crate::conveyor::common::v1::barrier::Kind::Drain(it)) => to.field::<Nested, _>("drain", it)?,
            Some(crate::conveyor::common::v1::barrier::Kind::Idle(it)) => to.field::<Nested, _>("idle", it)?,
            Some(crate::conveyor::common::v1::barrier::Kind::End(it)) => to.field::<Nested, _>("end", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::CheckpointBarrier {
    const FIELDS: &'static [&'static str] = &["checkpointNumber", "triggeredAt", "deadline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "checkpointNumber" | "checkpoint_number" => Some(0),
            "triggeredAt" | "triggered_at" => Some(1),
            "deadline" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.triggered_at),
            2 => optional::<Nested, _, _>(from, &mut self.deadline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("checkpointNumber", &self.checkpoint_number)?;
        to.optional::<Nested, _>("triggeredAt", &self.triggered_at)?;
        to.optional::<Nested, _>("deadline", &self.deadline)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::ConfigViolation {
    const FIELDS: &'static [&'static str] = &["field", "message", "warning"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
            "message" => Some(1),
            "warning" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => implicit::<Plain, _, _>(from, &mut self.warning),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("warning", &self.warning)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Credits {
    const FIELDS: &'static [&'static str] = &["records", "bytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "records" => Some(0),
            "bytes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("records", &self.records)?;
        to.implicit::<Plain, _>("bytes", &self.bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Delivery {
    const FIELDS: &'static [&'static str] = &["pipelineId", "edgeId", "stageId", "lane", "fence", "firstSeq", "lastSeq", "attempt", "possibleDuplicate", "sourceId", "partition", "deadLetterId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "edgeId" | "edge_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "lane" => Some(3),
            "fence" => Some(4),
            "firstSeq" | "first_seq" => Some(5),
            "lastSeq" | "last_seq" => Some(6),
            "attempt" => Some(7),
            "possibleDuplicate" | "possible_duplicate" => Some(8),
            "sourceId" | "source_id" => Some(9),
            "partition" => Some(10),
            "deadLetterId" | "dead_letter_id" => Some(11),
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
            3 => implicit::<Plain, _, _>(from, &mut self.lane),
            4 => optional::<Nested, _, _>(from, &mut self.fence),
            5 => implicit::<Plain, _, _>(from, &mut self.first_seq),
            6 => implicit::<Plain, _, _>(from, &mut self.last_seq),
            7 => implicit::<Plain, _, _>(from, &mut self.attempt),
            8 => implicit::<Plain, _, _>(from, &mut self.possible_duplicate),
            9 => implicit::<Plain, _, _>(from, &mut self.source_id),
            10 => implicit::<Plain, _, _>(from, &mut self.partition),
            11 => implicit::<Plain, _, _>(from, &mut self.dead_letter_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("edgeId", &self.edge_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.implicit::<Plain, _>("lane", &self.lane)?;
        to.optional::<Nested, _>("fence", &self.fence)?;
        to.implicit::<Plain, _>("firstSeq", &self.first_seq)?;
        to.implicit::<Plain, _>("lastSeq", &self.last_seq)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("possibleDuplicate", &self.possible_duplicate)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("deadLetterId", &self.dead_letter_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::DrainBarrier {
    const FIELDS: &'static [&'static str] = &["reason", "deadline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
            "deadline" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.deadline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("deadline", &self.deadline)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::EndOfInput {
    const FIELDS: &'static [&'static str] = &["recordCount"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordCount" | "record_count" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordCount", &self.record_count)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Endpoint {
    const FIELDS: &'static [&'static str] = &["host", "port", "useTls", "unixPath", "tlsServerName"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "host" => Some(0),
            "port" => Some(1),
            "useTls" | "use_tls" => Some(2),
            "unixPath" | "unix_path" => Some(3),
            "tlsServerName" | "tls_server_name" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.host),
            1 => implicit::<Plain, _, _>(from, &mut self.port),
            2 => implicit::<Plain, _, _>(from, &mut self.use_tls),
            3 => implicit::<Plain, _, _>(from, &mut self.unix_path),
            4 => implicit::<Plain, _, _>(from, &mut self.tls_server_name),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("host", &self.host)?;
        to.implicit::<Plain, _>("port", &self.port)?;
        to.implicit::<Plain, _>("useTls", &self.use_tls)?;
        to.implicit::<Plain, _>("unixPath", &self.unix_path)?;
        to.implicit::<Plain, _>("tlsServerName", &self.tls_server_name)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Fence {
    const FIELDS: &'static [&'static str] = &["clusterIncarnation", "laneEpoch", "pipelineVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clusterIncarnation" | "cluster_incarnation" => Some(0),
            "laneEpoch" | "lane_epoch" => Some(1),
            "pipelineVersion" | "pipeline_version" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cluster_incarnation),
            1 => implicit::<Plain, _, _>(from, &mut self.lane_epoch),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clusterIncarnation", &self.cluster_incarnation)?;
        to.implicit::<Plain, _>("laneEpoch", &self.lane_epoch)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::IdleMark {
    const FIELDS: &'static [&'static str] = &["idleSince"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "idleSince" | "idle_since" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.idle_since),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("idleSince", &self.idle_since)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::LaneRange {
    const FIELDS: &'static [&'static str] = &["first", "last"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "first" => Some(0),
            "last" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.first),
            1 => implicit::<Plain, _, _>(from, &mut self.last),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("first", &self.first)?;
        to.implicit::<Plain, _>("last", &self.last)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Offset {
    const FIELDS: &'static [&'static str] = &["value", "timestamp"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
            "timestamp" => Some(1),
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
            1 => optional::<Nested, _, _>(from, &mut self.timestamp),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("value", &self.value)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Record {
    const FIELDS: &'static [&'static str] = &["recordId", "recordType", "payload", "metadata", "timestamp", "sourceId", "sequenceNumber", "key", "partition", "idempotencyKey", "ingestionTime", "eventTimeMs", "orderingKeyHash", "attempt", "tombstone", "replayed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordId" | "record_id" => Some(0),
            "recordType" | "record_type" => Some(1),
            "payload" => Some(2),
            "metadata" => Some(3),
            "timestamp" => Some(4),
            "sourceId" | "source_id" => Some(5),
            "sequenceNumber" | "sequence_number" => Some(6),
            "key" => Some(7),
            "partition" => Some(8),
            "idempotencyKey" | "idempotency_key" => Some(9),
            "ingestionTime" | "ingestion_time" => Some(10),
            "eventTimeMs" | "event_time_ms" => Some(11),
            "orderingKeyHash" | "ordering_key_hash" => Some(12),
            "attempt" => Some(13),
            "tombstone" => Some(14),
            "replayed" => Some(15),
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
            1 => implicit::<Plain, _, _>(from, &mut self.record_type),
            2 => implicit::<Plain, _, _>(from, &mut self.payload),
            3 => map::<Plain, _, _, _>(from, &mut self.metadata),
            4 => optional::<Nested, _, _>(from, &mut self.timestamp),
            5 => implicit::<Plain, _, _>(from, &mut self.source_id),
            6 => implicit::<Plain, _, _>(from, &mut self.sequence_number),
            7 => implicit::<Plain, _, _>(from, &mut self.key),
            8 => implicit::<Plain, _, _>(from, &mut self.partition),
            9 => implicit::<Plain, _, _>(from, &mut self.idempotency_key),
            10 => optional::<Nested, _, _>(from, &mut self.ingestion_time),
            11 => optional::<Plain, _, _>(from, &mut self.event_time_ms),
            12 => implicit::<Plain, _, _>(from, &mut self.ordering_key_hash),
            13 => implicit::<Plain, _, _>(from, &mut self.attempt),
            14 => implicit::<Plain, _, _>(from, &mut self.tombstone),
            15 => implicit::<Plain, _, _>(from, &mut self.replayed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Plain, _>("recordType", &self.record_type)?;
        to.implicit::<Plain, _>("payload", &self.payload)?;
        to.map::<Plain, _, _>("metadata", &self.metadata)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("sequenceNumber", &self.sequence_number)?;
        to.implicit::<Plain, _>("key", &self.key)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("idempotencyKey", &self.idempotency_key)?;
        to.optional::<Nested, _>("ingestionTime", &self.ingestion_time)?;
        to.optional::<Plain, _>("eventTimeMs", &self.event_time_ms)?;
        to.implicit::<Plain, _>("orderingKeyHash", &self.ordering_key_hash)?;
        to.implicit::<Plain, _>("attempt", &self.attempt)?;
        to.implicit::<Plain, _>("tombstone", &self.tombstone)?;
        to.implicit::<Plain, _>("replayed", &self.replayed)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::RecordBatch {
    const FIELDS: &'static [&'static str] = &["batchId", "records", "watermark", "delivery", "barrier"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "records" => Some(1),
            "watermark" => Some(2),
            "delivery" => Some(3),
            "barrier" => Some(4),
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
            1 => repeated::<Nested, _, _>(from, &mut self.records),
            2 => optional::<Nested, _, _>(from, &mut self.watermark),
            3 => optional::<Nested, _, _>(from, &mut self.delivery),
            4 => optional::<Nested, _, _>(from, &mut self.barrier),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.optional::<Nested, _>("watermark", &self.watermark)?;
        to.optional::<Nested, _>("delivery", &self.delivery)?;
        to.optional::<Nested, _>("barrier", &self.barrier)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::RecordFailure {
    const FIELDS: &'static [&'static str] = &["index", "recordId", "code", "failureClass", "message", "retryAfter"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "index" => Some(0),
            "recordId" | "record_id" => Some(1),
            "code" => Some(2),
            "failureClass" | "failure_class" => Some(3),
            "message" => Some(4),
            "retryAfter" | "retry_after" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.record_id),
            2 => implicit::<Open<crate::conveyor::common::v1::FailureCode>, _, _>(from, &mut self.code),
            3 => implicit::<Open<crate::conveyor::common::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            4 => implicit::<Plain, _, _>(from, &mut self.message),
            5 => optional::<Nested, _, _>(from, &mut self.retry_after),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("index", &self.index)?;
        to.implicit::<Plain, _>("recordId", &self.record_id)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureCode>, _>("code", &self.code)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.optional::<Nested, _>("retryAfter", &self.retry_after)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::ServiceIdentity {
    const FIELDS: &'static [&'static str] = &["serviceId", "serviceType", "name", "version", "capabilities", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "serviceType" | "service_type" => Some(1),
            "name" => Some(2),
            "version" => Some(3),
            "capabilities" => Some(4),
            "groupId" | "group_id" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service_id),
            1 => implicit::<Open<crate::conveyor::common::v1::ServiceType>, _, _>(from, &mut self.service_type),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.version),
            4 => repeated::<Plain, _, _>(from, &mut self.capabilities),
            5 => implicit::<Plain, _, _>(from, &mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("serviceType", &self.service_type)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.repeated::<Plain, _>("capabilities", &self.capabilities)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::StateHandle {
    const FIELDS: &'static [&'static str] = &["uri", "sha256", "sizeBytes", "inline"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "uri" => Some(0),
            "sha256" => Some(1),
            "sizeBytes" | "size_bytes" => Some(2),
            "inline" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.uri),
            1 => implicit::<Plain, _, _>(from, &mut self.sha256),
            2 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            3 => implicit::<Plain, _, _>(from, &mut self.inline),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("uri", &self.uri)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("inline", &self.inline)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Task {
    const FIELDS: &'static [&'static str] = &["pipelineId", "stageId", "lanes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "pipelineId" | "pipeline_id" => Some(0),
            "stageId" | "stage_id" => Some(1),
            "lanes" => Some(2),
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
            2 => repeated::<Nested, _, _>(from, &mut self.lanes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Nested, _>("lanes", &self.lanes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::TaskCounters {
    const FIELDS: &'static [&'static str] = &["recordsIn", "recordsOut", "recordsFiltered", "recordsDeadLettered", "recordsShed", "recordsInFlight", "retries", "bytesIn", "busyMicros", "blockedMicros", "recordsLate"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsIn" | "records_in" => Some(0),
            "recordsOut" | "records_out" => Some(1),
            "recordsFiltered" | "records_filtered" => Some(2),
            "recordsDeadLettered" | "records_dead_lettered" => Some(3),
            "recordsShed" | "records_shed" => Some(4),
            "recordsInFlight" | "records_in_flight" => Some(5),
            "retries" => Some(6),
            "bytesIn" | "bytes_in" => Some(7),
            "busyMicros" | "busy_micros" => Some(8),
            "blockedMicros" | "blocked_micros" => Some(9),
            "recordsLate" | "records_late" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_in),
            1 => implicit::<Plain, _, _>(from, &mut self.records_out),
            2 => implicit::<Plain, _, _>(from, &mut self.records_filtered),
            3 => implicit::<Plain, _, _>(from, &mut self.records_dead_lettered),
            4 => implicit::<Plain, _, _>(from, &mut self.records_shed),
            5 => implicit::<Plain, _, _>(from, &mut self.records_in_flight),
            6 => implicit::<Plain, _, _>(from, &mut self.retries),
            7 => implicit::<Plain, _, _>(from, &mut self.bytes_in),
            8 => implicit::<Plain, _, _>(from, &mut self.busy_micros),
            9 => implicit::<Plain, _, _>(from, &mut self.blocked_micros),
            10 => implicit::<Plain, _, _>(from, &mut self.records_late),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsIn", &self.records_in)?;
        to.implicit::<Plain, _>("recordsOut", &self.records_out)?;
        to.implicit::<Plain, _>("recordsFiltered", &self.records_filtered)?;
        to.implicit::<Plain, _>("recordsDeadLettered", &self.records_dead_lettered)?;
        to.implicit::<Plain, _>("recordsShed", &self.records_shed)?;
        to.implicit::<Plain, _>("recordsInFlight", &self.records_in_flight)?;
        to.implicit::<Plain, _>("retries", &self.retries)?;
        to.implicit::<Plain, _>("bytesIn", &self.bytes_in)?;
        to.implicit::<Plain, _>("busyMicros", &self.busy_micros)?;
        to.implicit::<Plain, _>("blockedMicros", &self.blocked_micros)?;
        to.implicit::<Plain, _>("recordsLate", &self.records_late)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::VersionBarrier {
    const FIELDS: &'static [&'static str] = &["fromVersion", "toVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fromVersion" | "from_version" => Some(0),
            "toVersion" | "to_version" => Some(1),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("fromVersion", &self.from_version)?;
        to.implicit::<Plain, _>("toVersion", &self.to_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::VersionStart {
    const FIELDS: &'static [&'static str] = &["sequenceNumber", "pipelineVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sequenceNumber" | "sequence_number" => Some(0),
            "pipelineVersion" | "pipeline_version" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sequence_number),
            1 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sequenceNumber", &self.sequence_number)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::common::v1::Watermark {
    const FIELDS: &'static [&'static str] = &["sourceId", "partition", "position", "timestamp", "idle"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sourceId" | "source_id" => Some(0),
            "partition" => Some(1),
            "position" => Some(2),
            "timestamp" => Some(3),
            "idle" => Some(4),
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
            2 => implicit::<Plain, _, _>(from, &mut self.position),
            3 => optional::<Nested, _, _>(from, &mut self.timestamp),
            4 => implicit::<Plain, _, _>(from, &mut self.idle),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sourceId", &self.source_id)?;
        to.implicit::<Plain, _>("partition", &self.partition)?;
        to.implicit::<Plain, _>("position", &self.position)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.implicit::<Plain, _>("idle", &self.idle)?;
        Ok(())
    }
}
