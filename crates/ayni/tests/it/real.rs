//! Real files, against figures that were computed apart from this program.
