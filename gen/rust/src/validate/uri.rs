//! URIs in text, by the grammar of RFC 3986 and the zones of RFC 6874.
//!
//! Each method of [`Cursor`] takes one production of the grammar from the front of the text.
//! It tells whether the production is there; after a false the text is no URI.

use super::ip::is_v6;

/// Whether `text` is an absolute URI, with a scheme.
pub fn is_uri(text: &str) -> bool {
    let mut cursor = Cursor { text, at: 0 };
    cursor.scheme() && cursor.hierarchy(true) && cursor.query_and_fragment()
}

/// Whether `text` is a URI or a reference relative to one.
pub fn is_uri_ref(text: &str) -> bool {
    let mut cursor = Cursor { text, at: 0 };
    is_uri(text) || (cursor.hierarchy(false) && cursor.query_and_fragment())
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    /// `scheme ":"`
    fn scheme(&mut self) -> bool {
        let Some((scheme, _)) = self.rest().split_once(':') else { return false };
        self.at += scheme.len() + 1;
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    }

    /// `hier-part`, or without a scheme in front `relative-part`, whose first segment has no colon.
    fn hierarchy(&mut self, after_scheme: bool) -> bool {
        if self.rest().starts_with("//") {
            self.at += 2;
            return self.authority() && self.segments();
        }
        let start = self.at;
        let is_path = self.segments();
        let path = &self.text[start..self.at];
        let first = path.split('/').next().unwrap_or_default();
        is_path && (after_scheme || !first.contains(':'))
    }

    /// Path characters and slashes, up to `?`, `#` or the end.
    fn segments(&mut self) -> bool {
        self.take(|byte| is_path_byte(byte) || byte == b'/');
        self.is_at_end_or(b"?#")
    }

    /// `[ "?" query ] [ "#" fragment ]` and the end.
    fn query_and_fragment(&mut self) -> bool {
        let is_loose_byte = |byte| is_path_byte(byte) || b"/?".contains(&byte);
        if self.skip(b'?') {
            self.take(is_loose_byte);
        }
        if self.skip(b'#') {
            self.take(is_loose_byte);
        }
        self.rest().is_empty()
    }

    /// `[ userinfo "@" ] host [ ":" port ]`
    fn authority(&mut self) -> bool {
        let rest = self.rest();
        let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
        if let Some((user, _)) = authority.split_once('@') {
            let start = self.at;
            self.take(|byte| is_name_byte(byte) || byte == b':');
            if self.at != start + user.len() || !self.skip(b'@') {
                return false;
            }
        }
        let is_host = if self.skip(b'[') { self.ip_literal() } else { self.registered_name() };
        if is_host && self.skip(b':') {
            while self.skip_if(|byte| byte.is_ascii_digit()) {}
        }
        is_host && self.is_at_end_or(b"/?#")
    }

    /// `( IPv6address / IPv6addrz / IPvFuture ) "]"`, behind the opening bracket.
    fn ip_literal(&mut self) -> bool {
        let Some((literal, _)) = self.rest().split_once(']') else { return false };
        self.at += literal.len() + 1;
        if let Some(future) = literal.strip_prefix(['v', 'V']) {
            return future.split_once('.').is_some_and(|(version, address)| {
                let is_address_byte = |byte| is_name_byte(byte) || byte == b':';
                !version.is_empty()
                    && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                    && !address.is_empty()
                    && address.bytes().all(is_address_byte)
            });
        }
        match literal.split_once('%') {
            None => is_v6(literal),
            Some((address, zone)) => is_v6(address) && zone.strip_prefix("25").is_some_and(is_zone),
        }
    }

    /// `reg-name`; an IPv4 address is one. What is percent-encoded must be UTF-8.
    fn registered_name(&mut self) -> bool {
        let start = self.at;
        self.take(is_name_byte) && is_utf8(&self.text[start..self.at])
    }

    /// Takes bytes that are `allowed`, and percent-encoded ones; false at a broken percent-encoding.
    fn take(&mut self, allowed: impl Fn(u8) -> bool) -> bool {
        loop {
            match self.rest().as_bytes() {
                [b'%', high, low, ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    self.at += 3;
                }
                [b'%', ..] => return false,
                [byte, ..] if allowed(*byte) => self.at += 1,
                [..] => return true,
            }
        }
    }

    fn skip(&mut self, byte: u8) -> bool {
        self.skip_if(|next| next == byte)
    }

    fn skip_if(&mut self, is_wanted: impl Fn(u8) -> bool) -> bool {
        let found = self.rest().bytes().next().is_some_and(is_wanted);
        self.at += usize::from(found);
        found
    }

    fn is_at_end_or(&self, bytes: &[u8]) -> bool {
        self.rest().bytes().next().is_none_or(|byte| bytes.contains(&byte))
    }

    /// Only ASCII bytes are ever skipped one by one, so that `at` is a character's border.
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }
}

/// `unreserved / sub-delims`
fn is_name_byte(byte: u8) -> bool {
    is_unreserved(byte) || b"!$&'()*+,;=".contains(&byte)
}

/// `pchar`, without the percent-encoded ones.
fn is_path_byte(byte: u8) -> bool {
    is_name_byte(byte) || b":@".contains(&byte)
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// `ZoneID`, with UTF-8 in what is percent-encoded.
fn is_zone(zone: &str) -> bool {
    let mut cursor = Cursor { text: zone, at: 0 };
    !zone.is_empty() && cursor.take(is_unreserved) && cursor.rest().is_empty() && is_utf8(zone)
}

/// Whether a text whose percent-encodings are well-formed is UTF-8 once they are decoded.
fn is_utf8(encoded: &str) -> bool {
    let mut decoded = Vec::new();
    let mut rest = encoded.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        match (byte, tail) {
            (b'%', [high, low, tail @ ..]) => {
                let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap_or_default() as u8;
                decoded.push(digit(high) << 4 | digit(low));
                rest = tail;
            }
            (byte, _) => decoded.push(*byte),
        }
    }
    std::str::from_utf8(&decoded).is_ok()
}
