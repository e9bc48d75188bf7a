//! The least that this stack can do: actix-web and diesel-async, the same SQL on the same tables,
//! prepared statements. Nobody is asked who they are and nothing is checked, logged or tagged.

use actix_web::{
    App, HttpResponse, HttpServer, Result,
    error::ErrorInternalServerError,
    get, patch, post,
    web::{self, Data, Json, Path, Query},
};
use chrono::Utc;
use diesel::{dsl::now, prelude::*};
use diesel_async::{
    AsyncPgConnection, RunQueryDsl,
    pooled_connection::{
        AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
        deadpool::{Object, Pool},
    },
};
use lanyard::{
    auth::{User, scope::Rights},
    contacts::{Contact, ContactChange, NewContact},
    feed::{self, FeedFilter},
    http::words::holds,
    schema::contacts,
    teams::calendar::{self, CalendarFilter},
    today,
};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use uuid::Uuid;

use crate::Outcome;

/// What the handlers share.
struct Bare {
    pool: Pool<AsyncPgConnection>,
    owner: Uuid,
}

impl Bare {
    async fn conn(&self) -> Result<Object<AsyncPgConnection>> {
        self.pool.get().await.map_err(ErrorInternalServerError)
    }

    fn user(&self) -> User {
        User { id: self.owner, session: None, rights: Rights::ALL }
    }
}

/// Serves `owner`'s contacts until the process is ended.
pub(crate) fn serve(url: &str, owner: Uuid, bind: SocketAddr, pool_size: usize) -> Outcome<()> {
    let mut config = ManagerConfig::default();
    config.recycling_method = RecyclingMethod::Fast;
    let url = format!(
        "{url}?options=-c%20pg_trgm.word_similarity_threshold%3D0.5%20-c%20random_page_cost%3D1.1"
    );
    let manager = AsyncDieselConnectionManager::<AsyncPgConnection>::new_with_config(url, config);
    let pool = Pool::builder(manager).max_size(pool_size).build()?;
    let bare = Data::new(Bare { pool, owner });
    actix_web::rt::System::new().block_on(async {
        let routes = move || {
            let contacts = web::scope("/api/v1").service(list).service(find);
            let contacts =
                contacts.service(create).service(change).service(list_feed).service(list_calendar);
            App::new().app_data(bare.clone()).service(contacts.service(find_today))
        };
        Ok(HttpServer::new(routes).bind(bind)?.run().await?)
    })
}

#[get("/contacts/{id}")]
async fn find(bare: Data<Bare>, id: Path<Uuid>) -> Result<HttpResponse> {
    let mut conn = bare.conn().await?;
    let query = contacts::table
        .filter(contacts::owner_id.eq(bare.owner))
        .filter(contacts::deleted_at.is_null())
        .filter(contacts::id.eq(*id));
    let contact = query.select(Contact::as_select()).first(&mut conn).await;
    Ok(HttpResponse::Ok().json(contact.map_err(ErrorInternalServerError)?))
}

#[derive(Deserialize)]
struct Filter {
    limit: i64,
    q: Option<String>,
}

#[derive(Serialize)]
struct Page {
    items: Vec<Contact>,
    next_cursor: Option<Uuid>,
}

#[get("/contacts")]
async fn list(bare: Data<Bare>, filter: Query<Filter>) -> Result<HttpResponse> {
    let mut conn = bare.conn().await?;
    let mut query = contacts::table
        .filter(contacts::owner_id.eq(bare.owner))
        .filter(contacts::deleted_at.is_null())
        .filter(contacts::archived_at.is_null())
        .into_boxed();
    if let Some(q) = &filter.q {
        query = query.filter(holds("contacts", bare.owner, q));
    }
    let page = query.order((contacts::sort_name, contacts::id)).limit(filter.limit + 1);
    let rows = page.select(Contact::as_select()).load(&mut conn).await;
    let mut items: Vec<Contact> = rows.map_err(ErrorInternalServerError)?;
    let next_cursor = items.pop().map(|contact| contact.id);
    Ok(HttpResponse::Ok().json(Page { items, next_cursor }))
}

#[post("/contacts")]
async fn create(bare: Data<Bare>, new: Json<NewContact>) -> Result<HttpResponse> {
    let mut conn = bare.conn().await?;
    let id = Uuid::now_v7();
    let contact: Contact = diesel::insert_into(contacts::table)
        .values((contacts::owner_id.eq(bare.owner), contacts::id.eq(id), &new.0))
        .returning(Contact::as_returning())
        .get_result(&mut conn)
        .await
        .map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Created().json(contact))
}

#[patch("/contacts/{id}")]
async fn change(
    bare: Data<Bare>,
    id: Path<Uuid>,
    change: Json<ContactChange>,
) -> Result<HttpResponse> {
    let mut conn = bare.conn().await?;
    let row = contacts::table
        .filter(contacts::owner_id.eq(bare.owner))
        .filter(contacts::id.eq(*id))
        .filter(contacts::deleted_at.is_null());
    let contact: Contact = diesel::update(row)
        .set((&change.0, contacts::version.eq(contacts::version + 1), contacts::updated_at.eq(now)))
        .returning(Contact::as_returning())
        .get_result(&mut conn)
        .await
        .map_err(ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().json(contact))
}

/// The first screen is composed of three statements, so what composes them is the product's own.
#[get("/today")]
async fn find_today(bare: Data<Bare>) -> Result<HttpResponse> {
    let (mut conn, user) = (bare.conn().await?, bare.user());
    let today = today::store::find(&mut conn, user, Utc::now()).await;
    Ok(HttpResponse::Ok().json(today.map_err(ErrorInternalServerError)?))
}

#[get("/feed")]
async fn list_feed(bare: Data<Bare>, filter: Query<FeedFilter>) -> Result<HttpResponse> {
    let (mut conn, user) = (bare.conn().await?, bare.user());
    let rows = feed::store::list(&mut conn, user, &filter, None).await;
    Ok(HttpResponse::Ok().json(rows.map_err(ErrorInternalServerError)?))
}

#[get("/teams/{id}/calendar")]
async fn list_calendar(
    bare: Data<Bare>,
    id: Path<Uuid>,
    filter: Query<CalendarFilter>,
) -> Result<HttpResponse> {
    let (mut conn, user) = (bare.conn().await?, bare.user());
    let rows = calendar::store::list(&mut conn, user, *id, &filter, None).await;
    Ok(HttpResponse::Ok().json(rows.map_err(ErrorInternalServerError)?))
}
