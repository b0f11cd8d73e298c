//! Colours that are asked for reach the formats that have some.

use crate::case::Case;

#[test]
fn only_snippets_have_colours() {
    let case = Case::new().with("a.yaml", "k: 1\n");
    for (color, format, expected) in [
        ("always", "text", true),
        ("never", "text", false),
        ("auto", "text", false),
        ("always", "concise", false),
        ("always", "json", false),
    ] {
        let text = case.check(&["a.yaml", "--color", color, "--format", format]).stdout();
        assert_eq!(text.contains('\u{1b}'), expected, "{color} {format}");
        assert!(text.contains("unknown-key"));
    }
}
