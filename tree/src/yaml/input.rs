//! The text as the parser sees it: a tab after the `:` of a key counts as a space.
//!
//! The grammar of YAML lets tabs separate a key from its value in the same line; the parser
//! requires a space there before a letter or a `-`. The rest is the parser's own input.

use saphyr_parser::{Input, StrInput, input::SkipTabs};

pub(super) struct Text<'s>(StrInput<'s>);

impl<'s> Text<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        Self(StrInput::new(text))
    }
}

macro_rules! as_the_parser_does {
    ($( $name:ident($($argument:ident: $ty:ty),*) $(-> $result:ty)?; )*) => {
        $(
            #[inline]
            fn $name(&self, $($argument: $ty),*) $(-> $result)? {
                self.0.$name($($argument),*)
            }
        )*
    };
    (mut $( $name:ident($($argument:ident: $ty:ty),*) $(-> $result:ty)?; )*) => {
        $(
            #[inline]
            fn $name(&mut self, $($argument: $ty),*) $(-> $result)? {
                self.0.$name($($argument),*)
            }
        )*
    };
}

impl Input for Text<'_> {
    fn skip_ws_to_eol(&mut self, skip_tabs: SkipTabs) -> (usize, Result<SkipTabs, &'static str>) {
        let (skipped, found) = self.0.skip_ws_to_eol(skip_tabs);
        match found {
            // After a tab, a `- ` would start a list whose indentation is not clear.
            Ok(SkipTabs::Result(true, false)) => {
                let is_item = self.0.peek() == '-'
                    && matches!(self.0.peek_nth(1), ' ' | '\t' | '\n' | '\r' | '\0');
                (skipped, Ok(SkipTabs::Result(true, !is_item)))
            }
            found => (skipped, found),
        }
    }

    as_the_parser_does! {
        buflen() -> usize;
        bufmaxlen() -> usize;
        buf_is_empty() -> bool;
        peek() -> char;
        peek_nth(n: usize) -> char;
        peek_opt() -> Option<char>;
        next_char_is(c: char) -> bool;
        nth_char_is(n: usize, c: char) -> bool;
        next_2_are(c1: char, c2: char) -> bool;
        next_3_are(c1: char, c2: char, c3: char) -> bool;
        next_is_document_indicator() -> bool;
        next_is_document_start() -> bool;
        next_is_document_end() -> bool;
        next_can_be_plain_scalar(in_flow: bool) -> bool;
        next_is_blank_or_break() -> bool;
        next_is_blank_or_breakz() -> bool;
        next_is_blank() -> bool;
        next_is_break() -> bool;
        next_is_breakz() -> bool;
        next_is_z() -> bool;
        next_is_flow() -> bool;
        next_is_digit() -> bool;
        next_is_alpha() -> bool;
    }

    as_the_parser_does! {
        mut
        lookahead(count: usize);
        raw_read_ch() -> char;
        raw_read_non_breakz_ch() -> Option<char>;
        skip();
        skip_n(count: usize);
        look_ch() -> char;
        skip_while_non_breakz() -> usize;
        skip_while_blank() -> usize;
        fetch_while_is_alpha(out: &mut String) -> usize;
        fetch_while_is_yaml_non_space(out: &mut String) -> usize;
    }
}
