//! Every rule on a history in which it alone is broken.

use blackbox::history::Event;

use crate::check;
use crate::log::Log;
use crate::verdict::Rule;

const PARTITION: &str = "orders/0";

fn send(at: u64, number: u64, values: &[&str]) -> Event {
    Event::Send {
        at,
        producer: "p".into(),
        partition: PARTITION.into(),
        number,
        values: values.iter().map(|&value| value.to_owned()).collect(),
        idempotent: true,
        keys: Vec::new(),
        named: false,
    }
}

/// A batch of records with keys.
fn keyed(at: u64, number: u64, records: &[(&str, &str)]) -> Event {
    let values: Vec<&str> = records.iter().map(|(_, value)| *value).collect();
    let mut event = send(at, number, &values);
    if let Event::Send { keys, .. } = &mut event {
        *keys = records.iter().map(|&(key, _)| key.to_owned()).collect();
    }
    event
}

fn told(at: u64, number: u64, offset: u64) -> Event {
    told_by(at, number, offset, 1)
}

fn told_by(at: u64, number: u64, offset: u64, leader_epoch: u64) -> Event {
    let producer = "p".into();
    let (attempts, duplicate) = (1, false);
    Event::Acknowledged { at, producer, number, offset, leader_epoch, attempts, duplicate }
}

fn refused(at: u64, number: u64) -> Event {
    Event::Refused { at, producer: "p".into(), number, error: "INVALID_RECORD".into() }
}

fn sought(consumer: &str, offset: u64) -> Event {
    Event::Sought { at: 0, consumer: consumer.into(), partition: PARTITION.into(), offset }
}

fn polled(at: u64, consumer: &str, records: &[(u64, &str)], high_watermark: u64) -> Event {
    Event::Polled {
        asked: at - 1,
        at,
        consumer: consumer.into(),
        partition: PARTITION.into(),
        records: records.iter().map(|&(offset, value)| (offset, value.to_owned())).collect(),
        high_watermark,
        log_start: 0,
    }
}

/// The last reading: all of the partition.
fn last(records: &[(u64, &str)]) -> Vec<Event> {
    last_from(0, records)
}

/// The last reading of a partition whose first records have gone.
fn last_from(start: u64, records: &[(u64, &str)]) -> Vec<Event> {
    let end = records.last().map_or(start, |(offset, _)| offset + 1);
    let (consumer, partition) = ("last".to_owned(), PARTITION.to_owned());
    vec![
        sought("last", start),
        polled(900, "last", records, end),
        Event::ReadToEnd { at: 901, consumer, partition, start, end },
    ]
}

/// Two batches, of which the second is told at 40, and a consumer that read along.
fn healthy() -> Vec<Event> {
    let mut events = vec![
        send(10, 0, &["a", "b"]),
        told(20, 0, 0),
        send(30, 1, &["c"]),
        told(40, 1, 2),
        sought("c", 0),
        polled(50, "c", &[(0, "a"), (1, "b")], 3),
        polled(60, "c", &[(2, "c")], 3),
    ];
    events.extend(last(&[(0, "a"), (1, "b"), (2, "c")]));
    events
}

fn broken(events: Vec<Event>) -> Vec<Rule> {
    let log = Log::new(&[events]).expect("it can be judged");
    check(&log).rules()
}

fn refusal(events: Vec<Event>) -> String {
    Log::new(&[events]).expect_err("it cannot be judged").to_string()
}

#[test]
fn a_history_in_which_all_is_well_is_clean() {
    assert_eq!(broken(healthy()), []);
}

#[test]
fn a_batch_without_an_answer_may_be_there_or_not() {
    let base = || vec![send(1, 0, &["a"]), told(2, 0, 0), send(3, 1, &["b", "c"])];
    assert_eq!(broken([base(), last(&[(0, "a")])].concat()), []);
    assert_eq!(broken([base(), last(&[(0, "a"), (1, "b"), (2, "c")])].concat()), []);
}

