import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copy a build to `target`, changing one thing: the sites of `origins` (match patterns), and optional permissions
 * by name, are granted in the manifest, as if the reader had allowed them in the browser's prompt, which no program can answer.
 * Returns `target`. Throws when there is no build at `build`.
 */
export function copyWithPermission(
  build: string,
  target: string,
  origins: string[],
  granted: string[] = [],
): string {
  const manifestFile = join(build, 'manifest.json');
  if (!existsSync(manifestFile)) {
    throw new Error(`There is no build in ${build}: run \`npm run build\` first.`);
  }
  rmSync(target, { recursive: true, force: true });
  cpSync(build, target, { recursive: true });
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { permissions: string[] };
  writeFileSync(
    join(target, 'manifest.json'),
    JSON.stringify({
      ...manifest,
      host_permissions: origins,
      permissions: [...manifest.permissions, ...granted],
    }),
  );
  return target;
}
