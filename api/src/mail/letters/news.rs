//! "What colleagues did": the digest of notifications that nobody read.

use chrono::{DateTime, Utc};
use diesel_async::AsyncPgConnection;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Desk, Letter};
use crate::{
    auth::link_token::Purpose,
    error::Result,
    events::participation::Reply as Response,
    lessons::nudges::{Question, Reply},
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
        let asks = items.iter().filter(|item| item.kind == Kind::LessonAsks).count();
        let mut sheet = Sheet::new(subject(language, items.len() - asks, asks));
        for item in items.iter().take(MOST) {
            sheet = sheet.line(sentence(language, item), desk.link(&about(item)));
            if let Some(words) = &item.words {
                sheet = sheet.quote(words);
            }
            if let Some(question) = item.question {
                sheet = sheet.choice(answers(desk, item.id, question));
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

/// One link an answer, each with the token of the nudge, which has the id of what tells of it.
fn answers(desk: &Desk<'_>, nudge: Uuid, question: Question) -> [(String, String); 3] {
    let language = desk.reader.language;
    let (yes, not_yet, not_for_me) = match question {
        Question::Used => (
            (Reply::Used, language.choose("Yes, I used it", "Ja, angewendet")),
            language.choose("Not yet", "Noch nicht"),
            language.choose("Not for me", "Nichts für mich"),
        ),
        Question::Difference => (
            (Reply::MadeADifference, language.choose("Yes, it did", "Ja, hat es")),
            language.choose("Too early to say", "Noch zu früh"),
            language.choose("No, stop asking", "Nein, nicht mehr fragen"),
        ),
    };
    let link = desk.secret_link("/nudge", Purpose::Nudge, nudge);
    [yes, (Reply::NotYet, not_yet), (Reply::NotForMe, not_for_me)]
        .map(|(reply, words)| (words.to_owned(), format!("{link}&answer={}", reply.as_str())))
}

fn subject(language: Language, news: usize, asks: usize) -> String {
    match (language, news, asks) {
        (Language::English, 0, 1) => "A lesson of yours asks what became of it".into(),
        (Language::English, 0, asks) => format!("{asks} lessons of yours ask what became of them"),
        (Language::German, 0, 1) => "Eine Ihrer Lektionen fragt nach".into(),
        (Language::German, 0, asks) => format!("{asks} Ihrer Lektionen fragen nach"),
        (Language::English, 1, 0) => "One new thing from your colleagues".into(),
        (Language::English, count, 0) => format!("{count} new things from your colleagues"),
        (Language::German, 1, 0) => "Eine Neuigkeit aus Ihrem Team".into(),
        (Language::German, count, 0) => format!("{count} Neuigkeiten aus Ihrem Team"),
        (Language::English, ..) => {
            format!("{} from your colleagues, and your lessons ask", things(news))
        }
        (Language::German, 1, _) => {
            "Eine Neuigkeit aus Ihrem Team, und Lektionen fragen nach".into()
        }
        (Language::German, ..) => {
            format!("{news} Neuigkeiten aus Ihrem Team, und Lektionen fragen nach")
        }
    }
}

fn things(count: usize) -> String {
    if count == 1 { "One new thing".into() } else { format!("{count} new things") }
}

/// The page of what it is about.
fn about(item: &Notification) -> String {
    let event = item.event.as_ref().map(|event| format!("/events/{}", event.id));
    let lesson = item.lesson.as_ref().map(|lesson| format!("/lessons/{}", lesson.id));
    let week = item.week.map(|week| format!("/digest?week={week}")).unwrap_or_default();
    let team = item.team.as_ref().map(|team| format!("/team/{}{week}", team.id));
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
    let made = item.question == Some(Question::Difference);
    let maybe = item.response == Some(Response::Tentative);
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
            Kind::LessonAsks if made => format!("Did “{what}” make a difference?"),
            Kind::LessonAsks => format!("Have you used “{what}”?"),
            Kind::TeamDigest => format!("What “{what}” shared last week"),
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
            Kind::LessonAsks if made => format!("Hat «{what}» etwas bewirkt?"),
            Kind::LessonAsks => format!("Haben Sie «{what}» angewendet?"),
            Kind::TeamDigest => format!("Was «{what}» letzte Woche geteilt hat"),
            Kind::TeamJoined => format!("{who} ist jetzt in «{what}»"),
        },
    }
}
