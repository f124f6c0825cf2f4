//! Invitations: how somebody without a membership gets one by mail.
//!
//! Owns:      the life of an invitation and of its token.
//! Invariant: the token is known to the mail alone, is good for one address, is used once, and gives what its inviter
//!            could invite into at that moment.
//! Not here:  how the mail is sent (`core::mail`), and accounts that an invitation opens (`core::account`).

pub(crate) mod accept;
pub(crate) mod read;
pub(crate) mod send;

use std::time::Duration;

use base::Timestamp;

use crate::core::email::Email;

/// What it takes to invite.
pub(crate) const INVITE: &str = "platform.invitation.write";

/// How long a token is good.
pub(crate) const LIFE: Duration = Duration::from_secs(7 * 86_400);

/// After this the same invitation is mailed again at the earliest.
pub(crate) const RESEND_AFTER: Duration = Duration::from_secs(3600);

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Open,
    Accepted,
    Revoked,
    Expired,
}

/// An invitation to an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Invitation {
    pub(crate) id: String,
    pub(crate) org_id: i64,
    pub(crate) email: Email,
    pub(crate) role: String,
    pub(crate) group_ids: Vec<String>,
    /// Words for the mail.
    pub(crate) message: String,
    pub(crate) invited_by: i64,
    /// When it was last mailed.
    pub(crate) sent_at: Timestamp,
    pub(crate) expires_at: Timestamp,
    pub(crate) accepted_at: Option<Timestamp>,
    pub(crate) revoked_at: Option<Timestamp>,
    pub(crate) created_at: Timestamp,
}

impl Invitation {
    /// Where it stands at a moment.
    pub(crate) fn status(&self, now: Timestamp) -> Status {
        match (self.accepted_at, self.revoked_at) {
            (Some(_), _) => Status::Accepted,
            (None, Some(_)) => Status::Revoked,
            (None, None) if self.expires_at <= now => Status::Expired,
            (None, None) => Status::Open,
        }
    }

    /// Whether it is too early to mail it again.
    pub(crate) fn was_just_sent(&self, now: Timestamp) -> bool {
        now < self.sent_at + RESEND_AFTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation() -> Invitation {
        let sent_at = Timestamp::from_seconds(1000);
        Invitation {
            id: "i".to_owned(),
            org_id: 1,
            email: Email::new("a@example.com"),
            role: "viewer".to_owned(),
            group_ids: Vec::new(),
            message: String::new(),
            invited_by: 1,
            sent_at,
            expires_at: sent_at + LIFE,
            accepted_at: None,
            revoked_at: None,
            created_at: sent_at,
        }
    }

    #[test]
    fn it_is_open_until_its_end_unless_it_was_used_or_revoked() {
        let open = invitation();
        let end = open.expires_at;
        assert_eq!(open.status(end - Duration::from_micros(1)), Status::Open);
        assert_eq!(open.status(end), Status::Expired);
        let revoked = Invitation { revoked_at: Some(end), ..open.clone() };
        assert_eq!(revoked.status(end), Status::Revoked);
        let accepted = Invitation { accepted_at: Some(end), ..revoked };
        assert_eq!(accepted.status(end + LIFE), Status::Accepted);
    }

    #[test]
    fn it_is_mailed_once_an_hour() {
        let sent = invitation();
        assert!(sent.was_just_sent(sent.sent_at));
        assert!(!sent.was_just_sent(sent.sent_at + RESEND_AFTER));
    }
}
