//! Decisions about connectors.

use std::collections::BTreeMap;

use base::Timestamp;
use platform_proto::platform::common::v1::ConnectorType;
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::ConnectionStatus;
use service::page::Page;
use store::{Tx, Work};

use super::binding::bound;
use super::caller::Caller;
use super::health::{self, Health, Record};
use super::record::{self, Change};
use super::stream::disable_missing;
use super::sync::cancel_of;
use crate::error::{Error, Result};
use crate::kind;
use crate::store::connector::{self, Body, Stored};
use crate::store::health::records;
use crate::store::list::{self, Filter};
use crate::store::stream;
use crate::vault::Sealed;

/// A connector and how well it works.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    pub(crate) stored: Stored,
    pub(crate) health: Health,
    /// Streams that are enabled.
    pub(crate) enabled_streams: i64,
}

/// A connector that has to be there.
pub(super) async fn found(tx: &mut Tx, org: i64, id: &str) -> Result<Stored> {
    let found = connector::find(tx, org, id).await?;
    found.ok_or_else(|| Error::NotFound { id: id.to_owned() })
}

async fn seen(tx: &mut Tx, stored: Stored, now: Timestamp) -> Result<Seen> {
    let health = health::of(tx, stored.org_id, &stored.id, now).await?;
    let enabled = stream::enabled(tx, stored.org_id, &[&stored.id]).await?;
    let enabled_streams = enabled.first().map_or(0, |(_, count)| *count);
    Ok(Seen { stored, health, enabled_streams })
}

/// Refuses a name that another connector has.
async fn check_name(tx: &mut Tx, org: i64, id: &str, name: &str) -> Result<()> {
    match connector::named(tx, org, name).await? {
        Some(other) if other != id => Err(Error::NameTaken { name: name.to_owned() }),
        Some(_) | None => Ok(()),
    }
}

/// Creates a connector.
pub(crate) struct Create {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) kind: ConnectorType,
    pub(crate) body: Body,
    pub(crate) credential: Option<Sealed>,
    /// Connectors that the organisation may have.
    pub(crate) limit: i64,
}

impl Work for Create {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        check_name(tx, caller.org_id, &self.id, &self.body.name).await?;
        bound(tx, caller.org_id, &self.body.config).await?;
        if self.limit <= connector::count(tx, caller.org_id).await? {
            return Err(Error::Quota { limit: self.limit });
        }
        let needs_credential = !kind::about(self.kind).credential_kinds.is_empty();
        let status = if needs_credential && self.credential.is_none() {
            ConnectionStatus::Pending
        } else {
            ConnectionStatus::Connected
        };
        let stored = Stored {
            org_id: caller.org_id,
            id: self.id.clone(),
            kind: self.kind,
            body: self.body.clone(),
            status,
            credential: self.credential.as_ref().map(|it| it.info.clone()),
            revision: 1,
            last_sync_at: None,
            last_failure: None,
            created_by: caller.user_id,
            created_at: caller.now,
            updated_at: caller.now,
        };
        connector::put(tx, &stored).await?;
        connector::put_labels(tx, &stored).await?;
        if let Some(Sealed { info, bytes }) = &self.credential {
            let key = (caller.org_id, self.id.as_str());
            connector::put_credential(tx, key, Some((info, bytes))).await?;
        }
        record::write(tx, caller, &caller.ids(), &stored, Change::Created).await?;
        seen(tx, stored, caller.now).await
    }
}

/// Reads a connector.
pub(crate) struct Get {
    pub(crate) org_id: i64,
    pub(crate) id: String,
    pub(crate) now: Timestamp,
}

impl Work for Get {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let stored = found(tx, self.org_id, &self.id).await?;
        seen(tx, stored, self.now).await
    }
}

/// Reads one page of connectors, and how many there are.
pub(crate) struct List {
    pub(crate) filter: Filter,
    pub(crate) page: Page,
    pub(crate) now: Timestamp,
}

impl Work for List {
    type Output = (Vec<Seen>, i64);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let (found, total) = list::page(tx, &self.filter, &self.page).await?;
        let ids: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
        let mut known = records(tx, self.filter.org_id, &ids, self.now).await?;
        let enabled = stream::enabled(tx, self.filter.org_id, &ids).await?;
        let enabled: BTreeMap<String, i64> = enabled.into_iter().collect();
        let judged = |stored: Stored| {
            let record: Record = known.remove(&stored.id).unwrap_or_default();
            let enabled_streams = enabled.get(&stored.id).copied().unwrap_or_default();
            Seen { health: record.judge(self.now), enabled_streams, stored }
        };
        Ok((found.into_iter().map(judged).collect(), total))
    }
}

/// Changes what is given, and leaves the rest.
pub(crate) struct Update {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) config: Option<(ConnectorType, pb::ConnectorConfig)>,
    pub(crate) labels: Option<BTreeMap<String, String>>,
    /// `None` means any.
    pub(crate) expected_revision: Option<i64>,
}

