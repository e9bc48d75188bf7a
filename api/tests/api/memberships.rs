use futures_util::future::join_all;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, TestApp};

/// A team of Ada, who owns it, Ida, an admin, and Mo, a member. Each of them overwrites.
struct Team {
    app: TestApp,
    path: String,
    ada: Client,
    ida: Client,
    mo: Client,
}

impl Team {
    async fn start() -> Self {
        Self::start_with(1).await
    }

    async fn start_with(pool_size: usize) -> Self {
        let app = TestApp::start_with(|config| config.pool_size = pool_size).await;
        let ada = app.user("ada@example.org").await.with("if-match", "*");
        let ida = app.user("ida@example.org").await.with("if-match", "*");
        let mo = app.user("mo@example.org").await.with("if-match", "*");
        let team = ada.post("/teams", json!({"name": "Platform"})).await;
        app.join(team.id(), &ida, "admin").await;
        app.join(team.id(), &mo, "member").await;
        Self { path: format!("/teams/{}", team.id()), app, ada, ida, mo }
    }

    fn of(&self, client: &Client) -> String {
        format!("{}/memberships/{}", self.path, client.id)
    }

    /// Everybody's account and role, as Ada's list has them.
    async fn roles(&self, asking: &Client) -> Vec<(Value, Value)> {
        let list = asking.get(&format!("{}/memberships", self.path)).await.body;
        let items = list["items"].as_array().unwrap().iter();
        items.map(|row| (row["account"]["id"].clone(), row["role"].clone())).collect()
    }
}

#[actix_web::test]
async fn a_team_is_listed_owner_first_and_shows_nothing_but_names() {
    let team = Team::start().await;
    let (ada, ida, mo) = (json!(team.ada.id), json!(team.ida.id), json!(team.mo.id));
    let expected = [(&ada, "owner"), (&ida, "admin"), (&mo, "member")]
        .map(|(id, role)| (id.clone(), json!(role)));
    assert_eq!(team.roles(&team.mo).await, expected);
    let found = team.mo.get(&team.of(&team.ada)).await;
    let expected = json!({"team_id": &team.path[7..], "account": {"id": ada, "full_name": "Ada Moreno"},
        "role": "owner", "insights": true, "joined_at": found.body["joined_at"], "version": 1});
    assert_eq!((found.status, found.header("etag"), &found.body), (200, "\"1\"", &expected));
    let owner = json!({"account_id": team.mo.id});
    assert_eq!(team.ada.put(&format!("{}/owner", team.path), owner).await.status, 200);
    let first = team.roles(&team.ida).await[0].clone();
    assert_eq!(first, (mo, json!("owner")), "though two joined before");
}

#[actix_web::test]
async fn the_list_is_paged_from_the_owner_on() {
    let team = Team::start().await;
    let whole = team.ada.get(&format!("{}/memberships?include=total", team.path)).await.body;
    assert_eq!(whole["total"], 3);
    let (mut paged, mut cursor) = (Vec::new(), String::new());
    for _ in 0..3 {
        let path = format!("{}/memberships?limit=1{cursor}", team.path);
        let page = team.ada.get(&path).await.body;
        paged.push(page["items"][0].clone());
        cursor = format!("&cursor={}", page["next_cursor"].as_str().unwrap_or_default());
    }
    assert_eq!((&json!(paged), cursor.as_str()), (&whole["items"], "&cursor="));
    let first = team.ada.get(&format!("{}/memberships?limit=1", team.path)).await.body;
    let other = team.ada.post("/teams", json!({"name": "Tools"})).await;
    let cursor = first["next_cursor"].as_str().unwrap();
    let foreign = team.ada.get(&format!("/teams/{}/memberships?cursor={cursor}", other.id())).await;
    assert_eq!((foreign.status, &foreign.body["code"]), (400, &json!("invalid-cursor")));
}

