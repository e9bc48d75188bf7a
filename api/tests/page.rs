//! The page as a browser gets it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use actix_web::{
    App as ActixApp,
    body::MessageBody,
    dev::{Service, ServiceResponse},
    http::{Method, StatusCode, header},
    middleware::from_fn,
    test::{TestRequest, init_service, read_body},
    web::{self, Data},
};
use lanyard::{App, auth::Auth, config::Config, db::Db, http::gate, page::Page};

/// A small page in a folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("lanyard-page-{}-{test}", std::process::id()));
        let files = [
            (
                "index.html",
                "<meta name=\"app-version\" content=\"dev\"><script src=\"/a/dev/js/main.js\"></script>",
            ),
            ("sw.js", "// shell"),
            ("manifest.webmanifest", r#"{"icons":[{"src":"/a/dev/img/icon.svg"}]}"#),
            ("js/main.js", &"export const answer = 42;\n".repeat(40)),
            ("js/api.d.ts", "export type A = string;"),
            ("vendor/idb@8.0.4/index.js", "export {};"),
            ("vendor/vendor.json", "{}"),
            ("vendor/node_modules/x/index.js", "secret"),
            ("tests/main.test.js", "secret"),
            ("package.json", "secret"),
        ];
        for (name, text) in files {
            let file = path.join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn app(web: &Path) -> Data<App> {
    let page = Page::read(web).unwrap();
    let mut config = Config::new(web.join(".lanyard"), "http://localhost".to_owned()).unwrap();
    config.web = Some(web.to_owned());
    let db = Db::connect("postgres://nobody@localhost/nothing", 1).unwrap();
    let auth = Auth::open(&config).unwrap();
    let mut app = App::new(config, db, auth);
    app.page = Some(page);
    Data::new(app)
}

async fn ask(app: &Data<App>, request: TestRequest) -> ServiceResponse<impl MessageBody> {
    let service = ActixApp::new()
        .app_data(app.clone())
        .wrap(from_fn(gate::gate))
        .default_service(web::to(gate::unmatched));
    init_service(service).await.call(request.to_request()).await.unwrap()
}

async fn text(app: &Data<App>, path: &str) -> String {
    let answer = ask(app, TestRequest::with_uri(path)).await;
    assert_eq!(answer.status(), StatusCode::OK, "{path}");
    String::from_utf8(read_body(answer).await.to_vec()).unwrap()
}

async fn status(app: &Data<App>, path: &str) -> StatusCode {
    ask(app, TestRequest::with_uri(path)).await.status()
}

fn header_of(answer: &ServiceResponse<impl MessageBody>, name: &str) -> String {
    answer.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

#[actix_web::test]
async fn every_path_of_the_page_gets_the_frame_with_versioned_addresses() {
    let folder = Folder::new("frame");
    let app = app(&folder.0);
    let frame = text(&app, "/").await;
    let version = frame.split("content=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(version.len(), 12);
    assert!(frame.contains(&format!("src=\"/a/{version}/js/main.js\"")), "{frame}");
    assert_eq!(text(&app, "/people/some-id?tag=rust").await, frame);
    let manifest = text(&app, "/manifest.webmanifest").await;
    assert!(manifest.contains(&format!("/a/{version}/img/icon.svg")), "{manifest}");
    let precache = text(&app, &format!("/a/{version}/precache.json")).await;
    assert_eq!(precache, r#"["js/main.js","vendor/idb@8.0.4/index.js"]"#);
}

#[actix_web::test]
async fn versioned_files_are_kept_for_ever_and_the_others_asked_for_again() {
    let folder = Folder::new("keep");
    let app = app(&folder.0);
    let frame = text(&app, "/").await;
    let script = frame.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let kept = header_of(&ask(&app, TestRequest::with_uri(script)).await, "cache-control");
    assert_eq!(kept, "public, max-age=31536000, immutable");
    for path in
        ["/", "/sw.js", "/manifest.webmanifest", "/a/dev/js/main.js", "/a/0123456789ab/js/main.js"]
    {
        let kept = header_of(&ask(&app, TestRequest::with_uri(path)).await, "cache-control");
        assert_eq!(kept, "no-cache", "{path}");
    }
}

#[actix_web::test]
async fn only_what_a_browser_needs_is_served() {
    let folder = Folder::new("allowed");
    let app = app(&folder.0);
    let hidden = [
        "/a/dev/package.json",
        "/a/dev/tests/main.test.js",
        "/a/dev/js/api.d.ts",
        "/a/dev/vendor/vendor.json",
        "/a/dev/vendor/node_modules/x/index.js",
        "/a/dev/index.html",
        "/a/dev/../package.json",
        "/a/dev/js/none.js",
        "/api/v1/none",
        "/api/none",
        "/.well-known/none",
    ];
    for path in hidden {
        assert_eq!(status(&app, path).await, StatusCode::NOT_FOUND, "{path}");
    }
    let post = TestRequest::with_uri("/today").method(Method::POST);
    assert_eq!(ask(&app, post).await.status(), StatusCode::NOT_FOUND);
}

#[actix_web::test]
async fn a_file_that_is_known_is_not_sent_again() {
    let folder = Folder::new("etag");
    let app = app(&folder.0);
    let tag = header_of(&ask(&app, TestRequest::with_uri("/")).await, "etag");
    let again = TestRequest::with_uri("/").insert_header((header::IF_NONE_MATCH, tag));
    let answer = ask(&app, again).await;
    assert_eq!(answer.status(), StatusCode::NOT_MODIFIED);
    assert!(read_body(answer).await.is_empty());
}

#[actix_web::test]
async fn the_page_carries_the_headers_that_confine_it() {
    let folder = Folder::new("headers");
    let app = app(&folder.0);
    let answer = ask(&app, TestRequest::with_uri("/")).await;
    let policy = header_of(&answer, "content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"),
        "{policy}"
    );
    assert!(
        policy.ends_with("require-trusted-types-for 'script'; trusted-types lit-html app-sw"),
        "{policy}"
    );
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!(header_of(&answer, "cross-origin-opener-policy"), "same-origin");
    assert_eq!(header_of(&answer, "referrer-policy"), "no-referrer");
    assert_eq!(header_of(&answer, "x-content-type-options"), "nosniff");
    assert_eq!(
        header_of(&answer, "permissions-policy"),
        "camera=(self), microphone=(self), geolocation=()"
    );
}

#[actix_web::test]
async fn files_come_compressed_to_browsers_that_take_it() {
    let folder = Folder::new("packed");
    let app = app(&folder.0);
    let path = "/a/dev/js/main.js";
    let packed = |accepted: &'static str| {
        ask(&app, TestRequest::with_uri(path).insert_header((header::ACCEPT_ENCODING, accepted)))
    };
    let since = Instant::now();
    while header_of(&packed("gzip, br").await, "content-encoding") != "br" {
        assert!(since.elapsed() < Duration::from_secs(60), "no compressed copy was made");
        thread::yield_now();
    }
    let plain = text(&app, path).await;
    assert!(read_body(packed("br").await).await.len() < plain.len() / 4);
    assert_eq!(header_of(&packed("gzip").await, "content-encoding"), "gzip");
    assert_eq!(header_of(&packed("br;q=0").await, "content-encoding"), "");
}
