//! Somebody is invited, invited again, or no longer.

use seal::Sealer;
use serde_json::json;
use store::{Tx, Work};

use super::{Invitation, LIFE, Status};
use crate::Error;
use crate::core::context::{Context, Draws};
use crate::core::email::Email;
use crate::core::group::membership::check_grants;
use crate::core::mail::{self, Mail, Token};
use crate::core::member::add::check_quota;
use crate::core::organization::{self, Organization};
use crate::core::permission::escalation::Holder;
use crate::core::role;
use crate::core::secret::Secret;
use crate::store::audit::{self, Action, AuditRecord};
use crate::store::{account, event, group, invitation, member};

/// Invites somebody by mail.
#[derive(Debug)]
pub(crate) struct Create {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) email: Email,
    pub(crate) role: String,
    pub(crate) group_ids: Vec<String>,
    /// Words for the mail.
    pub(crate) message: String,
}

impl Work for Create {
    type Output = Invitation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Invitation, Error> {
        let context = &self.context;
        let organization = organization::load(tx, context.org_id).await?;
        self.check(tx, &organization).await?;
        let open = invitation::open_to(tx, organization.id, &self.email, context.now).await?;
        // The mail that is on its way has the token that is good, so a repeat fills nobody's mailbox.
        if let Some(found) = open.filter(|it| it.was_just_sent(context.now)) {
            return self.amend(tx, found).await;
        }
        invitation::revoke_of(tx, organization.id, &self.email, context.now).await?;
        let taken = member::count(tx, organization.id).await?
            + invitation::count_open(tx, organization.id, context.now).await?;
        check_quota(taken, &organization)?;
        let draws = context.draws();
        let secret = Secret::draw(&draws);
        let made = Invitation {
            id: draws.id(context.now),
            org_id: organization.id,
            email: self.email.clone(),
            role: self.role.clone(),
            group_ids: self.group_ids.clone(),
            message: self.message.clone(),
            invited_by: context.user_id(),
            sent_at: context.now,
            expires_at: context.now + LIFE,
            accepted_at: None,
            revoked_at: None,
            created_at: context.now,
        };
        invitation::insert(tx, &made, &secret.hash()).await?;
        let token = Token { secret: &secret, sealer: &self.sealer };
        post(tx, context, &draws, &organization, &made, token).await?;
        let record = AuditRecord::new(context, &draws, Action::Create, "invitation", &made.id)
            .named(&made.email.written)
            .change("role", (), made.role.as_str())
            .change("group_ids", (), json!(made.group_ids));
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": made.org_id, "invitation_id": made.id, "role": made.role});
        event::emit(tx, context, &draws, made.org_id, "auth.invitation.created", data).await?;
        Ok(made)
    }
}

impl Create {
    /// # Errors
    /// The caller may not invite this address into this role and these groups.
    async fn check(&self, tx: &mut Tx, organization: &Organization) -> Result<(), Error> {
        let org_id = organization.id;
        let rights = role::load(tx, org_id, &self.role).await?;
        if !self.group_ids.is_empty() {
            let known = group::among(tx, org_id, &self.group_ids).await?;
            if let Some(id) = self.group_ids.iter().find(|id| !known.contains(id)) {
                return Err(Error::GroupNotFound { id: id.clone() });
            }
        }
        if let Some(person) = account::find_by_email(tx, &self.email).await?
            && member::find(tx, org_id, person.id).await?.is_some()
        {
            return Err(Error::MemberAlreadyExists);
        }
        Holder::of(tx, &self.context, org_id).await?.may_assign(&self.role, &rights)?;
        for id in &self.group_ids {
            check_grants(tx, &self.context, id).await?;
        }
        if !organization.settings.allows_domain(self.email.domain()) {
            let domain = self.email.domain().to_owned();
            return Err(Error::EmailDomainNotAllowed { domain });
        }
        Ok(())
    }

    /// Makes an open invitation the one that is asked for, without another mail.
    async fn amend(&self, tx: &mut Tx, before: Invitation) -> Result<Invitation, Error> {
        let context = &self.context;
        let after = Invitation {
            role: self.role.clone(),
            group_ids: self.group_ids.clone(),
            message: self.message.clone(),
            // Whoever asks for it now is who must still be able to give it.
            invited_by: context.user_id(),
            ..before.clone()
        };
        if after == before {
            return Ok(before);
        }
        invitation::amend(tx, &after).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Update, "invitation", &after.id)
            .named(&after.email.written)
            .change("role", before.role.as_str(), after.role.as_str())
            .change("group_ids", json!(before.group_ids), json!(after.group_ids));
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": after.org_id, "invitation_id": after.id, "role": after.role});
        event::emit(tx, context, &draws, after.org_id, "auth.invitation.updated", data).await?;
        Ok(after)
    }
}

