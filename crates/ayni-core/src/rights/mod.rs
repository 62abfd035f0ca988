//! Who may do what. Every right is decided in [`may`] and nowhere else; `docs/methods/rights.md` is the
//! table of it, for people to read, and a test compares the two.

mod act;
mod denial;
mod disclosure;
mod role;

#[cfg(test)]
mod tests;

pub use act::{Act, Scope};
pub use denial::Denial;
pub use disclosure::{Relation, shows};
pub use role::Role;

/// A role that a person has in an organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Membership {
    /// The role.
    pub role: Role,
    /// The organisation's id; empty for the node as a whole. It counts for the organisation's parts too.
    pub organisation: String,
}

/// Who acts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actor {
    /// The person's number.
    pub person: i64,
    /// Whether the account is open: neither invited only, nor suspended.
    pub active: bool,
    /// What the person is, and where.
    pub memberships: Vec<Membership>,
    /// What the token allows that the person acts by; `None` where they act themselves.
    pub scopes: Option<Vec<Scope>>,
}

/// On what: where a thing belongs, and how far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct On<'a> {
    /// The organisation that the thing belongs to, then the organisation of which that is a part, and so
    /// on to the outermost. Empty for a thing of the node as a whole.
    pub within: &'a [&'a str],
    /// Whether it is shared with everyone who works on the node. Only [`Act::See`] asks for it.
    pub shared: bool,
    /// The person who made it, where that is known.
    pub by: Option<i64>,
}

/// Whether `actor` may do `act` on `on`; if not, why not.
///
/// An account that is not open may do nothing, a token no more than its scopes. What is shared is seen by
/// everyone with a role. All else takes one of the act's roles in the organisation that the thing belongs
/// to, or in one that it is a part of, or in the node as a whole. Nobody reviews or releases what they
/// have made themselves.
pub fn may(actor: &Actor, act: Act, on: &On<'_>) -> Result<(), Denial> {
    if !actor.active {
        return Err(Denial::Closed);
    }
    let allows = |scopes: &Vec<Scope>| act.scope().is_some_and(|scope| scopes.contains(&scope));
    if !actor.scopes.as_ref().is_none_or(allows) {
        return Err(Denial::Scope);
    }
    if act == Act::See && on.shared {
        return if actor.memberships.is_empty() { Err(Denial::Role) } else { Ok(()) };
    }
    let roles = act.roles();
    let mut with_role =
        actor.memberships.iter().filter(|membership| roles.contains(&membership.role)).peekable();
    if with_role.peek().is_none() {
        return Err(Denial::Role);
    }
    let covers =
        |organisation: &str| act.anywhere() || organisation.is_empty() || on.within.contains(&organisation);
    if !with_role.any(|membership| covers(&membership.organisation)) {
        return Err(Denial::Organisation);
    }
    if act.needs_another() && on.by == Some(actor.person) {
        return Err(Denial::Own);
    }
    Ok(())
}
