//! What a validation finds.

use platform_proto::platform::config::v1 as pb;
pub(crate) use service::diff::join;

/// Issues that one answer holds; the rest are dropped, since nobody reads so many.
pub(crate) const ISSUES_MAX: usize = 256;

/// Whether an issue stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Severity {
    Error,
    Warning,
    Info,
}

/// One thing that a validation found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Issue {
    /// Path from the top of what was validated; empty for the whole.
    pub(crate) field: String,
    /// Stable, in lower case.
    pub(crate) code: &'static str,
    /// What to do about it, in one sentence.
    pub(crate) message: String,
    pub(crate) severity: Severity,
    /// Index of the character in the formula or expression that the field holds.
    pub(crate) position: Option<i32>,
}

/// Issues as they are found, at most [`ISSUES_MAX`]; errors push out warnings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Issues(Vec<Issue>);

impl Issues {
    pub(crate) fn error(
        &mut self,
        field: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
    ) {
        self.add(Severity::Error, field, code, message, None);
    }

    pub(crate) fn error_at(
        &mut self,
        field: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
        position: impl TryInto<i32>,
    ) {
        self.add(Severity::Error, field, code, message, position.try_into().ok());
    }

    pub(crate) fn warning(
        &mut self,
        field: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
    ) {
        self.add(Severity::Warning, field, code, message, None);
    }

    pub(crate) fn warning_at(
        &mut self,
        field: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
        position: impl TryInto<i32>,
    ) {
        self.add(Severity::Warning, field, code, message, position.try_into().ok());
    }

    fn add(
        &mut self,
        severity: Severity,
        field: impl Into<String>,
        code: &'static str,
        message: impl Into<String>,
        position: Option<i32>,
    ) {
        self.push(Issue { field: field.into(), code, message: message.into(), severity, position });
    }

    pub(crate) fn push(&mut self, issue: Issue) {
        if self.0.len() < ISSUES_MAX {
            self.0.push(issue);
        } else if issue.severity == Severity::Error
            && let Some(mild) = self.0.iter().rposition(|it| it.severity != Severity::Error)
        {
            self.0[mild] = issue;
        }
    }

    /// Takes over the issues of a part that stands at `path`.
    pub(crate) fn extend_under(&mut self, path: &str, part: Self) {
        for mut issue in part.0 {
            issue.field = join(path, &issue.field);
            self.push(issue);
        }
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.0.iter().any(|issue| issue.severity == Severity::Error)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Issue> {
        self.0.iter()
    }

    /// The first issue with this code.
    pub(crate) fn find(&self, code: &str) -> Option<&Issue> {
        self.0.iter().find(|issue| issue.code == code)
    }

    /// Only those that stand in the way.
    pub(crate) fn without_warnings(mut self) -> Self {
        self.0.retain(|issue| issue.severity == Severity::Error);
        self
    }

    pub(crate) fn retain(&mut self, keep: impl FnMut(&Issue) -> bool) {
        self.0.retain(keep);
    }

    pub(crate) fn to_wire(&self) -> Vec<pb::ValidationIssue> {
        self.0.iter().map(Issue::to_wire).collect()
    }
}

impl Issue {
    fn to_wire(&self) -> pb::ValidationIssue {
        let severity = match self.severity {
            Severity::Error => pb::ValidationSeverity::Error,
            Severity::Warning => pb::ValidationSeverity::Warning,
            Severity::Info => pb::ValidationSeverity::Info,
        };
        pb::ValidationIssue {
            field: self.field.clone(),
            code: self.code.to_owned(),
            message: self.message.clone(),
            severity: severity as i32,
            position: self.position,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_join_as_a_reader_expects() {
        assert_eq!(join("", "name"), "name");
        assert_eq!(join("schedule", ""), "schedule");
        assert_eq!(join("schedule", "timezone"), "schedule.timezone");
        assert_eq!(join("objects", "[3]"), "objects[3]");
    }

    #[test]
    fn an_error_is_never_lost_to_warnings() {
        let mut issues = Issues::default();
        for _ in 0..ISSUES_MAX {
            issues.warning("config", "noise", "read it");
        }
        issues.error("name", "required", "give it");
        assert!(issues.has_errors());
        assert_eq!(issues.iter().count(), ISSUES_MAX);
    }
}
