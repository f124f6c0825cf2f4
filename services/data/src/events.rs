//! What other services hear of the layers.
//!
//! Owns:      the topics, and the form of an event on them: JSON with an envelope.
//! Invariant: an event is written in the transaction of the change that it tells of.
//! Not here:  the way to the broker (`relay`), what each event says beside the envelope (the layers).

use base::Timestamp;
use serde_json::{Map, Value};
use service::ids::Ids;
use store::Tx;
use store::outbox::{self, Event};

use crate::convert::SERVICE;
use crate::error::Result;

/// A batch was stored, announced again, or removed.
pub(crate) const BRONZE: &str = "bronze.data.cleaned";
/// Rows of a batch became rows of a data set.
pub(crate) const SILVER: &str = "silver.data.processed";
/// Rows of a batch were doubtful or were set aside.
pub(crate) const QUALITY: &str = "silver.quality.issues";
/// An aggregation was built.
pub(crate) const GOLD: &str = "gold.data.ready";

/// Every topic.
pub(crate) const TOPICS: [&str; 4] = [BRONZE, SILVER, QUALITY, GOLD];

/// Puts an event into the outbox: an envelope of `event_id`, `event_type`, `event_version`, `timestamp`, `source` and
/// `org_id`, and the members of `body` beside it. Its key is the organisation.
pub(crate) async fn emit(
    tx: &mut Tx,
    ids: &Ids,
    now: Timestamp,
    topic: &'static str,
    org_id: i64,
    body: Map<String, Value>,
) -> Result<()> {
    let id = ids.next();
    let mut event = Map::new();
    event.insert("event_id".to_owned(), id.clone().into());
    event.insert("event_type".to_owned(), topic.into());
    event.insert("event_version".to_owned(), "1".into());
    event.insert("timestamp".to_owned(), now.to_string().into());
    event.insert("source".to_owned(), SERVICE.into());
    event.insert("org_id".to_owned(), org_id.into());
    event.extend(body);
    let event = Event {
        id,
        topic: topic.to_owned(),
        key: org_id.to_string(),
        payload: Value::Object(event).to_string().into_bytes(),
        created_at: now,
    };
    Ok(outbox::emit(tx, &event).await?)
}
