//! What goes in comes out, and means the same on both databases.

use base::Timestamp;
use store::{Direction, Error, Query, Type, Value, params};

use crate::place::{Place, work};

crate::on_both!(
    values_come_back_as_they_went,
    nulls_of_every_type_are_nulls,
    a_wrong_type_names_the_column,
    text_is_ordered_by_its_bytes,
    letters_differ_in_a_search,
    dynamic_filters_page_through_all_rows,
    sums_and_counts_are_integers,
    what_a_statement_returns_can_be_read,
);

#[derive(Debug, PartialEq)]
struct Thing {
    id: i64,
    name: String,
    counter: Option<String>,
    flag: bool,
    size: Option<f64>,
    body: Option<Vec<u8>>,
    at: Option<Timestamp>,
}

store::from_row!(Thing { id, name, counter, flag, size, body, at });

const INSERT: &str = "INSERT INTO things (id, name, flag, size, body, at)
    VALUES ($1, $2, $3, $4, $5, $6)";
const SELECT: &str = "SELECT * FROM things ORDER BY id";

async fn values_come_back_as_they_went(place: Place) {
    let db = place.open().await;
    let all_bytes: Vec<u8> = (0..=255).collect();
    let things = [
        (i64::MIN, "", false, f64::MIN, vec![], Timestamp::MIN),
        (0, "ünïcode \u{1f600} \u{1}\n\t'\"\\$1", true, -0.5, all_bytes, Timestamp::default()),
        (i64::MAX, "z", true, f64::MAX, vec![0; 1 << 20], Timestamp::MAX),
    ];
    let expected: Vec<Thing> = things
        .iter()
        .map(|(id, name, flag, size, body, at)| Thing {
            id: *id,
            name: (*name).to_owned(),
            counter: None,
            flag: *flag,
            size: Some(*size),
            body: Some(body.clone()),
            at: Some(*at),
        })
        .collect();
    db.write(work(move |tx| {
        let things = things.clone();
        Box::pin(async move {
            for (id, name, flag, size, body, at) in things {
                tx.execute(INSERT, params![id, name, flag, size, body, at]).await?;
            }
            Ok::<_, Error>(())
        })
    }))
    .await
    .unwrap();
    let found: Vec<Thing> = db.read(work(|tx| Box::pin(tx.all(SELECT, params![])))).await.unwrap();
    assert_eq!(found, expected);
    let sql = "SELECT name FROM things WHERE flag = TRUE AND size < $1 AND at = $2";
    let name = db.read(work(move |tx| {
        Box::pin(tx.optional::<String>(sql, params![0.0, Timestamp::default()]))
    }));
    assert_eq!(name.await.unwrap().as_deref(), Some(expected[1].name.as_str()));
}

async fn nulls_of_every_type_are_nulls(place: Place) {
    let db = place.open().await;
    let (size, body, at) = (None::<f64>, None::<Vec<u8>>, None::<Timestamp>);
    db.write(work(move |tx| {
        Box::pin(tx.execute(INSERT, params![1_i64, "n", false, size, &body, at]))
    }))
    .await
    .unwrap();
    let thing: Thing = db.read(work(|tx| Box::pin(tx.one(SELECT, params![])))).await.unwrap();
    assert_eq!((thing.size, thing.body, thing.at, thing.counter), (None, None, None, None));
    for null in [Type::Int, Type::Bool, Type::Real, Type::Text, Type::Bytes] {
        let is_null = db.read(work(move |tx| {
            let params = store::Params::new(vec![Value::Null(null)]);
            Box::pin(tx.one::<bool>("SELECT $1 IS NULL", params))
        }));
        assert_eq!(is_null.await, Ok(true), "{null:?}");
    }
    let read = db.read(work(|tx| Box::pin(tx.one::<i64>("SELECT at FROM things", params![]))));
    assert_eq!(read.await.unwrap_err().to_string(), "column `0`: is NULL");
}

async fn a_wrong_type_names_the_column(place: Place) {
    let db = place.open().await;
    db.write(work(|tx| {
        Box::pin(tx.execute(INSERT, params![-1_i64, "n", true, 1.5, vec![1_u8], None::<i64>]))
    }))
    .await
    .unwrap();
    let column = |error: Error| {
        let Error::Column { column, .. } = error else { panic!("{error}") };
        column
    };
    let sql = "SELECT id, name FROM things";
    let text = db.read(work(move |tx| Box::pin(tx.one::<(i64, i64)>(sql, params![])))).await;
    assert_eq!(column(text.unwrap_err()), "1");
    let small = db.read(work(move |tx| Box::pin(tx.one::<u32>(sql, params![])))).await;
    assert_eq!(small.unwrap_err().to_string(), "column `0`: is -1, which is no u32");
    let missing = db.read(work(move |tx| Box::pin(tx.one::<Thing>(sql, params![])))).await;
    assert_eq!(column(missing.unwrap_err()), "counter");
    let fine = db.read(work(move |tx| Box::pin(tx.one::<(i32, String)>(sql, params![])))).await;
    assert_eq!(fine, Ok((-1, "n".to_owned())));
}

