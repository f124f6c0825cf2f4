//! What a key hands on: no later end, and no more networks, than its own.

use std::time::Duration;

use base::Clock as _;
use platform_proto::platform::auth::v1 as pb;
use rpc::wire::timestamp_to_wire;

use crate::credentials::{credentials, new_key, own_key};
use crate::site::{Site, bearer, reason};
use crate::teams::{Member, founder, organizations};

#[tokio::test]
async fn a_key_makes_and_takes_over_no_key_that_is_good_for_longer_or_from_elsewhere() {
    let site = Site::today(|_| {}).await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let at =
        |seconds: u64| Some(timestamp_to_wire(site.clock.now() + Duration::from_secs(seconds)));
    let here = ["127.0.0.0/8".to_owned()];
    let bound = pb::CreateApiKeyRequest {
        expires_at: at(3600),
        allowed_networks: here.to_vec(),
        ..new_key(ann.user_id)
    };
    let mut client = credentials(&site);
    let bound = client.create_api_key(ann.asks(bound)).await.unwrap().into_inner();
    let by_key = |request: pb::CreateApiKeyRequest| bearer(&bound.secret, request);
    let made = client.create_api_key(by_key(new_key(ann.user_id))).await.unwrap().into_inner();
    let made = made.api_key.unwrap();
    assert_eq!((made.expires_at, made.allowed_networks.as_slice()), (at(3600), &here[..]));
    let longer = pb::CreateApiKeyRequest { expires_at: at(3601), ..new_key(ann.user_id) };
    assert_eq!(reason(client.create_api_key(by_key(longer)).await), "EXPIRY_TOO_FAR");
    let elsewhere = pb::CreateApiKeyRequest {
        allowed_networks: vec!["127.0.0.0/8".to_owned(), "192.0.2.0/24".to_owned()],
        ..new_key(ann.user_id)
    };
    assert_eq!(reason(client.create_api_key(by_key(elsewhere)).await), "ESCALATION_REFUSED");
    let less = pb::CreateApiKeyRequest {
        expires_at: at(60),
        allowed_networks: vec!["127.0.0.1/32".to_owned()],
        ..new_key(ann.user_id)
    };
    client.create_api_key(by_key(less)).await.unwrap();
    // Whoever rotates a key has its secret.
    let rotate = |id: &str| {
        let request = pb::RotateApiKeyRequest {
            api_key_id: id.to_owned(),
            user_id: ann.user_id,
            ..pb::RotateApiKeyRequest::default()
        };
        bearer(&bound.secret, request)
    };
    let unbound = own_key(&site, &ann).await.api_key.unwrap();
    let refused = client.rotate_api_key(rotate(&unbound.id)).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
    client.rotate_api_key(rotate(&made.id)).await.unwrap();
    // A lost answer is asked for again, with the secret that works on.
    let own = bound.api_key.as_ref().unwrap().id.clone();
    client.rotate_api_key(rotate(&own)).await.unwrap();
    client.rotate_api_key(rotate(&own)).await.unwrap();
}

/// Says how long the keys of an organisation live at most.
async fn limit(site: &Site, by: &Member, days: i32) {
    let update = pb::UpdateOrganizationRequest {
        settings: Some(pb::OrganizationSettings {
            api_key_max_age_days: days,
            ..pb::OrganizationSettings::default()
        }),
        ..pb::UpdateOrganizationRequest::default()
    };
    organizations(site).update_organization(by.asks(update)).await.unwrap();
}

#[tokio::test]
async fn a_key_that_names_no_end_gets_the_earlier_of_its_makers_and_its_organisations() {
    const DAY: u64 = 86_400;
    let site = Site::today(|_| {}).await;
    let ann = founder(&site, "ann@example.com", "north").await;
    let in_days =
        |days| Some(timestamp_to_wire(site.clock.now() + Duration::from_secs(days * DAY)));
    let maker = pb::CreateApiKeyRequest { expires_at: in_days(5), ..new_key(ann.user_id) };
    let mut client = credentials(&site);
    let maker = client.create_api_key(ann.asks(maker)).await.unwrap().into_inner().secret;
    for (days, end) in [(0, in_days(5)), (7, in_days(5)), (5, in_days(5)), (2, in_days(2))] {
        limit(&site, &ann, days).await;
        let by_key = bearer(&maker, new_key(ann.user_id));
        let made = client.create_api_key(by_key).await.unwrap().into_inner();
        assert_eq!(made.api_key.unwrap().expires_at, end, "{days}");
    }
    // A later end than either that is asked for is refused, not cut.
    for (days, asked) in [(7, 6), (2, 3)] {
        limit(&site, &ann, days).await;
        let asked = pb::CreateApiKeyRequest { expires_at: in_days(asked), ..new_key(ann.user_id) };
        let refused = client.create_api_key(bearer(&maker, asked)).await;
        assert_eq!(reason(refused), "EXPIRY_TOO_FAR", "{days}");
    }
}
