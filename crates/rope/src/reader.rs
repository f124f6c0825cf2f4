//! The fields of an encoded message that lies in pieces.

use std::fmt;

use bytes::{Buf, Bytes, BytesMut};

/// The largest number of a field.
const NUMBER_MAX: u64 = (1 << 29) - 1;

/// Reads the fields of a message one by one. Nothing is decoded, and nothing is copied but numbers.
#[derive(Clone, Debug)]
pub struct Reader {
    /// What is left, with the next piece last; none is empty.
    pieces: Vec<Bytes>,
    remaining: usize,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its number.
    pub number: u32,
    /// What it holds.
    pub value: Value,
}

/// What a field holds, by its wire type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number, an enum or a bool.
    Varint(u64),
    /// A number of eight bytes.
    Fixed64(u64),
    /// Bytes, a string, a sub-message, or packed numbers.
    Bytes(Vec<Bytes>),
    /// A number of four bytes.
    Fixed32(u32),
}

/// Why bytes are not the encoding of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// A field goes on after the end.
    CutOff,
    /// A number is longer than ten bytes.
    Varint,
    /// No field has this key.
    Key(u64),
    /// A field that occurs once occurs twice.
    Repeated(u32),
    /// A field has another wire type than its kind has.
    WireType(u32),
    /// The fields beside the large one take more bytes than they may.
    HeadTooLarge(usize),
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutOff => f.write_str("it is cut off"),
            Self::Varint => f.write_str("a number in it is longer than ten bytes"),
            Self::Key(key) => write!(f, "no field has the key {key}"),
            Self::Repeated(number) => write!(f, "field {number} occurs twice"),
            Self::WireType(number) => write!(f, "field {number} has the wire type of another kind"),
            Self::HeadTooLarge(limit) => {
                write!(f, "its small fields take more than {limit} bytes")
            }
        }
    }
}

impl std::error::Error for Malformed {}

impl Reader {
    /// Reads what `pieces` hold.
    #[must_use]
    pub fn new(mut pieces: Vec<Bytes>) -> Self {
        pieces.retain(|piece| !piece.is_empty());
        pieces.reverse();
        let remaining = pieces.iter().map(Bytes::len).sum();
        Self { pieces, remaining }
    }

    /// Bytes that have not been read.
    #[must_use]
    pub const fn remaining(&self) -> usize {
        self.remaining
    }

    /// The next field; `None` at the end.
    ///
    /// # Errors
    ///
    /// What follows is no field.
    pub fn field(&mut self) -> Result<Option<Field>, Malformed> {
        if self.remaining == 0 {
            return Ok(None);
        }
        let key = self.varint()?;
        let number = key >> 3;
        if number == 0 || number > NUMBER_MAX {
            return Err(Malformed::Key(key));
        }
        let value = match key & 7 {
            0 => Value::Varint(self.varint()?),
            1 => Value::Fixed64(u64::from_le_bytes(self.array()?)),
            2 => {
                let length = self.varint()?;
                let length = usize::try_from(length).map_err(|_| Malformed::CutOff)?;
                Value::Bytes(self.take(length)?)
            }
            5 => Value::Fixed32(u32::from_le_bytes(self.array()?)),
            // Groups are not of this syntax.
            _ => return Err(Malformed::Key(key)),
        };
        let number = u32::try_from(number).map_err(|_| Malformed::Key(key))?;
        Ok(Some(Field { number, value }))
    }

    /// The next `length` bytes, in pieces.
    ///
    /// # Errors
    ///
    /// There are fewer.
    pub fn take(&mut self, length: usize) -> Result<Vec<Bytes>, Malformed> {
        if length > self.remaining {
            return Err(Malformed::CutOff);
        }
        self.remaining -= length;
        let mut left = length;
        if let Some(piece) = self.pieces.last_mut().filter(|piece| 0 < left && left < piece.len()) {
            return Ok(vec![piece.split_to(left)]);
        }
        let mut out = Vec::new();
        while left > 0 {
            let piece = self.pieces.last_mut().ok_or(Malformed::CutOff)?;
            if piece.len() > left {
                out.push(piece.split_to(left));
                break;
            }
            left -= piece.len();
            out.extend(self.pieces.pop());
        }
        Ok(out)
    }

    fn byte(&mut self) -> Result<u8, Malformed> {
        let piece = self.pieces.last_mut().ok_or(Malformed::CutOff)?;
        let byte = piece.get_u8();
        self.remaining -= 1;
        if piece.is_empty() {
            self.pieces.pop();
        }
        Ok(byte)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let mut out = [0; N];
        for byte in &mut out {
            *byte = self.byte()?;
        }
        Ok(out)
    }

    fn varint(&mut self) -> Result<u64, Malformed> {
        // Most numbers are of one byte or two, the last of which is not the last one of its piece.
        if let Some(piece) = self.pieces.last_mut()
            && let [first, second, _, ..] = piece[..]
            && (first < 0x80 || second < 0x80)
        {
            let bytes = if first < 0x80 { 1 } else { 2 };
            piece.advance(bytes);
            self.remaining -= bytes;
            let second = if bytes == 2 { u64::from(second) << 7 } else { 0 };
            return Ok(u64::from(first & 0x7f) | second);
        }
        let mut value = 0;
        for index in 0..10 {
            let byte = self.byte()?;
            // The tenth byte holds one bit.
            if index == 9 && byte > 1 {
                return Err(Malformed::Varint);
            }
            value |= u64::from(byte & 0x7f) << (7 * index);
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(Malformed::Varint)
    }
}

/// A message without its large field, and the large field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cut {
    /// The encoding of all other fields.
    pub head: Bytes,
    /// What the field holds, in pieces; `None` if the message does not have it.
    pub blob: Option<Vec<Bytes>>,
}

