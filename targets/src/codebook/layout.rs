//! The layout of a partial order as a picture: layers, an order in each with few crossings, and
//! places along the layers.

/// What is laid out: the nodes with the room that each takes along its layer, and the edges, each
/// from the upper node to the lower one.
#[derive(Debug)]
pub(super) struct Graph {
    pub(super) breadths: Vec<f64>,
    pub(super) edges: Vec<(usize, usize)>,
}

/// Where everything is: the layer counts from the lowest, `at` is the middle along the layer.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) nodes: Vec<(usize, f64)>,
    /// For each edge, the layers and places on its way from the upper node to the lower one.
    pub(super) ways: Vec<Vec<(usize, f64)>>,
    /// The edges in the order of their ways.
    pub(super) edges: Vec<(usize, usize)>,
    pub(super) layers: usize,
    pub(super) breadth: f64,
}

/// The room between two neighbours of a layer.
const GAP: f64 = 16.0;

/// The room that an edge takes where it passes a layer.
const PASSING: f64 = 10.0;

/// How often the places are adjusted to their neighbours.
const ROUNDS: usize = 24;

impl Graph {
    /// The graph without the edges that a longer way implies.
    pub(super) fn reduced(self) -> Self {
        let mut lower = vec![Vec::new(); self.breadths.len()];
        for (upper, next) in &self.edges {
            lower[*upper].push(*next);
        }
        let reaches = |from: usize, to: usize| {
            let mut seen = vec![false; self.breadths.len()];
            let mut open: Vec<usize> = lower[from].iter().copied().filter(|it| *it != to).collect();
            while let Some(node) = open.pop() {
                if node == to {
                    return true;
                }
                if !std::mem::replace(&mut seen[node], true) {
                    open.extend(&lower[node]);
                }
            }
            false
        };
        let kept = self.edges.iter().copied().filter(|edge| !reaches(edge.0, edge.1));
        let edges = kept.collect();
        Self { edges, breadths: self.breadths }
    }

    /// The nodes of each part that edges connect, the largest part first; a node without an edge
    /// is in none.
    pub(super) fn components(&self) -> Vec<Vec<usize>> {
        let mut part: Vec<usize> = (0..self.breadths.len()).collect();
        for _ in 0..self.breadths.len() {
            let mut is_done = true;
            for (upper, lower) in &self.edges {
                let least = part[*upper].min(part[*lower]);
                is_done &= part[*upper] == part[*lower];
                (part[*upper], part[*lower]) = (least, least);
            }
            if is_done {
                break;
            }
        }
        let mut components: Vec<Vec<usize>> = vec![Vec::new(); part.len()];
        for (node, part) in part.iter().enumerate() {
            components[*part].push(node);
        }
        components.retain(|nodes| nodes.len() > 1);
        components.sort_by_key(|nodes| std::cmp::Reverse(nodes.len()));
        components
    }

    /// The part of the graph that has these nodes, which are numbered as they are listed.
    pub(super) fn part(&self, nodes: &[usize]) -> Self {
        let number = |node: usize| nodes.iter().position(|other| *other == node);
        let edges = self.edges.iter();
        let edges = edges.filter_map(|(upper, lower)| Some((number(*upper)?, number(*lower)?)));
        Self {
            breadths: nodes.iter().map(|node| self.breadths[*node]).collect(),
            edges: edges.collect(),
        }
    }

