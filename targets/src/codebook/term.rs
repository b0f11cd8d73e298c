//! A term of a vocabulary, with everything that the ontology and the corpus say about it.

use comity_gen::Used;
use comity_ontology::model::{Deprecation, LocalizedText, Vocabulary};

use super::{
    html::{encoded, escaped, paragraphs, prose, tagged},
    page::{Book, facts, ids},
};

/// How many claims of a corpus are listed at a term.
const CLAIMS: usize = 12;

/// The terms that lead to each term of a vocabulary.
pub(super) struct Below {
    /// Those that are narrower.
    narrower: Vec<Vec<usize>>,
    /// Those that rank above it.
    upper: Vec<Vec<usize>>,
}

impl Below {
    pub(super) fn new(vocabulary: &Vocabulary) -> Self {
        let none = vec![Vec::new(); vocabulary.terms.len()];
        let mut below = Self { narrower: none.clone(), upper: none };
        for (index, term) in vocabulary.terms.iter().enumerate() {
            for broader in &term.broader {
                below.narrower[*broader].push(index);
            }
            for above in &term.above {
                below.upper[above.term].push(index);
            }
        }
        below
    }
}

pub(super) fn article(book: &Book<'_>, vocabulary: usize, index: usize, below: &Below) -> String {
    let terms = &book.model.vocabularies[vocabulary].terms;
    let term = &terms[index];
    let links = |terms: &mut dyn Iterator<Item = usize>| {
        let links = terms.map(|term| book.term_link(vocabulary, term));
        links.collect::<Vec<_>>().join(", ")
    };
    let above = term.above.iter().map(|above| {
        let because = [&above.basis, &above.source].map(|it| prose(it)).into_iter();
        let because = because.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(": ");
        let because =
            if because.is_empty() { because } else { format!("<br><small>{because}</small>") };
        format!("<li>{}{because}</li>", book.term_link(vocabulary, above.term))
    });
    let implied = term.implies.iter().map(|(vocabulary, term)| book.term_link(*vocabulary, *term));
    let implied = implied.collect::<Vec<_>>().join(", ");
    let mappings = term.mappings.iter().map(|mapping| {
        let checked = match &*mapping.checked {
            "" => String::new(),
            day => format!(", checked {}", escaped(day)),
        };
        let (scheme, code) = (escaped(&mapping.scheme), escaped(&mapping.code));
        let relation = relation(mapping.relation);
        format!("<li>{scheme} <code>{code}</code> <small>{relation}{checked}</small></li>")
    });
    let code = escaped(&term.code);
    let label = match term.label.entries.first() {
        Some((language, label)) => tagged(language, label),
        None => code.clone(),
    };
    let mut html = format!(
        "<article class=\"term\" id=\"{code}\">\n<h3>{label} <a class=\"anchor\" href=\"#{}\" \
         aria-label=\"Link to {code}\">#</a></h3>\n<p class=\"code\"><code>{code}</code>{}</p>\n",
        encoded(&term.code),
        term.since
            .as_ref()
            .map(|it| format!(" <small>since {}</small>", escaped(it)))
            .unwrap_or_default()
    );
    html.push_str(&labels(&term.label, 1));
    html.push_str(&term.deprecated.as_ref().map(deprecated).unwrap_or_default());
    html.push_str(&paragraphs(&term.definition, "definition"));
    html.push_str(&paragraphs(&term.note, "note"));
    let mut examples = term.examples.iter().map(|it| format!("<q>{}</q>", escaped(it)));
    html.push_str(&facts(&[
        ("Also", words(&term.aliases)),
        ("Of several", words(&term.plural.entries)),
        ("Broader", links(&mut term.broader.iter().copied())),
        ("Narrower", links(&mut below.narrower[index].iter().copied())),
        ("Says as well", implied),
        ("Ranks above", list(above)),
        ("Ranks below", links(&mut below.upper[index].iter().copied())),
        ("Examples", examples.by_ref().collect::<Vec<_>>().join(", ")),
        ("Mappings", list(mappings)),
        ("From", book.origin(term.location)),
        ("Named by", ids(book.touches.of_term(vocabulary, index))),
    ]));
    let attesting: Vec<_> = term.cues.iter().chain(&term.hints).cloned().collect();
    if !attesting.is_empty() {
        html.push_str(&format!(
            "<details><summary>Words that attest it <small>{}</small></summary>\n<p>{}</p>\n</details>\n",
            attesting.len(),
            words(&attesting)
        ));
    }
    html.push_str(&claims(book.corpus.of(vocabulary, index)));
    html.push_str("</article>\n");
    html
}

/// How a mapping relates, in words.
pub(super) fn relation(relation: comity_ontology::model::MappingRelation) -> &'static str {
    use comity_ontology::model::MappingRelation::{Broad, Close, Exact, Narrow, Related};
    match relation {
        Exact => "exact",
        Close => "close",
        Broad => "broader",
        Narrow => "narrower",
        Related => "related",
    }
}

/// The labels in all languages, without the first ones that stand elsewhere.
pub(super) fn labels(label: &LocalizedText, skipped: usize) -> String {
    let others = label.entries.iter().skip(skipped);
    let others: String = others
        .map(|(language, label)| {
            format!("<li><small>{}</small> {}</li>", escaped(language), tagged(language, label))
        })
        .collect();
    if others.is_empty() { others } else { format!("<ul class=\"labels\">{others}</ul>\n") }
}

/// Words of languages, each once.
fn words(words: &[(String, String)]) -> String {
    let mut seen: Vec<&str> = Vec::new();
    let mut html = Vec::new();
    for (language, word) in words {
        if !seen.contains(&word.as_str()) {
            seen.push(word);
            html.push(tagged(language, word));
        }
    }
    html.join(" · ")
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: String = items.collect();
    if items.is_empty() { items } else { format!("<ul>{items}</ul>") }
}

/// Why something should not be used.
pub(super) fn deprecated(deprecation: &Deprecation) -> String {
    let instead = match &*deprecation.replaced_by {
        "" => String::new(),
        other => format!(" Use <code>{}</code>.", escaped(other)),
    };
    format!(
        "<p class=\"deprecated\"><strong>Deprecated since {}.</strong> {}{instead}</p>\n",
        escaped(&deprecation.since),
        prose(deprecation.reason.first())
    )
}

fn claims<'u>(used: impl ExactSizeIterator<Item = &'u Used>) -> String {
    let count = used.len();
    if count == 0 {
        return String::new();
    }
    let items: String = used
        .take(CLAIMS)
        .map(|one| {
            let remark = match &*one.remark {
                "" => String::new(),
                remark => format!("<br>{}", escaped(remark)),
            };
            format!(
                "<li><code>{}</code> <small>{} in {}</small>{remark}</li>\n",
                escaped(&one.id),
                escaped(&one.kind),
                escaped(&one.document)
            )
        })
        .collect();
    let more = match count.saturating_sub(CLAIMS) {
        0 => String::new(),
        more => format!("<p><small>and {more} more</small></p>\n"),
    };
    format!(
        "<details><summary>In the corpus <small>{count}</small></summary>\n<ul class=\"claims\">\n\
         {items}</ul>\n{more}</details>\n"
    )
}
