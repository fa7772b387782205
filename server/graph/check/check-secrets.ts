import { message } from '../../texts/message.ts';
import { failureOfToken } from '../classify.ts';
import { createTokenSource, isSecretRefused, secretsOf, type TokenSourceDeps } from '../credential.ts';
import { type Check, doneAt } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

/**
 * Signs in with each of two secrets. One of them is enough for the server, but the other may be the new one, mistyped. Undefined if there are not
 * two, or if neither is refused. Never throws.
 */
export async function checkSecrets(id: string, deps: TokenSourceDeps, pages: PortalPages): Promise<Check | undefined> {
  if (deps.credential.kind !== 'secret') return undefined;
  const secrets = secretsOf(deps.credential.secret);
  if (secrets.length < 2) return undefined;
  for (const [index, secret] of secrets.entries()) {
    if (!(await isRefused({ ...deps, credential: { kind: 'secret', secret } }))) continue;
    const found = message('check.credential.one-refused', { line: index + 1 });
    return { id, state: 'warn', message: found, remedy: doneAt(message('check.credential.one-refused.remedy'), pages.credentials) };
  }
  return undefined;
}

async function isRefused(deps: TokenSourceDeps): Promise<boolean> {
  try {
    await createTokenSource(deps)?.token();
    return false;
  } catch (error) {
    return isSecretRefused(failureOfToken(error));
  }
}
