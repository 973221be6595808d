//! Cuts what the writer of a mail did not write now (quoted mails, the signature) and what says nothing
//! (the greeting).

use crate::fold::fold_char;
use alloc::string::String;

/// Lines that start a copy of an older mail: nothing after them is the writer's.
#[rustfmt::skip]
const OLDER_MAIL_BELOW: &[&str] = &[
    "-----original message", "----- original message", "-----ursprungliche nachricht", "-----message d'origine",
    "-----messaggio originale", "________________________________",
];

/// Ends of the line that a mail program puts above a quote.
const QUOTE_INTRODUCTIONS: &[&str] = &["wrote:", "schrieb:", "a ecrit :", "a ecrit:", "ha scritto:", "geschrieben:"];

/// No line that means something here has as many bytes.
const LONG_LINE: usize = 200;

/// First words of a greeting. "Gentili signori" praises nobody.
#[rustfmt::skip]
const GREETINGS: &[&str] = &[
    "dear", "hello", "hi", "good day", "good morning", "good afternoon", "good evening", "to whom",
    "guten tag", "guten morgen", "guten abend", "gruezi", "hallo", "hoi", "sali", "liebe", "lieber", "sehr geehrte", "werte", "geschatzte",
    "bonjour", "bonsoir", "salut", "madame", "monsieur", "mesdames", "messieurs", "cher", "chere", "chers", "cheres",
    "buongiorno", "buonasera", "salve", "ciao", "gentile", "gentili", "gentilissimi", "gentilissima", "gentilissimo", "egregi", "spettabile", "spett", "cari", "caro", "cara", "care",
];

/// A greeting is a short line.
const LONGEST_GREETING: usize = 40;

/// Closings: what follows one is a name, an address, a disclaimer.
#[rustfmt::skip]
const CLOSINGS: &[&str] = &[
    "kind regards", "best regards", "regards", "best wishes", "best", "yours sincerely", "yours faithfully", "sincerely", "cheers",
    "with kind regards", "warm regards", "many thanks and regards", "thanks and regards", "thanks", "thank you", "many thanks", "all the best", "yours",
    "freundliche grusse", "mit freundlichen grussen", "beste grusse", "viele grusse", "liebe grusse", "herzliche grusse", "gruss", "grusse",
    "freundliche gruesse", "mit freundlichen gruessen", "beste gruesse", "viele gruesse", "liebe gruesse", "gruesse", "lg", "mfg", "besten dank", "vielen dank", "danke", "merci und gruss", "danke und gruss", "besten dank und gruss", "mit bestem dank", "hochachtungsvoll",
    "cordialement", "bien cordialement", "meilleures salutations", "salutations", "salutations distinguees", "bien a vous", "avec mes meilleures salutations", "avec mes salutations les meilleures", "merci et salutations", "merci et a bientot", "merci", "merci d'avance", "avec mes remerciements", "amicalement", "sinceres salutations",
    "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cari saluti", "con i migliori saluti", "un caro saluto", "grazie e saluti", "grazie e cordiali saluti", "grazie", "grazie mille", "in attesa di riscontro", "con stima",
];

/// A closing is a short line too.
const LONGEST_CLOSING: usize = 60;

/// The lines of `body` that its writer wrote now.
pub fn own_words(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut closed = false;
    let mut begun = false;
    let mut folded = String::new();
    for line in body.lines() {
        folded.clear();
        // What is looked for below is short: of a long line its beginning is enough.
        for c in line.trim().chars() {
            if folded.len() >= LONG_LINE {
                break;
            }
            fold_char(c, &mut folded);
        }
        if OLDER_MAIL_BELOW.iter().any(|start| folded.starts_with(start)) {
            break;
        }
        if folded.starts_with('>')
            || (folded.len() < LONG_LINE && QUOTE_INTRODUCTIONS.iter().any(|end| folded.ends_with(end)))
        {
            continue;
        }
        if closed && !(folded.starts_with("ps") || folded.starts_with("p.s")) {
            continue;
        }
        // A first line "Thank you!" is a message, not the end of one.
        closed = folded == "--" || (begun && is_closing(&folded));
        let greets = !begun && is_greeting(&folded);
        begun |= !folded.is_empty();
        if !closed && !greets {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// The lines that `body` quotes with `>`, without greeting and signature of their writer.
pub fn quoted_words(body: &str) -> String {
    let mut quoted = String::new();
    for line in body.lines() {
        if let Some(rest) = line.trim_start().strip_prefix('>') {
            quoted.push_str(rest.trim_start());
            quoted.push('\n');
        }
    }
    own_words(&quoted)
}

fn is_closing(folded: &str) -> bool {
    let ends = [',', '.', '!', ' '];
    folded.len() <= LONGEST_CLOSING && CLOSINGS.contains(&folded.trim_end_matches(ends))
}

fn is_greeting(folded: &str) -> bool {
    let starts_with =
        |start: &&str| folded.strip_prefix(*start).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
    folded.len() <= LONGEST_GREETING && !folded.ends_with(['.', '?', ':']) && GREETINGS.iter().any(starts_with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_not_own_words() {
        assert_eq!(own_words("Thank you!\n\nOn Monday Ann wrote:\n> Fire in tram 4\n> Please come"), "Thank you!\n\n");
        assert_eq!(own_words("Ja.\n-----Ursprüngliche Nachricht-----\nVon: X\nEs brennt"), "Ja.\n");
    }

    #[test]
    fn the_signature_is_cut() {
        assert_eq!(own_words("The lift is stuck.\n\nKind regards,\nAnn\nFire department"), "The lift is stuck.\n\n");
        assert_eq!(own_words("Fuma!\n-- \nAnn"), "Fuma!\n");
    }

    #[test]
    fn the_greeting_is_cut() {
        assert_eq!(own_words("Gentili signore e signori,\n\nil tram fuma"), "\nil tram fuma\n");
        assert_eq!(
            own_words("Hello, is this the lost property office? I lost my dog."),
            "Hello, is this the lost property office? I lost my dog.\n"
        );
    }

    #[test]
    fn a_quote_is_read_like_a_mail() {
        assert_eq!(quoted_words("Yes.\nAnn wrote:\n> Hello,\n> it burns\n>\n> Regards\n> Ann"), "it burns\n\n");
    }

    #[test]
    fn a_postscript_counts() {
        assert_eq!(own_words("Alles gut\nGruss\nAnn\nPS: es brennt"), "Alles gut\nPS: es brennt\n");
    }
}
