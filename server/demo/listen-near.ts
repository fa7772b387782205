import type { FastifyInstance } from 'fastify';

const TRIES = 20;

/** Listens on loopback at this port, or at the next free one. Returns the port. Throws if twenty ports are in use. */
export async function listenNear(app: Pick<FastifyInstance, 'listen'>, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await app.listen({ host: '127.0.0.1', port: candidate });
      return candidate;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || candidate >= Math.min(port + TRIES, 65_535)) throw error;
    }
  }
}
