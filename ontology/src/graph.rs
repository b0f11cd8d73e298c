//! Loops in directed graphs.

/// The edges that close a loop, each with the loop that it closes.
///
/// `edges[i]` lists where node `i` leads. An answer is the node and the number of its edge, and
/// the nodes of the loop in order, beginning with the node that the edge leads to. Without these
/// edges, the graph has no loop. The walk keeps its own stack, so that depth does not matter.
pub(crate) fn loops(edges: &[Vec<usize>]) -> Vec<Loop> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; edges.len()];
    let mut found = Vec::new();
    for root in 0..edges.len() {
        if state[root] != State::New {
            continue;
        }
        state[root] = State::Open;
        // The way from the root to the current node, each with the number of its next edge.
        let mut way = vec![(root, 0)];
        while let Some((node, edge)) = way.last_mut() {
            let (from, number) = (*node, *edge);
            let Some(&to) = edges[from].get(number) else {
                state[from] = State::Done;
                way.pop();
                continue;
            };
            *edge += 1;
            match state[to] {
                State::New => {
                    state[to] = State::Open;
                    way.push((to, 0));
                }
                State::Open => {
                    let start = way.iter().position(|&(node, _)| node == to).unwrap_or(0);
                    let nodes = way[start..].iter().map(|&(node, _)| node).collect();
                    found.push(Loop { from, edge: number, nodes });
                }
                State::Done => {}
            }
        }
    }
    found
}

/// A loop, and the edge that closes it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Loop {
    /// The node that the closing edge leaves.
    pub(crate) from: usize,
    /// The number of the closing edge among those of its node.
    pub(crate) edge: usize,
    /// The nodes of the loop, from the one that the closing edge leads to, to `from`.
    pub(crate) nodes: Vec<usize>,
}

impl Loop {
    /// The loop in words: `` `a` -> `b` -> `a` ``, shortened if it is long.
    pub(crate) fn describe<'n>(&self, name: impl Fn(usize) -> &'n str) -> String {
        let mut names: Vec<String> =
            self.nodes.iter().map(|&node| format!("`{}`", name(node))).collect();
        if names.len() > 8 {
            names.splice(4..names.len() - 3, ["…".to_owned()]);
        }
        names.push(format!("`{}`", self.nodes.first().map_or("", |&node| name(node))));
        names.join(" -> ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_each_closing_edge_once() {
        assert_eq!(loops(&[vec![1, 2], vec![2], vec![]]), []);
        let found = loops(&[vec![1], vec![2], vec![3, 0], vec![3]]);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], Loop { from: 3, edge: 0, nodes: vec![3] });
        assert_eq!(found[1], Loop { from: 2, edge: 1, nodes: vec![0, 1, 2] });
        assert_eq!(found[1].describe(|i| ["a", "b", "c", "d"][i]), "`a` -> `b` -> `c` -> `a`");
    }

    #[test]
    fn a_long_chain_needs_no_recursion() {
        let n = 200_000;
        let edges: Vec<Vec<usize>> = (0..n).map(|i| vec![(i + 1) % n]).collect();
        assert_eq!(loops(&edges).len(), 1);
    }
}
