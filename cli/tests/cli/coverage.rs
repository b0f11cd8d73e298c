//! How far texts are covered: what is claimed, what is marked, and what has not been looked at.

use insta::assert_snapshot;

use crate::case::{Case, Ran, digest, sha256};

const LEDGER: &str = include_str!("../fixtures/ledger.toml");

const LOG: &str = "港务日志\n苍鹭号于5月3日抵达港口。\nThe heron left in June, and <b>nobody</b> saw it go.\n***\n";

/// The range of a passage, as a document cites it.
fn range(passage: &str) -> String {
    let at = LOG.find(passage).unwrap();
    let start = LOG[..at].chars().count();
    let end = start + passage.chars().count();
    format!("start: {start}, end: {end}, digest: \"{}\"", digest(passage))
}

fn document() -> String {
    format!(
        "source: {{ file: log.txt, sha256: {}, language: zh, title: A log }}\n\
         notes:\n\
         - id: arrival\n  gist: <i>The heron</i> came & stayed\n  evidence:\n  - {{ {} }}\n  - {{ {} }}\n\
         - {{ id: may, evidence: [{{ {} }}] }}\n\
         skipped:\n- {{ {}, reason: heading }}\n",
        sha256(LOG),
        range("苍鹭号于5月3日抵达"),
        range("The heron left"),
        range("5月3日"),
        range("港务日志"),
    )
}

fn case() -> Case {
    Case::new().with("ledger.toml", LEDGER).with("sources/log.txt", LOG).with("a.yaml", document())
}

fn coverage(case: &Case, arguments: &[&str]) -> Ran {
    let common = ["coverage", "--ontology", "ledger.toml", "--sources", "sources", "a.yaml"];
    case.run(&[&common, arguments].concat())
}

#[test]
fn figures_come_first_and_then_each_untouched_range() {
    let ran = coverage(&case(), &[]);
    assert_eq!(ran.code(), 0);
    assert_snapshot!(ran.all());
}

#[test]
fn as_json_the_figures_stand_beside_the_findings() {
    let ran = coverage(&case(), &["--format", "json"]);
    crate::report_schema::assert_described(&ran.json());
    insta::assert_json_snapshot!(ran.json()["texts"]);
    assert_snapshot!(ran.places().join("\n"));
}

#[test]
fn untouched_text_fails_a_strict_run_only() {
    assert_eq!(coverage(&case(), &["--strict"]).code(), 1);
    let whole = format!(
        "source: {{ file: log.txt, sha256: {}, language: zh }}\nskipped: [{{ {}, reason: heading }}]\n",
        sha256(LOG),
        range(LOG),
    );
    let ran = coverage(&case().with("a.yaml", whole), &["--strict"]);
    assert_eq!(ran.code(), 0, "{}", ran.all());
}

#[test]
fn a_source_that_nothing_is_said_about_is_untouched_whole() {
    let bare = format!("source: {{ file: log.txt, sha256: {}, language: zh }}\n", sha256(LOG));
    let ran = coverage(&case().with("a.yaml", bare), &["--format", "json"]);
    let figures = &ran.json()["texts"][0]["figures"];
    assert_eq!(figures["untouched"], figures["characters"]);
    assert_eq!(ran.places(), ["sources/log.txt:1:1 untouched-text "]);
}

#[test]
fn a_source_that_is_not_there_is_no_verdict() {
    let case = case();
    std::fs::remove_file(case.path("sources/log.txt")).unwrap();
    let ran = coverage(&case, &["--format", "json"]);
    assert_eq!(ran.code(), 3);
    assert_eq!(ran.json()["texts"][0]["available"], false);
    assert_eq!(ran.places(), ["a.yaml:1:17 source-not-available /source/file"]);
    let bare = format!("source: {{ file: log.txt, sha256: {}, language: zh }}\n", sha256(LOG));
    assert_eq!(coverage(&case.with("a.yaml", bare), &[]).code(), 3);
}

#[test]
fn what_does_not_hold_against_a_changed_source_covers_nothing() {
    let changed = LOG.replace("heron", "egret");
    let ran = coverage(&case().with("sources/log.txt", changed), &["--format", "json"]);
    assert_eq!(ran.code(), 1);
    let places = ran.places().join("\n");
    assert!(places.contains("source-changed") && places.contains("digest-mismatch"), "{places}");
    assert_eq!(ran.json()["texts"][0]["figures"]["ranges"], 2);
}

#[test]
fn two_documents_cover_one_text_together() {
    let case = case().with(
        "b.yaml",
        format!(
            "source: {{ file: log.txt, sha256: {}, language: zh }}\nnotes: [{{ id: gone, evidence: [{{ {} }}] }}]\n",
            sha256(LOG),
            range("nobody</b> saw it go"),
        ),
    );
    let ran = coverage(&case, &["b.yaml", "--format", "json"]);
    let texts = &ran.json()["texts"];
    assert_eq!(texts.as_array().unwrap().len(), 1);
    assert_eq!(texts[0]["figures"]["claims"], 3);
}

#[test]
fn documents_without_a_source_are_nothing_to_look_at() {
    assert_eq!(coverage(&case().with("a.yaml", "notes: []\n"), &[]).code(), 2);
}

/// The parts of `text` between `before` and `after`.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

