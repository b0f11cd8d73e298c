//! `--fix`, `--diff` and `--unsafe-fixes`.

use crate::case::Case;

const BROKEN: &str = "\
# the log of a day
ships:   [{ id: heron }]   # one ship
entries:
  - kind: voyage
    id: a   # the first
    shp: \"heron\"
    weather: 暴风雨
    departed: '5.1.1923'
";

const FIXED: &str = "\
# the log of a day
ships:   [{ id: heron }]   # one ship
entries:
  - kind: voyage
    id: a   # the first
    ship: \"heron\"
    weather: storm
    departed: '1923-01-05'
";

#[test]
fn safe_fixes_leave_everything_else_as_it_is() {
    let case = Case::new().with("a.yaml", BROKEN);
    let ran = case.check(&["a.yaml", "--fix"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert_eq!(case.read("a.yaml"), FIXED);
    assert!(ran.stderr().contains("fixed a.yaml"));
    let again = case.check(&["a.yaml", "--fix"]);
    assert_eq!((again.code(), again.stderr().as_str()), (0, ""));
    assert_eq!(case.read("a.yaml"), FIXED);
}

#[test]
fn the_other_formats_are_fixed_alike() {
    let json = r#"{"ships":[{"id":"heron"}], "entries":[
  {"kind":"voyage","id":"a", "shp":"heron",  "weather":"stormy"}]}"#;
    let toml = "ships = [{ id = 'heron' }] # one\n\n[[entries]]\nkind = 'voyage'\nid = \"a\"\n\
                shp   = 'heron'\nweather = 'stormy'\n";
    let case = Case::new().with("a.json", json).with("b.toml", toml);
    let ran = case.check(&["a.json", "--fix"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    let right = |text: &str| text.replace("shp", "ship").replace("stormy", "storm");
    assert_eq!(case.read("a.json"), right(json));
    assert_eq!(case.check(&["b.toml", "--fix"]).code(), 0);
    assert_eq!(case.read("b.toml"), right(toml));
}

#[test]
fn a_diff_changes_nothing_and_is_1() {
    let case = Case::new().with("a.yaml", BROKEN);
    let ran = case.check(&["a.yaml", "--diff"]);
    assert_eq!(ran.code(), 1);
    assert_eq!(case.read("a.yaml"), BROKEN);
    let out = ran.stdout();
    let changed = |mark: &str| out.lines().filter(|line| line.starts_with(mark)).count();
    assert!(out.starts_with("--- a.yaml\n+++ a.yaml\n@@ -3,6 +3,6 @@\n"), "{out}");
    assert_eq!((changed("-"), changed("+")), (4, 4), "{out}");
    let clean = case.with("a.yaml", FIXED).check(&["a.yaml", "--diff"]);
    assert_eq!((clean.code(), clean.stdout().as_str()), (0, ""));
}

#[test]
fn what_may_change_the_meaning_is_fixed_when_asked_for() {
    let broken = FIXED.replace("kind: voyage", "kind: voyge").replace("ship: ", "shp: ");
    let case = Case::new().with("a.yaml", &broken);
    assert_eq!(case.check(&["a.yaml", "--fix"]).code(), 1);
    assert_eq!(case.read("a.yaml"), broken, "a kind of six letters is no certain slip");
    assert_eq!(case.check(&["a.yaml", "--fix", "--unsafe-fixes"]).code(), 0);
    assert_eq!(case.read("a.yaml"), FIXED, "what the kind hid is fixed as well");
    assert_eq!(case.check(&["a.yaml", "--unsafe-fixes"]).code(), 2);
    assert_eq!(case.check(&["a.yaml", "--fix", "--diff"]).code(), 2);
}

#[test]
fn a_fix_that_would_uncover_more_is_not_applied() {
    let broken = "ships: [{ id: heron }]\nentires: [{ kind: voyage, sail: 1, mast: 2 }]\n";
    let case = Case::new().with("a.yaml", broken);
    assert_eq!(case.check(&["a.yaml", "--fix", "--unsafe-fixes"]).code(), 1);
    assert_eq!(case.read("a.yaml"), broken);
}

#[cfg(unix)]
#[test]
fn a_file_that_must_not_be_written_is_one_error_and_unchanged() {
    use std::{fs, os::unix::fs::symlink};
    let case =
        Case::new().with("a.yaml", BROKEN).with("else/b.yaml", BROKEN).with("c/d.yaml", FIXED);
    let mut permissions = fs::metadata(case.path("a.yaml")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(case.path("a.yaml"), permissions).unwrap();
    let ran = case.check(&["a.yaml", "--fix"]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("cannot be written, and is unchanged: permission denied"));
    symlink("../else/b.yaml", case.path("c/link.yaml")).unwrap();
    let ran = case.check(&["c/link.yaml", "--fix"]);
    assert_eq!(ran.code(), 3);
    assert!(ran.stdout().contains("it is a link to a file in another folder"), "{}", ran.all());
    assert_eq!(case.read("a.yaml"), BROKEN);
    assert_eq!(case.read("else/b.yaml"), BROKEN);
}

#[test]
fn formats_for_programs_carry_the_fixes() {
    let case = Case::new().with("a.yaml", BROKEN);
    let json = case.check(&["a.yaml", "--format", "json"]).json();
    let fix = &json["findings"][0]["fixes"][0];
    assert_eq!(fix["title"], "write `ship`");
    assert_eq!(fix["applicability"], "safe");
    assert_eq!(fix["edits"][0]["text"], "ship");
    assert_eq!(fix["edits"][0]["span"]["start"]["line"], 6);
    let sarif = case.check(&["a.yaml", "--format", "sarif"]).json();
    let change = &sarif["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "ship");
    let text = case.check(&["a.yaml"]).stdout();
    assert!(text.contains("3 findings can be fixed with `--fix`"), "{text}");
}
