//! What an administrator does on the machine, on the database of a running server.

use serde_json::json;
use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use crate::{
    accounts::{PASSWORD, sign_in},
    support::TestApp,
};

/// Runs `lanyard` with `input` on its standard input.
pub fn lanyard(app: &TestApp, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lanyard"))
        .args(arguments)
        .env("DATABASE_URL", app.database_url())
        .env("LANYARD_LOG", "error")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[actix_web::test]
async fn an_administrator_adds_disables_and_enables_an_account() {
    let app = TestApp::start().await;
    let create =
        ["account", "create", "ada@example.org", "--name", "Ada Moreno", "--tzid", "Europe/Zurich"];
    let created = lanyard(&app, &create, &format!("{PASSWORD}\n"));
    assert!(created.status.success(), "{}", text(&created.stderr));
    let (ada, grant) = sign_in(&app, "ada@example.org").await;
    assert_eq!(grant["account"]["tzid"], "Europe/Zurich");
    let id = grant["account"]["id"].as_str().unwrap();
    let listed = text(&lanyard(&app, &["account", "list"], "").stdout);
    assert_eq!(listed, format!("{id}\tada@example.org\tactive\tAda Moreno\n"));
    assert!(lanyard(&app, &["account", "disable", "ada@example.org"], "").status.success());
    assert_eq!(ada.get("/me").await.status, 401);
    assert!(lanyard(&app, &["account", "enable", "ada@example.org"], "").status.success());
    assert_eq!(ada.get("/me").await.status, 401, "the old session stays ended");
    sign_in(&app, "ada@example.org").await;
}

#[actix_web::test]
async fn an_administrator_sets_a_password_that_is_good_enough() {
    let app = TestApp::start().await;
    let ada = app.user("ada@example.org").await;
    let set = ["account", "set-password", "ada@example.org"];
    let refused = lanyard(&app, &set, "password\n");
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains("common password"), "{}", text(&refused.stderr));
    assert_eq!(ada.get("/me").await.status, 200);
    assert!(lanyard(&app, &set, &format!("{PASSWORD}\n")).status.success());
    assert_eq!(ada.get("/me").await.status, 401);
    sign_in(&app, "ada@example.org").await;
}

#[actix_web::test]
async fn an_administrator_makes_a_token_for_a_script() {
    let app = TestApp::start().await;
    app.user("ada@example.org").await;
    let create =
        ["token", "create", "ada@example.org", "--name", "backup", "--scope", "read:profile"];
    let created = lanyard(&app, &create, "");
    assert!(created.status.success(), "{}", text(&created.stderr));
    let script = app.visitor().with_token(text(&created.stdout).trim());
    assert_eq!(script.get("/me").await.body["email"], json!("ada@example.org"));
    let nobody = ["token", "create", "eve@example.org", "--name", "x", "--scope", "read:profile"];
    let refused = lanyard(&app, &nobody, "");
    assert_eq!(text(&refused.stderr), "lanyard: there is no account with this address\n");
}
