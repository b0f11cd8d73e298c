//! From the tables back to documents.

use std::collections::HashMap;

use comity_ontology::{
    Model,
    model::{Field, Record, TypeRef, Union},
};

use super::{
    Document, Failure,
    cell::{Cell, Rows, Tables},
    document::Said,
    fill::{Base, base},
};

/// How deep records are in each other: as deep as a document may nest.
const DEPTH: usize = comity_tree::MAX_DEPTH;

/// The documents in tables, in the order of their keys.
pub(super) fn documents(model: &Model, mut tables: Tables) -> Result<Vec<Document>, Failure> {
    let root = model.root().ok_or("the ontology has no record that is a document")?;
    let nodes = tables.remove("node").ok_or("there is no table `node`")?;
    let Some(columns) =
        columns(&nodes, ["key", "record", "document", "owner", "field", "position"])
    else {
        return Err("the table `node` lacks a column".to_owned());
    };
    let defaults = nodes.column("defaults");
    let mut reader = Reader::of(model);
    for (name, table) in tables {
        reader.index(name, table);
    }
    let mut roots = Vec::new();
    for row in nodes.rows {
        let [key, record, document, owner, field, position] = columns.map(|column| &row[column]);
        let (Some(key), Some(record), Some(document)) =
            (key.whole(), record.text(), document.text())
        else {
            return Err("a row of the table `node` lacks its key, record or document".to_owned());
        };
        if let Some(names) = defaults.and_then(|column| row[column].text()) {
            reader.defaults.insert(key, names.to_owned());
        }
        match (owner.whole(), field.text()) {
            (Some(owner), Some(field)) => {
                let of = reader.inner.entry((owner, field.to_owned())).or_default();
                of.push((position.whole(), key, record.to_owned()));
            }
            _ if record == root.name => roots.push((key, document.to_owned())),
            _ => return Err(format!("a row with the key {key} belongs to no document")),
        }
    }
    for inner in reader.inner.values_mut() {
        inner.sort();
    }
    roots.sort();
    let documents = roots.into_iter().map(|(key, name)| {
        let said = reader.record(root, key, None, 0)?;
        Ok(Document { name, said })
    });
    documents.collect()
}

fn columns<const N: usize>(rows: &Rows, names: [&str; N]) -> Option<[usize; N]> {
    let found: Option<Vec<usize>> = names.iter().map(|name| rows.column(name)).collect();
    found?.try_into().ok()
}

/// The columns of a table, and its rows by their keys.
type Keyed = (Vec<String>, HashMap<i64, Vec<Cell>>);

/// The position, key and record of a value.
type Inner = (Option<i64>, i64, String);

struct Reader<'m> {
    model: &'m Model,
    /// By table.
    rows: HashMap<String, Keyed>,
    /// By key: the fields that have their default because they are absent.
    defaults: HashMap<i64, String>,
    /// By table and owner: the values of a list with their positions.
    lists: HashMap<String, HashMap<i64, Vec<(i64, Cell)>>>,
    /// By owner and field: its values.
    inner: HashMap<(i64, String), Vec<Inner>>,
}

impl<'m> Reader<'m> {
    fn of(model: &'m Model) -> Self {
        let (rows, defaults, lists, inner) = Default::default();
        Self { model, rows, defaults, lists, inner }
    }

    /// Whether a field has its default because the document does not write it.
    fn is_absent(&self, field: &Field, key: i64) -> bool {
        let names = self.defaults.get(&key);
        names.is_some_and(|names| names.split(',').any(|name| name == field.name))
    }

