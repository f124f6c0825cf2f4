//! Words of a formula.

use std::sync::Arc;

use crate::CHARACTERS_MAX;
use crate::fault::{Code, Fault, Span};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    /// A number with neither point nor exponent; at most 2^63, which only a minus makes an integer of 64 bits.
    Integer(u64),
    /// Any other number; finite.
    Float(f64),
    /// What stands between the quotes.
    Text(Arc<str>),
    /// A variable, a function or a keyword.
    Word(String),
    /// An operator or a mark.
    Mark(&'static str),
}

impl Token {
    /// What a message calls it.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Integer(it) => format!("`{it}`"),
            Self::Float(it) => format!("`{it:?}`"),
            Self::Text(_) => "a text".to_owned(),
            Self::Word(it) => format!("`{it}`"),
            Self::Mark(it) => format!("`{it}`"),
        }
    }
}

/// A token and where it stands.
pub(crate) type Placed = (Span, Token);

/// Longer marks come before their beginnings.
const MARKS: [&str; 14] =
    ["==", "!=", ">=", "<=", ">", "<", "+", "-", "*", "/", "%", "(", ")", ","];

/// What other languages write, and what is written here; longer ones come before their beginnings.
const FOREIGN: [(&str, &str); 9] = [
    ("<>", "Unequal is `!=`"),
    ("=", "Compare with `==`"),
    ("&&", "Write AND"),
    ("||", "Write OR; texts are joined with CONCAT"),
    ("!", "Write NOT"),
    ("\"", "Texts stand in single quotes, as in 'active'"),
    ("`", "Names stand as they are, without quotes"),
    (";", "A formula is one expression, without a semicolon"),
    (".", "A number begins with a digit, as in 0.5"),
];

