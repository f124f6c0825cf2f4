//! Invitations on the wire.

use base::Timestamp;
use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;
use seal::Sealer;

use super::types::page_request;
use crate::Error;
use crate::core::context::Context;
use crate::core::email::Email;
use crate::core::invitation::accept::Accept;
use crate::core::invitation::read::{Get, List, Offer};
use crate::core::invitation::send::{Create, Resend, Revoke};
use crate::core::invitation::{Invitation, Status};
use crate::core::page::Page;
use crate::store::invitation::SORTS;

pub(crate) fn create(
    context: Context,
    sealer: Sealer,
    request: pb::CreateInvitationRequest,
) -> Create {
    let pb::CreateInvitationRequest { org_id: _, email, role, group_ids, message } = request;
    Create { context, sealer, email: Email::new(email), role, group_ids, message }
}

pub(crate) fn list(context: Context, request: pb::ListInvitationsRequest) -> Result<List, Error> {
    let pb::ListInvitationsRequest { org_id: _, pagination, status } = request;
    let page = Page::new(page_request(pagination), SORTS)?;
    let status = status.and_then(|status| pb::InvitationStatus::try_from(status).ok());
    let status = status.and_then(|status| match status {
        pb::InvitationStatus::Unspecified => None,
        pb::InvitationStatus::Open => Some(Status::Open),
        pb::InvitationStatus::Accepted => Some(Status::Accepted),
        pb::InvitationStatus::Revoked => Some(Status::Revoked),
        pb::InvitationStatus::Expired => Some(Status::Expired),
    });
    Ok(List { context, status, page })
}

pub(crate) fn resend(
    context: Context,
    sealer: Sealer,
    request: pb::ResendInvitationRequest,
) -> Resend {
    let pb::ResendInvitationRequest { org_id: _, invitation_id } = request;
    Resend { context, sealer, invitation_id }
}

pub(crate) fn revoke(context: Context, request: pb::RevokeInvitationRequest) -> Revoke {
    let pb::RevokeInvitationRequest { org_id: _, invitation_id } = request;
    Revoke { context, invitation_id }
}

pub(crate) fn get(context: Context, request: pb::GetInvitationRequest) -> Get {
    let pb::GetInvitationRequest { token } = request;
    Get { context, token }
}

pub(crate) fn accept(context: Context, request: pb::AcceptInvitationRequest) -> Accept {
    let pb::AcceptInvitationRequest { token } = request;
    Accept { context, token }
}

pub(crate) fn offer_to_wire(offer: Offer, now: Timestamp) -> pb::GetInvitationResponse {
    let Offer { invitation, org_name, invited_by_name } = offer;
    pb::GetInvitationResponse {
        invitation: Some(to_wire(invitation, now)),
        org_name,
        invited_by_name,
    }
}

pub(crate) fn to_wire(it: Invitation, now: Timestamp) -> pb::Invitation {
    let status = match it.status(now) {
        Status::Open => pb::InvitationStatus::Open,
        Status::Accepted => pb::InvitationStatus::Accepted,
        Status::Revoked => pb::InvitationStatus::Revoked,
        Status::Expired => pb::InvitationStatus::Expired,
    };
    pb::Invitation {
        id: it.id,
        org_id: it.org_id,
        email: it.email.written,
        role: it.role,
        invited_by: it.invited_by,
        expires_at: Some(timestamp_to_wire(it.expires_at)),
        accepted_at: it.accepted_at.map(timestamp_to_wire),
        created_at: Some(timestamp_to_wire(it.created_at)),
        status: status.into(),
        group_ids: it.group_ids,
    }
}
