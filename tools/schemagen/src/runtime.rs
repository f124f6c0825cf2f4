//! The part of the generated crate that is the same for all contracts: `runtime/`, word for word.

/// What separates a runtime file's code from its unit tests, which are not part of the crate.
const TESTS: &str = "\n#[cfg(test)]\nmod tests {";

macro_rules! sources {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../runtime/", $name)))),*]
    };
}

const SOURCES: &[(&str, &str)] = sources! {
    "codec.rs"
    "google.rs"
    "google/protobuf.rs"
    "google/protobuf/any.rs"
    "google/protobuf/duration.rs"
    "google/protobuf/structs.rs"
    "google/protobuf/timestamp.rs"
    "google/protobuf/wrappers.rs"
    "json.rs"
    "json/any.rs"
    "json/form.rs"
    "json/lenient.rs"
    "json/mask.rs"
    "json/number.rs"
    "json/read.rs"
    "json/scalar.rs"
    "json/structs.rs"
    "json/time.rs"
    "json/wrappers.rs"
    "json/write.rs"
    "methods.rs"
    "opaque.rs"
    "registry.rs"
    "version.rs"
};

/// The files, by their names below `src`.
pub(crate) fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sources = SOURCES.iter().chain(rulegen::RUNTIME);
    sources.map(|(name, source)| (*name, source.split_once(TESTS).map_or(*source, |it| it.0)))
}
