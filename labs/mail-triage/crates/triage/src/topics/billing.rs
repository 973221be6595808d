//! What the people who send invoices and refunds act on.

use super::Topic;
use crate::team::Team::Billing;

#[rustfmt::skip]
pub const TOPICS: &[Topic] = &[
    Topic {
        name: "paid twice",
        team: Billing,
        weight: 40,
        groups: &[
            &[
                "took the money", "taken", "billed", "machine debited", "invoice", "abgezogen", "verrechnet", "abgerechnet", "genommen", "compté*", "retiré*", "encaissé*", "facturé", "conteggiat*", "pres*", "scalat*", "ritirat*", "bigliett*", "billet", "billett", "pay", "paid", "payment*", "charge*", "debit*", "booked", "booking", "account shows", "statement", "ticket", "pass",
                "bezahlt", "zahlung*", "belast*", "abgebucht", "abbuchung*", "verbucht", "gebucht", "konto", "abrechnung",
                "payé*", "paiement*", "débit*", "prélev*", "comptabilisé*", "compte", "relevé", "décompte", "factur*",
                "pagat*", "pagament*", "addebit*", "prelev*", "contabilizzat*", "conto", "estratto", "fattur*",
            ],
            &[
                "two amounts", "two debits", "two charges", "two bookings", "both times", "2 times", "double charge", "zwei beträge", "zwei belastungen", "zwei abbuchungen", "zwei buchungen", "zwei mal", "2 mal", "zweites mal", "ein zweites mal", "deux débits", "deux montants", "deux prélèvements", "une deuxième fois", "une seconde fois", "deuxième fois", "due addebiti", "due importi", "due prelievi", "una seconda volta", "seconda volta", "twice", "two times", "2x", "double", "second charge", "second booking", "paid again", "once more", "for 2", "both payments",
                "zweimal", "doppelt*", "2x", "zweite belastung", "zweite abbuchung", "nochmals bezahlt", "2 bezahlt", "beide zahlungen",
                "deux fois", "double*", "2x", "à double", "second débit", "payé une nouvelle fois", "payé 2", "les deux paiements",
                "due volte", "doppi*", "2x", "secondo addebito", "pagato di nuovo", "pagato 2", "pagati 2", "i due pagamenti", "entrambi i pagamenti",
            ],
        ],
    },
    Topic {
        name: "pass or ticket not used",
        team: Billing,
        weight: 36,
        groups: &[
            &[
                "pass", "ticket*", "abo", "*abo", "*abos", "billett*", "*karte*", "abonnement*", "billet*", "abbonament*", "bigliett*",
            ],
            &[
                "rest of", "remainder", "unused", "moved away", "move away", "moving away", "moving abroad", "moved abroad", "cancel", "cancelled", "reimburs*", "worth", "ziehe weg", "wegzug", "kündig*", "restliche*", "restwert", "ungenutzt*", "déménage*", "résili*", "reste de", "solde", "inutilisé*", "trasferisco", "disdi*", "disdire", "inutilizzat*", "resto di", "restante", "refund*", "get back", "give back", "money back", "could not use", "not use", "returning", "return my", "any longer", "take place", "transfer",
                "rückgabe", "zurückgeben", "zurück", "rückerstatt*", "zurückerstatt*", "nicht benutz*", "nicht brauchen", "nicht mehr", "stattgefunden", "überweis*",
                "rembours*", "rendre", "restituer", "récupérer", "pas pu utiliser", "pas utilisé", "plus besoin", "eu lieu", "vers*",
                "rimbors*", "restitu*", "riavere", "indietro", "non ho potuto usare", "non usat*", "non mi serve più", "avuto luogo", "versa*",
            ],
        ],
    },
    Topic {
        name: "invoices and reminders",
        team: Billing,
        weight: 28,
        groups: &[&[
            "fine", "debt collector*", "collectors", "settled", "letter says you will", "statement", "paid weeks", "final notice", "payment deadline", "overdue notice", "duplicate invoice", "credit", "tax rate", "steuersatz", "busse", "bussenbescheid", "zahlungsaufforderung", "längst bezahlt", "längst überwiesen", "beglichen", "rechnungsnummer", "stornier*", "inkassobüro", "drohen", "amende", "réglé", "régler", "sommation", "recouvrement", "relance", "contentieux", "huissier", "menacez", "esecuzione", "multa", "saldato", "saldo", "diffida", "ingiunzione", "recupero crediti", "minacciate", "minaccia", "pignoramento", "bolletta", "fare back", "money returned", "give me my money", "get my fare", "my money", "rest of my", "reimburs*", "repay", "paid for nothing", "taxi", "cab", "geld", "zurückgeben", "zurückfordern", "rückzahlung*", "ticketpreis", "spesen", "mon argent", "restitu*", "rendre l'argent", "frais de taxi", "soldi", "i miei soldi", "restituzione", "rimborso", "conteggiat*", "compté*", "verrechnet", "abgezogen", "abgebucht", "invoice*", "bill", "bills", "billing", "billed", "payment reminder*", "final reminder*", "last reminder*", "third reminder", "reminder", "overdue", "dunning", "collection agency", "debt collection", "credit note*", "payment slip*", "vat", "iban", "direct debit", "instalment*",
            "*rechnung", "*rechnungen", "mahn*", "zahlungserinnerung*", "betreibung*", "inkasso", "gutschrift*", "einzahlungsschein*", "mwst", "mehrwertsteuer", "lastschrift*", "ratenzahlung*", "fakturiert", "zahlungsfrist",
            "facture*", "facturation", "facturé*", "rappel", "rappels", "mise en demeure", "poursuite*", "note de crédit", "bulletin de versement", "tva", "prélèvement*", "acompte*", "échéance",
            "fattur*", "sollecit*", "richiamo", "esecuzioni", "ufficio esecuzioni", "precetto", "nota di credito", "polizza di versamento", "iva", "addebito", "rateale",
        ]],
    },
    Topic {
        name: "money back",
        team: Billing,
        weight: 30,
        groups: &[&[
            "refund*", "reimburse*", "money back", "charged", "charge", "charges", "debited", "deducted", "overcharged", "paid twice", "double payment", "card statement", "account statement", "bank statement", "surcharge", "compensation", "get back", "give back", "money of",
            "rückerstatt*", "zurückerstatt*", "erstattung*", "geld zurück", "zurückzahl*", "belastet*", "belastung*", "abgebucht*", "abbuchung*", "doppelt bezahlt", "kontoauszug*", "kreditkartenabrechnung*", "zuschlag", "entschädigung", "bekomme ich zurück", "zurückbekommen", "gutschreiben", "schreiben sie mir",
            "rembours*", "débité*", "débit", "prélevé*", "payé deux fois", "relevé de compte", "mon relevé", "décompte", "amende", "supplément", "dédommag*", "récupérer", "me rendre", "rendez moi", "créditer", "créditez", "indemnis*",
            "rimbors*", "addebitat*", "addebit*", "prelevat*", "pagato due volte", "estratto conto", "multa", "supplemento", "indennizzo", "riavere", "restituzione del", "restituire", "accreditare", "accreditate", "accreditatemi", "risarcimento",
        ]],
    },
    Topic {
        name: "paying",
        team: Billing,
        weight: 12,
        groups: &[&[
            "pay", "paid", "payment*", "amount*", "chf", "francs", "credit card*", "debit card*", "customer number", "bank account", "price difference",
            "bezahl*", "zahlung*", "zahlen", "betrag*", "beträge", "chf", "franken", "kreditkarte*", "debitkarte*", "kundennummer", "überweis*", "bankkonto",
            "payer", "payé*", "paiement*", "montant*", "francs", "carte de crédit", "numéro de client", "virement*", "versement*",
            "pagare", "pagat*", "pagament*", "importo", "importi", "franchi", "carta di credito", "numero cliente", "numero di cliente", "bonifico", "versamento",
        ]],
    },
];
