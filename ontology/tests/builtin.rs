//! The modules that come with the language are sound.

#[path = "support/findings.rs"]
mod findings;

use findings::shown;

#[test]
fn built_in_modules_have_no_findings() {
    for name in comity_ontology::builtin_names() {
        let loaded = comity_ontology::load_builtin(name);
        assert_eq!(shown(&loaded), "", "{name}");
        assert!(loaded.is_sound(), "{name}");
    }
}
