//! The findings of reading a document, word for word.
//!
//! Every message on a document's values comes from here, so that a document gets the same ones
//! from every reader.

use crate::{
    Applicability, Code, CodeRef, Edit, Finding, Fix, Kind, Near, Node, Severity, Span, bare,
    decode::{Form, TermShape},
    did_you_mean,
    numerals::{IN_DIGITS, number_meant},
    value::{Date, Decimal, ValueError},
};

mod suggestions;

pub use crate::duplicate_key;
pub use suggestions::Suggestions;

/// How many words a help lists before it only counts the rest.
const LISTED: usize = 12;

/// Where a finding about a whole map points: at its first key, which is one line and easy to see.
pub fn head_span(node: Node<'_>) -> Span {
    node.entries().next().map_or(node.span(), |(key, _)| key.span())
}

fn at(code: impl Into<CodeRef>, node: Node<'_>, message: String) -> Finding {
    let span = if node.kind() == Kind::Map { head_span(node) } else { node.span() };
    Finding::new(code, span, message).node(node.index())
}

fn list<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let mut words = words.into_iter();
    let shown: Vec<_> = words.by_ref().take(LISTED).map(|word| format!("`{word}`")).collect();
    match words.count() {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// The help that suggests a word for another. A character that is from another script, and may
/// look like one of the word's, is named.
fn meant_for(word: &str, meant: &str) -> String {
    let found = stray(word, meant).map(found_character).unwrap_or_default();
    did_you_mean(meant) + &found
}

/// The first character of a word of Latin letters that is from another script, if what is meant
/// has none.
fn stray(word: &str, meant: &str) -> Option<char> {
    let is_latin = meant.is_ascii() && word.contains(|c: char| c.is_ascii_alphabetic());
    word.chars().find(|c| !c.is_ascii()).filter(|_| is_latin)
}

fn found_character(stray: char) -> String {
    format!(" (found the character U+{:04X})", u32::from(stray))
}

/// A value as the document writes it, for a message: a scalar's text, or an ellipsis.
pub fn as_written(node: Option<Node<'_>>) -> String {
    match node {
        None => "nothing".to_owned(),
        Some(node) if matches!(node.kind(), Kind::Map | Kind::Seq) => "…".to_owned(),
        Some(node) => excerpt(node.text()),
    }
}

/// A text short enough for a message.
fn excerpt(text: &str) -> String {
    const SHOWN: usize = 60;
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// `wrong-type`: the node is not what its field holds.
pub fn wrong_type(node: Node<'_>, expected: &str) -> Finding {
    let finding = mistyped(node, expected);
    match node.kind() {
        Kind::Seq if expected != "a list" => {
            finding.help("write one value, without brackets").fix(Fix::item(node))
        }
        Kind::Map if !expected.starts_with("a map") => finding.help("write the value alone"),
        _ => finding,
    }
}

fn mistyped(node: Node<'_>, expected: &str) -> Finding {
    let found = node.kind().describe();
    at(Code::WRONG_TYPE, node, format!("expected {expected}, found {found}"))
        .label(format!("expected {expected}"))
}

/// `wrong-type`: the node is not a record. `required` are the fields that it must have, and `alone`
/// is the one that the node may be the value of.
pub fn not_a_record<'f>(
    node: Node<'_>,
    record: &str,
    required: impl IntoIterator<Item = &'f str>,
    alone: Option<&str>,
) -> Finding {
    let finding = mistyped(node, &format!("a map (record `{record}`)"));
    if let Some(fix) = alone.and_then(|field| Fix::entry(node, field)) {
        return finding.help(fix.title.clone()).fix(fix);
    }
    let fields = list(required);
    let with = if fields.is_empty() { String::new() } else { format!(" with {fields}") };
    finding.help(format!("write a map{with}"))
}

/// `wrong-type`: the node is not a text. If quotes would make it a text, the help says so.
pub fn not_text(node: Node<'_>, expected: &str) -> Finding {
    let finding = wrong_type(node, expected);
    match node.kind() {
        Kind::Null if node.text().is_empty() => finding.help(blank(node)),
        // That nothing is there is seldom a text.
        Kind::Null => finding.help(in_quotes(node.written())),
        Kind::Number | Kind::Bool | Kind::DateTime => {
            finding.help(in_quotes(node.written())).fix(Fix::quotes(node, node.written()))
        }
        _ => finding,
    }
}

/// What to write where a YAML key has no value.
fn blank(node: Node<'_>) -> &'static str {
    let rest = node.tree().source().get(node.span().end as usize..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default().trim_start();
    match line.strip_prefix('#') {
        Some(comment) if comment.starts_with(char::is_alphanumeric) => {
            "put a text that starts with `#` in quotes: what follows a `#` is a comment"
        }
        _ => "write a value, or remove the key",
    }
}

/// `wrong-type`: the node is not a date, which is a text, or a year of four digits.
pub fn not_a_date(node: Node<'_>) -> Finding {
    let finding = mistyped(node, "a date (EDTF text)");
    match node.kind() {
        Kind::Number => match Date::parse(node.written()) {
            Ok(_) => finding.help(in_quotes(node.written())).fix(Fix::quotes(node, node.written())),
            Err(error) => finding.help(quoted_too(&error.help)).fix(rewritten(node, &error)),
        },
        // The sets of EDTF are lists and maps to YAML: `[1667, 1668]`, `{1667..1668}`.
        Kind::Map | Kind::Seq => {
            let set: String = node.written().chars().filter(|c| !c.is_whitespace()).collect();
            match Date::parse(&set) {
                Ok(_) => finding.help(in_quotes(&set)).fix(Fix::quotes(node, &set)),
                Err(_) => finding,
            }
        }
        _ => finding,
    }
}

/// `wrong-type`: the node is not a number.
pub fn not_a_number(node: Node<'_>, expected: &str) -> Finding {
    let found = match node.kind() {
        Kind::Number | Kind::Plain => format!("`{}`", excerpt(node.written())),
        kind => kind.describe().to_owned(),
    };
    let finding = at(Code::WRONG_TYPE, node, format!("expected {expected}, found {found}"))
        .label(format!("expected {expected}"));
    match node.kind() {
        Kind::Str | Kind::Plain => finding.help(number_meant(node.text())).fix(number(node)),
        Kind::Number => finding.help(IN_DIGITS),
        _ => finding,
    }
}

/// The number that a text is in quotes, or in another notation.
fn number(node: Node<'_>) -> Option<Fix> {
    match Decimal::parse(node.text()) {
        Ok(_) => Fix::number(node, node.text(), Applicability::Safe),
        Err(error) => {
            let (number, applicability) = error.instead?;
            Fix::number(node, &number, applicability)
        }
    }
}

/// How to write a date without quotes, and that a year with a sign or a leading zero, which YAML
/// takes for a number, needs them.
fn quoted_too(help: &str) -> String {
    let date = help.split('`').nth(1).unwrap_or_default();
    let is_number = date.starts_with(['-', '0']) && date[1..].bytes().all(|b| b.is_ascii_digit());
    if is_number { format!("{help}; put it in quotes") } else { help.to_owned() }
}

fn in_quotes(written: &str) -> String {
    format!("write it in quotes: \"{}\"", excerpt(written))
}

/// `blank-value`: a YAML key without a value, which treated as absent.
pub fn blank_value(key: Node<'_>) -> Finding {
    at(Code::BLANK_VALUE, key, format!("`{}` has no value", excerpt(key.text())))
        .label("treated as absent")
        .help("write a value, or remove the line")
}

/// `wrong-type`: one value where its field holds a list.
pub fn not_a_list(node: Node<'_>, field: &str) -> Finding {
    let found = node.kind().describe();
    let finding = at(Code::WRONG_TYPE, node, format!("`{field}` is a list, found {found}"));
    if node.kind() == Kind::Map {
        return finding.help(list_of_maps(node)).fix(Fix::list_of_map(node));
    }
    let items = enumerated(node);
    if items.len() > 1 {
        let list = items.join(", ");
        let help = format!("write the values between square brackets: `[{}]`", excerpt(&list));
        return finding.help(help).fix(Fix::items(node, &items));
    }
    finding.help("write the value between brackets: `[...]`").fix(Fix::list(node))
}

/// How to make a list of one map of it, in the syntax of its source.
fn list_of_maps(node: Node<'_>) -> &'static str {
    match node.tree().source().as_bytes().get(node.span().start as usize) {
        // A map without values is a list in the wrong brackets.
        Some(b'{') if node.entries().all(|(_, value)| value.is_null()) => {
            "write the values between square brackets: `[...]`"
        }
        Some(b'{') => "write the map between square brackets: `[{ ... }]`",
        Some(b'[') => "write the header in double brackets: `[[...]]`",
        _ => "start each item of the list with `- `",
    }
}

/// The items that a text enumerates in other brackets than those of a list, or in none.
fn enumerated(node: Node<'_>) -> Vec<&str> {
    if !matches!(node.kind(), Kind::Str | Kind::Plain) {
        return Vec::new();
    }
    let wrong = |c: char| "()（）【】〔〕［］「」<>".contains(c) || c.is_whitespace();
    let separates = |c: char| c == ',' || SEPARATORS[..5].contains(&c);
    let items = node.text().trim_matches(wrong).split(separates);
    items.map(str::trim).filter(|item| !item.is_empty()).collect()
}

/// `unknown-key`: the key is not a field of its record.
///
/// `meant` is the field that is probably meant, and how far a correction can be trusted.
pub fn unknown_key<'f>(
    key: Node<'_>,
    record: &str,
    fields: impl Iterator<Item = &'f str>,
    meant: Option<(&str, Option<Applicability>)>,
) -> Finding {
    let name = key.text();
    let fix = meant.and_then(|(meant, how)| Fix::text(key, meant, how?));
    let help = match meant {
        Some((meant, _)) => meant_for(name, meant),
        None => format!("`{record}` has the fields {}", list(own_first(fields))),
    };
    let message = format!("`{}` is not a field of `{record}`", excerpt(name));
    at(Code::UNKNOWN_KEY, key, message).label("unknown key").help(help).fix(fix)
}

/// What an entry is that is a part of a number, which commas made entries of their own.
pub enum Cut {
    /// The part behind the first comma, with the finding on the number.
    Second(Box<Finding>),
    /// A part behind another comma: the number has been reported.
    Further,
}

/// `unknown-key`: the key is a part of a number, which a comma made an entry of its own:
/// `{ value: 1,500 }`.
pub fn cut_number(key: Node<'_>, value: Node<'_>) -> Option<Cut> {
    let at = key.span().start as usize;
    let source = key.tree().source();
    let is_half = key.text().starts_with(|c: char| c.is_ascii_digit())
        && value.is_null()
        && source.get(..at)?.ends_with(',');
    let mut finding = is_half.then(|| bare::cut_number(source, at)).flatten()?;
    if source[finding.span.start as usize..at - 1].contains(',') {
        return Some(Cut::Further);
    }
    finding.code = Code::UNKNOWN_KEY.name.into();
    Some(Cut::Second(Box::new(finding.node(key.index()))))
}

/// The fields of a record, its own before those that it includes, as far as a list shows them.
fn own_first<'f>(fields: impl Iterator<Item = &'f str>) -> Vec<&'f str> {
    let mut fields: Vec<&str> = fields.collect();
    let included = fields.len().saturating_sub(LISTED);
    fields.rotate_left(included);
    fields
}

/// The key that YAML 1.1 merges a map with.
pub const MERGE_KEY: &str = "<<";

/// `unknown-key`: the key would merge another map into this one.
pub fn merge_key(key: Node<'_>) -> Finding {
    at(Code::UNKNOWN_KEY, key, "YAML 1.2 has no merge keys".to_owned())
        .label("the fields that it would add are not checked")
        .help("remove the entry, and write its fields out")
}

/// `deprecated-term` for a field. `is_free` is whether its successor has no value yet.
pub fn deprecated_field(key: Node<'_>, record: &str, successor: &str, is_free: bool) -> Finding {
    let message = format!("the field `{}` of `{record}` is deprecated", key.text());
    let mut finding = succeeded(at(Code::DEPRECATED_TERM, key, message), key, successor);
    if !is_free {
        finding.fixes.clear();
    }
    finding
}

/// A finding with what should be used instead; nothing if that is empty.
fn succeeded(finding: Finding, node: Node<'_>, successor: &str) -> Finding {
    if successor.is_empty() {
        return finding;
    }
    let fix = Fix::text(node, successor, Applicability::Safe);
    finding.help(format!("use `{successor}`")).fix(fix)
}

/// `missing-field`: a required field is absent. `words` are those that it can be; none for a field
/// that holds anything else.
pub fn missing_field<'w>(
    node: Node<'_>,
    record: &str,
    field: &str,
    ty: &str,
    words: impl IntoIterator<Item = &'w str>,
) -> Finding {
    let words = list(words);
    let one_of = if words.is_empty() { String::new() } else { format!(": {words}") };
    at(Code::MISSING_FIELD, node, format!("`{record}` has no `{field}`"))
        .label(format!("`{field}` is missing here"))
        .help(format!("add `{field}` ({ty}{one_of})"))
}

