import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Stage {
  readonly url: string;
  /** What a page first posts, to whatever address. */
  readonly posted: Promise<string>;
  readonly close: () => Promise<void>;
}

const answer = (response: ServerResponse, body: string | Uint8Array, type: string): void => {
  response.writeHead(200, { 'Content-Type': type }).end(body);
};

/** Pages of a test's own, by path; whatever else they ask for is the portal's. */
export const stage = async (pages: ReadonlyMap<string, string>, portal: string): Promise<Stage> => {
  let hear: (words: string) => void;
  const posted = new Promise<string>((resolve) => {
    hear = resolve;
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (request.method === 'POST') {
      void text(request).then((words) => {
        hear(words);
        response.end();
      });
      return;
    }
    const page = pages.get(path);
    if (page !== undefined) {
      answer(response, page, 'text/html; charset=utf-8');
      return;
    }
    void fetch(new URL(path, portal)).then(async (found) => {
      const body = new Uint8Array(await found.arrayBuffer());
      answer(response, body, found.headers.get('content-type') ?? 'application/octet-stream');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stage has no port.');
  return {
    posted,
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
