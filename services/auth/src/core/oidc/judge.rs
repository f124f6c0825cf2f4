//! The decision about a person whom a provider has named.

use seal::Sealer;
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
        // All of it is judged before any of it is written: a refusal leaves its record and nothing else.
        let Some(person) = self.person(tx, &provider, &email).await? else {
            return self.refuse(tx, &draws, &provider).await;
        };
        let Some(place) = self.place(tx, &provider, &organization, &person).await? else {
            return self.refuse(tx, &draws, &provider).await;
        };
        let found = self.account(tx, &draws, &provider, &email, person).await?;
        if place == Place::New {
            self.join(tx, &draws, &provider, &organization, &found).await?;
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
enum Person {
    /// The account that was joined to the identity before, by the identity's id.
    Known(Account, String),
    /// An account with the address.
    Found(Account),
    /// Nobody is here yet.
    New,
}

/// Where somebody stands in the provider's organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Member,
    /// A member from this sign-in on.
    New,
}

impl Judge {
    /// Whom the identity stands for: who is joined to it, who has the address, or somebody new; `None` if it is
    /// somebody who may not sign in.
    async fn person(
        &self,
        tx: &mut Tx,
        provider: &IdentityProvider,
        email: &Email,
    ) -> Result<Option<Person>, Error> {
        let subject = &self.facts.told.subject;
        if let Some(known) = identity::find_by_subject(tx, &provider.id, subject).await? {
            let found = account::find(tx, known.user_id).await?;
            let found = found.filter(|it| it.status == Status::Active);
            return Ok(found.map(|found| Person::Known(found, known.id)));
        }
        Ok(match account::find_by_email(tx, email).await? {
            Some(found) if found.status != Status::Active => None,
            Some(found) => Some(Person::Found(found)),
            None => Some(Person::New),
        })
    }

    /// The account of somebody who may sign in, joined to the identity.
    async fn account(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        provider: &IdentityProvider,
        email: &Email,
        person: Person,
    ) -> Result<Account, Error> {
        let (context, told) = (&self.context, &self.facts.told);
        let account = match person {
            Person::Known(found, identity_id) => {
                identity::used(tx, &identity_id, &told.email, context.now).await?;
                return Ok(found);
            }
            Person::Found(found) => self.adopt(tx, draws, found).await?,
            Person::New => self.register(tx, draws, email).await?,
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
        Ok(account)
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

    /// Where the person stands in the provider's organisation, in which whoever is new has a place where the provider
    /// says so; `None` for no place. Who was removed from it does not come back by signing in.
    async fn place(
        &self,
        tx: &mut Tx,
        provider: &IdentityProvider,
        organization: &Organization,
        person: &Person,
    ) -> Result<Option<Place>, Error> {
        if let Person::Known(found, _) | Person::Found(found) = person
            && member::find(tx, organization.id, found.id).await?.is_some()
        {
            return Ok(Some(Place::Member));
        }
        let is_known = matches!(person, Person::Known(..));
        if is_known || !provider.settings.rules.create_members {
            return Ok(None);
        }
        let has_room = member::count(tx, organization.id).await? < organization.members_max();
        Ok(has_room.then_some(Place::New))
    }

    async fn join(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        provider: &IdentityProvider,
        organization: &Organization,
        found: &Account,
    ) -> Result<(), Error> {
        let mapped = role_of(tx, provider, &self.facts.told.groups).await?;
        let role = mapped.as_deref().unwrap_or_else(|| provider.settings.default_role());
        let joining = Joining { user_id: found.id, name: &found.full_name, role, invited_by: 0 };
        join(tx, &self.context, draws, organization, joining).await?;
        Ok(())
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::SecondFactor;
    use crate::core::identity_provider::{Rules, Settings};
    use crate::core::organization::Limits;
    use crate::core::organization::update::SetLimits;
    use crate::core::world::{NOW, World};

    struct Put(IdentityProvider);

    impl Work for Put {
        type Output = ();
        type Error = Error;

        async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
            identity_provider::put(tx, &self.0).await
        }
    }

    fn provider(org_id: i64, create_members: bool) -> IdentityProvider {
        let settings = Settings {
            email_domains: vec!["example.com".to_owned()],
            rules: Rules { create_members, ..Rules::default() },
            ..Settings::default()
        };
        IdentityProvider {
            id: format!("provider-{create_members}"),
            org_id,
            slug: format!("slug-{create_members}"),
            settings,
            client_secret_sealed: vec![1],
            version: 1,
            created_at: NOW,
            updated_at: NOW,
            discovered_at: NOW,
        }
    }

    #[tokio::test]
    async fn a_refused_sign_in_leaves_its_record_and_nothing_else() {
        let world = World::new().await;
        let org_id = world.organization("north").await.id;
        for create_members in [true, false] {
            world.db.write(Put(provider(org_id, create_members))).await.unwrap();
        }
        let members = async |max_members| {
            let context = world.call(0, 0, NOW).await;
            let limits = Some(Limits { max_members, ..Limits::default() });
            let set = SetLimits { context, org_id, limits, is_premium: None };
            world.db.write(set).await.unwrap();
        };
        let judge = async |create_members| {
            let hour = Duration::from_secs(3600);
            let second_factor = SecondFactor::Offered;
            let judge = Judge {
                context: world.call(0, 0, NOW).await,
                sealer: Sealer::new(&[7; 32]),
                policy: Policy { access: hour, refresh: hour, second_factor },
                facts: Facts {
                    provider_id: provider(org_id, create_members).id,
                    told: Told::verified("zoe", "zoe@example.com"),
                },
            };
            world.db.write(judge).await.unwrap()
        };
        let refused = async |create_members| {
            let before = world.traces().await;
            let judged = judge(create_members).await;
            assert!(matches!(judged, Err(Error::IdentityNotAllowed)));
            let after = world.traces().await;
            assert_eq!((after.0 - before.0, after.1 - before.1), (1, 0));
        };
        members(1).await;
        // There is no room; an account is there, but is no member's.
        refused(true).await;
        world.person("zoe@example.com").await;
        refused(false).await;
        members(2).await;
        assert!(matches!(judge(true).await, Ok(Judged::SignedIn(_))));
        assert!(matches!(judge(false).await, Ok(Judged::SignedIn(_))));
    }
}
