//! Looking back: by questions or freely, answer by answer, seen by nobody else.

use serde_json::{Value, json};

use crate::{
    pitches::pitch,
    support::{Client, TestApp},
};

async fn evening(ada: &Client) -> String {
    let event = json!({"summary": "Rust Zürich", "starts_at": "2026-03-26T17:30:00Z",
        "participation": {"purpose": "find somebody who runs async Rust", "attendance": "attended"}});
    let event = ada.post("/events", event).await;
    assert_eq!(event.status, 201, "{:?}", event.body);
    event.id().to_owned()
}

#[actix_web::test]
async fn a_reflection_may_be_begun_empty_and_is_listed() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = ada.post("/reflections", json!({})).await;
    assert_eq!((created.status, created.header("etag")), (201, "\"1\""), "{:?}", created.body);
    assert_eq!(created.header("location"), format!("/api/v1/reflections/{}", created.id()));
    let at = &created.body["reflected_at"];
    assert_eq!(
        created.body,
        json!({"id": created.id(), "event_id": null, "pitch_id": null, "practice_id": null, "model": "free", "answers": {}, "minutes": null,
            "reflected_at": at, "version": 1, "created_at": at, "updated_at": at})
    );
    let listed = ada.get("/reflections").await;
    assert_eq!(listed.body, json!({"items": [created.body], "next_cursor": null}));
    let found = ada.get(&format!("/reflections/{}", created.id())).await;
    assert_eq!((found.status, &found.body), (200, &created.body));
}

#[actix_web::test]
async fn answers_change_one_by_one_and_stay_when_the_model_changes() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let begun =
        json!({"model": "what_so_what_now_what", "answers": {"what": "A talk", "so_what": " "}});
    let created = ada.post("/reflections", begun).await;
    assert_eq!(created.body["answers"], json!({"what": "A talk"}));
    let path = format!("/reflections/{}", created.id());
    let change = async |change: Value| {
        let changed = ada.patch(&path, change).await;
        assert_eq!(changed.status, 200, "{:?}", changed.body);
        (changed.body["model"].clone(), changed.body["answers"].clone())
    };
    let (_, answers) = change(json!({"answers": {"now_what": "Ask for the slides"}})).await;
    assert_eq!(answers, json!({"what": "A talk", "now_what": "Ask for the slides"}));
    let (model, answers) = change(json!({"model": "gibbs", "answers": {"feelings": "Calm"}})).await;
    assert_eq!(model, "gibbs");
    let all = json!({"what": "A talk", "now_what": "Ask for the slides", "feelings": "Calm"});
    assert_eq!(answers, all);
    let (_, answers) = change(json!({"answers": {"feelings": null, "what": ""}})).await;
    assert_eq!(answers, json!({"now_what": "Ask for the slides"}));
    let (model, answers) = change(json!({"minutes": 10})).await;
    assert_eq!((model, answers), (json!("gibbs"), json!({"now_what": "Ask for the slides"})));
}

#[actix_web::test]
async fn what_does_not_belong_into_a_reflection_is_refused_where_it_stands() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let path = format!("/reflections/{}", ada.post("/reflections", json!({})).await.id());
    let long = "x".repeat(10_001);
    for (body, pointer) in [
        (json!({"model": "swot"}), "#/model"),
        (json!({"answers": {"why": "x"}}), "#/answers/why"),
        (json!({"answers": {"text": long}}), "#/answers/text"),
        (json!({"answers": {"text": 7}}), "#/answers/text"),
        (json!({"answers": null}), "#/answers"),
        (json!({"minutes": 0}), "#/minutes"),
        (json!({"minutes": 1441}), "#/minutes"),
        (json!({"reflected_at": "2026-11-26T18:30:00"}), "#/reflected_at"),
        (json!({"mood": "good"}), "#/mood"),
    ] {
        let any = ada.with("if-match", "*");
        for refused in [ada.post("/reflections", body.clone()).await, any.patch(&path, body).await]
        {
            assert_eq!(
                (refused.status, &refused.body["errors"][0]["pointer"]),
                (422, &json!(pointer)),
                "{:?}",
                refused.body
            );
        }
    }
}

