//! Where blocking work runs.

use std::fmt;
use std::io;
use std::panic::resume_unwind;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

/// Runs blocking work for asynchronous code: on threads in production, at once and in order in
/// a simulation, where a thread would bring in the machine's scheduler.
#[derive(Clone)]
pub struct Executor(Place);

#[derive(Clone)]
enum Place {
    Threads(Arc<Semaphore>),
    Inline,
}

impl Executor {
    /// Runs on the runtime's blocking threads, at most `at_once` pieces at a time (at least
    /// one); further ones wait in their order.
    #[must_use]
    pub fn threads(at_once: usize) -> Self {
        let at_once = at_once.clamp(1, Semaphore::MAX_PERMITS);
        Self(Place::Threads(Arc::new(Semaphore::new(at_once))))
    }

    /// Runs where it is awaited.
    #[must_use]
    pub const fn inline() -> Self {
        Self(Place::Inline)
    }

    /// Runs `work` and returns what it returned. Work that has begun runs to its end even if
    /// the future is dropped. A panic of the work is the caller's.
    ///
    /// # Errors
    /// Those of the work; or the runtime ended before the work began.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> io::Result<T> + Send + 'static,
    ) -> io::Result<T> {
        let Place::Threads(places) = &self.0 else { return work() };
        let place = places.clone().acquire_owned().await;
        let place = place.expect("nothing closes the semaphore");
        let running = spawn_blocking(move || {
            // The place is the work's, not the future's, which may be gone before.
            let _place = place;
            work()
        });
        match running.await {
            Ok(outcome) => outcome,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                Err(error) => Err(io::Error::other(error)),
            },
        }
    }
}

impl fmt::Debug for Executor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Threads(places) => {
                write!(f, "Executor(threads, {} places free)", places.available_permits())
            }
            Place::Inline => f.write_str("Executor(inline)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Barrier, mpsc};
    use std::thread::{ThreadId, current};

    use super::*;

    async fn thread_of(executor: &Executor) -> ThreadId {
        executor.run(|| Ok(current().id())).await.expect("it runs")
    }

    #[tokio::test]
    async fn work_leaves_the_thread_of_the_runtime_only_in_production() {
        assert_ne!(thread_of(&Executor::threads(1)).await, current().id());
        assert_eq!(thread_of(&Executor::inline()).await, current().id());
    }

    #[tokio::test]
    async fn the_error_of_the_work_is_the_callers() {
        for executor in [Executor::threads(1), Executor::inline()] {
            let outcome = executor.run(|| Err::<(), _>(ErrorKind::StorageFull.into())).await;
            assert_eq!(outcome.expect_err("it fails").kind(), ErrorKind::StorageFull);
        }
    }

    #[tokio::test]
    async fn two_pieces_run_at_once_where_there_are_two_places() {
        let executor = Executor::threads(2);
        let both = Arc::new(Barrier::new(2));
        let meet = || {
            let both = both.clone();
            executor.run(move || {
                both.wait();
                Ok(())
            })
        };
        let (one, other) = tokio::join!(meet(), meet());
        one.and(other).expect("each waited for the other");
    }

    #[tokio::test]
    async fn no_more_pieces_run_at_once_than_there_are_places() {
        let executor = Executor::threads(2);
        let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let pieces: Vec<_> = (0..32)
            .map(|_| {
                let (executor, running, most) = (executor.clone(), running.clone(), most.clone());
                tokio::spawn(async move {
                    let work = move || {
                        most.fetch_max(
                            running.fetch_add(1, Ordering::SeqCst) + 1,
                            Ordering::SeqCst,
                        );
                        std::thread::yield_now();
                        running.fetch_sub(1, Ordering::SeqCst);
                        Ok(())
                    };
                    executor.run(work).await
                })
            })
            .collect();
        for piece in pieces {
            piece.await.expect("no panic").expect("it runs");
        }
        assert!((1..=2).contains(&most.load(Ordering::SeqCst)));
    }

    #[tokio::test]
    async fn work_that_has_begun_ends_without_its_future_and_keeps_its_place() {
        let executor = Executor::threads(1);
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (go_on, may_go_on) = mpsc::channel::<()>();
        let (ended, has_ended) = tokio::sync::oneshot::channel();
        let mut running = Box::pin(executor.run(move || {
            begun.send(()).expect("the test waits");
            may_go_on.recv().expect("the test sends");
            ended.send(()).expect("the test waits");
            Ok(())
        }));
        tokio::select! {
            _ = &mut running => panic!("it waits for the test"),
            begun = has_begun => begun.expect("it begins"),
        }
        drop(running);
        let Place::Threads(places) = &executor.0 else { panic!("it runs on threads") };
        assert_eq!(places.available_permits(), 0);
        go_on.send(()).expect("the work waits");
        has_ended.await.expect("it ran to its end");
        executor.run(|| Ok(())).await.expect("the place is free again");
    }

    #[tokio::test]
    #[should_panic(expected = "of the work")]
    async fn a_panic_of_the_work_is_the_callers() {
        let _ = Executor::threads(1).run(|| -> io::Result<()> { panic!("of the work") }).await;
    }
}
