//! Messages as gRPC frames them: a flag, a length of four bytes, the message.
//!
//! Owns:      the limit on the size of a message, and gzip.
//! Invariant: no more memory is taken for a message than its limit, whatever its length or compression promises.
//! Not here:  what is in a message.

use std::io::Read;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use flate2::read::GzDecoder;

use crate::Refusal;

/// Bytes before each message.
pub(crate) const HEAD_BYTES: usize = 5;

/// What the head of a frame says.
struct Head {
    is_compressed: bool,
    length: usize,
}

impl Head {
    fn read(head: [u8; HEAD_BYTES], limit_bytes: usize) -> Result<Self, Refusal> {
        let [flag, length @ ..] = head;
        let length = u32::from_be_bytes(length) as usize;
        if flag > 1 {
            return Err(Refusal::MessageMalformed("its compression flag is neither 0 nor 1"));
        }
        if length > limit_bytes {
            return Err(Refusal::MessageTooLarge { limit_bytes });
        }
        Ok(Self { is_compressed: flag == 1, length })
    }
}

/// Watches frames that pass, and stops those that are too large. It copies nothing.
#[derive(Debug)]
pub(crate) struct Meter {
    limit_bytes: usize,
    compression: Compression,
    head: [u8; HEAD_BYTES],
    /// Bytes of `head` that have passed.
    filled: usize,
    /// Bytes of the message that have not passed.
    left: usize,
    /// Messages that have begun.
    begun: usize,
}

/// Whether a message that passes may be compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    /// Both sides know how.
    Allowed,
    /// The headers name none.
    Unnamed,
}

impl Meter {
    pub(crate) const fn new(limit_bytes: usize, compression: Compression) -> Self {
        Self { limit_bytes, compression, head: [0; HEAD_BYTES], filled: 0, left: 0, begun: 0 }
    }

    /// Looks at the next bytes.
    pub(crate) fn pass(&mut self, mut bytes: &[u8]) -> Result<(), Refusal> {
        while !bytes.is_empty() {
            if self.left > 0 {
                let passing = self.left.min(bytes.len());
                self.left -= passing;
                bytes.advance(passing);
                continue;
            }
            let missing = (HEAD_BYTES - self.filled).min(bytes.len());
            self.head[self.filled..self.filled + missing].copy_from_slice(&bytes[..missing]);
            self.filled += missing;
            bytes.advance(missing);
            if self.filled == HEAD_BYTES {
                let head = Head::read(self.head, self.limit_bytes)?;
                if head.is_compressed && self.compression == Compression::Unnamed {
                    return Err(Refusal::EncodingMissing);
                }
                self.filled = 0;
                self.left = head.length;
                self.begun += 1;
            }
        }
        Ok(())
    }

    /// No message is cut here.
    pub(crate) const fn is_between(&self) -> bool {
        self.filled == 0 && self.left == 0
    }

    /// How many messages have begun.
    pub(crate) const fn begun(&self) -> usize {
        self.begun
    }
}

/// Takes frames of which some are compressed with gzip, and gives frames of which none is.
#[derive(Debug)]
pub(crate) struct Inflater {
    limit_bytes: usize,
    pending: BytesMut,
    /// Messages that have been given.
    given: usize,
}

impl Inflater {
    pub(crate) fn new(limit_bytes: usize) -> Self {
        Self { limit_bytes, pending: BytesMut::new(), given: 0 }
    }

