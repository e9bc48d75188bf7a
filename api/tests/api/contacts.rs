use serde_json::json;

use crate::support::TestApp;

#[actix_web::test]
async fn a_name_is_enough_and_the_contact_is_listed() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = ada.post("/contacts", json!({"full_name": "Jonas Brügger"})).await;
    assert_eq!((created.status, created.header("etag")), (201, "\"1\""));
    assert_eq!(created.header("location"), format!("/api/v1/contacts/{}", created.id()));
    let listed = ada.get("/contacts").await;
    assert_eq!(listed.body, json!({"items": [created.body], "next_cursor": null}));
    let found = ada.get(&format!("/contacts/{}", created.id())).await;
    assert_eq!((found.status, &found.body), (200, &created.body));
}

#[actix_web::test]
async fn every_field_at_fault_is_named_at_once() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let body = json!({"full_name": "a\u{0}b", "keep_in_touch_days": 0, "nmae": 1, "contact_points": [{"kind": "fax", "value": "1"}]});
    let refused = ada.post("/contacts", body).await;
    let mut pointers: Vec<_> = refused.body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| error["pointer"].as_str().unwrap())
        .collect();
    pointers.sort_unstable();
    assert_eq!((refused.status, &refused.body["code"]), (422, &json!("validation")));
    assert_eq!(
        pointers,
        ["#/contact_points/0/kind", "#/full_name", "#/keep_in_touch_days", "#/nmae"]
    );
    assert_eq!(ada.get("/contacts").await.body["items"], json!([]));
}

#[actix_web::test]
async fn someone_without_a_name_needs_a_description() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let refused = ada.post("/contacts", json!({"organization": "Halde Labs"})).await;
    assert_eq!(
        (refused.status, &refused.body["errors"][0]["pointer"]),
        (422, &json!("#/full_name"))
    );
    let created = ada.post("/contacts", json!({"description": "tall, works at the port"})).await;
    assert_eq!(created.status, 201);
}

#[actix_web::test]
async fn a_contact_of_someone_else_is_not_found() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let created = ada.post("/contacts", json!({"full_name": "Jonas"})).await;
    let path = format!("/contacts/{}", created.id());
    let eve = eve.with("if-match", "*");
    assert_eq!(eve.get(&path).await.status, 404);
    assert_eq!(eve.patch(&path, json!({"note": "mine"})).await.status, 404);
    assert_eq!(eve.put(&path, json!({"full_name": "Mine"})).await.status, 404);
    assert_eq!(eve.delete(&path).await.status, 404);
    assert_eq!(ada.get(&path).await.body, created.body);
}

#[actix_web::test]
async fn a_write_names_the_version_it_was_made_for() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let created = ada.post("/contacts", json!({"full_name": "Jonas", "title": "Engineer"})).await;
    let path = format!("/contacts/{}", created.id());
    assert_eq!(ada.patch(&path, json!({"note": "x"})).await.status, 428);
    let changed =
        ada.with("if-match", "W/\"1\"").patch(&path, json!({"note": "x", "title": null})).await;
    assert_eq!((changed.status, changed.header("etag")), (200, "\"2\""));
    assert_eq!((&changed.body["note"], &changed.body["title"]), (&json!("x"), &json!(null)));
    let stale = ada.with("if-match", "\"1\"").delete(&path).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    assert_eq!(ada.with("if-none-match", "\"2\"").get(&path).await.status, 304);
    assert_eq!(ada.with("if-match", "\"2\"").delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
}

#[actix_web::test]
async fn a_repeat_with_the_same_key_writes_once() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("idempotency-key", "0123456789abcdef");
    let body = json!({"full_name": "Jonas"});
    let first = ada.post("/contacts", body.clone()).await;
    let second = ada.post("/contacts", body).await;
    assert_eq!((second.status, &second.body), (201, &first.body));
    assert_eq!(second.header("idempotency-replayed"), "true");
    assert_eq!(second.header("location"), first.header("location"));
    let other = ada.post("/contacts", json!({"full_name": "Ravi"})).await;
    assert_eq!((other.status, &other.body["code"]), (422, &json!("idempotency-key-reuse")));
    assert_eq!(ada.get("/contacts").await.body["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn pages_follow_each_other_without_gap_or_repeat() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for name in ["Émile", "Zoë", "anna", "Bo", "Ćiro"] {
        ada.post("/contacts", json!({"full_name": name})).await;
    }
    for (sort, expected) in [
        ("full_name", ["anna", "Bo", "Ćiro", "Émile", "Zoë"]),
        ("-full_name", ["Zoë", "Émile", "Ćiro", "Bo", "anna"]),
        ("-created_at", ["Ćiro", "Bo", "anna", "Zoë", "Émile"]),
        ("last_contacted_at", ["Émile", "Zoë", "anna", "Bo", "Ćiro"]),
    ] {
        let (mut names, mut cursor) = (Vec::new(), String::new());
        loop {
            let page =
                ada.get(&format!("/contacts?sort={sort}&limit=2&include=total{cursor}")).await;
            assert_eq!((page.status, &page.body["total"]), (200, &json!(5)), "{:?}", page.body);
            let items = page.body["items"].as_array().unwrap();
            names.extend(items.iter().map(|item| item["full_name"].as_str().unwrap().to_owned()));
            let Some(next) = page.body["next_cursor"].as_str() else { break };
            assert!(page.header("link").contains("rel=\"next\""), "{:?}", page.headers);
            cursor = format!("&cursor={next}");
        }
        assert_eq!(names, expected, "{sort}");
    }
}

#[actix_web::test]
async fn search_forgives_accents_and_slips() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    ada.post("/contacts", json!({"full_name": "Jonas Brügger", "organization": "Halde Labs"}))
        .await;
    ada.post("/contacts", json!({"full_name": "Amina Yusuf", "note": "knows tracing 100%_"})).await;
    for (q, expected) in [
        ("brug", "Jonas Brügger"),
        ("HALDE", "Jonas Brügger"),
        ("Bruggr", "Jonas Brügger"),
        ("tracing", "Amina Yusuf"),
        ("100%25_", "Amina Yusuf"),
    ] {
        let found = ada.get(&format!("/contacts?q={q}")).await;
        let names: Vec<_> =
            found.body["items"].as_array().unwrap().iter().map(|item| &item["full_name"]).collect();
        assert_eq!(names, [expected], "{q}");
    }
    assert_eq!(ada.get("/contacts?q=%25").await.body["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn parameters_are_checked() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for (query, status, code) in [
        ("nmae=x", 400, "unknown-parameter"),
        ("q=a&q=b", 400, "unknown-parameter"),
        ("cursor=nonsense", 400, "invalid-cursor"),
        ("limit=0", 422, "validation"),
        ("limit=-1", 422, "validation"),
        ("limit=ten", 422, "validation"),
        ("sort=note", 422, "validation"),
    ] {
        let refused = ada.get(&format!("/contacts?{query}")).await;
        assert_eq!((refused.status, &refused.body["code"]), (status, &json!(code)), "{query}");
    }
    assert_eq!(ada.get("/contacts?limit=99999999999999999999").await.status, 200);
}
