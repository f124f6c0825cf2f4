//! Formulas and rows from a number, the same each time.

use formula::{Schema, Type, Value};

/// Numbers from a seed (SplitMix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).expect("the bound is one")
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// Types that generated formulas have.
pub(crate) const TYPES: [Type; 7] = [
    Type::Boolean,
    Type::Integer,
    Type::Money,
    Type::Float,
    Type::Text,
    Type::Date,
    Type::Timestamp,
];

/// Two variables of each type.
pub(crate) fn variables() -> Vec<(&'static str, Type)> {
    vec![
        ("b1", Type::Boolean),
        ("b2", Type::Boolean),
        ("i1", Type::Integer),
        ("i2", Type::Integer),
        ("m1", Type::Money),
        ("m2", Type::Money),
        ("f1", Type::Float),
        ("f2", Type::Float),
        ("t1", Type::Text),
        ("t2", Type::Text),
        ("d1", Type::Date),
        ("d2", Type::Date),
        ("s1", Type::Timestamp),
        ("s2", Type::Timestamp),
    ]
}

pub(crate) fn schema() -> Schema {
    variables().into_iter().collect()
}

/// A formula of this type; with `is_wild`, parts of any type stand where some type is needed.
pub(crate) fn formula(chance: &mut Chance, kind: Type, depth: usize, is_wild: bool) -> String {
    let kind = if is_wild && chance.below(12) == 0 { chance.of(&TYPES) } else { kind };
    if depth == 0 || chance.below(8) == 0 {
        return leaf(chance, kind);
    }
    let mut part = |chance: &mut Chance, kind: Type| formula(chance, kind, depth - 1, is_wild);
    let made = match chance.below(7) {
        0 => {
            let (when, then) = (part(chance, Type::Boolean), part(chance, kind));
            format!("IF({when}, {then}, {})", part(chance, kind))
        }
        1 => {
            let arms = (0..1 + chance.below(2)).map(|_| {
                let (when, then) = (part(chance, Type::Boolean), part(chance, kind));
                format!(" WHEN {when} THEN {then}")
            });
            let arms: String = arms.collect();
            let otherwise = part(chance, kind);
            if chance.below(2) == 0 {
                format!("CASE{arms} END")
            } else {
                format!("CASE{arms} ELSE {otherwise} END")
            }
        }
        2 => format!("COALESCE({}, {})", part(chance, kind), part(chance, kind)),
        3 => format!("NULLIF({}, {})", part(chance, kind), part(chance, kind)),
        4 if kind != Type::Boolean => {
            let name = chance.of(&["MIN", "MAX"]);
            format!("{name}({}, {})", part(chance, kind), part(chance, kind))
        }
        _ => own(chance, kind, &mut part),
    };
    if chance.below(4) == 0 { format!("({made})") } else { made }
}

/// What only makes sense for the type.
fn own(
    chance: &mut Chance,
    kind: Type,
    part: &mut impl FnMut(&mut Chance, Type) -> String,
) -> String {
    match kind {
        Type::Boolean => condition(chance, part),
        Type::Integer => match chance.below(4) {
            0 => format!("LENGTH({})", part(chance, Type::Text)),
            1 => {
                format!("DAYS_BETWEEN({}, {})", part(chance, Type::Date), part(chance, Type::Date))
            }
            _ => number(chance, kind, part),
        },
        Type::Money | Type::Float => number(chance, kind, part),
        Type::Text => match chance.below(4) {
            0 => format!("UPPER({})", part(chance, kind)),
            1 => format!("LOWER({})", part(chance, kind)),
            2 => format!("TRIM({})", part(chance, kind)),
            _ => format!("CONCAT({}, {})", part(chance, kind), part(chance, kind)),
        },
        Type::Date | Type::Timestamp | Type::Null | Type::Json | Type::Bytes | Type::Any => {
            leaf(chance, kind)
        }
    }
}

