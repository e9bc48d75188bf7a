//! How to reach someone.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    http::{
        bounds::{AtMost, Whole},
        text::{Point, Tag},
    },
    text_enum,
};

/// How to reach someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactPoint {
    /// What `value` is.
    pub kind: PointKind,
    /// The address, number or link.
    #[schema(example = "jonas@halde.example")]
    pub value: Point,
    /// vCard TYPE parameters.
    #[serde(default)]
    #[schema(value_type = Vec<Tag>, max_items = 5)]
    pub types: AtMost<5, Tag>,
    /// vCard PREF: 1 is preferred most, 100 least.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 100)]
    pub preference: Option<Whole<1, 100>>,
}

text_enum! {
    /// What the value of a contact point is.
    PointKind {
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Tel = "tel",
        /// A web address.
        Url = "url",
        /// A postal address.
        Address = "address",
        /// An instant-messaging address.
        Impp = "impp",
        /// A profile in a social network.
        Social = "social",
    }
}
