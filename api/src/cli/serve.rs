//! `lanyard serve`: the database, the migrations, then requests until a signal ends them.

use actix_web::{rt::System, web::Data};
use std::{io, net::TcpListener};

use super::{Outcome, database::Database};
use crate::{
    App,
    auth::Auth,
    config::Config,
    db::{self, Db},
    page::Page,
    server,
};

/// Serves until SIGINT or SIGTERM; the own database stops last.
pub(super) fn serve(config: Config) -> Outcome {
    // The address first: when it is taken, nothing else has to be undone.
    let listener = TcpListener::bind(config.bind).map_err(|error| taken(&config, &error))?;
    let database = Database::for_serving(&config)?;
    let url = database.url().to_owned();
    let outcome = System::new().block_on(work(config, url, listener));
    drop(database);
    outcome
}

async fn work(config: Config, url: String, listener: TcpListener) -> Outcome {
    db::migrate(url.clone()).await?;
    let db = Db::connect(&url, config.pool_size)?;
    let auth = Auth::open(&config)?;
    if !auth.browsers.is_secure() {
        log::warn!("without https the refresh cookie is neither Secure nor bound to the host");
    }
    if config.mail.is_sent() {
        log::info!("mail is sent: a new account works when its address is verified");
    } else {
        let outbox = config.data.join("outbox");
        log::info!(folder = outbox.display().to_string().as_str(); "no SMTP server is configured: mail is kept in files, a new account works at once");
    }
    let mut app = App::new(config, db, auth);
    app.page = app.config.web.as_deref().map(Page::read).transpose()?;
    println!("Lanyard is at {} (Ctrl+C stops it)", app.config.base_url);
    Ok(server::run(Data::new(app), listener).await?)
}

fn taken(config: &Config, error: &io::Error) -> String {
    let advice = match error.kind() {
        io::ErrorKind::AddrInUse => "another program listens there; choose another LANYARD_BIND",
        _ => "choose another LANYARD_BIND",
    };
    format!("cannot listen on {}: {error}\n{advice}", config.bind)
}
