//! Rounding to decimal digits.

use std::io::Write;

use crate::failure::Failure;

/// Rounds half away from zero on the shortest decimal that names the number; `digits` stand behind the point.
pub(crate) fn round_float(number: f64, digits: i64) -> Result<f64, Failure> {
    // No float has a digit beyond these places.
    const PLACES_MAX: i64 = 400;
    /// The longest shortest form: 17 digits, a point, an exponent of three digits with its sign.
    const BYTES_MAX: usize = 32;
    if number == 0.0 || digits >= PLACES_MAX {
        return Ok(number);
    }
    if digits <= -PLACES_MAX {
        return Ok(0.0);
    }
    let mut buffer = [0; BYTES_MAX];
    let mut rest = &mut buffer[..];
    write!(rest, "{:e}", number.abs()).expect("the form is never longer");
    let length = BYTES_MAX - rest.len();
    let form = std::str::from_utf8(&buffer[..length]).expect("it was written as text");
    let (mantissa, exponent) = form.split_once('e').expect("this form has an exponent");
    let exponent: i64 = exponent.parse().expect("the exponent is an integer");
    // The first digit stands for 10^exponent, and the last that is kept for 10^-digits.
    let kept = exponent + digits + 1;
    let figures = mantissa.bytes().filter(u8::is_ascii_digit);
    let Ok(kept) = usize::try_from(kept) else { return Ok(0.0) };
    if kept >= figures.clone().count() {
        return Ok(number);
    }
    let whole = figures.clone().take(kept).fold(0_u64, |sum, it| sum * 10 + u64::from(it - b'0'));
    let is_up = figures.clone().nth(kept).is_some_and(|it| it >= b'5');
    let rounded = format!("{}e{}", whole + u64::from(is_up), -digits);
    let rounded: f64 = rounded.parse().expect("digits and an exponent are a number");
    if rounded.is_finite() { Ok(rounded.copysign(number) + 0.0) } else { Err(Failure::FINITE) }
}

/// Rounds an integer half away from zero before the point; with digits behind it the number stays.
pub(crate) fn round_whole(number: i64, digits: i64) -> Result<i64, Failure> {
    /// Half of ten to this power is more than any integer.
    const PLACES_MAX: i64 = 20;
    if digits >= 0 {
        return Ok(number);
    }
    let Some(places) = digits.checked_neg().filter(|it| *it < PLACES_MAX) else { return Ok(0) };
    let unit = 10_i128.pow(u32::try_from(places).expect("it is below 20"));
    let number = i128::from(number);
    let rounded = (number.abs() + unit / 2) / unit * unit * number.signum();
    i64::try_from(rounded).map_err(|_| Failure::INTEGER)
}

/// `amount * part / whole`, exact, rounded once, half to the even number.
pub(crate) fn prorate(amount: i64, part: i64, whole: i64) -> Result<i64, Failure> {
    if whole == 0 {
        return Err(Failure::ZERO);
    }
    let sign = i128::from(whole.signum());
    let (product, whole) = (i128::from(amount) * i128::from(part) * sign, i128::from(whole) * sign);
    let (quotient, rest) = (product.div_euclid(whole), product.rem_euclid(whole));
    let is_up = match (2 * rest).cmp(&whole) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => quotient % 2 != 0,
        std::cmp::Ordering::Greater => true,
    };
    i64::try_from(quotient + i128::from(is_up)).map_err(|_| Failure::INTEGER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_rounded_as_they_are_written() {
        for (number, digits, wanted) in [
            (1.005, 2, 1.01),
            (2.675, 2, 2.68),
            (-1.005, 2, -1.01),
            (0.5, 0, 1.0),
            (-0.5, 0, -1.0),
            (1.5, 0, 2.0),
            (2.5, 0, 3.0),
            (0.49999999999999994, 0, 0.0),
            (0.1, 5, 0.1),
            (1e-10, 5, 0.0),
            (9.999, 2, 10.0),
            (99.5, 0, 100.0),
            (1234.5, -2, 1200.0),
            (1250.0, -2, 1300.0),
            (50.0, -2, 100.0),
            (49.0, -2, 0.0),
            (4.0, -2, 0.0),
            (1e22, 2, 1e22),
            (6_789.123_45, 4, 6_789.123_5),
            (5e-324, 323, 1e-323),
            (5e-324, 322, 0.0),
            (5e-324, 324, 5e-324),
            (f64::MAX, 10, f64::MAX),
            (1.5, 1_000, 1.5),
            (1.5, i64::MAX, 1.5),
            (1.5, i64::MIN, 0.0),
        ] {
            assert_eq!(round_float(number, digits), Ok(wanted), "{number:?} {digits}");
        }
        assert_eq!(round_float(f64::MAX, -308), Err(Failure::FINITE));
        assert!(round_float(-0.4, 0).unwrap().is_sign_positive());
    }

    #[test]
    fn integers_are_rounded_before_the_point() {
        for (number, digits, wanted) in [
            (15, 3, Ok(15)),
            (15, -1, Ok(20)),
            (-15, -1, Ok(-20)),
            (14, -1, Ok(10)),
            (49, -2, Ok(0)),
            (i64::MAX, -19, Err(Failure::INTEGER)),
            (4_999_999_999_999_999_999, -19, Ok(0)),
            (i64::MAX, -20, Ok(0)),
            (i64::MAX, i64::MIN, Ok(0)),
            (i64::MAX, -1, Err(Failure::INTEGER)),
            (i64::MIN, -1, Err(Failure::INTEGER)),
            (i64::MAX, 0, Ok(i64::MAX)),
        ] {
            assert_eq!(round_whole(number, digits), wanted, "{number} {digits}");
        }
    }

    #[test]
    fn shares_are_rounded_once_and_half_to_even() {
        for (amount, part, whole, wanted) in [
            (1, 1, 2, Ok(0)),
            (3, 1, 2, Ok(2)),
            (5, 1, 2, Ok(2)),
            (-1, 1, 2, Ok(0)),
            (-3, 1, 2, Ok(-2)),
            (3, 1, -2, Ok(-2)),
            (-3, 1, -2, Ok(2)),
            (2, 1, 3, Ok(1)),
            (-2, 1, 3, Ok(-1)),
            (i64::MAX, i64::MAX, i64::MAX, Ok(i64::MAX)),
            (i64::MIN, i64::MIN, i64::MIN, Ok(i64::MIN)),
            (i64::MIN, i64::MIN, i64::MAX, Err(Failure::INTEGER)),
            (i64::MIN, 1, -1, Err(Failure::INTEGER)),
            (1, 1, 0, Err(Failure::ZERO)),
        ] {
            assert_eq!(prorate(amount, part, whole), wanted, "{amount} {part} {whole}");
        }
    }
}
