//! Reads what prost stores: fields of messages, and values of lists and maps.

use anyhow::{Context as _, Result, bail};
use prost_reflect::{Cardinality, FieldDescriptor, Kind};

use super::{
    code::{Binding, Code, Form, Item, Place, Storage},
    expr::Emitter,
};
use crate::{
    cel::{
        types::{self, Type},
        value::Value,
    },
    names,
};

impl Emitter<'_> {
    /// The CEL value of a variable or field.
    pub(crate) fn load(&self, place: &Place) -> Result<Code> {
        let text = &place.text;
        Ok(match &place.storage {
            Storage::List(kind) => Code::atom(text, Form::List(Item::Stored(kind.clone()))),
            Storage::Map(key, value) => Code::atom(text, Form::Map(key.clone(), value.clone())),
            Storage::One(Item::Owned) => {
                Code::new(format!("&*{text}"), Binding::Unary, Form::Borrowed)
            }
            Storage::One(Item::Computed(ty)) => {
                let form = match ty {
                    Type::String | Type::Bytes => Form::Borrowed,
                    Type::Message(_) => Form::Message,
                    Type::Wrapper(_) => Form::Nullable,
                    Type::List(_) | Type::Map(..) => bail!("lists of {ty} are not supported"),
                    _ => Form::Plain,
                };
                let binding = if place.is_reference { Binding::Unary } else { Binding::Atom };
                Code::new(place.deref(), binding, form)
            }
            Storage::One(Item::Stored(kind)) => self.load_stored(place, kind),
        })
    }

    fn load_stored(&self, place: &Place, kind: &Kind) -> Code {
        let text = &place.text;
        let widened = |to| Code::atom(format!("{to}::from({})", place.deref()), Form::Plain);
        match kind {
            Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 | Kind::Enum(_) => widened("i64"),
            Kind::Uint32 | Kind::Fixed32 => widened("u64"),
            Kind::Float => widened("f64"),
            Kind::Bool
            | Kind::Int64
            | Kind::Sint64
            | Kind::Sfixed64
            | Kind::Uint64
            | Kind::Fixed64
            | Kind::Double => {
                let binding = if place.is_reference { Binding::Unary } else { Binding::Atom };
                Code::plain(place.deref(), binding)
            }
            Kind::String => Code::atom(format!("{text}.as_str()"), Form::Borrowed),
            Kind::Bytes => Code::new(format!("&{text}[..]"), Binding::Unary, Form::Borrowed),
            Kind::Message(message) => match (Type::of_kind(kind), types::wrapped(message)) {
                (_, Some(scalar)) => {
                    let place = Place::value(format!("{text}.value"), scalar.kind());
                    let loaded = self.load_stored(&place, &scalar.kind());
                    Code::atom(format!("Some({})", loaded.text), Form::Nullable)
                }
                (Type::Timestamp | Type::Duration, None) => {
                    Code::atom(format!("time::nanos({text}.seconds, {text}.nanos)"), Form::Plain)
                }
                (_, None) => Code::atom(text, Form::Message),
            },
        }
    }

    /// A field of a message, or its default where it or the message is unset.
    pub(crate) fn select(&self, base: &Code, field: &FieldDescriptor) -> Result<Code> {
        match base.form {
            Form::Message => self.select_from(&base.at(Binding::Atom), field),
            Form::MaybeMessage => {
                let base = base.at(Binding::Atom);
                let inner = self.select_from("m", field)?;
                let text = match inner.form {
                    Form::MaybeMessage | Form::Nullable => {
                        format!("{base}.and_then(|m| {})", inner.text)
                    }
                    Form::List(_) => format!("{base}.map_or(&[][..], |m| &{}[..])", inner.text),
                    Form::Map(..) => {
                        let empty = "const { &std::collections::BTreeMap::new() }";
                        format!("{base}.map_or({empty}, |m| &{})", inner.text)
                    }
                    Form::Message => {
                        let text = format!("{base}.map(|m| &{})", inner.text);
                        return Ok(Code::atom(text, Form::MaybeMessage));
                    }
                    Form::Plain | Form::Borrowed | Form::Owned => {
                        format!("{base}.map_or({}, |m| {})", self.default(field)?, inner.text)
                    }
                };
                Ok(Code::atom(text, inner.form))
            }
            _ => bail!("a field of something that is no message"),
        }
    }

    fn select_from(&self, message: &str, field: &FieldDescriptor) -> Result<Code> {
        if let Some(oneof) = names::oneof_of(field) {
            let oneof_field = names::oneof_field(&oneof);
            let variant = self.variant(field)?;
            let (value, default, form) = self.selected(field, "v", names::is_boxed(field))?;
            let text = format!(
                "match &{message}.{oneof_field} {{ Some({variant}(v)) => {value}, _ => {default} }}"
            );
            return Ok(Code::new(text, Binding::Block, form));
        }
        let access = format!("{message}.{}", names::field(field));
        if !names::is_option(field) {
            return self.load(&Place {
                text: access,
                is_reference: false,
                storage: storage(field),
            });
        }
        let is_zero = is_zero(&Value::default_of(field).context("a default that is a map")?);
        let option = match field.kind() {
            Kind::Message(_) if names::is_boxed(field) => format!("{access}.as_deref()"),
            Kind::Message(_) => format!("{access}.as_ref()"),
            Kind::String | Kind::Bytes => {
                let default = self.default(field)?;
                let text = format!("{access}.as_deref().unwrap_or({default})");
                return Ok(Code::atom(text, Form::Borrowed));
            }
            _ if is_zero && !is_narrow(&field.kind()) => {
                return Ok(Code::atom(format!("{access}.unwrap_or_default()"), Form::Plain));
            }
            _ => {
                let loaded = self.load(&Place::value("v", field.kind()))?;
                let text =
                    format!("{access}.map_or({}, |v| {})", self.default(field)?, loaded.text);
                return Ok(Code::atom(text, Form::Plain));
            }
        };
        let loaded = self.load(&Place::reference("v", field.kind()))?;
        Ok(match loaded.form {
            Form::Message => Code::atom(option, Form::MaybeMessage),
            Form::Nullable => {
                Code::atom(format!("{option}.and_then(|v| {})", loaded.text), Form::Nullable)
            }
            _ => Code::atom(format!("{option}.map_or(0, |v| {})", loaded.text), Form::Plain),
        })
    }

    /// The value of a oneof's member that is bound to `variable` as a reference, and its default.
    fn selected(
        &self,
        field: &FieldDescriptor,
        variable: &str,
        is_boxed: bool,
    ) -> Result<(String, String, Form)> {
        let loaded = self.load(&Place::reference(variable, field.kind()))?;
        Ok(match loaded.form {
            Form::Message => {
                let dereferenced =
                    if is_boxed { format!("&**{variable}") } else { variable.to_owned() };
                (format!("Some({dereferenced})"), "None".to_owned(), Form::MaybeMessage)
            }
            Form::Nullable => (loaded.text, "None".to_owned(), Form::Nullable),
            form => (loaded.text, self.default(field)?, form),
        })
    }

    /// `has(base.field)`
    pub(crate) fn has(&self, base: &Code, field: &FieldDescriptor) -> Result<Code> {
        match base.form {
            Form::Message => self.has_in(&base.at(Binding::Atom), field),
            Form::MaybeMessage => {
                let inner = self.has_in("m", field)?;
                let text = format!("{}.is_some_and(|m| {})", base.at(Binding::Atom), inner.text);
                Ok(Code::plain(text, Binding::Atom))
            }
            _ => bail!("a field of something that is no message"),
        }
    }

    /// Whether a field of the message `message` is set.
    pub(crate) fn has_in(&self, message: &str, field: &FieldDescriptor) -> Result<Code> {
        if let Some(oneof) = names::oneof_of(field) {
            let (oneof, variant) = (names::oneof_field(&oneof), self.variant(field)?);
            let text = format!("matches!({message}.{oneof}, Some({variant}(_)))");
            return Ok(Code::plain(text, Binding::Atom));
        }
        let access = format!("{message}.{}", names::field(field));
        if names::is_option(field) {
            return Ok(Code::plain(format!("{access}.is_some()"), Binding::Atom));
        }
        if field.cardinality() == Cardinality::Required {
            return Ok(Code::plain("true", Binding::Atom));
        }
        Ok(is_set(&Place { text: access, is_reference: false, storage: storage(field) }))
    }

    /// The path of the variant that holds a oneof's member.
    pub(crate) fn variant(&self, field: &FieldDescriptor) -> Result<String> {
        let oneof = names::oneof_of(field).context("a field outside of a oneof")?;
        Ok(format!("{}::{}", self.paths.oneof(&oneof), names::oneof_variant(field)))
    }

    fn default(&self, field: &FieldDescriptor) -> Result<String> {
        if field.kind().as_message().is_some() {
            return Ok("0".to_owned());
        }
        let default = Value::default_of(field).context("a default that is a map")?;
        Ok(self.literal(&default)?.text)
    }
}

