//! `lanyard openapi`: the document, as it is committed.

use std::io::{Write, stdout};

use super::Outcome;

/// Writes the document to standard output.
pub(super) fn print() -> Outcome {
    Ok(stdout().write_all(crate::openapi::document().as_bytes())?)
}
