//! Credentials at rest: sealed for one connector of one organisation, and told apart by a mark.
//!
//! Owns:      what a credential is sealed for, and what may be known of it.
//! Invariant: no secret leaves in plain but to whoever signs in with it.
//! Not here:  the cipher and the key file (`seal`).

use aws_lc_rs::hmac;
use base::{Random, Timestamp};
use platform_proto::platform::connector::v1 as pb;
use platform_proto::platform::connector::v1::connector_credentials::Kind;
use prost::Message as _;
use seal::{KEY_BYTES, Sealer};

/// Seals credentials.
#[derive(Clone, Debug)]
pub(crate) struct Vault {
    sealer: Sealer,
    marks: hmac::Key,
}

/// A credential as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sealed {
    pub(crate) info: pb::CredentialInfo,
    pub(crate) bytes: Vec<u8>,
}

impl Vault {
    pub(crate) fn new(key: &[u8; KEY_BYTES]) -> Self {
        // A key of its own, so that a mark tells nothing of what the cipher does.
        let derived = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), b"connector/fingerprint");
        let marks = hmac::Key::new(hmac::HMAC_SHA256, derived.as_ref());
        Self { sealer: Sealer::new(key), marks }
    }

    /// The credential that `by` stores for a connector.
    pub(crate) fn seal(
        &self,
        (org, id): (i64, &str),
        credentials: &pb::ConnectorCredentials,
        (by, at): (i64, Timestamp),
        random: &dyn Random,
    ) -> Sealed {
        let plain = credentials.encode_to_vec();
        let mark = hmac::sign(&self.marks, &plain);
        let info = pb::CredentialInfo {
            kind: kind_of(credentials).to_owned(),
            subject: subject(credentials),
            set_at: Some(rpc::wire::timestamp_to_wire(at)),
            set_by: by,
            fingerprint: mark.as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect(),
            ..pb::CredentialInfo::default()
        };
        Sealed { info, bytes: self.sealer.seal(&purpose(org, id), &plain, random) }
    }
}

impl Vault {
    /// What a connector signs in with; `None` if it was sealed for another one, or under another key.
    pub(crate) fn open(
        &self,
        (org, id): (i64, &str),
        bytes: &[u8],
    ) -> Option<pb::ConnectorCredentials> {
        let plain = self.sealer.open(&purpose(org, id), bytes).ok()?;
        pb::ConnectorCredentials::decode(plain.as_slice()).ok()
    }

    /// Whether what is kept for a connector was sealed under this key.
    pub(crate) fn opens(&self, (org, id): (i64, &str), bytes: &[u8]) -> bool {
        self.sealer.open(&purpose(org, id), bytes).is_ok()
    }
}

/// What a credential is sealed for; persisted in what is sealed, keep stable.
fn purpose(org: i64, id: &str) -> String {
    format!("org/{org}/connector/{id}/credentials")
}

/// The field of a credential's kind; empty if there is none.
pub(crate) fn kind_of(credentials: &pb::ConnectorCredentials) -> &'static str {
    match &credentials.kind {
        None => "",
        Some(Kind::Oauth(_)) => "oauth",
        Some(Kind::GoogleServiceAccount(_)) => "google_service_account",
        Some(Kind::Token(_)) => "token",
        Some(Kind::Password(_)) => "password",
        Some(Kind::Meta(_)) => "meta",
        Some(Kind::JwtBearer(_)) => "jwt_bearer",
        Some(Kind::S3(_)) => "s3",
        Some(Kind::Exec(_)) => "exec",
    }
}

/// Who a credential belongs to, as far as it says so itself.
fn subject(credentials: &pb::ConnectorCredentials) -> String {
    match &credentials.kind {
        Some(Kind::GoogleServiceAccount(it)) => it.subject.clone(),
        Some(Kind::Password(it)) => it.username.clone(),
        Some(Kind::JwtBearer(it)) => it.username.clone(),
        Some(Kind::S3(it)) => it.access_key_id.clone(),
        Some(Kind::Oauth(_) | Kind::Token(_) | Kind::Meta(_) | Kind::Exec(_)) | None => {
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use base::OsRandom;

    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_790_000_000);

    fn password(text: &str) -> pb::ConnectorCredentials {
        let password =
            pb::PasswordCredentials { username: "ann".to_owned(), password: text.to_owned() };
        pb::ConnectorCredentials { kind: Some(Kind::Password(password)) }
    }

    #[test]
    fn a_credential_opens_for_its_connector_alone() {
        let vault = Vault::new(&[7; KEY_BYTES]);
        let sealed = vault.seal((7, "a"), &password("hush"), (1, NOW), &OsRandom);
        let open = |org, id| vault.sealer.open(&purpose(org, id), &sealed.bytes);
        assert_eq!(open(7, "a").unwrap(), password("hush").encode_to_vec());
        assert!(open(8, "a").is_err() && open(7, "b").is_err());
        assert!(vault.opens((7, "a"), &sealed.bytes));
        assert_eq!(vault.open((7, "a"), &sealed.bytes), Some(password("hush")));
        assert_eq!(vault.open((8, "a"), &sealed.bytes), None);
        assert!(!Vault::new(&[8; KEY_BYTES]).opens((7, "a"), &sealed.bytes));
        assert!(!sealed.bytes.windows(4).any(|it| it == b"hush"));
        assert_eq!((sealed.info.kind.as_str(), sealed.info.subject.as_str()), ("password", "ann"));
    }

    #[test]
    fn a_mark_tells_credentials_apart_under_one_key() {
        let mark = |key: u8, text: &str| {
            let vault = Vault::new(&[key; KEY_BYTES]);
            vault.seal((7, "a"), &password(text), (1, NOW), &OsRandom).info.fingerprint
        };
        assert_eq!(mark(1, "a").len(), 8);
        assert_eq!(mark(1, "a"), mark(1, "a"));
        assert_ne!(mark(1, "a"), mark(1, "b"));
        assert_ne!(mark(1, "a"), mark(2, "a"));
    }
}
