//! The founding of an organisation.

use serde_json::json;
use store::{Tx, Work};

use super::{OWNED_MAX, Organization, Status};
use crate::Error;
use crate::core::context::{Context, Draws};
use crate::core::permission::catalog::OWNER;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::member::NewMember;
use crate::store::{account, event, grant, member, organization};

/// Founds an organisation with the caller as its owner.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) context: Context,
    pub(crate) name: String,
    pub(crate) slug: String,
    /// Empty for `UTC`.
    pub(crate) timezone: String,
    /// Empty for `USD`.
    pub(crate) currency: String,
}

impl Work for Found {
    type Output = Organization;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Organization, Error> {
        let owner = self.context.user_id();
        let person = account::find(tx, owner).await?;
        if !person.is_some_and(|person| person.email_verified) {
            return Err(Error::EmailNotVerified);
        }
        if organization::count_owned(tx, owner).await? >= OWNED_MAX {
            let limit = OWNED_MAX.unsigned_abs();
            return Err(Error::QuotaExceeded { kind: "organization", limit });
        }
        let new = New {
            name: &self.name,
            slug: &self.slug,
            timezone: &self.timezone,
            currency: &self.currency,
        };
        found(tx, &self.context, &self.context.draws(), owner, new).await
    }
}

/// An organisation that is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct New<'a> {
    pub(crate) name: &'a str,
    pub(crate) slug: &'a str,
    /// Empty for `UTC`.
    pub(crate) timezone: &'a str,
    /// Empty for `USD`.
    pub(crate) currency: &'a str,
}

/// Writes the organisation, its owner's membership, the audit record and the event.
///
/// # Errors
/// The short name is taken, or there is no such time zone.
pub(crate) async fn found(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    owner: i64,
    new: New<'_>,
) -> Result<Organization, Error> {
    let or = |text: &str, default: &str| (if text.is_empty() { default } else { text }).to_owned();
    let mut made = Organization {
        name: new.name.to_owned(),
        slug: new.slug.to_owned(),
        timezone: or(new.timezone, "UTC"),
        currency: or(new.currency, "USD"),
        status: Status::Active,
        owner_user_id: owner,
        version: 1,
        grant_revision: 1,
        created_at: context.now,
        updated_at: context.now,
        ..Organization::default()
    };
    check_timezone(&made.timezone)?;
    let taken = || Error::SlugAlreadyExists { slug: new.slug.to_owned() };
    made.id = organization::insert(tx, &made).await?.ok_or_else(taken)?;
    let founder = NewMember {
        org_id: made.id,
        user_id: owner,
        role: OWNER,
        joined_at: context.now,
        invited_by: 0,
    };
    member::insert(tx, &founder).await?;
    grant::open_counts(tx, made.id).await?;
    let record = AuditRecord::new(context, draws, Action::Create, "organization", made.id)
        .in_org(made.id)
        .named(&made.name)
        .by(owner)
        .change("name", (), made.name.as_str())
        .change("slug", (), made.slug.as_str());
    audit::append(tx, &record, context.now).await?;
    let data = json!({"org_id": made.id, "slug": made.slug, "owner_user_id": owner});
    event::emit(tx, context, draws, made.id, "auth.organization.created", data).await?;
    Ok(made)
}

/// # Errors
/// There is no time zone of the name.
pub(crate) fn check_timezone(timezone: &str) -> Result<(), Error> {
    match timezone.parse::<chrono_tz::Tz>() {
        Ok(_) => Ok(()),
        Err(_) => Err(Error::invalid(
            "timezone",
            "timezone",
            "name a time zone of the IANA database, such as `Europe/Berlin`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_zone_is_one_of_the_iana_database() {
        assert!(check_timezone("Europe/Berlin").is_ok());
        assert!(check_timezone("UTC").is_ok());
        assert!(matches!(check_timezone("Mars/Olympus"), Err(Error::Invalid { .. })));
    }
}
