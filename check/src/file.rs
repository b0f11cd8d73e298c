//! One file, as far as it can be read.

use std::{
    fs::{self, File},
    io::{ErrorKind, Read as _},
    path::{Component, Path, PathBuf},
};

use comity_tree::{Code, Finding, Format, Read, Source, Span};

use crate::{content::format_of, limits::Limits};

/// A file that was asked for. Its text is empty if it could not be read.
#[derive(Clone, Debug)]
pub struct LoadedFile {
    /// Where it is.
    pub path: PathBuf,
    /// The text, with the name that messages call it by.
    pub source: Source,
    /// The format that its name tells, or otherwise its text.
    pub format: Format,
    /// Why there is no text to check; `None` if there is.
    pub failure: Option<Finding>,
}

impl LoadedFile {
    /// Reads the file at `path`.
    ///
    /// Only regular files are opened: a pipe would hang, and a device would never end.
    pub fn open(path: &Path) -> Self {
        Self::open_within(path, Limits::default().bytes())
    }

    /// Reads the file at `path`, if it has no more than `limit` bytes.
    pub fn open_within(path: &Path, limit: u64) -> Self {
        match read_bytes(path, limit) {
            Ok(bytes) => Self::of_bytes(path, bytes, limit),
            Err(failure) => Self::failed(path, *failure),
        }
    }

    /// A file with these bytes, if there are no more than `limit`.
    pub(crate) fn of_bytes(path: &Path, bytes: Vec<u8>, limit: u64) -> Self {
        if bytes.len() as u64 > limit {
            return Self::failed(path, *too_large(limit));
        }
        let name = name_of(path);
        let (source, failure) = match Source::from_bytes(name, bytes) {
            Ok(source) => (source, None),
            Err(bad) => (bad.0, Some(bad.1)),
        };
        Self { failure, ..Self::of_source(path, source) }
    }

    /// A file with this text, if it has no more than `limit` bytes.
    pub(crate) fn of_text(path: &Path, text: String, limit: u64) -> Self {
        if text.len() as u64 > limit {
            return Self::failed(path, *too_large(limit));
        }
        Self::of_source(path, Source { name: name_of(path), text })
    }

    /// A file with a name and a text.
    pub(crate) fn of_source(path: &Path, source: Source) -> Self {
        let format = Format::of(&source.name).unwrap_or_else(|| format_of(&source.text));
        Self { path: path.to_owned(), source, format, failure: None }
    }

    /// Parses the text. A session does so once for each file.
    pub fn parse(&self) -> Read<'_> {
        #[cfg(test)]
        crate::hooks::count_parse();
        self.format.read(&self.source.text)
    }

    /// A file of which only the reason is known that it cannot be read.
    pub fn unreadable(path: &Path, why: &str) -> Self {
        Self::failed(path, *unreadable(why))
    }

    /// A file with a finding and no text.
    pub(crate) fn failed(path: &Path, failure: Finding) -> Self {
        let source = Source { name: name_of(path), text: String::new() };
        Self { failure: Some(failure), ..Self::of_source(path, source) }
    }
}

/// What the name of something that comes with comity begins with.
pub(crate) const SHIPPED: &str = "comity:";

/// The name of what a path names, if that comes with comity and is not a file: `comity:world`.
pub fn shipped(path: &Path) -> Option<&str> {
    path.to_str()?.strip_prefix(SHIPPED)
}

/// The name that messages call a path by: the same on every system.
pub fn name_of(path: &Path) -> String {
    let name = path.to_string_lossy();
    if cfg!(windows) { name.replace('\\', "/") } else { name.into_owned() }
}

/// The absolute path without links. What is not there has the path that it would have.
pub fn real(path: &Path) -> PathBuf {
    for above in path.ancestors() {
        let place = if above.as_os_str().is_empty() { Path::new(".") } else { above };
        let (Ok(place), Ok(rest)) = (fs::canonicalize(place), path.strip_prefix(above)) else {
            continue;
        };
        // An empty path would add a separator.
        return if rest.as_os_str().is_empty() { place } else { place.join(rest) };
    }
    path.to_owned()
}

/// The same, but for a link at its end, which is not followed.
pub(crate) fn real_place(link: &Path) -> PathBuf {
    match (link.parent(), link.file_name()) {
        (Some(parent), Some(name)) => real(parent).join(name),
        _ => real(link),
    }
}

/// The path that leads from a folder to a file; both are real.
pub(crate) fn way(folder: &Path, file: &Path) -> PathBuf {
    let shared = folder.components().zip(file.components()).take_while(|(a, b)| a == b).count();
    let is_elsewhere = |part: &Component<'_>| matches!(part, Component::Prefix(_));
    let rest = file.components().skip(shared);
    // On Windows, no path leads from one drive to another.
    if rest.clone().any(|part| is_elsewhere(&part)) {
        return file.to_owned();
    }
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    up.chain(rest).collect()
}

/// Reads a regular file that has no more than `limit` bytes.
///
/// # Errors
///
/// `unreadable-file` or `too-large`.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Box<Finding>> {
    let metadata = fs::metadata(path).map_err(|error| unreadable(&reason(&error)))?;
    if !metadata.is_file() {
        return Err(unreadable("it is not a regular file"));
    }
    if is_of_the_system(path) {
        return Err(unreadable("it is a file of the operating system"));
    }
    if metadata.len() > limit {
        return Err(too_large(limit));
    }
    // The file may grow while it is read. Of the files of a run, all texts are kept.
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
    File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(&reason(&error)))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(limit));
    }
    Ok(bytes)
}

/// Whether a path leads into a file system that the operating system makes up. Files there look
/// regular, but they may never end, and they contain secrets such as the environment of a process.
fn is_of_the_system(path: &Path) -> bool {
    let is_below = |path: &Path| ["/proc", "/sys"].iter().any(|root| path.starts_with(root));
    cfg!(unix) && fs::canonicalize(path).is_ok_and(|path| is_below(&path))
}

fn too_large(limit: u64) -> Box<Finding> {
    let message = format!("the file has more than {limit} bytes");
    let finding = Finding::new(Code::TOO_LARGE, Span::at(0), message)
        .help("split it, or raise the limit with `--max-file-bytes`");
    Box::new(finding)
}

/// Why something cannot be read or written, without the numbers of one system.
pub fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

fn unreadable(why: &str) -> Box<Finding> {
    let message = format!("the file cannot be read: {why}");
    Box::new(Finding::new(Code::UNREADABLE_FILE, Span::at(0), message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_from_a_folder_to_a_file_wherever_it_is() {
        let way = |folder: &str, file: &str| way(Path::new(folder), Path::new(file));
        assert_eq!(way("/a/b", "/a/b/c/d.yaml"), Path::new("c/d.yaml"));
        assert_eq!(way("/a/ci", "/a/b/d.yaml"), Path::new("../b/d.yaml"));
        assert_eq!(way("/a/b", "/d.yaml"), Path::new("../../d.yaml"));
    }
}
