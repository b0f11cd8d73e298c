//! Rounds: every case in turn, again and again, so that a disturbance meets all alike.

use std::{hint::black_box, time::Duration};

use crate::{cases::Case, clock};

/// What a case took, in each round.
#[derive(Debug)]
pub struct Taken {
    /// In the order of the rounds, so that those of two cases can be paired.
    rounds: Vec<Duration>,
    sorted: Vec<Duration>,
}

impl Taken {
    /// The least time of a round.
    pub fn best(&self) -> Duration {
        self.sorted.first().copied().unwrap_or_default()
    }

    /// The time of the middle round.
    pub fn median(&self) -> Duration {
        self.sorted.get(self.sorted.len() / 2).copied().unwrap_or_default()
    }

    /// How many times as fast as another case this one was: in its worst round, its median round
    /// and its best. A round is compared with the same round of the other case alone.
    pub fn times_as_fast_as(&self, other: &Self) -> [f64; 3] {
        let pairs = self.rounds.iter().zip(&other.rounds);
        let mut ratios: Vec<f64> =
            pairs.map(|(own, other)| other.as_secs_f64() / own.as_secs_f64()).collect();
        ratios.sort_by(f64::total_cmp);
        let at = |index: usize| ratios.get(index).copied().unwrap_or(f64::NAN);
        [at(0), at(ratios.len() / 2), at(ratios.len().saturating_sub(1))]
    }
}

/// Runs every case on every document, `rounds` times.
pub fn run(cases: &[Case<'_>], documents: usize, rounds: usize) -> Vec<Taken> {
    let mut taken: Vec<Taken> =
        cases.iter().map(|_| Taken { rounds: Vec::new(), sorted: Vec::new() }).collect();
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
        taken.sorted.clone_from(&taken.rounds);
        taken.sorted.sort_unstable();
    }
    taken
}
