//! The service as a process of its own.

use rpc::{Clients, Peers, RemoteAuditor, RemoteAuthority};
use runtime::{Error, Failure, Host, Server, Telemetry};
use serde::{Deserialize, Serialize};

use crate::{Options, build};

/// The configuration of the process.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Process {
    /// Where it listens, and what it bears.
    pub server: Server,
    /// Log, metrics and traces.
    pub telemetry: Telemetry,
    /// Where other services are.
    pub peers: Peers,
    /// The service.
    pub query: Options,
}

impl Default for Process {
    fn default() -> Self {
        Self {
            server: Server::at("127.0.0.1:9010", "127.0.0.1:8010"),
            telemetry: Telemetry::default(),
            peers: Peers::default(),
            query: Options::default(),
        }
    }
}

impl runtime::Options for Process {
    fn server(&self) -> &Server {
        &self.server
    }

    fn telemetry(&self) -> &Telemetry {
        &self.telemetry
    }

    fn check(&self) -> Result<(), Error> {
        self.peers.check()?;
        self.query.check()
    }
}

/// Binds the ports, builds the service and serves it.
///
/// # Errors
/// A port is taken, or something of the configuration cannot be worked with.
pub async fn start(options: Process, host: Host) -> Result<(), Failure> {
    let server = rpc::Server::bind(&host, &options.server).await?;
    let clients = Clients::new(&host, &options.peers, "query")?;
    let authority = RemoteAuthority::start(&clients);
    let auditor = RemoteAuditor::start(&clients);
    let service = build(&options.query, &host, &clients, authority.clone()).await?;
    server.serve(service.routes(), authority, auditor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_loads_and_names_every_key() {
        let example = include_str!("../config.example.toml");
        runtime::options::check_example::<Process>(example).unwrap();
    }
}
