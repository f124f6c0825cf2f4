//! Hearing that something may have ended a credential, and when that was.
//!
//! Owns:      the moment at which news came, also for a stream that nobody polls because its reader pauses.
//! Invariant: nothing that came since [`News::from_now`] goes unheard.
//! Not here:  what follows from it (`standing`).

use std::future::{pending, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Wake, Waker};

use futures_util::task::AtomicWaker;
use tokio::sync::watch::Receiver;
use tokio::time::Instant;

use crate::Authority;

/// All news since a moment.
pub(crate) struct News {
    /// `None` where nobody has any.
    receiver: Option<Receiver<i64>>,
    since: u64,
}

impl News {
    /// What comes from now on.
    pub(super) fn from_now(authority: &dyn Authority) -> Self {
        let mut receiver = authority.news();
        if let Some(receiver) = &mut receiver {
            receiver.borrow_and_update();
        }
        Self { receiver, since: authority.heard() }
    }

    /// Revision that was known at that moment.
    pub(super) fn since(&self) -> u64 {
        self.since
    }

    /// Hears them, from the first on.
    pub(super) fn listen(&self) -> Listener {
        Listener { news: self.receiver.clone(), bell: Arc::default() }
    }
}

/// Hears news one after the other.
pub(super) struct Listener {
    news: Option<Receiver<i64>>,
    bell: Arc<Bell>,
}

impl Listener {
    /// Waits for news; for ever where nobody has any. Answers when the first of them came, as far as this was waiting then.
    pub(super) async fn heard(&mut self) -> Instant {
        if let Some(news) = &mut self.news {
            let bell = &self.bell;
            let waker = Waker::from(Arc::clone(bell));
            let mut changed = pin!(news.changed());
            let (changed, heard_at) = poll_fn(|cx| {
                bell.waiting.register(cx.waker());
                let rung_at = bell.answer();
                let changed = changed.as_mut().poll(&mut Context::from_waker(&waker));
                changed.map(|changed| (changed, rung_at.unwrap_or_else(Instant::now)))
            })
            .await;
            if changed.is_ok() {
                return heard_at;
            }
        }
        self.news = None;
        pending().await
    }

    /// Takes what has come so far for known.
    pub(super) fn settle(&mut self) {
        if let Some(news) = &mut self.news {
            news.borrow_and_update();
        }
        self.bell.answer();
    }
}

/// Notes when it was woken, which can be long before its stream is polled.
#[derive(Default)]
struct Bell {
    rung_at: Mutex<Option<Instant>>,
    waiting: AtomicWaker,
}

impl Bell {
    /// When it rang first since it was answered.
    fn answer(&self) -> Option<Instant> {
        self.rung_at.lock().expect("no panic under this lock").take()
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let mut rung_at = self.rung_at.lock().expect("no panic under this lock");
        rung_at.get_or_insert_with(Instant::now);
        drop(rung_at);
        self.waiting.wake();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::{FutureExt as _, poll};
    use tokio::sync::watch;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn who_is_polled_late_learns_when_the_first_news_came() {
        let sender = watch::Sender::new(0);
        let mut listener = News { receiver: Some(sender.subscribe()), since: 0 }.listen();
        let began = Instant::now();
        let mut heard = Box::pin(listener.heard());
        assert!(poll!(&mut heard).is_pending());
        for _ in 0..3 {
            tokio::time::advance(Duration::from_secs(2)).await;
            sender.send_modify(|count| *count += 1);
        }
        assert_eq!(heard.await, began + Duration::from_secs(2));
        listener.settle();
        assert!(listener.heard().now_or_never().is_none(), "what was settled is heard again");
    }

    #[tokio::test]
    async fn where_nobody_has_news_nothing_is_heard() {
        for receiver in [None, Some(watch::Sender::new(0).subscribe())] {
            let news = News { receiver, since: 0 };
            assert!(news.listen().heard().now_or_never().is_none());
        }
    }
}
