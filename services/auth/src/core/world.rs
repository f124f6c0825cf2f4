//! A database with people and an organisation in it, for tests of decisions.

use std::sync::atomic::{AtomicU64, Ordering};

use base::{SeededRandom, Timestamp};
use store::{Db, Tx, Work};
use testkit::TempDir;

use super::account::Account;
use super::context::Context;
use super::email::Email;
use super::organization::Organization;
use super::organization::found::{New, found};
use super::permission::catalog::OWNER;
use crate::store::member::NewMember;
use crate::store::{account, member};
use crate::{Error, MIGRATIONS};

/// When every test begins.
pub(crate) const NOW: Timestamp = Timestamp::from_seconds(1_795_857_679);

/// A new database: on SQLite in the folder, or on PostgreSQL if `TEST_DATABASE=postgres`.
pub(crate) fn database(folder: &TempDir) -> store::Options {
    let url = match std::env::var("TEST_DATABASE").as_deref() {
        Ok("postgres") => testkit::postgres(),
        _ => format!("sqlite:{}", folder.path().join("auth.db").display()),
    };
    store::Options { url, ..store::Options::default() }
}

/// A database of its own.
pub(crate) struct World {
    pub(crate) db: Db,
    calls: AtomicU64,
    _folder: TempDir,
}

impl World {
    /// An empty one.
    pub(crate) async fn new() -> Self {
        let folder = testkit::folder();
        let db = Db::open(&database(&folder), MIGRATIONS).await.unwrap();
        Self { db, calls: AtomicU64::new(0), _folder: folder }
    }

    /// The context of a call by somebody in an organisation, with all that its role has.
    pub(crate) async fn call(&self, user_id: i64, org_id: i64, now: Timestamp) -> Context {
        let seed = self.calls.fetch_add(1, Ordering::Relaxed);
        let mut context = Context::own(now, &SeededRandom::new(seed));
        let rights = self.db.read(RightsOf { user_id, org_id }).await.unwrap();
        context.org_id = org_id;
        context.principal = Some(std::sync::Arc::new(rpc::Principal {
            user_id,
            org_id,
            permissions: rights,
            authenticated_at: now,
            ..rpc::Principal::default()
        }));
        context
    }

    /// A new person whose address is proved.
    pub(crate) async fn person(&self, email: &str) -> i64 {
        self.db.write(NewPerson { email: Email::new(email) }).await.unwrap()
    }

    /// A new organisation of a new person: `owner@SLUG.example`.
    pub(crate) async fn organization(&self, slug: &'static str) -> Organization {
        let owner = self.person(&format!("owner@{slug}.example")).await;
        let seed = self.calls.fetch_add(1, Ordering::Relaxed);
        let context = Context::own(NOW, &SeededRandom::new(seed));
        self.db.write(NewOrganization { context, owner, slug }).await.unwrap()
    }

    /// A new member: `NAME@example.com`.
    pub(crate) async fn member(&self, org_id: i64, name: &str, role: &'static str) -> i64 {
        let user_id = self.person(&format!("{name}@example.com")).await;
        self.db.write(Joins { org_id, user_id, role }).await.unwrap();
        user_id
    }

    /// Numbers of rows: of the audit record, of the outbox, of revocations.
    pub(crate) async fn traces(&self) -> (i64, i64, i64) {
        self.db.read(Traces).await.unwrap()
    }
}

struct NewPerson {
    email: Email,
}

impl Work for NewPerson {
    type Output = i64;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i64, Error> {
        let mut account = Account::new(self.email.clone(), "Somebody", NOW);
        account.email_verified = true;
        Ok(account::insert(tx, &account).await?.unwrap())
    }
}

struct NewOrganization {
    context: Context,
    owner: i64,
    slug: &'static str,
}

impl Work for NewOrganization {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let new = New { name: self.slug, slug: self.slug, timezone: "", currency: "" };
        found(tx, &self.context, &self.context.draws(), self.owner, new).await
    }
}

struct Joins {
    org_id: i64,
    user_id: i64,
    role: &'static str,
}

impl Work for Joins {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let Self { org_id, user_id, role } = *self;
        assert_ne!(role, OWNER);
        let new = NewMember { org_id, user_id, role, joined_at: NOW, invited_by: 0 };
        assert!(member::insert(tx, &new).await?);
        Ok(())
    }
}

struct RightsOf {
    user_id: i64,
    org_id: i64,
}

impl Work for RightsOf {
    type Output = Vec<String>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>, Error> {
        let Some(found) = member::find(tx, self.org_id, self.user_id).await? else {
            return Ok(Vec::new());
        };
        let rights = super::role::rights(tx, self.org_id, &found.role).await?;
        Ok(rights.unwrap_or_default().names())
    }
}

struct Traces;

impl Work for Traces {
    type Output = (i64, i64, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        Ok(tx
            .one(
                "SELECT (SELECT COUNT(*) FROM audit_events), (SELECT COUNT(*) FROM outbox WHERE topic <> 'audit.events'),
                     (SELECT COUNT(*) FROM revocations)",
                store::params![],
            )
            .await?)
    }
}

mod tests {
    use super::super::entity::put::{NewEntity, Put};
    use super::super::entity::remove::Remove as RemoveEntity;
    use super::super::grant::Subject;
    use super::super::grant::change::{Change, ChangeGrant};
    use super::super::group::change::{Create as CreateGroup, Delete as DeleteGroup};
    use super::super::group::membership::Change as ChangeMembers;
    use super::super::member::change::ChangeRole;
    use super::super::member::remove::Remove as RemoveMember;
    use super::super::permission::catalog::Scope;
    use super::super::role::change::{Create as CreateRole, Delete as DeleteRole, Update};
    use super::*;

