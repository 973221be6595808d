use super::{danger, feelings, nobody_acts, security};

/// A phrase that can never be found is a mistake: plain text has letters, digits, `.` in numbers,
/// and single spaces.
#[test]
fn every_phrase_can_be_found() {
    let tables = [
        danger::ACCIDENT,
        danger::FIRE,
        danger::PEOPLE,
        danger::ON_THE_TRACKS,
        danger::STANDSTILL,
        danger::LOOSE_THINGS,
        danger::COMES_DOWN,
        danger::CONTROL_CENTRE,
        danger::IS_DOWN,
        feelings::PRAISE,
        feelings::ANGER,
        feelings::GOOD_MANNERS,
        feelings::OUR_PEOPLE,
        security::ATTACK,
        nobody_acts::EXERCISE,
        nobody_acts::SENT_TO_A_LIST,
        nobody_acts::PRESS_REVIEW,
        nobody_acts::MACHINE_REPORT,
        nobody_acts::ADVERTISING,
        nobody_acts::AUTOMATIC_ANSWER,
        nobody_acts::SETTLED,
    ];
    for phrase in tables.concat() {
        let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '\'' | '-' | '*');
        assert!(phrase.chars().all(plain) && phrase == phrase.trim(), "{phrase:?}");
    }
}