#[test]
fn an_acknowledged_record_that_is_not_there_is_lost() {
    let events = vec![send(1, 0, &["a"]), told(2, 0, 0), send(3, 1, &["b"]), told(4, 1, 1)];
    // The end of the log stays behind what was told, which a later question shows as well.
    assert_eq!(broken([events.clone(), last(&[(0, "a")])].concat()), [Rule::Lost, Rule::Stale]);
    assert_eq!(broken([events, last(&[(1, "b")])].concat()), [Rule::Lost, Rule::Gap]);
}

#[test]
fn an_acknowledged_record_must_be_where_it_was_said_to_be() {
    let events = vec![send(1, 0, &["a"]), told(2, 0, 0)];
    assert_eq!(broken([events, last(&[(1, "a")])].concat()), [Rule::Moved]);
}

#[test]
fn an_offset_has_one_value() {
    let events = vec![
        send(1, 0, &["a"]),
        told(2, 0, 0),
        send(3, 1, &["b"]),
        sought("c", 1),
        polled(5, "c", &[(1, "b")], 2),
        send(6, 2, &["x"]),
    ];
    let rules = broken([events, last(&[(0, "a"), (1, "x")])].concat());
    assert!(rules.contains(&Rule::TwoValues) && rules.contains(&Rule::Gone), "{rules:?}");
}

#[test]
fn an_acknowledgement_and_a_reading_must_agree_about_an_offset() {
    let events = vec![send(1, 0, &["a"]), send(1, 1, &["b"]), told(2, 1, 0)];
    let rules = broken([events, last(&[(0, "a"), (1, "b")])].concat());
    assert_eq!(rules, [Rule::Moved, Rule::TwoValues]);
}

#[test]
fn a_value_of_an_idempotent_producer_has_one_offset() {
    let events = vec![send(1, 0, &["a"]), told(2, 0, 0)];
    let twice = last(&[(0, "a"), (1, "a")]);
    assert_eq!(broken([events.clone(), twice.clone()].concat()), [Rule::Doubled]);
    let mut careless = [events, twice].concat();
    if let Event::Send { idempotent, .. } = &mut careless[0] {
        *idempotent = false;
    }
    assert_eq!(broken(careless.clone()), []);
    // It was told of the second time.
    careless[1] = told(2, 0, 1);
    assert_eq!(broken(careless), []);
}

#[test]
fn a_request_with_a_name_is_done_once() {
    let mut events =
        [vec![send(1, 0, &["a"]), told(2, 0, 0)], last(&[(0, "a"), (1, "a")])].concat();
    if let Event::Send { idempotent, named, .. } = &mut events[0] {
        (*idempotent, *named) = (false, true);
    }
    assert_eq!(broken(events), [Rule::Repeated]);
}

#[test]
fn of_each_key_the_last_acknowledged_record_stays_or_a_later_one_comes_last() {
    let events = || {
        vec![
            keyed(1, 0, &[("k", "k1"), ("l", "l1")]),
            told(2, 0, 0),
            keyed(3, 1, &[("k", "k2")]),
            told(4, 1, 2),
            keyed(5, 2, &[("k", "k3")]),
            sought("c", 0),
            polled(6, "c", &[(0, "k1"), (1, "l1")], 3),
        ]
    };
    let with = |records: &[(u64, &str)]| broken([events(), last(records)].concat());
    assert_eq!(with(&[(0, "k1"), (1, "l1"), (2, "k2")]), []);
    assert_eq!(with(&[(1, "l1"), (2, "k2")]), []);
    assert_eq!(with(&[(1, "l1"), (3, "k3")]), []);
    assert_eq!(with(&[(2, "k2")]), [Rule::KeyLost]);
    assert_eq!(with(&[(0, "k1"), (1, "l1"), (3, "k3")]), []);
    let rules = with(&[(0, "k1"), (1, "l1")]);
    assert!(rules.contains(&Rule::KeyLost), "{rules:?}");
    // What is there has its place all the same.
    let rules = with(&[(0, "l1"), (2, "k2")]);
    assert!(rules.contains(&Rule::TwoValues), "{rules:?}");
}

