//! The row, the request body, and the rules that need no database.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    error::Result,
    goals::{
        body::{EventGoal, Target},
        filter::GoalFilter,
        metric::Metric,
    },
    http::{bounds::AtMost, json::Json, text::Line},
    schema::goal_templates,
};

/// The goals that new events bring along.
#[derive(Debug, Serialize, ToSchema, HasQuery)]
#[diesel(table_name = goal_templates)]
pub struct GoalTemplate {
    /// The goals, in their order.
    #[schema(value_type = Vec<TemplateGoal>)]
    pub goals: Json<Vec<TemplateGoal>>,
    /// Rises with every change; the ETag. 0 until the first.
    pub version: i32,
}

/// A goal that new events bring along.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"metric": "new_contacts", "target": 3}))]
pub struct TemplateGoal {
    /// What is counted.
    pub metric: Metric,
    /// How many.
    #[schema(value_type = i32, minimum = 1, maximum = 1_000_000)]
    pub target: Target,
    /// The goal in words; made from metric and target when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Line>)]
    pub statement: Option<Line>,
    /// What narrows down what is counted.
    #[serde(default)]
    pub filter: GoalFilter,
}

/// What a client sends to say which goals new events bring along.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"goals": [{"metric": "new_contacts", "target": 5}, {"metric": "lessons_captured", "target": 1}]}))]
pub struct NewGoalTemplate {
    /// The goals, in their order.
    #[schema(value_type = Vec<TemplateGoal>, max_items = 10)]
    pub goals: AtMost<10, TemplateGoal>,
}

impl NewGoalTemplate {
    /// Fails for every filter that its metric knows nothing of.
    pub(super) fn require(&self) -> Result<()> {
        let goals = self.goals.0.iter().cloned().map(EventGoal::from);
        goals.enumerate().try_for_each(|(place, goal)| goal.require(place))
    }
}

impl GoalTemplate {
    /// The goals for an event.
    pub(in crate::goals) fn into_goals(self) -> Vec<EventGoal> {
        self.goals.0.into_iter().map(EventGoal::from).collect()
    }
}

impl Default for GoalTemplate {
    /// Three new people and three things learned.
    fn default() -> Self {
        let goals = EventGoal::defaults().into_iter().map(TemplateGoal::from).collect();
        Self { goals: Json(goals), version: 0 }
    }
}

impl From<EventGoal> for TemplateGoal {
    fn from(EventGoal { metric, target, statement, filter, .. }: EventGoal) -> Self {
        Self { metric, target, statement, filter }
    }
}

impl From<TemplateGoal> for EventGoal {
    fn from(TemplateGoal { metric, target, statement, filter }: TemplateGoal) -> Self {
        Self { id: None, metric, target, statement, filter }
    }
}