    /// Lays out a connected graph without cycles.
    pub(super) fn layout(&self) -> Layout {
        let count = self.breadths.len();
        let mut layer = vec![0; count];
        for _ in 0..count {
            for (upper, lower) in &self.edges {
                layer[*upper] = layer[*upper].max((layer[*lower] + 1).min(count));
            }
        }
        let mut breadths = self.breadths.clone();
        let mut links: Vec<(usize, usize)> = Vec::new();
        let mut chains: Vec<Vec<usize>> = Vec::new();
        for (upper, lower) in &self.edges {
            let mut chain = vec![*upper];
            for passed in (layer[*lower] + 1..layer[*upper]).rev() {
                layer.push(passed);
                breadths.push(PASSING);
                chain.push(breadths.len() - 1);
            }
            chain.push(*lower);
            links.extend(chain.windows(2).map(|pair| (pair[0], pair[1])));
            chains.push(chain);
        }
        let layers = layer.iter().max().map_or(0, |most| most + 1);
        let mut rows: Vec<Vec<usize>> = vec![Vec::new(); layers];
        for (node, layer) in layer.iter().enumerate() {
            rows[*layer].push(node);
        }
        let neighbours: Vec<Vec<usize>> = (0..breadths.len())
            .map(|node| {
                let others = links.iter().filter_map(|(upper, lower)| match node {
                    _ if node == *upper => Some(*lower),
                    _ if node == *lower => Some(*upper),
                    _ => None,
                });
                others.collect()
            })
            .collect();
        let mut at = vec![0.0; breadths.len()];
        for row in &rows {
            spread(row, &breadths, &mut at, |_| None);
        }
        for round in 0..ROUNDS {
            let is_up = round % 2 == 0;
            for step in 0..layers {
                let row = &mut rows[if is_up { step } else { layers - 1 - step }];
                let wish = |node: usize, at: &[f64]| {
                    let all = &neighbours[node];
                    // At first only the side from which the sweep comes, so that rows can turn.
                    let side: Vec<usize> = all
                        .iter()
                        .copied()
                        .filter(|other| {
                            round >= ROUNDS / 2 || (layer[*other] < layer[node]) == is_up
                        })
                        .collect();
                    let sum: f64 = side.iter().map(|other| at[*other]).sum();
                    #[expect(clippy::cast_precision_loss, reason = "a few neighbours")]
                    (!side.is_empty()).then(|| sum / side.len() as f64)
                };
                let before = at.clone();
                if round < ROUNDS / 2 {
                    let place = |node: &usize| wish(*node, &before).unwrap_or(before[*node]);
                    row.sort_by(|a, b| place(a).total_cmp(&place(b)));
                }
                spread(row, &breadths, &mut at, |node| wish(node, &before));
            }
        }
        let edge = |sign: f64| {
            let ends = (0..breadths.len()).map(|node| sign * at[node] + breadths[node] / 2.0);
            ends.fold(f64::MIN, f64::max)
        };
        let (left, right) = (-edge(-1.0), edge(1.0));
        let placed: Vec<(usize, f64)> =
            layer.iter().zip(&at).map(|(layer, at)| (*layer, at - left)).collect();
        Layout {
            nodes: placed[..count].to_vec(),
            ways: chains
                .iter()
                .map(|chain| chain.iter().map(|node| placed[*node]).collect())
                .collect(),
            edges: self.edges.clone(),
            layers,
            breadth: right - left,
        }
    }
}

/// Places a row as near to its wishes as its order allows: from the left, then what went too far
/// back from the right, and the middle of both.
fn spread(row: &[usize], breadths: &[f64], at: &mut [f64], wish: impl Fn(usize) -> Option<f64>) {
    let wishes: Vec<f64> = row.iter().map(|node| wish(*node).unwrap_or(at[*node])).collect();
    let room = |a: usize, b: usize| f64::midpoint(breadths[row[a]], breadths[row[b]]) + GAP;
    let mut right = wishes.clone();
    for i in 1..row.len() {
        right[i] = right[i].max(right[i - 1] + room(i - 1, i));
    }
    let mut left = wishes;
    for i in (1..row.len()).rev() {
        left[i - 1] = left[i - 1].min(left[i] - room(i - 1, i));
    }
    for (i, node) in row.iter().enumerate() {
        at[*node] = f64::midpoint(left[i], right[i]);
    }
}

#[cfg(test)]
mod tests {
    use super::Graph;

    #[test]
    fn an_order_is_reduced_and_laid_out_without_overlap() {
        // A diamond with a direct edge from its top to its bottom, and two pairs beside it.
        let edges = vec![(3, 1), (3, 2), (1, 0), (2, 0), (3, 0), (5, 4)];
        let graph = Graph { breadths: vec![100.0; 7], edges }.reduced();
        assert!(!graph.edges.contains(&(3, 0)));
        assert_eq!(graph.components(), [vec![0, 1, 2, 3], vec![4, 5]]);
        let layout = graph.part(&[0, 1, 2, 3]).layout();
        let layers: Vec<_> = layout.nodes.iter().map(|(layer, _)| *layer).collect();
        assert_eq!((layers, layout.layers), (vec![0, 1, 1, 2], 3));
        assert!((layout.nodes[1].1 - layout.nodes[2].1).abs() >= 100.0, "{layout:?}");
        assert!(layout.breadth >= 200.0 && layout.breadth < 400.0, "{layout:?}");
    }

    #[test]
    fn an_edge_over_several_layers_passes_each_of_them() {
        let edges = vec![(4, 3), (3, 2), (2, 1), (1, 0), (4, 5), (5, 0)];
        let layout = Graph { breadths: vec![80.0; 6], edges }.layout();
        assert_eq!(layout.ways[4].len(), 4);
        assert_eq!(
            layout.ways[4].iter().map(|(layer, _)| *layer).collect::<Vec<_>>(),
            [4, 3, 2, 1]
        );
    }
}
