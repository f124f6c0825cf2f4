use crate::json::*;

messages! {
    crate::conveyor::registry::v1::AssignPartitions,
    crate::conveyor::registry::v1::ComponentHealth,
    crate::conveyor::registry::v1::ConfigUpdate,
    crate::conveyor::registry::v1::DeregisterRequest,
    crate::conveyor::registry::v1::DeregisterResponse,
    crate::conveyor::registry::v1::DesiredStateRefusal,
    crate::conveyor::registry::v1::DrainCommand,
    crate::conveyor::registry::v1::EndpointInfo,
    crate::conveyor::registry::v1::GetServiceEndpointsRequest,
    crate::conveyor::registry::v1::GetServiceEndpointsResponse,
    crate::conveyor::registry::v1::GroupAssignment,
    crate::conveyor::registry::v1::HeartbeatRequest,
    crate::conveyor::registry::v1::HeartbeatResponse,
    crate::conveyor::registry::v1::JoinGroupRequest,
    crate::conveyor::registry::v1::JoinGroupResponse,
    crate::conveyor::registry::v1::LeaveGroupRequest,
    crate::conveyor::registry::v1::LeaveGroupResponse,
    crate::conveyor::registry::v1::ListServicesRequest,
    crate::conveyor::registry::v1::ListServicesResponse,
    crate::conveyor::registry::v1::RegisterRequest,
    crate::conveyor::registry::v1::RegisterResponse,
    crate::conveyor::registry::v1::RegisteredService,
    crate::conveyor::registry::v1::ResumeCommand,
    crate::conveyor::registry::v1::RevokePartitions,
    crate::conveyor::registry::v1::RouterCommand,
    crate::conveyor::registry::v1::ServiceEvent,
    crate::conveyor::registry::v1::ServiceHealth,
    crate::conveyor::registry::v1::ServiceLoad,
    crate::conveyor::registry::v1::ServiceMetadata,
    crate::conveyor::registry::v1::WatchServicesRequest,
}

enums! {
    crate::conveyor::registry::v1::EventType {  }
}

