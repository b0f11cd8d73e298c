//! The conditions of rules in SPARQL.
//!
//! An expression of SPARQL reads variables alone: what a condition reads is bound beside it, in the
//! group in which its record is.

use comity_ontology::{
    Model,
    cel::Call,
    model::{Field, Literal, TypeRef},
};

use super::{graph::known, names, shacl, value::Value};
use crate::{
    relational::{Place, Reason, Relations, Root, field},
    text::escaped,
};

/// A date whose first and last day its text shows: a year, a month or a day.
const PLAIN: &str = "^[0-9]{4}(-[0-9]{2}){0,2}$";

/// A group of patterns.
#[derive(Default)]
struct Group {
    /// The variable that its patterns are about, without the mark.
    name: String,
    patterns: Vec<String>,
}

pub(super) struct Condition<'m> {
    model: &'m Model,
    groups: Vec<Group>,
    /// Whether it reads days.
    pub(super) is_dated: bool,
}

impl<'m> Condition<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let this = Group { name: "this".to_owned(), patterns: Vec::new() };
        Self { model, groups: vec![this], is_dated: false }
    }

    /// The query for the nodes that a condition is not true of, and for the property to blame.
    pub(super) fn query(self, condition: &str, at: Option<&str>) -> String {
        let patterns = self.groups.into_iter().flat_map(|group| group.patterns);
        let patterns: String = patterns.map(|pattern| format!("  {pattern}\n")).collect();
        let path = at.map(|at| format!(" (<{at}> AS ?path)")).unwrap_or_default();
        format!("SELECT $this{path} WHERE {{\n{patterns}  FILTER (!{condition})\n}}")
    }

    /// The properties from the root of a place to its value.
    fn path(&self, place: &Place) -> String {
        let steps = place.fields.iter().map(|at| {
            let (record, field) = field(self.model, *at);
            format!("<{}>", shacl::path(self.model, record, field))
        });
        steps.collect::<Vec<_>>().join("/")
    }

    fn add(&mut self, root: &str, pattern: String) {
        if let Some(group) = self.groups.iter_mut().find(|group| group.name == root)
            && !group.patterns.contains(&pattern)
        {
            group.patterns.push(pattern);
        }
    }

    /// The variable of a value, which is unbound if there is none.
    fn variable(&mut self, place: &Place) -> String {
        let root = root(place);
        let mut place = place.clone();
        // The id of a node is its name.
        while let Some((before, at)) = place.last()
            && Value::of(self.model, field(self.model, at).1) == Value::Itself
        {
            place = before;
        }
        if place.fields.is_empty() {
            return format!("?{root}");
        }
        let steps = place.fields.iter().map(|at| word(&field(self.model, *at).1.name));
        let name = format!("?{root}_{}", steps.collect::<Vec<_>>().join("_"));
        let path = self.path(&place);
        self.add(&root, format!("OPTIONAL {{ ?{root} {path} {name} . }}"));
        name
    }

    fn default(&self, field: &Field) -> Option<String> {
        match (field.default.as_ref()?, field.ty) {
            (Literal::Term(term), TypeRef::Vocabulary(index)) => Some(self.term(index, *term)),
            (Literal::Boolean(value), _) => Some(self.boolean(*value)),
            (Literal::Text(value), TypeRef::Integer | TypeRef::Decimal) => Some(value.clone()),
            (Literal::Text(value), _) => Some(self.text(value)),
            (Literal::Term(_), _) => None,
        }
    }
}

fn root(place: &Place) -> String {
    match &place.root {
        Root::This => "this".to_owned(),
        Root::Item(name, _) => word(name),
    }
}

