//! Where the Postgres programs are and which version they have.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::ClusterError;

/// The oldest major version the migrations are written for.
const OLDEST: u32 = 15;

/// Folders in which packagers put one version each: the part before and after the version.
const PACKAGED: [(&str, &str); 5] = [
    ("/usr/lib/postgresql", "bin"),
    ("/opt/homebrew/opt", "bin"),
    ("/usr/local/opt", "bin"),
    ("/home/linuxbrew/.linuxbrew/opt", "bin"),
    ("/Applications/Postgres.app/Contents/Versions", "bin"),
];

/// One installation of the server programs.
#[derive(Clone, Debug)]
pub(super) struct Programs {
    /// The folder with `initdb` and `postgres`.
    pub(super) bin: PathBuf,
    /// The major version, such as 15.
    pub(super) major: u32,
}

impl Programs {
    /// The installation that fits data made by `made_by`, else the newest one.
    pub(super) fn find(made_by: Option<u32>, folder: &Path) -> Result<Self, ClusterError> {
        Self::choose(Self::in_folders(candidates()), made_by, folder)
    }

    fn in_folders(folders: Vec<PathBuf>) -> Vec<Self> {
        let mut found: Vec<Self> = folders.into_iter().filter_map(Self::at).collect();
        found.sort_by_key(|programs| std::cmp::Reverse(programs.major));
        found.dedup_by_key(|programs| programs.major);
        found
    }

    fn at(bin: PathBuf) -> Option<Self> {
        if !bin.join("initdb").is_file() {
            return None;
        }
        let answer = Command::new(bin.join("postgres")).arg("--version").output().ok()?;
        let major = major(&String::from_utf8_lossy(&answer.stdout))?;
        Some(Self { bin, major })
    }

    fn choose(found: Vec<Self>, made_by: Option<u32>, folder: &Path) -> Result<Self, ClusterError> {
        let versions = names(&found);
        if found.iter().all(|programs| programs.major < OLDEST) {
            let found = match versions.as_str() {
                "" => "Lanyard keeps its data in Postgres, whose programs (initdb, postgres) were not found.".to_owned(),
                old => format!("Lanyard needs Postgres {OLDEST} or newer; only {old} was found."),
            };
            return Err(ClusterError::ProgramsMissing { found });
        }
        let fits = |programs: &Self| made_by.is_none_or(|major| programs.major == major);
        match (found.into_iter().find(fits), made_by) {
            (Some(programs), _) => Ok(programs),
            (None, made_by) => Err(ClusterError::OtherMajor {
                folder: folder.to_owned(),
                made_by: made_by.unwrap_or_default(),
                found: versions,
            }),
        }
    }

    /// Whether the module `name` can be loaded by this server.
    pub(super) fn has_module(&self, name: &str) -> bool {
        let Ok(bin) = self.bin.join("postgres").canonicalize() else {
            return false;
        };
        let roots = bin.ancestors().skip(2).take(2);
        roots
            .flat_map(|root| {
                ["lib", "lib/postgresql", "lib64/pgsql", "lib/pgsql"].map(|lib| root.join(lib))
            })
            .flat_map(|lib| ["so", "dylib"].map(|end| lib.join(format!("{name}.{end}"))))
            .any(|file| file.is_file())
    }
}

fn names(found: &[Programs]) -> String {
    let versions = found.iter().map(|programs| format!("Postgres {}", programs.major));
    versions.collect::<Vec<_>>().join(", ")
}

fn candidates() -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    for (parent, bin) in PACKAGED {
        folders.extend(children(Path::new(parent)).map(|version| version.join(bin)));
    }
    folders.extend(
        children(Path::new("/usr"))
            .map(|child| child.join("bin"))
            .filter(|bin| bin.to_string_lossy().starts_with("/usr/pgsql-")),
    );
    folders
}

fn children(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path())
}

/// `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)` → 15.
fn major(version: &str) -> Option<u32> {
    let number = version.split_once("(PostgreSQL) ")?.1;
    let digits = number.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn installed(majors: &[u32]) -> Vec<Programs> {
        let bin = PathBuf::new;
        majors.iter().map(|&major| Programs { bin: bin(), major }).collect()
    }

    fn choose(majors: &[u32], made_by: Option<u32>) -> Result<u32, String> {
        Programs::choose(installed(majors), made_by, Path::new("/data"))
            .map(|programs| programs.major)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn versions_of_packagers_and_betas_are_read() {
        let debian = "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)";
        assert_eq!(major(debian), Some(15));
        assert_eq!(major("postgres (PostgreSQL) 19beta2\n"), Some(19));
        assert_eq!(major("something else"), None);
    }

    #[test]
    fn data_is_opened_by_the_version_that_made_it() {
        assert_eq!(choose(&[17, 15], Some(15)), Ok(15));
        assert_eq!(choose(&[17, 15], None), Ok(17));
    }

    #[test]
    fn data_of_a_version_that_is_not_there_is_refused_with_both_versions() {
        let words = choose(&[17], Some(15)).unwrap_err();
        assert!(words.contains("made by Postgres 15"), "{words}");
        assert!(words.contains("only Postgres 17 is installed"), "{words}");
    }

    #[test]
    fn missing_and_old_programs_are_named_with_the_way_to_get_them() {
        assert!(choose(&[], None).unwrap_err().contains("were not found"));
        let words = choose(&[13], None).unwrap_err();
        assert!(words.contains("only Postgres 13 was found"), "{words}");
        assert!(words.contains("DATABASE_URL"), "{words}");
    }
}
