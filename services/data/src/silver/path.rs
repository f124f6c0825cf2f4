//! Paths into received records, such as `metrics.spend` or `actions[0].value`.
//!
//! Config checks paths when a data set is declared; this reads them by the same grammar.

/// Greatest number of steps of a path.
const STEPS_MAX: usize = 16;
/// Greatest place in a list.
const PLACE_MAX: usize = 9_999;

/// One step into a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Field(String),
    Place(usize),
}

/// Reads a path, which begins with a field; nothing if it is none.
pub(crate) fn parse(text: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = text;
    while !rest.is_empty() || steps.is_empty() {
        let step = match rest.strip_prefix('[') {
            Some(inner) if !steps.is_empty() => {
                let (place, behind) = inner.split_once(']')?;
                if place.is_empty() || !place.bytes().all(|it| it.is_ascii_digit()) {
                    return None;
                }
                rest = behind;
                Step::Place(place.parse().ok().filter(|it| *it <= PLACE_MAX)?)
            }
            Some(_) | None => {
                if !steps.is_empty() {
                    rest = rest.strip_prefix('.')?;
                }
                let end = rest.find(['.', '[']).unwrap_or(rest.len());
                let (name, behind) = rest.split_at(end);
                if name.is_empty() || name.contains(']') || name.chars().any(char::is_control) {
                    return None;
                }
                rest = behind;
                Step::Field(name.to_owned())
            }
        };
        if steps.len() == STEPS_MAX {
            return None;
        }
        steps.push(step);
    }
    Some(steps)
}

#[cfg(test)]
mod tests {
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
            assert_eq!(parse(text).map(|it| print(&it)).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for text in [
            "", "a..b", "a.", ".a", "[0]", "a[x]", "a[+1]", "a[0", "a[]", "a[0]b", "a]", "a[10000]",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert!(parse(&vec!["a"; STEPS_MAX].join(".")).is_some());
        assert!(parse(&vec!["a"; STEPS_MAX + 1].join(".")).is_none());
    }
}
