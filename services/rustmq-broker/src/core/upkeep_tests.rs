use batch::Identity;

use super::*;
use crate::core::alone::Alone;
use crate::core::refusal::Refusal;

const HOUR_MS: i64 = 3_600_000;

fn compacted(change: impl FnOnce(&mut Settings)) -> Alone {
    Alone::new(|settings| {
        settings.compacts = true;
        settings.deletes = false;
        settings.dirty_percent_min = 1;
        settings.delete_retention_ms = 24 * HOUR_MS;
        change(settings);
    })
}

fn run(alone: &Alone, keys_bytes_max: usize) {
    compact(&alone.partition, &alone.settings, alone.now_ms, keys_bytes_max).unwrap();
}

fn has(alone: &Alone, text: &str) -> bool {
    alone.texts().iter().any(|(_, it)| it == text)
}

#[test]
fn keys_that_have_no_room_at_once_have_their_turn_one_pass_after_the_other() {
    let alone = compacted(|_| {});
    for round in 0..3 {
        for key in 0..40 {
            alone.put(&[&format!("k{key}={round}{}", "v".repeat(300))]);
        }
    }
    alone.fill(1);
    alone.sync();
    let closed = alone.partition.reader.closed_end();
    let mut runs = 0;
    while passes(&alone.partition).next < closed {
        let before = passes(&alone.partition).next;
        // Of about five keys.
        run(&alone, 400);
        assert!(passes(&alone.partition).next > before, "it stays at {before}");
        runs += 1;
    }
    assert!(runs > 3, "{runs}");
    let left = alone.texts();
    for key in 0..40 {
        let key = format!("k{key}=");
        let values: Vec<_> = left.iter().filter(|(_, text)| text.starts_with(&key)).collect();
        assert!(values.len() == 1 && values[0].1.starts_with(&format!("{key}2")), "{values:?}");
    }
    assert!(!is_due(&alone.partition, &alone.settings, closed..closed, alone.now_ms).unwrap());
}

#[test]
fn a_tombstone_goes_a_while_after_what_it_deletes() {
    let mut alone = compacted(|_| {});
    alone.put(&["k=v", "other=1"]);
    alone.put(&["k"]);
    alone.fill(3);
    alone.sync();
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k=v") && has(&alone, "k") && has(&alone, "other=1"));
    alone.pass(23);
    run(&alone, KEYS_BYTES_MAX);
    assert!(has(&alone, "k"));
    alone.pass(2);
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k") && has(&alone, "other=1"));
}

#[test]
fn a_tombstone_stays_as_long_as_anything_that_it_may_delete() {
    let mut alone = compacted(|_| {});
    alone.put(&["before=1"]);
    alone.put(&["before"]);
    alone.put_garbage();
    alone.put(&["k"]);
    alone.fill(3);
    alone.sync();
    run(&alone, KEYS_BYTES_MAX);
    alone.pass(25);
    run(&alone, KEYS_BYTES_MAX);
    assert!(has(&alone, "k"), "what cannot be opened may hold a value of it");
    assert!(!has(&alone, "before"), "nothing before it can");
}

#[test]
fn a_record_that_is_safe_from_compaction_keeps_the_tombstone_that_deletes_it() {
    let mut alone = compacted(|it| it.compaction_lag_min_ms = 48 * HOUR_MS);
    alone.put(&["k=v"]);
    // It says that it is old, and is not.
    alone.put_of(&["k"], alone.now_ms - 100 * HOUR_MS);
    alone.fill(3);
    alone.sync();
    for _ in 0..2 {
        run(&alone, KEYS_BYTES_MAX);
        assert!(has(&alone, "k=v") && has(&alone, "k"));
        alone.pass(25);
    }
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k=v") && has(&alone, "k"), "two days are over");
    alone.pass(25);
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k"));
}

