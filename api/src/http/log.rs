//! JSON log lines through `env_logger`, each with the id of its request.

use env_logger::{Builder, Env, fmt::Formatter};
use log::{
    Record,
    kv::{Error, Key, Value, VisitSource},
};
use serde_json::{Map, json};
use std::io::{self, Write};

use super::request_id;

/// Starts logging to standard error. `filter` is in `RUST_LOG` syntax.
pub fn init(filter: &str) {
    let env = Env::new().default_filter_or(filter.to_owned());
    let mut builder = Builder::from_env(env);
    // A second start in one process (a test) keeps the first logger.
    let _ = builder.format(line).try_init();
}

fn line(out: &mut Formatter, record: &Record<'_>) -> io::Result<()> {
    let mut fields = Fields(Map::new());
    let time = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
    fields.0.insert("time".into(), time.into());
    fields.0.insert("level".into(), record.level().as_str().into());
    fields.0.insert("target".into(), record.target().into());
    fields.0.insert("message".into(), record.args().to_string().into());
    let id = request_id::current();
    if !id.is_empty() {
        fields.0.insert("request_id".into(), id.into());
    }
    record.key_values().visit(&mut fields).map_err(io::Error::other)?;
    writeln!(out, "{}", json!(fields.0))
}

struct Fields(Map<String, serde_json::Value>);

impl<'kvs> VisitSource<'kvs> for Fields {
    fn visit_pair(&mut self, key: Key<'kvs>, value: Value<'kvs>) -> Result<(), Error> {
        let number = value.to_u64().map(serde_json::Value::from);
        let value = number.unwrap_or_else(|| value.to_string().into());
        self.0.insert(key.to_string(), value);
        Ok(())
    }
}
