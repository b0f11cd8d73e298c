//! Texts that a rule joins.

use std::cell::{Cell, OnceCell};

/// Keeps the texts that a rule joins until it is decided, so that a text is always a cheap copy.
///
/// Texts are in blocks that never move, each twice as large as the one before.
#[derive(Debug, Default)]
pub struct RuleTexts {
    blocks: [OnceCell<Box<[OnceCell<String>]>>; 32],
    count: Cell<usize>,
}

impl RuleTexts {
    /// `a + b`
    pub fn join(&self, a: &str, b: &str) -> &str {
        let number = self.count.get() + 1;
        self.count.set(number);
        let block = number.ilog2() as usize;
        let size = 1 << block;
        // 32 blocks hold more texts than there is memory for.
        let Some(cell) = self.blocks.get(block) else { return "" };
        let block = cell.get_or_init(|| (0..size).map(|_| OnceCell::new()).collect());
        block[number - size].get_or_init(|| [a, b].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::RuleTexts;

    #[test]
    fn texts_stay_where_they_are() {
        let texts = RuleTexts::default();
        let numbers: Vec<String> = (0..1_000).map(|number| number.to_string()).collect();
        let joined: Vec<&str> = numbers.iter().map(|number| texts.join(number, "!")).collect();
        for (number, text) in numbers.iter().zip(joined) {
            assert_eq!(format!("{number}!"), text);
        }
    }
}
