//! The language as its users see it: what it means, that both evaluators agree, and what its guide says.

mod agreement;
mod cel;
mod example;
mod generated;
mod guide;
mod meaning;
mod spelling;
