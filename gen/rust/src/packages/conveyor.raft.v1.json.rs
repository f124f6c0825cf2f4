use crate::json::*;

messages! {
    crate::conveyor::raft::v1::AppendAccepted,
    crate::conveyor::raft::v1::AppendEntriesRequest,
    crate::conveyor::raft::v1::AppendEntriesResponse,
    crate::conveyor::raft::v1::AppendResult,
    crate::conveyor::raft::v1::GetSnapshotProgressRequest,
    crate::conveyor::raft::v1::GetSnapshotProgressResponse,
    crate::conveyor::raft::v1::InstallSnapshotRequest,
    crate::conveyor::raft::v1::InstallSnapshotResponse,
    crate::conveyor::raft::v1::LeaderId,
    crate::conveyor::raft::v1::LogEntry,
    crate::conveyor::raft::v1::LogId,
    crate::conveyor::raft::v1::Membership,
    crate::conveyor::raft::v1::PreVoteRequest,
    crate::conveyor::raft::v1::PreVoteResponse,
    crate::conveyor::raft::v1::ProposeRequest,
    crate::conveyor::raft::v1::ProposeResponse,
    crate::conveyor::raft::v1::RaftHeader,
    crate::conveyor::raft::v1::RaftNode,
    crate::conveyor::raft::v1::ReadIndexRequest,
    crate::conveyor::raft::v1::ReadIndexResponse,
    crate::conveyor::raft::v1::SnapshotMeta,
    crate::conveyor::raft::v1::StoredMembership,
    crate::conveyor::raft::v1::StreamAppendRequest,
    crate::conveyor::raft::v1::StreamAppendResponse,
    crate::conveyor::raft::v1::TimeoutNowRequest,
    crate::conveyor::raft::v1::TimeoutNowResponse,
    crate::conveyor::raft::v1::Vote,
    crate::conveyor::raft::v1::VoteRequest,
    crate::conveyor::raft::v1::VoteResponse,
    crate::conveyor::raft::v1::VoterSet,
}

