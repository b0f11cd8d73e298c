//! What the types of a model look like to a decoder.

use std::sync::{Arc, OnceLock};

use comity_tree::{
    decode::{
        Labels, TermShape, Terms,
        shape::{DocumentShape, FieldShape, List, RecordShape, UnionShape},
    },
    hash_name, place_of, same_name,
};

use super::{
    layout::{Layout, Texts},
    plan::{self, FieldPlan, RulesPlan},
};
use crate::model::{Field, FieldRole, LocalizedText, Model, Scope, Term, TypeRef, Vocabulary};

/// The shapes of a model's types, each made when it is first needed.
#[derive(Debug)]
pub(super) struct Shapes<'m> {
    model: &'m Model,
    records: Vec<OnceLock<RecordShape<'m>>>,
    fields: Vec<OnceLock<Vec<FieldPlan<'m>>>>,
    rules: Vec<OnceLock<RulesPlan<'m>>>,
    unions: Vec<OnceLock<UnionShape<'m>>>,
    vocabularies: Vec<OnceLock<IndexedTerms<'m>>>,
    layouts: Vec<OnceLock<Layout<'m>>>,
    /// Those of the variants of each union.
    variants: Vec<OnceLock<Vec<Layout<'m>>>>,
    texts: Texts,
}

impl<'m> Shapes<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self {
            model,
            records: model.records.iter().map(|_| OnceLock::new()).collect(),
            fields: model.records.iter().map(|_| OnceLock::new()).collect(),
            rules: model.records.iter().map(|_| OnceLock::new()).collect(),
            unions: model.unions.iter().map(|_| OnceLock::new()).collect(),
            vocabularies: model.vocabularies.iter().map(|_| OnceLock::new()).collect(),
            layouts: model.records.iter().map(|_| OnceLock::new()).collect(),
            variants: model.unions.iter().map(|_| OnceLock::new()).collect(),
            texts: Texts::default(),
        }
    }

    pub(super) fn model(&self) -> &'m Model {
        self.model
    }

    pub(super) fn record(&self, index: usize) -> &RecordShape<'m> {
        self.records[index].get_or_init(|| {
            let record = &self.model.records[index];
            let fields = record.fields.iter().map(|field| field_shape(self.model, field));
            let shape = RecordShape::owned(&record.name, fields.collect());
            if self.model.root == Some(index) { shape.document(self.document()) } else { shape }
        })
    }

    /// What reading the fields of a record takes.
    pub(super) fn fields(&self, index: usize) -> &[FieldPlan<'m>] {
        self.fields[index].get_or_init(|| plan::fields(self.model, &self.model.records[index]))
    }

    /// What deciding the rules of a record takes.
    pub(super) fn rules(&self, index: usize) -> &RulesPlan<'m> {
        self.rules[index].get_or_init(|| RulesPlan::new(&self.model.records[index]))
    }

    fn document(&self) -> DocumentShape<'m> {
        let Model { name, version, .. } = self.model;
        let field = self.model.ontology_field().map(|(index, _)| index);
        DocumentShape { name, version, field, bases: self.model.origins.named() }
    }

    pub(super) fn union(&self, index: usize) -> &UnionShape<'m> {
        self.unions[index].get_or_init(|| {
            let union = &self.model.unions[index];
            let identity = self.model.identity(union);
            UnionShape {
                name: &union.name,
                tag: &union.tag,
                variants: List::Owned(union.variants.iter().map(|it| it.tag.as_str()).collect()),
                identity: identity
                    .map(|field| (field.name.as_str(), self.model.type_name(field.ty))),
            }
        })
    }

    pub(super) fn terms(&self, index: usize) -> &IndexedTerms<'m> {
        self.vocabularies[index].get_or_init(|| IndexedTerms::new(&self.model.vocabularies[index]))
    }

    /// The order of the fields of a record in its values.
    pub(super) fn layout(&self, record: usize) -> &Layout<'m> {
        self.layouts[record].get_or_init(|| Layout::new(&self.model.records[record], None))
    }

    /// The same of a variant of a union, with the tag among the fields.
    pub(super) fn layout_of_variant(&self, union: usize, variant: usize) -> &Layout<'m> {
        let variants = self.variants[union].get_or_init(|| {
            let union = &self.model.unions[union];
            let records = union.variants.iter().map(|it| &self.model.records[it.record]);
            records.map(|record| Layout::new(record, Some(&union.tag))).collect()
        });
        &variants[variant]
    }

    /// A text that occurs again and again.
    pub(super) fn text(&self, text: &str) -> Arc<str> {
        self.texts.of(text)
    }

    /// The scalar with this name.
    pub(super) fn scalar_named(&self, name: &str) -> Option<TypeRef> {
        self.model.scalars.iter().position(|scalar| scalar.name == name).map(TypeRef::Scalar)
    }
}

impl Labels for Shapes<'_> {
    fn of_fields(&self, record: &str) -> Vec<(usize, &str)> {
        let fields = self.model.record(record).map(|record| record.fields.as_slice());
        let fields = fields.unwrap_or_default().iter().map(|field| &field.label);
        labelled(fields)
    }

    fn of_kinds(&self, union: &str) -> Vec<(usize, &str)> {
        let union = self.model.unions.iter().find(|it| it.name == union);
        let variants = union.map(|union| union.variants.as_slice()).unwrap_or_default();
        labelled(variants.iter().map(|variant| &self.model.records[variant.record].label))
    }
}

