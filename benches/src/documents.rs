//! Many documents out of the corpus: of one to three claims and those that they name, about 900
//! bytes of JSON, or larger.

use std::{
    collections::{HashMap, HashSet},
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use comity_ontology::model::{Field, FieldRole, Model, Scope, TypeRef};
use serde_yaml_ng::{Mapping, Value};

/// Why there are no documents.
pub type Error = Box<dyn std::error::Error>;

/// The same documents in two formats.
#[derive(Debug)]
pub struct Documents {
    /// As JSON, on one line each.
    pub json: Vec<String>,
    /// As YAML, in block style.
    pub yaml: Vec<String>,
    /// How many claims each has.
    pub claims: Vec<usize>,
}

/// How large documents are.
#[derive(Clone, Debug)]
pub struct Size {
    /// A document of a size in this range, in bytes of JSON, is given no further claim.
    pub enough: Range<usize>,
    /// The most claims that a document has, besides those that they name.
    pub claims: usize,
}

/// That of one record and what refers to it.
const SMALL: Size = Size { enough: 700..701, claims: 3 };

impl Documents {
    /// Splits the documents of the corpus into `count` documents, each unlike all others.
    ///
    /// # Errors
    ///
    /// If the corpus cannot be read.
    pub fn of_corpus(model: &Model, count: usize) -> Result<Self, Error> {
        let (json, yaml) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut documents = Self { json, yaml, claims: Vec::with_capacity(count) };
        each(model, count, &SMALL, |_, document, claims| {
            documents.json.push(serde_json::to_string(document)?);
            documents.yaml.push(serde_yaml_ng::to_string(document)?);
            documents.claims.push(claims);
            Ok(())
        })?;
        Ok(documents)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.json.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.json.is_empty()
    }
}

/// Makes `count` documents out of the corpus, each unlike all others, and passes on each with its
/// number and that of its claims.
///
/// # Errors
///
/// If the corpus cannot be read, or a document cannot be passed on.
pub fn each(
    model: &Model,
    count: usize,
    size: &Size,
    mut pass: impl FnMut(usize, &Mapping, usize) -> Result<(), Error>,
) -> Result<(), Error> {
    let wholes: Vec<Mapping> = corpus()?
        .iter()
        .map(|path| Ok(serde_yaml_ng::from_str(&fs::read_to_string(path)?)?))
        .collect::<Result<_, Error>>()?;
    let splitters: Vec<Splitter<'_>> =
        wholes.iter().map(|whole| Splitter::new(whole, model)).collect::<Result<_, _>>()?;
    let mut random = Random(0x5eed);
    for (number, splitter) in (0..count).zip(splitters.iter().cycle()) {
        let (document, claims) = splitter.document(&mut random, number, size)?;
        pass(number, &document, claims)?;
    }
    Ok(())
}

/// The files of the corpus, without the registry, whose documents claim nothing.
fn corpus() -> Result<Vec<PathBuf>, Error> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
    let paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths: Vec<PathBuf> = paths.collect::<Result<_, Error>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    paths.sort();
    Ok(paths)
}

struct Splitter<'d> {
    whole: &'d Mapping,
    claims: &'d [Value],
    /// The fields that name a claim of the same document.
    references: HashSet<&'d str>,
    /// Those of them without which a record is nothing.
    needed: HashSet<&'d str>,
    /// The fields that name another part of the document, which only the whole has.
    elsewhere: HashSet<&'d str>,
    /// The fields that hold a date.
    dates: HashSet<&'d str>,
}

