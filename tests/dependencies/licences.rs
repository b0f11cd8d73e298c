//! Whether what a crate is licensed under leaves a way that we accept.

use spdx::{Expression, Licensee, ParseMode};

use crate::cargo::Package;

/// The packages whose licence cannot be satisfied by the accepted ones.
pub(crate) fn refused(packages: &[Package], accepted: &[String]) -> Vec<String> {
    let accepted: Vec<Licensee> = accepted
        .iter()
        .map(|licence| Licensee::parse(licence).unwrap_or_else(|error| panic!("{error}")))
        .collect();
    packages.iter().filter_map(|package| complaint(package, &accepted)).collect()
}

fn complaint(package: &Package, accepted: &[Licensee]) -> Option<String> {
    let Package { name, version, licence } = package;
    let Some(licence) = licence else {
        return Some(format!(
            "`{name} {version}` names no licence: ask its authors for one, or choose another crate"
        ));
    };
    // The registry allows `/` for `OR`, as old crates write it.
    let expression = match Expression::parse_mode(licence, ParseMode::LAX) {
        Ok(expression) => expression,
        Err(error) => {
            return Some(format!(
                "`{name} {version}` has an unreadable licence: {}: read its licence text, and ask \
                 its authors for an SPDX expression\n{error}",
                error.reason
            ));
        }
    };
    let satisfied = expression.evaluate(|wanted| accepted.iter().any(|a| a.satisfies(wanted)));
    (!satisfied).then(|| {
        format!(
            "`{name} {version}` is licensed under `{licence}`: choose another crate, or accept the \
             licence in `deny.toml`"
        )
    })
}

#[cfg(test)]
fn is_accepted(licence: &str, accepted: &[&str]) -> bool {
    let accepted: Vec<String> = accepted.iter().map(|&a| a.to_owned()).collect();
    let (name, version) = ("some".to_owned(), "1.0.0".to_owned());
    refused(&[Package { name, version, licence: Some(licence.to_owned()) }], &accepted).is_empty()
}

#[test]
fn one_way_of_several_suffices() {
    assert!(is_accepted("GPL-3.0-only OR MIT", &["MIT"]));
    assert!(is_accepted("MIT/Apache-2.0", &["Apache-2.0"]));
    assert!(is_accepted("Unlicense / MIT", &["MIT"]));
    assert!(is_accepted("Apache-2.0 WITH LLVM-exception OR MIT", &["MIT"]));
}

#[test]
fn all_of_what_is_joined_is_needed() {
    assert!(is_accepted("(MIT OR Apache-2.0) AND Unicode-3.0", &["MIT", "Unicode-3.0"]));
    assert!(!is_accepted("(MIT OR Apache-2.0) AND Unicode-3.0", &["MIT", "Apache-2.0"]));
    // `AND` binds tighter than `OR`.
    assert!(is_accepted("MIT OR Zlib AND GPL-3.0-only", &["MIT"]));
    assert!(!is_accepted("MIT AND GPL-3.0-only OR Zlib", &["MIT"]));
}

#[test]
fn an_exception_makes_another_licence() {
    assert!(!is_accepted("Apache-2.0 WITH LLVM-exception", &["Apache-2.0"]));
    let llvm = "Apache-2.0 WITH LLVM-exception";
    assert!(is_accepted(llvm, &[llvm]));
}

#[test]
fn what_cannot_be_read_is_refused() {
    assert!(!is_accepted("GPL-3.0-only", &["MIT"]));
    assert!(!is_accepted("MIT OR", &["MIT"]));
    assert!(!is_accepted("The Usual", &["MIT"]));
    let nameless = Package { name: "some".to_owned(), version: "1.0.0".to_owned(), licence: None };
    assert_eq!(refused(&[nameless], &["MIT".to_owned()]).len(), 1);
}
