//! Addresses that a sign-in may come back to.

/// Whether an address is one of those listed. For a program on the person's own machine, whose port is not known
/// beforehand, `http://127.0.0.1/callback` stands for every port (RFC 8252 7.3).
pub(super) fn is_allowed(listed: &[String], asked: &str) -> bool {
    listed.iter().any(|it| it == asked || without_port(asked).is_some_and(|plain| *it == plain))
}

/// A loopback address without its port; `None` if it is none, or has no port.
fn without_port(address: &str) -> Option<String> {
    ["http://127.0.0.1", "http://[::1]"].into_iter().find_map(|base| {
        let rest = address.strip_prefix(base)?.strip_prefix(':')?;
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let (port, path) = rest.split_at(digits);
        let is_port = port.parse::<u16>().is_ok();
        (is_port && path.starts_with('/')).then(|| format!("{base}{path}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_to_the_letter_but_for_the_port_of_the_own_machine() {
        let listed = ["https://app.example.com/cb", "http://127.0.0.1/callback"].map(str::to_owned);
        for good in [
            "https://app.example.com/cb",
            "http://127.0.0.1/callback",
            "http://127.0.0.1:53123/callback",
        ] {
            assert!(is_allowed(&listed, good), "{good}");
        }
        for wrong in [
            "https://app.example.com/cb/",
            "https://app.example.com:444/cb",
            "https://app.example.com.evil.org/cb",
            "http://127.0.0.1:53123/other",
            "http://127.0.0.1:@evil.org/callback",
            "http://127.0.0.1:1.evil.org/callback",
            "http://127.0.0.1.evil.org/callback",
            "http://127.0.0.1:99999/callback",
            "http://[::1]:5/callback",
            "",
        ] {
            assert!(!is_allowed(&listed, wrong), "{wrong}");
        }
    }
}
