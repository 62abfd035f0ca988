//! What an operation of the API is. One table of them makes the routes, the description (`describe.rs`) and
//! the page that people read (`pages.rs`), so that none says what another does not.

use axum::routing::MethodRouter;
use ayni_core::rights::{Act, Scope};

use super::super::{Shared, links};
use super::answer::ROOT;

/// JSON.
pub const JSON: &str = "application/json";
/// One JSON value in each line.
pub const NDJSON: &str = "application/x-ndjson";
/// Bytes of a file, as they are.
pub const BYTES: &str = "application/octet-stream";
/// A problem (RFC 9457).
pub const PROBLEM: &str = "application/problem+json";

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    Get,
    Put,
    Post,
    Delete,
}

impl Verb {
    /// As HTTP writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Verb::Get => "GET",
            Verb::Put => "PUT",
            Verb::Post => "POST",
            Verb::Delete => "DELETE",
        }
    }
}

/// What an operation is about: a heading of the page, whose words are `api-group-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Activities,
    Imports,
    Measurements,
    Mandates,
    Lists,
    People,
    Exchange,
    Rounds,
    Hooks,
    Node,
}

impl Group {
    /// All, in the order of the page.
    pub const ALL: [Group; 10] = [
        Group::Activities,
        Group::Imports,
        Group::Measurements,
        Group::Mandates,
        Group::Lists,
        Group::People,
        Group::Exchange,
        Group::Rounds,
        Group::Hooks,
        Group::Node,
    ];

    /// The group's code.
    pub fn as_str(self) -> &'static str {
        match self {
            Group::Activities => "activities",
            Group::Imports => "imports",
            Group::Measurements => "measurements",
            Group::Mandates => "mandates",
            Group::Lists => "lists",
            Group::People => "people",
            Group::Exchange => "exchange",
            Group::Rounds => "rounds",
            Group::Hooks => "hooks",
            Group::Node => "node",
        }
    }
}

/// Who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Whoever asks, without a token.
    Open,
    /// Whoever has any token or session.
    Anyone,
    /// Who has this right, with a token of its scope.
    Right(Act),
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Path,
    Query,
    Header,
}

/// What a parameter's value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number: the least and the most that it may be.
    Whole(i64, i64),
    /// One of these; the first is meant where none is given.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Truth,
    /// Text of this form (ECMA 262), which its operation itself looks at.
    Like(&'static str),
}

/// A parameter.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    pub name: &'static str,
    pub place: Place,
    pub kind: Kind,
    pub required: bool,
    pub about: &'static str,
    /// A value that works in the world of the examples; empty where the examples leave it out.
    pub example: &'static str,
}

/// A part of the path.
pub const fn path(name: &'static str, kind: Kind, about: &'static str, example: &'static str) -> Parameter {
    Parameter { name, place: Place::Path, kind, required: true, about, example }
}

/// A parameter behind the question mark.
pub const fn query(name: &'static str, kind: Kind, about: &'static str) -> Parameter {
    Parameter { name, place: Place::Query, kind, required: false, about, example: "" }
}

/// A header.
pub const fn header(name: &'static str, form: &'static str, about: &'static str) -> Parameter {
    Parameter { name, place: Place::Header, kind: Kind::Like(form), required: false, about, example: "" }
}

/// Where a list goes on.
pub const AFTER: Parameter =
    query("after", Kind::Whole(0, i64::MAX), "Where to go on, as `next` of the page before said.");

/// How many lines of a list.
pub const LIMIT: Parameter = query("limit", Kind::Whole(1, 500), "How many at most; 50 unless said.");

impl Parameter {
    /// The same, which must be given.
    pub const fn required(self) -> Parameter {
        Parameter { required: true, ..self }
    }

    /// The header of the example, where it is one.
    pub fn header_example(&self) -> Option<(&'static str, &'static str)> {
        (self.place == Place::Header && !self.example.is_empty()).then_some((self.name, self.example))
    }

    /// The same with a value for the example.
    pub const fn such_as(self, example: &'static str) -> Parameter {
        Parameter { example, ..self }
    }
}

/// What goes in or comes out: a media type, and the name of its schema (`schemas.rs`).
pub type Content = (&'static str, &'static str);

/// What is sent.
#[derive(Clone, Copy, Debug)]
pub struct Sends {
    /// Its forms; what is in the example is the first.
    pub forms: &'static [Content],
    /// How many bytes at the most.
    pub most: usize,
    /// An example.
    pub example: &'static str,
}

/// An answer.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    pub status: u16,
    pub about: &'static str,
    /// Its forms; none for an answer without a body.
    pub forms: &'static [Content],
    /// Headers that it has: name, and what they say.
    pub headers: &'static [(&'static str, &'static str)],
}

/// An answer in these forms.
pub const fn gives(status: u16, about: &'static str, forms: &'static [Content]) -> Answer {
    Answer { status, about, forms, headers: &[] }
}

impl Answer {
    /// The same with headers.
    pub const fn headers(self, headers: &'static [(&'static str, &'static str)]) -> Answer {
        Answer { headers, ..self }
    }
}

/// The tag of a list, which says whether it is still the same.
pub const TAG: &[(&str, &str)] =
    &[("ETag", "Names this content; `If-None-Match` with it is answered with 304.")];

