//! What a check collects, and how it is told.

use rulegen::validate::{
    Cause, Checker, DEPTH_MAX, Moment, Path, Rule, Subscript, VIOLATIONS_MAX, Validate,
};

const RULE: Rule = Rule::new("string.min_len");

/// A message that contains itself, and never keeps its rule.
struct Chain(Option<Box<Chain>>);

impl Validate for Chain {
    fn check(&self, c: &mut Checker, at: &Path<'_>) {
        if c.too_deep(at) {
            return;
        }
        match &self.0 {
            Some(next) => next.check(c, &at.field("next")),
            None => c.fail(at, &RULE, "must be longer"),
        }
    }
}

fn chain(length: usize) -> Chain {
    (0..length).fold(Chain(None), |chain, _| Chain(Some(Box::new(chain))))
}

#[test]
fn a_path_names_fields_items_and_keys() {
    let mut checker = Checker::default();
    let (index, key, flag) = (0, "a.b".to_owned(), true);
    let pipeline = Path::ROOT.field("pipeline");
    let step = pipeline.item("steps", index);
    let label = step.value("labels", &key);
    checker.fail(&label.field("uri"), &RULE, "must be longer");
    checker.fail(&step.key("flags", &flag), &RULE, "");
    checker.fail(&step.value("shards", &-7_i32), &RULE, "must be");
    let violations = checker.finish().unwrap_err();
    let paths: Vec<String> = violations.iter().map(|violation| violation.field_path()).collect();
    assert_eq!(
        paths,
        [
            "pipeline.steps[0].labels[\"a.b\"].uri",
            "pipeline.steps[0].flags[true]",
            "pipeline.steps[0].shards[-7]",
        ]
    );
    let for_key: Vec<bool> = violations.iter().map(|violation| violation.for_key).collect();
    assert_eq!(for_key, [false, true, false]);
    let last = violations.iter().last().unwrap();
    assert_eq!(last.field[2].subscript, Some(Subscript::Int(-7)));
    assert_eq!(
        violations.to_string(),
        "pipeline.steps[0].labels[\"a.b\"].uri: must be longer; \
         pipeline.steps[0].flags[true] (key): string.min_len; pipeline.steps[0].shards[-7]: must be"
    );
}

#[test]
fn a_report_is_bounded() {
    let mut checker = Checker::default();
    for _ in 0..VIOLATIONS_MAX + 3 {
        checker.fail(&Path::ROOT.field("a"), &RULE, "must be longer");
    }
    assert_eq!(checker.count(), VIOLATIONS_MAX + 3);
    let violations = checker.finish().unwrap_err();
    assert_eq!(violations.iter().count(), VIOLATIONS_MAX);
    assert_eq!(violations.dropped(), 3);
    assert!(violations.to_string().ends_with("; and 3 more"));
}

#[test]
fn a_message_that_is_too_deep_is_refused_once() {
    let causes = |length: usize| -> Vec<Cause> {
        let violations = chain(length).validate().unwrap_err();
        violations.iter().map(|violation| violation.cause).collect()
    };
    assert_eq!(causes(DEPTH_MAX as usize), [Cause::Broken]);
    assert_eq!(causes(DEPTH_MAX as usize + 1), [Cause::Depth]);
    assert_eq!(causes(DEPTH_MAX as usize * 50), [Cause::Depth]);
}

#[test]
fn the_time_is_a_parameter() {
    let mut checker = Checker::at(Moment { seconds: 5, nanos: 7 });
    assert_eq!(checker.now(), 5_000_000_007);
    assert!(Checker::default().now() > 1_700_000_000_000_000_000);
}
