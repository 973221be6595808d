// `npm run fonts`: writes src/styles/fonts/*.woff2 anew. The files are committed, so that a build needs no font
// tools; test/content/fonts.test.ts proves that they are what this program writes.
import { writeFile } from 'node:fs/promises';
import { cutFont } from './cut.ts';
import { fontPlans } from './plan.ts';

for (const plan of fontPlans) {
  const bytes = await cutFont(plan);
  await writeFile(new URL(`../../styles/fonts/${plan.file}`, import.meta.url), bytes);
  console.log(`${plan.file}: ${bytes.byteLength} bytes`);
}
