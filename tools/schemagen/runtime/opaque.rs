//! Messages whose hot fields stay encoded: the same wire, read without decoding what is only passed on.
//!
//! Owns:      the check that makes such a message mean what the decoded one means.
//! Invariant: a field that is not repeated occurs once. Decoding would merge two occurrences, and a field
//!            that stays encoded cannot be merged.
//! Not here:  the messages; they are in the modules `opaque` of their packages.

use std::fmt;

use prost::bytes::Bytes;
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, skip_field};
use prost::{DecodeError, Message};

/// A message with fields that stay encoded.
pub trait Opaque: Message + Default {
    /// What the check has to know of it.
    const SHAPE: &'static Shape;
}

/// Which fields of a message occur once, and where other such messages are in it.
#[derive(Debug)]
pub struct Shape {
    /// Numbers of the fields that occur once, ascending; each has a slot, which members of one oneof share.
    pub once: &'static [(u32, u32)],
    /// Numbers of the fields that hold messages with shapes.
    pub nested: &'static [(u32, &'static Shape)],
}

/// Why an encoded message is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// It is not the encoding of a message.
    Malformed(DecodeError),
    /// The field, which is not repeated, occurs twice.
    Repeated(u32),
}

/// Decodes a message whose hot fields stay encoded; they share the memory of `encoded`.
pub fn decode<T: Opaque>(encoded: Bytes) -> Result<T, Error> {
    T::SHAPE.check(&encoded)?;
    Ok(T::decode(encoded)?)
}

impl Shape {
    /// Checks that each field which occurs once does so.
    pub fn check(&self, encoded: &[u8]) -> Result<(), Error> {
        let mut seen = 0_u64;
        let mut rest = encoded;
        while !rest.is_empty() {
            let (number, wire_type) = decode_key(&mut rest)?;
            if let Ok(index) = self.once.binary_search_by_key(&number, |(number, _)| *number) {
                let bit = 1 << self.once[index].1;
                if seen & bit != 0 {
                    return Err(Error::Repeated(number));
                }
                seen |= bit;
            }
            let shape = self.nested.iter().find(|(nested, _)| *nested == number);
            match shape {
                Some((_, shape)) if wire_type == WireType::LengthDelimited => {
                    let length = decode_varint(&mut rest)?;
                    let split =
                        usize::try_from(length).ok().and_then(|it| rest.split_at_checked(it));
                    // What is cut off is refused when it is decoded.
                    let Some((content, after)) = split else { return Ok(()) };
                    shape.check(content)?;
                    rest = after;
                }
                _ => skip_field(wire_type, number, &mut rest, DecodeContext::default())?,
            }
        }
        Ok(())
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Malformed(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => error.fmt(f),
            Self::Repeated(number) => write!(f, "field {number} occurs twice"),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Field 1 and the oneof of 2 and 3 occur once; field 4 holds messages like this; 5 is repeated.
    static SHAPE: Shape = Shape { once: &[(1, 0), (2, 1), (3, 1)], nested: &[(4, &INNER)] };
    static INNER: Shape = Shape { once: &[(1, 0)], nested: &[] };

    #[test]
    fn a_second_occurrence_is_refused() {
        for (encoded, outcome) in [
            (&[0x08, 1, 0x10, 1, 0x28, 1, 0x28, 2][..], Ok(())),
            (&[0x08, 1, 0x08, 1], Err(Error::Repeated(1))),
            (&[0x10, 1, 0x18, 1], Err(Error::Repeated(3))),
            (&[0x22, 2, 0x08, 1, 0x22, 2, 0x08, 1], Ok(())),
            (&[0x22, 4, 0x08, 1, 0x08, 1], Err(Error::Repeated(1))),
        ] {
            assert_eq!(SHAPE.check(encoded), outcome, "{encoded:?}");
        }
    }

    #[test]
    fn what_is_no_message_is_refused_or_left_to_decoding() {
        for encoded in [&[0x08][..], &[0x07], &[0x0a, 5, 1]] {
            assert!(matches!(SHAPE.check(encoded), Err(Error::Malformed(_))), "{encoded:?}");
        }
        assert_eq!(SHAPE.check(&[0x22, 9, 0]), Ok(()));
    }
}
