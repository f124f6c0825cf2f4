//! Sign-in by an identity provider, against the certified `oidc-provider` as a process of its own.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::complete_oidc_sign_in_response::Outcome;
use platform_proto::platform::auth::v1::oidc_service_client::OidcServiceClient;
use serde_json::{Value, json};
use testkit::Child;
use tokio::net::UdpSocket;
use tonic::transport::Channel;
use tonic::{Request, Status};
use tonic_types::StatusExt as _;

use crate::factors::enroll;
use crate::recorded::{WITH_PROVIDER, recorded};
use crate::site::{PASSWORD, Site, bearer, reason, with};
use crate::teams::{Member, founder, joined, organizations};

const BOUND: Duration = Duration::from_secs(30);
const REDIRECT_URI: &str = "http://127.0.0.1/callback";
const SECRET: &str = "a-secret-of-the-platform-at-the-provider";

/// People at the provider, by subject.
fn people() -> Value {
    json!({
        "sub-ann": {"email": "ann@north.example", "email_verified": true, "name": "Ann Lee",
            "groups": ["staff"], "amr": ["pwd", "otp"]},
        "sub-eve": {"email": "eve@north.example", "email_verified": false, "name": "Eve"},
        "sub-max": {"email": "max@elsewhere.example", "email_verified": true, "name": "Max"},
        "sub-bob": {"email": "bob@north.example", "email_verified": true, "name": "Bob",
            "groups": ["it", "staff"]},
    })
}

/// A site with an organisation that has proved its domain, and the provider's process.
struct World {
    site: Site,
    ann: Member,
    issuer: String,
    texts: Arc<Mutex<HashMap<String, String>>>,
    _provider: Child,
}

impl World {
    async fn new() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/oidc_provider.mjs");
        let people = people().to_string();
        let variables = [("PEOPLE", people.as_str()), ("REDIRECT_URI", REDIRECT_URI)];
        let mut provider = Child::start("node", [script], &variables);
        let line = provider.wait_for_line(BOUND, |line| line.starts_with("issuer ")).await;
        let issuer = line.trim_start_matches("issuer ").to_owned();
        let texts: Arc<Mutex<HashMap<String, String>>> = Arc::default();
        let names = name_server(Arc::clone(&texts)).await;
        let site = Site::today(|options| {
            options.redirect_uris = vec![REDIRECT_URI.to_owned()];
            options.oidc.private_hosts = vec!["127.0.0.1".to_owned()];
            options.oidc.name_servers = vec![names.to_string()];
        });
        let site = site.await;
        let ann = founder(&site, "boss@example.com", "north").await;
        Self { site, ann, issuer, texts, _provider: provider }
    }

    fn client(&self) -> OidcServiceClient<Channel> {
        OidcServiceClient::new(self.site.channel.clone())
    }

    fn settings(&self) -> pb::IdentityProviderSettings {
        pb::IdentityProviderSettings {
            name: "North".to_owned(),
            issuer: self.issuer.clone(),
            client_id: "platform".to_owned(),
            scopes: ["email", "profile", "groups"].map(str::to_owned).to_vec(),
            email_domains: vec!["north.example".to_owned()],
            create_members: true,
            ..pb::IdentityProviderSettings::default()
        }
    }

    fn create(&self, settings: pb::IdentityProviderSettings) -> pb::CreateIdentityProviderRequest {
        pb::CreateIdentityProviderRequest {
            org_id: 0,
            slug: "north".to_owned(),
            settings: Some(settings),
            client_secret: SECRET.to_owned(),
        }
    }

    /// Makes a provider and puts into the DNS what is asked for.
    async fn provider(&self, settings: pb::IdentityProviderSettings) -> pb::IdentityProvider {
        let request = || self.ann.asks(self.create(settings.clone()));
        if let Err(status) = self.client().create_identity_provider(request()).await {
            self.prove(&status);
        }
        let made = self.client().create_identity_provider(request()).await.unwrap().into_inner();
        made.provider.unwrap()
    }

    /// Puts into the DNS what a refusal asks for.
    fn prove(&self, status: &Status) {
        let info = status.get_details_error_info().unwrap();
        assert_eq!(info.reason, "EMAIL_DOMAIN_NOT_PROVED", "{status:?}");
        let (record, value) = (info.metadata["record"].clone(), info.metadata["value"].clone());
        self.texts.lock().unwrap().insert(record, value);
    }

    async fn start(&self, email: &str) -> pb::StartOidcSignInResponse {
        let request = pb::StartOidcSignInRequest {
            provider_slug: "north".to_owned(),
            redirect_uri: REDIRECT_URI.to_owned(),
            login_hint: email.to_owned(),
        };
        self.client().start_oidc_sign_in(request).await.unwrap().into_inner()
    }

    async fn complete(
        &self,
        started: &pb::StartOidcSignInResponse,
        back: &Back,
    ) -> Result<Outcome, Status> {
        let request = pb::CompleteOidcSignInRequest {
            state: back.state.clone(),
            code: back.code.clone(),
            browser_binding: started.browser_binding.clone(),
            issuer: back.issuer.clone(),
        };
        let completed = self.client().complete_oidc_sign_in(request).await?.into_inner();
        Ok(completed.outcome.unwrap())
    }

    /// Signs somebody in.
    async fn sign_in(&self, email: &str) -> Result<pb::SignedIn, Status> {
        let started = self.start(email).await;
        let back = browse(&started.authorization_url).await.unwrap();
        assert_eq!(back.state, started.state);
        match self.complete(&started, &back).await? {
            Outcome::SignedIn(signed_in) => Ok(signed_in),
            Outcome::MfaChallenge(_) => panic!("a second factor is asked for"),
        }
    }
}

