//! Who of a team goes where.

use chrono::{DateTime, Days, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use lanyard::schema::accounts;
use serde_json::{Value, json};

use crate::{
    briefing::statements,
    event_shares::{answer, evening, person, share, team},
    support::{Client, TestApp},
};

/// The events by name, each with who goes.
fn shown(page: &Value) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let events = page["items"].as_array().unwrap().iter();
    let goes = |event: &Value| {
        let people = event["attendees"].as_array().unwrap().iter();
        people
            .map(|who| format!("{} {}", text(&who["full_name"]), text(&who["response"])))
            .collect()
    };
    events.map(|event| (text(&event["summary"]), goes(event))).collect()
}

/// Shares an event of `owner`'s with the team.
async fn shared(owner: &Client, team: &String, event: Value) -> String {
    let event = owner.post("/events", event).await;
    assert_eq!(event.status, 201, "{:?}", event.body);
    assert_eq!(share(owner, event.id(), &[team]).await.status, 200);
    event.id().to_owned()
}

#[actix_web::test]
async fn the_calendar_says_who_goes_and_where_nobody_does() {
    let app = TestApp::start().await;
    let (ada, ben, dan, eve) = (
        person(&app, "Ada").await,
        person(&app, "Ben").await,
        person(&app, "Dan").await,
        person(&app, "Eve").await,
    );
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let sales = team(&app, "Sales", &ada, &[&dan]).await;
    let path = format!("/teams/{platform}/calendar?month=2030-03");
    assert_eq!(ben.get(&path).await.body, json!({"items": [], "next_cursor": null}));
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&platform, &sales]).await;
    let fair = json!({"summary": "Fair", "starts_on": "2030-03-31", "ends_on": "2030-04-03",
        "participation": {"response": "declined", "purpose": "secret"}});
    shared(&ben, &platform, fair).await;
    evening(&ben).await; // shared with nobody
    answer(&ben, event.id(), "tentative").await;
    answer(&dan, event.id(), "accepted").await; // of the other team
    let page = ada.get(&path).await;
    let mut expected = ada.get(&format!("/events/{}", event.id())).await.body;
    expected["attendees"] = json!([{"id": ada.id, "full_name": "Ada", "response": "accepted"},
        {"id": ben.id, "full_name": "Ben", "response": "tentative"}]);
    assert_eq!((page.status, &page.body["items"][0]), (200, &expected));
    let both = ["Ada accepted".to_owned(), "Ben tentative".to_owned()];
    let expected = [("Rust Zürich".to_owned(), both.to_vec()), ("Fair".to_owned(), vec![])];
    assert_eq!(shown(&page.body), expected);
    assert_eq!(shown(&ben.get(&path).await.body), expected);
    assert!(!page.body.to_string().contains("secret"));

    let nobody = "/teams/00000000-0000-7000-8000-000000000000/calendar";
    let eve = eve.with("x-request-id", "same-for-both");
    let (theirs, nobodys) = (eve.get(&path).await, eve.get(nobody).await);
    assert_eq!((theirs.status, theirs.body), (404, nobodys.body));
    let place = format!("/teams/{platform}/memberships/{}", ben.id);
    assert_eq!(ben.with("if-match", "*").delete(&place).await.status, 204);
    assert_eq!(ben.get(&path).await.status, 404);
}

#[actix_web::test]
async fn a_month_is_that_of_the_readers_zone_and_days_are_days() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    for (name, starts_at, ends_at) in [
        ("before", "2030-02-28T20:00:00Z", "2030-02-28T23:00:00Z"),
        ("over midnight", "2030-02-28T22:00:00Z", "2030-02-28T23:30:00Z"),
        ("a moment", "2030-02-28T23:00:00Z", "2030-02-28T23:00:00Z"),
        ("the last", "2030-03-31T21:59:00Z", "2030-03-31T23:00:00Z"),
        ("after", "2030-03-31T22:00:00Z", "2030-03-31T23:00:00Z"),
    ] {
        let event = json!({"summary": name, "starts_at": starts_at, "ends_at": ends_at});
        shared(&ada, &platform, event).await;
    }
    for (name, first, end) in [
        ("days before", "2030-02-27", "2030-03-01"),
        ("the first day", "2030-03-01", "2030-03-02"),
        ("the last day", "2030-03-31", "2030-04-01"),
        ("days after", "2030-04-01", "2030-04-02"),
    ] {
        let event = json!({"summary": name, "starts_on": first, "ends_on": end,
            "tzid": "Pacific/Auckland"});
        shared(&ada, &platform, event).await;
    }
    diesel::update(accounts::table.find(ben.id))
        .set(accounts::tzid.eq("Europe/Zurich"))
        .execute(&mut app.conn().await)
        .await
        .unwrap();
    let path = format!("/teams/{platform}/calendar?month=2030-03");
    // The session, and two: the month of the reader, and everything in it.
    assert_eq!(statements(&app, &ben, &path).await, 3);
    let names = |body: Value| shown(&body).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    let expected = ["the first day", "over midnight", "a moment", "the last day", "the last"];
    assert_eq!(names(ben.get(&path).await.body), expected);
    for month in ["2030-3", "2030-13", "march"] {
        let refused = ben.get(&format!("/teams/{platform}/calendar?month={month}")).await;
        assert_eq!(refused.status, 422, "{month}");
    }
}

#[actix_web::test]
async fn without_a_month_it_is_this_one_and_long_months_are_paged() {
    let app = TestApp::start().await;
    let (ada, ben) = (person(&app, "Ada").await, person(&app, "Ben").await);
    let platform = team(&app, "Platform", &ada, &[&ben]).await;
    let now: DateTime<Utc> = Utc::now();
    let later = now.checked_add_days(Days::new(40)).unwrap();
    for (name, starts_at) in [("one", now), ("two", now), ("later", later)] {
        let ends_at = starts_at + chrono::TimeDelta::minutes(1);
        let event = json!({"summary": name, "starts_at": starts_at, "ends_at": ends_at});
        shared(&ada, &platform, event).await;
    }
    let path = format!("/teams/{platform}/calendar?limit=1");
    let first = ben.get(&path).await.body;
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = ben.get(&format!("{path}&cursor={cursor}")).await.body;
    let names = [&first["items"][0]["summary"], &second["items"][0]["summary"]];
    assert_eq!((names, &second["next_cursor"]), ([&json!("one"), &json!("two")], &Value::Null));
    let other = team(&app, "Other", &ben, &[]).await;
    let foreign = path.replace(&platform, &other);
    assert_eq!(ben.get(&format!("{foreign}&cursor={cursor}")).await.status, 400);
}
