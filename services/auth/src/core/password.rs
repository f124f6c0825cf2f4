//! What a password must be, and how old it may get.

use std::time::Duration;

use base::Timestamp;
use secrecy::{ExposeSecret, SecretString};

use super::email::Email;
use crate::Error;

/// Fewest bytes of a password.
pub(crate) const POLICY_BYTES_MIN: usize = 12;
/// Most bytes of a password: what is longer only costs.
pub(crate) const POLICY_BYTES_MAX: usize = 256;
/// Passwords of a person, the present one included, that a new one must not repeat.
pub(crate) const HISTORY: usize = 12;
/// Life of a password, in days, where no organisation says otherwise.
pub(crate) const MAX_AGE_DAYS: i64 = 90;
/// How long before its end a person is asked to change it.
const WARNING: Duration = Duration::from_secs(7 * 86_400);
/// Shorter parts of a name or address are in too many words to count.
const PART_CHARS_MIN: usize = 4;

/// What people take when a rule asks for a capital, a digit and a sign: these words, dressed up.
///
/// They are compared in lower case, with the usual stand-ins for letters undone, and without what
/// is not a letter.
const KNOWN: &[&str] = &[
    "abcabc",
    "abcabcabc",
    "abcd",
    "abcdabcd",
    "abcdef",
    "abcdefg",
    "abcdefgh",
    "abcdefghijkl",
    "admin",
    "adminadmin",
    "administrator",
    "april",
    "asdasd",
    "asdf",
    "asdfasdf",
    "asdfgh",
    "asdfghjkl",
    "august",
    "autumn",
    "azerty",
    "azertyuiop",
    "baseball",
    "basketball",
    "batman",
    "changeit",
    "changeme",
    "changemenow",
    "charlie",
    "chocolate",
    "company",
    "computer",
    "correcthorsebatterystaple",
    "december",
    "default",
    "donald",
    "dragon",
    "fall",
    "family",
    "february",
    "flower",
    "football",
    "freedom",
    "fuckyou",
    "guest",
    "hallo",
    "hello",
    "helloworld",
    "hunter",
    "iloveyou",
    "internet",
    "january",
    "jesus",
    "jordan",
    "july",
    "june",
    "letmein",
    "letmeinnow",
    "login",
    "loveyou",
    "manager",
    "march",
    "master",
    "michael",
    "monkey",
    "mustang",
    "mypassword",
    "newpassword",
    "nopassword",
    "november",
    "october",
    "operator",
    "owner",
    "pass",
    "passpass",
    "passphrase",
    "passwd",
    "password",
    "passwordpassword",
    "passwort",
    "platform",
    "pokemon",
    "princess",
    "qazwsx",
    "qazwsxedc",
    "qwer",
    "qwert",
    "qwerty",
    "qwertyqwerty",
    "qwertyuiop",
    "qwertz",
    "qwertzuiop",
    "root",
    "secret",
    "secretpassword",
    "september",
    "shadow",
    "soccer",
    "spring",
    "starwars",
    "summer",
    "sunshine",
    "superman",
    "superuser",
    "system",
    "temp",
    "temppassword",
    "test",
    "testing",
    "testpassword",
    "testtest",
    "thisismypassword",
    "trustno",
    "unknown",
    "user",
    "welcome",
    "welcometo",
    "whatever",
    "winter",
    "yourpassword",
    "zaqwsx",
    "zxcvbn",
    "zxcvbnm",
];

/// Whose password it is: what it must not contain.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner<'a> {
    pub(crate) email: &'a Email,
    pub(crate) full_name: &'a str,
}

/// Looks at a new password. `field` is where it stands in the request.
///
/// # Errors
/// What is weak about it.
pub(crate) fn check(
    password: &SecretString,
    owner: Owner<'_>,
    bytes_min: usize,
    field: &'static str,
) -> Result<(), Error> {
    match weakness(password.expose_secret(), owner, bytes_min) {
        Some(fault) => Err(Error::PasswordTooWeak { field, fault }),
        None => Ok(()),
    }
}

