//! The last hour of every metric of the process.
//!
//! Owns:      a sample every ten seconds, kept for one hour.
//! Invariant: memory is bounded by what changes: a value that stays is kept once; series above the limit are left out.
//! Not here:  recording (`metrics`), showing to Prometheus (`runtime`).

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use base::Timestamp;

/// How often a sample is taken.
pub(crate) const EVERY: Duration = Duration::from_secs(10);
/// Samples that are kept.
const KEPT: usize = 360;
/// Series of which a history is kept.
const SERIES_MAX: usize = 20_000;

/// What a series is called, and how its values are read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) labels: BTreeMap<String, String>,
    pub(crate) form: Form,
}

/// How a value is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    Counter,
    Gauge,
    Histogram,
    Unknown,
}

/// One value of one series.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sample {
    pub(crate) series: Series,
    pub(crate) at: Timestamp,
    pub(crate) value: f64,
}

/// The last hour.
#[derive(Default)]
pub(crate) struct History(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// When samples were taken, oldest first.
    times: VecDeque<Timestamp>,
    /// Number of the first of them, counted from the start.
    first: u64,
    series: BTreeMap<Series, VecDeque<Point>>,
}

/// A value from one sample on, until the next point.
#[derive(Clone, Copy)]
struct Point {
    number: u64,
    /// `NaN` where the series was missing.
    value: f64,
}

impl History {
    /// Takes a sample: everything in the text format of Prometheus, at `now`.
    pub(crate) fn take(&self, text: &str, now: Timestamp) {
        let mut kept = self.lock();
        if kept.times.len() == KEPT {
            kept.times.pop_front();
            kept.first += 1;
            let first = kept.first;
            kept.series.retain(|_, points| {
                // The last point at or before the first sample is the value there.
                while points.get(1).is_some_and(|next| next.number <= first) {
                    points.pop_front();
                }
                points.len() > 1 || points.front().is_some_and(|point| !point.value.is_nan())
            });
        }
        kept.times.push_back(now);
        let number = kept.first + kept.times.len() as u64 - 1;
        for (series, value) in read(text) {
            if kept.series.len() >= SERIES_MAX && !kept.series.contains_key(&series) {
                continue;
            }
            let points = kept.series.entry(series).or_default();
            let is_same = points.back().is_some_and(|last| last.value.to_bits() == value.to_bits());
            if !is_same {
                points.push_back(Point { number, value });
            }
        }
    }

    /// The samples from `from` on and before `to` of the series that `is_wanted` takes, by series and time; at most
    /// `most`, and whether there were more.
    pub(crate) fn between(
        &self,
        from: Timestamp,
        to: Timestamp,
        is_wanted: impl Fn(&str) -> bool,
        most: usize,
    ) -> (Vec<Sample>, bool) {
        let kept = self.lock();
        let mut samples = Vec::new();
        for (series, points) in kept.series.iter().filter(|(series, _)| is_wanted(&series.name)) {
            let mut points = points.iter().peekable();
            let mut value = f64::NAN;
            for (number, at) in (kept.first..).zip(&kept.times) {
                while let Some(point) = points.next_if(|point| point.number <= number) {
                    value = point.value;
                }
                if *at < from || *at >= to || value.is_nan() {
                    continue;
                }
                if samples.len() == most {
                    return (samples, true);
                }
                samples.push(Sample { series: series.clone(), at: *at, value });
            }
        }
        (samples, false)
    }

    /// When the oldest sample was taken.
    pub(crate) fn oldest(&self) -> Option<Timestamp> {
        self.lock().times.front().copied()
    }

    /// How much the sum of all series of that name has grown in a second, over the last minute.
    pub(crate) fn rate(&self, name: &str) -> f64 {
        let kept = self.lock();
        let (Some(last), false) = (kept.times.back(), kept.times.is_empty()) else { return 0.0 };
        let back = kept.times.len().saturating_sub(7);
        let span = last.since(kept.times[back]).as_secs_f64();
        if span <= 0.0 {
            return 0.0;
        }
        let then = kept.first + back as u64;
        let grown =
            kept.series.iter().filter(|(series, _)| series.name == name).map(|(_, points)| {
                let at = |number: u64| {
                    let before = points.iter().rev().find(|point| point.number <= number);
                    before.map_or(0.0, |point| point.value)
                };
                (at(u64::MAX) - at(then)).max(0.0)
            });
        grown.sum::<f64>() / span
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().expect("no panic under this lock")
    }
}

