//! Somebody who may look at the insights of a team tries to learn what one person did, and does not.

use serde_json::{Value, json};

use crate::{
    event_shares::{person, team},
    support::Client,
    team_scene::{Scene, figures},
};

/// Six people, of whom each shares and learns a little and Ann (the first) a lot.
async fn scene_with_ann() -> Scene {
    let scene = Scene::start(6).await;
    for (number, who) in scene.people.iter().enumerate() {
        scene.lessons(who, if number == 0 { 40 } else { 1 }, &[&scene.team]).await;
        scene.private(who, if number == 0 { 6000 } else { 60 }, 1).await;
        scene.agrees(who, &scene.team).await;
    }
    scene
}

/// What is told, which is less than `step` away from what is true.
fn near(report: &Value, figure: &str, truth: i64, step: i64) {
    let told = report[figure].as_i64().unwrap_or_else(|| panic!("{figure} of {report}"));
    assert!((told - truth).abs() < step && told % step == 0, "{figure}: {told} for {truth}");
}

#[actix_web::test]
async fn by_looking_before_and_after_somebody_leaves_or_joins() {
    let scene = scene_with_ann().await;
    let before = scene.told(&scene.team).await;
    scene.app.leave(&scene.team, &scene.people[0]).await;
    assert_eq!(scene.told(&scene.team).await, before, "Ann left");
    scene.app.join(&scene.team, &scene.people[0], "member").await;
    let eve = person(&scene.app, "Eve").await;
    scene.app.join(&scene.team, &eve, "member").await;
    scene.long_ago().await;
    scene.lessons(&eve, 5, &[&scene.team]).await;
    scene.lessons(&scene.people[1], 5, &[&scene.team]).await;
    let path = format!("/teams/{}/insights/agreement", scene.team);
    assert_eq!(scene.people[0].delete(&path).await.status, 204);
    assert_eq!(scene.told(&scene.team).await, before, "Eve joined, lessons came, Ann disagreed");
    scene.sql("delete from lesson_shares; delete from goals").await;
    assert_eq!(scene.told(&scene.team).await, before, "everything went");
}

#[actix_web::test]
async fn by_how_much_one_person_does() {
    let scene = scene_with_ann().await;
    let told = scene.told(&scene.team).await;
    // Five of her forty lessons count, and twenty of her hundred hours.
    near(&told, "lessons_shared", 10, 5);
    near(&told, "learning_hours", 25, 20);
    near(&told, "goals_reached", 6, 5);
}

#[actix_web::test]
async fn by_a_second_team_without_her() {
    let scene = scene_with_ann().await;
    let without: Vec<&Client> = scene.people[1..].iter().collect();
    let other = team(&scene.app, "Decoy", &scene.ada, &without).await;
    let mut padded: Vec<&Client> = without.clone();
    let mut idle = Vec::new();
    for number in 0..6 {
        idle.push(person(&scene.app, &format!("Idle{number}")).await);
    }
    padded.extend(&idle);
    let third = team(&scene.app, "Padded", &scene.ada, &padded).await;
    scene.long_ago().await;
    for twin in [&other, &third] {
        scene.sql(&share_of(&scene, twin)).await;
    }
    assert!(scene.told(&scene.team).await["lessons_shared"].is_i64());
    let told = scene.told(&other).await;
    assert_eq!((&told["enough"], figures(&told)), (&json!(true), json!({})), "too alike");
    let told = scene.told(&third).await;
    assert_eq!(told["lessons_shared"], Value::Null, "people who do nothing hide nobody");
    // In the other order it is the larger team that is not told of.
    let scene = scene_with_ann().await;
    let without: Vec<&Client> = scene.people[1..].iter().collect();
    let other = team(&scene.app, "Decoy", &scene.ada, &without).await;
    scene.long_ago().await;
    scene.sql(&share_of(&scene, &other)).await;
    assert!(scene.told(&other).await["lessons_shared"].is_i64());
    assert_eq!(scene.told(&scene.team).await["lessons_shared"], Value::Null);
}

/// Shares all that Ann's colleagues shared with a second team.
fn share_of(scene: &Scene, team: &str) -> String {
    format!(
        "insert into lesson_shares select '{team}', lesson_id, owner_id, shared_at from lesson_shares
         where team_id = '{}' and owner_id <> '{}'",
        scene.team, scene.people[0].id
    )
}

#[actix_web::test]
async fn by_averaging_over_many_teams_of_the_same_people() {
    let scene = Scene::start(6).await;
    for who in &scene.people {
        scene.lessons(who, 1, &[&scene.team]).await;
    }
    let first = scene.told(&scene.team).await;
    let everybody: Vec<&Client> = scene.people.iter().collect();
    for name in ["One", "Two", "Three"] {
        let twin = team(&scene.app, name, &scene.ada, &everybody).await;
        scene.long_ago().await;
        let copy = format!(
            "insert into lesson_shares select '{twin}', lesson_id, owner_id, shared_at from lesson_shares where team_id = '{}'",
            scene.team
        );
        scene.sql(&copy).await;
        let told = scene.told(&twin).await;
        assert_eq!(told["lessons_shared"], first["lessons_shared"], "the lot falls the same way");
    }
}

