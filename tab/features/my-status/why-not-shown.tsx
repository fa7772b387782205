import type { Me } from '../../../server/routes/schemas/me.ts';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { withDays } from '../../shared/lib/with-days.ts';
import { Disclosure } from './disclosure.tsx';

const Answer = lazyPart('not-shown', () => withDays(import('./not-shown-answer.tsx')));

/** "I'm here, why am I not shown?": fetched on request, and again when my presence changes. */
export function WhyNotShown({ http, me }: { http: Http; me: Me }) {
  return (
    <Disclosure title={texts.text('tab.my-status.why-not-shown')}>
      <Answer http={http} shown={`${me.presence.status} ${me.presence.since ?? ''}`} />
    </Disclosure>
  );
}
