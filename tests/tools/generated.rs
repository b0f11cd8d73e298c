//! The ontologies that tests generate from.

use std::path::{Path, PathBuf};

/// The folder of the fixtures.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generated")
}
