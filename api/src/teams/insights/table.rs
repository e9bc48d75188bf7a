//! The insights of a team as a table for a spreadsheet.

use actix_web::HttpResponse;

use super::model::{TeamInsights, TeamReport};
use crate::http::csv;

const COLUMNS: [&str; 12] = [
    "quarter",
    "people",
    "participants",
    "visits",
    "events_shared",
    "events_covered",
    "learning_hours",
    "lessons_shared",
    "lessons_used",
    "goals_reached",
    "cost_per_used_lesson",
    "currency",
];

/// The file, to keep and not to show.
pub(super) fn file(insights: &TeamInsights) -> HttpResponse {
    csv::answer("insights.csv").body(table(insights))
}

fn table(insights: &TeamInsights) -> String {
    let rows = insights.reports.iter().map(cells);
    let lines = rows.map(|row| csv::line(row.iter().map(String::as_str)));
    csv::line(COLUMNS) + &lines.collect::<String>()
}

/// What is not told is an empty cell.
fn cells(report: &TeamReport) -> [String; COLUMNS.len()] {
    let figures = &report.figures;
    let cost = figures.cost_per_used_lesson.as_ref();
    let number = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
    [
        report.quarter.to_string(),
        number(figures.people),
        number(figures.participants),
        number(figures.visits),
        number(figures.events_shared),
        number(figures.events_covered),
        number(figures.learning_hours),
        number(figures.lessons_shared),
        number(figures.lessons_used),
        number(figures.goals_reached),
        number(cost.map(|cost| cost.amount)),
        cost.map(|cost| cost.currency.clone()).unwrap_or_default(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_row_for_each_quarter_below_the_names() {
        let insights = TeamInsights::new(Vec::new(), "2027-01-08".parse().unwrap());
        assert_eq!(table(&insights), format!("{}\r\n", COLUMNS.join(",")));
    }
}
