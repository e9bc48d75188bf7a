//! How long a job waits after it failed.

use chrono::TimeDelta;

/// After the first attempt.
const FIRST: TimeDelta = TimeDelta::seconds(10);
/// So many times longer after each further one: ten attempts take a good day, in which somebody
/// can repair a mail server.
const FACTOR: f64 = 3.0;

/// The pause after `attempts` failed ones. `chance`, from 0 to 1, spreads it over ± 20 %, so that
/// what failed together is not tried together again.
pub(super) fn pause(attempts: i32, chance: f64) -> TimeDelta {
    let longer = FACTOR.powi(attempts.clamp(1, super::MOST_ATTEMPTS) - 1);
    let spread = 0.8 + 0.4 * chance.clamp(0.0, 1.0);
    #[expect(clippy::cast_possible_truncation, reason = "at most a few days")]
    let milliseconds = (FIRST.num_milliseconds() as f64 * longer * spread) as i64;
    TimeDelta::milliseconds(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_grows_and_is_spread() {
        assert_eq!(pause(1, 0.5), TimeDelta::seconds(10));
        assert_eq!(pause(2, 0.5), TimeDelta::seconds(30));
        assert_eq!(pause(1, 0.0), TimeDelta::seconds(8));
        assert_eq!(pause(1, 1.0), TimeDelta::seconds(12));
    }

    #[test]
    fn ten_attempts_outlast_a_bad_day_and_no_week() {
        let total: TimeDelta = (1..super::super::MOST_ATTEMPTS).map(|n| pause(n, 0.0)).sum();
        assert!(total > TimeDelta::hours(20) && total < TimeDelta::days(7), "{total}");
    }
}
