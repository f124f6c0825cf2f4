//! A server with an authority that answers as it is told.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base::{Span, Timestamp};
use bytes::Bytes;
use h2::client::SendRequest;
use hyper_util::rt::TokioIo;
use net::Address;
use platform_proto::platform::auth::v1::AuditEvent;
use rpc::{Auditor, Authority, Credential, Principal, Refusal, Server};
use runtime::Host;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};
use tonic_types::StatusExt as _;

use super::handler::Handler;

/// Longer than anything here takes.
pub(super) const BOUND: Duration = Duration::from_secs(60);

pub(super) struct Fixture {
    pub(super) host: Host,
    /// `HOST:PORT` of the gRPC port.
    pub(super) address: String,
    pub(super) authority: Arc<Fake>,
    pub(super) events: watch::Receiver<Vec<AuditEvent>>,
    pub(super) handler: Handler,
}

impl Fixture {
    pub(super) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    pub(super) async fn with(change: impl FnOnce(&mut runtime::Server)) -> Self {
        let fixture = Self::starting(change).await;
        fixture.host.health.start();
        fixture
    }

    /// A server of a process that has not started yet.
    pub(super) async fn starting(change: impl FnOnce(&mut runtime::Server)) -> Self {
        let host = Host::new("tested");
        let mut options = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
        change(&mut options);
        let server = Server::bind(&host, &options).await.unwrap();
        let Address::Tcp(address) = server.address().clone() else {
            panic!("a port was asked for")
        };
        let authority = Arc::new(Fake::default());
        let (record, events) = Record::new();
        let handler = Handler::default();
        server.serve(handler.routes(), Arc::clone(&authority) as _, Arc::new(record)).unwrap();
        Self { host, address, authority, events, handler }
    }

    /// A connection over TCP.
    pub(super) async fn channel(&self) -> Channel {
        let endpoint = Endpoint::from_shared(format!("http://{}", self.address)).unwrap();
        endpoint.connect().await.unwrap()
    }

    /// A connection of the service `peer`, which runs in the same process.
    pub(super) async fn channel_of(&self, peer: &'static str) -> Channel {
        let network = self.host.network.clone();
        let connector = tower::service_fn(move |_| {
            let network = network.clone();
            async move {
                let to = Address::Memory("tested".to_owned());
                network.connect(&to, peer).await.map(TokioIo::new)
            }
        });
        Endpoint::from_static("http://tested").connect_with_connector(connector).await.unwrap()
    }

    /// The audit events, once there are so many.
    pub(super) async fn events(&mut self, count: usize) -> Vec<AuditEvent> {
        let enough = self.events.wait_for(|all| all.len() >= count);
        tokio::time::timeout(BOUND, enough).await.unwrap().unwrap().clone()
    }
}

/// A client of bare HTTP/2, and the task that runs its connection.
pub(super) async fn raw(
    fixture: &Fixture,
) -> (SendRequest<Bytes>, JoinHandle<Result<(), h2::Error>>) {
    let stream = TcpStream::connect(&fixture.address).await.unwrap();
    let (client, connection) = h2::client::Builder::new()
        // The server's limit is what is tried, not the client's own guess.
        .initial_max_send_streams(10_000)
        .handshake(stream)
        .await
        .unwrap();
    (client, tokio::spawn(connection))
}

/// The head of a call, without a body.
pub(super) fn head(path: &str) -> http::Request<()> {
    let request = http::Request::post(format!("http://platform{path}"));
    request.header("content-type", "application/grpc").header("te", "trailers").body(()).unwrap()
}

/// A request with a credential.
pub(super) fn with<T>(token: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    request
}

/// The reason of a status, which every status has, and its domain.
pub(super) fn reason(status: &Status) -> String {
    let info = status.get_details_error_info();
    let info = info.unwrap_or_else(|| panic!("no ErrorInfo: {status:?}"));
    assert_eq!(info.domain, "platform", "{status:?}");
    info.reason
}

