//! The file of a baseline, written. Nothing but a baseline is ever overwritten.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs::OpenOptions,
    io::{self, Write as _},
    path::Path,
};

use comity_tree::json::write_string;

use super::{Accepted, Baseline, Key};
use crate::{
    discover::Misuse,
    file::{real, reason},
    options::Options,
    replace::replace,
    session::Files,
};

/// What a baseline is that accepts nothing: a blank file may be a document.
const NOTHING: &str = "# Nothing is accepted.";

/// The entries of the baseline that a new one replaces; none if there is no file.
///
/// # Errors
///
/// There is something else, or a file without entries that the run reads as something else.
pub(super) fn replaceable(
    path: &Path,
    options: &Options,
) -> Result<BTreeMap<Key, Accepted>, Misuse> {
    if path.symlink_metadata().is_err() {
        return Ok(BTreeMap::new());
    }
    let refused = |why: String| {
        let help = "nothing is written: name a file that is not there yet".to_owned();
        Misuse { path: path.to_owned(), why, help }
    };
    let Baseline { text, accepted, .. } = Baseline::open(path)
        .map_err(|misuse| refused(format!("this is not a baseline: {}", misuse.why)))?;
    if accepted.is_empty() && text.trim() != NOTHING && is_of_run(path, options) {
        return Err(refused("this is not a baseline: the run reads it as something else".into()));
    }
    Ok(accepted)
}

/// Whether a file is one of the run, apart from its being named as the baseline.
fn is_of_run(path: &Path, options: &Options) -> bool {
    let place = real(path);
    let own = options.own.iter().filter(|own| real(own) == place).count();
    let options = Options { own: Vec::new(), ..options.clone() };
    own > 1 || Files::open(&options).paths().any(|file| real(file) == place)
}

impl Baseline {
    /// Writes it to its file.
    ///
    /// # Errors
    ///
    /// The file cannot be written, and is as it was.
    pub fn write(&self) -> Result<(), Misuse> {
        let mut text = String::new();
        for ((_, code), Accepted { file, count, reason, expires, .. }) in &self.accepted {
            // Writing to a text cannot fail.
            let _ = write!(
                text,
                "[[accepted]]\nfile = {}\ncode = {}\ncount = {count}\nreason = {}\nexpires = {}\n\n",
                quoted(file),
                quoted(code),
                quoted(reason),
                quoted(&expires.to_string()),
            );
        }
        if text.is_empty() {
            text = format!("{NOTHING}\n");
        }
        let written = match self.path.symlink_metadata() {
            Ok(_) => replace(&self.path, &text),
            Err(_) => create(&self.path, &text),
        };
        written.map_err(|error| Misuse {
            path: self.path.clone(),
            why: format!("the baseline cannot be written: {}", reason(&error)),
            help: String::new(),
        })
    }
}

/// Writes a file that is not there yet.
fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    write_string(&mut quoted, text);
    quoted
}
