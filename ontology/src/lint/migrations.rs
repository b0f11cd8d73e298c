//! Migrations lead from earlier versions to later ones, and from old names to names that exist.

use comity_tree::sort_by_key;

use super::{Subject, header::check_since};
use crate::{
    codes, graph,
    model::{Earlier, Migration, Model, Rename, Renamed, Union},
    report::Report,
    version,
};

pub(super) fn lint(subject: &Subject<'_, '_>, report: &mut Report) {
    for decl in &subject.declarations.migrations {
        check_since(decl.to, report);
    }
    let model = subject.model;
    for (index, migration) in model.migrations.iter().enumerate() {
        direction(model, migration, report);
        for earlier in &model.migrations[..index] {
            if is_of_one(model, earlier, migration) && earlier.from == migration.from {
                let message = format!("two migrations are from `{}`", shown(&migration.from));
                let help = "join them, or write in `from` which versions each is for";
                let other = (earlier.location, "the other migration");
                report.clash(codes::BAD_MIGRATION, migration.location, message, other, help);
            }
        }
        for base in &migration.bases {
            base_of(model, migration, base, report);
        }
        loops(migration, report);
        targets(model, migration, report);
    }
}

fn shown(earlier: &Earlier) -> String {
    format!("{}@{}", earlier.name, earlier.version)
}

fn is_of_one(model: &Model, one: &Migration, other: &Migration) -> bool {
    model.origins.at(one.location) == model.origins.at(other.location)
}

/// A migration leads to a later version, and not beyond that of the ontology.
fn direction(model: &Model, migration: &Migration, report: &mut Report) {
    let Some(own) = model.origin(migration.location) else { return };
    let (from, to) = (&migration.from, migration.to.as_str());
    let is_own = from.name == own.name;
    let (message, help) = if is_own && version::order(&from.version, to).is_ge() {
        let message = format!("the migration leads from {} back to {to}", from.version);
        (message, "`to` is the later version, whose names the documents have afterwards".to_owned())
    } else if version::order(to, &own.version).is_gt() {
        let message = format!("the migration leads to {to}, and the ontology is {own}");
        (message, format!("write `to = \"{}\"`, or raise the version of the ontology", own.version))
    } else {
        return;
    };
    report.help(codes::BAD_MIGRATION, migration.location, message, help);
}

/// An entry of `bases` is an ontology that this one extends, in full.
fn base_of(model: &Model, migration: &Migration, base: &Earlier, report: &mut Report) {
    let own = model.origins.at(migration.location);
    let bases = &model.origins.ontologies[own].bases;
    let mut bases = bases.iter().map(|&index| &model.origins.ontologies[index]);
    let message = if !bases.any(|origin| origin.name == base.name) {
        format!("the ontology does not extend `{}`", base.name)
    } else if version::core(&base.version).split('.').count() != 3 {
        format!("`{}` is not a full version", base.version)
    } else {
        return;
    };
    let help = "write `NAME@VERSION` of the base, as the earlier version extended it";
    report.help(codes::BAD_MIGRATION, migration.location, message, help);
}

/// Names that one migration gives in a circle are a mistake.
fn loops(migration: &Migration, report: &mut Report) {
    // The first of each name; the sort is stable.
    let mut renames: Vec<&Rename> = migration.renames.iter().collect();
    sort_by_key(&mut renames, |rename| (rename.of, &rename.old));
    renames.dedup_by_key(|rename| (rename.of, &rename.old));
    sort_by_key(&mut renames, |rename| (rename.of, rename.location));
    let mut told = Vec::new();
    for renames in renames.chunk_by(|a, b| a.of == b.of) {
        let leads = |rename: &&Rename| -> Vec<usize> {
            let to = |name: &String| renames.iter().position(|other| other.old == *name);
            // A name that is split may go on to exist in a narrower sense.
            let is_decided = rename.new.len() == 1;
            rename.new.iter().filter(|_| is_decided).filter_map(to).collect()
        };
        for found in graph::loops(&renames.iter().map(leads).collect::<Vec<_>>()) {
            let at = renames[found.from].location;
            if !told.contains(&at) {
                told.push(at);
                let names = found.describe(|index| renames[index].old.as_str());
                let message = format!("names are given in a circle: {names}");
                let help = "remove one of them; two names change places in two versions";
                report.help(codes::MIGRATION_LOOP, at, message, help);
            }
        }
    }
}

/// What a name becomes at last exists.
fn targets(model: &Model, migration: &Migration, report: &mut Report) {
    let mut told = Vec::new();
    for rename in &migration.renames {
        for new in &rename.new {
            let later = model.migrations.iter().filter(|later| {
                is_of_one(model, migration, later)
                    && version::order(&later.to, &migration.to).is_gt()
            });
            let mut later = later.flat_map(|later| &later.renames);
            let goes_on = later.any(|later| later.of == rename.of && later.old == *new);
            if !goes_on && !is_known(model, rename, new) && !told.contains(&rename.location) {
                told.push(rename.location);
                let message = format!("`{}` becomes `{new}`, which does not exist", rename.old);
                let help = "name what the documents are to write now; `[]` if there is nothing";
                report.help(codes::BAD_MIGRATION, rename.location, message, help);
            }
        }
    }
}

/// Whether the ontology has a name now. Which values exist, it does not know.
fn is_known(model: &Model, rename: &Rename, new: &str) -> bool {
    match rename.of {
        Renamed::Term(index) => model.vocabularies[index].term(new).is_some(),
        Renamed::Field(index) => {
            // An entry for a union is for all of its variants, and one may have no such field.
            let is_of = |union: &&Union| union.variants.iter().any(|it| it.record == index);
            let mut unions = model.unions.iter().filter(is_of);
            model.records[index].field(new).is_some() || unions.any(|union| has(model, union, new))
        }
        Renamed::Tag(index) => has(model, &model.unions[index], new),
        Renamed::Variant(index) => {
            model.unions[index].variants.iter().any(|variant| variant.tag == new)
        }
        Renamed::Value(_) => true,
    }
}

/// Whether a name is that of the tag of a union, or of a field of one of its variants.
fn has(model: &Model, union: &Union, name: &str) -> bool {
    let mut records = union.variants.iter().map(|variant| &model.records[variant.record]);
    union.tag == name || records.any(|record| record.field(name).is_some())
}
