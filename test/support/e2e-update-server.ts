import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a store answers when a browser asks for an extension's newest version; on loopback only. */
export class UpdateServer {
  #offered = { version: '', file: '' };

  private constructor(
    private readonly server: Server,
    extensionId: string,
  ) {
    server.on('request', (request, answer) => {
      const { version, file } = this.#offered;
      if (request.url?.startsWith('/updates.xml')) {
        answer.setHeader('content-type', 'text/xml').end(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${extensionId}">
<updatecheck codebase="${this.#base}/${version}.crx" version="${version}"/></app></gupdate>`);
      } else {
        const type = 'application/x-chrome-extension';
        answer.setHeader('content-type', type).end(readFileSync(file));
      }
    });
  }

  static async start(extensionId: string): Promise<UpdateServer> {
    const started = new UpdateServer(createServer(), extensionId);
    await new Promise<void>((resolve) => started.server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get #base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get address(): string {
    return `${this.#base}/updates.xml`;
  }

  /** From now on this is the newest version. @param file path of the package */
  offer(version: string, file: string): void {
    this.#offered = { version, file };
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
