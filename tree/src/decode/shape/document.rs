//! What a document has to name: the ontology that it follows.

/// The ontology whose root a record is.
#[derive(Clone, Copy, Debug)]
pub struct DocumentShape<'s> {
    /// The name of the ontology.
    pub name: &'s str,
    /// Its version.
    pub version: &'s str,
    /// The field by which a document names its ontology, as an index into the fields.
    pub field: Option<usize>,
    /// The ontologies that it extends, each as `name@version`, with a space between two. Their
    /// documents are documents of this one.
    pub bases: &'s str,
}

impl DocumentShape<'_> {
    /// Whether `text` is `name@version` of the ontology or of one that it extends; the last numbers
    /// of the version may be left out.
    pub fn is_named_by(&self, text: &str) -> bool {
        let Some((name, number)) = text.split_once('@') else { return false };
        let bases = self.bases.split(' ').filter_map(|base| base.split_once('@'));
        let mut known = bases.chain([(self.name, self.version)]);
        known.any(|(known, version)| {
            let rest = version.strip_prefix(number);
            name == known
                && !number.is_empty()
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::DocumentShape;

    #[test]
    fn an_ontology_is_named_with_as_much_of_its_version_as_one_likes() {
        let shape = DocumentShape { name: "tea", version: "0.1.0", field: None, bases: "" };
        for text in ["tea@0.1.0", "tea@0.1", "tea@0"] {
            assert!(shape.is_named_by(text), "{text}");
        }
        for text in ["tea", "tea@", "tea@0.2", "tea@0.1.0.0", "tea@0.10", "tee@0.1"] {
            assert!(!shape.is_named_by(text), "{text}");
        }
    }
    #[test]
    fn a_document_of_a_base_is_one_of_what_extends_it() {
        let bases = "drinks@2.0.0 tea@0.1.0";
        let shape = DocumentShape { name: "desk", version: "1.2.0", field: None, bases };
        for text in ["desk@1.2", "tea@0.1", "drinks@2.0.0"] {
            assert!(shape.is_named_by(text), "{text}");
        }
        for text in ["tea@1.2", "desk@0.1", "drinks@2.0.0 tea", "@"] {
            assert!(!shape.is_named_by(text), "{text}");
        }
    }
}
