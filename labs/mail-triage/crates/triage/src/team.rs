//! The teams.

/// Who acts; the words of the WIT enum `team`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Team {
    /// Runs the trams and buses.
    Operations,
    /// Looks after buildings, gates, lifts and stops.
    Facilities,
    /// Invoices, refunds, reminders.
    Billing,
    /// Computers, accounts, ticket machines' software, security incidents.
    It,
    /// Questions, praise and complaints of passengers, lost property.
    CustomerCare,
    /// Nobody has to act.
    Archive,
}

/// All teams. Where two have the same points, the earlier one gets the mail: moving vehicles first.
pub const ALL: [Team; 6] =
    [Team::Operations, Team::Facilities, Team::Billing, Team::It, Team::CustomerCare, Team::Archive];

impl Team {
    /// The word of the WIT enum.
    pub fn name(self) -> &'static str {
        match self {
            Team::Operations => "operations",
            Team::Facilities => "facilities",
            Team::Billing => "billing",
            Team::It => "it",
            Team::CustomerCare => "customer-care",
            Team::Archive => "archive",
        }
    }
}
