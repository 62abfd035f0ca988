//! Where a register is: a file, or a database of a PostgreSQL server.

use std::convert::Infallible;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The place of a register, as the user names it: a path, or `postgres://user@host/database`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database, by its address. It may hold a password, so it is never printed whole.
    Server(String),
}

impl Place {
    /// The file, where the register is one.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Place::File(path) => Some(path),
            Place::Server(_) => None,
        }
    }
}

impl FromStr for Place {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Place, Infallible> {
        let server = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        Ok(if server { Place::Server(text.to_owned()) } else { Place::File(PathBuf::from(text)) })
    }
}

impl From<&Path> for Place {
    fn from(path: &Path) -> Place {
        Place::File(path.to_owned())
    }
}

/// Without the password and without what follows `?`, where one may stand too.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File(path) => write!(f, "{}", path.display()),
            Place::Server(address) => {
                let shown = address.split('?').next().unwrap_or_default();
                let Some((scheme, rest)) = shown.split_once("://") else { return f.write_str("postgres") };
                let (who, host) = rest.rsplit_once('@').unwrap_or(("", rest));
                let user = who.split(':').next().unwrap_or_default();
                let at = if user.is_empty() { "" } else { "@" };
                write!(f, "{scheme}://{user}{at}{host}")
            }
        }
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_shown_without_its_password() {
        for (given, shown) in [
            ("ayni.db", "ayni.db"),
            ("/srv/post@gres://x", "/srv/post@gres://x"),
            ("postgres://ayni:s3cret@db.gov:5432/ayni", "postgres://ayni@db.gov:5432/ayni"),
            ("postgres://ayni:p@ss@db/ayni?password=other", "postgres://ayni@db/ayni"),
            ("postgresql:///ayni?host=/run/postgresql", "postgresql:///ayni"),
        ] {
            let place: Place = given.parse().unwrap();
            assert_eq!((place.to_string().as_str(), format!("{place:?}").as_str()), (shown, shown));
            assert_eq!(place.file().is_some(), !given.starts_with("postgres"));
        }
    }
}
