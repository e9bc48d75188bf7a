use futures_util::future::join_all;
use serde_json::{Value, json};

use crate::invitations::{Team, accept, execute, preview};

#[actix_web::test]
async fn a_link_shows_what_it_is_about_and_lets_in_as_many_as_it_says() {
    let team = Team::start().await;
    let (row, token) = team.link(json!({"max_uses": 2, "expires_in_days": 7})).await;
    let expected = json!({"id": row["id"], "email": null, "role": "member", "max_uses": 2,
        "invited_by": {"id": team.ida.id, "full_name": "Ada Moreno"}, "use_count": 0, "mailed": false,
        "expires_at": row["expires_at"], "created_at": row["created_at"]});
    assert_eq!(team.open().await, [expected]);
    let seen = preview(&team.app, &token).await;
    let expected = json!({"team_name": "Platform", "invited_by": "Ada Moreno", "role": "member",
        "expires_at": row["expires_at"]});
    assert_eq!((seen.status, &seen.body), (200, &expected));
    let joined = accept(&team.ben, &token).await;
    let place = format!("/teams/{}/memberships/{}", team.id, team.ben.id);
    assert_eq!((joined.status, joined.header("etag")), (201, "\"1\""), "{:?}", joined.body);
    assert_eq!(joined.header("location"), format!("/api/v1{place}"));
    assert_eq!(team.ben.get(&place).await.body, joined.body);
    assert_eq!((&joined.body["role"], &joined.body["insights"]), (&json!("member"), &json!(false)));
    assert_eq!(team.open().await[0]["use_count"], 1);
    assert_eq!(accept(&team.app.user("second@example.org").await, &token).await.status, 201);
    assert_eq!(accept(&team.app.user("third@example.org").await, &token).await.status, 410);
    assert_eq!(team.open().await, Vec::<Value>::new(), "used up");
}

#[actix_web::test]
async fn an_invitation_by_mail_is_for_one_whoever_holds_it() {
    let team = Team::start().await;
    let body = json!({"emails": ["someone@example.org"], "role": "member"});
    let (row, token) = team.link(body).await;
    assert_eq!((&row["email"], &row["max_uses"]), (&json!("someone@example.org"), &json!(1)));
    assert_eq!(accept(&team.ben, &token).await.status, 201, "though it went to another address");
    let eve = team.app.user("eve@example.org").await;
    assert_eq!(accept(&eve, &token).await.status, 410);
    assert_eq!(eve.get(&format!("/teams/{}", team.id)).await.status, 404);
}

#[actix_web::test]
async fn who_is_in_the_team_already_uses_nothing_up() {
    let team = Team::start().await;
    let (_, token) = team.link(json!({"max_uses": 1})).await;
    let already = accept(&team.ida, &token).await;
    assert_eq!(
        (already.status, &already.body["role"]),
        (200, &json!("admin")),
        "stays what she is"
    );
    assert_eq!(team.open().await[0]["use_count"], 0);
    assert_eq!(accept(&team.ben, &token).await.status, 201);
    assert_eq!(accept(&team.ben, &token).await.status, 200, "also when it is used up");
}

#[actix_web::test]
async fn what_is_over_withdrawn_used_or_unknown_answers_the_same() {
    let team = Team::start().await;
    let same = team.ben.with("x-request-id", "same-for-all");
    let mut tokens = vec!["nonsense".to_owned(), "A".repeat(43)];
    let (withdrawn, token) = team.link(json!({"max_uses": 1})).await;
    let path = format!("{}/{}", team.path(), withdrawn["id"].as_str().unwrap());
    assert_eq!(team.ida.delete(&path).await.status, 204);
    assert_eq!(team.ida.delete(&path).await.status, 404);
    tokens.push(token);
    let (_, used) = team.link(json!({"max_uses": 1})).await;
    accept(&team.app.user("quick@example.org").await, &used).await;
    tokens.push(used);
    tokens.push(team.link(json!({"max_uses": 5})).await.1);
    execute(&team.app, "update invitations set expires_at = now() - interval '1 second'").await;
    let mut answers = Vec::new();
    for token in &tokens {
        let body = json!({"token": token});
        answers.push(same.post("/memberships", body.clone()).await);
        answers.push(same.post("/invitation-previews", body).await);
    }
    for answer in &answers {
        assert_eq!((answer.status, &answer.body), (410, &answers[0].body));
    }
    assert_eq!(answers[0].body["code"], "invitation-over");
    assert_eq!(team.ben.get("/teams").await.body["items"], json!([]));
    assert_eq!(team.open().await, Vec::<Value>::new());
    lanyard::upkeep::once(&team.app.app).await.unwrap();
    execute(&team.app, "do $$ begin assert (select count(*) from invitations) = 0; end $$").await;
}

