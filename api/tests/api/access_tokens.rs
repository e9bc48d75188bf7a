//! What is no valid access token gets 401, whatever it tries.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{TimeDelta, Utc};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use std::fs;

use crate::support::{Client, TestApp};

/// What is needed to make tokens that are wrong in one point only.
struct Forge {
    client: Client,
    claims: Value,
    kid: String,
    pkcs8: Vec<u8>,
}

impl Forge {
    async fn new(app: &TestApp) -> Self {
        let client = app.user("ada@example.org").await;
        let payload = client.token.as_deref().unwrap().split('.').nth(1).unwrap();
        let published = app
            .visitor()
            .send_raw(actix_web::http::Method::GET, "/.well-known/jwks.json", None)
            .await;
        let folder = app.app.config.data.join("keys");
        let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let key = files.find(|path| path.extension().is_some_and(|end| end == "ed25519")).unwrap();
        Self {
            claims: serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap(),
            kid: published.body["keys"][0]["kid"].as_str().unwrap().to_owned(),
            pkcs8: fs::read(key).unwrap(),
            client,
        }
    }

    fn header(&self) -> Header {
        Header {
            typ: Some("at+jwt".into()),
            kid: Some(self.kid.clone()),
            ..Header::new(Algorithm::EdDSA)
        }
    }

    fn sign(&self, header: &Header, claims: &Value) -> String {
        encode(header, claims, &EncodingKey::from_ed_der(&self.pkcs8)).unwrap()
    }

    fn with_claim(&self, name: &str, value: Value) -> String {
        let mut claims = self.claims.clone();
        claims[name] = value;
        self.sign(&self.header(), &claims)
    }

    fn without_claim(&self, name: &str) -> String {
        let mut claims = self.claims.clone();
        claims.as_object_mut().unwrap().remove(name);
        self.sign(&self.header(), &claims)
    }

    async fn status(&self, token: &str) -> u16 {
        self.client.with_token(token).get("/me").await.status
    }

    /// Fails unless `token` is refused; `why` says which one it was.
    async fn refused(&self, why: &str, token: &str) {
        let answer = self.client.with_token(token).get("/me").await;
        assert_eq!(
            (answer.status, &answer.body["code"]),
            (401, &json!("unauthenticated")),
            "{why}"
        );
        assert_eq!(answer.header("www-authenticate"), "Bearer realm=\"lanyard\"", "{why}");
    }
}

#[actix_web::test]
async fn only_a_token_that_is_right_in_every_point_is_accepted() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    assert_eq!(
        forge.status(&forge.sign(&forge.header(), &forge.claims)).await,
        200,
        "the forge works"
    );
    assert_eq!(app.visitor().get("/me").await.status, 401);
    forge.refused("nothing", "").await;
    forge.refused("nonsense", "abc.def.ghi").await;
    let seconds = |delta: i64| json!((Utc::now() + TimeDelta::seconds(delta)).timestamp());
    forge.refused("expired", &forge.with_claim("exp", seconds(-6))).await;
    forge.refused("not yet", &forge.with_claim("nbf", seconds(60))).await;
    forge
        .refused(
            "wrong audience",
            &forge.with_claim("aud", json!("https://elsewhere.example/api/v1")),
        )
        .await;
    forge
        .refused("wrong issuer", &forge.with_claim("iss", json!("https://elsewhere.example")))
        .await;
    for name in ["aud", "iss", "sub", "sid", "exp", "nbf"] {
        forge.refused(&format!("missing {name}"), &forge.without_claim(name)).await;
    }
    let typed = |typ: Option<&str>| Header { typ: typ.map(str::to_owned), ..forge.header() };
    forge.refused("wrong type", &forge.sign(&typed(Some("JWT")), &forge.claims)).await;
    forge.refused("no type", &forge.sign(&typed(None), &forge.claims)).await;
    let named = |kid: Option<&str>| Header { kid: kid.map(str::to_owned), ..forge.header() };
    forge.refused("unknown key", &forge.sign(&named(Some("nobody")), &forge.claims)).await;
    forge.refused("no key named", &forge.sign(&named(None), &forge.claims)).await;
}

#[actix_web::test]
async fn a_little_difference_of_clocks_is_forgiven() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let seconds = |delta: i64| json!((Utc::now() + TimeDelta::seconds(delta)).timestamp());
    assert_eq!(forge.status(&forge.with_claim("exp", seconds(-2))).await, 200);
    assert_eq!(forge.status(&forge.with_claim("nbf", seconds(3))).await, 200);
}

#[actix_web::test]
async fn the_algorithm_is_ours_to_choose() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let claims = part(&forge.claims);
    for alg in ["none", "None", "NONE"] {
        let header = part(&json!({"alg": alg, "typ": "at+jwt", "kid": forge.kid}));
        forge.refused(alg, &format!("{header}.{claims}.")).await;
    }
    let unsigned = forge.client.token.as_deref().unwrap().rsplit_once('.').unwrap().0.to_owned();
    forge.refused("signature cut off", &format!("{unsigned}.")).await;

    // The public key, which everybody has, as the secret of an HMAC.
    let pair = Ed25519KeyPair::from_pkcs8(&forge.pkcs8).unwrap();
    let header = Header { alg: Algorithm::HS256, ..forge.header() };
    let confused =
        encode(&header, &forge.claims, &EncodingKey::from_secret(pair.public_key().as_ref()))
            .unwrap();
    forge.refused("key confusion", &confused).await;

    let other = Ed25519KeyPair::generate().unwrap().to_pkcs8v1().unwrap();
    let foreign =
        encode(&forge.header(), &forge.claims, &EncodingKey::from_ed_der(other.as_ref())).unwrap();
    forge.refused("somebody else's key under our name", &foreign).await;
}

#[actix_web::test]
async fn a_token_is_bound_to_its_session_and_account() {
    let app = TestApp::start().await;
    let forge = Forge::new(&app).await;
    let eve = app.user("eve@example.org").await;
    forge.refused("another account", &forge.with_claim("sub", json!(eve.id))).await;
    forge.refused("no such session", &forge.with_claim("sid", json!(uuid::Uuid::now_v7()))).await;
    forge.refused("a refresh token", &format!("lny_rt_{}", "A".repeat(43))).await;
}

#[actix_web::test]
async fn the_public_keys_hold_nothing_private() {
    let app = TestApp::start().await;
    let answer =
        app.visitor().send_raw(actix_web::http::Method::GET, "/.well-known/jwks.json", None).await;
    let key = &answer.body["keys"][0];
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.body,
        json!({"keys": [{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": key["kid"], "x": key["x"]}]})
    );
}

#[actix_web::test]
async fn an_account_has_a_quota_and_is_told_what_is_left() {
    let app = TestApp::start_with(|config| config.quota = 2).await;
    let ada = app.user("ada@example.org").await;
    let first = ada.get("/me").await;
    assert_eq!(first.header("ratelimit-policy"), "\"user\";q=2;w=60");
    assert!(
        first.header("ratelimit").starts_with("\"user\";r=1;t="),
        "{}",
        first.header("ratelimit")
    );
    ada.get("/me").await;
    let refused = ada.get("/me").await;
    assert_eq!((refused.status, &refused.body["code"]), (429, &json!("quota-exceeded")));
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait));
    assert!(refused.header("ratelimit").starts_with("\"user\";r=0;t="));
    let eve = app.user("eve@example.org").await;
    assert_eq!(eve.get("/me").await.status, 200);
}
