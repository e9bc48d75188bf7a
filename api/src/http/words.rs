//! Search in a table's `search_text`: part of a word or a word with a slip of the finger; case
//! and accents do not count.

/// The condition that `search_text` holds the words `$words: &str`. A macro because the type of such
/// a fragment cannot be named. The sub-selects make Postgres fold the words once, not for each row.
#[macro_export]
macro_rules! words_match {
    ($words:expr) => {
        diesel::dsl::sql::<diesel::sql_types::Bool>("(search_text like (select fold(")
            .bind::<diesel::sql_types::Text, _>($crate::http::words::contains($words))
            .sql(")) or (select fold(")
            .bind::<diesel::sql_types::Text, _>($words.to_owned())
            .sql(")) <% search_text)")
    };
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
