//! Time, chance, ids and sizes: what every layer needs and nothing needs to wait for.
//!
//! Owns:      the types by which rules take time and chance as parameters.
//! Invariant: nothing here blocks, waits, or knows a network, a file or a wire format.
//! Not here:  waiting (tokio), connections (`net`), files (`fs`).

mod id;
mod random;
mod size;
mod span;
mod time;

pub use id::uuid_v7;
pub use random::{OsRandom, Random, SeededRandom};
pub use size::ByteSize;
pub use span::{Span, SpanError};
pub use time::{Clock, ManualClock, SystemClock, Timestamp};
