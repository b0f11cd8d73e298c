//! From a value to the tree that a reader would have made of it.

use comity_tree::{Builder, Code, Finding, Kind, MAX_DEPTH, Span, Tree};

use crate::{
    shape::Presence,
    view::{Fields, Reflect, View, is_default},
};

/// The tree of a value. There is no source: a span tells only which node comes first.
pub(super) fn of(value: &dyn Reflect) -> Result<Tree<'static>, Box<Finding>> {
    let mut grow = Grow { builder: Builder::new("", 64), path: Vec::new() };
    grow.value(value.view())?;
    Ok(grow.builder.finish().expect("a value has at least one node"))
}

struct Grow {
    builder: Builder<'static>,
    /// The way to the value: field names and numbers of items.
    path: Vec<String>,
}

impl Grow {
    fn value(&mut self, view: View<'_>) -> Result<(), Box<Finding>> {
        match view {
            View::Text(text) => self.scalar(Kind::Str, text),
            View::Boolean(value) => self.scalar(Kind::Bool, if value { "true" } else { "false" }),
            View::Integer(number) => self.scalar(Kind::Number, &number.to_string()),
            View::Decimal(number) => self.scalar(Kind::Number, &number.to_string()),
            View::Term(term) => self.scalar(Kind::Str, term.code),
            View::Null => self.scalar(Kind::Null, "null"),
            View::Record(fields) => return self.map(None, fields),
            View::Variant(key, tag, fields) => return self.map(Some((key, tag)), fields),
            View::List(items) => {
                let list = self.open(Kind::Seq)?;
                for (i, item) in (0..items.len()).filter_map(|i| items.item(i)).enumerate() {
                    self.inside(&i.to_string(), item)?;
                }
                self.close(list);
            }
        }
        Ok(())
    }

    fn map(&mut self, tag: Option<(&str, &str)>, fields: &dyn Fields) -> Result<(), Box<Finding>> {
        let map = self.open(Kind::Map)?;
        if let Some((key, tag)) = tag {
            self.scalar(Kind::Str, key);
            self.scalar(Kind::Str, tag);
        }
        for (index, field) in fields.shape().fields.iter().enumerate() {
            let Some(view) = fields.field(index) else { continue };
            let is_left_out = match (field.presence, view) {
                (Presence::Default(default), view) => is_default(view, default),
                // A list that must have items is there, with too few.
                (Presence::Optional, View::List(items)) => items.is_empty(),
                _ => false,
            };
            if !is_left_out {
                self.scalar(Kind::Str, field.name);
                self.inside(field.name, view)?;
            }
        }
        self.close(map);
        Ok(())
    }

    fn inside(&mut self, step: &str, view: View<'_>) -> Result<(), Box<Finding>> {
        self.path.push(step.to_owned());
        self.value(view)?;
        self.path.pop();
        Ok(())
    }

    fn scalar(&mut self, kind: Kind, text: &str) {
        let span = Span::at(self.builder.next_index());
        self.builder.owned(kind, span, text);
    }

    /// Opens a map or a list, no deeper than a reader would.
    fn open(&mut self, kind: Kind) -> Result<u32, Box<Finding>> {
        if self.path.len() < MAX_DEPTH {
            return Ok(self.builder.open(kind, self.builder.next_index()));
        }
        let message = format!("maps and lists are nested more than {MAX_DEPTH} deep");
        let mut finding = Finding::new(Code::TOO_DEEP, Span::at(0), message);
        finding.path = format!("/{}", self.path.join("/"));
        Err(Box::new(finding))
    }

    fn close(&mut self, index: u32) {
        self.builder.close(index, index);
    }
}

/// Turns places of nodes into JSON Pointers.
pub(super) fn place(tree: &Tree<'_>, findings: &mut [Finding]) {
    for finding in findings {
        finding.span = Span::at(0);
        for related in &mut finding.related {
            related.message = format!("{}: {}", related.message, tree.path(related.span.start));
            related.span = Span::at(0);
        }
    }
}
