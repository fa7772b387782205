import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { NoteServiceRead } from '../actions/service-accounts/note-read.ts';
import type { Board } from '../board/board.ts';
import { AppError, isAppError } from '../errors.ts';
import { message } from '../texts/message.ts';
import type { Identity, ServiceAccount, Viewer } from './identity.ts';

/**
 * Who may use a route. `person`: a person in the directory who is enabled and not a guest. `administrator`: such a person with the app role;
 * before the directory was first read the role alone, so that a new installation can be set up. `either`: one of the two.
 */
export type Access = 'person' | 'administrator' | 'either';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Default: `person`. */
    access?: Access;
    /** Whether service accounts may read it, too: numbers, and people in `display`. */
    services?: true;
    /** The accepted content types, if the body is not JSON; for the error message. */
    accepts?: string;
  }
  interface FastifyRequest {
    viewer: Viewer;
  }
}

export interface AuthenticationDeps {
  identity: Identity;
  board: Pick<Board, 'world' | 'catchUp'>;
  /** Looks up an unknown person in Graph. @throws AppError DIRECTORY_UNAVAILABLE */
  lookUpPerson(id: string): Promise<{ directoryRead: boolean }>;
  /** Audits that a service account read an endpoint. */
  noteServiceRead: NoteServiceRead;
}

const BEARER = 'Bearer ';

/** Refuses requests without a valid token of this tenant for this app (docs/RULES.md, promise 3). */
export const authentication = fp(async (app, { identity, board, lookUpPerson, noteServiceRead }: AuthenticationDeps) => {
  app.decorateRequest('viewer');
  app.addHook('onRequest', async (request) => {
    const viewer = knownViewer(request) ?? (await verified(request));
    request.viewer = viewer;
    app.countPerson(request);
    // Another instance may have just changed who has access or who may see whom.
    await board.catchUp();
    if (viewer.service) return admitService(request, viewer.service);
    const access = request.routeOptions.config.access ?? 'person';
    // The account may be new, restored, or deleted since the token was issued; the role alone does not show this.
    const mayBeNew = viewer.administrator && access !== 'person' && !board.world().people.has(viewer.id);
    const { directoryRead } = mayBeNew ? await lookUpPerson(viewer.id) : { directoryRead: true };
    checkAccess(viewer, access, { board, directoryRead });
  });

  async function admitService(request: FastifyRequest, service: ServiceAccount): Promise<void> {
    const { url, config } = request.routeOptions;
    if (!config.services || url === undefined)
      throw new AppError('SERVICE_ACCOUNT_REFUSED', { detail: message('service-account.refused') });
    await noteServiceRead(service, url.replace(/:(\w+)/g, '{$1}'));
  }

  /** The caller if their token was verified before, without any waiting. */
  function knownViewer({ headers: { authorization } }: FastifyRequest): Viewer | undefined {
    return authorization?.startsWith(BEARER) ? identity.known(authorization.slice(BEARER.length)) : undefined;
  }

  async function verified(request: FastifyRequest): Promise<Viewer> {
    try {
      return await identity.verify(tokenOf(request));
    } catch (error) {
      if (isAppError(error) && error.status === 401) app.countRefused(request);
      throw error;
    }
  }
});

/**
 * Checks a verified caller. `directoryRead`: whether the directory was ever read; before that nobody is known.
 * @throws AppError ADMIN_REQUIRED, PERSON_UNKNOWN_TO_DIRECTORY
 */
export function checkAccess(
  viewer: Viewer,
  access: Access,
  { board, directoryRead }: { board: Pick<Board, 'world'>; directoryRead: boolean },
): void {
  const person = board.world().people.get(viewer.id);
  // A disabled account or a guest has no access, regardless of the token.
  const out = person ? !person.enabled || person.guest : directoryRead || access === 'person' || !viewer.administrator;
  if (access === 'administrator' && !viewer.administrator) throw new AppError('ADMIN_REQUIRED');
  if (out)
    throw new AppError('PERSON_UNKNOWN_TO_DIRECTORY', {
      detail: message('directory.unknown-person'),
    });
}

/** The bearer token. @throws AppError TOKEN_MISSING, TOKEN_INVALID */
export function tokenOf(request: FastifyRequest): string {
  const header = request.headers.authorization;
  if (!header) throw new AppError('TOKEN_MISSING', { detail: message('token.none') });
  const token = /^Bearer +([^\s]+)$/i.exec(header)?.[1];
  if (!token) throw new AppError('TOKEN_INVALID', { detail: message('token.header') });
  return token;
}
