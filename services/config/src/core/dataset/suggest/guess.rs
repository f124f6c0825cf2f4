//! What type a field's values have.

use chrono::{DateTime, NaiveDate, NaiveDateTime};
use platform_proto::google::protobuf::value::Kind;
use platform_proto::platform::config::v1::FieldType;

use super::observe::Observed;
use crate::core::column::value::is_decimal;

/// Texts that stand for no value.
const NULL_WORDS: [&str; 8] = ["--", "-", "N/A", "n/a", "NULL", "null", "None", "none"];
/// Words in the names of amounts of money.
const MONEY_WORDS: [&str; 9] =
    ["spend", "cost", "costs", "price", "revenue", "amount", "budget", "fee", "fees"];
/// Words in the names of what tells who somebody is.
const PERSONAL_WORDS: [&str; 13] = [
    "email",
    "mail",
    "phone",
    "mobile",
    "firstname",
    "lastname",
    "fullname",
    "surname",
    "birthday",
    "birthdate",
    "street",
    "ip",
    "ssn",
];
/// The same in two words.
const PERSONAL_PAIRS: [&str; 5] =
    ["first_name", "last_name", "full_name", "birth_date", "ip_address"];
/// Forms of days, beside ISO 8601.
const DAY_FORMS: [&str; 4] = ["%d.%m.%Y", "%m/%d/%Y", "%d/%m/%Y", "%Y%m%d"];
/// Forms of moments, beside RFC 3339.
const MOMENT_FORMS: [&str; 2] = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S"];

/// What is guessed of a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Guess {
    pub(super) kind: FieldType,
    /// Values that are not null, null words left out.
    pub(super) values: usize,
    pub(super) null_values: Vec<String>,
    pub(super) time_formats: Vec<String>,
    pub(super) is_micros: bool,
    pub(super) is_currency: bool,
    pub(super) is_not_negative: bool,
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    name.split('_')
}

/// Whether a name says that it is an id.
pub(super) fn is_id(name: &str) -> bool {
    words(name).any(|word| matches!(word, "id" | "uuid" | "guid" | "key" | "code"))
}

/// Whether a name says that it tells who somebody is.
pub(super) fn is_personal(name: &str) -> bool {
    words(name).any(|word| PERSONAL_WORDS.contains(&word))
        || PERSONAL_PAIRS.iter().any(|pair| name.contains(pair))
}

pub(super) fn guess(name: &str, observed: &Observed<'_>) -> Guess {
    let kinds: Vec<&Kind> = observed.kinds().collect();
    let is_word = |kind: &&Kind| matches!(kind, Kind::StringValue(it) if it.is_empty() || NULL_WORDS.contains(&it.as_str()));
    let real: Vec<&Kind> = kinds.iter().copied().filter(|kind| !is_word(kind)).collect();
    let mut guess = Guess { values: real.len(), ..Guess::default() };
    (guess.kind, guess.time_formats) = kind_of(name, &real);
    if guess.kind == FieldType::String {
        // A text may well be empty, or `none`.
        guess.values = kinds.len();
    } else {
        let mut found: Vec<String> =
            observed.texts().filter(|it| NULL_WORDS.contains(it)).map(str::to_owned).collect();
        found.sort_unstable();
        found.dedup();
        guess.null_values = found;
    }
    let is_number = matches!(guess.kind, FieldType::Integer | FieldType::Float);
    if is_number && !is_id(name) && words(name).any(|word| MONEY_WORDS.contains(&word)) {
        guess.kind = FieldType::Money;
        guess.is_micros = words(name).any(|word| word == "micros");
    }
    guess.is_not_negative =
        is_number && real.iter().all(|kind| number(kind).is_some_and(|it| 0.0 <= it));
    guess.is_currency = guess.kind == FieldType::String
        && words(name).any(|word| word == "currency")
        && observed.texts().all(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_uppercase()));
    guess
}

fn number(kind: &Kind) -> Option<f64> {
    match kind {
        Kind::NumberValue(it) => Some(*it),
        Kind::StringValue(it) => it.parse().ok(),
        Kind::NullValue(_) | Kind::BoolValue(_) | Kind::StructValue(_) | Kind::ListValue(_) => None,
    }
}

/// The type of values, and the forms that they have if they are days or moments.
fn kind_of(name: &str, values: &[&Kind]) -> (FieldType, Vec<String>) {
    let all = |is_fit: &dyn Fn(&Kind) -> bool| values.iter().all(|kind| is_fit(kind));
    let plain = |kind: FieldType| (kind, Vec::new());
    if values.is_empty() {
        return plain(FieldType::String);
    }
    if !all(&|it| matches!(it, Kind::NumberValue(_) | Kind::StringValue(_) | Kind::BoolValue(_))) {
        return plain(FieldType::Json);
    }
    if all(&|it| matches!(it, Kind::BoolValue(_))) {
        return plain(FieldType::Boolean);
    }
    if all(&|it| matches!(it, Kind::NumberValue(_))) {
        let is_whole =
            all(&|it| number(it).is_some_and(|it| it.fract() == 0.0 && it.abs() < 9.0e15));
        return plain(if is_whole { FieldType::Integer } else { FieldType::Float });
    }
    let texts: Option<Vec<&str>> = values
        .iter()
        .map(|kind| match kind {
            Kind::StringValue(text) => Some(text.as_str()),
            Kind::NullValue(_)
            | Kind::NumberValue(_)
            | Kind::BoolValue(_)
            | Kind::StructValue(_)
            | Kind::ListValue(_) => None,
        })
        .collect();
    match texts {
        Some(texts) => kind_of_texts(name, &texts),
        None if all(&|it| number(it).is_some_and(f64::is_finite)) => plain(FieldType::Float),
        None => plain(FieldType::String),
    }
}

