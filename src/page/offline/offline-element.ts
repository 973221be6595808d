/** What the footer says about working without network; `data-state` has it for tests and styles. */
const texts = {
  off: '',
  unable: 'This browser keeps no copy for offline use; everything else works.',
  keeping: 'Keeping a copy for offline use …',
  ready: 'Ready to work offline.',
  waiting: 'A new version is ready. Your progress stays as it is.',
  replaced: 'Another tab took a new version. Reload this page when it suits you.',
} as const;

/** Registers the service worker, says how far it is, and lets the learner decide when a new version takes over. */
class OfflineElement extends HTMLElement {
  #reloading = false;

  connectedCallback(): void {
    const { worker, scope } = this.dataset;
    if (worker === undefined || scope === undefined) return this.#say('off');
    if (!('serviceWorker' in navigator)) return this.#say('unable');
    const begin = () => void this.#begin(worker, scope);
    // The page itself comes first: the copy is for later.
    if (document.readyState === 'complete') begin();
    else window.addEventListener('load', begin, { once: true });
  }

  async #begin(worker: string, scope: string): Promise<void> {
    const { serviceWorker } = navigator;
    const hadController = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => {
      if (this.#reloading) location.reload();
      else if (hadController) this.#say('replaced');
    });
    try {
      const registration = await serviceWorker.register(worker, { scope });
      if (registration.active === null) this.#say('keeping');
      else this.#say('ready');
      this.#watch(registration);
      await serviceWorker.ready;
      if (registration.waiting === null) this.#say('ready');
    } catch {
      this.#say('unable');
    }
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (registration.waiting !== null) this.#offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && navigator.serviceWorker.controller !== null) this.#offer(installing);
      });
    });
  }

  #offer(worker: ServiceWorker): void {
    this.#say('waiting');
    const button = this.querySelector<HTMLButtonElement>('[data-update]');
    if (button === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      this.#reloading = true;
      worker.postMessage({ type: 'SKIP_WAITING' });
    });
  }

  #say(state: keyof typeof texts): void {
    this.dataset['state'] = state;
    const text = this.querySelector('[data-text]');
    if (text !== null) text.textContent = texts[state];
  }
}

customElements.define('mr-offline', OfflineElement);
