//! The names of what documents refer to, as texts have them.

use std::{
    collections::{BTreeSet, HashMap, HashSet, hash_map::Entry as Slot},
    ops::Range,
};

use comity_ontology::model::{FieldRole, Model, Record, Scope, TermEffect, TypeRef};
use comity_reading::{FoldedText, folded, is_han, plain, short_names};
use comity_tree::{Date, Kind, Node, Tree};

use super::{
    alone,
    language::Language,
    lexicon::{Hit, Lexicon},
    nested::{self, Kinship},
    placed::contains,
    spelling::Spelling,
};
use crate::walk::{Place, RecordStep, walk};

/// Something that is declared with names.
#[derive(Clone, Debug)]
struct Entry {
    /// The scalar of its id.
    scalar: usize,
    id: String,
    /// What its declaration refers to, by the scalar of its ids: a ministry's state, the members
    /// of a group.
    refers: Vec<(usize, String)>,
    /// The scalars of ids that such a declaration may refer to.
    may_refer: Vec<usize>,
    /// The terms of its declaration whose words are in texts, each with its vocabulary.
    terms: Vec<(usize, usize)>,
    /// Whether it may be named for what its declaration refers to.
    stands_for: bool,
    /// The days on which its life may be said to open, by its first date, and to close.
    life: Life,
    /// The languages of its names; none of a name without one.
    languages: BTreeSet<String>,
    /// Whether a name of it is of no language.
    is_everywhere: bool,
}

/// The days on which something may be said to open and to close.
#[derive(Clone, Debug, Default)]
pub(super) struct Life {
    pub(super) opens: Vec<i64>,
    pub(super) closes: Vec<i64>,
}

/// What is declared with names, and the names.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    entries: Vec<Entry>,
    ids: HashMap<(usize, String), usize>,
    /// What the meanings of `lexicon` are.
    spelled: Vec<Spelled>,
    spellings: HashMap<(usize, Vec<char>), usize>,
    lexicon: Lexicon,
    /// The names of one Chinese character, which mean entries.
    short: Lexicon,
}

/// A name of an entry, as it is written.
#[derive(Clone, Copy, Debug)]
struct Spelled {
    entry: usize,
    spelling: Spelling,
    /// How many characters it has in the form in which words are compared.
    length: usize,
    /// Whether a text must have its accents, because without them it is another word: Malé.
    is_accented: bool,
}

/// A name in a document, by the numbers of its nodes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    name: u32,
    /// The record that has the field.
    of: Place,
    /// What is called by the name.
    owner: Place,
}

impl Declared {
    /// The names that the record at the end of a way gives to what it is a part of.
    pub(crate) fn of(model: &Model, way: &[RecordStep<'_>]) -> Vec<Self> {
        let Some(last) = way.last() else { return Vec::new() };
        let fields = model.records[last.record].fields.iter().filter(|field| field.is_name);
        let names = fields.filter_map(|field| last.node.get(&field.name));
        let names = names.filter(|name| name.as_str().is_some());
        let declared = names.filter_map(|name| {
            let owner = way.iter().rev().find(|step| identity(model, step).is_some())?;
            Some(Self { name: name.index(), of: Place::of(last), owner: Place::of(owner) })
        });
        declared.collect()
    }

    /// The names of a document that was not gathered from.
    pub(crate) fn all(model: &Model, root: usize, tree: &Tree<'_>) -> Vec<Self> {
        let mut found = Vec::new();
        walk(model, root, tree.root(), &mut |way| found.extend(Self::of(model, way)));
        found
    }
}

/// The scalar and the text of the id that a record declares.
fn identity<'t>(model: &Model, step: &RecordStep<'t>) -> Option<(usize, &'t str)> {
    let record = &model.records[step.record];
    let identity = record.fields.iter().find(|field| field.role == FieldRole::Identity)?;
    let TypeRef::Scalar(scalar) = identity.ty else { return None };
    Some((scalar, step.node.get(&identity.name)?.as_str()?))
}

impl Kinship for Names {
    fn sort(&self, meaning: usize) -> usize {
        self.entries[meaning].scalar
    }

    fn refers(&self, outer: usize, inner: usize) -> bool {
        let inner = &self.entries[inner];
        // A meeting of two states refers to the minister of one of them as well.
        let is_kin = |one: &(usize, String)| {
            one.0 == inner.scalar && one.1 == inner.id || inner.refers.contains(one)
        };
        self.entries[outer].refers.iter().any(is_kin)
    }

    fn refers_to_sort(&self, outer: usize, sort: usize) -> bool {
        self.entries[outer].refers.iter().any(|(of, _)| *of == sort)
    }

    fn may_refer(&self, outer: usize, sort: usize) -> bool {
        self.entries[outer].may_refer.contains(&sort)
    }
}