#[test]
fn only_what_is_old_enough_is_compacted_and_the_rest_makes_nothing_due() {
    let mut alone = compacted(|it| it.compaction_lag_min_ms = 10 * HOUR_MS);
    alone.put(&["k=1"]);
    alone.fill(2);
    alone.pass(6);
    let young = alone.put(&["k=2"]);
    alone.put(&["k=3"]);
    alone.fill(2);
    alone.sync();
    alone.pass(5);
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k=1") && has(&alone, "k=2"));
    assert_eq!(passes(&alone.partition).next, young);
    let noted = passes(&alone.partition);
    alone.pass(1);
    run(&alone, KEYS_BYTES_MAX);
    assert_eq!(passes(&alone.partition), noted, "nothing was due");
}

#[test]
fn what_a_crash_may_take_away_supersedes_nothing() {
    let alone = compacted(|_| {});
    alone.put(&["k=1"]);
    alone.fill(3);
    alone.sync();
    // Else the compaction does it, and makes all durable.
    alone.partition.save_producers().unwrap();
    alone.put(&["k=2"]);
    run(&alone, KEYS_BYTES_MAX);
    assert!(passes(&alone.partition).next > 1 && has(&alone, "k=1"));
    // The next segments are of the same keys, and safe.
    alone.fill(3);
    alone.sync();
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k=1") && has(&alone, "k=2"));
}

#[test]
fn a_compaction_of_a_partition_that_closes_is_given_up() {
    let alone = compacted(|_| {});
    alone.put(&["k=1"]);
    alone.put(&["k=2"]);
    alone.fill(3);
    alone.sync();
    alone.partition.close();
    run(&alone, KEYS_BYTES_MAX);
    assert_eq!(passes(&alone.partition), Passes::default());
    assert!(has(&alone, "k=1"));
}

#[test]
fn who_wrote_what_retention_deletes_is_known_to_the_next_process() {
    let mut alone = Alone::new(|it| {
        it.retention_ms = None;
        it.retention_bytes = Some(8 << 10);
    });
    alone.put_by(7, 3, 0).unwrap();
    alone.fill(6);
    alone.sync();
    tidy(&alone.partition, alone.now_ms).unwrap();
    assert!(alone.partition.start() > 0);
    alone.reopen();
    assert!(alone.put_by(7, 3, 0).unwrap().is_duplicate);
    assert!(alone.put_by(7, 2, 0).is_err());
}

#[test]
fn who_wrote_what_a_compaction_drops_is_known_after_a_crash_that_takes_what_was_not_synced() {
    let mut alone = compacted(|_| {});
    let by = |producer_epoch| Some(Identity { producer_id: 7, producer_epoch, base_sequence: 0 });
    let first = alone.send(&["k=1", "kept=1"], None, "order 17").unwrap();
    alone.send(&["a=1"], by(3), "").unwrap();
    alone.put(&["k=2", "a=2"]);
    alone.fill(3);
    alone.sync();
    // Nobody syncs these. The last batch of the producer is among them.
    alone.send(&["a=3"], by(4), "").unwrap();
    alone.fill(3);
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k=1") && !has(&alone, "a=1"));
    alone.crash();
    let again = alone.send(&["k=1", "kept=1"], None, "order 17").unwrap();
    assert_eq!((again.offset, again.is_duplicate), (first.offset, true));
    let fenced = alone.send(&["a=0"], by(2), "");
    assert!(matches!(fenced, Err(Refusal::Fenced { theirs: 2, .. })), "{fenced:?}");
}

#[test]
fn a_tombstone_that_damage_kept_from_going_goes_the_next_time() {
    let mut alone = compacted(|_| {});
    alone.put(&["k=v"]);
    alone.put(&["k"]);
    // The first segment stays so large that the next one is not joined to it.
    alone.put(&[&format!("large={}", "l".repeat(1000))]);
    alone.fill(1);
    alone.put(&["other=1"]);
    alone.fill(3);
    alone.sync();
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k=v") && has(&alone, "k") && has(&alone, "other=1"));
    alone.pass(25);
    // By now they are small enough to be joined, and nobody has read it since.
    alone.spoil(1);
    run(&alone, KEYS_BYTES_MAX);
    assert!(has(&alone, "k") && !has(&alone, "other=1"));
    run(&alone, KEYS_BYTES_MAX);
    assert!(!has(&alone, "k") && has(&alone, &format!("large={}", "l".repeat(1000))));
}
