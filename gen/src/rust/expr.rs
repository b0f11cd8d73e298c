//! Expressions of rules as straight-line Rust.
//!
//! A value is a cheap copy: `bool`, `i64`, `f64`, `&str`, `&Date`, a term, a reference to a record,
//! or an iterator of such values for a list. What may leave the range of its numbers, and an
//! optional field behind its guard, ends in `?`.

use comity_ontology::cel::{Binary, Call, Expr, ExprKind, Macro, Type, Unary};
use comity_ontology::model::{Field, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, decode, names};

impl Context<'_> {
    /// An expression of a rule of record `owner`.
    pub(super) fn expression(&self, owner: usize, expr: &Expr) -> TokenStream {
        Body { context: self, owner }.emit(expr)
    }
}

struct Body<'c, 'm> {
    context: &'c Context<'m>,
    owner: usize,
}

impl Body<'_, '_> {
    fn emit(&self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Bool(value) => quote!(#value),
            ExprKind::Int(number) => int(*number),
            ExprKind::Double(number) => {
                let literal = Literal::f64_suffixed(*number);
                quote!(#literal)
            }
            ExprKind::String(text) => self.text(text, &expr.ty),
            ExprKind::List(items) => {
                let items = items.iter().map(|item| self.emit(item));
                quote!([#(#items),*].into_iter())
            }
            ExprKind::This => quote!(this),
            ExprKind::Variable(name) => {
                let name = names::ident(name);
                quote!(#name)
            }
            ExprKind::Field { operand, name, index, .. } => self.field(operand, name, *index),
            ExprKind::Tag(operand) => {
                let (tag, operand) = (names::ident(self.tag(&operand.ty)), self.emit(operand));
                quote!(#operand.#tag())
            }
            ExprKind::CommonField { operand, name, .. } => self.common_field(operand, name),
            ExprKind::Has(field) => {
                let option = self.optional(field);
                quote!(#option.is_some())
            }
            ExprKind::Earliest(date) => self.earliest(date),
            ExprKind::Latest(date) => self.latest(date),
            ExprKind::Date { text, .. } => quote!(&__comity::Date::parse(#text).ok()?),
            ExprKind::Unary(Unary::Not, operand) => self.not(operand),
            ExprKind::Unary(Unary::Negate, operand) => {
                let value = self.emit(operand);
                if operand.ty == Type::Int {
                    quote!((#value).checked_neg()?)
                } else {
                    quote!(-(#value))
                }
            }
            ExprKind::Binary(operator, a, b) => self.binary(*operator, a, b),
            ExprKind::Conditional(test, yes, no) => {
                let (test, yes, no) = (self.emit(test), self.emit(yes), self.emit(no));
                quote!(if #test { #yes } else { #no })
            }
            ExprKind::Call(call, arguments) => self.call(*call, arguments),
            ExprKind::Within(term, code) => self.within(term, *code),
            ExprKind::Macro(kind, list, variable, body) => {
                self.list_macro(*kind, list, variable, body)
            }
        }
    }

    fn not(&self, operand: &Expr) -> TokenStream {
        if let ExprKind::Has(field) = &operand.kind {
            let option = self.optional(field);
            return quote!(#option.is_none());
        }
        let value = self.emit(operand);
        match operand.kind {
            ExprKind::Binary(Binary::In, ..) => quote!(!#value),
            ExprKind::Binary(..) | ExprKind::Conditional(..) => quote!(!(#value)),
            _ => quote!(!#value),
        }
    }

    fn model(&self) -> &comity_ontology::Model {
        self.context.model
    }

    fn tag(&self, ty: &Type) -> &str {
        match ty {
            Type::Union(index) => &self.model().unions[*index].tag,
            _ => "kind",
        }
    }

    /// The value of a record's field.
    fn field(&self, operand: &Expr, name: &str, index: usize) -> TokenStream {
        let record = if let Type::Record(record) = operand.ty { record } else { self.owner };
        let field = &self.model().records[record].fields[index];
        let ty = field.ty;
        if operand.kind == ExprKind::This {
            return self.value(field, &{
                let local = decode::local(field);
                quote!(#local)
            });
        }
        let (operand, ident) = (self.emit(operand), names::ident(name));
        if field.cardinality.is_many() {
            return self.items(ty, &quote!(#operand.#ident));
        }
        if field.may_be_absent() {
            let get = self.getter(record, field);
            return self.context.lift(ty, &quote!(#operand.#ident.#get()?));
        }
        self.context.lift_place(ty, &quote!(#operand.#ident))
    }

    /// The value of a field that is a parameter or comes from an accessor.
    fn value(&self, field: &Field, place: &TokenStream) -> TokenStream {
        if field.cardinality.is_many() {
            self.items(field.ty, place)
        } else if field.may_be_absent() {
            self.context.lift(field.ty, &quote!(#place?))
        } else {
            self.context.lift(field.ty, place)
        }
    }

    fn items(&self, ty: TypeRef, list: &TokenStream) -> TokenStream {
        match ty {
            TypeRef::Date | TypeRef::Record(_) | TypeRef::Union(_) => quote!(#list.iter()),
            TypeRef::Boolean | TypeRef::Integer | TypeRef::Vocabulary(_) => {
                quote!(#list.iter().copied())
            }
            _ => {
                let item = self.context.lift(ty, &quote!(item));
                quote!(#list.iter().map(|item| #item))
            }
        }
    }

    /// A field that all variants of a union have, through its accessor.
    fn common_field(&self, operand: &Expr, name: &str) -> TokenStream {
        let Some(field) = self.common(operand, name) else { return TokenStream::new() };
        let (value, ident) = (self.emit(operand), names::ident(name));
        let place = quote!(#value.#ident());
        let copied = !field.cardinality.is_many()
            && !field.may_be_absent()
            && matches!(field.ty, TypeRef::Vocabulary(_) | TypeRef::Boolean | TypeRef::Integer);
        if copied { place } else { self.value(field, &place) }
    }

    fn common(&self, operand: &Expr, name: &str) -> Option<&Field> {
        let Type::Union(union) = operand.ty else { return None };
        let variant = self.model().unions[union].variants.first()?;
        self.model().records[variant.record].field(name).map(|(_, field)| field)
    }

    /// An optional field as an `Option` of a reference.
    fn optional(&self, expr: &Expr) -> TokenStream {
        match &expr.kind {
            ExprKind::Field { operand, index, .. } if operand.kind == ExprKind::This => {
                let local = decode::local(&self.model().records[self.owner].fields[*index]);
                quote!(#local)
            }
            ExprKind::Field { operand, name, .. } => {
                let (operand, ident) = (self.emit(operand), names::ident(name));
                quote!(#operand.#ident)
            }
            ExprKind::CommonField { operand, name, .. } => {
                let (operand, ident) = (self.emit(operand), names::ident(name));
                quote!(#operand.#ident())
            }
            _ => self.emit(expr),
        }
    }

    fn getter(&self, owner: usize, field: &Field) -> TokenStream {
        if self.context.boxing.is_boxed(owner, field) { quote!(as_deref) } else { quote!(as_ref) }
    }

    /// The first day of a date; of a literal, the number itself.
    fn earliest(&self, date: &Expr) -> TokenStream {
        if let ExprKind::Date { earliest, .. } = date.kind {
            return int(earliest);
        }
        let date = self.emit(date);
        quote!(#date.earliest())
    }

    /// The last day of a date; of a literal, the number itself.
    fn latest(&self, date: &Expr) -> TokenStream {
        if let ExprKind::Date { latest, .. } = date.kind {
            return int(latest);
        }
        let date = self.emit(date);
        quote!(#date.latest())
    }

    fn binary(&self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        match operator {
            Binary::And | Binary::Or => self.logic(operator, a, b),
            Binary::In => {
                let (item, list) = (self.emit(a), self.coerced(b, &a.ty));
                quote!(__comity::rule::contains(#list, #item))
            }
            Binary::Equal | Binary::NotEqual if matches!(a.ty, Type::List(_)) => {
                let (left, right) = (self.emit(a), self.coerced(b, &a.ty));
                let equal = quote!(#left.eq(#right));
                if operator == Binary::Equal { equal } else { quote!(!#equal) }
            }
            Binary::Add if a.ty == Type::String || matches!(a.ty, Type::Term(_)) => {
                let (a, b) = (self.coerced(a, &Type::String), self.coerced(b, &Type::String));
                quote!(&*[#a, #b].concat())
            }
            Binary::Add
            | Binary::Subtract
            | Binary::Multiply
            | Binary::Divide
            | Binary::Remainder => self.arithmetic(operator, a, b),
            _ => {
                let (left, right) = (self.compared(a, &b.ty), self.compared(b, &a.ty));
                let sign = match operator {
                    Binary::NotEqual => quote!(!=),
                    Binary::Less => quote!(<),
                    Binary::LessEqual => quote!(<=),
                    Binary::Greater => quote!(>),
                    Binary::GreaterEqual => quote!(>=),
                    _ => quote!(==),
                };
                quote!(#left #sign #right)
            }
        }
    }

    /// An operand of a comparison, in parentheses where Rust would read it otherwise.
    fn compared(&self, expr: &Expr, other: &Type) -> TokenStream {
        let value = self.coerced(expr, other);
        let loose = match &expr.kind {
            ExprKind::Binary(operator, ..) => !matches!(operator, Binary::In),
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        if loose { quote!((#value)) } else { value }
    }

    /// `&&` and `||`: Rust's own, unless an operand may be undecided.
    fn logic(&self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        let (left, right) = (self.grouped(a, operator), self.grouped(b, operator));
        let and = operator == Binary::And;
        if is_fallible(a) || is_fallible(b) {
            let function = if and { quote!(and) } else { quote!(or) };
            let some = quote!(::core::option::Option::Some);
            return quote!(__comity::rule::#function(|| #some(#left), || #some(#right))?);
        }
        if and { quote!(#left && #right) } else { quote!(#left || #right) }
    }

    /// An operand of `&&` or `||`, in parentheses where Rust would read it otherwise.
    fn grouped(&self, expr: &Expr, around: Binary) -> TokenStream {
        let value = self.emit(expr);
        let loose = match expr.kind {
            ExprKind::Binary(Binary::Or, ..) => around == Binary::And,
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        if loose { quote!((#value)) } else { value }
    }

    fn arithmetic(&self, operator: Binary, a: &Expr, b: &Expr) -> TokenStream {
        let (left, right) = (self.emit(a), self.emit(b));
        let (checked, sign) = match operator {
            Binary::Subtract => (quote!(checked_sub), quote!(-)),
            Binary::Multiply => (quote!(checked_mul), quote!(*)),
            Binary::Divide => (quote!(checked_div), quote!(/)),
            Binary::Remainder => (quote!(checked_rem), quote!(%)),
            _ => (quote!(checked_add), quote!(+)),
        };
        if a.ty == Type::Int {
            quote!((#left).#checked(#right)?)
        } else {
            quote!((#left) #sign (#right))
        }
    }

    /// A value in the type of the other operand: a literal code as a term, a term as its code.
    fn coerced(&self, expr: &Expr, other: &Type) -> TokenStream {
        match (&expr.kind, &expr.ty, other) {
            (ExprKind::String(text), _, Type::Term(_)) => self.text(text, other),
            (ExprKind::List(items), _, Type::Term(_)) => {
                let items = items.iter().map(|item| self.coerced(item, other));
                quote!([#(#items),*].into_iter())
            }
            (_, Type::Term(a), Type::Term(b)) if a == b => self.emit(expr),
            (_, Type::Term(_), _) if !matches!(other, Type::List(_)) => {
                let value = self.emit(expr);
                quote!(#value.code())
            }
            (_, Type::List(item), Type::String) if matches!(**item, Type::Term(_)) => {
                let list = self.emit(expr);
                quote!(#list.map(|term| term.code()))
            }
            _ => self.emit(expr),
        }
    }

    /// A literal: a text, or the term whose code it is.
    fn text(&self, text: &str, ty: &Type) -> TokenStream {
        let Type::Term(vocabulary) = ty else { return quote!(#text) };
        let vocabulary = &self.model().vocabularies[*vocabulary];
        let Some((_, term)) = vocabulary.term(text) else { return quote!(#text) };
        let (name, term) = (names::ident(&vocabulary.name), names::ident(&term.identifier));
        quote!(#name::#term)
    }

    fn call(&self, call: Call, arguments: &[Expr]) -> TokenStream {
        let text = |index: usize| {
            arguments.get(index).map(|argument| self.coerced(argument, &Type::String))
        };
        let Some(first) = arguments.first() else { return TokenStream::new() };
        match call {
            Call::Size => {
                if matches!(first.ty, Type::List(_)) {
                    let list = self.emit(first);
                    quote!(__comity::rule::count(#list))
                } else {
                    let text = text(0);
                    quote!(__comity::rule::length(#text))
                }
            }
            Call::StartsWith | Call::EndsWith | Call::Contains => {
                let (text, part) = (text(0), text(1));
                let method = match call {
                    Call::StartsWith => quote!(starts_with),
                    Call::EndsWith => quote!(ends_with),
                    _ => quote!(contains),
                };
                quote!(#text.#method(#part))
            }
            Call::Int if first.ty == Type::Double => {
                let value = self.emit(first);
                quote!(__comity::rule::truncate(#value)?)
            }
            Call::Double if first.ty == Type::Int => {
                let value = self.emit(first);
                quote!(__comity::rule::double(#value))
            }
            Call::Int | Call::Double => self.emit(first),
        }
    }

    fn within(&self, term: &Expr, code: usize) -> TokenStream {
        let Type::Term(vocabulary) = term.ty else { return TokenStream::new() };
        let vocabulary = &self.model().vocabularies[vocabulary];
        let name = names::ident(&vocabulary.name);
        let broader = names::ident(&vocabulary.terms[code].identifier);
        let term = self.emit(term);
        quote!(__comity::Vocabulary::is_within(#term, #name::#broader))
    }

    fn list_macro(&self, kind: Macro, list: &Expr, variable: &str, body: &Expr) -> TokenStream {
        let (list, variable, body) = (self.emit(list), names::ident(variable), self.emit(body));
        let function = match kind {
            Macro::All => quote!(all),
            Macro::Exists => quote!(exists),
            Macro::ExistsOne => quote!(exists_one),
            Macro::Filter => quote!(filter),
            Macro::Map => quote!(map),
        };
        let value = quote! {
            __comity::rule::#function(#list, |#variable| ::core::option::Option::Some(#body))?
        };
        match kind {
            Macro::Filter | Macro::Map => quote!(#value.into_iter()),
            Macro::All | Macro::Exists | Macro::ExistsOne => value,
        }
    }
}

fn int(number: i64) -> TokenStream {
    let literal = Literal::i64_suffixed(number);
    quote!(#literal)
}

/// Whether an expression may leave the range of its numbers.
fn is_fallible(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Binary(operator, a, b) => {
            let arithmetic = matches!(
                operator,
                Binary::Add
                    | Binary::Subtract
                    | Binary::Multiply
                    | Binary::Divide
                    | Binary::Remainder
            );
            arithmetic && a.ty == Type::Int || is_fallible(a) || is_fallible(b)
        }
        ExprKind::Unary(operator, operand) => {
            *operator == Unary::Negate && operand.ty == Type::Int || is_fallible(operand)
        }
        ExprKind::Call(call, arguments) => {
            let truncates = *call == Call::Int && arguments.iter().any(|a| a.ty == Type::Double);
            truncates || arguments.iter().any(is_fallible)
        }
        ExprKind::Conditional(a, b, c) => is_fallible(a) || is_fallible(b) || is_fallible(c),
        ExprKind::Macro(_, list, _, body) => is_fallible(list) || is_fallible(body),
        ExprKind::List(items) => items.iter().any(is_fallible),
        ExprKind::Field { operand, .. } | ExprKind::CommonField { operand, .. } => {
            is_fallible(operand)
        }
        ExprKind::Tag(operand)
        | ExprKind::Has(operand)
        | ExprKind::Earliest(operand)
        | ExprKind::Latest(operand)
        | ExprKind::Within(operand, _) => is_fallible(operand),
        ExprKind::Bool(_)
        | ExprKind::Int(_)
        | ExprKind::Double(_)
        | ExprKind::String(_)
        | ExprKind::This
        | ExprKind::Variable(_)
        | ExprKind::Date { .. } => false,
    }
}