/// `too-few`: a list has fewer items than its field requires.
pub fn too_few(node: Node<'_>, field: &str, min: u32, found: usize) -> Finding {
    let (found_items, are) = (items(found), if min == 1 { "is" } else { "are" });
    let message = format!("`{field}` has {found_items}, at least {min} {are} required");
    let missing = (min as usize).saturating_sub(found);
    at(Code::TOO_FEW, node, message).help(format!("add {}", items(missing)))
}

/// What separates the items of a list elsewhere.
const SEPARATORS: [char; 7] = ['，', '、', '；', '､', ';', '/', '|'];

/// Whether a text may be several items of a list that another sign than a comma separates.
pub fn is_run_together(item: Node<'_>) -> bool {
    let parts = item.text().split(SEPARATORS).filter(|part| !part.trim().is_empty());
    matches!(item.kind(), Kind::Str | Kind::Plain) && parts.take(2).count() == 2
}

/// `too-few`: a list has fewer items than its field requires, since one of them is several.
pub fn run_together(item: Node<'_>, field: &str, min: u32, found: usize) -> Finding {
    let (found_items, are) = (items(found), if min == 1 { "is" } else { "are" });
    let message = format!("`{field}` has {found_items}, at least {min} {are} required");
    let sign = item.text().chars().find(|c| SEPARATORS.contains(c)).unwrap_or_default();
    let written = item.written();
    let is_bare = written == item.text();
    let parts = item.text().split(SEPARATORS).map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.collect();
    let list = parts.join(", ");
    let fix = is_bare.then(|| {
        let edit = Edit { span: item.span(), text: list.clone() };
        Fix::new(format!("write `{}`", excerpt(&list)), Applicability::Unsafe, vec![edit])
    });
    let named = if sign.is_ascii() { String::new() } else { found_character(sign) };
    at(Code::TOO_FEW, item, message)
        .label("one item")
        .help(format!(
            "separate the items with commas, each in its own quotes if it has some{named}"
        ))
        .fix(fix)
}