/// A fact of a status.
pub(super) fn fact(status: &Status, key: &str) -> String {
    status.get_details_error_info().unwrap().metadata.remove(key).unwrap_or_default()
}

pub(super) fn user(permissions: &[&str]) -> Principal {
    let mut permissions: Vec<String> = permissions.iter().map(|it| (*it).to_owned()).collect();
    permissions.sort();
    let expires_at = Timestamp::MAX;
    Principal { user_id: 3, org_id: 7, permissions, expires_at, ..Principal::default() }
}

pub(super) fn short(millis: u64) -> Span {
    Span::millis(millis)
}

/// Knows the credentials that a test names.
#[derive(Default)]
pub(super) struct Fake {
    known: Mutex<BTreeMap<String, Result<Principal, Refusal>>>,
    /// Permission, kind and id of what is allowed on single objects.
    allowed: Mutex<Vec<(String, String, String)>>,
    asked: Mutex<usize>,
    /// Credential that is revoked as soon as it has been verified.
    short_lived: Mutex<Option<String>>,
    news: watch::Sender<i64>,
}

impl Fake {
    pub(super) fn know(&self, token: &str, principal: Principal) {
        self.known.lock().unwrap().insert(token.to_owned(), Ok(principal));
    }

    pub(super) fn refuse(&self, token: &str, refusal: Refusal) {
        self.known.lock().unwrap().insert(token.to_owned(), Err(refusal));
    }

    /// Revokes a credential right after it is verified the next time.
    pub(super) fn revoke_once_verified(&self, token: &str) {
        *self.short_lived.lock().unwrap() = Some(token.to_owned());
    }

    /// Says that what is known has changed.
    pub(super) fn tell(&self) {
        self.news.send_modify(|count| *count += 1);
    }

    pub(super) fn allow(&self, permission: &str, kind: &str, id: &str) {
        let grant = (permission.to_owned(), kind.to_owned(), id.to_owned());
        self.allowed.lock().unwrap().push(grant);
    }

    /// How often a credential was to be verified.
    pub(super) fn asked(&self) -> usize {
        *self.asked.lock().unwrap()
    }
}

#[async_trait]
impl Authority for Fake {
    async fn authenticate(
        &self,
        credential: &Credential,
        peer: Option<&str>,
        _: Option<IpAddr>,
    ) -> Result<Arc<Principal>, Refusal> {
        *self.asked.lock().unwrap() += 1;
        let (Credential::Bearer(text) | Credential::ApiKey(text)) = credential;
        let known = self.known.lock().unwrap().get(text).cloned();
        let mut principal = known.unwrap_or(Err(Refusal::TokenInvalid))?;
        principal.peer = peer.unwrap_or_default().to_owned();
        if self.short_lived.lock().unwrap().take_if(|it| it == text).is_some() {
            self.refuse(text, Refusal::TokenInvalid);
            self.tell();
        }
        Ok(Arc::new(principal))
    }

    async fn allows(
        &self,
        _: &Principal,
        org_id: i64,
        entity: Option<(&str, &str)>,
        permission: &str,
    ) -> Result<bool, Refusal> {
        assert_eq!(org_id, 7, "the organisation is the token's");
        let (kind, id) = entity.unwrap();
        let wanted = (permission.to_owned(), kind.to_owned(), id.to_owned());
        Ok(self.allowed.lock().unwrap().contains(&wanted))
    }

    fn news(&self) -> Option<watch::Receiver<i64>> {
        Some(self.news.subscribe())
    }
}

/// Keeps the events.
struct Record(watch::Sender<Vec<AuditEvent>>);

impl Record {
    fn new() -> (Self, watch::Receiver<Vec<AuditEvent>>) {
        let (sender, receiver) = watch::channel(Vec::new());
        (Self(sender), receiver)
    }
}

#[async_trait]
impl Auditor for Record {
    async fn record(&self, event: AuditEvent) {
        self.0.send_modify(|all| all.push(event));
    }
}
