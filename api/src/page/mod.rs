//! The page: the folder `web/`, read once at start and served from memory.
//!
//! What a browser loads lies under `/a/<version>/…`, where the version is a hash of all files: such
//! an address never changes its content, so it may be kept for ever. The files themselves say
//! `/a/dev/…`, which works too and is asked for again each time.

mod encoding;
mod folder;

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        Method,
        header::{self, HeaderName},
    },
    web::Bytes,
};
use std::{collections::HashMap, io, path::Path, sync::Arc, thread};

use encoding::Encoded;

/// What the browser may do with the page; scripts and styles only from here.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; \
    manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html app-sw";

/// Sent with every file.
const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(self), microphone=(self), geolocation=()",
    ),
    (header::VARY, "accept-encoding"),
];

/// Paths that are never answered with the page, even when nothing else answers them.
const NOT_THE_PAGE: [&str; 4] = ["api", "a", "docs", ".well-known"];

/// The files of the page, ready to be sent.
#[derive(Debug)]
pub struct Page {
    version: String,
    files: HashMap<String, File>,
}

/// One file.
#[derive(Debug)]
struct File {
    content_type: &'static str,
    etag: String,
    plain: Bytes,
    encoded: Encoded,
}

/// How long a browser may keep an answer without asking again.
#[derive(Clone, Copy)]
enum Keep {
    ForEver,
    AskFirst,
}

impl Page {
    /// Reads the folder. Compressed copies are made in the background, so that the start is quick.
    pub fn read(folder: &Path) -> io::Result<Arc<Self>> {
        let found = folder::read(folder)?;
        let page = Arc::new(Self { version: found.version, files: found.files });
        let in_background = Arc::clone(&page);
        thread::Builder::new().name("page".into()).spawn(move || {
            for file in in_background.files.values().filter(|file| file.shrinks()) {
                file.encoded.fill(&file.plain);
            }
        })?;
        Ok(page)
    }

    /// The answer to a GET or HEAD for the page or one of its files; `None` when it is for neither.
    pub fn answer(&self, req: &HttpRequest) -> Option<HttpResponse> {
        if !matches!(*req.method(), Method::GET | Method::HEAD) {
            return None;
        }
        let (file, keep) = self.find(req.path())?;
        Some(file.answer(req, keep))
    }

    fn find(&self, path: &str) -> Option<(&File, Keep)> {
        let path = path.strip_prefix('/')?;
        if let Some((version, name)) = path.strip_prefix("a/").and_then(|rest| rest.split_once('/'))
        {
            // A tab that was open before an update still asks under its old version.
            let keep = if version == self.version { Keep::ForEver } else { Keep::AskFirst };
            let file = self.files.get(name).filter(|_| !folder::AT_THE_ROOT.contains(&name))?;
            return Some((file, keep));
        }
        if NOT_THE_PAGE.contains(&path.split('/').next().unwrap_or_default()) {
            return None;
        }
        let name = if folder::AT_THE_ROOT.contains(&path) { path } else { folder::INDEX };
        Some((self.files.get(name)?, Keep::AskFirst))
    }
}

impl File {
    fn new(content_type: &'static str, plain: Vec<u8>) -> Self {
        let etag = format!("W/\"{}\"", folder::hash([plain.as_slice()]));
        Self { content_type, etag, plain: plain.into(), encoded: Encoded::default() }
    }

    /// Whether compression is worth it: fonts and pictures are compressed already.
    fn shrinks(&self) -> bool {
        let packed = ["image/png", "image/x-icon", "font/woff2"];
        !packed.contains(&self.content_type)
    }

    fn answer(&self, req: &HttpRequest, keep: Keep) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        for header in HEADERS {
            response.insert_header(header);
        }
        response.insert_header((header::ETAG, self.etag.as_str()));
        response.insert_header((
            header::CACHE_CONTROL,
            match keep {
                Keep::ForEver => "public, max-age=31536000, immutable",
                Keep::AskFirst => "no-cache",
            },
        ));
        if self.is_known_to(req) {
            return response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish();
        }
        response.content_type(self.content_type);
        let (body, coding) = self.encoded.best(req, &self.plain);
        match coding {
            Some(coding) => response.insert_header((header::CONTENT_ENCODING, coding)),
            // Says to the compressing middleware that there is nothing to win.
            None if !self.shrinks() => response.insert_header(header::ContentEncoding::Identity),
            None => &mut response,
        };
        response.body(body)
    }

    fn is_known_to(&self, req: &HttpRequest) -> bool {
        let known = req.headers().get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
        let same = |tag: &str| tag == "*" || tag.trim_start_matches("W/") == &self.etag[2..];
        known.is_some_and(|tags| tags.split(',').any(|tag| same(tag.trim())))
    }
}
