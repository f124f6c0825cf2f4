use platform_proto::platform::data::v1::Column;
use platform_proto::platform::data::v1::SchemaChangePolicy::{
    Ignore, NullValue, Pause, Propagate, QuarantineRow, Unspecified,
};
use proptest::prelude::*;

use super::*;

/// A watch of a policy over what some records have.
fn watch(policy: SchemaChangePolicy, accepted: &[&str]) -> Watch {
    with(StreamConfig { schema_change_policy: policy as i32, ..Default::default() }, accepted)
}

fn with(config: StreamConfig, accepted: &[&str]) -> Watch {
    let mut learner = Learner::default();
    accepted.iter().for_each(|text| learner.learn(&json::object(text.as_bytes()).unwrap()));
    Watch::new(&config, learner.schema().as_ref()).unwrap()
}

fn passes(watch: &mut Watch, text: &str) -> bool {
    watch.admits(text.as_bytes(), false)
}

fn columns(columns: Option<Columns>) -> String {
    let kind = |it: &Column| it.r#type.as_ref().unwrap().kind();
    let of = columns.map(|it| it.schema.columns).unwrap_or_default();
    let named = of.iter().map(|it| format!("{}:{:?}", it.name, kind(it)));
    named.collect::<Vec<_>>().join(" ")
}

#[test]
fn policies_of_rows_and_the_one_that_ignores_watch_nothing() {
    for policy in [Ignore, NullValue, QuarantineRow] {
        let config = StreamConfig { schema_change_policy: policy as i32, ..Default::default() };
        assert!(Watch::new(&config, None).is_none());
    }
}

