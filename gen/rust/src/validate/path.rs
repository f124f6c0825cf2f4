//! Where in a message the check stands.
//!
//! A [`Path`] is a chain of borrowed steps on the stack, so that a message that keeps its rules pays
//! a few stores for it. [`Element`]s are its owned form, made only for a report.

use std::fmt;

/// A chain of steps from the message that is validated to the value that is checked.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    /// None at the root.
    step: Option<(&'a Path<'a>, &'static str, Key<'a>)>,
    depth: u32,
    is_key: bool,
}

/// Which value of a list or map a step goes to.
#[derive(Clone, Copy, Debug)]
enum Key<'a> {
    None,
    Index(u64),
    Bool(bool),
    Int(i64),
    Uint(u64),
    Text(&'a str),
}

/// One step of a reported path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The field's name in the schema, or that of the oneof.
    pub field: &'static str,
    /// Which value of a list or map.
    pub subscript: Option<Subscript>,
}

/// Which value of a list or map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subscript {
    /// An index into a list.
    Index(u64),
    /// A map's key of type bool.
    Bool(bool),
    /// A map's key of a signed type.
    Int(i64),
    /// A map's key of an unsigned type.
    Uint(u64),
    /// A map's key of type string.
    Text(String),
}

/// A key of a map, as a step of a path.
pub trait MapKey {
    /// The step from `parent` to this key's entry of a map.
    fn entry<'a>(&'a self, map: &'static str, parent: &'a Path<'a>) -> Path<'a>;
}

impl Path<'static> {
    /// The message that is validated.
    pub const ROOT: Self = Path { step: None, depth: 0, is_key: false };
}

impl<'a> Path<'a> {
    /// The step to a singular field, or to a list or map as a whole.
    #[inline]
    pub fn field(&'a self, name: &'static str) -> Path<'a> {
        self.step(name, Key::None)
    }

    /// The step to one item of a list.
    #[inline]
    pub fn item(&'a self, name: &'static str, index: usize) -> Path<'a> {
        self.step(name, Key::Index(index as u64))
    }

    /// The step to the value under one key of a map.
    #[inline]
    pub fn value<K: MapKey + ?Sized>(&'a self, name: &'static str, key: &'a K) -> Path<'a> {
        key.entry(name, self)
    }

    /// The step to one key of a map.
    #[inline]
    pub fn key<K: MapKey + ?Sized>(&'a self, name: &'static str, key: &'a K) -> Path<'a> {
        Path { is_key: true, ..key.entry(name, self) }
    }

    /// Whether the last step goes to a map's key, not to the value under it.
    #[inline]
    pub fn is_key(&self) -> bool {
        self.is_key
    }

    /// How many steps lead here.
    #[inline]
    pub fn depth(&self) -> u32 {
        self.depth
    }

    #[inline]
    fn step(&'a self, name: &'static str, key: Key<'a>) -> Path<'a> {
        Path { step: Some((self, name, key)), depth: self.depth + 1, is_key: false }
    }

    /// The steps from the root, owned.
    pub fn elements(&self) -> Vec<Element> {
        let mut elements = Vec::new();
        let mut path = self;
        while let Some((parent, field, key)) = path.step {
            elements.push(Element { field, subscript: key.subscript() });
            path = parent;
        }
        elements.reverse();
        elements
    }
}

impl Key<'_> {
    fn subscript(self) -> Option<Subscript> {
        match self {
            Key::None => None,
            Key::Index(index) => Some(Subscript::Index(index)),
            Key::Bool(key) => Some(Subscript::Bool(key)),
            Key::Int(key) => Some(Subscript::Int(key)),
            Key::Uint(key) => Some(Subscript::Uint(key)),
            Key::Text(key) => Some(Subscript::Text(key.to_owned())),
        }
    }
}

macro_rules! map_key {
    ($($key:ty => $step:expr;)*) => {
        $(impl MapKey for $key {
            #[inline]
            fn entry<'a>(&'a self, map: &'static str, parent: &'a Path<'a>) -> Path<'a> {
                let step: fn(&'a $key) -> Key<'a> = $step;
                parent.step(map, step(self))
            }
        })*
    };
}

map_key! {
    bool => |key| Key::Bool(*key);
    i32 => |key| Key::Int(i64::from(*key));
    i64 => |key| Key::Int(*key);
    u32 => |key| Key::Uint(u64::from(*key));
    u64 => |key| Key::Uint(*key);
    String => |key| Key::Text(key);
}

/// `steps[0]`, `labels["team"]`, `shards[7]`.
impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field)?;
        match &self.subscript {
            None => Ok(()),
            Some(Subscript::Index(index)) => write!(f, "[{index}]"),
            Some(Subscript::Bool(key)) => write!(f, "[{key}]"),
            Some(Subscript::Int(key)) => write!(f, "[{key}]"),
            Some(Subscript::Uint(key)) => write!(f, "[{key}]"),
            Some(Subscript::Text(key)) => write!(f, "[{key:?}]"),
        }
    }
}
