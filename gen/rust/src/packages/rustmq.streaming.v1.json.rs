use crate::json::*;

messages! {
    crate::rustmq::streaming::v1::BulkLoadHeader,
    crate::rustmq::streaming::v1::BulkLoadPartitionResult,
    crate::rustmq::streaming::v1::BulkLoadRequest,
    crate::rustmq::streaming::v1::BulkLoadResponse,
    crate::rustmq::streaming::v1::Event,
    crate::rustmq::streaming::v1::QueryEnd,
    crate::rustmq::streaming::v1::QueryProgress,
    crate::rustmq::streaming::v1::QueryRequest,
    crate::rustmq::streaming::v1::QueryResponse,
    crate::rustmq::streaming::v1::QueryStart,
    crate::rustmq::streaming::v1::RecordWithOffset,
    crate::rustmq::streaming::v1::SubscriptionRequest,
}

enums! {
    crate::rustmq::streaming::v1::EventType {  }
}

impl Message for crate::rustmq::streaming::v1::BulkLoadHeader {
    const FIELDS: &'static [&'static str] = &["clientId", "acks", "compression", "expectedRecords", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clientId" | "client_id" => Some(0),
            "acks" => Some(1),
            "compression" => Some(2),
            "expectedRecords" | "expected_records" => Some(3),
            "timeout" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.client_id),
            1 => optional::<Open<crate::rustmq::common::v1::AcknowledgmentLevel>, _, _>(from, &mut self.acks),
            2 => implicit::<Open<crate::rustmq::common::v1::CompressionType>, _, _>(from, &mut self.compression),
            3 => implicit::<Plain, _, _>(from, &mut self.expected_records),
            4 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.optional::<Open<crate::rustmq::common::v1::AcknowledgmentLevel>, _>("acks", &self.acks)?;
        to.implicit::<Open<crate::rustmq::common::v1::CompressionType>, _>("compression", &self.compression)?;
        to.implicit::<Plain, _>("expectedRecords", &self.expected_records)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::BulkLoadPartitionResult {
    const FIELDS: &'static [&'static str] = &["topicPartition", "errorCode", "errorMessage", "firstOffset", "lastOffset", "batchesLoaded"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "errorCode" | "error_code" => Some(1),
            "errorMessage" | "error_message" => Some(2),
            "firstOffset" | "first_offset" => Some(3),
            "lastOffset" | "last_offset" => Some(4),
            "batchesLoaded" | "batches_loaded" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _, _>(from, &mut self.error_code),
            2 => implicit::<Plain, _, _>(from, &mut self.error_message),
            3 => optional::<Plain, _, _>(from, &mut self.first_offset),
            4 => optional::<Plain, _, _>(from, &mut self.last_offset),
            5 => implicit::<Plain, _, _>(from, &mut self.batches_loaded),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Open<crate::rustmq::common::v1::ErrorCode>, _>("errorCode", &self.error_code)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.optional::<Plain, _>("firstOffset", &self.first_offset)?;
        to.optional::<Plain, _>("lastOffset", &self.last_offset)?;
        to.implicit::<Plain, _>("batchesLoaded", &self.batches_loaded)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::BulkLoadRequest {
    const FIELDS: &'static [&'static str] = &["header", "batch", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "batch" => Some(1),
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
            0 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::bulk_load_request::Msg::Header),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::bulk_load_request::Msg::Batch),
            2 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.msg {
            Some(crate::rustmq::streaming::v1::bulk_load_request::Msg::Header(it)) => to.field::<Nested, _>("header", it)?,
            Some(crate::rustmq::streaming::v1::bulk_load_request::Msg::Batch(it)) => to.field::<Nested, _>("batch", it)?,
            None => {}
        }
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::BulkLoadResponse {
    const FIELDS: &'static [&'static str] = &["recordsLoaded", "bytesLoaded", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsLoaded" | "records_loaded" => Some(0),
            "bytesLoaded" | "bytes_loaded" => Some(1),
            "partitions" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_loaded),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_loaded),
            2 => repeated::<Nested, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsLoaded", &self.records_loaded)?;
        to.implicit::<Plain, _>("bytesLoaded", &self.bytes_loaded)?;
        to.repeated::<Nested, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::Event {
    const FIELDS: &'static [&'static str] = &["eventId", "type", "timestamp", "topicPartition", "brokerId", "attributes", "sequence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventId" | "event_id" => Some(0),
            "type" => Some(1),
            "timestamp" => Some(2),
            "topicPartition" | "topic_partition" => Some(3),
            "brokerId" | "broker_id" => Some(4),
            "attributes" => Some(5),
            "sequence" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.event_id),
            1 => implicit::<Open<crate::rustmq::streaming::v1::EventType>, _, _>(from, &mut self.r#type),
            2 => optional::<Nested, _, _>(from, &mut self.timestamp),
            3 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            4 => implicit::<Plain, _, _>(from, &mut self.broker_id),
            5 => map::<Plain, _, _, _>(from, &mut self.attributes),
            6 => implicit::<Plain, _, _>(from, &mut self.sequence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("eventId", &self.event_id)?;
        to.implicit::<Open<crate::rustmq::streaming::v1::EventType>, _>("type", &self.r#type)?;
        to.optional::<Nested, _>("timestamp", &self.timestamp)?;
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("brokerId", &self.broker_id)?;
        to.map::<Plain, _, _>("attributes", &self.attributes)?;
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::QueryEnd {
    const FIELDS: &'static [&'static str] = &["recordsReturned", "limitReached", "recordsScanned", "bytesScanned", "cancelled"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsReturned" | "records_returned" => Some(0),
            "limitReached" | "limit_reached" => Some(1),
            "recordsScanned" | "records_scanned" => Some(2),
            "bytesScanned" | "bytes_scanned" => Some(3),
            "cancelled" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_returned),
            1 => implicit::<Plain, _, _>(from, &mut self.limit_reached),
            2 => implicit::<Plain, _, _>(from, &mut self.records_scanned),
            3 => implicit::<Plain, _, _>(from, &mut self.bytes_scanned),
            4 => implicit::<Plain, _, _>(from, &mut self.cancelled),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsReturned", &self.records_returned)?;
        to.implicit::<Plain, _>("limitReached", &self.limit_reached)?;
        to.implicit::<Plain, _>("recordsScanned", &self.records_scanned)?;
        to.implicit::<Plain, _>("bytesScanned", &self.bytes_scanned)?;
        to.implicit::<Plain, _>("cancelled", &self.cancelled)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::QueryProgress {
    const FIELDS: &'static [&'static str] = &["recordsScanned", "bytesScanned", "recordsLeft"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "recordsScanned" | "records_scanned" => Some(0),
            "bytesScanned" | "bytes_scanned" => Some(1),
            "recordsLeft" | "records_left" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.records_scanned),
            1 => implicit::<Plain, _, _>(from, &mut self.bytes_scanned),
            2 => implicit::<Plain, _, _>(from, &mut self.records_left),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("recordsScanned", &self.records_scanned)?;
        to.implicit::<Plain, _>("bytesScanned", &self.bytes_scanned)?;
        to.implicit::<Plain, _>("recordsLeft", &self.records_left)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::QueryRequest {
    const FIELDS: &'static [&'static str] = &["queryId", "start", "moreCredits", "cancel", "version"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queryId" | "query_id" => Some(0),
            "start" => Some(1),
            "moreCredits" | "more_credits" => Some(2),
            "cancel" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.query_id),
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_request::Msg::Start),
            2 => member::<Plain, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_request::Msg::MoreCredits),
            3 => member::<Plain, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_request::Msg::Cancel),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        match &self.msg {
            Some(crate::rustmq::streaming::v1::query_request::Msg::Start(it)) => to.field::<Nested, _>("start", it)?,
            Some(crate::rustmq::streaming::v1::query_request::Msg::MoreCredits(it)) => to.field::<Plain, _>("moreCredits", it)?,
            Some(crate::rustmq::streaming::v1::query_request::Msg::Cancel(it)) => to.field::<Plain, _>("cancel", it)?,
            None => {}
        }
        to.optional::<Nested, _>("version", &self.version)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::QueryResponse {
    const FIELDS: &'static [&'static str] = &["queryId", "record", "end", "error", "progress"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "queryId" | "query_id" => Some(0),
            "record" => Some(1),
            "end" => Some(2),
            "error" => Some(3),
            "progress" => Some(4),
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
            1 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_response::Msg::Record),
            2 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_response::Msg::End),
            3 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_response::Msg::Error),
            4 => member::<Nested, _, _, _>(from, &mut self.msg, crate::rustmq::streaming::v1::query_response::Msg::Progress),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("queryId", &self.query_id)?;
        match &self.msg {
            Some(crate::rustmq::streaming::v1::query_response::Msg::Record(it)) => to.field::<Nested, _>("record", it)?,
            Some(crate::rustmq::streaming::v1::query_response::Msg::End(it)) => to.field::<Nested, _>("end", it)?,
            Some(crate::rustmq::streaming::v1::query_response::Msg::Error(it)) => to.field::<Nested, _>("error", it)?,
            Some(crate::rustmq::streaming::v1::query_response::Msg::Progress(it)) => to.field::<Nested, _>("progress", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::QueryStart {
    const FIELDS: &'static [&'static str] = &["topic", "partitions", "from", "to", "keyEquals", "headerEquals", "limit", "initialCredits", "valueContains", "isolationLevel", "follow", "omitValues"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topic" => Some(0),
            "partitions" => Some(1),
            "from" => Some(2),
            "to" => Some(3),
            "keyEquals" | "key_equals" => Some(4),
            "headerEquals" | "header_equals" => Some(5),
            "limit" => Some(6),
            "initialCredits" | "initial_credits" => Some(7),
            "valueContains" | "value_contains" => Some(8),
            "isolationLevel" | "isolation_level" => Some(9),
            "follow" => Some(10),
            "omitValues" | "omit_values" => Some(11),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.topic),
            1 => repeated::<Plain, _, _>(from, &mut self.partitions),
            2 => optional::<Nested, _, _>(from, &mut self.from),
            3 => optional::<Nested, _, _>(from, &mut self.to),
            4 => optional::<Plain, _, _>(from, &mut self.key_equals),
            5 => map::<Plain, _, _, _>(from, &mut self.header_equals),
            6 => implicit::<Plain, _, _>(from, &mut self.limit),
            7 => implicit::<Plain, _, _>(from, &mut self.initial_credits),
            8 => implicit::<Plain, _, _>(from, &mut self.value_contains),
            9 => implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _, _>(from, &mut self.isolation_level),
            10 => implicit::<Plain, _, _>(from, &mut self.follow),
            11 => implicit::<Plain, _, _>(from, &mut self.omit_values),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("topic", &self.topic)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.optional::<Nested, _>("from", &self.from)?;
        to.optional::<Nested, _>("to", &self.to)?;
        to.optional::<Plain, _>("keyEquals", &self.key_equals)?;
        to.map::<Plain, _, _>("headerEquals", &self.header_equals)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("initialCredits", &self.initial_credits)?;
        to.implicit::<Plain, _>("valueContains", &self.value_contains)?;
        to.implicit::<Open<crate::rustmq::common::v1::IsolationLevel>, _>("isolationLevel", &self.isolation_level)?;
        to.implicit::<Plain, _>("follow", &self.follow)?;
        to.implicit::<Plain, _>("omitValues", &self.omit_values)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::RecordWithOffset {
    const FIELDS: &'static [&'static str] = &["topicPartition", "offset", "record", "producerId", "leaderEpoch"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "topicPartition" | "topic_partition" => Some(0),
            "offset" => Some(1),
            "record" => Some(2),
            "producerId" | "producer_id" => Some(3),
            "leaderEpoch" | "leader_epoch" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.topic_partition),
            1 => implicit::<Plain, _, _>(from, &mut self.offset),
            2 => optional::<Nested, _, _>(from, &mut self.record),
            3 => implicit::<Plain, _, _>(from, &mut self.producer_id),
            4 => implicit::<Plain, _, _>(from, &mut self.leader_epoch),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("topicPartition", &self.topic_partition)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.optional::<Nested, _>("record", &self.record)?;
        to.implicit::<Plain, _>("producerId", &self.producer_id)?;
        to.implicit::<Plain, _>("leaderEpoch", &self.leader_epoch)?;
        Ok(())
    }
}

