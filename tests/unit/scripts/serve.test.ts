import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type FileServer } from '../../../scripts/serve';

let root: string;
let server: FileServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'whence-serve-'));
  mkdirSync(join(root, 'pages'));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'pages', 'index.html'), '<p>the index');
  writeFileSync(join(root, 'pages', 'two words.html'), '<p>two');
  server = await serveFolder(join(root, 'pages'));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const get = async (path: string) => (await fetch(server.origin + path)).text();

/** `fetch` would tidy the path up before it is sent. */
function getRaw(path: string): Promise<string> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
  });
}

it('serves the index of its folder, and files by name', async () => {
  expect(await get('/')).toBe('<p>the index');
  expect(await get('/two%20words.html?x=1')).toBe('<p>two');
});

it('answers with the type of the file', async () => {
  expect((await fetch(server.origin)).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/missing.html'])(
  'gives nothing from outside the folder: %s',
  async (path) => {
    const answer = await getRaw(path);
    expect(answer).toContain('404 Not Found');
    expect(answer).not.toContain('secret\r\n');
  },
);

it('takes another port when its usual one is taken', async () => {
  const second = await serveFolder(join(root, 'pages'));
  expect(second.origin).not.toBe(server.origin);
  expect(await (await fetch(second.origin)).text()).toBe('<p>the index');
  second.close();
});
