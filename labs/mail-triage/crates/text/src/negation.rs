//! Whether the writer denies what a phrase says: "nobody was hurt", "ist nicht dringend".

use crate::phrases::Hit;
use crate::plain::Plain;

/// Words that deny what comes after them in the same clause.
const DENIALS: &[&str] = &[
    // English
    "no",
    "not",
    "never",
    "nobody",
    "none",
    "without",
    "nothing",
    "neither",
    "nor",
    "hardly",
    // German
    "nicht",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "keinem",
    "niemand",
    "niemanden",
    "nie",
    "ohne",
    "weder",
    // French. "ne" alone does not deny ("ne ... que"); for "personne" see below.
    "pas",
    "aucun",
    "aucune",
    "jamais",
    "sans",
    "ni",
    "rien",
    // Italian
    "non",
    "nessun",
    "nessuno",
    "nessuna",
    "mai",
    "senza",
    "niente",
];

/// Words after a phrase that deny it: "verletzt wurde niemand", "eilt nicht".
const DENIALS_AFTER: &[&str] = &["nicht", "niemand", "nobody", "nessuno", "keine", "keiner", "pas"];

const REACH_BEFORE: usize = 5;
const REACH_AFTER: usize = 2;

/// True if a denial stands up to five words before the hit or up to two words after it, in the same
/// clause.
pub fn denied(plain: &Plain, hit: &Hit) -> bool {
    let text = plain.as_str();
    let before = text.get(..hit.start).unwrap_or("").rsplit(' ').filter(|word| !word.is_empty());
    let after = text.get(hit.end..).unwrap_or("").split(' ').filter(|word| !word.is_empty());
    in_clause(before, REACH_BEFORE, DENIALS) || in_clause(after, REACH_AFTER, DENIALS_AFTER)
}

fn in_clause<'a>(words: impl Iterator<Item = &'a str>, reach: usize, denials: &[&str]) -> bool {
    let mut last = "";
    for word in words.take(reach) {
        // "Personne n'est blessé" denies, "une personne est blessée" does not: words come backwards here.
        let is_nobody = word == "personne" && matches!(last, "n" | "ne");
        if matches!(word, "." | ",") {
            return false;
        }
        if is_nobody || denials.contains(&word) {
            return true;
        }
        last = word;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::Phrases;
    use crate::phrases::compile::compile;

    fn is_denied(phrase: &str, text: &str) -> bool {
        let plain = Plain::new(text);
        let compiled = compile([(phrase, 1)]);
        let hits = Phrases::new(&compiled).find(&plain);
        denied(&plain, hits.first().expect("the phrase is in the text"))
    }

    #[test]
    fn denials_in_four_languages() {
        assert!(is_denied("hurt", "Nobody was hurt."));
        assert!(is_denied("verletzt", "Zum Glück wurde niemand verletzt."));
        assert!(is_denied("verletzt", "Verletzt wurde niemand."));
        assert!(is_denied("blessé", "Personne n'a été blessé."));
        assert!(is_denied("ferito", "Nessuno è rimasto ferito."));
        assert!(is_denied("urgent", "This isn't urgent"));
    }

    #[test]
    fn a_person_is_not_nobody() {
        assert!(!is_denied("blessée", "Une personne est blessée."));
    }

    #[test]
    fn another_clause_denies_nothing() {
        assert!(!is_denied("hurt", "No, a man is hurt."));
        assert!(!is_denied("hurt", "The bus did not stop. A man is hurt."));
    }
}
