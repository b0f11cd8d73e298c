//! What a corpus makes of the terms of an ontology: which values use which term.

use std::collections::HashMap;

use comity_ontology::{
    Model,
    model::{FieldPart, Record, TypeRef},
};
use comity_tree::Node;

/// The values of a corpus, with the terms that they use.
#[derive(Clone, Debug, Default)]
pub struct CorpusValues {
    values: Vec<Used>,
    by_term: HashMap<(usize, usize), Vec<usize>>,
}

/// A value of a corpus: a claim of the ontology that ships.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// The name of its document.
    pub document: String,
    /// Its id; empty if it has none.
    pub id: String,
    /// The tag of its variant.
    pub kind: String,
    /// What a coder wrote about it; may be empty.
    pub remark: String,
}

impl CorpusValues {
    /// Adds a value of a union, as a document writes it.
    pub fn add(&mut self, model: &Model, document: &str, union: usize, value: Node<'_>) {
        let Some(record) = variant(model, union, value) else { return };
        let index = self.values.len();
        let text = |name: &str| value.get(name).map(|it| it.text().to_owned()).unwrap_or_default();
        let identity = model.identity(&model.unions[union]).map(|field| field.name.as_str());
        let remark = record.field_with(FieldPart::Remark).map(|field| field.name.as_str());
        self.values.push(Used {
            document: document.to_owned(),
            id: identity.map(text).unwrap_or_default(),
            kind: text(&model.unions[union].tag),
            remark: remark.map(text).unwrap_or_default(),
        });
        let mut terms = Vec::new();
        within(model, record, value, &mut terms);
        terms.sort_unstable();
        terms.dedup();
        for term in terms {
            self.by_term.entry(term).or_default().push(index);
        }
    }

    /// The values that use a term: indices of its vocabulary and of the term in it.
    pub fn of(&self, vocabulary: usize, term: usize) -> impl ExactSizeIterator<Item = &Used> {
        let found = self.by_term.get(&(vocabulary, term)).map_or(&[][..], Vec::as_slice);
        found.iter().map(|index| &self.values[*index])
    }
}

fn variant<'m>(model: &'m Model, union: usize, value: Node<'_>) -> Option<&'m Record> {
    let union = &model.unions[union];
    let tag = value.get(&union.tag)?;
    let variant = union.variants.iter().find(|variant| variant.tag == tag.text())?;
    Some(&model.records[variant.record])
}

// No deeper than a document may nest.
fn within(model: &Model, record: &Record, value: Node<'_>, terms: &mut Vec<(usize, usize)>) {
    for field in &record.fields {
        let Some(node) = value.get(&field.name) else { continue };
        let single = (!field.cardinality.is_many()).then_some(node);
        for one in node.items().chain(single) {
            match field.ty {
                TypeRef::Vocabulary(vocabulary) => {
                    let term = model.vocabularies[vocabulary].term(one.text());
                    terms.extend(term.map(|(term, _)| (vocabulary, term)));
                }
                TypeRef::Record(record) => within(model, &model.records[record], one, terms),
                TypeRef::Union(union) => {
                    if let Some(record) = variant(model, union, one) {
                        within(model, record, one, terms);
                    }
                }
                _ => {}
            }
        }
    }
}
