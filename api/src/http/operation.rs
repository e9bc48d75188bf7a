//! What the OpenAPI document says about each route. The document is the policy: the scope that an
//! operation needs and the parameters that it knows are read from it, so neither can drift.

use actix_web::{HttpMessage, HttpRequest, http::Method};
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::Arc,
};
use utoipa::openapi::{OpenApi, RefOr, path, path::ParameterIn, security::SecurityRequirement};

/// One method of one path.
#[derive(Debug)]
pub struct Operation {
    /// The operation id: the handler's name.
    pub id: String,
    /// The scope that a personal access token needs; `None` refuses such tokens.
    pub scopes: Vec<String>,
    parameters: HashSet<String>,
}

impl Operation {
    /// The operation that the gate found for this request.
    pub fn of(req: &HttpRequest) -> Option<Arc<Self>> {
        req.extensions().get::<Arc<Self>>().cloned()
    }

    /// The first query parameter that this operation does not know, or that comes twice.
    pub fn stray_parameter(&self, query: &str) -> Option<String> {
        let mut seen = HashSet::new();
        let names = serde_urlencoded::from_str::<Vec<(String, String)>>(query).unwrap_or_default();
        let mut names = names.into_iter().map(|(name, _)| name);
        names.find(|name| !self.parameters.contains(name) || !seen.insert(name.clone()))
    }
}

/// Every operation, by the pattern of its path.
#[derive(Debug, Default)]
pub struct Operations(HashMap<String, Vec<(Method, Arc<Operation>)>>);

impl Operations {
    /// Reads the document.
    pub fn read(document: &OpenApi) -> Self {
        let paths = document.paths.paths.iter();
        Self(paths.map(|(pattern, item)| (pattern.clone(), methods(item))).collect())
    }

    /// The operation behind a method and the pattern of a route.
    pub fn find(&self, method: &Method, pattern: &str) -> Option<&Arc<Operation>> {
        let methods = self.0.get(pattern)?;
        methods.iter().find(|(known, _)| known == method).map(|(_, operation)| operation)
    }

    /// The methods of a path that is spelt out in the document, when `method` is not among them.
    pub fn refused(&self, method: &Method, path: &str) -> Option<String> {
        let methods = self.0.get(path)?;
        let known = methods.iter().any(|(known, _)| known == method);
        (!known && method != Method::OPTIONS).then(|| self.allowed(path)).flatten()
    }

    /// The methods that `path` answers, for `Allow`; `None` if there is no such path.
    pub fn allowed(&self, path: &str) -> Option<String> {
        // A path that is spelt out wins over one with an id in the same place.
        let exact = self.0.get_key_value(path).into_iter();
        let spelt_out = self.0.contains_key(path);
        let others = self.0.iter().filter(|(pattern, _)| !spelt_out && matches(pattern, path));
        let methods = exact.chain(others).flat_map(|(_, methods)| methods);
        let mut allowed: BTreeSet<_> = methods.map(|(method, _)| method.to_string()).collect();
        if allowed.contains("GET") {
            allowed.insert("HEAD".into());
        }
        (!allowed.is_empty()).then(|| {
            allowed.insert("OPTIONS".into());
            allowed.into_iter().collect::<Vec<_>>().join(", ")
        })
    }
}

fn methods(item: &path::PathItem) -> Vec<(Method, Arc<Operation>)> {
    let all = [
        (Method::GET, &item.get),
        (Method::POST, &item.post),
        (Method::PUT, &item.put),
        (Method::PATCH, &item.patch),
        (Method::DELETE, &item.delete),
    ];
    let present =
        all.into_iter().filter_map(|(method, operation)| Some((method, operation.as_ref()?)));
    present.map(|(method, operation)| (method, Arc::new(read(operation)))).collect()
}

fn read(operation: &path::Operation) -> Operation {
    let parameters = operation.parameters.iter().flatten();
    let in_query = parameters.filter_map(|parameter| match parameter {
        RefOr::T(parameter) if parameter.parameter_in == ParameterIn::Query => Some(parameter),
        _ => None,
    });
    Operation {
        id: operation.operation_id.clone().unwrap_or_default(),
        scopes: operation.security.iter().flatten().flat_map(scopes).collect(),
        parameters: in_query.map(|parameter| parameter.name.clone()).collect(),
    }
}

/// The scopes named for `bearer`. The requirement keeps its members private; its JSON does not.
fn scopes(requirement: &SecurityRequirement) -> Vec<String> {
    let json = serde_json::to_value(requirement).unwrap_or_default();
    serde_json::from_value(json["bearer"].clone()).unwrap_or_default()
}

fn matches(pattern: &str, path: &str) -> bool {
    let (mut pattern, mut path) = (pattern.split('/'), path.split('/'));
    loop {
        match (pattern.next(), path.next()) {
            (None, None) => return true,
            (Some(expected), Some(segment)) if expected == segment => {}
            (Some(expected), Some(segment)) if expected.starts_with('{') && !segment.is_empty() => {
            }
            _ => return false,
        }
    }
}
