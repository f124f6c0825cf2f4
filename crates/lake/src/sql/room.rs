//! Room for what walks a statement by recursion, however small the stack it is called on.

use std::pin::Pin;
use std::task::{Context, Poll};

/// With less than this left, a stack of its own is made. It is above the size of a worker's
/// stack, so that the room does not depend on who calls.
const LEFT: usize = 4 << 20;

/// Room for a statement of the greatest depth that is allowed, without optimisation.
const STACK: usize = 64 << 20;

/// Calls `walk` with room. Pages that it does not touch cost nothing.
pub(super) fn with_room<T>(walk: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(LEFT, STACK, walk)
}

/// A future that is polled with room.
pub(super) struct WithRoom<F>(Pin<Box<F>>);

impl<F: Future> WithRoom<F> {
    pub(super) fn new(future: F) -> Self {
        Self(Box::pin(future))
    }
}

impl<F: Future> Future for WithRoom<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        with_room(|| self.0.as_mut().poll(cx))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(n: usize) -> usize {
        let frame = [n; 512];
        if n == 0 { 0 } else { 1 + depth(n - 1).min(std::hint::black_box(frame)[0] * 8) }
    }

    #[test]
    fn a_small_stack_has_room() {
        let thread = std::thread::Builder::new().stack_size(64 << 10);
        let walked = thread.spawn(|| with_room(|| depth(2_000))).unwrap().join().unwrap();
        assert_eq!(walked, 2_000);
    }
}
