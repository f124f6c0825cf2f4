//! What a provider says of a person.

use openidconnect::core::CoreGenderClaim;
use openidconnect::{AdditionalClaims, IdTokenClaims, UserInfoClaims};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Values of the claim that lists groups.
const GROUPS_MAX: usize = 2000;
/// Longest text that is taken, in characters.
const TEXT_CHARS_MAX: usize = 256;
/// Words in `amr` that stand for more than a password (RFC 8176).
const STRONG_METHODS: [&str; 9] = ["mfa", "otp", "hwk", "sms", "swk", "fido", "fpt", "face", "pop"];

/// Every claim, beside those that the standard names.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Claims {
    #[serde(flatten)]
    all: Map<String, Value>,
}

impl AdditionalClaims for Claims {}

/// What a provider says of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) subject: String,
    /// Empty if it told none.
    pub(crate) email: String,
    /// `None` if it did not say.
    email_verified: Option<bool>,
    pub(crate) name: String,
    pub(crate) locale: String,
    /// Values of the claim that lists groups.
    pub(crate) groups: Vec<String>,
    /// Whether the person proved more than a password.
    pub(crate) has_second_factor: bool,
}

impl Told {
    /// What an identity token says; `groups_claim` is empty for none.
    pub(super) fn new(claims: &IdTokenClaims<Claims, CoreGenderClaim>, groups_claim: &str) -> Self {
        let name = claims.name().and_then(|it| it.get(None));
        let methods = claims.auth_method_refs().map(Vec::as_slice).unwrap_or_default();
        Self {
            subject: claims.subject().as_str().to_owned(),
            email: claims.email().map(|it| cut(it.as_str())).unwrap_or_default(),
            email_verified: claims.email_verified(),
            name: name.map(|it| cut(it.as_str())).unwrap_or_default(),
            locale: claims.locale().map(|it| cut(it.as_ref())).unwrap_or_default(),
            groups: groups(&claims.additional_claims().all, groups_claim),
            has_second_factor: methods.iter().any(|it| STRONG_METHODS.contains(&it.as_str())),
        }
    }

    /// Whether nothing is missing that a sign-in looks at.
    pub(super) fn is_complete(&self, groups_claim: &str) -> bool {
        let has_groups = groups_claim.is_empty() || !self.groups.is_empty();
        !self.email.is_empty() && self.email_verified.is_some() && has_groups
    }

    /// Takes what the token left out from the provider's own account of the person; what the token says stays.
    pub(super) fn complete(
        &mut self,
        claims: &UserInfoClaims<Claims, CoreGenderClaim>,
        groups_claim: &str,
    ) {
        let email = claims.email().map(|it| cut(it.as_str())).unwrap_or_default();
        if self.email.is_empty() {
            self.email.clone_from(&email);
            self.email_verified = None;
        }
        if self.email == email && self.email_verified.is_none() {
            self.email_verified = claims.email_verified();
        }
        if self.name.is_empty() {
            let name = claims.name().and_then(|it| it.get(None));
            self.name = name.map(|it| cut(it.as_str())).unwrap_or_default();
        }
        if self.groups.is_empty() {
            self.groups = groups(&claims.additional_claims().all, groups_claim);
        }
    }

    /// Whether the provider vouches for the address.
    pub(crate) fn email_is_verified(&self) -> bool {
        self.email_verified == Some(true)
    }

    /// A subject with an address that the provider vouches for.
    #[cfg(test)]
    pub(crate) fn verified(subject: &str, email: &str) -> Self {
        let (subject, email) = (subject.to_owned(), email.to_owned());
        Self { subject, email, email_verified: Some(true), ..Self::default() }
    }
}

/// The values of a claim that is a text or a list of texts.
fn groups(claims: &Map<String, Value>, name: &str) -> Vec<String> {
    match claims.get(name) {
        Some(Value::String(one)) => vec![cut(one)],
        Some(Value::Array(many)) => {
            many.iter().filter_map(Value::as_str).take(GROUPS_MAX).map(cut).collect()
        }
        _ => Vec::new(),
    }
}

fn cut(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(TEXT_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of_token(claims: Value) -> Told {
        let mut all =
            json!({"iss": "https://idp.example", "aud": ["a"], "exp": 2, "iat": 1, "sub": "s"});
        all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
        Told::new(&serde_json::from_value(all).unwrap(), "groups")
    }

    fn completed(mut told: Told, claims: Value) -> Told {
        let mut all = json!({"sub": "s"});
        all.as_object_mut().unwrap().extend(claims.as_object().unwrap().clone());
        let body = all.to_string();
        let claims = UserInfoClaims::from_json::<std::io::Error>(body.as_bytes(), None).unwrap();
        told.complete(&claims, "groups");
        told
    }

    #[test]
    fn a_claim_of_groups_is_a_text_or_a_list() {
        let claims = json!({"one": "a", "many": ["a", 7, "b"], "other": {"a": 1}});
        let claims = claims.as_object().unwrap();
        assert_eq!(groups(claims, "one"), ["a"]);
        assert_eq!(groups(claims, "many"), ["a", "b"]);
        assert!(groups(claims, "other").is_empty());
        assert!(groups(claims, "").is_empty());
    }

    #[test]
    fn a_token_that_says_all_is_complete() {
        let told = of_token(json!({
            "email": "a@b.example", "email_verified": true, "groups": ["x"], "amr": ["pwd", "mfa"],
        }));
        assert!(told.is_complete("groups") && told.email_is_verified() && told.has_second_factor);
        let silent = of_token(json!({"email": "a@b.example", "email_verified": true}));
        assert!(silent.is_complete("") && !silent.is_complete("groups"));
        assert!(!silent.has_second_factor);
    }

    #[test]
    fn what_a_token_denies_nothing_else_affirms() {
        let full = json!({"email": "a@b.example", "email_verified": true, "groups": ["x"]});
        let denied = of_token(json!({"email": "a@b.example", "email_verified": false}));
        assert!(!completed(denied, full.clone()).email_is_verified());
        let other = of_token(json!({"email": "other@b.example"}));
        assert!(!completed(other, full.clone()).email_is_verified());
        let silent = completed(of_token(json!({"email": "a@b.example"})), full.clone());
        assert!(silent.email_is_verified());
        // A word about no address is no word about another one.
        let loose =
            completed(of_token(json!({"email_verified": true})), json!({"email": "a@b.example"}));
        assert!(!loose.email_is_verified());
        assert_eq!(completed(of_token(json!({})), full).groups, ["x"]);
    }
}
