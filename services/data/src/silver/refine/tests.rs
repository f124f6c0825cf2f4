//! When changes alone tell what a key has, and in which order data sets are made.

use std::sync::Arc;

use platform_proto::platform::config::v1::{Dataset, DatasetDefinition, SilverDefinition};
use serde_json::{Value, json};

use super::super::samples::silver;
use super::declared::is_one_to_one;
use super::follow::order;

fn source() -> SilverDefinition {
    silver(json!({
        "columns": [
            {"name": "id", "type": "FIELD_TYPE_INTEGER"},
            {"name": "shop", "type": "FIELD_TYPE_STRING"},
            {"name": "total", "type": "FIELD_TYPE_MONEY"},
        ],
        "primaryKey": ["id", "shop"],
    }))
}

/// A data set of the source's columns with other key columns, and something changed.
fn refining(keys: &[&str], change: impl FnOnce(&mut Value)) -> SilverDefinition {
    let mut declared = json!({
        "inputs": [{"dataset": "s"}],
        "columns": [
            {"name": "id", "type": "FIELD_TYPE_INTEGER"},
            {"name": "place", "type": "FIELD_TYPE_STRING", "source": {"path": "shop"}},
            {"name": "total", "type": "FIELD_TYPE_MONEY"},
        ],
        "primaryKey": keys,
    });
    change(&mut declared);
    silver(declared)
}

#[test]
fn a_key_that_has_the_sources_key_as_it_is_belongs_to_one_row() {
    let theirs = source();
    let is = |silver: &SilverDefinition| is_one_to_one(silver, &theirs, "s");
    assert!(is(&refining(&["id", "place"], |_| {})));
    assert!(is(&refining(&["total", "place", "id"], |_| {})));
    // A part of it, or something made of it, may be that of two rows.
    assert!(!is(&refining(&["id"], |_| {})));
    for (column, source) in [
        (1, json!({"path": "shop", "trim": true})),
        (1, json!({"path": "shop", "letterCase": "LETTER_CASE_UPPER"})),
        (1, json!({"path": "shop", "nullValues": ["-"], "defaultValue": "x"})),
        (1, json!({"path": "shop", "onCastError": "CAST_ERROR_POLICY_DEFAULT"})),
        (1, json!({"constant": "x"})),
        (0, json!({"formula": "1"})),
        (0, json!({"path": "total"})),
    ] {
        let other = refining(&["id", "place"], |it| it["columns"][column]["source"] = source);
        assert!(!is(&other), "{:?}", other.columns[column]);
    }
    let cast = |it: &mut Value| it["columns"][0]["type"] = json!("FIELD_TYPE_STRING");
    assert!(!is(&refining(&["id", "place"], cast)));
    // Another origin may have the same key.
    for input in [json!({}), json!({"dataset": "other"})] {
        let more = |it: &mut Value| it["inputs"].as_array_mut().unwrap().push(input);
        assert!(!is(&refining(&["id", "place"], more)));
    }
    let own = json!({"dataset": "s", "sources": {"place": {"constant": "x"}}});
    assert!(!is(&refining(&["id", "place"], |it| it["inputs"][0] = own)));
    let keyless = SilverDefinition { primary_key: Vec::new(), ..source() };
    assert!(!is_one_to_one(&refining(&["id", "place"], |_| {}), &keyless, "s"));
}

fn declared(reads: &[(&str, &[&str])]) -> Vec<Arc<Dataset>> {
    let one = |(name, inputs): &(&str, &[&str])| {
        let inputs: Vec<Value> = inputs.iter().map(|it| json!({"dataset": it})).collect();
        let silver = silver(json!({"inputs": inputs}));
        let definition = DatasetDefinition { silver: Some(silver), ..Default::default() };
        let definition = Some(definition);
        Arc::new(Dataset { name: (*name).to_owned(), definition, ..Default::default() })
    };
    reads.iter().map(one).collect()
}

#[test]
fn what_refines_comes_after_what_it_reads() {
    let all = declared(&[
        ("a_top", &["b_mid", "orders", "", "b_mid"]),
        ("b_mid", &["orders", "clicks"]),
        ("other", &["visits"]),
        ("orders", &[]),
    ]);
    let pairs =
        |changed: &str| order(&all, changed).iter().map(super::Pair::id).collect::<Vec<_>>();
    assert_eq!(pairs("orders"), ["orders/b_mid", "b_mid/a_top", "orders/a_top"]);
    assert_eq!(pairs("clicks"), ["clicks/b_mid", "b_mid/a_top"]);
    assert_eq!(pairs("a_top"), [""; 0]);
    // Config refuses a circle; one that is there ends.
    let circle = declared(&[("a", &["b", "x"]), ("b", &["a"])]);
    assert_eq!(order(&circle, "x").len(), 0);
    assert!(order(&circle, "a").iter().all(|it| it.dataset == "b"));
}
