//! The service as its callers see it: a real server, an authority that a test controls.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use net::Address;
use platform_proto::methods::methods;
use platform_proto::platform::auth::v1::AuditEvent;
use rpc::{Auditor, Authority, Clients, Credential, Peers, Principal, PrincipalKind, Refusal};
use runtime::{Host, Server};
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Endpoint;
use tonic::{Code, Request, Status};
use tonic_types::StatusExt as _;

/// Lets everybody who shows a credential do everything.
struct Everything;

#[async_trait::async_trait]
impl Authority for Everything {
    async fn authenticate(
        &self,
        _: &Credential,
        _: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        let permissions = methods().iter().filter_map(|method| match method.access?.caller {
            platform_proto::methods::Caller::Permission(permission) => Some(permission.to_owned()),
            platform_proto::methods::Caller::Public
            | platform_proto::methods::Caller::Authenticated
            | platform_proto::methods::Caller::PeerOnly
            | platform_proto::methods::Caller::UserImplemented => None,
        });
        let mut permissions: Vec<String> = permissions.collect();
        permissions.sort();
        permissions.dedup();
        Ok(Arc::new(Principal {
            kind: PrincipalKind::User,
            user_id: 1,
            org_id: 1,
            permissions,
            ..Principal::default()
        }))
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

/// Keeps no record.
struct Forgetful;

#[async_trait::async_trait]
impl Auditor for Forgetful {
    async fn record(&self, _: AuditEvent) {}
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_written_says_so_and_nobody_calls_it_without_credentials() {
    runtime::tls::install_provider();
    let folder = tempfile::tempdir().unwrap();
    let mut options = query::Options::default();
    options.store.url = format!("sqlite:{}", folder.path().join("query.db").display());
    let host = Host::new("query");
    let free = || Address::Tcp("127.0.0.1:0".to_owned());
    let server = Server { listen: free(), http: free(), ..Server::default() };
    let server = rpc::Server::bind(&host, &server).await.unwrap();
    let channel =
        Endpoint::from_shared(format!("http://{}", server.address())).unwrap().connect_lazy();
    let clients = Clients::new(&host, &Peers::default(), "query").unwrap();
    let service = query::build(&options, &host, &clients).await.unwrap();
    server.serve(service.routes(), Arc::new(Everything), Arc::new(Forgetful)).unwrap();
    host.health.start();

    let names: Vec<&str> = service.routes().names().collect();
    let served = methods().iter().filter(|method| names.contains(&method.service()));
    let mut tried = 0;
    for method in served.filter(|method| !method.client_streaming) {
        for (token, wanted) in [(None, Code::Unauthenticated), (Some("token"), Code::Unimplemented)]
        {
            let status = call(&channel, method.path, token).await.unwrap_err();
            let reason = status.get_error_details().error_info().unwrap().reason.clone();
            // Some methods are for services of the cluster, or check the empty request first.
            let fits = status.code() == wanted
                || ["PEER_REQUIRED", "VALIDATION_FAILED"].contains(&reason.as_str());
            assert!(fits, "{}: {status:?}", method.path);
        }
        tried += 1;
    }
    assert!(tried > 0, "no method was tried");
    host.health.drain();
    assert!(host.tasks.drain(Duration::from_secs(20)).await, "{:?}", host.tasks.running());
}

async fn call(
    channel: &tonic::transport::Channel,
    path: &'static str,
    token: Option<&str>,
) -> Result<(), Status> {
    let mut request = Request::new(());
    if let Some(token) = token {
        request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    }
    let mut client = tonic::client::Grpc::new(channel.clone());
    client.ready().await.unwrap();
    let codec = tonic_prost::ProstCodec::<(), ()>::default();
    let mut answers = client
        .server_streaming(request, PathAndQuery::from_static(path), codec)
        .await?
        .into_inner();
    answers.message().await.map(|_| ())
}
