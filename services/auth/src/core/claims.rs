//! What an access token says, and whether somebody gets one for an organisation.

use std::time::Duration;

use base::Timestamp;
use rpc::{Principal, PrincipalKind};
use store::Tx;

use super::account::Account;
use super::context::Draws;
use super::organization::{Organization, Settings, Status};
use super::permission::catalog::{ADMIN, OWNER};
use super::role;
use super::session::Session;
use crate::store::{member, organization};
use crate::{Error, Options, SecondFactor};

/// Life of an access token at most; a signing key is kept for as long after its last signature.
pub(crate) const TOKEN_LIFE_MAX: Duration = Duration::from_secs(3600);
/// The contract's SignInMethod: those that stand beside another one.
const SECOND_FACTORS: [i32; 2] = [3, 4];
/// How long a session may last at all where its organisation says nothing.
const SESSION_MAX_AGE: Duration = Duration::from_secs(90 * 86_400);

/// What the cluster's configuration says about tokens.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    /// Life of an access token.
    pub(crate) access: Duration,
    /// Life of a refresh token that is not used.
    pub(crate) refresh: Duration,
    pub(crate) second_factor: SecondFactor,
}

impl Policy {
    pub(crate) fn new(options: &Options) -> Self {
        Self {
            access: options.tokens.access.0,
            refresh: options.tokens.refresh.0,
            second_factor: options.second_factor,
        }
    }

    /// Whether a person that must have a second factor still has to set one up.
    pub(crate) fn must_enroll(&self, account: &Account, role: &str, settings: &Settings) -> bool {
        self.demands_second_factor() && !account.totp_enabled && needs_second_factor(role, settings)
    }

    /// Whether those who must have a second factor get nowhere without it.
    pub(crate) fn demands_second_factor(&self) -> bool {
        match self.second_factor {
            SecondFactor::Required => true,
            SecondFactor::Offered => false,
        }
    }

    /// Being an operator counts only with a second factor.
    pub(crate) fn counts_as_operator(&self, account: &Account) -> bool {
        account.is_operator && (account.totp_enabled || !self.demands_second_factor())
    }

    /// When a session ends unless it is used.
    pub(crate) fn session_end(
        &self,
        settings: Option<&Settings>,
        created_at: Timestamp,
        now: Timestamp,
    ) -> Timestamp {
        let micros = |value: Option<i64>| {
            value.and_then(|micros| u64::try_from(micros).ok()).map(Duration::from_micros)
        };
        let idle = settings.and_then(|it| micros(it.session_idle_timeout));
        let max_age = settings.and_then(|it| micros(it.session_max_age));
        let idle_end = now + idle.unwrap_or(self.refresh).min(self.refresh);
        idle_end.min(created_at + max_age.unwrap_or(SESSION_MAX_AGE))
    }
}

/// Owners and admins always need a second factor; others where the organisation demands it.
pub(crate) fn needs_second_factor(role: &str, settings: &Settings) -> bool {
    settings.mfa_required || role == OWNER || role == ADMIN
}

/// What a member is in an organisation.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) organization: Organization,
    pub(crate) role: String,
    /// Of the role, sorted.
    pub(crate) permissions: Vec<String>,
}

/// A person's standing; `None` if it is no member of such an organisation.
pub(crate) async fn standing(
    tx: &mut Tx,
    user_id: i64,
    org_id: i64,
) -> Result<Option<Standing>, Error> {
    let Some(found) = member::find(tx, org_id, user_id).await? else { return Ok(None) };
    let Some(organization) = organization::find(tx, org_id).await? else { return Ok(None) };
    let rights = role::rights(tx, org_id, &found.role).await?.unwrap_or_default();
    Ok(Some(Standing { organization, role: found.role, permissions: rights.names() }))
}

impl Standing {
    /// # Errors
    /// The organisation does not work, demands another way of signing in, or a second factor.
    pub(crate) fn admit(
        &self,
        account: &Account,
        methods: &[i32],
        policy: &Policy,
    ) -> Result<(), Error> {
        let org_id = self.organization.id;
        match self.organization.status {
            Status::Active => {}
            Status::Suspended | Status::Deleting => {
                return Err(Error::OrganizationSuspended { org_id });
            }
        }
        let settings = &self.organization.settings;
        if !allows_methods(settings, methods) {
            return Err(Error::SignInMethodNotAllowed { org_id });
        }
        if !proved_second_factor(methods) && policy.must_enroll(account, &self.role, settings) {
            return Err(Error::TotpRequired);
        }
        Ok(())
    }
}

/// Whether a second factor was proved, here or at a provider that is trusted to.
pub(crate) fn proved_second_factor(methods: &[i32]) -> bool {
    methods.iter().any(|method| SECOND_FACTORS.contains(method))
}

/// Whether one of the ways in which somebody signed in is one that the organisation takes. A second factor is no way
/// in of its own.
pub(crate) fn allows_methods(settings: &Settings, methods: &[i32]) -> bool {
    let allowed = &settings.allowed_sign_in_methods;
    let mut ways = methods.iter().filter(|method| !SECOND_FACTORS.contains(method));
    allowed.is_empty() || ways.any(|method| allowed.contains(method))
}