#[test]
fn where_the_first_records_went_the_rest_is_there_in_order() {
    let events = || {
        vec![
            send(1, 0, &["a", "b"]),
            told(2, 0, 0),
            send(3, 1, &["c"]),
            send(5, 2, &["d", "e"]),
            told(6, 2, 3),
            send(7, 3, &["f"]),
            told(8, 3, 5),
        ]
    };
    let with =
        |start, records: &[(u64, &str)]| broken([events(), last_from(start, records)].concat());
    assert_eq!(with(3, &[(3, "d"), (4, "e"), (5, "f")]), []);
    // The start is in the middle of a batch.
    assert_eq!(with(4, &[(4, "e"), (5, "f")]), []);
    assert_eq!(with(5, &[(5, "f")]), []);
    assert_eq!(with(3, &[(3, "d"), (5, "f")]), [Rule::Lost, Rule::Torn]);
    assert_eq!(with(3, &[(4, "e"), (5, "f")]), [Rule::Lost, Rule::Torn]);
    assert_eq!(with(3, &[(5, "f")]), [Rule::Lost]);
    assert_eq!(with(1, &[(1, "b"), (5, "f")]), [Rule::Lost, Rule::Gap]);
    assert!(with(3, &[(3, "d"), (4, "f"), (5, "e")]).contains(&Rule::Disorder));
}

#[test]
fn what_was_refused_is_never_read() {
    let events = vec![send(1, 0, &["a"]), told(2, 0, 0), send(3, 1, &["b"]), refused(4, 1)];
    assert_eq!(broken([events.clone(), last(&[(0, "a")])].concat()), []);
    let rules = broken([events, last(&[(0, "a"), (1, "b")])].concat());
    assert_eq!(rules, [Rule::RefusedRead]);
}

#[test]
fn what_is_read_was_sent_to_this_partition() {
    let events = vec![send(1, 0, &["a"]), told(2, 0, 0)];
    assert_eq!(broken([events.clone(), last(&[(0, "a"), (1, "z")])].concat()), [Rule::Unknown]);
    let elsewhere = Event::Send {
        at: 1,
        producer: "q".into(),
        partition: "orders/1".into(),
        number: 0,
        values: vec!["z".to_owned()],
        idempotent: true,
        keys: Vec::new(),
        named: false,
    };
    let events = [vec![elsewhere], events, last(&[(0, "a"), (1, "z")])].concat();
    assert_eq!(broken(events), [Rule::Unknown]);
}

#[test]
fn nothing_is_read_before_it_was_sent() {
    let events =
        vec![sought("c", 0), polled(5, "c", &[(0, "a")], 1), send(10, 0, &["a"]), told(20, 0, 0)];
    assert_eq!(broken([events, last(&[(0, "a")])].concat()), [Rule::TooEarly]);
}

#[test]
fn a_batch_is_there_as_a_whole() {
    let events = vec![send(1, 0, &["a"]), told(2, 0, 0), send(3, 1, &["b", "c"])];
    assert_eq!(broken([events.clone(), last(&[(0, "a"), (1, "b")])].concat()), [Rule::Torn]);
    let apart = last(&[(0, "a"), (1, "b"), (3, "c")]);
    assert_eq!(broken([events, apart].concat()), [Rule::Torn]);
}

#[test]
fn offsets_follow_the_order_of_a_producers_batches() {
    let events = vec![send(1, 0, &["a"]), send(2, 1, &["b"]), told(3, 0, 1), told(4, 1, 0)];
    assert_eq!(broken([events, last(&[(0, "b"), (1, "a")])].concat()), [Rule::Disorder]);
}

#[test]
fn nothing_of_an_idempotent_producer_is_missing_in_the_middle() {
    let events = vec![send(1, 0, &["a"]), send(2, 1, &["b"]), told(3, 1, 0)];
    assert_eq!(broken([events, last(&[(0, "b")])].concat()), [Rule::Gap]);
}

#[test]
fn the_leaders_epoch_never_goes_back() {
    let events =
        vec![send(1, 0, &["a"]), told_by(2, 0, 0, 5), send(3, 1, &["b"]), told_by(4, 1, 1, 4)];
    assert_eq!(broken([events, last(&[(0, "a"), (1, "b")])].concat()), [Rule::EpochBack]);
}