#[actix_web::test]
async fn a_write_names_the_version_it_was_made_for() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = ada.post("/reflections", json!({"answers": {"text": "x"}, "minutes": 5})).await;
    let path = format!("/reflections/{}", created.id());
    assert_eq!(ada.patch(&path, json!({"minutes": 6})).await.status, 428);
    assert_eq!(ada.put(&path, json!({})).await.status, 428);
    let changed = ada.with("if-match", "\"1\"").patch(&path, json!({"minutes": 6})).await;
    assert_eq!((changed.status, &changed.body["version"]), (200, &json!(2)));
    let stale = ada.with("if-match", "\"1\"");
    let late = stale.patch(&path, json!({"answers": {"text": "y"}})).await;
    assert_eq!((late.status, &late.body["version"]), (412, &json!(2)));
    assert_eq!(stale.delete(&path).await.status, 412);
    let replaced = ada.with("if-match", "\"2\"").put(&path, json!({"model": "kolb"})).await;
    assert_eq!(
        (replaced.status, &replaced.body["answers"], &replaced.body["minutes"]),
        (200, &json!({}), &Value::Null)
    );
    assert_eq!(replaced.body["reflected_at"], created.body["reflected_at"]);
    assert_eq!(ada.with("if-match", "*").delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(ada.get("/reflections").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_repeat_with_the_same_key_changes_nothing() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("idempotency-key", "a-reflection-0001");
    let path = "/reflections/019a0000-0000-7000-8000-00000000000a";
    let body = json!({"answers": {"text": "x"}});
    let first = ada.put(path, body.clone()).await;
    let again = ada.put(path, body).await;
    assert_eq!((first.status, again.status, &again.body), (201, 201, &first.body));
    assert_eq!(again.header("idempotency-replayed"), "true");
}

#[actix_web::test]
async fn a_reflection_of_someone_else_and_about_their_event_is_not_found() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let event = evening(&ada).await;
    let body = json!({"event_id": event, "answers": {"text": "x"}});
    assert_eq!(eve.post("/reflections", body.clone()).await.status, 404);
    let created = ada.post("/reflections", body).await;
    let path = format!("/reflections/{}", created.id());
    let eve = eve.with("if-match", "*");
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"minutes": 3})).await.status, 404);
    assert_eq!(eve.put(&path, json!({})).await.status, 404);
    assert_eq!(eve.delete(&path).await.status, 404);
    assert_eq!(eve.get("/reflections").await.body["items"], json!([]));
    assert_eq!(eve.get(&format!("/reflections?event_id={event}")).await.body["items"], json!([]));
    assert_eq!(ada.get(&path).await.body, created.body);
}

#[actix_web::test]
async fn the_list_is_narrowed_down_and_paged_and_comes_along_with_its_event() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let event = evening(&ada).await;
    for (text, model, day) in [("One", "free", 1), ("Größe", "gibbs", 2), ("Three", "free", 3)] {
        let at = format!("2026-11-0{day}T10:00:00Z");
        let mut body = json!({"model": model, "answers": {"evaluation": text}, "reflected_at": at});
        if day == 2 {
            body["event_id"] = json!(event);
        }
        assert_eq!(ada.post("/reflections", body).await.status, 201);
    }
    let texts = async |query: &str| {
        let page = ada.get(&format!("/reflections?{query}")).await;
        let items = page.body["items"].as_array().unwrap().clone();
        let text = |item: &Value| item["answers"]["evaluation"].as_str().unwrap().to_owned();
        items.iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!(texts("").await, ["Three", "Größe", "One"]);
    assert_eq!(texts("sort=reflected_at").await, ["One", "Größe", "Three"]);
    assert_eq!(texts("model=free").await, ["Three", "One"]);
    assert_eq!(texts("q=grosse").await, ["Größe"]);
    assert_eq!(texts(&format!("event_id={event}")).await, ["Größe"]);
    let first = ada.get("/reflections?limit=2&include=total").await;
    let cursor = first.body["next_cursor"].as_str().unwrap();
    assert_eq!(first.body["total"], 3);
    assert_eq!(texts(&format!("limit=2&cursor={cursor}")).await, ["One"]);
    let detail = ada.get(&format!("/events/{event}?include=reflections")).await.body;
    assert_eq!(detail["reflections"][0]["answers"], json!({"evaluation": "Größe"}));
}

#[actix_web::test]
async fn prompts_are_drawn_from_what_happened() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let general = ada.get("/reflections/prompts").await;
    let ahead = json!({"about": "ahead", "text": "What will you do differently next time?"});
    assert_eq!((general.status, &general.body["items"][1]), (200, &ahead));
    let event = evening(&ada).await;
    for (name, promise) in [("Jonas", true), ("Mara", true), ("Lea", false)] {
        let promise = if promise { json!({"summary": "send the talk"}) } else { json!(null) };
        let talk = json!({"event_id": event, "occurred_at": "2026-03-26T18:00:00Z",
            "contacts": [{"full_name": name}], "follow_up": promise});
        assert_eq!(ada.post("/encounters", talk).await.status, 201);
    }
    let path = format!("/reflections/prompts?event_id={event}");
    let asked = ada.get(&path).await;
    assert_eq!(
        asked.body,
        json!({"items": [
            {"about": "promises", "text": "You met 3 people and promised 2 things. Which promise matters most?"},
            {"about": "purpose", "text": "You went for this: “find somebody who runs async Rust”. How far did you get?"},
            ahead,
        ]})
    );
    let nobodys = "/reflections/prompts?event_id=00000000-0000-7000-8000-000000000000";
    let (theirs, nobodys) = (eve.get(&path).await, eve.get(nobodys).await);
    assert_eq!((theirs.status, nobodys.status), (404, 404));
}

