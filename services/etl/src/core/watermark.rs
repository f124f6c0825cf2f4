//! How far a layer has come: moved with the step that is done, and only forward.

use base::Timestamp;
use platform_proto::platform::etl::v1::WatermarkPosition;
use platform_proto::platform::etl::v1::watermark_position::Position;
use rpc::wire::timestamp_from_wire;
use store::Tx;

use super::execution::Execution;
use super::machine::Mark;
use super::spec::Layer;
use crate::error::Result;
use crate::store::watermark::{self, Key, Watermark};

/// Moves a watermark forward; one that is further already stays.
pub(crate) async fn advance(
    tx: &mut Tx,
    execution: &Execution,
    layer: Layer,
    mark: &Mark,
    now: Timestamp,
) -> Result<()> {
    let key = Key {
        org_id: execution.org_id,
        pipeline_id: execution.pipeline_id.clone(),
        layer: layer.name().to_owned(),
        subject: mark.subject.clone(),
        part: String::new(),
    };
    let known = watermark::find(tx, &key).await?;
    if known.as_ref().is_some_and(|known| !is_forward(&known.position, &mark.position)) {
        return Ok(());
    }
    let moved = Watermark {
        key,
        position: mark.position.clone(),
        revision: known.map_or(0, |known| known.revision) + 1,
        updated_at: now,
        execution_id: execution.id.clone(),
    };
    watermark::put(tx, &moved).await
}

/// Whether a place lies beyond another; one of another kind does.
fn is_forward(from: &WatermarkPosition, to: &WatermarkPosition) -> bool {
    match (&from.position, &to.position) {
        (Some(Position::EventTime(from)), Some(Position::EventTime(to))) => {
            timestamp_from_wire(from) < timestamp_from_wire(to)
        }
        (Some(Position::Date(from)), Some(Position::Date(to))) => from < to,
        (Some(Position::TableVersion(from)), Some(Position::TableVersion(to))) => from < to,
        (_, Some(_)) => true,
        (_, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_watermark_goes_forward_alone() {
        let at = |position| WatermarkPosition { position: Some(position) };
        let version = |number| at(Position::TableVersion(number));
        let day = |text: &str| at(Position::Date(text.to_owned()));
        assert!(is_forward(&version(1), &version(2)));
        assert!(!is_forward(&version(2), &version(2)));
        assert!(!is_forward(&version(3), &version(2)));
        assert!(is_forward(&day("2026-06-01"), &day("2026-06-02")));
        assert!(!is_forward(&day("2026-06-02"), &day("2026-06-01")));
        assert!(is_forward(&day("2026-06-02"), &version(1)));
    }
}
