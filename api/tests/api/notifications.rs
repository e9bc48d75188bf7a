//! What colleagues do is told to whom it concerns, once, and for as long as they see what it is about.

use diesel_async::SimpleAsyncConnection;
use lanyard::upkeep;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    event_shares::{answer, evening, person, share, team},
    invitations::{Team, accept},
    lesson_shares::shared,
    support::{Client, TestApp},
};

/// Somebody in a team with two others.
pub struct Colleagues {
    pub app: TestApp,
    pub ada: Client,
    pub ben: Client,
    pub eve: Client,
    pub team: String,
}

impl Colleagues {
    pub async fn start() -> Self {
        Self::of(TestApp::start().await).await
    }

    pub async fn of(app: TestApp) -> Self {
        let ada = person(&app, "Ada").await;
        let (ben, eve) = (person(&app, "Ben").await, person(&app, "Eve").await);
        let team = team(&app, "Platform", &ada, &[&ben, &eve]).await;
        Self { app, ada, ben, eve, team }
    }

    /// A lesson of Ada's that the team sees.
    pub async fn lesson(&self) -> String {
        shared(&self.ada, "Runbooks first", &[&self.team]).await
    }
}

pub async fn list(client: &Client) -> Vec<Value> {
    let page = client.get("/notifications").await;
    assert_eq!(page.status, 200, "{:?}", page.body);
    page.body["items"].as_array().unwrap().clone()
}

/// The kinds of what somebody was told, the newest first.
pub async fn kinds(client: &Client) -> Vec<String> {
    let items = list(client).await;
    items.iter().map(|item| item["kind"].as_str().unwrap().to_owned()).collect()
}

