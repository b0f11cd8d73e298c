//! `comity fmt`.

use crate::case::Case;

const UNTIDY: &str = "# the log\nships:\n-   { id: heron }   # one\n";
const TIDY: &str = "# the log\nships:\n  - { id: heron } # one\n";

#[test]
fn documents_are_written_in_their_layout_once() {
    let case = Case::new().with("a.yaml", UNTIDY);
    let ran = case.run(&["fmt", "a.yaml"]);
    assert_eq!((ran.code(), ran.stderr().as_str()), (0, "laid out a.yaml\n"), "{}", ran.all());
    assert_eq!(case.read("a.yaml"), TIDY);
    let again = case.run(&["fmt", "a.yaml"]);
    assert_eq!((again.code(), again.stderr().as_str()), (0, ""));
}

#[test]
fn check_and_diff_write_nothing() {
    let case = Case::new().with("a.yaml", UNTIDY).with("b.yaml", TIDY);
    let ran = case.run(&["fmt", "--check", "a.yaml", "b.yaml"]);
    assert_eq!(ran.code(), 1, "{}", ran.all());
    assert!(ran.stdout().contains("error[unformatted]"), "{}", ran.all());
    assert!(ran.stdout().contains(" a.yaml:3:1\n"), "{}", ran.all());
    assert!(ran.stdout().contains("2 files, 1 finding"), "{}", ran.all());
    let ran = case.run(&["fmt", "--diff", "a.yaml", "b.yaml"]);
    assert_eq!(ran.code(), 1);
    assert!(
        ran.stdout().contains("\n-ships:\n") || ran.stdout().contains("\n-- "),
        "{}",
        ran.all()
    );
    assert_eq!(case.read("a.yaml"), UNTIDY);
    assert_eq!(case.run(&["fmt", "--check", "b.yaml"]).code(), 0);
}

#[test]
fn what_cannot_be_read_is_reported_and_left_alone() {
    let case = Case::new().with("a.yaml", "ships: [\n").with("b.yaml", UNTIDY);
    let ran = case.run(&["fmt", "a.yaml", "b.yaml", "nothing.yaml"]);
    assert_eq!(ran.code(), 2, "{}", ran.all());
    assert!(ran.stdout().contains("error[syntax]"), "{}", ran.all());
    assert_eq!((case.read("a.yaml").as_str(), case.read("b.yaml").as_str()), ("ships: [\n", TIDY));
    assert_eq!(case.run(&["fmt", "a.yaml"]).code(), 1);
    assert_eq!(case.run(&["fmt"]).code(), 2);
}

#[test]
fn what_cannot_be_done_is_refused_in_words() {
    let case = Case::new().with("a.yaml", UNTIDY);
    for command in ["fmt", "migrate", "anchor", "evidence", "coverage", "conflicts"] {
        let ran = case.run(&[command, "-"]);
        assert_eq!(ran.code(), 2, "{command}: {}", ran.all());
        assert!(ran.stderr().contains("only `comity check` reads standard input"), "{}", ran.all());
    }
    for command in ["check", "fmt", "migrate"] {
        let ran = case.run(&[command, "--diff", "--format", "json", "a.yaml"]);
        assert_eq!(ran.code(), 2, "{command}: {}", ran.all());
        assert!(ran.stderr().contains("cannot be used with"), "{command}: {}", ran.all());
    }
}
