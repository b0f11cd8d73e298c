//! The numbers of a text: what each says, and in what unit.

mod around;
mod code;
mod compose;
mod endings;
mod figures;
mod fraction;
mod friends;
mod indefinite;
mod place;
mod range;
mod rate;
mod roman;
mod shared;
mod short;
mod words;

pub(crate) use self::{roman::roman, words::Speech};
use crate::{
    amount::Amount,
    language::{Atom, Language, Numerals, Role, Units},
    quantity::{Qualifier, Quantity, QuantityKind},
    token::{Class, Token},
};

/// A number in the tokens of a text.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    pub(crate) low: Amount,
    pub(crate) high: Option<Amount>,
    pub(crate) or: Option<Amount>,
    pub(crate) kind: QuantityKind,
    /// Whether its words say that it is somewhat more, or an estimate.
    pub(crate) is_more: bool,
    pub(crate) is_about: bool,
    /// The code of the unit that its word has: `двухлетний`.
    pub(crate) unit: Option<String>,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The last power of ten, if that is the last part.
    pub(crate) scale: Option<Amount>,
    /// Whether the letter of its scale may be its unit as well: `5m waves`.
    pub(crate) is_open: bool,
}

impl Number {
    /// A number of some tokens, and no more than its value.
    fn new(low: Amount, kind: QuantityKind, start: usize, end: usize) -> Self {
        Self {
            low,
            high: None,
            or: None,
            kind,
            is_more: false,
            is_about: false,
            unit: None,
            start,
            end,
            scale: None,
            is_open: false,
        }
    }
}

impl Number {
    /// A multiple of it, where that is not too long to be exact.
    fn times(self, times: Amount) -> Self {
        let multiple = |amount: Amount| amount.times(times).unwrap_or(amount);
        let low = multiple(self.low);
        Self { low, high: self.high.map(multiple), or: self.or.map(multiple), ..self }
    }

    /// Its figures without the letter behind them, which may be their unit: `5m waves`.
    fn with_letter_as_unit(&self) -> Option<Self> {
        let scale = self.scale.filter(|_| self.is_open)?;
        let figures = Self { scale: None, is_open: false, end: self.end - 1, ..self.clone() };
        Some(figures.times(Amount::fraction(Amount::ONE, scale)?))
    }
}

/// The quantities of a text; `taken` are the tokens of its dates.
pub(crate) fn quantities(language: &Language, tokens: &[Token], taken: &[bool]) -> Vec<Quantity> {
    let numbers = Numbers::new(language, tokens, taken);
    let in_words = friends::words(&language.numerals, tokens);
    let mut found: Vec<Number> = Vec::new();
    let mut others: Vec<Number> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        // A numeral of another word starts no number: 统一六国.
        if let Some(end) = friends::end_of_word(&numbers, &in_words, at) {
            at = end;
            continue;
        }
        // 百分之 is a unit, and has a numeral in it.
        if let Some((_, end)) = language.units.before.at(tokens, at)
            && numbers.is_numeral(at)
            && tokens[at].class == Class::Han
        {
            at = end;
            continue;
        }
        let number = (!taken[at]).then(|| numbers.at(at)).flatten();
        let Some(number) = number.filter(|n| !taken[n.start..n.end].contains(&true)) else {
            at = numbers.skip(at);
            continue;
        };
        let number = numbers.with_times(numbers.with_half(number));
        let is_no_number = friends::is_no_number(&numbers, &in_words, &number);
        // A unit may have a numeral in it: `pour cent`, `two thirds of one per cent`.
        let of = numbers.role(number.end, Role::Of).filter(|_| number.kind == QuantityKind::Share);
        let adjective = numbers.role(number.end, Role::Adjective);
        let unit = [Some(number.end), of, adjective]
            .into_iter()
            .flatten()
            .find_map(|from| Some(language.units.behind.at(tokens, from)?.1))
            .unwrap_or(0);
        at = number.end.max(unit).max(at + 1);
        // What says that it is more may look like a number itself: `trois cents et quelques`.
        at = [number.end, at]
            .into_iter()
            .find_map(|from| Some(language.numerals.after.at(tokens, from)?.1))
            .map_or(at, |end| end.max(at));
        // Behind a number it is a unit: 二亿两.
        if tokens.get(at).is_some_and(|_| numbers.speech().waits_for_scale(at, at + 1)) {
            at += 1;
        }
        if !is_no_number {
            others.extend(numbers.with_scale_of_unit(&number));
            found.push(number);
        }
    }
    let mut all = around::quantities(language, tokens, &found);
    for other in around::quantities(language, tokens, &others) {
        let same = all.iter().rposition(|known| known.range.start == other.range.start);
        all.insert(same.map_or(all.len(), |at| at + 1), other);
    }
    all
}

