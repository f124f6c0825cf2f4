//! Settings of HTTP/2 for streams that carry much, to be used on both sides.

use futures_util::future::BoxFuture;
use hyper_util::rt::TokioExecutor;
use net::Again;
use tonic::transport::Endpoint;

/// Bytes of one DATA frame that a side takes. The sender writes one frame with one system call, so the receiver's
/// setting decides how much a call of the kernel moves: at the default of 16 KiB a message of 1 MiB takes 64 of them.
/// At more than 256 KiB nothing is gained.
pub const FRAME_BYTES: u32 = 256 << 10;

/// Bytes of one stream that may be under way: several batches of 1 MiB, so that a sender does not wait for a window
/// within a batch.
pub const STREAM_WINDOW_BYTES: u32 = 8 << 20;

/// Bytes of one connection that may be under way: more than one stream's, or a stream that nobody reads would hold up
/// all others. The number of small frames that a side may leave unread before it is cut off depends on it too.
pub const CONNECTION_WINDOW_BYTES: u32 = 32 << 20;

/// An endpoint with these settings; acknowledgements do not wait for more to send.
#[must_use]
pub fn endpoint(endpoint: Endpoint) -> Endpoint {
    endpoint
        .tcp_nodelay(true)
        .max_frame_size(FRAME_BYTES)
        .initial_stream_window_size(STREAM_WINDOW_BYTES)
        .initial_connection_window_size(CONNECTION_WINDOW_BYTES)
        .executor(Spawning)
}

/// Spawns the streams of a connection.
struct Spawning;

impl hyper::rt::Executor<BoxFuture<'static, ()>> for Spawning {
    fn execute(&self, future: BoxFuture<'static, ()>) {
        TokioExecutor::new().execute(Again::new(future));
    }
}
