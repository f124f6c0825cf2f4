use crate::json::*;

messages! {
    crate::platform::common::v1::Access,
    crate::platform::common::v1::AuditContext,
    crate::platform::common::v1::ComponentHealth,
    crate::platform::common::v1::CursorPaginationRequest,
    crate::platform::common::v1::CursorPaginationResponse,
    crate::platform::common::v1::DateRange,
    crate::platform::common::v1::EntityReference,
    crate::platform::common::v1::Error,
    crate::platform::common::v1::FieldError,
    crate::platform::common::v1::HealthServiceCheckRequest,
    crate::platform::common::v1::HealthServiceCheckResponse,
    crate::platform::common::v1::HealthServiceWatchRequest,
    crate::platform::common::v1::HealthServiceWatchResponse,
    crate::platform::common::v1::Money,
    crate::platform::common::v1::PaginationRequest,
    crate::platform::common::v1::PaginationResponse,
    crate::platform::common::v1::ReadinessServiceReadyRequest,
    crate::platform::common::v1::ReadinessServiceReadyResponse,
    crate::platform::common::v1::Tenant,
    crate::platform::common::v1::TimeRange,
}

enums! {
    crate::platform::common::v1::AlertSeverity {  }
    crate::platform::common::v1::AuditAction {  }
    crate::platform::common::v1::CampaignStatus {  }
    crate::platform::common::v1::ConnectorType {  }
    crate::platform::common::v1::EntityType {  }
    crate::platform::common::v1::ErrorCode {  }
    crate::platform::common::v1::ExecutionStatus {  }
    crate::platform::common::v1::GenericStatus {  }
    crate::platform::common::v1::ModuleType {  }
    crate::platform::common::v1::PacingStatus {  }
    crate::platform::common::v1::PipelineStatus {  }
    crate::platform::common::v1::ServingStatus {  }
}

