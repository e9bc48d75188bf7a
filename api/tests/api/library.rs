use serde_json::{Value, json};

use crate::{
    collections::collect,
    lesson_shares::{shared, team},
    support::{Client, TestApp},
};

async fn titles(client: &Client, query: &str) -> Vec<String> {
    let page = client.get(&format!("/library{query}")).await;
    assert_eq!(page.status, 200, "{:?}", page.body);
    let items = page.body["items"].as_array().unwrap().clone();
    items.iter().map(|item| item["title"].as_str().unwrap().to_owned()).collect()
}

async fn lesson(owner: &Client, body: Value) -> String {
    let made = owner.post("/lessons", body).await;
    assert_eq!(made.status, 201, "{:?}", made.body);
    made.id().to_owned()
}

#[actix_web::test]
async fn own_lessons_and_those_of_teams_are_one_list() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let eve = app.user("eve@example.org").await;
    let (platform, rust) =
        (team(&app, &ada, "Platform", &[&mo]).await, team(&app, &ada, "Rust", &[&mo]).await);
    lesson(&ada, json!({"insight": "Old", "learned_at": "2026-01-15T10:00:00Z"})).await;
    shared(&mo, "Both", &[&platform, &rust]).await;
    lesson(&mo, json!({"insight": "Private"})).await;
    shared(&ada, "Own and shared", &[&platform]).await;
    assert_eq!(titles(&ada, "").await, ["Own and shared", "Both", "Old"]);
    assert_eq!(titles(&mo, "").await, ["Own and shared", "Private", "Both"]);
    assert_eq!(titles(&eve, "").await, Vec::<String>::new());

    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = ada.get(&format!("/library?limit=1{cursor}")).await.body;
        seen.push(page["items"][0]["title"].as_str().unwrap().to_owned());
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, ["Own and shared", "Both", "Old"]);
    let items = ada.get("/library").await.body["items"].clone();
    let known = |at: usize| (items[at]["own"].clone(), items[at]["team_ids"].clone());
    assert_eq!(known(0), (json!(true), json!([platform])));
    assert_eq!(known(1).0, json!(false));
    assert_eq!(items[1]["came_at"], items[1]["shared_at"]);
    assert_eq!(items[2]["came_at"], items[2]["learned_at"]);
}

#[actix_web::test]
async fn the_library_is_narrowed_down() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &ada, "Platform", &[&mo]).await;
    let body = json!({"title": "Ask first", "insight": "x", "skills": ["listening"]});
    let own = lesson(&ada, body).await;
    let body =
        json!({"title": "Größe zählt", "insight": "x", "tags": ["data"], "team_ids": [platform]});
    let theirs = lesson(&mo, body).await;
    let made = ada.post("/collections", json!({"title": "First week"})).await;
    let collection = format!("/collections/{}", made.id());
    let put = collect(&ada, &format!("{collection}/lessons/{theirs}")).await;
    assert_eq!(put.status, 204, "{:?}", put.body);
    for (query, expected) in [
        ("?q=grosse".to_owned(), vec!["Größe zählt"]),
        ("?q=listenning".to_owned(), vec!["Ask first"]),
        ("?q=100%25".to_owned(), vec![]),
        ("?tag=data".to_owned(), vec!["Größe zählt"]),
        ("?skill=listening".to_owned(), vec!["Ask first"]),
        ("?stage=captured".to_owned(), vec!["Ask first"]),
        ("?stage=shared".to_owned(), vec!["Größe zählt"]),
        (format!("?collection_id={}", made.id()), vec!["Größe zählt"]),
        (format!("?collection_id={}&tag=other", made.id()), vec![]),
    ] {
        assert_eq!(titles(&ada, &query).await, expected, "{query}");
    }
    let nothing = titles(&mo, &format!("?collection_id={}", made.id())).await;
    assert_eq!(nothing, Vec::<String>::new(), "a collection of somebody else");
    let items = ada.get("/library").await.body["items"].clone();
    let held = |id: &str| {
        let item = items.as_array().unwrap().iter().find(|item| item["id"] == id).unwrap();
        item["collection_ids"].clone()
    };
    assert_eq!((held(&theirs), held(&own)), (json!([made.id()]), json!([])));
}

#[actix_web::test]
async fn lessons_that_may_help_at_an_event_are_found_before_it() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &ada, "Platform", &[&mo]).await;
    let event = async |owner: &Client, body: Value| {
        let made = owner.post("/events", body).await;
        assert_eq!(made.status, 201, "{:?}", made.body);
        made.id().to_owned()
    };
    let earlier = json!({"summary": "Rust Zürich", "starts_at": "2026-03-26T18:00:00Z"});
    let earlier = event(&ada, earlier).await;
    let body = json!({"title": "Of the one before", "insight": "x", "event_id": earlier});
    lesson(&ada, body).await;
    let body =
        json!({"title": "Of its tag", "insight": "x", "tags": ["rust"], "team_ids": [platform]});
    lesson(&mo, body).await;
    let body =
        json!({"title": "Of neither", "insight": "x", "tags": ["sales"], "team_ids": [platform]});
    lesson(&mo, body).await;
    let body =
        json!({"summary": "Rust Zürich", "starts_at": "2026-04-30T18:00:00Z", "tags": ["rust"]});
    let next = event(&ada, body).await;
    let query = format!("?for_event_id={next}");
    assert_eq!(titles(&ada, &query).await, ["Of its tag", "Of the one before"]);
    assert_eq!(titles(&mo, &query).await, Vec::<String>::new(), "an event that mo does not see");
}

#[actix_web::test]
async fn the_library_is_taken_along_as_markdown() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &ada, "Platform", &[&mo]).await;
    let jonas = mo.post("/contacts", json!({"full_name": "Jonas Secret"})).await;
    let body = json!({"title": "# Runbooks [first]", "insight": "Write **them** first.", "so_what": "Ours is due.",
        "tags": ["operations"], "learned_at": "2026-11-24T10:00:00Z", "learned_from": jonas.id(), "team_ids": [platform]});
    lesson(&mo, body).await;
    lesson(&ada, json!({"insight": "Other", "learned_at": "2026-01-15T10:00:00Z"})).await;
    let file = ada.get("/library/markdown?limit=1").await;
    assert_eq!(file.header("content-type"), "text/markdown; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"lessons.md\"");
    assert_eq!(
        file.body,
        "# Lessons\n\n## \\# Runbooks \\[first\\]\n\nWrite **them** first.\n\n**So what:** Ours is due.\n\n\
         *Ada Moreno, 2026-11-24 · operations*\n\n## Other\n\n*Ada Moreno, 2026-01-15*\n"
    );
}

#[actix_web::test]
async fn a_long_library_is_one_file() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let many = diesel::sql_query(format!(
        "insert into lessons (owner_id, id, title, insight, learned_at)
         select '{}', gen_random_uuid(), 'Lesson ' || n, 'x', now() - n * interval '1 hour'
         from generate_series(1, 401) n",
        ada.id
    ));
    diesel_async::RunQueryDsl::execute(many, &mut app.conn().await).await.unwrap();
    let file = ada.get("/library/markdown").await.body;
    let found: Vec<_> =
        file.as_str().unwrap().lines().filter(|line| line.starts_with("## ")).collect();
    let expected: Vec<_> = (1..=401).map(|n| format!("## Lesson {n}")).collect();
    assert_eq!(found, expected);
}
