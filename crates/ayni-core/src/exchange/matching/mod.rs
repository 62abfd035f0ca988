//! Matching, explained and fair: who has what somebody needs, and why.
//!
//! [`rank_matches`] weighs what a search has found by what can be read of both sides: subject, resources, circumstances,
//! languages, dates, how many, cost, earlier cooperation, evidence. How much anybody has done, or how large they are, is
//! never asked. [`triangles`] puts a second partner and a fund beside a provider; [`assign()`] brings many together with
//! many, at the best that the limits allow. Every answer says why it is there, and every one left out why it is not.
//! `docs/methods/matching.md` has the weights and the proofs.

mod assign;
mod feedback;
mod flow;
mod likely;
mod lot;
mod nested;
mod reason;
mod triangle;
mod weigh;

pub use assign::{Assigned, Assignment, Group, Infeasible, LeftOut, Limits, Pair, Party, WhyLeft, assign};
pub use feedback::{Feedback, Ground, Opinions};
pub use likely::{Known, Likely, likely};
pub use reason::{Aspect, Reason};
pub use triangle::{Part, Triangle, triangles};
pub use weigh::{Asked, CANDIDATES, Match, Meeting, advantages, rank_matches};

#[cfg(test)]
mod tests;
