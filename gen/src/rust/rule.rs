//! The rules of a record: a shape and a function each.

use comity_ontology::model::{Record, Rule, TemplatePart, TypeRef};
use comity_tree::Severity;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{Context, docs, expr::Condition, markdown::code, names, scalar::option};

/// A rule with its condition in Rust.
pub(super) struct Written<'m> {
    rule: &'m Rule,
    /// The name of its function.
    name: Ident,
    condition: Condition,
}

/// The rules of a record, as both the functions and the decoder need them.
pub(super) fn written<'m>(
    context: &Context<'_>,
    owner: usize,
    record: &'m Record,
) -> Vec<Written<'m>> {
    let rules = record.rules.iter().map(|rule| {
        let condition = context.condition(owner, &rule.assert);
        Written { rule, name: name(record, rule), condition }
    });
    rules.collect()
}

/// The shapes and the functions of a record's rules.
pub(super) fn emit(context: &Context<'_>, record: &Record, rules: &[Written<'_>]) -> TokenStream {
    if rules.is_empty() {
        return TokenStream::new();
    }
    let count = Literal::usize_unsuffixed(rules.len());
    let shapes = rules.iter().map(|written| shape(written.rule));
    let functions = rules.iter().filter(|written| written.rule.reads.len() < MANY);
    let functions = functions.map(|written| function(context, record, written));
    quote! {
        static RULES: [__comity::RuleShape<'static>; #count] = [#(#shapes),*];
        #(#functions)*
    }
}

fn shape(rule: &Rule) -> TokenStream {
    let id = &rule.id;
    let severity = match rule.severity {
        Severity::Info => quote!(Info),
        Severity::Warning => quote!(Warning),
        Severity::Error => quote!(Error),
    };
    let at = option(rule.at.map(Literal::usize_unsuffixed));
    let definition = rule.definition.first();
    let message = rule.message.parts.iter().map(|part| match part {
        TemplatePart::Text(text) => quote!(__comity::MessagePart::Text(#text)),
        TemplatePart::Field(index, _) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(__comity::MessagePart::Field(#index))
        }
    });
    quote! {
        __comity::RuleShape {
            id: #id,
            severity: __comity::Severity::#severity,
            at: #at,
            message: &[#(#message),*],
            definition: #definition,
        }
    }
}

/// Of this many fields a rule is a closure where it is called: clippy counts the parameters of
/// functions.
const MANY: usize = 7;

/// The condition as a function of the fields that it reads.
fn function(context: &Context<'_>, record: &Record, written: &Written<'_>) -> TokenStream {
    let doc = docs::lines(&code(&written.rule.source));
    let (name, body) = (&written.name, &written.condition.body);
    let parameters = parameters(context, record, written);
    quote! {
        #doc
        fn #name(#parameters) -> ::core::option::Option<::core::primitive::bool> {
            #body
        }
    }
}

/// The parameters of a rule.
fn parameters(context: &Context<'_>, record: &Record, written: &Written<'_>) -> TokenStream {
    let parameters = written.rule.reads.iter().map(|&index| {
        let field = &record.fields[index];
        let (local, ty) = (names::local(field), context.value_type(field.ty));
        if field.cardinality.is_many() {
            quote!(#local: &[#ty])
        } else if field.may_be_absent() {
            quote!(#local: ::core::option::Option<&#ty>)
        } else if matches!(field.ty, TypeRef::Text) {
            // By its own name, clippy would ask for a string slice.
            quote!(#local: &__comity::OwnedText)
        } else {
            quote!(#local: &#ty)
        }
    });
    let steps = written.condition.takes_steps.then(|| quote!(__steps: &__comity::Steps,));
    quote!(#steps #(#parameters),*)
}

/// The name of a rule's function: its id, apart from the locals of the decoder that calls it.
fn name(record: &Record, rule: &Rule) -> Ident {
    let mut name = names::ident(&rule.id.replace('-', "_"));
    loop {
        let text = name.to_string();
        if !record.fields.iter().any(|field| names::is_local(field, &text)) {
            return name;
        }
        name = format_ident!("{name}_");
    }
}

/// The calls of a record's rules in its decoder.
pub(super) fn calls(
    context: &Context<'_>,
    owner: usize,
    record: &Record,
    rules: &[Written<'_>],
) -> impl Iterator<Item = TokenStream> {
    let rules = rules.iter().enumerate();
    rules.map(move |(index, written)| call(context, owner, record, index, written))
}

/// The call of a rule, once all that it reads is sound.
fn call(
    context: &Context<'_>,
    owner: usize,
    record: &Record,
    index: usize,
    written: &Written<'_>,
) -> TokenStream {
    let Written { rule, name, condition } = written;
    let index = Literal::usize_unsuffixed(index);
    let locals = rule.reads.iter().map(|&index| names::local(&record.fields[index]));
    let sound = locals.clone().map(|local| quote!(::core::option::Option::Some(#local)));
    let arguments = rule.reads.iter().map(|&index| {
        let field = &record.fields[index];
        let local = names::local(field);
        match (field.may_be_absent(), context.boxing.is_boxed(owner, field)) {
            (true, true) => quote!(#local.as_deref()),
            (true, false) => quote!(#local.as_ref()),
            (false, _) => quote!(#local),
        }
    });
    let steps = condition.takes_steps.then(|| quote!(decoder.steps(),));
    let call = if rule.reads.len() < MANY {
        quote!(decoder.rule(&slots, &RULES[#index], #name(#steps #(#arguments),*));)
    } else {
        let (parameters, body) = (parameters(context, record, written), &condition.body);
        quote! {
            let __rule =
                |#parameters| -> ::core::option::Option<::core::primitive::bool> { #body };
            decoder.rule(&slots, &RULES[#index], __rule(#steps #(#arguments),*));
        }
    };
    match rule.reads.len() {
        0 => call,
        1 => quote!(if let #(#sound)* = #(&#locals)* { #call }),
        _ => quote!(if let (#(#sound),*) = (#(&#locals),*) { #call }),
    }
}
