//! Signing in and out.

use std::io::{IsTerminal, Write};

use clap::{Arg, ArgMatches, Command};
use platform_proto::platform::auth::v1 as pb;
use platform_proto::platform::auth::v1::account_service_client::AccountServiceClient;
use platform_proto::platform::auth::v1::auth_service_client::AuthServiceClient;
use platform_proto::platform::auth::v1::complete_mfa_request::Factor;
use platform_proto::platform::auth::v1::login_response::Outcome;
use serde_json::json;
use tonic::{Request, Status};

use crate::cli::complaint::Complaint;
use crate::cli::connection::Connection;
use crate::cli::output::{self, Output};
use crate::cli::profile::Profile;
use crate::cli::{flags, session};

/// Wrong codes that are asked again.
const TRIES_MAX: u32 = 3;

/// `platform login`.
pub(crate) fn command() -> Command {
    Command::new("login")
        .about("Sign in with e-mail and password")
        .arg(Arg::new("email").long("email").short('e').value_name("ADDRESS").help("Who signs in; asked for otherwise"))
        .arg(
            Arg::new("password-file")
                .long("password-file")
                .value_name("FILE")
                .help("A file whose first line is the password, `-` for the standard input; asked for otherwise"),
        )
        .arg(
            Arg::new("org-id")
                .long("org-id")
                .value_name("N")
                .value_parser(clap::value_parser!(i64).range(1..))
                .help("Organisation to work in; otherwise your default, or your first"),
        )
}

/// Signs in and stores the sign-in.
pub(crate) async fn run(
    matches: &ArgMatches,
    connection: &mut Connection,
    output: Output,
) -> Result<(), Complaint> {
    let email = match matches.get_one::<String>("email") {
        Some(email) => email.clone(),
        None => ask("E-mail: ")?,
    };
    let password = match matches.get_one::<String>("password-file") {
        Some(path) => flags::content(path)?.lines().next().unwrap_or_default().to_owned(),
        None if std::io::stdin().is_terminal() => rpassword::prompt_password("Password: ")?,
        None => return Err(Complaint::usage("name the password's file with --password-file")),
    };
    let wanted = matches.get_one::<i64>("org-id").copied();
    connection.sign_in(email, password, wanted).await?;
    show(connection, output).await
}

/// Signs in, and sets up a second factor where one is demanded.
pub(crate) async fn sign_in(
    connection: &Connection,
    email: String,
    password: String,
    wanted: Option<i64>,
) -> Result<Profile, Complaint> {
    let org_id = wanted.unwrap_or_default();
    let request =
        pb::LoginRequest { email: email.clone(), password, org_id, ..pb::LoginRequest::default() };
    let mut auth = AuthServiceClient::new(connection.channel.clone());
    let signed_in = match auth.login(request).await?.into_inner().outcome {
        Some(Outcome::SignedIn(signed_in)) => signed_in,
        Some(Outcome::MfaChallenge(challenge)) => answer(&mut auth, &challenge).await?,
        None => return Err(Status::internal("the answer to the sign-in is empty").into()),
    };
    if signed_in.required_steps.contains(&(pb::RequiredStep::EnrollTotp as i32)) {
        enroll(connection, &signed_in.access_token).await?;
    }
    choose(connection, email, signed_in, wanted).await
}

/// The token for an organisation, where the sign-in stands in none yet.
async fn choose(
    connection: &Connection,
    email: String,
    signed_in: pb::SignedIn,
    wanted: Option<i64>,
) -> Result<Profile, Complaint> {
    let claims = signed_in.claims.unwrap_or_default();
    let user = signed_in.user.unwrap_or_default();
    let mut profile = Profile {
        server: connection.profile.server.clone(),
        email,
        user_id: user.id,
        org_id: claims.org_id,
        access_token: signed_in.access_token,
        expires_at: signed_in.access_expires_at.map_or(0, |at| at.seconds),
        refresh_token: signed_in.refresh_token,
    };
    let first = user.organizations.iter().max_by_key(|it| it.is_default).map(|it| it.org_id);
    let Some(org_id) = wanted.or(first).filter(|_| profile.org_id == 0) else {
        return Ok(profile);
    };
    let select = bearing(
        pb::SelectOrganizationRequest { org_id, make_default: false },
        &profile.access_token,
    )?;
    let mut auth = AuthServiceClient::new(connection.channel.clone());
    let selected = auth.select_organization(select).await?.into_inner();
    profile.org_id = org_id;
    profile.access_token = selected.access_token;
    profile.expires_at = selected.expires_at.map_or(0, |at| at.seconds);
    Ok(profile)
}

