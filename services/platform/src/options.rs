//! The configuration of the all-in-one: the sections of a process and of every service in it.

use std::path::Path;

use auth::SecondFactor;
use runtime::{Error, Reflection, Server, Telemetry};
use serde::{Deserialize, Serialize};

/// Everything that can be set, in the sections that the services' own binaries have too.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Where the process listens and how it drains.
    pub server: Server,
    /// What it tells about itself.
    pub telemetry: Telemetry,
    /// The auth service.
    pub auth: auth::Options,
    /// The config service.
    pub config: config::Options,
    /// The connector service.
    pub connector: connector::Options,
    /// The ETL service.
    pub etl: etl::Options,
    /// Bronze, silver and gold.
    pub data: data::Options,
    /// The query service.
    pub query: query::Options,
    /// The broker of RustMQ.
    pub rustmq: rustmq_broker::Options,
}

impl Default for Options {
    fn default() -> Self {
        // One machine, loopback: whoever reaches the port may know what is served there.
        let mut server = Server {
            reflection: Reflection::Public,
            ..Server::at("127.0.0.1:7400", "127.0.0.1:7480")
        };
        let telemetry = Telemetry { level: "warn".to_owned(), ..Telemetry::default() };
        let second_factor = SecondFactor::Offered;
        let auth = auth::Options { second_factor, ..auth::Options::default() };
        // The broker's calls carry the most, and what suits them harms nobody on one machine.
        let broker = rustmq_broker::Process::default().server.limits;
        server.limits.message_bytes_max = broker.message_bytes_max;
        server.limits.frame_bytes_max = broker.frame_bytes_max;
        server.limits.stream_window = broker.stream_window;
        server.limits.connection_window = broker.connection_window;
        Self {
            server,
            telemetry,
            auth,
            config: config::Options::default(),
            connector: connector::Options::default(),
            etl: etl::Options::default(),
            data: data::Options::default(),
            query: query::Options::default(),
            rustmq: rustmq_broker::Options::default(),
        }
    }
}

impl Options {
    /// The defaults with everything that is kept below `data`.
    #[must_use]
    pub fn below(data: &Path) -> Self {
        let mut options = Self::default();
        let url = |name: &str| format!("sqlite:{}", data.join(name).display());
        let absolute = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
        let place = |name: &str| absolute.join(name).join("{org}").display().to_string();
        options.auth.store.url = url("auth.db");
        options.auth.sealing_key = data.join("auth.key");
        options.config.store.url = url("config.db");
        options.connector.store.url = url("connector.db");
        options.connector.sealing_key = data.join("connector.key");
        options.connector.file_roots = vec![place("files")];
        options.etl.store.url = url("etl.db");
        options.data.store.url = url("data.db");
        options.data.lake.url = data.join("lake").display().to_string();
        options.data.scratch = data.join("scratch");
        options.data.staging = place("staging");
        options.query.store.url = url("query.db");
        options.query.lake.url.clone_from(&options.data.lake.url);
        options.query.scratch = data.join("scratch-query");
        options.rustmq.folder = data.join("rustmq");
        options
    }
}

impl runtime::Options for Options {
    fn server(&self) -> &Server {
        &self.server
    }

    fn telemetry(&self) -> &Telemetry {
        &self.telemetry
    }

    fn check(&self) -> Result<(), Error> {
        auth::Options::check(&self.auth)?;
        config::Options::check(&self.config)?;
        self.connector.check()?;
        self.etl.check()?;
        self.data.check()?;
        self.query.check()?;
        self.rustmq.check()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_request_of_the_broker_fits_into_a_message() {
        let alone = rustmq_broker::Process::default().server.limits;
        assert_eq!(Options::default().server.limits.message_bytes_max, alone.message_bytes_max);
    }

    #[test]
    fn the_example_loads_and_names_every_key() {
        let example = include_str!("../config.example.toml");
        runtime::options::check_example::<Options>(example).unwrap();
    }
}
