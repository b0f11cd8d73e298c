//! Folders of generated files: interrupted, used by the tools of other languages, and compared.

use std::{collections::BTreeMap, fs, path::PathBuf};

use comity_targets::folder::{Output, compare, write};
use comity_testkit::Folder;

/// The folder of the outputs, which goes with the test.
struct Root(Folder);

impl Root {
    fn new() -> Self {
        Self(Folder::new(env!("CARGO_TARGET_TMPDIR")))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path("made").join(name)
    }

    fn put(&self, name: &str, text: &str) {
        self.0.write(self.path(name), text);
    }

    fn read(&self, name: &str) -> String {
        self.0.read(self.path(name))
    }

    /// What is in the folder itself, sorted.
    fn list(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("")).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let mut names: Vec<_> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn write(&self, outputs: &[Output]) {
        write(&self.path(""), outputs).expect("it is written");
    }

    fn compare(&self, outputs: &[Output]) -> String {
        compare(&self.path(""), outputs).expect("it is compared")
    }
}

fn output(name: &str, text: &str) -> Output {
    let files = [("src/a.py", text), ("py.typed", "")];
    let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
    Output { name: name.to_owned(), files: BTreeMap::from(files) }
}

/// The number of a process that is not there.
const GONE: u32 = 4_000_000_000;

#[test]
fn an_interrupted_replacement_is_ended_by_the_next_run() {
    let root = Root::new();
    let (old, new) =
        ([output("one", "1"), output("two", "1")], [output("one", "2"), output("two", "2")]);
    root.write(&old);
    // One folder has been put aside, and its successor is not yet there.
    for name in ["one", "two"] {
        root.put(&format!(".{name}.new-{GONE}/src/a.py"), "2");
        root.put(&format!(".{name}.new-{GONE}/py.typed"), "");
        let files = root.read(&format!("{name}/.comity-files"));
        root.put(&format!(".{name}.new-{GONE}/.comity-files"), &files);
    }
    fs::rename(root.path("one"), root.path(&format!(".one.old-{GONE}"))).expect("a name");
    root.put(&format!(".comity-gen-{GONE}"), "one\ntwo\ndecided\n");
    assert!(root.compare(&new).contains("a run was interrupted"), "{}", root.compare(&new));
    root.write(&[output("three", "3")]);
    assert_eq!(root.list(), ["one", "three", "two"]);
    assert_eq!(root.compare(&new), "");
}

#[test]
fn what_an_interrupted_run_has_not_decided_is_removed() {
    let root = Root::new();
    let old = [output("one", "1")];
    root.write(&old);
    root.put(&format!(".one.new-{GONE}/src/a.py"), "2");
    root.put(&format!(".comity-gen-{GONE}"), "one\n");
    assert!(!root.compare(&old).is_empty());
    root.write(&[output("two", "2")]);
    assert_eq!(root.list(), ["one", "two"]);
    assert_eq!(root.compare(&old), "");
}

#[test]
fn what_tools_of_others_leave_is_passed_over_and_kept() {
    let root = Root::new();
    root.write(&[output("one", "1")]);
    let left = [
        "one/src/__pycache__/a.pyc",
        "one/src/it.egg-info/PKG-INFO",
        "one/build/lib/a.py",
        "one/dist/index.js",
        "one/node_modules/typescript/package.json",
        "one/package-lock.json",
    ];
    for path in left {
        root.put(path, "left");
    }
    assert_eq!(root.compare(&[output("one", "1")]), "");
    root.write(&[output("one", "2")]);
    for path in left {
        assert_eq!(root.read(path), "left", "{path}");
    }
    assert_eq!((root.read("one/src/a.py").as_str(), root.list()), ("2", vec!["one".to_owned()]));
}

#[test]
fn a_folder_that_differs_in_no_line_is_stale() {
    let root = Root::new();
    let new = [output("one", "1")];
    root.write(&new);
    root.put("one/more.py", "");
    assert_eq!(root.compare(&new), "--- a/one/more.py\n+++ /dev/null\n");
    fs::remove_file(root.path("one/more.py")).expect("it is there");
    let files = root.read("one/.comity-files");
    fs::remove_file(root.path("one/.comity-files")).expect("it is there");
    assert!(root.compare(&new).contains("+++ b/one/.comity-files"), "{}", root.compare(&new));
    root.put("one/.comity-files", &files);
    fs::remove_file(root.path("one/py.typed")).expect("it is there");
    assert_eq!(root.compare(&new), "--- /dev/null\n+++ b/one/py.typed\n");
}

#[test]
fn a_run_that_is_refused_leaves_nothing() {
    let root = Root::new();
    root.put("two/mine.txt", "mine");
    let refused = write(&root.path(""), &[output("one", "1"), output("two", "1")]);
    assert!(refused.is_err_and(|it| it.path.ends_with("two/mine.txt")));
    assert_eq!(
        (root.list(), root.read("two/mine.txt")),
        (vec!["two".to_owned()], "mine".to_owned())
    );
}
