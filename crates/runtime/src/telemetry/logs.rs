//! The lines of the log.

use tracing::Subscriber;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, fmt};

use super::LogFormat;
use super::fields::ObjectFields;

/// Writes lines to `writer`, pretty or as JSON. Colours only on a terminal that wants them (`NO_COLOR`).
pub(super) fn layer<S, W>(
    format: LogFormat,
    is_terminal: bool,
    writer: W,
) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let is_pretty = match format {
        LogFormat::Auto => is_terminal,
        LogFormat::Json => false,
        LogFormat::Pretty => true,
    };
    if is_pretty {
        let has_colour = is_terminal && std::env::var_os("NO_COLOR").is_none();
        return fmt::layer().with_writer(writer).with_ansi(has_colour).boxed();
    }
    fmt::layer()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .fmt_fields(ObjectFields)
        .with_writer(writer)
        .boxed()
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use tracing_subscriber::layer::SubscriberExt;

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(format: LogFormat, is_terminal: bool) -> String {
        let lines = Lines::default();
        let writer = lines.clone();
        let layer = layer(format, is_terminal, move || writer.clone());
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer), || {
            let _span = tracing::info_span!("call", trace_id = "abc").entered();
            tracing::warn!(partition = 7, "append refused");
        });
        let bytes = lines.0.lock().unwrap().clone();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_line_is_one_json_object_where_nobody_reads_along() {
        for format in [LogFormat::Auto, LogFormat::Json] {
            let line: serde_json::Value = serde_json::from_str(&logged(format, false)).unwrap();
            assert_eq!(line["message"], "append refused");
            assert_eq!(line["partition"], 7);
            assert_eq!(line["level"], "WARN");
            assert_eq!(line["span"]["trace_id"], "abc");
        }
    }

    #[test]
    fn a_line_is_text_for_a_person_at_a_terminal() {
        let line = logged(LogFormat::Auto, true);
        assert!(line.contains("append refused") && !line.starts_with('{'), "{line}");
        let piped = logged(LogFormat::Pretty, false);
        assert!(piped.contains("append refused partition=7"), "{piped}");
    }
}
