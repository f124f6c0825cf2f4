//! The table of messages by name.

use std::fmt::Write;

use rulegen::names::Paths;

use crate::layout::feature;
use crate::request::Request;

/// The well-known types, which are there with every set of features.
const WELL_KNOWN: [&str; 17] = [
    "Any",
    "BoolValue",
    "BytesValue",
    "DoubleValue",
    "Duration",
    "Empty",
    "FieldMask",
    "FloatValue",
    "Int32Value",
    "Int64Value",
    "ListValue",
    "StringValue",
    "Struct",
    "Timestamp",
    "UInt32Value",
    "UInt64Value",
    "Value",
];

/// The table, as a Rust file: in the order of full names.
pub(crate) fn generate(request: &Request, paths: &Paths) -> String {
    let mut rows: Vec<(String, String)> = WELL_KNOWN
        .iter()
        .map(|name| {
            let full = format!("google.protobuf.{name}");
            let row = format!("    Type::of::<crate::google::protobuf::{name}>({full:?}),\n");
            (full, row)
        })
        .collect();
    for package in request.packages().keys() {
        for message in request.messages(package) {
            let (name, path) = (message.full_name(), paths.message(&message));
            let gate = feature(package);
            let row =
                format!("    #[cfg(feature = {gate:?})]\n    Type::of::<{path}>({name:?}),\n");
            rows.push((name.to_owned(), row));
        }
    }
    rows.sort();
    let mut out =
        String::from("use crate::registry::Type;\n\npub(crate) const TYPES: &[Type] = &[\n");
    for (_, row) in rows {
        _ = out.write_str(&row);
    }
    out.push_str("];\n");
    out
}
