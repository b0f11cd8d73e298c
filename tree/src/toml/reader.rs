//! From the events of the parser to the document.

use toml_parser::{
    ErrorSink, Source,
    decoder::Encoding,
    parser::{EventReceiver, ValidateWhitespace, parse_document},
};

use super::{
    document::{Body, Document, Key, Origin, ROOT},
    flatten::{Flattened, flatten},
    mistake::Mistakes,
    scalar,
};
use crate::{Code, Finding, Read, ReadLimits, Span, sort_by_key, unprintable};

pub(super) fn read(text: &str, limits: ReadLimits) -> Read<'_> {
    read_with_keys(text, limits).0
}

/// The same, with the further places of keys that several headers write.
pub(super) fn read_with_keys(text: &str, limits: ReadLimits) -> (Read<'_>, Vec<(u32, Span)>) {
    let source = Source::new(text);
    let tokens = source.lex().into_vec();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut mistakes = Mistakes::new(text, limits.findings);
    let mut reader = Reader {
        text,
        document: Document::new(start, limits),
        open: vec![Open::new(Some(ROOT), false)],
        path: Vec::new(),
        after_dot: false,
        header: 0,
        has_content: false,
        findings: Vec::new(),
        most: limits.findings,
    };
    parse_document(&tokens, &mut ValidateWhitespace::new(&mut reader, source), &mut mistakes);

    let Reader { has_content, mut document, findings: unprintable, .. } = reader;
    if let Some(finding) = document.too_deep.take() {
        // What was left unread echoes as brackets that nothing closes.
        return (Read::nothing(finding), Vec::new());
    }
    let mut findings = mistakes.finish();
    if findings.is_empty() && !has_content {
        let finding = Finding::new(Code::EMPTY_DOCUMENT, Span::at(0), "the text is empty");
        let finding = finding.help("write a document, such as `key = \"value\"`");
        return (Read::nothing(finding), Vec::new());
    }
    let whole = findings.is_empty();
    let Flattened { tree, duplicates, repeated } = flatten(text, document);
    findings.extend(duplicates);
    findings.extend(unprintable);
    sort_by_key(&mut findings, |finding| finding.span.start);
    unprintable::report_written(text, &mut findings, limits.findings);
    (Read { tree: tree.filter(|_| whole), findings }, repeated)
}

struct Reader<'s> {
    text: &'s str,
    document: Document<'s>,
    /// The table of the last header, and the arrays and inline tables that are open in it.
    open: Vec<Open<'s>>,
    /// The key that is being read, or the path of a header.
    path: Vec<Key<'s>>,
    after_dot: bool,
    /// Where the last header starts.
    header: usize,
    has_content: bool,
    /// Escapes of characters that no text may contain.
    findings: Vec<Finding>,
    /// How many findings are reported at most.
    most: usize,
}

/// What takes the next value.
struct Open<'s> {
    /// The table or array; none if it was refused, and its entries with it.
    item: Option<usize>,
    is_list: bool,
    /// In a table, the key that waits for its value, and the table that it belongs in.
    key: Option<(usize, Key<'s>)>,
}

impl Open<'_> {
    fn new(item: Option<usize>, is_list: bool) -> Self {
        Self { item, is_list, key: None }
    }
}

impl<'s> Reader<'s> {
    fn value(&mut self, span: Span, body: Body<'s>) -> Option<usize> {
        let open = self.open.last_mut()?;
        if open.is_list {
            self.document.push(open.item?, span, body)
        } else {
            let (table, key) = open.key.take()?;
            self.document.insert(table, key, span, body)
        }
    }

    fn open_value(&mut self, span: toml_parser::Span, body: Body<'s>) -> bool {
        let is_list = matches!(body, Body::List { .. });
        let item = self.value(Span::of(span.start(), span.end()), body);
        self.open.push(Open::new(item, is_list));
        self.document.too_deep.is_none()
    }

    fn close_value(&mut self, span: toml_parser::Span) {
        // The first is the table of the header, which no bracket closes.
        if self.open.len() > 1
            && let Some(Open { item: Some(item), .. }) = self.open.pop()
        {
            self.document.items[item].span.end = Span::of(0, span.end()).end;
        }
    }

    /// Reports what no text may contain and `text` has from an escape.
    fn check_escapes(&mut self, span: toml_parser::Span, text: &str) {
        if text.chars().any(unprintable::is_unprintable) {
            let (start, most) = (span.start(), self.most);
            let written = self.text.get(start..span.end()).unwrap_or_default();
            unprintable::report_escaped(written, start, &mut self.findings, most);
        }
    }

    fn open_header(&mut self, span: toml_parser::Span) {
        self.has_content = true;
        self.header = span.start();
        self.path.clear();
        // Until it is closed, it is a header of nothing.
        self.open = vec![Open::new(None, false)];
    }

    fn close_header(&mut self, item: Option<usize>) {
        self.open = vec![Open::new(item, false)];
    }
}

impl EventReceiver for Reader<'_> {
    fn std_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open_header(span);
    }

    fn std_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        let path = std::mem::take(&mut self.path);
        let item = self.document.header(path, Span::of(self.header, span.end()));
        self.close_header(item);
    }

    fn array_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open_header(span);
    }

    fn array_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        let path = std::mem::take(&mut self.path);
        let item = self.document.list_header(path, Span::of(self.header, span.end()));
        self.close_header(item);
    }

    fn inline_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.open_value(span, Body::table(Origin::Inline))
    }

    fn inline_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_value(span);
    }

    fn array_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.open_value(span, Body::list(false))
    }

    fn array_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_value(span);
    }

    fn simple_key(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        self.has_content = true;
        if !std::mem::take(&mut self.after_dot) {
            self.path.clear();
        }
        let text = scalar::key(self.text, span, encoding, error);
        self.check_escapes(span, &text);
        self.path.push(Key { text, span: Span::of(span.start(), span.end()) });
    }

    fn key_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.after_dot = true;
    }

    fn key_val_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        let mut path = std::mem::take(&mut self.path);
        if let (Some(key), Some(open)) = (path.pop(), self.open.last_mut()) {
            let table = open.item.and_then(|table| self.document.dotted(table, &path));
            open.key = table.map(|table| (table, key));
        }
    }

    fn scalar(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        error: &mut dyn ErrorSink,
    ) {
        let (kind, text) = scalar::scalar(self.text, span, encoding, error);
        self.check_escapes(span, &text);
        self.value(Span::of(span.start(), span.end()), Body::Scalar(kind, text));
    }
}
