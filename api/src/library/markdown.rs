//! Lessons as Markdown: to keep, or to put into a wiki. A lesson's own words stay as they were written.

use std::fmt::Write;

use super::model::LibraryItem;
use crate::feed::FeedItem;

/// One lesson.
pub(super) fn lesson(LibraryItem { item, .. }: &LibraryItem) -> String {
    let mut text = format!("\n## {}\n\n", line(&item.title));
    if item.insight != item.title {
        text.push_str(item.insight.trim());
        text.push_str("\n\n");
    }
    if !item.so_what.is_empty() {
        let _ = write!(text, "**So what:** {}\n\n", item.so_what.trim());
    }
    let _ = writeln!(text, "*{}*", line(&source(item)));
    text
}

/// Whose it is, from where and when, and what it is about.
fn source(item: &FeedItem) -> String {
    let author = item.author.as_ref().map_or("A former colleague", |author| &author.full_name);
    let mut text = author.to_owned();
    if let Some(event) = &item.event {
        let _ = write!(text, ", at {}", event.summary);
    }
    let _ = write!(text, ", {}", item.learned_at.format("%F"));
    for word in item.tags.iter().chain(&item.skills) {
        let _ = write!(text, " · {word}");
    }
    text
}

/// A text that stands in one line, with nothing that Markdown would take for its own.
fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '#') {
            line.push('\\');
        }
        line.push(if letter.is_control() { ' ' } else { letter });
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stays_a_line() {
        assert_eq!(line("# [a](b)\n*c* <d>"), "\\# \\[a\\](b) \\*c\\* \\<d>");
    }
}
