//! Where mail goes, and whom it is from.

use clap::Args;
use lettre::{
    AsyncSmtpTransport, Tokio1Executor,
    message::Mailbox,
    transport::smtp::{AsyncSmtpTransportBuilder, extension::ClientId},
};
use std::path::PathBuf;

/// What a person may set about mail.
#[derive(Args, Clone, Debug)]
pub struct MailSettings {
    /// SMTP server for mail: `smtps://user:password@host` or `smtp://host:587?tls=required`. Without
    /// one, mail is kept as files in the outbox folder below the data folder.
    #[arg(long, env = "LANYARD_SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,
    /// File that holds the value of `LANYARD_SMTP_URL`.
    #[arg(long, env = "LANYARD_SMTP_URL_FILE", conflicts_with = "smtp_url", global = true)]
    pub smtp_url_file: Option<PathBuf>,
    /// Whom mail is from, such as "Lanyard <lanyard@example.org>".
    #[arg(long, env = "LANYARD_MAIL_FROM", global = true)]
    pub mail_from: Option<String>,
}

/// Where mail goes, and whom it is from.
#[derive(Clone, Debug)]
pub struct MailConfig {
    /// The SMTP server; `None` keeps mail in files.
    pub(super) smtp: Option<AsyncSmtpTransportBuilder>,
    /// The sender of every mail.
    pub(super) from: Mailbox,
}

impl MailConfig {
    /// Reads an SMTP URL and a sender; a sender that is absent is made of the public address.
    /// Fails with words for the person who set them.
    pub fn parse(smtp: Option<&str>, from: Option<&str>, base_url: &str) -> Result<Self, String> {
        let from: Mailbox = match from {
            Some(from) => from.parse().map_err(|_| {
                format!("LANYARD_MAIL_FROM is {from:?}, but it has to look like Lanyard <lanyard@example.org>")
            })?,
            None => default_sender(base_url)?,
        };
        // What we call ourselves to the server; some refuse a client without a name.
        let name = ClientId::Domain(from.email.domain().to_owned());
        let smtp = smtp.map(|url| transport(url).map(|smtp| smtp.hello_name(name))).transpose()?;
        Ok(Self { smtp, from })
    }

    /// Whether mail leaves this machine.
    pub fn is_sent(&self) -> bool {
        self.smtp.is_some()
    }
}

/// The server at `url`. An error may not show the URL, which holds a password.
fn transport(url: &str) -> Result<AsyncSmtpTransportBuilder, String> {
    if url.starts_with("smtp://") && url.contains('@') && !url.contains("tls=") {
        return Err("LANYARD_SMTP_URL would send its password in the clear: use smtps://, or add ?tls=required".into());
    }
    AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| {
        "LANYARD_SMTP_URL has to look like smtps://user:password@mail.example.org".to_owned()
    })
}

/// A sender at the public address; at the own machine when no mail can come from there.
fn default_sender(base_url: &str) -> Result<Mailbox, String> {
    let of = |host: &str| format!("Lanyard <lanyard@{host}>").parse::<Mailbox>();
    of(host(base_url)).or_else(|_| of("localhost")).map_err(|error| error.to_string())
}

/// The host of an address such as `https://lanyard.example.org:8443`.
fn host(base_url: &str) -> &str {
    let authority = base_url.rsplit("//").next().unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sender_is_made_of_the_public_address() {
        let from = |base_url| MailConfig::parse(None, None, base_url).unwrap().from.to_string();
        assert_eq!(from("https://lanyard.example.org"), "Lanyard <lanyard@lanyard.example.org>");
        assert_eq!(from("http://localhost:8080"), "Lanyard <lanyard@localhost>");
        assert_eq!(from("http://127.0.0.1:8080"), "Lanyard <lanyard@127.0.0.1>");
        assert_eq!(from("http://[::1]:8080"), "Lanyard <lanyard@localhost>");
    }

    #[test]
    fn a_wrong_setting_is_explained_without_the_password() {
        let refused = MailConfig::parse(Some("http://a:secret@b"), None, "http://x").unwrap_err();
        assert!(refused.contains("smtps://") && !refused.contains("secret"), "{refused}");
        let clear = MailConfig::parse(Some("smtp://a:secret@b.example"), None, "http://x");
        let refused = clear.unwrap_err();
        assert!(refused.contains("tls=required") && !refused.contains("secret"), "{refused}");
        for url in ["smtps://a:secret@b.example", "smtp://a:secret@b.example?tls=required"] {
            assert!(MailConfig::parse(Some(url), None, "http://x").unwrap().is_sent());
        }
        let refused = MailConfig::parse(None, Some("nobody"), "http://x").unwrap_err();
        assert!(refused.contains("LANYARD_MAIL_FROM"), "{refused}");
        assert!(
            MailConfig::parse(Some("smtp://127.0.0.1:2525"), None, "http://x").unwrap().is_sent()
        );
    }
}
