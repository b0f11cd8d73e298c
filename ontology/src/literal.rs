//! Values that the ontology writes for a field: defaults and examples.

use comity_tree::{Code, Date, Decimal, Finding, Kind, Node, value::integer, value::url};

use crate::model::{Literal, Model, Scalar, ScalarBase, TypeRef};
use crate::report::did_you_mean;

/// The value that a node means for a type without parts.
///
/// # Errors
///
/// Why the node is no such value. A record or a union has parts, so that no node means one.
pub(crate) fn read(model: &Model, ty: TypeRef, node: Node<'_>) -> Result<Literal, Box<Finding>> {
    let value = |text: &str| Literal::Text(text.to_owned());
    match ty {
        TypeRef::Text => Ok(value(text(model, ty, node)?)),
        TypeRef::Url => {
            let text = text(model, ty, node)?;
            url::check(text).map_err(|error| Box::new(error.at(node.span())))?;
            Ok(value(text))
        }
        TypeRef::Date => {
            let written = match node.kind() {
                Kind::DateTime | Kind::Number => node.text(),
                _ => text(model, ty, node)?,
            };
            Date::parse(written).map_err(|error| Box::new(error.at(node.span())))?;
            Ok(value(written))
        }
        TypeRef::Boolean => match (node.kind(), node.text()) {
            (Kind::Bool | Kind::Plain, "true") => Ok(Literal::Boolean(true)),
            (Kind::Bool | Kind::Plain, "false") => Ok(Literal::Boolean(false)),
            _ => Err(unfit(model, ty, node)),
        },
        TypeRef::Integer => Ok(Literal::Text(number(model, ty, node, ScalarBase::Integer)?)),
        TypeRef::Decimal => Ok(Literal::Text(number(model, ty, node, ScalarBase::Decimal)?)),
        TypeRef::Scalar(i) => scalar(model, ty, &model.scalars[i], node),
        TypeRef::Vocabulary(i) => {
            let code = text(model, ty, node)?;
            let vocabulary = &model.vocabularies[i];
            vocabulary.term(code).map(|(term, _)| Literal::Term(term)).ok_or_else(|| {
                let message = format!("`{code}` is not a term of `{}`", vocabulary.name);
                let codes = vocabulary.terms.iter().map(|term| term.code.as_str());
                let finding = Finding::new(Code::UNKNOWN_TERM, node.span(), message);
                finding.help(did_you_mean(code, codes)).into()
            })
        }
        TypeRef::Record(_) | TypeRef::Union(_) => Err(unfit(model, ty, node)),
    }
}

/// The finding that a node is of another kind than its type.
pub(crate) fn unfit(model: &Model, ty: TypeRef, node: Node<'_>) -> Box<Finding> {
    let found = node.kind().describe();
    let message = format!("expected a value of type `{}`, found {found}", model.type_name(ty));
    Finding::new(Code::WRONG_TYPE, node.span(), message).into()
}

fn text<'t>(model: &Model, ty: TypeRef, node: Node<'t>) -> Result<&'t str, Box<Finding>> {
    node.as_str().ok_or_else(|| unfit(model, ty, node))
}

fn number(
    model: &Model,
    ty: TypeRef,
    node: Node<'_>,
    base: ScalarBase,
) -> Result<String, Box<Finding>> {
    if !matches!(node.kind(), Kind::Number | Kind::Plain) {
        return Err(unfit(model, ty, node));
    }
    let digits = node.text();
    let checked = match base {
        ScalarBase::Integer => integer::parse(digits).map(|_| ()),
        _ => Decimal::parse(digits).map(|_| ()),
    };
    checked.map_err(|error| Box::new(error.at(node.span())))?;
    Ok(digits.to_owned())
}

fn scalar(
    model: &Model,
    ty: TypeRef,
    scalar: &Scalar,
    node: Node<'_>,
) -> Result<Literal, Box<Finding>> {
    let refuse = |code, message: String| Err(Finding::new(code, node.span(), message).into());
    if scalar.base != ScalarBase::Text {
        let digits = number(model, ty, node, scalar.base)?;
        let value = Decimal::parse(&digits).ok();
        let bound = |bound: &Option<String>| Decimal::parse(bound.as_deref()?).ok();
        if let (Some(value), Some(min)) = (value, bound(&scalar.min))
            && value < min
        {
            return refuse(Code::OUT_OF_RANGE, format!("`{digits}` is less than {min}"));
        }
        if let (Some(value), Some(max)) = (value, bound(&scalar.max))
            && value > max
        {
            return refuse(Code::OUT_OF_RANGE, format!("`{digits}` is greater than {max}"));
        }
        return Ok(Literal::Text(digits));
    }
    let text = text(model, ty, node)?;
    let length = text.chars().count();
    if scalar.min_length.is_some_and(|min| length < min as usize)
        || scalar.max_length.is_some_and(|max| length > max as usize)
    {
        return refuse(
            Code::OUT_OF_RANGE,
            format!("a length of {length} is outside of `{}`", scalar.name),
        );
    }
    match &scalar.pattern {
        Some(pattern) if !pattern.matches(text) => {
            let source = &pattern.source;
            refuse(Code::BAD_FORM, format!("`{text}` does not match the pattern `{source}`"))
        }
        _ => Ok(Literal::Text(text.to_owned())),
    }
}
