//! Patterns of paths, written as in a `.gitignore`.

use std::path::{Path, PathBuf};

use ignore::{
    Error,
    gitignore::{Gitignore, GitignoreBuilder},
};

use crate::file::real;

/// Patterns of paths below a folder, as in a `.gitignore`: `drafts/`, `/old/*.yaml`, `!keep.yaml`.
#[derive(Clone, Debug)]
pub struct Patterns {
    root: PathBuf,
    matcher: Gitignore,
}

impl Default for Patterns {
    fn default() -> Self {
        Self { root: PathBuf::new(), matcher: Gitignore::empty() }
    }
}

impl Patterns {
    /// Patterns of what is below `root`.
    ///
    /// # Errors
    ///
    /// The first text that is not a pattern, by its index, and why.
    pub fn new<'p>(
        root: &Path,
        patterns: impl IntoIterator<Item = &'p str>,
    ) -> Result<Self, (usize, String)> {
        let root = real(root);
        let mut builder = GitignoreBuilder::new(&root);
        let mut last = 0;
        for (index, pattern) in patterns.into_iter().enumerate() {
            builder.add_line(None, pattern).map_err(|error| (index, reason(error)))?;
            last = index;
        }
        let matcher = builder.build().map_err(|error| (last, reason(error)))?;
        Ok(Self { root, matcher })
    }

    /// Whether there is no pattern.
    pub fn is_empty(&self) -> bool {
        self.matcher.is_empty()
    }

    /// Whether a pattern matches a file, or a folder that it is in.
    pub fn matches(&self, path: &Path) -> bool {
        !self.is_empty() && self.matches_real(&real(path))
    }

    /// The same for an absolute path without links.
    pub(crate) fn matches_real(&self, path: &Path) -> bool {
        path.strip_prefix(&self.root).is_ok_and(|below| {
            !below.has_root() && self.matcher.matched_path_or_any_parents(below, false).is_ignore()
        })
    }
}

fn reason(error: Error) -> String {
    match error {
        Error::Glob { err, .. } => err,
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Patterns;

    #[test]
    fn a_pattern_means_what_it_means_to_git() {
        let lines = ["drafts/", "/old/*.yaml", "*.tmp.yaml", "!keep.tmp.yaml"];
        let root = Path::new("/nowhere");
        let patterns = Patterns::new(root, lines).unwrap();
        for path in ["drafts/a.yaml", "x/drafts/y/a.yaml", "old/a.yaml", "x/a.tmp.yaml"] {
            assert!(patterns.matches(&root.join(path)), "{path}");
        }
        for path in ["a.yaml", "x/old/a.yaml", "old/x/a.yaml", "keep.tmp.yaml", "/drafts/a.yaml"] {
            assert!(!patterns.matches(&root.join(path)), "{path}");
        }
        assert!(!Patterns::default().matches(Path::new("a.yaml")));
    }

    #[test]
    fn a_relative_path_starts_at_the_working_directory_even_if_nothing_is_there() {
        for (root, path, is_match) in [
            ("", "absent/a.yaml", true),
            ("", "./absent/below/a.yaml", true),
            ("src", "absent/a.yaml", false),
            ("src", "src/absent/a.yaml", true),
            ("absent", "absent/absent/a.yaml", true),
        ] {
            let patterns = Patterns::new(Path::new(root), ["/absent/"]).unwrap();
            assert_eq!(patterns.matches(Path::new(path)), is_match, "{root} {path}");
        }
    }

    #[test]
    fn what_is_no_pattern_is_told() {
        let refused = Patterns::new(Path::new("/nowhere"), ["drafts/", "{a"]).unwrap_err();
        assert_eq!(refused.0, 1);
        assert!(refused.1.contains("unclosed"), "{refused:?}");
    }
}
