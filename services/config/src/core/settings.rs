//! Settings of a source, whatever their shape.

use platform_proto::google::protobuf::{Struct, Value, value::Kind};
use prost::Message as _;
use service::audit::is_secret;

use crate::core::issue::{Issues, join};

/// Bytes of encoded settings.
pub(crate) const BYTES_MAX: usize = 256 * 1024;
/// Levels of settings.
pub(crate) const LEVELS_MAX: usize = 16;

/// Checks size, depth and numbers; paths begin at the top of the settings.
pub(crate) fn check(settings: &Struct, issues: &mut Issues) {
    let bytes = settings.encoded_len();
    if BYTES_MAX < bytes {
        let message =
            format!("Settings have at most {BYTES_MAX} bytes encoded; these have {bytes}.");
        return issues.error("", "too_large", message);
    }
    check_struct(settings, "", 1, issues);
}

fn check_struct(settings: &Struct, path: &str, level: usize, issues: &mut Issues) {
    if LEVELS_MAX < level {
        let message = format!("Settings are at most {LEVELS_MAX} levels deep.");
        return issues.error(path, "too_deep", message);
    }
    for (name, value) in &settings.fields {
        let path = join(path, name);
        if is_secret(name) && matches!(value.kind, Some(Kind::StringValue(_))) {
            let message = "Keep credentials in the connector: settings are shown to everybody \
                           who sees the pipeline.";
            issues.warning(path.clone(), "secret_in_settings", message);
        }
        check_value(value, &path, level, issues);
    }
}

fn check_value(value: &Value, path: &str, level: usize, issues: &mut Issues) {
    match &value.kind {
        None => issues.error(path, "required", "Give a value."),
        Some(Kind::NumberValue(number)) if !number.is_finite() => {
            issues.error(path, "not_finite", "Give a number that is finite.");
        }
        Some(
            Kind::NullValue(_) | Kind::NumberValue(_) | Kind::StringValue(_) | Kind::BoolValue(_),
        ) => {}
        Some(Kind::StructValue(inner)) => check_struct(inner, path, level + 1, issues),
        Some(Kind::ListValue(_)) if LEVELS_MAX <= level => {
            let message = format!("Settings are at most {LEVELS_MAX} levels deep.");
            issues.error(path, "too_deep", message);
        }
        Some(Kind::ListValue(list)) => {
            for (index, value) in list.values.iter().enumerate() {
                check_value(value, &format!("{path}[{index}]"), level + 1, issues);
            }
        }
    }
}

/// `over` laid over `under`: objects member by member, everything else as a whole.
pub(crate) fn laid_over(under: &Struct, over: &Struct) -> Struct {
    let mut merged = under.clone();
    for (name, value) in &over.fields {
        let below = merged.fields.get(name).and_then(|it| it.kind.as_ref());
        let value = match (below, &value.kind) {
            (Some(Kind::StructValue(below)), Some(Kind::StructValue(above))) => {
                Kind::StructValue(laid_over(below, above)).into()
            }
            _ => value.clone(),
        };
        merged.fields.insert(name.clone(), value);
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Struct {
        serde_json::from_str(text).expect("settings")
    }

    fn codes(settings: &Struct) -> Vec<(String, &'static str)> {
        let mut issues = Issues::default();
        check(settings, &mut issues);
        issues.iter().map(|it| (it.field.clone(), it.code)).collect()
    }

    #[test]
    fn settings_are_laid_over_member_by_member() {
        let under = parse(r#"{"a": 1, "b": {"x": 1, "y": [1]}, "c": 3}"#);
        let over = parse(r#"{"a": 2, "b": {"y": [2]}, "c": null}"#);
        let merged = parse(r#"{"a": 2, "b": {"x": 1, "y": [2]}, "c": null}"#);
        assert_eq!(laid_over(&under, &over), merged);
    }

    #[test]
    fn size_depth_and_credentials_are_noticed() {
        let mut deep = parse(r#"{"leaf": 1}"#);
        for _ in 1..LEVELS_MAX {
            deep = Struct { fields: [("d".to_owned(), Kind::StructValue(deep).into())].into() };
        }
        assert_eq!(codes(&deep), []);
        let deeper = Struct { fields: [("d".to_owned(), Kind::StructValue(deep).into())].into() };
        assert_eq!(codes(&deeper)[0].1, "too_deep");
        let large = Kind::StringValue("x".repeat(BYTES_MAX)).into();
        assert_eq!(codes(&Struct { fields: [("s".to_owned(), large)].into() })[0].1, "too_large");
        let secret = parse(r#"{"auth": {"client_secret": "x", "secret_count": 3}}"#);
        assert_eq!(codes(&secret), [("auth.client_secret".to_owned(), "secret_in_settings")]);
    }
}
