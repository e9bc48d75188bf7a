//! What was talked about and promised in the sample.

/// Summaries of first conversations, with a topic.
#[rustfmt::skip]
pub(super) const FIRST_TALKS: [(&str, &str); 17] = [
    ("talked about tracing across a queue", "observability"),
    ("compared on-call rotas; theirs is every six weeks", "on-call"),
    ("they look for a second speaker in spring", "speaking"),
    ("we both migrate away from the old cluster", "migration"),
    ("swapped stories about a failed restore", "backups"),
    ("how to teach query plans to beginners", "teaching"),
    ("their team pairs on every incident", "incidents"),
    ("wants to try our importer on real data", "importer"),
    ("accessibility of map views, hard and worth it", "accessibility"),
    ("is hiring two platform people from January", "hiring"),
    ("why they left microservices again", "architecture"),
    ("their release train and what it cost", "releases"),
    ("a book about writing that we both love", "books"),
    ("open data contracts with the city", "open data"),
    ("what to measure about a guild", "community"),
    ("small models on small machines", "data"),
    ("knows somebody at the transit foundation", "introductions"),
];

/// Private notes from first conversations; empty ones are common.
pub(super) const TALK_NOTES: [&str; 7] = [
    "",
    "Laughs a lot, listens well. Ask about the marathon.",
    "",
    "Said twice that budget opens in January.",
    "",
    "Left early to catch the train to Bern.",
    "Not convinced by our approach; that is why the talk was good.",
];

/// Summaries of later conversations, with the way they happened.
#[rustfmt::skip]
pub(super) const LATER_TALKS: [(&str, &str); 9] = [
    ("lunch at the lake, long talk about careers", "in_person"),
    ("call about their restore drill", "video"),
    ("answered my mail with the slides", "email"),
    ("quick call, agreed on a date for the demo", "phone"),
    ("sent the template, they had questions", "chat"),
    ("went through their query plan together", "video"),
    ("birthday greetings", "chat"),
    ("introduced them to Grace", "email"),
    ("coffee before the guild", "in_person"),
];

/// Promises: who owes, what kind, what.
#[rustfmt::skip]
pub(super) const PROMISES: [(&str, &str, &str); 11] = [
    ("i_owe", "send_resource", "send the slides of the talk"),
    ("i_owe", "message", ""),
    ("i_owe", "send_resource", "send the runbook template"),
    ("they_owe", "introduction", "wants to introduce me to their data lead"),
    ("i_owe", "thank_you", "say thank you for the honest feedback"),
    ("mutual", "meeting", "have lunch and compare on-call rotas"),
    ("i_owe", "introduction", "introduce them to Priya"),
    ("i_owe", "connect_online", ""),
    ("they_owe", "send_resource", "sends the paper on tail sampling"),
    ("i_owe", "meeting", "show the importer on their data"),
    ("i_owe", "message", "ask how the restore drill went"),
];
