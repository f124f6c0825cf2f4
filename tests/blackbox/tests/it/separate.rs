//! Auth and config as processes of their own, which know each other by certificates alone.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use net::Address;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_client::AuditServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::credential_service_client::CredentialServiceClient;
use platform_proto::platform::auth::v1::exchange_token_request::Subject;
use platform_proto::platform::auth::v1::login_response::Outcome;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use platform_proto::platform::auth::v1::token_service_client::TokenServiceClient;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::config::v1 as config;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, SanType,
};
use rpc::{Channel, Clients, Peers};
use runtime::Host;
use runtime::tls::ClientTls;
use testkit::{Child, TempDir};
use tonic::{Code, Request, Status};
use tonic_types::StatusExt as _;

/// Longer than a start, or than anything that is waited for here, takes on a busy machine.
const BOUND: Duration = Duration::from_secs(60);
/// Within this a revocation holds at every server.
const REVOKED_WITHIN: Duration = Duration::from_secs(5);
const WRITE: &str = "platform.pipeline.write";

/// Two processes, and a client that has no certificate.
struct Cluster {
    clients: Clients,
    password: String,
    config: Child,
    auth: Child,
    peers: Peers,
    folder: TempDir,
}

impl Cluster {
    async fn start() -> Self {
        let folder = testkit::folder();
        certify(folder.path(), &["auth", "config", "etl"]);
        let mut auth = start("auth", folder.path(), &[("PLATFORM_AUTH__SECOND_FACTOR", "offered")]);
        let at_auth = address(&mut auth).await;
        let password = auth
            .lines()
            .into_iter()
            .find_map(|line| Some(line.trim().strip_prefix("password")?.trim().to_owned()));
        let mut config = start("config", folder.path(), &[("PLATFORM_PEERS__AUTH", &at_auth)]);
        let at_config = address(&mut config).await;
        let peers = Peers {
            auth: Address::Tcp(at_auth),
            config: Address::Tcp(at_config),
            tls: ClientTls { ca: folder.path().join("ca.pem"), ..ClientTls::default() },
            ..Peers::default()
        };
        let clients = Clients::new(&Host::new("somebody"), &peers, "somebody").unwrap();
        let password = password.expect("a first start prints the owner's password");
        Self { clients, password, config, auth, peers, folder }
    }

    fn auth(&self) -> Channel {
        self.clients.channel("auth")
    }

    fn config(&self) -> ConfigServiceClient<Channel> {
        ConfigServiceClient::new(self.clients.channel("config"))
    }

    /// A client that shows the certificate of a service, as it lies in a folder.
    fn as_service(&self, service: &'static str, certificates: &Path) -> Clients {
        let file = |ending: &str| certificates.join(format!("{service}.{ending}"));
        let tls =
            ClientTls { certificate: file("pem"), key: file("key"), ..self.peers.tls.clone() };
        let peers = Peers { tls, ..self.peers.clone() };
        Clients::new(&Host::new(service), &peers, service).unwrap()
    }

    /// Signs the first owner in.
    async fn owner(&self) -> Owner {
        let mut client = AuthServiceClient::new(self.auth());
        let login = auth::LoginRequest {
            email: "owner@platform.local".to_owned(),
            password: self.password.clone(),
            ..auth::LoginRequest::default()
        };
        let outcome = client.login(login).await.unwrap().into_inner().outcome;
        let Some(Outcome::SignedIn(signed_in)) = outcome else { panic!("{outcome:?}") };
        let user = signed_in.user.unwrap();
        let select = auth::SelectOrganizationRequest {
            org_id: user.organizations[0].org_id,
            make_default: true,
        };
        let select = bearer(&signed_in.access_token, select);
        let token = client.select_organization(select).await.unwrap().into_inner().access_token;
        Owner { user_id: user.id, token }
    }

