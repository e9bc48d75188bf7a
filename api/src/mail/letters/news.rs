//! "What colleagues did": the digest of notifications that nobody read.

use chrono::{DateTime, Utc};
use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Desk, Letter};
use crate::{
    auth::link_token::Purpose,
    error::Result,
    events::participation::Reply,
    mail::{sheet::Sheet, words::Language},
    notifications::{Kind, Notification, store::news},
};

/// Most of them that are told one by one.
const MOST: usize = 20;

/// What happened in a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// Whom it concerns.
    pub account: Uuid,
    /// After this; from the beginning when absent.
    pub since: Option<DateTime<Utc>>,
    /// Until then.
    pub until: DateTime<Utc>,
}

impl From<News> for Letter {
    fn from(letter: News) -> Self {
        Self::News(letter)
    }
}

impl News {
    pub(super) async fn compose(
        &self,
        conn: &mut AsyncPgConnection,
        desk: &Desk<'_>,
    ) -> Result<Option<Sheet>> {
        let items = news(conn, self.account, self.since, self.until).await?;
        Ok((!items.is_empty()).then(|| self.sheet(&items, desk)))
    }

    fn sheet(&self, items: &[Notification], desk: &Desk<'_>) -> Sheet {
        let language = desk.reader.language;
        let mut sheet = Sheet::new(subject(language, items.len()));
        for item in items.iter().take(MOST) {
            sheet = sheet.line(sentence(language, item), desk.link(&about(item)));
            if let Some(words) = &item.words {
                sheet = sheet.quote(words);
            }
        }
        let (see, why, change, stop) = language.choose(
            (
                "See all of it",
                "You get this mail because something happened since the last one that you have not read.",
                "Choose when it comes, and about what",
                "Stop this mail",
            ),
            (
                "Alles ansehen",
                "Sie erhalten diese Mail, weil seit der letzten etwas geschehen ist, das Sie noch nicht gelesen haben.",
                "Wählen, wann sie kommt und worüber",
                "Diese Mail abbestellen",
            ),
        );
        let (purpose, id) = (Purpose::Unsubscription, self.account);
        sheet
            .button(see, desk.link("/notifications"))
            .aside(why)
            .line(change, desk.link("/settings/notifications"))
            .line(stop, desk.secret_link("/unsubscribe", purpose, id))
            .unsubscribe(desk.posted_link("/api/v1/unsubscriptions", purpose, id))
    }
}

fn subject(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::English, 1) => "One new thing from your colleagues".into(),
        (Language::English, count) => format!("{count} new things from your colleagues"),
        (Language::German, 1) => "Eine Neuigkeit aus Ihrem Team".into(),
        (Language::German, count) => format!("{count} Neuigkeiten aus Ihrem Team"),
    }
}

/// The page of what it is about.
fn about(item: &Notification) -> String {
    let event = item.event.as_ref().map(|event| format!("/events/{}", event.id));
    let lesson = item.lesson.as_ref().map(|lesson| format!("/lessons/{}", lesson.id));
    let team = item.team.as_ref().map(|team| format!("/team/{}", team.id));
    event.or(lesson).or(team).unwrap_or_else(|| "/notifications".into())
}

/// What happened, in one sentence.
fn sentence(language: Language, item: &Notification) -> String {
    let nobody = language.choose("A former colleague", "Jemand, der nicht mehr da ist,");
    let who = item.actor.as_ref().map_or(nobody, |actor| &actor.full_name);
    let event = item.event.as_ref().map(|event| event.summary.as_str());
    let lesson = item.lesson.as_ref().map(|lesson| lesson.title.as_str());
    let team = item.team.as_ref().map(|team| team.name.as_str());
    let what = event.or(lesson).or(team).unwrap_or_default();
    let others = item.others;
    let maybe = item.response == Some(Reply::Tentative);
    match language {
        Language::English => match item.kind {
            Kind::Comment => format!("{who} commented on “{what}”"),
            Kind::Mention => format!("{who} mentioned you in a comment on “{what}”"),
            Kind::Useful if others == 1 => format!("{who} and 1 other find “{what}” useful"),
            Kind::Useful if others > 1 => format!("{who} and {others} others find “{what}” useful"),
            Kind::Useful => format!("{who} finds “{what}” useful"),
            Kind::Application => format!("{who} used “{what}”"),
            Kind::EventShared => format!("{who} shared “{what}” with you"),
            Kind::EventAnswered if maybe => format!("{who} may go to “{what}” too"),
            Kind::EventAnswered => format!("{who} goes to “{what}” too"),
            Kind::LessonShared => format!("{who} shared the lesson “{what}”"),
            Kind::TeamJoined => format!("{who} joined “{what}”"),
        },
        Language::German => match item.kind {
            Kind::Comment => format!("{who} hat «{what}» kommentiert"),
            Kind::Mention => format!("{who} hat Sie in einem Kommentar zu «{what}» erwähnt"),
            Kind::Useful if others == 1 => {
                format!("{who} und eine weitere Person finden «{what}» nützlich")
            }
            Kind::Useful if others > 1 => {
                format!("{who} und {others} weitere finden «{what}» nützlich")
            }
            Kind::Useful => format!("{who} findet «{what}» nützlich"),
            Kind::Application => format!("{who} hat «{what}» angewendet"),
            Kind::EventShared => format!("{who} hat «{what}» mit Ihnen geteilt"),
            Kind::EventAnswered if maybe => format!("{who} geht vielleicht auch zu «{what}»"),
            Kind::EventAnswered => format!("{who} geht auch zu «{what}»"),
            Kind::LessonShared => format!("{who} hat die Lektion «{what}» geteilt"),
            Kind::TeamJoined => format!("{who} ist jetzt in «{what}»"),
        },
    }
}
