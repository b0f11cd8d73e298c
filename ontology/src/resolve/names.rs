//! Every name, and what it represents.

use std::collections::BTreeMap;

use comity_tree::{Code, did_you_mean_one_of};

use crate::{
    codes,
    index::Index,
    model::{Location, TypeRef},
    names::{is_code, is_type_name, upper_camel},
    parse::{Declarations, TermDecl, VocabularyDecl, Word},
    report::Report,
};

/// The types that come with the language.
pub(crate) const BUILT_IN: [(&str, TypeRef); 6] = [
    ("text", TypeRef::Text),
    ("boolean", TypeRef::Boolean),
    ("integer", TypeRef::Integer),
    ("decimal", TypeRef::Decimal),
    ("date", TypeRef::Date),
    ("url", TypeRef::Url),
];

/// Every name, and what it represents.
#[derive(Debug, Default)]
pub(crate) struct Names<'t> {
    types: Index<&'t str, (TypeRef, Location)>,
    /// The names in the model, by kind and index: as written where that is sound.
    sound: [Vec<String>; 4],
    terms: Vec<BTreeMap<&'t str, usize>>,
    identifiers: Vec<Vec<String>>,
    /// Whether a file could not be read, so that names may be missing.
    incomplete: bool,
}

impl<'t> Names<'t> {
    /// Gathers the names of all declarations, and removes those whose name is taken.
    pub(crate) fn gather(
        declarations: &mut Declarations<'t>,
        incomplete: bool,
        report: &mut Report,
    ) -> Self {
        let mut names = Self { incomplete, ..Self::default() };
        names.claim(&mut declarations.vocabularies, |d| d.name, TypeRef::Vocabulary, report);
        names.claim(&mut declarations.scalars, |d| d.name, TypeRef::Scalar, report);
        names.claim(&mut declarations.records, |d| d.name, TypeRef::Record, report);
        names.claim(&mut declarations.unions, |d| d.name, TypeRef::Union, report);
        for vocabulary in &declarations.vocabularies {
            let mut codes = BTreeMap::new();
            for (index, term) in vocabulary.terms.iter().enumerate() {
                codes.insert(term.code.text, index);
            }
            names.terms.push(codes);
            names.identifiers.push(identifiers(vocabulary, report));
        }
        names
    }

    fn claim<T>(
        &mut self,
        declarations: &mut Vec<T>,
        name: impl Fn(&T) -> Word<'t>,
        ty: impl Fn(usize) -> TypeRef,
        report: &mut Report,
    ) {
        let mut index = 0;
        declarations.retain(|declaration| {
            let name = name(declaration);
            if let Some(&(_, first)) = self.types.get(name.text) {
                report.clash(
                    Code::DUPLICATE_ID,
                    name.at,
                    format!("the name `{}` is defined twice", name.text),
                    (first, "first defined here"),
                    "all files share one namespace: rename one of the two",
                );
                return false;
            }
            let sound = if is_type_name(name.text) {
                name.text.to_owned()
            } else {
                let camel = upper_camel(name.text);
                let help = camel.as_ref().map_or_else(
                    || "a type name is in upper camel case, such as `TeaPot`".to_owned(),
                    |camel| format!("write it in upper camel case: `{camel}`"),
                );
                let message = format!("`{}` is not a valid type name", name.text);
                report.help(codes::BAD_NAME, name.at, message, help);
                placeholder(camel, |name| self.sound.iter().flatten().any(|sound| sound == name))
            };
            if let Some((kind, _)) = place(ty(index)) {
                self.sound[kind].push(sound);
            }
            self.types.first(name.text, (ty(index), name.at));
            index += 1;
            true
        });
    }

    /// The type that a name represents.
    pub(crate) fn ty(&self, name: &str) -> Option<TypeRef> {
        let built_in = BUILT_IN.iter().find(|(built_in, _)| *built_in == name);
        built_in.map(|(_, ty)| *ty).or_else(|| self.types.get(name).map(|(ty, _)| *ty))
    }

    /// The type that a name represents; reports it if there is none.
    pub(crate) fn expect_type(&self, name: Word<'_>, report: &mut Report) -> Option<TypeRef> {
        let ty = self.ty(name.text);
        if ty.is_none() {
            let names = BUILT_IN.iter().map(|(name, _)| *name).chain(self.types.keys().copied());
            let help = self.way_out(name.text, names);
            let message = format!("unknown type `{}`", name.text);
            report.help(codes::UNKNOWN_TYPE, name.at, message, help);
        }
        ty
    }

    /// The name that a type has in the model.
    pub(crate) fn of(&self, ty: TypeRef) -> String {
        let name = place(ty).and_then(|(kind, index)| self.sound[kind].get(index));
        name.cloned().unwrap_or_default()
    }

    /// The record that a name represents; reports it if there is none.
    pub(crate) fn expect_record(&self, name: Word<'_>, report: &mut Report) -> Option<usize> {
        let message = match self.ty(name.text) {
            Some(TypeRef::Record(index)) => return Some(index),
            Some(_) => format!("`{}` is not a record", name.text),
            None => format!("unknown record `{}`", name.text),
        };
        let records = self.types.iter().filter(|(_, (ty, _))| matches!(ty, TypeRef::Record(_)));
        let help = self.way_out(name.text, records.map(|(name, _)| *name));
        report.help(codes::UNKNOWN_TYPE, name.at, message, help);
        None
    }

