//! Bodies of gRPC calls, cut into messages, and messages cut into fields, in any pieces.
//!
//! The first byte is the size of the pieces, the second the field that is cut out, the rest a body.

#![no_main]

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use fuzz::pieces;
use http_body::{Body, Frame};
use libfuzzer_sys::fuzz_target;
use rope::{Messages, Reader, cut};

/// Longer messages are refused by their heads.
const MESSAGE_BYTES_MAX: usize = 16 << 10;
const HEAD_BYTES_MAX: usize = 4 << 10;

/// A body whose pieces are all there.
struct Pieces(VecDeque<Bytes>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
    }
}

fuzz_target!(init: fuzz::seed(seeds()), |data: &[u8]| {
    let [size, number, body @ ..] = data else { return };
    let in_pieces = messages(pieces(body, *size));
    let at_once = messages(vec![Bytes::copy_from_slice(body)]);
    assert_eq!(in_pieces.1, at_once.1, "pieces make a difference to the end");
    assert_eq!(in_pieces.0.len(), at_once.0.len(), "pieces make a difference");
    for (some, whole) in in_pieces.0.into_iter().zip(at_once.0) {
        assert_eq!(some.concat(), whole.concat());
        fields(some.clone());
        let number = u32::from(*number % 20) + 1;
        let some = cut(some, number, HEAD_BYTES_MAX);
        let whole = cut(whole, number, HEAD_BYTES_MAX);
        match (some, whole) {
            (Ok(some), Ok(whole)) => {
                assert_eq!(some.head, whole.head);
                assert!(some.head.len() <= HEAD_BYTES_MAX + 64);
                let blob = |it: Option<Vec<Bytes>>| it.map(|pieces| pieces.concat());
                assert_eq!(blob(some.blob), blob(whole.blob));
            }
            (Err(some), Err(whole)) => assert_eq!(some.to_string(), whole.to_string()),
            (some, whole) => panic!("pieces make a difference: {some:?}, {whole:?}"),
        }
    }
});

/// All messages of a body, and how it ends.
fn messages(pieces: Vec<Bytes>) -> (Vec<Vec<Bytes>>, Option<String>) {
    let mut messages = Messages::request(Pieces(pieces.into()), MESSAGE_BYTES_MAX);
    let mut context = Context::from_waker(Waker::noop());
    let mut found = Vec::new();
    loop {
        match messages.poll_next(&mut context) {
            Poll::Ready(Some(Ok(message))) => {
                assert!(message.concat().len() <= MESSAGE_BYTES_MAX);
                found.push(message);
            }
            Poll::Ready(Some(Err(status))) => return (found, Some(status.message().to_owned())),
            Poll::Ready(None) => return (found, None),
            Poll::Pending => panic!("all pieces are there"),
        }
    }
}

/// Reads every field: each takes at least a byte.
fn fields(message: Vec<Bytes>) {
    let mut reader = Reader::new(message);
    let mut left = reader.remaining();
    while let Ok(Some(_)) = reader.field() {
        assert!(reader.remaining() < left);
        left = reader.remaining();
    }
}

fn seeds() -> Vec<Vec<u8>> {
    let field = |number: u8, bytes: &[u8]| [&[number << 3 | 2, bytes.len() as u8], bytes].concat();
    let message =
        [field(3, b"\x0a\x05topic\x10\x07"), vec![5 << 3, 3], field(15, b"a batch")].concat();
    let framed = |body: &[u8]| [&[0, 0, 0, 0, body.len() as u8], body].concat();
    let one = framed(&message);
    let bodies = [one.clone(), [&one[..], &framed(b""), &one].concat(), one[..9].to_vec()];
    bodies
        .iter()
        .flat_map(|body| [[&[3, 14], &body[..]].concat(), [&[255, 2], &body[..]].concat()])
        .collect()
}
