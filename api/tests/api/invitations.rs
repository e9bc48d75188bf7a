use diesel_async::SimpleAsyncConnection;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Client, Response, TestApp};

/// A team of Ada, who owns it, Ida, an admin, and Mo, a member; Ben is not in it.
pub struct Team {
    pub app: TestApp,
    pub id: String,
    pub ada: Client,
    pub ida: Client,
    pub mo: Client,
    pub ben: Client,
}

impl Team {
    pub async fn start() -> Self {
        Self::start_with(1).await
    }

    pub async fn start_with(pool_size: usize) -> Self {
        let app = TestApp::start_with(|config| config.pool_size = pool_size).await;
        let ada = app.user("ada@example.org").await;
        let ida = app.user("ida@example.org").await;
        let mo = app.user("mo@example.org").await;
        let ben = app.user("ben@example.org").await;
        let id = ada.post("/teams", json!({"name": "Platform"})).await.id().to_owned();
        app.join(&id, &ida, "admin").await;
        app.join(&id, &mo, "member").await;
        Self { app, id, ada, ida, mo, ben }
    }

    pub fn path(&self) -> String {
        format!("/teams/{}/invitations", self.id)
    }

    /// A link that Ida made: its row and its token.
    pub async fn link(&self, body: Value) -> (Value, String) {
        let made = self.ida.post(&self.path(), body).await;
        assert_eq!(made.status, 201, "{:?}", made.body);
        let row = made.body["items"][0].clone();
        let token = token(&row);
        (row, token)
    }

    pub async fn open(&self) -> Vec<Value> {
        self.ada.get(&self.path()).await.body["items"].as_array().unwrap().clone()
    }

    pub async fn remove(&self, client: &Client) {
        let path = format!("/teams/{}/memberships/{}", self.id, client.id);
        assert_eq!(self.ada.with("if-match", "*").delete(&path).await.status, 204);
    }
}

/// The token in the link of a row.
pub fn token(row: &Value) -> String {
    let (page, token) = row["link"].as_str().unwrap().split_once("#token=").unwrap();
    assert!(page.ends_with("/invitation"), "{page}");
    token.to_owned()
}

pub async fn accept(client: &Client, token: &str) -> Response {
    client.post("/memberships", json!({"token": token})).await
}

pub async fn preview(app: &TestApp, token: &str) -> Response {
    app.visitor().post("/invitation-previews", json!({"token": token})).await
}

pub async fn execute(app: &TestApp, sql: &str) {
    app.conn().await.batch_execute(sql).await.unwrap();
}

#[actix_web::test]
async fn the_answer_does_not_tell_who_has_an_account() {
    let team = Team::start().await;
    let emails = ["mo@example.org", "ben@example.org", "nobody@example.org", "Ben@Example.org"];
    let made = team.ida.post(&team.path(), json!({"emails": emails})).await;
    let rows = made.body["items"].as_array().unwrap();
    let addresses: Vec<_> = rows.iter().map(|row| row["email"].clone()).collect();
    assert_eq!(addresses, emails[..3], "in the order sent, each once");
    let alike: Vec<Value> = rows
        .iter()
        .map(|row| {
            let mut row = row.clone();
            for own in ["id", "email", "link", "expires_at"] {
                assert!(row[own].is_string());
                row[own] = Value::Null;
            }
            row
        })
        .collect();
    assert_eq!((&alike[0], &alike[1]), (&alike[2], &alike[2]));
    let listed: Vec<_> = team.open().await.iter().map(|row| row["email"].clone()).collect();
    assert_eq!(listed, ["nobody@example.org", "ben@example.org", "mo@example.org"]);
}

#[actix_web::test]
async fn sending_again_ends_the_former_token_and_starts_the_time_anew() {
    let team = Team::start().await;
    let body = json!({"emails": ["ben@example.org"], "expires_in_days": 1});
    let (row, former) = team.link(body.clone()).await;
    execute(&team.app, "update invitations set expires_at = now() + interval '1 hour'").await;
    let path = format!("{}/{}/token", team.path(), row["id"].as_str().unwrap());
    let renewed = team.ada.put(&path, Value::Null).await;
    assert_eq!((renewed.status, &renewed.body["id"]), (200, &row["id"]), "{:?}", renewed.body);
    assert_eq!(renewed.body["invited_by"]["id"], json!(team.ada.id));
    assert!(renewed.body["expires_at"].as_str() > row["expires_at"].as_str());
    assert_eq!(preview(&team.app, &former).await.status, 410);
    let token = token(&renewed.body);
    assert_eq!(preview(&team.app, &token).await.status, 200);
    let (again, latest) = team.link(body).await;
    assert_eq!((&again["id"], team.open().await.len()), (&row["id"], 1), "one for an address");
    assert_eq!(accept(&team.ben, &token).await.status, 410);
    assert_eq!(accept(&team.ben, &latest).await.status, 201);
}

