import { makeStyles, Subtitle2, Text, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { OverrideInput } from '../../../../server/routes/schemas/me.ts';
import type { PersonView } from '../../../../server/routes/schemas/people.ts';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useNow, useServerTime } from '../../../shared/components/server-time.tsx';
import { DrawerContent, SideDrawer } from '../../../shared/components/side-drawer.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { addedStatement } from '../../../shared/statement/view-model.ts';
import { Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { endSaidFor, fetchPlaces, fetchSaidFor, restoreSaidFor, sayFor } from './api.ts';
import { SaidList } from './said-list.tsx';
import { SayForForm } from './say-for-form.tsx';
import { personFacts } from './view-model.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

interface SayForDrawerProps {
  http: Http;
  zone: string;
  person: PersonView;
  onClose: () => void;
}

/** Statements of administrators on somebody's behalf. Nothing else about where the person is is shown here. */
export function SayForDrawer({ http, zone, person, onClose }: SayForDrawerProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const say = useSay();
  const { observe } = useServerTime();
  const resource = useServerQuery(
    ['said-for', person.id],
    async () => {
      const [said, occupancy] = await Promise.all([fetchSaidFor(http, person.id), fetchPlaces(http)]);
      observe(occupancy.at);
      return { said, occupancy };
    },
    { fresh: true },
  );
  const now = useNow(resource.value?.occupancy.at ?? '');
  const action = useAction();
  const [act, again] = useRepeat((action: () => Promise<void>) => action());
  const takeBack = async (id: string) => {
    await endSaidFor(http, person.id, id).finally(() => void resource.reload());
    say(texts.text('tab.shared.undone'), { about: `said for ${person.id}` });
  };
  const set = async (input: OverrideInput) => {
    const known = resource.value?.said.overrides ?? [];
    const done = await action.run(() => sayFor(http, person.id, input));
    if (done) {
      const added = addedStatement(known, done.value.overrides);
      const undo = added && (() => takeBack(added.id));
      say(texts.text('admin.people.say-set', { name: person.name }), { about: `said for ${person.id}`, undo });
    }
    await resource.reload();
  };
  const said = useRef<HTMLHeadingElement>(null);
  const restore = async (id: string) => {
    await restoreSaidFor(http, person.id, id).finally(() => void resource.reload());
    say(texts.text('admin.people.said-restored'), { about: `said for ${person.id}` });
  };
  const end = async (id: string) => {
    const done = await action.run(() => endSaidFor(http, person.id, id));
    if (done) say(texts.text('admin.people.said-ended'), { about: `said for ${person.id}`, undo: () => restore(id) });
    await resource.reload();
    // The button that had the focus no longer exists.
    said.current?.focus();
  };
  return (
    <SideDrawer
      title={person.name}
      facts={
        <Text size={200} className={shared.muted}>
          {personFacts(person)}
        </Text>
      }
      width={480}
      onClose={onClose}
    >
      <DrawerContent>
        <MessageBar>
          <MessageBarBody>{texts.text('admin.people.say-note', { name: person.name })}</MessageBarBody>
        </MessageBar>
        {action.problem !== undefined && <Problem error={action.problem} retry={again} title={texts.text('admin.people.say-not-set')} />}
        <Loaded from={resource} rows={3}>
          {({ said: { timeZone, overrides }, occupancy }) => (
            <>
              <Subtitle2 as="h3" className={shared.heading}>
                {texts.text('admin.people.say-title')}
              </Subtitle2>
              <SayForForm
                now={now}
                zone={timeZone ?? zone}
                offices={occupancy.offices}
                busy={action.busy}
                onSay={(input) => act(() => set(input))}
                onCancel={onClose}
              />
              <h3 ref={said} tabIndex={-1} className={styles.title}>
                {texts.text('admin.people.said-title')}
              </h3>
              <Text size={200} className={shared.muted}>
                {texts.text('admin.people.said-zone', { zone })}
              </Text>
              <SaidList statements={overrides} zone={zone} now={now} busy={action.busy} onEnd={(id) => void act(() => end(id))} />
            </>
          )}
        </Loaded>
      </DrawerContent>
    </SideDrawer>
  );
}
