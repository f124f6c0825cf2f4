//! The authority of services other than auth: what it verifies itself, what it hears, and what it asks.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use jsonwebtoken::{Algorithm, EncodingKey, Header};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::revocation::Subject;
use platform_proto::platform::auth::v1::watch_revocations_response::Event;
use rpc::token::{AUDIENCE_ANY, Claims, ISSUER, TYPE};
use rpc::{Authority as _, Credential, Principal, Refusal, RemoteAuthority};
use runtime::Host;
use tokio::task::JoinHandle;

use crate::double::{Double, NOW, Site, until};

mod networks;

const UNAVAILABLE: Refusal = Refusal::Unavailable { dependency: "auth" };

struct Stage {
    site: Site,
    auth: Double,
    authority: Arc<RemoteAuthority>,
    server: JoinHandle<()>,
}

/// Auth and a server that has heard everything.
async fn fresh() -> Stage {
    let stage = silent().await;
    stage.auth.snapshot(10);
    let authority = &stage.authority;
    until("the snapshot is heard", || authority.is_fresh()).await;
    stage.auth.wait("GetJwks", 1).await;
    stage
}

/// Auth and a server that has heard nothing.
async fn silent() -> Stage {
    let (site, auth) = (Site::new(), Double::new());
    let server = auth.serve(&site.host).await;
    let authority = RemoteAuthority::start(&site.clients);
    Stage { site, auth, authority, server }
}

impl Stage {
    async fn bearer(&self, token: &str) -> Result<Arc<Principal>, Refusal> {
        self.authority.authenticate(&Credential::Bearer(token.to_owned()), None, None).await
    }

    async fn bearer_from(&self, token: &str, remote: &str) -> Result<Arc<Principal>, Refusal> {
        let credential = Credential::Bearer(token.to_owned());
        self.authority.authenticate(&credential, None, remote.parse().ok()).await
    }

    async fn api_key(&self, key: &str, from: Option<[u8; 4]>) -> Result<Arc<Principal>, Refusal> {
        let remote = from.map(|it| IpAddr::V4(Ipv4Addr::from(it)));
        self.authority.authenticate(&Credential::ApiKey(key.to_owned()), None, remote).await
    }

    fn revoke(&self, revision: u64, subject: Subject) {
        let revocation = pb::Revocation { revision, forget_after: None, subject: Some(subject) };
        let changes = pb::RevocationChanges { revocations: vec![revocation] };
        self.auth.send(revision, Event::Changes(changes));
    }

    fn raise_grants(&self, revision: u64, grant_revision: u64) {
        self.revoke(
            revision,
            Subject::Grants(pb::GrantRevision {
                org_id: 3,
                grant_revision,
                user_ids: vec![],
                consistency_token: format!("c{grant_revision}"),
            }),
        );
    }

    /// Waits until a token is refused, for a second at most.
    async fn refuses(&self, token: &str) {
        let heard = async {
            while self.bearer(token).await.is_ok() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(1), heard).await.unwrap();
        assert_eq!(self.bearer(token).await, Err(Refusal::TokenInvalid));
    }

    /// Waits until a token is refused from there, for a second at most.
    async fn refuses_from(&self, token: &str, remote: &str) {
        let heard = async {
            while self.bearer_from(token, remote).await != Err(Refusal::TokenInvalid) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(1), heard).await.unwrap();
    }

    fn host(&self) -> &Host {
        &self.site.host
    }
}