/// What a provider sends the browser back with.
struct Back {
    code: String,
    state: String,
    issuer: String,
}

/// Follows redirects as a browser does, up to the address to come back to; the error is the provider's.
async fn browse(url: &str) -> Result<Back, String> {
    runtime::tls::install_provider();
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let browser = browser.build().unwrap();
    let mut url = reqwest::Url::parse(url).unwrap();
    let mut cookies: HashMap<String, String> = HashMap::new();
    for _ in 0..20 {
        if url.as_str().starts_with(REDIRECT_URI) {
            let pairs: HashMap<String, String> = url.query_pairs().into_owned().collect();
            if let Some(error) = pairs.get("error") {
                return Err(error.clone());
            }
            let take = |name: &str| pairs.get(name).cloned().unwrap_or_default();
            return Ok(Back { code: take("code"), state: take("state"), issuer: take("iss") });
        }
        let jar: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = browser.get(url.clone()).header("cookie", jar.join("; "));
        let answer = request.send().await.unwrap();
        for cookie in answer.headers().get_all("set-cookie") {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            cookies.insert(name.to_owned(), value.to_owned());
        }
        let Some(location) = answer.headers().get("location").cloned() else {
            panic!("no redirect from {url}: {}", answer.text().await.unwrap());
        };
        url = url.join(location.to_str().unwrap()).unwrap();
    }
    panic!("the provider leads in circles");
}

/// A name server that knows the texts of a map.
async fn name_server(texts: Arc<Mutex<HashMap<String, String>>>) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut question = [0; 1500];
        loop {
            let (length, from) = socket.recv_from(&mut question).await.unwrap();
            let answer = answer(&question[..length], &texts.lock().unwrap());
            socket.send_to(&answer, from).await.unwrap();
        }
    });
    address
}

fn answer(question: &[u8], texts: &HashMap<String, String>) -> Vec<u8> {
    let (mut labels, mut at) = (Vec::new(), 12);
    while question[at] != 0 {
        let end = at + 1 + usize::from(question[at]);
        labels.push(String::from_utf8(question[at + 1..end].to_vec()).unwrap());
        at = end;
    }
    let found = texts.get(&labels.join("."));
    let mut out = question[..2].to_vec();
    out.extend([0x81, if found.is_some() { 0x80 } else { 0x83 }]);
    out.extend([0, 1, 0, u8::from(found.is_some()), 0, 0, 0, 0]);
    out.extend(&question[12..at + 5]);
    if let Some(text) = found {
        let length = u8::try_from(text.len()).unwrap();
        out.extend([0xC0, 12, 0, 16, 0, 1, 0, 0, 0, 60, 0, length + 1, length]);
        out.extend(text.as_bytes());
    }
    out
}