impl Message for crate::platform::common::v1::Access {
    const FIELDS: &'static [&'static str] = &["public", "authenticated", "permission", "peerOnly", "userImplemented", "resource", "self", "peer", "tenant"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "public" => Some(0),
            "authenticated" => Some(1),
            "permission" => Some(2),
            "peerOnly" | "peer_only" => Some(3),
            "userImplemented" | "user_implemented" => Some(4),
            "resource" => Some(5),
            "self" => Some(6),
            "peer" => Some(7),
            "tenant" => Some(8),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::common::v1::access::Kind::Public),
            1 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::common::v1::access::Kind::Authenticated),
            2 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::common::v1::access::Kind::Permission),
            3 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::common::v1::access::Kind::PeerOnly),
            4 => member::<Plain, _, _, _>(from, &mut self.kind, crate::platform::common::v1::access::Kind::UserImplemented),
            5 => implicit::<Plain, _, _>(from, &mut self.resource),
            6 => implicit::<Plain, _, _>(from, &mut self.self_),
            7 => implicit::<Plain, _, _>(from, &mut self.peer),
            8 => optional::<Nested, _, _>(from, &mut self.tenant),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.kind {
            Some(crate::platform::common::v1::access::Kind::Public(it)) => to.field::<Plain, _>("public", it)?,
            Some(crate::platform::common::v1::access::Kind::Authenticated(it)) => to.field::<Plain, _>("authenticated", it)?,
            Some(crate::platform::common::v1::access::Kind::Permission(it)) => to.field::<Plain, _>("permission", it)?,
            Some(crate::platform::common::v1::access::Kind::PeerOnly(it)) => to.field::<Plain, _>("peerOnly", it)?,
            Some(crate::platform::common::v1::access::Kind::UserImplemented(it)) => to.field::<Plain, _>("userImplemented", it)?,
            None => {}
        }
        to.implicit::<Plain, _>("resource", &self.resource)?;
        to.implicit::<Plain, _>("self", &self.self_)?;
        to.implicit::<Plain, _>("peer", &self.peer)?;
        to.optional::<Nested, _>("tenant", &self.tenant)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::AuditContext {
    const FIELDS: &'static [&'static str] = &["userId", "orgId", "ipAddress", "userAgent", "requestId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "userId" | "user_id" => Some(0),
            "orgId" | "org_id" => Some(1),
            "ipAddress" | "ip_address" => Some(2),
            "userAgent" | "user_agent" => Some(3),
            "requestId" | "request_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.user_id),
            1 => implicit::<Plain, _, _>(from, &mut self.org_id),
            2 => implicit::<Plain, _, _>(from, &mut self.ip_address),
            3 => implicit::<Plain, _, _>(from, &mut self.user_agent),
            4 => implicit::<Plain, _, _>(from, &mut self.request_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("userId", &self.user_id)?;
        to.implicit::<Plain, _>("orgId", &self.org_id)?;
        to.implicit::<Plain, _>("ipAddress", &self.ip_address)?;
        to.implicit::<Plain, _>("userAgent", &self.user_agent)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::ComponentHealth {
    const FIELDS: &'static [&'static str] = &["status", "name", "message", "lastCheckMs", "latencyMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "name" => Some(1),
            "message" => Some(2),
            "lastCheckMs" | "last_check_ms" => Some(3),
            "latencyMs" | "latency_ms" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ServingStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.name),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            3 => implicit::<Plain, _, _>(from, &mut self.last_check_ms),
            4 => implicit::<Plain, _, _>(from, &mut self.latency_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ServingStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.implicit::<Plain, _>("lastCheckMs", &self.last_check_ms)?;
        to.implicit::<Plain, _>("latencyMs", &self.latency_ms)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::CursorPaginationRequest {
    const FIELDS: &'static [&'static str] = &["cursor", "limit", "sortOrder"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cursor" => Some(0),
            "limit" => Some(1),
            "sortOrder" | "sort_order" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cursor),
            1 => implicit::<Plain, _, _>(from, &mut self.limit),
            2 => implicit::<Plain, _, _>(from, &mut self.sort_order),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cursor", &self.cursor)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("sortOrder", &self.sort_order)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::CursorPaginationResponse {
    const FIELDS: &'static [&'static str] = &["nextCursor", "hasMore", "total"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nextCursor" | "next_cursor" => Some(0),
            "hasMore" | "has_more" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.next_cursor),
            1 => implicit::<Plain, _, _>(from, &mut self.has_more),
            2 => optional::<Plain, _, _>(from, &mut self.total),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nextCursor", &self.next_cursor)?;
        to.implicit::<Plain, _>("hasMore", &self.has_more)?;
        to.optional::<Plain, _>("total", &self.total)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::DateRange {
    const FIELDS: &'static [&'static str] = &["start", "end"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "start" => Some(0),
            "end" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.start),
            1 => implicit::<Plain, _, _>(from, &mut self.end),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("start", &self.start)?;
        to.implicit::<Plain, _>("end", &self.end)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::EntityReference {
    const FIELDS: &'static [&'static str] = &["type", "id", "name", "customType"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "id" => Some(1),
            "name" => Some(2),
            "customType" | "custom_type" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::EntityType>, _, _>(from, &mut self.r#type),
            1 => implicit::<Plain, _, _>(from, &mut self.id),
            2 => implicit::<Plain, _, _>(from, &mut self.name),
            3 => implicit::<Plain, _, _>(from, &mut self.custom_type),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::EntityType>, _>("type", &self.r#type)?;
        to.implicit::<Plain, _>("id", &self.id)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Plain, _>("customType", &self.custom_type)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::Error {
    const FIELDS: &'static [&'static str] = &["code", "message", "details", "fieldErrors", "requestId", "kind"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "message" => Some(1),
            "details" => Some(2),
            "fieldErrors" | "field_errors" => Some(3),
            "requestId" | "request_id" => Some(4),
            "kind" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => map::<Plain, _, _, _>(from, &mut self.details),
            3 => repeated::<Nested, _, _>(from, &mut self.field_errors),
            4 => implicit::<Plain, _, _>(from, &mut self.request_id),
            5 => implicit::<Open<crate::platform::common::v1::ErrorCode>, _, _>(from, &mut self.kind),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.map::<Plain, _, _>("details", &self.details)?;
        to.repeated::<Nested, _>("fieldErrors", &self.field_errors)?;
        to.implicit::<Plain, _>("requestId", &self.request_id)?;
        to.implicit::<Open<crate::platform::common::v1::ErrorCode>, _>("kind", &self.kind)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::FieldError {
    const FIELDS: &'static [&'static str] = &["field", "code", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "field" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.field),
            1 => implicit::<Plain, _, _>(from, &mut self.code),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("field", &self.field)?;
        to.implicit::<Plain, _>("code", &self.code)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::HealthServiceCheckRequest {
    const FIELDS: &'static [&'static str] = &["service"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "service" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("service", &self.service)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::HealthServiceCheckResponse {
    const FIELDS: &'static [&'static str] = &["status", "components", "version", "uptimeSeconds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "components" => Some(1),
            "version" => Some(2),
            "uptimeSeconds" | "uptime_seconds" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ServingStatus>, _, _>(from, &mut self.status),
            1 => map::<Nested, _, _, _>(from, &mut self.components),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.uptime_seconds),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ServingStatus>, _>("status", &self.status)?;
        to.map::<Nested, _, _>("components", &self.components)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("uptimeSeconds", &self.uptime_seconds)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::HealthServiceWatchRequest {
    const FIELDS: &'static [&'static str] = &["service"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "service" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.service),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("service", &self.service)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::HealthServiceWatchResponse {
    const FIELDS: &'static [&'static str] = &["status", "components", "version", "uptimeSeconds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "components" => Some(1),
            "version" => Some(2),
            "uptimeSeconds" | "uptime_seconds" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::platform::common::v1::ServingStatus>, _, _>(from, &mut self.status),
            1 => map::<Nested, _, _, _>(from, &mut self.components),
            2 => implicit::<Plain, _, _>(from, &mut self.version),
            3 => implicit::<Plain, _, _>(from, &mut self.uptime_seconds),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::platform::common::v1::ServingStatus>, _>("status", &self.status)?;
        to.map::<Nested, _, _>("components", &self.components)?;
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("uptimeSeconds", &self.uptime_seconds)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::Money {
    const FIELDS: &'static [&'static str] = &["amountMicros", "currency"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "amountMicros" | "amount_micros" => Some(0),
            "currency" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.amount_micros),
            1 => implicit::<Plain, _, _>(from, &mut self.currency),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("amountMicros", &self.amount_micros)?;
        to.implicit::<Plain, _>("currency", &self.currency)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::PaginationRequest {
    const FIELDS: &'static [&'static str] = &["page", "limit", "sortBy", "sortOrder"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "page" => Some(0),
            "limit" => Some(1),
            "sortBy" | "sort_by" => Some(2),
            "sortOrder" | "sort_order" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.page),
            1 => implicit::<Plain, _, _>(from, &mut self.limit),
            2 => implicit::<Plain, _, _>(from, &mut self.sort_by),
            3 => implicit::<Plain, _, _>(from, &mut self.sort_order),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("page", &self.page)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("sortBy", &self.sort_by)?;
        to.implicit::<Plain, _>("sortOrder", &self.sort_order)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::PaginationResponse {
    const FIELDS: &'static [&'static str] = &["total", "page", "limit", "totalPages", "hasNext", "hasPrevious"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "total" => Some(0),
            "page" => Some(1),
            "limit" => Some(2),
            "totalPages" | "total_pages" => Some(3),
            "hasNext" | "has_next" => Some(4),
            "hasPrevious" | "has_previous" => Some(5),
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
            1 => implicit::<Plain, _, _>(from, &mut self.page),
            2 => implicit::<Plain, _, _>(from, &mut self.limit),
            3 => implicit::<Plain, _, _>(from, &mut self.total_pages),
            4 => implicit::<Plain, _, _>(from, &mut self.has_next),
            5 => implicit::<Plain, _, _>(from, &mut self.has_previous),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("total", &self.total)?;
        to.implicit::<Plain, _>("page", &self.page)?;
        to.implicit::<Plain, _>("limit", &self.limit)?;
        to.implicit::<Plain, _>("totalPages", &self.total_pages)?;
        to.implicit::<Plain, _>("hasNext", &self.has_next)?;
        to.implicit::<Plain, _>("hasPrevious", &self.has_previous)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::ReadinessServiceReadyRequest {
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

impl Message for crate::platform::common::v1::ReadinessServiceReadyResponse {
    const FIELDS: &'static [&'static str] = &["ready", "reason", "notReadyComponents"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "ready" => Some(0),
            "reason" => Some(1),
            "notReadyComponents" | "not_ready_components" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.ready),
            1 => implicit::<Plain, _, _>(from, &mut self.reason),
            2 => repeated::<Plain, _, _>(from, &mut self.not_ready_components),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("ready", &self.ready)?;
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.repeated::<Plain, _>("notReadyComponents", &self.not_ready_components)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::Tenant {
    const FIELDS: &'static [&'static str] = &["org", "peerNamesOrg"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "org" => Some(0),
            "peerNamesOrg" | "peer_names_org" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.org),
            1 => implicit::<Plain, _, _>(from, &mut self.peer_names_org),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("org", &self.org)?;
        to.implicit::<Plain, _>("peerNamesOrg", &self.peer_names_org)?;
        Ok(())
    }
}

impl Message for crate::platform::common::v1::TimeRange {
    const FIELDS: &'static [&'static str] = &["start", "end"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "start" => Some(0),
            "end" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.start),
            1 => optional::<Nested, _, _>(from, &mut self.end),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("start", &self.start)?;
        to.optional::<Nested, _>("end", &self.end)?;
        Ok(())
    }
}
