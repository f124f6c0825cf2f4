//! The rules, one file a noun. Nothing here names tonic or a wire type.
//!
//! A decision is a struct that holds all it needs, its [`context::Context`] included, and
//! implements [`::store::Work`]; it may run more than once, so it draws ids and secrets from the
//! context, whose draws are the same in each run.

pub(crate) mod account;
pub(crate) mod address;
pub(crate) mod api_key;
pub(crate) mod audit;
pub(crate) mod claims;
pub(crate) mod context;
pub(crate) mod doubt;
pub(crate) mod email;
pub(crate) mod entity;
pub(crate) mod exchange;
pub(crate) mod factor;
pub(crate) mod first_start;
pub(crate) mod grant;
pub(crate) mod group;
pub(crate) mod hasher;
pub(crate) mod identity;
pub(crate) mod identity_provider;
pub(crate) mod invitation;
pub(crate) mod keys;
pub(crate) mod lockout;
pub(crate) mod mail;
pub(crate) mod member;
pub(crate) mod network;
pub(crate) mod oidc;
pub(crate) mod organization;
pub(crate) mod page;
pub(crate) mod password;
pub(crate) mod permission;
pub(crate) mod proof;
pub(crate) mod refresh;
pub(crate) mod reseal;
pub(crate) mod revocation;
pub(crate) mod role;
pub(crate) mod secret;
pub(crate) mod service_account;
pub(crate) mod session;
pub(crate) mod sign_in;
pub(crate) mod sweep;
pub(crate) mod totp;
pub(crate) mod user_admin;
pub(crate) mod verify;
#[cfg(test)]
pub(crate) mod world;

use std::sync::Arc;

use ::store::Db;
use base::{Clock, Random};
use runtime::Tasks;
use seal::Sealer;

use crate::Options;
use crate::oidc::{Names, Providers};

/// What decisions and handlers share.
pub(crate) struct Auth {
    pub(crate) db: Db,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) options: Options,
    pub(crate) policy: claims::Policy,
    pub(crate) hasher: hasher::Hasher,
    pub(crate) sealer: Sealer,
    pub(crate) ring: keys::Ring,
    /// Failed sign-ins by network address.
    pub(crate) addresses: address::Addresses,
    /// Calls without credentials that send mails, by network address.
    pub(crate) mails: address::Addresses,
    /// Mails that tell of an account that is there already, by its e-mail address.
    pub(crate) notices: address::Addresses,
    /// Sign-ins by identity providers that were begun, by network address.
    pub(crate) starts: address::Addresses,
    pub(crate) feed: revocation::Feed,
    /// When API keys were used, until it is written.
    pub(crate) uses: api_key::uses::Uses,
    /// Identity providers, and name servers that prove whose a domain is.
    pub(crate) providers: Providers,
    pub(crate) names: Names,
    /// What decisions about permissions are made on.
    pub(crate) snapshots: permission::cache::Snapshots,
    /// What runs in the background; its token asks streams to end.
    pub(crate) tasks: Tasks,
}

impl Auth {
    /// The context of a call.
    pub(crate) fn context(&self, call: &rpc::Call) -> context::Context {
        context::Context::new(call, self.clock.now(), &*self.random)
    }

    /// The context of what the service does by itself.
    pub(crate) fn own_context(&self) -> context::Context {
        context::Context::own(self.clock.now(), &*self.random)
    }

    /// How many wrong passwords lock an account, and for how long.
    pub(crate) fn lockout_rule(&self) -> lockout::Rule {
        let options = &self.options.lockout;
        lockout::Rule { failures: i64::from(options.failures), duration: options.duration.0 }
    }
}
