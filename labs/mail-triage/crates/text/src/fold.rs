//! Folds letters: lower case, without accents, so that "Türe", "TÜRE" and "türe" are one word.

use alloc::string::String;

/// Adds `c` to `out` in lower case and without its accent. Letters that it does not know stay as
/// they are, so nothing of a foreign script is lost.
pub fn fold_char(c: char, out: &mut String) {
    for lower in c.to_lowercase() {
        match lower {
            'à'..='å' | 'ā' | 'ă' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => out.push('e'),
            'ì'..='ï' | 'ī' | 'į' | 'ı' => out.push('i'),
            'ñ' | 'ń' | 'ň' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => out.push('o'),
            'ś' | 'š' => out.push('s'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            // A letter and its accent may come as two characters; the accent alone is dropped.
            '\u{300}'..='\u{36f}' => {}
            other => out.push(other),
        }
    }
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
