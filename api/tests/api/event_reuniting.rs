//! Sharing an event again with people who kept a copy of it, and joining a team at that moment.

use futures_util::future::{join, join_all};
use serde_json::json;

use crate::{
    event_parting::{join as enter, leave, only_event, take_part},
    event_shares::{answer, evening, person, share, team},
    support::TestApp,
};

#[actix_web::test]
async fn who_kept_a_copy_is_back_with_all_that_hangs_on_it_when_an_unsharing_is_undone() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&platform]).await;
    let paths = take_part(&ben, event.id()).await;
    let before = only_event(&ben).await;
    share(&ada, event.id(), &[]).await;
    assert_ne!(only_event(&ben).await["id"], event.id());
    assert_eq!(share(&ada, event.id(), &[&platform]).await.status, 200);
    let after = only_event(&ben).await;
    for member in ["id", "uid", "owner", "people_met", "lessons"] {
        assert_eq!(after[member], before[member], "{member}");
    }
    assert_eq!(after["participation"]["response"], "accepted");
    for path in paths {
        assert_eq!(ben.get(&path).await.body["event_id"], event.id(), "{path}");
    }
    let person = &ben.get("/contacts").await.body["items"][0];
    let person = ben.get(&format!("/contacts/{}", person["id"].as_str().unwrap())).await.body;
    assert_eq!(person["first_met_event_id"], event.id());
    let seen = ada.get(&format!("/events/{}?include=colleagues", event.id())).await.body;
    assert_eq!(seen["colleagues"][0]["full_name"], "Ben");
}

#[actix_web::test]
async fn a_copy_that_somebody_made_their_own_stays_and_they_are_not_asked_again() {
    let app = TestApp::start().await;
    let names = ["Ben", "Cleo", "Dan"];
    let ada = person(&app, "Ada").await;
    let others = join_all(names.map(|name| person(&app, name))).await;
    let (ben, cleo, dan) = (&others[0], &others[1], &others[2]);
    let platform = team(&app, "Platform", &ada, &[ben, cleo, dan]).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&platform]).await;
    for who in [ben, cleo] {
        assert_eq!(answer(who, event.id(), "accepted").await.status, 200);
    }
    share(&ada, event.id(), &[]).await;
    let copy = async |who| only_event(who).await["id"].as_str().unwrap().to_owned();
    let (of_ben, of_cleo) = (copy(ben).await, copy(cleo).await);
    let renamed = ben.with("if-match", "*");
    let renamed = renamed.patch(&format!("/events/{of_ben}"), json!({"summary": "Mine"})).await;
    assert_eq!(renamed.status, 200);
    let link = json!({"event_id": of_cleo, "expires_in_days": 1});
    assert_eq!(cleo.post("/links", link).await.status, 201);
    share(&ada, event.id(), &[&platform]).await;
    assert_eq!((copy(ben).await, copy(cleo).await), (of_ben, of_cleo));
    assert_eq!(copy(dan).await, event.id());
    for who in [ben, cleo] {
        assert_eq!(who.get("/today").await.body["shared_events"], json!([]));
    }
}

#[actix_web::test]
async fn who_comes_back_to_a_team_is_back_at_its_events() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[]).await;
    enter(&ada, &platform, &ben).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&platform]).await;
    take_part(&ben, event.id()).await;
    leave(&platform, &ben).await;
    assert_ne!(only_event(&ben).await["id"], event.id());
    enter(&ada, &platform, &ben).await;
    let back = only_event(&ben).await;
    assert_eq!((&back["id"], &back["people_met"]), (&json!(event.id()), &json!(1)));
}

#[actix_web::test]
async fn whoever_joins_while_an_event_is_shared_is_asked() {
    let app = TestApp::start_with(|config| config.pool_size = 8).await;
    let ada = person(&app, "Ada").await;
    let platform = team(&app, "Platform", &ada, &[]).await;
    for round in 0..8 {
        let event = evening(&ada).await;
        let others = ["One", "Two", "Three", "Four"].map(|name| format!("{name}{round}"));
        let others = join_all(others.iter().map(|name| person(&app, name))).await;
        let entering = join_all(others.iter().map(|other| enter(&ada, &platform, other)));
        let teams = [&platform];
        let (shared, _) = join(share(&ada, event.id(), &teams), entering).await;
        assert_eq!(shared.status, 200);
        for other in &others {
            let seen = other.get(&format!("/events/{}", event.id())).await;
            assert_eq!(
                (seen.status, &seen.body["participation"]["response"]),
                (200, &json!("needs_action"))
            );
        }
    }
}
