//! The people of the sample: who they are, by the language they speak best.

use super::names::NAMES;

/// How many people there are.
#[cfg(test)]
pub(super) const COUNT: usize = 120;

const ORGANIZATIONS: [&str; 23] = [
    "Halde Labs",
    "Nordlicht Logistik",
    "Kantonsspital Aarwangen",
    "Ponte Digital",
    "Ferrovia Ticino",
    "Tidewater Systems",
    "Grünwerk Energie",
    "Atelier Rochat",
    "Brightfield Analytics",
    "Helvetia Robotics",
    "Stadtwerke Rheinau",
    "Kiosk Software",
    "Meridian Health",
    "Opalstein Bank",
    "Blaumeise Verlag",
    "Lumen & Söhne",
    "Open Transit Foundation",
    "Quarz Semiconductors",
    "Safran Foods",
    "Tessel Security",
    "Wegweiser Consulting",
    "Zirkel Education",
    "Polar Freight",
];

const TITLES: [&str; 19] = [
    "Platform engineer",
    "Head of engineering",
    "Product manager",
    "Site reliability engineer",
    "Data scientist",
    "Design lead",
    "CTO",
    "Developer advocate",
    "Security engineer",
    "Engineering manager",
    "Backend developer",
    "Community manager",
    "Researcher",
    "Founder",
    "Solutions architect",
    "UX researcher",
    "Agile coach",
    "Technical writer",
    "Partner manager",
];

const TAGS: [&str; 13] = [
    "rust",
    "observability",
    "hiring",
    "design",
    "postgres",
    "speaker",
    "community",
    "security",
    "data",
    "accessibility",
    "teaching",
    "public sector",
    "startup",
];

const NOTES: [&str; 11] = [
    "Prefers a call to a long mail. Mornings are best.",
    "Runs the on-call rota for three teams; happy to show their runbook template.",
    "",
    "Just moved to Zürich and is looking for a running group.",
    "Speaks at the autumn conference and would swap slides beforehand.",
    "",
    "Met over the broken coffee machine. Has two cats named after databases.",
    "Is building up a team of five, hires from January.",
    "",
    "Knows everyone in the public sector. Ask before naming them as a reference.",
    "Wants to see our migration checklist once it is public.",
];

/// Someone in the sample.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sketch {
    /// vCard FN; empty where only the description is known.
    pub(super) full_name: &'static str,
    /// What someone without a name is remembered by.
    pub(super) description: &'static str,
    /// BCP 47.
    pub(super) language: &'static str,
    /// vCard ORG.
    pub(super) organization: &'static str,
    /// vCard TITLE.
    pub(super) title: &'static str,
    /// Private note.
    pub(super) note: &'static str,
    /// Two tags.
    pub(super) tags: [&'static str; 2],
    /// Days after which to be in touch again.
    pub(super) keep_in_touch_days: Option<i32>,
}

/// The `index`th of 120 people. Neighbours speak different languages and work elsewhere.
pub(super) fn sketch(index: usize) -> Sketch {
    let (language, names) = NAMES[index % NAMES.len()];
    // Two people whose names were too loud to hear.
    let (full_name, description) = match index {
        37 => ("", "Tall, red scarf, asked about indexes at the bar"),
        92 => ("", "Came with Grace, paints trains, lives in Olten"),
        _ => (names[index / NAMES.len()], ""),
    };
    Sketch {
        full_name,
        description,
        language,
        organization: ORGANIZATIONS[index % ORGANIZATIONS.len()],
        title: TITLES[index % TITLES.len()],
        note: NOTES[index % NOTES.len()],
        tags: [TAGS[index % TAGS.len()], TAGS[(index + 1 + index / TAGS.len() % 11) % TAGS.len()]],
        keep_in_touch_days: (index % 9 == 4).then_some(if index.is_multiple_of(2) {
            30
        } else {
            90
        }),
    }
}

impl Sketch {
    /// An address at the organisation, without accents.
    pub(super) fn email(&self) -> String {
        let plain = |text: &str| -> String {
            let letters = text.to_lowercase();
            let letters = unicode_normalization::UnicodeNormalization::nfd(letters.as_str());
            let letters = letters.map(|letter| match letter {
                'ł' => 'l',
                'đ' => 'd',
                'ı' => 'i',
                other => other,
            });
            letters.filter(char::is_ascii_alphanumeric).collect()
        };
        let name: Vec<String> = self.full_name.split(' ').map(plain).collect();
        format!("{}@{}.example", name.join("."), plain(self.organization))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn everybody_is_somebody_else() {
        let names: HashSet<_> =
            (0..COUNT).map(|index| (sketch(index).full_name, sketch(index).description)).collect();
        assert_eq!(names.len(), COUNT);
        assert_eq!(sketch(11).email(), "nguyen.thi.lan@kiosksoftware.example");
        assert_eq!(sketch(0).email(), "jonas.brugger@haldelabs.example");
    }
}
