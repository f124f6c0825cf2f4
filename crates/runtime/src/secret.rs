//! Values that are never shown.

use std::fmt;
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Error;

/// What stands where a secret is.
pub(crate) const MASK: &str = "********";

/// Largest file that holds a secret, in bytes.
const FILE_BYTES_MAX: u64 = 64 * 1024;

/// A secret option: a password, a token, a key. Empty means unset.
///
/// It comes from the environment, or from a file that a second key with the ending `_file` names; in the configuration
/// file itself it is refused, since such files are copied and committed. It is masked wherever it is printed.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// A secret from its text.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(SecretString::from(text.into()))
    }

    /// The text. Whoever asks for it must not log it.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// True if it is unset.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.expose().is_empty()
    }

    /// This secret, or the text of `file` (without the line feeds at its end) if that is named.
    ///
    /// `key` is the full path of this secret's key; that of the file is `{key}_file`.
    ///
    /// # Errors
    ///
    /// Both are set; or the file cannot be read, is empty, is longer than 64 KiB, or is no UTF-8.
    pub fn or_file(&self, file: &Path, key: &str) -> Result<Self, Error> {
        if file.as_os_str().is_empty() {
            return Ok(self.clone());
        }
        let file_key = format!("{key}_file");
        if !self.is_empty() {
            let rule = format!("set either it or `{key}`, not both");
            return Err(Error::rule(file_key, file.display(), rule));
        }
        let unreadable =
            |source| Error::FileUnreadable { key: file_key.clone(), path: file.to_owned(), source };
        let refused = |rule: &str| Error::FileRefused {
            key: file_key.clone(),
            path: file.to_owned(),
            rule: rule.to_owned(),
        };
        if std::fs::metadata(file).map_err(unreadable)?.len() > FILE_BYTES_MAX {
            return Err(refused("a secret has at most 64 KiB"));
        }
        let bytes = std::fs::read(file).map_err(unreadable)?;
        let text = String::from_utf8(bytes).map_err(|_| refused("a secret is UTF-8 text"))?;
        match text.trim_end_matches(['\r', '\n']) {
            "" => Err(refused("it is empty: write the secret into it")),
            secret => Ok(Self::new(secret)),
        }
    }
}

impl Default for Secret {
    fn default() -> Self {
        Self::new("")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_empty() { "\"\"" } else { MASK })
    }
}

/// Masked: what is printed can be shown to anybody.
impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if self.is_empty() { "" } else { MASK })
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            MASK => Err(serde::de::Error::custom("this is the mask of a secret, not a secret")),
            text => Ok(Self::new(text)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_masked_wherever_it_is_shown() {
        let secret = Secret::new("hunter2");
        assert_eq!(format!("{secret:?}"), MASK);
        assert_eq!(serde_json::to_string(&secret).unwrap(), format!("\"{MASK}\""));
        assert_eq!(format!("{:?}", Secret::default()), "\"\"");
    }

    #[test]
    fn a_secret_is_read_from_its_file_without_the_line_feed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        std::fs::write(&file, "hunter2\n").unwrap();
        let secret = Secret::default().or_file(&file, "auth.password").unwrap();
        assert_eq!(secret.expose(), "hunter2");
        let kept = Secret::new("a").or_file(Path::new(""), "auth.password").unwrap();
        assert_eq!(kept.expose(), "a");
    }

    #[test]
    fn a_bad_file_is_named_with_its_key_and_never_its_text() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        let refusal =
            |secret: &Secret| secret.or_file(&file, "auth.password").unwrap_err().to_string();
        assert!(refusal(&Secret::default()).contains("`auth.password_file` names"));
        std::fs::write(&file, "\n").unwrap();
        assert!(refusal(&Secret::default()).contains("it is empty"));
        let both = refusal(&Secret::new("hunter2"));
        assert!(both.contains("not both") && !both.contains("hunter2"), "{both}");
    }
}