#[test]
fn a_consumer_reads_forward_unless_it_seeks() {
    let again = |between: Vec<Event>| {
        [healthy(), between, vec![polled(70, "c", &[(1, "b"), (2, "c")], 3)]].concat()
    };
    assert_eq!(broken(again(vec![sought("c", 1)])), []);
    assert_eq!(broken(again(vec![])), [Rule::ReadBack]);
}

#[test]
fn a_consumer_passes_over_nothing() {
    let skipping = |from: u64| {
        let events = vec![sought("d", from), polled(70, "d", &[(2, "c")], 3)];
        [healthy(), events].concat()
    };
    assert_eq!(broken(skipping(2)), []);
    assert_eq!(broken(skipping(1)), [Rule::Skipped]);
}

#[test]
fn what_a_consumer_was_given_stays() {
    let events = vec![
        send(1, 0, &["a"]),
        told(2, 0, 0),
        send(3, 1, &["b"]),
        sought("c", 0),
        polled(5, "c", &[(0, "a"), (1, "b")], 2),
    ];
    let rules = broken([events, last(&[(0, "a")])].concat());
    assert_eq!(rules, [Rule::Gone, Rule::WatermarkBack]);
}

#[test]
fn nothing_from_the_high_watermark_on_is_given() {
    let events =
        vec![send(1, 0, &["a"]), sought("c", 0), polled(5, "c", &[(0, "a")], 0), told(6, 0, 0)];
    assert_eq!(broken([events, last(&[(0, "a")])].concat()), [Rule::Uncommitted]);
}

#[test]
fn the_high_watermark_never_goes_back() {
    let events = vec![
        send(1, 0, &["a"]),
        send(2, 1, &["b"]),
        polled(5, "c", &[], 2),
        polled(7, "d", &[], 1),
        told(8, 0, 0),
        told(9, 1, 1),
    ];
    let records = last(&[(0, "a"), (1, "b")]);
    assert_eq!(broken([events.clone(), records.clone()].concat()), [Rule::WatermarkBack]);
    let mut at_once = events;
    at_once[3] = Event::Polled {
        asked: 4,
        at: 7,
        consumer: "d".into(),
        partition: PARTITION.into(),
        records: Vec::new(),
        high_watermark: 1,
        log_start: 0,
    };
    // A question that was open while the other was answered may have been answered first.
    assert_eq!(broken([at_once, records].concat()), []);
}

#[test]
fn what_was_acknowledged_is_visible_to_every_later_question() {
    let late = vec![polled(45, "d", &[], 2)];
    assert_eq!(broken([healthy(), late].concat()), [Rule::Stale]);
    let early = vec![polled(35, "d", &[], 2)];
    assert_eq!(broken([healthy(), early].concat()), []);
}

#[test]
fn a_history_that_proves_nothing_is_not_judged() {
    assert!(refusal(vec![]).contains("nothing was acknowledged"));
    let unread = vec![send(1, 0, &["a"]), told(2, 0, 0)];
    assert!(refusal(unread).contains("never read to its end"));
    let late = [last(&[]), vec![send(1, 0, &["a"]), told(902, 0, 0)]].concat();
    assert!(refusal(late).contains("before its last acknowledgement"));
}

#[test]
fn a_history_that_contradicts_itself_is_not_judged() {
    assert!(refusal(vec![told(2, 0, 0)]).contains("never sent"));
    let twice = vec![send(1, 0, &["a"]), told(2, 0, 0), told(3, 0, 0)];
    assert!(refusal(twice).contains("two answers"));
    let again = vec![send(1, 0, &["a"]), send(2, 1, &["a"])];
    assert!(refusal(again).contains("sent twice"));
    let mixed = vec![send(1, 0, &["a"]), keyed(2, 1, &[("k", "b")])];
    assert!(refusal(mixed).contains("with keys and without"));
}

#[test]
fn events_are_written_as_they_are_read() {
    for event in healthy() {
        let line = serde_json::to_string(&event).expect("it is plain data");
        assert_eq!(serde_json::from_str::<Event>(&line).expect("it was written"), event);
    }
    let unknown = r#"{"event":"killed","at":1,"by":"whom"}"#;
    assert!(serde_json::from_str::<Event>(unknown).is_err());
}
