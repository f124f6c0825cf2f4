//! Panics of handlers: contained, counted, told.

use std::any::Any;

use crate::{Refusal, metrics};

/// What the caller gets; the log has the text of the panic.
pub(crate) fn contain(method: &'static str, payload: &(dyn Any + Send)) -> Refusal {
    metrics::panicked(method);
    let text = payload.downcast_ref::<&'static str>().copied();
    let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
    Refusal::Panicked(text.unwrap_or("no text").to_owned())
}
