//! A server of the service with its own database, a clock that the test moves, and clients.

use std::sync::Arc;
use std::time::Duration;

use auth::{Options, Passwords, Registration, SecondFactor};
use base::{Clock as _, ManualClock, SystemClock, Timestamp};
use net::Address;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::account_service_client::AccountServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::login_response::Outcome;
use platform_proto::platform::auth::v1::token_service_client::TokenServiceClient;
use platform_proto::platform::auth::v1::user_admin_service_client::UserAdminServiceClient;
use rpc::{Clients, Peers};
use runtime::Host;
use secrecy::ExposeSecret as _;
use testkit::TempDir;
use tonic::metadata::MetadataValue;
use tonic::transport::Channel;
use tonic::{Request, Status};
use tonic_types::StatusExt as _;

/// When every test begins.
pub(crate) const NOW: Timestamp = Timestamp::from_seconds(1_795_857_679);
/// A password that passes, for people whom a test makes.
pub(crate) const PASSWORD: &str = "Kp9!xv-Lm2#q";
/// The person whom the first start makes.
pub(crate) const OWNER: &str = "owner@example.com";

/// A running server.
pub(crate) struct Site {
    pub(crate) host: Host,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) options: Options,
    pub(crate) channel: Channel,
    /// One-time password of the owner.
    pub(crate) owner_password: String,
    _folder: TempDir,
}

impl Site {
    /// A server on SQLite, or on PostgreSQL if `TEST_DATABASE=postgres`.
    pub(crate) async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// As [`Self::new`], with other options.
    pub(crate) async fn with(change: impl FnOnce(&mut Options)) -> Self {
        Self::begun(NOW, change).await
    }

    /// As [`Self::with`], at the time of the machine, for tests with programs that have no other.
    pub(crate) async fn today(change: impl FnOnce(&mut Options)) -> Self {
        Self::begun(SystemClock.now(), change).await
    }

    async fn begun(now: Timestamp, change: impl FnOnce(&mut Options)) -> Self {
        let folder = testkit::folder();
        let mut options = Options {
            sealing_key: folder.path().join("auth.key"),
            registration: Registration::Open,
            second_factor: SecondFactor::Offered,
            first_owner: OWNER.to_owned(),
            passwords: Passwords { memory_kib: 64, iterations: 1, ..Passwords::default() },
            ..Options::default()
        };
        options.store.url = match std::env::var("TEST_DATABASE").as_deref() {
            Ok("postgres") => testkit::postgres(),
            _ => format!("sqlite:{}", folder.path().join("auth.db").display()),
        };
        change(&mut options);
        let clock = Arc::new(ManualClock::new(now));
        let mut host = Host::new("auth");
        host.clock = Arc::clone(&clock) as _;
        let owner = auth::reset_owner(&options, &host).await.unwrap();
        let channel = serve(&options, &host).await;
        let owner_password = owner.password.expose_secret().to_owned();
        Self { host, clock, options, channel, owner_password, _folder: folder }
    }

    pub(crate) fn auth(&self) -> AuthServiceClient<Channel> {
        AuthServiceClient::new(self.channel.clone())
    }

    pub(crate) fn account(&self) -> AccountServiceClient<Channel> {
        AccountServiceClient::new(self.channel.clone())
    }

    pub(crate) fn admin(&self) -> UserAdminServiceClient<Channel> {
        UserAdminServiceClient::new(self.channel.clone())
    }

    /// `TokenService`, for a service of the cluster.
    pub(crate) fn token_as(&self, peer: &'static str) -> TokenServiceClient<rpc::Channel> {
        TokenServiceClient::new(self.peer(peer))
    }

    /// `AuthService`, for a service of the cluster.
    pub(crate) fn auth_as(&self, peer: &'static str) -> AuthServiceClient<rpc::Channel> {
        AuthServiceClient::new(self.peer(peer))
    }

