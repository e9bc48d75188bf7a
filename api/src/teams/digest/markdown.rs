//! The digest as Markdown, for a chat or a page of notes.

use std::fmt::Write as _;

use super::model::{DigestApplication, DigestEvent, SharedWeek, TeamDigest};
use crate::feed::FeedItem;

/// The digest with links below `base_url`.
pub(super) fn write(digest: &TeamDigest, base_url: &str) -> String {
    let TeamDigest { team, starts_on, ends_on, shared, .. } = digest;
    let SharedWeek { lessons, applications, events } = shared;
    let mut text = format!("# {}: {starts_on} to {ends_on}\n", plain(&team.name));
    section(&mut text, "Lessons", lessons.iter().map(|lesson| lesson_line(lesson, base_url)));
    section(&mut text, "Used", applications.iter().map(|used| used_line(used, base_url)));
    section(&mut text, "Events", events.iter().map(|event| event_line(event, base_url)));
    if lessons.is_empty() && applications.is_empty() && events.is_empty() {
        text.push_str("\nNothing was shared in this week.\n");
    }
    text
}

fn section(text: &mut String, title: &str, lines: impl ExactSizeIterator<Item = String>) {
    if lines.len() == 0 {
        return;
    }
    let _ = writeln!(text, "\n## {title}\n");
    lines.for_each(|line| {
        let _ = writeln!(text, "- {line}");
    });
}

fn lesson_line(lesson: &FeedItem, base_url: &str) -> String {
    let link = link(&lesson.title, &format!("{base_url}/lessons/{}", lesson.id));
    let insight = if lesson.insight == lesson.title {
        String::new()
    } else {
        format!(": {}", plain(&lesson.insight))
    };
    let useful = match lesson.useful.count {
        0 => String::new(),
        1 => ", useful to 1".to_owned(),
        count => format!(", useful to {count}"),
    };
    format!(
        "{link}{insight} ({}{useful})",
        name(lesson.author.as_ref().map(|author| &*author.full_name))
    )
}

fn used_line(used: &DigestApplication, base_url: &str) -> String {
    let link = link(&used.lesson.title, &format!("{base_url}/lessons/{}", used.lesson.id));
    let who = name(used.author.as_ref().map(|author| &*author.full_name));
    let words = [&used.what_changed, &used.impact].into_iter().filter(|words| !words.is_empty());
    let words: Vec<String> = words.map(|words| plain(words)).collect();
    if words.is_empty() {
        format!("{who} used {link}")
    } else {
        format!("{who} used {link}: {}", words.join(" "))
    }
}

fn event_line(event: &DigestEvent, base_url: &str) -> String {
    let link = link(&event.summary, &format!("{base_url}/events/{}", event.id));
    let day = event.starts_at.with_timezone(&event.tzid.0).date_naive();
    let note =
        if event.note.is_empty() { String::new() } else { format!(": {}", plain(&event.note)) };
    let going: Vec<String> = event.attendees.iter().map(|who| plain(&who.full_name)).collect();
    let going = if going.is_empty() { String::new() } else { format!(" ({})", going.join(", ")) };
    format!("{day} {link}{note}{going}")
}

fn name(author: Option<&str>) -> String {
    author.map_or_else(|| "a former colleague".to_owned(), plain)
}

fn link(words: &str, url: &str) -> String {
    format!("[{}]({url})", plain(words))
}

/// One line in which nothing is markup.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for (place, word) in text.split_whitespace().enumerate() {
        if place > 0 {
            plain.push(' ');
        }
        for letter in word.chars() {
            if matches!(
                letter,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '&'
            ) {
                plain.push('\\');
            }
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_never_markup() {
        let evil = "a](https://x)\n# b <img> ![c] *d* `e`";
        assert_eq!(plain(evil), r"a\](https://x) \# b \<img\> \!\[c\] \*d\* \`e\`");
    }
}
