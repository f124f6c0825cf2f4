//! Every golden vector, read and written by the generated Rust code.

use std::fs;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::{image, registry, root};

/// One vector, as `tools/vectors` writes it.
#[derive(Deserialize)]
pub(crate) struct Vector {
    pub(crate) message: String,
    pub(crate) case: String,
    binary: String,
    expect: String,
    json: Option<Value>,
    /// False where an encoder writes other bytes.
    #[serde(default = "yes")]
    canonical: bool,
}

fn yes() -> bool {
    true
}

impl Vector {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        STANDARD.decode(&self.binary).unwrap()
    }
}

/// Generated vectors and those written by hand.
pub(crate) fn all() -> Vec<Vector> {
    let mut vectors: Vec<Vector> = Vec::new();
    for folder in ["tests/vectors/data", "tests/vectors/byhand"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let text = fs::read_to_string(&path).unwrap();
                let read: Vec<Vector> = serde_json::from_str(&text)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                vectors.extend(read);
            }
        }
    }
    vectors
}

#[test]
fn every_vector_is_read_and_written_alike() {
    let mut complaints = Vec::new();
    for vector in all() {
        if let Err(complaint) = check(&vector) {
            complaints.push(format!("{} {}: {complaint}", vector.message, vector.case));
        }
    }
    let count = complaints.len();
    complaints.truncate(20);
    assert!(complaints.is_empty(), "{count} vectors deviate:\n{}", complaints.join("\n"));
}

fn check(vector: &Vector) -> Result<(), String> {
    let kind = registry::find(&vector.message);
    let bytes = vector.bytes();
    let json = match vector.expect.as_str() {
        // prost refuses a field of the wrong wire type, as the contract allows.
        "refused" | "refused-or-ignored" => {
            return match kind.reencode(&bytes) {
                Ok(_) => Err("was not refused".to_owned()),
                Err(_) => Ok(()),
            };
        }
        _ => vector.json.clone().ok_or("has no JSON")?,
    };
    let written = kind.decode_to_json(&bytes)?;
    if written != json {
        return Err(format!("wrote {written}, want {json}"));
    }
    let parsed = kind.encode_from_json(json)?;
    let again = kind.reencode(&bytes)?;
    if parsed != again {
        return Err("bytes and JSON decode to different messages".to_owned());
    }
    // Bytes that hold a field twice are not what an encoder writes.
    if vector.canonical && vector.case != "duplicated" && again != bytes {
        return Err("wrote other bytes".to_owned());
    }
    Ok(())
}

#[test]
fn every_message_has_an_empty_a_typical_and_an_extreme_vector() {
    let vectors = all();
    for message in image().messages() {
        for case in ["empty", "typical", "extreme"] {
            let name = message.full_name();
            let found = vectors.iter().any(|it| it.message == name && it.case == case);
            assert!(found, "{name} has no vector `{case}`");
        }
    }
}

#[test]
fn every_typical_instance_keeps_the_rules() {
    let mut complaints = Vec::new();
    for vector in all().iter().filter(|vector| vector.case == "typical") {
        registry::validate(&vector.message, &vector.bytes(), &mut complaints);
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}