    /// The way of a service of the cluster to this server.
    pub(crate) fn peer(&self, name: &'static str) -> rpc::Channel {
        let mut peers = Peers::default();
        peers.set("auth", Address::Memory("auth".to_owned()));
        Clients::new(&self.host, &peers, name).unwrap().channel("auth")
    }

    /// Signs in; the answer as it comes.
    pub(crate) async fn login(&self, email: &str, password: &str) -> Result<Outcome, Status> {
        let request = login(email, password);
        Ok(self.auth().login(request).await?.into_inner().outcome.unwrap())
    }

    /// Signs somebody in who has no second factor.
    pub(crate) async fn signed_in(&self, email: &str, password: &str) -> pb::SignedIn {
        match self.login(email, password).await.unwrap() {
            Outcome::SignedIn(signed_in) => signed_in,
            Outcome::MfaChallenge(_) => panic!("a second factor is asked for"),
        }
    }

    /// Signs the owner in.
    pub(crate) async fn owner(&self) -> pb::SignedIn {
        self.signed_in(OWNER, &self.owner_password).await
    }

    /// Makes a person who has proved its address and has [`PASSWORD`].
    pub(crate) async fn person(&self, email: &str) -> pb::SignedIn {
        self.account().register(register(email)).await.unwrap();
        let token = self.mailed(email, "auth.verify_email").await;
        self.account().verify_email(pb::VerifyEmailRequest { token }).await.unwrap();
        self.signed_in(email, PASSWORD).await
    }

    /// The token of the newest mail to somebody.
    pub(crate) async fn mailed(&self, email: &str, template: &str) -> String {
        let mail = self.mails(email, template).await.into_iter().next();
        mail.unwrap().token.unwrap()
    }

    /// The mails to somebody, the newest first.
    pub(crate) async fn mails(&self, email: &str, template: &str) -> Vec<auth::PendingMail> {
        let mut mails = auth::pending_mails(&self.options, &self.host).await.unwrap();
        mails.retain(|mail| mail.to == email && mail.template == template);
        mails
    }

    /// Moves the clock.
    pub(crate) fn wait(&self, duration: Duration) {
        self.clock.advance(duration);
    }
}

/// Starts the service on a free port.
async fn serve(options: &Options, host: &Host) -> Channel {
    let server = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    let server = rpc::Server::bind(host, &server).await.unwrap();
    let Address::Tcp(address) = server.address().clone() else { panic!("a port of TCP") };
    let service = auth::build(options, host).await.unwrap();
    host.http.mount(service.http());
    server.serve(service.routes(), service.authority(), service.auditor()).unwrap();
    host.health.start();
    Channel::from_shared(format!("http://{address}")).unwrap().connect_lazy()
}

/// A request with an access token.
pub(crate) fn with<T>(signed_in: &pb::SignedIn, message: T) -> Request<T> {
    bearer(&signed_in.access_token, message)
}

/// A request with a token.
pub(crate) fn bearer<T>(token: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    let value = MetadataValue::try_from(format!("Bearer {token}")).unwrap();
    request.metadata_mut().insert("authorization", value);
    request
}

pub(crate) fn login(email: &str, password: &str) -> pb::LoginRequest {
    pb::LoginRequest {
        email: email.to_owned(),
        password: password.to_owned(),
        ..pb::LoginRequest::default()
    }
}

pub(crate) fn register(email: &str) -> pb::RegisterRequest {
    pb::RegisterRequest {
        email: email.to_owned(),
        password: PASSWORD.to_owned(),
        full_name: "Zoë Quist".to_owned(),
        ..pb::RegisterRequest::default()
    }
}

/// The reason of an error.
pub(crate) fn reason<T: std::fmt::Debug>(result: Result<T, Status>) -> String {
    let status = result.expect_err("the call is refused");
    let info = status.get_details_error_info();
    info.unwrap_or_else(|| panic!("no reason: {status:?}")).reason
}
