//! The decision about a person whom a provider has named.

use serde_json::json;
use store::{Tx, Work};

use super::follow::{follow, role_of};
use crate::Error;
use crate::core::account::registration::created;
use crate::core::account::{Account, Status, end_credentials};
use crate::core::claims::{Policy, needs_second_factor};
use crate::core::context::{Context, Draws};
use crate::core::email::Email;
use crate::core::factor::Challenge;
use crate::core::identity::Identity;
use crate::core::identity_provider::{IdentityProvider, METHOD_OIDC};
use crate::core::member::add::{Joining, join};
use crate::core::organization::{self, Organization};
use crate::core::seal::Sealer;
use crate::core::secret::Secret;
use crate::core::session::{Opening, open};
use crate::core::sign_in::{CHALLENGE_LIFE, Judged, welcome};
use crate::oidc::Told;
use crate::store::audit::{self, Action, AuditRecord, Outcome};
use crate::store::{account, event, factor, identity, identity_provider, member, oidc};

/// The contract's SignInMethod for a one-time code; it stands for a second factor at a trusted provider as well.
const METHOD_TOTP: i32 = 3;

/// What is known after the provider has answered.
#[derive(Clone, Debug)]
pub(crate) struct Facts {
    pub(crate) provider_id: String,
    pub(crate) told: Told,
}

/// Judges a sign-in whose token verifies.
#[derive(Debug)]
pub(crate) struct Judge {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) policy: Policy,
    pub(crate) facts: Facts,
}

impl Work for Judge {
    /// The inner error is a refusal that has been written down.
    type Output = Result<Judged, Error>;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let Self { context, sealer, policy, facts: Facts { provider_id, told } } = self;
        let draws = context.draws();
        let Some(provider) = identity_provider::find(tx, provider_id).await? else {
            return Err(Error::IdentityNotAllowed);
        };
        let email = Email::new(told.email.clone());
        let is_vouched = told.email_is_verified() && provider.settings.answers_for(email.domain());
        if provider.settings.disabled || told.subject.is_empty() || !is_vouched {
            return self.refuse(tx, &draws, &provider).await;
        }
        let organization = organization::load(tx, provider.org_id).await?;
        let Some(person) = self.person(tx, &draws, &provider, &email).await? else {
            return self.refuse(tx, &draws, &provider).await;
        };
        let Person { account: found, is_known } = person;
        if !self.belongs(tx, &draws, &provider, &organization, &found, is_known).await? {
            return self.refuse(tx, &draws, &provider).await;
        }
        follow(tx, context, &draws, &provider, &told.groups, found.id).await?;
        let trusted = self.trusts_second_factor(tx, &provider, &found).await?;
        if found.totp_enabled && !trusted {
            return self.challenge(tx, &draws, &provider, &found).await.map(Ok);
        }
        let mut methods = vec![METHOD_OIDC];
        if trusted {
            methods.push(METHOD_TOTP);
        }
        let opening = Opening { methods, org_id: provider.org_id };
        let opened = open(tx, context, &draws, sealer, policy, found, opening).await?;
        oidc::note_session(tx, &opened.session.id, &provider.id).await?;
        welcome(tx, context, &draws, &opened).await?;
        Ok(Ok(Judged::SignedIn(Box::new(opened))))
    }
}

/// Whom an identity stands for.
struct Person {
    account: Account,
    /// Whether the account was joined to the identity before.
    is_known: bool,
}

impl Judge {
    /// The account behind the identity: the one that is joined to it, the one with the address, or a new one; `None`
    /// if it may not sign in.
    async fn person(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        provider: &IdentityProvider,
        email: &Email,
    ) -> Result<Option<Person>, Error> {
        let (context, told) = (&self.context, &self.facts.told);
        if let Some(known) = identity::find_by_subject(tx, &provider.id, &told.subject).await? {
            let found = account::find(tx, known.user_id).await?;
            let Some(found) = found.filter(|it| it.status == Status::Active) else {
                return Ok(None);
            };
            identity::used(tx, &known.id, &told.email, context.now).await?;
            return Ok(Some(Person { account: found, is_known: true }));
        }
        let account = match account::find_by_email(tx, email).await? {
            Some(found) if found.status != Status::Active => return Ok(None),
            Some(found) => self.adopt(tx, draws, found).await?,
            None if !provider.settings.rules.create_members => return Ok(None),
            None => self.register(tx, draws, email).await?,
        };
        let identity = Identity {
            id: draws.id(context.now),
            provider_id: provider.id.clone(),
            provider_name: provider.settings.name.clone(),
            user_id: account.id,
            subject: told.subject.clone(),
            email: told.email.clone(),
            created_at: context.now,
            last_used_at: Some(context.now),
        };
        identity::insert(tx, &identity).await?;
        let record = AuditRecord::new(context, draws, Action::Create, "identity", &identity.id)
            .in_org(0)
            .by(account.id)
            .named(&provider.settings.name)
            .change("subject", (), told.subject.as_str());
        audit::append(tx, &record, context.now).await?;
        let data = json!({"user_id": account.id, "provider_id": provider.id});
        event::emit(tx, context, draws, 0, "auth.identity.linked", data).await?;
        Ok(Some(Person { account, is_known: false }))
    }