/// `too-many`: a list has more items than its field allows.
pub fn too_many(node: Node<'_>, field: &str, max: u32, found: usize) -> Finding {
    let (found_items, are) = (items(found), if max == 1 { "is" } else { "are" });
    let message = format!("`{field}` has {found_items}, at most {max} {are} allowed");
    let surplus = found.saturating_sub(max as usize);
    at(Code::TOO_MANY, node, message).help(format!("remove {}", items(surplus)))
}

fn items(count: usize) -> String {
    if count == 1 { "1 item".to_owned() } else { format!("{count} items") }
}

/// `unknown-kind`: the tag of a union names no variant. `meant` is the one that is probably meant,
/// and how far a correction can be trusted: the rest is checked only if it can be.
pub fn unknown_kind<'v>(
    tag: Node<'_>,
    union: &str,
    variants: impl Iterator<Item = &'v str>,
    meant: Option<(&str, Option<Applicability>)>,
) -> Finding {
    let help = match meant {
        Some((meant, _)) => meant_for(tag.text(), meant),
        None => format!("`{union}` is one of {}", list(variants)),
    };
    let label = match meant {
        Some((meant, Some(_))) => format!("unknown kind; the rest is checked as `{meant}`"),
        _ => "unknown kind; the rest of this entry is not checked".to_owned(),
    };
    at(Code::UNKNOWN_KIND, tag, format!("`{}` is not a kind of `{union}`", as_written(Some(tag))))
        .label(label)
        .help(help)
        .fix(meant.and_then(|(meant, how)| Fix::text(tag, meant, how?)))
}

