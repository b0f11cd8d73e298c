//! The walk through a document of an earlier version, by the types of the present one.

use std::collections::BTreeMap;

use comity_ontology::{
    migration::{NameFate, Way},
    model::{Model, Renamed, TypeRef},
};
use comity_tree::{Kind, Node};

use super::{Plan, type_of, undecided};
use crate::evidence::EvidenceTypes;

/// One walk.
pub(super) struct Walk<'w, 'm> {
    pub(super) model: &'m Model,
    pub(super) way: &'w Way<'m>,
    /// What becomes of names that are not in the ontology, whatever the version of the document.
    pub(super) relics: &'w Way<'m>,
    /// The records of evidence: by one of them, a claim lists values by their paths.
    pub(super) types: Option<&'w EvidenceTypes>,
    pub(super) plan: Plan,
}

impl Walk<'_, '_> {
    /// A value of a type: a list is each of its items.
    pub(super) fn value(&mut self, ty: TypeRef, node: Node<'_>) {
        if node.kind() == Kind::Seq {
            return node.items().for_each(|item| self.value(ty, item));
        }
        match ty {
            TypeRef::Vocabulary(index) => self.name(Renamed::Term(index), node),
            TypeRef::Scalar(index) => self.name(Renamed::Value(index), node),
            TypeRef::Record(record) => self.record(&[record], node, &[]),
            TypeRef::Union(union) => self.union(union, node),
            _ => {}
        }
    }

    /// A name that is a value: a term, an id, the tag of a variant.
    fn name(&mut self, of: Renamed, node: Node<'_>) {
        if node.as_str().is_none() {
            return;
        }
        match self.fate(of, node) {
            NameFate::Kept => {}
            NameFate::Renamed(name) => self.plan.write(node, &name),
            NameFate::Open(choices) => self.leave(of, node, &choices),
        }
    }

    /// What becomes of a name that the document writes.
    fn fate(&self, of: Renamed, node: Node<'_>) -> NameFate {
        let fate = self.way.fate(of, node.text());
        if fate != NameFate::Kept || self.exists(of, node.text()) {
            return fate;
        }
        // An earlier run has left it, or it was written from memory: it is not decided here.
        match self.relics.fate(of, node.text()) {
            NameFate::Renamed(name) => NameFate::Open(vec![name]),
            fate => fate,
        }
    }

    fn leave(&mut self, of: Renamed, node: Node<'_>, choices: &[String]) {
        if choices.iter().any(|choice| choice == node.text()) {
            self.plan.ambiguous.push(node.index());
        }
        self.plan.open.push(undecided(self.model, of, node, choices));
    }

    /// Whether the ontology has a name. Which values exist, it does not know.
    fn exists(&self, of: Renamed, name: &str) -> bool {
        match of {
            Renamed::Term(index) => self.model.vocabularies[index].term(name).is_some(),
            Renamed::Field(index) => self.model.records[index].field(name).is_some(),
            Renamed::Tag(index) => self.model.unions[index].tag == name,
            Renamed::Variant(index) => {
                self.model.unions[index].variants.iter().any(|variant| variant.tag == name)
            }
            Renamed::Value(_) => true,
        }
    }

    /// A value of a union: its tag says which record it is.
    fn union(&mut self, union: usize, node: Node<'_>) {
        let of = &self.model.unions[union];
        let is_tag = |key: &str| match self.way.fate(Renamed::Tag(union), key) {
            NameFate::Renamed(name) => name == of.tag,
            NameFate::Kept => key == of.tag,
            NameFate::Open(_) => false,
        };
        let mut tags: Vec<(Node<'_>, Node<'_>)> =
            node.entries().filter(|(key, _)| is_tag(key.text())).collect();
        tags.sort_by_key(|(key, _)| precedence(*key, &of.tag));
        let keys: Vec<Node<'_>> = tags.iter().map(|(key, _)| *key).collect();
        let Some(&(key, tag)) = tags.first() else { return };
        self.plan.write(key, &of.tag);
        for other in &keys[1..] {
            self.leave(Renamed::Tag(union), *other, std::slice::from_ref(&of.tag));
        }
        let names = match self.fate(Renamed::Variant(union), tag) {
            NameFate::Kept => vec![tag.text().to_owned()],
            NameFate::Renamed(name) => vec![name],
            NameFate::Open(names) => names,
        };
        self.name(Renamed::Variant(union), tag);
        let records = of.variants.iter().filter(|variant| names.contains(&variant.tag));
        let records: Vec<usize> = records.map(|variant| variant.record).collect();
        self.record(&records, node, &keys);
    }

