//! `check --watch`: what changed is checked again.

use std::{
    io::{BufRead as _, BufReader, pipe},
    process::{Child, Command},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use crate::case::Case;

const CLEAN: &str = "ships: [{ id: heron }]\n";
const WRONG: &str = "ships: [{ id: Heron }]\n";

/// A command that runs until it is dropped, and the lines that it prints.
struct Watched {
    child: Child,
    lines: Receiver<String>,
}

impl Watched {
    fn start(case: &Case, arguments: &[&str]) -> Self {
        // Both outputs go into one pipe, so that their lines stay in order.
        let (out, into) = pipe().unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_comity"))
            .current_dir(case.path("."))
            .args(["check", "--watch"])
            .args(arguments)
            .stdout(into.try_clone().unwrap())
            .stderr(into)
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        thread::spawn(move || {
            BufReader::new(out).lines().map_while(Result::ok).for_each(|line| {
                let _ = sender.send(line);
            });
        });
        Self { child, lines }
    }

    /// Waits for a line that contains this.
    fn wait(&self, part: &str) {
        let mut seen = Vec::new();
        loop {
            let line = self.lines.recv_timeout(Duration::from_secs(120));
            seen.push(line.unwrap_or_else(|_| panic!("no `{part}` after {seen:?}")));
            if seen.last().is_some_and(|line| line.contains(part)) {
                return;
            }
        }
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_document_that_changes_is_checked_again() {
    let case = Case::new().with("logs/a.yaml", CLEAN);
    let watched = Watched::start(&case, &["--ontology", "harbour.toml", "logs"]);
    watched.wait(" 0 findings");
    watched.wait("watching for changes");
    let case = case.with("logs/a.yaml", WRONG);
    watched.wait("changed: logs/a.yaml");
    watched.wait(" 1 finding ");
    watched.wait("watching for changes");
    // A new document counts, in a new folder as well.
    std::fs::create_dir(case.path("logs/below")).unwrap();
    watched.wait("watching for changes");
    let case = case.with("logs/below/b.yaml", WRONG);
    watched.wait("2 files, ");
    // A file that is replaced by another, as editors do, has changed.
    let case = case.with("copy", CLEAN);
    std::fs::rename(case.path("copy"), case.path("logs/a.yaml")).unwrap();
    watched.wait(" 1 finding ");
}

#[test]
fn a_project_file_that_is_broken_and_mended_is_read_again() {
    let file = "ontology = \"harbour.toml\"\ndocuments = [\"logs\"]\n";
    let case = Case::new().with("logs/a.yaml", CLEAN).with("comity.toml", "documents = [");
    let watched = Watched::start(&case, &[]);
    watched.wait("error[syntax]");
    watched.wait("watching for changes");
    let case = case.with("comity.toml", file);
    watched.wait("1 file, 0 entries, 0 findings");
    watched.wait("watching for changes");
    drop(case.with("harbour.toml", "language = 1\n"));
    watched.wait("harbour.toml");
}

#[test]
fn the_registry_of_a_document_is_watched_if_none_is_named() {
    let case = Case::new().with("logs/a.yaml", CLEAN).with("registry/more.yaml", "ships: []\n");
    let watched = Watched::start(&case, &["--ontology", "harbour.toml", "logs/a.yaml"]);
    watched.wait("1 registry file for ids");
    watched.wait("watching for changes");
    let _case = case.with("registry/more.yaml", CLEAN);
    watched.wait("changed: registry/more.yaml");
}

#[test]
fn what_a_pattern_comes_to_match_is_checked_and_a_folder_may_be_made_again() {
    let case = Case::new().with("logs/a.yaml", CLEAN);
    let watched = Watched::start(&case, &["--ontology", "harbour.toml", "logs/*.yaml"]);
    watched.wait("1 file, ");
    watched.wait("watching for changes");
    let case = case.with("logs/b.yaml", "ships: []\n");
    watched.wait("2 files, ");
    watched.wait("watching for changes");
    std::fs::remove_dir_all(case.path("logs")).unwrap();
    watched.wait("watching for changes");
    std::fs::create_dir(case.path("logs")).unwrap();
    watched.wait("watching for changes");
    drop(case.with("logs/c.yaml", CLEAN));
    watched.wait("1 file, ");
}
