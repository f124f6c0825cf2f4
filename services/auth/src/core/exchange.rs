//! Short tokens with which one service acts for somebody at another.
//!
//! Owns:      who may act for whom, where, and for how long.
//! Invariant: an exchanged token allows no more, and lives no longer, than what it was made from.
//! Not here:  how a receiver makes sure that the presenting peer is the actor (`rpc`).

use std::time::Duration;

use rpc::token::Audience;
use rpc::{Principal, PrincipalKind};
use store::{Tx, Work};

use super::Auth;
use super::context::Context;
use super::organization::Status;
use super::permission::catalog::{PermissionId, of_organization};
use super::verify::verify;
use crate::store::organization;
use crate::{Error, Exchange};

/// Longest life of an exchanged token.
const LIFE_MAX: Duration = Duration::from_secs(60);

/// On whose behalf, and where.
#[derive(Debug)]
pub(crate) struct ExchangeToken {
    pub(crate) context: Context,
    pub(crate) subject: Subject,
    pub(crate) audience: String,
    /// `None` for the longest.
    pub(crate) lifetime: Option<Duration>,
    /// What the token should allow, of what the subject may; empty for all of that.
    pub(crate) permissions: Vec<String>,
}

/// For whom a token is.
pub(crate) enum Subject {
    /// An access token, exchanged ones included, that the caller was presented.
    Token(String),
    /// An API key that the caller was presented.
    ApiKey(String),
    /// A service account; 0 for the organisation's own for pipelines.
    ServiceAccount { org_id: i64, user_id: i64 },
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Token(_) => "Token",
            Self::ApiKey(_) => "ApiKey",
            Self::ServiceAccount { .. } => "ServiceAccount",
        })
    }
}

/// The token to act with.
#[derive(Debug)]
pub(crate) struct Exchanged {
    pub(crate) token: String,
    pub(crate) principal: Principal,
    pub(crate) audience: String,
}

/// Makes a token for the calling peer at one audience.
pub(crate) async fn exchange(auth: &Auth, work: ExchangeToken) -> Result<Exchanged, Error> {
    let ExchangeToken { context, subject, audience, lifetime, permissions } = work;
    let peer = context.peer.clone().unwrap_or_default();
    let is_service_account = matches!(subject, Subject::ServiceAccount { .. });
    may_act(&auth.options.exchange, &peer, &audience, is_service_account)?;
    let subject = match subject {
        Subject::Token(token) => {
            let at_peer = Audience::Service(&peer);
            verify(auth, &context, &token, at_peer).await?.principal
        }
        Subject::ApiKey(key) => super::api_key::check::authenticate(auth, &context, &key).await?,
        Subject::ServiceAccount { org_id, user_id } => {
            super::service_account::act_for(auth, &context, org_id, user_id).await?
        }
    };
    if subject.org_id != 0 {
        auth.db.read(Open { org_id: subject.org_id }).await?;
    }
    let draws = context.draws();
    let mut principal = narrow(subject, permissions);
    principal.token_id = draws.id(context.now);
    principal.actor.clone_from(&peer);
    principal.peer = peer;
    principal.issued_at = context.now;
    let end = context.now + lifetime.unwrap_or(LIFE_MAX).min(LIFE_MAX);
    principal.expires_at = principal.expires_at.min(end);
    let token = auth.ring.sign(&principal, &audience, context.now)?;
    Ok(Exchanged { token, principal, audience })
}

fn may_act(
    options: &Exchange,
    peer: &str,
    audience: &str,
    for_service_account: bool,
) -> Result<(), Error> {
    let refused =
        || Error::ExchangeRefused { peer: peer.to_owned(), audience: audience.to_owned() };
    let mut calls = options.calls.iter().filter_map(|call| call.split_once(':'));
    let may_call = calls.any(|(from, to)| from == peer && (to == "*" || to == audience));
    let may_act = !for_service_account || options.service_accounts.iter().any(|it| it == peer);
    if may_call && may_act { Ok(()) } else { Err(refused()) }
}

/// The subject with those of its permissions that are asked for; none asked for means all.
fn narrow(mut subject: Principal, permissions: Vec<String>) -> Principal {
    if permissions.is_empty() {
        return subject;
    }
    // What the subject's role does not have can still be granted to it on single entities.
    let mut beyond: Vec<String> = permissions
        .iter()
        .filter(|asked| !subject.holds(asked) && subject.extends_to(asked))
        .filter(|asked| PermissionId::find(asked).is_some_and(|it| of_organization().contains(it)))
        .cloned()
        .collect();
    beyond.sort_unstable();
    subject.entity_permissions = beyond;
    subject.permissions.retain(|held| permissions.contains(held));
    subject.is_narrowed = true;
    // Being an owner or an operator would be a right that was not asked for.
    subject.is_owner = false;
    subject.is_operator = false;
    debug_assert_ne!(subject.kind, PrincipalKind::Peer);
    subject
}

/// Whether an organisation works.
struct Open {
    org_id: i64,
}

impl Work for Open {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let found = organization::find(tx, self.org_id).await?;
        match found.map(|it| it.status) {
            Some(Status::Active) => Ok(()),
            _ => Err(Error::OrganizationSuspended { org_id: self.org_id }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Exchange {
        Exchange {
            calls: ["etl:config", "query:*"].map(str::to_owned).to_vec(),
            service_accounts: vec!["etl".to_owned()],
        }
    }

    #[test]
    fn a_service_acts_only_where_the_configuration_says_so() {
        let may = |peer, audience, account| may_act(&options(), peer, audience, account).is_ok();
        assert!(may("etl", "config", false));
        assert!(may("etl", "config", true));
        assert!(!may("etl", "data", false));
        assert!(may("query", "data", false));
        assert!(!may("query", "data", true));
        assert!(!may("stranger", "config", false));
        assert!(!may("", "config", false));
    }

    #[test]
    fn a_narrowed_token_has_what_was_asked_for_and_held() {
        let full = ["platform.rule.read", "platform.rule.write"].map(str::to_owned);
        let subject = Principal {
            permissions: full.to_vec(),
            is_owner: true,
            is_operator: true,
            ..Principal::default()
        };
        let all = narrow(subject.clone(), Vec::new());
        assert_eq!((all.permissions.len(), all.is_owner, all.is_narrowed), (2, true, false));
        let asked = ["platform.rule.read", "platform.user.admin", "platform.group.write"];
        let asked = asked.map(str::to_owned);
        let narrowed = narrow(subject, asked.to_vec());
        assert_eq!(narrowed.permissions, ["platform.rule.read"]);
        assert_eq!(narrowed.entity_permissions, ["platform.group.write"]);
        assert!(narrowed.is_narrowed && !narrowed.is_owner && !narrowed.is_operator);
        let again = narrow(narrowed.clone(), Vec::new());
        assert_eq!((again.permissions.len(), again.is_narrowed), (1, true));
        let more = ["platform.group.write", "platform.rule.write"].map(str::to_owned);
        let further = narrow(narrowed, more.to_vec());
        assert!(further.permissions.is_empty());
        assert_eq!(further.entity_permissions, ["platform.group.write"]);
    }
}
