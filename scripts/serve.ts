import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** The same address at each start, for notes belong to an address; the next free one when it is taken. */
const USUAL_PORT = 8675;

export interface FileServer {
  /** Without a slash at the end, such as `http://127.0.0.1:8675`. */
  origin: string;
  close(): void;
}

/** Serve the files of a folder to this machine alone, and nothing outside of it. */
export async function serveFolder(folder: string): Promise<FileServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = fileOf(request.url ?? '/');
      try {
        const body = await readFile(join(folder, path));
        response.writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        });
        response.end(body);
      } catch {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      }
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1', resolve);
      else reject(error);
    });
    server.listen(USUAL_PORT, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A path below the folder; one that climbs out of it becomes one that is not there. */
function fileOf(url: string): string {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname));
    if (path.split(sep).includes('..')) return '..missing';
    return path.endsWith(sep) ? join(path, 'index.html') : path;
  } catch {
    return '..missing';
  }
}
