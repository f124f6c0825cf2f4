//! What is done to texts before they are cast.

use std::collections::HashMap;

use platform_proto::platform::config::v1::{ColumnSource, LetterCase};

use super::kind::Kind;

/// How texts of a column are made fit.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    nulls: Vec<String>,
    trim: bool,
    case: LetterCase,
    map: HashMap<String, String>,
    /// Whether the empty text is null.
    empty_is_null: bool,
    /// Whether texts stay as they are, but for the empty one.
    is_plain: bool,
}

impl Texts {
    pub(crate) fn new(source: &ColumnSource, kind: Kind) -> Self {
        let case = source.letter_case();
        let is_kept = matches!(case, LetterCase::Unspecified | LetterCase::Keep);
        Self {
            nulls: source.null_values.clone(),
            trim: source.trim,
            case,
            map: source.value_map.clone().into_iter().collect(),
            empty_is_null: kind != Kind::Text,
            is_plain: source.null_values.is_empty()
                && source.value_map.is_empty()
                && !source.trim
                && is_kept,
        }
    }

    /// Whether texts are cast as they are, but for the empty one.
    pub(crate) const fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// Whether a text means null before anything is done to it.
    pub(crate) fn is_null(&self, text: &str) -> bool {
        (self.empty_is_null && text.is_empty()) || self.nulls.iter().any(|it| it == text)
    }

    /// The text that is cast; nothing if it means null.
    pub(crate) fn fit<'t>(&'t self, text: &'t str, scratch: &'t mut String) -> Option<&'t str> {
        if self.is_plain {
            return (!text.is_empty() || !self.empty_is_null).then_some(text);
        }
        if self.is_null(text) {
            return None;
        }
        let text = if self.trim { text.trim() } else { text };
        let text = match self.case {
            LetterCase::Unspecified | LetterCase::Keep => text,
            LetterCase::Lower => lowered(text, scratch),
            LetterCase::Upper => raised(text, scratch),
        };
        let text = match self.map.get(text) {
            Some(other) => other,
            None => text,
        };
        (!text.is_empty() || !self.empty_is_null).then_some(text)
    }
}

fn lowered<'t>(text: &'t str, scratch: &'t mut String) -> &'t str {
    if text.is_ascii() {
        if !text.bytes().any(|it| it.is_ascii_uppercase()) {
            return text;
        }
        scratch.clear();
        scratch.push_str(text);
        scratch.make_ascii_lowercase();
    } else {
        *scratch = text.to_lowercase();
    }
    scratch
}

fn raised<'t>(text: &'t str, scratch: &'t mut String) -> &'t str {
    if text.is_ascii() {
        if !text.bytes().any(|it| it.is_ascii_lowercase()) {
            return text;
        }
        scratch.clear();
        scratch.push_str(text);
        scratch.make_ascii_uppercase();
    } else {
        *scratch = text.to_uppercase();
    }
    scratch
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(source: &ColumnSource, kind: Kind, text: &str) -> Option<String> {
        let texts = Texts::new(source, kind);
        let mut scratch = String::new();
        texts.fit(text, &mut scratch).map(str::to_owned)
    }

    #[test]
    fn a_text_is_compared_with_nulls_then_trimmed_cased_and_mapped() {
        let source = ColumnSource {
            null_values: vec!["--".to_owned(), "N/A".to_owned()],
            trim: true,
            letter_case: LetterCase::Lower as i32,
            value_map: [("enabled".to_owned(), "active".to_owned())].into_iter().collect(),
            ..ColumnSource::default()
        };
        let found = |text| fit(&source, Kind::Text, text);
        assert_eq!(found("--"), None);
        assert_eq!(found(" --"), Some("--".to_owned()));
        assert_eq!(found(" ENABLED\t"), Some("active".to_owned()));
        assert_eq!(found("ÄB"), Some("äb".to_owned()));
        assert_eq!(found(" "), Some(String::new()));
        assert_eq!(fit(&source, Kind::Integer, " "), None);
    }

    #[test]
    fn the_empty_text_is_null_for_everything_but_texts() {
        let source = ColumnSource::default();
        assert_eq!(fit(&source, Kind::Text, ""), Some(String::new()));
        assert_eq!(fit(&source, Kind::Date, ""), None);
        assert_eq!(fit(&source, Kind::Date, " "), Some(" ".to_owned()));
    }
}
