//! The plainest string that a pattern matches.

use anyhow::{Context, Result};
use regex_syntax::hir::{Class, Hir, HirKind};

/// A short string that `pattern` matches: first alternatives, fewest repetitions, letters first.
///
/// # Errors
///
/// If the pattern is no regular expression.
pub fn example(pattern: &str) -> Result<String> {
    let hir = regex_syntax::parse(pattern).with_context(|| format!("pattern `{pattern}`"))?;
    let mut text = String::new();
    write(&hir, &mut text);
    Ok(text)
}

fn write(hir: &Hir, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(class) => text.extend(member(class)),
        HirKind::Repetition(repetition) => {
            // Something rather than nothing, where the pattern lets us choose.
            let wanted = repetition.min.max(1).min(repetition.max.unwrap_or(u32::MAX));
            for _ in 0..wanted {
                write(&repetition.sub, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, text)),
        HirKind::Alternation(parts) => write(&parts[0], text),
    }
}

fn member(class: &Class) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let holds = |c: &char| class.iter().any(|range| range.start() <= *c && *c <= range.end());
    let liked = ('a'..='z').chain('A'..='Z').chain('0'..='9');
    liked.into_iter().find(holds).or_else(|| class.iter().next().map(|range| range.start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_the_plainest_match() {
        for (pattern, wanted) in [
            ("^[a-z][a-z0-9_]{2,62}$", "aaa"),
            (r"^(platform|node)\.[a-z]+\.(read|write)$", "platform.a.read"),
            ("^[A-Z]{3}$", "AAA"),
            (r"^\d{4}-\d{2}-\d{2}$", "0000-00-00"),
            ("^(x)?$", "x"),
        ] {
            assert_eq!(example(pattern).unwrap(), wanted, "{pattern}");
        }
    }
}
