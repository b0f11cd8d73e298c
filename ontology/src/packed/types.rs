//! The types of the model, each with its parts in the order in which they are written.

use comity_tree::{Decimal, Severity, Span, value::Factors};

use super::form::{Bytes, Form};
use crate::{cel, model};

macro_rules! records {
    ($( $name:path { $( $field:ident ),* $(,)? } )*) => { $(
        impl Form for $name {
            fn put(&self, out: &mut Vec<u8>) {
                let Self { $( $field ),* } = self;
                $( $field.put(out); )*
            }

            fn get(from: &mut Bytes) -> Option<Self> {
                $( let $field = Form::get(from)?; )*
                Some(Self { $( $field ),* })
            }
        }
    )* };
}

macro_rules! choices {
    ($( $name:path { $(
        $number:literal $variant:ident $( ( $( $item:ident ),* ) )? $( { $( $field:ident ),* } )?
    ),* $(,)? } )*) => { $(
        impl Form for $name {
            fn put(&self, out: &mut Vec<u8>) {
                match self { $(
                    Self::$variant $( ( $( $item ),* ) )? $( { $( $field ),* } )? => {
                        out.push($number);
                        $( $( $item.put(out); )* )?
                        $( $( $field.put(out); )* )?
                    }
                )* }
            }

            fn get(from: &mut Bytes) -> Option<Self> {
                Some(match u8::get(from)? {
                    $( $number => {
                        $( $( let $item = Form::get(from)?; )* )?
                        $( $( let $field = Form::get(from)?; )* )?
                        Self::$variant $( ( $( $item ),* ) )? $( { $( $field ),* } )?
                    } )*
                    _ => return None,
                })
            }
        }
    )* };
}

records! {
    Span { start, end }
    Factors { low, high }
    model::Location { file, span }
    model::Model {
        id, name, version, title, definition, languages, root, vocabularies, scalars, records,
        unions, conflicts, migrations, origins,
    }
    model::LocalizedText { entries }
    model::Origin { id, name, version, bases }
    model::Vocabulary {
        name, definition, note, order, stated, stated_with_context, stated_by_name, terms, location,
    }
    model::Term {
        code, identifier, label, aliases, cues, hints, implies, exhaustive, stated, dates, effect,
        interval, plural, definition, note, examples, broader, above, mappings, since, deprecated, location,
    }
    model::Above { term, basis, source }
    model::Mapping { scheme, relation, code, checked }
    model::Deprecation { since, replaced_by, reason }
    model::Scalar {
        name, definition, base, pattern, min, max, min_length, max_length, stated, examples,
        location,
    }
    model::Pattern { source, ecma, classes, width, next, accept }
    model::Record { name, label, definition, note, fields, rules, timeline, location }
    model::Field {
        name, ty, cardinality, default, unit, role, is_acyclic, stated, is_name, context, part,
        acts, label, is_said, definition, note, examples, deprecated, location,
    }
    model::Cardinality { min, max }
    model::Rule {
        id, definition, source, assert, reads, message, at, severity, everywhere, valid, invalid,
        location,
    }
    model::Template { parts, translations }
    model::Example { location, json }
    model::TimelineFields { strand, same, apart, dated_by, is_once }
    model::Union { name, definition, tag, variants, comparison, location }
    model::Variant { tag, record, location }
    model::Comparison { only, milder, because, known, location }
    model::Conflict {
        id, definition, sides, scope, every, same, shares, when, assert, source, message, maybe,
        help, at, severity, valid, invalid, location,
    }
    model::ConflictKey { paths }
    model::Migration { from, to, bases, renames, location }
    model::Earlier { name, version }
    model::Rename { of, old, new, location }
    cel::Expr { kind, ty, span }
}

