//! The protobuf wire format of one slice: varints, tags, fields.

use crate::error::Error;

/// Most bytes of a varint.
pub(crate) const VARINT_BYTES_MAX: usize = 10;

/// The greatest number of a field.
const NUMBER_MAX: u64 = 0x1fff_ffff;

/// A field's value as it lies in the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    Varint = 0,
    Fixed64 = 1,
    Bytes = 2,
    Fixed32 = 5,
}

/// Takes a tag apart; groups and the number 0 are refused.
#[inline]
pub(crate) fn tag(value: u64, at: usize) -> Result<(u32, Wire), Error> {
    let number = value >> 3;
    let wire = match value & 7 {
        0 => Wire::Varint,
        1 => Wire::Fixed64,
        2 => Wire::Bytes,
        5 => Wire::Fixed32,
        _ => return Err(Error::Malformed { at }),
    };
    if number == 0 || number > NUMBER_MAX {
        return Err(Error::Malformed { at });
    }
    Ok((number as u32, wire))
}

/// Encoded bytes that are read from the front.
pub(crate) trait Source {
    /// Where the reader stands.
    fn position(&self) -> usize;

    /// Bytes that are left.
    fn remaining(&self) -> usize;

    fn varint(&mut self) -> Result<u64, Error>;

    /// Passes `count` bytes.
    fn advance(&mut self, count: usize) -> Result<(), Error>;

    /// The next bytes, which are few; copied to `room` if they do not lie together.
    fn gather<'r>(&'r mut self, room: &'r mut [u8]) -> Result<&'r [u8], Error>;

    #[inline]
    fn is_empty(&self) -> bool {
        self.remaining() == 0
    }

    /// A field's number, and how its value lies there.
    #[inline(always)]
    fn tag(&mut self) -> Result<(u32, Wire), Error> {
        let at = self.position();
        tag(self.varint()?, at)
    }

    /// The length of the field that comes, which is there as a whole.
    #[inline]
    fn length(&mut self) -> Result<usize, Error> {
        let length = usize::try_from(self.varint()?).map_err(|_| Error::Truncated)?;
        if length > self.remaining() { Err(Error::Truncated) } else { Ok(length) }
    }

    /// Passes a field that nobody asked for.
    fn skip(&mut self, wire: Wire) -> Result<(), Error> {
        match wire {
            Wire::Varint => self.varint().map(|_| ()),
            Wire::Fixed64 => self.advance(8),
            Wire::Fixed32 => self.advance(4),
            Wire::Bytes => {
                let length = self.length()?;
                self.advance(length)
            }
        }
    }
}

/// Reads over one slice.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slice<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Slice<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(crate) fn starting_at(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The bytes of a field that says its length.
    #[inline]
    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Error> {
        let length = self.length()?;
        let bytes = &self.bytes[self.at..self.at + length];
        self.at += length;
        Ok(bytes)
    }
}

impl Source for Slice<'_> {
    #[inline]
    fn position(&self) -> usize {
        self.at
    }

    #[inline]
    fn remaining(&self) -> usize {
        self.bytes.len() - self.at
    }

    #[inline]
    fn varint(&mut self) -> Result<u64, Error> {
        let rest = &self.bytes[self.at..];
        if let [first, ..] = rest
            && *first < 0x80
        {
            self.at += 1;
            return Ok(u64::from(*first));
        }
        let (value, length) = varint_at(rest, self.at)?;
        self.at += length;
        Ok(value)
    }

    #[inline]
    fn advance(&mut self, count: usize) -> Result<(), Error> {
        if count > self.remaining() {
            return Err(Error::Truncated);
        }
        self.at += count;
        Ok(())
    }

    #[inline]
    fn gather<'r>(&'r mut self, room: &'r mut [u8]) -> Result<&'r [u8], Error> {
        let bytes = self.bytes.get(self.at..self.at + room.len()).ok_or(Error::Truncated)?;
        self.at += room.len();
        Ok(bytes)
    }
}

/// The varint at the front of `bytes`, which begin at `at`, and how many of them it takes.
fn varint_at(bytes: &[u8], at: usize) -> Result<(u64, usize), Error> {
    let mut value = 0;
    for (index, byte) in bytes.iter().take(VARINT_BYTES_MAX).enumerate() {
        if index == VARINT_BYTES_MAX - 1 && *byte > 1 {
            break;
        }
        value |= u64::from(byte & 0x7f) << (7 * index);
        if *byte < 0x80 {
            return Ok((value, index + 1));
        }
    }
    let is_cut = bytes.len() < VARINT_BYTES_MAX;
    Err(if is_cut { Error::Truncated } else { Error::Malformed { at } })
}

/// Bytes that a varint takes.
#[inline]
pub(crate) fn varint_len(value: u64) -> usize {
    // Seven bits a byte, and zero takes one.
    (70 - (value | 1).leading_zeros() as usize) / 7
}

/// Appends a varint.
#[inline]
pub(crate) fn put_varint(out: &mut impl bytes::BufMut, mut value: u64) {
    while value >= 0x80 {
        out.put_u8((value as u8) | 0x80);
        value >>= 7;
    }
    out.put_u8(value as u8);
}

/// Appends a field that holds a number.
#[inline]
pub(crate) fn put_number(out: &mut impl bytes::BufMut, field: u32, value: u64) {
    put_varint(out, u64::from(field) << 3);
    put_varint(out, value);
}

/// Appends the tag and the length of a field that says its length.
#[inline]
pub(crate) fn put_length(out: &mut impl bytes::BufMut, field: u32, length: usize) {
    put_varint(out, u64::from(field) << 3 | 2);
    put_varint(out, length as u64);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_varint_is_read_as_it_was_written(value: u64) {
            let mut out = Vec::new();
            put_varint(&mut out, value);
            prop_assert_eq!(out.len(), varint_len(value));
            let mut slice = Slice::new(&out);
            prop_assert_eq!(slice.varint().unwrap(), value);
            prop_assert!(slice.is_empty());
        }
    }

    #[test]
    fn a_varint_of_more_than_64_bits_is_refused() {
        let mut bytes = [0xff; 10];
        bytes[9] = 2;
        assert_eq!(Slice::new(&bytes).varint(), Err(Error::Malformed { at: 0 }));
        assert_eq!(Slice::new(&bytes[..9]).varint(), Err(Error::Truncated));
    }

    #[test]
    fn groups_and_field_0_are_refused() {
        for value in [0, 2, (1 << 3) | 3, (1 << 3) | 4, (1 << 3) | 6, (1 << 3) | 7, 1 << 33] {
            assert_eq!(tag(value, 5), Err(Error::Malformed { at: 5 }), "{value}");
        }
    }
}
