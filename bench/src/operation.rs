//! What is measured, and how many statements each may cost.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use uuid::Uuid;

use crate::seed::Rows;

/// One kind of request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// One person.
    Get,
    /// The first 50 people.
    List,
    /// 50 people by a part of a name.
    Search,
    /// Two members of a person.
    Update,
    /// A person.
    Create,
    /// A person, repeatable.
    CreateWithKey,
    /// Events, people and lessons by a part of a name.
    SearchAll,
    /// The first screen.
    Today,
    /// Event mode.
    Briefing,
    /// What colleagues learned.
    Feed,
    /// A month of a team.
    Calendar,
    /// Two years by quarters.
    Insights,
    /// Two years of a team.
    TeamInsights,
    /// How far goals of two years are.
    Goals,
}

impl Operation {
    /// All of them; those that only read come first, so that they find the data as it was seeded.
    pub(crate) const ALL: [Self; 14] = [
        Self::Get,
        Self::List,
        Self::Search,
        Self::SearchAll,
        Self::Today,
        Self::Briefing,
        Self::Feed,
        Self::Calendar,
        Self::Insights,
        Self::TeamInsights,
        Self::Goals,
        Self::Update,
        Self::Create,
        Self::CreateWithKey,
    ];

    /// Its name in the tables.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Get => "get one contact",
            Self::List => "list 50 contacts",
            Self::Search => "search contacts by part of a name",
            Self::Update => "update a contact",
            Self::Create => "create a contact",
            Self::CreateWithKey => "create a contact, Idempotency-Key",
            Self::SearchAll => "`/search`",
            Self::Today => "`/today`",
            Self::Briefing => "`/events/{id}/briefing`",
            Self::Feed => "`/feed`, 50 of 20,000 lessons",
            Self::Calendar => "`/teams/{id}/calendar`, 200 members",
            Self::Insights => "`/insights`, 10,000 people and two years",
            Self::TeamInsights => "`/teams/{id}/insights`, 200 members and two years",
            Self::Goals => "`/goals`, 6 of two years and their evidence",
        }
    }

    /// How many statements the program may send for it, `BEGIN` and `COMMIT` counted.
    pub(crate) const fn statements(self) -> i64 {
        match self {
            Self::Get | Self::List | Self::Search | Self::SearchAll => 1,
            Self::Update | Self::Create | Self::Feed => 1,
            // the zone of the one who asks, the events
            Self::Calendar => 2,
            // the zone of the one who asks, everything in its quarters
            Self::Insights => 2,
            // begin, the team, the look and what it sees, commit
            Self::TeamInsights => 4,
            // the goals, how far they are
            Self::Goals => 2,
            // begin, insert, keep the answer under the key, commit
            Self::CreateWithKey => 4,
            // the account, its day, how far the goals are
            Self::Today => 3,
            // the event, earlier ones, goals and how far they are, four lists, whom one met before
            // with what is open, lessons from before
            Self::Briefing => 10,
        }
    }

    /// Whether the bare handlers have it too.
    pub(crate) const fn has_bare(self) -> bool {
        !matches!(
            self,
            Self::SearchAll | Self::Briefing | Self::Insights | Self::TeamInsights | Self::Goals
        )
    }
}

/// Makes the requests of one operation, the same sequence on every run.
#[derive(Clone)]
pub(crate) struct Requests {
    operation: Operation,
    rows: Arc<Rows>,
    token: Arc<str>,
    sent: Arc<AtomicU64>,
}

/// Parts of seeded names; each is in some dozens of them.
const PARTS: [&str; 8] =
    ["barhal", "denker", "golsol", "halulm", "kernor", "linwald", "mardal", "vogttal"];

fn part(number: u64) -> &'static str {
    PARTS[usize::try_from(number).unwrap_or_default() % PARTS.len()]
}

impl Requests {
    /// Requests of `operation` in the name of the token's account.
    pub(crate) fn new(operation: Operation, rows: Arc<Rows>, token: Arc<str>) -> Self {
        Self { operation, rows, token, sent: Arc::default() }
    }

    /// The next request, as it goes over the wire.
    pub(crate) fn next(&self) -> Vec<u8> {
        let number = self.sent.fetch_add(1, Ordering::Relaxed);
        let contact = pick(&self.rows.contacts, number);
        match self.operation {
            Operation::Get => self.read(&format!("/contacts/{contact}")),
            Operation::List => self.read("/contacts?limit=50"),
            Operation::Search => self.read(&format!("/contacts?limit=50&q={}", part(number))),
            Operation::SearchAll => self.read(&format!("/search?q={}", part(number))),
            Operation::Today => self.read("/today"),
            Operation::Briefing => {
                let event = pick(&self.rows.events, number);
                self.read(&format!("/events/{event}/briefing"))
            }
            Operation::Feed => self.read("/feed?limit=50"),
            Operation::Calendar => {
                self.read(&format!("/teams/{}/calendar?limit=50", self.rows.team))
            }
            Operation::Insights => self.read("/insights"),
            Operation::TeamInsights => self.read(&format!("/teams/{}/insights", self.rows.team)),
            Operation::Goals => self.read("/goals?scope=period&limit=50&include=evidence"),
            Operation::Update => {
                let body =
                    format!(r#"{{"organization":"Halde Labs","note":"Seen {number} times"}}"#);
                self.write("PATCH", &format!("/contacts/{contact}"), "if-match: *\r\n", &body)
            }
            Operation::Create => self.write("POST", "/contacts", "", &person(number)),
            Operation::CreateWithKey => {
                let key = format!("idempotency-key: {}\r\n", Uuid::now_v7());
                self.write("POST", "/contacts", &key, &person(number))
            }
        }
    }

    fn read(&self, path: &str) -> Vec<u8> {
        let token = &self.token;
        format!(
            "GET /api/v1{path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {token}\r\n\r\n"
        )
        .into_bytes()
    }

    fn write(&self, method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
        let (token, length) = (&self.token, body.len());
        format!(
            "{method} /api/v1{path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {token}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
        )
        .into_bytes()
    }
}

fn person(number: u64) -> String {
    format!(
        r#"{{"full_name":"Jonas Brügger {number}","organization":"Halde Labs","tags":["rust"],"note":"Asked about tracing.","contact_points":[{{"kind":"email","value":"jonas{number}@halde.example"}}]}}"#
    )
}

/// Jumps about in `ids`, the same way on every run.
fn pick(ids: &[Uuid], number: u64) -> Uuid {
    let scattered = number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
    let index = usize::try_from(scattered).unwrap_or_default() % ids.len().max(1);
    ids.get(index).copied().unwrap_or_default()
}
