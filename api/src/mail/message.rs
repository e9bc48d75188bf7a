//! A mail as it goes out: headers, a text part, an HTML part.

use lettre::{
    Address, Message,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
};
use uuid::Uuid;

use super::{
    recipient::Reader,
    sheet::{Sheet, one_line},
};
use crate::config::Config;

/// Builds it. Whatever is in a name or a subject, a header stays one header: control characters
/// are gone before lettre encodes what is not ASCII.
pub(super) fn build(
    job: Uuid,
    config: &Config,
    reader: &Reader,
    sheet: &Sheet,
) -> Result<Message, Box<dyn std::error::Error>> {
    let address: Address = reader.email.parse()?;
    let to = Mailbox::new(reader.full_name.as_deref().map(one_line), address);
    let from = config.mail.from.clone();
    let footer = footer(reader, config);
    let mut message = Message::builder()
        // The same at every attempt, by which a repeat after a crash can be told.
        .message_id(Some(format!("<{job}@{}>", from.email.domain())))
        .from(from)
        .to(to)
        .subject(sheet.subject())
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("X-Auto-Response-Suppress", "All"))
        .raw_header(header("Content-Language", reader.language.tag()));
    if let Some(url) = sheet.unsubscribe_url() {
        message = message
            .raw_header(header("List-Unsubscribe", &format!("<{url}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }
    let html = sheet.html(reader.language, &footer);
    let parts = MultiPart::alternative_plain_html(sheet.text(&footer), html);
    Ok(message.multipart(parts)?)
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), one_line(value))
}

fn footer(reader: &Reader, config: &Config) -> String {
    let from = reader.language.choose("Sent by Lanyard at", "Gesendet von Lanyard auf");
    format!("{from} {}", config.base_url)
}
