//! Second factors: enrolment, challenges, recovery codes.

use std::time::Duration;

use auth::SecondFactor;
use aws_lc_rs::hmac;
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::complete_mfa_request::Factor;
use platform_proto::platform::auth::v1::login_response::Outcome;

use crate::site::{NOW, OWNER, PASSWORD, Site, login, reason, with};

/// An authenticator as a phone has it, written apart from the service.
pub(crate) struct Authenticator(Vec<u8>);

impl Authenticator {
    fn new(secret: &str) -> Self {
        let (mut bytes, mut bits, mut count) = (Vec::new(), 0_u32, 0);
        for letter in secret.bytes() {
            let value = match letter {
                b'A'..=b'Z' => letter - b'A',
                _ => letter - b'2' + 26,
            };
            bits = bits << 5 | u32::from(value);
            count += 5;
            if count >= 8 {
                count -= 8;
                bytes.push((bits >> count) as u8);
            }
        }
        Self(bytes)
    }

    pub(crate) fn code(&self, site: &Site) -> String {
        let step = base::Clock::now(&*site.clock).seconds() / 30;
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &self.0);
        let tag = hmac::sign(&key, &step.to_be_bytes());
        let offset = usize::from(tag.as_ref()[19] & 15);
        let word: [u8; 4] = tag.as_ref()[offset..offset + 4].try_into().unwrap();
        format!("{:06}", (u32::from_be_bytes(word) & 0x7fff_ffff) % 1_000_000)
    }
}

pub(crate) async fn enroll(site: &Site, who: &pb::SignedIn) -> (Authenticator, Vec<String>) {
    let begin = with(who, pb::BeginTotpEnrollmentRequest {});
    let begun = site.account().begin_totp_enrollment(begin).await.unwrap().into_inner();
    assert!(begun.otpauth_uri.contains(&begun.secret));
    let authenticator = Authenticator::new(&begun.secret);
    let confirm = pb::ConfirmTotpEnrollmentRequest { totp_code: authenticator.code(site) };
    let confirmed = site.account().confirm_totp_enrollment(with(who, confirm)).await.unwrap();
    // The code of the confirmation is used up.
    site.wait(Duration::from_secs(30));
    (authenticator, confirmed.into_inner().recovery_codes)
}

async fn challenge(site: &Site, email: &str, password: &str) -> String {
    match site.login(email, password).await.unwrap() {
        Outcome::MfaChallenge(challenge) => challenge.challenge,
        Outcome::SignedIn(_) => panic!("no second factor is asked for"),
    }
}

fn complete(challenge: &str, factor: Factor) -> pb::CompleteMfaRequest {
    pb::CompleteMfaRequest { challenge: challenge.to_owned(), factor: Some(factor) }
}

#[tokio::test]
async fn with_an_authenticator_a_sign_in_takes_two_steps_and_a_code_works_once() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let (authenticator, _) = enroll(&site, &zoe).await;
    let first = challenge(&site, "zoe@example.com", PASSWORD).await;
    let code = Factor::TotpCode(authenticator.code(&site));
    let done = site.auth().complete_mfa(complete(&first, code.clone())).await.unwrap();
    let signed_in = done.into_inner().signed_in.unwrap();
    assert_eq!(signed_in.claims.unwrap().methods, [1, 3]);
    let used = site.auth().complete_mfa(complete(&first, code.clone())).await;
    assert_eq!(reason(used), "CHALLENGE_EXPIRED");
    let second = challenge(&site, "zoe@example.com", PASSWORD).await;
    let replayed = site.auth().complete_mfa(complete(&second, code)).await;
    assert_eq!(reason(replayed), "MFA_CODE_INVALID");
    site.wait(Duration::from_secs(30));
    let fresh = Factor::TotpCode(authenticator.code(&site));
    site.auth().complete_mfa(complete(&second, fresh)).await.unwrap();
}

#[tokio::test]
async fn a_code_with_the_password_spares_the_second_step() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let (authenticator, _) = enroll(&site, &zoe).await;
    let mut request = login("zoe@example.com", PASSWORD);
    request.mfa_code = authenticator.code(&site);
    let outcome = site.auth().login(request.clone()).await.unwrap().into_inner().outcome;
    assert!(matches!(outcome, Some(Outcome::SignedIn(_))));
    let replayed = site.auth().login(request).await;
    assert_eq!(reason(replayed), "INVALID_CREDENTIALS");
}

#[tokio::test]
async fn a_recovery_code_opens_once() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let (_, codes) = enroll(&site, &zoe).await;
    assert_eq!(codes.len(), 10);
    let written = codes[0].replace('-', "").to_uppercase();
    let first = challenge(&site, "zoe@example.com", PASSWORD).await;
    let factor = Factor::RecoveryCode(written.clone());
    site.auth().complete_mfa(complete(&first, factor.clone())).await.unwrap();
    let second = challenge(&site, "zoe@example.com", PASSWORD).await;
    let again = site.auth().complete_mfa(complete(&second, factor)).await;
    assert_eq!(reason(again), "MFA_CODE_INVALID");
}

#[tokio::test]
async fn a_challenge_of_an_earlier_password_opens_nothing() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let (authenticator, _) = enroll(&site, &zoe).await;
    let waiting = challenge(&site, "zoe@example.com", PASSWORD).await;
    let change = pb::ChangePasswordRequest {
        current_password: PASSWORD.to_owned(),
        new_password: "Another-horse-2".to_owned(),
    };
    site.account().change_password(with(&zoe, change)).await.unwrap();
    let code = Factor::TotpCode(authenticator.code(&site));
    let late = site.auth().complete_mfa(complete(&waiting, code.clone())).await;
    assert_eq!(reason(late), "CHALLENGE_EXPIRED");
    let fresh = challenge(&site, "zoe@example.com", "Another-horse-2").await;
    site.auth().complete_mfa(complete(&fresh, code)).await.unwrap();
}

