//! Documents and lists of paths from standard input.

use std::{
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use comity_check::{Misuse, file::reason};

/// The path that means standard input.
const STDIN: &str = "-";

/// The name of a document on standard input that has none.
const UNNAMED: &str = "stdin";

/// More than this is no list of paths, and no document that is typed.
const MOST: u64 = 256 << 20;

/// A document with the path that it would have.
pub(crate) type Stdin = Option<(PathBuf, Vec<u8>)>;

/// Whether a path means standard input.
pub(crate) fn is_stdin(path: &Path) -> bool {
    path == Path::new(STDIN)
}

/// The document on standard input, if one of the paths means it, and the other paths.
///
/// # Errors
///
/// It cannot be read, or has a name and is not asked for.
pub(crate) fn stdin(
    paths: &[PathBuf],
    name: Option<&Path>,
) -> Result<(Stdin, Vec<PathBuf>), Misuse> {
    let (asked, others): (Vec<_>, Vec<_>) = paths.iter().cloned().partition(|path| is_stdin(path));
    if asked.is_empty() {
        return match name {
            Some(name) => Err(misuse(name, "it names no document, because no path is `-`")),
            None => Ok((None, others)),
        };
    }
    let name = name.unwrap_or(Path::new(UNNAMED)).to_owned();
    let bytes = read(io::stdin()).map_err(|why| misuse(Path::new(STDIN), &why))?;
    Ok((Some((name, bytes)), others))
}

/// The paths of a list, one a line.
///
/// # Errors
///
/// It cannot be read, or names nothing.
pub(crate) fn listed(list: &Path) -> Result<Vec<PathBuf>, Misuse> {
    let read = if is_stdin(list) {
        read(io::stdin())
    } else {
        File::open(list).map_err(|error| reason(&error)).and_then(read)
    };
    let text = read.and_then(|bytes| String::from_utf8(bytes).map_err(|error| error.to_string()));
    let text = text.map_err(|why| misuse(list, &format!("the list cannot be read: {why}")))?;
    let paths: Vec<PathBuf> =
        text.lines().filter(|line| !line.is_empty()).map(PathBuf::from).collect();
    if paths.is_empty() { Err(misuse(list, "the list has no paths")) } else { Ok(paths) }
}

/// What was asked for needs a file.
pub(crate) fn not_a_file() -> Misuse {
    misuse(Path::new(STDIN), "standard input can be neither written back nor watched")
}

/// A command was asked for standard input that has no use for it.
pub(crate) fn not_read() -> Misuse {
    let help = "name a file; one that is called `-` is `./-`".to_owned();
    Misuse { help, ..misuse(Path::new(STDIN), "only `comity check` reads standard input") }
}

fn read(input: impl Read) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    input.take(MOST + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    if bytes.len() as u64 > MOST {
        Err(format!("it has more than {MOST} bytes"))
    } else {
        Ok(bytes)
    }
}

fn misuse(path: &Path, why: &str) -> Misuse {
    Misuse { path: path.to_owned(), why: why.to_owned(), help: String::new() }
}
