//! Host names, ports and e-mail addresses in text.

use super::ip::is_ip;

/// Whether `text` is a host name: labels of letters, digits and inner hyphens, at most 63 bytes each and
/// 253 in all, the last one not a number. One dot may follow.
pub fn is_hostname(text: &str) -> bool {
    let labels = text.strip_suffix('.').unwrap_or(text);
    text.len() <= 253
        && labels.split('.').all(is_label)
        && !labels.rsplit('.').next().is_some_and(is_number)
}

/// Whether `text` is a host name or an IP address, with `:` and a port, which may be left out unless
/// `port_required`. A version 6 address stands in brackets.
pub fn is_host_and_port(text: &str, port_required: bool) -> bool {
    if let Some(rest) = text.strip_prefix('[') {
        return match rest.rsplit_once(']') {
            Some((address, "")) => !port_required && is_ip(address, 6),
            Some((address, port)) => {
                is_ip(address, 6) && port.strip_prefix(':').is_some_and(is_port)
            }
            None => false,
        };
    }
    let is_host = |host: &str| is_hostname(host) || is_ip(host, 4);
    match text.rsplit_once(':') {
        None => !port_required && is_host(text),
        Some((host, port)) => is_host(host) && is_port(port),
    }
}

/// Whether `text` is an e-mail address as HTML defines it for its forms: no quotes, no comments.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local =
        |byte: u8| byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte);
    !local.is_empty() && local.bytes().all(is_local) && domain.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=63).contains(&label.len())
        && label.bytes().all(is_inner)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

fn is_port(text: &str) -> bool {
    is_number(text) && (text == "0" || !text.starts_with('0')) && text.parse::<u16>().is_ok()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
