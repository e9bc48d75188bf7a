//! Personal access tokens: `lny_pat_`, thirty random characters, and six of a
//! checksum by which a mistyped or made-up token is refused without asking
//! the database, and a leaked one is recognised by secret scanners.

use aws_lc_rs::digest::{SHA256, digest};

use super::secret::random;
use crate::error::{Error, Result};

/// What every token starts with.
pub const PREFIX: &str = "lny_pat_";

const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const RANDOM: usize = 30;
const CHECKSUM: usize = 6;

/// A token in the clear. It is shown once, and never stored nor logged.
pub struct PersonalToken(String);

impl PersonalToken {
    /// A new token, with 178 bits of randomness.
    pub fn generate() -> Result<Self> {
        let mut body = String::with_capacity(RANDOM + CHECKSUM);
        while body.len() < RANDOM {
            let bytes = random().map_err(Error::internal)?;
            // 248 is the largest multiple of 62 in a byte; the rest would make
            // some characters more likely than others.
            let fair = bytes.into_iter().filter(|byte| *byte < 248);
            let characters = fair.map(|byte| char::from(BASE62[usize::from(byte % 62)]));
            body.extend(characters.take(RANDOM - body.len()));
        }
        let checksum = checksum(&body);
        Ok(Self(format!("{PREFIX}{body}{checksum}")))
    }

    /// A token as a client sent it, if its checksum is right.
    pub fn parse(text: &str) -> Option<Self> {
        let body = text.strip_prefix(PREFIX)?;
        let is_base62 = body.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if body.len() != RANDOM + CHECKSUM || !is_base62 {
            return None;
        }
        let (random, sum) = body.split_at(RANDOM);
        (checksum(random) == sum).then(|| Self(text.to_owned()))
    }

    /// What the database knows it by.
    pub fn hash(&self) -> [u8; 32] {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest(&SHA256, self.0.as_bytes()).as_ref());
        hash
    }

    /// The last four characters, by which its owner recognises it.
    pub fn hint(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }

    /// The token itself, for the one answer that shows it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// CRC-32 (ISO-HDLC) of `body` in base 62, six characters.
fn checksum(body: &str) -> String {
    let mut rest = crc32fast::hash(body.as_bytes());
    let mut digits = [b'0'; CHECKSUM];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62[(rest % 62) as usize];
        rest /= 62;
    }
    digits.into_iter().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_back_and_a_typo_is_noticed() {
        let token = PersonalToken::generate().unwrap();
        assert_eq!(token.expose().len(), 44);
        assert!(PersonalToken::parse(token.expose()).is_some());
        let mut typo = token.expose().to_owned();
        let last = if typo.ends_with('a') { "b" } else { "a" };
        typo.replace_range(43.., last);
        assert!(PersonalToken::parse(&typo).is_none());
        assert!(PersonalToken::parse("lny_pat_").is_none());
        assert!(PersonalToken::parse(&format!("lny_pat_{}", "é".repeat(18))).is_none());
    }

    #[test]
    fn the_checksum_is_the_one_everybody_computes() {
        // CRC-32 of "123456789" is cbf43926 = 3421780262.
        assert_eq!(checksum("123456789"), "3jZRME");
    }
}
