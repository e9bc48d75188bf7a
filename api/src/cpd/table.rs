//! The record as a table: CSV (RFC 4180) that no spreadsheet takes for a formula.

use actix_web::{HttpResponse, http::header};

use super::model::CpdRecord;

/// The names of the columns.
pub(super) const HEAD: &str =
    "date,kind,type,stage,title,minutes,objective,learning,application,impact,evidence\r\n";

/// The answer with a file to keep, without its body.
pub(super) fn answer() -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    response
        .content_type("text/csv; charset=utf-8; header=present")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"cpd-record.csv\""));
    response
}

/// A line for each of them.
pub(super) fn lines<'a>(records: impl IntoIterator<Item = &'a CpdRecord>) -> String {
    records.into_iter().map(line).collect()
}

fn line(record: &CpdRecord) -> String {
    let (day, minutes) = (record.happened_on.to_string(), record.minutes.to_string());
    let cells = [
        &day,
        record.kind.as_str(),
        record.r#type.as_str(),
        record.stage.as_str(),
        &record.title,
        &minutes,
        &record.objective,
        &record.learning,
        &record.application,
        &record.impact,
        record.evidence_url.as_deref().unwrap_or_default(),
    ];
    let mut line = cells.map(cell).join(",");
    line.push_str("\r\n");
    line
}

/// A cell, in quotes where it has to be. What a spreadsheet would take for a formula begins with an
/// apostrophe, as OWASP has it.
fn cell(text: &str) -> String {
    let formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r', '\n']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\r', '\n']) || formula {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn what_would_break_a_line_is_in_quotes() {
        assert_eq!(cell("Rust Zürich"), "Rust Zürich");
        assert_eq!(cell("a, \"b\"\nc"), "\"a, \"\"b\"\"\nc\"");
    }

    #[test]
    fn nothing_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"] {
            assert_eq!(cell(text), format!("\"'{text}\""));
        }
        assert_eq!(cell("a=1"), "a=1");
    }
}
