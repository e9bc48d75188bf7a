//! Everything that belongs to the own account, to keep.

mod store;

use actix_web::{
    HttpResponse, get,
    http::header,
    web::{Bytes, Data},
};
use chrono::Utc;
use futures_util::stream;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub use self::store::PARTS;
use crate::{
    App,
    auth::User,
    error::{Error, Problem, Result},
};

/// The routes of this resource.
pub(super) fn routes(cfg: &mut ServiceConfig<'_>) {
    cfg.service(find_export);
}

/// Everything that belongs to an account. Each part is a list of objects with the fields that the
/// database keeps, those in the trash too.
#[derive(Serialize, ToSchema)]
#[schema(example = json!({"account": [{"id": "019a0000-0000-7000-8000-000000000001", "email": "ada@example.org"}],
    "contacts": [{"id": "019a0000-0000-7000-8000-000000000002", "full_name": "Jonas Brügger"}]}))]
pub struct Export {
    /// `account`, `contacts`, `encounters`, `events`, `participations`, `follow_ups`, `goals`,
    /// `goal_template`, `lessons`, `collections`, `nudges`, `comments`, `applications`, `reactions`,
    /// `reflections`, `pitches`, `usps`, `pitch_versions`, `practices`, `self_ratings`, `feedback`,
    /// `cpd_words`, `cpd_submissions`, `teams`, `invitations`, `links`, `targets`, `target_meetings`,
    /// `notifications`, `notification_settings`, `insight_agreement`, `insights`, `insight_looks`,
    /// `sessions`, `devices` and `tokens`.
    #[serde(flatten)]
    pub parts: std::collections::BTreeMap<String, Vec<Map<String, Value>>>,
}

/// Get everything that belongs to the own account.
///
/// One JSON file to keep, streamed; where it breaks off, the connection does. Needs a session; a
/// personal access token may not do it.
#[utoipa::path(
    tag = "accounts",
    security(("bearer" = [])),
    responses(
        (status = 200, description = "The file", body = Export),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
    )
)]
#[get("/me/export")]
async fn find_export(app: Data<App>, user: User) -> Result<HttpResponse> {
    let start = Some(Place { part: 0, after: Uuid::nil() });
    let pages = stream::try_unfold(start, move |place| {
        let app = app.clone();
        async move {
            let Some(place) = place else { return Ok::<_, Error>(None) };
            Ok(Some(page(&app, user, place).await?))
        }
    });
    let name = format!("attachment; filename=\"lanyard-{}.json\"", Utc::now().format("%F"));
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((header::CONTENT_DISPOSITION, name))
        .streaming(pages))
}

/// How far the file has come: a part, and the last row of it.
struct Place {
    part: usize,
    after: Uuid,
}

/// The next piece of the file, and where it goes on. Takes a connection for this piece only, for
/// the reader may be slow.
async fn page(app: &App, user: User, place: Place) -> Result<(Bytes, Option<Place>)> {
    let (name, _) = PARTS[place.part];
    let rows = store::page(&mut *app.db.conn().await?, user, place.part, place.after).await?;
    let begins = place.after.is_nil();
    let mut text = String::new();
    if begins {
        text.push_str(if place.part == 0 { "{" } else { "," });
        text.push_str(&format!("\n\"{name}\":["));
    }
    for (index, row) in rows.iter().enumerate() {
        text.push_str(if begins && index == 0 { "\n" } else { ",\n" });
        text.push_str(&row.row);
    }
    let next = match rows.last() {
        Some(last) if rows.len() == store::PAGE => Some(Place { after: last.id, ..place }),
        _ => {
            text.push(']');
            Some(Place { part: place.part + 1, after: Uuid::nil() })
        }
    };
    let next = next.filter(|next| next.part < PARTS.len());
    if next.is_none() {
        text.push_str("\n}\n");
    }
    Ok((text.into(), next))
}
