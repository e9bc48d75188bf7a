//! Of every text that can be written it is decided here who reads it, field by field, and bodies are
//! filled by that.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

use crate::openapi::operations;

/// Texts that colleagues read, once the thing is shared with them.
const OF_THE_TEAM: &[(&str, &str)] = &[
    ("NewAccount", "full_name"),
    ("NewAnswer", "words"),
    ("NewApplication", "evidence_url impact what_changed"),
    ("NewComment", "body"),
    ("NewEvent", "description organizer series summary tags uid url"),
    ("NewFeedback", "commendation recommendation"),
    ("NewLesson", "insight skills so_what tags title"),
    ("NewPitch", "audience title"),
    ("NewPitchVersion", "body"),
    ("NewShares", "note"),
    ("NewTarget", "full_name organization reason"),
    ("NewTeam", "description name"),
    ("NewUsp", "benefit differentiator for_whom is_a need proof_points title unlike"),
    ("Location", "address name"),
];

/// Texts that nobody but their owner reads; addresses that are invited, nobody but admins.
const OF_THE_OWNER: &[(&str, &str)] = &[
    (
        "Answers",
        "action_plan analysis concept conclusion description evaluation experience experiment feelings now_what reflection so_what text what",
    ),
    ("ContactPoint", "types value"),
    ("CpdWordsChange", "application impact learning objective"),
    ("EventGoal", "statement"),
    ("GoalFilter", "organization skill tags"),
    ("InlineEncounter", "note summary topics"),
    ("InlineFollowUp", "summary"),
    ("NewAccount", "email"),
    ("NewCollection", "description title"),
    (
        "NewContact",
        "description family_name full_name given_name language met_place nickname note organization role tags title",
    ),
    ("NewEncounter", "summary topics"),
    ("NewEntry", "note"),
    ("NewFollowUp", "summary"),
    ("NewGoal", "statement"),
    ("NewInvitations", "emails"),
    ("NewParticipation", "intended_outcomes purpose"),
    ("NewPractice", "note"),
    ("NewSelfRating", "note skill"),
    ("NewToken", "name"),
    ("Step", "text"),
    ("TemplateGoal", "statement"),
];

/// Texts that open something and are kept as hashes, or name what is known already.
const KEYS: &[(&str, &str)] =
    &[("Accepted", "token"), ("NewRecovery", "email"), ("NewSession", "email")];

/// Bodies that say the same as another one.
const SAME: &[(&str, &str)] = &[
    ("AccountChange", "NewAccount"),
    ("AnswersChange", "Answers"),
    ("ApplicationChange", "NewApplication"),
    ("CommentChange", "NewComment"),
    ("ContactChange", "NewContact"),
    ("EncounterChange", "NewEncounter"),
    ("EventChange", "NewEvent"),
    ("FeedbackChange", "NewFeedback"),
    ("FollowUpChange", "NewFollowUp"),
    ("GoalChange", "NewGoal"),
    ("GoalFilterChange", "GoalFilter"),
    ("LessonChange", "NewLesson"),
    ("LocationChange", "Location"),
    ("NewLinkedAnswer", "NewAnswer"),
    ("Participant", "NewContact"),
    ("ParticipationChange", "NewParticipation"),
    ("PitchChange", "NewPitch"),
    ("PracticeChange", "NewPractice"),
    ("SelfRatingChange", "NewSelfRating"),
    ("TargetChange", "NewTarget"),
    ("TeamChange", "NewTeam"),
    ("UspChange", "NewUsp"),
];

pub const SECRET: &str = "zqsecret";
pub const SHARED: &str = "zqshared";

/// The document, by which bodies are filled.
pub struct Schemas(Map<String, Value>);

impl Schemas {
    pub fn read() -> Self {
        let mut document: Value = serde_json::from_str(&lanyard::openapi::document()).unwrap();
        let schemas = document["components"]["schemas"].take();
        Self(schemas.as_object().unwrap().clone())
    }