    /// A service account of a role, with a key.
    async fn account(&self, owner: &Owner, name: &str, role: &str) -> Account {
        let mut client = CredentialServiceClient::new(self.auth());
        let create = auth::CreateServiceAccountRequest {
            name: name.to_owned(),
            role: role.to_owned(),
            ..auth::CreateServiceAccountRequest::default()
        };
        let made = client.create_service_account(owner.asks(create)).await.unwrap().into_inner();
        let user_id = made.service_account.unwrap().user_id;
        let create = auth::CreateApiKeyRequest {
            user_id,
            name: name.to_owned(),
            ..auth::CreateApiKeyRequest::default()
        };
        let made = client.create_api_key(owner.asks(create)).await.unwrap().into_inner();
        Account { user_id, key_id: made.api_key.unwrap().id, key: made.secret }
    }

    async fn stop(mut self) {
        for child in [&mut self.config, &mut self.auth] {
            child.terminate().await;
            assert!(child.wait(BOUND).await.success(), "{}", child.lines().join("\n"));
        }
    }
}

struct Owner {
    user_id: i64,
    token: String,
}

impl Owner {
    fn asks<T>(&self, message: T) -> Request<T> {
        bearer(&self.token, message)
    }
}

struct Account {
    user_id: i64,
    key_id: String,
    key: String,
}

/// A binary with certificates of its own.
fn start(name: &str, folder: &Path, more: &[(&str, &str)]) -> Child {
    let file = |name: String| folder.join(name).display().to_string();
    let (certificate, key) = (file(format!("{name}.pem")), file(format!("{name}.key")));
    let (ca, sealing) = (file("ca.pem".to_owned()), file("sealing.key".to_owned()));
    let url = format!("sqlite:{}", file(format!("{name}.db")));
    let store = format!("PLATFORM_{}__STORE__URL", name.to_uppercase());
    let mut variables = vec![
        ("PLATFORM_SERVER__LISTEN", "127.0.0.1:0"),
        ("PLATFORM_SERVER__HTTP", "127.0.0.1:0"),
        ("PLATFORM_SERVER__DRAIN__LAME_DUCK", "1ms"),
        ("PLATFORM_SERVER__TLS__CERTIFICATE", &certificate),
        ("PLATFORM_SERVER__TLS__KEY", &key),
        ("PLATFORM_SERVER__TLS__CLIENT_CA", &ca),
        ("PLATFORM_TELEMETRY__FORMAT", "json"),
        (&store, &url),
    ];
    if name == "auth" {
        variables.push(("PLATFORM_AUTH__SEALING_KEY", &sealing));
    } else {
        variables.extend([
            ("PLATFORM_PEERS__TLS__CA", ca.as_str()),
            ("PLATFORM_PEERS__TLS__CERTIFICATE", &certificate),
            ("PLATFORM_PEERS__TLS__KEY", &key),
        ]);
    }
    variables.extend(more);
    Child::start(blackbox::binary(name).unwrap(), Vec::<String>::new(), &variables)
}

/// Where a process takes calls, once it does.
async fn address(child: &mut Child) -> String {
    let line = child.wait_for_line(BOUND, |line| line.contains("listening for calls")).await;
    let (_, rest) = line.split_once("127.0.0.1:").unwrap();
    let port: String = rest.chars().take_while(char::is_ascii_digit).collect();
    child.wait_for_line(BOUND, |line| line.contains("\"started\"")).await;
    format!("127.0.0.1:{port}")
}

/// One authority, and for each service a certificate that names it.
fn certify(folder: &Path, services: &[&str]) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::CommonName, "black box authority");
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    fs::write(folder.join("ca.pem"), authority.pem()).unwrap();
    for service in services {
        let names = vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
        let mut params = CertificateParams::new(names).unwrap();
        let identity = format!("spiffe://platform/{service}");
        params.subject_alt_names.push(SanType::URI(identity.try_into().unwrap()));
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        fs::write(folder.join(format!("{service}.pem")), certificate.pem()).unwrap();
        fs::write(folder.join(format!("{service}.key")), key.serialize_pem()).unwrap();
    }
}

fn bearer<T>(token: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    request
}

fn pipeline(name: &str, run_as_user_id: i64) -> config::CreatePipelineRequest {
    config::CreatePipelineRequest {
        name: name.to_owned(),
        connector_type: ConnectorType::Push as i32,
        run_as_user_id,
        ..config::CreatePipelineRequest::default()
    }
}

