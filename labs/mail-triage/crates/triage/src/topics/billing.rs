//! What the people who send invoices and refunds act on.

use super::Topic;
use crate::team::Team::Billing;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "invoices and reminders",
        team: Billing,
        weight: 28,
        phrases: &[
            "invoice*", "bill", "bills", "billing", "billed", "payment reminder*", "reminder*", "overdue", "dunning", "collection agency", "debt collection", "credit note*", "payment slip*", "vat", "iban", "direct debit", "instalment*", "receipt*",
            "*rechnung", "*rechnungen", "mahn*", "zahlungserinnerung*", "betreibung*", "inkasso", "gutschrift*", "einzahlungsschein*", "mwst", "mehrwertsteuer", "lastschrift*", "ratenzahlung*", "quittung*", "fakturiert", "zahlungsfrist",
            "facture*", "facturation", "facturé*", "rappel*", "mise en demeure", "poursuite*", "note de crédit", "avoir", "bulletin de versement", "tva", "prélèvement*", "acompte*", "échéance", "quittance*", "reçu",
            "fattur*", "sollecit*", "richiamo", "esecuzione", "precetto", "nota di credito", "polizza di versamento", "iva", "addebito", "rate", "rateale", "ricevut*", "quietanza",
        ],
    },
    Topic {
        name: "money back",
        team: Billing,
        weight: 24,
        phrases: &[
            "refund*", "reimburse*", "money back", "charged", "charge", "charges", "debited", "deducted", "overcharged", "paid twice", "double payment", "card statement", "account statement", "bank statement", "fine", "surcharge", "voucher*", "compensation",
            "rückerstatt*", "zurückerstatt*", "erstattung*", "geld zurück", "zurückzahl*", "belastet*", "belastung*", "abgebucht*", "abbuchung*", "doppelt bezahlt", "kontoauszug*", "kreditkartenabrechnung*", "zuschlag", "gutschein*", "entschädigung",
            "rembours*", "débité*", "débit", "prélevé*", "payé deux fois", "relevé*", "amende", "supplément", "bon d'achat", "dédommag*", "indemnis*",
            "rimbors*", "addebitat*", "addebit*", "prelevat*", "pagato due volte", "estratto conto", "multa", "supplemento", "buono", "indennizzo", "risarcimento",
        ],
    },
    Topic {
        name: "paying",
        team: Billing,
        weight: 12,
        phrases: &[
            "pay", "paid", "payment*", "amount*", "chf", "francs", "credit card*", "debit card*", "customer number", "bank account", "price difference",
            "bezahl*", "zahlung*", "zahlen", "betrag*", "beträge", "chf", "franken", "kreditkarte*", "debitkarte*", "kundennummer", "überweis*", "bankkonto",
            "payer", "payé*", "paiement*", "montant*", "francs", "carte de crédit", "numéro de client", "virement*", "versement*",
            "pagare", "pagat*", "pagament*", "importo", "importi", "franchi", "carta di credito", "numero cliente", "numero di cliente", "bonifico", "versamento",
        ],
    },
];
