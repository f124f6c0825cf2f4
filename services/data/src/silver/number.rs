//! Decimal numbers, read and rounded as they are written.

/// Digits that are kept; those behind them only count as places.
const DIGITS_MAX: u32 = 38;
/// Powers of ten that a 128-bit integer holds.
const POWERS: usize = 39;

const TENS: [i128; POWERS] = {
    let mut tens = [1; POWERS];
    let mut at = 1;
    while at < POWERS {
        tens[at] = tens[at - 1] * 10;
        at += 1;
    }
    tens
};

/// Which sign stands between whole and fraction; the other one separates thousands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Separator {
    #[default]
    Point,
    Comma,
}

/// A number: `digits` times ten to the power of `exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    /// With its sign.
    digits: i128,
    exponent: i32,
    /// Whether digits were left out that are not zero.
    is_cut: bool,
}

impl Number {
    /// A decimal of a table: `digits`, so many of them after the point.
    pub(crate) fn of(digits: i128, scale: i8) -> Self {
        Self { digits, exponent: -i32::from(scale), is_cut: false }
    }

    /// Reads a number in a text: `-1,234.5e3`. Thousands are separated in groups of three or not at all.
    pub(crate) fn parse(text: &str, separator: Separator) -> Option<Self> {
        let (point, group) = match separator {
            Separator::Point => (b'.', b','),
            Separator::Comma => (b',', b'.'),
        };
        let (is_negative, unsigned) = match text.as_bytes() {
            [b'-', rest @ ..] => (true, rest),
            [b'+', rest @ ..] => (false, rest),
            rest => (false, rest),
        };
        let mut reader = Reader::default();
        let mut bytes = unsigned;
        // Digits since the last separator of thousands, or since the beginning.
        let mut since = 0;
        let mut is_grouped = false;
        let mut whole = 0_usize;
        loop {
            match bytes {
                [digit @ b'0'..=b'9', rest @ ..] => {
                    reader.digit(*digit - b'0', false);
                    (since, whole, bytes) = (since + 1, whole + 1, rest);
                }
                [it, rest @ ..] if *it == group => {
                    let is_whole = if is_grouped { since == 3 } else { (1..=3).contains(&since) };
                    if !is_whole {
                        return None;
                    }
                    (is_grouped, since, bytes) = (true, 0, rest);
                }
                _ => break,
            }
        }
        if is_grouped && since != 3 {
            return None;
        }
        let mut fraction = 0_usize;
        if let [it, rest @ ..] = bytes
            && *it == point
        {
            bytes = rest;
            while let [digit @ b'0'..=b'9', rest @ ..] = bytes {
                reader.digit(*digit - b'0', true);
                (fraction, bytes) = (fraction + 1, rest);
            }
            if fraction == 0 {
                return None;
            }
        }
        if whole + fraction == 0 {
            return None;
        }
        if let [b'e' | b'E', rest @ ..] = bytes {
            reader.exponent = reader.exponent.saturating_add(exponent(rest)?);
            bytes = &[];
        }
        let digits = i128::try_from(reader.digits).ok()?;
        bytes.is_empty().then_some(Self {
            digits: if is_negative { -digits } else { digits },
            exponent: reader.exponent,
            is_cut: reader.is_cut,
        })
    }

    /// The number in units of ten to the power of `-scale`, rounded half away from zero; nothing if it is too large.
    pub(crate) fn scaled(self, scale: i32) -> Option<i128> {
        let shift = self.exponent.saturating_add(scale);
        match usize::try_from(shift) {
            Ok(_) if self.digits == 0 => Some(0),
            Ok(up) => self.digits.checked_mul(*TENS.get(up)?),
            Err(_) => {
                let down = shift.unsigned_abs() as usize;
                let Some(unit) = TENS.get(down) else { return Some(0) };
                let (whole, rest) = (self.digits / unit, self.digits % unit);
                let is_up = rest.unsigned_abs() >= unit.unsigned_abs().div_ceil(2);
                Some(if is_up { whole + self.digits.signum() } else { whole })
            }
        }
    }

