//! What questions on documents need to know of an ontology: the parts that fields play, the
//! effects of terms, timelines.

/// The part that a field plays in the answers to questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldPart {
    /// Whom the record is about: the parties of a claim, the speakers of an attribution.
    Parties,
    /// The other side, where a record has one.
    Counterparts,
    /// The actors to whom an entry belongs; it acts for them.
    MemberOf,
    /// The entry that the whole record is about.
    Subject,
    /// What the thing is called.
    Title,
    /// How the thing is at the end of what the record describes.
    State,
    /// A term that holds between the parties from one change to the next.
    Level,
    /// The level that was given up.
    Former,
    /// What is added to a level.
    Tags,
    /// What is done.
    Verb,
    /// When it was.
    Date,
    /// The first day of the time that the thing covers.
    From,
    /// The last day of the time that the thing covers.
    Until,
    /// The record by which, or on the occasion of which, it was done: an undated one borrows its
    /// date.
    By,
    /// How the record is put forward.
    Mode,
    /// Whether the record affirms or denies.
    Polarity,
    /// Who says it.
    Speakers,
    /// How the record relates to others.
    Links,
    /// The words of the coder.
    Remark,
    /// How something is said, and not what.
    Manner,
    /// How it was encoded: of no interest to who asks what is said.
    Encoding,
    /// What is measured.
    Measure,
    /// What a measurement gives.
    Figure,
    /// Where a figure comes from.
    Source,
    /// The number of a quantity.
    Number,
    /// The upper end of a range.
    Upper,
    /// The unit of a quantity.
    Unit,
    /// How exact a quantity is.
    Qualifier,
}

impl FieldPart {
    /// Every part, by the word that an ontology uses for it.
    pub const WORDS: [(&'static str, Self); 28] = [
        ("parties", Self::Parties),
        ("counterparts", Self::Counterparts),
        ("member-of", Self::MemberOf),
        ("subject", Self::Subject),
        ("title", Self::Title),
        ("state", Self::State),
        ("level", Self::Level),
        ("former", Self::Former),
        ("tags", Self::Tags),
        ("verb", Self::Verb),
        ("date", Self::Date),
        ("from", Self::From),
        ("until", Self::Until),
        ("by", Self::By),
        ("mode", Self::Mode),
        ("polarity", Self::Polarity),
        ("speakers", Self::Speakers),
        ("links", Self::Links),
        ("remark", Self::Remark),
        ("manner", Self::Manner),
        ("encoding", Self::Encoding),
        ("measure", Self::Measure),
        ("figure", Self::Figure),
        ("source", Self::Source),
        ("number", Self::Number),
        ("upper", Self::Upper),
        ("unit", Self::Unit),
        ("qualifier", Self::Qualifier),
    ];

    /// The word that an ontology uses for it.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, part)| *part == self).map_or("", |(word, _)| word)
    }
}

/// What a term does to the answers to questions, where the field that holds it plays a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TermEffect {
    /// Of a mode: what is put forward so counts as a fact.
    Factual,
    /// Of a polarity: it denies.
    Denies,
    /// Of a verb: the level begins to hold.
    Begins,
    /// Of a verb: the level begins to hold, and took the place of a lower one.
    Raises,
    /// Of a verb: the level ends.
    Ends,
    /// Of a verb: the level is only decided.
    Resolves,
    /// Of the verb of a link: both say the same.
    Repeats,
    /// Of the verb of a link: the first is a part of the second, and borrows its date.
    Within,
    /// Of the verb of a link: they cannot both be right.
    Opposes,
    /// Of a state: it may be reached more than once.
    Recurs,
    /// Of a measure: it and all that is narrower have the same figures from both sides.
    Mutual,
    /// Of the manner: what is said so may not be so.
    Doubts,
    /// Of the manner: what is said so hangs on something.
    Depends,
    /// Of no part: its words say that another says it, and a record with speakers reflects them.
    Attributes,
    /// Of no part: its words leave a list open, and are said of each of its items.
    OpensList,
    /// Of no part: what is of this kind may be named for what its declaration refers to: a capital
    /// for its state.
    StandsFor,
}

impl TermEffect {
    /// Every effect, by the word that an ontology uses for it.
    pub const WORDS: [(&'static str, Self); 16] = [
        ("factual", Self::Factual),
        ("denies", Self::Denies),
        ("begins", Self::Begins),
        ("raises", Self::Raises),
        ("ends", Self::Ends),
        ("resolves", Self::Resolves),
        ("repeats", Self::Repeats),
        ("within", Self::Within),
        ("opposes", Self::Opposes),
        ("recurs", Self::Recurs),
        ("mutual", Self::Mutual),
        ("doubts", Self::Doubts),
        ("depends", Self::Depends),
        ("attributes", Self::Attributes),
        ("opens-list", Self::OpensList),
        ("stands-for", Self::StandsFor),
    ];
}

/// How the values of a record appear in a timeline. Fields are indices into the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimelineFields {
    /// The strand in which they appear: indices of a vocabulary and of a term in it.
    pub strand: (usize, usize),
    /// Values that are alike in all of these fields are about the same thing.
    pub same: Vec<usize>,
    /// Values that differ in one of these fields never share a line.
    pub apart: Vec<usize>,
    /// The fields whose date an undated value takes: the first that is present.
    pub dated_by: Vec<usize>,
    /// Whether each act happens only once to the same thing.
    pub is_once: bool,
}
