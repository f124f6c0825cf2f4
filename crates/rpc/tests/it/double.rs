//! A stand-in for auth: it answers as it is told, and counts what it is asked.

use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base::{ManualClock, SeededRandom, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::StreamExt as _;
use http::HeaderMap;
use jsonwebtoken::EncodingKey;
use net::{Address, Listener};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::audit_service_server::{AuditService, AuditServiceServer};
use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
use platform_proto::platform::auth::v1::credential_service_server::{
    CredentialService, CredentialServiceServer,
};
use platform_proto::platform::auth::v1::token_service_server::{TokenService, TokenServiceServer};
use platform_proto::platform::auth::v1::watch_revocations_response::Event;
use rpc::token::{AUDIENCE_ANY, Claims, ISSUER, claims_to_wire};
use rpc::wire::{duration_to_wire, timestamp_to_wire};
use rpc::{Clients, Peers, Principal};
use runtime::Host;
use runtime::tls::{Acceptor, ServerTls};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::{CancellationToken, WaitForCancellationFutureOwned};
use tonic::codegen::BoxStream;
use tonic::{Request, Response, Status};

pub(crate) const NOW: Timestamp = Timestamp::from_seconds(1_795_857_679);

/// A host and clients of the service `config`, with auth at `memory:auth`.
pub(crate) struct Site {
    pub(crate) host: Host,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) peers: Peers,
    pub(crate) clients: Clients,
}

impl Site {
    pub(crate) fn new() -> Self {
        Self::with(|_| {})
    }

    pub(crate) fn with(change: impl FnOnce(&mut Peers)) -> Self {
        let clock = Arc::new(ManualClock::new(NOW));
        let mut host = Host::new("config");
        host.clock = Arc::clone(&clock) as _;
        host.random = Arc::new(SeededRandom::new(7));
        let mut peers = Peers::default();
        peers.set("auth", Address::Memory("auth".to_owned()));
        change(&mut peers);
        let clients = Clients::new(&host, &peers, "config").unwrap();
        Self { host, clock, peers, clients }
    }
}

/// Answers as it is told. Clones are the same.
#[derive(Clone)]
pub(crate) struct Double(Arc<Inner>);

struct Inner {
    key: Ed25519KeyPair,
    state: Mutex<State>,
    calls: watch::Sender<BTreeMap<&'static str, Vec<Asked>>>,
    /// Messages of the revocation stream, of which every stream gets those from then on.
    messages: watch::Sender<Vec<pb::WatchRevocationsResponse>>,
}

/// A call that came.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) headers: HeaderMap,
    /// The service that dialled, as its connection proves; empty for anybody else.
    pub(crate) peer: String,
    /// The request, printed.
    pub(crate) text: String,
}

#[derive(Default)]
struct State {
    /// What the next calls of a method get instead of an answer.
    failures: BTreeMap<&'static str, VecDeque<Failing>>,
    kid: String,
    allowed: bool,
    /// Whom credentials stand for that auth is asked about; absent means that they are invalid.
    known: BTreeMap<String, Principal>,
    networks: Vec<String>,
    /// Networks of every organisation's members.
    member_networks: Vec<String>,
}

/// How a call fails.
pub(crate) enum Failing {
    With(Status),
    Never,
}

impl Double {
    pub(crate) fn new() -> Self {
        let state = State { kid: "k1".to_owned(), allowed: true, ..State::default() };
        Self(Arc::new(Inner {
            key: Ed25519KeyPair::generate().unwrap(),
            state: Mutex::new(state),
            calls: watch::Sender::default(),
            messages: watch::Sender::default(),
        }))
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }

    pub(crate) fn fail(&self, method: &'static str, failing: impl IntoIterator<Item = Failing>) {
        self.state().failures.entry(method).or_default().extend(failing);
    }

    pub(crate) fn set_allowed(&self, allowed: bool) {
        self.state().allowed = allowed;
    }

