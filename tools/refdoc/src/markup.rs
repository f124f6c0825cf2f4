//! HTML out of comments and names.

use std::fmt::Write as _;

use catalog::comment::paragraphs;
use prost_reflect::Kind;

/// Text as HTML.
pub(crate) fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;")
}

/// One line of a comment as HTML; what stands between backquotes is code.
pub(crate) fn inline(text: &str) -> String {
    let mut html = String::new();
    for (index, part) in text.split('`').enumerate() {
        let part = escape(part);
        if index % 2 == 1 {
            _ = write!(html, "<code>{part}</code>");
        } else {
            html.push_str(&part);
        }
    }
    html
}

/// A comment as HTML: paragraphs, lists, and indented blocks as they stand.
pub(crate) fn block(comment: &str) -> String {
    let mut html = String::new();
    for paragraph in paragraphs(comment) {
        if paragraph.iter().all(|line| line.starts_with("   ")) {
            _ = write!(html, "<pre>{}</pre>", escape(&paragraph.join("\n")));
            continue;
        }
        let split = paragraph.iter().position(|line| line.starts_with("- "));
        let (prose, items) = paragraph.split_at(split.unwrap_or(paragraph.len()));
        if !prose.is_empty() {
            _ = write!(html, "<p>{}</p>", inline(&prose.join(" ")));
        }
        if !items.is_empty() {
            html.push_str(&list(items));
        }
    }
    html
}

fn list(lines: &[&str]) -> String {
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        match (line.strip_prefix("- "), items.last_mut()) {
            (Some(item), _) => items.push(item.to_owned()),
            (None, Some(item)) => {
                item.push(' ');
                item.push_str(line.trim());
            }
            (None, None) => {}
        }
    }
    let items: String = items.iter().map(|item| format!("<li>{}</li>", inline(item))).collect();
    format!("<ul>{items}</ul>")
}

/// A type's name, with a link if it is one of ours or one of Google's.
pub(crate) fn type_link(kind: &Kind) -> String {
    let named =
        kind.as_message().map(|it| (it.full_name().to_owned(), it.package_name().to_owned()));
    let named = named.or_else(|| {
        kind.as_enum().map(|it| (it.full_name().to_owned(), it.package_name().to_owned()))
    });
    match named {
        Some((name, package)) => link(&name, &package),
        None => format!("<span class=\"scalar\">{kind:?}</span>").to_lowercase(),
    }
}

/// A link to the place where a message, an enum or a service is shown.
pub(crate) fn link(full_name: &str, package: &str) -> String {
    let short = full_name.strip_prefix(package).unwrap_or(full_name).trim_start_matches('.');
    if package == "google.protobuf" {
        let anchor = short.to_lowercase();
        return format!(
            "<a href=\"https://protobuf.dev/reference/protobuf/google.protobuf/#{anchor}\">{short}</a>"
        );
    }
    format!("<a href=\"{package}.html#{short}\" title=\"{full_name}\">{short}</a>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_become_html() {
        assert_eq!(inline("a `<b>` & c"), "a <code>&lt;b&gt;</code> &amp; c");
        assert_eq!(
            block("One\ntwo.\n\nList:\n- a\n  b\n- c"),
            "<p>One two.</p><p>List:</p><ul><li>a b</li><li>c</li></ul>"
        );
    }
}
