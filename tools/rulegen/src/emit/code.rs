//! A piece of generated Rust, with what its surroundings must know of it.

use prost_reflect::Kind;

use crate::cel::types::Type;

/// A Rust expression that holds the value of a CEL expression.
#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) text: String,
    pub(crate) binding: Binding,
    pub(crate) form: Form,
}

/// How strongly an expression holds together, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Binding {
    /// `if` and `match`, which no operator may touch.
    Block,
    Or,
    And,
    Compare,
    Add,
    Multiply,
    Cast,
    Unary,
    Atom,
}

/// The Rust type of an expression, next to its CEL type.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// bool, i64, u64, f64, and i128 for times.
    Plain,
    /// `&str` or `&[u8]`.
    Borrowed,
    /// `String` or `Vec<u8>`.
    Owned,
    /// A message, or a reference to one.
    Message,
    /// `Option<&M>`: an unset message, which CEL takes for an empty one.
    MaybeMessage,
    /// `Option` of a plain or borrowed value: a wrapper.
    Nullable,
    /// Something that derefs to a slice.
    List(Item),
    /// A `BTreeMap`, or a reference to one, with its key and value.
    Map(Kind, Kind),
}

/// The items of a list.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    /// As prost stores values of this kind.
    Stored(Kind),
    /// Plain or borrowed values of a CEL type.
    Computed(Type),
    /// `String` or `Vec<u8>`.
    Owned,
}

/// A Rust variable or field, and how its value is stored there.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) text: String,
    /// Whether it is a reference to the value.
    pub(crate) is_reference: bool,
    pub(crate) storage: Storage,
}

#[derive(Clone, Debug)]
pub(crate) enum Storage {
    One(Item),
    List(Kind),
    Map(Kind, Kind),
}

impl Code {
    pub(crate) fn new(text: impl Into<String>, binding: Binding, form: Form) -> Self {
        Self { text: text.into(), binding, form }
    }

    /// A plain value.
    pub(crate) fn plain(text: impl Into<String>, binding: Binding) -> Self {
        Self::new(text, binding, Form::Plain)
    }

    /// A call, a name, or something else that needs no parentheses.
    pub(crate) fn atom(text: impl Into<String>, form: Form) -> Self {
        Self::new(text, Binding::Atom, form)
    }

    /// The text, in parentheses unless it binds at least so strongly.
    pub(crate) fn at(&self, binding: Binding) -> String {
        if self.binding >= binding { self.text.clone() } else { format!("({})", self.text) }
    }

    /// As the receiver of a method that text, bytes, lists and maps have however they are stored.
    pub(crate) fn receiver(&self) -> String {
        let stored = self.text.strip_suffix(".as_str()");
        let sliced = self.text.strip_prefix('&').and_then(|text| text.strip_suffix("[..]"));
        match stored.or(sliced.filter(|text| !text.starts_with("b\""))) {
            Some(stored) => stored.to_owned(),
            None => self.at(Binding::Atom),
        }
    }

    /// As an expression of type `&str` or `&[u8]`, whose owner lives as long as the statement.
    pub(crate) fn borrowed(&self) -> Self {
        match self.form {
            Form::Owned => {
                Self::new(format!("&*{}", self.at(Binding::Unary)), Binding::Unary, Form::Borrowed)
            }
            _ => self.clone(),
        }
    }

    /// As an expression of type `String` or `Vec<u8>`.
    pub(crate) fn owned(&self) -> Self {
        match self.form {
            Form::Borrowed => {
                Self::atom(format!("{}.to_owned()", self.at(Binding::Atom)), Form::Owned)
            }
            _ => self.clone(),
        }
    }
}

impl Place {
    /// A field's value of the kind, reached by `text`.
    pub(crate) fn value(text: impl Into<String>, kind: Kind) -> Self {
        let storage = Storage::One(Item::Stored(kind));
        Self { text: text.into(), is_reference: false, storage }
    }

    /// A variable that is a reference to a field's value of the kind.
    pub(crate) fn reference(text: impl Into<String>, kind: Kind) -> Self {
        Self { is_reference: true, ..Self::value(text, kind) }
    }

    /// The value itself, as an operand.
    pub(crate) fn deref(&self) -> String {
        if self.is_reference { format!("*{}", self.text) } else { self.text.clone() }
    }
}

/// A string literal of Rust.
pub(crate) fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A literal of type `&[u8]`.
pub(crate) fn quoted_bytes(bytes: &[u8]) -> String {
    format!("&b\"{}\"[..]", bytes.escape_ascii())
}
