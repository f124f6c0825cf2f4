//! Words of a formula.

use super::{CHARACTERS_MAX, Fault};

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// A number with neither point nor exponent.
    Integer(i64),
    /// Any other number; finite.
    Float(f64),
    /// What stands between the quotes.
    Text(String),
    /// A variable, a function or a keyword.
    Word(String),
    /// An operator or a mark.
    Mark(&'static str),
}

/// A token and the index of its first character.
pub(super) type Placed = (usize, Token);

/// Longer marks come before their beginnings.
const MARKS: [&str; 15] =
    ["==", "!=", ">=", "<=", ">", "<", "+", "-", "*", "/", "%", "(", ")", ",", "="];

pub(super) fn tokens(text: &str) -> Result<Vec<Placed>, Fault> {
    let characters: Vec<char> = text.chars().collect();
    if CHARACTERS_MAX < characters.len() {
        return Err(Fault {
            position: CHARACTERS_MAX,
            code: "too_long",
            message: format!("A formula has at most {CHARACTERS_MAX} characters."),
        });
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
        found.push((at, token));
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
        let sign = usize::from(matches!(rest.get(length + 1), Some('+' | '-')));
        length += 1 + sign;
        length += run(rest.get(length..).unwrap_or_default(), |it| it.is_ascii_digit());
    }
    let text: String = rest[..length.min(rest.len())].iter().collect();
    let token = if is_whole {
        text.parse().ok().map(Token::Integer)
    } else {
        text.parse().ok().filter(|it: &f64| it.is_finite()).map(Token::Float)
    };
    match token {
        Some(token) => Ok((length, token)),
        None => Err(syntax(at, format!("{text} is not a number of 64 bits."))),
    }
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
            (Some('\''), _) => return Ok((length + 1, Token::Text(text))),
            (Some(letter), _) => {
                text.push(*letter);
                length += 1;
            }
            (None, _) => return Err(syntax(at, "The text has no closing quote.".to_owned())),
        }
    }
}

fn mark(rest: &[char], at: usize) -> Result<(usize, Token), Fault> {
    let found = MARKS
        .into_iter()
        .find(|mark| mark.chars().enumerate().all(|(index, it)| rest.get(index) == Some(&it)));
    match found {
        Some("=") => Err(syntax(at, "Compare with `==`.".to_owned())),
        Some(mark) => Ok((mark.len(), Token::Mark(mark))),
        None => Err(syntax(at, format!("`{}` means nothing here.", rest[0]))),
    }
}

pub(super) fn syntax(position: usize, message: String) -> Fault {
    Fault { position, code: "syntax", message }
}
