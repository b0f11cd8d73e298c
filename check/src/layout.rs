//! The one layout of documents: the same tree and the same comments, always written the same way.
//!
//! What a layout must not change is compared after it is made: the values of the document, and its
//! comments. A text of which a layout would change them, such as one with anchors, only has its
//! blank lines and the ends of its lines put in order.

mod block;
mod flow;
mod gaps;
mod lines;
pub mod run;
mod same;
mod tables;
mod texts;

use comity_tree::{Finding, Format, Read, Severity, Tree};

use same::is_same;

/// The width that a list or map on one line must fit.
const WIDTH: usize = 100;

/// A text in its layout.
///
/// # Errors
///
/// The text cannot be read: what is wrong with it.
pub fn layout(text: &str, format: Format) -> Result<String, Vec<Finding>> {
    let Read { tree, mut findings } = format.read(text);
    findings.retain(|finding| finding.severity == Severity::Error);
    let Some(tree) = tree.filter(|_| findings.is_empty()) else { return Err(findings) };
    let full = full(&tree, format);
    let candidates = [full, Some(lines::tidy(&tree))];
    let laid_out = candidates
        .into_iter()
        .flatten()
        .find(|made| is_same(text, made, format) && is_stable(made, format));
    Ok(laid_out.unwrap_or_else(|| text.to_owned()))
}

/// All of a document laid out; `None` if it has something that no tree shows.
fn full(tree: &Tree<'_>, format: Format) -> Option<String> {
    match format {
        Format::Yaml => block::document(tree),
        Format::Json => flow::document(tree),
        Format::Toml => Some(tables::document(tree)),
    }
}

/// Whether a text that a layout has made is in its own layout.
fn is_stable(made: &str, format: Format) -> bool {
    let Some(tree) = format.read(made).tree else { return false };
    match full(&tree, format) {
        Some(again) if again == made => true,
        Some(again) if is_same(made, &again, format) => false,
        _ => lines::tidy(&tree) == made,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(format: Format, text: &str) -> String {
        let made = layout(text, format).unwrap();
        assert_eq!(layout(&made, format).unwrap(), made, "{text}");
        made
    }

    #[test]
    fn yaml_has_one_layout() {
        let text = "\u{feff}# yaml-language-server: $schema=x.json\r\n\n\n\
            ontology:   bilateral@0.1.0   # the version\r\n\
            claims:\n\
            -   id: a\n    \n    kind:   event\n\
            \n\n\n    # about b\n    b: {x: 1,y: [ 1,2 ] , z}\n    # the end of a\n\
            - # second\n  id: 'c'\n  d: >-\n      folded\n        more\n\n      end\n\
            -\n  - 1\n  -   - 2\n      - 3\n\
            e:\n  plain\n    text\nf:\ng: []\n# last";
        let expected = "# yaml-language-server: $schema=x.json\n\n\
            ontology: bilateral@0.1.0 # the version\n\
            claims:\n\
            \x20 - id: a\n\n    kind: event\n\
            \n    # about b\n    b: { x: 1, y: [1, 2], z }\n    # the end of a\n\
            \x20 # second\n  - id: 'c'\n    d: >-\n      folded\n        more\n\n      end\n\
            \x20 - - 1\n    - - 2\n      - 3\n\
            e: plain\n  text\nf:\ng: []\n# last\n";
        assert_eq!(laid_out(Format::Yaml, text), expected);
    }

    #[test]
    fn a_list_that_does_not_fit_its_line_is_written_as_a_block() {
        let items = ["{ actor: somebody, role: visitor }"; 4].join(", ");
        let text = format!("a:\n  participants: [{items}]\n");
        let item = "    - { actor: somebody, role: visitor }\n";
        let expected = format!("a:\n  participants:\n{}", item.repeat(4));
        assert_eq!(laid_out(Format::Yaml, &text), expected);
    }

    #[test]
    fn what_has_anchors_tags_or_several_documents_only_has_its_lines_in_order() {
        for text in ["a: &x  1  \n\n\n\nb:   *x\n", "--- \na:  1\n", "a: !!str  1 \n\n"] {
            let made = laid_out(Format::Yaml, text);
            assert_eq!(
                made.replace("\n\n", "\n"),
                text.replace("  \n", "\n")
                    .replace(" \n", "\n")
                    .trim_end()
                    .replace("\n\n\n\n", "\n")
                    .replace("\n\n", "\n")
                    + "\n"
            );
        }
    }

    #[test]
    fn json_keeps_what_is_on_one_line_if_it_fits() {
        let text = "{\"a\":[1,2 , 3],\"b\":{\n\"c\":null},\"d\":{},\"e\": { \"f\":true}}";
        let expected = "{ \"a\": [1, 2, 3] }\n";
        assert_eq!(laid_out(Format::Json, "{\"a\":[1,2 , 3]}"), expected);
        let expected = "{\n  \"a\": [1, 2, 3],\n  \"b\": {\n    \"c\": null\n  },\n  \"d\": {},\n  \
            \"e\": { \"f\": true }\n}\n";
        assert_eq!(laid_out(Format::Json, text), expected);
    }

    #[test]
    fn toml_has_a_space_beside_each_sign_and_a_line_before_each_table() {
        let text = "# head\n\n\na=1   # one\n  b   = \"\"\"\n x  \n\"\"\"\n[t]\nc = [\n  1,  \n]\n[[u]]\n\
            # about d\n   d=  2\n\n\n\n# about v\n[v]\n";
        let expected = "# head\n\na = 1 # one\nb = \"\"\"\n x  \n\"\"\"\n\n[t]\nc = [\n  1,\n]\n\n[[u]]\n\
            # about d\nd = 2\n\n# about v\n[v]\n";
        assert_eq!(laid_out(Format::Toml, text), expected);
    }

    #[test]
    fn what_cannot_be_read_has_no_layout() {
        assert!(!layout("a: [1\n", Format::Yaml).unwrap_err().is_empty());
        assert!(!layout("{\"a\": 1,}", Format::Json).unwrap_err().is_empty());
    }
}
