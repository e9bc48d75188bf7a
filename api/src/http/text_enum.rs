//! Enums that Postgres keeps as text with a CHECK.

/// Defines an enum whose variants are the given words in JSON, in the document and in the database.
#[macro_export]
macro_rules! text_enum {
    ($(#[doc = $doc:literal])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[doc = $doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize,
            diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)+
        }

        impl $name {
            /// The word for it.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::Type::String)
                    .description(Some(concat!($($doc),*).trim()))
                    .enum_values(Some([$($word),+]))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                $crate::http::text_enum::schema_name(module_path!(), stringify!($name)).into()
            }
        }

        impl diesel::serialize::ToSql<diesel::sql_types::Text, diesel::pg::Pg> for $name {
            fn to_sql<'b>(
                &'b self,
                out: &mut diesel::serialize::Output<'b, '_, diesel::pg::Pg>,
            ) -> diesel::serialize::Result {
                std::io::Write::write_all(out, self.as_str().as_bytes())?;
                Ok(diesel::serialize::IsNull::No)
            }
        }

        impl diesel::deserialize::FromSql<diesel::sql_types::Text, diesel::pg::Pg> for $name {
            fn from_sql(value: diesel::pg::PgValue<'_>) -> diesel::deserialize::Result<Self> {
                match value.as_bytes() {
                    $(bytes if bytes == $word.as_bytes() => Ok(Self::$variant),)+
                    other => Err(format!("unknown word {:?}", String::from_utf8_lossy(other)).into()),
                }
            }
        }
    };
}

/// The name of an enum in the document, where all resources share one list: `Kind` of the follow-ups
/// is `FollowUpsKind`. `module` is the path of the module that defines it.
#[must_use]
pub fn schema_name(module: &str, name: &str) -> String {
    let resource = module.split("::").nth(1).unwrap_or_default();
    let words = resource.split('_').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    words.collect::<String>() + name
}

#[cfg(test)]
mod tests {
    use super::schema_name;

    #[test]
    fn the_name_in_the_document_begins_with_the_resource() {
        assert_eq!(schema_name("lanyard::follow_ups::model", "Kind"), "FollowUpsKind");
    }
}
