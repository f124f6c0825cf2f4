//! The conformance cases of the Common Expression Language, where both languages have the syntax.

use crate::example::result;

/// `formula = what it gives`, and behind ` | ` what CEL gives where that is something else.
const CASES: &str = include_str!("cel.txt");

#[test]
fn what_both_languages_can_say_means_the_same_or_differs_as_listed() {
    let (mut same, mut different) = (0, 0);
    for line in CASES.lines().filter(|it| !it.is_empty() && !it.starts_with('#')) {
        let (text, wanted) = line.rsplit_once(" = ").expect("a case has a result");
        let (ours, theirs) = match wanted.split_once(" | ") {
            Some((ours, theirs)) => (ours, Some(theirs)),
            None => (wanted, None),
        };
        assert_eq!(result(text), ours, "{line}");
        assert_ne!(theirs, Some(ours), "{line}");
        match theirs {
            None => same += 1,
            Some(_) => different += 1,
        }
    }
    assert!(same > 200, "{same} the same, {different} different");
}