impl Names {
    /// Adds names that a document declares; `tags` is the type of the tags of languages.
    pub(super) fn add(
        &mut self,
        model: &Model,
        tree: &Tree<'_>,
        declared: &[Declared],
        tags: Option<TypeRef>,
    ) {
        let mut met = HashSet::new();
        for declared in declared {
            let name = tree.node(declared.name).and_then(Node::as_str);
            let (of, owner) = (declared.of.step(tree), declared.owner.step(tree));
            let entry = owner.and_then(|step| {
                let is_first = met.insert(step.node.index());
                self.entry_of(model, &step, is_first)
            });
            if let (Some(name), Some(of), Some(entry)) = (name, of, entry) {
                self.name(name, entry);
                let mut fields = model.records[of.record].fields.iter();
                let language = fields.find(|field| Some(field.ty) == tags);
                let tag = language.and_then(|field| of.node.get(&field.name)?.as_str());
                self.entries[entry].is_everywhere |= tag.is_none();
                self.entries[entry].languages.extend(tag.map(str::to_owned));
            }
        }
    }

    /// What is declared as `id`, by the scalar of its ids.
    pub(super) fn entry(&self, scalar: usize, id: &str) -> Option<usize> {
        self.ids.get(&(scalar, id.to_owned())).copied()
    }

    /// Its id.
    pub(super) fn id(&self, entry: usize) -> &str {
        &self.entries[entry].id
    }

    /// Whether the declaration of something of another sort refers to an entry.
    pub(super) fn belongs(&self, entry: usize, outer: usize) -> bool {
        let (entry, outer) = (&self.entries[entry], &self.entries[outer]);
        entry.scalar != outer.scalar && outer.refers.contains(&(entry.scalar, entry.id.clone()))
    }

    /// Whether something may be named for an entry: a capital for its state.
    pub(super) fn stands_for(&self, one: usize, entry: usize) -> bool {
        self.entries[one].stands_for && self.belongs(entry, one)
    }

    /// The scalar of its id, and the id.
    pub(super) fn key(&self, entry: usize) -> (usize, &str) {
        (self.entries[entry].scalar, &self.entries[entry].id)
    }

    /// Whether its ids are of a scalar.
    pub(super) fn is_of(&self, entry: usize, scalar: usize) -> bool {
        self.entries[entry].scalar == scalar
    }

