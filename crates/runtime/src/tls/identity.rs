//! Who stands behind a certificate.

use rustls::pki_types::CertificateDer;
use x509_parser::extensions::GeneralName;

/// Longest name of a service, in bytes.
const NAME_BYTES_MAX: usize = 63;

/// The service that a verified certificate names: the only URI among its subject alternative names has to be
/// `spiffe://DOMAIN/SERVICE`, as SPIFFE's X.509-SVID demands.
///
/// None if it has no URI, several, that of another domain, or one that is no single name; such a certificate is no
/// peer's.
#[must_use]
pub fn peer_of(certificate: &CertificateDer<'_>, trust_domain: &str) -> Option<String> {
    let (_, certificate) = x509_parser::parse_x509_certificate(certificate).ok()?;
    let names = certificate.subject_alternative_name().ok().flatten()?;
    let mut uris = names
        .value
        .general_names
        .iter()
        .filter_map(|name| if let GeneralName::URI(uri) = name { Some(*uri) } else { None });
    let uri = uris.next()?;
    if uris.next().is_some() {
        return None;
    }
    service_of(uri, trust_domain).map(str::to_owned)
}

fn service_of<'a>(uri: &'a str, trust_domain: &str) -> Option<&'a str> {
    let service = uri.strip_prefix("spiffe://")?.strip_prefix(trust_domain)?.strip_prefix('/')?;
    let is_name = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_'
    };
    let fits = (1..=NAME_BYTES_MAX).contains(&service.len()) && service.bytes().all(is_name);
    fits.then_some(service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_name_below_our_own_domain_is_a_service() {
        assert_eq!(service_of("spiffe://platform/auth", "platform"), Some("auth"));
        let long = format!("spiffe://platform/{}", "a".repeat(64));
        for other in [
            "spiffe://platform/",
            "spiffe://platform",
            "spiffe://platform.evil/auth",
            "spiffe://evil/auth",
            "spiffe://platform/auth/admin",
            "spiffe://platform/AUTH",
            "https://platform/auth",
            "spiffe://platformauth",
            &long,
        ] {
            assert_eq!(service_of(other, "platform"), None, "{other}");
        }
    }
}
