//! The client against a broker.
