//! The broker's process: the service with every layer of production around it, and a caller who is known.

use std::net::IpAddr;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use async_trait::async_trait;
use platform_proto::platform::auth::v1::AuditEvent;
use rpc::{Auditor, Authority, Credential, Principal, PrincipalKind, Refusal};
use runtime::Server;

/// The first argument of the process.
pub(crate) const MODE: &str = "broker";
/// What the load shows.
pub(crate) const TOKEN: &str = "bench";

/// Serves a broker that keeps everything in `folder`, until the process is ended.
pub(crate) fn run(folder: &Path, port: u16) -> ExitCode {
    let mut process = rustmq_broker::Process::default();
    let limits = process.server.limits.clone();
    process.server = Server::at(&format!("127.0.0.1:{port}"), "127.0.0.1:0");
    process.server.limits = limits;
    process.rustmq.folder = folder.to_owned();
    runtime::run("rustmq-broker", process, async |options: rustmq_broker::Process, host| {
        let server = rpc::Server::bind(&host, &options.server).await?;
        let service = rustmq_broker::build(&options.rustmq, &host, &server).await?;
        server.serve(service.routes(), Arc::new(Operator), Arc::new(Nobody))
    })
}

/// Takes whoever shows [`TOKEN`] for an operator. A stream is verified once, so that this costs what auth's own would.
struct Operator;

#[async_trait]
impl Authority for Operator {
    async fn authenticate(
        &self,
        credential: &Credential,
        _: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        match credential {
            Credential::Bearer(token) if token == TOKEN => Ok(Arc::new(operator())),
            Credential::Bearer(_) | Credential::ApiKey(_) => Err(Refusal::TokenInvalid),
        }
    }

    async fn allows(
        &self,
        _: &Principal,
        _: i64,
        _: Option<(&str, &str)>,
        _: &str,
    ) -> Result<bool, Refusal> {
        Ok(true)
    }
}

fn operator() -> Principal {
    Principal {
        kind: PrincipalKind::User,
        user_id: 1,
        org_id: 0,
        role: String::new(),
        permissions: Vec::new(),
        is_narrowed: false,
        entity_permissions: Vec::new(),
        is_owner: false,
        is_operator: true,
        is_premium: false,
        session_id: String::new(),
        token_id: String::new(),
        api_key_id: String::new(),
        peer: String::new(),
        actor: String::new(),
        authenticated_at: base::Timestamp::from_seconds(0),
        issued_at: base::Timestamp::from_seconds(0),
        expires_at: base::Timestamp::MAX,
        methods: Vec::new(),
        grant_revision: 0,
    }
}

/// Keeps no record of refused calls.
struct Nobody;

#[async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: AuditEvent) {}
}