    /// Some entries, and all that their declarations lead to: an embassy, and its state.
    pub(super) fn reached(&self, from: impl Iterator<Item = usize>) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<usize> = from.collect();
        while let Some(entry) = open.pop() {
            if reached.insert(entry) {
                let refers = self.entries[entry].refers.iter();
                open.extend(refers.filter_map(|(scalar, id)| self.entry(*scalar, id)));
            }
        }
        reached
    }

    /// Whether it has a name in a language.
    pub(super) fn has_name(&self, entry: usize, language: &Language<'_>) -> bool {
        let entry = &self.entries[entry];
        entry.is_everywhere || entry.languages.iter().any(|tag| language.has(tag))
    }

    /// The days on which its life may be said to open and to close.
    pub(super) fn life(&self, entry: usize) -> &Life {
        &self.entries[entry].life
    }

    /// The terms of its declaration that texts have words for, and those named in texts that it
    /// refers to.
    pub(super) fn declared(&self, entry: usize) -> (&[(usize, usize)], Vec<usize>) {
        let entry = &self.entries[entry];
        let others = entry.refers.iter().filter(|(scalar, _)| *scalar != entry.scalar);
        let known = others.filter_map(|(scalar, id)| self.entry(*scalar, id));
        (&entry.terms, known.collect())
    }

    /// The names that a text has, in their order, less those that are only a part of another.
    pub(super) fn read(&self, words: &FoldedText) -> Vec<Hit> {
        let text = words.chars();
        let keys: Vec<char> = text.iter().copied().map(key).collect();
        let written = short_names();
        let chances = written.chances(text);
        // 发展中国家 does not name 中国, nor 日本海军 the sea 日本海.
        let is_chance = |name: &Range<usize>| {
            let is_within = |word: &Range<usize>| contains(word, name) && word != name;
            let end = text[..name.end].last().zip(text.get(name.end));
            chances.iter().any(is_within)
                || name.len() > 1 && end.is_some_and(|(c, next)| written.is_word_at_end(*c, *next))
        };
        let entry = |hit: Hit| {
            let Spelled { entry, spelling, length, is_accented } = self.spelled[hit.meaning];
            let has_accents = || text[hit.range.clone()] != keys[hit.range.clone()];
            let fits = spelling.fits(words, &hit.range, length)
                && !is_chance(&hit.range)
                && (!is_accented || has_accents());
            fits.then_some(Hit { meaning: entry, range: hit.range })
        };
        let hits = self.lexicon.forms(&keys).into_iter().filter_map(entry).collect();
        let mut hits = nested::named(hits, self);
        let free = |hit: &Hit| {
            !is_chance(&hit.range) && hits.iter().all(|long| !long.range.contains(&hit.range.start))
        };
        let short: Vec<Hit> = self.short.hits(text).into_iter().filter(free).collect();
        hits.extend(alone::named(text, &short));
        hits
    }

    /// What a record declares. The facts of a record are taken when it is met first: another record
    /// with the same id adds to them.
    fn entry_of(&mut self, model: &Model, step: &RecordStep<'_>, is_first: bool) -> Option<usize> {
        let (scalar, id) = identity(model, step)?;
        let record = &model.records[step.record];
        let known = self.entry(scalar, id);
        if known.is_some() && !is_first {
            return known;
        }
        let number = known.unwrap_or_else(|| self.make(scalar, id, record));
        let entry = &mut self.entries[number];
        for (key, value) in step.node.entries() {
            let Some((_, field)) = record.field(key.text()) else { continue };
            match field.ty {
                TypeRef::Scalar(of) if field.role == FieldRole::Reference(Scope::Corpus) => {
                    entry.refers.extend(texts(value).into_iter().map(|id| (of, id)));
                }
                TypeRef::Vocabulary(of) => {
                    let vocabulary = &model.vocabularies[of];
                    let terms = texts(value).into_iter();
                    for (term, known) in terms.filter_map(|code| vocabulary.term(&code)) {
                        entry.stands_for |= known.effect == Some(TermEffect::StandsFor);
                        entry.terms.extend(vocabulary.stated.then_some((of, term)));
                    }
                }
                _ => {}
            }
            let mut dates = record.fields.iter().filter(|other| other.ty == TypeRef::Date);
            let opens = dates.next().is_some_and(|first| first.name == field.name);
            if field.ty == TypeRef::Date
                && let Ok(date) = Date::parse(value.text())
            {
                let days = if opens { &mut entry.life.opens } else { &mut entry.life.closes };
                let years = year(value.text());
                let bound = |date: &Date| if opens { date.earliest() } else { date.latest() };
                days.extend([Some(date), years].iter().flatten().map(bound));
            }
        }
        Some(number)
    }

    /// Adds an entry of which only its id is known.
    fn make(&mut self, scalar: usize, id: &str, record: &Record) -> usize {
        let may_refer = record.fields.iter().filter_map(|field| match field.ty {
            TypeRef::Scalar(of) if field.role == FieldRole::Reference(Scope::Corpus) => Some(of),
            _ => None,
        });
        self.entries.push(Entry {
            scalar,
            id: id.to_owned(),
            refers: Vec::new(),
            may_refer: may_refer.collect(),
            terms: Vec::new(),
            stands_for: false,
            life: Life::default(),
            languages: BTreeSet::new(),
            is_everywhere: false,
        });
        self.ids.insert((scalar, id.to_owned()), self.entries.len() - 1);
        self.entries.len() - 1
    }

    fn name(&mut self, name: &str, entry: usize) {
        let written = folded(name);
        let word: Vec<char> = written.iter().copied().map(key).collect();
        let is_accented = word.len() <= SHORT && word != written;
        if matches!(word[..], [c] if is_han(c)) {
            return self.short.add(name, entry);
        }
        let (spelling, length) = (Spelling::of(name), word.len());
        match self.spellings.entry((entry, word)) {
            Slot::Occupied(known) => {
                let known = &mut self.spelled[*known.get()];
                known.spelling = known.spelling.or(spelling);
            }
            Slot::Vacant(slot) => {
                let name: String = slot.key().1.iter().collect();
                self.lexicon.add_plain(&name, self.spelled.len());
                // A hyphen is often a space, and a space a hyphen.
                if name.contains([' ', '-']) {
                    self.lexicon.add_plain(&name.replace('-', " "), self.spelled.len());
                    self.lexicon.add_plain(&name.replace(' ', "-"), self.spelled.len());
                }
                slot.insert(self.spelled.len());
                self.spelled.push(Spelled { entry, spelling, length, is_accented });
            }
        }
    }
}

/// Most characters of a name that is another word without its accents.
const SHORT: usize = 4;

/// A character as names are compared: accents are often left out.
fn key(c: char) -> char {
    match c {
        c if c.is_alphabetic() && ('\u{c0}'..'\u{250}').contains(&c) => plain(c),
        c => c,
    }
}

fn texts(value: Node<'_>) -> Vec<String> {
    match value.kind() {
        Kind::Seq => value.items().filter_map(|item| Some(item.as_str()?.to_owned())).collect(),
        _ => value.as_str().map(str::to_owned).into_iter().collect(),
    }
}

/// The year of a date: a life is told in days or in years.
fn year(date: &str) -> Option<Date> {
    let sign = usize::from(date.starts_with('-'));
    date.get(..4 + sign).and_then(|year| Date::parse(year).ok())
}
