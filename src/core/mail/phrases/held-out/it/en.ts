import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itEn: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: 'Invisible tickets',
      body: "All that comes out of the automat at the airport is blank paper, CHF {amount} gone. The woman at the information desk said she has had forty such cases since this morning and can't do anything. Could you at least warn the inspectors today?",
    },
  ],
  'other-machine': [
    {
      subject: 'Change',
      body: 'When I paid with a twenty at the ticket machine of {stop}, it gave me the change in five-centime pieces, sixty of them. Perhaps someone could refill it at the next opportunity.',
    },
  ],
  'login-418': [
    {
      subject: 'Portal turns me away',
      body: "The new password was accepted when I changed it, but at the next login the staff portal showed only a page with 418 on it. It'd be fine if that was solved by the end of the week, I want to enter my holidays.",
    },
  ],
  'login-418-crew': [
    {
      subject: 'No one can sign on',
      body: "All of the team leaders at our site are being thrown out of the portal with code 418 since they changed their passwords this morning. Without it we can't hand out vehicles for the afternoon, so we need it working by noon.",
    },
  ],
  'other-login': [
    {
      subject: 'Access to the shared drive',
      body: "Since I moved to the planning department I don't see the folder of my new team. My boss has signed the form. I can work with copies for now.",
    },
  ],
  'payroll-phish': [
    {
      subject: 'Fraud attempt with salaries',
      body: 'Several of my people were invited by a certain "Payroll office" to check their wage slip on a website which looks like ours but isn\'t. Two gave their passwords away. Their access ought to be shut off today.',
    },
  ],
  'other-phish': [
    {
      subject: 'QR code on a poster',
      body: 'In the canteen somebody hung up a poster with a QR code promising a voucher. Behind it there is a page that wants our company password. I tore it down, but about ten people had scanned it before. You should block the page and reset theirs today.',
    },
  ],
  'control-centre-down': [
    {
      subject: 'Nothing works at the desks any more',
      body: 'An encryption trojan has spread over the workstations of the control room, a text demanding money is on every screen. The interlocking has switched off and traffic has stopped all over the city. We do everything by messengers on foot at the moment, please help.',
    },
  ],
  'app-crash': [
    {
      subject: 'Favourites disappeared',
      body: "After the update all of my saved connections in the app are gone. I've entered the most important ones anew. Is there a way to bring back the others?",
    },
  ],
};
