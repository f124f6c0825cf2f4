//! The section `[telemetry]`.

use serde::{Deserialize, Serialize};

use super::level;
use crate::Error;

/// The section `[telemetry]`: what a process tells about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Telemetry {
    /// How a line of the log looks.
    pub format: LogFormat,
    /// What is logged: a level, then exceptions by module, such as `info,rpc=debug`.
    pub level: String,
    /// Where traces go, by OTLP over gRPC, such as `http://127.0.0.1:4317`; empty sends none.
    pub otlp_endpoint: String,
    /// The share of traces that begin here and are sent, from 0 to 1; one that began elsewhere follows its beginning.
    pub sampling: f64,
}

impl Default for Telemetry {
    fn default() -> Self {
        Self {
            format: LogFormat::Auto,
            level: "info".to_owned(),
            otlp_endpoint: String::new(),
            sampling: 1.0,
        }
    }
}

/// How a line of the log looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// Pretty on a terminal, else JSON.
    Auto,
    /// One JSON object.
    Json,
    /// Text for a person.
    Pretty,
}

impl Telemetry {
    /// Checks what no type says.
    ///
    /// # Errors
    ///
    /// The first key that breaks its rule.
    pub fn check(&self) -> Result<(), Error> {
        level::parse(&self.level)?;
        if !self.otlp_endpoint.is_empty() {
            let host = self.otlp_endpoint.strip_prefix("http://").unwrap_or_default();
            let has_host = http::Uri::try_from(&self.otlp_endpoint)
                .is_ok_and(|uri| uri.host().is_some_and(|host| !host.is_empty()));
            if host.is_empty() || !has_host {
                let value = format!("{:?}", self.otlp_endpoint);
                let rule = "write http://HOST:PORT of a collector; it is spoken to without TLS";
                return Err(Error::rule("telemetry.otlp_endpoint", value, rule));
            }
        }
        if !(0.0..=1.0).contains(&self.sampling) {
            let rule = "it must lie in 0 to 1";
            return Err(Error::rule("telemetry.sampling", self.sampling, rule));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_values_name_their_key() {
        let refusal = |telemetry: Telemetry| telemetry.check().unwrap_err().to_string();
        let share = refusal(Telemetry { sampling: 1.5, ..Telemetry::default() });
        assert_eq!(share, "`telemetry.sampling` = 1.5 is refused: it must lie in 0 to 1");
        let nan = refusal(Telemetry { sampling: f64::NAN, ..Telemetry::default() });
        assert!(nan.starts_with("`telemetry.sampling`"), "{nan}");
        for wrong in ["localhost:4317", "https://collector:4317", "http://"] {
            let otlp_endpoint = wrong.to_owned();
            let refused = refusal(Telemetry { otlp_endpoint, ..Telemetry::default() });
            assert!(refused.starts_with("`telemetry.otlp_endpoint`"), "{refused}");
        }
        let otlp_endpoint = "http://127.0.0.1:4317".to_owned();
        Telemetry { otlp_endpoint, ..Telemetry::default() }.check().unwrap();
    }
}
