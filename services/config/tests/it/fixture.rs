//! The service in a process with a stand-in for auth, on either database.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base::Span;
use net::Address;
use platform_proto::google::protobuf as wire;
use platform_proto::platform::auth::v1 as auth;
use platform_proto::platform::auth::v1::audit_service_server::{AuditService, AuditServiceServer};
use platform_proto::platform::auth::v1::auth_service_server::{AuthService, AuthServiceServer};
use platform_proto::platform::auth::v1::permission_service_server::{
    PermissionService, PermissionServiceServer,
};
use platform_proto::platform::common::v1::{PaginationRequest, PaginationResponse};
use platform_proto::platform::config::v1::config_change_service_client::ConfigChangeServiceClient;
use platform_proto::platform::config::v1::config_service_client::ConfigServiceClient;
use platform_proto::platform::config::v1::dataset_service_client::DatasetServiceClient;
use rpc::{
    Auditor, Authority, Channel, Clients, Credential, Peers, Principal, Refusal, Routes, Server,
};
use runtime::Host;
use tokio::sync::watch;
use tonic::{Request, Response, Status};
use tonic_types::{ErrorDetails, StatusExt as _};

/// Longer than anything here takes.
pub(crate) const BOUND: Duration = Duration::from_secs(60);

/// The organisation of every test that needs one alone.
pub(crate) const ORG: i64 = 7;

/// Somebody who may make what it likes, and change what it is allowed to.
pub(crate) const MEMBER: i64 = 2;

/// Somebody whose role lets it watch and export the configuration, and see nothing in it.
const GUEST: i64 = 3;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Database {
    Sqlite,
    Postgres,
}

pub(crate) struct Fixture {
    pub(crate) host: Host,
    pub(crate) auth: Arc<Auth>,
    pub(crate) authority: Arc<Fake>,
    /// What config runs on, so that another process can be started on the same.
    options: config::Options,
    callers: Clients,
    _folder: testkit::TempDir,
}

impl Fixture {
    pub(crate) async fn start(database: Database) -> Self {
        Self::with(database, |_| {}).await
    }

    pub(crate) async fn with(
        database: Database,
        change: impl FnOnce(&mut config::Options),
    ) -> Self {
        let folder = testkit::folder();
        let store = match database {
            Database::Sqlite => store::Options::sqlite(folder.path().join("config.db")),
            Database::Postgres => store::Options::postgres(testkit::postgres()),
        };
        let mut options = config::Options {
            store,
            bookmark_every: Span::millis(100),
            organization_kept: Span::seconds(1),
            ..config::Options::default()
        };
        change(&mut options);
        let host = Host::new("config");
        let auth = Auth::serve(&host).await;
        let authority = Arc::new(Fake::default());
        serve(&host, &options, &authority).await;
        let peers = Peers { config: memory("config"), ..Peers::default() };
        let callers = Clients::new(&host, &peers, "etl").unwrap();
        Self { host, auth, authority, options, callers, _folder: folder }
    }

    /// Another process on the same database.
    pub(crate) async fn beside(&self) -> Self {
        let host = Host::new("config");
        let auth = Auth::serve(&host).await;
        let authority = Arc::new(Fake::default());
        serve(&host, &self.options, &authority).await;
        let peers = Peers { config: memory("config"), ..Peers::default() };
        let callers = Clients::new(&host, &peers, "etl").unwrap();
        let options = self.options.clone();
        Self { host, auth, authority, options, callers, _folder: testkit::folder() }
    }

    pub(crate) fn config(&self) -> ConfigServiceClient<Channel> {
        ConfigServiceClient::new(self.callers.channel("config"))
    }

    pub(crate) fn datasets(&self) -> DatasetServiceClient<Channel> {
        DatasetServiceClient::new(self.callers.channel("config"))
    }

    pub(crate) fn changes(&self) -> ConfigChangeServiceClient<Channel> {
        ConfigChangeServiceClient::new(self.callers.channel("config"))
    }
}

fn memory(name: &str) -> Address {
    Address::Memory(name.to_owned())
}

async fn serve(host: &Host, options: &config::Options, authority: &Arc<Fake>) {
    let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
    let server = Server::bind(host, &ports).await.unwrap();
    let peers = Peers { auth: memory("auth"), ..Peers::default() };
    let clients = Clients::new(host, &peers, "config").unwrap();
    let authority: Arc<dyn Authority> = Arc::clone(authority) as _;
    let service = config::build(options, host, &clients, Arc::clone(&authority)).await.unwrap();
    server.serve(service.routes(), authority, Arc::new(Nobody)).unwrap();
    host.health.start();
}

