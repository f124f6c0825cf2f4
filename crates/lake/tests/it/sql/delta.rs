//! SQL over Delta tables.
