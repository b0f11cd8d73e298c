//! A folder of files, and the command run in it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::atomic::{AtomicUsize, Ordering},
};

/// An ontology of another domain than the one that comes with comity.
pub(crate) const HARBOUR: &str = include_str!("../fixtures/harbour.toml");

/// A folder of its own, with the ontology `harbour.toml` in it, gone when the test is over.
pub(crate) struct Case {
    folder: PathBuf,
}

impl Case {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("case-{}-{number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join(".git")).unwrap();
        let case = Self { folder };
        case.with("harbour.toml", HARBOUR)
    }

    /// Adds a file.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs `comity` with these arguments.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_comity"))
            .current_dir(&self.folder)
            .args(arguments)
            .output()
            .unwrap();
        Ran(output)
    }

    /// Runs `comity check` with the ontology of the folder.
    pub(crate) fn check(&self, arguments: &[&str]) -> Ran {
        self.run(&[&["check", "--ontology", "harbour.toml"], arguments].concat())
    }
}

impl Drop for Case {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Runs `comity` with these arguments in the folder of the repository.
pub(crate) fn run_at_home(arguments: &[&str]) -> Ran {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO_BIN_EXE_comity"))
        .current_dir(home)
        .args(arguments)
        .output()
        .unwrap();
    Ran(output)
}

/// What came of a run.
pub(crate) struct Ran(Output);

impl Ran {
    pub(crate) fn code(&self) -> i32 {
        self.0.status.code().expect("the command was not killed")
    }

    pub(crate) fn stdout(&self) -> String {
        String::from_utf8(self.0.stdout.clone()).unwrap()
    }

    pub(crate) fn stderr(&self) -> String {
        String::from_utf8(self.0.stderr.clone()).unwrap()
    }

    /// Everything, for a snapshot, less the digest of the ontology, which changes with every
    /// module that comes with comity.
    pub(crate) fn all(&self) -> String {
        let (code, mut stdout, stderr) = (self.code(), self.stdout(), self.stderr());
        if let Some(at) = stdout.find("harbour 1.2.0 (") {
            let digest = at + "harbour 1.2.0 (".len();
            stdout.replace_range(digest..digest + 12, "[digest]");
        }
        format!("exit code: {code}\n--- stdout\n{stdout}--- stderr\n{stderr}")
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout()).unwrap()
    }

    /// The findings of a JSON report as `file:line:column code path`.
    pub(crate) fn places(&self) -> Vec<String> {
        let report = self.json();
        let findings = report["findings"].as_array().unwrap().iter();
        let place = |f: &serde_json::Value| {
            let text = |key: &str| f[key].as_str().unwrap().to_owned();
            let start = &f["span"]["start"];
            format!(
                "{}:{}:{} {} {}",
                text("file"),
                start["line"],
                start["column"],
                text("code"),
                text("path")
            )
        };
        findings.map(place).collect()
    }
}

/// SHA-256 in hexadecimal digits.
pub(crate) fn sha256(text: &str) -> String {
    comity_check::evidence::text::SourceText::new(text.into()).unwrap().sha256().to_owned()
}

/// The digest that a range is known by.
pub(crate) fn digest(text: &str) -> String {
    sha256(text)[..8].to_owned()
}
