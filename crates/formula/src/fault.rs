//! What can be wrong with a formula or with its evaluation, and where.

use std::fmt::{self, Display, Formatter};

use crate::FAULTS_MAX;

/// A part of a formula's text, in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Index of its first character.
    pub start: u32,
    /// Index of the first character behind it; the same as `start` at the end of the text.
    pub end: u32,
}

impl Span {
    pub(crate) fn new(start: usize, end: usize) -> Self {
        let index = |it| u32::try_from(it).unwrap_or(u32::MAX);
        Self { start: index(start), end: index(end) }
    }

    /// From the beginning of this part to the end of the other.
    pub(crate) fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    /// Characters of the part; 0 at the end of the text.
    #[must_use]
    pub const fn length(self) -> u32 {
        self.end.saturating_sub(self.start)
    }
}

/// What kind of fault it is; the names are those of the contract's `FormulaErrorCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// The text does not follow the grammar.
    Syntax,
    /// A variable is neither given nor declared.
    UnknownVariable,
    /// No function has this name.
    UnknownFunction,
    /// A function is called with too few or too many arguments.
    ArgumentCount,
    /// An operator or a function does not take a value of this type.
    TypeMismatch,
    /// Division or remainder by zero.
    DivisionByZero,
    /// An integer leaves 64 bits, or a float is not finite.
    Overflow,
    /// More than [`crate::CHARACTERS_MAX`] characters.
    TooLong,
    /// More than [`crate::VARIABLES_MAX`] variables.
    TooManyVariables,
    /// More than [`crate::LEVELS_MAX`] levels.
    TooDeep,
    /// A row has more or fewer values than the formula has variables.
    RowWidth,
}

impl Code {
    /// The code in lower case, for places that tell it as text.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::UnknownVariable => "unknown_variable",
            Self::UnknownFunction => "unknown_function",
            Self::ArgumentCount => "argument_count",
            Self::TypeMismatch => "type_mismatch",
            Self::DivisionByZero => "division_by_zero",
            Self::Overflow => "overflow",
            Self::TooLong => "too_long",
            Self::TooManyVariables => "too_many_variables",
            Self::TooDeep => "too_deep",
            Self::RowWidth => "row_width",
        }
    }
}

/// What is wrong at one place of a formula.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("at character {}: {message}", span.start)]
pub struct Fault {
    /// The place.
    pub span: Span,
    /// What kind of fault it is.
    pub code: Code,
    /// What is wrong and how to mend it, for people; whole sentences.
    pub message: String,
}

impl Fault {
    pub(crate) fn new(span: Span, code: Code, message: impl Into<String>) -> Self {
        Self { span, code, message: message.into() }
    }
}

/// Everything that is wrong with a formula, in the order of places; at least one, at most [`FAULTS_MAX`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// The faults as one error; none if there are none.
    pub(crate) fn of(mut faults: Vec<Fault>) -> Option<Self> {
        faults.sort_by_key(|fault| fault.span);
        faults.truncate(FAULTS_MAX);
        (!faults.is_empty()).then_some(Self(faults))
    }

    /// The one that stands first.
    #[must_use]
    pub fn first(&self) -> &Fault {
        self.0.first().expect("there is at least one")
    }

    /// All of them, in the order of places.
    #[must_use]
    pub fn all(&self) -> &[Fault] {
        &self.0
    }
}

impl Display for Faults {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            let between = if index > 0 { "; " } else { "" };
            write!(f, "{between}{fault}")?;
        }
        Ok(())
    }
}

/// With a capital letter at its beginning, for messages.
pub(crate) fn capitalized(mut sentence: String) -> String {
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    sentence
}

/// The name that somebody most likely meant; none if no name is near.
pub(crate) fn nearest<'n>(
    meant: &str,
    names: impl IntoIterator<Item = &'n str>,
) -> Option<&'n str> {
    let meant = meant.to_ascii_lowercase();
    let near = names.into_iter().filter_map(|name| {
        let distance = distance(&meant, &name.to_ascii_lowercase());
        (distance <= 1 + meant.len() / 4).then_some((distance, name))
    });
    near.min().map(|(_, name)| name)
}

/// Letters that are inserted, left out or exchanged to make one word of the other.
fn distance(from: &str, to: &str) -> usize {
    /// Longer names are only compared as they are.
    const BYTES_MAX: usize = 64;
    if from.len().max(to.len()) > BYTES_MAX {
        return if from == to { 0 } else { usize::MAX };
    }
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for column in 0..to.len() {
            let exchanged = diagonal + usize::from(letter != to[column]);
            diagonal = row[column + 1];
            row[column + 1] = exchanged.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_is_recognised() {
        let names = ["spend", "impressions", "clicks"];
        assert_eq!(nearest("spent", names), Some("spend"));
        assert_eq!(nearest("Impresions", names), Some("impressions"));
        assert_eq!(nearest("click", names), Some("clicks"));
        assert_eq!(nearest("revenue", names), None);
        assert_eq!(nearest(&"x".repeat(100), names), None);
    }
}
