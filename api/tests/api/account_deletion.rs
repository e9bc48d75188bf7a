//! Deleting the own account: what goes, what stays for colleagues, and that nothing is left behind.

use diesel::{prelude::*, sql_types::Text};
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use lanyard::{jobs, upkeep};
use serde_json::{Value, json};

use crate::{
    accounts::{PASSWORD, faults, register, sign_in},
    cli::{lanyard, text},
    event_shares::{answer, evening, person, share},
    support::{Client, TestApp},
};

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Ada with an account full of everything, and her colleague Ben.
struct Story {
    app: TestApp,
    ada: Client,
    id: String,
    refresh_token: Value,
    script: Client,
    ben: Client,
    team: String,
    lesson: String,
    of_ben: String,
}

const ADA: &str = "ada@example.org";

async fn made(client: &Client, path: &str, body: Value) -> String {
    let made = client.post(path, body).await;
    assert!([200, 201].contains(&made.status), "{path}: {:?}", made.body);
    made.body["id"].as_str().unwrap_or_default().to_owned()
}

impl Story {
    async fn start() -> Self {
        let app = TestApp::start().await;
        register(&app, ADA).await;
        let (ada, grant) = sign_in(&app, ADA).await;
        let ben = person(&app, "Ben").await;
        let team = made(&ada, "/teams", json!({"name": "Platform"})).await;
        made(&ada, "/teams", json!({"name": "Alone"})).await;
        app.join(&team, &ben, "member").await;
        let script = json!({"name": "x", "scopes": ["read:goals"], "expires_in_days": 1});
        let script = ada.post("/tokens", script).await.body["token"].as_str().unwrap().to_owned();
        let of_ben = json!({"title": "Of Ben", "insight": "x", "team_ids": [team]});
        let of_ben = made(&ben, "/lessons", of_ben).await;
        let lesson = full(&ada, &ben, &team, &of_ben).await;
        let (id, refresh_token) = (&grant["account"]["id"], grant["refresh_token"].clone());
        let (id, script) = (id.as_str().unwrap().to_owned(), ada.with_token(&script));
        Self { app, ada, id, refresh_token, script, ben, team, lesson, of_ben }
    }

    async fn delete(&self, shared: &str) {
        let body = json!({"password": PASSWORD, "shared": shared});
        let gone = self.ada.put("/me/deletion", body).await;
        assert_eq!(gone.status, 204, "{:?}", gone.body);
    }

    /// The tables in which a word is left.
    async fn traces(&self, word: &str) -> Vec<String> {
        let mut conn = self.app.conn().await;
        let tables = "select tablename::text as name from pg_tables where schemaname = 'public'";
        let tables: Vec<Name> = diesel::sql_query(tables).load(&mut conn).await.unwrap();
        let mut found = Vec::new();
        for Name { name } in tables {
            let rows = format!("select '{name}' as name from {name} t where t::text ilike $1");
            let rows = diesel::sql_query(rows).bind::<Text, _>(format!("%{word}%"));
            found.extend(
                rows.load::<Name>(&mut conn).await.unwrap().into_iter().map(|row| row.name),
            );
        }
        found
    }
}

/// Fills the account of `ada` with one of everything; answers with her lesson that `team` sees.
async fn full(ada: &Client, ben: &Client, team: &str, of_ben: &str) -> String {
    let event = evening(ada).await.id().to_owned();
    assert_eq!(share(ada, &event, &[&team.to_owned()]).await.status, 200);
    assert_eq!(answer(ben, &event, "accepted").await.status, 200);
    let contact = made(ada, "/contacts", json!({"full_name": "Secret Jonas"})).await;
    let talk = json!({"event_id": event, "occurred_at": "2026-03-26T18:00:00Z", "summary": "secret",
        "contacts": [{"id": contact, "note": "secret"}], "follow_up": {"summary": "secret"}});
    let talk = ada.post("/encounters", talk).await.body["id"].as_str().unwrap().to_owned();
    made(ada, "/lessons", json!({"insight": "secret"})).await;
    made(ada, "/reflections", json!({"event_id": event, "answers": {"text": "secret"}})).await;
    let lesson = json!({"title": "Runbooks first", "insight": "Write them.", "event_id": event,
        "encounter_id": talk, "learned_from": contact, "team_ids": [team]});
    let lesson = made(ada, "/lessons", lesson).await;
    for (client, of) in [(ada, of_ben), (ben, &*lesson)] {
        let said = json!({"body": "We do that too."});
        made(client, &format!("/lessons/{of}/comments"), said).await;
        let applied = json!({"applied_on": "2026-03-26", "what_changed": "Everything."});
        made(client, &format!("/lessons/{of}/applications"), applied).await;
        let useful = json!({"kind": "useful"});
        assert_eq!(client.put(&format!("/lessons/{of}/reaction"), useful).await.status, 200);
    }
    for subject in [json!({"event_id": event}), json!({"lesson_id": lesson})] {
        let mut link = subject;
        link["expires_in_days"] = json!(1);
        made(ada, "/links", link).await;
    }
    made(ada, &format!("/teams/{team}/invitations"), json!({"emails": ["eve@example.org"]})).await;
    let keyed = ada.with("idempotency-key", "a-key-of-ada-00000");
    made(&keyed, "/contacts", json!({"full_name": "Secret"})).await;
    lesson
}