#[tokio::test]
async fn a_challenge_ends_after_five_minutes_and_five_wrong_codes_lock() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let (authenticator, _) = enroll(&site, &zoe).await;
    let late = challenge(&site, "zoe@example.com", PASSWORD).await;
    site.wait(Duration::from_secs(300));
    let code = Factor::TotpCode(authenticator.code(&site));
    let refused = site.auth().complete_mfa(complete(&late, code.clone())).await;
    assert_eq!(reason(refused), "CHALLENGE_EXPIRED");
    let open = challenge(&site, "zoe@example.com", PASSWORD).await;
    for _ in 0..5 {
        let wrong = Factor::RecoveryCode("aaaa-aaaa-aaaa-aaaa".to_owned());
        let refused = site.auth().complete_mfa(complete(&open, wrong)).await;
        assert_eq!(reason(refused), "MFA_CODE_INVALID");
    }
    let locked = site.login("zoe@example.com", PASSWORD).await;
    assert_eq!(reason(locked), "ACCOUNT_LOCKED");
    let spent = site.auth().complete_mfa(complete(&open, code)).await;
    assert_eq!(reason(spent), "CHALLENGE_EXPIRED");
}

#[tokio::test]
async fn an_authenticator_is_removed_by_its_own_code() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let (authenticator, codes) = enroll(&site, &zoe).await;
    let again = with(&zoe, pb::BeginTotpEnrollmentRequest {});
    let refused = site.account().begin_totp_enrollment(again).await;
    assert_eq!(reason(refused), "TOTP_ALREADY_ENABLED");
    let renew = pb::RegenerateRecoveryCodesRequest { totp_code: authenticator.code(&site) };
    let renewed = site.account().regenerate_recovery_codes(with(&zoe, renew)).await.unwrap();
    let renewed = renewed.into_inner().recovery_codes;
    let disable = |code: &str| {
        use pb::disable_totp_request::Factor;
        let factor = Some(Factor::RecoveryCode(code.to_owned()));
        with(&zoe, pb::DisableTotpRequest { factor })
    };
    let old = site.account().disable_totp(disable(&codes[1])).await;
    assert_eq!(reason(old), "MFA_CODE_INVALID");
    site.account().disable_totp(disable(&renewed[1])).await.unwrap();
    let gone = site.account().disable_totp(disable(&renewed[2])).await;
    assert_eq!(reason(gone), "TOTP_NOT_ENABLED");
    site.signed_in("zoe@example.com", PASSWORD).await;
}

#[tokio::test]
async fn a_pending_authenticator_ends_after_ten_minutes() {
    let site = Site::new().await;
    let zoe = site.person("zoe@example.com").await;
    let begin = with(&zoe, pb::BeginTotpEnrollmentRequest {});
    let begun = site.account().begin_totp_enrollment(begin).await.unwrap().into_inner();
    let wrong = pb::ConfirmTotpEnrollmentRequest { totp_code: "000000".to_owned() };
    let refused = site.account().confirm_totp_enrollment(with(&zoe, wrong)).await;
    assert_eq!(reason(refused), "MFA_CODE_INVALID");
    site.wait(Duration::from_secs(600));
    let code = Authenticator::new(&begun.secret).code(&site);
    let late = pb::ConfirmTotpEnrollmentRequest { totp_code: code };
    let refused = site.account().confirm_totp_enrollment(with(&zoe, late)).await;
    assert_eq!(reason(refused), "TOTP_NOT_PENDING");
}

#[tokio::test]
async fn an_owner_gets_nowhere_without_a_second_factor_where_it_is_required() {
    let site = Site::with(|options| options.second_factor = SecondFactor::Required).await;
    let owner = site.owner().await;
    let claims = owner.claims.as_ref().unwrap();
    assert_eq!((claims.org_id, claims.is_operator), (0, false));
    assert!(owner.required_steps.contains(&i32::from(pb::RequiredStep::EnrollTotp)));
    let org_id = owner.user.as_ref().unwrap().organizations[0].org_id;
    let select = pb::SelectOrganizationRequest { org_id, make_default: false };
    let refused = site.auth().select_organization(with(&owner, select.clone())).await;
    assert_eq!(reason(refused), "TOTP_REQUIRED");
    let (authenticator, codes) = enroll(&site, &owner).await;
    let selected = site.auth().select_organization(with(&owner, select)).await.unwrap();
    let claims = selected.into_inner().claims.unwrap();
    assert!(claims.is_owner && claims.is_operator && claims.org_id == org_id);
    let disable = pb::DisableTotpRequest {
        factor: Some(pb::disable_totp_request::Factor::RecoveryCode(codes[0].clone())),
    };
    let refused = site.account().disable_totp(with(&owner, disable)).await;
    assert_eq!(reason(refused), "TOTP_REQUIRED");
    let open = challenge(&site, OWNER, &site.owner_password).await;
    let code = Factor::TotpCode(authenticator.code(&site));
    let done = site.auth().complete_mfa(complete(&open, code)).await.unwrap().into_inner();
    assert!(done.signed_in.unwrap().claims.unwrap().is_owner);
    assert!(base::Clock::now(&*site.clock) > NOW);
}
