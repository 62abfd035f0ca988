//! Where a case stands: a fresh SQLite file or a fresh PostgreSQL database.

use ayni_store::{Place, Store};
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};

use crate::postgres::Cluster;

/// The place of a register that is not there yet.
pub struct Ground {
    pub place: Place,
    _folder: Option<tempfile::TempDir>,
}

impl Ground {
    /// In a file.
    pub fn file() -> Ground {
        let folder = tempfile::tempdir().expect("a folder");
        let place = Place::File(folder.path().join("ayni.db"));
        Ground { place, _folder: Some(folder) }
    }

    /// On a server.
    pub fn server(cluster: &Cluster) -> Ground {
        Ground { place: Place::Server(cluster.database()), _folder: None }
    }

    /// Makes the register, or opens it again.
    pub async fn store(&self) -> Store {
        Store::open(&self.place, true).await.expect("opened")
    }

    /// Changes the database behind the program's back.
    pub async fn tamper(&self, statements: &str) {
        let text = AssertSqlSafe(statements.to_owned());
        match &self.place {
            Place::File(path) => {
                let mut link = SqliteConnection::connect(path.to_str().expect("a path")).await.expect("open");
                sqlx::raw_sql(text).execute(&mut link).await.expect("changed");
                link.close().await.expect("closed");
            }
            Place::Server(address) => {
                let mut link = PgConnection::connect(address).await.expect("open");
                sqlx::raw_sql(text).execute(&mut link).await.expect("changed");
                link.close().await.expect("closed");
            }
        }
    }
}

/// Runs each case on SQLite, as a test of its own, and all of them on one PostgreSQL server.
macro_rules! on_both {
    ($($case:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test]
                async fn $case() {
                    super::$case(&$crate::ground::Ground::file()).await;
                }
            )+
        }

        #[tokio::test]
        async fn postgres() {
            let Some(cluster) = $crate::postgres::Cluster::start() else { return };
            $(
                println!("{}", stringify!($case));
                $case(&$crate::ground::Ground::server(&cluster)).await;
            )+
        }
    };
}

pub(crate) use on_both;