#[actix_web::test]
async fn the_person_sees_what_goes_and_what_may_stay() {
    let story = Story::start().await;
    let seen = story.ada.get("/me/deletion").await;
    let ben = json!({"id": story.ben.id, "full_name": "Ben"});
    let teams = seen.body["teams"].as_array().unwrap();
    assert_eq!((&teams[0]["name"], &teams[0]["next_owner"]), (&json!("Alone"), &Value::Null));
    assert_eq!(teams[1], json!({"id": story.team, "name": "Platform", "next_owner": ben}));
    let gone = json!({"contacts": 2, "encounters": 1, "events": 1, "follow_ups": 1, "goals": 2, "lessons": 1, "reflections": 1});
    assert_eq!(seen.body["gone"], gone);
    assert_eq!(seen.body["shared"], json!({"lessons": 1, "comments": 1, "applications": 1}));
    assert_eq!(story.script.get("/me/deletion").await.status, 403);
}

#[actix_web::test]
async fn only_the_password_deletes_an_account() {
    let story = Story::start().await;
    let wrong = json!({"password": "not it at all", "shared": "leave"});
    let refused = story.ada.put("/me/deletion", wrong).await;
    assert_eq!((refused.status, faults(&refused)), (422, vec![("#/password", "wrong")]));
    let undecided = story.ada.put("/me/deletion", json!({"password": PASSWORD})).await;
    assert_eq!((undecided.status, faults(&undecided)), (422, vec![("#/shared", "required")]));
    let right = json!({"password": PASSWORD, "shared": "leave"});
    assert_eq!(story.script.put("/me/deletion", right).await.status, 403);
    assert_eq!(story.ada.get("/me").await.status, 200);
}

#[actix_web::test]
async fn every_session_and_token_ends_and_the_address_is_free() {
    let story = Story::start().await;
    story.delete("leave").await;
    assert_eq!(story.ada.get("/me").await.status, 401);
    assert_eq!(story.script.get("/goals").await.status, 401);
    let refresh = json!({"refresh_token": story.refresh_token});
    assert_eq!(story.app.visitor().post("/sessions/refresh", refresh).await.status, 401);
    let body = json!({"email": ADA, "password": PASSWORD});
    assert_eq!(story.app.visitor().post("/sessions", body).await.status, 401);
    assert_eq!(register(&story.app, ADA).await.status, 201);
}

#[actix_web::test]
async fn what_was_shared_stays_without_a_name() {
    let story = Story::start().await;
    let (ben, lesson) = (&story.ben, format!("/feed/{}", story.lesson));
    let before = ben.get(&lesson).await.body;
    story.delete("leave").await;
    let mut expected = before.clone();
    expected["author"] = Value::Null;
    expected["event"] = Value::Null;
    assert_eq!(ben.get(&lesson).await.body, expected);
    assert_eq!(before["author"]["full_name"], "Ada Moreno");
    let feed = ben.get("/feed").await.body;
    assert_eq!(feed["items"].as_array().unwrap().len(), 2);
    let of_ben = ben.get(&format!("/feed/{}", story.of_ben)).await.body;
    for said in [&of_ben["comments"][0], &of_ben["applications"][0]] {
        assert_eq!(said["author"], Value::Null);
    }
    assert_eq!(of_ben["comments"][0]["body"], "We do that too.");
    assert_eq!(of_ben["useful"], json!({"count": 1, "mine": false}));
    let again = json!({"body": "Still true."});
    made(ben, &format!("/lessons/{}/comments", story.lesson), again).await;
}