/// Mails an open or expired invitation again, with a new token.
#[derive(Debug)]
pub(crate) struct Resend {
    pub(crate) context: Context,
    pub(crate) sealer: Sealer,
    pub(crate) invitation_id: String,
}

impl Work for Resend {
    type Output = Invitation;
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<Invitation, Error> {
        let context = &self.context;
        let organization = organization::load(tx, context.org_id).await?;
        let found = invitation::find(tx, organization.id, &self.invitation_id).await?;
        let mut found = found.ok_or(Error::InvitationNotFound)?;
        match found.status(context.now) {
            Status::Accepted | Status::Revoked => return Err(Error::InvitationClosed),
            Status::Open | Status::Expired => take_over(tx, context, &mut found).await?,
        }
        match found.status(context.now) {
            // The mail that is on its way has the token that is good.
            Status::Open if found.was_just_sent(context.now) => return Ok(found),
            Status::Open | Status::Expired | Status::Accepted | Status::Revoked => {}
        }
        let draws = context.draws();
        let secret = Secret::draw(&draws);
        found.sent_at = context.now;
        found.expires_at = context.now + LIFE;
        let hash = secret.hash();
        invitation::renew(tx, &found.id, &hash, found.sent_at, found.expires_at).await?;
        let token = Token { secret: &secret, sealer: &self.sealer };
        post(tx, context, &draws, &organization, &found, token).await?;
        let record = AuditRecord::new(context, &draws, Action::Update, "invitation", &found.id)
            .named(&found.email.written)
            .change_secret("token");
        audit::append(tx, &record, context.now).await?;
        Ok(found)
    }
}

/// Makes the caller the inviter, if it may give what the invitation gives: the one before may have left.
async fn take_over(tx: &mut Tx, context: &Context, found: &mut Invitation) -> Result<(), Error> {
    let rights = role::load(tx, found.org_id, &found.role).await?;
    let mut may = Holder::of(tx, context, found.org_id).await?.may_assign(&found.role, &rights);
    for id in &found.group_ids {
        if may.is_ok() {
            may = check_grants(tx, context, id).await;
        }
    }
    match may {
        Ok(()) if found.invited_by != context.user_id() => {
            found.invited_by = context.user_id();
            invitation::amend(tx, found).await
        }
        Ok(()) | Err(Error::EscalationRefused { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Revokes an invitation.
#[derive(Debug)]
pub(crate) struct Revoke {
    pub(crate) context: Context,
    pub(crate) invitation_id: String,
}

impl Work for Revoke {
    type Output = ();
    type Error = Error;

    async fn run(&self, tx: &mut Tx) -> Result<(), Error> {
        let context = &self.context;
        let found = invitation::find(tx, context.org_id, &self.invitation_id).await?;
        let found = found.ok_or(Error::InvitationNotFound)?;
        match found.status(context.now) {
            Status::Accepted => return Err(Error::InvitationClosed),
            Status::Revoked => return Ok(()),
            // An expired one could be sent again, so its end is written too.
            Status::Open | Status::Expired => {}
        }
        invitation::revoke(tx, &found.id, context.now).await?;
        let draws = context.draws();
        let record = AuditRecord::new(context, &draws, Action::Delete, "invitation", &found.id)
            .named(&found.email.written);
        audit::append(tx, &record, context.now).await?;
        let data = json!({"org_id": found.org_id, "invitation_id": found.id});
        event::emit(tx, context, &draws, found.org_id, "auth.invitation.revoked", data).await
    }
}

/// Asks for the mail, in the language of the person where there is an account.
async fn post(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    organization: &Organization,
    invitation: &Invitation,
    token: Token<'_>,
) -> Result<(), Error> {
    let person = account::find_by_email(tx, &invitation.email).await?;
    let locale = person.map(|person| person.locale).unwrap_or_default();
    let mail =
        Mail::Invitation { token, organization: &organization.name, message: &invitation.message };
    mail::send(tx, context, draws, &invitation.email, &locale, mail).await
}
