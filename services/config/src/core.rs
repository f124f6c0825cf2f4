//! The rules: what a configuration may say, and what each call decides.
//!
//! Owns:      decisions, which are works of the store, and the pure rules that they use.
//! Invariant: a decision has all it needs in itself, and no effect outside its transaction.
//! Not here:  tonic, SQL texts (`store`), clocks and chance, which come with the caller.
//!
//! The messages of the contract are the model: a configuration is data, and rules are functions over it.

mod announced;
mod audit;
pub(crate) mod caller;
pub(crate) mod column;
pub(crate) mod commit;
pub(crate) mod condition;
pub(crate) mod dataset;
pub(crate) mod defaults;
pub(crate) mod entity_schema;
pub(crate) mod expression;
pub(crate) mod fields;
pub(crate) mod issue;
pub(crate) mod pipeline;
pub(crate) mod quality;
pub(crate) mod rule;
pub(crate) mod schedule;
pub(crate) mod settings;
pub(crate) mod similarity;
pub(crate) mod template;
pub(crate) mod workspace;

pub(crate) mod analyze;
pub(crate) mod apply;
pub(crate) mod datasets;
pub(crate) mod entity_schemas;
pub(crate) mod export;
pub(crate) mod install;
pub(crate) mod object;
pub(crate) mod pipelines;
pub(crate) mod report;
pub(crate) mod rules;
pub(crate) mod templates;
pub(crate) mod watch;