fn weakness(password: &str, owner: Owner<'_>, bytes_min: usize) -> Option<&'static str> {
    let has = |class: fn(char) -> bool| password.chars().any(class);
    if password.len() < bytes_min {
        return Some("is too short");
    }
    if password.len() > POLICY_BYTES_MAX {
        return Some("is too long");
    }
    if !has(char::is_lowercase) || !has(char::is_uppercase) {
        return Some("needs a lower-case and an upper-case letter");
    }
    if !has(|letter| letter.is_numeric()) || !has(|letter| !letter.is_alphanumeric()) {
        return Some("needs a digit and a character that is neither letter nor digit");
    }
    let lower = password.to_lowercase();
    if contains_part(&lower, &owner.email.normal) || contains_part(&lower, owner.email.local()) {
        return Some("contains the address");
    }
    let name = owner.full_name.to_lowercase();
    let mut words = name.split(|letter: char| !letter.is_alphanumeric());
    if words.any(|word| contains_part(&lower, word)) {
        return Some("contains the name");
    }
    is_known(&lower).then_some("is a known one")
}

fn contains_part(password: &str, part: &str) -> bool {
    part.chars().count() >= PART_CHARS_MIN && password.contains(part)
}

fn is_known(lower: &str) -> bool {
    let known = |word: &str| is_one_letter(word) || KNOWN.binary_search(&word).is_ok();
    let letters = |text: &str| text.chars().filter(char::is_ascii_alphabetic).collect::<String>();
    // Digits at the ends are decoration; inside a word they stand for letters.
    let core = lower.trim_matches(|letter: char| !letter.is_alphabetic());
    let undone: String = lower.chars().map(undisguise).collect();
    let undone_core: String = core.chars().map(undisguise).collect();
    let foreign = lower.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    !foreign
        && [letters(lower), letters(&undone), letters(&undone_core)].iter().any(|word| known(word))
}

/// No letter, or one again and again.
fn is_one_letter(word: &str) -> bool {
    word.chars().all(|letter| word.starts_with(letter))
}

fn undisguise(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// How a password stands against its greatest age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    Fresh,
    /// It ends within a week.
    Ending,
    Expired,
}

/// How old a password is; `max_age_days` is the strictest of the person's organisations', 0 for
/// the default.
pub(crate) fn age(changed_at: Timestamp, max_age_days: i64, now: Timestamp) -> Age {
    let days = if max_age_days > 0 { max_age_days } else { MAX_AGE_DAYS };
    let max = Duration::from_secs(u64::try_from(days).unwrap_or(0) * 86_400);
    let age = now.since(changed_at);
    if age >= max {
        Age::Expired
    } else if age + WARNING.min(max / 2) >= max {
        Age::Ending
    } else {
        Age::Fresh
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn judge(password: &str) -> Option<&'static str> {
        let email = Email::new("ann.lee@example.com");
        weakness(password, Owner { email: &email, full_name: "Ann Möller" }, POLICY_BYTES_MIN)
    }

    #[test]
    fn the_list_is_sorted_for_its_search() {
        assert!(KNOWN.is_sorted());
    }

    #[test]
    fn a_password_has_four_classes_and_twelve_bytes() {
        assert_eq!(judge("Kp9!xv-Lm2#q"), None);
        assert_eq!(judge("Kp9!xv-Lm2#"), Some("is too short"));
        for wrong in ["kp9!xv-lm2#q", "KP9!XV-LM2#Q", "Kpa!xv-Lmb#q", "Kp9axvbLm2cq"] {
            assert!(judge(wrong).is_some(), "{wrong}");
        }
        assert_eq!(judge(&format!("Kp9!{}", "x".repeat(253))), Some("is too long"));
    }

    #[test]
    fn address_and_name_are_not_in_it() {
        assert_eq!(judge("Xx9!Ann.Lee#77"), Some("contains the address"));
        assert_eq!(judge("Xx9!mÖLLer#777"), Some("contains the name"));
        assert_eq!(judge("Xx9!Ann#77kvt"), None, "three letters are no part");
    }

    #[test]
    fn known_words_are_seen_through_their_disguise() {
        for known in [
            "P@ssw0rd1234!",
            "Password1234!",
            "Welcome-2026!",
            "Summer2026!!!",
            "1234567890aA!aaaaaaa",
        ] {
            assert_eq!(judge(known), Some("is a known one"), "{known}");
        }
        assert_eq!(judge("Wider-Summer-Clouds7"), None);
    }

    #[test]
    fn a_password_ends_after_its_days() {
        let changed = Timestamp::from_seconds(0);
        let at = |days: i64| Timestamp::from_seconds(days * 86_400);
        assert_eq!(age(changed, 0, at(82)), Age::Fresh);
        assert_eq!(age(changed, 0, at(83)), Age::Ending);
        assert_eq!(age(changed, 0, at(90)), Age::Expired);
        assert_eq!(age(changed, 30, at(30)), Age::Expired);
        assert_eq!(age(changed, 1, at(0)), Age::Fresh);
    }

    proptest! {
        #[test]
        fn what_passes_has_all_classes(password in "\\PC{0,40}") {
            if judge(&password).is_none() {
                prop_assert!(password.len() >= POLICY_BYTES_MIN);
                prop_assert!(password.chars().any(char::is_lowercase));
                prop_assert!(password.chars().any(char::is_uppercase));
            }
        }

        #[test]
        fn the_own_address_is_never_part_of_it(before in "\\PC{0,20}", after in "\\PC{0,20}") {
            let password = format!("{before}Ann.Lee@Example.com{after}");
            prop_assert!(judge(&password).is_some());
        }
    }
}