    /// The number as a whole one; nothing if it has a fraction or is too large.
    pub(crate) fn whole(self) -> Option<i64> {
        let whole = self.scaled(0)?;
        let is_exact = match self.exponent {
            0.. => !self.is_cut,
            below => {
                let unit = TENS.get(below.unsigned_abs() as usize);
                !self.is_cut && unit.map_or(self.digits == 0, |unit| self.digits % unit == 0)
            }
        };
        if is_exact { i64::try_from(whole).ok() } else { None }
    }

    /// The same, rounded to so many digits after the point; nothing if it is too large.
    pub(crate) fn rounded(self, digits: u8) -> Option<Self> {
        let digits = i32::from(digits);
        if self.exponent >= -digits {
            return Some(self);
        }
        Some(Self { digits: self.scaled(digits)?, exponent: -digits, is_cut: false })
    }

    /// The nearest float; nothing if none is near.
    pub(crate) fn float(self) -> Option<f64> {
        const EXACT: u128 = 1 << 53;
        let magnitude = self.digits.unsigned_abs();
        let float = match (magnitude, self.exponent) {
            // Both are exact, so the division rounds once.
            (0..=EXACT, -22..=0) => {
                let tens = TENS[self.exponent.unsigned_abs() as usize];
                self.digits as f64 / tens as f64
            }
            _ => format!("{}e{}", self.digits, self.exponent).parse().ok()?,
        };
        finite(float)
    }
}

/// The float if it is finite, and without the sign of a zero.
pub(crate) fn finite(float: f64) -> Option<f64> {
    float.is_finite().then_some(float + 0.0)
}

#[derive(Default)]
struct Reader {
    digits: u128,
    count: u32,
    exponent: i32,
    is_cut: bool,
}

impl Reader {
    fn digit(&mut self, digit: u8, is_fraction: bool) {
        if self.count < DIGITS_MAX {
            self.digits = self.digits * 10 + u128::from(digit);
            // Zeros at the beginning are no digits.
            self.count += u32::from(self.digits > 0);
            self.exponent -= i32::from(is_fraction);
        } else {
            self.is_cut |= digit != 0;
            self.exponent = self.exponent.saturating_add(i32::from(!is_fraction));
        }
    }
}

