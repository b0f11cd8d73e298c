//! Migrations: the types that they name, and the records that have their fields.

use comity_tree::did_you_mean_one_of;

use super::Context;
use crate::{
    codes,
    model::{Earlier, Migration, Model, Rename, Renamed, TypeRef},
    parse::{Declarations, MigrationDecl, RenameDecl, RenameKind, Word},
};

/// Adds the migrations to the model. `origins` lists for each record those that it is made of.
pub(super) fn resolve(
    declarations: &Declarations<'_>,
    origins: &[Vec<usize>],
    model: &mut Model,
    context: &mut Context<'_, '_>,
) {
    let mut migrations = Vec::new();
    for decl in &declarations.migrations {
        let (Some(from), Some(to)) = (decl.from, decl.to) else { continue };
        let name = declarations.headers[context.layers.of(decl.at.file)].name;
        let name = name.map_or("", |name| name.text);
        migrations.push(Migration {
            from: earlier(from, name),
            to: to.text.to_owned(),
            bases: decl.bases.iter().map(|&base| earlier(base, "")).collect(),
            renames: renames(decl, origins, model, context),
            location: from.at,
        });
    }
    model.migrations = migrations;
}

/// `NAME@VERSION`, or a version of the ontology itself.
fn earlier(word: Word<'_>, own: &str) -> Earlier {
    let (name, version) = word.text.rsplit_once('@').unwrap_or((own, word.text));
    Earlier { name: name.to_owned(), version: version.to_owned() }
}

/// The entries of a migration for each type that they are about. Those that name a record come
/// before those that name what it includes or is a variant of.
fn renames(
    decl: &MigrationDecl<'_>,
    origins: &[Vec<usize>],
    model: &Model,
    context: &mut Context<'_, '_>,
) -> Vec<Rename> {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for entry in &decl.renames {
        let Some(named) = named(entry, context) else { continue };
        let rename = |of: Renamed| Rename {
            of,
            old: entry.old.text.to_owned(),
            new: entry.new.iter().map(|word| word.text.to_owned()).collect(),
            location: entry.old.at,
        };
        own.push(rename(named));
        match named {
            Renamed::Field(record) => {
                let includes =
                    |other: &usize| *other != record && origins[*other].contains(&record);
                let all = (0..model.records.len()).filter(includes);
                others.extend(all.map(|other| rename(Renamed::Field(other))));
            }
            Renamed::Tag(union) => {
                let variants = model.unions[union].variants.iter();
                others.extend(variants.map(|variant| rename(Renamed::Field(variant.record))));
            }
            _ => {}
        }
    }
    own.append(&mut others);
    own
}

/// What an entry is about; reports a type that is unknown or of another kind.
fn named(entry: &RenameDecl<'_>, context: &mut Context<'_, '_>) -> Option<Renamed> {
    let found = context.names.find(entry.ty.text);
    let (named, what) = match (entry.kind, found) {
        (RenameKind::Term, Some(TypeRef::Vocabulary(index))) => (Some(Renamed::Term(index)), ""),
        (RenameKind::Field, Some(TypeRef::Record(index))) => (Some(Renamed::Field(index)), ""),
        (RenameKind::Field, Some(TypeRef::Union(index))) => (Some(Renamed::Tag(index)), ""),
        (RenameKind::Variant, Some(TypeRef::Union(index))) => (Some(Renamed::Variant(index)), ""),
        (RenameKind::Value, Some(TypeRef::Scalar(index))) => (Some(Renamed::Value(index)), ""),
        (RenameKind::Term, _) => (None, "a vocabulary"),
        (RenameKind::Field, _) => (None, "a record or a union"),
        (RenameKind::Variant, _) => (None, "a union"),
        (RenameKind::Value, _) => (None, "a scalar"),
    };
    if named.is_none() {
        let near = did_you_mean_one_of(entry.ty.text, context.names.all());
        let near = if near.is_empty() { near } else { format!("; {near}") };
        let message = format!("`{}` is not {what}", entry.ty.text);
        let help = format!("a type is written with the name that it has now{near}");
        context.report.help(codes::UNKNOWN_TYPE, entry.ty.at, message, help);
    }
    named
}
