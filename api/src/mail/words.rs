//! The languages of mail, and how each says a date.

use chrono::{DateTime, Datelike, Utc};
use chrono_tz::Tz;

/// A language that mail is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// For everybody whose language is none of the others.
    English,
    /// Formal address.
    German,
}

const ENGLISH_DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const GERMAN_DAYS: [&str; 7] =
    ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

impl Language {
    /// The language of a person with this locale, such as `de-CH`.
    pub fn of(locale: &str) -> Self {
        let language = locale.split('-').next().unwrap_or_default();
        if language.eq_ignore_ascii_case("de") { Self::German } else { Self::English }
    }

    /// The one of the two that fits.
    pub fn choose<T>(self, english: T, german: T) -> T {
        match self {
            Self::English => english,
            Self::German => german,
        }
    }

    /// Its BCP 47 tag.
    pub(super) fn tag(self) -> &'static str {
        self.choose("en", "de")
    }

    /// An instant as the clock on the wall of `zone` shows it, with the zone.
    pub fn moment(self, at: DateTime<Utc>, zone: Tz) -> String {
        let at = at.with_timezone(&zone);
        let weekday = at.weekday().num_days_from_monday() as usize;
        let (day, month, year) = (at.day(), at.month0() as usize, at.year());
        let time = at.format("%H:%M");
        match self {
            Self::English => {
                let (weekday, month) = (ENGLISH_DAYS[weekday], ENGLISH_MONTHS[month]);
                format!("{weekday}, {day} {month} {year}, {time} ({zone})")
            }
            Self::German => {
                let (weekday, month) = (GERMAN_DAYS[weekday], GERMAN_MONTHS[month]);
                format!("{weekday}, {day}. {month} {year}, {time} Uhr ({zone})")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_the_time_of_its_reader() {
        let at = "2026-03-01T23:05:00Z".parse().unwrap();
        let zurich = chrono_tz::Europe::Zurich;
        assert_eq!(
            Language::of("en-GB").moment(at, zurich),
            "Monday, 2 March 2026, 00:05 (Europe/Zurich)"
        );
        assert_eq!(
            Language::of("de-CH").moment(at, zurich),
            "Montag, 2. März 2026, 00:05 Uhr (Europe/Zurich)"
        );
    }

    #[test]
    fn an_unknown_language_reads_english() {
        assert_eq!(Language::of("fr-CH"), Language::English);
        assert_eq!(Language::of("deu"), Language::English);
        assert_eq!(Language::of("DE"), Language::German);
    }
}
