//! A signed-in owner, as a client.

use std::time::SystemTime;

use anyhow::{Context, Result};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::account_service_client::AccountServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::auth::v1::login_response::Outcome;
use serde::{Deserialize, Serialize};
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status};
use totp_rs::{Builder, Secret};

use crate::{Owner, Platform};

/// What generated clients are made of.
pub type Client = InterceptedService<Channel, Credential>;

/// Who signed in, and the key that stays good over restarts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Session {
    /// The organisation.
    pub org_id: i64,
    /// The person.
    pub user_id: i64,
    /// An API key of the person.
    pub api_key: String,
    /// The latest access token.
    pub access_token: String,
}

/// Puts a bearer token on every call.
#[derive(Clone)]
pub struct Credential(MetadataValue<Ascii>);

impl Interceptor for Credential {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        request.metadata_mut().insert("authorization", self.0.clone());
        Ok(request)
    }
}

impl Session {
    /// Signs the first owner in, sets up what the sign-in asks for, and makes an API key.
    ///
    /// # Errors
    /// A step is refused.
    pub async fn open(platform: &Platform, owner: &Owner) -> Result<Self> {
        let channel = channel(platform)?;
        let mut auth = AuthServiceClient::new(channel.clone());
        let login = pb::LoginRequest {
            email: owner.email.clone(),
            password: owner.password.clone(),
            ..pb::LoginRequest::default()
        };
        let outcome = auth.login(login).await.context("Login")?.into_inner().outcome;
        let Some(Outcome::SignedIn(signed_in)) = outcome else {
            anyhow::bail!("a second factor is asked of somebody who has none");
        };
        let steps = &signed_in.required_steps;
        if steps.contains(&(pb::RequiredStep::EnrollTotp as i32)) {
            enroll(client(&channel, &signed_in.access_token)?).await?;
        }
        let user = signed_in.user.context("the answer names the person")?;
        let org_id = user.organizations.first().context("the owner has an organisation")?.org_id;
        let select = pb::SelectOrganizationRequest { org_id, make_default: true };
        let mut auth = AuthServiceClient::new(client(&channel, &signed_in.access_token)?);
        let selected = auth.select_organization(select).await.context("SelectOrganization")?;
        let access_token = selected.into_inner().access_token;
        let mut credentials = CredentialServiceClient::new(client(&channel, &access_token)?);
        let create = pb::CreateApiKeyRequest {
            user_id: user.id,
            name: "black box".to_owned(),
            ..pb::CreateApiKeyRequest::default()
        };
        let key = credentials.create_api_key(create).await.context("CreateApiKey")?.into_inner();
        Ok(Self { org_id, user_id: user.id, api_key: key.secret, access_token })
    }

    /// A client that calls as this session.
    ///
    /// # Errors
    /// The platform's address is none.
    pub fn client(&self, platform: &Platform) -> Result<Client> {
        client(&channel(platform)?, &self.api_key)
    }

    /// A client that calls as the operator whom the first owner is, for as long as a token lives.
    ///
    /// # Errors
    /// The platform's address is none.
    pub fn operator(&self, platform: &Platform) -> Result<Client> {
        client(&channel(platform)?, &self.access_token)
    }
}

/// A connection without a credential.
///
/// # Errors
/// The platform's address is none.
pub fn channel(platform: &Platform) -> Result<Channel> {
    Ok(Endpoint::from_shared(format!("http://{}", platform.grpc()))?.connect_lazy())
}

/// A client that calls with a token or a key.
///
/// # Errors
/// The token is no text that a call can carry.
pub fn client(channel: &Channel, token: &str) -> Result<Client> {
    let value = format!("Bearer {token}").parse()?;
    Ok(InterceptedService::new(channel.clone(), Credential(value)))
}

/// Sets up an authenticator as a person would.
#[expect(clippy::disallowed_methods, reason = "an authenticator reads the clock")]
async fn enroll(client: Client) -> Result<()> {
    let mut account = AccountServiceClient::new(client);
    let begin = pb::BeginTotpEnrollmentRequest {};
    let begun = account.begin_totp_enrollment(begin).await.context("BeginTotpEnrollment")?;
    let secret = Secret::try_from_base32(begun.into_inner().secret)?;
    let totp = Builder::new().with_secret(secret).with_account_name("black box").build()?;
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_secs();
    let confirm = pb::ConfirmTotpEnrollmentRequest { totp_code: totp.generate(now).to_string() };
    account.confirm_totp_enrollment(confirm).await.context("ConfirmTotpEnrollment")?;
    Ok(())
}
