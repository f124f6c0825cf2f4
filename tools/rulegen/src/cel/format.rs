//! `'…'.format([…])`: texts with values in them, written at once where the values are known.

use anyhow::{Context as _, Result, bail, ensure};

use super::{
    tree::{Expr, Node, Piece, Verb},
    types::Type,
    value::Value,
};
use crate::validate::text;

/// Digits behind the point where the verb does not say.
const PRECISION: usize = 6;

/// `arguments` are the text and the list of values.
pub(crate) fn format(arguments: Vec<Expr>) -> Result<Expr> {
    let [text, list] = <[Expr; 2]>::try_from(arguments).map_err(|arguments| {
        anyhow::anyhow!("format() takes 1 list, not {}", arguments.len() - 1)
    })?;
    let Some(Value::String(text)) = text.as_const() else {
        bail!("the text of format() must be a constant");
    };
    let values = match list.node {
        Node::List(values) => values,
        Node::Const(Value::List(values, _)) => values.into_iter().map(Expr::value).collect(),
        _ => bail!("the values of format() must be a list literal"),
    };
    let pieces = fill(text, values)?;
    let known: Option<String> = pieces.iter().map(Piece::known).collect();
    match known {
        Some(text) => Ok(Expr::value(Value::String(text))),
        None => Ok(Expr::new(Node::Format(pieces), Type::String)),
    }
}

fn fill(text: &str, values: Vec<Expr>) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut values = values.into_iter();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        pieces.push(Piece::Text(before.to_owned()));
        if let Some(after) = after.strip_prefix('%') {
            pieces.push(Piece::Text("%".to_owned()));
            rest = after;
            continue;
        }
        let (name, verb, after) = verb(after)?;
        let value = values.next().with_context(|| format!("%{name} has no value"))?;
        check(name, verb, &value)?;
        let piece = Piece::Value(verb, value);
        pieces.push(piece.known().map_or(piece, Piece::Text));
        rest = after;
    }
    ensure!(values.next().is_none(), "more values than verbs in {text:?}");
    pieces.push(Piece::Text(rest.to_owned()));
    Ok(pieces)
}

/// The verb behind a `%`, and what follows it.
fn verb(text: &str) -> Result<(char, Verb, &str)> {
    let (precision, text) = match text.strip_prefix('.') {
        None => (PRECISION, text),
        Some(text) => {
            let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
            (text[..end].parse().context("a precision without digits")?, &text[end..])
        }
    };
    let name = text.chars().next().context("% at the end of a format")?;
    let verb = match name {
        's' | 'd' => Verb::Plain,
        'f' => Verb::Fixed(precision),
        'e' => Verb::Scientific(precision),
        'b' => Verb::Binary,
        'o' => Verb::Octal,
        'x' => Verb::Hex,
        'X' => Verb::UpperHex,
        name => bail!("unknown verb %{name}"),
    };
    Ok((name, verb, &text[name.len_utf8()..]))
}

fn check(name: char, verb: Verb, value: &Expr) -> Result<()> {
    let is_allowed = match (verb, &value.ty) {
        (Verb::Plain, Type::Int | Type::Uint | Type::Double) => true,
        (Verb::Plain, Type::List(item)) => name == 's' && !matches!(**item, Type::Message(_)),
        (Verb::Plain, Type::Message(_) | Type::Map(..) | Type::Wrapper(_)) => false,
        (Verb::Plain, _) => name == 's',
        (Verb::Fixed(_) | Verb::Scientific(_), ty) => *ty == Type::Double,
        (Verb::Binary, Type::Bool) => true,
        (Verb::Binary | Verb::Octal, ty) => matches!(ty, Type::Int | Type::Uint),
        (Verb::Hex | Verb::UpperHex, ty) => {
            matches!(ty, Type::Int | Type::Uint | Type::String | Type::Bytes)
        }
    };
    ensure!(is_allowed, "%{name} cannot write {}", value.ty);
    Ok(())
}

impl Piece {
    /// What the piece writes, if that is known.
    fn known(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Value(verb, value) => verb.write(value.as_const()?),
        }
    }
}

impl Verb {
    fn write(self, value: &Value) -> Option<String> {
        Some(match (self, value) {
            (Self::Plain, value) => value.text()?,
            (Self::Fixed(precision), Value::Double(value)) => text::fixed(*value, precision),
            (Self::Scientific(precision), Value::Double(value)) => {
                text::scientific(*value, precision)
            }
            (Self::Hex, Value::String(value)) => text::hex(value.as_bytes()),
            (Self::Hex, Value::Bytes(value)) => text::hex(value),
            (Self::UpperHex, Value::String(value)) => text::hex(value.as_bytes()).to_uppercase(),
            (Self::UpperHex, Value::Bytes(value)) => text::hex(value).to_uppercase(),
            (Self::Binary, Value::Bool(value)) => u8::from(*value).to_string(),
            (verb, Value::Int(value)) => text::radix(*value, verb.digits()?),
            (verb, Value::Uint(value)) => verb.digits()?(*value),
            _ => return None,
        })
    }

    fn digits(self) -> Option<fn(u64) -> String> {
        match self {
            Self::Binary => Some(|value| format!("{value:b}")),
            Self::Octal => Some(|value| format!("{value:o}")),
            Self::Hex => Some(|value| format!("{value:x}")),
            Self::UpperHex => Some(|value| format!("{value:X}")),
            Self::Plain | Self::Fixed(_) | Self::Scientific(_) => None,
        }
    }
}
