//! What of an event reaches a colleague it is shared with, field by field.

use chrono::{TimeDelta, Utc};
use serde_json::{Value, json};
use std::collections::BTreeSet;

use crate::{
    event_shares::{person, share, team},
    support::{Client, TestApp},
};

/// Every member of `value` by its path; lists count as one.
fn members(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                members(value, &path, found);
                found.insert(path);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| members(value, at, found)),
        _ => {}
    }
}

/// What of an event reaches a colleague. `participation` is their own. A field that is not here is
/// the owner's alone until somebody decides otherwise.
const SHARED: &[&str] = &[
    "id",
    "uid",
    "summary",
    "description",
    "kind",
    "starts_at",
    "ends_at",
    "starts_on",
    "ends_on",
    "all_day",
    "tzid",
    "location",
    "location.name",
    "url",
    "status",
    "attendance_mode",
    "organizer",
    "tags",
    "series",
    "sequence",
    "source",
    "cost",
    "version",
    "created_at",
    "updated_at",
    "participation",
    "participation.event_id",
    "participation.response",
    "participation.attendance",
    "participation.purpose",
    "participation.intended_outcomes",
    "participation.preparation",
    "participation.learning_minutes",
    "participation.worth_it",
    "participation.debriefed_at",
    "participation.version",
    "participation.created_at",
    "participation.updated_at",
    "owner",
    "owner.id",
    "owner.full_name",
    "shares",
    "shares.team",
    "shares.team.id",
    "shares.team.name",
    "shares.note",
    "shares.shared_by",
    "shares.shared_by.id",
    "shares.shared_by.full_name",
    "shares.shared_at",
];
/// What `include`, the briefing and Today add.
const BESIDE: &[&str] = &[
    "goals",
    "people",
    "lessons",
    "follow_ups",
    "colleagues",
    "colleagues.id",
    "colleagues.full_name",
    "colleagues.response",
    "targets",
    "targets.id",
    "targets.event_id",
    "targets.full_name",
    "targets.organization",
    "targets.reason",
    "targets.added_by",
    "targets.added_by.id",
    "targets.added_by.full_name",
    "targets.claimed",
    "targets.claimed_by",
    "targets.claimed_by.id",
    "targets.claimed_by.full_name",
    "targets.met",
    "targets.met_by",
    "targets.met_by.id",
    "targets.met_by.full_name",
    "targets.encounter_id",
    "targets.version",
    "targets.created_at",
    "targets.updated_at",
];

/// What the calendar of a team adds.
const ATTENDEES: &[&str] =
    &["attendees", "attendees.id", "attendees.full_name", "attendees.response"];

/// An event whose owner has written into every field of theirs that something is secret, and met
/// somebody there whom the colleagues want to meet.
async fn secretive(owner: &Client) -> String {
    let (secret, began) = ("secret", json!(Utc::now() - TimeDelta::hours(1)));
    let event = owner
        .post(
            "/events",
            json!({"summary": "Launch", "starts_at": began,
                "ends_at": "2030-03-26T20:00:00Z", "location": {"name": "Halle 7"},
                "participation": {"purpose": secret, "intended_outcomes": [secret], "attendance": "attended",
                    "preparation": [{"text": secret, "done": true}], "learning_minutes": 77777,
                    "worth_it": 4, "debriefed_at": began},
                "goals": [{"metric": "new_contacts", "target": 7, "statement": secret}]}),
        )
        .await;
    let id = event.id().to_owned();
    let talk = json!({"event_id": id, "occurred_at": began, "summary": secret,
        "topics": [secret], "contacts": [{"full_name": "secret", "note": secret}],
        "follow_up": {"summary": secret}});
    let talk = owner.post("/encounters", talk).await;
    assert_eq!(talk.status, 201);
    let target = owner.post(&format!("/events/{id}/targets"), json!({"full_name": "Jonas"})).await;
    let target = format!("/events/{id}/targets/{}", target.id());
    let met = json!({"encounter_id": talk.id()});
    assert_eq!(owner.put(&format!("{target}/claim"), Value::Null).await.status, 200);
    assert_eq!(owner.put(&format!("{target}/meeting"), met).await.status, 200);
    let lesson = json!({"event_id": id, "title": secret, "insight": secret, "tags": [secret]});
    assert_eq!(owner.post("/lessons", lesson).await.status, 201);
    id
}

#[actix_web::test]
async fn every_field_that_a_colleague_gets_is_on_the_list() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let id = secretive(&ada).await;
    assert_eq!(share(&ada, &id, &[&platform]).await.status, 200);
    let known =
        |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let fields = |value: &Value| {
        let mut found = BTreeSet::new();
        members(value, "", &mut found);
        found
    };
    let alone = ben.get(&format!("/events/{id}")).await.body;
    assert_eq!(fields(&alone), known(SHARED));
    let own = &alone["participation"];
    assert_eq!((&own["purpose"], &own["learning_minutes"]), (&json!(""), &Value::Null));
    let parts = format!("/events/{id}?include=goals,people,lessons,follow_ups,colleagues,targets");
    let detail = ben.get(&parts).await.body;
    assert_eq!(fields(&detail), &known(SHARED) | &known(BESIDE));
    let today = ben.get("/today").await.body;
    assert_eq!(fields(&today["shared_events"]), known(SHARED));
    let briefing = ben.get(&format!("/events/{id}/briefing")).await.body;
    assert_eq!(fields(&briefing["event"]), known(SHARED));
    let calendar = format!("/teams/{platform}/calendar");
    let shown = ben.get(&calendar).await.body;
    assert_eq!(fields(&shown["items"]), &known(SHARED) | &known(ATTENDEES));
    let report = format!("/events/{id}/report");
    let shown = ben.get(&report).await.body;
    assert_eq!(fields(&shown["event"]), known(SHARED));
    let parts_of = |name: &str| {
        let all = fields(&json!({ name: shown[name].clone() }));
        let beside = known(BESIDE).into_iter();
        (all, beside.filter(|field| field.split('.').next() == Some(name)).collect::<BTreeSet<_>>())
    };
    for name in ["targets", "colleagues", "goals", "lessons"] {
        let (found, expected) = parts_of(name);
        assert_eq!(found, expected, "{name}");
    }
    let shares = ben.get(&format!("/events/{id}/shares")).await.body;
    let kept = SHARED.iter().filter_map(|name| name.strip_prefix("shares."));
    let kept = kept.map(|name| format!("items.{name}"));
    let kept: BTreeSet<_> = kept.chain(["items".to_owned(), "version".to_owned()]).collect();
    assert_eq!(fields(&shares), kept);
    for path in [
        "/events?include=summary",
        "/search?q=launch",
        "/search?q=secret",
        "/goals",
        "/contacts",
        "/encounters",
        "/follow-ups?status=all",
        "/lessons",
        "/trash",
        "/today",
        &parts,
        &calendar,
        &format!("/events/{id}/briefing"),
        &format!("/events/{id}/participation"),
        &format!("/events/{id}/targets"),
        &report,
        &format!("/goals?event_id={id}"),
        &format!("/encounters?event_id={id}"),
        &format!("/lessons?event_id={id}"),
        &format!("/contacts?event_id={id}"),
    ] {
        let answer = ben.get(path).await;
        let text = answer.body.to_string();
        assert_eq!(answer.status, 200, "{path}: {text}");
        assert!(!text.contains("secret") && !text.contains("77777"), "{path}: {text}");
    }
}
