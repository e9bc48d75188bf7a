//! Reads the folder of the page: what is served, its version, the list for the service worker.

use std::{collections::HashMap, fs, io, path::Path};

use aws_lc_rs::digest::{Context, SHA256};

use super::File;

/// The frame of every screen.
pub(super) const INDEX: &str = "index.html";

/// Files with a fixed address of their own; everything else lies under `/a/`.
pub(super) const AT_THE_ROOT: [&str; 3] = [INDEX, "sw.js", "manifest.webmanifest"];

/// The folders that a browser needs; tests, scripts and packages lie in others.
const FOLDERS: [&str; 6] = ["css", "js", "img", "fonts", "locales", "vendor"];

/// What the files say where their version belongs.
const UNVERSIONED: [(&str, &str, &str); 2] = [
    ("/a/dev/", "/a/", "/"),
    ("name=\"app-version\" content=\"dev\"", "name=\"app-version\" content=\"", "\""),
];

/// The served files by name and the hash over all of them.
pub(super) struct Found {
    /// Twelve hexadecimal digits.
    pub(super) version: String,
    /// By path inside the folder, such as `js/main.js`.
    pub(super) files: HashMap<String, File>,
}

/// Reads everything that is served.
pub(super) fn read(folder: &Path) -> io::Result<Found> {
    let mut contents = Vec::new();
    for name in AT_THE_ROOT {
        let path = folder.join(name);
        if path.is_file() {
            contents.push((name.to_owned(), fs::read(path)?));
        }
    }
    for name in FOLDERS {
        collect(&folder.join(name), name, &mut contents)?;
    }
    contents.sort();
    let version =
        hash(contents.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes.as_slice()]));
    let listed = contents.iter().map(|(name, _)| name.as_str());
    let listed: Vec<&str> = listed.filter(|name| !AT_THE_ROOT.contains(name)).collect();
    let precache = serde_json::to_vec(&listed)?;
    let mut files: HashMap<String, File> = HashMap::new();
    for (name, bytes) in contents {
        let Some(content_type) = content_type(&name) else { continue };
        let bytes = if AT_THE_ROOT.contains(&name.as_str()) {
            with_version(bytes, &version)
        } else {
            bytes
        };
        files.insert(name, File::new(content_type, bytes));
    }
    files.insert("precache.json".to_owned(), File::new("application/json", precache));
    Ok(Found { version, files })
}

fn collect(folder: &Path, name: &str, contents: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(file_name) = entry.file_name().into_string() else { continue };
        let name = format!("{name}/{file_name}");
        // Links are left out: what they lead to may lie outside of the folder.
        let kind = entry.file_type()?;
        if kind.is_dir() && file_name != "node_modules" && file_name != "tests" {
            collect(&entry.path(), &name, contents)?;
        } else if kind.is_file() && content_type(&name).is_some() {
            contents.push((name, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// The type of a served file; `None` for files that are not for the browser.
fn content_type(name: &str) -> Option<&'static str> {
    if name.starts_with("vendor/") && name.ends_with(".json") {
        return None;
    }
    match name.rsplit_once('.')?.1 {
        "html" => Some("text/html; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "css" => Some("text/css; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "ico" => Some("image/x-icon"),
        "woff2" => Some("font/woff2"),
        "json" => Some("application/json"),
        "webmanifest" => Some("application/manifest+json"),
        _ => None,
    }
}

fn with_version(bytes: Vec<u8>, version: &str) -> Vec<u8> {
    let Ok(mut text) = String::from_utf8(bytes.clone()) else { return bytes };
    for (unversioned, before, after) in UNVERSIONED {
        text = text.replace(unversioned, &format!("{before}{version}{after}"));
    }
    text.into_bytes()
}

/// Twelve hexadecimal digits over all parts.
pub(super) fn hash<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut context = Context::new(&SHA256);
    for part in parts {
        // The length keeps `ab` + `c` apart from `a` + `bc`.
        context.update(&part.len().to_le_bytes());
        context.update(part);
    }
    context.finish().as_ref()[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}