impl Work for Update {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        if let Some(wanted) = self.expected_revision
            && wanted != stored.revision
        {
            let id = self.id.clone();
            return Err(Error::Changed { id, wanted, found: stored.revision });
        }
        let before = stored.body.clone();
        let body = &mut stored.body;
        if let Some(name) = &self.name {
            check_name(tx, caller.org_id, &self.id, name).await?;
            body.name.clone_from(name);
        }
        if let Some(description) = &self.description {
            body.description.clone_from(description);
        }
        if let Some((kind, config)) = &self.config {
            if *kind != stored.kind {
                return Err(Error::TypeFixed { is: stored.kind, given: *kind });
            }
            bound(tx, caller.org_id, config).await?;
            body.config.clone_from(config);
        }
        if let Some(labels) = &self.labels {
            body.labels.clone_from(labels);
        }
        change(tx, caller, &mut stored, &before).await?;
        if before.config != stored.body.config {
            disable_missing(tx, &stored).await?;
        }
        seen(tx, stored, caller.now).await
    }
}

/// Writes a connector whose body has changed; nothing if it has not.
async fn change(tx: &mut Tx, caller: &Caller, stored: &mut Stored, before: &Body) -> Result<()> {
    if *before == stored.body {
        return Ok(());
    }
    if before.config != stored.body.config && stored.status == ConnectionStatus::Error {
        // What was wrong with the old settings says nothing of the new ones.
        stored.status = ConnectionStatus::Connected;
    }
    stored.revision += 1;
    stored.updated_at = caller.now;
    connector::put(tx, stored).await?;
    if before.labels != stored.body.labels {
        connector::put_labels(tx, stored).await?;
    }
    record::write(tx, caller, &caller.ids(), stored, Change::Updated(before)).await
}

/// Lets a connector call the other side, or keeps it from that.
pub(crate) struct Switch {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) enabled: bool,
    /// Why, for the record.
    pub(crate) reason: String,
}

impl Work for Switch {
    /// The connector, and how many syncs were cancelled.
    type Output = (Seen, i32);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let mut caller = self.caller.clone();
        caller.audit.reason.clone_from(&self.reason);
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        let before = stored.body.clone();
        stored.body.enabled = self.enabled;
        change(tx, &caller, &mut stored, &before).await?;
        let cancelled = if self.enabled {
            0
        } else {
            cancel_of(tx, (caller.org_id, &self.id), caller.now, false).await?
        };
        Ok((seen(tx, stored, caller.now).await?, cancelled))
    }
}

/// Deletes a connector.
pub(crate) struct Delete {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for Delete {
    /// How many syncs were cancelled.
    type Output = i32;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<i32> {
        let caller = &self.caller;
        let stored = found(tx, caller.org_id, &self.id).await?;
        let cancelled = cancel_of(tx, (caller.org_id, &self.id), caller.now, true).await?;
        connector::remove(tx, caller.org_id, &self.id).await?;
        record::write(tx, caller, &caller.ids(), &stored, Change::Deleted).await?;
        Ok(cancelled)
    }
}

/// Gives a connector other credentials.
pub(crate) struct SetCredential {
    pub(crate) caller: Caller,
    pub(crate) id: String,
    pub(crate) credential: Sealed,
}

impl Work for SetCredential {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        kind::check_credential(stored.kind, &self.credential.info.kind)?;
        stored.credential = Some(self.credential.info.clone());
        stored.status = ConnectionStatus::Connected;
        sign(tx, caller, &mut stored, Some(&self.credential)).await?;
        seen(tx, stored, caller.now).await
    }
}

/// Reads what is sealed of a connector's credential.
pub(crate) struct GetSealed {
    pub(crate) org_id: i64,
    pub(crate) id: String,
}

impl Work for GetSealed {
    type Output = Option<Vec<u8>>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        connector::sealed(tx, (self.org_id, &self.id)).await
    }
}

/// Reads one of the credentials that are kept.
pub(crate) struct AnySealed;

impl Work for AnySealed {
    /// Organisation, connector and what is sealed.
    type Output = Option<(i64, String, Vec<u8>)>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        connector::any_sealed(tx).await
    }
}

/// Takes a connector's credentials away.
pub(crate) struct Disconnect {
    pub(crate) caller: Caller,
    pub(crate) id: String,
}

impl Work for Disconnect {
    type Output = Seen;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let caller = &self.caller;
        let mut stored = found(tx, caller.org_id, &self.id).await?;
        // What never signs in cannot be signed out.
        let signs_in = !kind::about(stored.kind).credential_kinds.is_empty();
        if signs_in && stored.status != ConnectionStatus::Disconnected {
            stored.credential = None;
            stored.status = ConnectionStatus::Disconnected;
            sign(tx, caller, &mut stored, None).await?;
        }
        seen(tx, stored, caller.now).await
    }
}