/// The reason of a refusal, and the fact that says more.
fn refusal<T: std::fmt::Debug>(result: Result<T, Status>) -> (String, String) {
    let status = result.expect_err("it is refused");
    let info = status.get_details_error_info().unwrap();
    let error = info.metadata.get("error").cloned().unwrap_or_default();
    (info.reason, error)
}

#[tokio::test]
async fn a_domain_is_proved_before_a_provider_answers_for_it_and_no_other_organisation_reaches_it()
{
    let world = World::new().await;
    let request = || world.ann.asks(world.create(world.settings()));
    let refused = world.client().create_identity_provider(request()).await.unwrap_err();
    let again = world.client().create_identity_provider(request()).await.unwrap_err();
    let facts = |status: &Status| status.get_details_error_info().unwrap().metadata;
    assert_eq!(facts(&refused)["record"], "_platform-proof.north.example");
    assert_eq!(facts(&refused), facts(&again));
    world.texts.lock().unwrap().insert(facts(&refused)["record"].clone(), "other".to_owned());
    let wrong = world.client().create_identity_provider(request()).await.unwrap_err();
    world.prove(&wrong);
    let made = world.client().create_identity_provider(request()).await.unwrap().into_inner();
    let made = made.provider.unwrap();
    assert_eq!((made.slug.as_str(), made.version), ("north", 1));
    assert!(made.discovered_at.is_some());
    let taken = world.client().create_identity_provider(request()).await;
    assert_eq!(reason(taken), "SLUG_ALREADY_EXISTS");
    let other = founder(&world.site, "zoe@example.com", "south").await;
    let theft = pb::CreateIdentityProviderRequest {
        slug: "south".to_owned(),
        ..world.create(world.settings())
    };
    let refused = world.client().create_identity_provider(other.asks(theft)).await;
    assert_eq!(reason(refused), "EMAIL_DOMAIN_TAKEN");
    let provider_id = made.id;
    let get = pb::GetIdentityProviderRequest { provider_id: provider_id.clone(), org_id: 0 };
    let read = world.client().get_identity_provider(other.asks(get)).await;
    assert_eq!(reason(read), "IDENTITY_PROVIDER_NOT_FOUND");
    let update = pb::UpdateIdentityProviderRequest {
        provider_id: provider_id.clone(),
        settings: Some(world.settings()),
        ..pb::UpdateIdentityProviderRequest::default()
    };
    let changed = world.client().update_identity_provider(other.asks(update)).await;
    assert_eq!(reason(changed), "IDENTITY_PROVIDER_NOT_FOUND");
    let delete = pb::DeleteIdentityProviderRequest { provider_id, org_id: 0 };
    let deleted = world.client().delete_identity_provider(other.asks(delete)).await;
    assert_eq!(reason(deleted), "IDENTITY_PROVIDER_NOT_FOUND");
}