/// `unknown-term`: the word is not a term of its vocabulary. `near` is the one that is meant.
pub fn unknown_term<'c>(
    node: Node<'_>,
    vocabulary: &str,
    near: Option<Near<TermShape<'_>>>,
    codes: impl Iterator<Item = &'c str>,
) -> Finding {
    let help = match near.as_ref().map(|near| near.meant) {
        Some(TermShape { code, label, .. }) if label.is_empty() || label == code => {
            meant_for(node.text(), code)
        }
        Some(TermShape { code, label, .. }) => format!("did you mean `{code}` ({label})?"),
        None => {
            let codes: Vec<&str> = codes.collect();
            let list = list(codes.iter().copied());
            let more = format!("; `comity explain {vocabulary}` shows all");
            format!("the terms are {list}{}", if codes.len() > LISTED { &more } else { "" })
        }
    };
    let fix = near.and_then(|near| Fix::text(node, near.meant.code, near.applicability()?));
    let message = format!("`{}` is not a term of `{vocabulary}`", excerpt(node.text()));
    at(Code::UNKNOWN_TERM, node, message).label("unknown term").help(help).fix(fix)
}

/// `deprecated-term`: the term should not be used.
pub fn deprecated_term(node: Node<'_>, since: &str, successor: &str, reason: &str) -> Finding {
    let because = if reason.is_empty() { String::new() } else { format!(": {reason}") };
    let message = format!("`{}` is deprecated since {since}{because}", node.text());
    succeeded(at(Code::DEPRECATED_TERM, node, message), node, successor)
}