async fn answer(
    auth: &mut AuthServiceClient<tonic::transport::Channel>,
    challenge: &pb::MfaChallenge,
) -> Result<pb::SignedIn, Complaint> {
    for tried in 1..=TRIES_MAX {
        let code = ask("Code from your authenticator, or a recovery code: ")?;
        let is_totp = code.len() == 6 && code.bytes().all(|it| it.is_ascii_digit());
        let factor = if is_totp { Factor::TotpCode(code) } else { Factor::RecoveryCode(code) };
        let request =
            pb::CompleteMfaRequest { challenge: challenge.challenge.clone(), factor: Some(factor) };
        match auth.complete_mfa(request).await {
            Err(status) if tried < TRIES_MAX && status.code() == tonic::Code::Unauthenticated => {
                talk(&format!("{}\n", status.message()))?;
            }
            answered => {
                let signed_in = answered?.into_inner().signed_in;
                return signed_in.ok_or_else(|| Status::internal("the answer is empty").into());
            }
        }
    }
    Err(Complaint::usage("too many wrong codes"))
}

/// Sets up an authenticator, which the account needs before an organisation opens up.
async fn enroll(connection: &Connection, token: &str) -> Result<(), Complaint> {
    let mut account = AccountServiceClient::new(connection.channel.clone());
    let begin = bearing(pb::BeginTotpEnrollmentRequest {}, token)?;
    let begun = account.begin_totp_enrollment(begin).await?.into_inner();
    talk("Your role needs a second factor. Add this to your authenticator:\n")?;
    talk(&format!("  secret  {}\n  address {}\n", begun.secret, begun.otpauth_uri))?;
    let codes = loop {
        let totp_code = ask("Code from the authenticator: ")?;
        let confirm = bearing(pb::ConfirmTotpEnrollmentRequest { totp_code }, token)?;
        match account.confirm_totp_enrollment(confirm).await {
            Err(status) if status.code() == tonic::Code::Unauthenticated => {
                talk(&format!("{}\n", status.message()))?
            }
            confirmed => break confirmed?.into_inner().recovery_codes,
        }
    };
    talk(
        "Keep these recovery codes where you find them without the authenticator; each is good once:\n",
    )?;
    talk(&format!("  {}\n", codes.join("\n  ")))
}

/// `platform logout`: ends the session, and forgets it even if the platform cannot be reached.
pub(crate) async fn end(connection: &mut Connection) -> Result<(), Complaint> {
    let token = std::mem::take(&mut connection.profile.access_token);
    let server = connection.profile.server.clone();
    {
        let _lock = connection.profiles.lock()?;
        connection.profiles.put(&connection.name, Profile { server, ..Profile::default() })?;
    }
    if token.is_empty() {
        return talk("nobody was signed in\n");
    }
    let mut auth = AuthServiceClient::new(connection.channel.clone());
    auth.logout(bearing(pb::LogoutRequest {}, &token)?).await?;
    talk("signed out\n")
}

/// `platform whoami`.
pub(crate) async fn show(connection: &mut Connection, output: Output) -> Result<(), Complaint> {
    let Some(token) = session::token(connection).await? else {
        return Err(Status::unauthenticated("nobody is signed in").into());
    };
    let profile = &connection.profile;
    let mut shown = json!({
        "server": profile.server, "email": profile.email,
        "userId": profile.user_id.to_string(), "orgId": profile.org_id.to_string(),
    });
    if profile.org_id > 0 {
        let mut auth = AuthServiceClient::new(connection.channel.clone());
        let request =
            pb::GetUserPermissionsRequest { user_id: profile.user_id, ..Default::default() };
        let found = auth.get_user_permissions(bearing(request, &token)?).await?.into_inner();
        shown["role"] = json!(found.role);
        shown["rolePermissions"] = json!(found.role_permissions.len());
    }
    let mut printer = output::Printer::new(output, false);
    printer.print(&shown)?;
    printer.finish()
}

fn bearing<T>(message: T, token: &str) -> Result<Request<T>, Complaint> {
    let mut request = Request::new(message);
    let value = format!("Bearer {token}").parse();
    let value = value
        .map_err(|_| Complaint::Config("the stored token is damaged; sign in again".to_owned()))?;
    request.metadata_mut().insert("authorization", value);
    Ok(request)
}

/// Asks a question on the terminal.
fn ask(question: &str) -> Result<String, Complaint> {
    talk(question)?;
    let mut line = String::new();
    match std::io::stdin().read_line(&mut line)? {
        0 => Err(Complaint::usage("the standard input ended before the answer")),
        _ => Ok(line.trim().to_owned()),
    }
}

fn talk(text: &str) -> Result<(), Complaint> {
    let mut out = std::io::stderr();
    out.write_all(text.as_bytes())?;
    Ok(out.flush()?)
}