    /// Makes auth answer about a credential.
    pub(crate) fn know(&self, credential: &str, principal: Principal, networks: &[&str]) {
        let mut state = self.state();
        state.known.insert(credential.to_owned(), principal);
        state.networks = networks.iter().map(|&text| text.to_owned()).collect();
    }

    /// Sets the networks that members of organisations may call from.
    pub(crate) fn bind_members(&self, networks: &[&str]) {
        self.state().member_networks = networks.iter().map(|&text| text.to_owned()).collect();
    }

    pub(crate) fn forget(&self, credential: &str) {
        self.state().known.remove(credential);
    }

    /// Publishes the key under another id.
    pub(crate) fn rotate(&self, kid: &str) {
        kid.clone_into(&mut self.state().kid);
    }

    pub(crate) fn public_key(&self) -> Vec<u8> {
        self.0.key.public_key().as_ref().to_vec()
    }

    pub(crate) fn signing_key(&self) -> EncodingKey {
        EncodingKey::from_ed_der(self.0.key.to_pkcs8v1().unwrap().as_ref())
    }

    /// A token for anybody, signed with the published key.
    pub(crate) fn token(&self, principal: &Principal) -> String {
        let kid = self.state().kid.clone();
        Claims::new(principal, ISSUER, AUDIENCE_ANY).sign(&kid, &self.signing_key()).unwrap()
    }

    /// Sends something to every revocation stream, and to those that begin later.
    pub(crate) fn send(&self, revision: u64, event: Event) {
        let message = pb::WatchRevocationsResponse { revision, sent_at: None, event: Some(event) };
        self.0.messages.send_modify(|all| all.push(message));
    }

    pub(crate) fn snapshot(&self, revision: u64) {
        let all = pb::RevocationSnapshot { revocations: vec![], part: 0, is_last: true };
        self.send(revision, Event::Snapshot(all));
    }

    pub(crate) fn beat(&self, revision: u64) {
        self.send(revision, Event::Beat(pb::RevocationBeat {}));
    }

    /// Drops what was sent, so that the next stream begins with what is sent then.
    pub(crate) fn clear(&self) {
        self.0.messages.send_modify(Vec::clear);
    }

    /// How often a method was called.
    pub(crate) fn count(&self, method: &str) -> usize {
        self.0.calls.borrow().get(method).map_or(0, Vec::len)
    }

    /// The calls of a method.
    pub(crate) fn asked(&self, method: &str) -> Vec<Asked> {
        self.0.calls.borrow().get(method).cloned().unwrap_or_default()
    }

    /// Waits for the call of this number.
    pub(crate) async fn wait(&self, method: &str, count: usize) {
        let mut calls = self.0.calls.subscribe();
        let enough = calls.wait_for(|all| all.get(method).is_some_and(|it| it.len() >= count));
        tokio::time::timeout(Duration::from_secs(60), enough).await.unwrap().unwrap();
    }

    /// Serves at `memory:auth` until the task is aborted, which breaks every connection.
    pub(crate) async fn serve(&self, host: &Host) -> JoinHandle<()> {
        self.serve_at(host, "auth").await
    }

    pub(crate) async fn serve_at(&self, host: &Host, name: &str) -> JoinHandle<()> {
        let address = Address::Memory(name.to_owned());
        let acceptor = Acceptor::new(&ServerTls::default(), "server.tls", host).unwrap();
        self.serve_with(host.network.listen(&address).await.unwrap(), acceptor)
    }

