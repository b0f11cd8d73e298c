//! References that have the name of an entry instead of its id.

use std::collections::HashMap;

use comity_ontology::model::TypeRef;
use comity_tree::{Applicability, Code, Fix, did_you_mean, folded, messages::Suggestions};

use crate::{hazards::alike as alike_of, member::Member};

/// The ids of the entries that have each name, by type, and those that look like each text.
#[derive(Debug, Default)]
pub(crate) struct Names<'m> {
    of: HashMap<TypeRef, HashMap<String, Vec<&'m str>>>,
    alike: HashMap<TypeRef, HashMap<String, Vec<&'m str>>>,
}

impl<'m> Names<'m> {
    /// The names of all entries of a run.
    pub(crate) fn of(members: &[Member<'m>]) -> Self {
        let mut names = Self::default();
        for entry in members.iter().flat_map(|member| &member.document.entries.declared) {
            let alike = names.alike.entry(entry.key.0).or_default();
            let ids = alike.entry(alike_of(&entry.key.1)).or_default();
            if !ids.contains(&entry.key.1.as_str()) {
                ids.push(&entry.key.1);
            }
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

    /// The id of the only entry of a type that a text looks like the id of, or is a name of, or
    /// nearly one; and how far it can be trusted to be meant.
    pub(crate) fn id(
        &self,
        ty: TypeRef,
        text: &str,
        suggestions: &mut Suggestions,
    ) -> Option<(&'m str, Option<Applicability>)> {
        let alike = self.alike.get(&ty).and_then(|ids| ids.get(&alike_of(text)));
        if let Some(id) = alike.and_then(|ids| only(ids)) {
            return Some((id, Some(Applicability::Safe)));
        }
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
pub(crate) fn meant(members: &[Member<'_>]) -> Vec<Meant> {
    let has_wrong = |(_, member): &(usize, &Member<'_>)| {
        member.checked && !member.document.entries.misnamed.is_empty()
    };
    let wrong: Vec<_> = members.iter().enumerate().filter(has_wrong).collect();
    if wrong.is_empty() {
        return Vec::new();
    }
    let names = Names::of(members);
    let mut suggestions = Suggestions::default();
    let mut found = Vec::new();
    for (index, member) in wrong {
        let Some(tree) = member.tree() else { continue };
        let findings = member.document.findings.iter().enumerate();
        let of_nodes: HashMap<u32, usize> = findings
            .filter(|(_, finding)| finding.code == Code::BAD_FORM.name)
            .filter_map(|(number, finding)| Some((finding.node?, number)))
            .collect();
        for &(ty, at) in &member.document.entries.misnamed {
            let (Some(&finding), Some(node)) = (of_nodes.get(&at), tree.node(at)) else { continue };
            let Some((id, how)) = names.id(ty, node.text(), &mut suggestions) else { continue };
            let fix = how.and_then(|how| Fix::text(node, id, how));
            found.push(Meant { member: index, finding, help: did_you_mean(id), fix });
        }
    }
    found
}
