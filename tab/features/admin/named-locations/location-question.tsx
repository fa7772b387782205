import type { NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { useSay } from '../../../shared/components/say.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { Confirm } from '../parts/confirm.tsx';
import { applyLocation, unfollowLocation } from './api.ts';

/** The confirmation before a range is closed, or stops following its location. */
export interface Asked {
  what: 'apply' | 'unfollow';
  location: NamedLocationView;
}

interface LocationQuestionProps {
  asked: Asked;
  http: Http;
  onClose: () => void;
  onDone: () => void;
}

export function LocationQuestion({ asked: { what, location }, http, onClose, onDone }: LocationQuestionProps) {
  const say = useSay();
  const { id, name } = location;
  const range = location.range?.name ?? name;
  const done = (words: string) => {
    onClose();
    onDone();
    say(words);
  };
  if (what === 'apply')
    return (
      <Confirm
        title={texts.text('admin.named-locations.close-ask', { range })}
        verb={texts.text('admin.named-locations.close')}
        work={() => applyLocation(http, id)}
        onClose={onClose}
        onDone={() => done(texts.text('admin.named-locations.closed', { range }))}
      >
        {texts.text('admin.named-locations.close-means')}
      </Confirm>
    );
  return (
    <Confirm
      title={texts.text('admin.named-locations.unfollow-ask', { location: name })}
      verb={texts.text('admin.named-locations.unfollow')}
      work={() => unfollowLocation(http, id)}
      onClose={onClose}
      onDone={() => done(texts.text('admin.named-locations.unfollowed', { range }))}
    >
      {texts.text('admin.named-locations.unfollow-means')}
    </Confirm>
  );
}
