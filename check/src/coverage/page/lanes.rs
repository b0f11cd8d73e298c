//! Where each range is drawn, so that overlapping ones can be distinguished.

use std::{collections::BTreeSet, ops::Range};

use super::super::{CoveredText, Stretch};

/// How many lines have room below the text.
pub(super) const LANES: usize = 5;

/// The lines to draw below each stretch: one for each range that claims rest on, the same all
/// along it. Ranges that find no room are not drawn; the shade of the text tells that there are
/// more.
pub(super) fn lanes(text: &CoveredText, stretches: &[Stretch]) -> Vec<[bool; LANES]> {
    // Claims that rest on the same range share its line. The longer of two comes first, and higher.
    let ranges = text.claims.iter().flat_map(|claim| &claim.ranges);
    let ranges: BTreeSet<_> =
        ranges.map(|range| (range.start, std::cmp::Reverse(range.end))).collect();
    let mut ranges =
        ranges.into_iter().map(|(start, std::cmp::Reverse(end))| start..end).peekable();
    let mut ends: [Option<usize>; LANES] = [None; LANES];
    let mut drawn = Vec::new();
    for stretch in stretches {
        let at = stretch.range.start;
        while let Some(range) = ranges.next_if(|range| range.start <= at) {
            place(&mut ends, &range);
        }
        drawn.push(ends.map(|end| end.is_some_and(|end| at < end)));
    }
    drawn
}

fn place(ends: &mut [Option<usize>; LANES], range: &Range<usize>) {
    let apart = |end: &Option<usize>| end.is_none_or(|end| end < range.start);
    let touching = |end: &Option<usize>| end.is_none_or(|end| end <= range.start);
    let free = ends.iter().position(apart).or_else(|| ends.iter().position(touching));
    if let Some(lane) = free {
        ends[lane] = Some(range.end);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        coverage::{CoverageEntry, FieldValue, stretches},
        evidence::text::SourceText,
    };

    fn drawn(ranges: &[Range<usize>]) -> Vec<String> {
        let entry = |range: &Range<usize>| CoverageEntry {
            document: String::new(),
            line: 1,
            id: "a".into(),
            kind: String::new(),
            is_context: false,
            strength: FieldValue::Map(Vec::new()),
            leans: Vec::new(),
            ranges: vec![range.clone()],
            fields: FieldValue::List(Vec::new()),
        };
        let text = CoveredText {
            source: SourceText::new("a".repeat(9).into()).map(Arc::new),
            claims: ranges.iter().map(entry).collect(),
            ..CoveredText::default()
        };
        let stretches = stretches(&text);
        let lanes = lanes(&text, &stretches);
        let line = |lane: usize| {
            let signs = stretches.iter().zip(&lanes).flat_map(|(stretch, lanes)| {
                let sign = if lanes[lane] { '=' } else { ' ' };
                std::iter::repeat_n(sign, stretch.range.len())
            });
            signs.collect::<String>().trim_end().to_owned()
        };
        (0..LANES).map(line).filter(|line| !line.is_empty()).collect()
    }

    #[test]
    fn overlapping_ranges_have_lines_of_their_own_and_equal_ones_share() {
        assert_eq!(drawn(&[0..6, 2..4, 2..4, 3..9]), ["======", "  ==", "   ======"]);
    }

    #[test]
    fn ranges_that_touch_do_not_run_into_one() {
        assert_eq!(drawn(&[0..3, 3..6, 7..9]), ["===    ==", "   ==="]);
    }

    #[test]
    fn more_ranges_than_lines_are_drawn_as_far_as_there_is_room() {
        let many: Vec<Range<usize>> = (0..8).map(|start| start..9).collect();
        assert_eq!(drawn(&many).len(), LANES);
    }
}
