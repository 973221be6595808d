import { find } from '../dom/find.ts';

/** Takes one file, chosen or dropped. */
export function watchZone(zone: HTMLElement, onFile: (file: File) => void): void {
  const input = find(zone, '[data-file]', HTMLInputElement);
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    // The same file can be chosen again after it was rebuilt.
    if (file !== undefined) onFile(file);
    input.value = '';
  });
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.dataset['over'] = '';
  });
  zone.addEventListener('dragleave', () => delete zone.dataset['over']);
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    delete zone.dataset['over'];
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}
