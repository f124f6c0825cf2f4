//! Comments: what is said to readers, and what to tools.

/// What starts an instruction to `buf lint`.
pub const LINT_IGNORE: &str = "buf:lint:ignore";

/// The comment without instructions to tools, without the space after `//`, and trimmed.
#[must_use]
pub fn for_readers(raw: &str) -> String {
    let lines: Vec<&str> = raw
        .lines()
        .map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end())
        .filter(|line| !line.trim_start().starts_with(LINT_IGNORE))
        .collect();
    lines.join("\n").trim().to_owned()
}

/// The rules that the comment tells `buf lint` to leave out here.
#[must_use]
pub fn lint_exceptions(raw: &str) -> Vec<&str> {
    raw.lines().filter_map(|line| line.trim().strip_prefix(LINT_IGNORE)).map(str::trim).collect()
}

/// Splits a comment at its empty lines; the lines of a paragraph stay apart.
#[must_use]
pub fn paragraphs(comment: &str) -> Vec<Vec<&str>> {
    let mut paragraphs = vec![Vec::new()];
    for line in comment.lines() {
        if line.trim().is_empty() {
            paragraphs.push(Vec::new());
        } else if let Some(last) = paragraphs.last_mut() {
            last.push(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_to_tools_are_not_for_readers() {
        let raw = " Reads it.\n\n More.\n buf:lint:ignore RPC_REQUEST_STANDARD_NAME\n";
        assert_eq!(for_readers(raw), "Reads it.\n\nMore.");
        assert_eq!(lint_exceptions(raw), ["RPC_REQUEST_STANDARD_NAME"]);
    }

    #[test]
    fn paragraphs_are_split_at_empty_lines() {
        assert_eq!(paragraphs("a\nb\n\n\nc"), [vec!["a", "b"], vec!["c"]]);
    }
}
