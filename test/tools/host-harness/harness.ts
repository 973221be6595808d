import { inspectComponent, openComponent } from '../../../src/page/host/open-component.ts';

/** The host's client, within reach of a browser test. */
const mailroomHost = { inspectComponent, openComponent };

declare global {
  interface Window {
    mailroomHost: typeof mailroomHost;
  }
}

window.mailroomHost = mailroomHost;
document.title = 'ready';
