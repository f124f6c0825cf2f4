//! The variables that a formula may use.

use std::collections::HashMap;

use crate::fault::nearest;
use crate::types::Type;

/// Knows the types of variables. A closure from a name to a type is one.
pub trait Scope {
    /// The type of a variable; [`Type::Any`] if it is not known before evaluation, and none if there is no such
    /// variable.
    fn type_of(&self, name: &str) -> Option<Type>;

    /// The variable that somebody most likely meant who wrote this.
    fn nearest(&self, _name: &str) -> Option<String> {
        None
    }
}

impl<F: Fn(&str) -> Option<Type> + ?Sized> Scope for F {
    fn type_of(&self, name: &str) -> Option<Type> {
        self(name)
    }
}

/// Columns with their types, in order.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    columns: Vec<(String, Type)>,
    places: HashMap<String, usize>,
}

impl Schema {
    /// The columns, in order.
    pub fn columns(&self) -> impl Iterator<Item = (&str, Type)> {
        self.columns.iter().map(|(name, kind)| (name.as_str(), *kind))
    }

    /// The place of a column.
    #[must_use]
    pub fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }
}

/// Of several columns of one name the first counts.
impl<S: Into<String>> FromIterator<(S, Type)> for Schema {
    fn from_iter<I: IntoIterator<Item = (S, Type)>>(columns: I) -> Self {
        let mut schema = Self::default();
        for (name, kind) in columns {
            let name = name.into();
            let place = schema.columns.len();
            schema.places.entry(name.clone()).or_insert(place);
            schema.columns.push((name, kind));
        }
        schema
    }
}

impl Scope for Schema {
    fn type_of(&self, name: &str) -> Option<Type> {
        self.place(name).map(|place| self.columns[place].1)
    }

    fn nearest(&self, name: &str) -> Option<String> {
        nearest(name, self.columns.iter().map(|it| it.0.as_str())).map(str::to_owned)
    }
}
