import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { ChosenPlace } from './api.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'end', '@media print': { display: 'none' } },
  field: { flex: '0 1 240px', minWidth: 0 },
});

interface PlaceBarProps {
  offices: readonly OfficeView[];
  floors: InsightsView['floors'];
  site: ChosenPlace;
  busy: boolean;
  onSite: (site: ChosenPlace) => void;
  onCsv: () => void;
}

/** The choice of office and floor, and actions with the figures. */
export function PlaceBar({ offices, floors, site, busy, onSite, onCsv }: PlaceBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Field label={texts.text('tab.insights.office')} className={styles.field}>
        <Select value={site.office} onChange={(_, { value }) => onSite({ office: value, floor: undefined })}>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {floors.length > 0 && (
        <Field label={texts.text('tab.insights.floor')} className={styles.field}>
          <Select value={site.floor ?? ''} onChange={(_, { value }) => onSite({ office: site.office, floor: value || undefined })}>
            <option value="">{texts.text('tab.insights.whole-office')}</option>
            {floors.map(({ floorId, name }) => (
              <option key={floorId} value={floorId}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={busy} onClick={onCsv}>
        {texts.text('tab.insights.csv')}
      </Button>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {texts.text('tab.insights.print')}
      </Button>
    </div>
  );
}
