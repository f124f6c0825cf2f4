//! Host names, addresses and e-mail addresses in text.

use std::net::{Ipv4Addr, Ipv6Addr};

use proptest::prelude::*;
use rulegen::validate::{host, ip};

#[test]
fn a_host_name_has_labels_of_63_and_253_bytes_in_all() {
    let label = "a".repeat(63);
    for good in ["a", "a-b.c", "A.b9.", "localhost", "xn--bcher-kva.example", &label] {
        assert!(host::is_hostname(good), "{good}");
    }
    let long = [label.as_str(); 4].join(".");
    let bad = ["", ".", "a..b", "-a", "a-", "a_b", "1.2.3.4", "a.9", &format!("{label}a"), &long];
    for bad in bad {
        assert!(!host::is_hostname(bad), "{bad}");
    }
}

#[test]
fn an_email_address_has_no_quotes_and_a_plain_domain() {
    for good in ["a@b", "a.b+c@d.example", "!#$%&'*+/=?^_`{|}~-@x.y", "a..b@c"] {
        assert!(host::is_email(good), "{good}");
    }
    for bad in ["", "@", "a@", "@b", "a@b@c", "\"a\"@b", "a b@c", "a@-b", "a@b.", "ü@b", "a@b\n"] {
        assert!(!host::is_email(bad), "{bad}");
    }
}

#[test]
fn a_port_is_required_when_it_is_said_so() {
    for good in ["a:1", "a.b:65535", "1.2.3.4:0", "[::1]:80", "[fe80::1%eth0]:80"] {
        assert!(host::is_host_and_port(good, true), "{good}");
    }
    for lone in ["a", "1.2.3.4", "[::1]"] {
        assert!(host::is_host_and_port(lone, false), "{lone}");
        assert!(!host::is_host_and_port(lone, true), "{lone}");
    }
    for bad in ["", ":", "a:", ":1", "a:65536", "a:01", "a:+1", "::1", "[::1", "[::1]x", "[a]:1"] {
        assert!(!host::is_host_and_port(bad, false), "{bad}");
    }
}

#[test]
fn a_strict_prefix_has_no_bits_behind_it() {
    for good in ["10.0.0.0/8", "0.0.0.0/0", "255.255.255.255/32", "2001:db8::/32", "::/0"] {
        assert!(ip::is_ip_prefix(good, 0, true), "{good}");
    }
    for loose in ["10.0.0.1/8", "2001:db8::1/64"] {
        assert!(ip::is_ip_prefix(loose, 0, false), "{loose}");
        assert!(!ip::is_ip_prefix(loose, 0, true), "{loose}");
    }
    for bad in ["10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/08", "fe80::1%eth0/64", "::/129"]
    {
        assert!(!ip::is_ip_prefix(bad, 0, false), "{bad}");
    }
}

#[test]
fn a_version_is_4_or_6() {
    assert!(ip::is_ip("1.2.3.4", 4) && !ip::is_ip("1.2.3.4", 6));
    assert!(ip::is_ip("::1", 6) && !ip::is_ip("::1", 4));
    assert!(!ip::is_ip("1.2.3.4", 5) && !ip::is_ip("01.2.3.4", 0) && !ip::is_ip("::1%", 0));
}

proptest! {
    #[test]
    fn every_address_is_one_and_its_own_strict_prefix(v4: u32, v6: u128) {
        let (v4, v6) = (Ipv4Addr::from_bits(v4), Ipv6Addr::from_bits(v6));
        prop_assert!(ip::is_ip(&v4.to_string(), 4) && ip::is_ip(&v6.to_string(), 6));
        let (v4, v6) = (format!("{v4}/32"), format!("{v6}/128"));
        prop_assert!(ip::is_ip_prefix(&v4, 4, true) && ip::is_ip_prefix(&v6, 6, true));
    }

    #[test]
    fn nothing_panics(text in ".{0,40}", version: i64, flag: bool) {
        host::is_hostname(&text);
        host::is_email(&text);
        host::is_host_and_port(&text, flag);
        ip::is_ip(&text, version);
        ip::is_ip_prefix(&text, version, flag);
    }
}