/// The labels of several things in all languages, each with the number of its thing.
fn labelled<'m>(labels: impl Iterator<Item = &'m LocalizedText>) -> Vec<(usize, &'m str)> {
    let words = |label: &'m LocalizedText| label.entries.iter().map(|(_, word)| word.as_str());
    labels
        .enumerate()
        .flat_map(|(index, label)| words(label).map(move |word| (index, word)))
        .collect()
}

fn field_shape<'m>(model: &'m Model, field: &'m Field) -> FieldShape<'m> {
    let ty = model.type_name(field.ty);
    let mut shape = FieldShape::new(&field.name, ty);
    if let Some(default) = &field.default {
        shape = shape.default(default.written(model, field.ty));
    } else if field.cardinality.is_many() {
        shape = shape.list(field.cardinality.min, field.cardinality.max);
    } else if field.cardinality.is_optional() {
        shape = shape.optional();
    }
    shape = match field.role {
        FieldRole::Plain => shape,
        FieldRole::Identity => shape.identity(ty),
        FieldRole::Reference(Scope::Document) => shape.reference(ty),
        FieldRole::Reference(Scope::Corpus) => shape.corpus_reference(ty),
    };
    if let Some((vocabulary, term)) = unit(model, field) {
        shape = shape.unit(vocabulary, term);
    }
    match &field.deprecated {
        Some(deprecation) => shape.deprecated(&deprecation.replaced_by),
        None => shape,
    }
}

fn unit<'m>(model: &'m Model, field: &Field) -> Option<(&'m Vocabulary, u16)> {
    let term = u16::try_from(field.unit?).ok()?;
    let TypeRef::Record(record) = field.ty else { return None };
    let (_, unit) = model.records[record].field("unit")?;
    let TypeRef::Vocabulary(vocabulary) = unit.ty else { return None };
    Some((&model.vocabularies[vocabulary], term))
}

/// A vocabulary whose codes are found by hashing.
#[derive(Debug)]
pub(super) struct IndexedTerms<'m> {
    vocabulary: &'m Vocabulary,
    /// The terms by the hash of their codes, half of the places free. A term whose place is taken
    /// has the next one that is free.
    places: Vec<Option<u16>>,
}

impl<'m> IndexedTerms<'m> {
    fn new(vocabulary: &'m Vocabulary) -> Self {
        let mut places = vec![None; 2 * vocabulary.terms.len() + 1];
        for (index, term) in (0_u16..).zip(&vocabulary.terms) {
            let mut place = place_of(hash_name(&term.code, 0), places.len());
            while places[place].is_some() {
                place = (place + 1) % places.len();
            }
            places[place] = Some(index);
        }
        Self { vocabulary, places }
    }
}

impl Terms for IndexedTerms<'_> {
    fn name(&self) -> &str {
        &self.vocabulary.name
    }

    fn len(&self) -> usize {
        self.vocabulary.terms.len()
    }

    fn index_of(&self, code: &str) -> Option<u16> {
        let mut place = place_of(hash_name(code, 0), self.places.len());
        while let Some(index) = self.places[place] {
            let found = self.vocabulary.terms[usize::from(index)].code.as_bytes();
            if same_name(found, code.as_bytes()) {
                return Some(index);
            }
            place = (place + 1) % self.places.len();
        }
        None
    }

    fn term(&self, index: u16) -> TermShape<'_> {
        Terms::term(self.vocabulary, index)
    }

    fn is_deprecated(&self, index: u16) -> bool {
        self.vocabulary.terms[usize::from(index)].deprecated.is_some()
    }

    fn words(&self) -> Box<dyn Iterator<Item = (u16, &str)> + '_> {
        self.vocabulary.words()
    }

    fn is_within(&self, a: u16, b: u16) -> bool {
        Terms::is_within(self.vocabulary, a, b)
    }
}

impl Terms for Vocabulary {
    fn name(&self) -> &str {
        &self.name
    }

    fn len(&self) -> usize {
        self.terms.len()
    }

    fn index_of(&self, code: &str) -> Option<u16> {
        self.term(code).and_then(|(index, _)| u16::try_from(index).ok())
    }

    fn term(&self, index: u16) -> TermShape<'_> {
        let term = &self.terms[usize::from(index)];
        let deprecated = term.deprecated.as_ref();
        TermShape {
            code: &term.code,
            label: term.label.first(),
            deprecated: deprecated.map(|it| [&*it.since, &*it.replaced_by, it.reason.first()]),
        }
    }

    fn words(&self) -> Box<dyn Iterator<Item = (u16, &str)> + '_> {
        let terms = (0_u16..).zip(&self.terms);
        Box::new(terms.flat_map(|(index, term)| words(term).map(move |word| (index, word))))
    }

    fn is_within(&self, a: u16, b: u16) -> bool {
        Self::is_within(self, a.into(), b.into())
    }
}

fn words(term: &Term) -> impl Iterator<Item = &str> {
    let labels = term.label.entries.iter().chain(&term.aliases).map(|(_, word)| word.as_str());
    std::iter::once(term.code.as_str()).chain(labels)
}
