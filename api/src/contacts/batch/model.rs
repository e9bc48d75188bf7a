//! The request, its items, and what becomes of each.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

use crate::{
    contacts::NewContact,
    error::{Error, FieldError, Problem, Result},
    http::{body, bounds::AtMost},
};

/// How a batch is written.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub(crate) struct BatchOptions {
    /// All or nothing.
    pub atomic: bool,
}

/// Contacts to add.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"items": [{"full_name": "Jonas Brügger"}, {"full_name": "Mara Keller", "organization": "Halde Labs"}]}))]
pub(crate) struct Batch {
    /// Each as for `POST /contacts`. An item that is refused does not refuse the others, so the
    /// members are checked one item at a time.
    #[schema(value_type = Vec<Object>, max_items = 100)]
    pub items: AtMost<100, Map<String, Value>>,
}

/// What became of each item, in the order sent.
#[derive(Serialize, ToSchema)]
pub(crate) struct BatchAnswer {
    /// One for each item.
    pub results: Vec<BatchResult>,
}

/// What became of one item.
#[derive(Serialize, ToSchema)]
pub(crate) struct BatchResult {
    /// Its place in the request, from 0.
    pub index: usize,
    /// The HTTP status that it would have had alone.
    #[schema(example = 201)]
    pub status: u16,
    /// The new contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Uuid>,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
}

impl BatchResult {
    /// The result of the item at `index`: the new id, or why there is none.
    pub(crate) fn new(index: usize, outcome: Result<Uuid>) -> Self {
        match outcome {
            Ok(id) => Self { index, status: 201, id: Some(id), problem: None },
            Err(error) => {
                let problem = at(index, error).problem();
                Self { index, status: problem.status, id: None, problem: Some(problem) }
            }
        }
    }
}

/// Reads the item at `index`.
pub(super) fn read(item: Map<String, Value>) -> Result<NewContact> {
    let contact: NewContact = body::read(Value::Object(item))?;
    if contact.full_name.is_empty() && contact.description.is_empty() {
        return Err(Error::field("full_name", "blank", "Enter a name or a description."));
    }
    Ok(contact)
}

/// `error` with its pointers into the whole body.
pub(super) fn at(index: usize, error: Error) -> Error {
    let Error::Invalid(errors) = error else { return error };
    let moved = |error: FieldError| {
        let pointer = error.pointer.as_deref().unwrap_or("#").trim_start_matches('#');
        FieldError { pointer: Some(format!("#/items/{index}{pointer}")), ..error }
    };
    Error::Invalid(errors.into_iter().map(moved).collect())
}
