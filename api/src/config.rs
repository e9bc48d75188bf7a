//! Settings, read once at start from flags and the environment.

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

use clap::Args;

use crate::mail::{MailConfig, MailSettings};

/// The folder that is served as the page when no other is named and it is there.
const DEFAULT_WEB: &str = "web";

/// What a person may set, as flags or environment variables.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// Address and port to listen on.
    #[arg(long, env = "LANYARD_BIND", default_value = "127.0.0.1:8080", global = true)]
    bind: SocketAddr,
    /// Folder for signing keys and for the private Postgres.
    #[arg(long, env = "LANYARD_DATA", default_value = ".lanyard", global = true)]
    data: PathBuf,
    /// Postgres to use; when set, no private Postgres is started.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, global = true)]
    database_url: Option<String>,
    /// File that holds the value of `DATABASE_URL`.
    #[arg(long, env = "DATABASE_URL_FILE", conflicts_with = "database_url", global = true)]
    database_url_file: Option<PathBuf>,
    /// Folder of the page; `./web` when it is there.
    #[arg(long, env = "LANYARD_WEB", global = true)]
    web: Option<PathBuf>,
    /// Address under which people reach this server; links are built from it.
    #[arg(long, env = "LANYARD_BASE_URL", global = true)]
    base_url: Option<String>,
    /// Log filter, such as `info` or `warn,lanyard=debug`.
    #[arg(long, env = "LANYARD_LOG", default_value = "info", global = true)]
    log: String,
    /// Origins other than the own one that may call the API, separated by commas.
    #[arg(long, env = "LANYARD_CORS_ORIGINS", value_delimiter = ',', global = true)]
    cors_origins: Vec<String>,
    /// Most connections to Postgres at the same time.
    #[arg(long, env = "LANYARD_POOL_SIZE", default_value_t = 16, value_parser = pool_size, global = true)]
    pool_size: usize,
    /// Requests a minute that one account may send; 0 is no limit.
    #[arg(long, env = "LANYARD_QUOTA", default_value_t = 600, global = true)]
    quota: u32,
    /// Worker threads; one a core when absent.
    #[arg(long, env = "LANYARD_WORKERS", global = true)]
    workers: Option<usize>,
    #[command(flatten)]
    mail: MailSettings,
}

/// Everything the process needs to know from outside.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address and port to listen on.
    pub bind: SocketAddr,
    /// Folder for signing keys and the private Postgres, absolute.
    pub data: PathBuf,
    /// Postgres to use; `None` means the private one under `data`.
    pub database_url: Option<String>,
    /// Folder of the page; `None` serves the API only.
    pub web: Option<PathBuf>,
    /// Public address without a trailing slash, such as `https://lanyard.example.org`.
    pub base_url: String,
    /// Filter for `env_logger`.
    pub log: String,
    /// Exact origins that may call the API across origins.
    pub cors_origins: Vec<String>,
    /// Most connections to Postgres at the same time.
    pub pool_size: usize,
    /// Requests a minute that one account may send; 0 is no limit.
    pub quota: u32,
    /// Worker threads; `None` is one a core.
    pub workers: Option<usize>,
    /// Where mail goes, and whom it is from.
    pub mail: MailConfig,
    /// How long a request may take to arrive. Nobody needs to set it.
    pub patience: Patience,
}

/// How long the server waits for the two parts of a request.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For the headers, from the first byte on.
    pub head: Duration,
    /// For the body.
    pub body: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: Duration::from_secs(5), body: Duration::from_secs(10) }
    }
}

impl Config {
    /// What holds when only the data folder and the public address are set. Fails when no sender
    /// of mail can be made of that address.
    pub fn new(data: PathBuf, base_url: String) -> Result<Self, ConfigError> {
        let mail = MailConfig::parse(None, None, &base_url).map_err(ConfigError::Mail)?;
        Ok(Self {
            bind: ([127, 0, 0, 1], 8080).into(),
            data,
            database_url: None,
            web: None,
            base_url,
            log: "info".to_owned(),
            cors_origins: Vec::new(),
            pool_size: 16,
            quota: 600,
            workers: None,
            mail,
            patience: Patience::default(),
        })
    }
}

/// A setting that cannot be used, in words for the person who made it.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file of a `*_FILE` setting cannot be read.
    #[error("{name} names {path}, which cannot be read: {source}")]
    Secret {
        /// The setting.
        name: &'static str,
        /// The file it names.
        path: PathBuf,
        /// Why it cannot be read.
        source: io::Error,
    },
    /// The named folder of the page has no `index.html`.
    #[error("LANYARD_WEB names {0}, which has no index.html")]
    Web(PathBuf),
    /// The base address or an origin is not `http(s)://host[:port]`.
    #[error("{name} is {value:?}, but it has to look like https://lanyard.example.org")]
    Address {
        /// The setting.
        name: &'static str,
        /// What was set.
        value: String,
    },
    /// The SMTP server or the sender of mail cannot be used, in words that say so.
    #[error("{0}")]
    Mail(String),
    /// The working folder is gone, so a relative data folder has no meaning.
    #[error("the data folder cannot be located: {0}")]
    Data(io::Error),
}

