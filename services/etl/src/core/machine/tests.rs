//! The machine alone: examples, and rules that hold whatever happens.

use base::SeededRandom;
use platform_proto::platform::etl::v1::{ExecutionPriority, TriggerType};
use proptest::prelude::*;

use super::*;
use crate::core::spec::Spec;

fn now(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

fn execution() -> Execution {
    Execution {
        org_id: 7,
        id: "e".to_owned(),
        pipeline_id: "p".to_owned(),
        pipeline_name: "pipeline".to_owned(),
        status: Status::Pending,
        trigger: TriggerType::Manual,
        triggered_by: None,
        priority: ExecutionPriority::Normal,
        beside: 1,
        spec: Spec { connector_id: "c".to_owned(), ..Spec::default() },
        progress: Default::default(),
        created_at: now(0),
        started_at: None,
        completed_at: None,
        available_at: now(0),
        next_attempt_at: None,
        deadline: None,
        attempt: 0,
        lease: Lease::default(),
        cancel_requested: false,
        cancel_reason: String::new(),
        scheduled_for: None,
        missed_count: 0,
        retry_of: String::new(),
        backfill_id: String::new(),
        revision: 1,
    }
}

fn taken() -> Event {
    Event::Taken { worker: "w".to_owned(), until: now(30), leftovers: Vec::new() }
}

fn done(position: i64, next: Vec<StepBody>) -> Event {
    let counts = Counts { input_records: 10, output_records: 10, ..Counts::default() };
    Event::Done { position, made: Box::new(Made { counts, next, ..Made::default() }) }
}

fn failed(position: i64, class: FailureClass) -> Event {
    let failed = Failed::new(class, "X", "x");
    Event::Failed { position, failed, brought: Vec::new() }
}

/// A row and everything that its events made.
struct Run {
    row: Row,
    effects: Vec<Effect>,
    at: i64,
}

impl Run {
    fn new() -> Self {
        let row = Row { execution: execution(), steps: Vec::new() };
        Self { row, effects: Vec::new(), at: 0 }
    }

    fn on(&mut self, event: Event) -> &mut Self {
        let (row, effects) = step(self.row.clone(), event, now(self.at), &SeededRandom::new(1));
        self.row = row;
        self.effects.extend(effects);
        self
    }

    /// Begins a step and lets it be done.
    fn does(&mut self, position: i64, next: Vec<StepBody>) -> &mut Self {
        assert!(self.ready().contains(&position), "{position} of {:?}", self.ready());
        self.on(Event::Began { position }).on(done(position, next))
    }

    fn ready(&self) -> Vec<i64> {
        self.row.ready(now(self.at))
    }

    fn ends(&self) -> usize {
        self.effects.iter().filter(|it| **it == Effect::Ended).count()
    }
}

fn body(kind: Kind, subject: &str) -> StepBody {
    body_of(kind, subject, "d")
}

fn body_of(kind: Kind, subject: &str, dataset: &str) -> StepBody {
    StepBody { dataset: dataset.to_owned(), ..StepBody::new(kind, subject) }
}

#[test]
fn each_layer_waits_for_what_it_reads() {
    let mut run = Run::new();
    run.on(taken());
    // Streams come first; aggregations wait for everything.
    assert_eq!(run.ready(), [1]);
    run.does(1, vec![body(Kind::Source, "a"), body(Kind::Source, "b")]);
    assert_eq!(run.ready(), [3, 4]);
    run.does(3, vec![body(Kind::Bronze, "a-1"), body(Kind::Bronze, "a-2")]);
    assert_eq!(run.ready(), [4, 5, 6]);
    run.does(5, vec![body(Kind::Silver, "a-1")]).does(6, vec![body(Kind::Silver, "a-2")]);
    // Of one data set one batch after the other.
    assert_eq!(run.ready(), [4, 7]);
    run.on(Event::Began { position: 7 });
    assert_eq!(run.ready(), [4]);
    run.on(done(7, Vec::new())).does(8, Vec::new());
    assert_eq!(run.ready(), [4]);
    run.does(4, Vec::new());
    let mut top = body(Kind::Gold, "top");
    top.depends_on = vec![2];
    run.does(2, vec![top, body(Kind::Gold, "daily")]);
    assert_eq!(run.ready(), [10]);
    run.does(10, Vec::new());
    assert_eq!(run.row.execution.status, Status::Running);
    run.does(9, Vec::new());
    assert_eq!(run.row.execution.status, Status::Completed);
    assert_eq!(run.ends(), 1);
    assert_eq!(run.row.at(9).unwrap().body.depends_on, [2, 10]);
}

fn held(datasets: &[&str]) -> Option<Held> {
    Some(Held::Datasets(datasets.iter().map(|it| (*it).to_owned()).collect()))
}

#[test]
fn a_batch_that_fails_for_good_holds_up_gold_of_its_data_set_alone() {
    let mut run = Run::new();
    let sources = vec![body_of(Kind::Source, "a", "a"), body_of(Kind::Source, "b", "b")];
    run.on(taken()).does(1, sources);
    run.does(3, vec![body_of(Kind::Bronze, "a-1", "a")]);
    run.does(4, vec![body_of(Kind::Bronze, "b-1", "b")]);
    run.does(5, vec![body_of(Kind::Silver, "a-1", "a")]);
    run.does(6, vec![body_of(Kind::Silver, "b-1", "b")]);
    run.on(Event::Began { position: 7 }).on(failed(7, FailureClass::Permanent));
    // As long as something below gold can be done, gold waits.
    assert_eq!((run.row.held(), run.ready()), (None, vec![8]));
    run.does(8, Vec::new());
    assert_eq!((run.row.held(), run.ready()), (held(&["a"]), vec![2]));
    run.does(2, vec![body(Kind::Gold, "of b")]).does(9, Vec::new());
    assert_eq!(run.row.execution.status, Status::Failed);
    assert_eq!(run.row.at(9).unwrap().status, Status::Completed);
    assert!(run.effects.contains(&Effect::Unfinished));
}

#[test]
fn what_waits_for_a_failed_refinement_is_held_up_with_it() {
    let mut run = Run::new();
    run.on(taken()).does(1, vec![body(Kind::Source, "a")]);
    run.does(3, vec![body(Kind::Bronze, "a-1")]).does(4, vec![body(Kind::Silver, "a-1")]);
    run.does(5, Vec::new());
    let mut top = body_of(Kind::Refine, "mid/top", "top");
    top.depends_on = vec![1];
    let again = body(Kind::Aggregations, "aggregations");
    run.does(2, vec![body_of(Kind::Refine, "d/mid", "mid"), top, again]);
    run.on(Event::Began { position: 6 }).on(failed(6, FailureClass::Permanent));
    assert_eq!((run.row.held(), run.ready()), (held(&["mid", "top"]), vec![8]));
    run.does(8, vec![body(Kind::Gold, "of d")]).does(9, Vec::new());
    assert_eq!(run.row.execution.status, Status::Failed);
    assert_eq!(run.row.at(7).unwrap().status, Status::Cancelled);
}

#[test]
fn what_failed_of_an_unknown_data_set_holds_up_all_of_gold() {
    let mut run = Run::new();
    run.on(taken()).does(1, vec![body(Kind::Source, "a"), body_of(Kind::Source, "b", "")]);
    run.does(3, vec![body(Kind::Bronze, "a-1")]).does(5, vec![body(Kind::Silver, "a-1")]);
    run.does(6, Vec::new());
    run.on(Event::Began { position: 4 }).on(failed(4, FailureClass::Permanent));
    assert_eq!(run.row.held(), Some(Held::Everything));
    assert_eq!(run.row.execution.status, Status::Failed);
    assert_eq!(run.row.at(2).unwrap().status, Status::Cancelled);
}

#[test]
fn an_execution_is_left_to_the_next_one_only_if_there_is_something_to_do() {
    let refused = |is_refused, is_spent| {
        let mut run = Run::new();
        run.on(taken()).does(1, vec![body(Kind::Source, "a")]).on(Event::Began { position: 3 });
        let failed = Failed::new(FailureClass::Permanent, "X", "x");
        let failed = Failed { is_refused, is_spent, ..failed };
        run.on(Event::Failed { position: 3, failed, brought: Vec::new() });
        assert_eq!(run.row.execution.status, Status::Failed);
        run
    };
    // The sync was not started, or has ended and brought nothing.
    for run in [refused(true, false), refused(false, true)] {
        assert!(!run.effects.contains(&Effect::Unfinished));
    }
    // Nobody knows whether it was started.
    assert!(refused(false, false).effects.contains(&Effect::Unfinished));

    // Of one that is cancelled while its sync runs nobody knows either.
    let mut run = Run::new();
    run.on(taken()).does(1, vec![body(Kind::Source, "a")]);
    let waits = run.row.clone();
    run.on(Event::Began { position: 3 }).on(Event::Cancel { reason: String::new() });
    assert!(run.effects.contains(&Effect::Unfinished));
    // One that had not begun to bring anything leaves nothing.
    let cancel = Event::Cancel { reason: String::new() };
    let (waits, effects) = step(waits, cancel, now(0), &SeededRandom::new(1));
    assert_eq!(waits.execution.status, Status::Cancelled);
    assert!(!effects.contains(&Effect::Unfinished));
}

#[test]
fn one_that_fails_takes_over_what_others_left() {
    let mut run = Run::new();
    let leftovers = |ids: &[&str]| ids.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let (first, more) = (leftovers(&["a", "b"]), leftovers(&["c"]));
    run.on(Event::Taken { worker: "w".to_owned(), until: now(30), leftovers: first });
    run.does(1, Vec::new());
    // The second part is looked for when the first is found; what is found twice is done once.
    run.does(2, vec![body(Kind::Bronze, "x"), StepBody::leftovers(&more)]);
    run.does(5, vec![body(Kind::Bronze, "x"), body(Kind::Bronze, "y"), body(Kind::Bronze, "y")]);
    assert_eq!(run.row.steps.len(), 6);
    run.does(4, Vec::new());
    run.on(Event::Began { position: 6 }).on(failed(6, FailureClass::Permanent));
    assert_eq!(run.row.execution.status, Status::Failed);
    assert!(run.effects.contains(&Effect::Finished(leftovers(&["a", "b", "c"]))));
    assert!(run.effects.contains(&Effect::Unfinished));
}

#[test]
fn a_failure_of_a_stream_keeps_no_other_from_its_work() {
    let mut run = Run::new();
    run.on(taken()).does(1, vec![body(Kind::Source, "a"), body(Kind::Source, "b")]);
    run.on(Event::Began { position: 3 }).on(failed(3, FailureClass::Permanent));
    assert_eq!(run.row.execution.status, Status::Running);
    run.does(4, vec![body(Kind::Bronze, "b-1")]).does(5, Vec::new());
    let execution = &run.row.execution;
    assert_eq!(execution.status, Status::Failed);
    let error = execution.progress.error.as_ref().unwrap();
    assert_eq!((error.code.as_str(), error.step_id.as_str()), ("X", "source-3"));
    assert_eq!(run.row.at(2).unwrap().status, Status::Cancelled);
    assert!(run.effects.contains(&Effect::Unfinished));
}

#[test]
fn what_a_failed_sync_brought_is_worked_on() {
    let mut run = Run::new();
    run.on(taken()).does(1, vec![body(Kind::Source, "a")]).on(Event::Began { position: 3 });
    let mut spent = Failed::new(FailureClass::Data, "X", "x");
    spent.is_spent = true;
    let brought = vec![body(Kind::Bronze, "a-1")];
    run.on(Event::Failed { position: 3, failed: spent, brought });
    // One retry at once, with another request; the batch does not wait for it.
    assert_eq!(run.ready(), [3, 4]);
    assert_eq!(run.row.at(3).unwrap().body.round, 1);
    // The batch is not worked on twice.
    run.does(3, vec![body(Kind::Bronze, "a-1"), body(Kind::Bronze, "a-2")]);
    let subjects: Vec<_> = run.row.steps.iter().map(|it| it.body.subject.as_str()).collect();
    assert_eq!(subjects, ["streams", "aggregations", "a", "a-1", "a-2"]);
}

#[test]
fn a_retry_waits_its_time_and_the_retries_have_an_end() {
    let mut run = Run::new();
    run.on(taken());
    for delay in [1, 2, 4] {
        run.on(Event::Began { position: 1 }).on(failed(1, FailureClass::Timeout));
        assert!(run.ready().is_empty());
        assert!(run.row.next_retry().is_some());
        run.at += delay;
        assert_eq!(run.ready(), [1]);
    }
    run.on(Event::Began { position: 1 }).on(failed(1, FailureClass::Timeout));
    assert_eq!(run.row.execution.status, Status::Failed);
    assert_eq!(run.row.at(1).unwrap().body.attempts.len(), 4);
}

#[test]
fn a_lost_worker_costs_no_retry() {
    let mut run = Run::new();
    for fence in 1..20 {
        run.on(taken()).on(Event::Began { position: 1 });
        assert_eq!(run.row.execution.lease.fence, fence);
    }
    run.on(taken());
    assert_eq!(run.ready(), [1]);
    assert!(run.row.at(1).unwrap().body.retries.is_empty());
}

#[test]
fn the_batches_of_others_are_finished_with_a_success() {
    let mut run = Run::new();
    let leftovers = vec!["old".to_owned(), "older".to_owned()];
    run.on(Event::Taken { worker: "w".to_owned(), until: now(30), leftovers: leftovers.clone() });
    assert_eq!(run.ready(), [1, 2]);
    run.does(2, vec![body(Kind::Bronze, "x")]).does(1, Vec::new()).does(4, Vec::new());
    run.does(3, Vec::new());
    assert_eq!(run.row.execution.status, Status::Completed);
    assert!(run.effects.contains(&Effect::Finished(leftovers)));
}

#[test]
fn time_ends_what_waits_for_a_retry() {
    let mut run = Run::new();
    run.on(taken()).on(Event::Began { position: 1 }).on(failed(1, FailureClass::Timeout));
    run.on(Event::Parked { until: now(600) });
    assert_eq!(run.row.execution.status, Status::Pending);
    assert_eq!(run.row.execution.available_at, now(600));
    run.at = 90_000;
    run.on(Event::TimedOut);
    assert_eq!(run.row.execution.status, Status::Timeout);
    assert_eq!(run.ends(), 1);
}

/// What a test lets happen next.
#[derive(Clone, Debug)]
enum Move {
    Begin(usize),
    Done(usize, usize),
    Fail(usize, usize),
    Take,
    Release,
    Wait(i64),
    Cancel,
    TimeOut,
}

#[test]
fn what_refines_other_rows_comes_between_batches_and_gold() {
    let mut run = Run::new();
    run.on(taken()).does(1, vec![body(Kind::Source, "a")]);
    run.does(3, vec![body(Kind::Bronze, "a-1")]).does(4, vec![body(Kind::Silver, "a-1")]);
    run.does(5, Vec::new());
    let mut top = body(Kind::Refine, "mid/top");
    top.depends_on = vec![1];
    let again = body(Kind::Aggregations, "aggregations");
    run.does(2, vec![body(Kind::Refine, "d/mid"), top, again]);
    assert_eq!(run.ready(), [6]);
    run.does(6, Vec::new());
    assert_eq!(run.ready(), [7]);
    run.does(7, Vec::new()).does(8, vec![body(Kind::Gold, "daily")]);
    assert_eq!(run.row.at(8).unwrap().body.depends_on, [5, 6, 7]);
    run.does(9, Vec::new());
    assert_eq!(run.row.execution.status, Status::Completed);
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        8 => (0_usize..8).prop_map(Move::Begin),
        8 => (0_usize..8, 0_usize..3).prop_map(|(which, next)| Move::Done(which, next)),
        3 => (0_usize..8, 0_usize..11).prop_map(|(which, class)| Move::Fail(which, class)),
        1 => Just(Move::Take),
        1 => Just(Move::Release),
        2 => (0_i64..100).prop_map(Move::Wait),
        1 => Just(Move::Cancel),
        1 => Just(Move::TimeOut),
    ];
    prop::collection::vec(one, 0..200)
}

