use serde_json::json;

use crate::support::TestApp;

#[actix_web::test]
async fn whoever_makes_a_team_owns_it() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let made = ada.post("/teams", json!({"name": "Platform"})).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{:?}", made.body);
    assert_eq!(made.header("location"), format!("/api/v1/teams/{}", made.id()));
    let expected = json!({"id": made.id(), "name": "Platform", "description": "", "role": "owner",
        "insights": true, "member_count": 1, "version": 1,
        "created_at": made.body["created_at"], "updated_at": made.body["updated_at"]});
    assert_eq!(made.body, expected);
    assert_eq!(ada.get("/teams").await.body, json!({"items": [made.body], "next_cursor": null}));
    let found = ada.get(&format!("/teams/{}", made.id())).await;
    assert_eq!((found.status, &found.body), (200, &made.body));
}

#[actix_web::test]
async fn a_team_made_under_an_id_of_ones_own_is_made_once() {
    let app = TestApp::start().await;
    let (ada, eve) = (app.user("ada@example.org").await, app.user("eve@example.org").await);
    let path = "/teams/019a0000-0000-7000-8000-000000000001";
    assert_eq!(ada.put(path, json!({"name": "Platform"})).await.status, 201);
    assert_eq!(ada.put(path, json!({"name": "Platform"})).await.status, 428);
    assert_eq!(eve.put(path, json!({"name": "Mine"})).await.status, 404);
    let replaced = ada.with("if-match", "\"1\"").put(path, json!({"name": "Tools"})).await;
    assert_eq!((replaced.status, &replaced.body["name"]), (200, &json!("Tools")));
    assert_eq!(ada.get("/teams").await.body["items"], json!([replaced.body]));
}

#[actix_web::test]
async fn a_role_says_who_may_change_and_who_may_delete() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await.with("if-match", "*");
    let team = ada.post("/teams", json!({"name": "Platform"})).await;
    let path = format!("/teams/{}", team.id());
    for (email, role, change, delete) in
        [("mo@example.org", "member", 403, 403), ("ida@example.org", "admin", 200, 403)]
    {
        let colleague = app.user(email).await.with("if-match", "*");
        assert_eq!(colleague.get(&path).await.status, 404);
        app.join(team.id(), &colleague, role).await;
        assert_eq!(colleague.get(&path).await.body["role"], role);
        let changed = colleague.patch(&path, json!({"description": role})).await;
        assert_eq!((changed.status, colleague.delete(&path).await.status), (change, delete));
    }
    assert_eq!(ada.get(&path).await.body["member_count"], 3);
    assert_eq!(ada.delete(&path).await.status, 204);
    assert_eq!(ada.get(&path).await.status, 404);
    assert_eq!(ada.get("/teams").await.body["items"], json!([]));
}

#[actix_web::test]
async fn a_change_names_the_version_it_was_made_for() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let team = ada.post("/teams", json!({"name": "Platform", "description": "x"})).await;
    let path = format!("/teams/{}", team.id());
    assert_eq!(ada.patch(&path, json!({"name": "Tools"})).await.status, 428);
    let changed = ada.with("if-match", "\"1\"").patch(&path, json!({"name": "Tools"})).await;
    assert_eq!((changed.status, &changed.body["description"]), (200, &json!("x")));
    let stale = ada.with("if-match", "\"1\"").patch(&path, json!({"name": "Old"})).await;
    assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    let refused =
        ada.with("if-match", "*").patch(&path, json!({"name": " ", "role": "owner"})).await;
    assert_eq!(refused.status, 422);
}

#[actix_web::test]
async fn the_list_of_teams_is_paged() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    for name in ["One", "Two", "Three"] {
        assert_eq!(ada.post("/teams", json!({"name": name})).await.status, 201);
    }
    let first = ada.get("/teams?limit=2&include=total").await.body;
    assert_eq!((&first["total"], &first["items"][1]["name"]), (&json!(3), &json!("Two")));
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = ada.get(&format!("/teams?limit=2&cursor={cursor}")).await.body;
    assert_eq!(
        (&second["items"][0]["name"], &second["next_cursor"]),
        (&json!("Three"), &json!(null))
    );
}
