//! The committed document is the served one, and it is complete.

use serde_json::Value;
use std::{env, fs};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../openapi/openapi.json");

/// The writes that need no body.
const WITHOUT_BODY: &[&str] = &[
    "collect_lesson",
    "create_demo_account",
    "create_unsubscription",
    "create_verification",
    "put_cpd_retraction",
    "put_insight_agreement",
    "put_invitation_token",
    "put_reading",
    "put_target_claim",
    "refresh_session",
    "restore",
];

#[test]
fn the_committed_document_matches_the_routes() {
    let generated = lanyard::openapi::document();
    if env::var_os("UPDATE").is_some() {
        fs::write(PATH, &generated).unwrap();
    }
    let committed = fs::read_to_string(PATH).unwrap_or_default();
    assert!(committed == generated, "openapi.json is stale; run `UPDATE=1 cargo test openapi`");
}

/// Every operation with its id, method and path.
pub fn operations() -> Vec<(String, String, String, Value)> {
    let document: Value = serde_json::from_str(&lanyard::openapi::document()).unwrap();
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap().to_owned();
            operations.push((id, method.to_uppercase(), path.clone(), operation.clone()));
        }
    }
    operations
}

#[test]
fn every_operation_is_explained() {
    let mut silent = Vec::new();
    for (id, _, path, operation) in operations() {
        let text =
            |name: &str| operation[name].as_str().is_some_and(|text| !text.trim().is_empty());
        let refuses = operation["responses"]
            .as_object()
            .unwrap()
            .keys()
            .any(|status| status.starts_with('4'));
        let scoped = operation["security"].is_array();
        if !text("summary") || !text("description") || !refuses || !scoped {
            silent.push(format!("{id} {path}"));
        }
    }
    assert_eq!(silent, Vec::<String>::new(), "no summary, description, errors or security");
}

#[test]
fn every_write_shows_its_body_by_an_example() {
    let document: Value = serde_json::from_str(&lanyard::openapi::document()).unwrap();
    let mut silent = Vec::new();
    for (id, method, _, operation) in operations() {
        let content = &operation["requestBody"]["content"]["application/json"];
        let name =
            content["schema"]["$ref"].as_str().unwrap_or_default().rsplit('/').next().unwrap();
        let schema = &document["components"]["schemas"][name];
        let shown = content["example"].is_object() || schema["example"].is_object();
        if matches!(method.as_str(), "POST" | "PUT" | "PATCH")
            && !shown
            && !WITHOUT_BODY.contains(&id.as_str())
        {
            silent.push(id);
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}
