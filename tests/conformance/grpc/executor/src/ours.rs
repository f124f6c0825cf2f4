//! The server that our services run in, with every layer.

use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use base::ByteSize;
use messages::connectrpc::conformance::v1::ServerCompatRequest;
use messages::connectrpc::conformance::v1::conformance_service_server::ConformanceServiceServer;
use net::Address;
use platform_proto::methods::{Access, Caller, Idempotency, Method};
use platform_proto::platform::auth::v1::AuditEvent;
use rpc::{Auditor, Authority, Credential, Principal, Refusal, Routes};
use runtime::Host;
use runtime::tls::{ClientAuth, ServerTls};

use crate::BoxError;
use crate::service::Conformance;

/// The methods of the suite's service, which everybody may call.
static METHODS: [Method; 6] = [
    method("/connectrpc.conformance.v1.ConformanceService/Unary", false, false),
    method("/connectrpc.conformance.v1.ConformanceService/ServerStream", false, true),
    method("/connectrpc.conformance.v1.ConformanceService/ClientStream", true, false),
    method("/connectrpc.conformance.v1.ConformanceService/BidiStream", true, true),
    method("/connectrpc.conformance.v1.ConformanceService/Unimplemented", false, false),
    method("/connectrpc.conformance.v1.ConformanceService/IdempotentUnary", false, false),
];

const fn method(path: &'static str, client_streaming: bool, server_streaming: bool) -> Method {
    let access =
        Access { caller: Caller::Public, resource: "", self_: "", peer: false, tenant: None };
    Method {
        path,
        request: "",
        response: "",
        client_streaming,
        server_streaming,
        idempotency: Idempotency::Unknown,
        access: Some(access),
        deprecated: false,
    }
}

/// Serves as the request wants it; files of TLS are put into `folder`, which has to stay.
pub(crate) async fn serve(
    wanted: &ServerCompatRequest,
    folder: &Path,
) -> Result<SocketAddr, BoxError> {
    let host = Host::new("conformance");
    let mut options = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    options.cors_origins = vec!["*".to_owned()];
    options.tls = tls(wanted, folder)?;
    if wanted.message_receive_limit > 0 {
        options.limits.message_bytes_max = ByteSize(wanted.message_receive_limit.into());
    }
    options.check()?;
    let server = rpc::Server::bind(&host, &options).await?;
    let Address::Tcp(address) = server.address().clone() else {
        return Err("the server is not on TCP".into());
    };
    let service = rpc::service!(ConformanceServiceServer::new(Conformance));
    let routes = Routes::new().add_foreign(service, &METHODS);
    server.serve(routes, Arc::new(Nobody), Arc::new(Nobody))?;
    host.health.start();
    Ok(address.parse()?)
}

fn tls(wanted: &ServerCompatRequest, folder: &Path) -> Result<ServerTls, BoxError> {
    let mut tls = ServerTls::default();
    if !wanted.use_tls {
        return Ok(tls);
    }
    let own = wanted.server_creds.as_ref().ok_or("TLS is wanted, and no certificate given")?;
    let save = |name: &str, text: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, text).map(|()| path)
    };
    tls.certificate = save("certificate.pem", &own.cert)?;
    tls.key = save("key.pem", &own.key)?;
    if !wanted.client_tls_cert.is_empty() {
        tls.client_ca = save("client_ca.pem", &wanted.client_tls_cert)?;
        tls.client_auth = ClientAuth::Required;
    }
    Ok(tls)
}

/// Knows no credentials, and records nothing: the suite has neither.
struct Nobody;

#[async_trait::async_trait]
impl Authority for Nobody {
    async fn authenticate(
        &self,
        _: &Credential,
        _: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        Err(Refusal::TokenInvalid)
    }

    async fn allows(
        &self,
        _: &Principal,
        _: i64,
        _: Option<(&str, &str)>,
        _: &str,
    ) -> Result<bool, Refusal> {
        Ok(false)
    }
}

#[async_trait::async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: AuditEvent) {}
}
