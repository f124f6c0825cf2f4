//! From PEM files to configurations of rustls.

use std::path::Path;
use std::sync::Arc;

use base::Timestamp;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::{ClientConfig, RootCertStore, ServerConfig};

use crate::Error;
use crate::tls::options::is_set;
use crate::tls::{ClientAuth, ClientTls, ServerTls};

/// Largest PEM file, in bytes: several hundred certificates.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// A configuration and what it was made of.
pub(super) struct Material<C> {
    pub(super) config: Arc<C>,
    /// The bytes of every file, by which a change is seen.
    pub(super) files: Vec<Vec<u8>>,
    /// When the first certificate of our own chain ends; none if we show none.
    pub(super) expires_at: Option<Timestamp>,
}

/// Reads a server's files: TLS 1.3 and 1.2, h2 and http/1.1.
pub(super) fn server(options: &ServerTls, section: &str) -> Result<Material<ServerConfig>, Error> {
    let chain = Pem::read(section, "certificate", &options.certificate)?;
    let key = Pem::read(section, "key", &options.key)?;
    let certificates = chain.certificates()?;
    let expires_at = Some(chain.expires_at(&certificates)?);
    let builder = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .expect("the provider has the suites of TLS 1.2 and 1.3");
    let mut files = vec![chain.bytes.clone(), key.bytes.clone()];
    let builder = if is_set(&options.client_ca) {
        let authorities = Pem::read(section, "client_ca", &options.client_ca)?;
        let roots = Arc::new(authorities.roots()?);
        let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider());
        let verifier = match options.client_auth {
            ClientAuth::Optional => verifier.allow_unauthenticated(),
            ClientAuth::Required => verifier,
        };
        let verifier = verifier.build().map_err(|error| authorities.refused(error.to_string()))?;
        files.push(authorities.bytes);
        builder.with_client_cert_verifier(verifier)
    } else {
        builder.with_no_client_auth()
    };
    let mut config = builder
        .with_single_cert(certificates, key.private_key()?)
        .map_err(|error| key.refused(format!("{error}: it must be the certificate's key")))?;
    if is_set(&options.client_ca) {
        // A session that is resumed brings its certificate along, and nobody looks whether it has ended since.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
    }
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Material { config: Arc::new(config), files, expires_at })
}

/// Reads a client's files: TLS 1.3 and 1.2, h2 only, no roots but the named ones.
pub(super) fn client(options: &ClientTls, section: &str) -> Result<Material<ClientConfig>, Error> {
    let authorities = Pem::read(section, "ca", &options.ca)?;
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .expect("the provider has the suites of TLS 1.2 and 1.3")
        .with_root_certificates(authorities.roots()?);
    let mut files = vec![authorities.bytes];
    let mut expires_at = None;
    let mut config = if is_set(&options.certificate) {
        let chain = Pem::read(section, "certificate", &options.certificate)?;
        let key = Pem::read(section, "key", &options.key)?;
        let certificates = chain.certificates()?;
        expires_at = Some(chain.expires_at(&certificates)?);
        let config = builder
            .with_client_auth_cert(certificates, key.private_key()?)
            .map_err(|error| key.refused(format!("{error}: it must be the certificate's key")))?;
        files.extend([chain.bytes, key.bytes]);
        config
    } else {
        builder.with_no_client_auth()
    };
    config.alpn_protocols = vec![b"h2".to_vec()];
    Ok(Material { config: Arc::new(config), files, expires_at })
}

fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

/// A PEM file and the key that names it.
struct Pem<'a> {
    key: String,
    path: &'a Path,
    bytes: Vec<u8>,
}

impl<'a> Pem<'a> {
    fn read(section: &str, name: &str, path: &'a Path) -> Result<Self, Error> {
        let key = format!("{section}.{name}");
        let unreadable =
            |source| Error::FileUnreadable { key: key.clone(), path: path.to_owned(), source };
        if std::fs::metadata(path).map_err(unreadable)?.len() > FILE_BYTES_MAX {
            let rule = "a PEM file has at most 1 MiB".to_owned();
            return Err(Error::FileRefused { key, path: path.to_owned(), rule });
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        Ok(Self { key, path, bytes })
    }

    fn refused(&self, rule: impl Into<String>) -> Error {
        Error::FileRefused { key: self.key.clone(), path: self.path.to_owned(), rule: rule.into() }
    }

    fn certificates(&self) -> Result<Vec<CertificateDer<'static>>, Error> {
        let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&self.bytes).collect();
        match found {
            Ok(found) if !found.is_empty() => Ok(found),
            Ok(_) => Err(self.refused("it holds no certificate: it must be PEM")),
            Err(error) => Err(self.refused(format!("{error}: it must be PEM"))),
        }
    }

    fn private_key(&self) -> Result<PrivateKeyDer<'static>, Error> {
        // The error of the parser is left out: it could quote the key.
        PrivateKeyDer::from_pem_slice(&self.bytes).map_err(|_| {
            self.refused("it holds no private key: it must be PEM, in PKCS#8, PKCS#1 or SEC1")
        })
    }

    fn roots(&self) -> Result<RootCertStore, Error> {
        let mut roots = RootCertStore::empty();
        for certificate in self.certificates()? {
            roots.add(certificate).map_err(|error| self.refused(error.to_string()))?;
        }
        Ok(roots)
    }

    /// The end of the certificate that ends first.
    fn expires_at(&self, chain: &[CertificateDer<'_>]) -> Result<Timestamp, Error> {
        let mut first = Timestamp::MAX;
        for der in chain {
            let (_, certificate) = x509_parser::parse_x509_certificate(der)
                .map_err(|error| self.refused(format!("{error}: it must be X.509")))?;
            let end = certificate.validity().not_after.timestamp();
            first = first.min(Timestamp::from_seconds(end));
        }
        Ok(first)
    }
}
