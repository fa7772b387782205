import { type Actor, requireAdministrator } from '../actor.ts';

interface Deps<Report> {
  /** Tries every step of the connection. */
  checkConnection(): Promise<Report>;
}

/** Checks the connection to the tenant step by step. A step that fails is part of the report. */
export async function checkConnection<Report>(deps: Deps<Report>, actor: Actor): Promise<Report> {
  requireAdministrator(actor);
  return deps.checkConnection();
}
