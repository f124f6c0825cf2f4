//! Tokens that a person or a program is given once, and what is kept of them.

use aws_lc_rs::{constant_time, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::context::Draws;

/// A secret of 256 random bits as text of 43 characters; it prints nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

/// What is kept of a secret: with so many random bits a plain hash is enough.
pub(crate) type Hash = Vec<u8>;

impl Secret {
    /// A new one.
    pub(crate) fn draw(draws: &Draws) -> Self {
        Self(URL_SAFE_NO_PAD.encode(draws.bytes::<32>()))
    }

    /// One that somebody presents.
    pub(crate) fn presented(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn hash(&self) -> Hash {
        hash(&self.0)
    }

    /// The text, for the one who is to have it.
    pub(crate) fn reveal(self) -> String {
        self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// SHA-256 of a text.
pub(crate) fn hash(text: &str) -> Hash {
    digest::digest(&digest::SHA256, text.as_bytes()).as_ref().to_vec()
}

/// Whether two values are equal, in a time that does not tell where they differ.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    constant_time::verify_slices_are_equal(left, right).is_ok()
}

#[cfg(test)]
mod tests {
    use base::Timestamp;

    use super::*;
    use crate::core::context::tests::context;

    #[test]
    fn a_secret_is_found_by_its_hash_and_does_not_print() {
        let secret = Secret::draw(&context(Timestamp::from_seconds(1)).draws());
        let kept = secret.hash();
        assert_eq!(format!("{secret:?}"), "Secret");
        let text = secret.reveal();
        assert_eq!(text.len(), 43);
        assert!(same(&hash(&text), &kept));
        assert!(!same(&hash("other"), &kept));
    }
}