fn kind_of_texts(name: &str, texts: &[&str]) -> (FieldType, Vec<String>) {
    let all = |is_fit: &dyn Fn(&str) -> bool| texts.iter().all(|text| is_fit(text));
    let plain = |kind: FieldType| (kind, Vec::new());
    if all(&|it| matches!(it, "true" | "false" | "TRUE" | "FALSE" | "True" | "False")) {
        return plain(FieldType::Boolean);
    }
    if all(&|it| it.len() == 10 && NaiveDate::parse_from_str(it, "%Y-%m-%d").is_ok()) {
        return plain(FieldType::Date);
    }
    if all(&|it| DateTime::parse_from_rfc3339(it).is_ok()) {
        return plain(FieldType::Timestamp);
    }
    for form in MOMENT_FORMS {
        if all(&|it| NaiveDateTime::parse_from_str(it, form).is_ok()) {
            return (FieldType::Timestamp, vec![form.to_owned()]);
        }
    }
    // Where two forms fit, such as day and month in either order, a person has to say which is meant.
    let fits = |form: &&str| all(&|it| NaiveDate::parse_from_str(it, form).is_ok());
    let is_dated = words(name).any(|word| matches!(word, "date" | "day"));
    let forms: Vec<&str> = DAY_FORMS.into_iter().filter(fits).collect();
    if let [form] = forms.as_slice()
        && (is_dated || *form != "%Y%m%d")
    {
        return (FieldType::Date, vec![(*form).to_owned()]);
    }
    // Ids are texts even if they happen to have digits alone, and so is what would lose a zero.
    let is_number = |it: &str| {
        let digits = it.strip_prefix('-').unwrap_or(it);
        is_decimal(it)
            && !(1 < digits.len() && digits.starts_with('0') && !digits.starts_with("0."))
    };
    if !is_id(name) && all(&is_number) {
        let is_whole = all(&|it| it.parse::<i64>().is_ok());
        return plain(if is_whole { FieldType::Integer } else { FieldType::Float });
    }
    plain(FieldType::String)
}

#[cfg(test)]
mod tests {
    use super::super::observe::observe;
    use super::*;

    fn guessed(name: &str, values: &[serde_json::Value]) -> Guess {
        let rows: Vec<_> = values
            .iter()
            .map(|it| serde_json::from_value(serde_json::json!({ name: it })).unwrap())
            .collect();
        let (found, _) = observe(&rows);
        guess(name, &found[name])
    }

    fn of_texts(name: &str, texts: &[&str]) -> (FieldType, Vec<String>) {
        let values: Vec<_> = texts.iter().map(|it| serde_json::Value::from(*it)).collect();
        let guess = guessed(name, &values);
        (guess.kind, guess.time_formats)
    }

    #[test]
    fn texts_are_read_as_what_they_all_are() {
        let plain = |name: &str, texts: &[&str]| {
            let (kind, formats) = of_texts(name, texts);
            assert_eq!(formats, Vec::<String>::new());
            kind
        };
        assert_eq!(plain("a", &["true", "False"]), FieldType::Boolean);
        assert_eq!(plain("a", &["2026-02-01", "2026-12-31"]), FieldType::Date);
        assert_eq!(plain("a", &["2026-02-01T10:00:00+01:00"]), FieldType::Timestamp);
        assert_eq!(plain("a", &["12", "-3"]), FieldType::Integer);
        assert_eq!(plain("a", &["12", "3.5"]), FieldType::Float);
        assert_eq!(plain("a", &["012", "3"]), FieldType::String);
        assert_eq!(plain("order_id", &["12", "3"]), FieldType::String);
        assert_eq!(plain("a", &["2026-02-01", "soon"]), FieldType::String);
        assert_eq!(plain("a", &["01/02/2026"]), FieldType::String);
        assert_eq!(
            of_texts("a", &["31/12/2026", "01/02/2026"]),
            (FieldType::Date, vec!["%d/%m/%Y".to_owned()])
        );
        assert_eq!(of_texts("day", &["20260201"]), (FieldType::Date, vec!["%Y%m%d".to_owned()]));
    }

    #[test]
    fn words_for_nothing_do_not_hide_a_type() {
        let guess =
            guessed("clicks", &["12".into(), "--".into(), "N/A".into(), serde_json::Value::Null]);
        assert_eq!(guess.kind, FieldType::Integer);
        assert_eq!(guess.null_values, ["--", "N/A"]);
        assert_eq!(guess.values, 1);
    }

    #[test]
    fn money_is_known_by_its_name() {
        assert_eq!(guessed("media_cost", &[1.5.into()]).kind, FieldType::Money);
        let micros = guessed("spend_micros", &[1_500_000.into()]);
        assert_eq!((micros.kind, micros.is_micros), (FieldType::Money, true));
        assert_eq!(guessed("cost_id", &[1.into()]).kind, FieldType::Integer);
        assert_eq!(guessed("price", &["cheap".into()]).kind, FieldType::String);
    }
}
