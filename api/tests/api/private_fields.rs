//! Every answer that a colleague can get is searched for what is not theirs.

use serde_json::{Value, json};

use crate::{
    accounts::{PASSWORD, sign_in},
    nudges,
    openapi::operations,
    private_texts::{SECRET, SHARED, Schemas, decisions},
    support::{Client, TestApp},
};

/// An account in which every text is filled, and what its colleague may ask for.
struct Filled {
    ids: Vec<String>,
    event: String,
}

async fn made(client: &Client, path: &str, body: Value) -> String {
    let made = client.post(path, body.clone()).await;
    assert!([200, 201].contains(&made.status), "{path} {body}: {:?}", made.body);
    made.body["id"].as_str().unwrap_or_default().to_owned()
}

async fn fill(schemas: &Schemas, ada: &Client, team: &str) -> Filled {
    let own = |name: &str, base: Value| schemas.fill(name, base, true);
    let began = "2026-11-20T18:00:00Z";
    let point = json!([{"kind": "impp"}]);
    let contact =
        json!({"contact_points": point, "follow_up": {}, "encounter": {"occurred_at": began}});
    let contact = made(ada, "/contacts", own("NewContact", contact)).await;
    let event = json!({"starts_at": "2030-03-26T17:30:00Z", "location": {},
        "participation": {"preparation": [{"done": true}], "response": "accepted"},
        "goals": [{"metric": "new_contacts", "target": 3, "filter": {"skill": null}}]});
    let hidden = made(ada, "/events", own("NewEvent", event.clone())).await;
    let event = made(ada, "/events", schemas.fill("NewEvent", event, false)).await;
    let talk = json!({"occurred_at": began, "event_id": event, "follow_up": {},
        "contacts": [{"contact_points": point}]});
    let talk = made(ada, "/encounters", own("NewEncounter", talk)).await;
    let follow_up = json!({"contact_id": contact, "event_id": event});
    let follow_up = made(ada, "/follow-ups", own("NewFollowUp", follow_up)).await;
    let goal =
        json!({"event_id": event, "metric": "encounters", "target": 3, "filter": {"skill": null}});
    let goal = made(ada, "/goals", own("NewGoal", goal)).await;
    let lesson = json!({"event_id": event, "encounter_id": talk, "learned_from": contact});
    let private = made(ada, "/lessons", own("NewLesson", lesson.clone())).await;
    let lesson = made(ada, "/lessons", schemas.fill("NewLesson", lesson, false)).await;
    let look = json!({"event_id": event, "answers": {}});
    let look = made(ada, "/reflections", own("NewReflection", look)).await;
    share(schemas, ada, team, (&event, &lesson)).await;
    let counted = count_by_hand(schemas, ada).await;
    let said = talk_about(schemas, ada, &lesson).await;
    let target = schemas.fill("NewTarget", json!({}), false);
    let target = made(ada, &format!("/events/{event}/targets"), target).await;
    let token = json!({"scopes": ["read:goals"], "expires_in_days": 1});
    let token = made(ada, "/tokens", own("NewToken", token)).await;
    made(ada, &format!("/teams/{team}/invitations"), own("NewInvitations", json!({}))).await;
    let link = made(ada, "/links", json!({"event_id": event, "expires_in_days": 1})).await;
    let mut ids =
        vec![contact, hidden, talk, follow_up, goal, private, lesson, look, target, token, link];
    ids.extend([event.clone(), team.to_owned(), record(schemas, ada, &ids[6]).await]);
    ids.extend(counted.into_iter().chain(said));
    Filled { ids, event }
}

/// Shows an event and a lesson to the team.
async fn share(schemas: &Schemas, ada: &Client, team: &str, (event, lesson): (&str, &str)) {
    let shares = json!({"team_ids": [team]});
    assert_eq!(ada.put(&format!("/lessons/{lesson}/shares"), shares.clone()).await.status, 200);
    let shares = schemas.fill("NewShares", shares, false);
    let any = ada.with("if-match", "*");
    assert_eq!(any.put(&format!("/events/{event}/shares"), shares).await.status, 200);
}

