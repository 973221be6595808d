import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itDe: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: 'Unsichtbare Billette',
      body: 'Aus dem Automaten am Flughafen kommt nur unbedrucktes Papier, CHF {amount} sind weg. Die Frau am Infoschalter sagt, sie habe seit heute Morgen vierzig solche Fälle und könne nichts machen. Können Sie wenigstens die Kontrolleure heute noch informieren?',
    },
  ],
  'other-machine': [
    {
      subject: 'Wechselgeld',
      body: 'Als ich am Billettautomaten {stop} mit einer Zwanzigernote zahlte, kam das Wechselgeld in Fünfräpplern heraus, sechzig Stück. Vielleicht kann ihn bei Gelegenheit jemand auffüllen.',
    },
  ],
  'login-418': [
    {
      subject: 'Das Portal weist mich ab',
      body: 'Beim Ändern wurde das neue Passwort angenommen, bei der nächsten Anmeldung zeigte das Personalportal dann bloss eine Seite mit 418. Wenn es bis Ende Woche gelöst ist, reicht das, ich will meine Ferien eintragen.',
    },
  ],
  'login-418-crew': [
    {
      subject: 'Niemand kann sich anmelden',
      body: 'Alle Gruppenleiter an unserem Standort fliegen mit Code 418 aus dem Portal, seit sie heute Morgen ihre Passwörter gewechselt haben. Ohne können wir für den Nachmittag keine Fahrzeuge zuteilen, es muss also bis am Mittag wieder gehen.',
    },
  ],
  'other-login': [
    {
      subject: 'Zugriff aufs gemeinsame Laufwerk',
      body: 'Seit ich in die Planung gewechselt habe, sehe ich den Ordner meiner neuen Gruppe nicht. Meine Chefin hat das Formular unterschrieben. Vorläufig kann ich mit Kopien arbeiten.',
    },
  ],
  'payroll-phish': [
    {
      subject: 'Betrugsversuch mit Löhnen',
      body: 'Mehrere meiner Leute wurden von einem gewissen «Payroll office» eingeladen, ihre Lohnabrechnung auf einer Website anzuschauen, die wie unsere aussieht, es aber nicht ist. Zwei haben ihr Passwort preisgegeben. Man müsste ihre Zugänge heute noch abstellen.',
    },
  ],
  'other-phish': [
    {
      subject: 'QR-Code auf einem Plakat',
      body: 'In der Kantine hat jemand ein Plakat mit einem QR-Code aufgehängt, der einen Gutschein verspricht. Dahinter steckt eine Seite, die unser Firmenpasswort will. Ich habe es abgerissen, aber etwa zehn Leute hatten ihn schon gescannt. Ihr solltet heute die Seite sperren und deren Passwörter zurücksetzen.',
    },
  ],
  'control-centre-down': [
    {
      subject: 'An den Pulten geht nichts mehr',
      body: 'Ein Verschlüsselungstrojaner hat sich über die Arbeitsplätze der Leitstelle ausgebreitet, auf jedem Schirm steht eine Lösegeldforderung. Das Stellwerk hat abgeschaltet und der Verkehr in der ganzen Stadt steht. Wir behelfen uns mit Boten zu Fuss, bitte helft uns.',
    },
  ],
  'app-crash': [
    {
      subject: 'Favoriten verschwunden',
      body: 'Nach dem Update sind alle meine gespeicherten Verbindungen in der App weg. Die wichtigsten habe ich neu eingegeben. Gibt es einen Weg, die anderen zurückzuholen?',
    },
  ],
};
