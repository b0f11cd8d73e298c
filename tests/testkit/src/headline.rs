//! How long a finding may be.

/// The longest message of a finding, in characters: what two lines of a terminal hold.
const LONGEST: usize = 200;

/// Asserts that the message of a finding is short enough to be read at a glance.
#[track_caller]
pub fn assert_headline(message: &str) {
    let length = message.chars().count();
    assert!(length <= LONGEST, "{length} characters: {message}");
}
