//! Flags from the fields of a request, and the request from flags.
//!
//! Owns:      how a field is spelt on the command line and how its value is read.
//! Invariant: what a flag cannot say, `--from FILE` can; flags win over the file.
//! Not here:  whether the values keep the contract's rules; the server says so, by field.

use std::sync::OnceLock;

use clap::builder::PossibleValue;
use clap::{Arg, ArgAction, ArgMatches};
use platform_proto::methods::Method;
use prost_reflect::{
    Cardinality, DescriptorPool, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor,
};
use serde_json::{Map, Value, json};

use crate::cli::complaint::Complaint;

/// Messages whose fields are flags of their own, since every list has them.
const FLATTENED: [&str; 2] =
    ["platform.common.v1.PaginationRequest", "platform.common.v1.CursorPaginationRequest"];
/// Messages that JSON writes as a text.
const TEXTS: [&str; 3] =
    ["google.protobuf.Timestamp", "google.protobuf.Duration", "google.protobuf.FieldMask"];
/// Bytes of a request in a file.
const FILE_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// The flags of a method's request; `positional` is the field that is typed without one.
pub(crate) fn of(method: &Method, positional: &str) -> Vec<Arg> {
    let mut flags = vec![from_file()];
    let Some(request) = message(method.request) else { return flags };
    for field in request.fields() {
        if is_flattened(&field) {
            flags.extend(fields_of(&field).iter().map(|inner| flag(inner, "")));
        } else {
            flags.push(flag(&field, positional));
        }
    }
    flags
}

fn from_file() -> Arg {
    Arg::new("from")
        .long("from")
        .value_name("FILE")
        .help("The request as YAML or JSON, `-` for the standard input; flags are laid over it")
}

fn flag(field: &FieldDescriptor, positional: &str) -> Arg {
    let name = field.name().to_owned();
    let arg = Arg::new(name.clone()).help(help(field));
    // Positional or not, a value that is there counts; what is missing the server names.
    let arg = match name == positional {
        true => arg.value_name(name.to_uppercase()),
        false => arg.long(name.replace('_', "-")).value_name(value_name(field)),
    };
    let arg = if let (Kind::Enum(kind), false) = (field.kind(), field.is_map()) {
        arg.value_parser(enum_values(&kind))
    } else if field.kind() == Kind::Bool && !field.is_list() {
        arg.num_args(0..=1).default_missing_value("true").require_equals(true)
    } else {
        arg.allow_negative_numbers(true)
    };
    match field.is_list() || field.is_map() {
        true => arg.action(ArgAction::Append),
        false => arg,
    }
}

fn help(field: &FieldDescriptor) -> String {
    let many = if field.is_list() || field.is_map() { "; may be given several times" } else { "" };
    let form = match (field.is_map(), message_name(field).as_deref()) {
        (true, _) => ", as key=value",
        (_, Some("google.protobuf.Timestamp")) => ", such as 2026-01-31T12:00:00Z",
        (_, Some("google.protobuf.Duration")) => ", such as 3600s",
        (_, Some(_)) => ", as JSON or YAML, or @FILE",
        (_, None) => "",
    };
    format!("{}{form}{many}", field.name().replace('_', " "))
}

/// The full name of the message that a field holds.
fn message_name(field: &FieldDescriptor) -> Option<String> {
    field.kind().as_message().map(|message| message.full_name().to_owned())
}

fn value_name(field: &FieldDescriptor) -> &'static str {
    match field.kind() {
        _ if field.is_map() => "KEY=VALUE",
        Kind::Bool => "BOOL",
        Kind::String => "TEXT",
        Kind::Bytes => "BASE64",
        Kind::Enum(_) => "NAME",
        Kind::Message(kind) if kind.full_name() == "google.protobuf.Timestamp" => "TIME",
        Kind::Message(kind) if kind.full_name() == "google.protobuf.Duration" => "DURATION",
        Kind::Message(_) => "JSON",
        Kind::Double | Kind::Float => "NUMBER",
        Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => "N",
        Kind::Sint32 | Kind::Sint64 | Kind::Fixed32 | Kind::Fixed64 => "N",
        Kind::Sfixed32 | Kind::Sfixed64 => "N",
    }
}

/// The values of an enum as people type them: `ROLE_SCOPE_OWN` of `RoleScope` is `own`.
fn enum_values(kind: &EnumDescriptor) -> Vec<PossibleValue> {
    kind.values()
        .filter(|value| value.number() != 0)
        .map(|value| PossibleValue::new(short(kind, value.name())).alias(value.name().to_owned()))
        .collect()
}