async fn named(place: &Place, names: &'static [&'static str]) -> store::Db {
    let db = place.open().await;
    db.write(work(move |tx| {
        Box::pin(async move {
            for name in names {
                let sql = "INSERT INTO things (name, flag) VALUES ($1, $2)";
                tx.execute(sql, params![name, false]).await?;
            }
            Ok::<_, Error>(())
        })
    }))
    .await
    .unwrap();
    db
}

async fn text_is_ordered_by_its_bytes(place: Place) {
    let db = named(&place, &["b", "B", "a", "ä", "_", "A", "Z"]).await;
    let sql = "SELECT name FROM things ORDER BY name";
    let names: Vec<String> =
        db.read(work(move |tx| Box::pin(tx.all(sql, params![])))).await.unwrap();
    assert_eq!(names, ["A", "B", "Z", "_", "a", "b", "ä"]);
}

async fn letters_differ_in_a_search(place: Place) {
    let db = named(&place, &["Apple", "apple pie", "100%", "100x", "a_b", "aXb", r"c\d"]).await;
    let find = async |query: Query| {
        let search = work(move |tx| Box::pin(tx.all_of::<String>(query.clone())));
        db.read(search).await.unwrap()
    };
    let select = || Query::new("SELECT name FROM things WHERE name");
    assert_eq!(find(select().contains("pp")).await.len(), 2);
    assert_eq!(find(select().starts_with("apple")).await, ["apple pie"]);
    assert_eq!(find(select().contains("00%")).await, ["100%"]);
    assert_eq!(find(select().starts_with("a_")).await, ["a_b"]);
    assert_eq!(find(select().contains(r"\")).await, [r"c\d"]);
}

async fn dynamic_filters_page_through_all_rows(place: Place) {
    let db = named(&place, &["e", "d", "c", "b", "a"]).await;
    let mut seen = Vec::new();
    let mut last: Option<(String, i64)> = None;
    loop {
        let mut query = Query::new("SELECT name, id FROM things WHERE flag = ").bind(false);
        query = query.push(" AND name IN").list(["a", "b", "c", "e"]);
        if let Some((name, id)) = &last {
            let values = params![name, id];
            query = query.push(" AND ").after("name, id", values, Direction::Descending);
        }
        let allowed = [("name", "name")];
        let query = query.order_by("name", &allowed, Direction::Descending, "id").unwrap().limit(3);
        let read = work(move |tx| Box::pin(tx.all_of::<(String, i64)>(query.clone())));
        let page = db.read(read).await.unwrap();
        let Some(end) = page.last().cloned() else { break };
        last = Some(end);
        seen.extend(page.into_iter().map(|(name, _)| name));
    }
    assert_eq!(seen, ["e", "c", "b", "a"]);
    let nothing = Query::new("SELECT name FROM things WHERE id IN").list(Vec::<i64>::new());
    let read = work(move |tx| Box::pin(tx.optional_of::<String>(nothing.clone())));
    assert_eq!(db.read(read).await, Ok(None));
}

async fn sums_and_counts_are_integers(place: Place) {
    let db = named(&place, &["a", "b"]).await;
    let sql = "SELECT COUNT(*), CAST(SUM(id) AS BIGINT), COUNT(*) FILTER (WHERE flag = TRUE)
        FROM things";
    let read = work(move |tx| Box::pin(tx.one::<(i64, i64, i64)>(sql, params![])));
    assert_eq!(db.read(read).await, Ok((2, 3, 0)));
}

async fn what_a_statement_returns_can_be_read(place: Place) {
    let db = place.open().await;
    let sql = "INSERT INTO counters (name, count) VALUES ($1, $2)
        ON CONFLICT (name) DO UPDATE SET count = counters.count + excluded.count RETURNING count";
    for expected in [5, 10] {
        let write = work(move |tx| Box::pin(tx.one::<i64>(sql, params!["n", 5_i64])));
        assert_eq!(db.write(write).await, Ok(expected));
    }
    let sql = "INSERT INTO counters (name, count) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    let write = work(move |tx| Box::pin(tx.execute(sql, params!["n", 5_i64])));
    assert_eq!(db.write(write).await, Ok(0));
    let sql = "DELETE FROM counters WHERE name = $1 RETURNING count";
    let write = work(move |tx| Box::pin(tx.all::<i64>(sql, params!["n"])));
    assert_eq!(db.write(write).await, Ok(vec![10]));
}