#[tokio::test]
async fn somebody_new_becomes_a_member_and_comes_back_as_the_same_person() {
    let world = World::new().await;
    let mut settings = world.settings();
    settings.groups_claim = "groups".to_owned();
    settings.role_by_claim_value.insert("staff".to_owned(), "analyst".to_owned());
    settings.role_by_claim_value.insert("it".to_owned(), "member".to_owned());
    world.provider(settings).await;
    let methods = pb::ListSignInMethodsRequest { email: "whoever@North.example".to_owned() };
    let methods = world.client().list_sign_in_methods(methods).await.unwrap().into_inner();
    assert!(methods.password_allowed);
    assert_eq!(methods.providers[0].slug, "north");
    let first = world.sign_in("ann@north.example").await.unwrap();
    let user = first.user.as_ref().unwrap();
    assert_eq!((user.email.as_str(), user.full_name.as_str()), ("ann@north.example", "Ann Lee"));
    assert!(user.email_verified && !user.has_password);
    let claims = first.claims.as_ref().unwrap();
    assert_eq!((claims.org_id, claims.role.as_str()), (world.ann.org_id, "analyst"));
    assert_eq!(claims.methods, [i32::from(pb::SignInMethod::Oidc)]);
    let second = world.sign_in("ann@north.example").await.unwrap();
    assert_eq!(second.user.unwrap().id, user.id);
    let bob = world.sign_in("bob@north.example").await.unwrap();
    assert_eq!(bob.claims.unwrap().role, "member");
    let list = with(&first, pb::ListIdentitiesRequest::default());
    let identities = world.client().list_identities(list).await.unwrap().into_inner().identities;
    assert_eq!((identities.len(), identities[0].subject.as_str()), (1, "sub-ann"));
    let unlink = pb::UnlinkIdentityRequest { identity_id: identities[0].id.clone() };
    let refused = world.client().unlink_identity(with(&first, unlink)).await;
    assert_eq!(reason(refused), "LAST_SIGN_IN_METHOD");
}

#[tokio::test]
async fn an_attempt_is_used_once_and_from_its_own_browser() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    let started = world.start("ann@north.example").await;
    let back = browse(&started.authorization_url).await.unwrap();
    let unknown = Back { state: "x".repeat(43), code: back.code.clone(), issuer: String::new() };
    let refused = world.complete(&started, &unknown).await;
    assert_eq!(refusal(refused).0, "OIDC_STATE_INVALID");
    assert!(matches!(world.complete(&started, &back).await.unwrap(), Outcome::SignedIn(_)));
    let replayed = world.complete(&started, &back).await;
    assert_eq!(refusal(replayed).0, "OIDC_STATE_INVALID");

    let mut stolen = world.start("ann@north.example").await;
    let back = browse(&stolen.authorization_url).await.unwrap();
    stolen.browser_binding = "y".repeat(43);
    let refused = world.complete(&stolen, &back).await;
    assert_eq!(refusal(refused).0, "OIDC_STATE_INVALID");

    let late = world.start("ann@north.example").await;
    let back = browse(&late.authorization_url).await.unwrap();
    world.site.wait(Duration::from_secs(601));
    assert_eq!(refusal(world.complete(&late, &back).await).0, "OIDC_STATE_INVALID");
}

#[tokio::test]
async fn a_code_is_good_once_and_for_its_own_attempt() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    let first = world.start("ann@north.example").await;
    let back = browse(&first.authorization_url).await.unwrap();
    // The code of one attempt with the state of another: the verifier does not fit.
    let second = world.start("ann@north.example").await;
    let mixed = Back { state: second.state.clone(), ..back };
    let refused = world.complete(&second, &mixed).await;
    assert_eq!(refusal(refused), ("OIDC_REFUSED".to_owned(), "invalid_grant".to_owned()));
    let third = world.start("ann@north.example").await;
    let spent = Back { state: third.state.clone(), ..mixed };
    assert_eq!(refusal(world.complete(&third, &spent).await).1, "invalid_grant");
    let fourth = world.start("ann@north.example").await;
    let back = browse(&fourth.authorization_url).await.unwrap();
    let foreign = Back { issuer: "https://evil.example".to_owned(), ..back };
    assert_eq!(refusal(world.complete(&fourth, &foreign).await).1, "issuer_mismatch");
}

#[tokio::test]
async fn a_token_for_another_nonce_is_refused() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    let started = world.start("ann@north.example").await;
    let mut url = reqwest::Url::parse(&started.authorization_url).unwrap();
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    url.query_pairs_mut().clear().extend_pairs(pairs.into_iter().map(|(name, value)| {
        let value = if name == "nonce" { "another".to_owned() } else { value };
        (name, value)
    }));
    let back = browse(url.as_str()).await.unwrap();
    let refused = world.complete(&started, &back).await;
    assert_eq!(refusal(refused), ("OIDC_REFUSED".to_owned(), "nonce_mismatch".to_owned()));
}

