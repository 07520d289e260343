import { build, type InlineConfig, type Rolldown } from 'vite';

/** A script and what it imports as one, for a page to run: it sets `whenceBench`. Throws when there is nothing in it. */
export async function bundleForPage(
  entry: string,
  { root, resolve }: Pick<InlineConfig, 'root' | 'resolve'> = {},
): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    ...(root === undefined ? {} : { root }),
    ...(resolve === undefined ? {} : { resolve }),
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'whenceBench' },
    },
  })) as Rolldown.RolldownOutput[] | Rolldown.RolldownOutput;
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The bundle is empty.');
  return `${chunk.code};globalThis.whenceBench = whenceBench;`;
}
