//! The way to a platform: where it is, who calls, and calls as bytes.

use std::time::Duration;

use bytes::Bytes;
use clap::ArgMatches;
use hyper_util::rt::TokioIo;
use net::Address;
use runtime::Host;
use runtime::tls::{ClientTls, Connector};
use tonic::transport::{Channel, Endpoint};
use tonic::{Request, Status, Streaming};
use tower::service_fn;

use crate::cli::complaint::Complaint;
use crate::cli::profile::{Profile, Profiles};
use crate::cli::{login, session};
use crate::raw::Raw;

/// Where a platform is that nobody named.
pub(crate) const SERVER: &str = "http://127.0.0.1:7400";
/// How long a call may take that ends by itself.
const CALL_TIME_MAX: Duration = Duration::from_secs(60);

/// A platform, and who calls it.
pub(crate) struct Connection {
    pub(crate) channel: Channel,
    pub(crate) profiles: Profiles,
    /// Name of the profile.
    pub(crate) name: String,
    pub(crate) profile: Profile,
}

impl Connection {
    /// The platform that the flags or the profile name.
    pub(crate) fn of(matches: &ArgMatches, profiles: Profiles) -> Result<Self, Complaint> {
        let name = matches.get_one::<String>("profile").cloned().unwrap_or_default();
        let mut profile = profiles.get(&name)?;
        if let Some(server) = matches.get_one::<String>("server") {
            // A token goes to nobody but the server that gave it.
            if *server != profile.server {
                profile = Profile::default();
            }
            profile.server.clone_from(server);
        } else if profile.server.is_empty() {
            SERVER.clone_into(&mut profile.server);
        }
        if let Ok(key) = std::env::var("PLATFORM_CLI_API_KEY") {
            let server = std::mem::take(&mut profile.server);
            profile =
                Profile { server, access_token: key, expires_at: i64::MAX, ..Profile::default() };
        }
        let ca = matches.get_one::<String>("ca").map(String::as_str);
        let channel = dial(&profile.server, ca)?;
        Ok(Self { channel, profiles, name, profile })
    }

    /// A platform without TLS, as whoever is stored under a name; as nobody if none is.
    pub(crate) fn stored(server: &str, profiles: Profiles, name: &str) -> Result<Self, Complaint> {
        let profile = Profile { server: server.to_owned(), ..profiles.get(name)? };
        Ok(Self { channel: dial(server, None)?, profiles, name: name.to_owned(), profile })
    }

    /// Signs in, and stores the sign-in.
    pub(crate) async fn sign_in(
        &mut self,
        email: String,
        password: String,
        org_id: Option<i64>,
    ) -> Result<(), Complaint> {
        let profile = login::sign_in(self, email, password, org_id).await?;
        let _lock = self.profiles.lock()?;
        self.profiles.put(&self.name, profile.clone())?;
        self.profile = profile;
        Ok(())
    }

    /// Whether somebody is signed in.
    pub(crate) fn is_signed_in(&self) -> bool {
        !self.profile.access_token.is_empty()
    }

    /// The signed-in person.
    pub(crate) fn user_id(&self) -> Option<i64> {
        Some(self.profile.user_id).filter(|id| *id > 0)
    }

    /// Calls a method with an encoded request, as the signed-in person. Only a stream may go on for ever.
    pub(crate) async fn call_at(
        &mut self,
        path: http::uri::PathAndQuery,
        request: Bytes,
        is_stream: bool,
    ) -> Result<Answers, Complaint> {
        let mut request = Request::new(request);
        if let Some(token) = session::token(self).await? {
            let value = format!("Bearer {token}").parse();
            let value = value.map_err(|_| {
                Complaint::Config("the stored token is damaged; sign in again".to_owned())
            })?;
            request.metadata_mut().insert("authorization", value);
        }
        if !is_stream {
            request.set_timeout(CALL_TIME_MAX);
        }
        let mut client = tonic::client::Grpc::new(self.channel.clone());
        client.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
        // Every kind of call can be read as a stream; one with a single answer ends after it.
        let answers = client.server_streaming(request, path, Raw).await?;
        Ok(Answers(answers.into_inner()))
    }
}

/// The encoded answers of a call.
pub(crate) struct Answers(Streaming<Bytes>);

impl Answers {
    /// The next answer, if there is one.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>, Complaint> {
        Ok(self.0.message().await?)
    }
}

/// Where a server is, and whether by TLS; a URL without a port means that of its scheme.
pub(crate) fn place(server: &str) -> Result<(bool, Address), Complaint> {
    let wrong = |rule: &str| Complaint::Usage(format!("--server: `{server}` is {rule}"));
    let uri: http::Uri = server.parse().map_err(|_| wrong("no URL"))?;
    let is_tls = match uri.scheme_str() {
        Some("http") => false,
        Some("https") => true,
        _ => return Err(wrong("no URL that begins with http:// or https://")),
    };
    let host = uri.host().ok_or_else(|| wrong("a URL without a host"))?;
    let address = format!("{host}:{}", uri.port_u16().unwrap_or(if is_tls { 443 } else { 80 }));
    Ok((is_tls, address.parse().map_err(|_| wrong("no address"))?))
}

/// A channel that connects with the first call.
fn dial(server: &str, ca: Option<&str>) -> Result<Channel, Complaint> {
    let wrong = |rule: &str| Complaint::Usage(format!("--server: `{server}` is {rule}"));
    let (is_tls, address) = place(server)?;
    let uri: http::Uri = server.parse().map_err(|_| wrong("no URL"))?;
    let runtime = Host::new("platform");
    let ca = match (is_tls, ca) {
        (true, None) => {
            return Err(Complaint::usage(
                "--ca: https needs the file with the certificates to trust",
            ));
        }
        (true, Some(ca)) => ca.into(),
        (false, _) => std::path::PathBuf::new(),
    };
    let tls = ClientTls { ca, ..ClientTls::default() };
    let tls = Connector::new(&tls, "--ca", &runtime)
        .map_err(|error| Complaint::Config(error.to_string()))?;
    let connect = service_fn(move |_: http::Uri| {
        let (network, address, tls) = (runtime.network.clone(), address.clone(), tls.clone());
        async move {
            let connection = network.connect(&address, "platform").await?;
            Ok::<_, std::io::Error>(TokioIo::new(tls.connect(&address, connection).await?))
        }
    });
    let endpoint = Endpoint::from(uri).connect_timeout(Duration::from_secs(10));
    Ok(endpoint.connect_with_connector_lazy(connect))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_without_a_port_means_that_of_its_scheme() {
        for (server, is_tls, address) in [
            ("https://platform.example", true, "platform.example:443"),
            ("http://platform.example", false, "platform.example:80"),
            ("http://127.0.0.1:7400", false, "127.0.0.1:7400"),
        ] {
            let (found, at) = place(server).unwrap();
            assert_eq!((found, at.to_string().as_str()), (is_tls, address), "{server}");
        }
        assert!(place("platform.example").is_err());
    }
}