/// Whether a value without presence differs from its zero value.
pub(crate) fn is_set(place: &Place) -> Code {
    let compared =
        |zero: &str| Code::plain(format!("{} != {zero}", place.deref()), Binding::Compare);
    match &place.storage {
        Storage::One(Item::Stored(kind)) => match kind {
            Kind::Bool => Code::plain(place.deref(), Binding::Unary),
            Kind::Double | Kind::Float => compared("0.0"),
            Kind::String | Kind::Bytes => not_empty(place),
            // A message that is there is set.
            Kind::Message(_) => Code::plain("true", Binding::Atom),
            _ => compared("0"),
        },
        Storage::One(Item::Computed(_)) => compared("0"),
        Storage::One(Item::Owned) | Storage::List(_) | Storage::Map(..) => not_empty(place),
    }
}

fn not_empty(place: &Place) -> Code {
    Code::plain(format!("!{}.is_empty()", place.text), Binding::Unary)
}

/// How a field that is not optional is stored.
pub(crate) fn storage(field: &FieldDescriptor) -> Storage {
    match types::entry_of(field) {
        Some((key, value)) => Storage::Map(key, value),
        None if field.is_list() => Storage::List(field.kind()),
        None => Storage::One(Item::Stored(field.kind())),
    }
}

/// Whether prost stores the kind in fewer bits than CEL computes with.
pub(crate) fn is_narrow(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Int32
            | Kind::Sint32
            | Kind::Sfixed32
            | Kind::Enum(_)
            | Kind::Uint32
            | Kind::Fixed32
            | Kind::Float
    )
}

fn is_zero(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::Int(value) => *value == 0,
        Value::Uint(value) => *value == 0,
        Value::Double(value) => value.to_bits() == 0,
        _ => false,
    }
}
