//! Web addresses: what a citation can be followed by.

use super::{ValueError, error::quoted};
use crate::Code;

/// The form of an address. The characters are those that RFC 3986 keeps out of addresses.
pub const PATTERN: &str = r#"^[Hh][Tt][Tt][Pp][Ss]?://[^\s/?#<>"\\^`{|}][^\s<>"\\^`{|}]*$"#;

/// Checks that a text is an absolute `http` or `https` address.
///
/// This is the part of RFC 3986 that a slip of the pen breaks: the scheme, the host, the port, and
/// characters that no address contains. Letters beyond ASCII are let through, as browsers do.
///
/// # Errors
///
/// `bad-form`.
pub fn check(text: &str) -> Result<(), ValueError> {
    let bad = |reason: &str, help: String| {
        let message = format!("{} is not a web address: {reason}", quoted(text));
        Err(ValueError::new(Code::BAD_FORM, message).help(help))
    };
    if let Some(c) = text.chars().find(|&c| forbidden(c)) {
        return match c {
            _ if text.trim() != text && !text.trim().contains(forbidden) => {
                bad("it is surrounded by white space", format!("write {}", quoted(text.trim())))
            }
            ' ' => bad("it contains a space", "write `%20` for a space".into()),
            c => bad(&format!("it contains U+{:04X}", u32::from(c)), String::new()),
        };
    }
    let Some((scheme, rest)) = text.split_once("://") else {
        let help = match text.trim_start_matches('/') {
            host if host.contains('.') && !host.contains([':', '@']) => {
                format!("write {}", quoted(&format!("https://{host}")))
            }
            _ => "an address begins with `https://` or `http://`".into(),
        };
        return bad("it has no scheme", help);
    };
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        let help = "an address begins with `https://` or `http://`";
        return bad("its scheme is neither `http` nor `https`", help.into());
    }
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match split_port(host) {
        ("", _) => bad("it has no host", String::new()),
        (host, _) if host.starts_with('.') || host.contains("..") => {
            bad("a part of its host is empty", String::new())
        }
        (_, Some(port)) if !port.is_empty() && port.parse::<u16>().is_err() => {
            bad("its port is not a number up to 65535", String::new())
        }
        _ => Ok(()),
    }
}

/// Characters that no address contains: white space, control characters, and what RFC 3986 keeps
/// for quoting.
fn forbidden(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '<' | '>' | '"' | '\\' | '^' | '`' | '{' | '|' | '}' | '\u{feff}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

fn split_port(host: &str) -> (&str, Option<&str>) {
    // The colons of an IPv6 address stand in brackets.
    let end = host.rfind(']').map_or(0, |at| at + 1);
    match host[end..].find(':') {
        Some(colon) => (&host[..end + colon], Some(&host[end + colon + 1..])),
        None => (host, None),
    }
}