/// What a token for a session says.
pub(crate) fn of_session(
    account: &Account,
    session: &Session,
    standing: Option<&Standing>,
    policy: &Policy,
    draws: &Draws,
    now: Timestamp,
) -> Principal {
    let organization = standing.map(|standing| &standing.organization);
    Principal {
        kind: PrincipalKind::User,
        user_id: account.id,
        org_id: organization.map_or(0, |it| it.id),
        role: standing.map(|it| it.role.clone()).unwrap_or_default(),
        permissions: standing.map(|it| it.permissions.clone()).unwrap_or_default(),
        is_narrowed: false,
        entity_permissions: Vec::new(),
        is_owner: standing.is_some_and(|it| it.role == OWNER),
        is_operator: policy.counts_as_operator(account),
        is_premium: organization.is_some_and(|it| it.is_premium),
        session_id: session.id.clone(),
        token_id: draws.id(now),
        api_key_id: String::new(),
        peer: String::new(),
        actor: String::new(),
        authenticated_at: session.authenticated_at,
        issued_at: now,
        // Servers that verify tokens themselves know of the session's end by this alone.
        expires_at: (now + policy.access).min(session.expires_at),
        methods: session.methods.clone(),
        grant_revision: organization
            .and_then(|it| u64::try_from(it.grant_revision).ok())
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::email::Email;
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    fn policy(second_factor: SecondFactor) -> Policy {
        Policy { access: HOUR, refresh: HOUR * 24 * 30, second_factor }
    }

    fn account() -> Account {
        Account::new(Email::new("a@example.com"), "A", Timestamp::default())
    }

    fn standing(role: &str) -> Standing {
        let organization = Organization { id: 3, ..Organization::default() };
        Standing { organization, role: role.to_owned(), permissions: Vec::new() }
    }

    #[test]
    fn owners_and_admins_need_a_second_factor_and_members_where_it_is_demanded() {
        let policy = policy(SecondFactor::Required);
        let admit = |it: &Standing, account: &Account| it.admit(account, &[1], &policy);
        for role in ["owner", "admin"] {
            assert!(matches!(admit(&standing(role), &account()), Err(Error::TotpRequired)));
        }
        assert!(admit(&standing("member"), &account()).is_ok());
        let mut strict = standing("member");
        strict.organization.settings.mfa_required = true;
        assert!(matches!(admit(&strict, &account()), Err(Error::TotpRequired)));
        let enrolled = Account { totp_enabled: true, ..account() };
        assert!(admit(&strict, &enrolled).is_ok());
        let lenient = self::policy(SecondFactor::Offered);
        assert!(standing("owner").admit(&account(), &[1], &lenient).is_ok());
    }

    #[test]
    fn an_organisation_can_demand_its_identity_provider() {
        let mut strict = standing("member");
        strict.organization.settings.allowed_sign_in_methods = vec![2];
        let policy = policy(SecondFactor::Required);
        let refused = strict.admit(&account(), &[1, 3], &policy);
        assert!(matches!(refused, Err(Error::SignInMethodNotAllowed { org_id: 3 })));
        assert!(strict.admit(&account(), &[2], &policy).is_ok());
        // To name the second factor as well opens no other way.
        strict.organization.settings.allowed_sign_in_methods = vec![2, 3];
        assert!(strict.admit(&account(), &[1, 3], &policy).is_err());
        assert!(strict.admit(&account(), &[2, 3], &policy).is_ok());
    }

    #[test]
    fn a_suspended_organisation_lets_nobody_in() {
        let mut suspended = standing("member");
        suspended.organization.status = Status::Suspended;
        let refused = suspended.admit(&account(), &[1], &policy(SecondFactor::Offered));
        assert!(matches!(refused, Err(Error::OrganizationSuspended { org_id: 3 })));
    }

    #[test]
    fn an_operator_without_a_second_factor_is_none() {
        let operator = Account { is_operator: true, ..account() };
        assert!(!policy(SecondFactor::Required).counts_as_operator(&operator));
        assert!(policy(SecondFactor::Offered).counts_as_operator(&operator));
        assert!(!policy(SecondFactor::Offered).counts_as_operator(&account()));
    }

    #[test]
    fn a_session_ends_by_idleness_or_by_age_whichever_is_first() {
        let policy = policy(SecondFactor::Required);
        let at = |hours: i64| Timestamp::from_seconds(hours * 3600);
        assert_eq!(policy.session_end(None, at(0), at(1)), at(30 * 24 + 1));
        assert_eq!(policy.session_end(None, at(0), at(80 * 24)), at(90 * 24));
        let settings = Settings {
            session_idle_timeout: Some(3_600_000_000),
            session_max_age: Some(5 * 3_600_000_000),
            ..Settings::default()
        };
        assert_eq!(policy.session_end(Some(&settings), at(0), at(1)), at(2));
        assert_eq!(policy.session_end(Some(&settings), at(0), at(4)), at(5));
    }
}
