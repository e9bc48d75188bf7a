//! `lanyard serve`: the database, the migrations, then requests until a signal ends them.

use actix_web::{rt::System, web::Data};
use std::{
    fs,
    io::{self, Write},
    net::TcpListener,
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use super::{Outcome, database::Database};
use crate::{
    App,
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
    let secret = secret(&config.data)?;
    let mut app = App::new(config, db, &secret);
    app.page = app.config.web.as_deref().map(Page::read).transpose()?;
    println!("Lanyard is at {} (Ctrl+C stops it)", app.config.base_url);
    Ok(server::run(Data::new(app), listener).await?)
}

/// The key that signs the cursors of lists: made once, so that a restart breaks no page of a list.
fn secret(data: &Path) -> io::Result<Vec<u8>> {
    let path = data.join("cursors.key");
    if let Ok(secret) = fs::read(&path)
        && secret.len() == 32
    {
        return Ok(secret);
    }
    fs::create_dir_all(data)?;
    let secret: [u8; 32] = rand::random();
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(0o600);
    options.open(&path)?.write_all(&secret)?;
    Ok(secret.to_vec())
}

fn taken(config: &Config, error: &io::Error) -> String {
    let advice = match error.kind() {
        io::ErrorKind::AddrInUse => "another program listens there; choose another LANYARD_BIND",
        _ => "choose another LANYARD_BIND",
    };
    format!("cannot listen on {}: {error}\n{advice}", config.bind)
}
