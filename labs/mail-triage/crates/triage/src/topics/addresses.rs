//! What an address says.

use crate::team::Team::{self, Archive, Billing, CustomerCare, Facilities, It, Operations};

/// People often write to the address that they know, not to the right one: a hint, not more.
pub const RECIPIENT_WEIGHT: i32 = 4;
/// Machines name themselves honestly.
pub const SENDER_WEIGHT: i32 = 8;

/// Words in our own addresses.
#[rustfmt::skip]
pub const RECIPIENTS: &[(&str, Team)] = &[
    ("operations", Operations), ("control", Operations), ("dispatch", Operations), ("leitstelle", Operations), ("betrieb", Operations),
    ("facilities", Facilities), ("facility", Facilities), ("buildings", Facilities), ("hausdienst", Facilities),
    ("billing", Billing), ("invoices", Billing), ("finance", Billing), ("accounts", Billing), ("rechnungen", Billing), ("buchhaltung", Billing),
    ("it", It), ("helpdesk", It), ("servicedesk", It), ("security", It),
    ("care", CustomerCare), ("customer", CustomerCare), ("customers", CustomerCare), ("lost", CustomerCare), ("kundendienst", CustomerCare), ("fundbuero", CustomerCare),
];

/// Words in the addresses of senders that nobody can answer.
#[rustfmt::skip]
pub const SENDERS: &[(&str, Team)] = &[
    ("newsletter", Archive), ("marketing", Archive), ("news", Archive), ("promo", Archive), ("offers", Archive), ("sales", Archive),
];
