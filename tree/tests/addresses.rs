//! Pointers into a tree, there and back, and keys that occur twice.

use comity_tree::{Code, Finding, Lines, Node, Span, duplicate_keys, json};

const TEXT: &str = r#"{
    "a": [10, {"b/c": 1, "~d": [true], "": {"": "empty"}}],
    "0": "zero"
}"#;

#[test]
fn a_pointer_leads_to_its_node() {
    let tree = json::read(TEXT).tree.unwrap();
    let at = |pointer| tree.at(pointer).map(|node| &TEXT[node.span().range()]);
    assert_eq!(at(""), Some(TEXT));
    assert_eq!(at("/a/0"), Some("10"));
    assert_eq!(at("/a/1/b~1c"), Some("1"));
    assert_eq!(at("/a/1/~0d/0"), Some("true"));
    assert_eq!(at("/a/1//"), Some("\"empty\""));
    assert_eq!(at("/0"), Some("\"zero\""));
}

#[test]
fn a_pointer_to_nothing_leads_nowhere() {
    let tree = json::read(TEXT).tree.unwrap();
    for pointer in ["a", "/b", "/a/2", "/a/00", "/a/+1", "/a/-1", "/a/", "/a/0/x", "/", "/a/1/b/c"]
    {
        assert!(tree.at(pointer).is_none(), "{pointer}");
    }
}

#[test]
fn findings_get_the_pointers_of_their_nodes() {
    let tree = json::read(TEXT).tree.unwrap();
    let index = |pointer: &str| tree.at(pointer).map(Node::index).unwrap();
    let finding = |index| Finding::new(Code::WRONG_TYPE, Span::at(0), "x").node(index);
    let (key, _) = tree.at("/a/1").unwrap().entries().next().unwrap();
    let mut findings = [
        finding(index("/0")),
        finding(index("/a/1/~0d/0")),
        finding(0),
        Finding::new(Code::WRONG_TYPE, Span::at(0), "without a node"),
        finding(index("/a/1/~0d/0")),
        finding(key.index()),
        finding(9_999),
    ];
    tree.locate(&mut findings);
    let paths: Vec<_> = findings.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["/0", "/a/1/~0d/0", "", "", "/a/1/~0d/0", "/a/1/b~1c", ""]);
}

#[test]
fn a_key_that_stands_twice_is_found_at_any_depth() {
    let text = "{\"a\": [{\"b\": 1, \"b\": 2, \"\\u0062\": 3}],\n \"\u{4e2d}\": 1, \"a\": {\"c\": 1, \"c\": 2}}";
    let tree = json::read(text).tree.unwrap();
    let mut findings = duplicate_keys(tree.root());
    tree.locate(&mut findings);
    let lines = Lines::new(text);
    let place = |span: Span| {
        let position = lines.position(span.start);
        format!("{}:{}", position.line, position.column)
    };
    let shown: Vec<_> = findings
        .iter()
        .map(|f| {
            let first = place(f.related[0].span);
            format!("{} {} after {first} {} {}", f.code, place(f.span), f.path, f.message)
        })
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r"
    duplicate-key 1:17 after 1:9 /a/0/b duplicate key `b`
    duplicate-key 1:25 after 1:9 /a/0/b duplicate key `b`
    duplicate-key 2:10 after 1:2 /a duplicate key `a`
    duplicate-key 2:24 after 2:16 /a/c duplicate key `c`
    ");
}

#[test]
fn maps_of_any_size_are_searched_alike() {
    for size in 1..40 {
        let keys: Vec<_> = (0..size).map(|i| format!("\"k{i}\": {i}")).collect();
        let sound = format!("{{{}}}", keys.join(", "));
        assert_eq!(duplicate_keys(json::read(&sound).tree.unwrap().root()), []);
        for again in 0..size {
            let text = format!("{{{}, \"k{again}\": 0}}", keys.join(", "));
            let tree = json::read(&text).tree.unwrap();
            let findings = duplicate_keys(tree.root());
            assert_eq!(findings.len(), 1, "{text}");
            let first = findings[0].related[0].span;
            assert_eq!(&text[first.range()], format!("\"k{again}\""));
            assert!(first.start < findings[0].span.start);
        }
    }
}

#[cfg(feature = "yaml")]
#[test]
fn what_an_alias_repeats_is_reported_once() {
    let text = "a: &a {x: 1, x: 2}\nb: *a\nc: *a\n";
    let read = comity_tree::yaml::read(text);
    let findings = duplicate_keys(read.tree.unwrap().root());
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].span.start, 13);
}

#[cfg(feature = "toml")]
#[test]
fn a_repeated_key_of_toml_has_the_pointer_of_the_first() {
    let read = comity_tree::toml::read("[a.b]\nc = 1\n[[l]]\n[[l]]\nx = 1\nx = 2\n[a.b]\n");
    let (tree, mut findings) = (read.tree.unwrap(), read.findings);
    tree.locate(&mut findings);
    let paths: Vec<_> = findings.iter().map(|finding| finding.path.as_str()).collect();
    assert_eq!(paths, ["/l/1/x", "/a/b"]);
    assert!(duplicate_keys(tree.root()).is_empty());
}
