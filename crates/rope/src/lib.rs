//! gRPC messages whose large fields are passed on without a copy, on both sides of a call.
//!
//! A codec copies each message into one buffer when it is sent, and into another when it comes. Here a message stays
//! what it was: pieces of memory. It is written piece by piece, and read as the slices of the frames in which it came.
//! The bytes on the wire are those of gRPC.
//!
//! Owns:      the bodies of such calls, the cutting of fields out of pieces, the HTTP/2 settings that suit them.
//! Invariant: nothing is allocated by a length that somebody declared; what is malformed is an error, never a panic.
//! Not here:  what is in a message.

mod call;
mod frames;
mod messages;
mod reader;
mod rope;
pub mod settings;

pub use crate::call::{server_stream, stream, unary};
pub use crate::frames::Frames;
pub use crate::messages::Messages;
pub use crate::reader::{Cut, Field, Malformed, Reader, Value, cut};
pub use crate::rope::Rope;

/// Bytes before each message: a flag, and the length of the message.
pub const HEAD_BYTES: usize = 5;
