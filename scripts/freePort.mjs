import { createServer } from 'node:net';

/**
 * @param {number} [port] the one that is wanted; any free one without it
 * @returns {Promise<number | undefined>} undefined where the wanted one is taken
 */
export const freePort = (port = 0) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
