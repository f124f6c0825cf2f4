//! The config service as a process of its own.

use std::process::ExitCode;

use config::Process;
use rpc::{Clients, RemoteAuditor, RemoteAuthority, Server};
use runtime::{Failure, Host};

fn main() -> ExitCode {
    runtime::main("config", start)
}

async fn start(options: Process, host: Host) -> Result<(), Failure> {
    let server = Server::bind(&host, &options.server).await?;
    let clients = Clients::new(&host, &options.peers, "config")?;
    let authority = RemoteAuthority::start(&clients);
    let auditor = RemoteAuditor::start(&clients);
    let service = config::build(&options.config, &host, &clients, authority.clone()).await?;
    server.serve(service.routes(), authority, auditor)
}
