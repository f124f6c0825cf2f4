//! Messages and enums.

use std::fmt::Write as _;

use anyhow::Result;
use catalog::Image;
use catalog::bounds::Rules;
use prost_reflect::{EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};
use vectors::instance::{Maker, real_oneof};

use crate::markup::{block, type_link};
use crate::{method, rules};

/// The section of a package's page that shows one message.
pub(crate) fn message(
    image: &Image,
    maker: &Maker,
    rules_of: &Rules,
    message: &MessageDescriptor,
) -> Result<String> {
    let name = short(message.full_name(), message.package_name());
    let mut html =
        format!("<section id=\"{name}\"><h4>{name}</h4>{}", block(&image.comment(message)));
    let rules = rules::of_message(message);
    if !rules.is_empty() {
        _ = write!(html, "<ul class=\"rules\"><li>{}</li></ul>", rules.join("</li><li>"));
    }
    if message.fields().len() > 0 {
        html.push_str("<table><tr><th>#</th><th>field</th><th>type</th><th>meaning</th></tr>");
        for field in message.fields() {
            html.push_str(&row(image, rules_of, &field));
        }
        html.push_str("</table><details><summary>JSON example</summary>");
        _ = write!(html, "{}</details>", method::example(maker, message)?);
    }
    Ok(html + "</section>")
}

/// The section of a package's page that shows one enum.
pub(crate) fn enumeration(image: &Image, it: &EnumDescriptor) -> String {
    let name = short(it.full_name(), it.package_name());
    let mut html = format!("<section id=\"{name}\"><h4>{name}</h4>{}", block(&image.comment(it)));
    html.push_str("<table><tr><th>#</th><th>value</th><th>meaning</th></tr>");
    for value in it.values() {
        _ = write!(
            html,
            "<tr><td>{}</td><td><code>{}</code></td><td>{}</td></tr>",
            value.number(),
            value.name(),
            block(&image.comment(&value))
        );
    }
    html + "</table></section>"
}

/// A name without its package.
pub(crate) fn short<'a>(full_name: &'a str, package: &str) -> &'a str {
    full_name.strip_prefix(package).unwrap_or(full_name).trim_start_matches('.')
}

fn row(image: &Image, rules_of: &Rules, field: &FieldDescriptor) -> String {
    let mut meaning = block(&image.comment(field));
    let rules = rules::of_field(rules_of, field);
    if !rules.is_empty() {
        _ = write!(meaning, "<ul class=\"rules\"><li>{}</li></ul>", rules.join("</li><li>"));
    }
    let oneof = real_oneof(field)
        .map(|oneof| format!(" <span class=\"fact\">one of {}</span>", oneof.name()));
    format!(
        "<tr><td>{}</td><td><code>{}</code>{}</td><td>{}</td><td>{meaning}</td></tr>",
        field.number(),
        field.name(),
        oneof.unwrap_or_default(),
        kind(field)
    )
}

fn kind(field: &FieldDescriptor) -> String {
    match field.kind() {
        Kind::Message(entry) if field.is_map() => format!(
            "map&lt;{}, {}&gt;",
            type_link(&entry.map_entry_key_field().kind()),
            type_link(&entry.map_entry_value_field().kind())
        ),
        kind if field.is_list() => format!("repeated {}", type_link(&kind)),
        kind if field.field_descriptor_proto().proto3_optional() => {
            format!("optional {}", type_link(&kind))
        }
        kind => type_link(&kind),
    }
}