fn describe(id: &str, text: &str) -> config::UpdatePipelineRequest {
    config::UpdatePipelineRequest {
        id: id.to_owned(),
        description: Some(text.to_owned()),
        ..config::UpdatePipelineRequest::default()
    }
}

fn reason(status: &Status) -> String {
    status.get_details_error_info().map(|info| info.reason).unwrap_or_default()
}

/// How long a credential still works at config.
async fn refused_after(cluster: &Cluster, credential: &str) -> Duration {
    let began = Instant::now();
    testkit::wait_for("the refusal", BOUND, async || {
        let list = bearer(credential, config::ListPipelinesRequest::default());
        match cluster.config().list_pipelines(list).await {
            Ok(_) => false,
            // Nobody could say: that is no refusal.
            Err(status) if status.code() == Code::Unavailable => false,
            Err(status) => {
                assert_eq!(status.code(), Code::Unauthenticated, "{status:?}");
                true
            }
        }
    })
    .await;
    began.elapsed()
}

#[tokio::test]
async fn auth_and_config_work_together_as_processes_that_know_each_other_by_certificates() {
    let cluster = Cluster::start().await;
    let owner = cluster.owner().await;

    // What is made at config is known at auth: it can be granted, and it is in the record.
    let made = cluster.config().create_pipeline(owner.asks(pipeline("daily", 0))).await.unwrap();
    let id = made.into_inner().pipeline.unwrap().id;
    let reader = cluster.account(&owner, "reader", "viewer").await;
    let update = || bearer(&reader.key, describe(&id, "by the reader"));
    let refused = cluster.config().update_pipeline(update()).await.unwrap_err();
    assert_eq!(reason(&refused), "PERMISSION_DENIED");
    let grant = auth::GrantPermissionRequest {
        subject: Some(auth::GrantSubject {
            subject: Some(auth::grant_subject::Subject::UserId(reader.user_id)),
        }),
        target: Some(auth::GrantTarget {
            entity_type: "pipeline".to_owned(),
            entity_id: id.clone(),
        }),
        permissions: vec![WRITE.to_owned()],
        ..auth::GrantPermissionRequest::default()
    };
    testkit::wait_for("auth knows the pipeline", BOUND, async || {
        let mut permissions = PermissionServiceClient::new(cluster.auth());
        permissions.grant_permission(owner.asks(grant.clone())).await.is_ok()
    })
    .await;
    testkit::wait_for("the grant holds at config", REVOKED_WITHIN, async || {
        cluster.config().update_pipeline(update()).await.is_ok()
    })
    .await;
    testkit::wait_for("both changes are in the record", BOUND, async || {
        let list = auth::ListAuditLogsRequest {
            entity_type: "pipeline".to_owned(),
            entity_id: id.clone(),
            outcome: Some(auth::AuditOutcome::Success as i32),
            ..auth::ListAuditLogsRequest::default()
        };
        let mut audit = AuditServiceClient::new(cluster.auth());
        let listed = audit.list_audit_logs(owner.asks(list)).await.unwrap().into_inner();
        let has = |method| listed.events.iter().any(|it| it.method.ends_with(method));
        has("ConfigService/CreatePipeline") && has("ConfigService/UpdatePipeline")
    })
    .await;
    let refusals = auth::ListAuditLogsRequest {
        outcome: Some(auth::AuditOutcome::Denied as i32),
        ..auth::ListAuditLogsRequest::default()
    };
    testkit::wait_for("the refusal is in the record", BOUND, async || {
        let mut audit = AuditServiceClient::new(cluster.auth());
        let list = owner.asks(refusals.clone());
        let listed = audit.list_audit_logs(list).await.unwrap().into_inner();
        listed.events.iter().any(|it| it.method.ends_with("ConfigService/UpdatePipeline"))
    })
    .await;
    cluster.stop().await;
}

