//! The HTTP client towards identity providers, whose addresses tenants choose.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;

use crate::Oidc;

/// Longest answer, in bytes: a discovery document or a set of keys has a few thousand.
const ANSWER_BYTES_MAX: usize = 1 << 20;

/// Why a provider did not answer.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum HttpError {
    #[error("`{0}` is no address of a provider: it must be public and use https")]
    Forbidden(String),
    #[error("the answer is longer than {ANSWER_BYTES_MAX} bytes")]
    TooLong,
    #[error("{0}")]
    Failed(String),
}

/// Calls providers: no redirects, no proxies, bounded in time and size, and to public addresses only, but for the hosts
/// that the configuration names.
#[derive(Clone)]
pub(crate) struct Http(Arc<Inner>);

struct Inner {
    private_hosts: Arc<[String]>,
    timeout: Duration,
    /// Made when it is first needed, since reading the system's certificates takes a while.
    client: OnceLock<Result<reqwest::Client, HttpError>>,
}

impl Http {
    pub(crate) fn new(options: &Oidc) -> Self {
        let private_hosts = options.private_hosts.iter().map(|host| host.to_lowercase()).collect();
        Self(Arc::new(Inner { private_hosts, timeout: options.timeout.0, client: OnceLock::new() }))
    }

    /// Whether an address can be a provider's at all; names are looked at again when they are resolved.
    pub(crate) fn allows(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        if is_private_host(&self.0.private_hosts, host) {
            return matches!(url.scheme(), "http" | "https");
        }
        // An address in brackets is IPv6.
        let literal: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
        url.scheme() == "https" && literal.is_none_or(is_public)
    }