pub(crate) fn tokens(text: &str) -> Result<Vec<Placed>, Fault> {
    let characters: Vec<char> = text.chars().take(CHARACTERS_MAX + 1).collect();
    if CHARACTERS_MAX < characters.len() {
        let span = Span::new(CHARACTERS_MAX, CHARACTERS_MAX);
        let message = format!("A formula has at most {CHARACTERS_MAX} characters.");
        return Err(Fault::new(span, Code::TooLong, message));
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(&first) = characters.get(at) {
        let rest = &characters[at..];
        if first.is_whitespace() {
            at += 1;
            continue;
        }
        let (length, token) = if first.is_ascii_digit() {
            number(rest, at)?
        } else if first == '\'' {
            text_literal(rest, at)?
        } else if first.is_ascii_alphabetic() || first == '_' {
            let length = run(rest, |it| it.is_ascii_alphanumeric() || it == '_' || it == '.');
            (length, Token::Word(rest[..length].iter().collect()))
        } else {
            mark(rest, at)?
        };
        found.push((Span::new(at, at + length), token));
        at += length;
    }
    Ok(found)
}

fn run(rest: &[char], belongs: impl Fn(char) -> bool) -> usize {
    rest.iter().take_while(|it| belongs(**it)).count()
}

fn number(rest: &[char], at: usize) -> Result<(usize, Token), Fault> {
    let mut length = run(rest, |it| it.is_ascii_digit());
    let mut is_whole = true;
    if rest.get(length) == Some(&'.') {
        is_whole = false;
        length += 1 + run(&rest[length + 1..], |it| it.is_ascii_digit());
    }
    if matches!(rest.get(length), Some('e' | 'E')) {
        is_whole = false;
        length += 1 + usize::from(matches!(rest.get(length + 1), Some('+' | '-')));
        length += run(rest.get(length..).unwrap_or_default(), |it| it.is_ascii_digit());
    }
    let length = length.min(rest.len());
    let span = Span::new(at, at + length);
    if let Some(next) = rest.get(length).filter(|it| it.is_ascii_alphanumeric() || **it == '_') {
        return Err(syntax(span, format!("A number ends here, and `{next}` follows at once.")));
    }
    let text: String = rest[..length].iter().collect();
    let token = if is_whole {
        text.parse().ok().filter(|it| *it <= i64::MIN.unsigned_abs()).map(Token::Integer)
    } else {
        text.parse().ok().filter(|it: &f64| it.is_finite()).map(Token::Float)
    };
    match token {
        Some(token) => Ok((length, token)),
        None => Err(syntax(span, not_a_number(&text))),
    }
}

pub(crate) fn not_a_number(text: &str) -> String {
    let shown: String = text.chars().take(40).collect();
    format!("{shown} is not a number of 64 bits.")
}

fn text_literal(rest: &[char], at: usize) -> Result<(usize, Token), Fault> {
    let mut length = 1;
    let mut text = String::new();
    loop {
        match (rest.get(length), rest.get(length + 1)) {
            (Some('\''), Some('\'')) => {
                text.push('\'');
                length += 2;
            }
            (Some('\''), _) => return Ok((length + 1, Token::Text(text.into()))),
            (Some(letter), _) => {
                text.push(*letter);
                length += 1;
            }
            (None, _) => {
                let span = Span::new(at, at + length);
                return Err(syntax(span, "The text has no closing quote."));
            }
        }
    }
}

fn mark(rest: &[char], at: usize) -> Result<(usize, Token), Fault> {
    let starts = |mark: &str| {
        mark.chars().enumerate().all(|(index, letter)| rest.get(index) == Some(&letter))
    };
    let foreign = FOREIGN.into_iter().find(|(mark, _)| starts(mark));
    let own = MARKS.into_iter().find(|mark| starts(mark));
    match (own, foreign) {
        // `<>` begins with `<`, and `!=` with `!`.
        (Some(own), foreign) if foreign.is_none_or(|(mark, _)| mark.len() <= own.len()) => {
            Ok((own.len(), Token::Mark(own)))
        }
        (_, Some((mark, hint))) => {
            Err(syntax(Span::new(at, at + mark.len()), format!("{hint}, not `{mark}`.")))
        }
        (_, None) => {
            let span = Span::new(at, at + 1);
            Err(syntax(span, format!("`{}` means nothing here.", rest[0])))
        }
    }
}

pub(crate) fn syntax(span: Span, message: impl Into<String>) -> Fault {
    Fault::new(span, Code::Syntax, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Token> {
        tokens(text).unwrap().into_iter().map(|(_, token)| token).collect()
    }

    #[test]
    fn numbers_keep_their_kind() {
        assert_eq!(words("12"), [Token::Integer(12)]);
        assert_eq!(words("9223372036854775808"), [Token::Integer(1 << 63)]);
        assert_eq!(words("1.50 2. 3e2 4E-1"), [1.5, 2.0, 300.0, 0.4].map(Token::Float));
        for wrong in ["9223372036854775809", "1e999", "1e", "1e+", "12ab", "1_000", "1.2.3", "5x"] {
            assert_eq!(tokens(wrong).unwrap_err().code, Code::Syntax, "{wrong}");
        }
    }

    #[test]
    fn places_are_counted_in_characters() {
        let found = tokens("'déjà' == é").unwrap_err();
        assert_eq!((found.span.start, found.span.length()), (10, 1));
        let found = tokens("'déjà' == e").unwrap();
        assert_eq!(found.last().unwrap().0, Span { start: 10, end: 11 });
    }

    #[test]
    fn what_other_languages_write_is_recognised() {
        for (text, wanted) in [
            ("a = 1", "Compare with `==`, not `=`."),
            ("a <> 1", "Unequal is `!=`, not `<>`."),
            ("a && b", "Write AND, not `&&`."),
            ("!a", "Write NOT, not `!`."),
            ("a == \"x\"", "Texts stand in single quotes, as in 'active', not `\"`."),
            ("a + .5", "A number begins with a digit, as in 0.5, not `.`."),
            ("a # b", "`#` means nothing here."),
            ("'it", "The text has no closing quote."),
        ] {
            assert_eq!(tokens(text).unwrap_err().message, wanted);
        }
        assert_eq!(words("a!=b<=c").len(), 5);
    }
}
