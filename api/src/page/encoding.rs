//! Compressed copies of a file, and which of them a browser takes.

use actix_web::{HttpRequest, http::header, web::Bytes};
use flate2::{Compression, write::GzEncoder};
use std::{
    io::{self, Write},
    sync::OnceLock,
};

/// The copies of one file; empty until they are made.
#[derive(Debug, Default)]
pub(super) struct Encoded {
    brotli: OnceLock<Bytes>,
    gzip: OnceLock<Bytes>,
}

impl Encoded {
    /// Makes the copies. One that is not smaller than the file is left out.
    pub(super) fn fill(&self, plain: &Bytes) {
        for (copy, made) in [(&self.brotli, brotli(plain)), (&self.gzip, gzip(plain))] {
            if let Ok(made) = made
                && made.len() < plain.len()
            {
                copy.get_or_init(|| made.into());
            }
        }
    }

    /// The smallest form that the request accepts, with its `Content-Encoding`.
    pub(super) fn best(&self, req: &HttpRequest, plain: &Bytes) -> (Bytes, Option<&'static str>) {
        let accepted = req.headers().get(header::ACCEPT_ENCODING);
        let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
        for (name, copy) in [("br", &self.brotli), ("gzip", &self.gzip)] {
            if let Some(copy) = copy.get().filter(|_| takes(accepted, name)) {
                return (copy.clone(), Some(name));
            }
        }
        (plain.clone(), None)
    }
}

/// Whether `Accept-Encoding` names the coding without `q=0`.
fn takes(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|offer| {
        let (name, rest) = offer.split_once(';').unwrap_or((offer, ""));
        let quality = rest.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
        name.trim().eq_ignore_ascii_case(coding) && quality.is_ok_and(|quality| quality > 0.0)
    })
}

fn brotli(plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(plain)?;
    writer.flush()?;
    drop(writer);
    Ok(packed)
}

fn gzip(plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    writer.write_all(plain)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_is_taken_when_it_is_named_and_not_refused() {
        assert!(takes("gzip, deflate, br;q=0.9", "br"));
        assert!(takes("GZIP", "gzip"));
        assert!(!takes("gzip, br;q=0", "br"));
        assert!(!takes("", "br"));
        assert!(!takes("brotli", "br"));
    }
}
