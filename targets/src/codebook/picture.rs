//! Pictures of partial orders and of lifecycles, as SVG that takes its colours from the page.

use comity_ontology::model::Vocabulary;

use super::{
    html::{encoded, escaped},
    layout::{Graph, Layout},
};

/// The size of a node's box, and the room between two layers.
const WIDTH: f64 = 142.0;
const LINE: f64 = 16.0;
const BETWEEN: f64 = 40.0;

/// The room between two parts that no line connects, and how far a row of them grows.
const APART: f64 = 40.0;
const ROW: f64 = 880.0;

/// Of more edges a picture shows nothing.
const MOST: usize = 600;

/// In which direction the picture grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// The highest term is at the top.
    Up,
    /// The first stage is at the left.
    Right,
}

/// A picture of the order of a vocabulary, and the terms that it does not have since they compare
/// with none.
#[derive(Debug)]
pub(super) struct Picture {
    pub(super) svg: String,
    /// What attests the edges, in the order of the styles of their lines.
    pub(super) bases: Vec<String>,
    pub(super) outside: Vec<usize>,
}

/// How many edges the order of a vocabulary has.
fn edges(vocabulary: &Vocabulary) -> usize {
    vocabulary.terms.iter().map(|term| term.above.len()).sum()
}

/// Whether the order of a vocabulary has too many edges for a picture.
pub(super) fn is_too_large(vocabulary: &Vocabulary) -> bool {
    edges(vocabulary) > MOST
}

/// The order of a vocabulary; `None` if it has none, or is too large. `page` is the address of the
/// vocabulary from the page of the picture, and `below` gives a line below the label of a term.
pub(super) fn picture(
    vocabulary: &Vocabulary,
    direction: Direction,
    page: &str,
    below: impl Fn(usize) -> String,
) -> Option<Picture> {
    let count = edges(vocabulary);
    if count == 0 || count > MOST {
        return None;
    }
    let boxes: Vec<Node> =
        (0..vocabulary.terms.len()).map(|term| Node::new(vocabulary, term, below(term))).collect();
    let height = boxes.iter().map(Node::height).fold(0.0, f64::max);
    let breadth = if direction == Direction::Up { WIDTH } else { height };
    let terms = vocabulary.terms.iter().enumerate();
    let edges = terms.flat_map(|(i, term)| term.above.iter().map(move |above| (i, above.term)));
    let graph = Graph { breadths: vec![breadth; boxes.len()], edges: edges.collect() }.reduced();
    let components = graph.components();
    if components.is_empty() {
        return None;
    }
    let depth = if direction == Direction::Up { height } else { WIDTH };
    let layouts: Vec<(&Vec<usize>, Layout)> =
        components.iter().map(|nodes| (nodes, graph.part(nodes).layout())).collect();
    let styles = attestations(vocabulary, &graph.edges);
    let (mut lines, mut nodes) = (String::new(), String::new());
    // Where the next part begins, where its row begins, and how far the row and all rows reach.
    let (mut offset, mut start, mut row, mut most) = (0.0, 0.0, 0.0_f64, 0.0_f64);
    for (members, layout) in &layouts {
        #[expect(clippy::cast_precision_loss, reason = "a few layers")]
        let extent = layout.layers as f64 * (depth + BETWEEN) - BETWEEN;
        if direction == Direction::Up && offset > 0.0 && offset + layout.breadth > ROW {
            (start, offset, row) = (start + row + APART, 0.0, 0.0);
        }
        row = row.max(extent);
        // The middle of a place: along its layer, and across the layers.
        let point = |(layer, at): (usize, f64)| {
            #[expect(clippy::cast_precision_loss, reason = "a few layers")]
            let across = layer as f64 * (depth + BETWEEN) + depth / 2.0;
            match direction {
                Direction::Up => (offset + at, start + extent - across),
                Direction::Right => (across, offset + at),
            }
        };
        for (way, edge) in layout.ways.iter().zip(&layout.edges) {
            let points: Vec<_> = way.iter().map(|place| point(*place)).collect();
            let (upper, lower) = (members[edge.0], members[edge.1]);
            let basis = basis(vocabulary, upper, lower);
            let style = styles.iter().position(|other| other == basis).unwrap_or_default();
            lines.push_str(&curve(&points, direction, depth, style));
        }
        for (node, place) in members.iter().zip(&layout.nodes) {
            nodes.push_str(&boxes[*node].draw(point(*place), height, page));
        }
        offset += layout.breadth + APART;
        most = most.max(offset - APART);
    }
    let (width, tall) = match direction {
        Direction::Up => (most, start + row),
        Direction::Right => (row, most),
    };
    let name = escaped(&vocabulary.name);
    let what = if direction == Direction::Up { "The order of" } else { "The stages of" };
    let svg = format!(
        "<svg class=\"order\" viewBox=\"-6 -6 {:.0} {:.0}\" width=\"{:.0}\" style=\"min-width:{:.0}px\" role=\"group\" \
         aria-label=\"{what} {name}\">\n<g class=\"lines\">\n{lines}</g>\n{nodes}</svg>\n",
        width + 12.0,
        tall + 12.0,
        width + 12.0,
        0.82 * width
    );
    let mut is_inside = vec![false; boxes.len()];
    for node in components.iter().flatten() {
        is_inside[*node] = true;
    }
    let outside = (0..boxes.len()).filter(|term| !is_inside[*term]);
    Some(Picture { svg, bases: styles, outside: outside.collect() })
}

