//! Search in a table's `search_text`: part of a word, or where nothing holds that, a word with a
//! slip of the finger; case and accents do not count.

use diesel::{
    expression::{AppearsOnTable, Expression, SelectableExpression, ValidGrouping, is_aggregate},
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, QueryFragment, QueryId},
    sql_types::{Bool, Text, Uuid as SqlUuid},
};
use uuid::Uuid;

/// The condition that a row of `table` that `owner` has holds `words`.
///
/// The rows are looked up before the rest of the query, which would otherwise prefer to go through
/// everything in the order of the list and compare each row. Comparing words for slips is dear and
/// only done when nothing holds the words as they are. The words are folded in sub-selects, once,
/// and so that the same plan serves every question.
pub fn holds(table: &'static str, owner: Uuid, words: &str) -> Holds {
    Holds { table, few: None, owner, pattern: contains(words), words: words.to_owned() }
}

impl Holds {
    /// Or that one of few other rows holds them, each of which is looked at: `rows` selects their id
    /// and their `search_text`, and ends where the owner is to follow.
    pub fn or_of(self, rows: &'static str) -> Self {
        Self { few: Some(rows), ..self }
    }
}

/// See [`holds`].
pub struct Holds {
    table: &'static str,
    few: Option<&'static str>,
    owner: Uuid,
    pattern: String,
    words: String,
}

impl QueryFragment<Pg> for Holds {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        let owned = |out: &mut AstPass<'_, 'b, Pg>| {
            out.push_sql(" from (select id, search_text from ");
            out.push_sql(self.table);
            out.push_sql(" where deleted_at is null and owner_id = ");
            out.push_bind_param::<SqlUuid, _>(&self.owner)?;
            if let Some(few) = self.few {
                out.push_sql(" union all ");
                out.push_sql(few);
                out.push_bind_param::<SqlUuid, _>(&self.owner)?;
            }
            out.push_sql(") owned where true");
            QueryResult::Ok(())
        };
        out.push_sql(self.table);
        out.push_sql(".id = any (array(with held as materialized (select id");
        owned(&mut out)?;
        out.push_sql(" and search_text like (select fold(");
        out.push_bind_param::<Text, _>(&self.pattern)?;
        out.push_sql("))) select id from held union all select id");
        owned(&mut out)?;
        out.push_sql(" and not exists (select from held) and (select fold(");
        out.push_bind_param::<Text, _>(&self.words)?;
        out.push_sql(")) <% search_text))");
        Ok(())
    }
}

impl QueryId for Holds {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Expression for Holds {
    type SqlType = Bool;
}

impl<Tables> AppearsOnTable<Tables> for Holds {}

impl<Tables> SelectableExpression<Tables> for Holds {}

impl<Group> ValidGrouping<Group> for Holds {
    type IsAggregate = is_aggregate::Never;
}

/// A LIKE pattern for text that holds `words` literally.
pub fn contains(words: &str) -> String {
    let mut pattern = String::with_capacity(words.len() + 2);
    pattern.push('%');
    for letter in words.trim().chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}