#[actix_web::test]
async fn by_moving_an_agreement_from_team_to_team() {
    let scene = scene_with_ann().await;
    assert!(scene.told(&scene.team).await["learning_hours"].is_i64());
    let everybody: Vec<&Client> = scene.people.iter().collect();
    let other = team(&scene.app, "Decoy", &scene.ada, &everybody[1..]).await;
    for who in &everybody[1..] {
        scene.agrees(who, &other).await;
    }
    scene.long_ago().await;
    let told = scene.told(&other).await;
    assert_eq!((&told["learning_hours"], &told["goals_reached"]), (&Value::Null, &Value::Null));
    assert_eq!(told["enough"], true, "they count with what the team sees anyway");
}

#[actix_web::test]
async fn by_reckoning_how_sums_are_rounded() {
    let scene = Scene::start(7).await;
    for who in &scene.people {
        scene.agrees(who, &scene.team).await;
    }
    for back in (0..8).rev() {
        for who in &scene.people {
            scene.lessons(who, 1, &[&scene.team]).await;
            scene.uses(who, 1).await;
            scene.private(who, 250, 1).await;
        }
        if back > 0 {
            scene.sql(QUARTER_BACK).await;
        }
    }
    let seen = scene.ada.get(&format!("/teams/{}/insights", scene.team)).await.body;
    let truths = [
        ("lessons_shared", 7, 5),
        ("lessons_used", 7, 5),
        ("goals_reached", 7, 5),
        ("learning_hours", 29, 20),
    ];
    let mut up = 0;
    for report in seen["reports"].as_array().unwrap() {
        for (figure, truth, step) in truths {
            near(report, figure, truth, step);
            up += usize::from(report[figure].as_i64() > Some(truth));
        }
    }
    // All would fall down to what is nearest. That the lot says so 32 times is one in thirty million.
    assert!(up > 0, "what was near could be told from what is shown: {seen}");
}

/// Everything happened a quarter earlier.
const QUARTER_BACK: &str = "
    update lesson_shares set shared_at = shared_at - interval '3 months';
    update lesson_applications set applied_on = applied_on - interval '3 months';
    update events set starts_at = starts_at - interval '3 months', ends_at = ends_at - interval '3 months';
    update goals set closed_at = closed_at - interval '3 months'";

#[actix_web::test]
async fn by_the_running_quarter() {
    let scene = Scene::start(6).await;
    for who in &scene.people {
        scene.lessons(who, 1, &[&scene.team]).await;
    }
    scene.sql("update lesson_shares set shared_at = now()").await;
    let seen = scene.ada.get(&format!("/teams/{}/insights", scene.team)).await.body;
    for report in seen["reports"].as_array().unwrap() {
        assert_eq!(report["lessons_shared"], Value::Null, "{report}");
        assert!(report["ends_on"].as_str() < seen["next_on"].as_str());
    }
}

#[actix_web::test]
async fn by_taking_a_part_from_the_whole() {
    // Nine of twelve took part: whoever knows the twelve would know of three that they did not.
    let scene = Scene::start(12).await;
    for who in &scene.people[..9] {
        scene.lessons(who, 1, &[&scene.team]).await;
    }
    let told = scene.told(&scene.team).await;
    assert_eq!(told["participants"], Value::Null);
    near(&told, "people", 12, 5);
    near(&told, "lessons_shared", 9, 5);
    let scene = Scene::start(12).await;
    for who in &scene.people[..6] {
        scene.lessons(who, 1, &[&scene.team]).await;
    }
    near(&scene.told(&scene.team).await, "participants", 6, 5);
}

#[actix_web::test]
async fn by_what_she_knows_of_her_own() {
    let scene = Scene::start(4).await;
    scene.lessons(&scene.ada, 5, &[&scene.team]).await;
    for who in &scene.people {
        scene.lessons(who, 1, &[&scene.team]).await;
    }
    let told = scene.told(&scene.team).await;
    assert_eq!((&told["enough"], figures(&told)), (&json!(false), json!({})), "she does not count");
}

#[actix_web::test]
async fn by_costs_and_averages() {
    let scene = Scene::start(6).await;
    for _ in 0..3 {
        scene.event(&scene.people).await;
    }
    for who in &scene.people {
        scene.lessons(who, 1, &[&scene.team]).await;
        scene.uses(who, 1).await;
    }
    let told = scene.told(&scene.team).await;
    near(&told, "visits", 18, 5);
    near(&told, "lessons_used", 6, 5);
    // It is made of what is told anyway, so it tells nothing more.
    let [visits, used] = ["visits", "lessons_used"].map(|name| told[name].as_f64().unwrap());
    let cost = told["cost_per_used_lesson"]["amount"].as_f64().unwrap();
    assert!((cost - 100.0 * visits / used).abs() <= 0.5, "{told}");
}

#[actix_web::test]
async fn by_people_whom_she_made_up() {
    let scene = Scene::start(6).await;
    let ann = &scene.people[0];
    for who in &scene.people {
        scene.private(who, if who.id == ann.id { 1200 } else { 240 }, 1).await;
    }
    // The five others are shams and agree to everything; Ann did not, so nothing of hers is in it.
    for sham in &scene.people[1..] {
        scene.agrees(sham, &scene.team).await;
    }
    let told = scene.told(&scene.team).await;
    assert_eq!((&told["learning_hours"], &told["goals_reached"]), (&json!(20), &json!(5)));
    let receipt = ann.get(&format!("/teams/{}/insights/receipt", scene.team)).await.body;
    let last = &receipt["reports"][7];
    assert_eq!((&last["agreed"], &last["yours"]["learning_hours"]), (&json!(false), &json!(0.0)));
}