    /// Takes the next bytes.
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.pending.extend_from_slice(bytes);
    }

    /// The next frame that is complete.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, Refusal> {
        let Some(head) = self.pending.first_chunk::<HEAD_BYTES>() else { return Ok(None) };
        let head = Head::read(*head, self.limit_bytes)?;
        let total = HEAD_BYTES + head.length;
        if self.pending.len() < total {
            return Ok(None);
        }
        let frame = self.pending.split_to(total).freeze();
        self.given += 1;
        if !head.is_compressed {
            return Ok(Some(frame));
        }
        self.inflate(&frame[HEAD_BYTES..]).map(Some)
    }

    /// No message is cut here.
    pub(crate) fn is_between(&self) -> bool {
        self.pending.is_empty()
    }

    /// How many messages have been given.
    pub(crate) const fn given(&self) -> usize {
        self.given
    }

    fn inflate(&self, compressed: &[u8]) -> Result<Bytes, Refusal> {
        let limit_bytes = self.limit_bytes;
        let mut frame = vec![0; HEAD_BYTES];
        // One byte more than the limit shows that there is more, without taking it.
        let mut reader = GzDecoder::new(compressed).take(limit_bytes as u64 + 1);
        if reader.read_to_end(&mut frame).is_err() {
            return Err(Refusal::MessageMalformed("it is not compressed with gzip"));
        }
        let length = frame.len() - HEAD_BYTES;
        if length > limit_bytes {
            return Err(Refusal::MessageTooLarge { limit_bytes });
        }
        let stated = u32::try_from(length).map_err(|_| Refusal::MessageTooLarge { limit_bytes })?;
        (&mut frame[1..HEAD_BYTES]).put_u32(stated);
        Ok(frame.into())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression as Level;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    use super::*;

    fn frame(flag: u8, message: &[u8]) -> Vec<u8> {
        let mut out = vec![flag];
        out.put_u32(u32::try_from(message.len()).unwrap());
        out.extend_from_slice(message);
        out
    }

    fn gzip(message: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Level::best());
        encoder.write_all(message).unwrap();
        frame(1, &encoder.finish().unwrap())
    }

    #[test]
    fn a_length_beyond_the_limit_is_refused_before_its_bytes_come() {
        let mut meter = Meter::new(10, Compression::Unnamed);
        assert_eq!(meter.pass(&frame(0, &[1; 10])), Ok(()));
        let refused = meter.pass(&[0, 0xff, 0xff, 0xff, 0xff]);
        assert_eq!(refused, Err(Refusal::MessageTooLarge { limit_bytes: 10 }));
        let mut inflater = Inflater::new(10);
        inflater.push(&[1, 0xff, 0xff, 0xff, 0xff]);
        assert_eq!(inflater.next(), Err(Refusal::MessageTooLarge { limit_bytes: 10 }));
    }

    #[test]
    fn flags_that_mean_nothing_are_refused() {
        let mut meter = Meter::new(10, Compression::Allowed);
        assert!(meter.pass(&frame(1, b"x")).is_ok());
        assert!(meter.pass(&frame(2, b"x")).is_err());
        let refused = Meter::new(10, Compression::Unnamed).pass(&frame(1, b"x"));
        assert_eq!(refused, Err(Refusal::EncodingMissing));
    }

    #[test]
    fn a_bomb_is_refused_at_the_limit() {
        let mut inflater = Inflater::new(1000);
        inflater.push(&gzip(&vec![0; 900_000]));
        assert_eq!(inflater.next(), Err(Refusal::MessageTooLarge { limit_bytes: 1000 }));
        inflater.push(&gzip(&[0; 1000]));
        assert_eq!(inflater.next(), Ok(Some(frame(0, &[0; 1000]).into())));
    }

    #[test]
    fn what_is_not_gzip_is_malformed() {
        let mut inflater = Inflater::new(1000);
        inflater.push(&frame(1, b"plain"));
        assert!(matches!(inflater.next(), Err(Refusal::MessageMalformed(_))));
    }

    proptest! {
        #[test]
        fn frames_pass_however_they_are_cut(
            messages in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..5),
            compressed: bool,
            step in 1..20_usize,
        ) {
            let plain: Vec<u8> = messages.iter().flat_map(|it| frame(0, it)).collect();
            let sent = if compressed { messages.iter().flat_map(|it| gzip(it)).collect() } else { plain.clone() };
            let mut meter = Meter::new(100, Compression::Allowed);
            let mut inflater = Inflater::new(100);
            let mut got = Vec::new();
            for part in sent.chunks(step) {
                meter.pass(part).unwrap();
                inflater.push(part);
                while let Some(frame) = inflater.next().unwrap() {
                    got.extend_from_slice(&frame);
                }
            }
            prop_assert_eq!(got, plain);
            prop_assert!(meter.is_between() && inflater.is_between());
        }
    }
}
