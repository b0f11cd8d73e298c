//! What documents have to do with each other: ids and references across files.

mod addition;
pub(crate) mod by_name;
pub mod entry;
mod shared_name;
pub(crate) mod unused;

use std::collections::{BTreeMap, HashMap};

use comity_ontology::{
    model::{Model, TypeRef},
    reading::IdMention,
};
use comity_tree::{Applicability, Code, Finding, Fix, Lines, Span, messages::Suggestions};

use crate::{codes, file::shipped, member::Member, together::InHand, words::short};
use by_name::Names;

/// Holds documents against each other; gives the findings of each checked one, in their order.
///
/// `members` are in the order in which an id counts as declared: the first one has it.
pub fn check(model: &Model, members: &[Member<'_>]) -> Vec<Vec<Finding>> {
    compare(model, members, &InHand::default())
}

/// The same; a panic is known to be on the member in hand.
pub(crate) fn compare(
    model: &Model,
    members: &[Member<'_>],
    in_hand: &InHand,
) -> Vec<Vec<Finding>> {
    let mut shared = Shared::new(model, members, in_hand);
    let used = unused::Used::of(members);
    let pairs = shared_name::pairs(members, in_hand);
    let mut found = Vec::new();
    for (index, member) in members.iter().enumerate().filter(|(_, member)| member.checked) {
        in_hand.take(index);
        #[cfg(test)]
        if member.document.is_read {
            crate::hooks::fail_if_asked(crate::hooks::Stage::References, member.file.name());
        }
        let mut findings = Vec::new();
        for id in &member.document.identities {
            // Within one document, the document's own check has said so.
            match shared.declared.get(&(id.ty, &*id.text)) {
                Some(&(first, mention)) if member.adds => {
                    findings.extend(shared.adds_to_nothing(model, first, id));
                    findings.extend(shared.differs(model, (first, mention), (index, id)));
                }
                Some(&(first, _)) if first == index => {}
                Some(&(first, mention)) => {
                    let place = shared.place(first, mention.span);
                    let is_shipped = shipped(members[first].file.path()).is_some();
                    findings.push(declared_elsewhere(model, id, &place, is_shipped));
                }
                None => {}
            }
        }
        findings.extend(shared.all_dangling(model, member));
        for pair in pairs.get(&index).into_iter().flatten() {
            let place = shared.place(pair.first_member, pair.first_name.span);
            findings.push(pair.finding(&place));
        }
        // Whether the entry of another file is used is not a matter of what is added to it.
        if let Some(used) = used.as_ref().filter(|_| member.is_whole && !member.adds) {
            let entries = member.document.entries.declared.iter();
            findings.extend(entries.filter_map(|entry| used.finding(model, entry)));
        }
        found.push(findings);
    }
    found
}

/// The ids that all documents share, and where each is declared first.
struct Shared<'r> {
    members: &'r [Member<'r>],
    declared: HashMap<(TypeRef, &'r str), (usize, &'r IdMention)>,
    /// The ids of each type in their order, to find the nearest in.
    ids: HashMap<TypeRef, Vec<&'r str>>,
    /// The lines of the files in which ids are declared that others declare again.
    lines: HashMap<usize, Lines<'r>>,
    suggestions: Suggestions,
    /// The names of all entries, once a reference may be one.
    names: Option<Names<'r>>,
    /// Whether a document cannot be read: what it declares is unknown.
    any_unread: bool,
}

