import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip. */
export interface BuildSizes {
  contentScript: number;
  background: number;
  total: number;
}

/** Sizes of a build's files, each compressed by itself as it would be served. */
export function buildSizes(build: string): BuildSizes {
  const sizes = filesIn(build).map((file): [string, number] => [file, gzipped(join(build, file))]);
  const of = (starts: string): number =>
    sizes.filter(([file]) => file.startsWith(starts)).reduce((sum, [, size]) => sum + size, 0);
  return { contentScript: of('content-scripts'), background: of('background'), total: of('') };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