    /// The schema that a member comes down to, and its name if it is an object.
    fn follow<'a>(&'a self, schema: &'a Value) -> (Option<&'a str>, &'a Value) {
        let one_of = schema["oneOf"].as_array().and_then(|choices| choices.first());
        if let Some(choice) = one_of {
            return self.follow(choice);
        }
        match schema["$ref"].as_str() {
            Some(path) => {
                let name = path.rsplit('/').next().unwrap();
                let target = &self.0[name];
                if target["properties"].is_object() {
                    (Some(name), target)
                } else {
                    self.follow(target)
                }
            }
            None if schema["type"] == "array" || schema["type"][0] == "array" => {
                self.follow(&schema["items"])
            }
            None => (None, schema),
        }
    }

    /// Whether somebody may write what they like there.
    fn is_text(&self, schema: &Value) -> bool {
        let (object, schema) = self.follow(schema);
        let string = schema["type"] == "string" || schema["type"][0] == "string";
        let free = match (schema["format"].as_str(), schema["pattern"].as_str()) {
            (Some(format), _) => format == "email",
            (None, Some(pattern)) => pattern == "\\S" || pattern.starts_with("^https"),
            (None, None) => true,
        };
        object.is_none() && string && free && schema["enum"].is_null()
    }

    /// Every text that the body `name` and what it holds can carry, by schema and member.
    fn texts(
        &self,
        name: &str,
        found: &mut BTreeSet<(String, String)>,
        seen: &mut BTreeSet<String>,
    ) {
        let Some(members) = self.0[name]["properties"].as_object() else { return };
        if !seen.insert(name.to_owned()) {
            return;
        }
        for (member, schema) in members {
            if self.is_text(schema) {
                found.insert((canonical(name).to_owned(), member.clone()));
            }
            if let (Some(object), _) = self.follow(schema) {
                self.texts(object, found, seen);
            }
        }
    }

    /// `base` with a marker in each text of the schema `name`; `all` of them secret, or as decided.
    pub fn fill(&self, name: &str, base: Value, all: bool) -> Value {
        let mut body = base;
        let decided = decisions();
        for (member, schema) in self.0[name]["properties"].as_object().unwrap() {
            if let (Some(object), _) = self.follow(schema) {
                match body.get_mut(member) {
                    Some(Value::Array(rows)) => {
                        rows.iter_mut().for_each(|row| *row = self.fill(object, row.take(), all));
                    }
                    Some(row @ Value::Object(_)) => *row = self.fill(object, row.take(), all),
                    _ => {}
                }
            } else if self.is_text(schema) && body.get(member).is_none() {
                let own = decided[&(canonical(name).to_owned(), member.clone())] != SHARED;
                let marker = if all || own { SECRET } else { SHARED };
                body[member] = self.marked(schema, &format!("{marker}-{member}"));
            }
        }
        body
    }

    fn marked(&self, schema: &Value, marker: &str) -> Value {
        let (_, plain) = self.follow(schema);
        let text = match (plain["format"].as_str(), plain["pattern"].as_str()) {
            (Some("email"), _) => format!("{}@example.org", marker.replace('_', "-")),
            (_, Some(pattern)) if pattern.starts_with("^https") => {
                format!("https://example.org/{marker}")
            }
            _ => marker.to_owned(),
        };
        let target = schema["$ref"].as_str().map(|path| &self.0[path.rsplit('/').next().unwrap()]);
        let first = schema["oneOf"].get(0).and_then(|choice| choice["$ref"].as_str());
        let first = first.map(|path| &self.0[path.rsplit('/').next().unwrap()]);
        let is_list =
            [Some(schema), target, first].into_iter().flatten().any(|one| one["type"] == "array");
        if is_list { json!([text]) } else { json!(text) }
    }
}

fn canonical(name: &str) -> &str {
    SAME.iter().find(|(other, _)| *other == name).map_or(name, |(_, same)| same)
}

/// What was decided of each text.
pub fn decisions() -> BTreeMap<(String, String), &'static str> {
    let lists = [(OF_THE_TEAM, SHARED), (OF_THE_OWNER, SECRET), (KEYS, "key")];
    let each = lists.into_iter().flat_map(|(list, what)| list.iter().map(move |row| (row, what)));
    let each = each.flat_map(|((name, members), what)| {
        members.split(' ').map(move |member| (((*name).to_owned(), member.to_owned()), what))
    });
    each.collect()
}

#[test]
fn of_every_text_that_can_be_written_it_is_decided_who_reads_it() {
    let schemas = Schemas::read();
    let (mut texts, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for (_, _, _, operation) in operations() {
        let body = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
        if let Some(path) = body.as_str() {
            schemas.texts(path.rsplit('/').next().unwrap(), &mut texts, &mut seen);
        }
    }
    let decided: BTreeSet<_> = decisions().into_keys().collect();
    let undecided: Vec<_> = texts.difference(&decided).collect();
    let unknown: Vec<_> = decided.difference(&texts).collect();
    assert_eq!((undecided, unknown), (vec![], vec![]), "undecided, and decided but unknown");
}
