//! Names, and the identifiers that programming languages have for them.

/// The identifier of a code in upper camel case, such as `StrategicPartnership` for
/// `strategic-partnership`. A letter that is large already stays large: `KAZ` is `KAZ`.
///
/// `None` if the code has a character that is neither an ASCII letter or digit nor one of `-_.:`,
/// or starts with a digit: the ontology must say the identifier then.
pub fn upper_camel(code: &str) -> Option<String> {
    let mut identifier = String::with_capacity(code.len());
    let mut starts = true;
    for sign in code.chars() {
        match sign {
            '-' | '_' | '.' | ':' => starts = true,
            _ if !sign.is_ascii_alphanumeric() => return None,
            _ if std::mem::take(&mut starts) => identifier.push(sign.to_ascii_uppercase()),
            _ => identifier.push(sign),
        }
    }
    is_type_name(&identifier).then_some(identifier)
}

/// Whether `name` may name a type: `[A-Z][A-Za-z0-9]*`.
pub fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Whether `name` may name a field: `[a-z][a-z0-9_]*`.
pub fn is_field_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Whether `name` is in kebab case: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
pub fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Whether `code` may be the code of a term: a word without white space.
pub fn is_code(code: &str) -> bool {
    !code.is_empty() && !code.contains(|c: char| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_upper_camel_case() {
        let cases = [
            ("comprehensive-strategic-partnership", Some("ComprehensiveStrategicPartnership")),
            ("KAZ", Some("KAZ")),
            ("snake_case", Some("SnakeCase")),
            ("self", Some("Self")),
            ("a1-2b", Some("A12b")),
            ("050", None),
            ("%", None),
            ("{person}", None),
            ("绿茶", None),
            ("-", None),
        ];
        for (code, identifier) in cases {
            assert_eq!(upper_camel(code).as_deref(), identifier, "{code}");
        }
    }

    #[test]
    fn names_have_their_forms() {
        assert!(is_type_name("Tea2") && !is_type_name("tea") && !is_type_name("Tea_Pot"));
        assert!(is_field_name("blend_of") && !is_field_name("Blend") && !is_field_name("_x"));
        assert!(is_kebab("blend-of-2") && !is_kebab("blend--of") && !is_kebab("blend-"));
        assert!(is_code("{person}") && is_code("绿茶") && !is_code("a b") && !is_code(""));
    }
}