#[tokio::test]
async fn an_unverified_address_and_a_foreign_domain_are_refused_and_recorded() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    for email in ["eve@north.example", "max@elsewhere.example"] {
        let refused = world.sign_in(email).await;
        assert_eq!(refusal(refused).0, "IDENTITY_NOT_ALLOWED", "{email}");
    }
    let denied = pb::ListAuditLogsRequest {
        outcome: Some(pb::AuditOutcome::Denied.into()),
        entity_type: "identity_provider".to_owned(),
        ..pb::ListAuditLogsRequest::default()
    };
    let mut audit = pb::audit_service_client::AuditServiceClient::new(world.site.channel.clone());
    let listed = audit.list_audit_logs(world.ann.asks(denied)).await.unwrap().into_inner();
    assert_eq!(listed.events.len(), 2);
    assert!(listed.events.iter().all(|event| event.reason == "IDENTITY_NOT_ALLOWED"));
    let nobody = browse(&world.start("nobody@north.example").await.authorization_url).await;
    assert_eq!(nobody.err().as_deref(), Some("access_denied"));
}

#[tokio::test]
async fn nobody_becomes_a_member_where_the_provider_makes_none() {
    let world = World::new().await;
    let settings = pb::IdentityProviderSettings { create_members: false, ..world.settings() };
    world.provider(settings).await;
    let refused = world.sign_in("ann@north.example").await;
    assert_eq!(refusal(refused).0, "IDENTITY_NOT_ALLOWED");
    let ann = joined(&world.site, &world.ann, "ann@north.example", "member").await;
    let signed_in = world.sign_in("ann@north.example").await.unwrap();
    assert_eq!(signed_in.user.unwrap().id, ann.user_id);
}

#[tokio::test]
async fn whoever_was_removed_does_not_come_back_by_signing_in() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    let ann = world.sign_in("ann@north.example").await.unwrap();
    let user_id = ann.user.unwrap().id;
    let remove = pb::RemoveMemberRequest { user_id, org_id: 0 };
    organizations(&world.site).remove_member(world.ann.asks(remove)).await.unwrap();
    let refused = world.sign_in("ann@north.example").await;
    assert_eq!(refusal(refused).0, "IDENTITY_NOT_ALLOWED");
}

#[tokio::test]
async fn an_account_whose_address_nobody_proved_loses_its_password_to_the_provider() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    let squatter = crate::site::register("ann@north.example");
    world.site.account().register(squatter).await.unwrap();
    let ann = world.sign_in("ann@north.example").await.unwrap();
    assert!(!ann.user.unwrap().has_password);
    let login = world.site.login("ann@north.example", PASSWORD).await;
    assert_eq!(reason(login), "INVALID_CREDENTIALS");
}

#[tokio::test]
async fn a_second_factor_at_the_provider_counts_where_it_is_trusted() {
    let world = World::new().await;
    let settings = pb::IdentityProviderSettings { trust_mfa: true, ..world.settings() };
    world.provider(settings).await;
    let ann = world.sign_in("ann@north.example").await.unwrap();
    let both = [pb::SignInMethod::Oidc, pb::SignInMethod::Totp].map(i32::from);
    assert_eq!(ann.claims.unwrap().methods, both);
    let bob = world.sign_in("bob@north.example").await.unwrap();
    assert_eq!(bob.claims.unwrap().methods, both[..1]);
}