impl Message for crate::conveyor::registry::v1::AssignPartitions {
    const FIELDS: &'static [&'static str] = &["groupId", "partitions", "generation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "partitions" => Some(1),
            "generation" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => repeated::<Plain, _, _>(from, &mut self.partitions),
            2 => implicit::<Plain, _, _>(from, &mut self.generation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("generation", &self.generation)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ComponentHealth {
    const FIELDS: &'static [&'static str] = &["name", "status", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "status" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.name),
            1 => implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _, _>(from, &mut self.status),
            2 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("name", &self.name)?;
        to.implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ConfigUpdate {
    const FIELDS: &'static [&'static str] = &["config", "typedConfig", "pipelineVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "config" => Some(0),
            "typedConfig" | "typed_config" => Some(1),
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
            0 => map::<Plain, _, _, _>(from, &mut self.config),
            1 => optional::<Nested, _, _>(from, &mut self.typed_config),
            2 => implicit::<Plain, _, _>(from, &mut self.pipeline_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("config", &self.config)?;
        to.optional::<Nested, _>("typedConfig", &self.typed_config)?;
        to.implicit::<Plain, _>("pipelineVersion", &self.pipeline_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::DeregisterRequest {
    const FIELDS: &'static [&'static str] = &["serviceId", "registrationId", "graceful", "drainTimeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "registrationId" | "registration_id" => Some(1),
            "graceful" => Some(2),
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
            0 => implicit::<Plain, _, _>(from, &mut self.service_id),
            1 => implicit::<Plain, _, _>(from, &mut self.registration_id),
            2 => implicit::<Plain, _, _>(from, &mut self.graceful),
            3 => optional::<Nested, _, _>(from, &mut self.drain_timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("graceful", &self.graceful)?;
        to.optional::<Nested, _>("drainTimeout", &self.drain_timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::DeregisterResponse {
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

impl Message for crate::conveyor::registry::v1::DesiredStateRefusal {
    const FIELDS: &'static [&'static str] = &["version", "message"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "message" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("version", &self.version)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::DrainCommand {
    const FIELDS: &'static [&'static str] = &["reason", "timeout"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "reason" => Some(0),
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
            0 => implicit::<Plain, _, _>(from, &mut self.reason),
            1 => optional::<Nested, _, _>(from, &mut self.timeout),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("reason", &self.reason)?;
        to.optional::<Nested, _>("timeout", &self.timeout)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::EndpointInfo {
    const FIELDS: &'static [&'static str] = &["serviceId", "endpoint", "weight", "health", "assignedPartitions", "zone"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "endpoint" => Some(1),
            "weight" => Some(2),
            "health" => Some(3),
            "assignedPartitions" | "assigned_partitions" => Some(4),
            "zone" => Some(5),
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
            1 => optional::<Nested, _, _>(from, &mut self.endpoint),
            2 => implicit::<Plain, _, _>(from, &mut self.weight),
            3 => implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _, _>(from, &mut self.health),
            4 => repeated::<Plain, _, _>(from, &mut self.assigned_partitions),
            5 => implicit::<Plain, _, _>(from, &mut self.zone),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        to.implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _>("health", &self.health)?;
        to.repeated::<Plain, _>("assignedPartitions", &self.assigned_partitions)?;
        to.implicit::<Plain, _>("zone", &self.zone)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::GetServiceEndpointsRequest {
    const FIELDS: &'static [&'static str] = &["serviceName", "serviceType", "groupId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceName" | "service_name" => Some(0),
            "serviceType" | "service_type" => Some(1),
            "groupId" | "group_id" => Some(2),
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
            1 => implicit::<Open<crate::conveyor::common::v1::ServiceType>, _, _>(from, &mut self.service_type),
            2 => implicit::<Plain, _, _>(from, &mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceName", &self.service_name)?;
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("serviceType", &self.service_type)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::GetServiceEndpointsResponse {
    const FIELDS: &'static [&'static str] = &["endpoints"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "endpoints" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.endpoints),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("endpoints", &self.endpoints)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::GroupAssignment {
    const FIELDS: &'static [&'static str] = &["groupId", "generation", "partitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "generation" => Some(1),
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
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => implicit::<Plain, _, _>(from, &mut self.generation),
            2 => repeated::<Plain, _, _>(from, &mut self.partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("generation", &self.generation)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::HeartbeatRequest {
    const FIELDS: &'static [&'static str] = &["serviceId", "registrationId", "health", "load", "appliedVersion", "held", "refusal"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "registrationId" | "registration_id" => Some(1),
            "health" => Some(2),
            "load" => Some(3),
            "appliedVersion" | "applied_version" => Some(4),
            "held" => Some(5),
            "refusal" => Some(6),
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
            1 => implicit::<Plain, _, _>(from, &mut self.registration_id),
            2 => optional::<Nested, _, _>(from, &mut self.health),
            3 => optional::<Nested, _, _>(from, &mut self.load),
            4 => implicit::<Plain, _, _>(from, &mut self.applied_version),
            5 => repeated::<Nested, _, _>(from, &mut self.held),
            6 => optional::<Nested, _, _>(from, &mut self.refusal),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.optional::<Nested, _>("health", &self.health)?;
        to.optional::<Nested, _>("load", &self.load)?;
        to.implicit::<Plain, _>("appliedVersion", &self.applied_version)?;
        to.repeated::<Nested, _>("held", &self.held)?;
        to.optional::<Nested, _>("refusal", &self.refusal)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::HeartbeatResponse {
    const FIELDS: &'static [&'static str] = &["acknowledged", "nextHeartbeatDeadline", "commands", "serviceId", "desiredVersion", "desired", "additionalCredits"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "acknowledged" => Some(0),
            "nextHeartbeatDeadline" | "next_heartbeat_deadline" => Some(1),
            "commands" => Some(2),
            "serviceId" | "service_id" => Some(3),
            "desiredVersion" | "desired_version" => Some(4),
            "desired" => Some(5),
            "additionalCredits" | "additional_credits" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.acknowledged),
            1 => optional::<Nested, _, _>(from, &mut self.next_heartbeat_deadline),
            2 => repeated::<Nested, _, _>(from, &mut self.commands),
            3 => implicit::<Plain, _, _>(from, &mut self.service_id),
            4 => implicit::<Plain, _, _>(from, &mut self.desired_version),
            5 => repeated::<Nested, _, _>(from, &mut self.desired),
            6 => implicit::<Plain, _, _>(from, &mut self.additional_credits),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("acknowledged", &self.acknowledged)?;
        to.optional::<Nested, _>("nextHeartbeatDeadline", &self.next_heartbeat_deadline)?;
        to.repeated::<Nested, _>("commands", &self.commands)?;
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("desiredVersion", &self.desired_version)?;
        to.repeated::<Nested, _>("desired", &self.desired)?;
        to.implicit::<Plain, _>("additionalCredits", &self.additional_credits)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::JoinGroupRequest {
    const FIELDS: &'static [&'static str] = &["serviceId", "groupId", "stageId", "partitionPreferences", "pipelineId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "stageId" | "stage_id" => Some(2),
            "partitionPreferences" | "partition_preferences" => Some(3),
            "pipelineId" | "pipeline_id" => Some(4),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.stage_id),
            3 => repeated::<Plain, _, _>(from, &mut self.partition_preferences),
            4 => implicit::<Plain, _, _>(from, &mut self.pipeline_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("stageId", &self.stage_id)?;
        to.repeated::<Plain, _>("partitionPreferences", &self.partition_preferences)?;
        to.implicit::<Plain, _>("pipelineId", &self.pipeline_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::JoinGroupResponse {
    const FIELDS: &'static [&'static str] = &["generation", "assignedPartitions"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "generation" => Some(0),
            "assignedPartitions" | "assigned_partitions" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.generation),
            1 => repeated::<Plain, _, _>(from, &mut self.assigned_partitions),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("generation", &self.generation)?;
        to.repeated::<Plain, _>("assignedPartitions", &self.assigned_partitions)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::LeaveGroupRequest {
    const FIELDS: &'static [&'static str] = &["serviceId", "groupId", "graceful"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "serviceId" | "service_id" => Some(0),
            "groupId" | "group_id" => Some(1),
            "graceful" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.group_id),
            2 => implicit::<Plain, _, _>(from, &mut self.graceful),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("serviceId", &self.service_id)?;
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("graceful", &self.graceful)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::LeaveGroupResponse {
    const FIELDS: &'static [&'static str] = &["generation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "generation" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.generation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("generation", &self.generation)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ListServicesRequest {
    const FIELDS: &'static [&'static str] = &["typeFilter", "labelSelector", "includeUnhealthy", "serviceName", "pageSize", "pageToken"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "typeFilter" | "type_filter" => Some(0),
            "labelSelector" | "label_selector" => Some(1),
            "includeUnhealthy" | "include_unhealthy" => Some(2),
            "serviceName" | "service_name" => Some(3),
            "pageSize" | "page_size" => Some(4),
            "pageToken" | "page_token" => Some(5),
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
            2 => implicit::<Plain, _, _>(from, &mut self.include_unhealthy),
            3 => implicit::<Plain, _, _>(from, &mut self.service_name),
            4 => implicit::<Plain, _, _>(from, &mut self.page_size),
            5 => implicit::<Plain, _, _>(from, &mut self.page_token),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("typeFilter", &self.type_filter)?;
        to.map::<Plain, _, _>("labelSelector", &self.label_selector)?;
        to.implicit::<Plain, _>("includeUnhealthy", &self.include_unhealthy)?;
        to.implicit::<Plain, _>("serviceName", &self.service_name)?;
        to.implicit::<Plain, _>("pageSize", &self.page_size)?;
        to.implicit::<Plain, _>("pageToken", &self.page_token)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ListServicesResponse {
    const FIELDS: &'static [&'static str] = &["services", "nextPageToken", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "services" => Some(0),
            "nextPageToken" | "next_page_token" => Some(1),
            "revision" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("services", &self.services)?;
        to.implicit::<Plain, _>("nextPageToken", &self.next_page_token)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::RegisterRequest {
    const FIELDS: &'static [&'static str] = &["identity", "endpoint", "metadata", "heartbeatInterval", "sidecarId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "identity" => Some(0),
            "endpoint" => Some(1),
            "metadata" => Some(2),
            "heartbeatInterval" | "heartbeat_interval" => Some(3),
            "sidecarId" | "sidecar_id" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.identity),
            1 => optional::<Nested, _, _>(from, &mut self.endpoint),
            2 => optional::<Nested, _, _>(from, &mut self.metadata),
            3 => optional::<Nested, _, _>(from, &mut self.heartbeat_interval),
            4 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("identity", &self.identity)?;
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.optional::<Nested, _>("metadata", &self.metadata)?;
        to.optional::<Nested, _>("heartbeatInterval", &self.heartbeat_interval)?;
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::RegisterResponse {
    const FIELDS: &'static [&'static str] = &["registrationId", "leaseId", "leaseTtl", "initialCredits", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "registrationId" | "registration_id" => Some(0),
            "leaseId" | "lease_id" => Some(1),
            "leaseTtl" | "lease_ttl" => Some(2),
            "initialCredits" | "initial_credits" => Some(3),
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
            0 => implicit::<Plain, _, _>(from, &mut self.registration_id),
            1 => implicit::<Plain, _, _>(from, &mut self.lease_id),
            2 => optional::<Nested, _, _>(from, &mut self.lease_ttl),
            3 => implicit::<Plain, _, _>(from, &mut self.initial_credits),
            4 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("registrationId", &self.registration_id)?;
        to.implicit::<Plain, _>("leaseId", &self.lease_id)?;
        to.optional::<Nested, _>("leaseTtl", &self.lease_ttl)?;
        to.implicit::<Plain, _>("initialCredits", &self.initial_credits)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::RegisteredService {
    const FIELDS: &'static [&'static str] = &["identity", "endpoint", "metadata", "health", "registeredAt", "lastHeartbeat", "assignedPartitions", "load", "sidecarId", "groups", "draining"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "identity" => Some(0),
            "endpoint" => Some(1),
            "metadata" => Some(2),
            "health" => Some(3),
            "registeredAt" | "registered_at" => Some(4),
            "lastHeartbeat" | "last_heartbeat" => Some(5),
            "assignedPartitions" | "assigned_partitions" => Some(6),
            "load" => Some(7),
            "sidecarId" | "sidecar_id" => Some(8),
            "groups" => Some(9),
            "draining" => Some(10),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.identity),
            1 => optional::<Nested, _, _>(from, &mut self.endpoint),
            2 => optional::<Nested, _, _>(from, &mut self.metadata),
            3 => optional::<Nested, _, _>(from, &mut self.health),
            4 => optional::<Nested, _, _>(from, &mut self.registered_at),
            5 => optional::<Nested, _, _>(from, &mut self.last_heartbeat),
            6 => repeated::<Plain, _, _>(from, &mut self.assigned_partitions),
            7 => optional::<Nested, _, _>(from, &mut self.load),
            8 => implicit::<Plain, _, _>(from, &mut self.sidecar_id),
            9 => repeated::<Nested, _, _>(from, &mut self.groups),
            10 => implicit::<Plain, _, _>(from, &mut self.draining),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("identity", &self.identity)?;
        to.optional::<Nested, _>("endpoint", &self.endpoint)?;
        to.optional::<Nested, _>("metadata", &self.metadata)?;
        to.optional::<Nested, _>("health", &self.health)?;
        to.optional::<Nested, _>("registeredAt", &self.registered_at)?;
        to.optional::<Nested, _>("lastHeartbeat", &self.last_heartbeat)?;
        to.repeated::<Plain, _>("assignedPartitions", &self.assigned_partitions)?;
        to.optional::<Nested, _>("load", &self.load)?;
        to.implicit::<Plain, _>("sidecarId", &self.sidecar_id)?;
        to.repeated::<Nested, _>("groups", &self.groups)?;
        to.implicit::<Plain, _>("draining", &self.draining)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ResumeCommand {
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

impl Message for crate::conveyor::registry::v1::RevokePartitions {
    const FIELDS: &'static [&'static str] = &["groupId", "partitions", "generation"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "partitions" => Some(1),
            "generation" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.group_id),
            1 => repeated::<Plain, _, _>(from, &mut self.partitions),
            2 => implicit::<Plain, _, _>(from, &mut self.generation),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.repeated::<Plain, _>("partitions", &self.partitions)?;
        to.implicit::<Plain, _>("generation", &self.generation)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::RouterCommand {
    const FIELDS: &'static [&'static str] = &["drain", "resume", "config", "revoke", "assign"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "drain" => Some(0),
            "resume" => Some(1),
            "config" => Some(2),
            "revoke" => Some(3),
            "assign" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::registry::v1::router_command::Command::Drain),
            1 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::registry::v1::router_command::Command::Resume),
            2 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::registry::v1::router_command::Command::Config),
            3 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::registry::v1::router_command::Command::Revoke),
            4 => member::<Nested, _, _, _>(from, &mut self.command, crate::conveyor::registry::v1::router_command::Command::Assign),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.command {
            Some(crate::conveyor::registry::v1::router_command::Command::Drain(it)) => to.field::<Nested, _>("drain", it)?,
            Some(crate::conveyor::registry::v1::router_command::Command::Resume(it)) => to.field::<Nested, _>("resume", it)?,
            Some(crate::conveyor::registry::v1::router_command::Command::Config(it)) => to.field::<Nested, _>("config", it)?,
            Some(crate::conveyor::registry::v1::router_command::Command::Revoke(it)) => to.field::<Nested, _>("revoke", it)?,
            Some(crate::conveyor::registry::v1::router_command::Command::Assign(it)) => to.field::<Nested, _>("assign", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ServiceEvent {
    const FIELDS: &'static [&'static str] = &["eventType", "service", "revision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "eventType" | "event_type" => Some(0),
            "service" => Some(1),
            "revision" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::registry::v1::EventType>, _, _>(from, &mut self.event_type),
            1 => optional::<Nested, _, _>(from, &mut self.service),
            2 => implicit::<Plain, _, _>(from, &mut self.revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::registry::v1::EventType>, _>("eventType", &self.event_type)?;
        to.optional::<Nested, _>("service", &self.service)?;
        to.implicit::<Plain, _>("revision", &self.revision)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ServiceHealth {
    const FIELDS: &'static [&'static str] = &["status", "message", "components"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "status" => Some(0),
            "message" => Some(1),
            "components" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _, _>(from, &mut self.status),
            1 => implicit::<Plain, _, _>(from, &mut self.message),
            2 => map::<Nested, _, _, _>(from, &mut self.components),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::common::v1::HealthStatus>, _>("status", &self.status)?;
        to.implicit::<Plain, _>("message", &self.message)?;
        to.map::<Nested, _, _>("components", &self.components)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ServiceLoad {
    const FIELDS: &'static [&'static str] = &["cpuUsage", "memoryUsage", "activeRequests", "queueDepth", "avgLatencyMs"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "cpuUsage" | "cpu_usage" => Some(0),
            "memoryUsage" | "memory_usage" => Some(1),
            "activeRequests" | "active_requests" => Some(2),
            "queueDepth" | "queue_depth" => Some(3),
            "avgLatencyMs" | "avg_latency_ms" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.cpu_usage),
            1 => implicit::<Plain, _, _>(from, &mut self.memory_usage),
            2 => implicit::<Plain, _, _>(from, &mut self.active_requests),
            3 => implicit::<Plain, _, _>(from, &mut self.queue_depth),
            4 => implicit::<Plain, _, _>(from, &mut self.avg_latency_ms),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("cpuUsage", &self.cpu_usage)?;
        to.implicit::<Plain, _>("memoryUsage", &self.memory_usage)?;
        to.implicit::<Plain, _>("activeRequests", &self.active_requests)?;
        to.implicit::<Plain, _>("queueDepth", &self.queue_depth)?;
        to.implicit::<Plain, _>("avgLatencyMs", &self.avg_latency_ms)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::ServiceMetadata {
    const FIELDS: &'static [&'static str] = &["labels", "recordTypesHandled", "maxConcurrentRequests", "weight", "zone"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "labels" => Some(0),
            "recordTypesHandled" | "record_types_handled" => Some(1),
            "maxConcurrentRequests" | "max_concurrent_requests" => Some(2),
            "weight" => Some(3),
            "zone" => Some(4),
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
            1 => repeated::<Plain, _, _>(from, &mut self.record_types_handled),
            2 => implicit::<Plain, _, _>(from, &mut self.max_concurrent_requests),
            3 => implicit::<Plain, _, _>(from, &mut self.weight),
            4 => implicit::<Plain, _, _>(from, &mut self.zone),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.map::<Plain, _, _>("labels", &self.labels)?;
        to.repeated::<Plain, _>("recordTypesHandled", &self.record_types_handled)?;
        to.implicit::<Plain, _>("maxConcurrentRequests", &self.max_concurrent_requests)?;
        to.implicit::<Plain, _>("weight", &self.weight)?;
        to.implicit::<Plain, _>("zone", &self.zone)?;
        Ok(())
    }
}

impl Message for crate::conveyor::registry::v1::WatchServicesRequest {
    const FIELDS: &'static [&'static str] = &["typeFilter", "labelSelector", "fromRevision"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "typeFilter" | "type_filter" => Some(0),
            "labelSelector" | "label_selector" => Some(1),
            "fromRevision" | "from_revision" => Some(2),
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
            2 => implicit::<Plain, _, _>(from, &mut self.from_revision),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Open<crate::conveyor::common::v1::ServiceType>, _>("typeFilter", &self.type_filter)?;
        to.map::<Plain, _, _>("labelSelector", &self.label_selector)?;
        to.implicit::<Plain, _>("fromRevision", &self.from_revision)?;
        Ok(())
    }
}
