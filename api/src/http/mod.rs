//! What every endpoint shares: reading requests, guarding them, and shaping answers.

pub mod answer;
pub mod body;
pub mod bounds;
pub(crate) mod cors;
pub(crate) mod csv;
pub mod cursor;
pub mod gate;
pub mod idempotency;
pub mod include;
pub mod instant;
pub mod json;
mod keyset;
pub mod locale;
pub mod log;
pub mod operation;
pub mod precondition;
pub mod query;
pub mod request_id;
pub mod text;
pub mod text_enum;
mod unread;
pub mod words;
pub mod zone;