    /// Serves over a listener; connections whose handshake fails are passed over.
    pub(crate) fn serve_with(&self, listener: Listener, acceptor: Acceptor) -> JoinHandle<()> {
        let router = tonic::transport::Server::builder()
            .add_service(AuthServiceServer::new(self.clone()))
            .add_service(TokenServiceServer::new(self.clone()))
            .add_service(CredentialServiceServer::new(self.clone()))
            .add_service(AuditServiceServer::new(self.clone()));
        let broken = CancellationToken::new();
        let guard = broken.clone().drop_guard();
        let state = (listener, acceptor, broken);
        let incoming =
            futures_util::stream::unfold(state, |(mut listener, acceptor, broken)| async {
                let accepted = loop {
                    let (connection, origin) = listener.accept().await.unwrap();
                    if let Ok(accepted) = acceptor.accept(connection, &origin).await {
                        break accepted;
                    }
                };
                let peer = Peer(accepted.peer.unwrap_or_default());
                let ended = Box::pin(broken.clone().cancelled_owned());
                let accepted = Accepted { stream: accepted.stream, peer, broken: ended };
                Some((Ok::<_, std::io::Error>(accepted), (listener, acceptor, broken)))
            });
        tokio::spawn(async move {
            let _guard = guard;
            router.serve_with_incoming(incoming).await.unwrap();
        })
    }

    async fn answer<T: std::fmt::Debug>(
        &self,
        method: &'static str,
        request: &Request<T>,
    ) -> Result<(), Status> {
        let Peer(peer) = request.extensions().get::<Peer>().cloned().unwrap_or_default();
        let headers = request.metadata().clone().into_headers();
        let asked = Asked { headers, peer, text: format!("{:?}", request.get_ref()) };
        self.0.calls.send_modify(|all| all.entry(method).or_default().push(asked));
        let failing = self.state().failures.get_mut(method).and_then(VecDeque::pop_front);
        match failing {
            Some(Failing::With(status)) => Err(status),
            Some(Failing::Never) => std::future::pending().await,
            None => Ok(()),
        }
    }

    fn claims(&self, credential: &str) -> Option<pb::TokenClaims> {
        self.state().known.get(credential).map(|principal| claims_to_wire(principal, ""))
    }
}

fn invalid() -> platform_proto::platform::common::v1::Error {
    platform_proto::platform::common::v1::Error {
        code: "TOKEN_INVALID".to_owned(),
        ..Default::default()
    }
}

#[tonic::async_trait]
impl AuthService for Double {
    async fn login(
        &self,
        request: Request<pb::LoginRequest>,
    ) -> Result<Response<pb::LoginResponse>, Status> {
        self.answer("Login", &request).await?;
        Ok(Response::new(pb::LoginResponse::default()))
    }

    async fn logout(
        &self,
        request: Request<pb::LogoutRequest>,
    ) -> Result<Response<pb::LogoutResponse>, Status> {
        self.answer("Logout", &request).await?;
        Ok(Response::new(pb::LogoutResponse::default()))
    }

    async fn validate_token(
        &self,
        request: Request<pb::ValidateTokenRequest>,
    ) -> Result<Response<pb::ValidateTokenResponse>, Status> {
        self.answer("ValidateToken", &request).await?;
        let claims = self.claims(&request.get_ref().token);
        Ok(Response::new(pb::ValidateTokenResponse {
            valid: claims.is_some(),
            error: claims.is_none().then(invalid),
            claims,
            cache_for: Some(duration_to_wire(Duration::from_secs(300))),
        }))
    }

    async fn check_permission(
        &self,
        request: Request<pb::CheckPermissionRequest>,
    ) -> Result<Response<pb::CheckPermissionResponse>, Status> {
        self.answer("CheckPermission", &request).await?;
        let allowed = self.state().allowed;
        Ok(Response::new(pb::CheckPermissionResponse { allowed, ..Default::default() }))
    }

    async fn get_organization(
        &self,
        request: Request<pb::GetOrganizationRequest>,
    ) -> Result<Response<pb::GetOrganizationResponse>, Status> {
        self.answer("GetOrganization", &request).await?;
        let settings = pb::OrganizationSettings {
            allowed_networks: self.state().member_networks.clone(),
            ..Default::default()
        };
        let organization = pb::Organization {
            id: request.get_ref().org_id,
            settings: Some(settings),
            ..Default::default()
        };
        Ok(Response::new(pb::GetOrganizationResponse { organization: Some(organization) }))
    }
}

