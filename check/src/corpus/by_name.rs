//! References that have the name of an entry instead of its id.

use std::{collections::HashMap, iter::once};

use comity_ontology::model::{FieldRole, Model, Scope, TypeRef};
use comity_tree::{
    Applicability, Code, Finding, Fix, Node, did_you_mean, folded, messages::Suggestions,
};

use crate::{member::Member, walk::walk};

/// The ids of the entries that have each name, by type.
#[derive(Debug, Default)]
pub(crate) struct Names<'m> {
    of: HashMap<TypeRef, HashMap<String, Vec<&'m str>>>,
}

impl<'m> Names<'m> {
    /// The names of all entries of a run.
    pub(crate) fn of(members: &[Member<'m>]) -> Self {
        let mut names = Self::default();
        for entry in members.iter().flat_map(|member| &member.document.entries.declared) {
            let of_type = names.of.entry(entry.key.0).or_default();
            for name in &entry.names {
                let ids = of_type.entry(folded(&name.text)).or_default();
                if !ids.contains(&entry.key.1.as_str()) {
                    ids.push(&entry.key.1);
                }
            }
        }
        names
    }

    /// The id of the only entry of a type that a text is a name of, or nearly one; and how far it
    /// can be trusted to be meant.
    pub(crate) fn id(
        &self,
        ty: TypeRef,
        text: &str,
        suggestions: &mut Suggestions,
    ) -> Option<(&'m str, Option<Applicability>)> {
        let of_type = self.of.get(&ty)?;
        if let Some(ids) = of_type.get(&folded(text)) {
            return only(ids).map(|id| (id, Some(Applicability::Safe)));
        }
        let near = suggestions.nearest(text, of_type.keys().map(String::as_str))?;
        only(&of_type[near]).map(|id| (id, None))
    }
}

fn only<'m>(ids: &[&'m str]) -> Option<&'m str> {
    if let [id] = ids { Some(id) } else { None }
}

/// What is meant by a text that does not have the form of an id.
#[derive(Debug)]
pub(crate) struct Meant {
    /// The number of the document among the members.
    pub(crate) member: usize,
    /// The number of the finding in its document.
    pub(crate) finding: usize,
    /// The help that names the id.
    pub(crate) help: String,
    /// What writes it.
    pub(crate) fix: Option<Fix>,
}

/// What is meant by each text that does not have the form of the id that its field refers to, if
/// it is the name of an entry.
pub(crate) fn meant(model: &Model, members: &[Member<'_>]) -> Vec<Meant> {
    let is_wrong = |finding: &Finding| finding.code == Code::BAD_FORM.name;
    let has_wrong = |member: &&(usize, &Member<'_>)| {
        member.1.checked && member.1.document.findings.iter().any(is_wrong)
    };
    let all = members.iter().enumerate();
    let wrong: Vec<(usize, &Member<'_>)> = all.filter(|it| has_wrong(&it)).collect();
    let (Some(root), false) = (model.root, wrong.is_empty()) else { return Vec::new() };
    let names = Names::of(members);
    let mut suggestions = Suggestions::default();
    let mut found = Vec::new();
    for (index, member) in wrong {
        let Some(tree) = member.tree else { continue };
        let findings = member.document.findings.iter().enumerate();
        let wrong: HashMap<u32, usize> = findings
            .filter(|(_, finding)| is_wrong(finding))
            .filter_map(|(number, finding)| Some((finding.node?, number)))
            .collect();
        let mut look = |ty: TypeRef, node: Node<'_>| {
            let Some(&finding) = wrong.get(&node.index()) else { return };
            let Some((id, how)) = names.id(ty, node.text(), &mut suggestions) else { return };
            let fix = how.and_then(|how| Fix::text(node, id, how));
            found.push(Meant { member: index, finding, help: did_you_mean(id), fix });
        };
        walk(model, root, tree.root(), &mut |way| {
            let Some(step) = way.last() else { return };
            for (key, value) in step.node.entries() {
                let field = model.records[step.record].field(key.text());
                let refers = field.filter(|(_, it)| it.role == FieldRole::Reference(Scope::Corpus));
                if let Some((_, field)) = refers {
                    once(value).chain(value.items()).for_each(|node| look(field.ty, node));
                }
            }
        });
    }
    found
}
