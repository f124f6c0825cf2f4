//! One-time codes by time (RFC 6238): SHA-1, 6 digits, 30 seconds, one step early or late.

use aws_lc_rs::hmac;
use base::Timestamp;

/// Bytes of a secret: as long as the hash, as RFC 4226 asks.
pub(crate) const SECRET_BYTES: usize = 20;
const STEP_SECONDS: i64 = 30;
const STEPS_AROUND: i64 = 1;
const DIGITS: usize = 6;
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The step whose code this is, if it is one that may still be used: near `now` and after the last
/// step that was accepted. No code is accepted twice.
pub(crate) fn accept(secret: &[u8], code: &str, last_step: i64, now: Timestamp) -> Option<i64> {
    let present = now.seconds().div_euclid(STEP_SECONDS);
    let mut accepted = None;
    // All steps are computed, so that the time does not tell which one it was.
    for step in present - STEPS_AROUND..=present + STEPS_AROUND {
        let right = super::secret::same(code_at(secret, step).as_bytes(), code.as_bytes());
        if right && step > last_step && accepted.is_none() {
            accepted = Some(step);
        }
    }
    accepted
}

/// The code of a step.
pub(crate) fn code_at(secret: &[u8], step: i64) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret);
    let tag = hmac::sign(&key, &step.to_be_bytes());
    let tag = tag.as_ref();
    let offset = usize::from(tag[tag.len() - 1] & 0x0f);
    let mut word = [0; 4];
    word.copy_from_slice(&tag[offset..offset + 4]);
    let number = u32::from_be_bytes(word) & 0x7fff_ffff;
    format!("{:0DIGITS$}", number % 10_u32.pow(DIGITS as u32))
}

/// The secret in base 32 without padding (RFC 4648), as people type it.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len().div_ceil(5) * 8);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        count += 8;
        while count >= 5 {
            count -= 5;
            out.push(char::from(ALPHABET[(bits >> count & 31) as usize]));
        }
    }
    if count > 0 {
        out.push(char::from(ALPHABET[(bits << (5 - count) & 31) as usize]));
    }
    out
}

/// The `otpauth://` address that authenticators read from a QR code.
pub(crate) fn uri(secret: &[u8], issuer: &str, account: &str) -> String {
    let (issuer, account) = (escape(issuer), escape(account));
    format!(
        "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
        base32(secret),
    )
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    /// Appendix B of RFC 6238, mode SHA1; the last six of its eight digits.
    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        let vectors = [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ];
        for (seconds, code) in vectors {
            assert_eq!(code_at(SECRET, seconds / STEP_SECONDS), code, "{seconds}");
            let step = accept(SECRET, code, 0, Timestamp::from_seconds(seconds));
            assert_eq!(step, Some(seconds / STEP_SECONDS));
        }
    }

    #[test]
    fn a_code_is_good_one_step_early_or_late_and_once() {
        let step = 41_152_263;
        let code = code_at(SECRET, step);
        let at = |step: i64| Timestamp::from_seconds(step * STEP_SECONDS);
        for near in [step - 1, step, step + 1] {
            assert_eq!(accept(SECRET, &code, 0, at(near)), Some(step));
        }
        for far in [step - 2, step + 2] {
            assert_eq!(accept(SECRET, &code, 0, at(far)), None);
        }
        assert_eq!(accept(SECRET, &code, step, at(step)), None);
        assert_eq!(accept(SECRET, "", 0, at(step)), None);
    }

    /// Section 10 of RFC 4648.
    #[test]
    fn base_32_is_that_of_rfc_4648() {
        let vectors =
            [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI")];
        for (plain, encoded) in vectors {
            assert_eq!(base32(plain.as_bytes()), encoded);
        }
    }

    #[test]
    fn the_address_escapes_what_is_not_plain() {
        let uri = uri(SECRET, "platform", "ann@example.com");
        assert!(
            uri.starts_with("otpauth://totp/platform:ann%40example.com?secret=GEZDGNBV"),
            "{uri}"
        );
    }

    proptest! {
        #[test]
        fn no_step_is_accepted_twice(seconds in 0..4_000_000_000_i64, later in 0..90_i64) {
            let now = Timestamp::from_seconds(seconds);
            let code = code_at(SECRET, seconds / STEP_SECONDS);
            let step = accept(SECRET, &code, -1, now).unwrap();
            let again = accept(SECRET, &code, step, Timestamp::from_seconds(seconds + later));
            prop_assert!(again.is_none_or(|other| other > step));
        }
    }
}
