//! Bringing claims together by their keys finds what holding all against all finds.

use std::collections::BTreeSet;

use comity_check::{Ontology, check::check_all};
use comity_ontology::{
    cel::{CelValue, Steps},
    conflict::{conflicts, holds},
    model::{Conflict, Model, Scope, Sides, TypeRef},
    reading,
};
use comity_tree::Format;

use crate::{corpus::Corpus, example};

/// What a document says: its file, and the one value in it.
struct Statement {
    file: String,
    union: Option<usize>,
    record: usize,
    value: CelValue,
}

impl Statement {
    fn of(model: &Model, file: String, text: &str) -> Self {
        let read = Format::Json.read(text);
        let tree = read.tree.as_ref().expect("it was written as JSON");
        for field in &model.root().expect("it has a root").fields {
            let Some(node) = tree.root().get(&field.name).and_then(|list| list.items().next())
            else {
                continue;
            };
            let value = reading::value(model, field.ty, node).expect("the example is sound");
            let (union, record) = match field.ty {
                TypeRef::Union(union) => {
                    let tag = node.get(&model.unions[union].tag).expect("it has a tag").text();
                    let variants = &model.unions[union].variants;
                    let variant = variants.iter().find(|variant| variant.tag == tag);
                    (Some(union), variant.expect("a known one").record)
                }
                TypeRef::Record(record) => (None, record),
                _ => continue,
            };
            return Self { file, union, record, value };
        }
        panic!("the document says nothing");
    }

    fn is(&self, ty: TypeRef) -> bool {
        ty == TypeRef::Record(self.record) || self.union.map(TypeRef::Union) == Some(ty)
    }

    fn is_compared(&self, model: &Model, conflict: &Conflict) -> bool {
        let comparison = self.union.and_then(|union| model.unions[union].comparison.as_ref());
        let only = comparison.and_then(|comparison| comparison.only.as_ref());
        let value = [("a", &self.value)];
        conflict.every
            || only
                .is_none_or(|only| holds(model, only, &value, &Steps::default()).unwrap_or(false))
    }
}

/// The files that conflict, found by holding everything against everything.
fn by_force(model: &Model, conflict: &Conflict, all: &[Statement]) -> BTreeSet<Vec<String>> {
    let Sides::Between(types) = &conflict.sides else { return BTreeSet::new() };
    let mut chosen: Vec<Vec<usize>> = vec![Vec::new()];
    for ty in types {
        let fits = |index: &usize| all[*index].is(*ty) && all[*index].is_compared(model, conflict);
        let fitting: Vec<usize> = (0..all.len()).filter(fits).collect();
        let longer = chosen.iter().flat_map(|before| {
            let rest = fitting.iter().filter(|index| !before.contains(index));
            rest.map(|index| [before.as_slice(), &[*index]].concat())
        });
        chosen = longer.collect();
    }
    let mut found = BTreeSet::new();
    for sides in chosen {
        let values: Vec<&CelValue> = sides.iter().map(|index| &all[*index].value).collect();
        if conflicts(model, conflict, &values).unwrap_or(false) {
            let mut files: Vec<String> =
                sides.iter().map(|index| all[*index].file.clone()).collect();
            files.sort();
            found.insert(files);
        }
    }
    found
}

#[test]
fn what_keys_bring_together_is_all_that_conflicts() {
    let ontology = Ontology::open("comity:bilateral");
    let model = ontology.loaded.model.as_ref().expect("the ontology is sound");
    let corpus = Corpus::new();
    let mut all = Vec::new();
    let pairs = |conflict: &&Conflict| {
        conflict.scope == Scope::Corpus
            && matches!(&conflict.sides, Sides::Between(types) if types.len() == 2)
    };
    for conflict in model.conflicts.iter().filter(pairs) {
        for example in conflict.valid.iter().chain(&conflict.invalid) {
            for (_, document) in example::documents(model, conflict, &example.json) {
                let (file, text) = (format!("d{}.json", all.len()), document.to_string());
                corpus.write(&file, &text);
                all.push(Statement::of(model, file, &text));
            }
        }
    }
    assert!(all.len() > 100, "{}", all.len());
    let listed = check_all(&ontology, &corpus.options()).contradictions;
    let mut some = 0;
    for conflict in model.conflicts.iter().filter(pairs) {
        let by_keys = listed.iter().filter(|one| one.conflict == conflict.id).map(|one| {
            let name = |file: &str| file.rsplit('/').next().unwrap_or_default().to_owned();
            let mut files: Vec<String> = one.sides.iter().map(|side| name(&side.file)).collect();
            files.sort();
            files
        });
        let by_keys: BTreeSet<Vec<String>> = by_keys.collect();
        assert_eq!(by_keys, by_force(model, conflict, &all), "{}", conflict.id);
        some += by_keys.len();
    }
    assert!(some > 100, "{some}");
}
