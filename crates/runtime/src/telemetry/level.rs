//! Which lines are logged, and changing it while the process runs.

use std::fmt;
use std::sync::{Arc, Mutex};

use tracing_subscriber::{EnvFilter, Registry, reload};

use super::Telemetry;
use crate::Error;
use crate::options::nearest;

const KEY: &str = "telemetry.level";
const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];

/// What is logged at this moment; clones change the same.
#[derive(Clone)]
pub struct LogLevel(Option<Arc<Live>>);

struct Live {
    handle: reload::Handle<EnvFilter, Registry>,
    /// What was last set, as written.
    text: Mutex<String>,
}

impl LogLevel {
    /// The handle of a process whose log is not ours, such as a test.
    #[must_use]
    pub(crate) const fn none() -> Self {
        Self(None)
    }

    /// Changes what is logged, from now on, until the process ends.
    ///
    /// # Errors
    ///
    /// `level` is not of the form of the key `telemetry.level`.
    pub fn set(&self, level: &str) -> Result<(), Error> {
        let filter = parse(level)?;
        let Some(live) = &self.0 else { return Ok(()) };
        level.clone_into(&mut live.text.lock().expect("no panic under this lock"));
        // It fails only when the subscriber is gone, and then nothing is logged anyway.
        _ = live.handle.reload(filter);
        tracing::info!(level, "log level changed");
        Ok(())
    }

    /// What is logged, as it was set; empty where the log is not ours.
    #[must_use]
    pub fn get(&self) -> String {
        let live = self.0.as_ref();
        live.map(|live| live.text.lock().expect("no panic under this lock").clone())
            .unwrap_or_default()
    }
}

impl fmt::Debug for LogLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LogLevel({:?})", self.get())
    }
}

/// The filter of the subscriber, and the handle that changes it.
pub(super) fn filter(
    options: &Telemetry,
) -> Result<(reload::Layer<EnvFilter, Registry>, LogLevel), Error> {
    let (layer, handle) = reload::Layer::new(parse(&options.level)?);
    let text = Mutex::new(options.level.clone());
    Ok((layer, LogLevel(Some(Arc::new(Live { handle, text })))))
}

/// Reads directives. A bare word has to be a level: the parser below would take `inof` for the name of a module.
pub(super) fn parse(text: &str) -> Result<EnvFilter, Error> {
    let refused = |rule: String| Error::rule(KEY, format!("{text:?}"), rule);
    let words: Vec<&str> = text.split(',').map(str::trim).collect();
    for word in &words {
        let is_level = LEVELS.iter().any(|level| level.eq_ignore_ascii_case(word));
        if word.contains(['=', '[']) || is_level {
            continue;
        }
        return Err(refused(match nearest(word, LEVELS) {
            Some(near) => format!("`{word}` is no level: did you mean `{near}`?"),
            None => format!("`{word}` is no level: the levels are {}", LEVELS.join(", ")),
        }));
    }
    EnvFilter::try_new(words.join(","))
        .map_err(|error| refused(format!("{error}: write a level, then MODULE=LEVEL")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_and_exceptions_are_read() {
        for text in ["info", "WARN", "info,rpc=debug", "info, auth::core=trace", "off"] {
            assert!(parse(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn a_word_that_is_no_level_is_refused_with_the_nearest() {
        let error = parse("inof").unwrap_err().to_string();
        assert_eq!(
            error,
            "`telemetry.level` = \"inof\" is refused: `inof` is no level: did you mean `info`?"
        );
        for wrong in ["", "loud", "info,,", "info,rpc=loud"] {
            let error = parse(wrong).unwrap_err().to_string();
            assert!(error.starts_with("`telemetry.level`"), "{error}");
        }
    }

    #[test]
    fn the_level_changes_while_the_process_runs() {
        use tracing_subscriber::layer::SubscriberExt;

        let (filter, level) = filter(&Telemetry::default()).unwrap();
        tracing::subscriber::with_default(tracing_subscriber::registry().with(filter), || {
            let is_on = || tracing::enabled!(target: "auth", tracing::Level::DEBUG);
            assert!(!is_on());
            level.set("info,auth=debug").unwrap();
            assert!(is_on());
            assert_eq!(level.get(), "info,auth=debug");
            level.set("loud").unwrap_err();
            assert!(is_on(), "a refused level changes nothing");
            level.set("info").unwrap();
            assert!(!is_on());
        });
    }
}
