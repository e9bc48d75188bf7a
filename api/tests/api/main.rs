//! Tests of the API over HTTP, one module per resource.
#![expect(clippy::unwrap_used, unreachable_pub, reason = "a test may panic and exports nothing")]

mod access_tokens;
mod accounts;
mod briefing;
mod capture;
mod cli;
mod concurrency;
mod contacts;
mod demo;
mod encounter_list;
mod encounters;
mod events;
mod follow_ups;
mod gate;
mod goals;
mod hostile;
mod idempotency;
mod invitation_acceptance;
mod invitations;
mod lessons;
mod links;
mod matrix;
mod memberships;
mod openapi;
mod schema;
mod search;
mod secrets;
mod sessions;
mod support;
mod team_roles;
mod teams;
mod today;
mod tokens;
mod trash;
mod trash_restoration;
mod upkeep;
