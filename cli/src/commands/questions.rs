//! What a corpus is asked.

mod about;
mod compare;
mod level;
mod names;
mod path;
mod series;
mod table;
mod timeline;

use std::path::PathBuf;

use comity_check::{Files, Ontology, Options, Report, Sink as _, lint::unusable, sound};
use comity_ontology::model::Model;
use comity_questions::{ClaimCorpus, EntityError, TermError};
use comity_tree::{Date, one_line, shown};

use crate::{
    answers::{Answer, AnswerFormat, How},
    args::{Asked, Question},
    home::{Home, Named, Setup},
    output::Output,
};
use compare::Compared;
use level::OnDate;
use path::Ascent;

/// The folder of documents of those who name none.
const CORPUS: &str = "corpus";

/// What is printed, or why there is no answer.
type Answered = Result<String, Refusal>;

/// Why a question has no answer.
enum Refusal {
    /// The question names something that does not exist, or contradicts itself: why, and the help.
    Misused(String, String),
    /// The ontology or a document cannot be relied on.
    Faulty(Box<Report>),
    /// A document, or its evidence, cannot be relied on under these options.
    Unsound(Box<Report>, Box<Options>),
}

impl Refusal {
    fn misused(why: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Misused(why.into(), help.into())
    }
}

impl From<Box<Report>> for Refusal {
    fn from(report: Box<Report>) -> Self {
        Self::Faulty(report)
    }
}

impl From<EntityError> for Refusal {
    fn from(error: EntityError) -> Self {
        Self::misused(error.to_string(), error.help())
    }
}

impl From<TermError> for Refusal {
    fn from(error: TermError) -> Self {
        Self::misused(error.to_string(), error.help())
    }
}

/// Answers a question; returns the exit code.
pub(crate) fn run(question: &Question, home: &Home, output: &mut Output) -> u8 {
    match answer(question, home) {
        Ok(text) => {
            output.write(&text);
            0
        }
        Err(Refusal::Misused(why, help)) => {
            let help = if help.is_empty() { help } else { format!("help: {}\n", one_line(&help)) };
            output.complain(&format!("error: {}\n{help}", one_line(&why)));
            2
        }
        Err(Refusal::Faulty(report)) => super::complain(&report, output),
        Err(Refusal::Unsound(report, options)) => super::without_verdict(&report, &options, output),
    }
}

fn answer(question: &Question, home: &Home) -> Answered {
    match question {
        Question::Timeline { a, b, asked, format, from, to, width } => {
            let [from, to] = [from, to].map(|text| text.as_deref().map(date).transpose());
            let (from, to) = (from?, to?);
            in_order(from.as_ref(), to.as_ref())?;
            with(home, asked, |corpus| {
                two(corpus, a, b)?;
                let timeline = corpus.timeline(a, b)?.between(from.as_ref(), to.as_ref());
                Ok(format.print(&timeline, &How { lang: &asked.lang, width: *width }))
            })
        }
        Question::Level { a, b, on, mode, asked, format } => {
            let date = date(on)?;
            with(home, asked, |corpus| {
                let modes = names::modes(corpus, mode)?;
                two(corpus, a, b)?;
                let standing = corpus.level_on(a, b, &date, &modes)?;
                Ok(say(&OnDate { standing, date: date.clone() }, *format, &asked.lang))
            })
        }
        Question::About { entity, asked, format } => {
            with(home, asked, |corpus| Ok(say(&corpus.claims_about(entity)?, *format, &asked.lang)))
        }
        Question::Compare { a, b, ontology, format, lang } => {
            let ontology = home.sound_ontology(ontology.name.as_deref())?;
            let corpus = ClaimCorpus::new(model(&ontology)?.clone());
            let lang = names::language(corpus.model(), lang)?;
            Ok(say(&Compared::of(corpus.level(a)?, corpus.level(b)?), *format, lang))
        }
        Question::Path { from, to, asked, format } => with(home, asked, |corpus| {
            let ascent = Ascent::of(corpus, corpus.level(from)?, corpus.level(to)?);
            Ok(say(&ascent, *format, &asked.lang))
        }),
        Question::Series { measure, of, with: counterpart, asked, format } => {
            with(home, asked, |corpus| {
                let measure = corpus.measure(measure)?;
                let series = corpus.series(measure, of, counterpart.as_deref())?;
                Ok(say(&series, *format, &asked.lang))
            })
        }
    }
}

fn say(answer: &dyn Answer, format: &dyn AnswerFormat, lang: &str) -> String {
    format.print(answer, &How { lang, width: 0 })
}

/// Asks the corpus that is named.
fn with(home: &Home, asked: &Asked, question: impl FnOnce(&ClaimCorpus) -> Answered) -> Answered {
    let default = (!home.is_project()).then(|| PathBuf::from(CORPUS));
    let paths: Vec<PathBuf> = asked.corpus.clone().or(default).into_iter().collect();
    let named =
        Named { paths: &paths, sources: &asked.sources, is_strict: false, ..Named::default() };
    let Setup { ontology, mut options } = home.set_up(&asked.common, &named)?;
    names::language(model(&ontology)?, &asked.lang)?;
    if asked.unverified {
        options.sources.clear();
    }
    let files = Files::open(&options);
    let unsound = |report| Refusal::Unsound(report, Box::new(options.clone()));
    let session = sound(&ontology, &files).map_err(unsound)?;
    let corpus = ClaimCorpus::new(session.model().clone());
    session.answer(corpus, |corpus, name, tree| corpus.add(name, tree), question)?
}

/// The model of an ontology that can be asked about.
fn model(ontology: &Ontology) -> Result<&Model, Refusal> {
    let model = ontology.usable().map(|(model, _)| model);
    model.ok_or_else(|| Refusal::Faulty(Box::new(unusable(ontology))))
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
fn two(corpus: &ClaimCorpus, a: &str, b: &str) -> Result<(), Refusal> {
    let actor = corpus.actor(a)?;
    if actor == corpus.actor(b)? {
        let why = format!("`{}` and `{}` are the same actor", shown(a), shown(b));
        let help = format!("`comity about {}` lists its claims", shown(actor.id()));
        return Err(Refusal::misused(why, help));
    }
    Ok(())
}

fn date(text: &str) -> Result<Date, Refusal> {
    Date::parse(text).map_err(|error| Refusal::misused(error.message, error.help))
}
