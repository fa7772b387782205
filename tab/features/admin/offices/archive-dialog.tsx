import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { Confirm } from '../parts/confirm.tsx';
import { removeOffice } from './api.ts';

interface ArchiveDialogProps {
  http: Http;
  office: OfficeView;
  onDone: () => void;
  onClose: () => void;
}

/** Asks before an office is archived. */
export function ArchiveDialog({ http, office, onDone, onClose }: ArchiveDialogProps) {
  return (
    <Confirm
      title={texts.text('admin.offices.archive-ask', { office: office.name })}
      verb={texts.text('admin.offices.archive')}
      work={() => removeOffice(http, office.id)}
      onClose={onClose}
      onDone={onDone}
    >
      {texts.text('admin.offices.archive-means')}
    </Confirm>
  );
}
