//! Whether new settings would lock out the one who sets them.

use std::net::IpAddr;

use super::Settings;
use crate::Error;
use crate::core::claims::allows_methods;

/// What counts of the caller.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caller<'a> {
    /// Network address; `None` within the process.
    pub(crate) address: Option<IpAddr>,
    /// How the caller proved who it is, by the contract's numbers.
    pub(crate) methods: &'a [i32],
    pub(crate) is_person: bool,
    /// Whether the caller has a second factor.
    pub(crate) has_second_factor: bool,
}

/// # Errors
/// Under these settings the caller could not make this call.
pub(crate) fn check_lock_out(settings: &Settings, caller: &Caller<'_>) -> Result<(), Error> {
    let refuse = |setting| Err(Error::WouldLockOut { setting });
    if let Some(address) = caller.address
        && !settings.allowed_networks.is_empty()
        && !settings.allowed_networks.iter().any(|network| contains(network, address))
    {
        return refuse("allowed_networks");
    }
    if !allows_methods(settings, caller.methods) {
        return refuse("allowed_sign_in_methods");
    }
    if settings.mfa_required && caller.is_person && !caller.has_second_factor {
        return refuse("mfa_required");
    }
    Ok(())
}

/// Whether a CIDR block has the address; a block of one family has none of the other, but IPv4 written as IPv6 is
/// IPv4.
pub(crate) fn contains(network: &str, address: IpAddr) -> bool {
    let Some((base, length)) = network.split_once('/') else { return false };
    let (Ok(base), Ok(length)) = (base.parse::<IpAddr>(), length.parse::<u32>()) else {
        return false;
    };
    let bits = |address: IpAddr| match address.to_canonical() {
        IpAddr::V4(v4) => (u128::from(v4.to_bits()), 32),
        IpAddr::V6(v6) => (v6.to_bits(), 128),
    };
    let ((base, width), (address, of)) = (bits(base), bits(address));
    if width != of || length > width {
        return false;
    }
    let dropped = width - length;
    dropped >= 128 || base >> dropped == address >> dropped
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: i32 = 1;
    const OIDC: i32 = 2;
    const TOTP: i32 = 3;

    fn caller() -> Caller<'static> {
        Caller {
            address: Some([192, 0, 2, 7].into()),
            methods: &[PASSWORD, TOTP],
            is_person: true,
            has_second_factor: true,
        }
    }

    fn refused(settings: &Settings, caller: &Caller<'_>) -> Option<&'static str> {
        match check_lock_out(settings, caller) {
            Err(Error::WouldLockOut { setting }) => Some(setting),
            _ => None,
        }
    }

    #[test]
    fn a_network_without_the_caller_is_refused() {
        let networks = |blocks: &[&str]| Settings {
            allowed_networks: blocks.iter().map(|it| (*it).to_owned()).collect(),
            ..Settings::default()
        };
        assert_eq!(refused(&networks(&["10.0.0.0/8"]), &caller()), Some("allowed_networks"));
        assert_eq!(refused(&networks(&["10.0.0.0/8", "192.0.2.0/24"]), &caller()), None);
        let within = Caller { address: None, ..caller() };
        assert_eq!(refused(&networks(&["10.0.0.0/8"]), &within), None);
    }

    #[test]
    fn a_sign_in_method_that_the_caller_did_not_use_is_refused() {
        let only = |methods: &[i32]| Settings {
            allowed_sign_in_methods: methods.to_vec(),
            ..Settings::default()
        };
        assert_eq!(refused(&only(&[OIDC]), &caller()), Some("allowed_sign_in_methods"));
        assert_eq!(refused(&only(&[TOTP]), &caller()), Some("allowed_sign_in_methods"));
        assert_eq!(refused(&only(&[PASSWORD]), &caller()), None);
        assert_eq!(refused(&only(&[]), &caller()), None);
    }

    #[test]
    fn a_second_factor_that_the_caller_has_not_is_refused() {
        let settings = Settings { mfa_required: true, ..Settings::default() };
        assert_eq!(refused(&settings, &caller()), None);
        let without = Caller { has_second_factor: false, ..caller() };
        assert_eq!(refused(&settings, &without), Some("mfa_required"));
        let program = Caller { is_person: false, ..without };
        assert_eq!(refused(&settings, &program), None);
    }

    #[test]
    fn a_block_has_the_addresses_with_its_prefix() {
        let ip = |text: &str| text.parse::<IpAddr>().unwrap();
        for (network, address, inside) in [
            ("10.0.0.0/8", "10.255.1.2", true),
            ("10.0.0.0/8", "11.0.0.1", false),
            ("0.0.0.0/0", "203.0.113.9", true),
            ("192.0.2.7/32", "192.0.2.7", true),
            ("192.0.2.7/32", "192.0.2.8", false),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("2001:db8::/32", "2001:db9::1", false),
            ("::/0", "2001:db9::1", true),
            ("10.0.0.0/8", "::ffff:10.1.1.1", true),
            ("10.0.0.0/8", "2001:db8::1", false),
            ("10.0.0.0/33", "10.0.0.1", false),
            ("rubbish", "10.0.0.1", false),
        ] {
            assert_eq!(contains(network, ip(address)), inside, "{address} in {network}");
        }
    }
}