fn classes() -> [FailureClass; 11] {
    [
        FailureClass::Unspecified,
        FailureClass::Network,
        FailureClass::RateLimited,
        FailureClass::Timeout,
        FailureClass::Data,
        FailureClass::Credentials,
        FailureClass::Configuration,
        FailureClass::Quota,
        FailureClass::Permanent,
        FailureClass::LostWorker,
        FailureClass::Internal,
    ]
}

/// Steps that may follow from a step of a kind.
fn next_of(kind: Kind, count: usize) -> Vec<StepBody> {
    let next = match kind {
        Kind::Streams => Kind::Source,
        Kind::Source | Kind::Leftovers => Kind::Bronze,
        Kind::Bronze => Kind::Silver,
        Kind::Aggregations => Kind::Gold,
        Kind::Silver | Kind::Refine | Kind::Gold => return Vec::new(),
    };
    (0..count).map(|number| body(next, &format!("{number}"))).collect()
}

proptest! {
    #[test]
    fn whatever_happens_the_rules_hold(moves in moves(), seed: u64) {
        let mut row = Row { execution: execution(), steps: Vec::new() };
        let (mut at, mut ends) = (0, 0);
        for made in moves {
            let running = |row: &Row| -> Vec<i64> {
                let runs = row.steps.iter().filter(|it| it.status == Status::Running);
                runs.map(|it| it.position).collect()
            };
            let pick = |from: Vec<i64>, which: usize| from.get(which % from.len().max(1)).copied();
            let event = match made {
                Move::Begin(which) => {
                    pick(row.ready(now(at)), which).map(|position| Event::Began { position })
                }
                Move::Done(which, count) => pick(running(&row), which).map(|position| {
                    done(position, next_of(row.at(position).unwrap().body.kind, count))
                }),
                Move::Fail(which, class) => {
                    pick(running(&row), which).map(|position| failed(position, classes()[class]))
                }
                Move::Take => Some(taken()),
                Move::Release => Some(Event::Released),
                Move::Wait(seconds) => { at += seconds; None }
                Move::Cancel => Some(Event::Cancel { reason: String::new() }),
                Move::TimeOut => Some(Event::TimedOut),
            };
            let Some(event) = event else { continue };
            let before = row.clone();
            let (after, effects) = step(row, event, now(at), &SeededRandom::new(seed));
            ends += effects.iter().filter(|it| **it == Effect::Ended).count();
            let is_open = after.execution.is_open();
            prop_assert_eq!(ends, usize::from(!is_open));
            prop_assert!(before.execution.lease.fence <= after.execution.lease.fence);
            for (place, it) in after.steps.iter().enumerate() {
                prop_assert_eq!(it.position, i64::try_from(place).unwrap() + 1);
                prop_assert!(it.body.depends_on.iter().all(|on| *on < it.position || it.body.kind == Kind::Aggregations));
                if it.status == Status::Running {
                    prop_assert!(is_open);
                    prop_assert!(it.body.depends_on.iter().all(|on| after.at(*on).unwrap().is_done()));
                }
                if !is_open {
                    prop_assert!(it.status != Status::Pending);
                }
            }
            for it in &before.steps {
                let same = after.at(it.position).unwrap();
                prop_assert!(!it.is_done() || it == same);
            }
            if after.execution.status == Status::Completed {
                prop_assert!(after.steps.iter().all(Step::is_done));
            }
            // A row that is kept is read as it was written.
            let text = serde_json::to_string(&after.steps.iter().map(|it| &it.body).collect::<Vec<_>>()).unwrap();
            let read: Vec<StepBody> = serde_json::from_str(&text).unwrap();
            prop_assert!(read.iter().zip(&after.steps).all(|(read, it)| *read == it.body));
            row = after;
        }
    }

    #[test]
    fn an_execution_that_is_worked_on_comes_to_an_end(outcomes in prop::collection::vec((0_usize..8, 0_usize..3, 0_usize..40), 1..50), seed: u64) {
        let mut row = Row { execution: execution(), steps: Vec::new() };
        (row, _) = step(row, taken(), now(0), &SeededRandom::new(seed));
        let mut at = 0;
        let mut outcomes = outcomes.into_iter().cycle();
        for _ in 0..3000 {
            if !row.execution.is_open() {
                break;
            }
            let (which, count, luck) = outcomes.next().unwrap();
            let ready = row.ready(now(at));
            let Some(position) = ready.get(which % ready.len().max(1)).copied() else {
                // Nothing is ready, so something waits for its time.
                at = row.next_retry().map(|it| it.seconds() + 1).unwrap();
                continue;
            };
            (row, _) = step(row, Event::Began { position }, now(at), &SeededRandom::new(seed));
            let kind = row.at(position).unwrap().body.kind;
            let event = match classes().get(luck) {
                Some(class) if *class != FailureClass::LostWorker => failed(position, *class),
                _ => done(position, next_of(kind, count)),
            };
            (row, _) = step(row, event, now(at), &SeededRandom::new(seed));
        }
        prop_assert!(!row.execution.is_open());
    }
}
