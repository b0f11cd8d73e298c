//! The modules that come with the language.

macro_rules! modules {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../ontologies/", $name, ".toml")))),*]
    };
}

/// Every file by the name that `comity:NAME` imports it with.
const MODULES: &[(&str, &str)] = modules![
    "bilateral",
    "bilateral/actors",
    "bilateral/agreement-types",
    "bilateral/agreements",
    "bilateral/assessments",
    "bilateral/attribution",
    "bilateral/characterisations",
    "bilateral/claims",
    "bilateral/conflicts-actors",
    "bilateral/conflicts-agreements",
    "bilateral/conflicts-denials",
    "bilateral/conflicts-events",
    "bilateral/conflicts-figures",
    "bilateral/conflicts-projects",
    "bilateral/conflicts-publication",
    "bilateral/conflicts-relations",
    "bilateral/conflicts-strength",
    "bilateral/context",
    "bilateral/coverage",
    "bilateral/dates",
    "bilateral/disputes",
    "bilateral/document",
    "bilateral/event-kinds",
    "bilateral/events",
    "bilateral/facts",
    "bilateral/goods",
    "bilateral/levels",
    "bilateral/links",
    "bilateral/measures",
    "bilateral/mechanisms",
    "bilateral/modes",
    "bilateral/offices",
    "bilateral/occupations",
    "bilateral/places",
    "bilateral/positions",
    "bilateral/projects",
    "bilateral/registry",
    "bilateral/relations",
    "bilateral/representation",
    "bilateral/statistics",
    "bilateral/strands",
    "bilateral/strength",
    "bilateral/strength-terms",
    "bilateral/topics",
    "conflicts",
    "evidence",
    "quantity",
];

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
    use std::path::Path;

    use super::MODULES;

    fn count(directory: &Path) -> usize {
        let entries = std::fs::read_dir(directory).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.map(|path| if path.is_dir() { count(&path) } else { 1 }).sum()
    }

    #[test]
    fn every_file_is_embedded() {
        let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("ontologies");
        assert_eq!(MODULES.len(), count(&directory));
    }
}
