//! Tasks that wake themselves while they are polled.

use std::pin::Pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

/// How often a future is polled before the others have their turn.
const POLLS_MAX: usize = 3;

/// Nobody polls it: who wakes it wakes its task.
const IDLE: u8 = 0;
/// It is being polled.
const POLLED: u8 = 1;
/// It was woken meanwhile.
const WOKEN: u8 = 2;

/// A future that is polled again at once when it was woken while it was being polled.
///
/// A runtime with several threads puts such a task behind all others and wakes another thread to look after them, which
/// costs more than most polls. A stream of HTTP/2 wakes its own task with everything that it sends, without having
/// more to do.
#[derive(Debug)]
pub struct Again<F> {
    future: F,
    shared: Arc<Shared>,
    waker: Waker,
}

#[derive(Debug)]
struct Shared {
    state: AtomicU8,
    task: Mutex<Waker>,
}

impl<F> Again<F> {
    /// The same future, with fewer turns.
    pub fn new(future: F) -> Self {
        let task = Mutex::new(Waker::noop().clone());
        let shared = Arc::new(Shared { state: AtomicU8::new(IDLE), task });
        let waker = Waker::from(Arc::clone(&shared));
        Self { future, shared, waker }
    }
}

impl<F: Future + Unpin> Future for Again<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let this = &mut *self;
        this.shared.task().clone_from(cx.waker());
        for _ in 0..POLLS_MAX {
            this.shared.state.store(POLLED, Ordering::SeqCst);
            let polled = Pin::new(&mut this.future).poll(&mut Context::from_waker(&this.waker));
            let before = this.shared.state.swap(IDLE, Ordering::SeqCst);
            if polled.is_ready() || before != WOKEN {
                return polled;
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Shared {
    fn task(&self) -> std::sync::MutexGuard<'_, Waker> {
        self.task.lock().expect("no panic under this lock")
    }
}

impl Wake for Shared {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let polled = self.state.compare_exchange(POLLED, WOKEN, Ordering::SeqCst, Ordering::SeqCst);
        if polled == Err(IDLE) {
            self.task().wake_by_ref();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[derive(Default)]
    struct Counter(AtomicUsize);

    impl Wake for Counter {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Polls a future that wakes itself `times` times before it rests, and tells how often it was polled and its task
    /// woken.
    fn poll_once(times: usize) -> (usize, usize) {
        let (counter, polls) = (Arc::new(Counter::default()), AtomicUsize::new(0));
        let future = std::future::poll_fn(|cx| {
            if polls.fetch_add(1, Ordering::SeqCst) < times {
                cx.waker().wake_by_ref();
            }
            Poll::<()>::Pending
        });
        let mut again = Again::new(future);
        let waker = Waker::from(Arc::clone(&counter));
        assert!(Pin::new(&mut again).poll(&mut Context::from_waker(&waker)).is_pending());
        let woken = counter.0.load(Ordering::SeqCst);
        (polls.load(Ordering::SeqCst), woken)
    }

    #[test]
    fn what_wakes_itself_is_polled_again_without_its_task_and_not_for_ever() {
        assert_eq!(poll_once(0), (1, 0));
        assert_eq!(poll_once(1), (2, 0));
        assert_eq!(poll_once(2), (3, 0));
        assert_eq!(poll_once(9), (POLLS_MAX, 1));
    }

    #[test]
    fn who_wakes_it_between_polls_wakes_its_task() {
        let counter = Arc::new(Counter::default());
        let kept = Mutex::new(None);
        let future = std::future::poll_fn(|cx| {
            *kept.lock().unwrap() = Some(cx.waker().clone());
            Poll::<()>::Pending
        });
        let mut again = Again::new(future);
        let waker = Waker::from(Arc::clone(&counter));
        assert!(Pin::new(&mut again).poll(&mut Context::from_waker(&waker)).is_pending());
        kept.lock().unwrap().take().unwrap().wake();
        assert_eq!(counter.0.load(Ordering::SeqCst), 1);
    }
}
