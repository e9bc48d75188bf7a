//! What can be said of a few grades.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Fewer than that say nothing.
const FEW: i64 = 3;

/// The 0.975 quantile of the normal distribution: 95 % lie within it on both sides.
const Z: f64 = 1.959_963_984_540_054;

/// How a version was used in conversations and how it landed.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct VersionResult {
    /// The version.
    pub version_id: Uuid,
    /// Its number.
    #[schema(example = 2)]
    pub number: i32,
    /// In how many conversations it was used: `/encounters?pitch_version_id=` lists them.
    #[schema(example = 9)]
    pub used: i64,
    /// For how many of them one said how it landed.
    #[schema(example = 8)]
    pub rated: i64,
    /// What it landed like on average, 1 to 5; null where none is rated.
    #[schema(example = 4.1)]
    pub mean: Option<f64>,
    /// How many of the rated ones landed well: 4 or 5.
    #[schema(example = 6)]
    pub landed_well: i64,
    /// Where the share of those that land well lies; null where fewer than three are rated.
    #[serde(default)]
    pub interval: Option<Interval>,
}

/// Between which shares, 0 to 1, the true one lies with a confidence of 95 %: the score interval of
/// Wilson, which holds for small numbers too and is never narrower than they allow.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Interval {
    /// At least.
    #[schema(example = 0.41)]
    pub low: f64,
    /// At most.
    #[schema(example = 0.93)]
    pub high: f64,
}

impl VersionResult {
    /// The same with what the numbers allow to say.
    pub(super) fn judged(self) -> Self {
        Self { interval: wilson(self.landed_well, self.rated), ..self }
    }
}

/// The interval for `hits` of `all`, in whole percents.
#[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 conversations")]
fn wilson(hits: i64, all: i64) -> Option<Interval> {
    if all < FEW {
        return None;
    }
    let (share, all) = (hits as f64 / all as f64, all as f64);
    let spread = Z * (share * (1.0 - share) / all + Z * Z / (4.0 * all * all)).sqrt();
    let middle = share + Z * Z / (2.0 * all);
    let scale = 1.0 + Z * Z / all;
    let percent = |value: f64| (value / scale * 100.0).round() / 100.0;
    Some(Interval { low: percent(middle - spread), high: percent(middle + spread) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_conversations_leave_a_wide_interval_and_fewer_none() {
        assert_eq!(wilson(2, 2), None);
        // The values of Newcombe (1998) and of R's `binom.confint(method = "wilson")`.
        for (hits, all, low, high) in
            [(3, 3, 0.44, 1.0), (0, 3, 0.0, 0.56), (6, 8, 0.41, 0.93), (81, 263, 0.26, 0.37)]
        {
            assert_eq!(wilson(hits, all), Some(Interval { low, high }), "{hits} of {all}");
        }
    }
}
