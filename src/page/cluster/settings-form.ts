import * as z from 'zod';
import { scalingSettingsSchema, type ScalingSettings } from '../../core/scaling/settings.ts';
import { podStartProfiles } from '../../core/scaling/pod-start.ts';
import { find } from '../dom/find.ts';
import { behaviorModes, behaviorOf, modeOf, type BehaviorMode } from './behaviors.ts';
import { idleModeOf } from './idle-modes.ts';
import { shapeStarts } from './presets.ts';
import { valueAt, withValueAt } from './settings-path.ts';
import { isProfile, profileOf } from './start-profiles.ts';

const shapeSchema = z.enum(['steady', 'burst', 'monday-morning', 'drip']);

function isMode(text: string): text is BehaviorMode {
  return text in behaviorModes;
}

/** Sliders, number fields and choices of a widget, bound to settings. Settings that do not hold are refused in words. */
export class SettingsForm {
  readonly #form: HTMLFormElement;
  readonly #onChange: (settings: ScalingSettings) => void;
  #settings: ScalingSettings;

  constructor(form: HTMLFormElement, settings: ScalingSettings, onChange: (settings: ScalingSettings) => void) {
    this.#form = form;
    this.#settings = settings;
    this.#onChange = onChange;
    form.addEventListener('input', (event) => this.#read(event.target));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.show(settings);
  }

  /** Sets every field; asks nobody. */
  show(settings: ScalingSettings): void {
    this.#settings = settings;
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-path]')) {
      const path = field.dataset['path'] ?? '';
      const value = valueAt(settings, path);
      const shape = field.dataset['shape'];
      const there = typeof value === 'number' && (shape === undefined || shape === settings.arrivals.shape);
      field.hidden = !there;
      if (!there) continue;
      for (const input of field.querySelectorAll('input'))
        if (input !== document.activeElement) setNumber(input, value);
    }
    this.#showChoices();
    this.#complain('');
  }

  #showChoices(): void {
    const { arrivals, hpa, keda, podStart } = this.#settings;
    this.#choose('shape', arrivals.shape);
    this.#choose('behavior', modeOf(hpa.behavior));
    this.#choose('idle', idleModeOf(keda.idleReplicaCount));
    this.#choose('profile', profileOf(podStart) ?? '');
  }

  #choose(name: string, value: string): void {
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>(`input[data-choice="${name}"]`)) {
      radio.checked = radio.value === value;
    }
    const select = this.#form.querySelector<HTMLSelectElement>(`select[data-choice="${name}"]`);
    if (select !== null) select.value = value;
  }

  #read(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'radio')) {
      this.#take(this.#chosen(target.dataset['choice'] ?? '', target.value));
    } else if (target instanceof HTMLInputElement) {
      const path = target.closest<HTMLElement>('[data-path]')?.dataset['path'];
      if (path === undefined || target.value === '') return;
      this.#take(withValueAt(this.#settings, path, target.valueAsNumber));
    }
  }

  #chosen(choice: string, value: string): unknown {
    if (choice === 'shape') return { ...this.#settings, arrivals: shapeStarts[shapeSchema.parse(value)] };
    if (choice === 'behavior' && isMode(value)) return withValueAt(this.#settings, 'hpa.behavior', behaviorOf(value));
    if (choice === 'idle') return withValueAt(this.#settings, 'keda.idleReplicaCount', value === 'zero' ? 0 : null);
    if (choice === 'profile' && isProfile(value)) return { ...this.#settings, podStart: podStartProfiles[value] };
    return this.#settings;
  }

  #take(candidate: unknown): void {
    const parsed = scalingSettingsSchema.safeParse(candidate);
    if (!parsed.success) {
      this.#showChoices();
      this.#complain(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('. '));
      return;
    }
    this.show(parsed.data);
    this.#onChange(parsed.data);
  }

  #complain(problem: string): void {
    const place = find(this.#form, '[data-problem]', HTMLElement);
    place.textContent = problem === '' ? '' : `Not taken over. ${problem}.`;
    place.hidden = problem === '';
  }
}

/** A slider cannot show more than its end; it grows rather than lie. */
function setNumber(input: HTMLInputElement, value: number): void {
  if (value > Number(input.max)) input.max = String(value);
  if (value < Number(input.min)) input.min = String(value);
  input.value = String(value);
}
