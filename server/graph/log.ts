/** The logger, a part of pino's and Fastify's. Fields contain codes and counts, never names, UPNs or addresses. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}