fn short(kind: &EnumDescriptor, value: &str) -> String {
    let zero = kind.values().find(|it| it.number() == 0);
    let prefix = zero.and_then(|it| it.name().strip_suffix("UNSPECIFIED").map(str::to_owned));
    let bare = prefix.and_then(|prefix| value.strip_prefix(&prefix)).unwrap_or(value);
    bare.to_lowercase().replace('_', "-")
}

/// The request that the flags, laid over the file, make up.
///
/// A method that people may call about themselves is about the signed-in user unless a flag says otherwise.
pub(crate) fn request(
    matches: &ArgMatches,
    method: &Method,
    user_id: Option<i64>,
) -> Result<Value, Complaint> {
    let mut request = match matches.get_one::<String>("from") {
        Some(path) => read(path)?,
        None => Map::new(),
    };
    let message = message(method.request).ok_or_else(|| Complaint::usage("unknown message"))?;
    for field in message.fields() {
        if is_flattened(&field) {
            let mut inner = Map::new();
            for field in fields_of(&field) {
                inner.extend(
                    value_of(matches, &field)?.map(|it| (field.json_name().to_owned(), it)),
                );
            }
            if !inner.is_empty() {
                request.insert(field.json_name().to_owned(), Value::Object(inner));
            }
        } else if let Some(value) = value_of(matches, &field)? {
            request.insert(field.json_name().to_owned(), value);
        }
    }
    let self_ = method.access.map_or("", |access| access.self_);
    if let (Some(field), Some(user_id)) = (message.get_field_by_name(self_), user_id)
        && !request.contains_key(field.json_name())
    {
        request.insert(field.json_name().to_owned(), json!(user_id.to_string()));
    }
    Ok(Value::Object(request))
}

fn value_of(matches: &ArgMatches, field: &FieldDescriptor) -> Result<Option<Value>, Complaint> {
    let Some(typed) = matches.get_many::<String>(field.name()) else { return Ok(None) };
    let typed: Vec<&String> = typed.collect();
    if field.is_map() {
        let mut map = Map::new();
        for pair in typed {
            let (key, value) = pair.split_once('=').ok_or_else(|| {
                Complaint::Usage(format!(
                    "--{}: `{pair}` is not key=value",
                    field.name().replace('_', "-")
                ))
            })?;
            map.insert(key.to_owned(), Value::String(value.to_owned()));
        }
        return Ok(Some(Value::Object(map)));
    }
    let values: Result<Vec<Value>, Complaint> = typed.iter().map(|text| one(field, text)).collect();
    let values = values?;
    Ok(match field.cardinality() {
        Cardinality::Repeated => Some(Value::Array(values.into_iter().flat_map(flat).collect())),
        Cardinality::Optional | Cardinality::Required => values.into_iter().next_back(),
    })
}

/// A list that was typed as one value counts as its elements.
fn flat(value: Value) -> Vec<Value> {
    match value {
        Value::Array(values) => values,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
            vec![value]
        }
    }
}

fn one(field: &FieldDescriptor, text: &str) -> Result<Value, Complaint> {
    let wrong = |rule: &str| {
        Complaint::Usage(format!("--{}: `{text}` is {rule}", field.name().replace('_', "-")))
    };
    match field.kind() {
        Kind::String | Kind::Bytes => Ok(Value::String(text.to_owned())),
        Kind::Bool => text.parse().map(Value::Bool).map_err(|_| wrong("neither true nor false")),
        Kind::Enum(kind) => {
            let found =
                kind.values().find(|it| it.name() == text || short(&kind, it.name()) == text);
            found.map(|it| json!(it.name())).ok_or_else(|| wrong("no such name"))
        }
        Kind::Message(kind) if TEXTS.contains(&kind.full_name()) => Ok(json!(text)),
        Kind::Message(_) => {
            let text = match text.strip_prefix('@') {
                Some(path) => content(path)?,
                None => text.to_owned(),
            };
            serde_yaml_ng::from_str(&text)
                .map_err(|error| wrong(&format!("no JSON or YAML: {error}")))
        }
        Kind::Double | Kind::Float => {
            text.parse::<f64>().map(|it| json!(it)).map_err(|_| wrong("no number"))
        }
        // 64 bits travel as text in JSON, and 32 bits may.
        Kind::Int32 | Kind::Int64 | Kind::Uint32 | Kind::Uint64 => Ok(json!(text)),
        Kind::Sint32 | Kind::Sint64 | Kind::Fixed32 | Kind::Fixed64 => Ok(json!(text)),
        Kind::Sfixed32 | Kind::Sfixed64 => Ok(json!(text)),
    }
}

