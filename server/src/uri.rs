//! The files that URIs name.

use std::path::PathBuf;

use gen_lsp_types::Uri;
use percent_encoding::percent_decode_str;

/// The file that a URI names; `None` if it is not one of this system.
pub(crate) fn path(uri: &Uri) -> Option<PathBuf> {
    let (scheme, rest) = uri.0.split_once(':')?;
    let rest = rest.strip_prefix("//").filter(|_| scheme.eq_ignore_ascii_case("file"))?;
    let rest = rest.split(['?', '#']).next()?;
    let rest = rest.strip_prefix("localhost").unwrap_or(rest);
    let path = percent_decode_str(rest).decode_utf8().ok()?;
    if !path.starts_with('/') || path.contains('\0') {
        return None;
    }
    // `/c:/folder` on Windows.
    Some(PathBuf::from(if cfg!(windows) { &path[1..] } else { &*path }))
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn what_is_not_a_file_has_no_path() {
        for uri in ["untitled:Untitled-1", "http://a/b", "file:relative", "file://host/a", "a"] {
            assert_eq!(path(&uri.into()), None, "{uri}");
        }
    }
}
