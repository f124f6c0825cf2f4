//! Functions and conversions.

use anyhow::{Context as _, Result, bail};

use super::{
    code::{Binding, Code, Form},
    expr::Emitter,
};
use crate::cel::{
    tree::{Calendar, Expr, Function, Unit},
    types::Type,
    value::Value,
};

impl Emitter<'_> {
    pub(crate) fn call(&mut self, function: Function, arguments: &[Expr]) -> Result<Code> {
        let operand = arguments.first().context("a function without arguments")?;
        let codes: Result<Vec<Code>> =
            arguments.iter().map(|argument| Ok(self.expr(argument)?.borrowed())).collect();
        let codes = codes?;
        let (value, receiver) = (&codes[0].text, codes[0].receiver());
        let second = codes.get(1).map(|code| code.text.as_str());
        let text = match (function, second) {
            (Function::Size, _) if operand.ty == Type::String => format!("cel::count({value})"),
            (Function::Size, _) => {
                return Ok(Code::plain(format!("{receiver}.len() as i64"), Binding::Cast));
            }
            (Function::Contains, Some(part)) if operand.ty == Type::Bytes => {
                format!("cel::contains({value}, {part})")
            }
            (Function::Contains, Some(part)) => format!("{receiver}.contains({part})"),
            (Function::StartsWith, Some(part)) => format!("{receiver}.starts_with({part})"),
            (Function::EndsWith, Some(part)) => format!("{receiver}.ends_with({part})"),
            (Function::Matches, _) => {
                let Some(Value::String(pattern)) = arguments.get(1).and_then(Expr::as_const) else {
                    bail!("a pattern that is no constant");
                };
                format!("{}.is_match({value})", self.statics.pattern(pattern))
            }
            (Function::Unique, _) => {
                let values = self.values(&codes[0])?;
                let is_double = operand.ty == Type::List(Box::new(Type::Double));
                let unique = if is_double { "unique_doubles" } else { "unique" };
                format!("cel::{unique}({values})")
            }
            (Function::IsNan, _) => format!("{receiver}.is_nan()"),
            (Function::IsInf, None) => format!("{receiver}.is_infinite()"),
            (Function::IsInf, Some(sign)) => format!("cel::is_inf({value}, {sign})"),
            (Function::IsEmail, _) => format!("host::is_email({value})"),
            (Function::IsHostname, _) => format!("host::is_hostname({value})"),
            (Function::IsHostAndPort, Some(port)) => {
                format!("host::is_host_and_port({value}, {port})")
            }
            (Function::IsIp, version) => format!("ip::is_ip({value}, {})", version.unwrap_or("0")),
            (Function::IsIpPrefix, _) => is_ip_prefix(arguments, &codes),
            (Function::IsUri, _) => format!("uri::is_uri({value})"),
            (Function::IsUriRef, _) => format!("uri::is_uri_ref({value})"),
            (Function::Calendar(part), zone) => {
                let offset = match (zone, arguments.get(1).map(|zone| &zone.ty)) {
                    (None, _) => "0".to_owned(),
                    (Some(zone), Some(Type::String)) => format!("time::offset({zone})?"),
                    (Some(offset), _) => offset.to_owned(),
                };
                return Ok(calendar(part, &format!("time::civil({value}, {offset})")));
            }
            (Function::Units(unit), _) => return Ok(units(unit, value)),
            (function, None) => bail!("{function:?} without an argument"),
        };
        Ok(Code::plain(text, Binding::Atom))
    }

    pub(crate) fn convert(&mut self, operand: &Expr, to: &Type) -> Result<Code> {
        let code = self.expr(operand)?.borrowed();
        let (value, receiver) = (&code.text, code.receiver());
        let cast = |to| Code::plain(format!("{} as {to}", code.at(Binding::Cast)), Binding::Cast);
        let plain = |text| Code::plain(text, Binding::Atom);
        let owned = |text| Code::atom(text, Form::Owned);
        Ok(match (&operand.ty, to) {
            (Type::Uint, Type::Int) => plain(format!("cel::int_of_uint({value})?")),
            (Type::Double, Type::Int) => plain(format!("cel::int_of_double({value})?")),
            (Type::Timestamp, Type::Int) => plain(format!("time::seconds({value})")),
            (Type::String, Type::Int) => plain(format!("cel::parsed::<i64>({value})?")),
            (Type::Int, Type::Uint) => match &operand.node {
                crate::cel::tree::Node::Call(Function::Size, _) => cast("u64"),
                _ => plain(format!("cel::uint_of_int({value})?")),
            },
            (Type::Double, Type::Uint) => plain(format!("cel::uint_of_double({value})?")),
            (Type::String, Type::Uint) => plain(format!("cel::parsed::<u64>({value})?")),
            (Type::Int | Type::Uint, Type::Double) => cast("f64"),
            (Type::String, Type::Double) => plain(format!("cel::parsed::<f64>({value})?")),
            (Type::Bool | Type::Int | Type::Uint, Type::String) => {
                owned(format!("format!(\"{{}}\", {value})"))
            }
            (Type::Double, Type::String) => owned(format!("text::double({value})")),
            (Type::Timestamp, Type::String) => owned(format!("text::timestamp({value})")),
            (Type::Duration, Type::String) => owned(format!("text::duration({value})")),
            (Type::Bytes, Type::String) => {
                Code::atom(format!("cel::text_of_bytes({value})?"), Form::Borrowed)
            }
            (Type::String, Type::Bytes) => {
                Code::atom(format!("{receiver}.as_bytes()"), Form::Borrowed)
            }
            (Type::String, Type::Bool) => plain(format!("cel::bool_of_text({value})?")),
            (Type::String, Type::Duration) => plain(format!("time::parse_duration({value})?")),
            (Type::String, Type::Timestamp) => plain(format!("time::parse_timestamp({value})?")),
            (Type::Int, Type::Timestamp) => {
                plain(format!("time::timestamp(time::nanos({value}, 0))?"))
            }
            (from, to) => bail!("a conversion of {from} to {to}"),
        })
    }
}