async fn sign(
    tx: &mut Tx,
    caller: &Caller,
    stored: &mut Stored,
    credential: Option<&Sealed>,
) -> Result<()> {
    stored.revision += 1;
    stored.updated_at = caller.now;
    connector::put(tx, stored).await?;
    let key = (stored.org_id, stored.id.as_str());
    let kept = credential.map(|it| (&it.info, it.bytes.as_slice()));
    connector::put_credential(tx, key, kept).await?;
    record::write(tx, caller, &caller.ids(), stored, Change::Credentials).await
}

#[cfg(test)]
mod tests {
    use base::OsRandom;
    use platform_proto::platform::connector::v1::connector_config::Source;
    use platform_proto::platform::connector::v1::connector_credentials::Kind;
    use store::{Db, Options, params};

    use super::*;
    use crate::store::MIGRATIONS;
    use crate::vault::Vault;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);
    const KEY: (i64, &str) = (7, "c1");

    fn caller(seed: u64) -> Caller {
        Caller { org_id: 7, user_id: 1, now: NOW, seed, audit: Default::default() }
    }

    /// A connector of a type that signs in.
    fn create() -> Create {
        let source = Source::Postgresql(pb::PostgresConfig::default());
        let body = Body {
            name: "shop".to_owned(),
            description: String::new(),
            labels: BTreeMap::new(),
            config: pb::ConnectorConfig { source: Some(source), ..Default::default() },
            enabled: true,
        };
        let (id, kind) = (KEY.1.to_owned(), ConnectorType::Postgresql);
        Create { caller: caller(1), id, kind, body, credential: None, limit: 10 }
    }

    fn sealed(kind: Kind) -> Sealed {
        let credentials = pb::ConnectorCredentials { kind: Some(kind) };
        Vault::new(&[7; seal::KEY_BYTES]).seal(KEY, &credentials, (1, NOW), &OsRandom)
    }

    struct Kept;

    impl Work for Kept {
        type Output = Option<Vec<u8>>;
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
            Ok(tx.one("SELECT credential_sealed FROM connector", params![]).await?)
        }
    }

    async fn signs_in_and_out(database: Options) {
        let db = Db::open(&database, MIGRATIONS).await.unwrap();
        let made = db.write(create()).await.unwrap().stored;
        assert_eq!((made.status, made.credential), (ConnectionStatus::Pending, None));
        let token = pb::TokenCredentials { token: "hush".to_owned() };
        let set = |seed, credential| SetCredential {
            caller: caller(seed),
            id: KEY.1.to_owned(),
            credential,
        };
        let refused = db.write(set(2, sealed(Kind::Token(token)))).await;
        assert!(matches!(refused, Err(Error::CredentialKind { .. })));

        let password =
            pb::PasswordCredentials { username: "ann".to_owned(), password: "hush".to_owned() };
        let credential = sealed(Kind::Password(password));
        let signed_in = db.write(set(3, credential.clone())).await.unwrap().stored;
        assert_eq!(signed_in.status, ConnectionStatus::Connected);
        assert_eq!(signed_in.credential, Some(credential.info));
        assert_eq!(db.read(Kept).await.unwrap(), Some(credential.bytes.clone()));
        let any = db.read(AnySealed).await.unwrap();
        assert_eq!(any, Some((KEY.0, KEY.1.to_owned(), credential.bytes.clone())));
        // Another change leaves it as it is.
        let update = Update {
            caller: caller(4),
            id: KEY.1.to_owned(),
            name: Some("store".to_owned()),
            description: None,
            config: None,
            labels: None,
            expected_revision: None,
        };
        let renamed = db.write(update).await.unwrap().stored;
        assert_eq!(renamed.credential.map(|it| it.subject).as_deref(), Some("ann"));
        assert_eq!(db.read(Kept).await.unwrap(), Some(credential.bytes));

        let out = |seed| Disconnect { caller: caller(seed), id: KEY.1.to_owned() };
        let signed_out = db.write(out(5)).await.unwrap().stored;
        assert_eq!(signed_out.status, ConnectionStatus::Disconnected);
        assert_eq!(db.read(Kept).await.unwrap(), None);
        let again = db.write(out(6)).await.unwrap().stored;
        assert_eq!(again.revision, signed_out.revision);
        db.close().await;
    }

    #[tokio::test]
    async fn credentials_are_kept_sealed_and_go_with_the_sign_out_on_sqlite() {
        let folder = testkit::folder();
        signs_in_and_out(Options::sqlite(folder.path().join("connector.db"))).await;
    }

    #[tokio::test]
    async fn credentials_are_kept_sealed_and_go_with_the_sign_out_on_postgres() {
        signs_in_and_out(Options::postgres(testkit::postgres())).await;
    }
}
