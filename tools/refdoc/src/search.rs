//! The index that the search box looks through.

use catalog::Image;
use serde_json::{Value, json};

use crate::noun::short;

/// Everything with a place of its own: its name, its kind, where it is, and its first sentence.
pub(crate) fn index(image: &Image) -> String {
    let mut entries = Vec::new();
    for service in image.services() {
        let package = service.package_name().to_owned();
        entries.push(entry(
            service.name(),
            "service",
            &package,
            service.name(),
            &image.comment(&service),
        ));
        for method in service.methods() {
            let anchor = format!("{}.{}", service.name(), method.name());
            entries.push(entry(&anchor, "rpc", &package, &anchor, &image.comment(&method)));
        }
    }
    for message in image.messages() {
        let package = message.package_name();
        let name = short(message.full_name(), package);
        entries.push(entry(name, "message", package, name, &image.comment(&message)));
        for field in message.fields() {
            let shown = format!("{name}.{}", field.name());
            entries.push(entry(&shown, "field", package, name, &image.comment(&field)));
        }
    }
    for it in image.enums() {
        let name = short(it.full_name(), it.package_name());
        entries.push(entry(name, "enum", it.package_name(), name, &image.comment(&it)));
        for value in it.values() {
            entries.push(entry(
                value.name(),
                "value",
                it.package_name(),
                name,
                &image.comment(&value),
            ));
        }
    }
    format!("const INDEX = {};\n", Value::Array(entries))
}

fn entry(name: &str, kind: &str, package: &str, anchor: &str, comment: &str) -> Value {
    let first = comment.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let first = first.split_inclusive(". ").next().unwrap_or_default().trim();
    json!([name, kind, package, anchor, first])
}