/// A request of the owner of [`ORG`].
pub(crate) fn owner<T>(message: T) -> Request<T> {
    with("owner", message)
}

/// A request with a token: `NAME`, or `NAME@ORGANISATION`.
pub(crate) fn with<T>(token: &str, message: T) -> Request<T> {
    let mut request = Request::new(message);
    request.metadata_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    request
}

/// The reason of a status, which every status has.
pub(crate) fn reason(status: &Status) -> String {
    let info = status.get_details_error_info();
    info.unwrap_or_else(|| panic!("no ErrorInfo: {status:?}")).reason
}

/// Fields of the violations of a status.
pub(crate) fn fields(status: &Status) -> Vec<String> {
    let request = status.get_details_bad_request();
    request.into_iter().flat_map(|it| it.field_violations).map(|it| it.field).collect()
}

/// Every permission that methods of config name.
fn everything() -> Vec<String> {
    let nouns = ["config", "dataset", "entity_schema", "pipeline", "rule", "template"];
    let verbs = ["delete", "read", "write"];
    nouns.iter().flat_map(|noun| verbs.map(|verb| format!("platform.{noun}.{verb}"))).collect()
}

/// Lets in whoever is named: an owner, or a member who may make what it likes and change what it is allowed to.
#[derive(Default)]
pub(crate) struct Fake {
    revoked: Mutex<Vec<String>>,
    /// Counts what was revoked.
    news: watch::Sender<i64>,
    /// Kind and id of what members may change.
    allowed: Mutex<Vec<(String, String)>>,
}

impl Fake {
    pub(crate) fn revoke(&self, token: &str) {
        self.revoked.lock().unwrap().push(token.to_owned());
        self.news.send_modify(|count| *count += 1);
    }

    pub(crate) fn allow(&self, kind: &str, id: &str) {
        self.allowed.lock().unwrap().push((kind.to_owned(), id.to_owned()));
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
        let (Credential::Bearer(text) | Credential::ApiKey(text)) = credential;
        if self.revoked.lock().unwrap().contains(text) {
            return Err(Refusal::TokenInvalid);
        }
        let (name, org) = text.split_once('@').unwrap_or((text, "7"));
        let is_owner = name == "owner";
        let is_guest = name == "guest";
        Ok(Arc::new(Principal {
            user_id: if is_owner {
                1
            } else if is_guest {
                GUEST
            } else {
                MEMBER
            },
            org_id: org.parse().unwrap(),
            role: if is_owner { "owner" } else { "member" }.to_owned(),
            is_owner,
            permissions: if is_guest {
                vec!["platform.config.read".to_owned()]
            } else {
                everything()
            },
            peer: peer.unwrap_or_default().to_owned(),
            actor: peer.unwrap_or_default().to_owned(),
            expires_at: base::Timestamp::MAX,
            ..Principal::default()
        }))
    }

    async fn allows(
        &self,
        principal: &Principal,
        _: i64,
        entity: Option<(&str, &str)>,
        _: &str,
    ) -> Result<bool, Refusal> {
        let Some((kind, id)) = entity else { return Ok(true) };
        let key = (kind.to_owned(), id.to_owned());
        Ok(principal.is_owner || self.allowed.lock().unwrap().contains(&key))
    }

    fn news(&self) -> Option<watch::Receiver<i64>> {
        Some(self.news.subscribe())
    }
}

struct Nobody;

#[async_trait]
impl Auditor for Nobody {
    async fn record(&self, _: auth::AuditEvent) {}
}

/// What config tells auth, and what auth says of organisations.
#[derive(Default)]
pub(crate) struct Auth {
    pub(crate) limits: Mutex<BTreeMap<i64, auth::OrganizationLimits>>,
    pub(crate) events: Mutex<Vec<auth::AuditEvent>>,
    /// Ids of what members may not see.
    pub(crate) hidden: Mutex<Vec<String>>,
    /// Kind and id of what others may see, whom no role lets see anything.
    pub(crate) granted: Mutex<Vec<(String, String)>>,
    /// What service accounts may do by their roles.
    pub(crate) accounts: Mutex<BTreeMap<i64, Vec<String>>>,
    /// User and permission, where a role has it on own entities alone.
    pub(crate) own_alone: Mutex<Vec<(i64, String)>>,
    /// What is granted, or denied, to a user on a kind, an id.
    pub(crate) entries: Mutex<Vec<Entry>>,
    /// Pages of what somebody may do that were asked for.
    pub(crate) pages: AtomicU32,
    /// How many of these pages are each of another state; those after them are of one.
    pub(crate) changes: AtomicU32,
    /// Members who are people.
    pub(crate) people: Mutex<BTreeSet<i64>>,
    /// Organisations that have all the entities that they may have.
    pub(crate) full: Mutex<BTreeSet<i64>>,
    /// Kind, id and creator, while they are known.
    pub(crate) entities: Mutex<BTreeMap<(String, String), i64>>,
}

