//! CEL's operations at run time.

use proptest::prelude::*;
use rulegen::validate::{
    cel::{self, Error},
    text,
};

#[test]
fn what_one_side_decides_hides_the_error_of_the_other() {
    let error = Err(Error::Overflow);
    assert_eq!(cel::and(error, || Ok(false)), Ok(false));
    assert_eq!(cel::and(error, || Ok(true)), error);
    assert_eq!(cel::and(Ok(true), || error), error);
    assert_eq!(cel::or(error, || Ok(true)), Ok(true));
    assert_eq!(cel::or(error, || Ok(false)), error);
    assert_eq!(cel::or(Ok(false), || error), error);
}

#[test]
fn a_decisive_item_hides_the_errors_of_others() {
    let error = Err(Error::NoSuchKey);
    assert_eq!(cel::all([error, Ok(false)].into_iter()), Ok(false));
    assert_eq!(cel::all([error, Ok(true)].into_iter()), error);
    assert_eq!(cel::exists([error, Ok(true)].into_iter()), Ok(true));
    assert_eq!(cel::exists([Ok(false), error].into_iter()), error);
    assert_eq!(cel::exists_one([Ok(true), Ok(true)].into_iter()), Ok(false));
    assert_eq!(cel::exists_one([Ok(true), error].into_iter()), error);
}

#[test]
fn numbers_do_not_wrap() {
    assert_eq!(cel::div_int(i64::MIN, -1), Err(Error::Overflow));
    assert_eq!(cel::rem_int(i64::MIN, -1), Err(Error::Overflow));
    assert_eq!(cel::div_int(1, 0), Err(Error::DivisionByZero));
    assert_eq!(cel::rem_uint(1, 0), Err(Error::DivisionByZero));
    assert_eq!(cel::uint_of_int(-1), Err(Error::Overflow));
    assert_eq!(cel::int_of_uint(u64::MAX), Err(Error::Overflow));
    assert_eq!(cel::int_of_double(9_223_372_036_854_775_808.0), Err(Error::Overflow));
    assert_eq!(cel::int_of_double(f64::NAN), Err(Error::Overflow));
    assert_eq!(cel::int_of_double(-1.9), Ok(-1));
    assert_eq!(cel::uint_of_double(-0.5), Err(Error::Overflow));
}

#[test]
fn no_nan_is_like_another_and_both_zeros_are_one() {
    assert!(cel::unique_doubles([f64::NAN, f64::NAN, 1.0].into_iter()));
    assert!(!cel::unique_doubles([0.0, -0.0].into_iter()));
    assert!(!cel::unique_doubles([1.5, 2.5, 1.5].into_iter()));
}

#[test]
fn values_are_written_as_cel_writes_them() {
    assert_eq!(text::double(1.0), "1");
    assert_eq!(text::double(f64::NEG_INFINITY), "-Infinity");
    assert_eq!(text::double(1e21), "1000000000000000000000");
    assert_eq!(text::fixed(1.0 / 3.0, 2), "0.33");
    assert_eq!(text::scientific(1234.5, 3), "1.234e+03");
    assert_eq!(text::hex(&[0, 255]), "00ff");
    assert_eq!(text::radix(-255, |n| format!("{n:x}")), "-ff");
    assert_eq!(text::list(["a".to_owned(), "b".to_owned()].into_iter()), "[a, b]");
}

proptest! {
    #[test]
    fn lengths_are_counted_in_characters(text in ".{0,12}", count in 0_usize..16) {
        let length = text.chars().count();
        prop_assert_eq!(cel::longer(&text, count), length > count);
        prop_assert_eq!(cel::shorter(&text, count), length < count);
    }

    #[test]
    fn uniqueness_does_not_depend_on_the_number_of_items(items in prop::collection::vec(0_u8..60, 0..40)) {
        let set: std::collections::BTreeSet<u8> = items.iter().copied().collect();
        prop_assert_eq!(cel::unique(items.iter()), set.len() == items.len());
    }

    #[test]
    fn a_part_of_bytes_is_found(bytes: Vec<u8>, from in 0_usize..20, to in 0_usize..20) {
        let (from, to) = (from.min(bytes.len()), to.min(bytes.len()));
        let part = bytes.get(from..to).unwrap_or_default();
        prop_assert!(cel::contains(&bytes, part));
        let longer: Vec<u8> = bytes.iter().copied().chain([1]).collect();
        prop_assert!(!cel::contains(&bytes, &longer));
    }
}
