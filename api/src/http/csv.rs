//! Tables for a spreadsheet: CSV (RFC 4180) that no program takes for a formula.

use actix_web::{
    HttpResponse, HttpResponseBuilder,
    http::header::{self, ContentDisposition, DispositionParam, DispositionType},
};

/// The answer with a file to keep, without its body.
pub(crate) fn answer(filename: &str) -> HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    let disposition = ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(filename.to_owned())],
    };
    response
        .content_type("text/csv; charset=utf-8; header=present")
        .insert_header((header::CONTENT_DISPOSITION, disposition));
    response
}

/// A line of these cells.
pub(crate) fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let mut line = cells.into_iter().map(cell).collect::<Vec<_>>().join(",");
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
    use super::*;

    #[test]
    fn what_would_break_a_line_is_in_quotes() {
        assert_eq!(
            line(["Rust Zürich", "", "a, \"b\"\nc"]),
            "Rust Zürich,,\"a, \"\"b\"\"\nc\"\r\n"
        );
    }

    #[test]
    fn nothing_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"] {
            assert_eq!(cell(text), format!("\"'{text}\""));
        }
        assert_eq!(cell("a=1"), "a=1");
    }
}