impl Settings {
    /// Checks the settings and fills in what follows from others.
    pub fn resolve(self) -> Result<Config, ConfigError> {
        let base_url = match self.base_url {
            Some(given) => address("LANYARD_BASE_URL", given)?,
            None => default_base_url(self.bind),
        };
        let cors_origins = self.cors_origins.into_iter();
        let smtp_url = given("LANYARD_SMTP_URL_FILE", self.mail.smtp_url_file, self.mail.smtp_url)?;
        let from = self.mail.mail_from.filter(|from| !from.is_empty());
        let mail = MailConfig::parse(smtp_url.as_deref(), from.as_deref(), &base_url);
        Ok(Config {
            bind: self.bind,
            data: std::path::absolute(self.data).map_err(ConfigError::Data)?,
            database_url: given("DATABASE_URL_FILE", self.database_url_file, self.database_url)?,
            web: page_folder(self.web)?,
            base_url,
            log: self.log,
            cors_origins: cors_origins
                .filter(|origin| !origin.is_empty())
                .map(|origin| address("LANYARD_CORS_ORIGINS", origin))
                .collect::<Result<_, _>>()?,
            pool_size: self.pool_size,
            quota: self.quota,
            workers: self.workers.filter(|workers| *workers > 0),
            mail: mail.map_err(ConfigError::Mail)?,
            patience: Patience::default(),
        })
    }
}

fn pool_size(given: &str) -> Result<usize, String> {
    match given.parse() {
        Ok(size @ 1..=500) => Ok(size),
        _ => Err("has to be a number from 1 to 500".to_owned()),
    }
}

/// The value of a secret setting: from its file when one is named, else as it was set.
fn given(
    name: &'static str,
    file: Option<PathBuf>,
    value: Option<String>,
) -> Result<Option<String>, ConfigError> {
    let Some(path) = file else { return Ok(value.filter(|value| !value.is_empty())) };
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text.trim().to_owned())),
        Err(source) => Err(ConfigError::Secret { name, path, source }),
    }
}

fn page_folder(given: Option<PathBuf>) -> Result<Option<PathBuf>, ConfigError> {
    let has_page = |folder: &Path| folder.join("index.html").is_file();
    match given.filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) if has_page(&folder) => Ok(Some(folder)),
        Some(folder) => Err(ConfigError::Web(folder)),
        None => Ok(Some(PathBuf::from(DEFAULT_WEB)).filter(|folder| has_page(folder))),
    }
}

/// `http(s)://` and an authority, nothing after it; the trailing slash is dropped.
fn address(name: &'static str, value: String) -> Result<String, ConfigError> {
    let trimmed = value.trim_end_matches('/');
    let authority = trimmed.strip_prefix("https://").or_else(|| trimmed.strip_prefix("http://"));
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    match authority {
        Some(authority) if !authority.is_empty() && authority.chars().all(allowed) => {
            Ok(trimmed.to_owned())
        }
        _ => Err(ConfigError::Address { name, value }),
    }
}

/// A browser counts `localhost` as a safe origin, so it is the name for the own machine.
fn default_base_url(bind: SocketAddr) -> String {
    if bind.ip().is_loopback() || bind.ip().is_unspecified() {
        format!("http://localhost:{}", bind.port())
    } else {
        format!("http://{bind}")
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        settings: Settings,
    }

    fn resolve(flags: &[&str]) -> Result<Config, ConfigError> {
        let line = [&["lanyard", "--database-url", ""], flags].concat();
        Line::parse_from(line).settings.resolve()
    }

    #[test]
    fn the_own_machine_is_called_localhost() {
        let config = resolve(&["--bind", "127.0.0.1:9000"]).unwrap();
        assert_eq!(config.base_url, "http://localhost:9000");
        assert_eq!(config.database_url, None);
        assert!(config.data.is_absolute());
    }

    #[test]
    fn a_base_url_loses_its_trailing_slash_and_has_no_path() {
        let config = resolve(&["--base-url", "https://lanyard.example.org/"]).unwrap();
        assert_eq!(config.base_url, "https://lanyard.example.org");
        assert!(resolve(&["--base-url", "lanyard.example.org"]).is_err());
        assert!(resolve(&["--base-url", "https://x.example/y"]).is_err());
    }

    #[test]
    fn a_named_page_folder_has_to_have_a_page() {
        let error = resolve(&["--web", "/nowhere"]).unwrap_err();
        assert_eq!(error.to_string(), "LANYARD_WEB names /nowhere, which has no index.html");
    }
}