/// A goal with an entry, and what new events begin with.
async fn count_by_hand(schemas: &Schemas, ada: &Client) -> [String; 2] {
    let goal = json!({"metric": "manual", "target": 4, "starts_on": "2026-03-01",
        "ends_on": "2026-04-01"});
    let goal = made(ada, "/goals", schemas.fill("NewGoal", goal, true)).await;
    let entry = schemas.fill("NewEntry", json!({"happened_on": "2026-03-02"}), true);
    let entry = made(ada, &format!("/goals/{goal}/entries"), entry).await;
    let template =
        json!({"goals": [{"metric": "encounters", "target": 3, "filter": {"skill": null}}]});
    let template = schemas.fill("NewGoalTemplate", template, true);
    let said = ada.with("if-match", "*").put("/goal-template", template).await;
    assert_eq!(said.status, 200, "{:?}", said.body);
    [goal, entry]
}

/// A comment on a lesson, and what came of it.
async fn talk_about(schemas: &Schemas, ada: &Client, lesson: &str) -> [String; 2] {
    let comment = schemas.fill("NewComment", json!({}), false);
    let comment = made(ada, &format!("/lessons/{lesson}/comments"), comment).await;
    let used = schemas.fill("NewApplication", json!({"applied_on": "2026-11-20"}), false);
    let used = made(ada, &format!("/lessons/{lesson}/applications"), used).await;
    [comment, used]
}

/// A pitch to the team that was practised, what she says about one of a colleague's, and how good she
/// thinks she is.
async fn say_aloud(schemas: &Schemas, ada: &Client, ben: &Client, team: &str) -> [String; 7] {
    let card = schemas.fill("NewUsp", json!({"team_ids": [team]}), false);
    let card = made(ada, "/usps", card).await;
    let pitch = schemas.fill("NewPitch", json!({"team_ids": [team]}), false);
    let pitch = made(ada, "/pitches", pitch).await;
    let path = format!("/pitches/{pitch}");
    let early = schemas.fill("NewPitchVersion", json!({}), true);
    made(ada, &format!("{path}/versions"), early).await;
    let version = schemas.fill("NewPitchVersion", json!({}), false);
    let version = made(ada, &format!("{path}/versions"), version).await;
    let practice = schemas.fill("NewPractice", json!({"version_id": version, "seconds": 9}), true);
    let practice = made(ada, &format!("{path}/practices"), practice).await;
    let his = made(ben, "/pitches", json!({"title": "Ours", "team_ids": [team]})).await;
    let said = made(ben, &format!("/pitches/{his}/versions"), json!({"body": "We test."})).await;
    let feedback = schemas.fill("NewFeedback", json!({"version_id": said}), false);
    let feedback = made(ada, &format!("/pitches/{his}/feedback"), feedback).await;
    let rating = schemas.fill("NewSelfRating", json!({"value": 3}), true);
    let rating = made(ada, "/self-ratings", rating).await;
    [card, pitch, version, practice, his, feedback, rating]
}

/// Own words about a lesson in the record of professional development, and a year of it submitted.
async fn record(schemas: &Schemas, ada: &Client, lesson: &str) -> String {
    let words = schemas.fill("CpdWordsChange", json!({}), true);
    let (any, path) = (ada.with("if-match", "*"), format!("/cpd/entries/lesson/{lesson}"));
    let said = any.patch(&path, words).await;
    assert_eq!(said.status, 200, "{:?}", said.body);
    let year = json!({"from": "2026-01-01", "to": "2026-12-31"});
    made(ada, "/cpd/submissions", year).await
}

/// A lesson that the team sees, and that was used by answering what it asks.
async fn use_one(app: &TestApp, schemas: &Schemas, ada: &Client, team: &str) -> String {
    let lesson = json!({"insight": "Runbooks first", "team_ids": [team]});
    let lesson = made(ada, "/lessons", lesson).await;
    nudges::ask(app, 8).await;
    let asked = ada.get(&format!("/nudges?lesson_id={lesson}")).await.body;
    let path = format!("/nudges/{}/answer", asked["items"][0]["id"].as_str().unwrap());
    let answer = schemas.fill("NewAnswer", json!({"answer": "used"}), false);
    assert_eq!(ada.put(&path, answer).await.status, 200);
    lesson
}

