//! What a walk's file holds.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// One flow: who takes part, and what they say to each other in order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Walk {
    #[expect(dead_code, reason = "read by people and by the reference")]
    title: String,
    #[expect(dead_code, reason = "read by people and by the reference")]
    about: String,
    /// Name of each party and what it is.
    pub(super) parties: BTreeMap<String, String>,
    pub(super) steps: Vec<Step>,
}

/// One message, one failure, or one thing that happens to a party.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub(super) from: String,
    pub(super) to: String,
    /// What happens, in a sentence.
    pub(super) does: String,
    /// `package.Service/Method`; none for an event.
    pub(super) method: Option<String>,
    pub(super) part: Part,
    /// The message as canonical JSON.
    pub(super) message: Option<Value>,
    /// Where each value of the message comes from, by the path of its field.
    #[serde(default)]
    pub(super) origins: BTreeMap<String, String>,
    /// A failure's gRPC code.
    pub(super) code: Option<String>,
    /// A failure's reason.
    pub(super) reason: Option<String>,
    /// A failure's facts, as `google.rpc.ErrorInfo` carries them.
    #[serde(default)]
    pub(super) facts: Map<String, Value>,
}

/// What a step shows of its method.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Part {
    Request,
    Response,
    Error,
    Event,
}
