//! Permissions in a token: `pipeline:rw` stands for `platform.pipeline.read` and `platform.pipeline.write`.
//!
//! In full, an owner's permissions are six times as long and would not fit into a header.

use super::TokenError;

const PREFIX: &str = "platform.";
/// In the order of the words, so that what is unpacked is sorted.
const VERBS: [(char, &str); 6] = [
    ('a', "admin"),
    ('d', "delete"),
    ('x', "execute"),
    ('g', "grant"),
    ('r', "read"),
    ('w', "write"),
];

/// The permissions, one entry for each noun; what has another form stays as it is.
pub(super) fn pack(permissions: &[String]) -> Vec<String> {
    let mut packed: Vec<String> = Vec::new();
    let mut current = "";
    for permission in permissions {
        match split(permission) {
            Some((noun, letter)) if noun == current => {
                if let Some(entry) = packed.last_mut() {
                    entry.push(letter);
                }
            }
            Some((noun, letter)) => {
                packed.push(format!("{noun}:{letter}"));
                current = noun;
            }
            None => {
                packed.push(permission.clone());
                current = "";
            }
        }
    }
    packed
}

/// The permissions in full, sorted.
pub(super) fn unpack(packed: &[String]) -> Result<Vec<String>, TokenError> {
    let mut permissions = Vec::with_capacity(packed.len() * 3);
    for entry in packed {
        let Some((noun, letters)) = entry.split_once(':') else {
            permissions.push(entry.clone());
            continue;
        };
        for letter in letters.chars() {
            let verb = VERBS.iter().find(|(of, _)| *of == letter);
            let (_, verb) =
                verb.ok_or(TokenError::Invalid("the token has an unknown permission"))?;
            permissions.push(format!("{PREFIX}{noun}.{verb}"));
        }
    }
    permissions.sort_unstable();
    permissions.dedup();
    Ok(permissions)
}

fn split(permission: &str) -> Option<(&str, char)> {
    let (noun, verb) = permission.strip_prefix(PREFIX)?.rsplit_once('.')?;
    let (letter, _) = VERBS.iter().find(|(_, of)| *of == verb)?;
    (!noun.is_empty() && !noun.contains(':')).then_some((noun, *letter))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn permissions_of_a_noun_share_an_entry() {
        let full = ["platform.alert.read", "platform.alert.write", "platform.rule.execute"];
        let packed = pack(&full.map(str::to_owned));
        assert_eq!(packed, ["alert:rw", "rule:x"]);
        assert_eq!(unpack(&packed).unwrap(), full);
    }

    #[test]
    fn an_unknown_letter_is_refused() {
        assert!(unpack(&["alert:rz".to_owned()]).is_err());
    }

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(
            set in prop::collection::btree_set(
                "(platform|rustmq)\\.[a-c]{1,2}\\.(read|write|delete|execute|grant|admin|own)", 0..40,
            ),
        ) {
            let full: Vec<String> = set.into_iter().collect();
            prop_assert_eq!(unpack(&pack(&full)).unwrap(), full);
        }
    }
}
