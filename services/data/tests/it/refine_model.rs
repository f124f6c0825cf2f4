//! Chains of data sets against a model: whatever happens in whatever order, what is refined step by step is what is made
//! anew, and what the rules say.

use std::collections::BTreeMap;

use base::SeededRandom;
use serde_json::json;

use crate::fixture::{Database, Fixture};
use crate::refine::{chain, refine, refine_as, rows, sell};

const ROUNDS: usize = 8;

/// A sale, and its place among those of one key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Sale {
    version: i64,
    batch: usize,
    row: usize,
    id: i64,
    buyer: usize,
    total: i64,
    is_gone: bool,
}

/// What there should be.
#[derive(Default)]
struct Model {
    sales: BTreeMap<i64, Sale>,
}

impl Model {
    fn sell(&mut self, sale: &Sale) {
        let is_later = self.sales.get(&sale.id).is_none_or(|old| old < sale);
        if is_later {
            self.sales.insert(sale.id, sale.clone());
        }
    }

    fn present(&self) -> impl Iterator<Item = &Sale> {
        self.sales.values().filter(|it| !it.is_gone && it.total > 0)
    }

    fn paid(&self) -> Vec<String> {
        let line =
            |it: &Sale| format!("{} b{} {} {}", it.id, it.buyer, it.total * 1_000_000, it.version);
        self.present().map(line).collect()
    }

    fn buyers(&self) -> Vec<String> {
        let mut last: BTreeMap<usize, &Sale> = BTreeMap::new();
        for sale in self.present() {
            let old = last.entry(sale.buyer).or_insert(sale);
            if *old < sale {
                *old = sale;
            }
        }
        let line =
            |it: &Sale| format!("b{} {} {} {}", it.buyer, it.id, it.total * 1_000_000, it.version);
        last.into_values().map(line).collect()
    }
}

async fn check(fixture: &Fixture, model: &Model, seed: u64) {
    assert_eq!(rows(fixture, "paid", "id").await, model.paid(), "seed {seed}");
    assert_eq!(rows(fixture, "buyers", "buyer").await, model.buyers(), "seed {seed}");
}

async fn run(seed: u64) {
    let random: &dyn base::Random = &SeededRandom::new(seed);
    let fixture = chain(Database::Sqlite).await;
    let mut model = Model::default();
    for batch in 0..ROUNDS {
        let mut lines = Vec::new();
        for row in 0..=random.below(5) as usize {
            let sale = Sale {
                version: random.below(8) as i64,
                batch,
                row,
                id: random.below(6) as i64,
                buyer: random.below(3) as usize,
                total: random.below(4) as i64,
                is_gone: random.below(4) == 0,
            };
            let state = if sale.is_gone { "gone" } else { "here" };
            let line = json!({
                "id": sale.id, "buyer": format!("b{}", sale.buyer), "total": sale.total,
                "version": sale.version, "state": state,
            });
            lines.push(line.to_string());
            model.sell(&sale);
        }
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        sell(&fixture, &format!("r{batch}"), &lines).await;
        // Sometimes several changes are read at once, and sometimes one of the two falls behind.
        if random.below(3) > 0 {
            refine(&fixture, "sales/paid").await;
            if random.below(3) > 0 {
                refine(&fixture, "paid/buyers").await;
                check(&fixture, &model, seed).await;
            }
        }
    }
    refine(&fixture, "sales/paid").await;
    refine(&fixture, "paid/buyers").await;
    check(&fixture, &model, seed).await;
    for pair in ["sales/paid", "paid/buyers", "paid/buyers"] {
        refine_as(&fixture, "owner", pair, true).await.unwrap();
        check(&fixture, &model, seed).await;
    }
    fixture.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn step_by_step_is_the_same_as_all_at_once() {
    for seed in 1..=4 {
        run(seed).await;
    }
}