#[actix_web::test]
async fn only_the_owner_invites_admins() {
    let team = Team::start().await;
    let body = json!({"max_uses": 1, "role": "admin"});
    assert_eq!(team.mo.post(&team.path(), json!({"max_uses": 1})).await.status, 403);
    assert_eq!(team.ida.post(&team.path(), body.clone()).await.status, 403);
    let made = team.ada.post(&team.path(), body).await.body["items"][0].clone();
    let path = format!("{}/{}/token", team.path(), made["id"].as_str().unwrap());
    assert_eq!(team.ida.put(&path, Value::Null).await.status, 403);
    assert_eq!(accept(&team.ben, &token(&made)).await.body["role"], "admin");
}

#[actix_web::test]
async fn what_is_asked_for_has_to_make_sense() {
    let team = Team::start().await;
    let many: Vec<String> = (0..101).map(|number| format!("p{number}@example.org")).collect();
    for (body, pointer) in [
        (json!({}), "#/emails"),
        (json!({"emails": []}), "#/emails"),
        (json!({"emails": many}), "#/emails"),
        (json!({"emails": ["a@example.org", "nobody"]}), "#/emails/1"),
        (json!({"emails": ["a@example.org"], "max_uses": 2}), "#/max_uses"),
        (json!({"max_uses": 0}), "#/max_uses"),
        (json!({"max_uses": 1, "expires_in_days": 91}), "#/expires_in_days"),
        (json!({"max_uses": 1, "role": "owner"}), "#/role"),
        (json!({"max_uses": 1, "token": "mine"}), "#/token"),
    ] {
        let refused = team.ada.post(&team.path(), body).await;
        let pointers = refused.body["errors"][0]["pointer"].clone();
        assert_eq!((refused.status, pointers), (422, json!(pointer)), "{:?}", refused.body);
    }
    let sized = |from: usize, to: usize| -> Vec<String> {
        (from..to).map(|number| format!("p{number}@example.org")).collect()
    };
    for start in [0, 100, 200, 300, 400] {
        let body = json!({"emails": sized(start, start + 100)});
        assert_eq!(team.ada.post(&team.path(), body).await.status, 201);
    }
    let again = team.ada.post(&team.path(), json!({"emails": sized(0, 100)})).await;
    assert_eq!((again.status, again.body["items"].as_array().unwrap().len()), (201, 100));
    let more = team.ada.post(&team.path(), json!({"max_uses": 1})).await;
    assert_eq!((more.status, &more.body["code"]), (409, &json!("too-many-invitations")));
    let page = team.ada.get(&format!("{}?limit=200&include=total", team.path())).await.body;
    assert_eq!((&page["total"], page["items"].as_array().unwrap().len()), (&json!(500), 200));
    let cursor = page["next_cursor"].as_str().unwrap();
    let next = team.ada.get(&format!("{}?limit=200&cursor={cursor}", team.path())).await.body;
    assert_ne!(next["items"][0], page["items"][0]);
}

#[actix_web::test]
async fn an_invitation_of_another_team_is_not_found() {
    let team = Team::start().await;
    let (row, _) = team.link(json!({"max_uses": 1})).await;
    let own = team.ben.post("/teams", json!({"name": "Own"})).await;
    for id in [row["id"].as_str().unwrap(), &Uuid::nil().to_string()] {
        let path = format!("/teams/{}/invitations/{id}", own.id());
        assert_eq!(team.ben.delete(&path).await.status, 404);
        assert_eq!(team.ben.put(&format!("{path}/token"), Value::Null).await.status, 404);
    }
    assert_eq!(team.open().await.len(), 1);
}

#[actix_web::test]
async fn the_token_is_kept_as_a_hash_only() {
    let team = Team::start().await;
    let key = team.ida.with("idempotency-key", "a-key-that-is-long-enough");
    let made = key.post(&team.path(), json!({"emails": ["x@example.org"]})).await;
    let token = token(&made.body["items"][0]);
    assert!(token.len() >= 43, "256 bits");
    accept(&team.ben.with("idempotency-key", "another-key-long-enough"), &token).await;
    // Every row of every table, as text.
    let look = format!(
        "do $$ declare name text; found bigint; begin
           for name in select tablename from pg_tables where schemaname = 'public' loop
             execute format('select count(*) from %I row where row::text like %L', name, '%{token}%') into found;
             assert found = 0, name;
           end loop; end $$"
    );
    execute(&team.app, &look).await;
    let stored = format!(
        "do $$ begin assert (select count(*) from idempotency_keys where convert_from(body, 'utf8') like '%{token}%') = 0; end $$"
    );
    execute(&team.app, &stored).await;
    let listed = team.ada.get(&team.path()).await.body.to_string();
    assert!(!listed.contains(&token) && !listed.contains("#token="));
}
