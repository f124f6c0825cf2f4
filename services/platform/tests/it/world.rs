//! A running platform whose clock a test holds, and the people in it.

use std::sync::Arc;
use std::time::Duration;

use base::{Clock, ManualClock, OsRandom, SystemClock};
use bytes::Bytes;
use net::{Address, Network};
use platform::options::Options;
use platform::raw::Raw;
use platform::up::{self, Started};
use platform_proto::methods::Method;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::account_service_client::AccountServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::auth::v1::login_response::Outcome;
use platform_proto::platform::auth::v1::organization_service_client::OrganizationServiceClient;
use prost_reflect::prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage};
use runtime::Host;
use secrecy::ExposeSecret as _;
use serde_json::Value;
use tempfile::TempDir;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};
use tonic_reflection::pb::v1 as reflection;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;

/// How long one call of a test may take.
const CALL_TIME_MAX: Duration = Duration::from_secs(20);
const PASSWORD: &str = "Correct-Horse-42-Staple";

/// A running platform.
pub(crate) struct World {
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) started: Started,
    pub(crate) channel: Channel,
    /// Services that are served, as reflection lists them; those of gRPC itself are left out.
    pub(crate) services: Vec<String>,
    /// Methods of those services.
    pub(crate) served: Vec<&'static Method>,
    pool: DescriptorPool,
    pub(crate) options: Options,
    host: Host,
    _data: TempDir,
}

/// The owner of an organisation, signed in.
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
        options.auth.registration = auth::Registration::Open;
        let clock = Arc::new(ManualClock::new(SystemClock.now()));
        let time: Arc<dyn Clock> = Arc::<ManualClock>::clone(&clock);
        let host = Host::within("platform", Network::real(), time, Arc::new(OsRandom));
        let started = up::start(&options, &host).await.unwrap();
        host.health.start();
        let endpoint = Endpoint::from_shared(format!("http://{}", started.grpc)).unwrap();
        let channel = endpoint.connect_lazy();
        let services = listed(channel.clone()).await;
        let all = platform_proto::methods::methods().iter();
        let is_served = |it: &&Method| services.iter().any(|name| name == it.service());
        let served = all.filter(is_served).collect();
        let pool = DescriptorPool::decode(platform_proto::FILE_DESCRIPTOR_SET).unwrap();
        Self { clock, started, channel, services, served, pool, options, host, _data: data }
    }

    pub(crate) async fn owner(&self) -> Owner {
        let credential = self.started.first_credential().unwrap();
        let password = credential.password.expose_secret();
        let signed_in = self.signed_in(&credential.email, password).await;
        let org_id = signed_in.user.as_ref().unwrap().organizations[0].org_id;
        self.selected(signed_in, org_id).await
    }

    /// Somebody who registers and founds an organisation.
    pub(crate) async fn founder(&self, email: &str, slug: &str) -> Owner {
        let mut account = AccountServiceClient::new(self.channel.clone());
        let register = pb::RegisterRequest {
            email: email.to_owned(),
            password: PASSWORD.to_owned(),
            full_name: slug.to_owned(),
            ..pb::RegisterRequest::default()
        };
        account.register(register).await.unwrap();
        let mails = auth::pending_mails(&self.options.auth, &self.host).await.unwrap();
        let is_it = |mail: &auth::PendingMail| {
            mail.to == email && mail.template == "auth.verify_email" && mail.token.is_some()
        };
        let token = mails.into_iter().find(is_it).unwrap().token.unwrap();
        account.verify_email(pb::VerifyEmailRequest { token }).await.unwrap();
        let signed_in = self.signed_in(email, PASSWORD).await;
        let create = pb::CreateOrganizationRequest {
            name: slug.to_owned(),
            slug: slug.to_owned(),
            ..pb::CreateOrganizationRequest::default()
        };
        let mut organizations = OrganizationServiceClient::new(self.channel.clone());
        let create = bearing(create, &signed_in.access_token);
        let made = organizations.create_organization(create).await.unwrap().into_inner();
        self.selected(signed_in, made.organization.unwrap().id).await
    }

    async fn signed_in(&self, email: &str, password: &str) -> pb::SignedIn {
        let login = pb::LoginRequest {
            email: email.to_owned(),
            password: password.to_owned(),
            ..pb::LoginRequest::default()
        };
        let mut auth = AuthServiceClient::new(self.channel.clone());
        let outcome = auth.login(login).await.unwrap().into_inner().outcome;
        let Some(Outcome::SignedIn(signed_in)) = outcome else { panic!("{outcome:?}") };
        signed_in
    }

    /// The same person with a token for an organisation.
    async fn selected(&self, signed_in: pb::SignedIn, org_id: i64) -> Owner {
        let user = signed_in.user.unwrap();
        let mut auth = AuthServiceClient::new(self.channel.clone());
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
        self.answer(path, token, request).await.map(drop)
    }

    /// Calls a method with a message as JSON; the first message of its answer.
    pub(crate) async fn json(
        &self,
        owner: &Owner,
        path: &str,
        request: &Value,
    ) -> Result<Value, Status> {
        let method = platform_proto::methods::method(path).unwrap_or_else(|| panic!("no {path}"));
        let type_of = |name: &str| self.pool.get_message_by_name(name).unwrap();
        let message = DynamicMessage::deserialize(type_of(method.request), request);
        let message = message.unwrap_or_else(|error| panic!("{path} {request}: {error}"));
        let token = Some(owner.token.as_str());
        let answer = self.answer(method.path, token, message.encode_to_vec()).await?;
        let answer = DynamicMessage::decode(type_of(method.response), answer).unwrap();
        Ok(serde_json::to_value(answer).unwrap())
    }

    /// Calls a method with bytes; the first message of its answer, empty if there is none.
    async fn answer(
        &self,
        path: &'static str,
        token: Option<&str>,
        request: Vec<u8>,
    ) -> Result<Bytes, Status> {
        let mut request = match token {
            Some(token) => bearing(Bytes::from(request), token),
            None => Request::new(Bytes::from(request)),
        };
        request.set_timeout(CALL_TIME_MAX);
        let mut client = tonic::client::Grpc::new(self.channel.clone());
        client.ready().await.unwrap();
        let path = http::uri::PathAndQuery::from_static(path);
        let mut answers = client.server_streaming(request, path, Raw).await?.into_inner();
        answers.message().await.map(Option::unwrap_or_default)
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

/// Services that a server lists, without those of gRPC itself.
async fn listed(channel: Channel) -> Vec<String> {
    let list = reflection::ServerReflectionRequest {
        message_request: Some(MessageRequest::ListServices(String::new())),
        ..reflection::ServerReflectionRequest::default()
    };
    let mut client = ServerReflectionClient::new(channel);
    let answers = client.server_reflection_info(tokio_stream::iter([list])).await.unwrap();
    let answer = answers.into_inner().message().await.unwrap().unwrap().message_response;
    let Some(MessageResponse::ListServicesResponse(list)) = answer else { panic!("{answer:?}") };
    let names = list.service.into_iter().map(|service| service.name);
    names.filter(|name| !name.starts_with("grpc.")).collect()
}