#[actix_web::test]
async fn an_invitation_ends_with_the_right_of_who_made_it() {
    let team = Team::start().await;
    let (_, of_ida) = team.link(json!({"max_uses": 5})).await;
    let place = format!("/teams/{}/memberships/{}", team.id, team.ida.id);
    let role = |role: &str| {
        let (ada, place, body) =
            (team.ada.with("if-match", "*"), place.clone(), json!({"role": role}));
        async move { ada.patch(&place, body).await.status }
    };
    assert_eq!(role("member").await, 200);
    assert_eq!(preview(&team.app, &of_ida).await.status, 410);
    assert_eq!((accept(&team.ben, &of_ida).await.status, team.open().await.len()), (410, 0));
    assert_eq!(role("admin").await, 200);
    assert_eq!(preview(&team.app, &of_ida).await.status, 200);
    team.remove(&team.ida).await;
    assert_eq!(accept(&team.ida, &of_ida).await.status, 410, "nor by a link of one's own");
    team.app.join(&team.id, &team.ida, "admin").await;
    assert_eq!(accept(&team.ben, &of_ida).await.status, 410, "it ended with the membership");
}

#[actix_web::test]
async fn who_was_removed_does_not_come_back_by_the_same_link() {
    let team = Team::start().await;
    let (_, token) = team.link(json!({"max_uses": 10})).await;
    assert_eq!(accept(&team.ben, &token).await.status, 201);
    team.remove(&team.ben).await;
    assert_eq!(accept(&team.ben, &token).await.status, 410);
    let (_, other) = team.link(json!({"max_uses": 10})).await;
    assert_eq!(accept(&team.ben, &other).await.status, 201);
}

#[actix_web::test]
async fn a_deleted_team_lets_nobody_in() {
    let team = Team::start().await;
    let (_, token) = team.link(json!({"max_uses": 10})).await;
    let any = team.ada.with("if-match", "*");
    assert_eq!(any.delete(&format!("/teams/{}", team.id)).await.status, 204);
    assert_eq!(preview(&team.app, &token).await.status, 410);
    assert_eq!(accept(&team.ben, &token).await.status, 410);
}

#[actix_web::test]
async fn at_once_no_more_join_than_the_link_is_for() {
    let team = Team::start_with(8).await;
    let (_, token) = team.link(json!({"max_uses": 3})).await;
    let mut people = Vec::new();
    for number in 0..6 {
        people.push(team.app.user(&format!("p{number}@example.org")).await);
    }
    // Ben sends his twice at the same moment, which counts once.
    people.extend([team.ben.clone(), team.ben.clone()]);
    let answers = join_all(people.iter().map(|client| accept(client, &token))).await;
    let joined = answers.iter().filter(|answer| answer.status == 201).count();
    assert_eq!(joined, 3, "{:?}", answers.iter().map(|a| a.status).collect::<Vec<_>>());
    // The others are told; nobody meets a fault.
    let faults: Vec<_> =
        answers.iter().filter(|answer| ![200, 201, 410].contains(&answer.status)).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let of_ben = answers[6..].iter().filter(|answer| answer.status == 201).count();
    assert!(of_ben <= 1);
    let members = team.ada.get(&format!("/teams/{}", team.id)).await.body["member_count"].clone();
    assert_eq!((members, team.open().await.len()), (json!(3 + 3), 0));
}