/// What attests an edge.
fn basis(vocabulary: &Vocabulary, upper: usize, lower: usize) -> &str {
    let mut edges = vocabulary.terms[upper].above.iter();
    edges.find(|above| above.term == lower).map_or("", |above| &above.basis)
}

/// What attests some edges, the most frequent first: each has a style of line.
fn attestations(vocabulary: &Vocabulary, edges: &[(usize, usize)]) -> Vec<String> {
    let all: Vec<&str> = edges.iter().map(|edge| basis(vocabulary, edge.0, edge.1)).collect();
    let count = |basis: &str| all.iter().filter(|other| **other == basis).count();
    let mut distinct: Vec<String> = Vec::new();
    for basis in &all {
        if !distinct.iter().any(|known| known == basis) {
            distinct.push((*basis).to_owned());
        }
    }
    distinct.sort_by_key(|basis| std::cmp::Reverse(count(basis)));
    distinct
}

/// A line from a term to the next lower one, through the places that it passes.
fn curve(points: &[(f64, f64)], direction: Direction, depth: f64, style: usize) -> String {
    let half = depth / 2.0;
    let mut path = String::new();
    for pair in points.windows(2) {
        let ((x1, y1), (x2, y2)) = (pair[0], pair[1]);
        if path.is_empty() {
            let (x, y) = match direction {
                Direction::Up => (x1, y1 + half),
                Direction::Right => (x1 - half, y1),
            };
            path = format!("M{x:.1} {y:.1}");
        }
        path.push_str(&match direction {
            Direction::Up => {
                let (from, to) = (y1 + half, y2 - half);
                let middle = f64::midpoint(from, to);
                format!(
                    "L{x1:.1} {from:.1}C{x1:.1} {middle:.1} {x2:.1} {middle:.1} {x2:.1} {to:.1}"
                )
            }
            Direction::Right => {
                let (from, to) = (x1 - half, x2 + half);
                let middle = f64::midpoint(from, to);
                format!(
                    "L{from:.1} {y1:.1}C{middle:.1} {y1:.1} {middle:.1} {y2:.1} {to:.1} {y2:.1}"
                )
            }
        });
    }
    format!("<path class=\"b{style}\" d=\"{path}\"/>\n")
}

/// A term as a box with lines of text.
#[derive(Debug)]
struct Node {
    code: String,
    language: String,
    lines: Vec<String>,
    below: String,
}

impl Node {
    fn new(vocabulary: &Vocabulary, term: usize, below: String) -> Self {
        let term = &vocabulary.terms[term];
        let (language, label) = match term.label.entries.first() {
            Some((language, label)) => (language.clone(), label.clone()),
            None => (String::new(), term.code.clone()),
        };
        Self { code: term.code.clone(), language, lines: fitted(&label), below }
    }

    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    fn height(&self) -> f64 {
        let lines = self.lines.len() + usize::from(!self.below.is_empty());
        lines as f64 * LINE + 18.0
    }

    fn draw(&self, (x, y): (f64, f64), height: f64, page: &str) -> String {
        let mut text = String::new();
        let mut line = y - (self.height() - 18.0) / 2.0 + LINE - 4.0;
        for part in &self.lines {
            text.push_str(&format!(
                "<tspan x=\"{x:.1}\" y=\"{line:.1}\">{}</tspan>",
                escaped(part)
            ));
            line += LINE;
        }
        if !self.below.is_empty() {
            let below = escaped(&self.below);
            text.push_str(&format!(
                "<tspan class=\"by\" x=\"{x:.1}\" y=\"{line:.1}\">{below}</tspan>"
            ));
        }
        let (left, top) = (x - WIDTH / 2.0, y - height / 2.0);
        let language = match &*self.language {
            "" => String::new(),
            language => format!(" lang=\"{}\"", escaped(language)),
        };
        format!(
            "<a href=\"{page}#{}\"><rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{WIDTH}\" \
             height=\"{height:.1}\" rx=\"9\"/><text{language}>{text}</text></a>\n",
            encoded(&self.code)
        )
    }
}

/// How wide a text is, about, in the font of the boxes.
fn width(text: &str) -> f64 {
    text.chars().map(|c| if u32::from(c) < 0x1100 { 6.7 } else { 12.5 }).sum()
}

/// A text in lines that fit a box.
fn fitted(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(|c: char| c == ' ' || u32::from(c) >= 0x3000) {
        let line = lines.last_mut().expect("there is a first line");
        if !line.is_empty() && width(line) + width(word.trim_end()) > WIDTH - 16.0 {
            lines.push(word.to_owned());
        } else {
            line.push_str(word);
        }
    }
    lines.iter().map(|line| line.trim().to_owned()).collect()
}
