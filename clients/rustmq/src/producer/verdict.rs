//! What to do about an answer.

use platform_proto::rustmq::common::v1::ErrorCode;

use crate::error::{is_elsewhere, is_open_code, is_retriable_code};

/// What to do about a batch that was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is there.
    Done,
    /// It is there, at an offset that is not remembered.
    DoneSomewhere,
    /// It is to be sent again. `is_open`: it may be there. `is_elsewhere`: to another broker, perhaps.
    Again { is_open: bool, is_elsewhere: bool },
    /// It is to be sent again under a new epoch: the broker does not know what came before it.
    AgainAnew,
    /// It is to be cut in two.
    Split,
    /// It is lost.
    Lost,
    /// Everything is lost: somebody else has the identity.
    Fenced,
}

/// Judges an answer. `is_first`: no batch before this one of its partition is open.
pub(crate) fn judge(code: ErrorCode, is_idempotent: bool, is_first: bool) -> Verdict {
    // Behind an open batch, OUT_OF_ORDER_SEQUENCE only says that that one has not arrived.
    let is_unknown =
        code == ErrorCode::UnknownProducerId || (code == ErrorCode::OutOfOrderSequence && is_first);
    if code == ErrorCode::Ok {
        Verdict::Done
    } else if code == ErrorCode::DuplicateRequest {
        Verdict::DoneSomewhere
    } else if code == ErrorCode::ProducerFenced {
        Verdict::Fenced
    } else if code == ErrorCode::MessageTooLarge {
        Verdict::Split
    } else if is_unknown && is_idempotent {
        Verdict::AgainAnew
    } else if is_retriable_code(code) {
        Verdict::Again { is_open: is_open_code(code), is_elsewhere: is_elsewhere(code) }
    } else {
        Verdict::Lost
    }
}
