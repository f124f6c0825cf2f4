//! Mails that this service asks for, as events of its outbox.
//!
//! A token in a mail is sealed in the event: the database has its hash and nothing else in plain.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use seal::Sealer;
use serde_json::{Value, json};
use store::Tx;
use tracing::info;

use super::context::{Context, Draws};
use super::email::Email;
use super::secret::Secret;
use crate::Error;
use crate::store::event::{self, MAILS};

/// Purpose for which tokens in mails are sealed.
pub(crate) const PURPOSE: &str = "mail";

/// What a mail says.
#[derive(Clone, Debug)]
pub(crate) enum Mail<'a> {
    /// Prove the address.
    VerifyEmail(Token<'a>),
    /// Somebody registers with an address that has an account.
    AccountExists,
    /// Prove the new address.
    ChangeEmail(Token<'a>),
    /// The address is to be replaced; for the old one.
    EmailChanging,
    /// Set a new password.
    ResetPassword(Token<'a>),
    /// An operator made an account: set its password.
    Welcome(Token<'a>),
    /// The password has changed.
    PasswordChanged,
    /// The second factor is gone.
    SecondFactorRemoved,
    /// The account is gone.
    AccountDeleted,
    /// An organisation invites; the words are the inviter's.
    Invitation { token: Token<'a>, organization: &'a str, message: &'a str },
    /// Something else that a person should know, by its template.
    Notice { template: &'static str, facts: Value },
}

/// A secret that only the mail holds.
#[derive(Clone, Debug)]
pub(crate) struct Token<'a> {
    pub(crate) secret: &'a Secret,
    pub(crate) sealer: &'a Sealer,
}

/// Asks for a mail, in the transaction of what it tells.
pub(crate) async fn send(
    tx: &mut Tx,
    context: &Context,
    draws: &Draws,
    to: &Email,
    locale: &str,
    mail: Mail<'_>,
) -> Result<(), Error> {
    let (template, token, facts) = match mail {
        Mail::VerifyEmail(token) => ("auth.verify_email", Some(token), json!({})),
        Mail::AccountExists => ("auth.account_exists", None, json!({})),
        Mail::ChangeEmail(token) => ("auth.change_email", Some(token), json!({})),
        Mail::EmailChanging => ("auth.email_changing", None, json!({})),
        Mail::ResetPassword(token) => ("auth.reset_password", Some(token), json!({})),
        Mail::Welcome(token) => ("auth.welcome", Some(token), json!({})),
        Mail::PasswordChanged => ("auth.password_changed", None, json!({})),
        Mail::SecondFactorRemoved => ("auth.second_factor_removed", None, json!({})),
        Mail::AccountDeleted => ("auth.account_deleted", None, json!({})),
        Mail::Invitation { token, organization, message } => (
            "auth.invitation",
            Some(token),
            json!({"organization": organization, "message": message}),
        ),
        Mail::Notice { template, facts } => (template, None, facts),
    };
    let sealed = match token {
        Some(Token { secret, sealer }) => {
            let sealed = sealer.seal(PURPOSE, secret.clone().reveal().as_bytes(), draws);
            Some(URL_SAFE_NO_PAD.encode(sealed))
        }
        None => None,
    };
    let data = json!({
        "template": template,
        "channel": "email",
        "to": to.written,
        "locale": locale,
        "facts": facts,
        "token_sealed": sealed,
    });
    info!(template, request_id = context.request_id, "mail asked for");
    event::put(tx, MAILS, context, draws, context.org_id, "auth.mail.requested", data).await
}

/// A mail that waits in the outbox, with its token in plain: for the operator's own eyes, until
/// something sends mails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingMail {
    /// Template, such as `auth.invitation`.
    pub template: String,
    /// Address that it is for.
    pub to: String,
    /// Microseconds since 1970.
    pub asked_at: i64,
    /// The token; `None` in a mere notice.
    pub token: Option<String>,
    /// The link that the mail would have; `None` in a mere notice.
    pub link: Option<String>,
}

/// The page that a link of a mail leads to.
fn page(template: &str) -> &'static str {
    match template {
        "auth.verify_email" | "auth.change_email" => "verify-email",
        "auth.reset_password" | "auth.welcome" => "set-password",
        "auth.invitation" => "invitation",
        _ => "",
    }
}

/// Reads an event of [`MAILS`]; `None` if it is not one of ours.
pub(crate) fn read(payload: &[u8], sealer: &Sealer, link_base: &str) -> Option<PendingMail> {
    let event: Value = serde_json::from_slice(payload).ok()?;
    let data = event.get("data")?;
    let text = |name: &str| data.get(name).and_then(Value::as_str).map(str::to_owned);
    let token = text("token_sealed")
        .and_then(|sealed| URL_SAFE_NO_PAD.decode(sealed).ok())
        .and_then(|sealed| sealer.open(PURPOSE, &sealed).ok())
        .and_then(|token| String::from_utf8(token).ok());
    let template = text("template")?;
    // What follows `#` stays in the browser: it is in no log of a server in between.
    let link = |token: &String| format!("{link_base}{}#token={token}", page(&template));
    Some(PendingMail {
        link: token.as_ref().map(link),
        template,
        to: text("to")?,
        asked_at: event.get("timestamp").and_then(Value::as_i64).unwrap_or_default(),
        token,
    })
}