#[test]
fn a_page_has_the_text_escaped_and_every_link_leads_somewhere() {
    let case = case();
    assert_eq!(coverage(&case, &["--html", "out/pages"]).code(), 0);
    let page = case.read("out/pages/log.txt.html");
    assert!(page.contains("<section id=\"text\" lang=\"zh\""));
    assert!(page.contains("and &lt;b&gt;nobody&lt;/b&gt; saw it go"));
    assert!(page.contains("&lt;i&gt;The heron&lt;/i&gt; came &amp; stayed"));
    assert!(!page.contains("<b>") && !page.contains("<i>"));
    assert!(
        page.contains("title=\"2 claims here\nNote: arrival\nNote: may\">5月3日</a>"),
        "{page}"
    );
    assert_eq!(page.matches("<h3>arrival <span class=\"kind\">Note</span></h3>").count(), 1);
    assert!(!page.contains("<dt>id</dt>"), "the head of a card has said so");
    let ids = between(&page, "id=\"", "\"");
    let links = between(&page, "href=\"#", "\"");
    assert!(links.len() > 8);
    for link in links {
        assert_eq!(ids.iter().filter(|id| **id == link).count(), 1, "{link}");
    }
    assert!(!page.contains("http:") && !page.contains("https:") && !page.contains("{{"));
    let index = case.read("out/pages/index.html");
    assert_eq!(between(&index, "href=\"", "\""), ["log.txt.html"]);
    assert!(index.contains("39.3&nbsp;% claimed"), "{index}");
}

#[test]
fn a_page_folds_markup_and_keeps_a_word_in_one_piece() {
    let words = "苍鹭号于5月3日抵达港口";
    let link = "[5月3日抵](https://example.org/wiki/5月3日 \"wikilink\")";
    let end = WIKI.find("](../Page").unwrap();
    let start = WIKI[..WIKI.find("苍鹭号").unwrap()].chars().count();
    let range = &WIKI[WIKI.find("苍鹭号").unwrap()..end];
    assert!(range.contains(link));
    let document = format!(
        "source: {{ file: wiki.txt, sha256: {}, language: zh, format: markdown }}\n\
         notes: [{{ id: arrival, evidence: [{{ start: {start}, end: {}, digest: \"{}\" }}] }}]\n",
        sha256(WIKI),
        start + range.chars().count(),
        digest(range),
    );
    let case = case().with("sources/wiki.txt", WIKI).with("a.yaml", document);
    assert_eq!(coverage(&case, &["--html", "out"]).code(), 0);
    let page = case.read("out/wiki.txt.html");
    assert_eq!(page.matches("class=\"c d1 l1\" id=").count(), 1, "one mark: {page}");
    assert!(page.contains(">苍鹭号于<span class=\"k\">[</span>5月3日抵<span class=\"k\">]("));
    assert!(page.contains(&format!("lang=\"zh\">{words}</a>")), "the card has the words alone");
    assert!(page.contains("<p class=\"blank\" data-line=\"5\""), "a line of markup alone");
    assert!(!page.contains("data-line=\"2\""), "an empty line");
    assert!(page.contains("id=\"markup\""));
}

#[test]
fn a_source_named_like_the_index_has_a_page_of_its_own() {
    let text = document().replace("log.txt", "index");
    let case = case().with("sources/index", LOG).with("a.yaml", text);
    assert_eq!(coverage(&case, &["--html", "out"]).code(), 0);
    assert!(case.read("out/index-2.html").contains("苍鹭号"));
    assert!(case.read("out/index.html").contains("href=\"index-2.html\""));
}

#[test]
fn a_text_that_is_not_there_has_no_page() {
    let case = case();
    std::fs::remove_file(case.path("sources/log.txt")).unwrap();
    assert_eq!(coverage(&case, &["--html", "out"]).code(), 3);
    assert!(!case.path("out/log.txt.html").exists());
    assert!(case.read("out/index.html").contains("Not available."));
}

#[test]
fn a_page_that_cannot_be_written_is_told() {
    let ran = coverage(&case().with("out", "a file"), &["--html", "out"]);
    assert_eq!(ran.code(), 2);
    assert!(ran.stderr().contains("the page cannot be written"), "{}", ran.all());
}

/// A page of a wiki: its links cut words in half, and one is broken.
const WIKI: &str = "## 港务\n\n苍鹭号于[5月3日抵](https://example.org/wiki/5月3日 \"wikilink\")达[港口](../Page/港口.md \"wikilink\")\\[1\\]，\
未见[损坏](https://example.org/坏\n\n1.\n";

#[test]
fn markup_is_counted_by_itself_and_only_words_are_untouched() {
    let document = format!(
        "source: {{ file: wiki.txt, sha256: {}, language: zh, format: markdown }}\n",
        sha256(WIKI)
    );
    let case = Case::new()
        .with("ledger.toml", LEDGER)
        .with("sources/wiki.txt", WIKI)
        .with("a.yaml", &document);
    let ran = coverage(&case, &["--format", "json"]);
    let text = &ran.json()["texts"][0];
    assert_eq!(text["format"], "markdown");
    insta::assert_json_snapshot!((&text["figures"], &text["untouched"]));
    let plain = case.with("a.yaml", document.replace(", format: markdown", ""));
    let text = &coverage(&plain, &["--format", "json"]).json()["texts"][0];
    assert_eq!(text["figures"]["markup"], 0);
}