/// The present values in the text format of Prometheus, in its order.
pub(crate) fn read(text: &str) -> Vec<(Series, f64)> {
    let mut forms: BTreeMap<&str, Form> = BTreeMap::new();
    let mut found = Vec::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            if let Some((name, form)) = rest.split_once(' ') {
                forms.insert(name, form_of(form));
            }
            continue;
        }
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        let Some((head, value)) = line.rsplit_once(' ') else { continue };
        let Ok(value) = value.parse() else { continue };
        let (name, labels) = match head.split_once('{') {
            Some((name, labels)) => (name, labels_of(labels.trim_end_matches('}'))),
            None => (head, BTreeMap::new()),
        };
        let family =
            ["_bucket", "_sum", "_count"].into_iter().find_map(|end| name.strip_suffix(end));
        let form = forms.get(name).or_else(|| forms.get(family?)).copied();
        let form = form.unwrap_or(Form::Unknown);
        found.push((Series { name: name.to_owned(), labels, form }, value));
    }
    found
}

fn form_of(word: &str) -> Form {
    match word {
        "counter" => Form::Counter,
        "gauge" => Form::Gauge,
        "histogram" => Form::Histogram,
        _ => Form::Unknown,
    }
}

/// Labels such as `a="x",b="y"`, where a backslash escapes quotes, backslashes and ends of lines.
fn labels_of(mut text: &str) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    while let Some((name, rest)) = text.split_once("=\"") {
        let mut value = String::new();
        let mut characters = rest.char_indices();
        let mut end = rest.len();
        while let Some((index, character)) = characters.next() {
            match character {
                '"' => {
                    end = index + 1;
                    break;
                }
                '\\' => match characters.next() {
                    Some((_, 'n')) => value.push('\n'),
                    Some((_, escaped)) => value.push(escaped),
                    None => break,
                },
                other => value.push(other),
            }
        }
        labels.insert(name.trim_start_matches(',').trim().to_owned(), value);
        text = rest.get(end..).unwrap_or_default();
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(sample: i64) -> Timestamp {
        Timestamp::from_seconds(sample * 10)
    }

    #[test]
    fn the_text_of_prometheus_is_read() {
        let text = "# HELP calls Calls.\n# TYPE calls counter\ncalls{code=\"OK\",path=\"a\\\"b\\\\\"} 3\n\n\
            # TYPE wait_seconds histogram\nwait_seconds_bucket{le=\"+Inf\"} 2\nwait_seconds_sum 0.5\n";
        let found = read(text);
        let (calls, value) = &found[0];
        assert_eq!((calls.name.as_str(), calls.form, *value), ("calls", Form::Counter, 3.0));
        assert_eq!(calls.labels["path"], "a\"b\\");
        assert_eq!(found[1].0.labels["le"], "+Inf");
        assert!(found[1..].iter().all(|(series, _)| series.form == Form::Histogram));
        assert_eq!(found[2].1, 0.5);
    }

    #[test]
    fn a_value_that_stays_is_in_every_sample() {
        let history = History::default();
        for sample in 0..5 {
            history.take(&format!("# TYPE a gauge\na {}\n", sample / 3), at(sample));
        }
        let (samples, is_cut) = history.between(at(1), at(4), |name| name == "a", 10);
        let values: Vec<_> = samples.iter().map(|it| (it.at, it.value)).collect();
        assert_eq!(values, [(at(1), 0.0), (at(2), 0.0), (at(3), 1.0)]);
        assert!(!is_cut);
        assert!(history.between(at(0), at(9), |_| true, 2).1);
        assert!(history.between(at(0), at(9), |name| name == "b", 2).0.is_empty());
    }

    #[test]
    fn an_hour_is_kept_and_no_more() {
        let history = History::default();
        for sample in 0..400 {
            let late = if sample == 5 { "b 1\n" } else { "" };
            history.take(&format!("a {}\n{late}", sample / 100), at(sample));
        }
        assert_eq!(history.oldest(), Some(at(40)));
        let (samples, _) =
            history.between(Timestamp::MIN, Timestamp::MAX, |name| name == "a", 1000);
        assert_eq!(samples.len(), KEPT);
        assert_eq!((samples[0].value, samples[359].value), (0.0, 3.0));
        assert!(history.lock().series.values().all(|points| points.len() <= 4));
    }

    #[test]
    fn a_rate_is_that_of_the_last_minute_over_all_series() {
        let history = History::default();
        assert_eq!(history.rate("calls"), 0.0);
        for sample in 0..20 {
            history.take(
                &format!("calls{{a=\"1\"}} {}\ncalls{{a=\"2\"}} 7\n", sample * 20),
                at(sample),
            );
        }
        assert_eq!(history.rate("calls"), 2.0);
    }
}
