//! Folds letters: lower case, without accents, so that "Türe", "TÜRE" and "türe" are one word.

use alloc::string::String;

/// Adds `c` to `out` in lower case and without its accent. Letters that it does not know stay as
/// they are, so nothing of a foreign script is lost.
pub fn fold_char(c: char, out: &mut String) {
    // Most letters by far; the rest of the table costs time.
    if c.is_ascii() {
        return out.push(c.to_ascii_lowercase());
    }
    let folded = match c {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Ç' | 'ç' | 'Ć' | 'ć' | 'Č' | 'č' => "c",
        'È'..='Ë' | 'è'..='ë' | 'Ē' | 'ē' | 'Ė'..='ě' => "e",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ī' | 'ī' | 'Į'..='ı' => "i",
        'Ñ' | 'ñ' | 'Ń' | 'ń' | 'Ň' | 'ň' => "n",
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' | 'Ō' | 'ō' | 'Ő' | 'ő' => "o",
        'Ś' | 'ś' | 'Š' | 'š' => "s",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ū' | 'ū' | 'Ů'..='ű' => "u",
        'Ý' | 'ý' | 'ÿ' | 'Ÿ' => "y",
        'Ź'..='ž' => "z",
        'Ð' => "ð",
        'Þ' => "þ",
        'ß' | 'ẞ' => "ss",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        // A letter and its accent may come as two characters; the accent alone is dropped.
        '\u{300}'..='\u{36f}' => "",
        other => return out.push(other),
    };
    out.push_str(folded);
}

/// A whole string, folded.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut out);
    }
    out
}

/// As [`fold`], but with the German spelling for keyboards without umlauts: "Tür" gives "tuer".
pub fn fold_spelled_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'ä' | 'Ä' => out.push_str("ae"),
            'ö' | 'Ö' => out.push_str("oe"),
            'ü' | 'Ü' => out.push_str("ue"),
            other => fold_char(other, &mut out),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_go() {
        assert_eq!(fold("Überfüllt, ÇA déraille: però"), "uberfullt, ca deraille: pero");
        assert_eq!(fold("Strasse Straße cœur"), "strasse strasse coeur");
        assert_eq!(fold("e\u{301}te\u{301}"), "ete");
    }

    #[test]
    fn umlauts_can_be_spelled_out() {
        assert_eq!(fold_spelled_out("Tür"), "tuer");
    }
}
