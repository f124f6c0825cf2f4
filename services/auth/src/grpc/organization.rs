//! `OrganizationService`.

use platform_proto::platform::auth::v1 as pb;
use tonic::{Request, Response, Status};

use super::Handler;
use crate::convert::organization::{self as convert, shows_billing, to_wire};
use crate::convert::types::{pagination, time};
use crate::convert::{invitation, member};

#[tonic::async_trait]
impl pb::organization_service_server::OrganizationService for Handler {
    async fn create_organization(
        &self,
        request: Request<pb::CreateOrganizationRequest>,
    ) -> Result<Response<pb::CreateOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let organization = self.auth.db.write(convert::create(context, raw)).await?;
        let organization = Some(to_wire(organization, true));
        Ok(Response::new(pb::CreateOrganizationResponse { organization }))
    }

    async fn list_organizations(
        &self,
        request: Request<pb::ListOrganizationsRequest>,
    ) -> Result<Response<pb::ListOrganizationsResponse>, Status> {
        let (_, raw) = self.open(request);
        let listed = self.auth.db.read(convert::list(raw)?).await?;
        let pagination = pagination(&listed);
        let organizations = listed.rows.into_iter().map(Into::into).collect();
        Ok(Response::new(pb::ListOrganizationsResponse { organizations, pagination }))
    }

    async fn update_organization(
        &self,
        request: Request<pb::UpdateOrganizationRequest>,
    ) -> Result<Response<pb::UpdateOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let shows_billing = shows_billing(&context);
        let organization = self.auth.db.write(convert::update(context, raw)).await?;
        let organization = Some(to_wire(organization, shows_billing));
        Ok(Response::new(pb::UpdateOrganizationResponse { organization }))
    }

    async fn set_organization_limits(
        &self,
        request: Request<pb::SetOrganizationLimitsRequest>,
    ) -> Result<Response<pb::SetOrganizationLimitsResponse>, Status> {
        let (context, raw) = self.open(request);
        let organization = self.auth.db.write(convert::set_limits(context, raw)).await?;
        let organization = Some(to_wire(organization, false));
        Ok(Response::new(pb::SetOrganizationLimitsResponse { organization }))
    }

    async fn suspend_organization(
        &self,
        request: Request<pb::SuspendOrganizationRequest>,
    ) -> Result<Response<pb::SuspendOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let organization = self.auth.db.write(convert::suspend(context, raw)).await?;
        let organization = Some(to_wire(organization, false));
        Ok(Response::new(pb::SuspendOrganizationResponse { organization }))
    }

    async fn resume_organization(
        &self,
        request: Request<pb::ResumeOrganizationRequest>,
    ) -> Result<Response<pb::ResumeOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let organization = self.auth.db.write(convert::resume(context, raw)).await?;
        let organization = Some(to_wire(organization, false));
        Ok(Response::new(pb::ResumeOrganizationResponse { organization }))
    }

    async fn delete_organization(
        &self,
        request: Request<pb::DeleteOrganizationRequest>,
    ) -> Result<Response<pb::DeleteOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let delete_after = self.auth.db.write(convert::delete(context, raw)).await?;
        Ok(Response::new(pb::DeleteOrganizationResponse { delete_after: time(delete_after) }))
    }

    async fn restore_organization(
        &self,
        request: Request<pb::RestoreOrganizationRequest>,
    ) -> Result<Response<pb::RestoreOrganizationResponse>, Status> {
        let (context, raw) = self.open(request);
        let organization = self.auth.db.write(convert::restore(context, raw)).await?;
        let organization = Some(to_wire(organization, false));
        Ok(Response::new(pb::RestoreOrganizationResponse { organization }))
    }

    async fn transfer_ownership(
        &self,
        request: Request<pb::TransferOwnershipRequest>,
    ) -> Result<Response<pb::TransferOwnershipResponse>, Status> {
        let (context, raw) = self.open(request);
        let demands = self.auth.policy.demands_second_factor();
        let transfer = convert::transfer(context, raw, demands);
        let (organization, consistency_token) = self.auth.db.write(transfer).await?;
        let organization = Some(organization.into());
        Ok(Response::new(pb::TransferOwnershipResponse { organization, consistency_token }))
    }

    async fn add_member(
        &self,
        request: Request<pb::AddMemberRequest>,
    ) -> Result<Response<pb::AddMemberResponse>, Status> {
        let (context, raw) = self.open(request);
        let (found, consistency_token) = self.auth.db.write(member::add(context, raw)).await?;
        let member = Some(member::to_wire(found));
        Ok(Response::new(pb::AddMemberResponse { member, consistency_token }))
    }

    async fn change_member_role(
        &self,
        request: Request<pb::ChangeMemberRoleRequest>,
    ) -> Result<Response<pb::ChangeMemberRoleResponse>, Status> {
        let (context, raw) = self.open(request);
        let (found, consistency_token) =
            self.auth.db.write(member::change_role(context, raw)).await?;
        let member = Some(member::to_wire(found));
        Ok(Response::new(pb::ChangeMemberRoleResponse { member, consistency_token }))
    }

    async fn remove_member(
        &self,
        request: Request<pb::RemoveMemberRequest>,
    ) -> Result<Response<pb::RemoveMemberResponse>, Status> {
        let (context, raw) = self.open(request);
        let consistency_token = self.auth.db.write(member::remove(context, raw)).await?;
        Ok(Response::new(pb::RemoveMemberResponse { consistency_token }))
    }

    async fn create_invitation(
        &self,
        request: Request<pb::CreateInvitationRequest>,
    ) -> Result<Response<pb::CreateInvitationResponse>, Status> {
        let (context, raw) = self.open(request);
        let now = context.now;
        let decision = invitation::create(context, self.auth.sealer.clone(), raw);
        let found = self.auth.db.write(decision).await?;
        let invitation = Some(invitation::to_wire(found, now));
        Ok(Response::new(pb::CreateInvitationResponse { invitation }))
    }

    async fn resend_invitation(
        &self,
        request: Request<pb::ResendInvitationRequest>,
    ) -> Result<Response<pb::ResendInvitationResponse>, Status> {
        let (context, raw) = self.open(request);
        let now = context.now;
        let decision = invitation::resend(context, self.auth.sealer.clone(), raw);
        let found = self.auth.db.write(decision).await?;
        let invitation = Some(invitation::to_wire(found, now));
        Ok(Response::new(pb::ResendInvitationResponse { invitation }))
    }

    async fn list_invitations(
        &self,
        request: Request<pb::ListInvitationsRequest>,
    ) -> Result<Response<pb::ListInvitationsResponse>, Status> {
        let (context, raw) = self.open(request);
        let now = context.now;
        let listed = self.auth.db.read(invitation::list(context, raw)?).await?;
        let pagination = pagination(&listed);
        let one = |row| invitation::to_wire(row, now);
        let invitations = listed.rows.into_iter().map(one).collect();
        Ok(Response::new(pb::ListInvitationsResponse { invitations, pagination }))
    }

    async fn revoke_invitation(
        &self,
        request: Request<pb::RevokeInvitationRequest>,
    ) -> Result<Response<pb::RevokeInvitationResponse>, Status> {
        let (context, raw) = self.open(request);
        self.auth.db.write(invitation::revoke(context, raw)).await?;
        Ok(Response::new(pb::RevokeInvitationResponse {}))
    }

    async fn get_invitation(
        &self,
        request: Request<pb::GetInvitationRequest>,
    ) -> Result<Response<pb::GetInvitationResponse>, Status> {
        let (context, raw) = self.open(request);
        let now = context.now;
        let offer = self.auth.db.read(invitation::get(context, raw)).await?;
        Ok(Response::new(invitation::offer_to_wire(offer, now)))
    }

    async fn accept_invitation(
        &self,
        request: Request<pb::AcceptInvitationRequest>,
    ) -> Result<Response<pb::AcceptInvitationResponse>, Status> {
        let (context, raw) = self.open(request);
        let accept = invitation::accept(context, raw);
        let (membership, consistency_token) = self.auth.db.write(accept).await?;
        let membership = Some(membership.into());
        Ok(Response::new(pb::AcceptInvitationResponse { membership, consistency_token }))
    }
}