/// A name as a part of the name of a variable.
fn word(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

impl Relations for Condition<'_> {
    fn text(&self, text: &str) -> String {
        escaped(text, |c, out| out.push_str(&format!("\\U{:08X}", u32::from(c))))
    }

    fn term(&self, vocabulary: usize, term: usize) -> String {
        format!("<{}>", names::term(self.model, &self.model.vocabularies[vocabulary], term))
    }

    fn boolean(&self, value: bool) -> String {
        value.to_string()
    }

    fn day(&self, _: i64) -> Result<String, Reason> {
        Err("it names a day")
    }

    fn value(&mut self, place: &Place) -> Result<String, Reason> {
        let variable = self.variable(place);
        let last = place.last().map(|(_, at)| field(self.model, at).1);
        Ok(match last.and_then(|field| self.default(field)) {
            Some(default) => format!("COALESCE({variable}, {default})"),
            None => variable,
        })
    }

    fn words(&mut self, place: &Place) -> Result<String, Reason> {
        let at = match (&place.root, place.last()) {
            (_, Some((_, at))) => at,
            (Root::Item(_, at), None) => *at,
            (Root::This, None) => return Err("it uses a record as a text"),
        };
        match Value::of(self.model, field(self.model, at).1) {
            Value::Literal(_) => self.value(place),
            Value::Shared(scalar) => {
                let base = self.text(&names::things(self.model, scalar));
                Ok(format!("STRAFTER(STR({}), {base})", self.value(place)?))
            }
            _ => Err("an id is the name of a node"),
        }
    }

    fn bound(&mut self, place: &Place, is_last: bool) -> Result<String, Reason> {
        self.is_dated = true;
        let (date, root) = (self.variable(place), root(place));
        let (end, rest) = if is_last {
            ("last", format!("IF(STRLEN(STR({date})) = 4, \"-12-31\", \"-31\")"))
        } else {
            ("first", "\"-01-01\"".to_owned())
        };
        let day = format!("{date}_{end}");
        let text = format!("SUBSTR(CONCAT(STR({date}), {rest}), 1, 10)");
        // A variable that nothing binds has no value, and then the rule has none.
        let plain = format!("IF(REGEX(STR({date}), \"{PLAIN}\"), {text}, ?none)");
        self.add(&root, format!("BIND ({plain} AS {day})"));
        Ok(day)
    }

    fn has(&mut self, place: &Place) -> Result<String, Reason> {
        let (_, at) = place.last().ok_or("it asks whether a record is there")?;
        if field(self.model, at).1.cardinality.is_many() {
            return Err("it asks whether a list is written");
        }
        Ok(format!("BOUND({})", self.variable(place)))
    }

    fn not(&self, operand: &str) -> String {
        format!("(!{operand})")
    }

    fn logic(&self, is_and: bool, all: &[String]) -> String {
        format!("({})", all.join(if is_and { " && " } else { " || " }))
    }

    fn choice(&self, condition: &str, yes: &str, no: &str) -> String {
        format!("IF({condition}, {yes}, {no})")
    }

    fn call(&self, call: Call, arguments: &[String]) -> Result<String, Reason> {
        let all = arguments.join(", ");
        Ok(match call {
            Call::Size => format!("STRLEN({all})"),
            Call::StartsWith => format!("STRSTARTS({all})"),
            Call::EndsWith => format!("STRENDS({all})"),
            Call::Contains => format!("CONTAINS({all})"),
            Call::Double => format!("<{}>({all})", known("xsd:double")),
            Call::Int => return Err("it makes a whole number of another one"),
        })
    }

    fn open(&mut self, name: &str, list: &Place) -> Result<(), Reason> {
        let pattern = format!("?{} {} ?{} .", root(list), self.path(list), word(name));
        self.groups.push(Group { name: word(name), patterns: vec![pattern] });
        Ok(())
    }

    fn close(&mut self, condition: &str) -> String {
        let group = self.groups.pop().unwrap_or_default();
        let patterns = group.patterns.join(" ");
        match condition {
            "true" => format!("EXISTS {{ {patterns} }}"),
            _ => format!("EXISTS {{ {patterns} FILTER ({condition}) }}"),
        }
    }

    fn differ(&mut self, one: &Place, other: &Place) -> Result<String, Reason> {
        let Root::Item(_, of) = &one.root else { return Err("it compares records as a whole") };
        let (_, field) = field(self.model, *of);
        if !matches!(field.ty, TypeRef::Record(_) | TypeRef::Union(_)) {
            return Err("a property has each value once");
        }
        Ok(format!("(?{} != ?{})", root(one), root(other)))
    }

    fn member(&mut self, value: &str, list: &Place) -> Result<String, Reason> {
        let (root, path) = (root(list), self.path(list));
        Ok(format!("EXISTS {{ ?{root} {path} ?member . FILTER (?member = {value}) }}"))
    }

    fn count(&mut self, _: &Place) -> Option<Result<String, Reason>> {
        None
    }
}