#[test]
fn what_fits_into_the_same_table_passes_and_is_accepted() {
    for policy in [Unspecified, Propagate] {
        let mut watch = watch(policy, &[r#"{"id": 1, "name": "x"}"#]);
        assert!(passes(&mut watch, r#"{"id": 2}"#));
        assert!(passes(&mut watch, r#"{"id": null, "name": 7}"#));
        assert_eq!(watch.accepted(), None);
        assert!(passes(&mut watch, r#"{"ID": 2.5, "shop": true}"#));
        assert!(watch.admits(br#"{"id": 3}"#, true));
        let found = watch.accepted();
        assert!(!found.as_ref().unwrap().after.is_empty());
        assert_eq!(columns(found), "id:Float64 name:String shop:Boolean");
        assert_eq!(watch.accepted(), None);
        assert!(!passes(&mut watch, r#"{"id": 4, "shop": "north"}"#));
        assert_eq!(columns(watch.pending()), "id:Float64 name:String shop:String");
    }
}

#[test]
fn a_strict_policy_waits_for_every_difference() {
    let accepted = [r#"{"id": 1, "name": "x"}"#];
    for other in [r#"{"id": 1, "shop": null}"#, r#"{"id": 1.5}"#, r#"{"id": "x"}"#] {
        assert!(!passes(&mut watch(Pause, &accepted), other), "{other}");
    }
    let mut same = watch(Pause, &accepted);
    assert!(passes(&mut same, r#"{"name": null}"#) && passes(&mut same, "{}"));
    // Of a table a column that is missing is gone.
    assert!(same.admits(br#"{"name": "x", "id": 2}"#, true));
    assert!(!same.admits(br#"{"id": 2}"#, true));
    assert_eq!(columns(same.pending()), "id:Int64");
}

#[test]
fn without_accepted_columns_those_of_the_first_batch_are() {
    let mut watch = watch(Pause, &[]);
    assert!(passes(&mut watch, r#"{"id": 1, "at": null}"#));
    assert!(passes(&mut watch, r#"{"id": "x", "shop": 1}"#));
    let first = watch.accepted();
    assert_eq!(first.as_ref().unwrap().after, "");
    assert_eq!(columns(first), "id:String at:String shop:Int64");
    assert!(passes(&mut watch, r#"{"at": 5}"#));
    assert!(!passes(&mut watch, r#"{"shop": 1.5}"#));
}

#[test]
fn a_person_sees_the_columns_of_what_follows_as_well() {
    let mut open = watch(Pause, &[r#"{"id": 1}"#]);
    assert!(!passes(&mut open, r#"{"id": 1, "a": 1}"#));
    assert!(open.is_paused() && open.looks_on(br#"{"id": 1.5, "b": true}"#));
    assert_eq!(columns(open.pending()), "id:Float64 a:Int64 b:Boolean");
    let enough = (0..LOOKED_AT_MAX).take_while(|_| open.looks_on(br#"{"id": 1}"#)).count();
    assert!(enough < LOOKED_AT_MAX);

    // Of a table only as far as it has the same columns.
    let mut table = watch(Pause, &[r#"{"id": 1, "total": 1}"#]);
    assert!(!table.admits(br#"{"id": 1, "a": null}"#, true));
    assert!(table.looks_on(br#"{"id": 1, "a": 2}"#) && !table.looks_on(br#"{"id": 1, "b": 2}"#));
    assert_eq!(columns(table.pending()), "id:Int64 a:Int64");
}

#[test]
fn what_is_accepted_passes_from_then_on() {
    let mut watch = watch(Pause, &[r#"{"id": 1, "total": 1}"#]);
    let record = br#"{"id": "x", "shop": null}"#;
    assert!(!watch.admits(record, true));
    let pending = watch.pending().unwrap();
    let config = StreamConfig { schema_change_policy: Pause as i32, ..Default::default() };
    let mut next = Watch::new(&config, Some(&pending.schema)).unwrap();
    assert!(next.admits(record, true));
    assert_eq!(next.accepted(), None);
}

#[test]
fn columns_that_are_not_brought_are_not_looked_at() {
    let config = StreamConfig {
        schema_change_policy: Pause as i32,
        columns: vec!["ID".to_owned()],
        ..Default::default()
    };
    let mut watch = with(config, &[r#"{"id": 1, "total": 1}"#]);
    assert!(watch.admits(br#"{"id": 2, "total": "x", "shop": 1}"#, true));
    assert!(watch.admits(br#"{"id": 2}"#, true));
    assert!(!watch.admits(br#"{"id": "x", "shop": 1}"#, true));
    assert_eq!(columns(watch.pending()), "id:String total:Int64");
}

/// Ways to write a name.
const SPELLINGS: [[&str; 3]; 4] =
    [["a", "A", "\\u0061"], ["b", "B", "\\u0062"], ["c", "C", "\\u0063"], ["d", "D", "\\u0064"]];
const VALUES: [&str; 8] =
    ["null", "true", "1", "-0", "1.5", "9223372036854775808", "\"x,}\"", "{\"a\": [1, \"]\"]}"];

/// Records whose fields come in any order, most of them as they came before.
fn records() -> impl Strategy<Value = Vec<String>> {
    let field = |number: usize| {
        let spelt = prop_oneof![6 => Just(0_usize), 1 => 1..3_usize];
        let value = prop_oneof![4 => Just(2_usize), 1 => 0..VALUES.len()];
        (spelt, value).prop_map(move |(spelt, value)| {
            format!("\"{}\": {}", SPELLINGS[number][spelt], VALUES[value])
        })
    };
    let fields = (0..SPELLINGS.len()).map(field).collect::<Vec<_>>();
    let orders = prop_oneof![
        4 => Just(vec![0_usize, 1, 2]),
        1 => Just(vec![0, 1, 2, 3]),
        2 => prop::sample::subsequence(vec![0_usize, 1, 2, 3], 0..=4).prop_shuffle(),
    ];
    let record = (fields, orders).prop_map(|(fields, order)| {
        let named: Vec<&str> = order.iter().map(|number| fields[*number].as_str()).collect();
        format!("{{{}}}", named.join(", "))
    });
    prop::collection::vec(record, 1..30)
}

proptest! {
    #[test]
    fn a_record_is_judged_alike_whatever_the_record_before_looked_like(
        first in records(),
        texts in records(),
        is_strict: bool,
        is_table: bool,
        is_narrow: bool,
    ) {
        let policy = if is_strict { Pause } else { Propagate };
        let config = StreamConfig {
            schema_change_policy: policy as i32,
            columns: if is_narrow { vec!["B".to_owned(), "d".to_owned()] } else { Vec::new() },
            ..Default::default()
        };
        let first: Vec<&str> = first.iter().map(String::as_str).collect();
        let mut remembers = with(config.clone(), &first);
        let mut forgets = with(config, &first);
        for (number, text) in texts.iter().enumerate() {
            forgets.before.clear();
            let admits = |it: &mut Watch| {
                if it.is_paused() {
                    it.looks_on(text.as_bytes())
                } else {
                    it.admits(text.as_bytes(), is_table)
                }
            };
            prop_assert_eq!(admits(&mut remembers), admits(&mut forgets), "{}", text);
            prop_assert_eq!(remembers.pending(), forgets.pending(), "{}", text);
            if number % 7 == 6 {
                prop_assert_eq!(remembers.accepted(), forgets.accepted(), "{}", text);
            }
        }
    }
}
