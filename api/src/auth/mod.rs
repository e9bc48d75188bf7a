//! Who is asking.

pub mod user;

pub use self::user::User;
