//! Tokens between services: keys, exact validation, exchange, revocations.

use std::time::Duration;

use platform_proto::google::protobuf as wkt;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::watch_revocations_response::Event;

use crate::site::{PASSWORD, Site, bearer, reason, with};

fn subject(token: &str, audience: &str) -> pb::ExchangeTokenRequest {
    pb::ExchangeTokenRequest {
        subject: Some(pb::exchange_token_request::Subject::SubjectToken(token.to_owned())),
        audience: audience.to_owned(),
        ..pb::ExchangeTokenRequest::default()
    }
}

async fn validate(site: &Site, token: &str, audience: &str) -> pb::ValidateTokenResponse {
    let request =
        pb::ValidateTokenRequest { token: token.to_owned(), audience: audience.to_owned() };
    site.auth_as("config").validate_token(request).await.unwrap().into_inner()
}

fn code(response: &pb::ValidateTokenResponse) -> &str {
    response.error.as_ref().map_or("", |error| error.code.as_str())
}

#[tokio::test]
async fn a_token_is_told_exactly() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let good = validate(&site, &zoe.access_token, "config").await;
    assert!(good.valid && good.error.is_none());
    assert_eq!(good.claims, zoe.claims);
    let rubbish = validate(&site, "rubbish", "").await;
    assert_eq!((rubbish.valid, code(&rubbish)), (false, "TOKEN_INVALID"));
    site.auth().logout(with(&zoe, pb::LogoutRequest {})).await.unwrap();
    assert_eq!(code(&validate(&site, &zoe.access_token, "").await), "TOKEN_INVALID");
    let again = site.signed_in("zoe@example.com", PASSWORD).await;
    site.wait(Duration::from_secs(3700));
    assert_eq!(code(&validate(&site, &again.access_token, "").await), "TOKEN_EXPIRED");
}

#[tokio::test]
async fn only_services_of_the_cluster_validate() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let request =
        pb::ValidateTokenRequest { token: zoe.access_token.clone(), audience: String::new() };
    let refused = site.auth().validate_token(with(&zoe, request)).await;
    assert_eq!(reason(refused), "PEER_REQUIRED");
}

#[tokio::test]
async fn the_public_keys_are_everybodys() {
    let site = Site::new().await;
    let mut client = pb::token_service_client::TokenServiceClient::new(site.channel.clone());
    let keys = client.get_jwks(pb::GetJwksRequest {}).await.unwrap().into_inner().keys;
    assert_eq!(keys.len(), 1);
    assert_eq!((keys[0].kty.as_str(), keys[0].crv.as_str()), ("OKP", "Ed25519"));
    assert_eq!(keys[0].x.len(), 43);
}

#[tokio::test]
async fn a_service_acts_for_somebody_for_a_minute_at_one_audience() {
    let site = Site::new().await;
    let owner = site.owner().await;
    let mut exchange = subject(&owner.access_token, "config");
    exchange.permissions = vec!["platform.rule.read".to_owned(), "platform.user.admin".to_owned()];
    let made = site.token_as("etl").exchange_token(exchange).await.unwrap().into_inner();
    let claims = made.claims.unwrap();
    assert_eq!((claims.actor.as_str(), claims.audience.as_str()), ("etl", "config"));
    assert_eq!(claims.permissions, ["platform.rule.read"]);
    assert!(!claims.is_owner && !claims.is_operator);
    let life = made.expires_at.unwrap().seconds - claims.issued_at.unwrap().seconds;
    assert_eq!(life, 60);
    assert!(validate(&site, &made.access_token, "config").await.valid);
    let elsewhere = validate(&site, &made.access_token, "query").await;
    assert_eq!(code(&elsewhere), "TOKEN_INVALID");
    // The next service in the chain may pass it on, others may not.
    let stolen = site.token_as("query").exchange_token(subject(&made.access_token, "data")).await;
    assert_eq!(reason(stolen), "TOKEN_INVALID");
    let person = site.account();
    let mut person = person;
    let request = bearer(&made.access_token, pb::UpdateProfileRequest::default());
    assert!(person.update_profile(request).await.is_err());
}

