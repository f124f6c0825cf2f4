use crate::json::*;

messages! {
    crate::conveyor::lookup::v1::BatchLookupRequest,
    crate::conveyor::lookup::v1::BatchLookupResponse,
    crate::conveyor::lookup::v1::BatchStats,
    crate::conveyor::lookup::v1::GetCapabilitiesRequest,
    crate::conveyor::lookup::v1::GetCapabilitiesResponse,
    crate::conveyor::lookup::v1::LookupKey,
    crate::conveyor::lookup::v1::LookupRequest,
    crate::conveyor::lookup::v1::LookupResponse,
    crate::conveyor::lookup::v1::ValidateConfigRequest,
    crate::conveyor::lookup::v1::ValidateConfigResponse,
    crate::conveyor::lookup::v1::WatchInvalidationsRequest,
    crate::conveyor::lookup::v1::WatchInvalidationsResponse,
}

enums! {
    crate::conveyor::lookup::v1::LookupStatus {  }
}

impl Message for crate::conveyor::lookup::v1::BatchLookupRequest {
    const FIELDS: &'static [&'static str] = &["lookupId", "records", "keyFields", "config", "batchId", "keys"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
            "records" => Some(1),
            "keyFields" | "key_fields" => Some(2),
            "config" => Some(3),
            "batchId" | "batch_id" => Some(4),
            "keys" => Some(5),
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
            1 => repeated::<Nested, _, _>(from, &mut self.records),
            2 => repeated::<Plain, _, _>(from, &mut self.key_fields),
            3 => optional::<Nested, _, _>(from, &mut self.config),
            4 => implicit::<Plain, _, _>(from, &mut self.batch_id),
            5 => repeated::<Nested, _, _>(from, &mut self.keys),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        to.repeated::<Nested, _>("records", &self.records)?;
        to.repeated::<Plain, _>("keyFields", &self.key_fields)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.repeated::<Nested, _>("keys", &self.keys)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::BatchLookupResponse {
    const FIELDS: &'static [&'static str] = &["batchId", "results", "stats"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "batchId" | "batch_id" => Some(0),
            "results" => Some(1),
            "stats" => Some(2),
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
            1 => repeated::<Nested, _, _>(from, &mut self.results),
            2 => optional::<Nested, _, _>(from, &mut self.stats),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("batchId", &self.batch_id)?;
        to.repeated::<Nested, _>("results", &self.results)?;
        to.optional::<Nested, _>("stats", &self.stats)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::BatchStats {
    const FIELDS: &'static [&'static str] = &["found", "notFound", "errors", "avgLatencyMicros"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "found" => Some(0),
            "notFound" | "not_found" => Some(1),
            "errors" => Some(2),
            "avgLatencyMicros" | "avg_latency_micros" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.found),
            1 => implicit::<Plain, _, _>(from, &mut self.not_found),
            2 => implicit::<Plain, _, _>(from, &mut self.errors),
            3 => implicit::<Plain, _, _>(from, &mut self.avg_latency_micros),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("found", &self.found)?;
        to.implicit::<Plain, _>("notFound", &self.not_found)?;
        to.implicit::<Plain, _>("errors", &self.errors)?;
        to.implicit::<Plain, _>("avgLatencyMicros", &self.avg_latency_micros)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::GetCapabilitiesRequest {
    const FIELDS: &'static [&'static str] = &["lookupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::GetCapabilitiesResponse {
    const FIELDS: &'static [&'static str] = &["lookupId", "supportedKeyTypes", "supportsBatch", "maxBatchSize", "avgLatencyMicros", "supportsInvalidation", "maxConcurrentRequests", "deterministic", "outputNames"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
            "supportedKeyTypes" | "supported_key_types" => Some(1),
            "supportsBatch" | "supports_batch" => Some(2),
            "maxBatchSize" | "max_batch_size" => Some(3),
            "avgLatencyMicros" | "avg_latency_micros" => Some(4),
            "supportsInvalidation" | "supports_invalidation" => Some(5),
            "maxConcurrentRequests" | "max_concurrent_requests" => Some(6),
            "deterministic" => Some(7),
            "outputNames" | "output_names" => Some(8),
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
            1 => repeated::<Plain, _, _>(from, &mut self.supported_key_types),
            2 => implicit::<Plain, _, _>(from, &mut self.supports_batch),
            3 => implicit::<Plain, _, _>(from, &mut self.max_batch_size),
            4 => implicit::<Plain, _, _>(from, &mut self.avg_latency_micros),
            5 => implicit::<Plain, _, _>(from, &mut self.supports_invalidation),
            6 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_requests),
            7 => implicit::<Plain, _, _>(from, &mut self.deterministic),
            8 => repeated::<Plain, _, _>(from, &mut self.output_names),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        to.repeated::<Plain, _>("supportedKeyTypes", &self.supported_key_types)?;
        to.implicit::<Plain, _>("supportsBatch", &self.supports_batch)?;
        to.implicit::<Plain, _>("maxBatchSize", &self.max_batch_size)?;
        to.implicit::<Plain, _>("avgLatencyMicros", &self.avg_latency_micros)?;
        to.implicit::<Plain, _>("supportsInvalidation", &self.supports_invalidation)?;
        to.implicit::<Plain, _>("maxConcurrentRequests", &self.max_concurrent_requests)?;
        to.implicit::<Plain, _>("deterministic", &self.deterministic)?;
        to.repeated::<Plain, _>("outputNames", &self.output_names)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::LookupKey {
    const FIELDS: &'static [&'static str] = &["parts"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "parts" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => map::<Plain, _, _, _>(from, &mut self.parts),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("parts", &self.parts)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::LookupRequest {
    const FIELDS: &'static [&'static str] = &["lookupId", "inputRecord", "keyFields", "keys", "config"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
            "inputRecord" | "input_record" => Some(1),
            "keyFields" | "key_fields" => Some(2),
            "keys" => Some(3),
            "config" => Some(4),
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
            1 => optional::<Nested, _, _>(from, &mut self.input_record),
            2 => repeated::<Plain, _, _>(from, &mut self.key_fields),
            3 => map::<Plain, _, _, _>(from, &mut self.keys),
            4 => optional::<Nested, _, _>(from, &mut self.config),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        to.optional::<Nested, _>("inputRecord", &self.input_record)?;
        to.repeated::<Plain, _>("keyFields", &self.key_fields)?;
        to.map::<Plain, _, _>("keys", &self.keys)?;
        to.optional::<Nested, _>("config", &self.config)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::LookupResponse {
    const FIELDS: &'static [&'static str] = &["originalId", "status", "lookupData", "errorMessage", "latencyMicros", "cacheTtl", "failureClass"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "originalId" | "original_id" => Some(0),
            "status" => Some(1),
            "lookupData" | "lookup_data" => Some(2),
            "errorMessage" | "error_message" => Some(3),
            "latencyMicros" | "latency_micros" => Some(4),
            "cacheTtl" | "cache_ttl" => Some(5),
            "failureClass" | "failure_class" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.original_id),
            1 => implicit::<Open<crate::conveyor::lookup::v1::LookupStatus>, _, _>(from, &mut self.status),
            2 => map::<Plain, _, _, _>(from, &mut self.lookup_data),
            3 => implicit::<Plain, _, _>(from, &mut self.error_message),
            4 => implicit::<Plain, _, _>(from, &mut self.latency_micros),
            5 => optional::<Nested, _, _>(from, &mut self.cache_ttl),
            6 => implicit::<Open<crate::conveyor::common::v1::FailureClass>, _, _>(from, &mut self.failure_class),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("originalId", &self.original_id)?;
        to.implicit::<Open<crate::conveyor::lookup::v1::LookupStatus>, _>("status", &self.status)?;
        to.map::<Plain, _, _>("lookupData", &self.lookup_data)?;
        to.implicit::<Plain, _>("errorMessage", &self.error_message)?;
        to.implicit::<Plain, _>("latencyMicros", &self.latency_micros)?;
        to.optional::<Nested, _>("cacheTtl", &self.cache_ttl)?;
        to.implicit::<Open<crate::conveyor::common::v1::FailureClass>, _>("failureClass", &self.failure_class)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::ValidateConfigRequest {
    const FIELDS: &'static [&'static str] = &["lookupId", "config", "connect"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
            "config" => Some(1),
            "connect" => Some(2),
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
            1 => optional::<Nested, _, _>(from, &mut self.config),
            2 => implicit::<Plain, _, _>(from, &mut self.connect),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        to.optional::<Nested, _>("config", &self.config)?;
        to.implicit::<Plain, _>("connect", &self.connect)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::ValidateConfigResponse {
    const FIELDS: &'static [&'static str] = &["violations"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "violations" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.violations),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("violations", &self.violations)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::WatchInvalidationsRequest {
    const FIELDS: &'static [&'static str] = &["lookupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lookupId" | "lookup_id" => Some(0),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("lookupId", &self.lookup_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::lookup::v1::WatchInvalidationsResponse {
    const FIELDS: &'static [&'static str] = &["keys", "all"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "keys" => Some(0),
            "all" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.keys),
            1 => implicit::<Plain, _, _>(from, &mut self.all),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("keys", &self.keys)?;
        to.implicit::<Plain, _>("all", &self.all)?;
        Ok(())
    }
}
