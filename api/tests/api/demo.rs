//! `lanyard demo`: the sample in an account, as its owner sees it.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::{prelude::*, sql_types::BigInt};
use diesel_async::RunQueryDsl;
use serde_json::{Value, json};
use std::collections::BTreeMap;

use crate::{
    accounts::faults,
    cli::{lanyard, text},
    support::{Client, TestApp},
};

/// Fills the account and signs in with what was printed.
async fn fill(app: &TestApp, email: &str) -> Client {
    let filled = lanyard(app, &["demo", email], "");
    assert!(filled.status.success(), "{}", text(&filled.stderr));
    let printed = text(&filled.stdout);
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!((lines[0], lines.len()), (format!("E-mail    {email}").as_str(), 2));
    let password = lines[1].strip_prefix("Password  ").unwrap();
    let grant =
        app.visitor().post("/sessions", json!({"email": email, "password": password})).await;
    assert_eq!(grant.status, 201, "{:?}", grant.body);
    app.visitor().with_token(grant.body["access_token"].as_str().unwrap())
}

async fn all(client: &Client, path: &str) -> Vec<Value> {
    let listed = client.get(path).await;
    assert_eq!(listed.status, 200, "{path}: {:?}", listed.body);
    assert_eq!(listed.body["next_cursor"], Value::Null, "{path} fits on a page");
    listed.body["items"].as_array().unwrap().clone()
}

fn moment(at: &Value) -> DateTime<Utc> {
    at.as_str().unwrap().parse().unwrap()
}

#[actix_web::test]
async fn the_sample_is_half_a_year_around_today() {
    let app = TestApp::start().await;
    let ada = fill(&app, "ada@example.org").await;
    let (events, now) = (all(&ada, "/events?limit=200&sort=starts_at").await, Utc::now());
    let started = |event: &&Value| moment(&event["starts_at"]) < now;
    assert_eq!((events.len(), events.iter().filter(started).count()), (34, 28));
    let (first, last) = (moment(&events[0]["starts_at"]), moment(&events[33]["starts_at"]));
    assert!((170..190).contains(&(now - first).num_days()), "{first}");
    assert!((14..30).contains(&(last - now).num_days()), "{last}");
    let on = |event: &&Value| moment(&event["starts_at"]) < now && moment(&event["ends_at"]) > now;
    assert_eq!(events.iter().filter(on).count(), 1, "one is on while somebody looks around");
    assert_eq!(all(&ada, "/contacts?limit=200").await.len(), 120);
    assert_eq!(all(&ada, "/lessons?limit=200").await.len(), 46);
    let open = all(&ada, "/follow-ups?limit=200").await;
    let near = |one: &&Value| (moment(&one["due_at"]) - now).abs() < TimeDelta::days(4);
    assert!(open.iter().filter(near).count() >= 8, "{}", open.len());
    assert!(open.iter().any(|one| moment(&one["due_at"]) < now), "one is late");
    let mut standing = BTreeMap::new();
    for goal in all(&ada, "/goals?limit=200").await {
        *standing.entry(goal["status"].as_str().unwrap().to_owned()).or_insert(0) += 1;
    }
    assert_eq!(standing.values().sum::<i32>(), 69);
    assert!(standing["achieved"] > 10 && standing["missed"] > 5, "{standing:?}");
    let today = ada.get("/today").await.body;
    assert_eq!(today["next_event"]["summary"], "Founders’ coffee");
    assert!(!today["follow_ups"].as_array().unwrap().is_empty());
    assert_eq!(today["debrief"][0]["summary"], "Product Night", "{}", today["debrief"]);
}

#[actix_web::test]
async fn the_sample_has_a_team_of_eight_that_shares_and_talks() {
    let app = TestApp::start().await;
    let ada = fill(&app, "ada@example.org").await;
    let team = all(&ada, "/teams").await.remove(0);
    assert_eq!(
        (&team["name"], &team["role"], &team["member_count"]),
        (&json!("Platform"), &json!("owner"), &json!(8))
    );
    let people = all(&ada, &format!("/teams/{}/memberships", team["id"].as_str().unwrap())).await;
    assert_eq!(people[0]["account"]["full_name"], "Ada Moreno");
    let today = ada.get("/today").await.body;
    let asked: Vec<_> =
        today["shared_events"].as_array().unwrap().iter().map(|event| &event["summary"]).collect();
    assert_eq!(asked, ["Observability Day Bern", "Screens for everybody"]);
    assert_eq!(today["colleague_lessons"].as_array().unwrap().len(), 3);
    let feed = all(&ada, "/feed?limit=200").await;
    assert_eq!((feed.len(), feed.iter().filter(|item| item["own"] == true).count()), (14, 5));
    let stages = ["shared", "applied", "impact"];
    assert!(stages.iter().all(|stage| feed.iter().any(|item| item["stage"] == *stage)));
    let talked = feed.iter().find(|item| item["title"] == "Cancel safely").unwrap();
    let numbers =
        (&talked["useful"]["count"], &talked["comment_count"], &talked["application_count"]);
    assert_eq!(numbers, (&json!(4), &json!(2), &json!(1)));
    let next = today["next_event"]["id"].as_str().unwrap();
    let next = ada.get(&format!("/events/{next}?include=colleagues")).await.body;
    assert_eq!(next["colleagues"][0]["full_name"], "Lea Baumgartner");
    let body = json!({"email": "ben@lanyard.example", "password": "none"});
    assert_eq!(app.visitor().post("/sessions", body).await.status, 401);
}

