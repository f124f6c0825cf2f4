//! `FieldMask` as one string: its paths in camel case, with commas between them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use crate::google::protobuf::FieldMask;

impl Serialize for FieldMask {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut text = String::new();
        for path in &self.paths {
            let camel = camel(path).ok_or_else(|| {
                S::Error::custom(format_args!("the path {path:?} has no form in camel case"))
            })?;
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(&camel);
        }
        to.serialize_str(&text)
    }
}

impl<'de> Deserialize<'de> for FieldMask {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_str(MaskVisitor)
    }
}

struct MaskVisitor;

impl Visitor<'_> for MaskVisitor {
    type Value = FieldMask;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("paths in camel case with commas between them")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<FieldMask, E> {
        if text.is_empty() {
            return Ok(FieldMask::default());
        }
        let paths: Option<Vec<String>> = text.split(',').map(snake).collect();
        let wrong = || E::invalid_value(Unexpected::Str(text), &self);
        Ok(FieldMask { paths: paths.ok_or_else(wrong)? })
    }
}

/// The path in camel case, if that can be undone: an underscore stands before a lower-case letter only.
fn camel(path: &str) -> Option<String> {
    let mut camel = String::with_capacity(path.len());
    let mut letters = path.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '_' => {
                camel.push(letters.next().filter(char::is_ascii_lowercase)?.to_ascii_uppercase())
            }
            letter if letter.is_ascii_uppercase() => return None,
            letter => camel.push(letter),
        }
    }
    Some(camel)
}

/// The path in the names of the schema; camel case has no underscore.
fn snake(path: &str) -> Option<String> {
    let mut snake = String::with_capacity(path.len() + 4);
    for letter in path.chars() {
        match letter {
            '_' => return None,
            letter if letter.is_ascii_uppercase() => {
                snake.push('_');
                snake.push(letter.to_ascii_lowercase());
            }
            letter => snake.push(letter),
        }
    }
    Some(snake)
}
