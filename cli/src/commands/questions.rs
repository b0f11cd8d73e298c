//! What a corpus is asked.

mod about;
mod compare;
mod level;
mod names;
mod path;
mod series;
mod source;
mod svg;
mod table;
mod timeline;

use std::path::Path;

use comity::{Corpus, Date};

use crate::{
    args::{Asking, Format, Question},
    output::Output,
};

/// What is printed, or why there is no answer.
type Answer = Result<String, Refusal>;

/// Why a question has no answer.
struct Refusal {
    why: String,
    help: String,
    code: u8,
}

impl Refusal {
    /// The question names something that there is not.
    fn misused(why: impl Into<String>, help: impl Into<String>) -> Self {
        Self { why: why.into(), help: help.into(), code: 2 }
    }
}

impl From<comity::questions::NameError> for Refusal {
    fn from(error: comity::questions::NameError) -> Self {
        Self::misused(error.to_string(), error.help())
    }
}

/// Answers a question.
pub(crate) fn run(question: &Question, output: &mut Output) -> u8 {
    match answer(question) {
        Ok(text) => {
            output.write(&text);
            if !text.ends_with('\n') {
                output.write("\n");
            }
            0
        }
        Err(Refusal { why, help, code }) => {
            let help = if help.is_empty() { help } else { format!("help: {help}\n") };
            output.complain(&format!("error: {why}\n{help}"));
            code
        }
    }
}

fn answer(question: &Question) -> Answer {
    match question {
        Question::Timeline { a, b, corpus, format, lang, from, to, width } => {
            let lang = names::language(lang)?;
            let corpus = open(corpus)?;
            two(&corpus, a, b)?;
            let [from, to] = [from, to].map(|text| text.as_deref().map(date).transpose());
            let timeline = corpus.timeline(a, b)?.between(from?.as_ref(), to?.as_ref());
            Ok(timeline::answer(&timeline, *format, lang, *width))
        }
        Question::Level { a, b, on, mode, asking } => {
            let date = date(on)?;
            let modes = names::modes(mode)?;
            ask(asking, |corpus| {
                two(corpus, a, b)?;
                let standing = corpus.level_on(a, b, &date, modes)?;
                Ok(level::answer(&standing, &date, asking))
            })
        }
        Question::About { entity, asking } => {
            ask(asking, |corpus| Ok(about::answer(corpus, &corpus.claims_about(entity)?, asking)))
        }
        Question::Compare { a, b, format, lang } => {
            let lang = names::language(lang)?;
            Ok(compare::answer(names::term(a)?, names::term(b)?, *format, lang))
        }
        Question::Path { from, to, asking } => {
            let (from, to) = (names::term(from)?, names::term(to)?);
            ask(asking, |corpus| Ok(path::answer(corpus, from, to, asking)))
        }
        Question::Series { measure, of, with, asking } => {
            let measure = names::term(measure)?;
            ask(asking, |corpus| {
                Ok(series::answer(&corpus.series(measure, of, with.as_deref())?, asking))
            })
        }
    }
}

fn ask(asking: &Asking, question: impl FnOnce(&Corpus) -> Answer) -> Answer {
    names::language(&asking.lang)?;
    question(&open(&asking.corpus)?)
}

/// Refuses an actor beside itself.
fn two(corpus: &Corpus, a: &str, b: &str) -> Result<(), Refusal> {
    let id = &corpus.find_actor(a)?.id;
    if *id == corpus.find_actor(b)?.id {
        let why = format!("`{a}` and `{b}` are one actor");
        return Err(Refusal::misused(why, format!("`comity about {id}` lists its claims")));
    }
    Ok(())
}

fn open(folder: &Path) -> Result<Corpus, Refusal> {
    let shown = folder.display();
    if !folder.is_dir() {
        let why = format!("there is no folder `{shown}`");
        return Err(Refusal::misused(why, "name the folder of the corpus"));
    }
    let corpus = Corpus::read_dir(folder).map_err(|error| Refusal {
        why: error.to_string(),
        help: format!("`comity check {shown}` shows the places"),
        code: 3,
    })?;
    if corpus.documents().next().is_none() {
        let why = format!("there is no document in `{shown}`");
        return Err(Refusal::misused(why, "name the folder of the corpus"));
    }
    Ok(corpus)
}

fn date(text: &str) -> Result<Date, Refusal> {
    Date::parse(text).map_err(|error| Refusal::misused(error.message, error.help))
}

/// Prints JSON as text.
fn json(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}

/// Whether the answer is to be JSON.
fn wants_json(asking: &Asking) -> bool {
    asking.format == Format::Json
}
