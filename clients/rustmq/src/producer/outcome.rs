//! What became of a batch, told to everybody who has a record in it.

use std::ops::Range;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::error::Error;
use crate::producer::partition::Place;

/// Where a record is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// Its topic.
    pub topic: Arc<str>,
    /// Its partition.
    pub partition: u32,
    /// Its offset; `None` if nobody told: without acknowledgements, or when a broker knows only that it has it.
    pub offset: Option<u64>,
}

/// The offset of the first record, if it was told, or why there is none.
pub(crate) type Answer = Result<Option<u64>, Error>;

/// The outcome of the records that were gathered in one batch.
#[derive(Debug)]
pub(crate) struct Outcome {
    place: Place,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// What is known, by the places of the records in the batch. One entry, unless the batch had to be split.
    known: Vec<(Range<u32>, Answer)>,
    /// Records of the batch, once it takes no more.
    records: Option<u32>,
    finished: u32,
    waiting: Vec<Waker>,
}

impl Outcome {
    pub(crate) fn new(place: Place) -> Self {
        Self { place, state: Mutex::default() }
    }

    /// The batch takes no more records.
    pub(crate) fn seal(&self, records: u32) {
        self.change(|state| state.records = Some(records));
    }

    /// The records in `range` have an outcome: the offset of the first, or a failure.
    pub(crate) fn finish(&self, range: Range<u32>, result: Answer) {
        self.change(|state| {
            state.finished += range.end - range.start;
            state.known.push((range, result));
        });
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }

    /// What is owed to whoever waits for records of a batch.
    pub(crate) fn debt(self: Arc<Self>, range: Range<u32>) -> Debt {
        Debt { outcome: Some(self), range }
    }

    pub(crate) fn is_finished(&self) -> bool {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).is_finished()
    }

    /// Waits for all records; the first failure among them.
    pub(crate) async fn finished(&self) -> Result<(), Error> {
        std::future::poll_fn(|cx| {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if !state.is_finished() {
                state.wait(cx);
                return Poll::Pending;
            }
            let failure = state.known.iter().find_map(|(_, result)| result.as_ref().err());
            Poll::Ready(failure.map_or(Ok(()), |error| Err(error.clone())))
        })
        .await
    }
}

/// The outcome that is owed for some records of a batch. Dropped unpaid, it says that the producer is closed, so that
/// nobody waits for ever, wherever work was given up.
#[derive(Debug)]
pub(crate) struct Debt {
    outcome: Option<Arc<Outcome>>,
    range: Range<u32>,
}

impl Debt {
    pub(crate) fn pay(mut self, result: Answer) {
        if let Some(outcome) = self.outcome.take() {
            outcome.finish(self.range.clone(), result);
        }
    }

    /// The same as two: what is owed for the first `count` records, and for those behind them.
    pub(crate) fn split(mut self, count: u32) -> [Self; 2] {
        let outcome = self.outcome.take();
        let middle = self.range.start + count;
        let first = Self { outcome: outcome.clone(), range: self.range.start..middle };
        [first, Self { outcome, range: middle..self.range.end }]
    }
}

impl Drop for Debt {
    fn drop(&mut self) {
        if let Some(outcome) = self.outcome.take() {
            outcome.finish(self.range.clone(), Err(Error::Closed));
        }
    }
}

impl State {
    fn is_finished(&self) -> bool {
        self.records == Some(self.finished)
    }

    fn wait(&mut self, cx: &Context<'_>) {
        if !self.waiting.iter().any(|waker| waker.will_wake(cx.waker())) {
            self.waiting.push(cx.waker().clone());
        }
    }
}

/// Comes true when a record is acknowledged, or has failed for good.
#[derive(Debug)]
#[must_use = "a record that is not waited for may be lost unseen"]
pub struct Delivery {
    outcome: Arc<Outcome>,
    index: u32,
}

impl Delivery {
    pub(crate) fn new(outcome: Arc<Outcome>, index: u32) -> Self {
        Self { outcome, index }
    }
}

impl Future for Delivery {
    type Output = Result<Delivered, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.outcome.state.lock().unwrap_or_else(PoisonError::into_inner);
        let known = state.known.iter().find(|(range, _)| range.contains(&self.index));
        let Some((range, result)) = known else {
            state.wait(cx);
            return Poll::Pending;
        };
        let place = &self.outcome.place;
        Poll::Ready(result.clone().map(|base| Delivered {
            topic: Arc::clone(&place.topic),
            partition: place.number,
            offset: base.map(|base| base + u64::from(self.index - range.start)),
        }))
    }
}
