//! E-mail addresses: how two of them are the same.

/// An address as its owner wrote it, beside the form in which addresses are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Email {
    /// As it was written.
    pub(crate) written: String,
    /// In lower case; unique among the accounts.
    pub(crate) normal: String,
}

impl Email {
    /// The contract has checked the form already.
    pub(crate) fn new(written: impl Into<String>) -> Self {
        let written: String = written.into().trim().to_owned();
        Self { normal: written.to_lowercase(), written }
    }

    /// What stands after the last `@`, in lower case.
    pub(crate) fn domain(&self) -> &str {
        self.normal.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// What stands before the last `@`, in lower case.
    pub(crate) fn local(&self) -> &str {
        self.normal.rsplit_once('@').map_or(&self.normal, |(local, _)| local)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_make_another_address() {
        let email = Email::new("Ann.Lee@Example.COM");
        assert_eq!(email.normal, Email::new("ann.lee@example.com").normal);
        assert_eq!(email.written, "Ann.Lee@Example.COM");
        assert_eq!((email.local(), email.domain()), ("ann.lee", "example.com"));
    }
}