/// `bad-form`: a text does not have the form that its scalar requires.
pub fn bad_form(text: &str, scalar: &str, form: &dyn Form, example: &str) -> ValueError {
    let (form, near) = (form.source(), slug(text).filter(|slug| form.matches(slug)));
    let message = format!("`{}` does not have the form of `{scalar}`", excerpt(text));
    let such_as = if example.is_empty() {
        String::new()
    } else {
        format!(", such as `{}`", excerpt(example))
    };
    let found = stray(text, example).map(found_character).unwrap_or_default();
    let near = near.map(|near| format!("; `{near}` has it")).unwrap_or_default();
    ValueError::new(Code::BAD_FORM, message)
        .help(format!("the form is `{form}`{such_as}{near}{found}"))
}

/// A text as an id: small letters, and hyphens for what is neither a letter nor a digit.
fn slug(text: &str) -> Option<String> {
    /// No id is longer.
    const LONGEST: usize = 60;
    // A word of capital letters alone is a code of its own, of another list.
    let is_code = !text.contains(|c: char| !c.is_ascii_uppercase());
    if text.len() > LONGEST || !text.is_ascii() || is_code {
        return None;
    }
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    Some(words.collect::<Vec<_>>().join("-").to_ascii_lowercase())
}

/// `out-of-range`: a number, or the length of a text, is outside the range of its scalar.
pub fn out_of_range(what: &str, min: Option<&str>, max: Option<&str>) -> ValueError {
    let range = match (min, max) {
        (Some(min), Some(max)) => format!("from {min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, max) => format!("{} or less", max.unwrap_or_default()),
    };
    ValueError::new(Code::OUT_OF_RANGE, format!("{what} must be {range}"))
}

/// What a value's own type says is wrong with it, such as `impossible-date`.
pub fn bad_value(node: Node<'_>, mut error: ValueError) -> Finding {
    if node.kind() == Kind::Plain {
        error.help = quoted_too(&error.help);
    }
    let fix = rewritten(node, &error);
    error.at(node.span()).node(node.index()).fix(fix)
}

/// What an error says to write instead.
fn rewritten(node: Node<'_>, error: &ValueError) -> Option<Fix> {
    let (text, applicability) = error.instead.as_ref()?;
    if error.code == Code::BAD_FORM {
        Fix::number(node, text, *applicability)
    } else {
        Fix::text(node, text, *applicability)
    }
}

/// `wrong-unit`: a quantity is measured in something other than its field.
pub fn wrong_unit<'c>(
    unit: Node<'_>,
    field: &str,
    wanted: &str,
    codes: impl Iterator<Item = &'c str>,
) -> Finding {
    let message = format!("expected a unit of `{wanted}` in `{field}`, found `{}`", unit.text());
    let codes = list(codes);
    let finding = at(Code::WRONG_UNIT, unit, message).label("wrong unit");
    if codes.is_empty() { finding } else { finding.help(format!("use one of {codes}")) }
}

