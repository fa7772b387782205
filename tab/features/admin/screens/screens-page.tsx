import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TvRegular } from '@fluentui/react-icons/svg/tv';
import { useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { Screen } from '../../../../server/routes/schemas/screens.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dateIn } from '../../../shared/lib/time.ts';
import type { PageProps } from '../page-props.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useTableStyles } from '../parts/table-styles.ts';
import { fetchScreens, revokeScreen } from './api.ts';
import { MadeKey } from './made-key.tsx';
import { type Made, ScreenForm } from './screen-form.tsx';
import { formatOffice, formatSeen } from './view-model.ts';

const HERE = hrefOf('admin', 'screens');
const NEW = hrefOf('admin', 'screens', 'new');

const useStyles = makeStyles({
  table: { '--columns': 'minmax(0, 2fr) minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr)' },
  // Hidden where the table has columns: the head of the column says it.
  label: { display: 'none', '@media (max-width: 1100px)': { display: 'inline', marginRight: '4px' } },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The keys of screens on walls. */
export function ScreensPage({ http, zone, item }: PageProps) {
  const { go } = useNavigation();
  const say = useSay();
  const resource = together({ screens: useServerQuery(['screens'], (signal) => fetchScreens(http, signal)), offices: useOffices(http) });
  const [revoking, setRevoking] = useState<Screen>();
  const [made, setMade] = useState<Made>();
  const revoked = (screen: Screen) => {
    setRevoking(undefined);
    say(texts.text('admin.screens.revoked', { name: screen.name }));
    void resource.reload();
  };
  const showMade = (next: Made) => {
    setMade(next);
    go(HERE, { saved: true });
    void resource.reload();
  };
  const add = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => go(NEW)}>
      {texts.text('admin.screens.add')}
    </Button>
  );
  return (
    <Section title={texts.text('admin.screens.title')} lead={texts.text('admin.screens.lead')} actions={add}>
      <Loaded from={resource}>
        {({ screens, offices }) => (
          <>
            {screens.length === 0 ? (
              <Empty icon={<TvRegular />} title={texts.text('admin.screens.empty')}>
                {texts.text('admin.screens.empty-hint')}
              </Empty>
            ) : (
              <ScreenTable screens={screens} offices={offices} zone={zone} onRevoke={setRevoking} />
            )}
            {item === 'new' && <ScreenForm http={http} offices={offices} back={HERE} onMade={showMade} />}
          </>
        )}
      </Loaded>
      {made && <MadeKey made={made} onClose={() => setMade(undefined)} />}
      {revoking && (
        <Confirm
          title={texts.text('admin.screens.revoke-ask', { name: revoking.name })}
          verb={texts.text('admin.screens.revoke')}
          work={() => revokeScreen(http, revoking.id)}
          onDone={() => revoked(revoking)}
          onClose={() => setRevoking(undefined)}
        >
          {texts.text('admin.screens.revoke-means')}
        </Confirm>
      )}
    </Section>
  );
}

interface ScreenTableProps {
  screens: readonly Screen[];
  offices: readonly OfficeView[];
  zone: string;
  onRevoke: (screen: Screen) => void;
}

function ScreenTable({ screens, offices, zone, onRevoke }: ScreenTableProps) {
  const shared = usePartStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const { now } = useServerTime();
  const columns = ['screen', 'office', 'made', 'seen', 'actions'] as const;
  return (
    <div className={shared.panel}>
      <Table noNativeElements aria-label={texts.text('admin.screens.list')} className={mergeClasses(table.table, styles.table)}>
        <TableHeader className={table.head}>
          <TableRow className={table.row}>
            {columns.map((column) => (
              <TableHeaderCell key={column}>
                {texts.text(column === 'office' ? 'admin.screens.office' : `admin.screens.column.${column}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {screens.map((screen) => (
            <TableRow key={screen.id} className={table.row}>
              <TableCell className={styles.name}>
                <bdi>{screen.name}</bdi>
              </TableCell>
              <TableCell className={table.wide}>
                <bdi>{formatOffice(screen, offices)}</bdi>
              </TableCell>
              <TableCell className={table.wide}>
                <Labelled label={texts.text('admin.screens.column.made')} words={dateIn(screen.createdAt, zone, now)} />
              </TableCell>
              <TableCell className={table.wide}>
                <Labelled label={texts.text('admin.screens.column.seen')} words={formatSeen(screen, offices, now, zone)} />
              </TableCell>
              <TableCell className={table.actions}>
                <Button
                  size="small"
                  aria-label={texts.text('admin.screens.revoke-one', { name: screen.name })}
                  onClick={() => onRevoke(screen)}
                >
                  {texts.text('admin.screens.revoke')}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

/** A day, with its label where the table has no columns. */
function Labelled({ label, words }: { label: string; words: string }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <span>
      <span className={mergeClasses(shared.muted, styles.label)}>{label}</span>
      {words}
    </span>
  );
}
