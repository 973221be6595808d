//! Cuts what the writer of a mail did not write now: quoted mails and the signature.

use alloc::string::String;

/// Lines that start a copy of an older mail: nothing after them is the writer's.
const OLDER_MAIL_BELOW: &[&str] = &[
    "-----original message", "----- original message", "-----ursprungliche nachricht", "-----message d'origine",
    "-----messaggio originale", "________________________________",
];

/// Ends of the line that a mail program puts above a quote.
const QUOTE_INTRODUCTIONS: &[&str] = &["wrote:", "schrieb:", "a ecrit :", "a ecrit:", "ha scritto:", "geschrieben:"];

/// Closings: what follows one is a name, an address, a disclaimer.
const CLOSINGS: &[&str] = &[
    "kind regards", "best regards", "regards", "best wishes", "best", "yours sincerely", "yours faithfully", "sincerely", "cheers",
    "with kind regards", "warm regards", "many thanks and regards",
    "freundliche grusse", "mit freundlichen grussen", "beste grusse", "viele grusse", "liebe grusse", "herzliche grusse", "gruss", "grusse",
    "freundliche gruesse", "mit freundlichen gruessen", "beste gruesse", "viele gruesse", "liebe gruesse", "gruesse", "lg", "mfg",
    "cordialement", "bien cordialement", "meilleures salutations", "salutations", "salutations distinguees", "bien a vous", "avec mes meilleures salutations",
    "cordiali saluti", "distinti saluti", "saluti", "un saluto", "cari saluti", "con i migliori saluti",
];

/// The lines of `body` that its writer wrote now, without what is quoted and without the signature.
pub fn own_words(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut closed = false;
    for line in body.lines() {
        let folded = crate::fold::fold(line.trim());
        if folded == "--" || OLDER_MAIL_BELOW.iter().any(|start| folded.starts_with(start)) {
            break;
        }
        if folded.starts_with('>') || (folded.len() < 200 && QUOTE_INTRODUCTIONS.iter().any(|end| folded.ends_with(end))) {
            continue;
        }
        if closed && !(folded.starts_with("ps") || folded.starts_with("p.s")) {
            continue;
        }
        closed = CLOSINGS.contains(&folded.trim_end_matches([',', '.', '!', ' ']));
        if !closed {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
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
        assert_eq!(own_words("Ciao\n-- \nAnn"), "Ciao\n");
    }

    #[test]
    fn a_postscript_counts() {
        assert_eq!(own_words("Hello\nGruss\nAnn\nPS: es brennt"), "Hello\nPS: es brennt\n");
    }
}
