//! The service as its callers see it, on both databases, over tables that a lake wrote.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

mod advertising;
mod attempts;
mod campaigns;
mod catalog;
mod cursors;
mod entities;
mod fixture;
mod history;
mod hostile;
mod measures;
mod profile;
mod rows;
mod saved;
mod search;
mod shop;
mod sql;
mod tables;
mod views;
