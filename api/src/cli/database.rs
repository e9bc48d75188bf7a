//! The database of a command: the one that was named, the one that runs already, or the own one.

use actix_web::rt::System;
use diesel_async::AsyncPgConnection;

use super::Outcome;
use crate::{
    cluster::{Cluster, ClusterError},
    config::Config,
    db::{self, Db},
    error::{Error, Result},
};

/// A database that answers for as long as this value lives.
pub(super) enum Database {
    /// Named in the settings, or run by another Lanyard on the same data folder.
    Elsewhere(String),
    /// Started for this command.
    Own(Cluster),
}

impl Database {
    /// For `serve`: refuses a data folder on which another Lanyard serves.
    pub(super) fn for_serving(config: &Config) -> Result<Self, ClusterError> {
        match &config.database_url {
            Some(url) => Ok(Self::Elsewhere(url.clone())),
            None => Ok(Self::Own(Cluster::start(&config.data)?)),
        }
    }

    /// For every other command: joins the Lanyard that serves from the data folder, if one does.
    pub(super) fn for_a_command(config: &Config) -> Result<Self, ClusterError> {
        let running = || Cluster::url_of_running(&config.data);
        match config.database_url.clone().or_else(running) {
            Some(url) => Ok(Self::Elsewhere(url)),
            None => Ok(Self::Own(Cluster::start(&config.data)?)),
        }
    }

    /// Its connection URL.
    pub(super) fn url(&self) -> &str {
        match self {
            Self::Elsewhere(url) => url,
            Self::Own(cluster) => cluster.url(),
        }
    }
}

/// Brings the database up to date and does `work` on it.
pub(super) fn on_database<T>(
    config: &Config,
    work: impl AsyncFnOnce(&mut AsyncPgConnection) -> Result<T>,
) -> Result<T, Box<dyn std::error::Error>> {
    let database = Database::for_a_command(config)?;
    System::new().block_on(async {
        db::migrate(database.url().to_owned()).await?;
        let mut conn = Db::connect(database.url(), 1)?.conn().await?;
        work(&mut conn).await.map_err(explain)
    })
}

/// The error in words: for fields at fault, theirs.
fn explain(error: Error) -> Box<dyn std::error::Error> {
    match error {
        Error::Invalid(fields) => {
            let details: Vec<String> = fields.into_iter().map(|field| field.detail).collect();
            details.join(" ").into()
        }
        Error::NotFound => "there is no account with this address".into(),
        other => other.into(),
    }
}

/// `lanyard migrate`: applies what is missing.
pub(super) fn migrate(config: &Config) -> Outcome {
    let database = Database::for_a_command(config)?;
    System::new().block_on(db::migrate(database.url().to_owned()))?;
    println!("The database is up to date.");
    Ok(())
}
