//! Properties of every generated codec, on instances and bytes that chance makes.

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use prost_reflect::{DynamicMessage, Kind, MapKey, MessageDescriptor, Value};

use super::{image, registry, vectors};

/// Where chance begins.
const SEED: u64 = 0x5EED;

/// How deep instances nest.
const DEPTH_MAX: u32 = 3;

/// A small generator of our own, so that a seed gives the same instance everywhere (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    /// A number that is small, large, or at an end of its range.
    fn number(&mut self) -> u64 {
        match self.below(4) {
            0 => self.below(128),
            1 => u64::MAX,
            2 => 1 << self.below(64),
            _ => self.next(),
        }
    }

    fn text(&mut self) -> String {
        let letters = ['a', 'Z', '0', '"', '\\', '\n', '\u{0}', 'é', '\u{2028}', '𝄞'];
        (0..self.below(6)).map(|_| letters[self.below(10) as usize]).collect()
    }
}

fn arbitrary(kind: &MessageDescriptor, chance: &mut Chance, depth: u32) -> DynamicMessage {
    let mut made = DynamicMessage::new(kind.clone());
    if let Some(known) = well_known(kind, chance) {
        return known;
    }
    for field in kind.fields() {
        let is_deep = field.kind().as_message().is_some() && depth >= DEPTH_MAX;
        if is_deep || chance.below(3) == 0 {
            continue;
        }
        let value = if field.is_map() {
            let Kind::Message(entry) = field.kind() else { continue };
            let key = scalar(&entry.map_entry_key_field().kind(), chance, depth);
            let value = scalar(&entry.map_entry_value_field().kind(), chance, depth);
            Value::Map([(map_key(key), value)].into())
        } else if field.is_list() {
            let count = chance.below(3);
            Value::List((0..count).map(|_| scalar(&field.kind(), chance, depth)).collect())
        } else {
            scalar(&field.kind(), chance, depth)
        };
        made.set_field(&field, value);
    }
    made
}

/// Types whose JSON knows only some of their values.
fn well_known(kind: &MessageDescriptor, chance: &mut Chance) -> Option<DynamicMessage> {
    let parts = match kind.full_name() {
        "google.protobuf.Timestamp" => {
            (chance.below(250_000_000_000) as i64, chance.below(1_000_000_000))
        }
        "google.protobuf.Duration" => {
            (chance.below(300_000_000_000) as i64, chance.below(1_000_000_000))
        }
        name if name.starts_with("google.protobuf.") => (0, 0),
        _ => return None,
    };
    let mut made = DynamicMessage::new(kind.clone());
    if kind.get_field_by_name("nanos").is_some() {
        made.set_field_by_name("seconds", Value::I64(parts.0));
        made.set_field_by_name("nanos", Value::I32(parts.1 as i32));
    }
    if kind.full_name() == "google.protobuf.Value" {
        made.set_field_by_name("string_value", Value::String(chance.text()));
    }
    Some(made)
}

#[expect(clippy::wildcard_enum_match_arm, reason = "every other kind is a number")]
fn scalar(kind: &Kind, chance: &mut Chance, depth: u32) -> Value {
    match kind {
        Kind::Message(kind) => Value::Message(arbitrary(kind, chance, depth + 1)),
        Kind::String => Value::String(chance.text()),
        Kind::Bytes => Value::Bytes(chance.text().into_bytes().into()),
        Kind::Bool => Value::Bool(chance.below(2) == 1),
        Kind::Enum(_) => Value::EnumNumber(chance.number() as i32),
        Kind::Double => Value::F64(chance.number() as f64),
        Kind::Float => Value::F32(chance.number() as f32),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => Value::I32(chance.number() as i32),
        Kind::Uint32 | Kind::Fixed32 => Value::U32(chance.number() as u32),
        Kind::Uint64 | Kind::Fixed64 => Value::U64(chance.number()),
        _ => Value::I64(chance.number() as i64),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "nothing else is the key of a map")]
fn map_key(value: Value) -> MapKey {
    match value {
        Value::Bool(it) => MapKey::Bool(it),
        Value::I32(it) => MapKey::I32(it),
        Value::I64(it) => MapKey::I64(it),
        Value::U32(it) => MapKey::U32(it),
        Value::U64(it) => MapKey::U64(it),
        Value::String(it) => MapKey::String(it),
        other => unreachable!("{other:?} as the key of a map"),
    }
}

fn run(cases: u32, test: impl Fn(u64) -> Result<(), TestCaseError>) {
    // The same cases on every run; `make fuzz` is for those that nobody has seen.
    let rng_seed = RngSeed::Fixed(SEED);
    let config = Config { cases, failure_persistence: None, rng_seed, ..Config::default() };
    TestRunner::new(config).run(&any::<u64>(), test).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn what_is_encoded_is_decoded_again() {
    let image = image();
    let messages = image.messages();
    run(20_000, |seed| {
        let mut chance = Chance(seed);
        let kind = &messages[chance.below(messages.len() as u64) as usize];
        let made = arbitrary(kind, &mut chance, 0);
        let bytes = ::vectors::encode::encode(&made);
        let codec = registry::find(kind.full_name());
        // Messages are compared, not bytes: prost leaves out the empty key of a map's entry.
        let decode = |bytes: &[u8]| DynamicMessage::decode(kind.clone(), bytes);
        let again = codec.reencode(&bytes).map_err(TestCaseError::fail)?;
        prop_assert_eq!(decode(&again).unwrap(), decode(&bytes).unwrap());
        let json = codec.decode_to_json(&bytes).map_err(TestCaseError::fail)?;
        let parsed = codec.encode_from_json(json).map_err(TestCaseError::fail)?;
        prop_assert_eq!(parsed, again, "{} by JSON", kind.full_name());
        Ok(())
    });
}

#[test]
fn no_bytes_make_a_decoder_or_a_validator_panic() {
    let all = vectors::all();
    run(50_000, |seed| {
        let mut chance = Chance(seed);
        let vector = &all[chance.below(all.len() as u64) as usize];
        let mut bytes = vector.bytes();
        for _ in 0..=chance.below(4) {
            let at = chance.below(bytes.len() as u64 + 1) as usize;
            match chance.below(3) {
                0 => bytes.insert(at, chance.next() as u8),
                1 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
                _ => bytes.truncate(at),
            }
        }
        let codec = registry::find(&vector.message);
        // What comes out does not matter here, only that something does.
        _ = codec.validate(&bytes);
        if let Ok(json) = codec.decode_to_json(&bytes) {
            let again = codec.encode_from_json(json).map_err(TestCaseError::fail)?;
            prop_assert!(codec.reencode(&again).is_ok());
        }
        Ok(())
    });
}
