//! Making and changing a provider: what is looked at outside the transaction, and in which order.

use secrecy::{ExposeSecret as _, SecretString};

use super::write::{Prepare, Prepared, Write};
use super::{IdentityProvider, Settings, check_roles};
use crate::Error;
use crate::core::Auth;
use crate::core::context::Context;

/// Where the proof of a domain stands in its DNS.
const PROOF_LABEL: &str = "_platform-proof";
/// What stands before the token there.
const PROOF_PREFIX: &str = "platform-proof=";

/// A provider that is to be, or a change of one.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) context: Context,
    pub(crate) target: Target,
    /// `None` leaves them.
    pub(crate) settings: Option<Settings>,
    /// `None` leaves it.
    pub(crate) client_secret: Option<SecretString>,
}

/// Which provider.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// A new one, by its short name.
    New { slug: String },
    /// An existing one, by its id; version 0 is any.
    Existing { id: String, expected_version: i64 },
}

/// Makes or changes a provider: the domains are proved and its discovery document is read before it is written.
pub(crate) async fn change(auth: &Auth, change: Change) -> Result<IdentityProvider, Error> {
    let Change { context, target, settings, client_secret } = change;
    if let Some(settings) = &settings {
        check_roles(settings)?;
        if !auth.providers.allows(&settings.issuer) {
            let cure = "give a public address with https, without query; an operator can allow \
                        private hosts in `auth.oidc.private_hosts`";
            return Err(Error::invalid("settings.issuer", "identity_provider.issuer", cure));
        }
    }
    let prepare =
        Prepare { context: context.clone(), target: target.clone(), settings: settings.clone() };
    let Prepared { settings, unproved } = auth.db.write(prepare).await?;
    let mut proved = Vec::new();
    for (domain, token) in unproved {
        let record = format!("{PROOF_LABEL}.{domain}");
        let value = format!("{PROOF_PREFIX}{token}");
        if !auth.names.has_text(&record, &value, &*auth.random).await {
            return Err(Error::EmailDomainNotProved { domain, record, value });
        }
        proved.push(domain);
    }
    // A quota is looked at again with the write; here it spares the call.
    auth.providers.discover(&settings.issuer).await?;
    let secret = client_secret.map(|it| it.expose_secret().as_bytes().to_vec());
    let sealer = auth.sealer.clone();
    let discovered_at = auth.clock.now();
    auth.db.write(Write { context, target, settings, secret, sealer, proved, discovered_at }).await
}
