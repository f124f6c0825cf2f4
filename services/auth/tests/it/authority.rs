//! Who verifies credentials in a process that the service is part of, asked as the server's layers ask.

use std::sync::Arc;
use std::time::Duration;

use platform_proto::platform::auth::v1 as pb;
use rpc::{Authority, Credential, Refusal};

use crate::site::{Site, with};

const BOUND: Duration = Duration::from_secs(20);

async fn verdict(
    authority: &Arc<dyn Authority>,
    token: &str,
    peer: Option<&str>,
) -> Result<i64, Refusal> {
    let credential = Credential::Bearer(token.to_owned());
    Ok(authority.authenticate(&credential, peer, None).await?.user_id)
}

#[tokio::test]
async fn a_token_for_one_service_is_good_where_that_service_is_served_and_for_its_actor() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let user_id = owner.user.as_ref().unwrap().id;
    let exchange = pb::ExchangeTokenRequest {
        subject: Some(pb::exchange_token_request::Subject::SubjectToken(owner.access_token)),
        audience: "config".to_owned(),
        ..pb::ExchangeTokenRequest::default()
    };
    let token = site.token_as("etl").exchange_token(exchange).await.unwrap().into_inner();
    let token = token.access_token;
    let replica = auth::build(&site.options, &site.host).await.unwrap();
    let everything = replica.authority_within(&["auth", "config"]);
    assert_eq!(verdict(&everything, &token, Some("etl")).await, Ok(user_id));
    for peer in [None, Some("query")] {
        assert_eq!(verdict(&everything, &token, peer).await, Err(Refusal::TokenInvalid));
    }
    let alone = replica.authority();
    assert_eq!(verdict(&alone, &token, Some("etl")).await, Err(Refusal::TokenInvalid));
}

#[tokio::test]
async fn another_replica_hears_of_a_revocation_and_of_an_end() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let user_id = zoe.user.as_ref().unwrap().id;
    let authority = auth::build(&site.options, &site.host).await.unwrap().authority();
    assert_eq!(verdict(&authority, &zoe.access_token, None).await, Ok(user_id));
    site.auth().logout(with(&zoe, pb::LogoutRequest {})).await.unwrap();
    testkit::wait_for("the refusal at the replica", BOUND, async || {
        verdict(&authority, &zoe.access_token, None).await == Err(Refusal::TokenInvalid)
    })
    .await;
    let again = site.signed_in("zoe@example.com", crate::site::PASSWORD).await;
    assert_eq!(verdict(&authority, &again.access_token, None).await, Ok(user_id));
    site.wait(Duration::from_secs(3700));
    let ended = verdict(&authority, &again.access_token, None).await;
    assert_eq!(ended, Err(Refusal::TokenExpired));
}

#[tokio::test]
async fn what_a_token_may_not_do_is_decided_on_the_object() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let claims = owner.claims.as_ref().unwrap();
    let authority = auth::build(&site.options, &site.host).await.unwrap().authority();
    let credential = Credential::Bearer(owner.access_token.clone());
    let principal = authority.authenticate(&credential, None, None).await.unwrap();
    let allows = async |org_id, permission| {
        authority.allows(&principal, org_id, Some(("pipeline", "1")), permission).await.unwrap()
    };
    assert!(allows(claims.org_id, "platform.pipeline.write").await);
    assert!(!allows(claims.org_id, "platform.pipeline.unheard").await);
    assert!(!allows(claims.org_id + 1, "platform.pipeline.write").await);
    assert!(!allows(0, "platform.pipeline.write").await);
}