/// Every address of a GET that somebody could try, with what can come along and with a search.
fn addresses(filled: &Filled) -> Vec<String> {
    let mut all = Vec::new();
    for (_, method, path, operation) in operations() {
        if method != "GET" || path.ends_with("openapi.json") || path.ends_with("jwks.json") {
            continue;
        }
        let mut paths = vec![path];
        while paths.iter().any(|path| path.contains('{')) {
            let each = paths.iter().flat_map(|path| filled.ids.iter().map(|id| with_id(path, id)));
            paths = each.collect();
        }
        let queries = queries(&operation, filled);
        all.extend(
            paths.iter().flat_map(|path| queries.iter().map(move |q| format!("{path}?{q}"))),
        );
    }
    all
}

fn with_id(path: &str, id: &str) -> String {
    let (start, end) = (path.find('{').unwrap(), path.find('}').unwrap());
    format!("{}{id}{}", &path[..start], &path[end + 1..])
}

fn queries(operation: &Value, filled: &Filled) -> Vec<String> {
    let mut queries = vec![String::new()];
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap();
        let schema = &parameter["schema"];
        let words = [&schema["items"]["enum"], &schema["enum"]];
        let words = words.into_iter().find_map(Value::as_array).cloned().unwrap_or_default();
        let words = words.iter().map(|word| word.as_str().unwrap().to_owned());
        match name {
            "include" => queries.push(format!("include={}", words.collect::<Vec<_>>().join(","))),
            "scope" | "status" => queries.extend(words.map(|word| format!("{name}={word}"))),
            // A word that is in every secret, and that an error may repeat.
            "q" => queries.push(format!("q={}", &SECRET[..6])),
            "event_id" => queries.push(format!("event_id={}", filled.event)),
            _ => {}
        }
    }
    queries
}

#[actix_web::test]
async fn no_answer_to_a_colleague_has_a_text_that_is_not_theirs() {
    let app = TestApp::start().await;
    let schemas = Schemas::read();
    let account = json!({"password": PASSWORD});
    let account = schemas.fill("NewAccount", account, false);
    let email = account["email"].as_str().unwrap().to_owned();
    assert_eq!(app.visitor().post("/accounts", account).await.status, 201);
    let (ada, _) = sign_in(&app, &email).await;
    let ben = app.user("ben@example.org").await;
    let remembered = json!({"preferences": {"note": format!("{SECRET}-preferences")}});
    assert_eq!(ada.with("if-match", "*").patch("/me", remembered).await.status, 200);
    let team = made(&ada, "/teams", schemas.fill("NewTeam", json!({}), false)).await;
    app.join(&team, &ben, "member").await;
    let mut filled = fill(&schemas, &ada, &team).await;
    filled.ids.extend(say_aloud(&schemas, &ada, &ben, &team).await);
    filled.ids.push(use_one(&app, &schemas, &ada, &team).await);
    let kept = ada.get("/me/export").await.body.to_string();
    let mut read = String::new();
    for address in addresses(&filled) {
        let answer = ben.send_raw(actix_web::http::Method::GET, &address, None).await;
        assert!(answer.status < 500, "{address}: {:?}", answer.body);
        let text = answer.body.to_string();
        assert!(!text.contains(SECRET), "{address}: {text}");
        read.push_str(&text);
    }
    for ((name, member), what) in decisions() {
        let (text, place) = match what {
            SHARED => (&read, "an answer"),
            SECRET => (&kept, "the export of its owner"),
            _ => continue,
        };
        let marker = format!("{what}-{member}");
        let found = text.contains(&marker) || text.contains(&marker.replace('_', "-"));
        assert!(found, "{name}.{member} is in {place}");
    }
}
