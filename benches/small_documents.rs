//! Writes many small documents out of the corpus, to measure the command on.
//!
//! `cargo run -p comity-bench --bin small-documents -- COUNT FOLDER`: the folder is made if there
//! is none.

use std::{fs, path::PathBuf};

use comity_bench::documents::{Documents, Error};

fn main() -> Result<(), Error> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(count), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: small-documents COUNT FOLDER".into());
    };
    let count: usize = count.to_str().ok_or("COUNT is not a number")?.parse()?;
    let folder = PathBuf::from(folder);
    let model = comity_ontology::load_builtin("bilateral").model.ok_or("no ontology")?;
    let documents = Documents::of_corpus(&model, count)?;
    fs::create_dir_all(&folder)?;
    for (number, text) in documents.json.iter().enumerate() {
        fs::write(folder.join(format!("{number:05}.json")), text)?;
    }
    Ok(())
}
