//! A codebook: a static site with a page for everything that an ontology defines, and the same in
//! one file of Markdown.

mod address;
mod condition;
mod html;
mod layout;
mod lists;
mod losses;
mod markdown;
mod page;
mod picture;
mod record;
mod rule;
mod search;
mod term;
mod touches;
mod vocabulary;

use comity_gen::{Artefact, CorpusValues, Fate, File, Property, Refusal, Target, describe};
use comity_ontology::Model;

use page::Book;
use touches::Touches;

/// A codebook as a target.
#[derive(Debug)]
pub struct Codebook;

impl Target for Codebook {
    fn name(&self) -> &'static str {
        "codebook"
    }

    fn about(&self) -> &'static str {
        "A codebook to read: a static site with search, and one file of Markdown"
    }

    fn fate(&self, property: Property) -> Fate {
        losses::fate(property)
    }

    fn generate(&self, model: &Model) -> Result<Artefact, Vec<Refusal>> {
        self.generate_with(model, &CorpusValues::default())
    }

    fn generate_with(
        &self,
        model: &Model,
        corpus: &CorpusValues,
    ) -> Result<Artefact, Vec<Refusal>> {
        let refusals = address::refusals(model);
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let rules = touches::rules(model);
        let touches = Touches::new(model, &rules);
        let sections = address::sections(model);
        let navs = page::navs(&sections);
        let book = Book { model, rules, touches, corpus, sections, navs };
        let mut pages = vec![lists::home(&book)];
        let lists = book.sections.iter();
        pages.extend(lists.map(|(folder, title, _)| lists::list(&book, folder, title)));
        pages.extend((0..model.vocabularies.len()).map(|it| vocabulary::page(&book, it)));
        pages.extend(model.records.iter().map(|it| record::page(&book, it)));
        pages.extend(model.unions.iter().map(|it| lists::union(&book, it)));
        pages.extend(model.scalars.iter().map(|it| lists::scalar(&book, it)));
        pages.extend(book.rules.iter().map(|it| rule::of_rule(&book, it)));
        pages.extend(model.conflicts.iter().map(|it| rule::of_conflict(&book, it)));
        let mut files: Vec<File> = pages.iter().map(|page| book.framed(page)).collect();
        let losses = losses::of(&book);
        files.push(markdown::file(&book, &losses));
        files.push(search::index(&book));
        for (path, text) in [
            ("codebook.css", include_str!("codebook/codebook.css")),
            ("codebook.js", include_str!("codebook/codebook.js")),
        ] {
            files.push(File { path: path.to_owned(), text: text.to_owned() });
        }
        let title = format!("the codebook of {}", describe::known_as(model));
        Ok(Artefact { title, files, losses })
    }
}
