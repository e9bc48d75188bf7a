//! What an answer writes down. Whoever asks about a lesson holds its row, and so does whoever answers:
//! one comes after the other.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::{
    prelude::*,
    sql_types::{Binary, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use super::model::{NewAnswer, NewLinkedAnswer};
use crate::{
    auth::link_token::LinkToken,
    db::transaction,
    error::{Error, Result},
    http::text::Note,
    lessons::{
        applications::store::advance,
        nudges::{
            Nudge, Question, Reply,
            store::{find, hold},
        },
    },
    statement::statement,
};

/// How long the link of a mail can be used.
const LINK: TimeDelta = TimeDelta::days(120);

/// A nudge of an account, while its lesson is held.
#[derive(Clone, Copy)]
struct Held {
    account: Uuid,
    lesson: Uuid,
    id: Uuid,
    question: Question,
    answer: Option<Reply>,
}

#[derive(QueryableByName)]
struct Known {
    #[diesel(sql_type = SqlUuid)]
    owner_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

#[derive(QueryableByName)]
struct Written {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Answers a nudge of `account`.
pub(super) async fn put(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    id: Uuid,
    new: &NewAnswer,
) -> Result<Nudge> {
    transaction(conn, async |conn| {
        let held = Held::find(conn, account, id).await?;
        held.require_fitting(new.answer)?;
        held.answer(conn, new.answer, new.words.as_ref()).await?;
        find(conn, account, id).await
    })
    .await
}

/// Takes back what `account` answered.
pub(super) async fn delete(conn: &mut AsyncPgConnection, account: Uuid, id: Uuid) -> Result<Nudge> {
    transaction(conn, async |conn| {
        let held = Held::find(conn, account, id).await?;
        held.take_back(conn).await?;
        held.record(conn, None, None, false).await?;
        find(conn, account, id).await
    })
    .await
}

/// The same for the nudge that a token opens.
pub(super) async fn put_linked(
    conn: &mut AsyncPgConnection,
    new: &NewLinkedAnswer,
) -> Result<Nudge> {
    let Known { owner_id, id } = known(conn, &new.token, Utc::now()).await?;
    let answered = match new.answer {
        Some(answer) => {
            put(conn, owner_id, id, &NewAnswer { answer, words: new.words.clone() }).await
        }
        None => delete(conn, owner_id, id).await,
    };
    // A lesson in the trash has no questions.
    answered.map_err(
        |error| if matches!(error, Error::NotFound) { LinkToken::refused() } else { error },
    )
}

async fn known(
    conn: &mut AsyncPgConnection,
    token: &LinkToken,
    now: DateTime<Utc>,
) -> Result<Known> {
    let found = statement(include_str!("known.sql"))
        .bind::<Binary, _>(token.hash())
        .bind::<Timestamptz, _>(now - LINK)
        .get_result(conn)
        .await;
    found.optional()?.ok_or_else(LinkToken::refused)
}

impl Held {
    async fn find(conn: &mut AsyncPgConnection, account: Uuid, id: Uuid) -> Result<Self> {
        hold(conn, account, id).await?;
        let Nudge { lesson, question, answer, .. } = find(conn, account, id).await?;
        Ok(Self { account, lesson: lesson.id, id, question, answer })
    }

    fn require_fitting(self, reply: Reply) -> Result<()> {
        if self.question.allows(reply) {
            return Ok(());
        }
        Err(Error::field("answer", "other_question", "Choose an answer to what is asked."))
    }

    async fn answer(
        self,
        conn: &mut AsyncPgConnection,
        reply: Reply,
        words: Option<&Note>,
    ) -> Result<()> {
        let emptied =
            reply == Reply::MadeADifference && words.is_some_and(|words| words.is_empty());
        let again = self.answer == Some(reply) && !emptied;
        if self.answer.is_some() && !again {
            self.take_back(conn).await?;
        }
        match (reply, words) {
            (Reply::Used, _) => {
                self.used(conn, words).await?;
                self.record(conn, Some(reply), Some(self.id), again).await?;
                advance(conn, self.lesson, "").await
            }
            (Reply::MadeADifference, Some(words)) if !emptied => {
                let application = self.impact(conn, words).await?;
                self.record(conn, Some(reply), Some(application), again).await?;
                advance(conn, self.lesson, words).await
            }
            // Said before, perhaps with words, which stay.
            (Reply::MadeADifference, None) if again => Ok(()),
            _ => self.record(conn, Some(reply), None, false).await,
        }
    }

    async fn used(self, conn: &mut AsyncPgConnection, words: Option<&Note>) -> Result<()> {
        statement(include_str!("used.sql"))
            .bind::<SqlUuid, _>(self.account)
            .bind::<SqlUuid, _>(self.lesson)
            .bind::<SqlUuid, _>(self.id)
            .bind::<Nullable<Text>, _>(words.map(|words| words.to_string()))
            .execute(conn)
            .await?;
        Ok(())
    }

    async fn impact(self, conn: &mut AsyncPgConnection, words: &Note) -> Result<Uuid> {
        let written: Written = statement(include_str!("impact.sql"))
            .bind::<SqlUuid, _>(self.account)
            .bind::<SqlUuid, _>(self.lesson)
            .bind::<SqlUuid, _>(self.id)
            .bind::<Text, _>(words.to_string())
            .get_result(conn)
            .await?;
        Ok(written.id)
    }

    async fn record(
        self,
        conn: &mut AsyncPgConnection,
        reply: Option<Reply>,
        application: Option<Uuid>,
        again: bool,
    ) -> Result<()> {
        statement(include_str!("record.sql"))
            .bind::<SqlUuid, _>(self.account)
            .bind::<SqlUuid, _>(self.lesson)
            .bind::<SqlUuid, _>(self.id)
            .bind::<Nullable<Text>, _>(reply)
            .bind::<Nullable<SqlUuid>, _>(application)
            .bind::<Bool, _>(again)
            .execute(conn)
            .await?;
        Ok(())
    }

    async fn take_back(self, conn: &mut AsyncPgConnection) -> Result<()> {
        // The second one counts what the first one left.
        for sql in [include_str!("back.sql"), include_str!("rest.sql")] {
            statement(sql)
                .bind::<SqlUuid, _>(self.account)
                .bind::<SqlUuid, _>(self.lesson)
                .bind::<SqlUuid, _>(self.id)
                .execute(conn)
                .await?;
        }
        Ok(())
    }
}
