import type { archive } from '../../../scenarios/archive.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const archiveEn: PhrasesOf<typeof archive> = {
  newsletter: [
    {
      subject: 'Newsletter 11: trams in small towns',
      body: 'Dear reader,\n\nin this issue: why small towns bring back the tram, an interview about battery buses, and ten beautiful depots. You receive this letter because you have subscribed to it.\n\nUnsubscribe | Imprint',
      style: 'bare',
    },
    {
      subject: 'This month in mobility',
      body: 'Five trends for next year +++ Ticketing without tickets +++ What travellers want from an app\n\nRead more on our website. To change your settings click here.',
      style: 'bare',
    },
    {
      subject: 'The collision of ideas: our winter programme',
      body: 'Our winter lectures are here! Topics range from "Accident-free crossings" to "Fire safety in historic rolling stock". All evenings are free of charge, no registration needed.\n\nYou no longer wish to receive our letter? Unsubscribe with one click.',
      style: 'bare',
    },
    {
      subject: 'Reading tips for the weekend',
      body: 'Good morning! We have put together the most-read articles of the week for you. Number one: how a village saved its bus line.\n\nManage your subscription',
      style: 'bare',
    },
  ],
  'out-of-office': [
    {
      subject: 'Out of office: your message',
      body: 'Thank you for your message. I am out of the office until Monday and do not read my mail. Your message will not be forwarded.\n\n{name}',
      style: 'bare',
    },
    {
      subject: 'Automatic reply',
      body: "I'm on holiday until the {day}th. I will answer your mail after my return.\n\nThis is an automatic reply.\n\n{name}",
      style: 'bare',
    },
    {
      subject: 'Absence note',
      body: "I am on parental leave at present and will be back in spring. This answer was sent automatically, please don't reply to it.\n\n{first}",
      style: 'bare',
    },
    {
      subject: 'Auto: back on Thursday',
      body: "Thanks for writing! I'm at a training course and only have a look at my mails in the evening now and then. \n\n{name}",
      style: 'bare',
    },
  ],
  advertising: [
    {
      subject: '-30 % on office chairs only today!',
      body: 'Sitting well means working well! Only today we offer you 30 % off all office chairs. URGENT: only {count} pieces left! Order now in our shop.',
      style: 'bare',
    },
    {
      subject: 'Your printer deserves better',
      body: 'Toner at half price, delivered by tomorrow. Hundreds of transport companies trust us. Ask for your free sample without obligation.',
      style: 'bare',
    },
    {
      subject: 'More reach for your business',
      body: 'Hi,\n\nI came across your website and noticed that you could be on page one of the search engines. Shall we have a ten-minute call this week?\n\n{first}',
      style: 'bare',
    },
    {
      subject: 'Last chance!!! Winter tyres',
      body: 'LAST CHANCE! Our stock must go! Winter tyres for vans and lorries at prices which will make your head spin. This offer ends at midnight. Act now!',
      style: 'bare',
    },
  ],
  'drill-went-well': [
    {
      subject: 'Fire drill in the depot',
      body: 'The fire drill on Thursday went well: everybody was outside in four minutes, the "injured" played their part splendidly. Thanks to all. The minutes are in the usual folder.',
    },
    {
      subject: 'evacuation exercise',
      body: "exercise at {station} finished, no complaints, smoke machine returned. that's it from me, file it pls",
      style: 'note',
    },
    {
      subject: 'Report: accident simulation',
      body: 'Here is the report on the simulated tram accident at {stop}. All of the alarm chains worked. No measures necessary, for your files only.',
    },
    {
      subject: 'For information: siren test',
      body: 'The yearly siren test took place at half past one as announced, and all sirens could be heard. There is nothing you need to do.',
    },
  ],
  'press-review': [
    {
      subject: 'Press review of the {day}th',
      body: "Cable car abroad evacuated after technical fault, no one injured (Mountain Gazette). Train accident film wins award (Culture Today). Your company is not mentioned in today's papers.",
      style: 'bare',
    },
    {
      subject: 'Media monitoring: 0 hits',
      body: 'Your search words "tram", "accident", "strike" brought 0 hits in the national press today. You get this overview every working day.',
      style: 'bare',
    },
    {
      subject: 'Today in the papers',
      body: 'Comment: Why we love slow trains. Report: Fire in a toy factory in the neighbouring country, damage in the millions. Sport: Hockey, again.\n\nThis service is generated automatically.',
      style: 'bare',
    },
    {
      subject: 'Weekly clippings',
      body: 'Mentions of your company this week: 3, all neutral. Mentions of competitors: 5. The clippings are attached as a PDF for your archive.',
      style: 'bare',
    },
  ],
  'backup-report': [
    {
      subject: 'Backup OK',
      body: 'Nightly backup completed successfully. 0 errors, 2 warnings (known). Duration {minutes} min. This message was generated automatically.',
      style: 'bare',
    },
    {
      subject: '[report] night job {invoice} finished',
      body: 'Job {invoice}: status success. Records read {invoice}, records failed 0. No action required.',
      style: 'bare',
    },
    {
      subject: 'Certificate renewed',
      body: "The certificate for the test website was renewed automatically and is valid for 90 days. You don't have to do anything.",
      style: 'bare',
    },
    {
      subject: 'Disk check: all green',
      body: 'Weekly check of {count} disks: all healthy. Emergency alerts triggered: 0. Critical errors: 0.',
      style: 'bare',
    },
  ],
  'solved-thanks': [
    {
      subject: 'Has been solved, thank you',
      body: "The matter I called about last week has been settled. You were very kind. You needn't do anything more.",
    },
    {
      subject: 'found it!',
      body: 'found my umbrella at home behind the door, sorry for the trouble. you can close my case',
      style: 'note',
    },
    {
      subject: 'Thank you and all the best',
      body: 'My money has arrived and the apology with it. I accept both. Have a good winter!',
    },
    {
      subject: 'No longer needed',
      body: "I had asked for a timetable to be posted to me. My granddaughter printed it out for me in the meantime, so please don't send one any more. Thanks anyway!",
    },
  ],
};
