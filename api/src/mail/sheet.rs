//! What a mail says, before it becomes text and HTML.
//!
//! Words go in as plain text only, and come out through [`Html`], whose one way to add text escapes
//! it: nothing that a person wrote can become markup.

use super::words::Language;

/// A part of a mail.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Paragraph(String),
    /// What somebody wrote, set apart; it may have several lines.
    Quote(String),
    /// One of several things that lead somewhere.
    Line {
        text: String,
        url: String,
    },
    /// Answers to choose from, each with where it leads.
    Choice(Vec<(String, String)>),
    /// The one thing to do.
    Button {
        label: String,
        url: String,
    },
    /// Something that only some need to know.
    Aside(String),
}

/// The words of a mail.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheet {
    subject: String,
    parts: Vec<Part>,
    unsubscribe: Option<String>,
}

impl Sheet {
    /// A mail with this subject and nothing in it.
    pub fn new(subject: impl Into<String>) -> Self {
        Self { subject: one_line(&subject.into()), parts: Vec::new(), unsubscribe: None }
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn paragraph(mut self, text: impl Into<String>) -> Self {
        self.parts.push(Part::Paragraph(text.into()));
        self
    }

    /// Adds what a person wrote.
    #[must_use]
    pub fn quote(mut self, text: impl Into<String>) -> Self {
        self.parts.push(Part::Quote(text.into()));
        self
    }

    /// Adds one of several things that lead somewhere.
    #[must_use]
    pub fn line(mut self, text: impl Into<String>, url: impl Into<String>) -> Self {
        self.parts.push(Part::Line { text: text.into(), url: url.into() });
        self
    }

    /// Adds answers to choose from.
    #[must_use]
    pub fn choice(mut self, answers: impl IntoIterator<Item = (String, String)>) -> Self {
        self.parts.push(Part::Choice(answers.into_iter().collect()));
        self
    }

    /// Adds the one thing to do.
    #[must_use]
    pub fn button(mut self, label: impl Into<String>, url: impl Into<String>) -> Self {
        self.parts.push(Part::Button { label: label.into(), url: url.into() });
        self
    }

    /// Adds what only some need to know.
    #[must_use]
    pub fn aside(mut self, text: impl Into<String>) -> Self {
        self.parts.push(Part::Aside(text.into()));
        self
    }

    /// Says where this kind of mail can be stopped with one POST (RFC 8058). For mail that nobody
    /// asked for just now, such as a digest.
    #[must_use]
    pub fn unsubscribe(mut self, url: impl Into<String>) -> Self {
        self.unsubscribe = Some(url.into());
        self
    }

    /// The subject, which is one line.
    pub(super) fn subject(&self) -> &str {
        &self.subject
    }

    /// Where it can be stopped.
    pub(super) fn unsubscribe_url(&self) -> Option<&str> {
        self.unsubscribe.as_deref()
    }

    /// The text part.
    pub(super) fn text(&self, footer: &str) -> String {
        let parts = self.parts.iter().map(|part| match part {
            Part::Paragraph(text) | Part::Aside(text) => text.clone(),
            Part::Quote(text) => {
                text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n")
            }
            Part::Line { text, url } => format!("{}:\n{url}", one_line(text)),
            Part::Choice(answers) => {
                let lines = answers.iter().map(|(text, url)| format!("{}:\n{url}", one_line(text)));
                lines.collect::<Vec<_>>().join("\n")
            }
            Part::Button { label, url } => format!("{label}:\n{url}"),
        });
        let mut text: Vec<String> = parts.collect();
        text.push(format!("-- \n{footer}\n"));
        text.join("\n\n")
    }

    /// The HTML part: one column that reads well at any width, without images and without anything
    /// that is loaded.
    pub(super) fn html(&self, language: Language, footer: &str) -> String {
        let mut html = Html::default();
        html.markup("<!doctype html><html lang=\"").text(language.tag());
        html.markup("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\"><title>");
        html.text(&self.subject).markup("</title></head><body style=\"margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif\"><div style=\"max-width:36em;margin:0 auto\">");
        self.parts.iter().for_each(|part| html.part(part));
        html.markup("<p style=\"margin-top:32px;font-size:14px;opacity:.75\">").text(footer);
        html.markup("</p></div></body></html>");
        html.0
    }
}

/// HTML under construction.
#[derive(Default)]
struct Html(String);

impl Html {
    /// Adds markup, which is only ever written here in the program.
    fn markup(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds text, escaped for content and for quoted attributes alike.
    fn text(&mut self, text: &str) -> &mut Self {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                other => self.0.push(other),
            }
        }
        self
    }

    /// Big enough for a thumb, and apart from the next one where they wrap.
    fn answer(&mut self, text: &str, url: &str) {
        self.markup("<a style=\"display:inline-block;margin:0 8px 8px 0;padding:10px 16px;border:1px solid;border-radius:8px;text-decoration:none;font-weight:600\" href=\"")
            .text(url)
            .markup("\">")
            .text(text)
            .markup("</a> ");
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Paragraph(text) => self.markup("<p>").text(text).markup("</p>"),
            Part::Aside(text) => {
                self.markup("<p style=\"font-size:14px\">").text(text).markup("</p>")
            }
            Part::Line { text, url } => self
                .markup("<p><a href=\"")
                .text(url)
                .markup("\">")
                .text(text)
                .markup("</a></p>"),
            Part::Quote(text) => self
                .markup("<blockquote style=\"margin:16px 0;padding-left:16px;border-left:3px solid;white-space:pre-line\">")
                .text(text)
                .markup("</blockquote>"),
            Part::Choice(answers) => {
                self.markup("<p style=\"margin:8px 0 24px\">");
                answers.iter().for_each(|(text, url)| self.answer(text, url));
                self.markup("</p>")
            }
            Part::Button { label, url } => self
                .markup("<p style=\"margin:24px 0\"><a style=\"display:inline-block;padding:12px 20px;border-radius:8px;background:#0b5d50;color:#ffffff;text-decoration:none;font-weight:600\" href=\"")
                .text(url)
                .markup("\">")
                .text(label)
                .markup("</a></p>"),
        };
    }
}

/// A header has one line, whatever is in it.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split(|letter: char| letter.is_control() || letter.is_whitespace());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_markup() {
        let evil = "<img src=x onerror=\"alert('1')\">&amp;";
        let sheet = Sheet::new(evil)
            .paragraph(evil)
            .quote(evil)
            .aside(evil)
            .line(evil, evil)
            .choice([(evil.to_owned(), evil.to_owned())])
            .button(evil, evil);
        let html = sheet.html(Language::English, evil);
        assert!(!html.contains("<img") && !html.contains("\"alert"), "{html}");
        let escaped = "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;";
        assert_eq!(html.matches(escaped).count(), 11);
    }

    #[test]
    fn a_subject_has_one_line() {
        assert_eq!(
            Sheet::new("Hello\r\nBcc: eve@example.org").subject,
            "Hello Bcc: eve@example.org"
        );
        assert_eq!(Sheet::new("a\u{85}b\u{2028}c\0d").subject, "a b c d");
    }

    #[test]
    fn the_text_part_shows_where_a_button_leads() {
        let sheet =
            Sheet::new("x").paragraph("One.").quote("two\nlines").button("Go", "https://x/y");
        assert_eq!(sheet.text("Foot"), "One.\n\n> two\n> lines\n\nGo:\nhttps://x/y\n\n-- \nFoot\n");
    }
}