#[actix_web::test]
async fn the_owner_gives_roles_and_the_insights_right() {
    let team = Team::start().await;
    let path = team.of(&team.mo);
    for (asking, body) in
        [(&team.ida, json!({"role": "admin"})), (&team.mo, json!({"insights": true}))]
    {
        assert_eq!(asking.patch(&path, body).await.status, 403);
    }
    let changed = team.ada.patch(&path, json!({"role": "admin", "insights": true})).await;
    assert_eq!((changed.status, changed.header("etag")), (200, "\"2\""));
    assert_eq!(team.mo.get(&path).await.body, changed.body);
    assert_eq!((&changed.body["role"], &changed.body["insights"]), (&json!("admin"), &json!(true)));
    let back = team.ada.patch(&path, json!({"role": "member"})).await.body;
    assert_eq!((&back["role"], &back["insights"]), (&json!("member"), &json!(true)));
    assert_eq!(team.mo.get("/teams").await.body["items"][0]["role"], "member");
}

#[actix_web::test]
async fn a_change_names_the_version_it_was_made_for() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let team = ada.post("/teams", json!({"name": "Platform"})).await;
    app.join(team.id(), &mo, "member").await;
    let path = format!("/teams/{}/memberships/{}", team.id(), mo.id);
    assert_eq!(ada.patch(&path, json!({"role": "admin"})).await.status, 428);
    assert_eq!(ada.delete(&path).await.status, 428);
    let (first, any) = (ada.with("if-match", "\"1\""), ada.with("if-match", "*"));
    assert_eq!(first.patch(&path, json!({"role": "admin"})).await.header("etag"), "\"2\"");
    for stale in [first.patch(&path, json!({"role": "member"})).await, first.delete(&path).await] {
        assert_eq!((stale.status, &stale.body["version"]), (412, &json!(2)));
    }
    for body in [json!({"role": "owner"}), json!({"role": null}), json!({"joined_at": "x"})] {
        assert_eq!(any.patch(&path, body).await.status, 422);
    }
}

#[actix_web::test]
async fn a_team_keeps_an_owner() {
    let team = Team::start().await;
    let own = team.of(&team.ada);
    for refused in
        [team.ada.delete(&own).await, team.ada.patch(&own, json!({"role": "member"})).await]
    {
        assert_eq!((refused.status, &refused.body["code"]), (409, &json!("owner-needed")));
        assert!(refused.body["detail"].as_str().unwrap().contains("Hand it over"));
    }
    let rights = team.ada.patch(&own, json!({"insights": false})).await;
    assert_eq!((rights.status, &rights.body["insights"]), (200, &json!(false)));
}

#[actix_web::test]
async fn an_admin_removes_members_and_the_owner_anybody() {
    let team = Team::start().await;
    let second = team.app.user("second@example.org").await;
    team.app.join(&team.path[7..], &second, "admin").await;
    assert_eq!(team.mo.delete(&team.of(&second)).await.status, 403);
    assert_eq!(team.ida.delete(&team.of(&second)).await.status, 403);
    assert_eq!(team.ida.delete(&team.of(&team.ada)).await.status, 403);
    assert_eq!(team.ida.delete(&team.of(&team.mo)).await.status, 204);
    assert_eq!(team.ada.delete(&team.of(&second)).await.status, 204);
    assert_eq!(team.ada.delete(&team.of(&second)).await.status, 404);
    assert_eq!(team.roles(&team.ada).await.len(), 2);
}

#[actix_web::test]
async fn whoever_left_finds_nothing_at_the_next_request() {
    let team = Team::start().await;
    for client in [&team.mo, &team.ida] {
        assert_eq!(client.delete(&team.of(client)).await.status, 204);
        for path in [team.path.clone(), format!("{}/memberships", team.path), team.of(client)] {
            let gone = client.with("x-request-id", "same-for-both").get(&path).await;
            let nobodys = path.replace(&team.path[7..], &Uuid::nil().to_string());
            let unknown = client.with("x-request-id", "same-for-both").get(&nobodys).await;
            assert_eq!((gone.status, &gone.body), (404, &unknown.body), "{path}");
        }
        assert_eq!(client.delete(&team.of(client)).await.status, 404);
        assert_eq!(client.get("/teams").await.body["items"], json!([]));
    }
    assert_eq!(team.roles(&team.ada).await.len(), 1);
}