    /// One call.
    ///
    /// # Errors
    /// The address is forbidden, nobody answers in time, or too much comes.
    async fn fetch(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (parts, body) = request.into_parts();
        let target = parts.uri.to_string();
        let url = Url::parse(&target).map_err(|_| HttpError::Forbidden(target.clone()))?;
        if !self.allows(&url) {
            return Err(HttpError::Forbidden(target));
        }
        let client = self.client()?;
        let request = client.request(parts.method, url).headers(parts.headers).body(body);
        let failed = |error: reqwest::Error| HttpError::Failed(reason(&error));
        let mut answer = request.send().await.map_err(failed)?;
        let mut response = http::Response::new(Vec::new());
        *response.status_mut() = answer.status();
        *response.headers_mut() = std::mem::take(answer.headers_mut());
        while let Some(chunk) = answer.chunk().await.map_err(failed)? {
            let body = response.body_mut();
            if body.len() + chunk.len() > ANSWER_BYTES_MAX {
                return Err(HttpError::TooLong);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(response)
    }

    fn client(&self) -> Result<reqwest::Client, HttpError> {
        let Inner { private_hosts, timeout, client } = &*self.0;
        let make = || {
            runtime::tls::install_provider();
            let guard = Guard { private_hosts: Arc::clone(private_hosts) };
            reqwest::Client::builder()
                .redirect(Policy::none())
                .no_proxy()
                .timeout(*timeout)
                .connect_timeout(*timeout)
                .dns_resolver(Arc::new(guard))
                .build()
                .map_err(|error| HttpError::Failed(reason(&error)))
        };
        client.get_or_init(make).clone()
    }
}

impl<'c> AsyncHttpClient<'c> for Http {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        let http = self.clone();
        Box::pin(async move { http.fetch(request).await })
    }
}

/// The error with what caused it, without the address, which can hold secrets.
fn reason(error: &dyn std::error::Error) -> String {
    let mut source = error.source();
    let mut text = match source {
        Some(_) => "the call failed".to_owned(),
        None => error.to_string(),
    };
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// Resolves names, and passes over addresses that are not public.
struct Guard {
    private_hosts: Arc<[String]>,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let may_be_private = is_private_host(&self.private_hosts, name.as_str());
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let usable = |it: &SocketAddr| may_be_private || is_public(it.ip());
            let found: Vec<SocketAddr> = found.filter(usable).collect();
            if found.is_empty() {
                return Err(HttpError::Forbidden(name.as_str().to_owned()).into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

fn is_private_host(private_hosts: &[String], host: &str) -> bool {
    private_hosts.iter().any(|it| it.eq_ignore_ascii_case(host))
}

/// Whether an address is one of the public internet.
fn is_public(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

/// Leaves out what IANA's registry of special-purpose addresses has as not globally reachable, and multicast.
fn is_public_v4(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    let is_shared = a == 100 && (64..128).contains(&b);
    let is_assignment = a == 192 && b == 0 && c == 0;
    let is_benchmark = a == 198 && (18..20).contains(&b);
    let is_relay = a == 192 && b == 88 && c == 99;
    !(a == 0
        || a >= 240
        || v4.is_private()
        || v4.is_loopback()
        || v4.is_link_local()
        || v4.is_multicast()
        || v4.is_documentation()
        || is_shared
        || is_assignment
        || is_benchmark
        || is_relay)
}

/// Global unicast alone, without documentation and without what wraps an IPv4 address that would have to be looked at.
fn is_public_v6(v6: Ipv6Addr) -> bool {
    let [a, b, ..] = v6.segments();
    let is_global_unicast = a & 0xE000 == 0x2000;
    let is_special = a == 0x2001 && b < 0x0200;
    let is_documentation = (a == 0x2001 && b == 0x0DB8) || a == 0x3FFF;
    let is_6to4 = a == 0x2002;
    is_global_unicast && !is_special && !is_documentation && !is_6to4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn http(private_hosts: &[&str]) -> Http {
        let private_hosts = private_hosts.iter().map(|it| (*it).to_owned()).collect();
        Http::new(&Oidc { private_hosts, ..Oidc::default() })
    }

    #[test]
    fn a_provider_is_public_and_uses_tls_unless_the_configuration_names_its_host() {
        let allows = |http: &Http, url: &str| http.allows(&Url::parse(url).unwrap());
        let strict = http(&[]);
        assert!(allows(&strict, "https://login.example.com/.well-known/openid-configuration"));
        assert!(allows(&strict, "https://1.1.1.1/"));
        for wrong in [
            "http://login.example.com/",
            "https://127.0.0.1/",
            "https://2130706433/",
            "https://0x7f.1/",
            "https://[::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://169.254.169.254/latest/meta-data",
            "ftp://login.example.com/",
            "file:///etc/passwd",
        ] {
            assert!(!allows(&strict, wrong), "{wrong}");
        }
        let lenient = http(&["127.0.0.1", "IdP.internal"]);
        assert!(allows(&lenient, "http://127.0.0.1:9000/"));
        assert!(allows(&lenient, "http://idp.internal/"));
        assert!(!allows(&lenient, "http://127.0.0.2/"));
    }

    #[test]
    fn addresses_inside_a_network_are_not_public() {
        for (address, public) in [
            ("8.8.8.8", true),
            ("10.1.2.3", false),
            ("100.64.0.1", false),
            ("100.128.0.1", true),
            ("172.31.255.255", false),
            ("172.32.0.1", true),
            ("192.168.0.1", false),
            ("192.0.0.8", false),
            ("198.18.0.1", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("0.1.2.3", false),
            ("2606:4700::1111", true),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("2001:db8::1", false),
            ("2002:a00:1::", false),
            ("64:ff9b::a00:1", false),
            ("ff02::1", false),
        ] {
            assert_eq!(is_public(address.parse().unwrap()), public, "{address}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_into_the_network_is_not_called() {
        let request = |url: &str| http::Request::get(url).body(Vec::new()).unwrap();
        let refused = http(&[]).fetch(request("https://localhost:1/")).await.unwrap_err();
        assert!(refused.to_string().contains("must be public"), "{refused}");
        let refused = http(&[]).fetch(request("http://127.0.0.1:1/")).await.unwrap_err();
        assert!(matches!(refused, HttpError::Forbidden(_)));
    }
}
