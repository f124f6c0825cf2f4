//! Canonical spelling, and texts of all kinds.

use formula::{Type, parse};
use proptest::prelude::*;

use crate::generated::{Chance, TYPES, formula};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_printed_parses_to_an_equal_formula(seed: u64) {
        let mut chance = Chance(seed);
        let kind = TYPES[chance.below(TYPES.len())];
        let text = formula(&mut chance, kind, 4, true);
        if let Ok(parsed) = parse(&text) {
            let printed = parsed.to_string();
            let again = parse(&printed).unwrap_or_else(|faults| panic!("{printed}: {faults}"));
            prop_assert_eq!(&again, &parsed);
            prop_assert_eq!(again.to_string(), printed);
            prop_assert!(again.depth() <= parsed.depth());
            prop_assert_eq!(again.nodes(), parsed.nodes());
        }
    }

    #[test]
    fn a_part_prints_as_a_formula_of_its_own(seed: u64) {
        let mut chance = Chance(seed);
        let text = formula(&mut chance, Type::Boolean, 3, false);
        if let Ok(parsed) = parse(&text) {
            let mut parts = Vec::new();
            parsed.root().visit(&mut |part| parts.push(part));
            for part in parts {
                let printed = part.to_string();
                let found = parse(&printed).expect(&printed);
                prop_assert_eq!(found.root(), part);
                // What stands in the text at its place is the part as well.
                let span = part.span();
                let place: String = text
                    .chars()
                    .skip(span.start as usize)
                    .take(span.length() as usize)
                    .collect();
                let found = parse(&place).expect(&place);
                prop_assert_eq!(found.root(), part, "{} in {}", place, text);
            }
        }
    }

    #[test]
    fn no_text_makes_the_parser_or_the_checker_panic(
        text in "([ abx0-9.'()+*/<>=!,%-]|AND|OR|NOT|CASE|WHEN|THEN|END|IF|NULL|ROUND|é|\u{0}){0,60}"
    ) {
        match parse(&text) {
            Ok(parsed) => {
                prop_assert_eq!(&parse(&parsed.to_string()).unwrap(), &parsed);
                _ = parsed.check(&|name: &str| (name != "x").then_some(Type::Any));
                _ = parsed.check(&|_: &str| Some(Type::Integer));
            }
            Err(faults) => {
                let characters = u32::try_from(text.chars().count()).unwrap();
                for fault in faults.all() {
                    prop_assert!(fault.span.start <= fault.span.end);
                    prop_assert!(fault.span.end <= characters, "{fault:?}");
                }
            }
        }
    }

    #[test]
    fn any_characters_at_all_are_refused_or_parse(text in "\\PC{0,40}") {
        _ = parse(&text);
    }
}

#[test]
fn the_largest_formulas_are_bounded() {
    let most = formula::CHARACTERS_MAX;
    for text in [
        "(".repeat(most),
        "-".repeat(most),
        "NOT ".repeat(most / 4),
        "CASE WHEN ".repeat(most / 10),
        "IF(".repeat(most / 3),
        "a,".repeat(most / 2),
        "'".repeat(most),
        "1".repeat(most),
        "a".repeat(most),
        "x AND ".repeat(most / 6),
        "\u{10ffff}".repeat(most),
        "SQRT(".repeat(most / 5),
        vec!["f()"; most / 4].join("+"),
    ] {
        if let Ok(parsed) = parse(&text) {
            assert_eq!(parse(&parsed.to_string()).unwrap(), parsed);
        }
    }
    let wide = vec!["x"; most / 2].join("+");
    let parsed = parse(&wide).unwrap();
    let checked = parsed.check(&|_: &str| Some(Type::Integer)).unwrap();
    assert_eq!(checked.evaluate(&[2.into()]), Ok(10_000.into()));
}