fn principal() -> Principal {
    Principal {
        user_id: 7,
        org_id: 3,
        role: "member".to_owned(),
        permissions: vec!["platform.rule.read".to_owned()],
        session_id: "s".to_owned(),
        token_id: "t".to_owned(),
        issued_at: NOW,
        expires_at: NOW + Duration::from_secs(3600),
        grant_revision: 5,
        ..Principal::default()
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_verified_here_once_everything_is_heard() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    for _ in 0..3 {
        assert_eq!(*stage.bearer(&token).await.unwrap(), principal());
    }
    assert_eq!(stage.auth.count("ValidateToken"), 0);
    assert_eq!(stage.auth.count("GetJwks"), 1);
}

#[tokio::test(start_paused = true)]
async fn a_forged_token_is_refused_and_costs_auth_nothing() {
    let stage = fresh().await;
    let claims = Claims::new(&principal(), ISSUER, AUDIENCE_ANY);
    let other_key = Double::new().signing_key();
    let mut tokens =
        vec![claims.sign("k1", &other_key).unwrap(), String::new(), "a.b.c".to_owned()];

    // Without a signature.
    let good = stage.auth.token(&principal());
    let (body, _) = good.rsplit_once('.').unwrap();
    tokens.push(format!("{body}."));
    // With the public key as the secret.
    let mut header = Header::new(Algorithm::HS256);
    (header.typ, header.kid) = (Some(TYPE.to_owned()), Some("k1".to_owned()));
    let secret = EncodingKey::from_secret(&stage.auth.public_key());
    tokens.push(jsonwebtoken::encode(&header, &claims, &secret).unwrap());
    // For another service, and by another issuer.
    let key = stage.auth.signing_key();
    tokens.push(Claims::new(&principal(), ISSUER, "etl").sign("k1", &key).unwrap());
    tokens.push(Claims::new(&principal(), "elsewhere", AUDIENCE_ANY).sign("k1", &key).unwrap());

    for token in tokens {
        assert_eq!(stage.bearer(&token).await, Err(Refusal::TokenInvalid), "{token}");
    }
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn a_token_runs_out_even_if_it_is_kept() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();
    stage.site.clock.advance(Duration::from_secs(3604));
    stage.bearer(&token).await.unwrap();
    stage.site.clock.advance(Duration::from_secs(1));
    assert_eq!(stage.bearer(&token).await, Err(Refusal::TokenExpired));
}

#[tokio::test(start_paused = true)]
async fn a_revocation_is_heard_within_a_beat() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();
    stage.revoke(11, Subject::SessionId("s".to_owned()));
    stage.refuses(&token).await;
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn what_was_heard_to_be_revoked_is_refused_however_long_nothing_is_heard() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    let other = Principal { session_id: "s2".to_owned(), ..principal() };
    let other = stage.auth.token(&other);
    stage.revoke(11, Subject::SessionId("s".to_owned()));
    stage.refuses(&token).await;
    stage.server.abort();
    until("the silence is noticed", || !stage.authority.is_fresh()).await;
    assert_eq!(stage.bearer(&token).await, Err(Refusal::TokenInvalid));
    assert_eq!(stage.bearer(&other).await, Err(UNAVAILABLE));
}

#[tokio::test(start_paused = true)]
async fn what_is_heard_of_a_caller_makes_its_streams_doubtful_until_auth_has_told() {
    let stage = fresh().await;
    let key = Principal { api_key_id: "a".to_owned(), token_id: String::new(), ..principal() };
    let authority = &stage.authority;
    let shown = Credential::ApiKey("pk_test_1".to_owned());
    let bearer = Credential::Bearer(stage.auth.token(&principal()));
    let doubts = |credential: &Credential, principal: &Principal, since| {
        authority.doubts(credential, principal, 3, since)
    };
    assert_eq!(authority.heard(), 10);
    assert!(!doubts(&shown, &key, 10));
    stage.revoke(11, Subject::ApiKeyId("a".to_owned()));
    until("the key's change is heard", || authority.heard() == 11).await;
    assert!(doubts(&shown, &key, 10) && !doubts(&bearer, &principal(), 10));
    stage.revoke(12, Subject::KeyId("k1".to_owned()));
    until("the signing key's end is heard", || authority.heard() == 12).await;
    assert!(doubts(&bearer, &principal(), 11) && !doubts(&shown, &key, 11));
    stage.raise_grants(13, 6);
    until("the grants are heard", || authority.heard() == 13).await;
    assert!(doubts(&bearer, &principal(), 12) && doubts(&shown, &key, 12));
    stage.server.abort();
    until("the silence is noticed", || !authority.is_fresh()).await;
    assert!(doubts(&shown, &key, 12));
    assert!(!doubts(&shown, &key, 13) && !doubts(&bearer, &principal(), 13));
}

#[tokio::test(start_paused = true)]
async fn an_outage_of_auth_is_news_once() {
    let stage = fresh().await;
    let mut news = stage.authority.news().unwrap();
    news.borrow_and_update();
    stage.server.abort();
    tokio::time::timeout(Duration::from_secs(6), news.changed()).await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert!(!news.has_changed().unwrap());
}

