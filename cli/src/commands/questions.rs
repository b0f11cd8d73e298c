//! What a corpus is asked.

mod about;
mod compare;
mod format;
mod level;
mod names;
mod open;
mod path;
mod plural;
mod series;
mod source;
mod table;
mod timeline;
mod visible;

use comity_check::ontology::Ontology;
use comity_questions::{Corpus, NameError, TermError};
use comity_tree::{Date, shown};

use crate::{
    args::{Asked, Asking, Picture, Question},
    output::Output,
};
use compare::Compared;
use format::printed;
use level::OnDate;
use path::Ascent;

/// What is printed, or why there is no answer.
type Answered = Result<String, Refusal>;

/// Why a question has no answer.
struct Refusal {
    why: String,
    help: String,
    /// Findings that explain it.
    findings: String,
    code: u8,
}

impl Refusal {
    /// The question names something that does not exist, or contradicts itself.
    fn misused(why: impl Into<String>, help: impl Into<String>) -> Self {
        Self { why: why.into(), help: help.into(), findings: String::new(), code: 2 }
    }

    /// Something could not be read.
    fn unread(why: &str, findings: String) -> Self {
        Self { why: why.to_owned(), help: String::new(), findings, code: 3 }
    }
}

impl From<NameError> for Refusal {
    fn from(error: NameError) -> Self {
        Self::misused(error.to_string(), error.help())
    }
}

impl From<TermError> for Refusal {
    fn from(error: TermError) -> Self {
        Self::misused(error.to_string(), error.help())
    }
}

/// Answers a question.
pub(crate) fn run(question: &Question, output: &mut Output) -> u8 {
    match answer(question) {
        Ok(text) => {
            output.write(&text);
            0
        }
        Err(Refusal { why, help, findings, code }) => {
            let help = if help.is_empty() { help } else { format!("help: {help}\n") };
            output.complain(&format!("{findings}error: {why}\n{help}"));
            code
        }
    }
}

fn answer(question: &Question) -> Answered {
    match question {
        Question::Timeline { a, b, asked, format, from, to, width } => {
            let [from, to] = [from, to].map(|text| text.as_deref().map(date).transpose());
            let (from, to) = (from?, to?);
            in_order(from.as_ref(), to.as_ref())?;
            with(asked, |corpus| {
                two(corpus, a, b)?;
                let timeline = corpus.timeline(a, b)?.between(from.as_ref(), to.as_ref());
                Ok(match format {
                    Picture::Text => printed(&timeline, crate::args::Format::Text, &asked.lang),
                    Picture::Json => printed(&timeline, crate::args::Format::Json, &asked.lang),
                    Picture::Svg => timeline::svg::picture(&timeline, &asked.lang, *width),
                })
            })
        }
        Question::Level { a, b, on, mode, asking } => {
            let date = date(on)?;
            with(&asking.asked, |corpus| {
                let modes = names::modes(corpus, mode)?;
                two(corpus, a, b)?;
                let standing = corpus.level_on(a, b, &date, &modes)?;
                Ok(say(&OnDate { standing, date: date.clone() }, asking))
            })
        }
        Question::About { entity, asking } => {
            with(&asking.asked, |corpus| Ok(say(&corpus.claims_about(entity)?, asking)))
        }
        Question::Compare { a, b, ontology, format, lang } => {
            let ontology = Ontology::open(ontology);
            let corpus = Corpus::new(open::model(&ontology)?.clone());
            let lang = names::language(corpus.model(), lang)?;
            Ok(printed(&Compared::of(corpus.level(a)?, corpus.level(b)?), *format, lang))
        }
        Question::Path { from, to, asking } => with(&asking.asked, |corpus| {
            Ok(say(&Ascent::of(corpus, corpus.level(from)?, corpus.level(to)?), asking))
        }),
        Question::Series { measure, of, with: counterpart, asking } => {
            with(&asking.asked, |corpus| {
                let measure = corpus.measure(measure)?;
                Ok(say(&corpus.series(measure, of, counterpart.as_deref())?, asking))
            })
        }
    }
}

fn say(answer: &dyn format::Answer, asking: &Asking) -> String {
    printed(answer, asking.format, &asking.asked.lang)
}

/// Asks the corpus that is named.
fn with(asked: &Asked, question: impl FnOnce(&Corpus) -> Answered) -> Answered {
    let ontology = Ontology::open(&asked.ontology);
    names::language(open::model(&ontology)?, &asked.lang)?;
    question(&open::open(&ontology, asked)?)
}

/// Refuses a time that ends before it begins.
fn in_order(from: Option<&Date>, to: Option<&Date>) -> Result<(), Refusal> {
    match (from, to) {
        (Some(from), Some(to)) if from.earliest() > to.latest() => {
            let why = format!("`--from {from}` is later than `--to {to}`");
            Err(Refusal::misused(why, "swap the two dates"))
        }
        _ => Ok(()),
    }
}

/// Refuses an actor beside itself.
fn two(corpus: &Corpus, a: &str, b: &str) -> Result<(), Refusal> {
    let actor = corpus.actor(a)?;
    if actor == corpus.actor(b)? {
        let why = format!("`{}` and `{}` are one actor", shown(a), shown(b));
        let help = format!("`comity about {}` lists its claims", shown(actor.id()));
        return Err(Refusal::misused(why, help));
    }
    Ok(())
}

fn date(text: &str) -> Result<Date, Refusal> {
    Date::parse(text).map_err(|error| Refusal::misused(error.message, error.help))
}
