use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::prelude::*;
use serde_json::json;

use super::*;

const NOW: Timestamp = Timestamp::from_seconds(1_795_857_679);

struct Key {
    signs: EncodingKey,
    verifies: DecodingKey,
    public: Vec<u8>,
}

fn key() -> Key {
    let pair = Ed25519KeyPair::generate().unwrap();
    let public = pair.public_key().as_ref().to_vec();
    Key {
        signs: EncodingKey::from_ed_der(pair.to_pkcs8v1().unwrap().as_ref()),
        verifies: DecodingKey::from_ed_der(&public),
        public,
    }
}

fn principal() -> Principal {
    Principal {
        kind: PrincipalKind::User,
        user_id: 7,
        org_id: 3,
        role: "member".to_owned(),
        permissions: vec!["platform.alert.read".to_owned(), "platform.alert.write".to_owned()],
        is_narrowed: false,
        entity_permissions: Vec::new(),
        is_owner: false,
        is_operator: false,
        is_premium: true,
        session_id: "s-1".to_owned(),
        token_id: "t-1".to_owned(),
        api_key_id: String::new(),
        peer: String::new(),
        actor: String::new(),
        authenticated_at: NOW,
        issued_at: NOW,
        expires_at: NOW + Duration::from_secs(3600),
        methods: vec![1, 3],
        grant_revision: 12,
    }
}

fn claims() -> Claims {
    Claims::new(&principal(), ISSUER, AUDIENCE_ANY)
}

fn check(token: &str, key: &Key, now: Timestamp) -> Result<Claims, TokenError> {
    verify(token, &key.verifies, ISSUER, Audience::Service("config"), now)
}

fn unsigned(header: &serde_json::Value, claims: &Claims) -> String {
    let part = |value: &[u8]| URL_SAFE_NO_PAD.encode(value);
    let claims = serde_json::to_vec(claims).unwrap();
    format!("{}.{}", part(header.to_string().as_bytes()), part(&claims))
}

#[test]
fn a_signed_token_verifies_and_says_what_was_put_in() {
    let key = key();
    let token = claims().sign("k1", &key.signs).unwrap();
    assert_eq!(key_id(&token).unwrap(), "k1");
    let claims = check(&token, &key, NOW).unwrap();
    assert_eq!(claims.principal().unwrap(), principal());
}

#[test]
fn the_claims_have_the_agreed_names() {
    let mut principal = principal();
    principal.actor = "config".to_owned();
    principal.api_key_id = "k".to_owned();
    (principal.is_owner, principal.is_operator, principal.is_narrowed) = (true, true, true);
    principal.entity_permissions = vec!["platform.rule.write".to_owned()];
    principal.kind = PrincipalKind::ServiceAccount;
    let claims = serde_json::to_value(Claims::new(&principal, ISSUER, "etl")).unwrap();
    let expected = json!({
        "iss": "platform", "aud": "etl", "sub": "7", "iat": 1_795_857_679, "exp": 1_795_861_279,
        "jti": "t-1", "org": 3, "role": "member", "perms": ["alert:rw"], "nrw": true, "ents": ["rule:w"], "sid": "s-1", "key": "k",
        "act": {"sub": "config"}, "auth_time": 1_795_857_679, "amr": ["pwd", "otp"],
        "knd": "service_account", "own": true, "prm": true, "opr": true, "grv": 12,
    });
    assert_eq!(claims, expected);
}

#[test]
fn a_token_of_another_key_is_refused() {
    let token = claims().sign("k1", &key().signs).unwrap();
    assert!(matches!(check(&token, &key(), NOW), Err(TokenError::Invalid(_))));
}

#[test]
fn every_changed_byte_is_noticed() {
    let key = key();
    let token = claims().sign("k1", &key.signs).unwrap();
    for index in 0..token.len() {
        let mut bytes = token.clone().into_bytes();
        bytes[index] = if bytes[index] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(bytes).unwrap();
        // The last character of a part can have bits that decode to nothing.
        if let Ok(claims) = check(&forged, &key, NOW) {
            assert_eq!(claims.principal().unwrap(), principal(), "byte {index}");
        }
    }
}

#[test]
fn no_signature_is_no_token() {
    let key = key();
    for alg in ["none", "None", "NONE", ""] {
        let header = json!({"alg": alg, "typ": TYPE, "kid": "k1"});
        let token = format!("{}.", unsigned(&header, &claims()));
        assert!(matches!(check(&token, &key, NOW), Err(TokenError::Invalid(_))), "{alg}");
    }
    let header = json!({"alg": "EdDSA", "typ": TYPE, "kid": "k1"});
    let token = format!("{}.", unsigned(&header, &claims()));
    assert!(matches!(check(&token, &key, NOW), Err(TokenError::Invalid(_))));
}