#[tokio::test(start_paused = true)]
async fn streams_are_told_of_revocations_and_of_silence_but_not_of_beats() {
    let stage = fresh().await;
    let mut news = stage.authority.news().unwrap();
    news.borrow_and_update();
    for _ in 0..3 {
        stage.auth.beat(10);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert!(!news.has_changed().unwrap());
    stage.revoke(11, Subject::SessionId("x".to_owned()));
    let told = async |news: &mut tokio::sync::watch::Receiver<i64>, within| {
        tokio::time::timeout(Duration::from_secs(within), news.changed()).await.unwrap().unwrap();
    };
    told(&mut news, 1).await;
    assert!(stage.authority.is_fresh());
    told(&mut news, 6).await;
    assert!(!stage.authority.is_fresh());
}

#[tokio::test(start_paused = true)]
async fn before_the_snapshot_and_after_a_silence_auth_is_asked_each_time() {
    let stage = silent().await;
    let token = stage.auth.token(&principal());
    stage.auth.know(&token, principal(), &[]);
    for asked in 1..=2 {
        stage.bearer(&token).await.unwrap();
        assert_eq!(stage.auth.count("ValidateToken"), asked);
    }
    assert!(stage.auth.asked("ValidateToken")[0].text.contains("audience: \"config\""));

    stage.auth.snapshot(10);
    until("the snapshot is heard", || stage.authority.is_fresh()).await;
    stage.bearer(&token).await.unwrap();
    stage.bearer(&token).await.unwrap();
    assert_eq!(stage.auth.count("ValidateToken"), 2);

    // No beat comes: a revocation that is not heard of still counts.
    stage.auth.clear();
    until("the silence is noticed", || !stage.authority.is_fresh()).await;
    stage.auth.forget(&token);
    assert_eq!(stage.bearer(&token).await, Err(Refusal::TokenInvalid));
    assert_eq!(stage.auth.count("ValidateToken"), 3);
}

#[tokio::test(start_paused = true)]
async fn without_auth_nothing_can_be_told() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();
    stage.server.abort();
    until("the silence is noticed", || !stage.authority.is_fresh()).await;
    assert_eq!(stage.bearer(&token).await, Err(UNAVAILABLE));
    assert_eq!(stage.api_key("pk_test_1", None).await, Err(UNAVAILABLE));
    let allows = stage.authority.allows(&principal(), 3, None, "platform.rule.read").await;
    assert_eq!(allows, Err(UNAVAILABLE));

    let _server = stage.auth.serve(stage.host()).await;
    stage.auth.clear();
    stage.auth.beat(10);
    until("the stream is heard again", || stage.authority.is_fresh()).await;
    stage.bearer(&token).await.unwrap();
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn a_stream_goes_on_where_it_broke_off() {
    let mut stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();
    stage.revoke(12, Subject::TokenId("t".to_owned()));
    stage.refuses(&token).await;
    stage.auth.clear();
    stage.server.abort();
    _ = (&mut stage.server).await;
    let _server = stage.auth.serve(stage.host()).await;
    stage.auth.wait("WatchRevocations", 2).await;
    let asked = stage.auth.asked("WatchRevocations");
    assert!(asked[0].text.contains("after_revision: None"), "{}", asked[0].text);
    assert!(asked[1].text.contains("after_revision: Some(12)"), "{}", asked[1].text);
}

#[tokio::test(start_paused = true)]
async fn a_revision_that_falls_begins_anew() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();
    stage.auth.beat(3);
    stage.auth.wait("WatchRevocations", 2).await;
    let text = &stage.auth.asked("WatchRevocations")[1].text;
    assert!(text.contains("after_revision: None"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn a_new_key_is_asked_for_once_a_minute() {
    let stage = fresh().await;
    stage.auth.wait("GetJwks", 1).await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();

    let unknown = Claims::new(&principal(), ISSUER, AUDIENCE_ANY);
    let unknown = unknown.sign("k9", &stage.auth.signing_key()).unwrap();
    for _ in 0..5 {
        assert_eq!(stage.bearer(&unknown).await, Err(Refusal::TokenInvalid));
    }
    assert_eq!(stage.auth.count("GetJwks"), 2);

    for _ in 0..61 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stage.auth.beat(10);
    }
    stage.auth.rotate("k9");
    stage.bearer(&unknown).await.unwrap();
    assert_eq!(stage.auth.count("GetJwks"), 3);
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn forged_tokens_with_unknown_keys_keep_no_new_key_unknown() {
    let stage = fresh().await;
    stage.auth.wait("GetJwks", 1).await;
    let claims = Claims::new(&principal(), ISSUER, AUDIENCE_ANY);
    let by = |kid: &str| claims.sign(kid, &stage.auth.signing_key()).unwrap();
    assert_eq!(stage.bearer(&by("junk")).await, Err(Refusal::TokenInvalid));
    stage.auth.rotate("k9");
    stage.bearer(&by("k9")).await.unwrap();

    // A flood of them has asked just before the next one comes.
    for kid in 0..20 {
        assert_eq!(stage.bearer(&by(&format!("junk {kid}"))).await, Err(Refusal::TokenInvalid));
    }
    assert!(stage.auth.count("GetJwks") <= 4);
    stage.auth.rotate("k10");
    for _ in 0..11 {
        tokio::time::sleep(Duration::from_secs(1)).await;
        stage.auth.beat(10);
    }
    stage.bearer(&by("k10")).await.unwrap();
    assert_eq!(stage.auth.count("ValidateToken"), 0);
}

#[tokio::test(start_paused = true)]
async fn an_api_key_is_asked_about_once_and_again_when_it_changed() {
    let stage = fresh().await;
    let owner = Principal { api_key_id: "a".to_owned(), token_id: String::new(), ..principal() };
    stage.auth.know("pk_test_1", owner.clone(), &[]);
    for _ in 0..3 {
        assert_eq!(*stage.api_key("pk_test_1", None).await.unwrap(), owner);
    }
    assert_eq!(stage.auth.count("ValidateApiKey"), 1);
    assert_eq!(stage.api_key("pk_test_2", None).await, Err(Refusal::TokenInvalid));

    stage.auth.forget("pk_test_1");
    stage.revoke(11, Subject::ApiKeyId("a".to_owned()));
    let heard = async {
        while stage.api_key("pk_test_1", None).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(1), heard).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_api_key_that_is_bound_to_networks_is_kept_for_them_alone() {
    let stage = fresh().await;
    let owner = Principal { api_key_id: "a".to_owned(), ..principal() };
    stage.auth.know("pk_test_1", owner, &["10.0.0.0/8"]);
    stage.api_key("pk_test_1", Some([10, 1, 2, 3])).await.unwrap();
    assert!(stage.auth.asked("ValidateApiKey")[0].text.contains("10.1.2.3"));
    stage.api_key("pk_test_1", Some([10, 9, 9, 9])).await.unwrap();
    assert_eq!(stage.auth.count("ValidateApiKey"), 1);
    // From elsewhere auth decides.
    stage.auth.forget("pk_test_1");
    let elsewhere = stage.api_key("pk_test_1", Some([11, 0, 0, 1])).await;
    assert_eq!(elsewhere, Err(Refusal::TokenInvalid));
    assert_eq!(stage.api_key("pk_test_1", None).await, Err(Refusal::TokenInvalid));
    assert_eq!(stage.auth.count("ValidateApiKey"), 3);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_lets_a_service_act_is_good_in_its_hands_alone() {
    let stage = fresh().await;
    let acting = Principal { actor: "etl".to_owned(), peer: "etl".to_owned(), ..principal() };
    let key = stage.auth.signing_key();
    let token = Claims::new(&acting, ISSUER, "config").sign("k1", &key).unwrap();
    let bearer = Credential::Bearer(token);
    for wrong in [None, Some("connector")] {
        let result = stage.authority.authenticate(&bearer, wrong, None).await;
        assert_eq!(result, Err(Refusal::TokenInvalid), "{wrong:?}");
    }
    let principal = stage.authority.authenticate(&bearer, Some("etl"), None).await.unwrap();
    assert_eq!(*principal, acting);
}

#[tokio::test(start_paused = true)]
async fn claims_of_older_grants_are_asked_about_once() {
    let stage = fresh().await;
    let token = stage.auth.token(&principal());
    stage.bearer(&token).await.unwrap();
    let demoted = Principal {
        role: "viewer".to_owned(),
        permissions: vec![],
        grant_revision: 6,
        ..principal()
    };
    stage.auth.know(&token, demoted.clone(), &[]);
    stage.raise_grants(11, 6);
    let heard = async {
        while *stage.bearer(&token).await.unwrap() != demoted {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(1), heard).await.unwrap();
    stage.bearer(&token).await.unwrap();
    assert_eq!(stage.auth.count("ValidateToken"), 1);
}

#[tokio::test(start_paused = true)]
async fn a_decision_holds_until_the_grants_change() {
    let stage = fresh().await;
    let (authority, user) = (&stage.authority, principal());
    let entity = Some(("rule", "9"));
    let ask = || authority.allows(&user, 3, entity, "platform.rule.write");
    assert_eq!(ask().await, Ok(true));
    stage.auth.set_allowed(false);
    assert_eq!(ask().await, Ok(true));
    assert_eq!(stage.auth.count("CheckPermission"), 1);
    // Another object is another question.
    let other = authority.allows(&user, 3, Some(("rule", "8")), "platform.rule.write").await;
    assert_eq!(other, Ok(false));

    stage.raise_grants(11, 6);
    let heard = async {
        while ask().await != Ok(false) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(1), heard).await.unwrap();
    let asked = stage.auth.asked("CheckPermission");
    let text = &asked[2].text;
    assert!(text.contains("at_least_as_fresh: \"c6\"") && text.contains("org_id: 3"), "{text}");
    assert_eq!(asked[2].peer, "config");
}

#[tokio::test(start_paused = true)]
async fn a_limited_key_is_allowed_no_more_than_it_says() {
    let stage = fresh().await;
    let key = Principal { api_key_id: "a".to_owned(), is_narrowed: true, ..principal() };
    let authority = &stage.authority;
    let entity = Some(("rule", "9"));
    assert_eq!(authority.allows(&key, 3, entity, "platform.rule.write").await, Ok(false));
    assert_eq!(stage.auth.count("CheckPermission"), 0);
    assert_eq!(authority.allows(&key, 3, entity, "platform.rule.read").await, Ok(true));
}

#[tokio::test(start_paused = true)]
async fn a_key_without_a_list_is_allowed_what_its_owner_is_granted_on_an_object() {
    let stage = fresh().await;
    let key = Principal { api_key_id: "a".to_owned(), ..principal() };
    let listed = Principal {
        is_narrowed: true,
        entity_permissions: vec!["platform.rule.write".to_owned()],
        ..key.clone()
    };
    for (text, said) in [("pk_full", key), ("pk_listed", listed)] {
        stage.auth.know(text, said, &[]);
        let credential = Credential::ApiKey(text.to_owned());
        let verified = stage.authority.authenticate(&credential, None, None).await.unwrap();
        let entity = Some(("rule", "9"));
        let write = stage.authority.allows(&verified, 3, entity, "platform.rule.write").await;
        assert_eq!(write, Ok(true), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_narrowed_token_is_allowed_no_more_than_it_lists() {
    let acting = Principal { actor: "etl".to_owned(), peer: "etl".to_owned(), ..principal() };
    // Once the token is verified here, and once auth is asked.
    for (stage, asked) in [(fresh().await, 0), (silent().await, 2)] {
        let (authority, entity) = (&stage.authority, Some(("rule", "9")));
        for (is_narrowed, writes) in [(true, false), (false, true)] {
            let principal = Principal { is_narrowed, ..acting.clone() };
            let claims = Claims::new(&principal, ISSUER, "config");
            let token = claims.sign("k1", &stage.auth.signing_key()).unwrap();
            stage.auth.know(&token, principal, &[]);
            let credential = Credential::Bearer(token);
            let acts = authority.authenticate(&credential, Some("etl"), None).await.unwrap();
            let write = authority.allows(&acts, 3, entity, "platform.rule.write").await;
            assert_eq!(write, Ok(writes), "narrowed {is_narrowed}, asked {asked}");
            assert_eq!(authority.allows(&acts, 3, entity, "platform.rule.read").await, Ok(true));
        }
        assert_eq!(stage.auth.count("ValidateToken"), asked);
    }
}