#[actix_web::test]
async fn the_sample_practises_a_pitch_uses_it_and_looks_back() {
    let app = TestApp::start().await;
    let ada = fill(&app, "ada@example.org").await;
    let pitch = all(&ada, "/pitches").await.remove(0);
    let path = format!("/pitches/{}", pitch["id"].as_str().unwrap());
    let card = all(&ada, "/usps").await.remove(0);
    assert_eq!((&pitch["usp_id"], &pitch["practised"]["count"]), (&card["id"], &json!(7)));
    let results = all(&ada, &format!("{path}/results")).await;
    let used: Vec<_> = results.iter().map(|result| result["used"].as_i64().unwrap()).collect();
    assert!(used.len() == 2 && used.iter().all(|used| *used >= 5), "{used:?}");
    let looks = all(&ada, "/reflections").await;
    assert_eq!(looks.iter().filter(|look| look["pitch_id"] == pitch["id"]).count(), 1);
    assert_eq!(looks.iter().filter(|look| look["event_id"].is_string()).count(), 1);
    assert_eq!(all(&ada, "/self-ratings").await.len(), 8);
    let rated = all(&ada, "/skills?limit=200").await;
    let pitching = rated.iter().find(|skill| skill["name"] == "pitching").unwrap();
    assert_eq!(pitching["practices"], 7, "{pitching}");
}

/// What is said in an account, without ids and times.
async fn words(client: &Client) -> Vec<Value> {
    let mut words = Vec::new();
    for (path, members) in [
        ("/events?limit=200&sort=starts_at", ["summary", "location"]),
        ("/contacts?limit=200&sort=created_at", ["full_name", "title"]),
        ("/lessons?limit=200", ["insight", "tags"]),
        ("/follow-ups?limit=200&status=all", ["summary", "status"]),
        ("/goals?limit=200&scope=period", ["statement", "status"]),
        ("/self-ratings", ["skill", "note"]),
    ] {
        let rows = client.get(path).await.body["items"].as_array().unwrap().clone();
        let mut rows: Vec<String> =
            rows.iter().map(|row| members.map(|name| row[name].to_string()).join(" ")).collect();
        rows.sort_unstable();
        words.push(json!(rows));
    }
    words
}

#[actix_web::test]
async fn every_account_gets_the_same_sample() {
    let app = TestApp::start().await;
    let ada = fill(&app, "ada@example.org").await;
    let eve = fill(&app, "eve@example.org").await;
    let (first, second) = (words(&ada).await, words(&eve).await);
    assert!(first.iter().all(|rows| rows.as_array().unwrap().len() > 5));
    assert_eq!(first, second);
}

#[actix_web::test]
async fn an_account_is_filled_once_and_keeps_what_it_had() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    ada.post("/contacts", json!({"full_name": "My own"})).await;
    let filled = lanyard(&app, &["demo", "ada@example.org"], "");
    let kept = "E-mail    ada@example.org\nPassword  as before\n";
    assert_eq!(text(&filled.stdout), kept, "{}", text(&filled.stderr));
    assert_eq!(all(&ada, "/contacts?limit=200").await.len(), 121);
    let again = lanyard(&app, &["demo", "ada@example.org"], "");
    let said = "The sample data is there already; nothing was added.\n";
    assert_eq!((again.status.success(), text(&again.stdout)), (true, format!("{kept}{said}")));
    assert_eq!(all(&ada, "/contacts?limit=200").await.len(), 121);
    assert_eq!(ada.get("/me").await.status, 200, "nobody was signed out");
}

#[actix_web::test]
async fn what_cannot_be_an_address_or_a_zone_is_told() {
    let app = TestApp::start().await;
    for (arguments, said) in [
        (&["demo", "ada"][..], "has to be an e-mail address"),
        (&["demo", "--tzid", "Mars/Base"][..], "has to be an IANA time zone"),
    ] {
        let refused = lanyard(&app, arguments, "");
        assert!(!refused.status.success());
        assert!(text(&refused.stderr).contains(said), "{}", text(&refused.stderr));
    }
    let nobody = json!({"email": "ada", "password": "x"});
    let refused = app.visitor().post("/sessions", nobody).await;
    assert_eq!((refused.status, faults(&refused)[0].0), (422, "#/email"));
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// The sample writes what the program derives elsewhere; the next conversation would correct it
/// before somebody's eyes.
#[actix_web::test]
async fn what_the_sample_says_of_meetings_is_what_its_conversations_say() {
    let app = TestApp::start().await;
    let ada = fill(&app, "ada@example.org").await;
    let wrong = diesel::sql_query(
        "select count(*) as count from contacts c cross join lateral (
             select min(e.occurred_at) as first_at, max(e.occurred_at) as last_at,
                 (array_agg(e.event_id order by e.occurred_at, e.id))[1] as first_event_id
             from encounter_contacts ec
             join encounters e on e.owner_id = ec.owner_id and e.id = ec.encounter_id
             where ec.owner_id = c.owner_id and ec.contact_id = c.id
         ) met
         where (c.first_met_at, c.first_met_event_id, c.last_contacted_at)
             is distinct from (met.first_at, met.first_event_id, met.last_at)",
    );
    let wrong = wrong.get_result::<Count>(&mut app.conn().await).await.unwrap().count;
    assert_eq!(wrong, 0);
    let new = ada.get("/encounters?limit=200").await.body["items"].as_array().unwrap().clone();
    let new = new.iter().flat_map(|talk| talk["contacts"].as_array().unwrap());
    assert_eq!(new.filter(|person| person["is_new"] == true).count(), 120);
}