/// The tag of a page of a list, and the way to the next.
pub const PAGE: &[(&str, &str)] = &[
    ("ETag", "Names this content; `If-None-Match` with it is answered with 304."),
    ("Link", "The next page, as `<..>; rel=\"next\"`, where there is one."),
];

/// An operation.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Its name in the description; its title in seven languages is under [`Operation::key`].
    pub id: &'static str,
    pub verb: Verb,
    /// The path under `/api/v1`.
    pub path: &'static str,
    pub group: Group,
    pub access: Access,
    /// What there is to know beside the title.
    pub about: &'static str,
    pub parameters: &'static [Parameter],
    pub sends: Option<Sends>,
    pub answers: &'static [Answer],
    /// How many seconds it may take.
    pub patience: u64,
    /// Whether its answer has a secret, which the node does not keep: who sends the same key again gets it without body.
    pub secret: bool,
    pub handler: fn() -> MethodRouter<Shared>,
}

/// Seconds that an operation may take, and one that reads a file of strangers or writes the whole register.
const PATIENCE: u64 = 30;
/// See [`PATIENCE`].
const LONG: u64 = 600;

impl Operation {
    /// An operation that only looks.
    pub const fn get(
        id: &'static str,
        path: &'static str,
        group: Group,
        access: Access,
        handler: fn() -> MethodRouter<Shared>,
    ) -> Operation {
        Operation {
            id,
            verb: Verb::Get,
            path,
            group,
            access,
            about: "",
            parameters: &[],
            sends: None,
            answers: &[],
            patience: PATIENCE,
            secret: false,
            handler,
        }
    }

    /// The same that does something.
    pub const fn does(self, verb: Verb) -> Operation {
        Operation { verb, ..self }
    }

    /// The same with something to know.
    pub const fn about(self, about: &'static str) -> Operation {
        Operation { about, ..self }
    }

    /// The same with parameters.
    pub const fn takes(self, parameters: &'static [Parameter]) -> Operation {
        Operation { parameters, ..self }
    }

    /// The same with a body.
    pub const fn sends(self, sends: Sends) -> Operation {
        Operation { sends: Some(sends), ..self }
    }

    /// The same with answers.
    pub const fn answers(self, answers: &'static [Answer]) -> Operation {
        Operation { answers, ..self }
    }

    /// The same whose answer has a secret.
    pub const fn secret(self) -> Operation {
        Operation { secret: true, ..self }
    }

    /// The same that may take long.
    pub const fn long(self) -> Operation {
        Operation { patience: LONG, ..self }
    }

    /// The key of its title: `listActivities` has `api-op-list-activities`.
    pub fn key(&self) -> String {
        let mut name = String::new();
        for letter in self.id.chars() {
            if letter.is_ascii_uppercase() {
                name.push('-');
            }
            name.push(letter.to_ascii_lowercase());
        }
        format!("api-op-{name}")
    }

    /// The address of the example, with its query.
    pub fn example(&self) -> String {
        let mut path = format!("{ROOT}{}", self.path);
        let mut query = Vec::new();
        for parameter in self.parameters.iter().filter(|parameter| !parameter.example.is_empty()) {
            match parameter.place {
                Place::Path => {
                    path = path.replace(&format!("{{{}}}", parameter.name), &links::part(parameter.example));
                }
                Place::Query => query.push((parameter.name, parameter.example)),
                Place::Header => {}
            }
        }
        links::address(&path, query)
    }

    /// The scope that a token must have for it.
    pub fn scope(&self) -> Option<&'static str> {
        match self.access {
            Access::Right(act) => act.scope().map(Scope::as_str),
            Access::Open | Access::Anyone => None,
        }
    }

    /// Whether a program may give it a key, so that it is carried out once.
    pub fn once(&self) -> bool {
        self.verb == Verb::Post
    }

    /// Every status that it may be answered with besides its own, and what that says.
    pub fn refusals(&self) -> Vec<(u16, &'static str)> {
        let mut all = Vec::new();
        let has = |place: Place| self.parameters.iter().any(|parameter| parameter.place == place);
        if has(Place::Query) || has(Place::Path) || self.sends.is_some() || self.once() {
            all.push((400, "The request cannot be understood; the detail says where."));
        }
        if self.access != Access::Open {
            all.push((401, "No token, or none that is in force."));
        }
        if matches!(self.access, Access::Right(_)) {
            all.push((
                403,
                "The token's scopes or the person's roles do not allow it; the detail says which.",
            ));
        }
        if has(Place::Path) {
            all.push((404, "There is no such thing, or it is not to be seen by who asks."));
        }
        if self.once() {
            all.push((
                409,
                "What stands there does not allow it, or a request with this key is still being carried out.",
            ));
        } else if self.verb != Verb::Get {
            all.push((409, "What stands there does not allow it."));
        }
        if self.parameters.iter().any(|parameter| parameter.name == "If-Match") {
            all.push((412, "The condition is not met: somebody has changed it since."));
            all.push((428, "A condition must be given, so that nobody's work is overwritten unseen."));
        }
        if self.sends.is_some() {
            all.push((413, "The body is too large."));
            all.push((415, "The body's media type is none of these."));
        }
        if self.sends.is_some() || self.once() {
            all.push((
                422,
                "The content is not allowed; the findings say why. Or the key was given to another request.",
            ));
        }
        if self.access != Access::Open {
            all.push((429, "Too many requests; `Retry-After` says when to go on."));
        }
        all.push((503, "The node or its database is busy; the same may work a little later."));
        all
    }
}
