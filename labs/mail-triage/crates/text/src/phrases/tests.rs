use super::compile::compile;
use super::*;
use crate::plain::Plain;
use alloc::string::String;

fn found(table: &[(&str, u8)], text: &str) -> Vec<(u8, String)> {
    let plain = Plain::new(text);
    let compiled = compile(table.iter().copied());
    Phrases::new(&compiled).find(&plain).iter().map(|hit| (hit.label, words_of(&plain, hit).into())).collect()
}

#[test]
fn whole_words_only_unless_a_star_says_otherwise() {
    assert_eq!(found(&[("door", 1)], "indoor doors door"), [(1, "door".into())]);
    assert_eq!(found(&[("door*", 1)], "Doors!"), [(1, "doors".into())]);
    assert_eq!(found(&[("*automat*", 1)], "Billettautomaten"), [(1, "automaten".into())]);
}

#[test]
fn a_star_may_stand_inside_a_phrase() {
    assert_eq!(found(&[("rest* ouverte*", 1)], "elles restent ouvertes ici"), [(1, "restent ouvertes".into())]);
    assert_eq!(found(&[("rest* ouverte*", 1)], "rest ouverte"), [(1, "rest ouverte".into())]);
    assert_eq!(found(&[("rest* ouverte*", 1)], "reste la ouverte"), []);
}

#[test]
fn a_phrase_does_not_run_over_the_end_of_a_sentence() {
    assert_eq!(found(&[("out of order", 1)], "Out of order"), [(1, "out of order".into())]);
    assert_eq!(found(&[("out of order", 1)], "Out of. Order"), []);
}

#[test]
fn umlauts_match_however_they_are_written() {
    for text in ["Türe", "TUERE", "ture"] {
        assert_eq!(found(&[("türe", 1)], text).len(), 1, "{text}");
    }
}

#[test]
fn short_phrases_are_found_wherever_they_end() {
    for (phrase, text) in
        [("a", "a"), ("a", "b a"), ("a*", "ab"), ("*a", "ba"), ("ab", "ab cd"), ("ab*", "abc"), ("a b", "a b")]
    {
        assert_eq!(found(&[(phrase, 1)], text).len(), 1, "{phrase} in {text}");
    }
}

#[test]
fn of_two_phrases_with_one_label_the_longer_counts() {
    assert_eq!(found(&[("stand*", 1), ("stand still", 1)], "stand still"), [(1, "stand still".into())]);
}

#[test]
fn a_list_names_each_word_once_and_stops() {
    assert_eq!(list(["a", "b", "a", "c"], 2), "a, b");
}