    /// The help for an unknown name of a type.
    fn way_out<'c>(
        &self,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str, IntoIter: Clone>,
    ) -> String {
        let candidates = candidates.into_iter();
        if self.incomplete && comity_tree::nearest(name, candidates.clone()).is_none() {
            return "it may be defined in a file that could not be read".to_owned();
        }
        did_you_mean_one_of(name, candidates)
    }

    /// What a name is, if it is the name of a type.
    pub(crate) fn find(&self, name: &str) -> Option<TypeRef> {
        self.types.get(name).map(|(ty, _)| *ty)
    }

    /// The names of all types.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'t str> + Clone {
        self.types.keys().copied()
    }

    /// The index of a term in its vocabulary.
    pub(crate) fn term(&self, vocabulary: usize, code: &str) -> Option<usize> {
        self.terms.get(vocabulary)?.get(code).copied()
    }

    /// The index of a term in its vocabulary; reports it if there is none.
    pub(crate) fn expect_term(
        &self,
        vocabulary: usize,
        code: Word<'_>,
        report: &mut Report,
    ) -> Option<usize> {
        let term = self.term(vocabulary, code.text);
        if term.is_none() {
            let name = self.of(TypeRef::Vocabulary(vocabulary));
            let help = did_you_mean_one_of(code.text, self.codes(vocabulary));
            let message = format!("`{}` is not a term of `{name}`", code.text);
            report.help(Code::UNKNOWN_TERM, code.at, message, help);
        }
        term
    }

    /// The codes of a vocabulary.
    pub(crate) fn codes(&self, vocabulary: usize) -> impl Iterator<Item = &'t str> + Clone {
        self.terms.get(vocabulary).into_iter().flat_map(|terms| terms.keys().copied())
    }

    /// The identifier of a term.
    pub(crate) fn identifier(&self, vocabulary: usize, term: usize) -> String {
        let identifiers = self.identifiers.get(vocabulary);
        identifiers.and_then(|list| list.get(term)).cloned().unwrap_or_default()
    }
}

/// A name that no sound declaration can have, for what has none.
fn placeholder(base: Option<String>, is_taken: impl Fn(&str) -> bool) -> String {
    let mut name = base.unwrap_or_else(|| "Unnamed".to_owned());
    name.push('_');
    while is_taken(&name) {
        name.push('_');
    }
    name
}

/// The place of a declared type among the names in the model.
fn place(ty: TypeRef) -> Option<(usize, usize)> {
    match ty {
        TypeRef::Vocabulary(i) => Some((0, i)),
        TypeRef::Scalar(i) => Some((1, i)),
        TypeRef::Record(i) => Some((2, i)),
        TypeRef::Union(i) => Some((3, i)),
        _ => None,
    }
}

/// The identifiers of a vocabulary's terms. A term that has none, or one that is taken, gets one
/// of no meaning, so that the others can still be generated.
fn identifiers(vocabulary: &VocabularyDecl<'_>, report: &mut Report) -> Vec<String> {
    let mut taken: Index<String, Word<'_>> = Index::default();
    let mut identifiers = Vec::new();
    for term in &vocabulary.terms {
        let mut identifier = identifier(term, report);
        if let Some(name) = &identifier
            && let Some(other) = taken.get(name.as_str())
        {
            let (code, first) = (term.code.text, other.text);
            report.clash(
                codes::IDENTIFIER_COLLISION,
                term.identifier.unwrap_or(term.code).at,
                format!("`{code}` and `{first}` both become `{name}` in programming languages"),
                (other.at, "first used here"),
                "set `identifier` on one of them",
            );
            identifier = None;
        }
        let identifier =
            identifier.unwrap_or_else(|| placeholder(None, |name| taken.get(name).is_some()));
        taken.first(identifier.clone(), term.code);
        identifiers.push(identifier);
    }
    identifiers
}

fn identifier(term: &TermDecl<'_>, report: &mut Report) -> Option<String> {
    let code = term.code;
    if !is_code(code.text) {
        let message = format!("`{}` is not a valid code: a code is one word", code.text);
        report.help(codes::BAD_NAME, code.at, message, "write it in kebab case");
        return term.identifier.map(|word| word.text.to_owned()).filter(|name| is_type_name(name));
    }
    if let Some(word) = term.identifier {
        if is_type_name(word.text) {
            return Some(word.text.to_owned());
        }
        let message = format!("`{}` is not an identifier in upper camel case", word.text);
        let help = upper_camel(word.text).map(|camel| format!("write `{camel}`"));
        report.help(codes::BAD_NAME, word.at, message, help.unwrap_or_default());
        return None;
    }
    let identifier = upper_camel(code.text);
    if identifier.is_none() {
        report.help(
            codes::NO_IDENTIFIER,
            code.at,
            format!(
                "the code `{}` cannot become an identifier in programming languages",
                code.text
            ),
            "add `identifier = \"...\"`, in upper camel case",
        );
    }
    identifier
}
