//! The audience of a lesson.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    http::bounds::AtMost,
    lessons::{Lesson, model::TeamIds},
};

/// Who sees a lesson beside its owner.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"team_ids": ["0199a3a5-2c00-7000-8000-000000000001"]}))]
pub struct LessonShares {
    /// The teams, all of them.
    #[schema(value_type = Vec<uuid::Uuid>, max_items = 50)]
    pub team_ids: TeamIds,
}

impl LessonShares {
    /// Who sees `lesson`.
    pub(super) fn of(lesson: Lesson) -> Self {
        Self { team_ids: AtMost(lesson.team_ids) }
    }
}
