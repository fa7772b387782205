import { makeStyles } from '@fluentui/react-components';

/** With forced colours, the track of a bar would look full. These classes are for the bar and its `bar` slot. */
export const useBarColours = makeStyles({
  track: {
    '@media screen and (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText', forcedColorAdjust: 'none' },
  },
  bar: { '@media screen and (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
});
