//! An invitation is accepted.

use base::Timestamp;
use serde_json::json;
use store::{Tx, Work};

use super::{INVITE, Invitation, Status};
use crate::Error;
use crate::core::account::{Account, Membership};
use crate::core::api_key::check::is_in_use;
use crate::core::context::{Context, Draws};
use crate::core::group::membership::check_grants;
use crate::core::member::add::{Joining, join};
use crate::core::organization::{self, load_open};
use crate::core::permission::catalog::Rights;
use crate::core::permission::escalation::Holder;
use crate::core::role;
use crate::core::secret;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{account, event, group, invitation, member};

/// Makes the caller a member by an invitation to its verified address.
#[derive(Debug)]
pub(crate) struct Accept {
    pub(crate) context: Context,
    pub(crate) token: String,
}

impl Work for Accept {
    type Output = (Membership, String);
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output, Error> {
        let context = &self.context;
        let found = find_open(tx, &self.token, context.now).await?;
        let person = account::find(tx, context.user_id()).await?;
        let person = person.filter(|person| person.email.normal == found.email.normal);
        let person = person.ok_or(Error::InvitationNotFound)?;
        if member::find(tx, found.org_id, person.id).await?.is_some() {
            return Err(Error::MemberAlreadyExists);
        }
        if !person.email_verified {
            return Err(Error::EmailNotVerified);
        }
        let token = accept(tx, context, &context.draws(), &found, &person).await?;
        let places = account::memberships(tx, person.id).await?;
        let place = places.into_iter().find(|place| place.org_id == found.org_id);
        let place = place.ok_or_else(|| Error::internal("who joined has no place"))?;
        Ok((place, token))
    }
}

/// The invitation of a token, if it can be accepted.
///
/// # Errors
/// The token is unknown, used, revoked or expired, or the organisation is going.
pub(crate) async fn find_open(
    tx: &mut Tx,
    token: &str,
    now: Timestamp,
) -> Result<Invitation, Error> {
    let found = invitation::find_by_token(tx, &secret::hash(token)).await?;
    let found = found.filter(|found| found.status(now) == Status::Open);
    let found = found.ok_or(Error::InvitationNotFound)?;
    let organization = organization::load(tx, found.org_id).await?;
    match organization.status {
        organization::Status::Active | organization::Status::Suspended => Ok(found),
        organization::Status::Deleting => Err(Error::InvitationNotFound),
    }
}

/// Writes the membership, the groups, the used invitation, the grant revision, the events and the audit records, for
/// somebody whose address is the invitation's and proved; returns the consistency token.
///
/// # Errors
/// The organisation is suspended or full, the person is a member, or whoever invited may not do so any more.
pub(crate) async fn accept(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    found: &Invitation,
    person: &Account,
) -> Result<String, Error> {
    let organization = load_open(tx, found.org_id).await?;
    let rights = role::rights(tx, found.org_id, &found.role).await?;
    let rights = rights.ok_or(Error::InvitationNotFound)?;
    let groups = match found.group_ids.as_slice() {
        [] => Vec::new(),
        // A group that was deleted meanwhile is no reason to refuse.
        ids => group::among(tx, found.org_id, ids).await?,
    };
    check_inviter(tx, context, found, &rights, &groups).await?;
    let joining = Joining {
        user_id: person.id,
        name: &person.full_name,
        role: &found.role,
        invited_by: found.invited_by,
    };
    let token = join(tx, context, draws, &organization, joining).await?;
    for id in &groups {
        group::join(tx, found.org_id, id, person.id).await?;
        group::touch(tx, found.org_id, id, context.now).await?;
    }
    invitation::accept(tx, &found.id, context.now).await?;
    let record = AuditRecord::new(context, draws, Action::Update, "invitation", &found.id)
        .in_org(found.org_id)
        .by(person.id)
        .named(&found.email.written)
        .change("status", "open", "accepted");
    audit::append(tx, &record, context.now).await?;
    let data = json!({
        "org_id": found.org_id, "invitation_id": found.id, "user_id": person.id,
    });
    event::emit(tx, context, draws, found.org_id, "auth.invitation.accepted", data).await?;
    Ok(token)
}

/// An invitation is good for what its inviter may give when it is accepted, as if the inviter sent it at that moment.
///
/// # Errors
/// The inviter has left, is disabled or may invite nobody any more, or lacks by now what the role or one of the groups
/// gives.
async fn check_inviter(
    tx: &mut Tx,
    context: &Context,
    found: &Invitation,
    rights: &Rights,
    groups: &[String],
) -> Result<(), Error> {
    let is_more = |error| {
        if matches!(error, Error::EscalationRefused { .. }) {
            Error::InvitationNotFound
        } else {
            error
        }
    };
    let inviter = member::find(tx, found.org_id, found.invited_by).await?;
    let inviter = inviter.ok_or(Error::InvitationNotFound)?;
    if !is_in_use(tx, inviter.kind, inviter.user_id).await? {
        return Err(Error::InvitationNotFound);
    }
    let held = role::rights(tx, found.org_id, &inviter.role).await?.unwrap_or_default();
    let by_inviter = context.in_place_of(found.invited_by, found.org_id, held.names());
    if !by_inviter.has(INVITE) {
        return Err(Error::InvitationNotFound);
    }
    let holder = Holder::of(tx, &by_inviter, found.org_id).await?;
    holder.may_assign(&found.role, rights).map_err(is_more)?;
    for id in groups {
        check_grants(tx, &by_inviter, id).await.map_err(is_more)?;
    }
    Ok(())
}
