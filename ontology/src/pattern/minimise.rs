//! The smallest table of the same language (Moore's partition refinement).

use std::collections::BTreeMap;

use super::subset::Table;

/// Most table entries that are looked at: a table that takes more stays as it is, which is sound.
const MAX_STEPS: usize = 20_000_000;

/// Merges the states that no text distinguishes, and numbers the rest in the order of first use.
pub(super) fn minimise(table: Table) -> Table {
    let width = usize::from(table.width);
    let Some(blocks) = blocks(&table) else { return table };

    // Block -> new state. The dead state and the start keep their numbers; nothing else has one yet.
    let mut order = vec![0, 1];
    let mut names = vec![None; blocks.len().max(2)];
    names[blocks[0]] = Some(0_u16);
    names[blocks[1]] = Some(1);
    let mut next = Vec::new();
    let mut state = 0;
    while state < order.len() {
        let row = &table.next[order[state] * width..][..width];
        for &to in row {
            let to = usize::from(to);
            let count = u16::try_from(order.len()).unwrap_or(u16::MAX);
            let name = *names[blocks[to]].get_or_insert_with(|| {
                order.push(to);
                count
            });
            next.push(name);
        }
        state += 1;
    }
    let accept = order.iter().map(|&state| table.accept[state]).collect();
    merge_classes(&Table { classes: table.classes, width: table.width, next, accept })
}

/// Merges the classes that no state distinguishes.
fn merge_classes(table: &Table) -> Table {
    let width = usize::from(table.width);
    let mut names = BTreeMap::new();
    let mut kept = Vec::new();
    let renamed: Vec<usize> = (0..width)
        .map(|class| {
            let column = table.next.iter().skip(class).step_by(width);
            let column: Vec<usize> = column.map(|&to| usize::from(to)).collect();
            let fresh = kept.len();
            *names.entry(column).or_insert_with(|| {
                kept.push(class);
                fresh
            })
        })
        .collect();
    Table {
        classes: { table.classes.iter() }
            .map(|&class| small(renamed[usize::from(class)]))
            .collect(),
        width: small(kept.len()),
        next: table
            .next
            .chunks(width)
            .flat_map(|row| kept.iter().map(|&class| row[class]))
            .collect(),
        accept: table.accept.clone(),
    }
}

fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

/// The block of each state: two states share one if the same texts are accepted from both.
fn blocks(table: &Table) -> Option<Vec<usize>> {
    let width = usize::from(table.width);
    let mut blocks: Vec<usize> = table.accept.iter().map(|&accept| usize::from(accept)).collect();
    let mut count = 2;
    for _ in 0..MAX_STEPS / table.next.len().max(1) {
        let mut names = BTreeMap::new();
        let refined: Vec<usize> = blocks
            .iter()
            .zip(table.next.chunks(width))
            .map(|(&block, row)| {
                let after = row.iter().map(|&to| blocks[usize::from(to)]);
                let signature: Vec<_> = std::iter::once(block).chain(after).collect();
                let fresh = names.len();
                *names.entry(signature).or_insert(fresh)
            })
            .collect();
        if names.len() == count {
            return Some(refined);
        }
        count = names.len();
        blocks = refined;
    }
    None
}
