import { isHostWorker, workerContentSecurityPolicy } from '../../core/component/worker-policy.ts';
import { writeHeaderRules, type HeaderRule } from '../headers/header-rules.ts';
import { headerPolicy, type HashSource } from '../headers/policy.ts';
import { securityHeaders } from '../headers/security-headers.ts';

/** The one place where the headers of the published site are decided: text of dist/_headers. */
export function headerFile(files: readonly string[], base: string, inlineScripts: readonly HashSource[]): string {
  const policyName = 'Content-Security-Policy';
  const rules: HeaderRule[] = [
    { path: `${base}*`, headers: { ...securityHeaders, [policyName]: headerPolicy(inlineScripts) } },
    // The names of these files change with their bytes.
    { path: `${base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
  for (const file of files.filter((name) => isHostWorker(`/${name}`))) {
    rules.push({ path: `${base}${file}`, headers: { [policyName]: workerContentSecurityPolicy } });
  }
  return writeHeaderRules(rules);
}