choices! {
    Severity { 0 Error, 1 Warning, 2 Info }
    model::TypeRef {
        0 Text, 1 Boolean, 2 Integer, 3 Decimal, 4 Date, 5 Url, 6 Vocabulary(index),
        7 Scalar(index), 8 Record(index), 9 Union(index),
    }
    model::Literal { 0 Text(text), 1 Boolean(value), 2 Term(index) }
    model::Scope { 0 Document, 1 Corpus }
    model::FieldRole { 0 Plain, 1 Identity, 2 Reference(scope) }
    model::Renamed { 0 Term(index), 1 Field(index), 2 Tag(index), 3 Variant(index), 4 Value(index) }
    model::TermOrder { 0 None, 1 Partial, 2 Total }
    model::MappingRelation { 0 Exact, 1 Close, 2 Broad, 3 Narrow, 4 Related }
    model::ScalarBase { 0 Text, 1 Integer, 2 Decimal }
    model::Stated { 0 Inherited, 1 No, 2 Yes, 3 With(vocabulary, term) }
    model::DateSource { 0 Explicit, 1 Publication, 2 Ranges, 3 LifeSpan, 4 Free }
    model::Sides { 0 Between(types), 1 Among(ty) }
    model::ConflictMessagePart { 0 Text(text), 1 Value(side, path) }
    model::TemplatePart { 0 Text(text), 1 Field(index, name) }
    cel::Type {
        0 Bool, 1 Int, 2 Double, 3 String, 4 Date, 5 Term(index), 6 List(items), 7 Record(index),
        8 Union(index),
    }
    cel::ExprKind {
        0 Bool(value), 1 Int(value), 2 Double(value), 3 String(text), 4 List(items), 5 This,
        6 Variable(name), 7 Field { operand, name, index, optional }, 8 Tag(operand),
        9 CommonField { operand, name, optional }, 10 Has(operand), 11 Earliest(operand),
        12 Latest(operand), 13 Date { text, earliest, latest }, 14 Unary(operator, operand),
        15 Binary(operator, left, right), 16 Conditional(condition, yes, no),
        17 Call(function, arguments), 18 Within(operand, term), 19 Above(left, right),
        20 Across(function, arguments), 21 Macro(name, list, variable, body),
    }
    cel::Unary { 0 Not, 1 Negate }
    cel::Binary {
        0 And, 1 Or, 2 Equal, 3 NotEqual, 4 Less, 5 LessEqual, 6 Greater, 7 GreaterEqual, 8 In,
        9 Add, 10 Subtract, 11 Multiply, 12 Divide, 13 Remainder,
    }
    cel::Call { 0 Size, 1 StartsWith, 2 EndsWith, 3 Contains, 4 Int, 5 Double }
    cel::Across { 0 Low, 1 High, 2 Overlaps, 3 Same, 4 Narrower, 5 Sum, 6 Years }
    cel::Macro { 0 All, 1 Exists, 2 ExistsOne, 3 Filter, 4 Map }
}

/// Enums that are written as the word for the variant.
macro_rules! words {
    ($( $name:path ),*) => { $(
        impl Form for $name {
            fn put(&self, out: &mut Vec<u8>) {
                let place = Self::WORDS.iter().position(|(_, one)| one == self);
                place.unwrap_or_default().put(out);
            }

            fn get(from: &mut Bytes) -> Option<Self> {
                Self::WORDS.get(usize::get(from)?).map(|(_, one)| *one)
            }
        }
    )* };
}

words!(model::ContextPart, model::TermEffect, model::FieldPart);

impl Form for model::Origins {
    fn put(&self, out: &mut Vec<u8>) {
        self.ontologies.put(out);
        self.by_file().to_vec().put(out);
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        Some(Self::new(Form::get(from)?, Form::get(from)?))
    }
}

impl Form for Decimal {
    fn put(&self, out: &mut Vec<u8>) {
        self.to_string().put(out);
    }

    fn get(from: &mut Bytes) -> Option<Self> {
        Self::parse(&String::get(from)?).ok()
    }
}
