//! The text of an API key: `pk_<environment>_<id>_<secret>_<checksum>`.
//!
//! The checksum lets whoever looks for lost keys, and this service, tell a key from a slip of the pen without a
//! look-up.

use crate::core::context::Draws;
use crate::core::secret::{self, Hash, same};

/// What every key begins with.
const PREFIX: &str = "pk";
/// Characters of an id: 59 bits.
const ID_CHARS: usize = 10;
/// Characters of 32 bytes in base 62.
const SECRET_CHARS: usize = 43;
/// Characters of a CRC-32 in base 62.
const CHECKSUM_CHARS: usize = 6;
/// Longest key that is looked at, in bytes (the contract's).
const KEY_BYTES_MAX: usize = 256;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// A key that was just made; it prints nothing of its secret.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct NewKey {
    text: String,
    id: String,
}

impl NewKey {
    /// A key with a new id.
    pub(crate) fn draw(environment: &str, draws: &Draws) -> Self {
        // 64 bits are a little more than the id holds; what is cut off makes no two alike.
        let id = base62(&draws.bytes::<8>(), ID_CHARS + 1).split_off(1);
        Self::with_id(environment, id, draws)
    }

    /// A key with a new secret.
    pub(crate) fn with_id(environment: &str, id: String, draws: &Draws) -> Self {
        let secret = base62(&draws.bytes::<32>(), SECRET_CHARS);
        let body = format!("{PREFIX}_{environment}_{id}_{secret}");
        let text = format!("{body}_{}", checksum(&body));
        Self { text, id }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// What is kept of it.
    pub(crate) fn hash(&self) -> Hash {
        secret::hash(&self.text)
    }

    /// The text, for the one who is to have it.
    pub(crate) fn reveal(self) -> String {
        self.text
    }
}

impl std::fmt::Debug for NewKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A key that was presented and is of the form; nothing else is known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Presented {
    pub(crate) id: String,
    pub(crate) hash: Hash,
}

/// Takes a key apart; `None` if it is not of the form or its checksum is wrong.
pub(crate) fn parse(text: &str) -> Option<Presented> {
    if text.len() > KEY_BYTES_MAX {
        return None;
    }
    let (body, sum) = text.rsplit_once('_')?;
    let mut parts = body.split('_');
    let (prefix, environment, id, secret) =
        (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_text = |part: &str, chars| {
        part.len() == chars && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let is_of_form = prefix == PREFIX
        && parts.next().is_none()
        && is_environment(environment)
        && is_text(id, ID_CHARS)
        && is_text(secret, SECRET_CHARS)
        && same(checksum(body).as_bytes(), sum.as_bytes());
    is_of_form.then(|| Presented { id: id.to_owned(), hash: secret::hash(text) })
}

/// Whether a text can be the part of a key that names the cluster: 1 to 16 lower-case letters and digits.
pub(crate) fn is_environment(text: &str) -> bool {
    (1..=16).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// The key up to its id, to recognise it by.
pub(crate) fn prefix(environment: &str, id: &str) -> String {
    format!("{PREFIX}_{environment}_{id}")
}

/// A number, big end first, as so many digits of base 62; what does not fit is dropped at the front.
fn base62(bytes: &[u8], chars: usize) -> String {
    let mut number = bytes.to_vec();
    let mut digits = vec![b'0'; chars];
    for digit in digits.iter_mut().rev() {
        let mut remainder = 0_u32;
        for byte in &mut number {
            let value = remainder << 8 | u32::from(*byte);
            *byte = u8::try_from(value / 62).expect("the remainder is below 62");
            remainder = value % 62;
        }
        *digit = DIGITS[remainder as usize];
    }
    digits.into_iter().map(char::from).collect()
}

fn checksum(body: &str) -> String {
    base62(&crc32(body.as_bytes()).to_be_bytes(), CHECKSUM_CHARS)
}

/// CRC-32 as in IEEE 802.3, bit by bit: a key has a hundred bytes.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, byte| (0..8).fold(crc ^ u32::from(*byte), step))
}

#[cfg(test)]
mod tests {
    use base::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::core::context::tests::context;

    fn draw() -> NewKey {
        NewKey::draw("live", &context(Timestamp::from_seconds(1)).draws())
    }

    #[test]
    fn the_checksum_is_the_common_one() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(base62(&[0, 61], 3), "00z");
        assert_eq!(base62(&[1, 0], 3), "048");
        assert_eq!(base62(&[0xFF; 32], SECRET_CHARS).len(), SECRET_CHARS);
    }

    #[test]
    fn a_key_is_found_by_its_id_and_does_not_print() {
        let key = draw();
        assert!(!format!("{key:?}").contains(&key.text));
        let presented = parse(&key.text).unwrap();
        assert_eq!((presented.id.as_str(), presented.hash), (key.id(), key.hash()));
        assert!(key.text.starts_with(&format!("{}_", prefix("live", key.id()))));
        assert_eq!(key.text.len(), "pk_live_".len() + 10 + 1 + 43 + 1 + 6);
    }

    #[test]
    fn a_new_secret_keeps_the_id() {
        let draws = context(Timestamp::from_seconds(1)).draws();
        let key = NewKey::draw("live", &draws);
        let next = NewKey::with_id("live", key.id().to_owned(), &draws);
        assert_eq!(key.id(), next.id());
        assert_ne!(key.hash(), next.hash());
    }

    #[test]
    fn what_is_not_of_the_form_is_no_key() {
        let good = draw().text;
        let upper = good.to_uppercase();
        let long = format!("{good}0");
        for wrong in ["", "pk_", "pk_live_a_b_c", &upper, &long, &good[..good.len() - 1]] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        let huge = "pk_".repeat(100);
        assert_eq!(parse(&huge), None);
    }

    proptest! {
        /// A slip in any one character is noticed without a look-up.
        #[test]
        fn a_slip_is_noticed(at in 0..70_usize, to in "[0-9A-Za-z_]") {
            let good = draw().text;
            let mut text: Vec<char> = good.chars().collect();
            let at = at % text.len();
            let to = to.chars().next().unwrap();
            prop_assume!(text[at] != to);
            text[at] = to;
            prop_assert_eq!(parse(&text.iter().collect::<String>()), None);
        }

        #[test]
        fn nothing_that_comes_is_a_panic(text in "(pk_)?\\PC{0,120}") {
            prop_assert_eq!(parse(&text), None);
        }
    }
}
