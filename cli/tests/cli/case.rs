//! A folder of files, and the command run in it.

use std::path::{Path, PathBuf};

use comity_testkit::Folder;

pub(crate) use comity_testkit::Ran;

/// An ontology of another domain than the one that comes with comity.
pub(crate) const HARBOUR: &str = include_str!("../fixtures/harbour.toml");

const COMITY: &str = env!("CARGO_BIN_EXE_comity");

/// An ontology: these lines after the head that all have.
pub(crate) fn ontology(name: &str, version: &str, lines: &str) -> String {
    format!(
        "language = 1\n[ontology]\nid = \"https://example.org/{name}\"\nname = \"{name}\"\n\
         version = \"{version}\"\ndefinition = \"What a {name} writes down.\"\n{lines}"
    )
}

/// A throwaway folder with the ontology `harbour.toml` in it.
pub(crate) struct Case(Folder);

impl Case {
    pub(crate) fn new() -> Self {
        Self(Folder::new(env!("CARGO_TARGET_TMPDIR"))).with("harbour.toml", HARBOUR)
    }

    /// Adds a file.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        self.0.write(name, content);
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        self.0.read(name)
    }

    /// Makes the folder a repository of git that has all of its files.
    pub(crate) fn commit(&self) {
        let user = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
        for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-q", "-m", "first"]] {
            let ran = comity_testkit::run("git", self.0.root(), &[&user[..], arguments].concat());
            assert_eq!(ran.code(), 0, "{}", ran.all());
        }
    }

    /// Runs `comity` with these arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        comity_testkit::run(COMITY, self.0.root(), arguments)
    }

    /// Runs a script of the shell that is given `comity` and these arguments.
    #[cfg(unix)]
    pub(crate) fn run_by_shell(&self, script: &str, arguments: &[&str]) -> Ran {
        comity_testkit::run("sh", self.0.root(), &[&["-c", script, COMITY], arguments].concat())
    }

    /// Runs `comity` in a folder below.
    pub(crate) fn run_in(&self, folder: &str, arguments: &[&str]) -> Ran {
        comity_testkit::run(COMITY, &self.path(folder), arguments)
    }

    /// Runs `comity check` with the ontology of the folder.
    pub(crate) fn check(&self, arguments: &[&str]) -> Ran {
        self.run(&[&["check", "--ontology", "harbour.toml"], arguments].concat())
    }
}

/// Runs `comity` with these arguments in the folder of the repository.
pub(crate) fn run_at_home(arguments: &[&str]) -> Ran {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    comity_testkit::run(COMITY, &home, arguments)
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256(text: &str) -> String {
    comity_check::evidence::text::SourceText::new(text.into()).unwrap().sha256().to_owned()
}

/// The digest that a range is known by.
pub(crate) fn digest(text: &str) -> String {
    sha256(text)[..8].to_owned()
}
