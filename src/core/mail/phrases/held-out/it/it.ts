import type { it } from '../../../scenarios/it.ts';
import type { PhrasesOf } from '../../phrase.ts';

export const itIt: PhrasesOf<typeof it> = {
  'blank-tickets': [
    {
      subject: 'Biglietti invisibili',
      body: "Dal distributore all'aeroporto esce soltanto carta non stampata, CHF {amount} andati. La signora delle informazioni dice di aver avuto quaranta casi così da stamattina e di non poter fare nulla. Potete almeno avvisare i controllori oggi?",
    },
  ],
  'other-machine': [
    {
      subject: 'Resto',
      body: 'Pagando con una banconota da venti al distributore di {stop} ho ricevuto il resto in pezzi da cinque centesimi, sessanta. Magari qualcuno può ricaricarlo alla prossima occasione.',
    },
  ],
  'login-418': [
    {
      subject: 'Il portale mi respinge',
      body: 'Al momento del cambio la nuova password è stata accettata, poi al login seguente il portale del personale ha mostrato solo una pagina con scritto 418. Se è risolto entro la fine della settimana va bene, voglio inserire le vacanze.',
    },
  ],
  'login-418-crew': [
    {
      subject: 'Nessuno riesce a collegarsi',
      body: 'Tutti i capigruppo della nostra sede vengono buttati fuori dal portale con il codice 418 da quando stamattina hanno cambiato la password. Senza non possiamo assegnare i veicoli del pomeriggio, quindi deve funzionare per mezzogiorno.',
    },
  ],
  'other-login': [
    {
      subject: 'Accesso al disco condiviso',
      body: 'Da quando sono passata alla pianificazione non vedo la cartella del mio nuovo gruppo. La mia capa ha firmato il modulo. Per ora posso lavorare con delle copie.',
    },
  ],
  'payroll-phish': [
    {
      subject: 'Tentativo di truffa con gli stipendi',
      body: 'Diversi dei miei sono stati invitati da un certo «Payroll office» a guardare la busta paga su un sito che sembra il nostro ma non lo è. Due hanno ceduto la password. I loro accessi andrebbero chiusi oggi stesso.',
    },
  ],
  'other-phish': [
    {
      subject: 'Codice QR su un manifesto',
      body: "In mensa qualcuno ha appeso un manifesto con un codice QR che promette un buono. Dietro c'è una pagina che vuole la nostra password aziendale. L'ho strappato, ma una decina di persone l'aveva già scansionato. Bisognerebbe bloccare la pagina e reimpostare le loro password oggi.",
    },
  ],
  'control-centre-down': [
    {
      subject: 'Ai banchi non va più niente',
      body: "Un virus che cifra i dati si è diffuso sulle postazioni della centrale, su ogni schermo c'è una richiesta di riscatto. L'apparato si è spento e il traffico è fermo in tutta la città. Ci arrangiamo con messaggeri a piedi, aiutateci.",
    },
  ],
  'app-crash': [
    {
      subject: 'Preferiti spariti',
      body: "Dopo l'aggiornamento tutti i miei collegamenti salvati nell'app sono spariti. I più importanti li ho rimessi. C'è modo di recuperare gli altri?",
    },
  ],
};
