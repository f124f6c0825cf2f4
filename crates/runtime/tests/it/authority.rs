//! Certificates for tests: an authority, and what it signs.

use std::fs;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, SanType,
};
use runtime::tls::{ClientTls, ServerTls};
use tempfile::TempDir;

/// An authority with a folder of its own.
pub(crate) struct Authority {
    folder: TempDir,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap();
        fs::write(folder.path().join("ca.pem"), certificate.pem()).unwrap();
        Self { folder, issuer: Issuer::new(params, key) }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Signs a certificate for 127.0.0.1 and the given URIs, and writes `NAME.pem` and `NAME.key`.
    pub(crate) fn sign(&self, name: &str, uris: &[&str]) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        let uris = uris.iter().map(|uri| SanType::URI((*uri).try_into().unwrap()));
        params.subject_alt_names.extend(uris);
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        fs::write(self.path(&format!("{name}.pem")), certificate.pem()).unwrap();
        fs::write(self.path(&format!("{name}.key")), key.serialize_pem()).unwrap();
    }

    /// A server that shows `NAME.pem` and trusts clients of this authority.
    pub(crate) fn server(&self, name: &str) -> ServerTls {
        ServerTls {
            certificate: self.path(&format!("{name}.pem")),
            key: self.path(&format!("{name}.key")),
            client_ca: self.path("ca.pem"),
            ..ServerTls::default()
        }
    }

    /// A client that trusts this authority and shows nothing.
    pub(crate) fn client(&self) -> ClientTls {
        ClientTls { ca: self.path("ca.pem"), ..ClientTls::default() }
    }

    /// A client that trusts this authority and shows `NAME.pem`.
    pub(crate) fn client_as(&self, name: &str) -> ClientTls {
        ClientTls {
            certificate: self.path(&format!("{name}.pem")),
            key: self.path(&format!("{name}.key")),
            ..self.client()
        }
    }
}

/// The first certificate of a PEM file, as DER.
pub(crate) fn leaf(path: &Path) -> rustls::pki_types::CertificateDer<'static> {
    use rustls::pki_types::pem::PemObject;
    rustls::pki_types::CertificateDer::from_pem_file(path).unwrap()
}