impl<'r> Shared<'r> {
    fn new(model: &Model, members: &'r [Member<'r>], in_hand: &InHand) -> Self {
        let types = entry::shared_types(model);
        let mut declared = HashMap::new();
        let mut ids: HashMap<TypeRef, Vec<&str>> = HashMap::new();
        // An entry that adds to another counts as declared only if there is no other.
        let (adding, own): (Vec<_>, Vec<_>) =
            members.iter().enumerate().partition(|(_, member)| member.adds);
        for (index, member) in own.into_iter().chain(adding) {
            in_hand.take(index);
            let identities = &member.document.identities;
            for id in identities.iter().filter(|id| types.contains(&id.ty)) {
                declared.entry((id.ty, &*id.text)).or_insert_with(|| {
                    ids.entry(id.ty).or_default().push(&id.text);
                    (index, id)
                });
            }
        }
        for ids in ids.values_mut() {
            ids.sort_unstable();
        }
        Self {
            members,
            declared,
            ids,
            lines: HashMap::new(),
            suggestions: Suggestions::default(),
            names: None,
            any_unread: members.iter().any(|member| !member.document.is_read),
        }
    }

    /// An entry that is meant to add to another, if no file declares that one.
    fn adds_to_nothing(&mut self, model: &Model, first: usize, id: &IdMention) -> Option<Finding> {
        if !self.members[first].adds {
            return None;
        }
        let ids = self.ids.get(&id.ty).map_or(&[][..], Vec::as_slice);
        let others = ids.iter().copied().filter(|other| **other != *id.text);
        let help = match self.suggestions.near(&id.text, others) {
            Some(near) => comity_tree::did_you_mean(near.meant),
            None => "declare it in a file of the registry".to_owned(),
        };
        let (ty, text) = (model.type_name(id.ty), short(&id.text));
        let message = format!("this adds to the {ty} `{text}`, which no other file declares");
        Some(Finding::new(codes::ADDS_TO_NOTHING, id.span, message).help(help).node(id.node))
    }

    /// The values of an addition that differ from those of the entry.
    fn differs(
        &mut self,
        model: &Model,
        (first, mention): (usize, &IdMention),
        (index, id): (usize, &IdMention),
    ) -> Vec<Finding> {
        let trees = self.members[first].tree().zip(self.members[index].tree());
        let Some((base, tree)) = trees.filter(|_| first != index) else { return Vec::new() };
        let found = addition::differences(model, (base, mention), (tree, id));
        let shown = |one: &addition::Difference<'_>| {
            let place = self.place(first, one.base().span());
            one.finding(id, &place)
        };
        found.iter().map(shown).collect()
    }

    fn place(&mut self, member: usize, span: Span) -> String {
        let source = &self.members[member].file.get().source;
        let lines = self.lines.entry(member).or_insert_with(|| Lines::new(&source.text));
        let at = lines.position(span.start);
        format!("{}:{}:{}", source.name, at.line, at.column)
    }

    /// The references of a document to nothing: each for itself, or all of a type together if
    /// nothing of that type is declared anywhere, for then the registry is missing.
    fn all_dangling(&mut self, model: &Model, member: &Member<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut missing: BTreeMap<&str, Vec<&IdMention>> = BTreeMap::new();
        for reference in &member.document.references {
            if !self.ids.contains_key(&reference.ty) {
                missing.entry(model.type_name(reference.ty)).or_default().push(reference);
            } else if !self.declared.contains_key(&(reference.ty, &*reference.text)) {
                findings.push(self.dangling(model, member, reference));
            }
        }
        for (ty, references) in missing {
            match references[..] {
                [] => {}
                [one] => findings.push(self.dangling(model, member, one)),
                [first, ..] => {
                    let count = references.len();
                    let message = format!("no {ty} is declared, but {count} references name one");
                    let finding = Finding::new(Code::DANGLING_REFERENCE, first.span, message)
                        .label("the first of them")
                        .help(self.way_out(first.ty, ty))
                        .node(first.node);
                    findings.push(finding);
                }
            }
        }
        findings
    }

    fn dangling(&mut self, model: &Model, member: &Member<'_>, reference: &IdMention) -> Finding {
        let ty = model.type_name(reference.ty);
        let meant = self.meant(reference);
        let help = match meant {
            Some((id, _)) => comity_tree::did_you_mean(id),
            None => self.way_out(reference.ty, ty),
        };
        let fix = meant.and_then(|(id, applicability)| {
            let node = member.tree()?.node(reference.node)?;
            Fix::text(node, id, applicability?)
        });
        let message = format!("no {ty} `{}` is declared", short(&reference.text));
        Finding::new(Code::DANGLING_REFERENCE, reference.span, message)
            .help(help)
            .node(reference.node)
            .fix(fix)
    }

    /// The id that a reference to nothing probably means: that of the entry with this name, or
    /// the nearest; and how far a correction can be trusted.
    fn meant(&mut self, reference: &IdMention) -> Option<(&'r str, Option<Applicability>)> {
        let IdMention { ty, text, .. } = reference;
        let names = self.names.get_or_insert_with(|| Names::of(self.members));
        let by_name = names.id(*ty, text, &mut self.suggestions);
        if let Some((id, Some(applicability))) = by_name {
            return Some((id, Some(applicability)));
        }
        let ids = self.ids.get(ty).map_or(&[][..], Vec::as_slice);
        match self.suggestions.near(text, ids.iter().copied()) {
            // Ids differ in little, so that the nearest one is never certain to be meant.
            Some(near) => Some((near.meant, near.only().map(|_| Applicability::Unsafe))),
            None => by_name,
        }
    }

    /// What to do about a reference that is near to nothing.
    fn way_out(&self, ty: TypeRef, name: &str) -> String {
        if self.any_unread {
            "it may be declared in a file that could not be read".to_owned()
        } else if self.ids.contains_key(&ty) {
            "declare it, or refer to one that is declared".to_owned()
        } else {
            format!("no file of this run declares any {name}: name the registry with `--registry`")
        }
    }
}

fn declared_elsewhere(model: &Model, id: &IdMention, place: &str, is_shipped: bool) -> Finding {
    let (ty, id_text) = (model.type_name(id.ty), short(&id.text));
    let message = format!("the {ty} `{id_text}` is also declared at {place}");
    let help = if is_shipped {
        "remove this one, or list its file in `additions` of the project file to add to the other"
    } else {
        "rename one of the two, or declare it once"
    };
    Finding::new(Code::DUPLICATE_ID, id.span, message).label("again here").help(help).node(id.node)
}
