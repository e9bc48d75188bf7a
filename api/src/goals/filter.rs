//! What narrows down what a goal counts.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    error::{Error, FieldError, Result},
    events::EventKind,
    http::{
        bounds::Tags,
        text::{Line, Tag, present},
    },
    text_enum,
};

text_enum! {
    /// How people talked.
    Channel {
        /// Face to face.
        InPerson = "in_person",
        /// A video call.
        Video = "video",
        /// A telephone call.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// Chat messages.
        Chat = "chat",
        /// A letter.
        Letter = "letter",
    }
}

/// What narrows down what a goal counts. A member that says nothing about the metric is ignored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GoalFilter {
    /// Only with all of these: tags of the person, the lesson or the event, topics of the
    /// conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Tags>,
    /// Only lessons about this skill: those that name it among their `skills`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skill: Option<Tag>,
    /// Only people of this organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Line>,
    /// Only conversations over this channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Only events of this kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<EventKind>,
}

/// A merge patch of a filter: absent keeps, `null` clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct GoalFilterChange {
    /// Only with all of these.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Tags>)]
    pub tags: Option<Option<Tags>>,
    /// Only lessons about this skill.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Tag>)]
    pub skill: Option<Option<Tag>>,
    /// Only people of this organisation.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Line>)]
    pub organization: Option<Option<Line>>,
    /// Only conversations over this channel.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Channel>)]
    pub channel: Option<Option<Channel>>,
    /// Only events of this kind.
    #[serde(deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<EventKind>)]
    pub kind: Option<Option<EventKind>>,
}

/// A member of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Tags,
    Skill,
    Organization,
    Channel,
    Kind,
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Tags => "tags",
            Self::Skill => "skill",
            Self::Organization => "organization",
            Self::Channel => "channel",
            Self::Kind => "kind",
        }
    }
}

impl GoalFilter {
    /// The filter after a merge patch.
    pub(super) fn changed(self, change: GoalFilterChange) -> Self {
        Self {
            tags: change.tags.unwrap_or(self.tags),
            skill: change.skill.unwrap_or(self.skill),
            organization: change.organization.unwrap_or(self.organization),
            channel: change.channel.unwrap_or(self.channel),
            kind: change.kind.unwrap_or(self.kind),
        }
    }

    /// Fails with every member that says nothing about what is counted; `path` is where the filter
    /// stands in the body.
    pub(super) fn require(&self, known: &[Part], path: &str) -> Result<()> {
        let given = [
            (Part::Tags, self.tags.is_some()),
            (Part::Skill, self.skill.is_some()),
            (Part::Organization, self.organization.is_some()),
            (Part::Channel, self.channel.is_some()),
            (Part::Kind, self.kind.is_some()),
        ];
        let strange = given.into_iter().filter(|(part, given)| *given && !known.contains(part));
        let error = |(part, _): (Part, bool)| {
            let path = format!("{path}/{}", part.name());
            FieldError::body(
                &path,
                "not_counted_by",
                "What this goal counts cannot be told apart by that.",
            )
        };
        let errors: Vec<FieldError> = strange.map(error).collect();
        if errors.is_empty() { Ok(()) } else { Err(Error::Invalid(errors)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn filter(body: serde_json::Value) -> GoalFilter {
        serde_json::from_value(body).unwrap()
    }

    #[test]
    fn every_member_that_the_metric_does_not_know_is_named() {
        let filter = filter(json!({"tags": ["rust"], "channel": "phone", "kind": "meetup"}));
        let Err(Error::Invalid(errors)) = filter.require(&[Part::Tags], "goals/1/filter") else {
            panic!("accepted")
        };
        let pointers: Vec<_> =
            errors.iter().map(|error| error.pointer.as_deref().unwrap()).collect();
        assert_eq!(pointers, ["#/goals/1/filter/channel", "#/goals/1/filter/kind"]);
        assert!(filter.require(&[Part::Kind, Part::Channel, Part::Tags], "filter").is_ok());
    }

    #[test]
    fn a_patch_keeps_what_it_leaves_out_and_clears_what_is_null() {
        let before = filter(json!({"tags": ["rust"], "organization": "Halde Labs"}));
        let change = serde_json::from_value(json!({"tags": null, "channel": "video"})).unwrap();
        let after = filter(json!({"organization": "Halde Labs", "channel": "video"}));
        assert_eq!(before.changed(change), after);
    }
}
