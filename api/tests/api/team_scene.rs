//! A team with a past, for the tests of its insights.

use chrono::{DateTime, Days, Utc};
use diesel_async::SimpleAsyncConnection;
use lanyard::insights::Quarter;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    event_shares::{person, team},
    support::{Client, TestApp},
};

/// A team in which everybody has been for years. Ada owns it and may look.
pub struct Scene {
    pub app: TestApp,
    pub ada: Client,
    pub people: Vec<Client>,
    pub team: String,
}

/// The last quarter that is told of.
pub fn last_quarter() -> Quarter {
    Quarter::of(Utc::now().date_naive() - Days::new(7)).back(1)
}

/// A day in the middle of it.
pub fn in_quarter() -> DateTime<Utc> {
    let day = last_quarter().first_day() + Days::new(40);
    day.and_hms_opt(12, 0, 0).unwrap().and_utc()
}

impl Scene {
    pub async fn start(others: usize) -> Self {
        let app = TestApp::start().await;
        let ada = person(&app, "Ada").await;
        let mut people = Vec::new();
        for number in 0..others {
            people.push(person(&app, &format!("P{number}")).await);
        }
        let members: Vec<&Client> = people.iter().collect();
        let team = team(&app, "Platform", &ada, &members).await;
        let scene = Self { app, ada, people, team };
        scene.long_ago().await;
        scene
    }

    pub async fn sql(&self, sql: &str) {
        self.app.conn().await.batch_execute(sql).await.unwrap();
    }

    /// Nobody is new in any team.
    pub async fn long_ago(&self) {
        self.sql("update memberships set joined_at = now() - interval '5 years'").await;
    }

    /// Somebody shares lessons with teams.
    pub async fn lessons(&self, who: &Client, number: usize, teams: &[&str]) {
        for _ in 0..number {
            let (lesson, at) = (Uuid::now_v7(), in_quarter());
            let shares = teams.iter().map(|team| {
                format!(
                    "insert into lesson_shares values ('{team}', '{lesson}', '{}', '{at}');",
                    who.id
                )
            });
            let shares: String = shares.collect();
            self.sql(&format!(
                "insert into lessons (owner_id, id, title, insight, stage, learned_at)
                 values ('{}', '{lesson}', 'L', 'L', 'shared', '{at}'); {shares}",
                who.id
            ))
            .await;
        }
    }

    /// Somebody used so many of the lessons that the team has.
    pub async fn uses(&self, who: &Client, number: usize) {
        self.sql(&format!(
            "insert into lesson_applications (lesson_id, id, account_id, applied_on, what_changed)
             select lesson_id, gen_random_uuid(), '{}', '{}', 'All' from lesson_shares
             where team_id = '{}' order by lesson_id limit {number}",
            who.id,
            in_quarter().date_naive(),
            self.team
        ))
        .await;
    }

    /// An event that costs 100, to which some of the team said yes.
    pub async fn event(&self, goers: &[Client]) {
        let (event, at, owner) = (Uuid::now_v7(), in_quarter(), self.ada.id);
        let goes = goers.iter().map(|who| {
            format!("insert into participations (account_id, event_id, starts_at) values ('{}', '{event}', '{at}');", who.id)
        });
        let goes: String = goes.collect();
        self.sql(&format!(
            "insert into events (id, owner_id, uid, summary, starts_at, ends_at, tzid, cost)
             values ('{event}', '{owner}', '{event}', 'Fair', '{at}', '{at}', 'UTC', '{{\"amount\": \"100\", \"currency\": \"CHF\"}}');
             insert into event_shares (event_id, team_id) values ('{event}', '{}'); {goes}",
            self.team
        ))
        .await;
    }

    /// What is private: an event of their own with time for learning, and goals that were reached.
    pub async fn private(&self, who: &Client, minutes: i32, goals: usize) {
        let (event, at, id) = (Uuid::now_v7(), in_quarter(), who.id);
        self.sql(&format!(
            "insert into events (id, owner_id, uid, summary, starts_at, ends_at, tzid)
             values ('{event}', '{id}', '{event}', 'Course', '{at}', '{at}', 'UTC');
             insert into participations (account_id, event_id, starts_at, learning_minutes)
             values ('{id}', '{event}', '{at}', {minutes});
             insert into goals (owner_id, id, event_id, statement, metric, target, closed_at, closed_count)
             select '{id}', gen_random_uuid(), '{event}', 'Meet 1', 'new_contacts', 1, '{at}', 1
             from generate_series(1, {goals})"
        ))
        .await;
    }

    /// Somebody agrees that this counts in a team, as if they had long ago.
    pub async fn agrees(&self, who: &Client, team: &str) {
        let agreed = who.put(&format!("/teams/{team}/insights/agreement"), Value::Null).await;
        assert_eq!(
            (agreed.status, &agreed.body["team_id"]),
            (200, &json!(team)),
            "{}",
            agreed.body
        );
        self.sql("update insight_agreements set agreed_at = now() - interval '4 years'").await;
    }

    /// What Ada is told of a team and the last quarter.
    pub async fn told(&self, team: &str) -> Value {
        let seen = self.ada.get(&format!("/teams/{team}/insights")).await;
        assert_eq!(seen.status, 200, "{}", seen.body);
        let reports = seen.body["reports"].as_array().unwrap();
        assert_eq!(reports.len(), 8);
        reports[7].clone()
    }
}

/// The figures that are there, without what describes the quarter.
pub fn figures(report: &Value) -> Value {
    let mut figures = report.as_object().unwrap().clone();
    for name in ["quarter", "starts_on", "ends_on", "enough", "frozen_at", "agreed", "yours"] {
        figures.remove(name);
    }
    figures.retain(|_, value| !value.is_null());
    Value::Object(figures)
}