impl Message for crate::rustmq::streaming::v1::SubscriptionRequest {
    const FIELDS: &'static [&'static str] = &["clientId", "eventTypes", "topics", "since", "version", "afterSequence"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "clientId" | "client_id" => Some(0),
            "eventTypes" | "event_types" => Some(1),
            "topics" => Some(2),
            "since" => Some(3),
            "version" => Some(4),
            "afterSequence" | "after_sequence" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.client_id),
            1 => repeated::<Open<crate::rustmq::streaming::v1::EventType>, _, _>(from, &mut self.event_types),
            2 => repeated::<Plain, _, _>(from, &mut self.topics),
            3 => optional::<Nested, _, _>(from, &mut self.since),
            4 => optional::<Nested, _, _>(from, &mut self.version),
            5 => optional::<Plain, _, _>(from, &mut self.after_sequence),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("clientId", &self.client_id)?;
        to.repeated::<Open<crate::rustmq::streaming::v1::EventType>, _>("eventTypes", &self.event_types)?;
        to.repeated::<Plain, _>("topics", &self.topics)?;
        to.optional::<Nested, _>("since", &self.since)?;
        to.optional::<Nested, _>("version", &self.version)?;
        to.optional::<Plain, _>("afterSequence", &self.after_sequence)?;
        Ok(())
    }
}
