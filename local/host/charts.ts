/** The Charts service: the types that a chart of a spreadsheet can have. Nothing draws them here. */
import { enumeration, whole } from './handout';

type Types = typeof GoogleAppsScript.Charts;

const TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER'] as const;
const ChartType = enumeration<Types['ChartType']>('ChartType', TYPES);

/** The type with this name, as the script knows it. */
export const chartType = (name: string): GoogleAppsScript.Charts.ChartType => {
  const found = TYPES.find((type) => type === name);
  if (!found) throw new Error(`local host: Charts.ChartType.${name} is not implemented`);
  return ChartType[found];
};

export const chartsService = (): GoogleAppsScript.Charts.Charts =>
  whole<GoogleAppsScript.Charts.Charts>('Charts', { ChartType });