    /// Keeps a table by what its rows are looked up by.
    fn index(&mut self, name: String, table: Rows) {
        if let Some([owner, position, value]) = columns(&table, ["owner", "position", "value"]) {
            let mut lists: HashMap<i64, Vec<(i64, Cell)>> = HashMap::new();
            for mut row in table.rows {
                if let (Some(owner), Some(position)) = (row[owner].whole(), row[position].whole()) {
                    let value = std::mem::replace(&mut row[value], Cell::Null);
                    lists.entry(owner).or_default().push((position, value));
                }
            }
            for list in lists.values_mut() {
                list.sort_by_key(|(position, _)| *position);
            }
            self.lists.insert(name, lists);
        } else if let Some(key) = table.column("key") {
            let rows = table.rows.into_iter();
            let rows = rows.filter_map(|row| Some((row[key].whole()?, row))).collect();
            self.rows.insert(name, (table.columns, rows));
        }
    }

    fn record(
        &self,
        record: &Record,
        key: i64,
        tag: Option<(&str, &str)>,
        depth: usize,
    ) -> Result<Said, Failure> {
        if depth > DEPTH {
            return Err("records are too deep in each other".to_owned());
        }
        let table = self.rows.get(&record.name);
        let Some((columns, row)) =
            table.and_then(|(columns, rows)| Some((columns, rows.get(&key)?)))
        else {
            return Err(format!("the table `{}` has no row with the key {key}", record.name));
        };
        let tag = tag.map(|(name, tag)| (name.to_owned(), Said::Text(tag.to_owned())));
        let mut entries: Vec<(String, Said)> = tag.into_iter().collect();
        for field in &record.fields {
            let value = if matches!(field.ty, TypeRef::Record(_) | TypeRef::Union(_)) {
                self.records(field, key, depth)?
            } else if field.cardinality.is_many() {
                let table = self.lists.get(&format!("{}.{}", record.name, field.name));
                let values = table.and_then(|lists| lists.get(&key));
                values.map(|values| {
                    let values = values.iter().filter_map(|(_, value)| self.said(field, value));
                    Said::List(values.collect())
                })
            } else {
                let column = columns.iter().position(|column| *column == field.name);
                let value = column.map(|column| &row[column]);
                value.filter(|_| !self.is_absent(field, key)).and_then(|it| self.said(field, it))
            };
            entries.extend(value.map(|value| (field.name.clone(), value)));
        }
        Ok(Said::Record(entries))
    }

    /// The records that are values of a field.
    fn records(&self, field: &Field, owner: i64, depth: usize) -> Result<Option<Said>, Failure> {
        let Some(inner) = self.inner.get(&(owner, field.name.clone())) else { return Ok(None) };
        let values = inner.iter().map(|(_, key, name)| {
            let (record, tag) = self.variant(field, name).ok_or_else(|| {
                format!("`{}` has a value of the record `{name}`, which it cannot have", field.name)
            })?;
            self.record(record, *key, tag, depth + 1)
        });
        let mut values: Vec<Said> = values.collect::<Result<_, Failure>>()?;
        Ok(if field.cardinality.is_many() { Some(Said::List(values)) } else { values.pop() })
    }

    /// The record of a value, with the tag that says so.
    fn variant(&self, field: &Field, name: &str) -> Option<(&Record, Option<(&str, &str)>)> {
        let model = self.model;
        match field.ty {
            TypeRef::Record(index) => Some(&model.records[index])
                .filter(|record| record.name == name)
                .map(|it| (it, None)),
            TypeRef::Union(index) => {
                let Union { tag, variants, .. } = &model.unions[index];
                let variant =
                    variants.iter().find(|variant| model.records[variant.record].name == name)?;
                Some((&model.records[variant.record], Some((tag, &variant.tag))))
            }
            _ => None,
        }
    }

    fn said(&self, field: &Field, value: &Cell) -> Option<Said> {
        Some(match (base(self.model, field.ty), value) {
            (_, Cell::Null) => return None,
            (Base::Truth, Cell::Whole(value)) => Said::Truth(*value != 0),
            (_, Cell::Truth(value)) => Said::Truth(*value),
            (_, Cell::Whole(value)) => Said::Whole(*value),
            (_, Cell::Number(value)) => Said::Number(*value),
            (_, Cell::Text(value)) => Said::Text(value.clone()),
        })
    }
}
