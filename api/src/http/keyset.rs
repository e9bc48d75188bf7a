//! Paging by position instead of by offset: the cost of a page does not grow with its number.

/// Orders a boxed query by `column` and `id`, and starts it after `position` (a `(value, id)`).
/// The first of the two comparisons is the one that an index answers.
#[macro_export]
macro_rules! keyset {
    ($query:expr, $column:expr, $id:expr, $descending:expr, $position:expr) => {{
        let mut query = $query;
        if $descending {
            if let Some((value, id)) = $position {
                query = query
                    .filter($column.le(value.clone()))
                    .filter($column.lt(value).or($id.lt(id)));
            }
            query.order(($column.desc(), $id.desc()))
        } else {
            if let Some((value, id)) = $position {
                query = query
                    .filter($column.ge(value.clone()))
                    .filter($column.gt(value).or($id.gt(id)));
            }
            query.order(($column.asc(), $id.asc()))
        }
    }};
}
