//! The server, over real connections.

mod access;
mod audit;
mod fixture;
mod foreign;
mod handler;
mod hostile;
mod limits;
mod standard;
mod streams;
mod tls;
mod web;
