//! The `auth` service: who somebody is and what they may do.
//!
//! Owns:      `platform.auth.v1`: accounts, sessions, keys, organisations, grants, credentials, the audit record.
//! Invariant: a change, its audit record, its event and the revocation that follows from it are one transaction.
//! Not here:  how tokens are verified elsewhere (`rpc`), and sending the mails that are asked for here.

mod auditor;
mod authority;
mod background;
mod convert;
mod core;
mod error;
mod grpc;
mod http;
mod metrics;
mod oidc;
mod operator;
mod options;
mod process;
mod store;

use std::sync::Arc;

use ::store::{Db, Migrations};
use runtime::{Failure, Host, HttpRoutes};
use seal::Sealer;

use crate::auditor::StoreAuditor;
use crate::authority::StoreAuthority;
use crate::core::address::Addresses;
use crate::core::api_key::uses::Uses;
use crate::core::hasher::Hasher;
use crate::core::permission::cache::Snapshots;
use crate::core::revocation::{Feed, Head};
use crate::core::{Auth, claims, first_start, keys, proof};
use crate::oidc::{Http, Names, Providers};
use crate::store::event;

pub use crate::core::first_start::FirstCredential;
pub use crate::core::mail::PendingMail;
pub use error::{Error, Invalid};
pub use operator::{
    Resealed, SigningKey, change_sealing_key, pending_mails, reset_owner, revoke_signing_key,
    rotate_signing_key, signing_keys,
};
pub use options::{
    ApiKeys, Exchange, Lockout, Oidc, Options, Passwords, Registration, SecondFactor, Tokens,
};
pub use process::{Process, start};

/// The tables of this service.
pub(crate) const MIGRATIONS: Migrations = ::store::migrations![
    "0001_accounts",
    "0002_organizations",
    "0003_permissions",
    "0004_credentials",
    "0005_oidc",
    "0006_audit",
];

/// The service, ready to answer.
pub struct Service {
    auth: Arc<Auth>,
    first: Option<FirstCredential>,
}

/// Opens the store, makes the first keys and the first owner, and spawns what runs in the background.
///
/// # Errors
/// A setting, the key file or the database cannot be worked with.
pub async fn build(options: &Options, host: &Host) -> Result<Service, Failure> {
    metrics::describe();
    let auth = Arc::new(open(options, host).await?);
    let context = auth.own_context();
    let first = first_start::prepare(&auth, &context).await.map_err(Failure::other)?;
    background::spawn(&auth);
    Ok(Service { auth, first })
}

impl Service {
    /// The credential of the owner whom a first start made, to be shown once.
    #[must_use]
    pub fn first_credential(&self) -> Option<&FirstCredential> {
        self.first.as_ref()
    }

    /// Notes that the credential was shown; until then every start makes another.
    ///
    /// # Errors
    /// The database does not take the note.
    pub async fn credential_was_shown(&self) -> Result<(), Failure> {
        let now = self.auth.clock.now();
        self.auth.db.write(first_start::Shown { now }).await.map_err(Failure::other)
    }

    /// Takes the audit record, as it grows, to the topic `audit.events` of a broker. Without a broker the events are let
    /// go: the record itself has them.
    pub fn relay(&self, broker: Option<rpc::Channel>) {
        let auth = Arc::clone(&self.auth);
        self.auth.tasks.spawn("auth events", runtime::OnError::Log, async move {
            let stop = auth.tasks.stop();
            match broker {
                Some(broker) => ::relay::run(&auth.db, event::AUDIT, broker, stop).await,
                None => ::relay::discard(&auth.db, event::AUDIT, stop).await,
            }
            Ok(())
        });
    }

    /// All its gRPC services.
    #[must_use]
    pub fn routes(&self) -> rpc::Routes {
        grpc::routes(&self.auth)
    }

    /// Who verifies credentials in the process of this service.
    #[must_use]
    pub fn authority(&self) -> Arc<dyn rpc::Authority> {
        self.authority_within(&["auth"])
    }

    /// Who verifies credentials in a process that serves all of `services`: a token that is for one of them is good.
    #[must_use]
    pub fn authority_within(&self, services: &[&'static str]) -> Arc<dyn rpc::Authority> {
        Arc::new(StoreAuthority::new(Arc::clone(&self.auth), services))
    }

    /// Who records refused and failed calls in the process of this service.
    #[must_use]
    pub fn auditor(&self) -> Arc<dyn rpc::Auditor> {
        Arc::new(StoreAuditor::start(&self.auth))
    }

    /// What it adds to the HTTP port.
    #[must_use]
    pub fn http(&self) -> HttpRoutes {
        http::routes(&self.auth)
    }
}

/// Everything but what is served and what runs.
pub(crate) async fn open(options: &Options, host: &Host) -> Result<Auth, Failure> {
    options.check()?;
    let fresh = host.random.bytes();
    let key = seal::load(&options.sealing_key, fresh).map_err(|source| {
        let path = options.sealing_key.clone();
        runtime::Error::FileUnreadable { key: "auth.sealing_key".to_owned(), path, source }
    })?;
    let db = Db::open(&options.store, MIGRATIONS).await;
    let db = db.map_err(|error| Failure::config(format!("`auth.store`: {error}")))?;
    let head = db.read(Head).await.map_err(Failure::other)?;
    let auth = Auth {
        snapshots: Snapshots::new(db.clone()),
        uses: Uses::default(),
        providers: Providers::new(Http::new(&options.oidc), Arc::clone(&host.clock)),
        names: Names::new(&options.oidc),
        db,
        clock: Arc::clone(&host.clock),
        random: Arc::clone(&host.random),
        policy: claims::Policy::new(options),
        hasher: Hasher::new(&options.passwords).map_err(Failure::other)?,
        sealer: Sealer::new(&key),
        ring: keys::Ring::new(&options.issuer),
        addresses: Addresses::new(&options.lockout),
        mails: Addresses::new(&options.lockout),
        notices: Addresses::of(1, proof::RESEND_AFTER),
        starts: Addresses::of(options.oidc.address_burst, options.oidc.address_refill.0),
        feed: Feed::new(head, host.clock.now()),
        tasks: host.tasks.clone(),
        options: options.clone(),
    };
    background::rotate(&auth).await.map_err(|error| {
        Failure::config(format!(
            "`auth.sealing_key`: {error}: use the file that the database was made with"
        ))
    })?;
    Ok(auth)
}
