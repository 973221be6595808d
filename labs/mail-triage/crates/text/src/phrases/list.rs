use alloc::string::String;
use alloc::vec::Vec;

/// Joins the words of up to `most` different hits: `"hurt", "ambulance"` gives `hurt, ambulance`.
pub fn list<'a>(words: impl IntoIterator<Item = &'a str>, most: usize) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for word in words {
        if !seen.contains(&word) {
            if seen.len() == most {
                break;
            }
            seen.push(word);
        }
    }
    seen.iter().fold(String::new(), |mut out, word| {
        if !out.is_empty() {
            out.push_str(", ");
        }
        // Found words go to people: no word of a reason is longer than this, whatever the mail says.
        out.extend(word.chars().take(60));
        out
    })
}
