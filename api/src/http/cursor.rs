//! Where a page of a list ends: opaque to the client, signed, and bound to the filters.

use actix_web::{HttpRequest, HttpResponse, Responder, body::BoxBody, http::header};
use aws_lc_rs::hmac;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Serialize, de::DeserializeOwned};
use utoipa::ToSchema;

use crate::error::{Error, Result};

/// Signs and reads cursors.
#[derive(Clone)]
pub struct Cursors(hmac::Key);

const TAG: usize = 16;

impl Cursors {
    /// Cursors signed with `secret`.
    pub fn new(secret: &[u8]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret))
    }

    /// The position of a list's last row, for the list that `filters` describes.
    pub fn write(&self, filters: &impl Serialize, position: &impl Serialize) -> Result<String> {
        let position = serde_json::to_vec(position).map_err(Error::internal)?;
        let mut cursor = self.tag(filters, &position)?;
        cursor.extend_from_slice(&position);
        Ok(URL_SAFE_NO_PAD.encode(cursor))
    }

    /// The position in `cursor`, if we wrote it for these `filters`.
    pub fn read<T: DeserializeOwned>(
        &self,
        filters: &impl Serialize,
        cursor: Option<&str>,
    ) -> Result<Option<T>> {
        let Some(cursor) = cursor else { return Ok(None) };
        let invalid =
            || Error::BadRequest("invalid-cursor", "Start the list again without a cursor.".into());
        let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| invalid())?;
        let (tag, position) = bytes.split_at_checked(TAG).ok_or_else(invalid)?;
        if self.tag(filters, position)? != tag {
            return Err(invalid());
        }
        serde_json::from_slice(position).map(Some).map_err(|_| invalid())
    }

    fn tag(&self, filters: &impl Serialize, position: &[u8]) -> Result<Vec<u8>> {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(&serde_json::to_vec(filters).map_err(Error::internal)?);
        context.update(&[0]);
        context.update(position);
        let tag = context.sign();
        Ok(tag.as_ref()[..TAG].to_vec())
    }
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The rows, in the order asked for.
    pub items: Vec<T>,
    /// Pass it as `cursor` for the next page; null on the last one.
    pub next_cursor: Option<String>,
    /// How many there are in all, up to 10,000; only with `include=total`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

impl<T> Page<T> {
    /// The first `limit` of `rows`, which holds one more when there is a next page; `position`
    /// tells where a row stands.
    pub fn cut<P: Serialize>(
        mut rows: Vec<T>,
        limit: i64,
        cursors: &Cursors,
        filters: &impl Serialize,
        position: impl Fn(&T) -> P,
    ) -> Result<Self> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let last = rows.last().filter(|_| more);
        let next_cursor = last.map(|row| cursors.write(filters, &position(row))).transpose()?;
        Ok(Self { items: rows, next_cursor, total: None })
    }
}

impl<T: Serialize> Responder for Page<T> {
    type Body = BoxBody;

    /// 200 with the page, and the address of the next one in `Link` (RFC 8288).
    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(cursor) = &self.next_cursor {
            let query = form_urlencoded::parse(req.query_string().as_bytes());
            let rest = query.filter(|(name, _)| name != "cursor");
            let mut next = form_urlencoded::Serializer::new(String::new());
            next.extend_pairs(rest).append_pair("cursor", cursor);
            let link = format!("<{}?{}>; rel=\"next\"", req.path(), next.finish());
            response.insert_header((header::LINK, link));
        }
        response.json(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_good_for_its_own_filters_only() {
        let cursors = Cursors::new(b"secret");
        let cursor = cursors.write(&"tag=a", &7).unwrap();
        assert_eq!(cursors.read::<i32>(&"tag=a", Some(&cursor)).unwrap(), Some(7));
        assert!(cursors.read::<i32>(&"tag=b", Some(&cursor)).is_err());
        assert!(cursors.read::<i32>(&"tag=a", Some(&cursor[1..])).is_err());
        assert!(Cursors::new(b"other").read::<i32>(&"tag=a", Some(&cursor)).is_err());
    }
}