/// `duplicate-id`: an id is declared twice.
pub fn duplicate_id(node: Node<'_>, scalar: &str, first: Node<'_>) -> Finding {
    at(Code::DUPLICATE_ID, node, format!("the {scalar} `{}` is declared twice", node.text()))
        .label("again here")
        .related(first.span(), "first here")
        .help("rename one of the two")
}

/// `dangling-reference`: a reference names nothing that is declared.
///
/// Ids differ in little, so that the nearest one is never certain to be meant.
pub fn dangling_reference(node: Node<'_>, scalar: &str, near: Option<Near<&str>>) -> Finding {
    let message = format!("no {scalar} `{}` is declared", excerpt(node.text()));
    let finding = at(Code::DANGLING_REFERENCE, node, message);
    match near {
        Some(near) => {
            let only = near.only();
            let fix = only.and_then(|meant| Fix::text(node, meant, Applicability::Unsafe));
            finding.help(meant_for(node.text(), near.meant)).fix(fix)
        }
        None => finding.help("declare it, or refer to one that is declared"),
    }
}

/// `wrong-ontology`: the document names another ontology, or another version of it.
pub fn wrong_ontology(node: Node<'_>, name: &str, version: &str) -> Finding {
    let found = excerpt(node.text());
    let message =
        format!("the document follows `{found}`, but is checked against `{name}@{version}`");
    let is_version = node.text().split('@').next() == Some(name);
    at(Code::WRONG_ONTOLOGY, node, message).help(if is_version {
        format!(
            "write `{name}@{version}` once the document fits it, or check it against that version"
        )
    } else {
        "correct the name, or check the document against that ontology".to_owned()
    })
}

/// A rule of the ontology that does not hold.
pub fn rule(
    node: Node<'_>,
    id: impl Into<std::borrow::Cow<'static, str>>,
    severity: Severity,
    message: String,
    definition: &str,
) -> Finding {
    at(CodeRef::declared(id, severity), node, message).help(definition)
}

/// `undecided-rule`: the arithmetic of a rule leaves the range of its numbers, or takes too long.
pub fn undecided_rule(node: Node<'_>, id: &str) -> Finding {
    at(Code::UNDECIDED_RULE, node, format!("the rule `{id}` could not be evaluated"))
        .help("a number is too large for the rule's arithmetic")
}

/// `undecided-rule`, where the rules of a document take too many steps together.
pub fn spent_rules(node: Node<'_>, id: &str) -> Finding {
    let message = format!(
        "the rules take too many steps on this document: `{id}` and the rules after it could not be evaluated"
    );
    at(Code::UNDECIDED_RULE, node, message)
        .help("shorten the lists of this record, or raise the limit with `--max-rule-steps`")
}

#[cfg(test)]
mod tests {
    use super::meant_for;

    #[test]
    fn a_character_that_looks_like_another_is_named() {
        let help = "did you mean `asserted`? (found the character U+0430)";
        assert_eq!(meant_for("аsserted", "asserted"), help);
        assert_eq!(meant_for("asser\u{ad}ted", "asserted"), help.replace("0430", "00AD"));
        assert_eq!(meant_for("assertd", "asserted"), "did you mean `asserted`?");
        assert_eq!(meant_for("断言", "asserted"), "did you mean `asserted`?");
    }
}