    const WRITE: &str = "platform.pipeline.write";

    /// Runs a decision of the owner and says how many rows of audit, outbox and revocations it wrote.
    async fn traced<W: Work<Error = Error>>(
        world: &World,
        org: &Organization,
        work: impl FnOnce(Context) -> W,
    ) -> (W::Output, (i64, i64, i64)) {
        let context = world.call(org.owner_user_id, org.id, NOW).await;
        let before = world.traces().await;
        let output = world.db.write(work(context)).await.unwrap();
        let after = world.traces().await;
        (output, (after.0 - before.0, after.1 - before.1, after.2 - before.2))
    }

    fn pipeline(id: &str) -> NewEntity {
        NewEntity {
            entity_type: "pipeline".to_owned(),
            entity_id: id.to_owned(),
            parent: None,
            name: id.to_owned(),
            creator_user_id: 0,
        }
    }

    #[tokio::test]
    async fn a_change_of_grants_leaves_its_traces_once_and_none_when_nothing_changes() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let vic = world.member(org.id, "vic", "viewer").await;
        let put = |context| Put { context, entities: vec![pipeline("1")] };
        assert_eq!(traced(&world, &org, put).await.1, (1, 1, 1));
        assert_eq!(traced(&world, &org, put).await.1, (0, 0, 0));
        for (change, names) in [
            (Change::Grant, &[WRITE][..]),
            (Change::Deny, &[WRITE]),
            (Change::LiftDeny, &[WRITE]),
            (Change::Revoke, &[]),
        ] {
            let change = |context| ChangeGrant {
                context,
                change,
                subject: Subject::User(vic),
                entity: ("pipeline".to_owned(), "1".to_owned()),
                permissions: names.iter().map(|it| (*it).to_owned()).collect(),
                expires_at: None,
                reason: String::new(),
            };
            assert_eq!(traced(&world, &org, change).await.1, (1, 1, 1), "{names:?}");
            assert_eq!(traced(&world, &org, change).await.1, (0, 0, 0), "{names:?}");
        }
        let remove = |context| RemoveEntity {
            context,
            entities: vec![("pipeline".to_owned(), "1".to_owned())],
        };
        assert_eq!(traced(&world, &org, remove).await.1, (1, 1, 1));
        assert_eq!(traced(&world, &org, remove).await.1, (0, 0, 0));
    }

    #[tokio::test]
    async fn a_change_of_roles_leaves_its_traces() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let create = |context| CreateRole {
            context,
            name: "runner".to_owned(),
            description: String::new(),
            permissions: vec![(WRITE.to_owned(), Scope::Own)],
        };
        assert_eq!(traced(&world, &org, create).await.1, (1, 1, 0));
        let update = |context| Update {
            context,
            name: "runner".to_owned(),
            description: None,
            add: vec![(WRITE.to_owned(), Scope::All)],
            remove: Vec::new(),
            expected_version: 0,
        };
        assert_eq!(traced(&world, &org, update).await.1, (1, 1, 1));
        assert_eq!(traced(&world, &org, update).await.1, (0, 0, 0));
        let delete = |context| DeleteRole { context, name: "runner".to_owned() };
        assert_eq!(traced(&world, &org, delete).await.1, (1, 1, 0));
    }

    #[tokio::test]
    async fn a_change_of_members_and_groups_leaves_its_traces() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let vic = world.member(org.id, "vic", "viewer").await;
        let role = |context| ChangeRole {
            context,
            user_id: vic,
            role: "analyst".to_owned(),
            expected_version: 0,
        };
        // The revision of the grants, and the end of the old tokens.
        assert_eq!(traced(&world, &org, role).await.1, (1, 1, 2));
        assert_eq!(traced(&world, &org, role).await.1, (0, 0, 0));
        let create =
            |context| CreateGroup { context, name: "night".to_owned(), description: String::new() };
        // The group is an entity too.
        let (night, traces) = traced(&world, &org, create).await;
        assert_eq!(traces, (1, 2, 1));
        let join = |context| ChangeMembers {
            context,
            group_id: night.id.clone(),
            add: vec![vic],
            remove: Vec::new(),
        };
        assert_eq!(traced(&world, &org, join).await.1, (1, 1, 1));
        assert_eq!(traced(&world, &org, join).await.1, (0, 0, 0));
        let delete = |context| DeleteGroup { context, group_id: night.id.clone() };
        assert_eq!(traced(&world, &org, delete).await.1, (1, 1, 1));
        let remove = |context| RemoveMember { context, user_id: vic };
        // The end of its tokens takes the place of the earlier one.
        assert_eq!(traced(&world, &org, remove).await.1, (1, 1, 1));
    }

    #[tokio::test]
    async fn a_refused_change_leaves_nothing() {
        let world = World::new().await;
        let org = world.organization("north").await;
        let context = world.call(org.owner_user_id, org.id, NOW).await;
        let before = world.traces().await;
        let remove = RemoveMember { context, user_id: org.owner_user_id };
        let refused = world.db.write(remove).await;
        assert!(matches!(refused, Err(Error::LastOwner { .. })));
        assert_eq!(world.traces().await, before);
    }
}