/// A permission that a user is granted or denied on one entity.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) user_id: i64,
    pub(crate) entity: (&'static str, String),
    pub(crate) permission: &'static str,
    pub(crate) is_deny: bool,
    /// In seconds; `None` for never.
    pub(crate) expires_at: Option<i64>,
}

impl Entry {
    fn end(&self) -> Option<wire::Timestamp> {
        self.expires_at.map(|seconds| wire::Timestamp { seconds, nanos: 0 })
    }
}

struct Shared(Arc<Auth>);

impl Auth {
    /// What a user may do by its role.
    fn by_role(&self, user_id: i64) -> Option<Vec<String>> {
        let found = self.accounts.lock().unwrap().get(&user_id).cloned();
        found.or_else(|| (user_id == MEMBER).then(everything))
    }

    fn decide(&self, user_id: i64, check: &auth::PermissionCheck) -> auth::CheckPermissionResponse {
        use auth::PermissionReason::{Denied, ExplicitGrant, NoGrant, RoleBased};
        let entries = self.entries.lock().unwrap();
        let found = |is_deny| {
            entries.iter().find(|it| {
                (it.user_id, it.entity.0, it.entity.1.as_str(), it.permission, it.is_deny)
                    == (
                        user_id,
                        &*check.entity_type,
                        &*check.entity_id,
                        &*check.permission,
                        is_deny,
                    )
            })
        };
        let by_role = self.by_role(user_id).unwrap_or_default().contains(&check.permission);
        let own = (user_id, check.permission.clone());
        let is_own_alone = self.own_alone.lock().unwrap().contains(&own);
        let (reason, entry) = match (found(true), found(false)) {
            (Some(deny), _) => (Denied, Some(deny)),
            (None, _) if by_role && !is_own_alone => (RoleBased, None),
            (None, Some(grant)) => (ExplicitGrant, Some(grant)),
            (None, None) => (NoGrant, None),
        };
        let details = auth::PermissionDetails {
            expires_at: entry.and_then(Entry::end),
            ..Default::default()
        };
        auth::CheckPermissionResponse {
            allowed: matches!(reason, ExplicitGrant | RoleBased),
            reason: reason.into(),
            details: Some(details),
            ..Default::default()
        }
    }

    async fn serve(beside: &Host) -> Arc<Self> {
        let mut host = Host::new("auth");
        host.network = beside.network.clone();
        host.tasks = beside.tasks.clone();
        let auth = Arc::new(Self::default());
        let shared = || Shared(Arc::clone(&auth));
        let routes = Routes::new()
            .add(rpc::service!(AuthServiceServer::new(shared())))
            .add(rpc::service!(AuditServiceServer::new(shared())))
            .add(rpc::service!(PermissionServiceServer::new(shared())));
        let ports = runtime::Server::at("127.0.0.1:0", "127.0.0.1:0");
        let server = Server::bind(&host, &ports).await.unwrap();
        server.serve(routes, Arc::new(Fake::default()), Arc::new(Nobody)).unwrap();
        host.health.start();
        auth
    }
}

#[async_trait]
impl AuthService for Shared {
    async fn get_organization(
        &self,
        request: Request<auth::GetOrganizationRequest>,
    ) -> Result<Response<auth::GetOrganizationResponse>, Status> {
        let id = request.into_inner().org_id;
        let limits = self.0.limits.lock().unwrap().get(&id).cloned();
        let organization = auth::Organization {
            id,
            limits,
            timezone: "Europe/Berlin".to_owned(),
            ..Default::default()
        };
        Ok(Response::new(auth::GetOrganizationResponse { organization: Some(organization) }))
    }