/// Cuts the field `number`, which holds bytes and occurs at most once, out of a message. What is left is copied into
/// one piece, of at most `head_bytes_max`.
///
/// # Errors
///
/// The message is malformed, the field occurs twice, or too much is left.
pub fn cut(pieces: Vec<Bytes>, number: u32, head_bytes_max: usize) -> Result<Cut, Malformed> {
    let mut reader = Reader::new(pieces);
    let mut head = BytesMut::new();
    let mut blob = None;
    while let Some(field) = reader.field()? {
        match field {
            Field { number: it, value: Value::Bytes(value) } if it == number => {
                if blob.replace(value).is_some() {
                    return Err(Malformed::Repeated(number));
                }
            }
            Field { number: it, .. } if it == number => return Err(Malformed::WireType(number)),
            field => {
                let length = field.value.len();
                if head.len() + length > head_bytes_max {
                    return Err(Malformed::HeadTooLarge(head_bytes_max));
                }
                field.write(&mut head);
            }
        }
    }
    Ok(Cut { head: head.freeze(), blob })
}

impl Value {
    /// Bytes of it, the head of the field apart.
    fn len(&self) -> usize {
        match self {
            Self::Bytes(pieces) => pieces.iter().map(Bytes::len).sum(),
            Self::Varint(_) | Self::Fixed64(_) | Self::Fixed32(_) => 8,
        }
    }

    /// The bytes in one piece; copied only if they lie in several.
    ///
    /// # Errors
    ///
    /// It is a number.
    pub fn into_bytes(self) -> Result<Bytes, Malformed> {
        match self {
            Self::Bytes(mut pieces) => Ok(match pieces.len() {
                0 => Bytes::new(),
                1 => pieces.swap_remove(0),
                _ => pieces.concat().into(),
            }),
            Self::Varint(_) | Self::Fixed64(_) | Self::Fixed32(_) => Err(Malformed::WireType(0)),
        }
    }
}

impl Field {
    fn write(self, out: &mut BytesMut) {
        use prost::encoding::{WireType, encode_key, encode_varint};
        match self.value {
            Value::Varint(value) => {
                encode_key(self.number, WireType::Varint, out);
                encode_varint(value, out);
            }
            Value::Fixed64(value) => {
                encode_key(self.number, WireType::SixtyFourBit, out);
                out.extend_from_slice(&value.to_le_bytes());
            }
            Value::Fixed32(value) => {
                encode_key(self.number, WireType::ThirtyTwoBit, out);
                out.extend_from_slice(&value.to_le_bytes());
            }
            Value::Bytes(pieces) => {
                encode_key(self.number, WireType::LengthDelimited, out);
                encode_varint(pieces.iter().map(Bytes::len).sum::<usize>() as u64, out);
                for piece in pieces {
                    out.extend_from_slice(&piece);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use prost::Message;

    use super::*;
    use crate::Rope;

    #[derive(Clone, PartialEq, Message)]
    struct Sample {
        #[prost(string, tag = "1")]
        name: String,
        #[prost(uint64, optional, tag = "3")]
        number: Option<u64>,
        #[prost(fixed32, tag = "4")]
        four: u32,
        #[prost(sfixed64, tag = "5")]
        eight: i64,
        #[prost(bytes = "bytes", tag = "15")]
        blob: Bytes,
    }

    fn chop(encoded: &Bytes, step: usize) -> Vec<Bytes> {
        (0..encoded.len())
            .step_by(step)
            .map(|at| encoded.slice(at..encoded.len().min(at + step)))
            .collect()
    }

    #[test]
    fn a_second_large_field_and_one_of_another_type_are_refused() {
        let mut twice = Rope::new();
        twice.put_field(15, &[Bytes::from_static(b"a")]);
        twice.put_field(15, &[Bytes::from_static(b"b")]);
        assert_eq!(cut(twice.into_pieces(), 15, 10), Err(Malformed::Repeated(15)));
        let number = vec![Bytes::from_static(b"\x78\x01")];
        assert_eq!(cut(number, 15, 10), Err(Malformed::WireType(15)));
    }

    #[test]
    fn declared_lengths_take_no_memory() {
        let long = vec![Bytes::from_static(b"\x7a\xff\xff\xff\xff\xff\xff\xff\xff\x7f")];
        assert_eq!(cut(long, 15, 10), Err(Malformed::CutOff));
        let head =
            vec![Bytes::from(Sample { name: "x".repeat(11), ..Sample::default() }.encode_to_vec())];
        assert_eq!(cut(head, 15, 10), Err(Malformed::HeadTooLarge(10)));
    }

    proptest! {
        #[test]
        fn a_message_is_cut_the_same_however_it_lies(
            name in ".{0,20}",
            number: Option<u64>,
            four: u32,
            eight: i64,
            blob in prop::collection::vec(any::<u8>(), 0..300),
            step in 1..40_usize,
        ) {
            let sample = Sample { name, number, four, eight, blob: blob.into() };
            let encoded = Bytes::from(sample.encode_to_vec());
            let Cut { head, blob } = cut(chop(&encoded, step), 15, 1000).unwrap();
            let mut got = Sample::decode(head).unwrap();
            got.blob = Value::Bytes(blob.unwrap_or_default()).into_bytes().unwrap();
            prop_assert_eq!(got, sample);
        }

        #[test]
        fn no_bytes_make_it_panic(
            bytes in prop::collection::vec(any::<u8>(), 0..60),
            step in 1..9_usize,
        ) {
            let bytes = Bytes::from(bytes);
            if let Ok(Cut { head, .. }) = cut(chop(&bytes, step), 15, 100) {
                prop_assert!(head.len() <= 2 * 100);
            }
        }
    }
}
