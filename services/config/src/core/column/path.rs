//! Paths into received rows, such as `metrics.spend` or `actions[0].value`.

/// Steps of a path.
const STEPS_MAX: usize = 16;
/// Greatest place in a list.
const PLACE_MAX: usize = 9_999;

/// One step into a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Field(String),
    Place(usize),
}

/// What is wrong with a path, and at which character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) position: usize,
    pub(crate) message: String,
}

/// Whether a field's name can stand in a path.
pub(crate) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(['.', '[', ']']) && !name.chars().any(char::is_control)
}

/// Reads a path; it begins with a field.
pub(crate) fn parse(text: &str) -> Result<Vec<Step>, Fault> {
    let letters: Vec<char> = text.chars().collect();
    let mut steps = Vec::new();
    let mut at = 0;
    while at < letters.len() || steps.is_empty() {
        let start = at;
        let step = if letters.get(at) == Some(&'[') && !steps.is_empty() {
            let end = letters[at..].iter().position(|it| *it == ']').map(|length| at + length);
            let inner: String = letters[at + 1..end.unwrap_or(letters.len())].iter().collect();
            let place = inner.parse().ok().filter(|place| *place <= PLACE_MAX);
            at = end.map_or(letters.len(), |end| end + 1);
            let is_plain = end.is_some() && inner.bytes().all(|it| it.is_ascii_digit());
            place.filter(|_| is_plain).map(Step::Place)
        } else {
            at += usize::from(!steps.is_empty() && letters.get(at) == Some(&'.'));
            let has_dot = steps.is_empty() || start < at;
            let name: String =
                letters[at..].iter().take_while(|it| !matches!(it, '.' | '[')).collect();
            at += name.chars().count();
            Some(Step::Field(name)).filter(|_| has_dot).filter(|step| match step {
                Step::Field(name) => is_name(name),
                Step::Place(_) => true,
            })
        };
        match step {
            Some(step) if steps.len() < STEPS_MAX => steps.push(step),
            Some(_) => {
                let message = format!("A path has at most {STEPS_MAX} steps.");
                return Err(Fault { position: start, message });
            }
            None => {
                let message = "Name fields with `.` between them, and places as `[0]`.".to_owned();
                return Err(Fault { position: start, message });
            }
        }
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn print(steps: &[Step]) -> String {
        let mut text = String::new();
        for step in steps {
            match step {
                Step::Field(name) if text.is_empty() => text.push_str(name),
                Step::Field(name) => text = format!("{text}.{name}"),
                Step::Place(place) => text = format!("{text}[{place}]"),
            }
        }
        text
    }

    #[test]
    fn paths_are_read_step_by_step() {
        for text in ["spend", "metrics.spend", "actions[0].value", "a[1][2].b", "Order ID.x"] {
            assert_eq!(parse(text).map(|steps| print(&steps)), Ok(text.to_owned()));
        }
        for (text, position) in [
            ("", 0),
            ("a..b", 1),
            ("a.", 1),
            (".a", 0),
            ("[0]", 0),
            ("a[x]", 1),
            ("a[+1]", 1),
            ("a[0", 1),
            ("a[]", 1),
            ("a[0]b", 4),
            ("a]", 0),
            ("a[10000]", 1),
        ] {
            assert_eq!(parse(text).map_err(|it| it.position), Err(position), "{text}");
        }
        assert!(parse(&vec!["a"; STEPS_MAX].join(".")).is_ok());
        assert!(parse(&vec!["a"; STEPS_MAX + 1].join(".")).is_err());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_is_read_prints_back(text in "[ab.\\[\\]0-9é]{0,12}") {
            if let Ok(steps) = parse(&text) {
                prop_assert_eq!(parse(&print(&steps)), Ok(steps));
            }
        }
    }
}