pub async fn comment(client: &Client, lesson: &str, mentions: &[Uuid]) -> String {
    let body = json!({"body": "Ask me for the template.", "mentions": mentions});
    let made = client.post(&format!("/lessons/{lesson}/comments"), body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    format!("/lessons/{lesson}/comments/{}", made.id())
}

async fn useful(client: &Client, lesson: &str) {
    let said = client.put(&format!("/lessons/{lesson}/reaction"), json!({"kind": "useful"})).await;
    assert_eq!(said.status, 200, "{:?}", said.body);
}

pub async fn used(client: &Client, lesson: &str) -> String {
    let body = json!({"applied_on": "2026-11-24", "what_changed": "We wrote one."});
    let made = client.post(&format!("/lessons/{lesson}/applications"), body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    format!("/lessons/{lesson}/applications/{}", made.id())
}

fn is(client: &Client, name: &str) -> Value {
    json!({"id": client.id, "full_name": name})
}

/// A notification as it is answered, where the rest is empty.
fn told(item: &Value, fields: Value) -> Value {
    let mut whole = json!({"id": item["id"], "created_at": item["created_at"], "others": 0,
        "actor": null, "event": null, "response": null, "team": null, "week": null, "lesson": null, "question": null,
        "words": null, "read_at": null});
    whole.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    whole
}

#[actix_web::test]
async fn what_becomes_of_a_lesson_is_told_to_whom_it_concerns() {
    let Colleagues { app, ada, ben, eve, team } = Colleagues::start().await;
    let lesson = shared(&ada, "Runbooks first", &[&team]).await;
    let about = json!({"id": lesson, "title": "Runbooks first"});
    let (is_ada, is_ben, is_eve) = (is(&ada, "Ada"), is(&ben, "Ben"), is(&eve, "Eve"));
    let items = list(&ben).await;
    let news = json!({"kind": "lesson_shared", "actor": is_ada, "lesson": about});
    assert_eq!(items, [told(&items[0], news)]);

    comment(&ben, &lesson, &[]).await;
    comment(&ben, &lesson, &[eve.id, eve.id, ada.id, ben.id]).await;
    used(&eve, &lesson).await;
    useful(&ben, &lesson).await;
    useful(&eve, &lesson).await;
    let words = json!("Ask me for the template.");
    let items = list(&ada).await;
    let expected = [
        json!({"kind": "useful", "actor": is_eve, "others": 1, "lesson": about}),
        json!({"kind": "application", "actor": is_eve, "lesson": about, "words": "We wrote one."}),
        json!({"kind": "mention", "actor": is_ben, "lesson": about, "words": words}),
        json!({"kind": "comment", "actor": is_ben, "lesson": about, "words": words}),
    ];
    let expected: Vec<_> = items.iter().zip(expected).map(|(item, new)| told(item, new)).collect();
    assert_eq!(items, expected);
    assert_eq!(kinds(&eve).await, ["mention", "lesson_shared"]);
    assert_eq!(kinds(&ben).await, ["lesson_shared"], "nobody is told of what they did");
    assert_eq!(kinds(&app.user("new@example.org").await).await, Vec::<String>::new());
}

#[actix_web::test]
async fn an_event_is_told_to_the_team_and_its_answers_to_its_owner() {
    let Colleagues { ada, ben, eve, team, app: _app } = Colleagues::start().await;
    let event = evening(&ada).await;
    let about = json!({"id": event.id(), "summary": "Rust Zürich"});
    share(&ada, event.id(), &[&team]).await;
    let items = list(&ben).await;
    let news = json!({"kind": "event_shared", "actor": is(&ada, "Ada"), "event": about});
    assert_eq!(items, [told(&items[0], news)]);
    for response in ["declined", "tentative", "accepted"] {
        answer(&ben, event.id(), response).await;
    }
    let items = list(&ada).await;
    let news = json!({"kind": "event_answered", "actor": is(&ben, "Ben"), "event": about, "response": "accepted"});
    assert_eq!(items, [told(&items[0], news)]);
    answer(&ben, event.id(), "declined").await;
    assert_eq!(kinds(&ada).await, Vec::<String>::new(), "it is no longer so");
    assert_eq!(kinds(&eve).await, ["event_shared"]);
}

#[actix_web::test]
async fn those_who_run_a_team_are_told_who_joined() {
    let team = Team::start().await;
    let (_, token) = team.link(json!({"max_uses": 2})).await;
    assert_eq!(accept(&team.ben, &token).await.status, 201);
    let items = list(&team.ida).await;
    let about = json!({"id": team.id, "name": "Platform"});
    let news = json!({"kind": "team_joined", "actor": is(&team.ben, "Ada Moreno"), "team": about});
    assert_eq!(items, [told(&items[0], news)]);
    assert_eq!(kinds(&team.ben).await, Vec::<String>::new());
    team.app.leave(&team.id, &team.ben).await;
    assert_eq!(kinds(&team.ida).await, Vec::<String>::new());
}

#[actix_web::test]
async fn what_somebody_no_longer_sees_they_are_not_told() {
    let Colleagues { app, ada, ben, eve, team } = Colleagues::start().await;
    let lesson = shared(&ada, "Runbooks first", &[&team]).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&team]).await;
    let path = comment(&eve, &lesson, &[ben.id]).await;
    assert_eq!(kinds(&ben).await, ["mention", "event_shared", "lesson_shared"]);
    let unread = async |client: &Client| {
        client.get("/today").await.body["notifications_unread"].as_i64().unwrap()
    };
    assert_eq!(unread(&ben).await, 3);

    let any = eve.with("if-match", "*");
    any.patch(&path, json!({"mentions": []})).await;
    assert_eq!(kinds(&ben).await, ["event_shared", "lesson_shared"]);
    share(&ada, event.id(), &[]).await;
    assert_eq!(kinds(&ben).await, ["lesson_shared"]);
    let marking = format!("/notifications/{}/reading", list(&ben).await[0]["id"].as_str().unwrap());
    ada.put(&format!("/lessons/{lesson}/shares"), json!({"team_ids": []})).await;
    assert_eq!((kinds(&ben).await, unread(&ben).await), (Vec::new(), 0));
    assert_eq!(ben.put(&marking, json!({})).await.status, 404);
    ada.put(&format!("/lessons/{lesson}/shares"), json!({"team_ids": [team]})).await;
    assert_eq!(kinds(&ben).await, ["lesson_shared"], "told once, however often it is shared");
    app.leave(&team, &ben).await;
    assert_eq!(kinds(&ben).await, Vec::<String>::new());

    assert_eq!(kinds(&ada).await, ["comment"]);
    assert_eq!(any.delete(&path).await.status, 204);
    assert_eq!(kinds(&ada).await, Vec::<String>::new());
    used(&eve, &lesson).await;
    useful(&eve, &lesson).await;
    assert_eq!(kinds(&ada).await, ["useful", "application"]);
    eve.delete(&format!("/lessons/{lesson}/reaction")).await;
    assert_eq!(kinds(&ada).await, ["application"]);
    ada.with("if-match", "*").delete(&format!("/lessons/{lesson}")).await;
    assert_eq!(kinds(&ada).await, Vec::<String>::new());
}

#[actix_web::test]
async fn somebody_who_is_gone_has_no_name() {
    let Colleagues { app, ada, ben, eve, team } = Colleagues::start().await;
    let lesson = shared(&ada, "Runbooks first", &[&team]).await;
    useful(&ben, &lesson).await;
    comment(&eve, &lesson, &[]).await;
    let gone = format!("update accounts set full_name = '' where id = '{}'", eve.id);
    app.conn().await.batch_execute(&gone).await.unwrap();
    let items = list(&ada).await;
    assert_eq!((&items[0]["kind"], &items[0]["actor"]), (&json!("comment"), &json!(null)));
    let gone = format!("delete from accounts where id = '{}'", ben.id);
    app.conn().await.batch_execute(&gone).await.unwrap();
    assert_eq!(kinds(&ada).await, ["comment"]);
}