#[test]
fn a_secret_made_of_the_public_key_signs_nothing() {
    let key = key();
    let mut header = Header::new(Algorithm::HS256);
    (header.typ, header.kid) = (Some(TYPE.to_owned()), Some("k1".to_owned()));
    let secret = EncodingKey::from_secret(&key.public);
    let token = jsonwebtoken::encode(&header, &claims(), &secret).unwrap();
    assert!(matches!(check(&token, &key, NOW), Err(TokenError::Invalid(_))));
}

#[test]
fn another_type_of_token_under_the_same_key_is_refused() {
    let key = key();
    let mut header = Header::new(Algorithm::EdDSA);
    header.kid = Some("k1".to_owned());
    let token = jsonwebtoken::encode(&header, &claims(), &key.signs).unwrap();
    assert!(matches!(check(&token, &key, NOW), Err(TokenError::Invalid(_))));
}

#[test]
fn a_token_ends_within_the_leeway() {
    let key = key();
    let token = claims().sign("k1", &key.signs).unwrap();
    let end = claims().exp;
    assert!(check(&token, &key, end + Duration::from_secs(4)).is_ok());
    assert_eq!(check(&token, &key, end + LEEWAY), Err(TokenError::Expired));
    assert!(check(&token, &key, NOW - Duration::from_secs(4)).is_ok());
    let early = check(&token, &key, NOW - Duration::from_secs(6));
    assert!(matches!(early, Err(TokenError::Invalid(_))));
}

#[test]
fn a_token_is_good_for_its_audience_and_issuer_alone() {
    let key = key();
    let mut wrong = claims();
    wrong.aud = "etl".to_owned();
    let token = wrong.sign("k1", &key.signs).unwrap();
    assert!(matches!(check(&token, &key, NOW), Err(TokenError::Invalid(_))));
    assert!(verify(&token, &key.verifies, ISSUER, Audience::Unchecked, NOW).is_ok());
    let other = verify(&token, &key.verifies, "elsewhere", Audience::Unchecked, NOW);
    assert!(matches!(other, Err(TokenError::Invalid(_))));
}

#[test]
fn a_claim_that_must_be_there_is_missed() {
    let key = key();
    let full = serde_json::to_value(claims()).unwrap();
    let mut header = Header::new(Algorithm::EdDSA);
    (header.typ, header.kid) = (Some(TYPE.to_owned()), Some("k1".to_owned()));
    for name in ["iss", "aud", "sub", "iat", "exp", "jti", "knd"] {
        let mut part = full.clone();
        part.as_object_mut().unwrap().remove(name);
        let token = jsonwebtoken::encode(&header, &part, &key.signs).unwrap();
        assert!(matches!(check(&token, &key, NOW), Err(TokenError::Invalid(_))), "{name}");
    }
}

#[test]
fn an_owner_of_everything_fits_into_a_token() {
    let mut owner = principal();
    let verbs = ["admin", "delete", "execute", "grant", "read", "write"];
    let all =
        (0..80).flat_map(|noun| verbs.map(|verb| format!("platform.noun_of_{noun:02}.{verb}")));
    owner.permissions = all.collect();
    let token = Claims::new(&owner, ISSUER, AUDIENCE_ANY).sign("k1", &key().signs).unwrap();
    assert!(token.len() < TOKEN_BYTES_MAX, "{}", token.len());
}

proptest! {
    #[test]
    fn nothing_that_comes_is_a_panic(token in "[A-Za-z0-9_.-]{0,200}") {
        prop_assert!(check(&token, &key(), NOW).is_err());
    }

    #[test]
    fn claims_survive_the_wire_and_the_token(
        ids in (0..i64::MAX, 0..i64::MAX),
        texts in ("[a-z]{0,9}", "[a-z0-9-]{0,9}", "[a-z0-9-]{1,9}", "[a-z]{0,9}"),
        flags in (any::<bool>(), any::<bool>(), any::<bool>()),
        times in (0..4_000_000_000_000_000_i64, 0..4_000_000_000_000_000_i64),
        methods in prop::collection::vec(1..6, 0..5),
        revision: u64,
        kind in 0..3,
    ) {
        let principal = Principal {
            kind: [PrincipalKind::User, PrincipalKind::ServiceAccount, PrincipalKind::Peer]
                [kind as usize],
            user_id: ids.0,
            org_id: ids.1,
            role: texts.0,
            session_id: texts.1,
            token_id: texts.2,
            peer: texts.3.clone(),
            actor: texts.3,
            is_owner: flags.0,
            is_operator: flags.1,
            is_premium: flags.2,
            issued_at: Timestamp::from_micros(times.0),
            expires_at: Timestamp::from_micros(times.1),
            methods,
            grant_revision: revision,
            ..principal()
        };
        let claims = Claims::new(&principal, ISSUER, AUDIENCE_ANY);
        let text = serde_json::to_string(&claims).unwrap();
        let read: Claims = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read.principal().unwrap(), principal.clone());
        let wire = claims_to_wire(&principal, "");
        prop_assert_eq!(principal_from_wire(wire).unwrap(), principal);
    }
}
