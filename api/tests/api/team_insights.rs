//! Insights of a team: what is told, to whom, and what each person can read about it.

use serde_json::{Value, json};

use crate::{
    briefing::statements,
    event_shares::{person, team},
    team_scene::{Scene, figures, last_quarter},
};

#[actix_web::test]
async fn five_people_have_figures_and_four_have_none() {
    for (number, expected) in [
        (4, json!({})),
        (
            5,
            json!({"people": 5, "visits": 10, "events_shared": 5, "events_covered": 5,
            "lessons_shared": 10, "lessons_used": 5, "cost_per_used_lesson": {"amount": 200, "currency": "CHF"}}),
        ),
    ] {
        let scene = Scene::start(number).await;
        for first in 0..5 {
            let pair = [first, (first + 1) % 5];
            let goers: Vec<_> =
                pair.iter().filter_map(|who| scene.people.get(*who).cloned()).collect();
            scene.event(&goers).await;
        }
        for who in &scene.people {
            scene.lessons(who, 2, &[&scene.team]).await;
        }
        for who in &scene.people {
            scene.uses(who, 1).await;
        }
        let told = scene.told(&scene.team).await;
        assert_eq!(told["enough"], number == 5);
        assert_eq!(told["quarter"], last_quarter().to_string());
        assert_eq!(figures(&told), expected, "{number} people");
    }
}

#[actix_web::test]
async fn time_and_goals_count_for_those_only_who_agreed() {
    let scene = Scene::start(6).await;
    for who in &scene.people {
        scene.private(who, 240, 1).await;
    }
    for who in &scene.people[..5] {
        scene.agrees(who, &scene.team).await;
    }
    let told = scene.told(&scene.team).await;
    let expected = json!({"learning_hours": 20, "goals_reached": 5, "people": told["people"]});
    assert_eq!(figures(&told), expected);

    let few = Scene::start(6).await;
    for who in &few.people {
        few.private(who, 240, 1).await;
    }
    for who in &few.people[..5] {
        few.agrees(who, &few.team).await;
    }
    let path = format!("/teams/{}/insights/agreement", few.team);
    assert_eq!(few.people[0].delete(&path).await.status, 204);
    let told = few.told(&few.team).await;
    assert_eq!(figures(&told), json!({"people": told["people"]}), "four agreed");
}

#[actix_web::test]
async fn who_may_not_look_is_told_whom_to_ask() {
    let scene = Scene::start(5).await;
    let path = format!("/teams/{}/insights", scene.team);
    assert_eq!(scene.people[0].get(&path).await.status, 403);
    let place = format!("/teams/{}/memberships/{}", scene.team, scene.people[0].id);
    let given = scene.ada.with("if-match", "*").patch(&place, json!({"insights": true})).await;
    assert_eq!(given.status, 200);
    assert_eq!(scene.people[0].get(&path).await.status, 200);
    let eve = person(&scene.app, "Eve").await;
    for path in [path.clone(), format!("{path}/receipt")] {
        assert_eq!(eve.get(&path).await.status, 404);
    }
    assert_eq!(eve.put(&format!("{path}/agreement"), Value::Null).await.status, 404);
}

#[actix_web::test]
async fn everybody_sees_what_is_told_of_them_and_who_looked() {
    let scene = Scene::start(6).await;
    let (team, ben) = (&scene.team, &scene.people[0]);
    scene
        .sql(&format!(
            "update memberships set joined_at = now() where account_id = '{}'",
            scene.people[5].id
        ))
        .await;
    for who in &scene.people[..5] {
        scene.lessons(who, 3, &[team]).await;
        scene.private(who, 1500, 7).await;
        scene.agrees(who, team).await;
    }
    let path = format!("/teams/{team}/insights/receipt");
    let before = ben.get(&path).await.body;
    assert_eq!((&before["reports"], &before["looks"]), (&json!([]), &json!([])));
    let told = scene.told(team).await;
    scene.told(team).await;
    let receipt = ben.get(&path).await;
    assert_eq!(receipt.status, 200, "{}", receipt.body);
    let mut report = receipt.body["reports"][7].clone();
    let yours = report.as_object_mut().unwrap().remove("yours").unwrap();
    assert_eq!(report.as_object_mut().unwrap().remove("agreed"), Some(json!(true)));
    assert_eq!(report, told, "exactly what is told to her");
    // No more of one person counts than sums are rounded to.
    let expected = json!({"visits": 0.0, "learning_hours": 20.0, "lessons_shared": 3.0,
        "lessons_used": 0.0, "goals_reached": 5.0});
    assert_eq!(yours, expected);
    let ada = json!({"id": scene.ada.id, "full_name": "Ada"});
    assert_eq!(receipt.body["viewers"], json!([ada]));
    let looks = receipt.body["looks"].as_array().unwrap();
    assert_eq!(looks.len(), 1, "twice within the hour is one look");
    assert_eq!((&looks[0]["account"], &looks[0]["quarter"]), (&ada, &told["quarter"]));
    assert!(receipt.body["agreed_at"].is_string());
    let newcomer = scene.people[5].get(&path).await.body;
    assert_eq!((&newcomer["reports"], &newcomer["agreed_at"]), (&json!([]), &Value::Null));
    assert_eq!(newcomer["looks"], receipt.body["looks"]);
    assert!(!newcomer.to_string().contains("yours"));
}

#[actix_web::test]
async fn what_is_private_counts_in_one_team_at_most() {
    let scene = Scene::start(5).await;
    let ben = &scene.people[0];
    let other = team(&scene.app, "Data", &scene.ada, &[ben]).await;
    scene.agrees(ben, &scene.team).await;
    scene.agrees(ben, &other).await;
    let receipt = ben.get(&format!("/teams/{}/insights/receipt", scene.team)).await.body;
    let elsewhere = json!({"id": other, "name": "Data"});
    assert_eq!((&receipt["agreed_at"], &receipt["agreed_elsewhere"]), (&Value::Null, &elsewhere));
    let place = format!("/teams/{other}/memberships/{}", ben.id);
    assert_eq!(ben.with("if-match", "*").delete(&place).await.status, 204);
    let receipt = ben.get(&format!("/teams/{}/insights/receipt", scene.team)).await.body;
    assert_eq!(receipt["agreed_elsewhere"], Value::Null, "it ends with the membership");
}

#[actix_web::test]
async fn the_quarters_are_a_table_for_a_spreadsheet() {
    let scene = Scene::start(5).await;
    for who in &scene.people {
        scene.lessons(who, 1, &[&scene.team]).await;
    }
    let file = scene.ada.get(&format!("/teams/{}/insights?format=csv", scene.team)).await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8; header=present");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"insights.csv\"");
    let text = file.body.as_str().unwrap();
    let rows: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(rows.len(), 10, "{text}");
    assert_eq!(rows[8], format!("{},5,,,,,,5,,,,", last_quarter()));
    assert!(rows[0].starts_with("quarter,people,participants,"));
}

#[actix_web::test]
async fn a_look_costs_the_same_however_many_there_are() {
    let scene = Scene::start(5).await;
    let path = format!("/teams/{}/insights", scene.team);
    let few = statements(&scene.app, &scene.ada, &path).await;
    for who in &scene.people {
        scene.lessons(who, 3, &[&scene.team]).await;
    }
    assert_eq!(statements(&scene.app, &scene.ada, &path).await, few);
    assert!(few <= 5, "the session, begin, the team, the look, commit: {few}");
}
