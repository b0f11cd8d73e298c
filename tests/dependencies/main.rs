//! What we depend on is known, few, freely licensed and without known holes.
//!
//! Everything is read from files of this repository and asked of cargo offline. What is accepted
//! is in `deny.toml`, what is known to be broken in `docs/advisories.toml`, and what each
//! crate is there for in `docs/dependencies.md`.

mod advisories;
mod cargo;
mod document;
mod licences;
mod lock;
mod page;
mod policy;

use std::{fs, path::Path};

use crate::{lock::Locked, page::Page, policy::Policy};

fn file(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn locked() -> Vec<Locked> {
    lock::read(&file("Cargo.lock"))
}

fn policy() -> Policy {
    Policy::read(&file("deny.toml"))
}

fn page() -> Page {
    Page::read(&file("docs/dependencies.md"))
}

#[track_caller]
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_locked_crate_comes_from_an_accepted_registry() {
    let own = cargo::manifests().own;
    assert_none(&lock::from_elsewhere(&locked(), &own, &policy().registries));
}

#[test]
fn every_licence_is_accepted() {
    let packages = cargo::packages();
    assert!(!packages.is_empty(), "cargo lists no crate");
    assert_none(&licences::refused(&packages, &policy().licences));
}

#[test]
fn no_locked_crate_has_a_known_advisory() {
    let advisories = advisories::read(&file("docs/advisories.toml"));
    assert!(!advisories.is_empty(), "`docs/advisories.toml` lists no advisory");
    assert_none(&advisories::affecting(&locked(), &advisories, &policy().ignored));
}

#[test]
fn every_crate_that_a_manifest_names_has_its_row_and_no_row_is_stale() {
    assert_none(&page().against_manifests(&cargo::manifests().direct));
}

#[test]
fn a_dependent_compiles_what_the_page_says_and_nothing_twice() {
    let compiled = cargo::compiled_by_dependents();
    assert_none(&page().against_compiled(&compiled));
    assert_none(&page::in_two_versions(&compiled));
}

#[test]
fn no_feature_makes_cargo_compile_the_tree_twice() {
    assert_none(&cargo::compiled_twice());
}

#[test]
fn every_published_crate_is_documented_with_all_its_features() {
    assert_none(&cargo::documented_in_part());
}
