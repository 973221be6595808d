import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The Cargo workspace that the components are built from. */
export const workspace = join(root, 'labs', 'mail-triage');
/** Where the built components and their lock file are committed. */
export const builtComponents = join(root, 'public', 'components');