fn read(path: &str) -> Result<Map<String, Value>, Complaint> {
    let text = content(path)?;
    let value = serde_yaml_ng::from_str(&text)
        .map_err(|error| Complaint::Usage(format!("--from: {path} is no YAML or JSON: {error}")))?;
    match value {
        Value::Object(map) => Ok(map),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(Complaint::Usage(format!(
                "--from: {path} holds no object with the request's fields"
            )))
        }
    }
}

/// The text of a file, or of the standard input.
pub(crate) fn content(path: &str) -> Result<String, Complaint> {
    use std::io::Read as _;

    let wrong = |error: std::io::Error| Complaint::Usage(format!("{path} cannot be read: {error}"));
    let mut text = String::new();
    let read = match path {
        "-" => std::io::stdin().take(FILE_BYTES_MAX + 1).read_to_string(&mut text),
        _ => std::fs::File::open(path)
            .map_err(wrong)?
            .take(FILE_BYTES_MAX + 1)
            .read_to_string(&mut text),
    };
    match read.map_err(wrong)? as u64 > FILE_BYTES_MAX {
        true => Err(Complaint::Usage(format!("{path} is larger than {FILE_BYTES_MAX} bytes"))),
        false => Ok(text),
    }
}

fn is_flattened(field: &FieldDescriptor) -> bool {
    message_name(field).is_some_and(|name| FLATTENED.contains(&name.as_str()))
}

fn fields_of(field: &FieldDescriptor) -> Vec<FieldDescriptor> {
    field.kind().as_message().map(|inner| inner.fields().collect()).unwrap_or_default()
}

/// A message of the contracts that this program was built with.
fn message(name: &str) -> Option<MessageDescriptor> {
    static POOL: OnceLock<DescriptorPool> = OnceLock::new();
    let pool = POOL.get_or_init(|| {
        // They were written by the build of the contracts and are checked by its tests.
        DescriptorPool::decode(platform_proto::FILE_DESCRIPTOR_SET).expect("our own descriptors")
    });
    pool.get_message_by_name(name)
}

#[cfg(test)]
mod tests {
    use clap::Command;
    use platform_proto::methods;

    use super::*;

    fn parsed(path: &str, positional: &str, typed: &[&str]) -> Result<Value, Complaint> {
        let method = methods::method(path).unwrap();
        let command = Command::new("test").args(of(method, positional)).no_binary_name(true);
        let matches = command
            .try_get_matches_from(typed)
            .map_err(|error| Complaint::Usage(error.to_string()))?;
        request(&matches, method, Some(7))
    }

    #[test]
    fn fields_become_flags() {
        let path = "/platform.auth.v1.RoleService/CreateGroup";
        let made = parsed(path, "name", &["traders", "--description", "who trades"]).unwrap();
        assert_eq!(made, json!({"name": "traders", "description": "who trades"}));
    }

    #[test]
    fn pages_are_flags_of_their_own() {
        let path = "/platform.auth.v1.RoleService/ListGroups";
        let made = parsed(path, "", &["--page", "2", "--sort-order", "asc"]).unwrap();
        assert_eq!(made, json!({"pagination": {"page": "2", "sortOrder": "asc"}}));
    }

    #[test]
    fn names_of_enums_are_short() {
        let path = "/platform.config.v1.ConfigService/ListPipelines";
        let made = parsed(path, "", &["--status", "paused", "--labels", "team=a"]).unwrap();
        assert_eq!(made, json!({"status": "PIPELINE_STATUS_PAUSED", "labels": {"team": "a"}}));
        assert!(parsed(path, "", &["--status", "asleep"]).is_err());
    }

    #[test]
    fn a_call_about_oneself_needs_no_id() {
        let path = "/platform.auth.v1.AuthService/ListSessions";
        assert_eq!(parsed(path, "", &[]).unwrap(), json!({"userId": "7"}));
        assert_eq!(parsed(path, "", &["--user-id", "8"]).unwrap(), json!({"userId": "8"}));
    }

    #[test]
    fn flags_are_laid_over_the_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), "name: from-file\ndescription: kept\n").unwrap();
        let path = "/platform.auth.v1.RoleService/CreateGroup";
        let from = file.path().to_string_lossy().into_owned();
        let made = parsed(path, "name", &["typed", "--from", &from]).unwrap();
        assert_eq!(made, json!({"name": "typed", "description": "kept"}));
    }
}
