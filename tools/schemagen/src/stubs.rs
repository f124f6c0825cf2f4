//! Servers whose methods answer UNIMPLEMENTED until they are written.
//!
//! tonic-build can do this, but the plugin that drives it has no option for it. A method that is
//! added to a contract then breaks no server, and a service can be written one method at a time.
//! An associated type cannot have a default, so a stream's type becomes tonic's boxed one.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

/// What stands before the type of a method's stream, and what ends it.
const STREAM_DOC: &str = "        /// Server streaming response type for the ";
const STREAM_TYPE: &str = "        type ";
const STREAM_END: &str = "+ 'static;\n";

/// A method of a trait starts with this and ends with the first semicolon after it.
const METHOD: &str = "        async fn ";

/// The servers of a package with `methods` methods, `streams` of which answer with a stream.
///
/// The package's family is the domain of the error.
pub(crate) fn by_default(
    code: &str,
    package: &str,
    methods: usize,
    streams: usize,
) -> Result<String> {
    let (mut code, types) = without_stream_types(code)?;
    let found = types.len();
    ensure!(found <= streams, "tonic-build wrote {found} stream types for {streams} methods");
    for (name, item) in &types {
        let boxed = format!("tonic::codegen::BoxStream<{item}>");
        code = code.replace(&format!("Self::{name}>"), &format!("{boxed}>"));
        code = code.replace(&format!("T::{name};"), &format!("{boxed};"));
    }
    ensure!(!code.contains("T::"), "a stream's type is left that no trait has");
    let family = package.split('.').next().unwrap_or(package);
    let body =
        format!(" {{\n            Err(crate::codec::not_implemented({family:?}))\n        }}");
    with_bodies(&code, &body, methods)
}

/// Takes the associated types of streams out; what they stream, by their names.
///
/// Services of one package may have methods of one name; then they have one response too.
fn without_stream_types(code: &str) -> Result<(String, BTreeMap<String, String>)> {
    let mut out = String::with_capacity(code.len());
    let mut types = BTreeMap::new();
    let mut rest = code;
    while let Some(start) = rest.find(STREAM_DOC) {
        let from = start + rest[start..].find(STREAM_TYPE).context("no type for a stream")?;
        let to = from + rest[from..].find(STREAM_END).context("a stream's type has no end")?;
        let definition = &rest[from + STREAM_TYPE.len()..to];
        let (name, bounds) = definition.split_once(':').context("a stream's type has no bounds")?;
        let item = bounds.split_once("Result<").context("a stream's type has no item")?.1;
        let (item, _) = item.split_once("tonic::Status").context("a stream's item has no error")?;
        let item = item.trim().trim_end_matches(',').to_owned();
        if let Some(other) = types.insert(name.to_owned(), item.clone()) {
            ensure!(other == item, "two methods of the package stream {name}, and not the same");
        }
        out.push_str(&rest[..start]);
        rest = &rest[to + STREAM_END.len()..];
    }
    out.push_str(rest);
    Ok((out, types))
}

fn with_bodies(code: &str, body: &str, methods: usize) -> Result<String> {
    let mut out = String::with_capacity(code.len());
    let mut rest = code;
    let mut found = 0;
    while let Some(start) = rest.find(METHOD) {
        let end = start + rest[start..].find(';').context("a method has no end")?;
        out.push_str(&rest[..end]);
        out.push_str(body);
        rest = &rest[end + 1..];
        found += 1;
    }
    out.push_str(rest);
    ensure!(found == methods, "tonic-build wrote {found} functions for {methods} methods");
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: &str = "
    pub trait Log {
        /// Server streaming response type for the Read method.
        type ReadStream: tonic::codegen::tokio_stream::Stream<
                Item = std::result::Result<super::Row, tonic::Status>,
            >
            + std::marker::Send
            + 'static;
        async fn read(&self) -> std::result::Result<tonic::Response<Self::ReadStream>, tonic::Status>;
    }
                        type ResponseStream = T::ReadStream;
";

    #[test]
    fn a_method_has_a_body_and_a_stream_is_boxed() {
        let code = by_default(SERVER, "sample.v1", 1, 1).unwrap();
        assert!(code.contains("tonic::Response<tonic::codegen::BoxStream<super::Row>>"));
        assert!(code.contains("type ResponseStream = tonic::codegen::BoxStream<super::Row>;"));
        assert!(code.contains("Err(crate::codec::not_implemented(\"sample\"))"));
        assert!(!code.contains("type ReadStream"));
    }

    #[test]
    fn another_number_of_methods_is_refused() {
        assert!(by_default(SERVER, "sample.v1", 2, 1).is_err());
    }
}
