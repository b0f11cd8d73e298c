//! Documents decoded to the types of the ontology that comes with comity.

use comity::{Errors, bilateral::Document, from_json, from_toml, from_yaml, to_json, to_yaml};
use comity_check::{Memory, Verdict};

use crate::{
    documents::{NAMES, ONTOLOGY},
    text,
};

/// A reader of one format.
type Decoder = fn(&str) -> Result<Document, Errors>;

/// What is decoded is written as it is read again; what is refused has findings.
pub(crate) fn typed(input: &[u8]) {
    let text = text(input);
    let readers: [Decoder; 3] = [from_yaml, from_json, from_toml];
    for (read, name) in readers.into_iter().zip(NAMES) {
        match read(&text) {
            Ok(document) => {
                let [json, yaml] = [to_json(&document), to_yaml(&document)];
                assert_eq!(
                    from_json(&json).as_ref().ok(),
                    Some(&document),
                    "{text:?} became {json:?}"
                );
                assert_eq!(
                    from_yaml(&yaml).as_ref().ok(),
                    Some(&document),
                    "{text:?} became {yaml:?}"
                );
            }
            Err(errors) => {
                let verdict = Memory::new().document(name, text.as_str()).check(&ONTOLOGY).verdict;
                assert_ne!(verdict, Verdict::Clean, "{errors}: {text:?}");
            }
        }
    }
}
