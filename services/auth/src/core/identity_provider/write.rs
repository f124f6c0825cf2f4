//! The transactions of making and changing a provider.

use base::Timestamp;
use seal::Sealer;
use serde_json::{Value, json};
use store::{Tx, Work};

use super::change::Target;
use super::{ENTITY_TYPE, IdentityProvider, PROVIDERS_MAX, Settings, load, purpose};
use crate::Error;
use crate::core::context::{Context, Draws};
use crate::core::group::membership::check_grants;
use crate::core::organization::expect_version;
use crate::core::permission::escalation::Holder;
use crate::core::role;
use crate::core::secret::Secret;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::identity_provider as sql;
use crate::store::{event, group};

/// Looks at all that could refuse a change, and gives the domains that are not proved yet what they are proved by.
#[derive(Debug)]
pub(super) struct Prepare {
    pub(super) context: Context,
    pub(super) target: Target,
    pub(super) settings: Option<Settings>,
}

/// The settings as they will be, and the domains that are not proved, each with its token.
#[derive(Clone, Debug)]
pub(super) struct Prepared {
    pub(super) settings: Settings,
    pub(super) unproved: Vec<(String, String)>,
}

impl Work for Prepare {
    type Output = Prepared;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Prepared, Error> {
        let Self { context, target, settings } = self;
        let (org_id, now) = (context.org_id, context.now);
        let before = target.load(tx, org_id).await?;
        let settings = match (settings, before) {
            (Some(settings), _) => settings.clone(),
            (None, Some(before)) => return Ok(unchanged(before)),
            (None, None) => return Err(Error::internal("a new provider has no settings")),
        };
        check(tx, context, &settings).await?;
        let draws = context.draws();
        let mut unproved = Vec::new();
        for domain in &settings.email_domains {
            if let Some(token) = self.token(tx, &draws, domain, now).await? {
                unproved.push((domain.clone(), token));
            }
        }
        Ok(Prepared { settings, unproved })
    }
}

fn unchanged(before: IdentityProvider) -> Prepared {
    Prepared { settings: before.settings, unproved: Vec::new() }
}

impl Prepare {
    /// What the organisation proves a domain by; `None` if it has.
    async fn token(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        domain: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Error> {
        let org_id = self.context.org_id;
        match sql::proof(tx, org_id, domain).await? {
            Some((_, Some(_))) => Ok(None),
            Some((token, None)) => Ok(Some(token)),
            None => {
                let token = Secret::draw(draws).reveal();
                sql::insert_proof(tx, org_id, domain, &token, now).await?;
                Ok(Some(token))
            }
        }
    }
}

impl Target {
    /// The provider that is changed; `None` for a new one.
    ///
    /// # Errors
    /// There is none, it has another version, or the short name of a new one is taken.
    async fn load(&self, tx: &mut Tx, org_id: i64) -> Result<Option<IdentityProvider>, Error> {
        match self {
            Self::New { slug } => match sql::find_by_slug(tx, slug).await? {
                Some(_) => Err(Error::SlugAlreadyExists { slug: slug.clone() }),
                None => Ok(None),
            },
            Self::Existing { id, expected_version } => {
                let found = load(tx, org_id, id).await?;
                expect_version(*expected_version, found.version)?;
                Ok(Some(found))
            }
        }
    }
}

/// What could refuse settings, whatever the provider.
///
/// # Errors
/// A domain is another organisation's, a role or group is none of this one, or one of them has more than the caller.
async fn check(tx: &mut Tx, context: &Context, settings: &Settings) -> Result<(), Error> {
    let org_id = context.org_id;
    for domain in &settings.email_domains {
        if sql::is_taken(tx, org_id, domain).await? {
            return Err(Error::EmailDomainTaken { domain: domain.clone() });
        }
    }
    let holder = Holder::of(tx, context, org_id).await?;
    for (field, name) in settings.roles() {
        let Some(rights) = role::rights(tx, org_id, name).await? else {
            let cure = "name a role of the organisation";
            return Err(Error::invalid(field, "identity_provider.role", cure));
        };
        holder.may_assign(name, &rights).map_err(denied)?;
    }
    for id in settings.groups() {
        if group::find(tx, org_id, id).await?.is_none() {
            let (field, cure) =
                ("settings.group_id_by_claim_value", "name a group of the organisation");
            return Err(Error::invalid(field, "identity_provider.group", cure));
        }
        // Whoever lets claims fill a group could put itself there.
        check_grants(tx, context, id).await.map_err(denied)?;
    }
    Ok(())
}

/// The methods that change providers know of no refused escalation: what is missing is a permission.
#[expect(clippy::wildcard_enum_match_arm, reason = "all other errors stay what they are")]
fn denied(error: Error) -> Error {
    match error {
        Error::EscalationRefused { permission } => Error::PermissionDenied {
            permission,
            entity_type: String::new(),
            entity_id: String::new(),
        },
        error => error,
    }
}

/// Writes a provider that has been looked at.
pub(super) struct Write {
    pub(super) context: Context,
    pub(super) target: Target,
    pub(super) settings: Settings,
    pub(super) secret: Option<Vec<u8>>,
    pub(super) sealer: Sealer,
    /// Domains that were proved just now.
    pub(super) proved: Vec<String>,
    pub(super) discovered_at: Timestamp,
}

impl Work for Write {
    type Output = IdentityProvider;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<IdentityProvider, Error> {
        let Self { context, settings, .. } = self;
        let (org_id, now) = (context.org_id, context.now);
        let before = self.target.load(tx, org_id).await?;
        check(tx, context, settings).await?;
        let draws = context.draws();
        let mut after = match &before {
            Some(before) => before.clone(),
            None => self.new_one(tx, &draws).await?,
        };
        after.settings = settings.clone();
        if let Some(secret) = &self.secret {
            after.client_secret_sealed = self.sealer.seal(&purpose(&after.id), secret, &draws);
        }
        if before.as_ref() == Some(&after) {
            return Ok(after);
        }
        after.version += 1;
        after.updated_at = now;
        after.discovered_at = self.discovered_at;
        for domain in &self.proved {
            sql::proved(tx, org_id, domain, now).await?;
        }
        sql::put(tx, &after).await?;
        self.mark_groups(tx, before.as_ref()).await?;
        self.record(tx, &draws, before.as_ref(), &after).await?;
        Ok(after)
    }
}

impl Write {
    async fn new_one(&self, tx: &mut Tx, draws: &Draws) -> Result<IdentityProvider, Error> {
        let (context, target) = (&self.context, &self.target);
        if sql::count(tx, context.org_id).await? >= PROVIDERS_MAX {
            let limit = PROVIDERS_MAX.unsigned_abs();
            return Err(Error::QuotaExceeded { kind: ENTITY_TYPE, limit });
        }
        let slug = match target {
            Target::New { slug } => slug.clone(),
            Target::Existing { .. } => String::new(),
        };
        Ok(IdentityProvider {
            id: draws.id(context.now),
            org_id: context.org_id,
            slug,
            settings: Settings::default(),
            client_secret_sealed: Vec::new(),
            version: 0,
            created_at: context.now,
            updated_at: context.now,
            discovered_at: self.discovered_at,
        })
    }

