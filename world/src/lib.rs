//! The registry of the world that comes with comity: states, territories, former states,
//! organisations, capitals and regions, each with names in English, Chinese in both scripts,
//! Russian and French.
//!
//! The files are documents of the bilateral ontology, in YAML. This crate has their texts and
//! depends on nothing; `comity-check` reads them where a project file names `comity:world`.
//!
//! ```
//! let world = comity_registry::find("world").unwrap();
//! let states = world.iter().find(|file| file.name == "world/states-asia.yaml").unwrap();
//! assert!(states.text.contains("id: KAZ"));
//! ```

/// A file of a registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, which begins with the name of the registry.
    pub name: &'static str,
    /// Its text: a YAML document.
    pub text: &'static str,
}

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$( File { name: $name, text: include_str!(concat!("../", $name)) } ),*]
    };
}

/// The registry of the world.
pub const WORLD: &[File] = files![
    "world/capitals.yaml",
    "world/former-states.yaml",
    "world/organisations.yaml",
    "world/regions.yaml",
    "world/states-africa.yaml",
    "world/states-americas.yaml",
    "world/states-asia.yaml",
    "world/states-europe.yaml",
    "world/states-oceania.yaml",
    "world/territories.yaml",
];

/// The names of the registries, as [`find`] takes them.
pub const NAMES: &[&str] = &["world"];

/// The files of the registry with a name; `None` if there is no such registry.
pub fn find(name: &str) -> Option<&'static [File]> {
    (name == "world").then_some(WORLD)
}
