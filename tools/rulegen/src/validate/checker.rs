//! What a check finds, and how much of it is kept.

use std::{borrow::Cow, fmt};

use super::{
    cel,
    path::{Element, Path},
    time,
};

/// Violations that one report holds; more are counted, not kept.
pub const VIOLATIONS_MAX: usize = 64;

/// Steps below the root at which a recursive message is refused; prost decodes no deeper message.
pub const DEPTH_MAX: u32 = 100;

/// A point in time: seconds since 1970 and nanoseconds within the second, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Whole seconds since 1970, negative before.
    pub seconds: i64,
    /// Nanoseconds within the second, 0 to 999,999,999.
    pub nanos: i32,
}

/// Which rule does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The rule's path in `buf.validate.FieldRules`, such as `repeated.items.string.min_len`;
    /// empty for a rule of a message or a oneof.
    pub path: &'static str,
    /// The rule's id, such as `string.min_len`.
    pub id: &'static str,
}

/// Collects what one validation finds.
#[derive(Debug, Default)]
pub struct Checker {
    now: Option<Moment>,
    violations: Vec<Violation>,
    dropped: usize,
}

/// One rule that one value does not keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// From the validated message to the value; empty for a rule of the message itself.
    pub field: Vec<Element>,
    /// The rule that does not hold.
    pub rule: Rule,
    /// What the value must be, in words for the caller; may be empty.
    pub message: Cow<'static, str>,
    /// Whether the rule is on a map's key, not on the value under it.
    pub for_key: bool,
    /// Why the rule does not hold.
    pub cause: Cause,
}

/// Why a rule does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The value breaks the rule.
    Broken,
    /// The rule cannot be evaluated on this value: an overflow, a missing key.
    Evaluation,
    /// The rule is wrong in the schema, and no value passes. Only code generated so that it reports has it.
    Schema,
    /// The message is nested deeper than [`DEPTH_MAX`].
    Depth,
}

/// The rules that a message does not keep, at most [`VIOLATIONS_MAX`] of them, in the schema's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    kept: Vec<Violation>,
    dropped: usize,
}

impl Checker {
    /// A checker for which it is `now`.
    pub fn at(now: Moment) -> Self {
        Self { now: Some(now), ..Self::default() }
    }

    /// What was found.
    pub fn finish(self) -> Result<(), Violations> {
        if self.violations.is_empty() {
            return Ok(());
        }
        Err(Violations { kept: self.violations, dropped: self.dropped })
    }

    /// How many rules were found broken so far.
    pub fn count(&self) -> usize {
        self.violations.len() + self.dropped
    }

    /// The validation's time in nanoseconds since 1970, read once.
    pub fn now(&mut self) -> i128 {
        let now = self.now.get_or_insert_with(Moment::of_the_system);
        time::nanos(now.seconds, now.nanos)
    }

    /// Whether a recursive message is too deep to go on; if so, it is reported.
    #[inline]
    pub fn too_deep(&mut self, at: &Path<'_>) -> bool {
        let is_deep = at.depth() > DEPTH_MAX;
        if is_deep {
            let rule = Rule { path: "", id: "message.depth" };
            let message = format!("must not be nested deeper than {DEPTH_MAX} levels");
            self.report(at, &rule, Cow::Owned(message), Cause::Depth);
        }
        is_deep
    }

    /// The value at `at` breaks `rule`.
    #[cold]
    pub fn fail(&mut self, at: &Path<'_>, rule: &Rule, message: &'static str) {
        self.report(at, rule, Cow::Borrowed(message), Cause::Broken);
    }

    /// The value at `at` breaks `rule`, whose message depends on the value.
    #[cold]
    pub fn fail_with(&mut self, at: &Path<'_>, rule: &Rule, message: String) {
        self.report(at, rule, Cow::Owned(message), Cause::Broken);
    }

    /// The outcome of a rule that may fail to be evaluated, and whose message is in the schema.
    pub fn holds(
        &mut self,
        at: &Path<'_>,
        rule: &Rule,
        message: &'static str,
        holds: cel::Result<bool>,
    ) {
        match holds {
            Ok(true) => {}
            Ok(false) => self.fail(at, rule, message),
            Err(error) => self.error(at, rule, error),
        }
    }

    /// The outcome of a rule that may fail to be evaluated, and whose value is its message.
    pub fn says(&mut self, at: &Path<'_>, rule: &Rule, says: cel::Result<Cow<'static, str>>) {
        match says {
            Ok(message) if message.is_empty() => {}
            Ok(message) => self.report(at, rule, message, Cause::Broken),
            Err(error) => self.error(at, rule, error),
        }
    }

    /// The rules of the message at `at` are wrong in the schema.
    #[cold]
    pub fn schema_error(&mut self, at: &Path<'_>, message: &'static str) {
        let rule = Rule { path: "", id: "schema" };
        self.report(at, &rule, Cow::Borrowed(message), Cause::Schema);
    }

    #[cold]
    fn error(&mut self, at: &Path<'_>, rule: &Rule, error: cel::Error) {
        self.report(at, rule, Cow::Owned(error.to_string()), Cause::Evaluation);
    }

    #[cold]
    fn report(&mut self, at: &Path<'_>, rule: &Rule, message: Cow<'static, str>, cause: Cause) {
        if self.violations.len() == VIOLATIONS_MAX {
            self.dropped += 1;
            return;
        }
        self.violations.push(Violation {
            field: at.elements(),
            rule: *rule,
            message,
            for_key: at.is_key(),
            cause,
        });
    }
}

impl Rule {
    /// A rule whose path is its id.
    pub const fn new(id: &'static str) -> Self {
        Self { path: id, id }
    }
}

impl Moment {
    /// What the system's clock says.
    #[expect(clippy::disallowed_methods, reason = "the one place where validation reads the clock")]
    fn of_the_system() -> Self {
        use std::time::{SystemTime, UNIX_EPOCH};

        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { seconds: since.as_secs().cast_signed(), nanos: since.subsec_nanos().cast_signed() }
    }
}

impl Violation {
    /// The path to the value, such as `pipeline.steps[0].load.uri`; empty for the message itself.
    pub fn field_path(&self) -> String {
        let mut path = String::new();
        for element in &self.field {
            if !path.is_empty() {
                path.push('.');
            }
            path += &element.to_string();
        }
        path
    }
}

impl Violations {
    /// The violations that were kept, in the schema's order.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.kept.iter()
    }

    /// How many more were found.
    pub fn dropped(&self) -> usize {
        self.dropped
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.field_path();
        let key = if self.for_key { " (key)" } else { "" };
        let separator = if path.is_empty() { "" } else { ": " };
        let text = if self.message.is_empty() { self.rule.id } else { &self.message };
        write!(f, "{path}{key}{separator}{text}")
    }
}

/// `name: must be at most 128 characters; steps: must contain at least 1 item(s)`.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.kept.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        match self.dropped {
            0 => Ok(()),
            dropped => write!(f, "; and {dropped} more"),
        }
    }
}

impl std::error::Error for Violations {}