    /// Groups that claims fill are marked as such.
    async fn mark_groups(
        &self,
        tx: &mut Tx,
        before: Option<&IdentityProvider>,
    ) -> Result<(), Error> {
        let org_id = self.context.org_id;
        for id in self.settings.groups() {
            sql::set_managed(tx, org_id, id, true).await?;
        }
        let dropped = before.map(|it| it.settings.groups()).unwrap_or_default();
        for id in dropped.difference(&self.settings.groups()) {
            sql::set_managed(tx, org_id, id, false).await?;
        }
        Ok(())
    }

    async fn record(
        &self,
        tx: &mut Tx,
        draws: &Draws,
        before: Option<&IdentityProvider>,
        after: &IdentityProvider,
    ) -> Result<(), Error> {
        let context = &self.context;
        let (action, kind) = match before {
            Some(_) => (Action::Update, "auth.identity_provider.updated"),
            None => (Action::Create, "auth.identity_provider.created"),
        };
        let mut record = AuditRecord::new(context, draws, action, ENTITY_TYPE, &after.id)
            .named(&after.settings.name);
        let old = before.map_or(Value::Null, |it| shown(&it.settings));
        let new = shown(&after.settings);
        for (field, value) in new.as_object().into_iter().flatten() {
            let old = old.get(field).cloned().unwrap_or_default();
            record = record.change(field, old, value.clone());
        }
        if self.secret.is_some() {
            record = record.change_secret("client_secret");
        }
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": after.org_id, "provider_id": after.id});
        event::emit(tx, context, draws, after.org_id, kind, data).await
    }
}

/// The settings as the audit record has them.
fn shown(settings: &Settings) -> Value {
    let Settings { name, issuer, client_id, email_domains, default_role, disabled, rules } =
        settings;
    json!({
        "name": name,
        "issuer": issuer,
        "client_id": client_id,
        "email_domains": email_domains,
        "default_role": default_role,
        "disabled": disabled,
        "scopes": rules.scopes,
        "create_members": rules.create_members,
        "groups_claim": rules.groups_claim,
        "role_by_claim_value": rules.role_by_claim_value,
        "group_id_by_claim_value": rules.group_id_by_claim_value,
        "trust_mfa": rules.trust_mfa,
    })
}
