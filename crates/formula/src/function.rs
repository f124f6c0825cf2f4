//! The functions of the language: one table of what each takes, gives and means.

mod apply;
mod table;

use std::fmt::{self, Display, Formatter};

use self::table::TABLE;
use crate::ARGUMENTS_MAX;
use crate::types::Type;

/// A function of the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "`Function::info` says what each one is")]
pub enum Function {
    Abs,
    Ceil,
    Coalesce,
    Concat,
    Contains,
    DaysBetween,
    EndsWith,
    Floor,
    If,
    IsNull,
    Length,
    Lower,
    Max,
    Min,
    NullIf,
    Prorate,
    Round,
    StartsWith,
    Trim,
    Upper,
}

/// What a function is.
#[derive(Clone, Copy, Debug)]
pub struct Info {
    /// Its name, in upper case.
    pub name: &'static str,
    /// Its arguments, in order.
    pub arguments: &'static [Argument],
    /// How many of the last arguments may be left out.
    pub optional: usize,
    /// Whether the last argument may be repeated, up to [`ARGUMENTS_MAX`] arguments in all.
    pub repeats: bool,
    /// The type of its result.
    pub outcome: Outcome,
    /// What it does with NULL.
    pub nulls: NullRule,
    /// What it computes, for people; whole sentences.
    pub meaning: &'static str,
    /// A call and its result, such as `ROUND(1.005, 2) = 1.01`.
    pub example: &'static str,
}

/// An argument of a function.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Its name, for people.
    pub name: &'static str,
    /// What it may be.
    pub kinds: Kinds,
}

/// What an argument may be; NULL always.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinds {
    /// Any value.
    Any,
    /// True or false.
    Condition,
    /// An integer, an amount of money or a float.
    Number,
    /// An integer or an amount of money.
    Whole,
    /// A text.
    Text,
    /// A day, or a text that is one.
    Date,
    /// A value that is less or greater than others of its type.
    Ordered,
    /// A value that can be told to be the same as others of its type.
    Equatable,
}

/// The type of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Always the same.
    Fixed(Type),
    /// That of the first argument.
    First,
    /// That which all arguments have from this one on, counted from 0.
    Joined(usize),
}

/// What a function does with NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NullRule {
    /// The result is NULL if an argument is.
    Propagates,
    /// What its meaning says.
    Told,
}

impl Kinds {
    /// Whether a value of this type may be it.
    #[must_use]
    pub const fn takes(self, kind: Type) -> bool {
        if matches!(kind, Type::Null | Type::Any) {
            return true;
        }
        match self {
            Self::Any => true,
            Self::Condition => kind.is_condition(),
            Self::Number => kind.is_number(),
            Self::Whole => kind.is_whole(),
            Self::Text => matches!(kind, Type::Text),
            Self::Date => matches!(kind, Type::Date),
            Self::Ordered => kind.has_order(),
            Self::Equatable => kind.has_equality(),
        }
    }

    /// The kinds as messages name them.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "any value",
            Self::Condition => "true or false",
            Self::Number => "a number",
            Self::Whole => "a whole number",
            Self::Text => "a text",
            Self::Date => "a day",
            Self::Ordered => "a number, a text, a day or a moment",
            Self::Equatable => "a value that can be compared",
        }
    }
}

impl Function {
    /// All functions, by name.
    pub const ALL: [Self; 20] = [
        Self::Abs,
        Self::Ceil,
        Self::Coalesce,
        Self::Concat,
        Self::Contains,
        Self::DaysBetween,
        Self::EndsWith,
        Self::Floor,
        Self::If,
        Self::IsNull,
        Self::Length,
        Self::Lower,
        Self::Max,
        Self::Min,
        Self::NullIf,
        Self::Prorate,
        Self::Round,
        Self::StartsWith,
        Self::Trim,
        Self::Upper,
    ];

    pub(crate) fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name().eq_ignore_ascii_case(name))
    }

    /// Its name, in upper case.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// Fewest and most arguments.
    #[must_use]
    pub fn arity(self) -> (usize, usize) {
        let Info { arguments, optional, repeats, .. } = self.info();
        let most = if *repeats { ARGUMENTS_MAX } else { arguments.len() };
        (arguments.len() - optional, most)
    }

    /// Whether its result is a text that is not one of its arguments.
    pub(crate) const fn makes_text(self) -> bool {
        matches!(self, Self::Concat | Self::Lower | Self::Upper)
    }

    /// The argument at a place, counted from 0.
    pub(crate) fn argument(self, place: usize) -> Argument {
        let arguments = self.info().arguments;
        arguments[place.min(arguments.len() - 1)]
    }

    /// How it is called, such as `ROUND(number[, digits])`.
    #[must_use]
    pub fn signature(self) -> String {
        Signature(self.info()).to_string()
    }

    /// What it is.
    #[must_use]
    pub const fn info(self) -> &'static Info {
        &TABLE[self as usize]
    }
}

/// How a function is called.
struct Signature(&'static Info);

impl Display for Signature {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Info { name, arguments, optional, repeats, .. } = self.0;
        write!(f, "{name}(")?;
        for (index, argument) in arguments.iter().enumerate() {
            let is_optional = index + optional >= arguments.len();
            let before = if index > 0 { ", " } else { "" };
            match is_optional {
                true => write!(f, "[{before}{}]", argument.name)?,
                false => write!(f, "{before}{}", argument.name)?,
            }
        }
        f.write_str(if *repeats { ", …)" } else { ")" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_has_its_own_entry_in_the_order_of_names() {
        let names: Vec<_> = Function::ALL.into_iter().map(Function::name).collect();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
        for function in Function::ALL {
            let info = function.info();
            assert_eq!(Function::by_name(&info.name.to_lowercase()), Some(function));
            assert!(!info.meaning.is_empty() && info.example.contains(" = "), "{}", info.name);
            assert!(info.example.starts_with(info.name), "{}", info.example);
        }
    }

    #[test]
    fn signatures_show_what_may_be_left_out_and_repeated() {
        assert_eq!(Function::Round.signature(), "ROUND(number[, digits])");
        assert_eq!(Function::Max.signature(), "MAX(value, …)");
        assert_eq!(Function::Abs.signature(), "ABS(number)");
        assert_eq!(Function::Round.arity(), (1, 2));
        assert_eq!(Function::Coalesce.arity(), (1, 100));
    }
}
