//! Files that a test generates.

use std::path::Path;

/// Asserts that a file has this text; writes it if `UPDATE_GENERATED` is set.
pub(crate) fn assert_golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::write(path, text).expect("the file can be written");
    }
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    assert!(golden == text, "{} is out of date: UPDATE_GENERATED=1 cargo test", path.display());
}
