//! References that form a cycle although the ontology forbids it.

use std::collections::HashMap;

use comity_ontology::model::{Model, Scope};
use comity_tree::{Finding, Lines};

use crate::{
    arrow::{Arrow, Sort},
    codes,
    member::Member,
    together::InHand,
    words::short,
};

/// How many steps of a way round are named.
const NAMED: usize = 8;

/// Holds the arrows of all documents together; gives the findings of each checked one, in their
/// order.
///
/// Each way round is found once, at the arrow that closes it. That something refers to itself is
/// for a rule of the ontology to refuse.
pub(crate) fn check(model: &Model, members: &[Member<'_>], in_hand: &InHand) -> Vec<Vec<Finding>> {
    let mut findings = vec![Vec::new(); members.len()];
    let graph = Graph::new(members, in_hand);
    let mut lines = HashMap::new();
    for round in graph.rounds() {
        in_hand.take(round.closing.0);
        findings[round.closing.0].push(finding(model, members, &round, &mut lines));
    }
    let checked = members.iter().zip(findings).filter(|(member, _)| member.checked);
    checked.map(|(_, findings)| findings).collect()
}

/// A thing that arrows of a sort start from: in one document, or in any.
type Place<'r> = (&'r Sort, Option<usize>, &'r str);

/// An arrow, and the member that has it.
type Of<'r> = (usize, &'r Arrow);

/// A way round: its first arrows, the one that closes it, and how many it has.
struct Round<'r> {
    first: Vec<Of<'r>>,
    closing: Of<'r>,
    length: usize,
}

/// Which things refer to which.
struct Graph<'r> {
    /// From each thing, in the order of the documents: the arrows, each with the thing that it
    /// leads to.
    out: Vec<Vec<(Of<'r>, Option<usize>)>>,
}

impl<'r> Graph<'r> {
    fn new(members: &[Member<'r>], in_hand: &InHand) -> Self {
        let mut places: HashMap<Place<'r>, usize> = HashMap::new();
        let mut out: Vec<Vec<(Of<'r>, Option<usize>)>> = Vec::new();
        let all = || {
            let numbered = members.iter().enumerate();
            numbered.flat_map(|(index, member)| {
                in_hand.take(index);
                #[cfg(test)]
                if member.document.is_read {
                    crate::hooks::fail_if_asked(crate::hooks::Stage::Cycles, member.file.name());
                }
                member.document.arrows.iter().map(move |arrow| (index, arrow))
            })
        };
        let place = |member: usize, arrow: &'r Arrow, id: &'r str| -> Place<'r> {
            let within = (arrow.sort.scope == Scope::Document).then_some(member);
            (&arrow.sort, within, id)
        };
        for (member, arrow) in all() {
            let from = *places.entry(place(member, arrow, &arrow.from)).or_insert_with(|| {
                out.push(Vec::new());
                out.len() - 1
            });
            out[from].push(((member, arrow), None));
        }
        // What no arrow starts from ends every way.
        for arrows in &mut out {
            for ((member, arrow), to) in arrows {
                *to = places.get(&place(*member, arrow, &arrow.to)).copied();
            }
        }
        Self { out }
    }

    fn rounds(&self) -> Vec<Round<'r>> {
        let mut rounds = Vec::new();
        let mut state = vec![State::Unseen; self.out.len()];
        for start in 0..self.out.len() {
            if state[start] != State::Unseen {
                continue;
            }
            // The things on the way, each with the arrow that is followed next.
            let mut way = vec![(start, 0)];
            state[start] = State::OnTheWay(0);
            while let Some((thing, next)) = way.last_mut() {
                let Some(&(_, to)) = self.out[*thing].get(*next) else {
                    state[*thing] = State::Done;
                    way.pop();
                    continue;
                };
                *next += 1;
                let Some(to) = to.filter(|to| to != thing) else { continue };
                match state[to] {
                    State::Unseen => {
                        state[to] = State::OnTheWay(way.len());
                        way.push((to, 0));
                    }
                    State::OnTheWay(depth) => {
                        let round = &way[depth..];
                        let taken = |&(thing, next): &(usize, usize)| self.out[thing][next - 1].0;
                        rounds.push(Round {
                            first: round[..round.len() - 1].iter().take(NAMED).map(taken).collect(),
                            closing: taken(&round[round.len() - 1]),
                            length: round.len(),
                        });
                    }
                    State::Done => {}
                }
            }
        }
        rounds
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Unseen,
    /// The number of steps from the start of the cycle.
    OnTheWay(usize),
    Done,
}

fn finding<'r>(
    model: &Model,
    members: &[Member<'r>],
    round: &Round<'_>,
    lines: &mut HashMap<usize, Lines<'r>>,
) -> Finding {
    let Round { first, closing: (_, closing), length } = round;
    let mut names: Vec<String> =
        first.iter().map(|(_, arrow)| format!("`{}`", short(&arrow.from))).collect();
    match length - 1 - first.len() {
        0 => names.push(format!("`{}`", short(&closing.from))),
        more => names.push(format!("… {} more", more + 1)),
    }
    names.push(format!("`{}`", short(&closing.to)));
    let field = &model.records[closing.sort.record].fields[closing.sort.field].name;
    let terms = match closing.sort.terms.as_slice() {
        [] => String::new(),
        terms => format!(" ({})", terms.join(", ")),
    };
    let places = first.iter().map(|(member, arrow)| {
        let source = &members[*member].file.get().source;
        let lines = lines.entry(*member).or_insert_with(|| Lines::new(&source.text));
        let at = lines.position(arrow.span.start);
        format!("{}:{}:{}", source.name, at.line, at.column)
    });
    let places = places.collect::<Vec<_>>().join(", ");
    let rest = if length - 1 > first.len() { ", and so on" } else { "" };
    let message = format!("`{field}`{terms} forms a cycle: {}", names.join(" → "));
    Finding::new(codes::CYCLIC_REFERENCE, closing.span, message)
        .help(format!("remove one of the references; the others are at {places}{rest}"))
        .node(closing.node)
}
