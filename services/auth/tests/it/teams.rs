//! Organisations with people in them, for the tests of what people may do to each other.

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::organization_service_client::OrganizationServiceClient;
use platform_proto::platform::auth::v1::permission_service_client::PermissionServiceClient;
use platform_proto::platform::auth::v1::role_service_client::RoleServiceClient;
use tonic::transport::Channel;
use tonic::{Request, Status};

use crate::site::{PASSWORD, Site, bearer, with};

/// Somebody with a token for an organisation.
pub(crate) struct Member {
    pub(crate) user_id: i64,
    pub(crate) org_id: i64,
    pub(crate) token: String,
}

impl Member {
    /// A request by the member.
    pub(crate) fn asks<T>(&self, message: T) -> Request<T> {
        bearer(&self.token, message)
    }
}

pub(crate) fn organizations(site: &Site) -> OrganizationServiceClient<Channel> {
    OrganizationServiceClient::new(site.channel.clone())
}

pub(crate) fn roles(site: &Site) -> RoleServiceClient<Channel> {
    RoleServiceClient::new(site.channel.clone())
}

pub(crate) fn permissions(site: &Site) -> PermissionServiceClient<Channel> {
    PermissionServiceClient::new(site.channel.clone())
}

/// `PermissionService`, for the service that owns pipelines.
pub(crate) fn permissions_as_peer(site: &Site) -> PermissionServiceClient<rpc::Channel> {
    PermissionServiceClient::new(site.peer("config"))
}

pub(crate) fn new_organization(slug: &str) -> pb::CreateOrganizationRequest {
    pb::CreateOrganizationRequest {
        name: slug.to_owned(),
        slug: slug.to_owned(),
        ..pb::CreateOrganizationRequest::default()
    }
}

/// A new person who founds an organisation, with a token for it.
pub(crate) async fn founder(site: &Site, email: &str, slug: &str) -> Member {
    let person = site.person(email).await;
    let request = with(&person, new_organization(slug));
    let made = organizations(site).create_organization(request).await.unwrap().into_inner();
    enter(site, &person, made.organization.unwrap().id).await.unwrap()
}

/// A token for an organisation.
pub(crate) async fn enter(
    site: &Site,
    person: &pb::SignedIn,
    org_id: i64,
) -> Result<Member, Status> {
    let select = pb::SelectOrganizationRequest { org_id, make_default: false };
    let selected = site.auth().select_organization(with(person, select)).await?.into_inner();
    let user_id = person.user.as_ref().unwrap().id;
    Ok(Member { user_id, org_id, token: selected.access_token })
}

pub(crate) fn invitation(email: &str, role: &str) -> pb::CreateInvitationRequest {
    pb::CreateInvitationRequest {
        email: email.to_owned(),
        role: role.to_owned(),
        ..pb::CreateInvitationRequest::default()
    }
}

/// A new person whom a member invites into a role, with a token for the organisation.
pub(crate) async fn joined(site: &Site, by: &Member, email: &str, role: &str) -> Member {
    let invite = by.asks(invitation(email, role));
    organizations(site).create_invitation(invite).await.unwrap();
    let person = site.person(email).await;
    let token = site.mailed(email, "auth.invitation").await;
    let accept = with(&person, pb::AcceptInvitationRequest { token });
    organizations(site).accept_invitation(accept).await.unwrap();
    enter(site, &person, by.org_id).await.unwrap()
}

/// Another token, after something changed.
pub(crate) async fn again(site: &Site, email: &str, org_id: i64) -> Member {
    let person = site.signed_in(email, PASSWORD).await;
    enter(site, &person, org_id).await.unwrap()
}
