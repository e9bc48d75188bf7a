//! The record as a table for a spreadsheet.

use actix_web::HttpResponseBuilder;

use super::model::CpdRecord;
use crate::http::csv;

/// The names of the columns.
pub(super) const HEAD: &str =
    "date,kind,type,stage,title,minutes,objective,learning,application,impact,evidence\r\n";

/// The answer with a file to keep, without its body.
pub(super) fn answer() -> HttpResponseBuilder {
    csv::answer("cpd-record.csv")
}

/// A line for each of them.
pub(super) fn lines<'a>(records: impl IntoIterator<Item = &'a CpdRecord>) -> String {
    records.into_iter().map(line).collect()
}

fn line(record: &CpdRecord) -> String {
    let (day, minutes) = (record.happened_on.to_string(), record.minutes.to_string());
    csv::line([
        &*day,
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
    ])
}