impl Message for crate::conveyor::raft::v1::AppendAccepted {
    const FIELDS: &'static [&'static str] = &["matching", "partial"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "matching" => Some(0),
            "partial" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.matching),
            1 => implicit::<Plain, _, _>(from, &mut self.partial),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("matching", &self.matching)?;
        to.implicit::<Plain, _>("partial", &self.partial)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::AppendEntriesRequest {
    const FIELDS: &'static [&'static str] = &["vote", "prevLogId", "entries", "leaderCommit", "header"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "prevLogId" | "prev_log_id" => Some(1),
            "entries" => Some(2),
            "leaderCommit" | "leader_commit" => Some(3),
            "header" => Some(4),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => optional::<Nested, _, _>(from, &mut self.prev_log_id),
            2 => repeated::<Nested, _, _>(from, &mut self.entries),
            3 => optional::<Nested, _, _>(from, &mut self.leader_commit),
            4 => optional::<Nested, _, _>(from, &mut self.header),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("prevLogId", &self.prev_log_id)?;
        to.repeated::<Nested, _>("entries", &self.entries)?;
        to.optional::<Nested, _>("leaderCommit", &self.leader_commit)?;
        to.optional::<Nested, _>("header", &self.header)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::AppendEntriesResponse {
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

impl Message for crate::conveyor::raft::v1::AppendResult {
    const FIELDS: &'static [&'static str] = &["accepted", "conflict", "higherVote"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "accepted" => Some(0),
            "conflict" => Some(1),
            "higherVote" | "higher_vote" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::conveyor::raft::v1::append_result::Outcome::Accepted),
            1 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::conveyor::raft::v1::append_result::Outcome::Conflict),
            2 => member::<Nested, _, _, _>(from, &mut self.outcome, crate::conveyor::raft::v1::append_result::Outcome::HigherVote),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        match &self.outcome {
            Some(crate::conveyor::raft::v1::append_result::Outcome::Accepted(it)) => to.field::<Nested, _>("accepted", it)?,
            Some(crate::conveyor::raft::v1::append_result::Outcome::Conflict(it)) => to.field::<Nested, _>("conflict", it)?,
            Some(crate::conveyor::raft::v1::append_result::Outcome::HigherVote(it)) => to.field::<Nested, _>("higherVote", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::GetSnapshotProgressRequest {
    const FIELDS: &'static [&'static str] = &["header", "snapshotId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "snapshotId" | "snapshot_id" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::GetSnapshotProgressResponse {
    const FIELDS: &'static [&'static str] = &["receivedBytes", "installed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "receivedBytes" | "received_bytes" => Some(0),
            "installed" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            1 => implicit::<Plain, _, _>(from, &mut self.installed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        to.implicit::<Plain, _>("installed", &self.installed)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::InstallSnapshotRequest {
    const FIELDS: &'static [&'static str] = &["vote", "meta", "offset", "data", "done", "crc32c", "header"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "meta" => Some(1),
            "offset" => Some(2),
            "data" => Some(3),
            "done" => Some(4),
            "crc32c" => Some(5),
            "header" => Some(6),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => optional::<Nested, _, _>(from, &mut self.meta),
            2 => implicit::<Plain, _, _>(from, &mut self.offset),
            3 => implicit::<Plain, _, _>(from, &mut self.data),
            4 => implicit::<Plain, _, _>(from, &mut self.done),
            5 => implicit::<Plain, _, _>(from, &mut self.crc32c),
            6 => optional::<Nested, _, _>(from, &mut self.header),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("meta", &self.meta)?;
        to.implicit::<Plain, _>("offset", &self.offset)?;
        to.implicit::<Plain, _>("data", &self.data)?;
        to.implicit::<Plain, _>("done", &self.done)?;
        to.implicit::<Plain, _>("crc32c", &self.crc32c)?;
        to.optional::<Nested, _>("header", &self.header)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::InstallSnapshotResponse {
    const FIELDS: &'static [&'static str] = &["vote", "receivedBytes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "receivedBytes" | "received_bytes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.received_bytes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("receivedBytes", &self.received_bytes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::LeaderId {
    const FIELDS: &'static [&'static str] = &["term", "nodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "term" => Some(0),
            "nodeId" | "node_id" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.term),
            1 => implicit::<Plain, _, _>(from, &mut self.node_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("term", &self.term)?;
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::LogEntry {
    const FIELDS: &'static [&'static str] = &["logId", "blank", "command", "membership"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logId" | "log_id" => Some(0),
            "blank" => Some(1),
            "command" => Some(2),
            "membership" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.log_id),
            1 => member::<Plain, _, _, _>(from, &mut self.payload, crate::conveyor::raft::v1::log_entry::Payload::Blank),
            2 => member::<Plain, _, _, _>(from, &mut self.payload, crate::conveyor::raft::v1::log_entry::Payload::Command),
            3 => member::<Nested, _, _, _>(from, &mut self.payload, crate::conveyor::raft::v1::log_entry::Payload::Membership),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("logId", &self.log_id)?;
        match &self.payload {
            Some(crate::conveyor::raft::v1::log_entry::Payload::Blank(it)) => to.field::<Plain, _>("blank", it)?,
            Some(crate::conveyor::raft::v1::log_entry::Payload::Command(it)) => to.field::<Plain, _>("command", it)?,
            Some(crate::conveyor::raft::v1::log_entry::Payload::Membership(it)) => to.field::<Nested, _>("membership", it)?,
            None => {}
        }
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::LogId {
    const FIELDS: &'static [&'static str] = &["leaderId", "index"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderId" | "leader_id" => Some(0),
            "index" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.leader_id),
            1 => implicit::<Plain, _, _>(from, &mut self.index),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("index", &self.index)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::Membership {
    const FIELDS: &'static [&'static str] = &["configs", "nodes"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "configs" => Some(0),
            "nodes" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Nested, _, _>(from, &mut self.configs),
            1 => repeated::<Nested, _, _>(from, &mut self.nodes),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Nested, _>("configs", &self.configs)?;
        to.repeated::<Nested, _>("nodes", &self.nodes)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::PreVoteRequest {
    const FIELDS: &'static [&'static str] = &["vote", "lastLogId", "header", "leadershipTransfer"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "lastLogId" | "last_log_id" => Some(1),
            "header" => Some(2),
            "leadershipTransfer" | "leadership_transfer" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            2 => optional::<Nested, _, _>(from, &mut self.header),
            3 => implicit::<Plain, _, _>(from, &mut self.leadership_transfer),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("leadershipTransfer", &self.leadership_transfer)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::PreVoteResponse {
    const FIELDS: &'static [&'static str] = &["vote", "voteGranted", "lastLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "voteGranted" | "vote_granted" => Some(1),
            "lastLogId" | "last_log_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.vote_granted),
            2 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("voteGranted", &self.vote_granted)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::ProposeRequest {
    const FIELDS: &'static [&'static str] = &["header", "command", "commandId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "command" => Some(1),
            "commandId" | "command_id" => Some(2),
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
            1 => implicit::<Plain, _, _>(from, &mut self.command),
            2 => implicit::<Plain, _, _>(from, &mut self.command_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("command", &self.command)?;
        to.implicit::<Plain, _>("commandId", &self.command_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::ProposeResponse {
    const FIELDS: &'static [&'static str] = &["logId", "reply"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logId" | "log_id" => Some(0),
            "reply" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.log_id),
            1 => implicit::<Plain, _, _>(from, &mut self.reply),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("logId", &self.log_id)?;
        to.implicit::<Plain, _>("reply", &self.reply)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::RaftHeader {
    const FIELDS: &'static [&'static str] = &["groupId", "clusterId", "fromNodeId", "toNodeId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "groupId" | "group_id" => Some(0),
            "clusterId" | "cluster_id" => Some(1),
            "fromNodeId" | "from_node_id" => Some(2),
            "toNodeId" | "to_node_id" => Some(3),
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
            1 => implicit::<Plain, _, _>(from, &mut self.cluster_id),
            2 => implicit::<Plain, _, _>(from, &mut self.from_node_id),
            3 => implicit::<Plain, _, _>(from, &mut self.to_node_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("groupId", &self.group_id)?;
        to.implicit::<Plain, _>("clusterId", &self.cluster_id)?;
        to.implicit::<Plain, _>("fromNodeId", &self.from_node_id)?;
        to.implicit::<Plain, _>("toNodeId", &self.to_node_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::RaftNode {
    const FIELDS: &'static [&'static str] = &["nodeId", "raftAddress", "address", "name"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeId" | "node_id" => Some(0),
            "raftAddress" | "raft_address" => Some(1),
            "address" => Some(2),
            "name" => Some(3),
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
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("nodeId", &self.node_id)?;
        to.implicit::<Plain, _>("raftAddress", &self.raft_address)?;
        to.implicit::<Plain, _>("address", &self.address)?;
        to.implicit::<Plain, _>("name", &self.name)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::ReadIndexRequest {
    const FIELDS: &'static [&'static str] = &["header", "lease"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "header" => Some(0),
            "lease" => Some(1),
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
            1 => implicit::<Plain, _, _>(from, &mut self.lease),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("lease", &self.lease)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::ReadIndexResponse {
    const FIELDS: &'static [&'static str] = &["readLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "readLogId" | "read_log_id" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.read_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("readLogId", &self.read_log_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::SnapshotMeta {
    const FIELDS: &'static [&'static str] = &["lastLogId", "lastMembership", "snapshotId", "sizeBytes", "sha256", "formatVersion"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "lastLogId" | "last_log_id" => Some(0),
            "lastMembership" | "last_membership" => Some(1),
            "snapshotId" | "snapshot_id" => Some(2),
            "sizeBytes" | "size_bytes" => Some(3),
            "sha256" => Some(4),
            "formatVersion" | "format_version" => Some(5),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            1 => optional::<Nested, _, _>(from, &mut self.last_membership),
            2 => implicit::<Plain, _, _>(from, &mut self.snapshot_id),
            3 => implicit::<Plain, _, _>(from, &mut self.size_bytes),
            4 => implicit::<Plain, _, _>(from, &mut self.sha256),
            5 => implicit::<Plain, _, _>(from, &mut self.format_version),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.optional::<Nested, _>("lastMembership", &self.last_membership)?;
        to.implicit::<Plain, _>("snapshotId", &self.snapshot_id)?;
        to.implicit::<Plain, _>("sizeBytes", &self.size_bytes)?;
        to.implicit::<Plain, _>("sha256", &self.sha256)?;
        to.implicit::<Plain, _>("formatVersion", &self.format_version)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::StoredMembership {
    const FIELDS: &'static [&'static str] = &["logId", "membership"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "logId" | "log_id" => Some(0),
            "membership" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.log_id),
            1 => optional::<Nested, _, _>(from, &mut self.membership),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("logId", &self.log_id)?;
        to.optional::<Nested, _>("membership", &self.membership)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::StreamAppendRequest {
    const FIELDS: &'static [&'static str] = &["sequence", "append"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sequence" => Some(0),
            "append" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sequence),
            1 => optional::<Nested, _, _>(from, &mut self.append),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.optional::<Nested, _>("append", &self.append)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::StreamAppendResponse {
    const FIELDS: &'static [&'static str] = &["sequence", "result"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "sequence" => Some(0),
            "result" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => implicit::<Plain, _, _>(from, &mut self.sequence),
            1 => optional::<Nested, _, _>(from, &mut self.result),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.implicit::<Plain, _>("sequence", &self.sequence)?;
        to.optional::<Nested, _>("result", &self.result)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::TimeoutNowRequest {
    const FIELDS: &'static [&'static str] = &["fromLeader", "targetNodeId", "lastLogId", "header"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "fromLeader" | "from_leader" => Some(0),
            "targetNodeId" | "target_node_id" => Some(1),
            "lastLogId" | "last_log_id" => Some(2),
            "header" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.from_leader),
            1 => implicit::<Plain, _, _>(from, &mut self.target_node_id),
            2 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            3 => optional::<Nested, _, _>(from, &mut self.header),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("fromLeader", &self.from_leader)?;
        to.implicit::<Plain, _>("targetNodeId", &self.target_node_id)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.optional::<Nested, _>("header", &self.header)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::TimeoutNowResponse {
    const FIELDS: &'static [&'static str] = &["vote", "accepted"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "accepted" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.accepted),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("accepted", &self.accepted)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::Vote {
    const FIELDS: &'static [&'static str] = &["leaderId", "committed"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "leaderId" | "leader_id" => Some(0),
            "committed" => Some(1),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.leader_id),
            1 => implicit::<Plain, _, _>(from, &mut self.committed),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("leaderId", &self.leader_id)?;
        to.implicit::<Plain, _>("committed", &self.committed)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::VoteRequest {
    const FIELDS: &'static [&'static str] = &["vote", "lastLogId", "header", "leadershipTransfer"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "lastLogId" | "last_log_id" => Some(1),
            "header" => Some(2),
            "leadershipTransfer" | "leadership_transfer" => Some(3),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            2 => optional::<Nested, _, _>(from, &mut self.header),
            3 => implicit::<Plain, _, _>(from, &mut self.leadership_transfer),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        to.optional::<Nested, _>("header", &self.header)?;
        to.implicit::<Plain, _>("leadershipTransfer", &self.leadership_transfer)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::VoteResponse {
    const FIELDS: &'static [&'static str] = &["vote", "voteGranted", "lastLogId"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "vote" => Some(0),
            "voteGranted" | "vote_granted" => Some(1),
            "lastLogId" | "last_log_id" => Some(2),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => optional::<Nested, _, _>(from, &mut self.vote),
            1 => implicit::<Plain, _, _>(from, &mut self.vote_granted),
            2 => optional::<Nested, _, _>(from, &mut self.last_log_id),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.optional::<Nested, _>("vote", &self.vote)?;
        to.implicit::<Plain, _>("voteGranted", &self.vote_granted)?;
        to.optional::<Nested, _>("lastLogId", &self.last_log_id)?;
        Ok(())
    }
}

impl Message for crate::conveyor::raft::v1::VoterSet {
    const FIELDS: &'static [&'static str] = &["nodeIds"];

    fn index(name: &str) -> Option<usize> {
        match name {
            "nodeIds" | "node_ids" => Some(0),
            _ => None,
        }
    }

    fn read<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        from: &mut A,
    ) -> Result<(), A::Error> {
        match index {
            0 => repeated::<Plain, _, _>(from, &mut self.node_ids),
            _ => Ok(()),
        }
    }

    fn write<M: serde::ser::SerializeMap>(&self, to: &mut Object<M>) -> Result<(), M::Error> {
        to.repeated::<Plain, _>("nodeIds", &self.node_ids)?;
        Ok(())
    }
}