    /// An account that is there with the address. If nobody had proved the address, whoever made the account may be
    /// somebody else: its password and sessions end, and the address counts as proved by the provider.
    async fn adopt(&self, tx: &mut Tx, draws: &Draws, found: Account) -> Result<Account, Error> {
        if found.email_verified {
            return Ok(found);
        }
        let context = &self.context;
        end_credentials(tx, context, found.id, "address proved by an identity provider").await?;
        account::drop_password(tx, found.id, context.now).await?;
        let adopted = Account {
            email_verified: true,
            password_hash: None,
            password_changed_at: None,
            updated_at: context.now,
            ..found
        };
        account::update(tx, &adopted).await?;
        let record = AuditRecord::new(context, draws, Action::CredentialChange, "user", adopted.id)
            .in_org(0)
            .by(adopted.id)
            .change("email_verified", false, true)
            .change_secret("password");
        audit::append(tx, &record, context.now).await?;
        Ok(adopted)
    }

    async fn register(&self, tx: &mut Tx, draws: &Draws, email: &Email) -> Result<Account, Error> {
        let (context, told) = (&self.context, &self.facts.told);
        let name = if told.name.is_empty() { email.local() } else { &told.name };
        let mut made = Account {
            email_verified: true,
            locale: told.locale.clone(),
            ..Account::new(email.clone(), name, context.now)
        };
        made.id = account::insert(tx, &made).await?.ok_or(Error::EmailAlreadyExists)?;
        created(tx, context, draws, made.id, made.id).await?;
        Ok(made)
    }

    /// Whether the person belongs to the provider's organisation, which whoever is new comes to do where the provider
    /// says so. Who was removed from it does not come back by signing in.
    async fn belongs(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        provider: &IdentityProvider,
        organization: &Organization,
        found: &Account,
        is_known: bool,
    ) -> Result<bool, Error> {
        if member::find(tx, organization.id, found.id).await?.is_some() {
            return Ok(true);
        }
        if is_known || !provider.settings.rules.create_members {
            return Ok(false);
        }
        if member::count(tx, organization.id).await? >= organization.members_max() {
            return Ok(false);
        }
        let mapped = role_of(tx, provider, &self.facts.told.groups).await?;
        let role = mapped.as_deref().unwrap_or_else(|| provider.settings.default_role());
        let joining = Joining { user_id: found.id, name: &found.full_name, role, invited_by: 0 };
        join(tx, &self.context, draws, organization, joining).await?;
        Ok(true)
    }

    /// Whether a second factor at the provider counts here: its organisation says so, and no other organisation of
    /// the person demands one, since trust is each organisation's own.
    async fn trusts_second_factor(
        &self,
        tx: &mut Tx,
        provider: &IdentityProvider,
        found: &Account,
    ) -> Result<bool, Error> {
        if !provider.settings.rules.trust_mfa || !self.facts.told.has_second_factor {
            return Ok(false);
        }
        if found.is_operator {
            return Ok(false);
        }
        for membership in account::memberships(tx, found.id).await? {
            if membership.org_id == provider.org_id {
                continue;
            }
            let other = organization::load(tx, membership.org_id).await?;
            if needs_second_factor(&membership.role, &other.settings) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    async fn challenge(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        provider: &IdentityProvider,
        found: &Account,
    ) -> Result<Judged, Error> {
        let challenge = Secret::draw(draws);
        let expires_at = self.context.now + CHALLENGE_LIFE;
        let row = Challenge {
            user_id: found.id,
            org_id: provider.org_id,
            method: METHOD_OIDC,
            wrong_codes: 0,
            expires_at,
        };
        factor::insert_challenge(tx, &challenge.hash(), &row).await?;
        oidc::note_challenge(tx, &challenge.hash(), &provider.id).await?;
        Ok(Judged::Challenged { challenge, expires_at })
    }

    /// Writes the refusal down, in the record of the provider's organisation.
    async fn refuse(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        provider: &IdentityProvider,
    ) -> Result<Result<Judged, Error>, Error> {
        let error = Error::IdentityNotAllowed;
        let context = &self.context;
        let record =
            AuditRecord::new(context, draws, Action::Login, "identity_provider", &provider.id)
                .in_org(provider.org_id)
                .named(&provider.settings.name)
                .outcome(Outcome::Denied)
                .because(rpc::Fault::reason(&error))
                .change("subject", (), self.facts.told.subject.as_str())
                .change("email", (), self.facts.told.email.as_str());
        audit::append(tx, &record, context.now).await?;
        Ok(Err(error))
    }
}