/// The second argument is the version or, if it is a bool, whether the check is strict.
fn is_ip_prefix(arguments: &[Expr], codes: &[Code]) -> String {
    let value = &codes[0].text;
    let (version, strict) = match (arguments.get(1), codes.get(1), codes.get(2)) {
        (_, Some(version), Some(strict)) => (version.text.as_str(), strict.text.as_str()),
        (Some(argument), Some(strict), None) if argument.ty == Type::Bool => {
            ("0", strict.text.as_str())
        }
        (_, Some(version), None) => (version.text.as_str(), "false"),
        (_, None, _) => ("0", "false"),
    };
    format!("ip::is_ip_prefix({value}, {version}, {strict})")
}

fn calendar(part: Calendar, civil: &str) -> Code {
    let atom = |text| Code::plain(text, Binding::Atom);
    let less_one = |text| Code::plain(format!("{text} - 1"), Binding::Add);
    let clock = |unit: &str, modulus: &str| {
        let text = format!("time::whole({civil}.nanos, {unit}){modulus}");
        Code::plain(text, if modulus.is_empty() { Binding::Atom } else { Binding::Multiply })
    };
    match part {
        Calendar::Year => atom(format!("{civil}.year")),
        Calendar::Month => less_one(format!("{civil}.month")),
        Calendar::Date => atom(format!("{civil}.day")),
        Calendar::DayOfMonth => less_one(format!("{civil}.day")),
        Calendar::DayOfWeek => atom(format!("{civil}.day_of_week")),
        Calendar::DayOfYear => atom(format!("{civil}.day_of_year")),
        Calendar::Hour => clock("3_600_000_000_000", ""),
        Calendar::Minute => clock("60_000_000_000", " % 60"),
        Calendar::Second => clock("1_000_000_000", " % 60"),
        Calendar::Millisecond => clock("1_000_000", " % 1000"),
    }
}

fn units(unit: Unit, duration: &str) -> Code {
    let whole = |unit: &str| Code::plain(format!("time::whole({duration}, {unit})"), Binding::Atom);
    match unit {
        Unit::Hours => whole("3_600_000_000_000"),
        Unit::Minutes => whole("60_000_000_000"),
        Unit::Seconds => whole("1_000_000_000"),
        Unit::Milliseconds => {
            let text = format!("{} % 1000", whole("1_000_000").text);
            Code::plain(text, Binding::Multiply)
        }
    }
}
