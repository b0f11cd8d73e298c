//! Rounds: every case in turn, again and again, so that a disturbance meets all alike.

use std::hint::black_box;
use std::time::Duration;

use crate::cases::Case;
use crate::clock;

/// What a case took, in each round.
#[derive(Debug)]
pub struct Taken {
    rounds: Vec<Duration>,
}

impl Taken {
    /// The least time of a round.
    pub fn best(&self) -> Duration {
        self.rounds.first().copied().unwrap_or_default()
    }

    /// The time of the middle round.
    pub fn median(&self) -> Duration {
        self.rounds.get(self.rounds.len() / 2).copied().unwrap_or_default()
    }
}

/// Runs every case on every document, `rounds` times.
pub fn run(cases: &[Case<'_>], documents: usize, rounds: usize) -> Vec<Taken> {
    let mut taken: Vec<Taken> =
        cases.iter().map(|_| Taken { rounds: Vec::with_capacity(rounds) }).collect();
    // The first round warms caches and is not counted.
    for round in 0..=rounds {
        for (case, taken) in cases.iter().zip(&mut taken) {
            let start = clock::thread();
            for document in 0..documents {
                black_box((case.run)(document));
            }
            let time = clock::thread().saturating_sub(start);
            if round > 0 {
                taken.rounds.push(time);
            }
        }
    }
    for taken in &mut taken {
        taken.rounds.sort_unstable();
    }
    taken
}
