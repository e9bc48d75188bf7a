//! The refresh token of a browser: a cookie that no script reads and no other site can use.

use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite, time::Duration},
    http::header::ORIGIN,
};

use super::refresh::{IDLE, RefreshToken};
use crate::error::{Error, Result};

/// Which pages may use the cookie, and how it looks under this address.
pub struct Browsers {
    base_url: String,
    allowed: Vec<String>,
}

impl Browsers {
    /// Pages at `base_url`, and at the `allowed` origins.
    pub fn new(base_url: &str, allowed: &[String]) -> Self {
        Self { base_url: base_url.trim_end_matches('/').to_owned(), allowed: allowed.to_vec() }
    }

    /// Whether browsers reach us over TLS. Without it a browser would drop a `Secure` cookie
    /// anywhere but on localhost, and some drop it there too.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }

    /// The name of the cookie.
    pub fn cookie_name(&self) -> &'static str {
        if self.is_secure() { "__Host-lanyard_refresh" } else { "lanyard_refresh" }
    }

    /// The cookie that holds `token`.
    pub fn keep(&self, token: &RefreshToken) -> Cookie<'static> {
        self.cookie(token.expose().to_owned(), Duration::seconds(IDLE.num_seconds()))
    }

    /// The cookie that removes the one there is.
    pub fn forget(&self) -> Cookie<'static> {
        self.cookie(String::new(), Duration::ZERO)
    }

    fn cookie(&self, value: String, max_age: Duration) -> Cookie<'static> {
        Cookie::build(self.cookie_name(), value)
            .path("/")
            .http_only(true)
            .secure(self.is_secure())
            .same_site(SameSite::Strict)
            .max_age(max_age)
            .finish()
    }

    /// The token in the cookie of `req`.
    pub fn token(&self, req: &HttpRequest) -> Option<RefreshToken> {
        RefreshToken::parse(req.cookie(self.cookie_name())?.value())
    }

    /// Refuses a request that the page of somebody else has sent.
    pub fn require_own_page(&self, req: &HttpRequest) -> Result<()> {
        let text =
            |name: &str| req.headers().get(name).map(|value| value.to_str().unwrap_or_default());
        let origin = text(ORIGIN.as_str());
        let site = text("sec-fetch-site");
        if origin.is_some_and(|origin| self.allowed.iter().any(|allowed| allowed == origin)) {
            return Ok(());
        }
        let own_origin = origin.is_none_or(|origin| self.is_own(origin));
        let own_site = site.is_none_or(|site| site == "same-origin");
        if own_origin && own_site {
            return Ok(());
        }
        Err(Error::Forbidden("This is for the pages of this server only."))
    }

    fn is_own(&self, origin: &str) -> bool {
        origin == self.base_url
            || (is_loopback(&self.base_url)
                && is_loopback(origin)
                && port(origin) == port(&self.base_url))
    }
}

/// Whether `origin` is one of the names that a machine has for itself over plain HTTP.
fn is_loopback(origin: &str) -> bool {
    let names = ["http://localhost", "http://127.0.0.1", "http://[::1]"];
    let rest = names.iter().find_map(|name| origin.strip_prefix(name));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

fn port(origin: &str) -> &str {
    origin.rsplit_once(':').map_or("", |(_, port)| port)
}

/// Whether a browser sent `req`: it names an origin on every write, other programs hardly ever.
pub fn is_browser(req: &HttpRequest) -> bool {
    req.headers().contains_key(ORIGIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn accepts(base_url: &str, headers: &[(&'static str, &'static str)]) -> bool {
        let browsers = Browsers::new(base_url, &["https://app.example.org".to_owned()]);
        let mut req = TestRequest::default();
        for header in headers {
            req = req.insert_header(*header);
        }
        browsers.require_own_page(&req.to_http_request()).is_ok()
    }

    #[test]
    fn only_the_own_page_may_use_the_cookie() {
        let own = "https://lanyard.example.org";
        assert!(accepts(own, &[]));
        assert!(accepts(
            own,
            &[("origin", "https://lanyard.example.org"), ("sec-fetch-site", "same-origin")]
        ));
        assert!(accepts(
            own,
            &[("origin", "https://app.example.org"), ("sec-fetch-site", "same-site")]
        ));
        assert!(!accepts(own, &[("origin", "https://evil.example")]));
        assert!(!accepts(own, &[("origin", "null")]));
        assert!(!accepts(own, &[("origin", "https://lanyard.example.org.evil.example")]));
        assert!(!accepts(own, &[("sec-fetch-site", "cross-site")]));
        assert!(!accepts(own, &[("sec-fetch-site", "same-site")]));
        assert!(!accepts(own, &[("sec-fetch-site", "none")]));
    }

    #[test]
    fn a_machine_has_several_names_for_itself() {
        let own = "http://localhost:8080";
        assert!(accepts(own, &[("origin", "http://127.0.0.1:8080")]));
        assert!(accepts(own, &[("origin", "http://[::1]:8080")]));
        assert!(!accepts(own, &[("origin", "http://127.0.0.1:9090")]));
        assert!(!accepts(own, &[("origin", "http://localhost.evil.example:8080")]));
        assert!(!accepts("https://lanyard.example.org", &[("origin", "http://localhost")]));
    }

    #[test]
    fn the_cookie_is_bound_to_the_host_where_there_is_tls() {
        let token = RefreshToken::generate().unwrap();
        let cookie = |base_url| Browsers::new(base_url, &[]).keep(&token).to_string();
        let value = token.expose();
        assert_eq!(
            cookie("https://lanyard.example.org"),
            format!(
                "__Host-lanyard_refresh={value}; HttpOnly; SameSite=Strict; Secure; Path=/; Max-Age=1209600"
            )
        );
        assert_eq!(
            cookie("http://localhost:8080"),
            format!("lanyard_refresh={value}; HttpOnly; SameSite=Strict; Path=/; Max-Age=1209600")
        );
    }
}