    async fn get_user_permissions(
        &self,
        request: Request<auth::GetUserPermissionsRequest>,
    ) -> Result<Response<auth::GetUserPermissionsResponse>, Status> {
        let auth::GetUserPermissionsRequest { user_id: id, pagination, .. } = request.into_inner();
        let is_person = id == MEMBER || self.0.people.lock().unwrap().contains(&id);
        let by_role = self.0.by_role(id);
        if by_role.is_none() && !is_person {
            return Err(Status::not_found("no member"));
        }
        let kind =
            if is_person { auth::PrincipalKind::User } else { auth::PrincipalKind::ServiceAccount };
        let page = self.0.pages.fetch_add(1, Ordering::Relaxed);
        let state = page.min(self.0.changes.load(Ordering::Relaxed));
        let entries = self.0.entries.lock().unwrap();
        let of = |entry: &Entry| {
            let one = vec![entry.permission.to_owned()];
            let (permissions, denied_permissions) =
                if entry.is_deny { (vec![], one) } else { (one, vec![]) };
            auth::EntityPermission {
                entity_type: entry.entity.0.to_owned(),
                entity_id: entry.entity.1.clone(),
                permissions,
                denied_permissions,
                expires_at: entry.end(),
                ..Default::default()
            }
        };
        let all: Vec<_> = entries.iter().filter(|it| it.user_id == id).map(of).collect();
        let PaginationRequest { page, limit, .. } = pagination.unwrap();
        let end = usize::try_from(page * limit).unwrap();
        let begin = usize::try_from((page - 1) * limit).unwrap();
        let pagination = PaginationResponse {
            total: i32::try_from(all.len()).unwrap(),
            has_next: end < all.len(),
            ..Default::default()
        };
        let answer = auth::GetUserPermissionsResponse {
            kind: kind.into(),
            role_permissions: by_role.unwrap_or_default(),
            consistency_token: state.to_string(),
            pagination: Some(pagination),
            entity_permissions: all.into_iter().take(end).skip(begin).collect(),
            ..Default::default()
        };
        Ok(Response::new(answer))
    }

    async fn batch_check_permissions(
        &self,
        request: Request<auth::BatchCheckPermissionsRequest>,
    ) -> Result<Response<auth::BatchCheckPermissionsResponse>, Status> {
        let request = request.into_inner();
        let decide = |check| self.0.decide(request.user_id, check);
        let results = request.checks.iter().map(decide).collect();
        let answer = auth::BatchCheckPermissionsResponse { results, ..Default::default() };
        Ok(Response::new(answer))
    }
}

#[async_trait]
impl AuditService for Shared {
    async fn record_audit_events(
        &self,
        request: Request<auth::RecordAuditEventsRequest>,
    ) -> Result<Response<auth::RecordAuditEventsResponse>, Status> {
        self.0.events.lock().unwrap().extend(request.into_inner().events);
        Ok(Response::new(auth::RecordAuditEventsResponse::default()))
    }
}

#[async_trait]
impl PermissionService for Shared {
    async fn list_objects(
        &self,
        request: Request<auth::ListObjectsRequest>,
    ) -> Result<Response<auth::ListObjectsResponse>, Status> {
        let auth::ListObjectsRequest { user_id, entity_type, .. } = request.into_inner();
        let all = user_id != GUEST;
        let entity_ids = if all {
            self.0.hidden.lock().unwrap().clone()
        } else {
            let granted = self.0.granted.lock().unwrap();
            let of_kind = granted.iter().filter(|(kind, _)| *kind == entity_type);
            of_kind.map(|(_, id)| id.clone()).collect()
        };
        Ok(Response::new(auth::ListObjectsResponse { all, entity_ids, ..Default::default() }))
    }

    async fn put_entities(
        &self,
        request: Request<auth::PutEntitiesRequest>,
    ) -> Result<Response<auth::PutEntitiesResponse>, Status> {
        let request = request.into_inner();
        if self.0.full.lock().unwrap().contains(&request.org_id) {
            let details =
                ErrorDetails::with_error_info("QUOTA_EXCEEDED", "platform", HashMap::new());
            let code = tonic::Code::ResourceExhausted;
            return Err(Status::with_error_details(code, "full", details));
        }
        let mut known = self.0.entities.lock().unwrap();
        for entity in request.entities {
            let target = entity.entity.unwrap_or_default();
            known.insert((target.entity_type, target.entity_id), entity.creator_user_id);
        }
        Ok(Response::new(auth::PutEntitiesResponse::default()))
    }

    async fn remove_entities(
        &self,
        request: Request<auth::RemoveEntitiesRequest>,
    ) -> Result<Response<auth::RemoveEntitiesResponse>, Status> {
        let mut known = self.0.entities.lock().unwrap();
        for target in request.into_inner().entities {
            known.remove(&(target.entity_type, target.entity_id));
        }
        Ok(Response::new(auth::RemoveEntitiesResponse::default()))
    }
}
