//! Ids that documents declare, and references to them.

use super::{document::Documents, shape::IdRole};
use crate::{
    Finding, Node,
    messages::{self, Suggestions},
    sort_by_key,
};

/// How many ids of one role there is room for before the first is met.
const AT_ONCE: usize = 16;

/// The ids of one tree, each with its scalar and its place.
#[derive(Debug, Default)]
pub struct Ids<'t> {
    declared: Vec<IdUse<'t>>,
    referred: Vec<IdUse<'t>>,
    elsewhere: Vec<IdUse<'t>>,
}

/// A place where a document declares an id, or refers to one.
#[derive(Clone, Copy, Debug)]
pub struct IdUse<'t> {
    /// The scalar of the id: ids of two scalars have nothing to do with each other.
    pub scalar: &'t str,
    /// The id.
    pub node: Node<'t>,
}

impl<'t> IdUse<'t> {
    fn key(&self) -> (&'t str, &'t str) {
        (self.scalar, self.node.text())
    }
}

impl<'t> Ids<'t> {
    #[inline]
    pub(super) fn record(&mut self, role: IdRole<'t>, node: Node<'t>) {
        let (list, scalar) = match role {
            IdRole::Plain => return,
            IdRole::Identity(scalar) => (&mut self.declared, scalar),
            IdRole::Reference(scalar) => (&mut self.referred, scalar),
            IdRole::CorpusReference(scalar) => (&mut self.elsewhere, scalar),
        };
        if list.capacity() == 0 {
            list.reserve(AT_ONCE);
        }
        list.push(IdUse { scalar, node });
    }

    /// Reports every id that a document declares twice, and every reference to none. What is in no
    /// document is left alone.
    pub(super) fn resolve(
        &mut self,
        documents: &Documents<'t>,
        findings: &mut Vec<Finding>,
        suggestions: &mut Suggestions,
    ) {
        if self.is_plainly_sound(documents) {
            return;
        }
        let place = |id: &IdUse<'t>| (documents.number_of(id.node), id.key());
        sort_by_key(&mut self.declared, |id| (place(id), id.node.index()));
        let mut first: Option<IdUse<'t>> = None;
        for id in self.declared.iter().filter(|id| place(id).0.is_some()) {
            match first {
                Some(first) if place(&first) == place(id) => {
                    findings.push(messages::duplicate_id(id.node, id.scalar, first.node));
                }
                _ => first = Some(*id),
            }
        }
        for reference in &self.referred {
            let wanted = place(reference);
            let (Some(document), _) = wanted else { continue };
            if self.declared.binary_search_by_key(&wanted, place).is_err() {
                let ids = self.declared.iter().filter(|id| {
                    id.scalar == reference.scalar && documents.number_of(id.node) == Some(document)
                });
                let near = suggestions.near(reference.node.text(), ids.map(|id| id.node.text()));
                findings.push(messages::dangling_reference(reference.node, reference.scalar, near));
            }
        }
    }

    /// Whether there are few ids, and nothing is to be reported: comparing each with all others
    /// costs less than sorting them.
    fn is_plainly_sound(&self, documents: &Documents<'t>) -> bool {
        const FEW: usize = 8;
        if self.declared.len() > FEW || !documents.is_whole_tree() {
            return false;
        }
        let is_same =
            |a: &IdUse<'t>, b: &IdUse<'t>| a.node.has_text_of(b.node) && a.scalar == b.scalar;
        let mut declared = self.declared.iter().enumerate();
        let is_unique =
            declared.all(|(at, id)| !self.declared[..at].iter().any(|b| is_same(b, id)));
        let mut referred = self.referred.iter();
        is_unique && referred.all(|id| self.declared.iter().any(|b| is_same(b, id)))
    }

    /// The ids that the document declares, in document order.
    pub fn identities(&mut self) -> &[IdUse<'t>] {
        sort_by_key(&mut self.declared, |id| id.node.index());
        &self.declared
    }

    /// The references that other documents may resolve, in document order.
    pub fn corpus_references(&mut self) -> &[IdUse<'t>] {
        sort_by_key(&mut self.elsewhere, |id| id.node.index());
        &self.elsewhere
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Format, Node,
        decode::{
            Decode, Decoder,
            shape::{DocumentShape, FieldShape, RecordShape},
        },
    };

    static DOCUMENT: RecordShape<'static> = RecordShape::new(
        "Document",
        &[
            FieldShape::new("ids", "Id").list(0, None).identity("Id"),
            FieldShape::new("names", "Name").list(0, None).identity("Name"),
            FieldShape::new("to", "Id").list(0, None).reference("Id"),
        ],
    )
    .document(DocumentShape { name: "", version: "", field: None, bases: "" });

    struct Document;

    impl Decode for Document {
        fn decode<'t>(decoder: &mut Decoder<'t>, node: Node<'t>) -> Option<Self> {
            let mut values = [0; 3];
            let slots = decoder.record(node, &DOCUMENT, &mut values)?;
            for index in 0..3 {
                decoder.many::<String>(&slots, index);
            }
            Some(Self)
        }
    }

    /// The codes of the findings on a document of these ids, and of as many more as there are.
    fn found(ids: &str, names: &str, to: &str, more: usize) -> Vec<String> {
        let more: Vec<_> = (0..more).map(|number| format!("\"more-{number}\", ")).collect();
        let more = more.concat();
        let text = format!(
            "{{ \"ids\": [{more}\"x\"{ids}], \"names\": [{more}\"y\"{names}], \"to\": [\"x\"{to}] }}"
        );
        let read = Format::Json.read(&text);
        let tree = read.tree.expect("a tree");
        let mut decoder = Decoder::default();
        Document::decode(&mut decoder, tree.root());
        let (findings, _) = decoder.finish(&tree);
        findings.into_iter().map(|finding| finding.code.into_owned()).collect()
    }

    #[test]
    fn few_ids_are_judged_as_many_are() {
        for (ids, names, to, expected) in [
            ("", "", "", &[][..]),
            (", \"a\"", ", \"a\"", ", \"a\"", &[]),
            (", \"a\", \"x\"", "", "", &["duplicate-id"]),
            ("", ", \"a\"", ", \"a\"", &["dangling-reference"]),
            (
                ", \"a\", \"a\"",
                ", \"y\"",
                ", \"b\"",
                &["duplicate-id", "duplicate-id", "dangling-reference"],
            ),
        ] {
            for more in [0, 1, 3, 20] {
                assert_eq!(found(ids, names, to, more), expected, "{ids} {names} {to} {more}");
            }
        }
    }
}
