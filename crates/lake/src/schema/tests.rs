use super::*;

fn schema(fields: &[(&str, DataType, bool)]) -> Schema {
    let field = |(name, found, nullable): &(&str, DataType, bool)| {
        Field::new(*name, found.clone(), *nullable)
    };
    Schema::new(fields.iter().map(field).collect::<Vec<_>>())
}

fn kinds(before: &Schema, after: &Schema) -> Vec<(ChangeKind, String, bool)> {
    compare(before, after).into_iter().map(|it| (it.kind, it.path, it.compatible)).collect()
}

#[test]
fn every_kind_of_change_is_named() {
    let before = schema(&[
        ("same", DataType::Utf8, true),
        ("gone", DataType::Utf8, true),
        ("wider", DataType::Int32, true),
        ("narrower", DataType::Int64, true),
        ("loose", DataType::Int64, false),
        ("strict", DataType::Int64, true),
    ]);
    let after = schema(&[
        ("strict", DataType::Int64, false),
        ("same", DataType::Utf8, true),
        ("wider", DataType::Int64, true),
        ("narrower", DataType::Int32, true),
        ("loose", DataType::Int64, true),
        ("new", DataType::Utf8, true),
        ("needed", DataType::Utf8, false),
    ]);
    let expected = [
        (ChangeKind::Removed, "gone", false),
        (ChangeKind::Widened, "wider", true),
        (ChangeKind::Retyped, "narrower", false),
        (ChangeKind::MadeNullable, "loose", true),
        (ChangeKind::MadeRequired, "strict", false),
        (ChangeKind::Added, "new", true),
        (ChangeKind::Added, "needed", false),
    ];
    let expected: Vec<_> =
        expected.iter().map(|(kind, path, fits)| (*kind, (*path).to_owned(), *fits)).collect();
    assert_eq!(kinds(&before, &after), expected);
    assert!(compare(&before, &before).is_empty());
}

#[test]
fn fields_of_structs_are_compared_one_by_one() {
    let inner = |fields: Vec<Field>| DataType::Struct(Fields::from(fields));
    let x = || Field::new("x", DataType::Int64, true);
    let y = || Field::new("y", DataType::Utf8, true);
    let before = schema(&[("at", inner(vec![x()]), true)]);
    let after = schema(&[("at", inner(vec![x(), y()]), true)]);
    assert_eq!(kinds(&before, &after), [(ChangeKind::Added, "at.y".to_owned(), true)]);
    assert_eq!(merge(before.fields(), after.fields()), *after.fields());
}

#[test]
fn a_merged_schema_keeps_what_is_there_and_follows_what_is_new() {
    let before = schema(&[("a", DataType::Int32, false), ("b", DataType::Utf8, true)]);
    let after = schema(&[
        ("c", DataType::Date32, true),
        ("b", DataType::Utf8, true),
        ("a", DataType::Int64, true),
    ]);
    let merged = schema(&[
        ("a", DataType::Int64, true),
        ("b", DataType::Utf8, true),
        ("c", DataType::Date32, true),
    ]);
    assert_eq!(merge(before.fields(), after.fields()), *merged.fields());
}

#[test]
fn a_decimal_widens_only_if_both_sides_of_the_point_fit() {
    let decimal = DataType::Decimal128;
    assert!(widens(&decimal(10, 2), &decimal(12, 2)));
    assert!(widens(&decimal(10, 2), &decimal(12, 4)));
    assert!(!widens(&decimal(10, 2), &decimal(12, 5)));
    assert!(!widens(&decimal(10, 2), &decimal(12, 1)));
    assert!(!widens(&DataType::Int64, &DataType::Float64));
    assert!(!widens(&DataType::Int32, &DataType::Float32));
}

#[test]
fn columns_that_delta_has_not_are_refused() {
    for wrong in [
        DataType::UInt32,
        DataType::Float16,
        DataType::LargeUtf8,
        DataType::Timestamp(TimeUnit::Microsecond, None),
        DataType::Timestamp(TimeUnit::Nanosecond, Some(Arc::from("UTC"))),
        DataType::Decimal128(5, 6),
        DataType::Null,
    ] {
        assert!(check(&schema(&[("a", wrong.clone(), true)])).is_err(), "{wrong}");
    }
    for name in ["", "a b", "a,b", "a=b", &"n".repeat(129)] {
        assert!(check(&schema(&[(name, DataType::Int64, true)])).is_err(), "{name:?}");
    }
    let twice = schema(&[("a", DataType::Int64, true), ("A", DataType::Int64, true)]);
    assert!(check(&twice).is_err());
    let deep = (0..8).fold(DataType::Int64, |inner, _| {
        DataType::List(Arc::new(Field::new("element", inner, true)))
    });
    assert!(check(&schema(&[("a", deep, true)])).is_err());
    assert!(check(&schema(&[("at", instant(), true)])).is_ok());
}

#[test]
fn partition_columns_are_plain_columns_and_not_all() {
    let columns = schema(&[
        ("day", DataType::Date32, false),
        ("x", DataType::Float64, true),
        ("n", DataType::Int64, true),
    ]);
    let definition = Definition::new(Arc::new(columns));
    assert!(definition.clone().partitioned_by(&["day"]).check().is_ok());
    for wrong in [&["x"][..], &["nowhere"], &["day", "day"], &["day", "n", "x"]] {
        assert!(definition.clone().partitioned_by(wrong).check().is_err(), "{wrong:?}");
    }
}
