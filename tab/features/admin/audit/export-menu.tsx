import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';

interface ExportMenuProps {
  busy: boolean;
  onExport: (format: 'csv' | 'json') => void;
}

/** Downloads what fits the filters. */
export function ExportMenu({ busy, onExport }: ExportMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <BusyButton icon={<ArrowDownloadRegular />} busy={busy}>
          {texts.text('admin.audit.export')}
        </BusyButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onExport('csv')}>{texts.text('admin.audit.export-csv')}</MenuItem>
          <MenuItem onClick={() => onExport('json')}>{texts.text('admin.audit.export-json')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
