//! Time that a busy machine cannot stretch: that of the processor.

use std::time::Duration;

/// The processor time of this thread.
#[cfg(unix)]
pub fn thread() -> Duration {
    use nix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map(Duration::from).unwrap_or_default()
}

/// The processor time of all child processes that have ended.
#[cfg(unix)]
pub fn children() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;
    let micros = |time: nix::sys::time::TimeVal| {
        Duration::from_micros(time.num_microseconds().try_into().unwrap_or_default())
    };
    getrusage(UsageWho::RUSAGE_CHILDREN)
        .map(|usage| micros(usage.user_time()) + micros(usage.system_time()))
        .unwrap_or_default()
}

/// The most memory that a child process had which has ended, in bytes.
#[cfg(unix)]
pub fn children_peak() -> u64 {
    use nix::sys::resource::{UsageWho, getrusage};
    // Linux counts in units of 1024 bytes.
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN).map(|usage| usage.max_rss());
    peak.ok().and_then(|peak| u64::try_from(peak).ok()).unwrap_or_default() * 1024
}

/// Where it cannot be asked for, there is none.
#[cfg(not(unix))]
pub fn children_peak() -> u64 {
    0
}

/// Where the processor's time cannot be asked for, wall-clock time is used instead.
#[cfg(not(unix))]
pub fn thread() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}

/// Where the processor's time cannot be asked for, wall-clock time is used instead.
#[cfg(not(unix))]
pub fn children() -> Duration {
    thread()
}
