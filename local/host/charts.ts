/** The Charts service: the types that a chart of a spreadsheet can have. Nothing draws them here. */
import { enumeration, whole } from './handout';

type Types = typeof GoogleAppsScript.Charts;

const ChartType = enumeration<Types['ChartType']>('ChartType', [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'LINE',
  'PIE',
  'SCATTER',
]);

export const chartsService = (): GoogleAppsScript.Charts.Charts =>
  whole<GoogleAppsScript.Charts.Charts>('Charts', { ChartType });
