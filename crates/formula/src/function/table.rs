//! The table of functions.

use super::{Argument, Info, Kinds, NullRule, Outcome};
use crate::types::Type;

const NUMBER: Argument = Argument { name: "number", kinds: Kinds::Number };
const TEXT: Argument = Argument { name: "text", kinds: Kinds::Text };
const VALUE: Argument = Argument { name: "value", kinds: Kinds::Any };

const OF_NUMBER: Info = Info {
    name: "",
    arguments: &[NUMBER],
    optional: 0,
    repeats: false,
    outcome: Outcome::First,
    nulls: NullRule::Propagates,
    meaning: "",
    example: "",
};
const OF_SOME: Info = Info {
    arguments: &[Argument { name: "value", kinds: Kinds::Ordered }],
    repeats: true,
    outcome: Outcome::Joined(0),
    ..OF_NUMBER
};
const OF_TEXT: Info = Info { arguments: &[TEXT], outcome: Outcome::Fixed(Type::Text), ..OF_NUMBER };
const OF_SEARCH: Info = Info {
    arguments: &[TEXT, Argument { name: "part", kinds: Kinds::Text }],
    outcome: Outcome::Fixed(Type::Boolean),
    ..OF_NUMBER
};
const OF_CHOICE: Info = Info { arguments: &[VALUE], nulls: NullRule::Told, ..OF_NUMBER };

/// What each function is, in the order of [`super::Function::ALL`].
pub(super) const TABLE: [Info; 20] = [
    Info {
        name: "ABS",
        meaning: "The number without its sign.",
        example: "ABS(-3) = 3",
        ..OF_NUMBER
    },
    Info {
        name: "CEIL",
        meaning: "The least whole number that is not less; of a float it is a float.",
        example: "CEIL(1.2) = 2.0",
        ..OF_NUMBER
    },
    Info {
        name: "COALESCE",
        repeats: true,
        outcome: Outcome::Joined(0),
        meaning: "The first value that is not NULL; NULL if all are. Values behind it are not \
                  evaluated.",
        example: "COALESCE(NULL, 2, 1 / 0) = 2.0",
        ..OF_CHOICE
    },
    Info {
        name: "CONCAT",
        repeats: true,
        meaning: "The texts, one after the other.",
        example: "CONCAT('a', '-', 'b') = 'a-b'",
        ..OF_TEXT
    },
    Info {
        name: "CONTAINS",
        meaning: "Whether the part stands somewhere in the text, with regard to case.",
        example: "CONTAINS('DE_Brand', 'brand') = FALSE",
        ..OF_SEARCH
    },
    Info {
        name: "DAYS_BETWEEN",
        arguments: &[
            Argument { name: "from", kinds: Kinds::Date },
            Argument { name: "to", kinds: Kinds::Date },
        ],
        outcome: Outcome::Fixed(Type::Integer),
        meaning: "Days from one day to another; negative if the second is earlier.",
        example: "DAYS_BETWEEN('2026-02-27', '2026-03-01') = 2",
        ..OF_TEXT
    },
    Info {
        name: "ENDS_WITH",
        meaning: "Whether the text ends with the part, with regard to case.",
        example: "ENDS_WITH('DE_Brand', 'Brand') = TRUE",
        ..OF_SEARCH
    },
    Info {
        name: "FLOOR",
        meaning: "The greatest whole number that is not greater; of a float it is a float.",
        example: "FLOOR(-1.2) = -2.0",
        ..OF_NUMBER
    },
    Info {
        name: "IF",
        arguments: &[
            Argument { name: "condition", kinds: Kinds::Condition },
            Argument { name: "then", kinds: Kinds::Any },
            Argument { name: "otherwise", kinds: Kinds::Any },
        ],
        outcome: Outcome::Joined(1),
        meaning: "The second value if the condition is true, and the third if it is false or \
                  NULL. The other one is not evaluated.",
        example: "IF(0 == 0, NULL, 1 / 0) = NULL",
        ..OF_CHOICE
    },
    Info {
        name: "IS_NULL",
        outcome: Outcome::Fixed(Type::Boolean),
        meaning: "Whether the value is NULL; itself it never is.",
        example: "IS_NULL(NULL) = TRUE",
        ..OF_CHOICE
    },
    Info {
        name: "LENGTH",
        outcome: Outcome::Fixed(Type::Integer),
        meaning: "How many characters (Unicode code points) the text has.",
        example: "LENGTH('Zürich') = 6",
        ..OF_TEXT
    },
    Info {
        name: "LOWER",
        meaning: "The text in lower case, as Unicode says and whatever the language is.",
        example: "LOWER('ÄB') = 'äb'",
        ..OF_TEXT
    },
    Info {
        name: "MAX",
        meaning: "The greatest value of the row's; of one type, or all numbers.",
        example: "MAX(1, 2.5, 2) = 2.5",
        ..OF_SOME
    },
    Info {
        name: "MIN",
        meaning: "The least value of the row's; of one type, or all numbers.",
        example: "MIN('b', 'a') = 'a'",
        ..OF_SOME
    },
    Info {
        name: "NULLIF",
        arguments: &[
            Argument { name: "value", kinds: Kinds::Equatable },
            Argument { name: "unwanted", kinds: Kinds::Equatable },
        ],
        meaning: "NULL if both values are the same, else the first one.",
        example: "NULLIF(5, 0) = 5",
        ..OF_CHOICE
    },
    Info {
        name: "PRORATE",
        arguments: &[
            Argument { name: "amount", kinds: Kinds::Whole },
            Argument { name: "part", kinds: Kinds::Whole },
            Argument { name: "whole", kinds: Kinds::Whole },
        ],
        meaning: "The amount times the part, divided by the whole: computed exactly and \
                  rounded once, half to the even number. Use it where a share of money must \
                  be money again. A whole of zero is a division by zero.",
        example: "PRORATE(100000000, 1, 3) = 33333333",
        ..OF_NUMBER
    },
    Info {
        name: "ROUND",
        arguments: &[NUMBER, Argument { name: "digits", kinds: Kinds::Whole }],
        optional: 1,
        meaning: "The number with so many digits after the point, or without any: half away \
                  from zero, of the shortest decimal that names the number. Negative digits \
                  round before the point. An integer stays one.",
        example: "ROUND(1.005, 2) = 1.01",
        ..OF_NUMBER
    },
    Info {
        name: "STARTS_WITH",
        meaning: "Whether the text starts with the part, with regard to case.",
        example: "STARTS_WITH('DE_Brand', 'DE_') = TRUE",
        ..OF_SEARCH
    },
    Info {
        name: "TRIM",
        meaning: "The text without white space at both ends.",
        example: "TRIM('  a b ') = 'a b'",
        ..OF_TEXT
    },
    Info {
        name: "UPPER",
        meaning: "The text in upper case, as Unicode says and whatever the language is.",
        example: "UPPER('straße') = 'STRASSE'",
        ..OF_TEXT
    },
];
