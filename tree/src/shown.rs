//! Words of a source as a message shows them.

use std::borrow::Cow;

/// Most characters of a word that a message repeats.
const LONGEST: usize = 60;

/// `word` fit to stand in a message: cut if it is long, without line breaks or other controls.
pub fn shown(word: &str) -> Cow<'_, str> {
    let cut = word.char_indices().nth(LONGEST).map(|(at, _)| at);
    if cut.is_none() && !word.contains(char::is_control) {
        return Cow::Borrowed(word);
    }
    let mut text = String::new();
    for character in word[..cut.unwrap_or(word.len())].chars() {
        if character.is_control() {
            text.extend(character.escape_debug());
        } else {
            text.push(character);
        }
    }
    if cut.is_some() {
        text.push('…');
    }
    Cow::Owned(text)
}