#[tokio::test]
async fn a_service_that_acts_for_somebody_gets_nothing_that_lasts() {
    let site = Site::with(|options| options.exchange.calls = vec!["etl:auth".to_owned()]).await;
    let owner = site.owner().await;
    let claims = owner.claims.clone().unwrap();
    let made = site.token_as("etl").exchange_token(subject(&owner.access_token, "auth")).await;
    let token = made.unwrap().into_inner().access_token;
    // The token itself is good for what the person may, while it lasts.
    let own = bearer(&token, pb::GetUserRequest { user_id: claims.user_id });
    site.auth_as("etl").get_user(own).await.unwrap();
    let select = pb::SelectOrganizationRequest { org_id: claims.org_id, make_default: false };
    let refused = site.auth_as("etl").select_organization(bearer(&token, select)).await;
    assert_eq!(reason(refused), "ORGANIZATION_NOT_FOUND");
    let mut credentials =
        pb::credential_service_client::CredentialServiceClient::new(site.peer("etl"));
    let key = crate::credentials::new_key(claims.user_id);
    let refused = credentials.create_api_key(bearer(&token, key.clone())).await;
    assert_eq!(reason(refused), "ESCALATION_REFUSED");
    let mut people = crate::credentials::credentials(&site);
    let made = people.create_api_key(with(&owner, key)).await.unwrap().into_inner();
    let rotate = pb::RotateApiKeyRequest {
        api_key_id: made.api_key.unwrap().id,
        user_id: claims.user_id,
        ..pb::RotateApiKeyRequest::default()
    };
    let refused = credentials.rotate_api_key(bearer(&token, rotate)).await;
    assert_eq!(reason(refused), "PERMISSION_DENIED");
}

#[tokio::test]
async fn a_service_that_is_not_listed_acts_for_nobody() {
    let site = Site::with(|options| options.exchange.calls = vec!["etl:config".to_owned()]).await;
    let zoe = site.person("zoe@example.com").await;
    let wrong = subject(&zoe.access_token, "query");
    let refused = site.token_as("etl").exchange_token(wrong).await;
    assert_eq!(reason(refused), "EXCHANGE_REFUSED");
    let other = subject(&zoe.access_token, "config");
    let refused = site.token_as("rules").exchange_token(other).await;
    assert_eq!(reason(refused), "EXCHANGE_REFUSED");
    let mut short = subject(&zoe.access_token, "config");
    short.lifetime = Some(wkt::Duration { seconds: 5, nanos: 0 });
    let made = site.token_as("etl").exchange_token(short).await.unwrap().into_inner();
    let claims = made.claims.unwrap();
    assert_eq!(made.expires_at.unwrap().seconds - claims.issued_at.unwrap().seconds, 5);
}

#[tokio::test]
async fn a_revocation_reaches_a_watcher_within_a_second() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let gone = site.signed_in("zoe@example.com", PASSWORD).await;
    site.auth().logout(with(&gone, pb::LogoutRequest {})).await.unwrap();
    let watch = pb::WatchRevocationsRequest { after_revision: None };
    let mut stream = site.token_as("config").watch_revocations(watch).await.unwrap().into_inner();
    let first = stream.message().await.unwrap().unwrap();
    let Some(Event::Snapshot(snapshot)) = first.event else { panic!("{first:?}") };
    assert!(snapshot.is_last && snapshot.part == 0);
    let session = |signed_in: &pb::SignedIn| signed_in.claims.as_ref().unwrap().session_id.clone();
    let named = |revocations: &[pb::Revocation], id: &str| {
        revocations.iter().any(|it| match &it.subject {
            Some(pb::revocation::Subject::SessionId(session)) => session == id,
            _ => false,
        })
    };
    assert!(named(&snapshot.revocations, &session(&gone)));
    site.auth().logout(with(&zoe, pb::LogoutRequest {})).await.unwrap();
    let heard = async {
        loop {
            let message = stream.message().await.unwrap().unwrap();
            assert!(message.revision >= first.revision);
            if let Some(Event::Changes(changes)) = message.event {
                assert!(named(&changes.revocations, &session(&zoe)));
                return message.revision;
            }
        }
    };
    let revision = tokio::time::timeout(Duration::from_secs(1), heard).await.unwrap();
    // Whoever has heard it all goes on without a snapshot.
    let watch = pb::WatchRevocationsRequest { after_revision: Some(revision) };
    let mut stream = site.token_as("config").watch_revocations(watch).await.unwrap().into_inner();
    let next = stream.message().await.unwrap().unwrap();
    assert!(matches!(next.event, Some(Event::Beat(_))), "{next:?}");
}

#[tokio::test]
async fn a_restart_keeps_the_keys_and_the_sessions() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let mut host = runtime::Host::new("auth");
    host.clock = site.host.clock.clone();
    let service = auth::build(&site.options, &host).await.unwrap();
    let principal = service
        .authority()
        .authenticate(&rpc::Credential::Bearer(zoe.access_token.clone()), None, None)
        .await
        .unwrap();
    assert_eq!(principal.user_id, zoe.user.unwrap().id);
    assert!(host.tasks.drain(Duration::from_secs(5)).await);
}