#[actix_web::test]
async fn what_was_shared_goes_too_if_the_person_wants() {
    let story = Story::start().await;
    story.delete("take").await;
    let ben = &story.ben;
    assert_eq!(ben.get(&format!("/feed/{}", story.lesson)).await.status, 404);
    let of_ben = ben.get(&format!("/feed/{}", story.of_ben)).await.body;
    assert_eq!((&of_ben["comments"], &of_ben["applications"]), (&json!([]), &json!([])));
    assert_eq!(of_ben["useful"]["count"], 0);
    assert_eq!(story.traces("Runbooks first").await, Vec::<String>::new());
}

#[actix_web::test]
async fn colleagues_keep_their_copy_of_an_event_and_the_team() {
    let story = Story::start().await;
    let shared = story.ben.get("/events").await.body["items"][0].clone();
    for step in 0..2 {
        if step == 1 {
            story.delete("leave").await;
        }
        let events = story.ben.get("/events").await.body;
        assert_eq!(events["items"].as_array().unwrap().len(), 1);
        let event = &events["items"][0];
        assert_eq!((&event["uid"], &event["summary"]), (&shared["uid"], &shared["summary"]));
        assert_eq!(event["owner"].is_null(), step == 1);
        assert_eq!(event["participation"]["response"], "accepted");
    }
    let team = story.ben.get(&format!("/teams/{}", story.team)).await.body;
    assert_eq!((&team["role"], &team["member_count"]), (&json!("owner"), &json!(1)));
    assert_eq!(story.traces("Alone").await, Vec::<String>::new());
    let invited = story.ben.get(&format!("/teams/{}/invitations", story.team)).await.body;
    assert_eq!(invited["items"], json!([]));
}

#[actix_web::test]
async fn nothing_private_is_left_in_any_table() {
    for shared in ["leave", "take"] {
        let story = Story::start().await;
        assert!(story.traces("secret").await.len() > 5);
        story.delete(shared).await;
        let waiting: Vec<_> = story.traces(ADA).await;
        assert_eq!(waiting, ["jobs"], "the mail that confirms it");
        jobs::work_off(&story.app.app).await.unwrap();
        for word in [ADA, &story.id, "Ada Moreno", "secret"] {
            assert_eq!(story.traces(word).await, Vec::<String>::new(), "{word}, {shared}");
        }
    }
}

#[actix_web::test]
async fn a_mail_confirms_it_in_the_language_of_the_person() {
    let story = Story::start().await;
    story.ada.with("if-match", "*").patch("/me", json!({"locale": "de-CH"})).await;
    jobs::work_off(&story.app.app).await.unwrap();
    let outbox = story.app.app.config.data.join("outbox");
    std::fs::remove_dir_all(&outbox).unwrap();
    story.delete("leave").await;
    jobs::work_off(&story.app.app).await.unwrap();
    let mail = std::fs::read_dir(outbox).unwrap().next().unwrap().unwrap();
    let mail = std::fs::read(mail.path()).unwrap();
    let mail = mail_parser::MessageParser::default().parse(&mail).unwrap();
    assert_eq!(mail.subject(), Some("Ihr Lanyard-Konto ist gelöscht"));
    let words = mail.body_text(0).unwrap();
    assert!(words.contains("(Europe/Zurich)") && words.contains("ohne Ihren Namen"), "{words}");
}

#[actix_web::test]
async fn what_a_former_colleague_left_goes_when_nobody_sees_it() {
    let story = Story::start().await;
    story.delete("leave").await;
    upkeep::once(&story.app.app).await.unwrap();
    let former = "accounts where deleted_at is not null";
    assert_eq!(crate::upkeep::count(&story.app, former).await, 1);
    let forget = "delete from teams; delete from lessons where title = 'Of Ben'";
    story.app.conn().await.batch_execute(forget).await.unwrap();
    upkeep::once(&story.app.app).await.unwrap();
    assert_eq!(crate::upkeep::count(&story.app, former).await, 0);
    assert_eq!(story.traces("Runbooks first").await, Vec::<String>::new());
}

#[actix_web::test]
async fn an_administrator_deletes_an_account() {
    let story = Story::start().await;
    let command = ["account", "delete", ADA, "--shared", "leave"];
    assert!(!lanyard(&story.app, &command[..3], "").status.success());
    let done = lanyard(&story.app, &command, "");
    assert_eq!(text(&done.stdout), "ada@example.org is deleted.\n", "{}", text(&done.stderr));
    assert_eq!(story.ada.get("/me").await.status, 401);
    let lesson = story.ben.get(&format!("/feed/{}", story.lesson)).await;
    assert_eq!((lesson.status, &lesson.body["author"]), (200, &Value::Null));
    let listed = text(&lanyard(&story.app, &["account", "list"], "").stdout);
    assert_eq!(listed.lines().count(), 1, "{listed}");
}
