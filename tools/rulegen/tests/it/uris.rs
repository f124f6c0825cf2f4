//! URIs in text.

use proptest::prelude::*;
use rulegen::validate::uri::{is_uri, is_uri_ref};

#[test]
fn a_uri_has_a_scheme() {
    let good = [
        "https://user:pw@example.com:8080/a/b?c=d#e",
        "a:",
        "mailto:a@b.c",
        "urn:x:y",
        "a://",
        "http://[::1]:80/",
        "http://[v1.a:b]/",
        "http://[fe80::1%25eth0]/",
        "a://%C3%A9/%FF",
        "a:/b",
    ];
    for good in good {
        assert!(is_uri(good) && is_uri_ref(good), "{good}");
    }
    let bad = [
        "",
        "1a:b",
        "a b:c",
        "http://a b",
        "http://%",
        "http://%zz",
        "http://%FF/",
        "http://[::1",
        "http://[::1%eth0]/",
        "http://[1.2.3.4]/",
        "http://a:b",
        "http://a@b@c",
        "a:b#c#d",
        "a:é",
        "http://[v.a]/",
        "http://[v1.]/",
        "http://[::1]x",
    ];
    for bad in bad {
        assert!(!is_uri(bad), "{bad}");
    }
}

#[test]
fn a_reference_may_do_without_but_its_first_segment_has_no_colon() {
    for good in ["", "/", "a", "a/b:c", "./a:b", "//host/a", "?q", "#f", "../a"] {
        assert!(is_uri_ref(good) && !is_uri(good), "{good}");
    }
    for bad in ["1:a", ":a", "a b", "%", "#a#b", "//[::1"] {
        assert!(!is_uri_ref(bad), "{bad}");
    }
}

proptest! {
    #[test]
    fn nothing_panics(text in ".{0,40}") {
        prop_assert!(is_uri_ref(&text) || !is_uri(&text));
    }

    #[test]
    fn what_is_built_by_the_grammar_is_a_uri(
        scheme in "[a-z][a-z0-9+.-]{0,5}",
        host in "[a-z0-9.-]{0,8}",
        port in "(:[0-9]{0,5})?",
        path in "(/[A-Za-z0-9._~!$&'()*+,;=:@-]{0,5}){0,3}",
        query in "([?][a-z/?=&]{0,5})?",
        fragment in "(#[a-z/?]{0,5})?",
    ) {
        let uri = format!("{scheme}://{host}{port}{path}{query}{fragment}");
        prop_assert!(is_uri(&uri), "{uri}");
    }
}
