//! The issues that were open when this component was built.
//!
//! A title says what marks the trouble: the component `existing-issue` matches a mail only if it
//! shares the lines, places and names of the title. The details have more words for the same thing.

use crate::team::Team;

/// One open issue.
pub struct OpenIssue {
    /// Such as "OPS-217".
    pub id: &'static str,
    /// What marks the trouble.
    pub title: &'static str,
    /// More about it.
    pub details: &'static str,
    /// Who works on it.
    pub team: Team,
    /// Ids of the mails that reported it so far.
    pub thread: &'static [&'static str],
}

/// The list, by id.
pub const OPEN_ISSUES: &[OpenIssue] = &[
    OpenIssue {
        id: "OPS-217",
        title: "Rear doors on line 4 do not close",
        details: "Trams of line 4 leave the stop with the rear door open.",
        team: Team::Operations,
        thread: &["ops-217.1@mail.mailroom.example", "ops-217.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "OPS-221",
        title: "Points at Central Square freeze",
        details: "The switch is iced over; trams of the lines 2 and 7 are diverted.",
        team: Team::Operations,
        thread: &["ops-221.1@mail.mailroom.example", "ops-221.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "OPS-230",
        title: "Bus 31 skips School",
        details: "On weekday mornings the bus does not stop at the stop School.",
        team: Team::Operations,
        thread: &["ops-230.1@mail.mailroom.example", "ops-230.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "FAC-104",
        title: "Badge readers at gate C refuse badges",
        details: "Depot North.",
        team: Team::Facilities,
        thread: &["fac-104.1@mail.mailroom.example", "fac-104.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "FAC-110",
        title: "Lift at Harbour out of service",
        details: "Passengers with wheelchairs and prams cannot reach the platform.",
        team: Team::Facilities,
        thread: &["fac-110.1@mail.mailroom.example", "fac-110.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "FAC-118",
        title: "Heating in the waiting room at Old Town is off",
        details: "It is cold in there.",
        team: Team::Facilities,
        thread: &["fac-118.1@mail.mailroom.example", "fac-118.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "BIL-501",
        title: "Invoices of the October run were sent twice",
        details: "Customers have two identical invoices.",
        team: Team::Billing,
        thread: &["bil-501.1@mail.mailroom.example", "bil-501.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "BIL-507",
        title: "Monthly pass charged twice",
        details: "Paid by card on 1 November, debited a second time.",
        team: Team::Billing,
        thread: &["bil-507.1@mail.mailroom.example", "bil-507.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "IT-330",
        title: "Ticket machines at Airport print blank tickets",
        details: "Nothing printed on the paper.",
        team: Team::It,
        thread: &["it-330.1@mail.mailroom.example", "it-330.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "IT-342",
        title: "Login to the staff portal fails with error 418",
        details: "It began with the password change.",
        team: Team::It,
        thread: &["it-342.1@mail.mailroom.example", "it-342.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "IT-350",
        title: "Phishing: mails from the Payroll office",
        details: "The sender asks for login and password on a fake salary portal.",
        team: Team::It,
        thread: &["it-350.1@mail.mailroom.example", "it-350.2@mail.mailroom.example"],
    },
    OpenIssue {
        id: "CC-077",
        title: "Lost property: telephone number is wrong",
        details: "The office has moved; the website still shows the old address and 0800 11 12 13.",
        team: Team::CustomerCare,
        thread: &["cc-077.1@mail.mailroom.example", "cc-077.2@mail.mailroom.example"],
    },
];
