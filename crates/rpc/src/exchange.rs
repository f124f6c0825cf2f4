//! What is known about one call while it is answered.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use tonic::Code;
use tracing::Span;

use crate::audit::Trail;
use crate::shares::Share;
use crate::standing::Standing;
use crate::table::Entry;
use crate::{Call, Fault as _, Refusal};

/// What the record says of a call that was cut off while its handler ran: it may have been done.
const OUTCOME_UNKNOWN: &str = "OUTCOME_UNKNOWN";

/// One call, from its head to the last byte of its answer. Layers and bodies share it.
pub(crate) struct Exchange {
    pub(crate) entry: Arc<Entry>,
    pub(crate) span: Span,
    pub(crate) activity: Arc<Activity>,
    /// Who calls; set once it is known, whether or not the call is let through.
    pub(crate) call: OnceLock<Arc<Call>>,
    /// Id of the object that the method's access names.
    pub(crate) entity_id: OnceLock<String>,
    /// What a stream was let in by; not set for other calls.
    pub(crate) standing: OnceLock<Arc<Standing>>,
    /// Room among the calls in progress, held until the answer is out.
    pub(crate) share: OnceLock<Share>,
    /// The handler has got the call.
    pub(crate) has_begun: AtomicBool,
    trail: Trail,
    ended: AtomicBool,
}

impl Exchange {
    pub(crate) fn new(entry: Arc<Entry>, span: Span, started: Instant, trail: Trail) -> Self {
        Self {
            entry,
            span,
            activity: Arc::new(Activity::new(started)),
            call: OnceLock::new(),
            entity_id: OnceLock::new(),
            standing: OnceLock::new(),
            share: OnceLock::new(),
            has_begun: AtomicBool::new(false),
            trail,
            ended: AtomicBool::new(false),
        }
    }

    /// Counts and records the outcome; the first call of it is the one that holds.
    ///
    /// `reason` is asked only if somebody wants to know.
    pub(crate) fn end(&self, code: Code, reason: impl FnOnce() -> String) {
        if self.ended.swap(true, Ordering::AcqRel) {
            return;
        }
        let elapsed = self.activity.started.elapsed();
        self.entry.metrics.ended(code, elapsed);
        if code != Code::Ok {
            self.span.record("code", crate::metrics::name(code));
            self.trail.record(self, code, reason);
        }
        tracing::debug!(
            parent: &self.span,
            method = self.entry.method.path,
            code = crate::metrics::name(code),
            elapsed_us = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX),
            "call ended"
        );
    }

    /// Ends a call that is refused with `code`.
    pub(crate) fn refuse(&self, refusal: &Refusal, code: Code) {
        // Once the handler runs, credentials refuse nothing but what goes on too long.
        let is_cut_off = matches!(
            refusal,
            Refusal::CallTimeout
                | Refusal::StreamIdle(_)
                | Refusal::Draining
                | Refusal::Cancelled
                | Refusal::TokenExpired
                | Refusal::TokenInvalid
                | Refusal::Unavailable { .. }
                | Refusal::PermissionDenied { .. }
        );
        let is_open = is_cut_off && self.has_begun.load(Ordering::Acquire);
        self.end(code, || if is_open { OUTCOME_UNKNOWN } else { refusal.reason() }.to_owned());
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        // Whoever waited for the answer has gone.
        self.refuse(&Refusal::Cancelled, Code::Cancelled);
    }
}

/// When something last came or went.
#[derive(Debug)]
pub(crate) struct Activity {
    started: Instant,
    /// Microseconds from the start.
    last: AtomicU64,
}

impl Activity {
    pub(crate) const fn new(started: Instant) -> Self {
        Self { started, last: AtomicU64::new(0) }
    }

    /// When the call came.
    pub(crate) const fn started(&self) -> Instant {
        self.started
    }

    /// Something came or went.
    pub(crate) fn touch(&self) {
        let micros = u64::try_from(self.started.elapsed().as_micros()).unwrap_or(u64::MAX);
        self.last.store(micros, Ordering::Relaxed);
    }

    /// When it last did.
    pub(crate) fn last(&self) -> Instant {
        self.started + Duration::from_micros(self.last.load(Ordering::Relaxed))
    }
}
