//! What is below a folder and not looked at: it is counted or reported.

use crate::case::{Case, Ran};

const CLEAN: &str = "ships: [{ id: heron }]\n";
const WRONG: &str = "ships: [{ id: Heron }]\n";

/// The documents that ignore files exclude, and the links that are not followed.
fn left_out(ran: &Ran) -> [u64; 2] {
    let summary = &ran.json()["summary"];
    ["ignored", "links_not_followed"].map(|name| summary[name].as_u64().unwrap())
}

#[test]
fn documents_that_ignore_files_exclude_are_counted() {
    let case = Case::new()
        .with("logs/good.yaml", CLEAN)
        .with("logs/bad.yaml", WRONG)
        .with("logs/below/worse.yaml", WRONG)
        .with("logs/below/notes.txt", "")
        .with("logs/.ignore", "bad.yaml\n")
        .with("logs/below/.gitignore", "*\n");
    let ran = case.check(&["logs"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
    assert!(ran.stdout().starts_with("1 file, 2 documents ignored, "), "{}", ran.all());
    let ran = case.check(&["logs", "--format", "json"]);
    assert_eq!(left_out(&ran), [2, 0]);
    let ran = case.check(&["logs", "--no-ignore", "--format", "json"]);
    assert_eq!((ran.code(), left_out(&ran)), (1, [0, 0]));
    assert_eq!(ran.json()["summary"]["files"], 3);
}

#[test]
fn a_document_that_is_named_or_found_by_another_path_is_not_left_out() {
    let case = Case::new()
        .with("logs/good.yaml", CLEAN)
        .with("logs/bad.yaml", WRONG)
        .with("logs/.ignore", "bad.yaml\n");
    let twice = case.check(&["logs", "./logs", "--format", "json"]);
    assert_eq!((twice.code(), left_out(&twice)), (0, [1, 0]));
    let named = case.check(&["logs", "logs/bad.yaml", "--format", "json"]);
    assert_eq!((named.code(), left_out(&named)), (1, [0, 0]));
}

#[test]
fn a_folder_of_excluded_documents_is_2_and_names_the_option() {
    let case = Case::new().with("logs/bad.yaml", WRONG).with("logs/.ignore", "*.yaml\n");
    let ran = case.check(&["logs"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("1 document is excluded by ignore files: `--no-ignore`"));
}

/// The folder has the ontology, too, which is no document; nor is a baseline.
#[test]
fn what_the_run_reads_for_itself_is_no_document() {
    let file = "ontology = \"harbour.toml\"\ndocuments = [\".\"]\n";
    let case = Case::new().with("comity.toml", file).with("log.yaml", CLEAN);
    let base = ["check", "--baseline", "base.toml", "--format", "json"];
    let write = ["--write-baseline", "--reason", "old", "--expires", "9000-01-01"];
    assert_eq!(case.run(&[&base[..], &write].concat()).code(), 0);
    for named in [&[][..], &["."]] {
        let ran = case.run(&[&base[..], named].concat());
        assert_eq!((ran.code(), ran.json()["summary"]["files"].as_u64()), (0, Some(1)));
        let left_out = ran.json()["summary"]["left_out"].as_array().unwrap().len();
        assert_eq!(left_out, 3, "{}", ran.all());
    }
    let ran = case.run(&["check", "comity.toml"]);
    assert_eq!(ran.code(), 2, "{}", ran.all());
    assert!(ran.stderr().contains("`comity.toml`: this is no document"), "{}", ran.stderr());
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::{CLEAN, Case, WRONG, left_out};

    #[test]
    fn a_link_to_a_document_outside_is_3_and_what_it_leads_to_is_not_shown() {
        let case = Case::new().with("logs/a.yaml", CLEAN).with("secret.txt", "token = 12345\n");
        symlink(case.path("secret.txt"), case.path("logs/b.yaml")).unwrap();
        let ran = case.check(&["logs"]);
        assert_eq!(ran.code(), 3);
        assert!(ran.stdout().contains("the link leads out of the folder"), "{}", ran.all());
        assert!(!ran.stdout().contains("12345"));
        // Whoever names the link itself means what it leads to.
        assert_eq!(case.check(&["logs/b.yaml"]).code(), 1);
    }

    #[test]
    fn a_link_to_a_folder_outside_is_counted() {
        let case = Case::new().with("logs/a.yaml", CLEAN).with("other/b.yaml", WRONG);
        symlink(case.path("other"), case.path("logs/other")).unwrap();
        symlink(case.path("other"), case.path("logs/more")).unwrap();
        let ran = case.check(&["logs", "logs"]);
        assert_eq!(ran.code(), 0);
        assert!(ran.stdout().starts_with("1 file, 2 links not followed, "), "{}", ran.all());
        assert_eq!(left_out(&case.check(&["logs", "--format", "json"])), [0, 2]);
        assert_eq!(case.check(&["logs/other"]).code(), 1);
    }

    #[test]
    fn a_link_within_the_folder_is_followed_and_what_it_leads_to_is_read_once() {
        let case = Case::new().with("logs/a.yaml", CLEAN).with("logs/below/b.yaml", WRONG);
        symlink(case.path("logs/below"), case.path("logs/again")).unwrap();
        symlink(case.path("logs/a.yaml"), case.path("logs/c.yaml")).unwrap();
        let ran = case.check(&["logs", "--format", "json"]);
        assert_eq!((ran.code(), left_out(&ran)), (1, [0, 0]));
        assert_eq!(ran.json()["summary"]["files"], 2);
    }

    #[test]
    fn a_registry_that_leads_out_of_the_repository_is_counted() {
        let entry = "entries: [{ kind: voyage, id: one, ship: heron }]\n";
        let case = Case::new().with("inner/logs/a.yaml", entry).with("outer/ships.yaml", CLEAN);
        std::fs::create_dir(case.path("inner/.git")).unwrap();
        symlink(case.path("outer"), case.path("inner/registry")).unwrap();
        let ran = case.check(&["inner/logs", "--format", "json"]);
        assert_eq!((ran.code(), left_out(&ran)), (1, [0, 1]), "{}", ran.all());
        let named = ["inner/logs", "--registry", "inner/registry", "--format", "json"];
        assert_eq!(case.check(&named).code(), 0);
    }

    #[test]
    fn pipes_and_devices_are_3_and_are_not_opened() {
        let case = Case::new().with("logs/a.yaml", CLEAN);
        let pipe = case.path("logs/pipe.yaml");
        assert!(std::process::Command::new("mkfifo").arg(pipe).status().unwrap().success());
        let ran = case.check(&["logs"]);
        assert_eq!(ran.code(), 3);
        assert!(ran.stdout().contains("it is not a regular file"));
        symlink("/dev/zero", case.path("zero.yaml")).unwrap();
        let ran = case.check(&["zero.yaml"]);
        assert_eq!(ran.code(), 3);
        assert!(ran.stdout().contains("it is not a regular file"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn files_of_the_system_are_3_and_are_not_shown() {
        let case = Case::new();
        symlink("/proc/self/environ", case.path("environ.yaml")).unwrap();
        let ran = case.check(&["environ.yaml"]);
        assert_eq!(ran.code(), 3);
        assert!(ran.stdout().contains("it is a file of the operating system"), "{}", ran.all());
        assert!(!ran.stdout().contains("PATH="));
    }

    #[test]
    fn a_source_outside_of_its_folder_is_not_read() {
        let document = "source: { file: log.txt, sha256: SHA, language: en }\nships: []\n";
        let text = "The heron left.\n";
        let case = Case::new()
            .with("a.yaml", document.replace("SHA", &crate::case::sha256(text)))
            .with("outside.txt", text)
            .with("sources/inside.txt", text);
        symlink(case.path("outside.txt"), case.path("sources/log.txt")).unwrap();
        let arguments = ["a.yaml", "--sources", "sources"];
        let ran = case.check(&arguments);
        assert_eq!(ran.code(), 3);
        assert!(ran.stdout().contains("its link leads out of the folder of sources"));
        std::fs::remove_file(case.path("sources/log.txt")).unwrap();
        symlink(case.path("sources/inside.txt"), case.path("sources/log.txt")).unwrap();
        let ran = case.check(&arguments);
        assert_eq!(ran.code(), 0, "{}", ran.all());
    }
}
