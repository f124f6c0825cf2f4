//! A running platform whose clock a test holds, and the people in it.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, ManualClock, OsRandom, SystemClock};
use bytes::Bytes;
use net::{Address, Network};
use platform::options::Options;
use platform::raw::Raw;
use platform::up::{self, Started};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::auth::v1::login_response::Outcome;
use runtime::Host;
use secrecy::ExposeSecret as _;
use tempfile::TempDir;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};

/// How long one call of a test may take.
const CALL_TIME_MAX: Duration = Duration::from_secs(20);

/// A running platform.
pub(crate) struct World {
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) started: Started,
    pub(crate) channel: Channel,
    host: Host,
    _data: TempDir,
}

/// The first owner, signed in.
pub(crate) struct Owner {
    pub(crate) user_id: i64,
    pub(crate) org_id: i64,
    /// An access token for the organisation.
    pub(crate) token: String,
}

impl World {
    pub(crate) async fn start() -> Self {
        runtime::tls::install_provider();
        let data = tempfile::tempdir().unwrap();
        let mut options = Options::below(data.path());
        options.server.listen = Address::Tcp("127.0.0.1:0".to_owned());
        options.server.http = Address::Tcp("127.0.0.1:0".to_owned());
        let clock = Arc::new(ManualClock::new(SystemClock.now()));
        let time: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        let host = Host::within("platform", Network::real(), time, Arc::new(OsRandom));
        let started = up::start(&options, &host).await.unwrap();
        host.health.start();
        let endpoint = Endpoint::from_shared(format!("http://{}", started.grpc)).unwrap();
        Self { clock, started, channel: endpoint.connect_lazy(), host, _data: data }
    }

    pub(crate) async fn owner(&self) -> Owner {
        let credential = self.started.first_credential().unwrap();
        let login = pb::LoginRequest {
            email: credential.email.clone(),
            password: credential.password.expose_secret().to_owned(),
            ..pb::LoginRequest::default()
        };
        let mut auth = AuthServiceClient::new(self.channel.clone());
        let outcome = auth.login(login).await.unwrap().into_inner().outcome;
        let Some(Outcome::SignedIn(signed_in)) = outcome else { panic!("{outcome:?}") };
        let user = signed_in.user.unwrap();
        let org_id = user.organizations[0].org_id;
        let select = pb::SelectOrganizationRequest { org_id, make_default: true };
        let selected = auth.select_organization(bearing(select, &signed_in.access_token)).await;
        Owner { user_id: user.id, org_id, token: selected.unwrap().into_inner().access_token }
    }

    /// An API key that allows one thing.
    pub(crate) async fn key(&self, owner: &Owner, permission: &str) -> String {
        let create = pb::CreateApiKeyRequest {
            user_id: owner.user_id,
            name: permission.to_owned(),
            permissions: vec![permission.to_owned()],
            ..pb::CreateApiKeyRequest::default()
        };
        let mut credentials = CredentialServiceClient::new(self.channel.clone());
        let created = credentials.create_api_key(bearing(create, &owner.token)).await.unwrap();
        created.into_inner().secret
    }

    /// Calls a method with bytes; the answer is how it came out.
    pub(crate) async fn call(
        &self,
        path: &'static str,
        token: Option<&str>,
        request: Vec<u8>,
    ) -> Result<(), Status> {
        let mut request = match token {
            Some(token) => bearing(Bytes::from(request), token),
            None => Request::new(Bytes::from(request)),
        };
        request.set_timeout(CALL_TIME_MAX);
        let mut client = tonic::client::Grpc::new(self.channel.clone());
        client.ready().await.unwrap();
        let path = http::uri::PathAndQuery::from_static(path);
        let mut answers = client.server_streaming(request, path, Raw).await?.into_inner();
        answers.message().await.map(|_| ())
    }

    pub(crate) async fn stop(self) {
        drop(self.channel);
        self.host.health.drain();
        assert!(
            self.host.tasks.drain(Duration::from_secs(20)).await,
            "{:?}",
            self.host.tasks.running()
        );
    }
}

/// A request that bears a token.
pub(crate) fn bearing<T>(message: T, token: &str) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    request
}
