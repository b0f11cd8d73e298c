//! The modules that come with the language.

/// Every file of the folder `ontologies`: its name in `comity:NAME`, and its text.
const MODULES: &[(&str, &str)] = include!("modules.in");

/// The text of a module.
pub(super) fn text(name: &str) -> Option<&'static str> {
    MODULES.iter().find(|(module, _)| *module == name).map(|(_, text)| *text)
}

/// The names of the modules that are not parts of another.
pub(super) fn names() -> impl Iterator<Item = &'static str> + Clone {
    MODULES.iter().map(|(name, _)| *name).filter(|name| !name.contains('/'))
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    const HEAD: &str = "// Generated: UPDATE_GENERATED=1 cargo test -p comity-ontology --lib\n&[\n";

    /// The names of the files below a folder, without their extension.
    fn names(folder: &Path, prefix: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_stem().unwrap().to_str().unwrap());
            if path.is_dir() {
                names(&path, &format!("{name}/"), found);
            } else {
                found.push(name);
            }
        }
    }

    #[test]
    fn every_file_is_embedded() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut found = Vec::new();
        names(&root.join("ontologies"), "", &mut found);
        found.sort();
        let line = |name: String| {
            format!("    (\"{name}\", include_str!(\"../../ontologies/{name}.toml\")),\n")
        };
        let expected = format!("{HEAD}{}]\n", found.into_iter().map(line).collect::<String>());
        let path = root.join("src/load/modules.in");
        if std::env::var_os("UPDATE_GENERATED").is_some() {
            fs::write(&path, &expected).unwrap();
        }
        let found = fs::read_to_string(&path).unwrap();
        assert!(found == expected, "run with UPDATE_GENERATED=1");
    }
}
