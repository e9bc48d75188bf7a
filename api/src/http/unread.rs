//! A chunked body that nobody reads to its end, because the request was refused before or midway.
//!
//! Once nobody reads such a body any more, actix goes on to drain it until the client ends it, with
//! no limit of time: a client that falls silent keeps its connection for ever. If the reader is
//! still there when the answer ends, actix closes the connection soon after. So the reader is kept.

use actix_web::{
    HttpMessage,
    body::{BodySize, BoxBody, MessageBody},
    dev::{Payload, ServiceRequest},
    error::PayloadError,
    web::Bytes,
};
use futures_util::{Stream, StreamExt};
use std::{
    cell::RefCell,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
};

/// The body of a request, kept until the answer ends.
#[derive(Clone)]
pub(super) struct Unread(Rc<RefCell<Payload>>);

impl Unread {
    /// Keeps the body of `req` if it is a chunked one.
    pub(super) fn keep(req: &mut ServiceRequest) -> Option<Self> {
        if !req.chunked().unwrap_or(false) {
            return None;
        }
        let kept = Self(Rc::new(RefCell::new(req.take_payload())));
        req.set_payload(Payload::Stream { payload: Box::pin(kept.clone()) });
        Some(kept)
    }

    /// `body`, and what keeps the request's.
    pub(super) fn until_the_end_of(self, body: impl MessageBody + 'static) -> impl MessageBody {
        Answered { body: body.boxed(), _unread: self }
    }
}

impl Stream for Unread {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.borrow_mut().poll_next_unpin(cx)
    }
}

struct Answered {
    body: BoxBody,
    _unread: Unread,
}

impl MessageBody for Answered {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        self.body.as_pin_mut().poll_next(cx)
    }
}
