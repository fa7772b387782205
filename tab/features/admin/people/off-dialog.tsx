import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { Confirm } from '../parts/confirm.tsx';
import { setMode } from './api.ts';

interface OffDialogProps {
  http: Http;
  person: PersonView;
  onDone: (after: PersonView) => void;
  onClose: () => void;
}

/** Asks before somebody is switched off, which deletes. */
export function OffDialog({ http, person, onDone, onClose }: OffDialogProps) {
  const { id, name } = person;
  return (
    <Confirm
      title={texts.text('admin.people.off-ask', { name })}
      verb={texts.text('admin.people.off-do')}
      work={() => setMode(http, id, 'off')}
      onClose={onClose}
      onDone={onDone}
    >
      {texts.text('admin.people.off-means', { name })}
    </Confirm>
  );
}