#[tokio::test]
async fn what_is_revoked_at_auth_is_refused_at_config_within_five_seconds() {
    let cluster = Cluster::start().await;
    let owner = cluster.owner().await;
    let maker = cluster.account(&owner, "maker", "member").await;

    // A member makes, changes and sees its own; it names accounts that may do no more than it may itself.
    let asks = |message| bearer(&maker.key, message);
    let made = cluster.config().create_pipeline(asks(pipeline("own", maker.user_id))).await;
    let id = made.unwrap().into_inner().pipeline.unwrap().id;
    let change = bearer(&maker.key, describe(&id, "mine"));
    cluster.config().update_pipeline(change).await.unwrap();
    let list = bearer(&maker.key, config::ListPipelinesRequest::default());
    let seen = cluster.config().list_pipelines(list).await.unwrap().into_inner();
    assert_eq!(seen.pipelines.len(), 1);
    let person = pipeline("as a person", owner.user_id);
    let refused = cluster.config().create_pipeline(owner.asks(person)).await.unwrap_err();
    assert_eq!(reason(&refused), "CONFIG_INVALID", "{refused:?}");

    let revoke = auth::RevokeApiKeyRequest {
        api_key_id: maker.key_id.clone(),
        user_id: maker.user_id,
        org_id: 0,
    };
    let mut credentials = CredentialServiceClient::new(cluster.auth());
    credentials.revoke_api_key(owner.asks(revoke)).await.unwrap();
    let elapsed = refused_after(&cluster, &maker.key).await;
    assert!(elapsed < REVOKED_WITHIN, "a key worked for {elapsed:?}");

    let list = owner.asks(config::ListPipelinesRequest::default());
    cluster.config().list_pipelines(list).await.unwrap();
    let mut sessions = AuthServiceClient::new(cluster.auth());
    sessions.logout(owner.asks(auth::LogoutRequest {})).await.unwrap();
    let elapsed = refused_after(&cluster, &owner.token).await;
    assert!(elapsed < REVOKED_WITHIN, "a token worked for {elapsed:?}");
    cluster.stop().await;
}

/// Asks auth what only services may ask.
async fn validates(clients: &Clients, token: &str) -> Result<bool, Status> {
    let token = token.to_owned();
    let validate = auth::ValidateTokenRequest { token, ..auth::ValidateTokenRequest::default() };
    let mut client = AuthServiceClient::new(clients.channel("auth"));
    Ok(client.validate_token(validate).await?.into_inner().valid)
}

async fn lists_pipelines(clients: &Clients, token: &str) -> Result<(), Status> {
    let list = bearer(token, config::ListPipelinesRequest::default());
    ConfigServiceClient::new(clients.channel("config")).list_pipelines(list).await.map(|_| ())
}

#[tokio::test]
async fn a_service_is_whom_its_certificate_names_and_nobody_else_is_one() {
    let cluster = Cluster::start().await;
    let owner = cluster.owner().await;
    let config = cluster.as_service("config", cluster.folder.path());
    assert!(validates(&config, &owner.token).await.unwrap());

    let refused = validates(&cluster.clients, &owner.token).await.unwrap_err();
    assert_eq!(reason(&refused), "PEER_REQUIRED", "without a certificate: {refused:?}");
    let strangers = testkit::folder();
    certify(strangers.path(), &["config"]);
    let stranger = cluster.as_service("config", strangers.path());
    let refused = validates(&stranger, &owner.token).await.unwrap_err();
    assert_eq!(refused.code(), Code::Unavailable, "of another authority: {refused:?}");

    // A token that lets one service act for somebody is of no use to another one, nor to whoever is none.
    let etl = cluster.as_service("etl", cluster.folder.path());
    let exchange = auth::ExchangeTokenRequest {
        subject: Some(Subject::SubjectToken(owner.token.clone())),
        audience: "config".to_owned(),
        ..auth::ExchangeTokenRequest::default()
    };
    let exchanged = TokenServiceClient::new(etl.channel("auth")).exchange_token(exchange).await;
    let token = exchanged.unwrap().into_inner().access_token;
    lists_pipelines(&etl, &token).await.unwrap();
    for others in [&config, &cluster.clients] {
        let refused = lists_pipelines(others, &token).await.unwrap_err();
        assert_eq!(reason(&refused), "TOKEN_INVALID", "{refused:?}");
    }
    cluster.stop().await;
}
