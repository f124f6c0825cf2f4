//! Between the wire and the rules.
