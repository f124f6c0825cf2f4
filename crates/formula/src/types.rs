//! Types of values, and what two of them make together.

/// The type of a variable or of a part of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// NULL alone. Every type has NULL among its values.
    Null,
    /// True or false.
    Boolean,
    /// A signed integer of 64 bits.
    Integer,
    /// An integer of millionths of a currency's unit; what is added to it, or multiplied with it as a whole number, is
    /// money again. Its values are [`crate::Value::Integer`].
    Money,
    /// Binary floating point of 64 bits, always finite. Decimal columns are read as the nearest one.
    Float,
    /// A text in UTF-8; compared byte by byte.
    Text,
    /// A calendar day.
    Date,
    /// A moment in UTC, to the microsecond.
    Timestamp,
    /// A JSON value, which is only passed on.
    Json,
    /// Bytes, which are compared for equality and passed on.
    Bytes,
    /// Not known before evaluation.
    Any,
}

impl Type {
    /// Whether arithmetic takes it.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Float | Self::Money | Self::Null | Self::Any)
    }

    /// Whether its values are whole numbers.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Integer | Self::Money | Self::Null | Self::Any)
    }

    /// Whether it can be a condition.
    #[must_use]
    pub const fn is_condition(self) -> bool {
        matches!(self, Self::Boolean | Self::Null | Self::Any)
    }

    /// Whether one value is less than another.
    #[must_use]
    pub const fn has_order(self) -> bool {
        !matches!(self, Self::Boolean | Self::Json | Self::Bytes)
    }

    /// Whether two values can be told to be the same.
    #[must_use]
    pub const fn has_equality(self) -> bool {
        !matches!(self, Self::Json)
    }

    /// The type as messages name it, such as `an integer`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Null => "NULL",
            Self::Boolean => "a truth value",
            Self::Integer => "an integer",
            Self::Money => "an amount of money",
            Self::Float => "a float",
            Self::Text => "a text",
            Self::Date => "a day",
            Self::Timestamp => "a moment",
            Self::Json => "a JSON value",
            Self::Bytes => "bytes",
            Self::Any => "any value",
        }
    }

    /// The type of what is one or the other; none if they do not go together.
    ///
    /// Money beside an integer is money, and every number beside a float is a float.
    #[must_use]
    pub fn join(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Null, it) | (it, Self::Null) => Some(it),
            (Self::Any, _) | (_, Self::Any) => Some(Self::Any),
            (Self::Float, it) | (it, Self::Float) if it.is_number() => Some(Self::Float),
            (Self::Money, Self::Integer) | (Self::Integer, Self::Money) => Some(Self::Money),
            (a, b) => (a == b).then_some(a),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Type; 11] = [
        Type::Null,
        Type::Boolean,
        Type::Integer,
        Type::Money,
        Type::Float,
        Type::Text,
        Type::Date,
        Type::Timestamp,
        Type::Json,
        Type::Bytes,
        Type::Any,
    ];

    #[test]
    fn joining_is_commutative_associative_and_idempotent() {
        for a in ALL {
            assert_eq!(a.join(a), Some(a));
            for b in ALL {
                assert_eq!(a.join(b), b.join(a), "{a:?} {b:?}");
                for c in ALL {
                    // What does not go together in one order may be hidden by an unknown type in another.
                    if [a, b, c].contains(&Type::Any) {
                        continue;
                    }
                    let left = a.join(b).and_then(|it| it.join(c));
                    let right = b.join(c).and_then(|it| a.join(it));
                    assert_eq!(left, right, "{a:?} {b:?} {c:?}");
                }
            }
        }
    }

    #[test]
    fn a_day_is_no_moment_and_a_text_is_neither() {
        assert_eq!(Type::Date.join(Type::Timestamp), None);
        assert_eq!(Type::Date.join(Type::Text), None);
        assert_eq!(Type::Money.join(Type::Float), Some(Type::Float));
        assert_eq!(Type::Money.join(Type::Integer), Some(Type::Money));
    }
}
