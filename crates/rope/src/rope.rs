//! A message that is about to be sent, in pieces.

use bytes::{BufMut, Bytes, BytesMut};
use prost::Message;
use prost::encoding::{WireType, encode_key, encode_varint, encoded_len_varint, key_len};

/// A piece that is shorter is copied: a frame of its own is a system call of its own, which costs more than the copy.
const COPIED_BYTES_MAX: usize = 32 << 10;
/// Most bytes of a field's key and length.
const FIELD_HEAD_BYTES_MAX: usize = 15;

/// The encoding of one message: small fields are gathered, large ones are kept as the pieces that they are.
#[derive(Clone, Debug, Default)]
pub struct Rope {
    pieces: Vec<Bytes>,
    /// What has been gathered since the last piece.
    tail: BytesMut,
    length: usize,
}

impl Rope {
    /// An empty message.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A message that holds what `message` holds, and can be added to.
    pub fn of(message: &impl Message) -> Self {
        let mut rope = Self::new();
        rope.put(message);
        rope
    }

    /// Bytes of the encoding.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Nothing has been added.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Makes room for what will be gathered.
    pub fn reserve(&mut self, bytes: usize) {
        self.tail.reserve(bytes);
    }

    /// Whether a piece of so many bytes is copied when it is added.
    #[must_use]
    pub const fn is_copied(bytes: usize) -> bool {
        bytes < COPIED_BYTES_MAX
    }

    /// Adds the fields of `message`.
    pub fn put(&mut self, message: &impl Message) {
        let length = message.encoded_len();
        self.tail.reserve(length);
        message.encode_raw(&mut self.tail);
        self.length += length;
    }

    /// Adds the head of a field of `length` bytes, which are to be added next.
    pub fn put_head(&mut self, number: u32, length: usize) {
        let mut room = [0; FIELD_HEAD_BYTES_MAX];
        let mut rest = &mut room[..];
        encode_key(number, WireType::LengthDelimited, &mut rest);
        encode_varint(length as u64, &mut rest);
        let bytes = FIELD_HEAD_BYTES_MAX - rest.len();
        self.gather(&room[..bytes]);
    }

    /// Adds a field of bytes, or a sub-message that is encoded.
    pub fn put_field(&mut self, number: u32, pieces: &[Bytes]) {
        self.put_head(number, pieces.iter().map(Bytes::len).sum());
        for piece in pieces {
            // Of what is copied no share is taken.
            match Self::is_copied(piece.len()) {
                true => self.gather(piece),
                false => self.push(piece.clone()),
            }
        }
    }

    /// Adds encoded bytes; what is large is not copied.
    pub fn push(&mut self, piece: Bytes) {
        if Self::is_copied(piece.len()) {
            return self.gather(&piece);
        }
        self.length += piece.len();
        self.cut_tail();
        self.pieces.push(piece);
    }

    /// Adds encoded bytes to what has been gathered.
    fn gather(&mut self, bytes: &[u8]) {
        self.tail.extend_from_slice(bytes);
        self.length += bytes.len();
    }

    /// Adds all of `other`.
    pub fn append(&mut self, other: Self) {
        for piece in other.into_pieces() {
            self.push(piece);
        }
    }

    /// Bytes that a field of `length` bytes takes, its head included.
    #[must_use]
    pub fn field_len(number: u32, length: usize) -> usize {
        key_len(number) + encoded_len_varint(length as u64) + length
    }

    /// The pieces.
    #[must_use]
    pub fn into_pieces(mut self) -> Vec<Bytes> {
        self.cut_tail();
        self.pieces
    }

    /// Writes the message and its head as gRPC frames it: the small into `small`, which is moved to `out` whenever
    /// something large follows.
    pub(crate) fn write(mut self, small: &mut BytesMut, out: &mut Vec<Bytes>) {
        let is_copied = Self::is_copied(self.tail.len());
        small.reserve(crate::HEAD_BYTES + if is_copied { self.tail.len() } else { 0 });
        small.put_u8(0);
        // A message of 4 GiB is refused by every receiver; it cannot come about here, where each has a limit.
        small.put_u32(u32::try_from(self.length).unwrap_or(u32::MAX));
        for piece in self.pieces.drain(..) {
            if Self::is_copied(piece.len()) {
                small.extend_from_slice(&piece);
                continue;
            }
            if !small.is_empty() {
                out.push(small.split().freeze());
            }
            out.push(piece);
        }
        if is_copied {
            small.extend_from_slice(&self.tail);
            return;
        }
        // A frame without bytes is one of the hundred that a peer takes in the life of a connection.
        if !small.is_empty() {
            out.push(small.split().freeze());
        }
        out.push(self.tail.freeze());
    }

    fn cut_tail(&mut self) {
        if !self.tail.is_empty() {
            self.pieces.push(self.tail.split().freeze());
        }
    }
}

impl From<Bytes> for Rope {
    fn from(encoded: Bytes) -> Self {
        let mut rope = Self::new();
        rope.push(encoded);
        rope
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_small_is_gathered_and_what_is_large_is_kept() {
        let large = Bytes::from(vec![7; COPIED_BYTES_MAX]);
        let mut rope = Rope::of(&5_u32);
        rope.put_field(15, std::slice::from_ref(&large));
        rope.put_field(2, &[Bytes::from_static(b"ab"), Bytes::from_static(b"c")]);
        let length = 2 + Rope::field_len(15, large.len()) + 5;
        assert_eq!(rope.len(), length);
        let pieces = rope.into_pieces();
        assert_eq!(pieces.len(), 3);
        assert_eq!(pieces[1].as_ptr(), large.as_ptr());
        assert_eq!(pieces.iter().map(Bytes::len).sum::<usize>(), length);
        assert_eq!(&pieces[2][..], b"\x12\x03abc");
    }

    #[test]
    fn the_length_of_a_field_counts_its_head() {
        for (number, length) in [(1, 0), (15, 127), (16, 128), (300, 70_000)] {
            let mut rope = Rope::new();
            rope.put_field(number, &[Bytes::from(vec![0; length])]);
            assert_eq!(rope.len(), Rope::field_len(number, length));
        }
    }
}
