//! Devices: what an account is signed in to with, and the mail about one that was never seen.

use chrono::Utc;
use diesel::{
    prelude::*,
    sql_types::{Bool, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use uuid::Uuid;

use crate::{
    error::Result,
    mail::{self, Recipient, SignIn},
    statement::statement,
};

/// Programs by what their user agent has, the more particular before those they pretend to be.
const PROGRAMS: [(&str, &str); 7] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
/// Systems, in the same way.
const SYSTEMS: [(&str, &str); 7] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];

#[derive(QueryableByName)]
struct Seen {
    #[diesel(sql_type = Bool)]
    is_new: bool,
}

/// Remembers the device of a sign-in, and has a mail sent to the person if it is a new one. The
/// very first one is no news.
pub(super) async fn notice(
    conn: &mut AsyncPgConnection,
    account: Uuid,
    user_agent: &str,
) -> Result<()> {
    let seen = statement(include_str!("device.sql"))
        .bind::<SqlUuid, _>(account)
        .bind::<Text, _>(without_versions(user_agent));
    if seen.get_result::<Seen>(conn).await?.is_new {
        let letter = SignIn {
            program: program(user_agent),
            system: system(user_agent).map(str::to_owned),
            at: Utc::now(),
        };
        mail::enqueue(conn, Recipient::Account(account), letter).await?;
    }
    Ok(())
}

fn without_versions(user_agent: &str) -> String {
    user_agent.chars().filter(|letter| !letter.is_ascii_digit()).collect()
}

/// What people call the program; of one that is no browser the name that it gives itself.
fn program(user_agent: &str) -> Option<String> {
    let browser = find(&PROGRAMS, user_agent);
    let own = || user_agent.split(['/', ' ']).next().filter(|name| !name.is_empty());
    browser.or_else(own).map(|name| name.chars().take(40).collect())
}

fn system(user_agent: &str) -> Option<&'static str> {
    find(&SYSTEMS, user_agent)
}

fn find(names: &[(&str, &'static str)], user_agent: &str) -> Option<&'static str> {
    names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_called_what_people_call_it() {
        let words = |agent| (program(agent), system(agent));
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
        assert_eq!(words(firefox), (Some("Firefox".into()), Some("Linux")));
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0";
        assert_eq!(words(edge), (Some("Edge".into()), Some("Windows")));
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1";
        assert_eq!(words(phone), (Some("Safari".into()), Some("iPhone")));
        assert_eq!(words("curl/8.5.0"), (Some("curl".into()), None));
        assert_eq!(words(""), (None, None));
    }

    #[test]
    fn an_update_is_no_new_device() {
        let agent = |version| format!("Mozilla/5.0 (X11; rv:{version}) Firefox/{version}");
        assert_eq!(without_versions(&agent("145.0")), without_versions(&agent("146.0")));
    }
}
