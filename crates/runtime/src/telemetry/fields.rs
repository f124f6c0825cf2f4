//! The fields of spans, as the JSON object that lines of the log show.
//!
//! Every call has a span, and few have a line: what is written when a span begins has to be cheap.

use std::fmt::{self, Write};

use tracing::field::{Field, Visit};
use tracing::span::Record;
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::fmt::FormatFields;
use tracing_subscriber::fmt::FormattedFields;
use tracing_subscriber::fmt::format::Writer;

/// Fields of this prefix are for traces alone.
const TRACES: &str = "otel.";
/// Bytes that the fields of a call's span take, or somewhat less.
const FIELDS_BYTES: usize = 192;

/// Writes fields as one JSON object, in their order.
#[derive(Clone, Copy, Debug)]
pub(super) struct ObjectFields;

impl<'writer> FormatFields<'writer> for ObjectFields {
    fn format_fields<R: RecordFields>(
        &self,
        mut writer: Writer<'writer>,
        fields: R,
    ) -> fmt::Result {
        let mut members = Members { text: String::with_capacity(FIELDS_BYTES) };
        members.text.push('{');
        fields.record(&mut members);
        members.text.push('}');
        writer.write_str(&members.text)
    }

    fn add_fields(
        &self,
        current: &'writer mut FormattedFields<Self>,
        fields: &Record<'_>,
    ) -> fmt::Result {
        let mut members = Members { text: std::mem::take(&mut current.fields) };
        // A reader of JSON takes the last of two members of one name.
        match members.text.pop() {
            Some(_) => {}
            None => members.text.push('{'),
        }
        fields.record(&mut members);
        members.text.push('}');
        current.fields = members.text;
        Ok(())
    }
}

/// The members of an object whose end is not written yet.
struct Members {
    text: String,
}

impl Members {
    /// The name of a field, in front of its value; false if the field is not shown.
    fn begin(&mut self, field: &Field) -> bool {
        let name = field.name();
        if name.starts_with(TRACES) {
            return false;
        }
        if !self.text.ends_with('{') {
            self.text.push(',');
        }
        self.string(name.strip_prefix("r#").unwrap_or(name));
        self.text.push(':');
        true
    }

    fn string(&mut self, value: &str) {
        let is_plain = |byte: u8| byte >= b' ' && byte != b'"' && byte != b'\\';
        if value.bytes().all(is_plain) {
            self.text.push('"');
            self.text.push_str(value);
            self.text.push('"');
        } else {
            self.text.push_str(&serde_json::Value::from(value).to_string());
        }
    }

    fn number(&mut self, field: &Field, value: impl fmt::Display) {
        if self.begin(field) {
            _ = write!(self.text, "{value}"); // Writing to a string does not fail.
        }
    }
}

impl Visit for Members {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if self.begin(field) {
            self.string(&format!("{value:?}"));
        }
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        if self.begin(field) {
            self.string(value);
        }
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.number(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.number(field, value);
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.number(field, value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        // What is no number has no form in JSON.
        self.number(field, serde_json::Value::from(value));
    }
}

#[cfg(test)]
mod tests {
    use tracing::field::Empty;
    use tracing_subscriber::layer::SubscriberExt;
    use tracing_subscriber::registry::LookupSpan;
    use tracing_subscriber::{Layer, fmt, registry};

    use super::*;

    /// Gives what is kept of the current span to `tell`, at every event.
    struct Peek<F>(F);

    impl<S, F> Layer<S> for Peek<F>
    where
        S: tracing::Subscriber + for<'a> LookupSpan<'a>,
        F: Fn(&str) + 'static,
    {
        fn on_event(
            &self,
            _: &tracing::Event<'_>,
            context: tracing_subscriber::layer::Context<'_, S>,
        ) {
            let span = context.lookup_current().unwrap();
            let extensions = span.extensions();
            (self.0)(&extensions.get::<FormattedFields<ObjectFields>>().unwrap().fields);
        }
    }

    /// What is kept of a span at the end of `run`.
    fn kept(run: impl FnOnce()) -> serde_json::Value {
        let (sender, receiver) = std::sync::mpsc::channel();
        let layer = fmt::layer().json().fmt_fields(ObjectFields).with_writer(std::io::sink);
        let peek = Peek(move |fields: &str| sender.send(fields.to_owned()).unwrap());
        let subscriber = registry().with(layer).with(peek);
        tracing::subscriber::with_default(subscriber, run);
        serde_json::from_str(&receiver.try_iter().last().unwrap()).unwrap()
    }

    #[test]
    fn fields_keep_their_types_and_text_is_escaped() {
        let fields = kept(|| {
            let span = tracing::info_span!(
                "call",
                otel.name = "x",
                text = "a \"quoted\"\nline",
                r#type = 7_u64,
                below = -7_i64,
                share = 0.5,
                none = f64::NAN,
                is_good = true,
                shown = ?Some("x"),
            );
            span.in_scope(|| tracing::info!("event"));
        });
        let wanted = serde_json::json!({
            "text": "a \"quoted\"\nline", "type": 7, "below": -7, "share": 0.5, "none": null,
            "is_good": true, "shown": "Some(\"x\")",
        });
        assert_eq!(fields, wanted);
    }

    #[test]
    fn what_is_learnt_later_is_added() {
        let fields = kept(|| {
            let span = tracing::info_span!("call", code = Empty, method = "m");
            span.record("code", "NOT_FOUND");
            span.in_scope(|| tracing::info!("event"));
        });
        assert_eq!(fields, serde_json::json!({"method": "m", "code": "NOT_FOUND"}));
        let alone = kept(|| {
            let span = tracing::info_span!("call", code = Empty);
            span.record("code", 5);
            span.in_scope(|| tracing::info!("event"));
        });
        assert_eq!(alone, serde_json::json!({"code": 5}));
    }
}
