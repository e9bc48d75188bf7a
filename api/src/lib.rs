//! The HTTP API. Start at [`routes`], then read one resource, for example [`contacts`]: `mod.rs`
//! holds its routes and handlers, `model.rs` its types and rules, `store.rs` its SQL.

pub mod access;
pub mod accounts;
pub mod auth;
pub mod cli;
pub mod cluster;
pub mod collections;
pub mod config;
mod constraint;
pub mod contacts;
pub mod cpd;
pub mod db;
pub mod demo;
mod docs;
pub mod encounters;
pub mod error;
pub mod events;
pub mod feed;
pub mod follow_ups;
pub mod goals;
mod health;
pub mod http;
pub mod insights;
pub mod jobs;
pub mod lessons;
pub mod library;
pub mod links;
pub mod mail;
pub mod notifications;
pub mod openapi;
pub mod page;
pub mod pitches;
pub mod reflections;
pub mod schema;
pub mod search;
pub mod server;
pub mod sessions;
pub mod skills;
mod statement;
pub mod teams;
pub mod today;
pub mod tokens;
pub mod trash;
pub mod upkeep;
pub mod usps;

use actix_web::web::PathConfig;
use std::sync::atomic::AtomicBool;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::error::Error;

/// What every handler can reach.
pub struct App {
    /// The settings.
    pub config: config::Config,
    /// The database.
    pub db: db::Db,
    /// Who is asking.
    pub auth: auth::Auth,
    /// Carries mail.
    pub post: mail::Post,
    /// Signs the cursors of lists.
    pub cursors: http::cursor::Cursors,
    /// What the document says about each route.
    pub operations: http::operation::Operations,
    /// The page, when a folder of it is served.
    pub page: Option<std::sync::Arc<page::Page>>,
    /// The OpenAPI document, as it is served.
    pub document: actix_web::web::Bytes,
    /// Set while the server shuts down, so that a balancer sends nothing new.
    pub draining: AtomicBool,
}

impl App {
    /// The state behind the routes.
    pub fn new(config: config::Config, db: db::Db, auth: auth::Auth) -> Self {
        let operations = http::operation::Operations::read(&openapi::collect());
        let document = openapi::document().into();
        let cursors = http::cursor::Cursors::new(&auth.secret.derive("cursors", &[]));
        Self {
            post: mail::Post::new(&config),
            config,
            db,
            auth,
            cursors,
            operations,
            document,
            page: None,
            draining: AtomicBool::new(false),
        }
    }
}

/// Every route of the API, by resource. The OpenAPI document is read off this same list.
pub fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.app_data(PathConfig::default().error_handler(|_, _| Error::NotFound.into()));
    cfg.configure(auth::jwks::routes);
    cfg.service(
        utoipa_actix_web::scope("/api/v1")
            .configure(accounts::routes)
            .configure(sessions::routes)
            .configure(tokens::routes)
            .configure(docs::routes)
            .configure(contacts::routes)
            .configure(events::routes)
            .configure(goals::routes)
            .configure(encounters::routes)
            .configure(follow_ups::routes)
            .configure(insights::routes)
            .configure(lessons::routes)
            .configure(links::routes)
            .configure(reflections::routes)
            .configure(cpd::routes)
            .configure(notifications::routes)
            .configure(feed::routes)
            .configure(library::routes)
            .configure(collections::routes)
            .configure(pitches::routes)
            .configure(search::routes)
            .configure(skills::routes)
            .configure(today::routes)
            .configure(teams::routes)
            .configure(trash::routes)
            .configure(usps::routes)
            .default_service(actix_web::web::to(http::gate::unmatched)),
    );
}
