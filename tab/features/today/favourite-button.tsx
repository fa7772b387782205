import { Button } from '@fluentui/react-components';
import { StarFilled, StarRegular } from '@fluentui/react-icons/svg/star';
import { useEffect } from 'react';
import { useSay } from '../../shared/components/say.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { problemText } from '../../shared/lib/problem-text.ts';
import { texts } from '../../shared/lib/texts.ts';
import { useFavourites } from './use-mine.ts';
import type { Place } from './wanted.ts';

/** The star button that adds a person, an office or a floor to the favourites, or removes it. */
export function FavouriteButton({ http, place, name }: { http: Http; place: Place; name: string }) {
  const { has, toggle, busy, problem } = useFavourites(http);
  const say = useSay();
  useEffect(() => {
    if (problem !== undefined) say(problemText(problem), { about: 'favourite', intent: 'warning' });
  }, [problem, say]);
  const on = has(place);
  return (
    <Button
      appearance="subtle"
      aria-pressed={on}
      disabledFocusable={busy}
      icon={on ? <StarFilled /> : <StarRegular />}
      aria-label={texts.text('tab.today.favourite', { name })}
      title={texts.text('tab.today.favourite', { name })}
      onClick={() => void toggle(place)}
    />
  );
}
