//! What generated messages implement: what they can always implement.
//!
//! prost-build derives `Copy`, `Eq` and `Hash` where the present fields allow it, so that adding a
//! field, which no contract calls breaking, breaks its users' code. And prost's own `Debug`, which
//! names enum values, costs a tenth of the compile time of the crate; the standard one does not.

use anyhow::{Result, ensure};

/// What the derives of prost-build begin with, the shortest last.
const OFTEN: [&str; 4] = [
    "Clone, Copy, PartialEq, Eq, Hash, ",
    "Clone, PartialEq, Eq, Hash, ",
    "Clone, Copy, PartialEq, ",
    "Clone, PartialEq, ",
];

/// The kinds of types; enums keep their derives, since their shape cannot change.
const KINDS: [&str; 2] = ["::prost::Message", "::prost::Oneof"];

/// The code of a package with the same derives on every message and oneof.
pub(crate) fn same_for_all(code: &str) -> Result<String> {
    let mut code = code.to_owned();
    for kind in KINDS {
        let found = code.matches(&format!("{kind})]")).count();
        let wanted = format!("#[derive(Clone, Debug, PartialEq, {kind})]\n#[prost(skip_debug)]");
        for derives in OFTEN {
            code = code.replace(&format!("#[derive({derives}{kind})]"), &wanted);
        }
        let changed = code.matches(&wanted).count();
        ensure!(
            changed == found,
            "prost-build wrote {found} derives of {kind}, {changed} as known"
        );
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_oneofs_derive_the_same() {
        let code = "#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]\nstruct A;\n\
                    #[derive(Clone, PartialEq, ::prost::Oneof)]\nenum B {}\n";
        let code = same_for_all(code).unwrap();
        assert_eq!(code.matches("#[derive(Clone, Debug, PartialEq, ::prost::").count(), 2);
        assert_eq!(code.matches("#[prost(skip_debug)]").count(), 2);
    }

    #[test]
    fn derives_of_another_form_are_refused() {
        assert!(same_for_all("#[derive(Clone, Ord, ::prost::Message)]\nstruct A;\n").is_err());
    }
}
