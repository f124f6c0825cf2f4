//! Bytes that lie in pieces, read as if they were one.

use std::io;
use std::ops::Range;

use bytes::Bytes;

use crate::error::Error;
use crate::wire::{Source, VARINT_BYTES_MAX};

/// A reader over pieces.
#[derive(Clone, Debug)]
pub(crate) struct Pieces<'a> {
    parts: &'a [Bytes],
    /// What is left of the present piece.
    rest: &'a [u8],
    /// Where the reader stands in the whole.
    position: usize,
    /// Bytes of the whole.
    end: usize,
}

impl<'a> Pieces<'a> {
    pub(crate) fn new(parts: &'a [Bytes]) -> Self {
        let end = parts.iter().map(Bytes::len).sum();
        let mut pieces = Self { parts, rest: &[], position: 0, end };
        pieces.settle();
        pieces
    }

    /// The same, only over `range` of the whole.
    pub(crate) fn of(parts: &'a [Bytes], range: &Range<usize>) -> Result<Self, Error> {
        let mut pieces = Self::new(parts);
        if range.start > range.end || range.end > pieces.end {
            return Err(Error::Truncated);
        }
        pieces.advance(range.start)?;
        pieces.end = range.end;
        pieces.rest = &pieces.rest[..pieces.rest.len().min(range.end - range.start)];
        Ok(pieces)
    }

    /// Goes to the next piece that has bytes.
    fn settle(&mut self) {
        while self.rest.is_empty() && self.position < self.end {
            let Some((first, others)) = self.parts.split_first() else { return };
            let left = self.end - self.position;
            self.rest = &first[..first.len().min(left)];
            self.parts = others;
        }
    }

    #[inline]
    fn byte(&mut self) -> Result<u8, Error> {
        let (byte, rest) = self.rest.split_first().ok_or(Error::Truncated)?;
        self.rest = rest;
        self.position += 1;
        if rest.is_empty() {
            self.settle();
        }
        Ok(*byte)
    }
}

impl Source for Pieces<'_> {
    fn position(&self) -> usize {
        self.position
    }

    fn remaining(&self) -> usize {
        self.end - self.position
    }

    fn varint(&mut self) -> Result<u64, Error> {
        let at = self.position;
        let mut value = 0;
        for index in 0..VARINT_BYTES_MAX {
            let byte = self.byte()?;
            if index == VARINT_BYTES_MAX - 1 && byte > 1 {
                break;
            }
            value |= u64::from(byte & 0x7f) << (7 * index);
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(Error::Malformed { at })
    }

    fn advance(&mut self, mut count: usize) -> Result<(), Error> {
        if count > self.remaining() {
            return Err(Error::Truncated);
        }
        while count > 0 {
            let step = count.min(self.rest.len());
            self.rest = &self.rest[step..];
            self.position += step;
            count -= step;
            self.settle();
        }
        Ok(())
    }

    fn gather<'r>(&'r mut self, room: &'r mut [u8]) -> Result<&'r [u8], Error> {
        if room.len() > self.remaining() {
            return Err(Error::Truncated);
        }
        let mut filled = 0;
        while filled < room.len() {
            let step = self.rest.len().min(room.len() - filled);
            room[filled..filled + step].copy_from_slice(&self.rest[..step]);
            filled += step;
            self.advance(step)?;
        }
        Ok(room)
    }
}

/// The bytes in `range` of the whole: a slice where they lie together, a copy where they do not.
pub(crate) fn gather(parts: &[Bytes], range: &Range<usize>) -> Result<Bytes, Error> {
    let mut start = 0;
    for part in parts {
        let end = start + part.len();
        if range.start >= start && range.end <= end && range.start <= range.end {
            return Ok(part.slice(range.start - start..range.end - start));
        }
        start = end;
    }
    let mut pieces = Pieces::of(parts, range)?;
    let mut whole = Vec::with_capacity(pieces.remaining());
    io::Read::read_to_end(&mut pieces, &mut whole).expect("memory can be read");
    Ok(whole.into())
}

impl io::Read for Pieces<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let step = self.rest.len().min(out.len());
        out[..step].copy_from_slice(&self.rest[..step]);
        io::BufRead::consume(self, step);
        Ok(step)
    }
}

impl io::BufRead for Pieces<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        Ok(self.rest)
    }

    fn consume(&mut self, count: usize) {
        let step = count.min(self.rest.len());
        self.rest = &self.rest[step..];
        self.position += step;
        self.settle();
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn pieces_read_as_their_whole(parts: Vec<Vec<u8>>, cut: (u8, u8)) {
            let whole: Vec<u8> = parts.concat();
            let parts: Vec<Bytes> = parts.into_iter().map(Bytes::from).collect();
            let start = usize::from(cut.0).min(whole.len());
            let end = usize::from(cut.1).clamp(start, whole.len());
            let mut read = Vec::new();
            Pieces::of(&parts, &(start..end)).unwrap().read_to_end(&mut read).unwrap();
            prop_assert_eq!(&read[..], &whole[start..end]);
            prop_assert_eq!(&gather(&parts, &(start..end)).unwrap()[..], &whole[start..end]);
        }
    }

    #[test]
    fn what_lies_beyond_the_end_is_refused() {
        let parts = [Bytes::from_static(b"ab"), Bytes::from_static(b"c")];
        assert!(Pieces::of(&parts, &(0..4)).is_err());
        assert_eq!(Pieces::new(&parts).advance(4), Err(Error::Truncated));
        assert_eq!(gather(&parts, &(2..5)), Err(Error::Truncated));
    }
}
