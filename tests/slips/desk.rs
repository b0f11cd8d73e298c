//! A coding desk: documents in memory, and a claim of them checked again and again.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use comity_check::{
    KeptFile, Limits, Ontology,
    conflict::run::judge,
    corpus,
    document::{Checker, Document},
    evidence::held::EvidenceReader,
    file::LoadedFile,
    member::Member,
};
use comity_ontology::model::Model;
use comity_testkit::assert_headline;

use crate::{
    sites::{Claim, claims},
    slip::Stock,
};

pub(crate) struct Desk<'o> {
    pub(crate) checker: Checker<'o>,
    union: usize,
    registry: Vec<(KeptFile, Document)>,
    /// The documents that claim something, as they are.
    texts: Vec<(KeptFile, Document)>,
    reader: Option<EvidenceReader<'o>>,
}

/// A document of the corpus.
pub(crate) struct Text {
    pub(crate) file: LoadedFile,
    pub(crate) claims: Vec<Claim>,
}

impl<'o> Desk<'o> {
    /// The documents of a folder with the registry in it, and the folder of their sources.
    pub(crate) fn new(ontology: &'o Ontology, folder: &Path, sources: Option<&Path>) -> Self {
        let checker = Checker::new(ontology).expect("the ontology is sound");
        let examined = |folder: &Path| -> Vec<(KeptFile, Document)> {
            let files = yaml(folder).into_iter();
            files
                .map(|file| {
                    let document = checker.examine(&file).document;
                    (file.into(), document)
                })
                .collect()
        };
        let registry = examined(&folder.join("registry"));
        let mut texts = examined(folder);
        texts.retain(|(_, document)| document.counted > 0);
        let mut reader = sources.map(|folder| {
            EvidenceReader::open(ontology, &checker, folder, Limits::default()).expect("a folder")
        });
        if let Some(reader) = &mut reader {
            for (file, _) in &registry {
                reader.learn(&file.get().parse().tree.expect("the registry can be read"));
            }
        }
        let union = ontology.main_union().expect("it has claims");
        Self { checker, union, registry, texts, reader }
    }

    pub(crate) fn model(&self) -> &'o Model {
        self.checker.model()
    }

    /// The documents that claim something.
    pub(crate) fn texts(&self) -> Vec<Text> {
        let texts = self.texts.iter().map(|(file, _)| {
            let file = file.get().clone();
            let read = file.format.read(&file.source.text);
            let tree = read.tree.expect("the corpus can be read");
            let claims = claims(self.model(), self.checker.root(), self.union, &tree);
            Text { file, claims }
        });
        texts.collect()
    }

    /// What the values of a text can be mistaken for.
    pub(crate) fn stock(&self, text: &Text) -> Stock {
        let mut stock = Stock::default();
        let name = |mention: &comity_ontology::reading::IdMention| {
            self.model().type_name(mention.ty).to_owned()
        };
        for id in self.registry.iter().flat_map(|(_, document)| &document.identities) {
            stock.ids.entry(name(id)).or_default().push(id.text.to_string());
        }
        let mut near: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for reference in &self.checker.examine(&text.file).document.references {
            near.entry(name(reference)).or_default().insert(reference.text.to_string());
        }
        stock.near = near.into_iter().map(|(ty, ids)| (ty, ids.into_iter().collect())).collect();
        stock
    }

    /// All that is found in a document by itself and beside the registry.
    pub(crate) fn findings(
        &mut self,
        text: &Text,
        document: &str,
        with_sources: bool,
    ) -> BTreeSet<String> {
        let mut file = text.file.clone();
        document.clone_into(&mut file.source.text);
        let file = KeptFile::from(file);
        let examined = self.checker.examine(file.get());
        let (tree, checked) = (examined.tree.as_ref(), &examined.document);
        let known = self.registry.iter();
        let mut members: Vec<Member<'_>> = known
            .map(|(file, document)| Member {
                file,
                tree: None,
                document,
                checked: false,
                adds: false,
                is_whole: false,
            })
            .collect();
        members.push(Member {
            file: &file,
            tree: tree.map(|tree| tree as _),
            document: checked,
            checked: true,
            adds: false,
            is_whole: false,
        });
        let mut findings = corpus::check(self.model(), &members).concat();
        findings.extend(checked.findings.iter().cloned());
        if let Some(reader) = self.reader.as_mut().filter(|_| with_sources)
            && let Some(tree) = tree
        {
            findings.extend(reader.hold(tree).findings);
        }
        findings
            .into_iter()
            .map(|finding| {
                assert_headline(&finding.message);
                format!("{}: {}", finding.code, finding.message)
            })
            .collect()
    }

    /// Whether a document contradicts itself or the rest of the corpus.
    pub(crate) fn contradicts(&self, text: &Text, document: &str) -> bool {
        let mut file = text.file.clone();
        document.clone_into(&mut file.source.text);
        let file = KeptFile::from(file);
        let examined = self.checker.examine(file.get());
        let (tree, checked) = (examined.tree.as_ref(), &examined.document);
        let others = self.texts.iter().filter(|(other, _)| other.path() != file.path());
        let known = self.registry.iter().map(|known| (known, false));
        let members = known.chain(others.map(|other| (other, true)));
        let mut members: Vec<Member<'_>> = members
            .map(|((file, document), checked)| Member {
                file,
                tree: None,
                document,
                checked,
                adds: false,
                is_whole: false,
            })
            .collect();
        members.push(Member {
            file: &file,
            tree: tree.map(|tree| tree as _),
            document: checked,
            checked: true,
            adds: false,
            is_whole: false,
        });
        judge(self.model(), &members, Limits::default(), false)
            .findings
            .iter()
            .any(|findings| !findings.is_empty())
    }
}

/// The YAML files of a folder, by name.
fn yaml(folder: &Path) -> Vec<LoadedFile> {
    let entries = std::fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    paths.sort();
    paths.iter().map(|path| LoadedFile::open(path)).collect()
}