fn condition(chance: &mut Chance, part: &mut impl FnMut(&mut Chance, Type) -> String) -> String {
    match chance.below(5) {
        0 => format!("(NOT {})", part(chance, Type::Boolean)),
        1 => {
            let operator = chance.of(&["AND", "OR"]);
            let parts = [0, 1, 2].map(|_| part(chance, Type::Boolean));
            format!("({} {operator} {} {operator} {})", parts[0], parts[1], parts[2])
        }
        2 => format!("IS_NULL({})", {
            let kind = chance.of(&TYPES);
            part(chance, kind)
        }),
        3 => {
            let name = chance.of(&["CONTAINS", "STARTS_WITH", "ENDS_WITH"]);
            format!("{name}({}, {})", part(chance, Type::Text), part(chance, Type::Text))
        }
        _ => {
            let kind = chance.of(&TYPES[1..]);
            let operator = chance.of(&["==", "!=", "<", "<=", ">", ">="]);
            format!("({} {operator} {})", part(chance, kind), part(chance, kind))
        }
    }
}

fn number(
    chance: &mut Chance,
    kind: Type,
    part: &mut impl FnMut(&mut Chance, Type) -> String,
) -> String {
    let whole = if kind == Type::Float { chance.of(&[Type::Float, Type::Integer]) } else { kind };
    match chance.below(6) {
        0 => format!("ABS({})", part(chance, kind)),
        1 => format!("ROUND({}, {})", part(chance, kind), part(chance, Type::Integer)),
        2 => format!("-{}", bracketed(&part(chance, kind))),
        3 if kind == Type::Float => {
            format!("{} / {}", bracketed(&part(chance, whole)), bracketed(&part(chance, kind)))
        }
        3 => format!(
            "PRORATE({}, {}, {})",
            part(chance, kind),
            part(chance, Type::Integer),
            part(chance, Type::Integer)
        ),
        4 => {
            let name = chance.of(&["CEIL", "FLOOR"]);
            format!("{name}({})", part(chance, kind))
        }
        _ => {
            let operators: &[&str] =
                if kind == Type::Money { &["+", "-"] } else { &["+", "-", "*", "%"] };
            let mut made = bracketed(&part(chance, kind));
            for _ in 0..1 + chance.below(3) {
                let operand = bracketed(&part(chance, whole));
                made = format!("{made} {} {operand}", chance.of(operators));
            }
            format!("({made})")
        }
    }
}

fn bracketed(text: &str) -> String {
    format!("({text})")
}

fn leaf(chance: &mut Chance, kind: Type) -> String {
    let literals: &[&str] = match kind {
        Type::Boolean => &["TRUE", "FALSE", "NULL"],
        Type::Integer | Type::Money => &["0", "1", "-1", "7", "1000000", "-9223372036854775808"],
        Type::Float => &["0.0", "0.5", "-1.5", "1e300", "1.005", "5e-324"],
        Type::Text => &["''", "'a'", "'Ä'", "'it''s'", "' b '"],
        Type::Date | Type::Timestamp | Type::Null | Type::Json | Type::Bytes | Type::Any => &[],
    };
    let names: Vec<&str> =
        variables().into_iter().filter(|it| it.1 == kind).map(|it| it.0).collect();
    let place = chance.below(literals.len() + 2 * names.len());
    let found = literals.get(place).copied();
    found.unwrap_or_else(|| names[(place - literals.len()) % names.len()]).to_owned()
}

/// A value that a variable of this type can have.
pub(crate) fn value(chance: &mut Chance, kind: Type) -> Value<'static> {
    if chance.below(6) == 0 {
        return Value::Null;
    }
    match kind {
        Type::Boolean => Value::Boolean(chance.below(2) == 0),
        Type::Integer | Type::Money => Value::Integer(match chance.below(4) {
            0 => chance.of(&[0, 1, -1, i64::MIN, i64::MAX]),
            1 => chance.next().cast_signed(),
            _ => (chance.next() % 200).cast_signed() - 100,
        }),
        Type::Float => {
            let found = match chance.below(3) {
                0 => chance.of(&[0.0, -0.0, 0.5, f64::MAX, f64::MIN_POSITIVE, 1e16]),
                1 => f64::from_bits(chance.next()),
                _ => (chance.next() % 20_000) as f64 / 100.0 - 100.0,
            };
            Value::Float(if found.is_finite() { found } else { 2.5 })
        }
        Type::Text => chance.of(&["", "a", "A", "ä", "it's", " b ", "aä"]).into(),
        Type::Date => Value::Date(i32::try_from(chance.below(40_000)).expect("it is small")),
        Type::Timestamp => Value::Timestamp(chance.of(&[0, 1, -1, 1_782_907_200_000_000])),
        Type::Null | Type::Json | Type::Bytes | Type::Any => Value::Null,
    }
}
