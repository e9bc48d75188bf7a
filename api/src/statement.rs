//! SQL of our own that is prepared once for each connection.
//!
//! What `diesel::sql_query` or `diesel::dsl::sql` is a part of is parsed and planned again at every
//! call, which for the longer statements takes longer than to run them.

use diesel::{
    expression::{AppearsOnTable, TypedExpressionType, ValidGrouping, is_aggregate},
    pg::Pg,
    prelude::*,
    query_builder::{AstPass, Query, QueryFragment, QueryId},
    serialize::ToSql,
    sql_types::{HasSqlType, Untyped},
};
use std::marker::PhantomData;

/// A statement whose parameters `$1`, `$2`, … are bound in this order. Rows are read by name.
pub(crate) fn statement(sql: &'static str) -> Statement {
    Statement(sql)
}

/// A statement without parameters so far.
pub(crate) struct Statement(&'static str);

/// A statement with one parameter more.
pub(crate) struct Bound<Before, Type, Value> {
    before: Before,
    value: Value,
    of: PhantomData<Type>,
}

impl Statement {
    /// Binds `$1`.
    pub(crate) fn bind<Type, Value>(self, value: Value) -> Bound<Self, Type, Value> {
        Bound { before: self, value, of: PhantomData }
    }
}

impl<Before, Type, Value> Bound<Before, Type, Value> {
    /// Binds the next parameter.
    pub(crate) fn bind<Next, NextValue>(self, value: NextValue) -> Bound<Self, Next, NextValue> {
        Bound { before: self, value, of: PhantomData }
    }
}

impl QueryFragment<Pg> for Statement {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(self.0);
        // The statement names its parameters itself, some of them more than once. Diesel writes
        // each as it is bound, which has to go where it means nothing: into a comment at the end.
        out.push_sql("\n-- ");
        Ok(())
    }
}

impl<Before, Type, Value> QueryFragment<Pg> for Bound<Before, Type, Value>
where
    Before: QueryFragment<Pg>,
    Pg: HasSqlType<Type>,
    Value: ToSql<Type, Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.before.walk_ast(out.reborrow())?;
        out.push_bind_param::<Type, _>(&self.value)
    }
}

// Without a static id the text is what a prepared statement is found by.
impl QueryId for Statement {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Before, Type, Value> QueryId for Bound<Before, Type, Value> {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl<Before, Type, Value> Query for Bound<Before, Type, Value> {
    type SqlType = Untyped;
}

/// An expression in SQL of our own, in a query that diesel builds. It takes no parameters; which tables
/// it needs is for whoever writes it to see to.
pub(crate) fn fragment<Type>(sql: &'static str) -> Fragment<Type> {
    Fragment(sql, PhantomData)
}

/// See [`fragment`].
#[derive(Clone, Copy, Debug)]
pub struct Fragment<Type>(&'static str, PhantomData<Type>);

impl<Type: TypedExpressionType> Expression for Fragment<Type> {
    type SqlType = Type;
}

impl<Type> QueryFragment<Pg> for Fragment<Type> {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql(self.0);
        Ok(())
    }
}

impl<Type> QueryId for Fragment<Type> {
    type QueryId = ();

    const HAS_STATIC_QUERY_ID: bool = false;
}

impl<Tables, Type> AppearsOnTable<Tables> for Fragment<Type> where Self: Expression {}

impl<Tables, Type> SelectableExpression<Tables> for Fragment<Type> where Self: Expression {}

impl<Grouped, Type> ValidGrouping<Grouped> for Fragment<Type> {
    type IsAggregate = is_aggregate::Never;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{encounters::Encounter, events::Event, follow_ups::FollowUp};
    use crate::{
        lessons::Lesson,
        schema::{encounters, events, follow_ups, lessons, participations},
    };

    #[test]
    fn what_is_read_most_stays_prepared() {
        let both = events::table
            .inner_join(participations::table.on(participations::event_id.eq(events::id)));
        let queries: [&dyn QueryFragment<Pg>; 4] = [
            &lessons::table.select(Lesson::as_select()),
            &encounters::table.select(Encounter::as_select()),
            &follow_ups::table.select(FollowUp::as_select()),
            &both.select(Event::as_select()),
        ];
        for query in queries {
            assert!(query.is_safe_to_cache_prepared(&Pg).unwrap());
        }
    }
}
