//! The networks that an organisation's members come from.

use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::revocation::Subject;
use rpc::{Authority as _, Credential, Principal, Refusal};
use tonic::Status;

use super::{UNAVAILABLE, fresh, principal};
use crate::double::Failing;

#[tokio::test(start_paused = true)]
async fn a_member_is_let_in_from_the_networks_of_the_organisation_alone() {
    let stage = fresh().await;
    stage.auth.bind_members(&["10.0.0.0/8", "2001:db8::/32", "not a network"]);
    let token = stage.auth.token(&principal());
    for inside in ["10.1.2.3", "::ffff:10.1.2.3", "2001:db8:1::1"] {
        assert_eq!(*stage.bearer_from(&token, inside).await.unwrap(), principal(), "{inside}");
    }
    for outside in ["11.0.0.1", "::ffff:11.0.0.1", "2001:db9::1", "::1"] {
        let refused = stage.bearer_from(&token, outside).await;
        assert_eq!(refused, Err(Refusal::TokenInvalid), "{outside}");
    }
    assert_eq!(stage.auth.count("GetOrganization"), 1);
    let asked = &stage.auth.asked("GetOrganization")[0];
    assert!(asked.text.contains("org_id: 3"), "{}", asked.text);
    assert_eq!(asked.peer, "config");

    // What is presented within the process, by a service, or of no organisation, comes from no such network.
    stage.bearer(&token).await.unwrap();
    let (bearer, elsewhere) = (Credential::Bearer(token), "11.0.0.1".parse().ok());
    stage.authority.authenticate(&bearer, Some("etl"), elsewhere).await.unwrap();
    let nowhere = stage.auth.token(&Principal { org_id: 0, ..principal() });
    stage.bearer_from(&nowhere, "11.0.0.1").await.unwrap();
    assert_eq!(stage.auth.count("GetOrganization"), 1);
}

#[tokio::test(start_paused = true)]
async fn an_organisation_without_networks_lets_its_members_in_from_anywhere() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    for anywhere in ["11.0.0.1", "2001:db9::1"] {
        stage.bearer_from(&token, anywhere).await.unwrap();
    }
    assert_eq!(stage.auth.count("GetOrganization"), 1);
    // None that is understood is not the same as none.
    stage.auth.bind_members(&["10.0.0.0"]);
    stage.site.clock.advance(Duration::from_secs(30));
    let refused = stage.bearer_from(&token, "10.0.0.0").await;
    assert_eq!(refused, Err(Refusal::TokenInvalid));
}

#[tokio::test(start_paused = true)]
async fn networks_are_kept_until_they_may_have_changed_and_for_half_a_minute_at_most() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.auth.bind_members(&["10.0.0.0/8"]);
    stage.bearer_from(&token, "10.1.2.3").await.unwrap();
    stage.auth.bind_members(&["192.0.2.0/24"]);
    stage.bearer_from(&token, "10.1.2.3").await.unwrap();
    let organization =
        pb::OrganizationRevocation { org_id: 3, status: pb::OrganizationStatus::Active.into() };
    stage.revoke(11, Subject::Organization(organization));
    stage.refuses_from(&token, "10.1.2.3").await;
    assert_eq!(stage.auth.count("GetOrganization"), 2);

    stage.bearer_from(&token, "192.0.2.1").await.unwrap();
    stage.auth.bind_members(&["198.51.100.0/24"]);
    stage.raise_grants(12, 5);
    stage.refuses_from(&token, "192.0.2.1").await;
    assert_eq!(stage.auth.count("GetOrganization"), 3);

    stage.auth.bind_members(&[]);
    stage.site.clock.advance(Duration::from_secs(29));
    let kept = stage.bearer_from(&token, "192.0.2.1").await;
    assert_eq!(kept, Err(Refusal::TokenInvalid));
    stage.site.clock.advance(Duration::from_secs(1));
    stage.bearer_from(&token, "192.0.2.1").await.unwrap();
    assert_eq!(stage.auth.count("GetOrganization"), 4);
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn without_auth_a_member_is_let_in_by_networks_that_are_kept_alone() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.auth.bind_members(&["10.0.0.0/8"]);
    stage.auth.fail("GetOrganization", [Failing::With(Status::permission_denied("not you"))]);
    assert_eq!(stage.bearer_from(&token, "10.1.2.3").await, Err(UNAVAILABLE));
    stage.bearer_from(&token, "10.1.2.3").await.unwrap();

    let down = || Failing::With(Status::unavailable("down"));
    stage.auth.fail("GetOrganization", std::iter::repeat_with(down).take(20));
    stage.bearer_from(&token, "10.1.2.3").await.unwrap();
    stage.site.clock.advance(Duration::from_secs(30));
    assert_eq!(stage.bearer_from(&token, "10.1.2.3").await, Err(UNAVAILABLE));
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn nobody_is_a_member_of_an_organisation_that_is_gone() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.auth.fail("GetOrganization", [Failing::With(Status::not_found("gone"))]);
    let refused = stage.bearer_from(&token, "10.1.2.3").await;
    assert_eq!(refused, Err(Refusal::TokenInvalid));
}
