//! What the generated code of a package shares: its patterns and its rules.

use std::{collections::BTreeMap, fmt::Write as _};

use super::code::quoted;

/// Statics by their names, each written once.
#[derive(Debug, Default)]
pub(crate) struct Statics {
    /// By expression.
    patterns: BTreeMap<String, String>,
    /// By path and id.
    rules: BTreeMap<(String, String), String>,
}

impl Statics {
    /// The name of the static that holds a pattern.
    pub(crate) fn pattern(&mut self, expression: &str) -> String {
        let name = format!("PATTERN_{}", self.patterns.len());
        self.patterns.entry(expression.to_owned()).or_insert(name).clone()
    }

    /// The name of the static that holds a rule.
    pub(crate) fn rule(&mut self, path: &str, id: &str) -> String {
        let key = (path.to_owned(), id.to_owned());
        if let Some(name) = self.rules.get(&key) {
            return name.clone();
        }
        let name = rule_name(path, id).unwrap_or_else(|| format!("RULE_{}", self.rules.len()));
        let is_taken = self.rules.values().any(|other| *other == name);
        let name = if is_taken { format!("{name}_{}", self.rules.len()) } else { name };
        self.rules.insert(key, name.clone());
        name
    }

    /// The items, in the order of their names.
    pub(crate) fn items(&self) -> String {
        let mut items: Vec<(&String, String)> = Vec::new();
        for ((path, id), name) in &self.rules {
            let (path, id) = (quoted(path), quoted(id));
            let rule = match path == id {
                true => format!("Rule::new({id})"),
                false => format!("Rule {{ path: {path}, id: {id} }}"),
            };
            items.push((name, format!("static {name}: Rule = {rule};")));
        }
        for (expression, name) in &self.patterns {
            let expression = quoted(expression);
            let pattern = format!("cel::Pattern::new({expression})");
            items.push((name, format!("static {name}: cel::Pattern = {pattern};")));
        }
        items.sort();
        items.into_iter().fold(String::new(), |mut text, (_, item)| {
            _ = writeln!(text, "{item}");
            text
        })
    }
}

/// `STRING_MAX_LEN`, `REPEATED_ITEMS_STRING_EMAIL_EMPTY`: the path, continued by the id where that goes on.
/// A rule of the schema's own is named by its id, if that is like a name.
fn rule_name(path: &str, id: &str) -> Option<String> {
    if path.is_empty() && id == "required" {
        return Some("ONEOF_REQUIRED".to_owned());
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    if !id.chars().all(is_plain) || !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let ends = std::iter::once(0).chain(path.match_indices('.').map(|(dot, _)| dot + 1));
    let mut continued = ends.filter(|end| id.starts_with(&path[*end..]) && *end < path.len());
    let name = match continued.next() {
        Some(end) => format!("{}{id}", &path[..end]),
        None => id.to_owned(),
    };
    Some(name.replace('.', "_").to_uppercase()).filter(|name| name.chars().all(|c| c != '['))
}

#[cfg(test)]
mod tests {
    use super::Statics;

    #[test]
    fn a_rule_is_named_by_its_path_and_how_its_id_goes_on() {
        let mut statics = Statics::default();
        assert_eq!(statics.rule("string.max_len", "string.max_len"), "STRING_MAX_LEN");
        assert_eq!(statics.rule("int32.gte", "int32.gte_lte"), "INT32_GTE_LTE");
        let items = "repeated.items.string.email";
        assert_eq!(statics.rule(items, "string.email_empty"), "REPEATED_ITEMS_STRING_EMAIL_EMPTY");
        assert_eq!(statics.rule("", "create_pipeline.window"), "CREATE_PIPELINE_WINDOW");
        assert_eq!(statics.rule("cel[0]", "a.b"), "A_B");
        assert_eq!(statics.rule("", "required"), "ONEOF_REQUIRED");
        assert_eq!(statics.rule("required", "required"), "REQUIRED");
    }

    #[test]
    fn names_are_given_once() {
        let mut statics = Statics::default();
        assert_eq!(statics.rule("cel[0]", "a.b"), statics.rule("cel[0]", "a.b"));
        assert_ne!(statics.rule("cel[0]", "a.b"), statics.rule("cel[1]", "a.b"));
        assert_ne!(statics.rule("cel_expression[0]", "this > 1"), statics.rule("", "9"));
        assert_eq!(statics.pattern("^a$"), statics.pattern("^a$"));
        assert_ne!(statics.pattern("^a$"), statics.pattern("^b$"));
        assert_eq!(statics.items().lines().count(), 6);
    }
}
