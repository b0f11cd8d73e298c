//! Writes the types that a peer would have: the same model, as derives of serde and schemars.

#[path = "src/peer_source.rs"]
pub mod peer_source;

use std::{env, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let model = comity_ontology::load_builtin("bilateral").model.ok_or("no model")?;
    let source = peer_source::source(&model, true)?;
    let folder = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    fs::write(Path::new(&folder).join("peer.rs"), source)?;
    // The ontology is compiled into a dependency of this script: cargo knows when that changes.
    let mut out = std::io::stdout();
    std::io::Write::write_all(&mut out, b"cargo::rerun-if-changed=src/peer_source.rs\n")?;
    Ok(())
}
