//! The way of documents from an earlier version of an ontology to this one.
//!
//! A migration carries documents of one version to a later one, and a way is as many of them as it
//! takes, those of bases among them. It decides what each name that a document writes becomes.

use std::collections::HashMap;

use crate::{
    diff::{VersionStep, step},
    model::{Earlier, Migration, Model, Rename, Renamed},
    version,
};

/// The way from one version to another.
#[derive(Debug)]
pub struct Way<'m> {
    /// The ontology that documents name afterwards, as `NAME@VERSION`.
    pub to: String,
    steps: Vec<HashMap<(Renamed, &'m str), &'m Rename>>,
}

/// Why there is no way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWay {
    /// The documents follow another ontology.
    Other,
    /// They follow a later version.
    Later,
    /// What they follow is not a version.
    NotAVersion,
    /// No migration is from this version, and there is a breaking change after it.
    Undeclared(String),
}

/// What becomes of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFate {
    /// It stays.
    Kept,
    /// It has another name now.
    Renamed(String),
    /// It is one of several now, or none: the document decides.
    Open(Vec<String>),
}

impl<'m> Way<'m> {
    /// The way of documents that name this ontology in this version.
    ///
    /// # Errors
    ///
    /// Why there is none.
    pub fn find(model: &'m Model, name: &str, version: &str) -> Result<Self, NoWay> {
        let origins = &model.origins.ontologies;
        let own = origins.len().checked_sub(1).ok_or(NoWay::Other)?;
        let named = origins.iter().position(|origin| origin.name == name);
        let renamed = || {
            let mut all = model.migrations.iter();
            let found = all.find(|one| is_from(one, name, version))?;
            Some(model.origins.at(found.location))
        };
        let layer = named.or_else(renamed).ok_or(NoWay::Other)?;
        let start = Earlier { name: name.to_owned(), version: version.to_owned() };
        let mut steps = Vec::new();
        chain(model, layer, start, None, &mut steps, own)?;
        // A document that writes the first numbers of the version goes on to do so.
        let numbers = version.split('.').count();
        let to = origins[layer].version.split('.').take(numbers).collect::<Vec<_>>().join(".");
        let steps = steps.into_iter().map(names).collect();
        Ok(Self { to: format!("{}@{to}", origins[layer].name), steps })
    }

    /// The way back of what is left of old names: all migrations in the order of the versions that
    /// they lead to, whatever the version of the document.
    pub fn of_relics(model: &'m Model) -> Self {
        let layer = |migration: &Migration| model.origins.at(migration.location);
        let mut all: Vec<&Migration> = model.migrations.iter().collect();
        all.sort_by(|a, b| layer(a).cmp(&layer(b)).then_with(|| version::order(&a.to, &b.to)));
        Self { to: String::new(), steps: all.into_iter().map(names).collect() }
    }

    /// What becomes of a name.
    pub fn fate(&self, of: Renamed, name: &str) -> NameFate {
        let mut names: Vec<&str> = vec![name];
        for step in &self.steps {
            let mut next: Vec<&str> = Vec::with_capacity(names.len());
            for name in names {
                match step.get(&(of, name)) {
                    Some(rename) => next.extend(rename.new.iter().map(String::as_str)),
                    None => next.push(name),
                }
            }
            let mut seen = std::collections::HashSet::new();
            next.retain(|name| seen.insert(*name));
            names = next;
        }
        match names.as_slice() {
            [only] if *only == name => NameFate::Kept,
            [only] => NameFate::Renamed((*only).to_owned()),
            several => NameFate::Open(several.iter().map(|&name| name.to_owned()).collect()),
        }
    }
}

/// What a migration renames, by the old names. Of entries for one name, the first counts.
fn names(migration: &Migration) -> HashMap<(Renamed, &str), &Rename> {
    let mut names = HashMap::new();
    for rename in &migration.renames {
        names.entry((rename.of, rename.old.as_str())).or_insert(rename);
    }
    names
}

/// Whether a migration is for the documents of a version. What writes only the first numbers of a
/// version is of the first that has them.
fn is_from(migration: &Migration, name: &str, version: &str) -> bool {
    migration.from.name == name && migration.from.matches(&full(version))
}

/// Whether a migration leads further than a version of its own ontology: one that is for all
/// versions of some first numbers can lead to one of them.
fn leads_on(migration: &Migration, at: &Earlier, name: &str) -> bool {
    at.name != name || version::order(&at.version, &migration.to).is_lt()
}

/// A version of which the first numbers are written, with all three.
fn full(version: &str) -> String {
    let missing = 3_usize.saturating_sub(version.split('.').count());
    version.to_owned() + &".0".repeat(missing)
}

/// Whether a text is a version, or the first numbers of one.
fn is_version(text: &str) -> bool {
    let core = version::core(text);
    core.split('.').count() <= 3 && core.split('.').all(|part| part.parse::<u64>().is_ok())
}

/// Adds the migrations that lead from a version of an ontology to its present one, or to another.
///
/// A migration that says which bases its documents follow is preceded by what the bases have
/// renamed since, as far as the next one that says so.
fn chain<'m>(
    model: &'m Model,
    layer: usize,
    start: Earlier,
    until: Option<&str>,
    steps: &mut Vec<&'m Migration>,
    own: usize,
) -> Result<(), NoWay> {
    let origin = &model.origins.ontologies[layer];
    let of_layer: Vec<&Migration> = model
        .migrations
        .iter()
        .filter(|migration| model.origins.at(migration.location) == layer)
        .collect();
    let mut at = start;
    let mut own_steps: Vec<&Migration> = Vec::new();
    while at.name != origin.name || !at.matches(&origin.version) {
        if at.name == origin.name && until == Some(at.version.as_str()) {
            break;
        }
        let fits = |one: &&&Migration| {
            is_from(one, &at.name, &at.version) && leads_on(one, &at, &origin.name)
        };
        let next = of_layer.iter().filter(fits).max_by_key(|one| one.from.version.len());
        let Some(next) = next.filter(|_| own_steps.len() <= of_layer.len()) else {
            if at.name != origin.name {
                return Err(NoWay::Undeclared(at.version));
            }
            match step(&full(&at.version), &origin.version) {
                None if !is_version(&at.version) => return Err(NoWay::NotAVersion),
                None => return Err(NoWay::Later),
                Some(VersionStep::Major) => return Err(NoWay::Undeclared(at.version)),
                Some(_) => break,
            }
        };
        own_steps.push(next);
        at = Earlier { name: origin.name.clone(), version: next.to.clone() };
    }
    for (index, migration) in own_steps.iter().enumerate() {
        for base in &migration.bases {
            let mut following = own_steps[index + 1..].iter().flat_map(|one| &one.bases);
            let until = following.find(|following| following.name == base.name);
            let found =
                model.origins.ontologies[..own].iter().position(|one| one.name == base.name);
            if let Some(found) = found.filter(|found| *found < layer) {
                let until = until.map(|until| until.version.as_str());
                chain(model, found, base.clone(), until, steps, own)?;
            }
        }
        steps.push(migration);
    }
    Ok(())
}
