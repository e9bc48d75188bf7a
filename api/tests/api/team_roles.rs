//! What each role may do in a team: a table that every operation below `/teams` has a row in.

use actix_web::http::Method;
use serde_json::{Value, json};

use crate::{
    matrix::example_body,
    openapi::operations,
    support::{Client, TestApp},
};

/// What an operation answers the owner, an admin, a member, and somebody outside.
const TABLE: &[(&str, [u16; 4])] = &[
    ("find_team", [200, 200, 200, 404]),
    ("list_calendar", [200, 200, 200, 404]),
    // For who has the right beside the role, which the owner has from the beginning.
    ("find_team_insights", [200, 403, 403, 404]),
    ("find_insight_receipt", [200, 200, 200, 404]),
    ("put_insight_agreement", [200, 200, 200, 404]),
    ("delete_insight_agreement", [204, 204, 204, 404]),
    ("find_digest", [200, 200, 200, 404]),
    ("find_digest_markdown", [200, 200, 200, 404]),
    ("put_team", [200, 200, 403, 404]),
    ("change_team", [200, 200, 403, 404]),
    ("delete_team", [204, 403, 403, 404]),
    ("put_owner", [200, 403, 403, 404]),
    ("list_memberships", [200, 200, 200, 404]),
    ("find_membership", [200, 200, 200, 404]),
    ("change_membership", [200, 403, 403, 404]),
    ("list_invitations", [200, 200, 403, 404]),
    ("create_invitations", [201, 201, 403, 404]),
    ("delete_invitation", [204, 204, 403, 404]),
    ("put_invitation_token", [200, 200, 403, 404]),
    // Of a member; who may remove whom is tested apart.
    ("delete_membership", [204, 204, 403, 404]),
];

/// A team of everybody but the outsider, with one more member and an invitation to do something
/// with: the ids that a path may name.
async fn team(
    app: &TestApp,
    [owner, admin, member, _]: &[Client; 4],
    target: &Client,
) -> [(&'static str, String); 3] {
    let team = owner.post("/teams", json!({"name": "Platform"})).await.id().to_owned();
    for (client, role) in [(admin, "admin"), (member, "member"), (target, "member")] {
        app.join(&team, client, role).await;
    }
    let link = owner.post(&format!("/teams/{team}/invitations"), json!({"max_uses": 3})).await;
    let invitation = link.body["items"][0]["id"].as_str().unwrap().to_owned();
    [("{id}", team), ("{account_id}", target.id.to_string()), ("{invitation_id}", invitation)]
}

/// The example of the document, about the one to do something with.
fn body(operation: &Value, target: &Client) -> Option<Vec<u8>> {
    let mut body = example_body(operation)?;
    if body.get("account_id").is_some() {
        body["account_id"] = json!(target.id);
    }
    Some(body.to_string().into_bytes())
}

#[actix_web::test]
async fn every_role_may_do_what_the_table_says() {
    let app = TestApp::start().await;
    let mut people = Vec::new();
    for name in ["owner", "admin", "member", "outsider"] {
        people.push(app.user(&format!("{name}@example.org")).await.with("if-match", "*"));
    }
    let people: [Client; 4] = people.try_into().map_err(|_| "four").unwrap();
    let target = app.user("target@example.org").await;
    let mut wrong = Vec::new();
    let below = |path: &str| path.starts_with("/api/v1/teams/{id}");
    for (id, method, path, operation) in
        operations().into_iter().filter(|(.., path, _)| below(path))
    {
        let Some((_, expected)) = TABLE.iter().find(|(name, _)| *name == id) else {
            wrong.push(format!("{id} has no row"));
            continue;
        };
        let method: Method = method.parse().unwrap();
        let mut answered = Vec::new();
        for person in &people {
            let ids = team(&app, &people, &target).await;
            let path = ids.iter().fold(path.clone(), |path, (name, id)| path.replace(name, id));
            let body = body(&operation, &target);
            answered.push(person.send_raw(method.clone(), &path, body).await.status);
        }
        if answered != expected {
            wrong.push(format!("{id}: {answered:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn the_table_has_no_row_too_many() {
    let known: Vec<String> = operations().into_iter().map(|(id, ..)| id).collect();
    for (id, _) in TABLE {
        assert!(known.iter().any(|operation| operation == id), "{id} is no operation");
    }
}
