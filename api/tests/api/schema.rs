//! `schema.rs` is what a freshly migrated database looks like.

use diesel::{QueryableByName, sql_types::Text};
use diesel_async::RunQueryDsl;
use std::{env, fs};

use crate::support::TestApp;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/schema.rs");

#[derive(QueryableByName)]
struct Schema {
    #[diesel(sql_type = Text)]
    schema: String,
}

#[actix_web::test]
async fn the_schema_matches_the_migrations() {
    let app = TestApp::start().await;
    let query = diesel::sql_query(include_str!("schema.sql"));
    let generated = query.get_result::<Schema>(&mut app.conn().await).await.unwrap().schema;
    if env::var_os("UPDATE").is_some() {
        fs::write(PATH, &generated).unwrap();
    }
    let committed = fs::read_to_string(PATH).unwrap();
    assert!(committed == generated, "schema.rs is stale; run `UPDATE=1 cargo test schema`");
}