#[actix_web::test]
async fn a_team_is_handed_over_to_somebody_who_is_in_it() {
    let team = Team::start().await;
    let path = format!("{}/owner", team.path);
    let outsider = team.app.user("eve@example.org").await;
    for id in [outsider.id, Uuid::nil()] {
        let refused = team.ada.put(&path, json!({"account_id": id})).await;
        let pointer = &refused.body["errors"][0]["pointer"];
        assert_eq!((refused.status, pointer), (422, &json!("#/account_id")));
    }
    let handed = team.ada.put(&path, json!({"account_id": team.mo.id})).await;
    assert_eq!((handed.status, &handed.body["role"]), (200, &json!("admin")));
    assert_eq!(team.ada.put(&path, json!({"account_id": team.ada.id})).await.status, 403);
    let roles: Vec<Value> = team.roles(&team.mo).await.into_iter().map(|(_, role)| role).collect();
    assert_eq!(roles, ["owner", "admin", "admin"]);
    let kept = team.mo.put(&path, json!({"account_id": team.mo.id})).await;
    assert_eq!((kept.status, &kept.body["role"]), (200, &json!("owner")));
    assert_eq!(team.ada.delete(&team.of(&team.ada)).await.status, 204);
}

#[actix_web::test]
async fn what_changes_without_the_version_is_never_kept_from_a_reader() {
    let team = Team::start().await;
    let known = team.ada.get(&team.path).await;
    let ada = team.ada.with("if-none-match", known.header("etag"));
    assert_eq!(team.mo.delete(&team.of(&team.mo)).await.status, 204);
    let owner = json!({"account_id": team.ida.id});
    assert_eq!(team.ada.put(&format!("{}/owner", team.path), owner).await.status, 200);
    let read = ada.get(&team.path).await;
    assert_eq!((read.status, read.header("cache-control")), (200, "no-store"));
    assert_eq!((&read.body["member_count"], &read.body["role"]), (&json!(2), &json!("admin")));
}

#[actix_web::test]
async fn a_repeated_hand_over_gets_the_stored_answer() {
    let team = Team::start().await;
    let ada = team.ada.with("idempotency-key", "the-same-key-twice");
    let (path, body) = (format!("{}/owner", team.path), json!({"account_id": team.mo.id}));
    let (first, second) = (ada.put(&path, body.clone()).await, ada.put(&path, body).await);
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!((second.header("idempotency-replayed"), &second.body), ("true", &first.body));
}

#[actix_web::test]
async fn of_what_happens_at_once_one_owner_is_left() {
    let team = Team::start_with(8).await;
    for _ in 0..5 {
        let owner = team.roles(&team.ida).await[0].0.clone();
        let all = [&team.ada, &team.ida, &team.mo];
        let acting = all.into_iter().find(|client| json!(client.id) == owner).unwrap();
        let others = all.into_iter().filter(|client| json!(client.id) != owner);
        // To each of the others, twice.
        let hand_over = others.cycle().take(4).map(|to| {
            let (acting, path) = (acting.clone(), format!("{}/owner", team.path));
            let body = json!({"account_id": to.id});
            async move { acting.put(&path, body).await.status }
        });
        let mut statuses = join_all(hand_over).await;
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 403, 403, 403]);
        let roles = team.roles(&team.mo).await;
        let owners = roles.iter().filter(|(_, role)| role == "owner").count();
        assert_eq!((owners, roles.len()), (1, 3));
    }
}
