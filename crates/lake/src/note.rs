//! What a writer says about a commit.

use std::collections::BTreeMap;

use crate::error::{Error, Result};

const ENTRIES_MAX: usize = 16;
const KEY_MAX: usize = 64;
const VALUE_MAX: usize = 1024;

/// Words about a commit, kept in its history: who made it and why, which batch it wrote.
///
/// At most 16 entries, of names of 1 to 64 bytes and values of at most 1024 bytes. Kept as Delta's
/// user metadata, so that other engines show them as well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note(BTreeMap<String, String>);

impl Note {
    /// Nothing to say.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one entry; of two with one name the later stays.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Self {
        self.0.insert(key.to_owned(), value.to_owned());
        self
    }

    /// The entries of both; of two with one name the other's stays.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The value of an entry.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn check(&self) -> Result<()> {
        let wrong =
            |key: &str, rule| Err(Error::Note { key: key.chars().take(KEY_MAX).collect(), rule });
        if self.0.len() > ENTRIES_MAX {
            return wrong("", "a note has at most 16 entries");
        }
        for (key, value) in &self.0 {
            if key.is_empty() || key.len() > KEY_MAX {
                return wrong(key, "names have 1 to 64 bytes");
            }
            if value.len() > VALUE_MAX {
                return wrong(key, "values have at most 1024 bytes");
            }
        }
        Ok(())
    }

    /// As one line of JSON, or `None` if nothing is said.
    pub(crate) fn text(&self) -> Option<String> {
        let text = || serde_json::to_string(&self.0).expect("a map of texts is JSON");
        (!self.is_empty()).then(text)
    }

    /// What a commit holds; user metadata of another engine is no note, and read as empty.
    pub(crate) fn of(text: Option<&str>) -> Self {
        Self(text.and_then(|it| serde_json::from_str(it).ok()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_read_as_it_was_written() {
        let note = Note::new().with("batch", "b-1").with("why", "\"late\" rows\n");
        assert_eq!(Note::of(note.text().as_deref()), note);
        assert_eq!(Note::new().text(), None);
        assert!(Note::of(Some("written by another engine")).is_empty());
    }

    #[test]
    fn a_note_has_limits() {
        assert!(Note::new().with("", "x").check().is_err());
        assert!(Note::new().with(&"k".repeat(65), "x").check().is_err());
        assert!(Note::new().with("k", &"v".repeat(1025)).check().is_err());
        let many = (0..17).fold(Note::new(), |note, at| note.with(&at.to_string(), ""));
        assert!(many.check().is_err());
        assert!(Note::new().with("k", &"v".repeat(1024)).check().is_ok());
    }
}
