//! The functions that a statement may use: those that are listed here, and no others.
//!
//! Functions are not charged to the memory of a query, and constants are computed while planning,
//! before any time limit: one `repeat('x', 2000000000)` would be enough. So a function is allowed
//! as it is only if it cannot make much of little; one that can is wrapped in [`Bounded`]; and one
//! that tells about files or the engine, or cannot be bounded, is left out.

use std::collections::BTreeMap;
use std::sync::Arc;

use datafusion::execution::SessionStateDefaults;
use datafusion::logical_expr::{AggregateUDF, ScalarUDF, WindowUDF};

use super::bounded::{Bound, Bounded};
use super::sum::exact_sum;

/// Scalar functions whose result is about as large as their arguments, or of fixed size.
const PLAIN: &[&str] = &[
    // Choice and structure.
    "arrow_cast",
    "arrow_try_cast",
    "arrow_typeof",
    "cast_to_type",
    "coalesce",
    "get_field",
    "greatest",
    "least",
    "nanvl",
    "nullif",
    "nvl",
    "nvl2",
    "try_cast_to_type",
    // Text.
    "ascii",
    "bit_length",
    "btrim",
    "character_length",
    "chr",
    "contains",
    "ends_with",
    "find_in_set",
    "initcap",
    "left",
    "lower",
    "ltrim",
    "octet_length",
    "regexp_count",
    "regexp_instr",
    "regexp_like",
    "reverse",
    "right",
    "rtrim",
    "split_part",
    "starts_with",
    "strpos",
    "substr",
    "substr_index",
    "to_hex",
    "upper",
    "uuid",
    // Digests.
    "digest",
    "md5",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    // Numbers.
    "abs",
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "cbrt",
    "ceil",
    "cos",
    "cosh",
    "cot",
    "degrees",
    "exp",
    "factorial",
    "floor",
    "gcd",
    "isnan",
    "iszero",
    "lcm",
    "ln",
    "log",
    "log10",
    "log2",
    "pi",
    "power",
    "radians",
    "random",
    "round",
    "signum",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
    "trunc",
    // Time.
    "current_date",
    "current_time",
    "date_bin",
    "date_part",
    "date_trunc",
    "from_unixtime",
    "make_date",
    "make_time",
    "now",
    "to_date",
    "to_local_time",
    "to_time",
    "to_timestamp",
    "to_timestamp_micros",
    "to_timestamp_millis",
    "to_timestamp_nanos",
    "to_timestamp_seconds",
    "to_unixtime",
    // Lists and maps: parts and properties.
    "array_any_value",
    "array_avg",
    "array_compact",
    "array_dims",
    "array_distance",
    "array_distinct",
    "array_element",
    "array_except",
    "array_has",
    "array_has_all",
    "array_has_any",
    "array_intersect",
    "array_length",
    "array_max",
    "array_min",
    "array_ndims",
    "array_normalize",
    "array_pop_back",
    "array_pop_front",
    "array_position",
    "array_positions",
    "array_product",
    "array_remove",
    "array_remove_all",
    "array_remove_n",
    "array_reverse",
    "array_scale",
    "array_slice",
    "array_sort",
    "array_subtract",
    "array_sum",
    "cardinality",
    "cosine_distance",
    "empty",
    "flatten",
    "inner_product",
    "map_entries",
    "map_extract",
    "map_keys",
    "map_values",
];

/// Scalar functions that can make much of little, and how much that is at most.
const BOUNDED: &[(&str, Bound)] = &[
    ("array_add", Bound::Sum),
    ("array_append", Bound::Sum),
    ("array_concat", Bound::Sum),
    ("array_prepend", Bound::Sum),
    ("array_replace", Bound::ListProduct),
    ("array_replace_all", Bound::ListProduct),
    ("array_replace_n", Bound::ListProduct),
    ("array_to_string", Bound::ListProduct),
    ("array_union", Bound::Sum),
    ("arrays_zip", Bound::Sum),
    ("concat", Bound::Sum),
    ("concat_ws", Bound::Separated),
    ("decode", Bound::Sum),
    ("encode", Bound::Double),
    ("levenshtein", Bound::Product),
    ("lpad", Bound::Pad),
    ("make_array", Bound::Sum),
    ("map", Bound::Sum),
    ("named_struct", Bound::Sum),
    ("overlay", Bound::Sum),
    ("regexp_match", Bound::Double),
    ("regexp_replace", Bound::Replace),
    ("repeat", Bound::Repeat),
    ("replace", Bound::Replace),
    ("rpad", Bound::Pad),
    ("string_to_array", Bound::Split),
    ("struct", Bound::Sum),
    ("to_char", Bound::Format),
    ("translate", Bound::Format),
];

/// Scalar functions that are left out, so that a new one of the engine cannot slip in unseen.
#[cfg(test)]
const LEFT_OUT: &[&str] = &[
    // They tell about files, columns' metadata or the engine.
    "arrow_field",
    "arrow_metadata",
    "file_row_index",
    "input_file_name",
    "version",
    "with_metadata",
    // They make lists of any length.
    "array_repeat",
    "array_resize",
    "generate_series",
    "range",
    // No table has a column of their types.
    "union_extract",
    "union_tag",
];

/// What a session registers.
#[derive(Debug, Clone)]
pub(super) struct Functions {
    pub(super) scalar: BTreeMap<String, Arc<ScalarUDF>>,
    pub(super) aggregate: Vec<Arc<AggregateUDF>>,
    pub(super) window: Vec<Arc<WindowUDF>>,
}

impl Functions {
    pub(super) fn new() -> Self {
        let mut scalar = BTreeMap::new();
        for function in SessionStateDefaults::default_scalar_functions() {
            let name = function.name().to_owned();
            if PLAIN.contains(&name.as_str()) {
                scalar.insert(name, function);
            } else if let Some((_, bound)) = BOUNDED.iter().find(|(known, _)| *known == name) {
                scalar.insert(name, Arc::new(Bounded::wrap(function, *bound)));
            }
        }
        let aggregate = SessionStateDefaults::default_aggregate_functions()
            .into_iter()
            .map(|function| match function.name() {
                "sum" => Arc::new(exact_sum(&function)),
                _ => function,
            })
            .collect();
        Self { scalar, aggregate, window: SessionStateDefaults::default_window_functions() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_of_the_engine_is_decided_about() {
        for function in SessionStateDefaults::default_scalar_functions() {
            let name = function.name();
            let lists = [
                PLAIN.contains(&name),
                BOUNDED.iter().any(|(known, _)| *known == name),
                LEFT_OUT.contains(&name),
            ];
            let decided = lists.iter().filter(|listed| **listed).count();
            assert_eq!(decided, 1, "{name} is in {decided} lists");
        }
    }

    #[test]
    fn no_list_names_a_function_that_the_engine_lacks() {
        let functions = SessionStateDefaults::default_scalar_functions();
        let known = |name: &str| functions.iter().any(|function| function.name() == name);
        let all = PLAIN.iter().chain(LEFT_OUT).chain(BOUNDED.iter().map(|(name, _)| name));
        for name in all {
            assert!(known(name), "{name}");
        }
    }

    #[test]
    fn no_alias_leads_to_what_is_left_out() {
        for function in Functions::new().scalar.values() {
            for alias in function.aliases() {
                assert!(!LEFT_OUT.contains(&alias.as_str()), "{alias}");
            }
        }
    }
}