/// What reads numbers.
#[derive(Clone, Copy)]
pub(crate) struct Numbers<'t> {
    pub(crate) numerals: &'t Numerals,
    pub(crate) units: &'t Units,
    pub(crate) tokens: &'t [Token],
    pub(crate) taken: &'t [bool],
}

impl<'t> Numbers<'t> {
    fn new(language: &'t Language, tokens: &'t [Token], taken: &'t [bool]) -> Self {
        Self { numerals: &language.numerals, units: &language.units, tokens, taken }
    }

    pub(crate) fn speech(&self) -> Speech<'t> {
        Speech { numerals: self.numerals, tokens: self.tokens }
    }

    /// The token behind a word with a role.
    pub(crate) fn role(&self, at: usize, role: Role) -> Option<usize> {
        self.numerals
            .roles
            .all(self.tokens, at)
            .find(|(known, _)| *known == role)
            .map(|(_, end)| end)
    }

    /// The number that starts at a token.
    fn at(&self, at: usize) -> Option<Number> {
        let special = self
            .place(at)
            .or_else(|| self.several(at))
            .or_else(|| self.multiple(at))
            .or_else(|| self.estimate(at))
            .or_else(|| self.one_and_half(at))
            .or_else(|| self.compound(at));
        if special.is_some() {
            return special;
        }
        let (from, is_negative) = match self.sign(at) {
            // 负百分之二
            Some(end) => (self.units.before.at(self.tokens, end).map_or(end, |unit| unit.1), true),
            None => (at, false),
        };
        let start = if self.sign(at) == Some(from) { at } else { from };
        let number = self.mixed(from)?;
        (!self.is_code(&number)).then_some(())?;
        let signed =
            |amount: Amount| if is_negative { Amount::ZERO.minus(amount) } else { Some(amount) };
        let high = number.high.and_then(signed);
        let kind = if self.is_of_a_thing(&number) { QuantityKind::Place } else { number.kind };
        Some(Number { low: signed(number.low)?, high, kind, start, ..number })
    }

    /// An amount, a part, or an amount and a part: `two and a half`, 三又二分之一.
    fn mixed(&self, at: usize) -> Option<Number> {
        let part = self.fraction(at);
        let whole = self.plain(at);
        // `twenty and three fifths` is not a number of fifths.
        if let Some(part) = &part
            && let Some(first) = self.simple(at, true)
            && first.end < part.end
            && self.role(first.end, Role::Mixed).is_some()
        {
            let (whole, first_scale) = (first.low, first.scale);
            let mixed = self.with_part(first);
            // The part is less than one: `a hundred and thirty-two fifths` has none.
            let rest = mixed.low.minus(whole);
            let is_part =
                first_scale.is_some() || rest.is_some_and(|rest| rest.is_less(Amount::ONE));
            if mixed.end >= part.end && is_part {
                return Some(mixed);
            }
        }
        match (part, whole) {
            (Some(part), Some(whole)) if part.end >= whole.end => Some(part),
            (Some(part), None) => Some(part),
            (_, Some(whole)) => Some(self.with_part(whole)),
            (None, None) => None,
        }
    }

    /// A number with a half between it and its unit: 三个半月.
    fn with_half(&self, number: Number) -> Number {
        let half = self.role(number.end, Role::HalfWithin).filter(|end| {
            let has_unit = self.units.behind.at(self.tokens, *end).is_some();
            has_unit && number.kind == QuantityKind::Count
        });
        match half.and_then(|end| Some((number.low.plus(Amount::HALF)?, end))) {
            Some((low, end)) => Number { low, end, ..number },
            None => number,
        }
    }

    /// What a digit in words, or an indefinite number, is if the power of ten behind it is not of
    /// the unit: 三千米 is said of three kilometres and of three thousand metres.
    fn with_scale_of_unit(&self, number: &Number) -> Option<Number> {
        let is_digit =
            number.end == number.start + 1 && self.tokens[number.start].class == Class::Han;
        let is_counted = matches!(number.kind, QuantityKind::Count | QuantityKind::Several);
        (is_digit && is_counted && self.speech().starts_unit(number.end)).then_some(())?;
        let (Atom::Scale(scale), end) = self.numerals.atoms.at(self.tokens, number.end)? else {
            return None;
        };
        self.units.behind.at(self.tokens, end)?;
        let scale = Amount::whole(scale.into());
        Some(Number { low: number.low.times(scale)?, end, scale: Some(scale), ..number.clone() })
    }

    /// An amount, with a short scale behind figures: `10k`, `2.5 млн`.
    pub(crate) fn plain(&self, at: usize) -> Option<Number> {
        let between = at > 0 && self.role(at - 1, Role::Between).is_some();
        self.simple(at, between)
    }

    /// An amount, up to what joins two amounts if `stops` there.
    fn simple(&self, at: usize, stops: bool) -> Option<Number> {
        let article = self.role(at, Role::Article);
        let bare = article
            .and_then(|end| self.speech().amount(end).filter(|s| s.scale.is_some() && s.is_bare));
        let speech = self.speech();
        let spoken = match bare {
            Some(bare) => bare,
            None if stops => speech.amount_before_and(at)?,
            None => speech.amount(at)?,
        };
        let is_figures = self.tokens[spoken.end - 1].class == Class::Digits;
        let short = is_figures.then(|| self.short(at, spoken.end)).flatten();
        let is_open = short.as_ref().is_some_and(|short| short.is_open);
        let (scale, end) = match short {
            Some(short) => (Some(Amount::whole(short.scale.into())), short.end),
            None => (None, spoken.end),
        };
        let scaled = |amount: Amount| scale.map_or(Some(amount), |scale| amount.times(scale));
        Some(Number {
            high: spoken.high.and_then(scaled),
            or: spoken.or.and_then(scaled),
            is_more: spoken.is_more,
            scale: scale.or(spoken.scale),
            is_open,
            ..Number::new(scaled(spoken.low)?, QuantityKind::Count, at, end)
        })
    }

    /// A minus before a number that nothing else is before.
    fn sign(&self, at: usize) -> Option<usize> {
        if let Some(end) = self.role(at, Role::Negative) {
            // `au moins` and `moins du` bound, and are no sign.
            let bounds = |at: usize| self.qualifier_before(at).is_some();
            return (!bounds(end) && !bounds(end + 1)).then_some(end);
        }
        let token = &self.tokens[at];
        let next = self.tokens.get(at + 1)?;
        let is_sign = |at: usize| self.units.is_sign(self.tokens, at);
        // `€-40 million`
        let touches = !token.is_spaced && !next.is_spaced;
        let is_behind_sign = || at > 0 && touches && is_sign(at - 1) && self.is_free(at - 1);
        let digits = |at: usize| self.tokens.get(at).is_some_and(|t| t.class == Class::Digits);
        // `-$3bn`
        let is_before_sign = || is_sign(at + 1) && digits(at + 2) && !self.tokens[at + 2].is_spaced;
        let is_behind = |from: usize| self.role(from, Role::BeforeMinus) == Some(at);
        let is_behind_word = || (at.saturating_sub(2)..at).any(is_behind);
        (token.is("-")
            && (self.is_free(at) || is_behind_sign() || is_behind_word())
            && (digits(at + 1) || next.is(&self.numerals.point) || is_before_sign())
            && (!next.is_spaced || at == 0))
            .then_some(at + 1)
    }

    /// Whether nothing is before a token that it could belong to.
    fn is_free(&self, at: usize) -> bool {
        at == 0 || self.tokens[at].is_spaced || self.tokens[at - 1].is("(")
    }

    /// Whether a token is a numeral of the language.
    pub(crate) fn is_numeral(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        token.class == Class::Digits
            || matches!(
                self.numerals.atoms.at(self.tokens, at),
                Some((Atom::Small(..) | Atom::Scale(_), _))
            )
    }

    pub(crate) fn is_counter(&self, token: &Token) -> bool {
        token.key.chars().next().is_some_and(|c| self.numerals.counters.contains(c))
    }

    /// The token behind digits or numerals that are no number.
    fn skip(&self, at: usize) -> usize {
        let digits = self.tokens[at].class == Class::Digits;
        let han = self.tokens[at].class == Class::Han && self.is_numeral(at) && !self.taken[at];
        let same = |index: usize| {
            let token = &self.tokens[index];
            (digits
                && !token.is_spaced
                && (token.class == Class::Digits
                    || (matches!(token.key.as_str(), "." | ",")
                        && self
                            .tokens
                            .get(index + 1)
                            .is_some_and(|next| next.class == Class::Digits && !next.is_spaced))))
                || (han && token.class == Class::Han && self.is_numeral(index))
        };
        let rest = (at + 1..self.tokens.len()).take_while(|index| same(*index)).count();
        at + 1 + rest
    }

    /// The qualifier of words before a token, and where they start.
    pub(crate) fn qualifier_before(&self, at: usize) -> Option<(Qualifier, usize)> {
        let start = at.saturating_sub(5);
        (start..at)
            .find_map(|from| {
                let (qualifier, end) =
                    self.numerals.before.all(self.tokens, from).find(|(_, end)| *end == at)?;
                let negation = (from.saturating_sub(3)..from)
                    .find(|not| self.role(*not, Role::Not) == Some(from));
                Some(match negation {
                    Some(not) => (qualifier.negated(), not),
                    None => (qualifier, end.min(from)),
                })
            })
            .filter(|(qualifier, _)| *qualifier != Qualifier::Exact)
    }
}