#[tokio::test]
async fn only_listed_addresses_are_come_back_to_and_only_enabled_providers_are_gone_to() {
    let world = World::new().await;
    let made = world.provider(world.settings()).await;
    let start = |slug: &str, redirect_uri: &str| pb::StartOidcSignInRequest {
        provider_slug: slug.to_owned(),
        redirect_uri: redirect_uri.to_owned(),
        login_hint: String::new(),
    };
    let mut client = world.client();
    let refused = client.start_oidc_sign_in(start("north", "https://evil.example/cb")).await;
    assert_eq!(reason(refused), "REDIRECT_URI_NOT_ALLOWED");
    let refused = client.start_oidc_sign_in(start("south", REDIRECT_URI)).await;
    assert_eq!(reason(refused), "IDENTITY_PROVIDER_NOT_FOUND");
    let settings = pb::IdentityProviderSettings { disabled: true, ..world.settings() };
    let update = pb::UpdateIdentityProviderRequest {
        provider_id: made.id,
        settings: Some(settings),
        expected_version: 1,
        ..pb::UpdateIdentityProviderRequest::default()
    };
    let changed = client.update_identity_provider(world.ann.asks(update.clone())).await.unwrap();
    assert_eq!(changed.into_inner().provider.unwrap().version, 2);
    let refused = client.start_oidc_sign_in(start("north", REDIRECT_URI)).await;
    assert_eq!(reason(refused), "IDENTITY_PROVIDER_NOT_FOUND");
    let stale = client.update_identity_provider(world.ann.asks(update)).await;
    assert_eq!(reason(stale), "VERSION_CONFLICT");
}

#[tokio::test]
async fn a_provider_that_cannot_be_used_is_not_made() {
    let world = World::new().await;
    world.provider(world.settings()).await;
    let create = |issuer: &str| pb::CreateIdentityProviderRequest {
        slug: "second".to_owned(),
        ..world
            .create(pb::IdentityProviderSettings { issuer: issuer.to_owned(), ..world.settings() })
    };
    let mut client = world.client();
    for issuer in ["http://10.0.0.1", "https://169.254.169.254", "http://login.example.com"] {
        let refused = client.create_identity_provider(world.ann.asks(create(issuer))).await;
        assert_eq!(reason(refused), "VALIDATION_FAILED", "{issuer}");
    }
    let nobody = create("http://127.0.0.1:1");
    let refused = client.create_identity_provider(world.ann.asks(nobody)).await;
    assert_eq!(reason(refused), "IDENTITY_PROVIDER_UNAVAILABLE");
    let mut boss = create(&world.issuer);
    if let Some(settings) = &mut boss.settings {
        settings.default_role = "owner".to_owned();
    }
    let refused = client.create_identity_provider(world.ann.asks(boss)).await;
    assert_eq!(reason(refused), "VALIDATION_FAILED");
}

#[tokio::test]
async fn the_sessions_of_a_provider_end_with_it() {
    let world = World::new().await;
    let made = world.provider(world.settings()).await;
    let ann = world.sign_in("ann@north.example").await.unwrap();
    let look = || -> Request<pb::ListSessionsRequest> {
        let user_id = ann.user.as_ref().unwrap().id;
        bearer(&ann.access_token, pb::ListSessionsRequest { user_id, pagination: None })
    };
    assert!(world.site.auth().list_sessions(look()).await.is_ok());
    let mut client = world.client();
    let only = pb::UpdateOrganizationRequest {
        settings: Some(pb::OrganizationSettings {
            allowed_sign_in_methods: vec![pb::SignInMethod::Oidc.into()],
            ..pb::OrganizationSettings::default()
        }),
        ..pb::UpdateOrganizationRequest::default()
    };
    // Its owner signed in with a password and would be locked out.
    let refused = organizations(&world.site).update_organization(world.ann.asks(only)).await;
    assert_eq!(reason(refused), "WOULD_LOCK_OUT");
    let delete = pb::DeleteIdentityProviderRequest { provider_id: made.id.clone(), org_id: 0 };
    let gone = client.delete_identity_provider(world.ann.asks(delete)).await.unwrap().into_inner();
    assert_eq!(gone.invalidated_count, 1);
    assert_eq!(reason(world.site.auth().list_sessions(look()).await), "TOKEN_INVALID");
    let get = pb::GetIdentityProviderRequest { provider_id: made.id, org_id: 0 };
    let refused = client.get_identity_provider(world.ann.asks(get)).await;
    assert_eq!(reason(refused), "IDENTITY_PROVIDER_NOT_FOUND");
}