impl<'d> Splitter<'d> {
    fn new(whole: &'d Mapping, model: &'d Model) -> Result<Self, Error> {
        let claims = whole.get("claims").and_then(Value::as_sequence).ok_or("no claims")?;
        let names = |wanted: &dyn Fn(&Field) -> bool| -> HashSet<&'d str> {
            let fields = model.records.iter().flat_map(|record| &record.fields);
            fields.filter(|field| wanted(field)).map(|field| field.name.as_str()).collect()
        };
        let identities = model.unions.iter().filter_map(|union| model.identity(union));
        let claimed: HashSet<TypeRef> = identities.map(|field| field.ty).collect();
        let is_reference = |field: &Field| field.role == FieldRole::Reference(Scope::Document);
        let references = names(&|field| is_reference(field) && claimed.contains(&field.ty));
        let elsewhere = names(&|field| is_reference(field) && !claimed.contains(&field.ty));
        let needed = names(&|field| {
            is_reference(field) && claimed.contains(&field.ty) && field.is_required()
        });
        Ok(Self {
            whole,
            claims,
            needed,
            elsewhere: &elsewhere - &references,
            references,
            dates: names(&|field| field.ty == TypeRef::Date),
        })
    }

    /// The header of the whole, and some claims in a row.
    fn document(
        &self,
        random: &mut Random,
        number: usize,
        size: &Size,
    ) -> Result<(Mapping, usize), Error> {
        let enough = match size.enough.len() {
            1 => size.enough.start,
            sizes => size.enough.start + random.below(sizes),
        };
        let most = size.claims.min(self.claims.len());
        let mut document = Mapping::new();
        for name in ["ontology", "source"] {
            let mut value = self.whole.get(name).ok_or("no header")?.clone();
            self.vary(&mut value, &HashMap::new(), random);
            document.insert(name.into(), value);
        }
        let first = random.below(self.claims.len());
        let mut size = serde_json::to_string(&document)?.len();
        let mut claims: Vec<Value> = Vec::new();
        for claim in self.claims.iter().cycle().skip(first).take(most) {
            if size < enough {
                size += serde_json::to_string(claim)?.len();
                claims.push(claim.clone());
            }
        }
        self.complete(&mut claims);
        let mut ids = HashMap::with_capacity(claims.len());
        for claim in &mut claims {
            let id = claim.get_mut("id").ok_or("a claim without `id`")?;
            let new = format!("{}-{number}", id.as_str().unwrap_or_default());
            ids.insert(std::mem::replace(id, new.clone().into()), new.into());
        }
        for claim in &mut claims {
            self.vary(claim, &ids, random);
        }
        let size = claims.len();
        document.insert("claims".into(), claims.into());
        Ok((document, size))
    }

    /// Adds the claims that fields of these claims name: a rule may ask for them, as for the claims
    /// that an assessment is of.
    fn complete(&self, claims: &mut Vec<Value>) {
        let mut next = 0;
        while next < claims.len() {
            let fields = claims[next].as_mapping().into_iter().flatten();
            let names = fields
                .filter(|(key, _)| key.as_str().is_some_and(|key| self.references.contains(key)));
            let ids: Vec<Value> = names.flat_map(|(_, value)| named(value)).cloned().collect();
            for id in ids {
                let is_it = |claim: &&Value| claim.get("id") == Some(&id);
                if !claims.iter().any(|claim| is_it(&claim)) {
                    claims.extend(self.claims.iter().find(is_it).cloned());
                }
            }
            next += 1;
        }
    }

    /// Makes a value unlike all others: moves its ranges, and gives it digests of its own.
    ///
    /// References name the claims by their new ids, and are removed with what is nothing without
    /// them if the claim is not there. Dates become texts: a derived type cannot read a year that
    /// YAML takes for a number.
    fn vary(&self, value: &mut Value, ids: &HashMap<Value, Value>, random: &mut Random) {
        match value {
            Value::Sequence(items) => {
                items.retain(|item| !self.lacks(item, ids));
                for item in items {
                    self.vary(item, ids, random);
                }
            }
            Value::Mapping(map) => {
                map.retain(|key, _| key.as_str().is_none_or(|key| !self.elsewhere.contains(key)));
                map.retain(|key, value| {
                    !key.as_str().is_some_and(|key| self.references.contains(key))
                        || named(value).iter().any(|id| ids.contains_key(id))
                });
                let shift = random.below(4000) as u64;
                for (key, value) in map {
                    let name = key.as_str().unwrap_or_default();
                    match (name, &mut *value) {
                        (name, value) if self.references.contains(name) => {
                            let new: Vec<Value> =
                                named(value).iter().filter_map(|id| ids.get(id).cloned()).collect();
                            *value = match (value.is_string(), new.first()) {
                                (true, Some(one)) => one.clone(),
                                _ => new.into(),
                            };
                        }
                        (name, Value::Number(year)) if self.dates.contains(name) => {
                            *value = year.to_string().into();
                        }
                        ("start" | "end", Value::Number(offset)) => {
                            *value = (offset.as_u64().unwrap_or_default() + shift).into();
                        }
                        ("digest", value) => *value = random.hex(8).into(),
                        ("sha256", value) => *value = random.hex(64).into(),
                        (_, value) => self.vary(value, ids, random),
                    }
                }
            }
            _ => {}
        }
    }

    /// Whether something is nothing without a claim that is not there.
    fn lacks(&self, value: &Value, ids: &HashMap<Value, Value>) -> bool {
        value.as_mapping().into_iter().flatten().any(|(key, value)| {
            key.as_str().is_some_and(|key| self.needed.contains(key))
                && !named(value).iter().any(|id| ids.contains_key(id))
        })
    }
}

/// The ids that a field names, one or several.
fn named(value: &Value) -> &[Value] {
    match value {
        Value::Sequence(items) => items,
        one => std::slice::from_ref(one),
    }
}

/// Numbers that look random and are the same in every run (a linear congruential generator).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next()).unwrap_or_default() % limit.max(1)
    }

    fn hex(&mut self, digits: usize) -> String {
        // A first letter keeps YAML from taking the digits for a number.
        let digits = (1..digits).map(|_| char::from(b"0123456789abcdef"[self.below(16)]));
        std::iter::once('e').chain(digits).collect()
    }
}
