//! Values of received records, as they were written.

use std::borrow::Cow;

use formula::Value;

/// A value of a record; it points into the record's text and is not decoded yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Cell<'a> {
    /// The record has no such field.
    #[default]
    Missing,
    Null,
    Boolean(bool),
    /// A number, as written.
    Number(&'a str),
    /// A text without escapes, without its quotes.
    Text(&'a str),
    /// A text with escapes, as written between its quotes.
    Escaped(&'a str),
    /// An object or a list, as written.
    Nested(&'a str),
}

/// A text that stands for half a character, which no text in UTF-8 can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LoneSurrogate;

impl<'a> Cell<'a> {
    /// The value as JSON text; nothing for null.
    #[cfg(test)]
    pub(crate) fn json(self) -> Option<Cow<'a, str>> {
        Some(match self {
            Self::Missing | Self::Null => return None,
            Self::Boolean(true) => Cow::Borrowed("true"),
            Self::Boolean(false) => Cow::Borrowed("false"),
            Self::Number(text) | Self::Nested(text) => Cow::Borrowed(text),
            Self::Text(text) | Self::Escaped(text) => Cow::Owned(format!("\"{text}\"")),
        })
    }

    /// The value as formulas see it: a whole number that fits 64 bits is an integer, any other number a float. What no
    /// value of the language can hold is NULL.
    pub(crate) fn value(self) -> Value<'a> {
        match self {
            Self::Missing | Self::Null => Value::Null,
            Self::Boolean(it) => Value::Boolean(it),
            Self::Number(text) => match text.parse::<i64>() {
                Ok(whole) => Value::Integer(whole),
                Err(_) => text
                    .parse::<f64>()
                    .ok()
                    .filter(|it| it.is_finite())
                    .map_or(Value::Null, Value::Float),
            },
            Self::Text(text) => Value::Text(Cow::Borrowed(text)),
            Self::Escaped(text) => {
                let mut plain = String::new();
                match unescape(text, &mut plain) {
                    Ok(()) => Value::Text(Cow::Owned(plain)),
                    Err(LoneSurrogate) => Value::Null,
                }
            }
            Self::Nested(text) => Value::Json(Cow::Borrowed(text)),
        }
    }

    /// At most `max` bytes of the value, for people.
    pub(crate) fn sample(self, max: usize) -> String {
        let text = match self {
            Self::Missing => return String::new(),
            Self::Null => "null",
            Self::Boolean(true) => "true",
            Self::Boolean(false) => "false",
            Self::Number(it) | Self::Text(it) | Self::Escaped(it) | Self::Nested(it) => it,
        };
        text[..text.floor_char_boundary(max)].to_owned()
    }
}

/// Puts a text that is written with escapes behind `plain`.
///
/// The scanner has checked that every escape is one.
pub(crate) fn unescape(mut text: &str, plain: &mut String) -> Result<(), LoneSurrogate> {
    while let Some(at) = text.find('\\') {
        plain.push_str(&text[..at]);
        let escape = text.as_bytes().get(at + 1).copied();
        let mut length = 2;
        plain.push(match escape {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => {
                let first = unit(text, at).ok_or(LoneSurrogate)?;
                length = 6;
                match first {
                    0xd800..0xdc00 => {
                        let second = unit(text, at + 6).filter(|it| (0xdc00..0xe000).contains(it));
                        let second = second.ok_or(LoneSurrogate)?;
                        length = 12;
                        let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                        char::from_u32(code).ok_or(LoneSurrogate)?
                    }
                    code => char::from_u32(code).ok_or(LoneSurrogate)?,
                }
            }
            // A quote, a slash or a backslash stands for itself.
            Some(other) => char::from(other),
            None => return Err(LoneSurrogate),
        });
        text = text.get(at + length..).ok_or(LoneSurrogate)?;
    }
    plain.push_str(text);
    Ok(())
}

/// The code unit that is written as `\uXXXX` at a place.
fn unit(text: &str, at: usize) -> Option<u32> {
    let digits = text.get(at..at + 6)?.strip_prefix("\\u")?;
    u32::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_become_characters_and_half_a_character_is_refused() {
        let plain = |text: &str| {
            let mut plain = String::new();
            unescape(text, &mut plain).map(|()| plain)
        };
        assert_eq!(plain(r#"a\n\"\\\/é"#), Ok("a\n\"\\/é".to_owned()));
        assert_eq!(plain(r"\u00e9\ud83d\ude00!"), Ok("é😀!".to_owned()));
        for text in [r"\ud83d", r"\ud83dx", r"\ud83d\u0041", r"\ude00"] {
            assert_eq!(plain(text), Err(LoneSurrogate), "{text}");
        }
    }

    #[test]
    fn a_number_is_an_integer_if_it_is_written_as_one_that_fits() {
        assert_eq!(Cell::Number("-7").value(), Value::Integer(-7));
        assert_eq!(Cell::Number("7.0").value(), Value::Float(7.0));
        assert_eq!(Cell::Number("1e400").value(), Value::Null);
        assert_eq!(Cell::Number("9223372036854775808").value(), Value::Float(2_f64.powi(63)));
    }
}