#[tokio::test]
async fn somebody_with_an_authenticator_is_asked_for_a_code_and_the_session_is_still_the_providers()
{
    let world = World::new().await;
    let made = world.provider(world.settings()).await;
    let bob = world.sign_in("bob@north.example").await.unwrap();
    let (authenticator, _) = enroll(&world.site, &bob).await;
    let started = world.start("bob@north.example").await;
    let back = browse(&started.authorization_url).await.unwrap();
    let Outcome::MfaChallenge(challenge) = world.complete(&started, &back).await.unwrap() else {
        panic!("no second factor is asked for");
    };
    // A code is good once.
    world.site.wait(Duration::from_secs(60));
    let answer = pb::CompleteMfaRequest {
        challenge: challenge.challenge,
        factor: Some(pb::complete_mfa_request::Factor::TotpCode(authenticator.code(&world.site))),
    };
    let signed_in = world.site.auth().complete_mfa(answer).await.unwrap().into_inner();
    let claims = signed_in.signed_in.unwrap().claims.unwrap();
    let both = [pb::SignInMethod::Oidc, pb::SignInMethod::Totp].map(i32::from);
    assert_eq!((claims.methods.as_slice(), claims.org_id), (&both[..], world.ann.org_id));
    let delete = pb::DeleteIdentityProviderRequest { provider_id: made.id, org_id: 0 };
    let gone = world.client().delete_identity_provider(world.ann.asks(delete)).await.unwrap();
    assert_eq!(gone.into_inner().invalidated_count, 2);
}

#[tokio::test]
async fn an_address_begins_only_so_many_sign_ins() {
    let site = Site::with(|options| options.oidc.address_burst = 3).await;
    let start = async || {
        let request = pb::StartOidcSignInRequest {
            provider_slug: "nobody".to_owned(),
            redirect_uri: REDIRECT_URI.to_owned(),
            login_hint: String::new(),
        };
        reason(OidcServiceClient::new(site.channel.clone()).start_oidc_sign_in(request).await)
    };
    for _ in 0..3 {
        assert_eq!(start().await, "IDENTITY_PROVIDER_NOT_FOUND");
    }
    assert_eq!(start().await, "RATE_LIMITED");
    site.wait(Duration::from_secs(1));
    assert_eq!(start().await, "IDENTITY_PROVIDER_NOT_FOUND");
}

#[tokio::test]
async fn what_is_done_to_providers_and_identities_is_recorded() {
    let world = World::new().await;
    let provider_id = world.provider(world.settings()).await.id;
    world.sign_in("ann@north.example").await.unwrap();
    let email = || "ann@north.example".to_owned();
    let ask = pb::RequestPasswordResetRequest { email: email() };
    world.site.account().request_password_reset(ask).await.unwrap();
    let token = world.site.mailed(&email(), "auth.reset_password").await;
    let reset = pb::ResetPasswordRequest { token, new_password: PASSWORD.to_owned() };
    world.site.account().reset_password(reset).await.unwrap();
    world.site.wait(Duration::from_secs(1));
    let ann = world.sign_in(&email()).await.unwrap();
    let list = with(&ann, pb::ListIdentitiesRequest::default());
    let identities = world.client().list_identities(list).await.unwrap().into_inner().identities;
    let unlink = pb::UnlinkIdentityRequest { identity_id: identities[0].id.clone() };
    world.client().unlink_identity(with(&ann, unlink)).await.unwrap();
    let update = pb::UpdateIdentityProviderRequest {
        provider_id: provider_id.clone(),
        settings: Some(pb::IdentityProviderSettings { disabled: true, ..world.settings() }),
        ..pb::UpdateIdentityProviderRequest::default()
    };
    world.client().update_identity_provider(world.ann.asks(update)).await.unwrap();
    let delete = pb::DeleteIdentityProviderRequest { provider_id, org_id: 0 };
    world.client().delete_identity_provider(world.ann.asks(delete)).await.unwrap();
    let found = recorded(&world.site).await;
    for method in WITH_PROVIDER {
        assert!(found.contains(method), "{method}");
    }
}
