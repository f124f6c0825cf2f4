//! Calls that take events to auth.

use std::time::Duration;

use store::outbox::Event;
use tonic::{Code, Request, Status};

/// Longest time of one call to auth.
const CALL_MAX: Duration = Duration::from_secs(10);
/// Events in one call to auth.
const EVENTS_MAX: usize = 500;
/// Bytes of them, well below what a message may have: one that is too long would be refused again and again, and hold
/// up what every organisation has to tell.
const BYTES_MAX: usize = 1 << 20;

/// Whether the same call would fail again whenever it is made.
pub(crate) fn is_final(status: &Status) -> bool {
    matches!(
        status.code(),
        Code::InvalidArgument | Code::NotFound | Code::FailedPrecondition | Code::OutOfRange
    )
}

pub(crate) fn request<T>(message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.set_timeout(CALL_MAX);
    request
}

/// Events in parts that one call takes each; an event that is too long for that is a part of its own.
pub(crate) fn parts(mut events: &[Event]) -> Vec<&[Event]> {
    let mut parts = Vec::new();
    while !events.is_empty() {
        let mut bytes = 0;
        let fits = |event: &&Event| {
            bytes += event.payload.len();
            bytes <= BYTES_MAX
        };
        let count = events.iter().take(EVENTS_MAX).take_while(fits).count().max(1);
        let (part, rest) = events.split_at(count);
        parts.push(part);
        events = rest;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_go_in_parts_that_a_message_can_hold() {
        let event = |bytes: usize| Event {
            id: String::new(),
            topic: "audit.events".to_owned(),
            key: "7".to_owned(),
            payload: vec![0; bytes],
            created_at: base::Timestamp::from_seconds(1),
        };
        let sizes = |bytes: &[usize]| {
            let events: Vec<_> = bytes.iter().map(|it| event(*it)).collect();
            parts(&events).iter().map(|part| part.len()).collect::<Vec<_>>()
        };
        assert_eq!(sizes(&[]), [0; 0]);
        assert_eq!(sizes(&[1; EVENTS_MAX + 1]), [EVENTS_MAX, 1]);
        assert_eq!(sizes(&[BYTES_MAX / 2; 5]), [2, 2, 1]);
        assert_eq!(sizes(&[1, 2 * BYTES_MAX, 1]), [1, 1, 1]);
    }
}
