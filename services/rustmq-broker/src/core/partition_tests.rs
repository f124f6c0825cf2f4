use super::*;
use crate::core::alone::Alone;

#[test]
fn a_request_is_known_by_its_key_as_long_as_its_records_are_there() {
    let mut alone = Alone::new(|_| {});
    let first = alone.put_under("order 17");
    alone.sync();
    let lost = alone.put_under("order 18");
    alone.crash();
    let again = alone.put_under("order 17");
    assert_eq!((again.offset, again.is_duplicate), (first.offset, true));
    let again = alone.put_under("order 18");
    assert_eq!(again.is_duplicate, alone.partition.reader.end() == lost.end, "{again:?}");
    alone.reopen();
    assert!(alone.put_under("order 18").is_duplicate);
    alone.now_ms += alone.settings.deduplication_ms + 1;
    alone.reopen();
    assert!(!alone.put_under("order 17").is_duplicate, "the window is over");
}

#[test]
fn what_is_written_down_of_producers_is_never_ahead_of_what_a_crash_leaves() {
    let mut alone = Alone::new(|_| {});
    alone.put_by(7, 3, 0).unwrap();
    alone.put_under("order 17");
    alone.fill(6);
    let end = alone.partition.end();
    alone.partition.save_producers().unwrap();
    alone.crash();
    assert_eq!(alone.partition.end(), end);
    assert!(alone.put_by(7, 3, 0).unwrap().is_duplicate);
    assert!(alone.put_under("order 17").is_duplicate);
}

#[test]
fn nobody_reads_the_key_of_a_request() {
    let alone = Alone::new(|_| {});
    alone.put_under("order 17");
    alone.put_under("");
    let frames = alone.partition.read(0, 1 << 20).unwrap();
    let sizes: Vec<_> = frames.iter().map(|frame| frame.payload.len()).collect();
    assert_eq!(sizes[0], sizes[1]);
    let stored = alone.partition.reader.read(0, 1, 1).unwrap();
    assert!(stored[0].payload.len() > sizes[0]);
    assert_eq!(keyed::key(&frames[0].payload), None);
}

#[test]
fn producers_are_known_although_the_records_behind_their_file_were_deleted() {
    let mut alone = Alone::new(|_| {});
    alone.put_by(7, 3, 0).unwrap();
    alone.partition.save_producers().unwrap();
    alone.fill(6);
    alone.sync();
    let retention = journal::Retention { bytes: Some(4096), ..journal::Retention::default() };
    alone.partition.reader.retain(&retention, alone.now_ms).unwrap();
    assert!(alone.partition.start() > 1);
    alone.reopen();
    assert_eq!(alone.put_by(7, 2, 0), Err(Refusal::Fenced { id: 7, ours: 3, theirs: 2 }));
    assert!(alone.put_by(7, 3, 0).unwrap().is_duplicate);
    // Of others, something may have gone with the records.
    assert_eq!(alone.put_by(8, 0, 5), Err(Refusal::ProducerUnknown(8)));
}

#[test]
fn what_was_written_down_of_a_log_that_was_lost_is_believed_of_no_other() {
    let mut alone = Alone::new(|_| {});
    for sequence in 0..3 {
        alone.put_by(7, 0, sequence).unwrap();
    }
    alone.partition.save_producers().unwrap();
    alone.partition.write_file(COMPACTIONS, b"of the lost log").unwrap();
    alone.lose_log();
    assert_eq!(alone.partition.end(), 0);
    assert_eq!(alone.partition.read_file(COMPACTIONS), None);
    for sequence in 0..5 {
        alone.put_by(8, 0, sequence).unwrap();
    }
    alone.reopen();
    assert!(!alone.put_by(7, 0, 0).unwrap().is_duplicate);
    assert!(alone.put_by(8, 0, 4).unwrap().is_duplicate);
}

#[test]
fn times_of_appends_do_not_go_back_over_a_restart_with_the_clock() {
    let mut alone = Alone::new(|it| it.stamps_append_time = true);
    alone.now_ms += 10_000;
    let first = alone.put_by(7, 0, 0).unwrap();
    alone.partition.save_producers().unwrap();
    alone.now_ms -= 10_000;
    alone.reopen();
    assert_eq!(alone.put_by(7, 0, 1).unwrap().appended_ms, first.appended_ms);
}
