//! One file of vectors per package.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use catalog::Image;
use catalog::bounds::Rules;
use prost_reflect::{DynamicMessage, MessageDescriptor, SerializeOptions};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use crate::bad::{self, Expected};
use crate::encode::encode;
use crate::instance::{Maker, extreme, real_oneof, unknown_enums};

/// One vector: bytes and what they mean.
#[derive(Serialize)]
struct Vector {
    message: String,
    case: String,
    /// Base64 with padding.
    binary: String,
    /// `decoded`, `refused` or `refused-or-ignored`.
    expect: &'static str,
    /// Canonical proto3 JSON of what is decoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    json: Option<Box<RawValue>>,
}

/// The name of each package and the text of its file.
///
/// # Errors
///
/// If a rule of the contracts cannot be read.
pub fn all(image: &Image) -> Result<Vec<(String, String)>> {
    let rules = Rules::of(image.pool()).context("the contracts have no rules")?;
    let maker = Maker::new(rules)?;
    let mut packages: BTreeMap<String, String> = BTreeMap::new();
    for message in image.messages() {
        let text = packages.entry(message.package_name().to_owned()).or_default();
        for vector in vectors(&maker, &message)? {
            // A line each, so that a diff shows what changed.
            text.push_str(if text.is_empty() { "[\n" } else { ",\n" });
            text.push_str(&serde_json::to_string(&vector)?);
        }
    }
    let close = |(package, text): (String, String)| (package, format!("{text}\n]\n"));
    Ok(packages.into_iter().map(close).collect())
}

fn vectors(maker: &Maker, message: &MessageDescriptor) -> Result<Vec<Vector>> {
    let typical = maker.typical(message)?;
    let mut instances = vec![
        ("empty".to_owned(), DynamicMessage::new(message.clone())),
        ("typical".to_owned(), typical.clone()),
        ("extreme".to_owned(), extreme(message)),
    ];
    for field in message.fields() {
        let first = real_oneof(&field).map(|oneof| oneof.fields().next());
        if first.is_some_and(|first| first.as_ref() != Some(&field)) {
            instances.push((format!("choice-{}", field.name()), maker.choice(&field)?));
        }
    }
    if let Some(made) = unknown_enums(message) {
        instances.push(("unknown-enums".to_owned(), made));
    }
    let mut vectors = Vec::new();
    for (case, instance) in instances {
        let bytes = encode(&instance);
        vectors.push(vector(message, &case, &bytes, "decoded", Some(&instance))?);
    }
    for (case, bytes, expected) in bad::all(&typical) {
        vectors.push(match expected {
            Expected::Refused => vector(message, case, &bytes, "refused", None)?,
            Expected::RefusedOrIgnored => {
                vector(message, case, &bytes, "refused-or-ignored", None)?
            }
            Expected::Decoded(it) => vector(message, case, &bytes, "decoded", Some(&it))?,
        });
    }
    Ok(vectors)
}

fn vector(
    message: &MessageDescriptor,
    case: &str,
    bytes: &[u8],
    expect: &'static str,
    decoded: Option<&DynamicMessage>,
) -> Result<Vector> {
    let json = decoded.map(json).transpose();
    let json = json.with_context(|| format!("{} {case}", message.full_name()))?;
    Ok(Vector {
        message: message.full_name().to_owned(),
        case: case.to_owned(),
        binary: STANDARD.encode(bytes),
        expect,
        json,
    })
}

/// Canonical proto3 JSON, with the names of fields in a fixed order.
///
/// # Errors
///
/// If a message holds what JSON cannot say, such as a timestamp out of its range.
pub fn json(message: &DynamicMessage) -> Result<Box<RawValue>> {
    let mut text = Vec::new();
    let mut serializer = serde_json::Serializer::new(&mut text);
    message.serialize_with_options(&mut serializer, &SerializeOptions::new())?;
    // By way of a value, whose maps are sorted: the entries of a map field have no order.
    let value: serde_json::Value = serde_json::from_slice(&text)?;
    Ok(to_raw_value(&value)?)
}
