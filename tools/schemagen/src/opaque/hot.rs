//! Which messages are hot: where records are passed on and not looked at.
//!
//! Servers that take twins check what they must by themselves, so every line here takes a message out of
//! the general validation.

/// A type that stays encoded in hot messages.
pub(super) struct Hot {
    pub(super) encoded: &'static str,
    /// The messages that hot methods take and return; those between them and the type follow.
    pub(super) messages: &'static [&'static str],
}

pub(super) const HOT: &[Hot] = &[
    Hot {
        encoded: "rustmq.common.v1.RecordBatch",
        messages: &[
            "rustmq.broker.v1.ReplicateDataRequest",
            "rustmq.client.v1.AcquireRecordsResponse",
            "rustmq.client.v1.FetchBatchResponse",
            "rustmq.client.v1.FetchResponse",
            "rustmq.client.v1.ProduceBatchRequest",
            "rustmq.client.v1.ProduceRequest",
            "rustmq.streaming.v1.BulkLoadRequest",
        ],
    },
    Hot {
        encoded: "conveyor.common.v1.Record",
        messages: &[
            "conveyor.common.v1.RecordBatch",
            "conveyor.sidecar.v1.ExchangeRecordsRequest",
            "conveyor.sidecar.v1.ReceiveRecordsRequest",
            "conveyor.sink.v1.WriteBatchRequest",
            "conveyor.sink.v1.WriteStreamRequest",
            "conveyor.source.v1.PushRecordsRequest",
            "conveyor.source.v1.SessionResponse",
            "conveyor.transform.v1.ProcessBatchRequest",
            "conveyor.transform.v1.ProcessBatchResponse",
            "conveyor.transform.v1.ProcessStreamRequest",
            "conveyor.transform.v1.ProcessStreamResponse",
        ],
    },
];