/// An exponent; one that no integer holds is as large as one can be.
fn exponent(bytes: &[u8]) -> Option<i32> {
    let (is_negative, digits) = match bytes {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let mut value = 0_i32;
    for digit in digits {
        value = value.saturating_mul(10).saturating_add(i32::from(digit - b'0')).min(1_000_000);
    }
    Some(if is_negative { -value } else { value })
}

/// A whole number of at most 18 digits in its plain form, which most are.
pub(crate) fn plain_integer(text: &str) -> Option<i64> {
    let (is_negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let value = match digits.len() {
        1..=8 => eight(digits)?,
        9..=16 => {
            let (high, low) = digits.split_at(digits.len() - 8);
            eight(high)? * TEN_TO_8 + eight(low)?
        }
        17 | 18 => {
            let (high, rest) = digits.split_at(digits.len() - 16);
            let (middle, low) = rest.split_at(8);
            (eight(high)? * TEN_TO_8 + eight(middle)?) * TEN_TO_8 + eight(low)?
        }
        _ => return None,
    };
    let value = value.cast_signed();
    Some(if is_negative { -value } else { value })
}

/// A decimal number in its plain form, in millionths: at most 12 signs, and 6 digits more after a point.
pub(crate) fn plain_millionths(text: &str) -> Option<i64> {
    let Some(point) = text.bytes().position(|it| it == b'.') else {
        return plain_integer(text).filter(|_| text.len() <= 12).map(|it| it * 1_000_000);
    };
    let (whole, fraction) = (text.get(..point)?, text.get(point + 1..)?.as_bytes());
    if whole.len() > 12 || fraction.is_empty() || fraction.len() > 6 {
        return None;
    }
    let millionths = eight(fraction)? * 10_u64.pow(6 - fraction.len() as u32);
    let (whole, millionths) = (plain_integer(whole)?, millionths.cast_signed());
    Some(whole * 1_000_000 + if text.starts_with('-') { -millionths } else { millionths })
}

const TEN_TO_8: u64 = 100_000_000;

/// The number of 1 to 8 digits, all of which are looked at together: the digits of a word are added in pairs, the pairs in
/// pairs, and so on.
fn eight(digits: &[u8]) -> Option<u64> {
    const ZEROS: u64 = u64::from_ne_bytes([b'0'; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    const ABOVE_NINE: u64 = u64::from_ne_bytes([0x80 - 10; 8]);
    let length = digits.len();
    let shifted = |byte: u8, at: usize| u64::from(byte) << (8 * at);
    let word = match (digits.first_chunk(), digits.last_chunk()) {
        // Bytes that stand in both are the same.
        (Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            u64::from(first) | u64::from(last) << (8 * (length - 4))
        }
        _ => {
            let (middle, last) = (length / 2, length - 1);
            shifted(digits[0], 0) | shifted(digits[middle], middle) | shifted(digits[last], last)
        }
    };
    // Zeros stand before the first digit, which is in the lowest byte.
    let before = 8 * (8 - length);
    let digits = (word << before | ZEROS & ((1 << before) - 1)) ^ ZEROS;
    if (digits | digits.wrapping_add(ABOVE_NINE)) & HIGH != 0 {
        return None;
    }
    let pairs = (digits * 10 + (digits >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    Some((fours * 10_000 + (fours >> 32)) & 0xffff_ffff)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Option<Number> {
        Number::parse(text, Separator::Point)
    }

    fn scaled(text: &str, scale: i32) -> Option<i128> {
        number(text)?.scaled(scale)
    }

    #[test]
    fn numbers_are_rounded_half_away_from_zero_as_they_are_written() {
        assert_eq!(scaled("1.005", 2), Some(101));
        assert_eq!(scaled("-1.005", 2), Some(-101));
        assert_eq!(scaled("1.0049999999999999999999999999999999999999999", 2), Some(100));
        assert_eq!(scaled("0.30000000000000004", 6), Some(300_000));
        assert_eq!(scaled("1e-3", 2), Some(0));
        assert_eq!(scaled("5e-3", 2), Some(1));
        assert_eq!(scaled("1e-1000000000000", 6), Some(0));
        assert_eq!(scaled("1e1000000000000", 6), None);
        assert_eq!(scaled("0e1000000000000", 6), Some(0));
        assert_eq!(scaled("12.5e2", 0), Some(1250));
        assert_eq!(scaled(&"9".repeat(38), 0), Some(i128::pow(10, 38) - 1));
        assert_eq!(scaled(&"9".repeat(40), 0), None);
        assert_eq!(scaled("000000000000000000000000000000000000000000000000001.5", 1), Some(15));
    }

    #[test]
    fn plain_decimals_have_a_short_way() {
        for (text, millionths) in [
            ("12.34", 12_340_000),
            ("-0.5", -500_000),
            ("-12", -12_000_000),
            ("0.000001", 1),
            ("999999999999.999999", 999_999_999_999_999_999),
        ] {
            assert_eq!(plain_millionths(text), Some(millionths), "{text}");
        }
        for text in
            ["", ".5", "1.", "1.0000001", "-.5", "1,000.00", "1e3", "1.5e3", "1.2.3", "+1.5"]
        {
            assert_eq!(plain_millionths(text), None, "{text}");
        }
    }

    #[test]
    fn whole_numbers_have_no_fraction_however_they_are_written() {
        let whole = |text: &str| number(text).and_then(Number::whole);
        assert_eq!(whole("1e3"), Some(1000));
        assert_eq!(whole("7.000"), Some(7));
        assert_eq!(whole("70e-1"), Some(7));
        assert_eq!(whole("7.5"), None);
        assert_eq!(whole("0.1"), None);
        assert_eq!(whole("9223372036854775807"), Some(i64::MAX));
        assert_eq!(whole("-9223372036854775808"), Some(i64::MIN));
        assert_eq!(whole("9223372036854775808"), None);
        assert_eq!(whole(&format!("1.{}1", "0".repeat(60))), None);
        assert_eq!(whole("0e-100"), Some(0));
    }

    #[test]
    fn thousands_are_groups_of_three() {
        assert_eq!(scaled("1,234,567.5", 1), Some(12_345_675));
        assert_eq!(
            Number::parse("-1.234,50", Separator::Comma).and_then(|it| it.scaled(2)),
            Some(-123_450)
        );
        for text in ["1,23", "1,2345", ",123", "1,,234", "1234,567", "1,234,", "1.234,5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "", "-", "+", ".", "1.", "e5", "1e", "1e+", "--1", "0x10", "NaN", "inf", " 1", "1 ",
            "1_0", "١",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
        assert_eq!(scaled("+.5", 1), Some(5));
    }

    #[test]
    fn floats_are_finite() {
        let float = |text: &str| number(text).and_then(Number::float);
        assert_eq!(float("1e400"), None);
        assert_eq!(float("1e-400"), Some(0.0));
        assert_eq!(float("-0.0").map(f64::is_sign_negative), Some(false));
        assert_eq!(
            number("2.675").and_then(|it| it.rounded(2)).and_then(Number::float),
            Some(2.68)
        );
    }

    proptest! {
        #[test]
        fn plain_integers_are_what_they_say(number in any::<i64>(), cut in 0..63_u32, zeros in 0..9_usize) {
            let number = number >> cut;
            let sign = if number < 0 { "-" } else { "" };
            let text = format!("{sign}{}{}", "0".repeat(zeros), number.unsigned_abs());
            let is_short = text.len() - sign.len() <= 18;
            prop_assert_eq!(plain_integer(&text), is_short.then_some(number), "{}", text);
        }

        #[test]
        fn plain_decimals_are_what_they_say(text in "-?[0-9]{0,13}(\\.[0-9]{0,7})?|[0-9.,e+-]{0,6}") {
            if let Some(found) = plain_millionths(&text) {
                let expected = number(&text).and_then(|it| it.scaled(6));
                prop_assert_eq!(Some(i128::from(found)), expected, "{}", text);
            }
        }

        #[test]
        fn what_is_no_plain_integer_is_none(text in "-?[0-9]{0,17}[/:a. +\u{b9}-][0-9]{0,17}") {
            prop_assume!(text.strip_prefix('-').unwrap_or(&text).bytes().any(|it| !it.is_ascii_digit()));
            prop_assert_eq!(plain_integer(&text), None, "{}", text);
        }

        #[test]
        fn a_float_is_the_one_that_its_text_names(value in any::<f64>().prop_filter("finite", |it| it.is_finite())) {
            let text = format!("{value:e}");
            prop_assert_eq!(number(&text).and_then(Number::float), Some(value + 0.0));
        }

        #[test]
        fn integers_are_read_alike_on_both_ways(value: i64) {
            let text = value.to_string();
            prop_assert_eq!(number(&text).and_then(Number::whole), Some(value));
            if value.unsigned_abs() < 1_000_000_000_000_000_000 {
                prop_assert_eq!(plain_integer(&text), Some(value));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[0-9.,eE+\\-x]{0,60}", scale in 0..38_i32) {
            for separator in [Separator::Point, Separator::Comma] {
                if let Some(number) = Number::parse(&text, separator) {
                    number.scaled(scale);
                    number.whole();
                    number.float();
                    number.rounded(6);
                }
            }
        }
    }
}