    /// A value that is one of some records: of several, what all of them have in common.
    pub(super) fn record(&mut self, records: &[usize], node: Node<'_>, tags: &[Node<'_>]) {
        let Some(&first) = records.first() else { return };
        let is_tag = |key: Node<'_>| tags.iter().any(|tag| tag.index() == key.index());
        let mut names: BTreeMap<String, Vec<(Node<'_>, Node<'_>)>> = BTreeMap::new();
        for (key, value) in node.entries().filter(|(key, _)| !is_tag(*key)) {
            let fate = self.fate(Renamed::Field(first), key);
            let mut others = records.iter().map(|&record| self.fate(Renamed::Field(record), key));
            if !others.all(|other| other == fate) {
                continue;
            }
            match fate {
                NameFate::Kept => {
                    names.entry(key.text().to_owned()).or_default().push((key, value));
                }
                NameFate::Renamed(name) => names.entry(name).or_default().push((key, value)),
                NameFate::Open(choices) => {
                    self.leave(Renamed::Field(first), key, &choices);
                    let mut types = choices.iter().map(|name| type_of(self.model, records, name));
                    let ty = types.next().flatten();
                    if let Some(ty) = ty.filter(|_| types.all(|other| other == ty)) {
                        self.value(ty, value);
                    }
                }
            }
        }
        for (name, mut entries) in names {
            entries.sort_by_key(|(key, _)| precedence(*key, &name));
            let ty = type_of(self.model, records, &name);
            for (place, (key, value)) in entries.into_iter().enumerate() {
                if place == 0 {
                    self.plan.write(key, &name);
                } else {
                    self.leave(Renamed::Field(first), key, std::slice::from_ref(&name));
                }
                if let Some(ty) = ty {
                    self.value(ty, value);
                    self.list_of_paths(ty, value, records);
                }
            }
        }
    }

    /// The paths by which a claim names its own values: `parties.1` follows `parties`.
    fn list_of_paths(&mut self, ty: TypeRef, list: Node<'_>, records: &[usize]) {
        let (TypeRef::Record(of), [record]) = (ty, records) else { return };
        let Some(types) = self.types.filter(|types| types.unstated() == Some(of)) else { return };
        let items: Vec<Node<'_>> =
            if list.kind() == Kind::Seq { list.items().collect() } else { vec![list] };
        for item in items {
            let path = types.excused(self.model, item);
            let Some(path) = path.filter(|path| path.as_str().is_some()) else { continue };
            if let Some(new) = self.path(*record, path.text()) {
                self.plan.write(path, &new);
            }
        }
    }

    /// A path with the names that its fields have now; `None` if one of them is undecided.
    fn path(&self, record: usize, path: &str) -> Option<String> {
        let mut parts = Vec::new();
        let mut records = vec![record];
        for part in path.split('.') {
            let mut fates =
                records.iter().map(|&record| self.way.fate(Renamed::Field(record), part));
            let known = fates.find(|fate| *fate != NameFate::Kept);
            let name = match known {
                None => part.to_owned(),
                Some(NameFate::Renamed(name)) => name,
                Some(_) => return None,
            };
            let types: Vec<TypeRef> = records
                .iter()
                .filter_map(|&record| Some(self.model.records[record].field(&name)?.1.ty))
                .collect();
            if !part.bytes().all(|byte| byte.is_ascii_digit()) {
                records = types.iter().flat_map(|ty| self.records_of(*ty)).collect();
            }
            parts.push(name);
        }
        Some(parts.join("."))
    }

    /// The records that a value of a type can be.
    fn records_of(&self, ty: TypeRef) -> Vec<usize> {
        match ty {
            TypeRef::Record(record) => vec![record],
            TypeRef::Union(union) => {
                self.model.unions[union].variants.iter().map(|variant| variant.record).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Which of several keys that became one has the name: that which has it already, or the first.
fn precedence(key: Node<'_>, name: &str) -> (bool, u32) {
    (key.text() != name, key.index())
}
