//! What an operator can set.

use std::time::Duration;

use base::Span;
use runtime::Error;
use serde::{Deserialize, Serialize};

/// The section `[config]`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// The database.
    pub store: store::Options,
    /// How long changes are kept for watchers that were away, 1 hour to 90 days.
    pub changes_kept: Span,
    /// Longest time between two bookmarks of a watch, 100 milliseconds to 10 seconds.
    pub bookmark_every: Span,
    /// How long a watcher may take nothing before it is sent away, 1 second to 5 minutes.
    pub slow_consumer_after: Span,
    /// Watches at a time, 1 to 100,000; more are refused.
    pub watches_max: u32,
    /// How long what auth says of an organisation is used, 1 second to 1 hour.
    pub organization_kept: Span,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            store: store::Options::sqlite("data/config.db"),
            changes_kept: Span::seconds(7 * 86_400),
            bookmark_every: Span::seconds(5),
            slow_consumer_after: Span::seconds(30),
            watches_max: 1000,
            organization_kept: Span::seconds(60),
        }
    }
}

impl Options {
    /// Checks what no type says.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self) -> Result<(), Error> {
        self.store.check().map_err(|error| {
            let field =
                if let store::Error::Setting { field, .. } = &error { field } else { "url" };
            Error::rule(format!("config.store.{field}"), &self.store.url, error.to_string())
        })?;
        let hour = Duration::from_secs(3600);
        let bounds = [
            ("config.changes_kept", self.changes_kept, hour, hour * 24 * 90),
            (
                "config.bookmark_every",
                self.bookmark_every,
                Duration::from_millis(100),
                Duration::from_secs(10),
            ),
            (
                "config.slow_consumer_after",
                self.slow_consumer_after,
                Duration::from_secs(1),
                Duration::from_secs(300),
            ),
            ("config.organization_kept", self.organization_kept, Duration::from_secs(1), hour),
        ];
        for (key, value, least, most) in bounds {
            if !(least..=most).contains(&value.0) {
                let rule = format!("it must be from {} to {}", Span(least), Span(most));
                return Err(Error::rule(key, value, rule));
            }
        }
        if !(1..=100_000).contains(&self.watches_max) {
            let rule = "it must be from 1 to 100000";
            return Err(Error::rule("config.watches_max", self.watches_max, rule));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_out_of_bounds_is_named() {
        assert!(Options::default().check().is_ok());
        let wrong = Options { bookmark_every: Span::seconds(11), ..Options::default() };
        let message = wrong.check().unwrap_err().to_string();
        assert!(message.contains("config.bookmark_every"), "{message}");
    }
}
