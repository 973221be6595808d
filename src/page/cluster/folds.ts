import type { RecordedCurves } from '../../core/scaling/recorded-curves.ts';
import type { ScalingSettings } from '../../core/scaling/settings.ts';
import type { Sample } from '../../model/simulation/sample.ts';
import { find } from '../dom/find.ts';
import { sampleTable } from './sample-table.ts';
import { shareLink } from './share-link.ts';
import { startComparison } from './start-comparison.ts';
import type { YamlPanel } from './yaml-panel.ts';

interface FoldTalk {
  settings(): ScalingSettings;
  samples(): readonly Sample[];
  readonly recorded: RecordedCurves | null;
  take(settings: ScalingSettings): void;
  say(text: string): void;
}

/** What can be unfolded under the curves; nothing of it is made before somebody opens it. */
export class Folds {
  readonly #widget: HTMLElement;
  readonly #talk: FoldTalk;
  #yaml: Promise<YamlPanel> | undefined;

  constructor(widget: HTMLElement, talk: FoldTalk) {
    this.#widget = widget;
    this.#talk = talk;
    for (const fold of widget.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) {
      fold.addEventListener('toggle', () => this.#fill(fold));
    }
    find(widget, '[data-copy-link]', HTMLButtonElement).addEventListener('click', () => void this.#copyLink());
    find(widget, '[data-link]', HTMLInputElement).addEventListener('focus', (event) => {
      if (event.target instanceof HTMLInputElement) event.target.select();
    });
  }

  /** The run or its settings changed: what is open is made anew. Not called while it plays. */
  refresh(): void {
    for (const fold of this.#widget.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) this.#fill(fold);
  }

  #fill(fold: HTMLDetailsElement): void {
    if (!fold.open) return;
    switch (fold.dataset['fold']) {
      case 'samples':
        return find(fold, '[data-samples]', HTMLElement).replaceChildren(
          sampleTable(this.#talk.samples(), this.#talk.recorded),
        );
      case 'starts':
        return find(fold, '[data-starts]', HTMLElement).replaceChildren(startComparison(this.#talk.settings()));
      case 'yaml':
        this.#yaml ??= import('./yaml-panel.ts').then(({ YamlPanel }) => new YamlPanel(this.#widget, this.#talk));
        void this.#yaml.then((panel) => panel.show());
        return undefined;
      default:
        find(fold, '[data-link]', HTMLInputElement).value = this.#link();
    }
  }

  #link(): string {
    return shareLink(new URL(location.href), this.#widget.id, this.#talk.settings());
  }

  async #copyLink(): Promise<void> {
    const field = find(this.#widget, '[data-link]', HTMLInputElement);
    field.value = this.#link();
    try {
      await navigator.clipboard.writeText(field.value);
      this.#talk.say('Link copied.');
    } catch {
      field.focus();
      this.#talk.say('The browser does not let the page copy. The link is selected: copy it yourself.');
    }
  }
}
