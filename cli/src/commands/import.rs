//! `comity import`

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use comity_check::{lint::unusable, report::Sink as _};
use comity_tree::one_line;

use crate::{
    args::Import,
    columns::{self, Document, Staged},
    home::Home,
    output::Output,
};

/// Writes the documents that tables have.
pub(crate) fn run(asked: &Import, home: &Home, output: &mut Output) -> u8 {
    let ontology = match home.sound_ontology(asked.ontology.name.as_deref()) {
        Ok(ontology) => ontology,
        Err(report) => return super::complain(&report, output),
    };
    let Some((model, _)) = ontology.usable() else {
        return super::complain(&unusable(&ontology), output);
    };
    let fail = |place: &Path, why: &str, output: &mut Output| {
        let line = format!("nothing was written: {}: {why}", place.display());
        output.complain(&format!("error: {}\n", one_line(&line)));
        3
    };
    let documents = match columns::documents(model, &asked.from) {
        Ok(documents) => documents,
        Err(why) => return fail(&asked.from, &why, output),
    };
    match write(asked, &documents) {
        Ok(count) => {
            let line = format!("{}: {count} documents", asked.out.display());
            output.write(&format!("{}\n", one_line(&line)));
            0
        }
        Err(why) => fail(&asked.out, &why, output),
    }
}

fn write(asked: &Import, documents: &[Document]) -> Result<usize, columns::Failure> {
    let is_empty =
        |folder: &Path| fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    if asked.out.exists() && !is_empty(&asked.out) {
        return Err("it is there, and not empty".to_owned());
    }
    let documents: Vec<_> = documents.iter().filter(|document| !document.is_shipped()).collect();
    let shared = shared(documents.iter().map(|document| Path::new(&document.name)));
    let mut files: BTreeMap<PathBuf, &Document> = BTreeMap::new();
    for document in &documents {
        let file = document.file(&shared, asked.to.extension());
        if let Some(other) = files.insert(file, document) {
            return Err(format!("`{}` and `{}` are one file", other.name, document.name));
        }
    }
    let staged = Staged::new(&asked.out);
    let io = |error: std::io::Error| error.to_string();
    fs::create_dir_all(staged.path()).map_err(io)?;
    for (file, document) in &files {
        let path = staged.path().join(file);
        fs::create_dir_all(path.parent().unwrap_or(staged.path())).map_err(io)?;
        fs::write(path, document.text(asked.to)).map_err(io)?;
    }
    staged.take_place()?;
    Ok(files.len())
}

/// The folder that all files are in.
fn shared<'p>(mut files: impl Iterator<Item = &'p Path>) -> PathBuf {
    let first = files.next().and_then(Path::parent).unwrap_or(Path::new(""));
    let folder = |one: PathBuf, file: &Path| {
        let both = one.components().zip(file.parent().unwrap_or(Path::new("")).components());
        both.take_while(|(a, b)| a == b).map(|(part, _)| part).collect()
    };
    files.fold(first.to_owned(), folder)
}