/// A pitch of a minute that was said twice, the second time better.
async fn practised(ada: &Client) -> (String, String) {
    let (pitch, version) = pitch(ada, &[]).await;
    let path = format!("/pitches/{pitch}/practices");
    let first = json!({"version_id": version, "practised_at": "2026-11-20T07:00:00Z", "seconds": 80, "self_rating": 2});
    assert_eq!(ada.post(&path, first).await.status, 201);
    let second = json!({"version_id": version, "practised_at": "2026-11-20T07:05:00Z", "seconds": 52,
        "self_rating": 4, "fillers": 3});
    let second = ada.post(&path, second).await;
    assert_eq!(second.status, 201, "{:?}", second.body);
    (pitch, second.id().to_owned())
}

#[actix_web::test]
async fn a_practice_is_looked_back_at_and_the_words_outlive_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let (pitch, practice) = practised(&ada).await;
    let about = json!({"pitch_id": pitch, "practice_id": practice});
    let mut body = json!({"answers": {"text": "Slower."}, "reflected_at": "2026-11-20T07:10:00Z", "minutes": 5});
    body["pitch_id"] = json!(pitch);
    body["practice_id"] = json!(practice);
    let made = ada.post("/reflections", body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    let path = format!("/reflections/{}", made.id());
    let found = ada.get(&path).await.body;
    assert_eq!((&found["pitch_id"], &found["practice_id"]), (&json!(pitch), &json!(practice)));
    assert_eq!(ada.post("/reflections", json!({})).await.status, 201);
    let listed = ada.get(&format!("/reflections?pitch_id={pitch}")).await;
    assert_eq!(listed.body["items"], json!([found]));
    let days = "/cpd/entries?kind=reflection&from=2026-11-20&to=2026-11-20";
    let title = ada.get(&format!("/pitches/{pitch}")).await.body["title"].clone();
    assert_eq!(ada.get(days).await.body["items"][0]["title"], title);

    let parted = ada.patch(&path, json!({"pitch_id": null, "practice_id": null})).await;
    assert_eq!((parted.status, &parted.body["practice_id"]), (200, &json!(null)));
    assert_eq!(ada.patch(&path, about).await.body["practice_id"], json!(practice));
    let said = format!("/pitches/{pitch}/practices/{practice}");
    assert_eq!(ada.delete(&said).await.status, 204);
    let left = ada.get(&path).await.body;
    assert_eq!(left["answers"], json!({"text": "Slower."}));
    assert_eq!((&left["pitch_id"], &left["practice_id"]), (&json!(null), &json!(null)));
}

#[actix_web::test]
async fn a_practice_is_named_with_its_pitch_and_is_ones_own() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let (first, practice) = practised(&ada).await;
    let (other, _) = pitch(&ada, &[]).await;
    for half in [json!({"pitch_id": first}), json!({"practice_id": practice})] {
        let refused = ada.post("/reflections", half).await;
        let at = &refused.body["errors"][0]["pointer"];
        assert_eq!((refused.status, at), (422, &json!("#/practice_id")));
    }
    let mixed = json!({"pitch_id": other, "practice_id": practice});
    assert_eq!(ada.post("/reflections", mixed).await.status, 404);
    let theirs = json!({"pitch_id": first, "practice_id": practice});
    assert_eq!(eve.post("/reflections", theirs).await.status, 404);
    assert_eq!(eve.get(&format!("/reflections?pitch_id={first}")).await.body["items"], json!([]));
    let prompts = format!("/reflections/prompts?practice_id={practice}");
    assert_eq!(eve.get(&prompts).await.status, 404);
    assert_eq!(
        ada.get(&prompts).await.body,
        json!({"items": [
            {"about": "time", "text": "You took 52 of 60 seconds. Where did you have time to breathe?"},
            {"about": "fillers", "text": "You counted 3 filler words. Before which sentence did they come?"},
            {"about": "rating", "text": "It went better than the time before: 4 after 2. Why?"},
            {"about": "ahead", "text": "What will you do differently next time?"},
        ]})
    );
}
