//! Messages of rules: texts, with the values of fields between them.

use comity_ontology::model::{Template, TemplatePart};

/// A message as an expression that joins texts with `join`. Each value is what `value` makes of the
/// name of its field.
pub(crate) fn joined<C>(
    message: &Template,
    quoted: impl Fn(&str) -> C,
    value: impl Fn(&str) -> C,
    join: impl Fn(C, C) -> C,
) -> C {
    let parts = message.parts.iter().map(|part| match part {
        TemplatePart::Text(text) => quoted(text),
        TemplatePart::Field(_, name) => value(name),
    });
    parts.reduce(join).unwrap_or_else(|| quoted(""))
}

/// A message with the names of its fields in place of their values, as code.
pub(crate) fn named(message: &Template) -> String {
    let mut named = String::new();
    for part in &message.parts {
        match part {
            TemplatePart::Text(text) => named.push_str(text),
            // The text before may have begun the code already.
            TemplatePart::Field(_, name) if named.matches('`').count() % 2 == 1 => {
                named.push_str(name);
            }
            TemplatePart::Field(_, name) => named.extend(["`", name, "`"]),
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_code_once() {
        let text = |text: &str| TemplatePart::Text(text.to_owned());
        let field = |name: &str| TemplatePart::Field(0, name.to_owned());
        let parts = vec![text("`"), field("id"), text("` ended "), field("until")];
        let message = Template { parts, ..Template::default() };
        assert_eq!(named(&message), "`id` ended `until`");
    }
}