#[actix_web::test]
async fn whoever_is_named_later_is_told_then_and_nobody_twice() {
    let colleagues = Colleagues::start().await;
    let Colleagues { ada, ben, eve, .. } = &colleagues;
    let lesson = colleagues.lesson().await;
    let path = comment(ben, &lesson, &[eve.id]).await;
    let any = ben.with("if-match", "*");
    let change = json!({"body": "Ask Eve.", "mentions": [eve.id, ada.id]});
    assert_eq!(any.patch(&path, change).await.status, 200);
    assert_eq!(kinds(eve).await, ["mention", "lesson_shared"]);
    assert_eq!(list(eve).await[0]["words"], "Ask Eve.");
    assert_eq!(kinds(ada).await, ["comment"], "she was told of this comment");
}

#[actix_web::test]
async fn one_more_who_finds_it_useful_is_news_and_a_change_of_mind_is_not() {
    let colleagues = Colleagues::start().await;
    let Colleagues { ada, ben, eve, .. } = &colleagues;
    let lesson = colleagues.lesson().await;
    useful(ben, &lesson).await;
    let id = list(ada).await[0]["id"].as_str().unwrap().to_owned();
    let marking = format!("/notifications/{id}/reading");
    let read = ada.put(&marking, json!({})).await;
    assert_eq!((read.status, read.body["read_at"].is_string()), (200, true), "{:?}", read.body);
    assert_eq!(ada.put(&marking, json!({})).await.body, read.body);
    ben.delete(&format!("/lessons/{lesson}/reaction")).await;
    useful(ben, &lesson).await;
    assert_eq!(list(ada).await[0]["read_at"], read.body["read_at"]);
    useful(eve, &lesson).await;
    let item = list(ada).await.remove(0);
    assert_eq!(
        (&item["id"], &item["read_at"], &item["others"]),
        (&json!(id), &json!(null), &json!(1))
    );
}

#[actix_web::test]
async fn notifications_are_read_one_by_one_or_all_that_were_seen() {
    let colleagues = Colleagues::start().await;
    let Colleagues { ada, ben, eve, .. } = &colleagues;
    let lesson = colleagues.lesson().await;
    for _ in 0..3 {
        comment(ben, &lesson, &[]).await;
    }
    let unread = async |client: &Client| {
        let page = client.get("/notifications?unread=true&include=total&limit=1").await.body;
        assert_eq!(client.get("/today").await.body["notifications_unread"], page["total"]);
        page["total"].as_i64().unwrap()
    };
    let items = list(ada).await;
    let marking = format!("/notifications/{}/reading", items[0]["id"].as_str().unwrap());
    assert_eq!(eve.put(&marking, json!({})).await.status, 404);
    assert_eq!(ada.put(&marking, json!({})).await.status, 200);
    assert_eq!(unread(ada).await, 2);
    let again = ada.delete(&marking).await;
    assert_eq!((again.status, &again.body), (200, &items[0]));
    ada.put(&marking, json!({})).await;

    let until = items[1]["created_at"].clone();
    comment(ben, &lesson, &[]).await;
    let all = ada.put("/notifications/reading", json!({"until": until})).await;
    assert_eq!((all.status, &all.body["count"]), (200, &json!(2)), "{:?}", all.body);
    assert_eq!((unread(ada).await, unread(eve).await), (1, 1));
    let read_at = all.body["read_at"].as_str().unwrap();
    let back = format!("/notifications/reading?read_at={read_at}");
    assert_eq!(eve.delete(&back).await.status, 204);
    assert_eq!(unread(ada).await, 1);
    assert_eq!(ada.delete(&back).await.status, 204);
    assert_eq!(unread(ada).await, 3, "the one that was read before stays read");
    assert_eq!(ada.delete("/notifications/reading").await.status, 422);
    assert_eq!(ada.put("/notifications/reading", json!({"until": "yesterday"})).await.status, 422);
}

#[actix_web::test]
async fn notifications_are_paged_and_go_after_ninety_days() {
    let colleagues = Colleagues::start().await;
    let Colleagues { app, ada, ben, .. } = &colleagues;
    let lesson = colleagues.lesson().await;
    for _ in 0..3 {
        comment(ben, &lesson, &[]).await;
    }
    let first = ada.get("/notifications?limit=2").await.body;
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = ada.get(&format!("/notifications?limit=2&cursor={cursor}")).await.body;
    let both = [&first, &second].map(|page| page["items"].as_array().unwrap().clone()).concat();
    assert_eq!((both, &second["next_cursor"]), (list(ada).await, &json!(null)));
    let other = ada.get(&format!("/notifications?unread=true&cursor={cursor}")).await;
    assert_eq!(other.status, 400);
    let old = "update notifications set created_at = now() - interval '91 days'
        where id = (select id from notifications where kind = 'comment' limit 1)";
    app.conn().await.batch_execute(old).await.unwrap();
    upkeep::once(&app.app).await.unwrap();
    assert_eq!(list(ada).await.len(), 2);
}
