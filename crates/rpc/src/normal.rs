//! The form of every status that leaves: it has an `ErrorInfo`.
//!
//! Owns:      the meaning of statuses that were made by nobody of ours, such as tonic.
//! Invariant: a status with details is not touched.
//! Not here:  statuses of errors that know their reason (`fault`).

use std::collections::HashMap;

use http::HeaderMap;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};

use crate::exchange::Exchange;
use crate::table::Origin;
use crate::{Answer, Refusal, metrics, status};

/// The headers that carry a status.
const STATUS: &str = "grpc-status";
const HEADERS: [&str; 3] = [STATUS, "grpc-message", "grpc-status-details-bin"];

/// Gives a status in the head of an answer its form, and ends the exchange with it.
pub(crate) fn head(mut answer: Answer, exchange: &Exchange) -> Answer {
    if answer.headers().contains_key(STATUS) {
        answer.extensions_mut().remove::<Status>();
        block(answer.headers_mut(), exchange);
    }
    answer
}

/// Gives the status in a block of headers or trailers its form, and ends the exchange with it.
pub(crate) fn block(headers: &mut HeaderMap, exchange: &Exchange) {
    let Some(found) = Status::from_header_map(headers) else {
        exchange.end(Code::Ok, String::new);
        return;
    };
    if found.code() == Code::Ok {
        exchange.end(Code::Ok, String::new);
        return;
    }
    if is_formed(&found, exchange) {
        exchange.end(found.code(), || reason(&found));
        return;
    }
    let formed = of(&found, exchange);
    exchange.end(formed.code(), || reason(&formed));
    for name in HEADERS {
        headers.remove(name);
    }
    write(&formed, headers);
}

/// The trailers of a status.
pub(crate) fn trailers(status: &Status) -> HeaderMap {
    let mut out = HeaderMap::new();
    write(status, &mut out);
    out
}

/// The status as it leaves.
pub(crate) fn of(found: &Status, exchange: &Exchange) -> Status {
    if is_formed(found, exchange) {
        return found.clone();
    }
    let entry = &exchange.entry;
    let refusal = match (found.code(), found.message()) {
        (Code::OutOfRange, text) if text.contains("message length too large") => {
            let limit_bytes = text.rsplit(' ').nth(1).and_then(|it| it.parse().ok());
            Refusal::MessageTooLarge {
                limit_bytes: limit_bytes.unwrap_or(crate::MESSAGE_BYTES_MAX),
            }
        }
        (Code::Internal, "Missing request message.") => {
            Refusal::MessageMalformed("there is no message")
        }
        (Code::Cancelled, _) => Refusal::Cancelled,
        (Code::DeadlineExceeded, _) => Refusal::CallTimeout,
        (Code::Unimplemented, _) => Refusal::NotImplemented,
        (Code::Internal | Code::Unknown, text) if entry.origin == Origin::Contract => {
            tracing::error!(method = entry.method.path, error = text, "internal fault");
            return with_reason(Code::Internal, "internal error", "INTERNAL", entry.domain);
        }
        (code, text) => return with_reason(code, text, metrics::name(code), entry.domain),
    };
    status(entry.domain, &refusal)
}

fn is_formed(status: &Status, exchange: &Exchange) -> bool {
    !status.details().is_empty() || exchange.entry.origin == Origin::Foreign
}

/// The reason in a status's details.
pub(crate) fn reason(status: &Status) -> String {
    status.get_details_error_info().map(|info| info.reason).unwrap_or_default()
}

fn with_reason(code: Code, message: &str, reason: &str, family: &str) -> Status {
    let details = ErrorDetails::with_error_info(reason, family, HashMap::new());
    Status::with_error_details(code, message, details)
}

fn write(status: &Status, headers: &mut HeaderMap) {
    if status.add_header(headers).is_err() {
        // Metadata of a handler that are no headers: the code is what matters.
        headers.insert(STATUS, http::HeaderValue::from(status.code() as u16));
    }
}
