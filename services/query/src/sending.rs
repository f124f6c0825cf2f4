//! Results on their way: each is a stream of messages, which its reader takes one by one.
//!
//! Owns:      the results of this process that are being sent.
//! Invariant: what nobody takes for long ends and gives its turn and its memory back, though its reader asks for nothing.
//! Not here:  what the messages are (`results`), results that are fetched piece by piece (`cursors`).

use std::mem;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use base::{Clock, Timestamp};
use futures_util::{Stream, stream};
use tokio::sync::Mutex as Turned;

use crate::error::{Error, Result};
use crate::options::Options;
use crate::results::{Part, Results};

/// The results of this process that are being sent.
pub(crate) struct Sendings {
    clock: Arc<dyn Clock>,
    idle: Duration,
    /// Those whose readers are gone are taken out now and then.
    open: Mutex<Vec<Weak<Sending>>>,
}

struct Sending {
    clock: Arc<dyn Clock>,
    /// When its reader had the last message.
    read_at: Mutex<Timestamp>,
    /// Held while a message is made for the reader, who waits for it.
    state: Turned<State>,
}

enum State {
    Open(Box<Results>),
    /// It was ended between two messages.
    Ended(Error),
    Over,
}

impl Sendings {
    pub(crate) fn new(options: &Options, clock: Arc<dyn Clock>) -> Self {
        Self { clock, idle: options.unread_idle.0, open: Mutex::default() }
    }

    /// The messages of a result; after an error there are none.
    pub(crate) fn send(&self, results: Results) -> impl Stream<Item = Result<Part>> + Send + use<> {
        let sending = Arc::new(Sending {
            clock: Arc::clone(&self.clock),
            read_at: Mutex::new(self.clock.now()),
            state: Turned::new(State::Open(Box::new(results))),
        });
        let mut open = self.open.lock().expect("no panic under this lock");
        open.push(Arc::downgrade(&sending));
        drop(open);
        stream::unfold(sending, |sending| async move { Some((sending.next().await?, sending)) })
    }

    /// Ends what nobody reads, and what was cancelled meanwhile.
    pub(crate) fn expire(&self) {
        let now = self.clock.now();
        let mut open = self.open.lock().expect("no panic under this lock");
        open.retain(|it| 0 < it.strong_count());
        let held: Vec<Arc<Sending>> = open.iter().filter_map(Weak::upgrade).collect();
        drop(open);
        // What they hold goes outside of the lock.
        for sending in held {
            sending.expire(now, self.idle);
        }
    }
}

impl Sending {
    async fn next(&self) -> Option<Result<Part>> {
        let mut state = self.state.lock().await;
        let part = match &mut *state {
            State::Open(results) => {
                let (part, has_ended) = (results.next().await, results.has_ended());
                if has_ended {
                    *state = State::Over;
                }
                part
            }
            State::Ended(_) | State::Over => match mem::replace(&mut *state, State::Over) {
                State::Ended(error) => Some(Err(error)),
                State::Open(_) | State::Over => None,
            },
        };
        *self.read_at.lock().expect("no panic under this lock") = self.clock.now();
        part
    }

    fn expire(&self, now: Timestamp, idle: Duration) {
        let Ok(mut state) = self.state.try_lock() else { return };
        let State::Open(results) = &mut *state else { return };
        let read_at = *self.read_at.lock().expect("no panic under this lock");
        let error = match results.cancelled() {
            Some(error) => error,
            None if read_at + idle <= now => Error::Unread { idle },
            None => return,
        };
        results.give_up(&error);
        *state = State::Ended(error);
    }
}