#[tonic::async_trait]
impl TokenService for Double {
    async fn get_jwks(
        &self,
        request: Request<pb::GetJwksRequest>,
    ) -> Result<Response<pb::GetJwksResponse>, Status> {
        self.answer("GetJwks", &request).await?;
        let key = pb::JsonWebKey {
            kid: self.state().kid.clone(),
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            x: URL_SAFE_NO_PAD.encode(self.public_key()),
            alg: "EdDSA".to_owned(),
            r#use: "sig".to_owned(),
            ..pb::JsonWebKey::default()
        };
        let cache_for = Some(duration_to_wire(Duration::from_secs(24 * 3600)));
        Ok(Response::new(pb::GetJwksResponse { keys: vec![key], cache_for }))
    }

    async fn exchange_token(
        &self,
        request: Request<pb::ExchangeTokenRequest>,
    ) -> Result<Response<pb::ExchangeTokenResponse>, Status> {
        self.answer("ExchangeToken", &request).await?;
        let count = self.count("ExchangeToken");
        Ok(Response::new(pb::ExchangeTokenResponse {
            access_token: format!("exchanged-{count}"),
            expires_at: Some(timestamp_to_wire(NOW + Duration::from_secs(60))),
            claims: None,
        }))
    }

    async fn watch_revocations(
        &self,
        request: Request<pb::WatchRevocationsRequest>,
    ) -> Result<Response<BoxStream<pb::WatchRevocationsResponse>>, Status> {
        self.answer("WatchRevocations", &request).await?;
        let messages = self.0.messages.subscribe();
        let stream =
            futures_util::stream::unfold((messages, 0), |(mut messages, sent)| async move {
                let next = messages.wait_for(|all| all.len() > sent).await.ok()?[sent].clone();
                Some((Ok(next), (messages, sent + 1)))
            });
        Ok(Response::new(stream.boxed()))
    }
}

#[tonic::async_trait]
impl CredentialService for Double {
    async fn validate_api_key(
        &self,
        request: Request<pb::ValidateApiKeyRequest>,
    ) -> Result<Response<pb::ValidateApiKeyResponse>, Status> {
        self.answer("ValidateApiKey", &request).await?;
        let claims = self.claims(&request.get_ref().key);
        Ok(Response::new(pb::ValidateApiKeyResponse {
            valid: claims.is_some(),
            error: claims.is_none().then(invalid),
            claims,
            cache_for: Some(duration_to_wire(Duration::from_secs(300))),
            allowed_networks: self.state().networks.clone(),
        }))
    }
}

#[tonic::async_trait]
impl AuditService for Double {
    async fn record_audit_events(
        &self,
        request: Request<pb::RecordAuditEventsRequest>,
    ) -> Result<Response<pb::RecordAuditEventsResponse>, Status> {
        self.answer("RecordAuditEvents", &request).await?;
        Ok(Response::new(pb::RecordAuditEventsResponse::default()))
    }
}

/// A connection that the server's end breaks, as a process that dies does.
struct Accepted {
    stream: runtime::tls::Stream,
    peer: Peer,
    broken: Pin<Box<WaitForCancellationFutureOwned>>,
}

/// The service that dialled; empty for anybody else.
#[derive(Clone, Default)]
struct Peer(String);

impl tonic::transport::server::Connected for Accepted {
    type ConnectInfo = Peer;

    fn connect_info(&self) -> Peer {
        self.peer.clone()
    }
}

impl Accepted {
    fn check(&mut self, cx: &mut Context<'_>) -> std::io::Result<()> {
        match self.broken.as_mut().poll(cx) {
            Poll::Ready(()) => Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset)),
            Poll::Pending => Ok(()),
        }
    }
}

impl AsyncRead for Accepted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        self.check(cx)?;
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Accepted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        self.check(cx)?;
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// Waits until something is so; it may take a minute of (mostly paused) time.
pub(crate) async fn until(what: &str, is: impl Fn() -> bool) {
    let waiting = async {
        while !is() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(60), waiting).await.is_ok(), "{what}");
}
