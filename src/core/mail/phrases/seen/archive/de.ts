import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveDe: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'Newsletter 11: Trams in kleinen Städten',
      body: 'Liebe Leserin, lieber Leser\n\nIn dieser Ausgabe: Warum kleine Städte das Tram zurückholen, ein Gespräch über Batteriebusse und zehn schöne Depots. Sie erhalten diesen Brief, weil Sie ihn abonniert haben.\n\nAbmelden | Impressum',
      style: 'bare',
    },
    {
      subject: 'Diesen Monat in der Mobilität',
      body: 'Fünf Trends fürs nächste Jahr +++ Billett ohne Billett +++ Was Reisende von einer App erwarten\n\nMehr dazu auf unserer Website. Einstellungen ändern Sie hier.',
      style: 'bare',
    },
    {
      subject: 'Kollision der Ideen: unser Winterprogramm',
      body: 'Unsere Wintervorträge sind da! Die Themen reichen von «Unfallfreie Übergänge» bis «Brandschutz in historischen Wagen». Alle Abende sind kostenlos, eine Anmeldung ist nicht nötig.\n\nSie möchten unseren Brief nicht mehr? Abmeldung mit einem Klick.',
      style: 'bare',
    },
    {
      subject: 'Lesetipps fürs Wochenende',
      body: 'Guten Morgen! Wir haben die meistgelesenen Artikel der Woche für Sie zusammengestellt. Auf Platz eins: wie ein Dorf seine Buslinie rettete.\n\nAbonnement verwalten',
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: 'Abwesenheit: Ihre Nachricht',
      body: 'Besten Dank für Ihre Nachricht. Ich bin bis am Montag abwesend und lese meine Mails nicht. Ihre Nachricht wird nicht weitergeleitet.\n\n{name}',
      style: 'bare',
    },
    {
      subject: 'Automatische Antwort',
      body: 'Ich bin bis zum {day}. in den Ferien. Nach meiner Rückkehr beantworte ich Ihr Mail.\n\nDies ist eine automatische Antwort.\n\n{name}',
      style: 'bare',
    },
    {
      subject: 'Abwesenheitsnotiz',
      body: 'Ich bin zurzeit im Mutterschaftsurlaub und im Frühling wieder da. Diese Antwort wurde automatisch verschickt, bitte antworten Sie nicht darauf.\n\n{first}',
      style: 'bare',
    },
    {
      subject: 'Auto: am Donnerstag zurück',
      body: 'Danke für Ihr Mail! Ich bin an einer Weiterbildung und schaue nur am Abend hin und wieder ins Postfach.\n\n{name}',
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: '-30 % auf Bürostühle, nur heute!',
      body: 'Gut sitzen heisst gut arbeiten! Nur heute schenken wir Ihnen 30 % auf alle Bürostühle. DRINGEND: nur noch {count} Stück! Jetzt im Shop bestellen.',
      style: 'bare',
    },
    {
      subject: 'Ihr Drucker hat Besseres verdient',
      body: 'Toner zum halben Preis, morgen geliefert. Hunderte Transportunternehmen vertrauen uns. Verlangen Sie unverbindlich Ihr Gratismuster.',
      style: 'bare',
    },
    {
      subject: 'Mehr Reichweite für Ihr Unternehmen',
      body: 'Hallo\n\nIch bin auf Ihre Website gestossen und habe gesehen, dass Sie bei den Suchmaschinen auf Seite eins stehen könnten. Wollen wir diese Woche zehn Minuten telefonieren?\n\n{first}',
      style: 'bare',
    },
    {
      subject: 'Letzte Chance!!! Winterpneus',
      body: 'LETZTE CHANCE! Unser Lager muss weg! Winterpneus für Lieferwagen und Lastwagen zu Preisen, bei denen Ihnen schwindlig wird. Das Angebot gilt bis Mitternacht. Handeln Sie jetzt!',
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Brandübung im Depot',
      body: 'Die Brandübung vom Donnerstag ist gut verlaufen: In vier Minuten waren alle draussen, die «Verletzten» haben grossartig gespielt. Danke an alle. Das Protokoll liegt im üblichen Ordner.',
    },
    {
      subject: 'evakuationsübung',
      body: 'übung bei {station} beendet, keine beanstandungen, rauchmaschine zurückgegeben. das wars von mir, bitte ablegen',
      style: 'note',
    },
    {
      subject: 'Bericht: Unfallsimulation',
      body: 'Hier der Bericht zum simulierten Tramunfall bei {stop}. Alle Alarmketten haben funktioniert. Keine Massnahmen nötig, nur für eure Akten.',
    },
    {
      subject: 'Zur Information: Sirenentest',
      body: 'Der jährliche Sirenentest fand wie angekündigt um halb zwei statt, sämtliche Sirenen waren zu hören. Ihr müsst nichts unternehmen.',
    },
  ],
  'press-review': [
    {
      subject: 'Pressespiegel vom {day}.',
      body: 'Seilbahn im Ausland nach technischer Störung evakuiert, niemand verletzt (Bergbote). Film über Zugunglück ausgezeichnet (Kultur heute). Ihr Unternehmen wird in den heutigen Zeitungen nicht erwähnt.',
      style: 'bare',
    },
    {
      subject: 'Medienbeobachtung: 0 Treffer',
      body: 'Ihre Suchbegriffe «Tram», «Unfall», «Streik» ergaben heute in der nationalen Presse 0 Treffer. Sie erhalten diese Übersicht an jedem Werktag.',
      style: 'bare',
    },
    {
      subject: 'Heute in den Zeitungen',
      body: 'Kommentar: Warum wir langsame Züge lieben. Reportage: Brand in einer Spielzeugfabrik im Nachbarland, Schaden in Millionenhöhe. Sport: schon wieder Hockey.\n\nDieser Dienst wird automatisch erstellt.',
      style: 'bare',
    },
    {
      subject: 'Medienausschnitte der Woche',
      body: 'Erwähnungen Ihres Unternehmens in dieser Woche: 3, alle neutral. Erwähnungen der Konkurrenz: 5. Die Ausschnitte finden Sie als PDF im Anhang für Ihr Archiv.',
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'Backup OK',
      body: 'Nächtliche Datensicherung erfolgreich abgeschlossen. 0 Fehler, 2 Warnungen (bekannt). Dauer {minutes} min. Diese Nachricht wurde automatisch erzeugt.',
      style: 'bare',
    },
    {
      subject: '[report] nachtlauf {invoice} beendet',
      body: 'Lauf {invoice}: Status erfolgreich. Datensätze gelesen {invoice}, fehlerhaft 0. Kein Handlungsbedarf.',
      style: 'bare',
    },
    {
      subject: 'Zertifikat erneuert',
      body: 'Das Zertifikat der Test-Website wurde automatisch erneuert und gilt 90 Tage. Sie müssen nichts tun.',
      style: 'bare',
    },
    {
      subject: 'Plattenprüfung: alles grün',
      body: 'Wöchentliche Prüfung von {count} Platten: alle gesund. Ausgelöste Notfallmeldungen: 0. Kritische Fehler: 0.',
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Hat sich erledigt, danke',
      body: 'Die Sache, wegen der ich letzte Woche angerufen habe, ist geregelt. Sie waren sehr freundlich. Sie müssen nichts mehr machen.',
    },
    {
      subject: 'gefunden!',
      body: 'hab meinen schirm zuhause hinter der tür gefunden, sorry für die umstände. ihr könnt meinen fall schliessen',
      style: 'note',
    },
    {
      subject: 'Danke und alles Gute',
      body: 'Mein Geld ist angekommen und die Entschuldigung auch. Ich nehme beides an. Einen schönen Winter!',
    },
    {
      subject: 'Nicht mehr nötig',
      body: 'Ich hatte Sie gebeten, mir einen Fahrplan per Post zu schicken. Meine Enkelin hat ihn mir inzwischen ausgedruckt, Sie brauchen also keinen mehr zu senden. Trotzdem vielen Dank!',
    },
  ],
};
