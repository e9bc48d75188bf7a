use diesel::{prelude::*, sql_query, sql_types};
use diesel_async::RunQueryDsl;
use serde_json::json;
use std::{collections::BTreeSet, time::Instant};
use uuid::Uuid;

use crate::{lesson_shares::team, support::TestApp};

/// Fills a team with lessons, many of them shared at the same instant.
async fn fill(app: &TestApp, owner: Uuid, teams: &[&str], lessons: i32) {
    let mut conn = app.conn().await;
    sql_query(
        "insert into lessons (owner_id, id, title, insight)
         select $1, gen_random_uuid(), 'Lesson ' || n, 'x' from generate_series(1, $2) n",
    )
    .bind::<sql_types::Uuid, _>(owner)
    .bind::<sql_types::Integer, _>(lessons)
    .execute(&mut conn)
    .await
    .unwrap();
    for team in teams {
        sql_query(
            "insert into lesson_shares (team_id, lesson_id, owner_id, shared_at)
             select $1, id, owner_id, now() - (ascii(id::text) % 7) * interval '1 hour'
             from lessons where owner_id = $2",
        )
        .bind::<sql_types::Uuid, _>(Uuid::parse_str(team).unwrap())
        .bind::<sql_types::Uuid, _>(owner)
        .execute(&mut conn)
        .await
        .unwrap();
    }
}

#[actix_web::test]
async fn paging_through_five_hundred_neither_loses_nor_doubles() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &ada, "Platform", &[&mo]).await;
    let rust = team(&app, &ada, "Rust", &[&mo]).await;
    fill(&app, ada.id, &[&platform, &rust], 500).await;
    let (mut seen, mut order) = (BTreeSet::new(), Vec::new());
    let mut cursor = String::new();
    loop {
        let page = mo.get(&format!("/feed?limit=47{cursor}")).await.body;
        for item in page["items"].as_array().unwrap() {
            seen.insert(item["id"].to_string());
            order.push((item["shared_at"].to_string(), item["id"].to_string()));
        }
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!((seen.len(), order.len()), (500, 500));
    assert!(order.is_sorted_by(|a, b| a > b));
    let foreign = mo.get(&format!("/feed?tag=x{cursor}")).await;
    assert_eq!((foreign.status, &foreign.body["code"]), (400, &json!("invalid-cursor")));
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = sql_types::Text, column_name = "QUERY PLAN")]
    line: String,
}

/// How a statement of these parameters is answered, and the most rows that a step of it read.
async fn plan_of(app: &TestApp, types: &str, statement: &str, values: &str) -> (String, i64) {
    let mut conn = app.conn().await;
    sql_query("analyze").execute(&mut conn).await.unwrap();
    sql_query("set plan_cache_mode = force_generic_plan").execute(&mut conn).await.unwrap();
    let prepare = format!("prepare list ({types}) as {statement}");
    sql_query(prepare).execute(&mut conn).await.unwrap();
    let explain =
        format!("explain (analyze, buffers, costs off, timing off) execute list ({values})");
    let plan: Vec<Plan> = sql_query(explain).load(&mut conn).await.unwrap();
    let plan: Vec<_> = plan.into_iter().map(|plan| plan.line).collect();
    let read = plan.iter().filter_map(|line| {
        line.split("rows=").nth(1)?.split(['.', ' ']).next()?.parse::<i64>().ok()
    });
    (plan.join("\n"), read.max().unwrap())
}

#[actix_web::test]
async fn a_page_reads_the_index_in_order_and_stops() {
    let app = TestApp::start().await;
    let (ada, mo) = (app.user("ada@example.org").await, app.user("mo@example.org").await);
    let platform = team(&app, &ada, "Platform", &[&mo]).await;
    fill(&app, ada.id, &[&platform], 20_000).await;
    let feed = "uuid, uuid, timestamptz, uuid, bigint, text, uuid, uuid, text, text";
    let library = "uuid, uuid, timestamptz, uuid, bigint, text, uuid, text, text, text, text";
    for (types, statement, reader, index) in [
        (feed, lanyard::feed::LIST, &mo, "lesson_shares_team_id_shared_at_idx"),
        (library, lanyard::library::LIST, &mo, "lesson_shares_team_id_shared_at_idx"),
        (library, lanyard::library::LIST, &ada, "lessons_owner_id_learned_at_idx"),
    ] {
        let unset = ", null".repeat(types.split(", ").count() - 5);
        let values = format!("'{}', null, null, null, 51{unset}", reader.id);
        let (plan, most) = plan_of(&app, types, statement, &values).await;
        assert!(plan.contains(index), "{plan}");
        assert!(most <= 60, "something read more than a page:\n{plan}");
    }
    for list in ["/feed", "/library"] {
        let started = Instant::now();
        assert_eq!(mo.get(list).await.body["items"].as_array().unwrap().len(), 50);
        println!("a page of 20,000 took {:?}", started.elapsed());
    }
}
