//! Watermarks on the wire.

use platform_proto::platform::etl::v1 as pb;
use rpc::wire::timestamp_to_wire;

use crate::store::watermark::Watermark;

/// A watermark.
pub(crate) fn watermark(it: Watermark) -> pb::Watermark {
    pb::Watermark {
        pipeline_id: it.key.pipeline_id,
        layer: it.key.layer,
        subject: it.key.subject,
        partition: it.key.part,
        position: Some(it.position),
        revision: it.revision,
        updated_at: Some(timestamp_to_wire(it.updated_at)),
        execution_id: it.execution_id,
    }
}
