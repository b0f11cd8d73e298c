//! Packs the ontologies that come with the language, so that no run of the command parses them.

#[path = "src/digest.rs"]
mod digest;

use std::{env, error::Error, fmt::Write as _, fs, path::PathBuf};

use comity_ontology::{builtin_names, load_builtin, packed::pack};

fn main() -> Result<(), Box<dyn Error>> {
    // What is packed comes from a crate, of which cargo knows when it changes.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/digest.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names the folder")?);
    let mut list = "&[\n".to_owned();
    for (index, name) in builtin_names().enumerate() {
        let loaded = load_builtin(name);
        let Some(bytes) = pack(&loaded) else { continue };
        let file = format!("{index}.packed");
        fs::write(out.join(&file), bytes)?;
        let digest = digest::digest(&loaded.sources);
        writeln!(list, "    Packed {{")?;
        writeln!(list, "        name: {name:?},")?;
        writeln!(list, "        digest: {digest:?},")?;
        writeln!(list, "        bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),")?;
        writeln!(list, "    }},")?;
    }
    list.push_str("]\n");
    fs::write(out.join("packed.in"), list)?;
    Ok(())
}
