//! How long a file of source code may be.

use anyhow::Result;

use crate::process::{output, program, root};

/// Lines of a file; above that it is more than one noun, and is split.
const LINES_MAX: usize = 600;
/// Endings of the languages that we write.
const LANGUAGES: [&str; 7] = ["go", "js", "mjs", "py", "rs", "sh", "ts"];
/// Folders of what others or programs write.
const OTHERS: [&str; 2] = ["gen/", "third_party/"];
/// What stands at the beginning of a generated file that lies elsewhere.
const GENERATED: [&str; 2] = ["@generated", "Code generated"];
/// Lines that are looked at for that.
const HEAD_LINES: usize = 5;

/// The files that are too long.
pub(crate) fn check() -> Result<Vec<String>> {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard"];
    let files = output(&mut program("git", &arguments))?;
    let mut findings = Vec::new();
    for path in files.lines().filter(|path| is_source(path)) {
        // What is deleted and not committed yet is listed as well.
        let Ok(text) = std::fs::read_to_string(root().join(path)) else { continue };
        findings.extend(judge(path, &text));
    }
    findings.sort();
    Ok(findings)
}

fn is_source(path: &str) -> bool {
    let language = path.rsplit_once('.').map_or("", |(_, language)| language);
    LANGUAGES.contains(&language) && !OTHERS.iter().any(|folder| path.starts_with(folder))
}

fn judge(path: &str, text: &str) -> Option<String> {
    let is_generated = |line: &str| GENERATED.iter().any(|mark| line.contains(mark));
    if text.lines().take(HEAD_LINES).any(is_generated) {
        return None;
    }
    let lines = text.lines().count();
    (lines > LINES_MAX).then(|| {
        format!("{path}: {lines} lines, and {LINES_MAX} at most: split it by what it is about")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_found_unless_it_is_generated() {
        let long = "x\n".repeat(LINES_MAX + 1);
        assert!(judge("a.rs", &long).unwrap().starts_with("a.rs: 601 lines"));
        assert_eq!(judge("a.rs", &"x\n".repeat(LINES_MAX)), None);
        assert_eq!(judge("a.rs", &format!("// @generated\n{long}")), None);
        assert!(judge("a.rs", &format!("{long}// @generated\n")).is_some());
    }

    #[test]
    fn only_what_we_write_is_judged() {
        assert!(is_source("crates/rpc/src/lib.rs") && is_source("tools/a.py"));
        assert!(!is_source("gen/rust/src/lib.rs") && !is_source("docs/errors.md"));
        assert!(!is_source("third_party/a.go") && !is_source("rs"));
    }

    #[test]
    fn no_file_is_too_long() {
        assert_eq!(check().unwrap(), Vec::<String>::new());
    }
}
