//! The digest of a team: what was shared with it in a week, and nothing else.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::{RunQueryDsl, SimpleAsyncConnection};
use futures_util::future::join_all;
use lanyard::{
    jobs, notifications::digest::send_due, schema::teams, teams::digest::telling::tell_due,
};
use serde_json::{Value, json};

use crate::{
    event_parting::leave,
    event_shares::{answer, evening, share},
    lesson_shares::shared,
    mail::start_with_mail,
    notification_settings::{choose, settings},
    notifications::{Colleagues, list, used},
    smtp::SmtpServer,
    support::Client,
};

fn titles(digest: &Value) -> Vec<&str> {
    let lessons = digest["lessons"].as_array().unwrap();
    lessons.iter().map(|lesson| lesson["title"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn a_week_holds_what_was_shared_with_the_team_the_most_useful_first() {
    let Colleagues { app, ada, ben, eve, team } = Colleagues::start().await;
    let useful = shared(&ada, "Runbooks first", &[&team]).await;
    shared(&ben, "Small *warehouses*", &[&team]).await;
    ada.post("/lessons", json!({"insight": "Only mine"})).await;
    let withdrawn = shared(&ada, "Withdrawn", &[&team]).await;
    ada.put(&format!("/lessons/{withdrawn}/shares"), json!({"team_ids": []})).await;
    eve.put(&format!("/lessons/{useful}/reaction"), json!({"kind": "useful"})).await;
    used(&eve, &useful).await;
    let event = evening(&ada).await;
    share(&ada, event.id(), &[&team]).await;
    answer(&ben, event.id(), "accepted").await;
    let path = format!("/teams/{team}/digest");
    let digest = eve.get(&path).await;
    assert_eq!(digest.status, 200, "{:?}", digest.body);
    let body = digest.body;
    assert_eq!(titles(&body), ["Runbooks first", "Small *warehouses*"]);
    assert_eq!(body["team"], json!({"id": team, "name": "Platform"}));
    let application = &body["applications"][0];
    assert_eq!(
        (&application["what_changed"], &application["lesson"]["id"]),
        (&json!("We wrote one."), &json!(useful))
    );
    let gathering = &body["events"][0];
    assert_eq!(
        (&gathering["summary"], &gathering["note"]),
        (&json!("Rust Zürich"), &json!("worth it because of the keynote"))
    );
    let going: Vec<_> =
        gathering["attendees"].as_array().unwrap().iter().map(|who| &who["full_name"]).collect();
    assert_eq!(json!(going), json!(["Ada", "Ben"]));

    let text = eve.get(&format!("{path}/markdown")).await;
    assert!(text.header("content-type").starts_with("text/markdown"), "{:?}", text.headers);
    let text = text.body.as_str().unwrap().to_owned();
    for line in [
        format!(
            "- [Runbooks first]({}/lessons/{useful}): Runbooks first. (Ada, useful to 1)",
            app.address
        ),
        format!("- Eve used [Runbooks first]({}/lessons/{useful}): We wrote one.", app.address),
        "[Small \\*warehouses\\*]".to_owned(),
        "(Ada, Ben)".to_owned(),
    ] {
        assert!(text.contains(&line), "{line}: {text}");
    }

    let back = "update lesson_shares set shared_at = shared_at - interval '7 days'";
    app.conn().await.batch_execute(back).await.unwrap();
    assert_eq!(titles(&eve.get(&path).await.body), Vec::<&str>::new());
    let before = (Utc::now() - TimeDelta::days(7)).with_timezone(&chrono_tz::Europe::Zurich);
    let week = before.format("%G-W%V");
    let earlier = eve.get(&format!("{path}?week={week}")).await.body;
    assert_eq!((titles(&earlier).len(), &earlier["week"]), (2, &json!(week.to_string())));
    for week in ["2026-W54", "2026-47", "soon"] {
        assert_eq!(eve.get(&format!("{path}?week={week}")).await.status, 422, "{week}");
    }
    let mo = app.user("mo@example.org").await;
    assert_eq!(mo.get(&path).await.status, 404);
}

async fn execute(colleagues: &Colleagues, sql: &str) {
    colleagues.app.conn().await.batch_execute(sql).await.unwrap();
}

/// How many teams are looked at, at a time.
async fn tell(colleagues: &Colleagues, now: &str) -> i64 {
    tell_due(&colleagues.app.app, now.parse().unwrap()).await.unwrap()
}

/// Puts what was shared into the middle of the week that is told of next, and answers when that is.
async fn at_midweek(colleagues: &Colleagues) -> DateTime<Utc> {
    let midweek = "update lesson_shares set shared_at = digest_at - interval '4 days' from teams where id = team_id";
    execute(colleagues, midweek).await;
    let mut conn = colleagues.app.conn().await;
    teams::table.select(teams::digest_at).first(&mut conn).await.unwrap()
}

/// The weeks that somebody was told of, the latest first.
async fn weeks(client: &Client) -> Vec<String> {
    let told = list(client).await.into_iter().filter(|item| item["kind"] == "team_digest");
    told.map(|item| item["week"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn a_team_is_told_of_a_week_once_when_it_is_over_and_of_the_last_one_after_downtime() {
    let colleagues = Colleagues::start().await;
    let Colleagues { ada, ben, eve, team, .. } = &colleagues;
    shared(ada, "Runbooks first", &[team]).await;
    // The last half hour of the week in Zurich, where its Sunday has 23 hours.
    execute(
        &colleagues,
        "update lesson_shares set shared_at = '2027-03-28T21:45:00Z';
         update teams set digest_at = '2027-03-29T12:00:00Z'",
    )
    .await;
    assert_eq!(tell(&colleagues, "2027-03-29T11:59:59Z").await, 0, "it is Sunday somewhere");
    assert_eq!(tell(&colleagues, "2027-03-29T12:00:00Z").await, 1);
    assert_eq!(tell(&colleagues, "2027-04-05T11:59:59Z").await, 0, "it was told");
    assert_eq!((weeks(ben).await, weeks(eve).await), (vec!["2027-W12".into()], weeks(ben).await));
    assert_eq!(weeks(ada).await, Vec::<String>::new(), "nobody else shared anything");
    let told = list(ben).await.remove(0);
    assert_eq!((&told["team"]["name"], &told["actor"]), (&json!("Platform"), &Value::Null));

    // Four weeks without a server: the weeks before the last stay untold.
    execute(&colleagues, "update lesson_shares set shared_at = '2027-04-14T09:00:00Z'").await;
    assert_eq!(tell(&colleagues, "2027-04-26T12:00:00Z").await, 1);
    assert_eq!(weeks(ben).await, ["2027-W12"], "nothing was shared in the last one");
    execute(&colleagues, "update lesson_shares set shared_at = '2027-04-25T22:00:00Z'").await;
    assert_eq!(tell(&colleagues, "2027-05-03T12:00:00Z").await, 1);
    assert_eq!(weeks(ben).await, ["2027-W17", "2027-W12"], "midnight in Zurich is the next week");

    leave(team, ben).await;
    assert_eq!(weeks(ben).await, Vec::<String>::new(), "the team is not seen any more");
}

#[actix_web::test]
async fn many_servers_tell_a_week_once() {
    let colleagues = Colleagues::start().await;
    shared(&colleagues.ada, "Runbooks first", &[&colleagues.team]).await;
    let due = at_midweek(&colleagues).await;
    let told = join_all((0..8).map(|_| tell_due(&colleagues.app.app, due))).await;
    assert_eq!(told.into_iter().map(Result::unwrap).sum::<i64>(), 1);
    assert_eq!(weeks(&colleagues.eve).await.len(), 1);
}

#[actix_web::test]
async fn the_week_comes_with_the_digest_of_its_reader() {
    let smtp = SmtpServer::start();
    let colleagues = Colleagues::of(start_with_mail(&smtp).await).await;
    let Colleagues { app, ada, ben, eve, team } = &colleagues;
    let mut wanted = settings("weekly");
    wanted["mail_off"] = json!(["lesson_shared"]);
    choose(ben, wanted).await;
    choose(eve, settings("off")).await;
    shared(ada, "Runbooks first", &[team]).await;
    send_due(&app.app, Utc::now()).await.unwrap();
    let due = at_midweek(&colleagues).await;
    assert_eq!(tell_due(&app.app, due).await.unwrap(), 1);
    send_due(&app.app, due + TimeDelta::days(8)).await.unwrap();
    assert_eq!(jobs::work_off(&app.app).await.unwrap(), 1);
    let received = smtp.received();
    let text = received.last().unwrap().message().body_text(0).unwrap().into_owned();
    assert!(text.contains("What “Platform” shared last week"), "{text}");
    let [week] = &weeks(ben).await[..] else { panic!("one week") };
    assert!(text.contains(&format!("/team/{team}/digest?week={week}")), "{text}");
}
