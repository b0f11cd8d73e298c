//! `comity init`

use std::{
    fs::{self, OpenOptions},
    io::{ErrorKind, Write as _},
    path::Path,
};

use comity_check::{Sink as _, file::name_of, project};
use comity_tree::one_line;

use crate::output::Output;

macro_rules! template {
    ($($path:literal),* $(,)?) => {
        &[$( ($path, include_str!(concat!("../../template/", $path))) ),*]
    };
}

/// The files of a new repository, each with its path.
const FILES: &[(&str, &str)] = template![
    "comity.toml",
    "ontology/desk.toml",
    "registry/people.yaml",
    "documents/2024-03-08-visit.yaml",
    "sources/2024-03-08-visit.txt",
    ".github/workflows/check.yml",
    ".gitignore",
    "README.md",
];

/// Lays out a repository of documents in a folder. No file is overwritten.
pub(crate) fn run(folder: &Path, output: &mut Output) -> u8 {
    let folder = folder.strip_prefix(".").unwrap_or(folder);
    if folder.join(project::NAME).symlink_metadata().is_ok() {
        let path = name_of(&folder.join(project::NAME));
        output.complain(&format!(
            "error: `{}` exists already: this is a project\nhelp: name another folder, or remove the file\n",
            one_line(&path)
        ));
        return 2;
    }
    for (path, text) in FILES {
        let path = folder.join(path);
        let name = name_of(&path);
        match write(&path, text) {
            Ok(()) => output.write(&format!("wrote {}\n", one_line(&name))),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                output.write(&format!("kept  {}, which exists already\n", one_line(&name)));
            }
            Err(error) => {
                let line = format!("error: `{name}` cannot be written: {error}");
                output.complain(&format!("{}\n", one_line(&line)));
                return 3;
            }
        }
    }
    let place = match name_of(folder).as_str() {
        "" => String::new(),
        name => format!("cd {}\n  ", one_line(name)),
    };
    output.write(&format!("\nnext:\n  {place}comity check\n"));
    0
}

/// Writes a new file.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}
