//! Files as URIs, and back.

use std::path::{Path, PathBuf};

use comity_check::file::name_of;
use gen_lsp_types::Uri;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

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

/// The URI of a file.
pub(crate) fn of(path: &Path) -> Uri {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let name = name_of(&path);
    let slash = if name.starts_with('/') { "" } else { "/" };
    Uri(format!("file://{slash}{}", utf8_percent_encode(&name, KEPT)))
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::{of, path};

    #[test]
    fn a_path_is_found_again() {
        let name = Path::new("/tmp/a b/全 #1?.yaml");
        assert_eq!(of(name).0, "file:///tmp/a%20b/%E5%85%A8%20%231%3F.yaml");
        assert_eq!(path(&of(name)).as_deref(), Some(name));
    }

    #[test]
    fn what_is_not_a_file_has_no_path() {
        for uri in ["untitled:Untitled-1", "http://a/b", "file:relative", "file://host/a", "a"] {
            assert_eq!(path(&uri.into()), None, "{uri}");
        }
        assert_eq!(path(&"file://localhost/a".into()).as_deref(), Some(Path::new("/a")));
    }
}
