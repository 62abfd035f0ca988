//! A code of a list.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A code together with the list it belongs to, such as `crs` `11220` or `country` `KEN`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The list: the name of a set under `data/` (`country`, `currency`, `crs`, `sdg`, `marker`, `unit`).
    pub list: String,
    /// The code in that list.
    pub code: String,
}

impl Code {
    /// A code of a list.
    pub fn new(list: impl Into<String>, code: impl Into<String>) -> Code {
        Code { list: list.into(), code: code.into() }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.list, self.code)
    }
}

/// Gives a field-less enum its codes: `as_str`, `from_code`, `ALL`, and serde as that text.
///
/// The codes are the words of the Ayni record and of every table; the names people read come from
/// the Fluent files under `<list>-<code>`.
#[macro_export]
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident in $list:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// The list's name, as in [`Code`]($crate::Code) and in Fluent keys.
            pub const LIST: &'static str = $list;
            /// Every code, in the order of definition.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code as text.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The value of a code; `None` for any other text.
            pub fn from_code(code: &str) -> Option<$name> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}
