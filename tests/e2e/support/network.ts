import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** What a site of the test answers: HTML, or HTML with headers of its own; null is "not found". */
export type Answer = string | { body: string; headers: Record<string, string> } | null;

/** The sites of a test by host name. */
export type Sites = Record<string, (path: string) => Answer>;

export interface Network {
  /** Arguments that send every request of Chromium here, also those to this machine. */
  chromiumArgs: string[];
  /** Every address that was asked for, in order; nothing can leave past this list. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * The whole internet of a test: a proxy that serves `sites` over http and https, answers 404 for every
 * other host, and writes down each request. No packet leaves the machine.
 */
export async function startNetwork(sites: Sites): Promise<Network> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const answer =
    (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
      requests.push(url.href);
      respond(response, sites[url.hostname]?.(url.pathname + url.search) ?? null);
    };

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Whence test' }]);
  const secure = createSecureServer({ key, cert }, answer('https'));
  const proxy = createServer(answer('http'));
  proxy.on('connect', (request, browserSide: Socket) => {
    if (!(hostOf(request.url) in sites)) requests.push(`https://${request.url}`);
    const serverSide = connect(portOf(secure), '127.0.0.1', () => {
      browserSide.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      serverSide.pipe(browserSide).pipe(serverSide);
    });
    for (const socket of [browserSide, serverSide]) socket.on('error', () => socket.destroy());
  });
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  return {
    chromiumArgs: [
      `--proxy-server=http://127.0.0.1:${portOf(proxy)}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
    ],
    requests,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(
        [proxy, secure].map((server) => new Promise((resolve) => server.close(resolve))),
      );
    },
  };
}

function respond(response: ServerResponse, answer: Answer): void {
  if (answer === null) {
    response.writeHead(404).end();
    return;
  }
  const { body, headers } = typeof answer === 'string' ? { body: answer, headers: {} } : answer;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

const hostOf = (authority = '') => authority.replace(/:\d+$/, '');
const portOf = (server: Server) => (server.address() as AddressInfo).port;
