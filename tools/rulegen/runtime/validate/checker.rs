//! What a check finds, and how much of it is kept.

use std::{borrow::Cow, fmt};

use super::path::{Element, Path};

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
    /// The rule's own path in `buf.validate.FieldRules`, such as `repeated.items.string.min_len`;
    /// empty for a rule of a message.
    pub rule: &'static str,
    /// The rule's id, such as `string.min_len`.
    pub rule_id: Cow<'static, str>,
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

    /// The validation's time, read once.
    pub fn now(&mut self) -> Moment {
        *self.now.get_or_insert_with(Moment::of_the_system)
    }

    /// What was found.
    pub fn finish(self) -> Result<(), Violations> {
        if self.violations.is_empty() {
            return Ok(());
        }
        Err(Violations { kept: self.violations, dropped: self.dropped })
    }

    /// Whether a recursive message is too deep to go on; if so, it is reported.
    #[inline]
    pub fn too_deep(&mut self, at: &Path<'_>) -> bool {
        let deep = at.depth() > DEPTH_MAX;
        if deep {
            self.report_depth(at);
        }
        deep
    }

    #[cold]
    fn report_depth(&mut self, at: &Path<'_>) {
        self.push(|| Violation {
            field: at.elements(),
            rule: "",
            rule_id: Cow::Borrowed("message.depth"),
            message: Cow::Owned(format!("must not be nested deeper than {DEPTH_MAX} levels")),
            for_key: false,
            cause: Cause::Depth,
        });
    }

    fn push(&mut self, violation: impl FnOnce() -> Violation) {
        if self.violations.len() < VIOLATIONS_MAX {
            self.violations.push(violation());
        } else {
            self.dropped += 1;
        }
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
        let text = if self.message.is_empty() { &self.rule_id } else { &self.message };
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
