/**
 * The charts of an office as parts of a spreadsheet file (ECMA-376, part 1: 20.5 drawings, 21.2 charts), put
 * into the package that the writer made, which knows no charts.
 */
import { strFromU8, strToU8 } from 'fflate';
import { a1Of } from '../../host/spreadsheet/a1';
import type { Area, BookState, ChartState } from '../../host/state';
import { chartViews } from '../web/view/chart-view';
import { chartXml } from './chart-xml';
import { escaped } from './xml';

type Parts = Record<string, Uint8Array>;

const UNITS_A_PIXEL = 9525;
const TYPES = 'application/vnd.openxmlformats-officedocument';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * @param written the parts of the package without charts
 * @param names of its tabs, in the order of the book's
 * @return the parts with the charts of each tab
 */
export const withCharts = (
  written: Readonly<Parts>,
  book: BookState,
  names: readonly string[],
): Readonly<Parts> => {
  const parts = { ...written };
  let charts = 0;
  book.sheets.forEach((sheet, index) => {
    if (sheet.charts.length === 0) return;
    const number = index + 1;
    const views = chartViews(book, sheet);
    const made = sheet.charts.map((chart, at) => {
      charts += 1;
      const view = views[at];
      if (view)
        parts[`xl/charts/chart${charts}.xml`] = strToU8(chartXml(view, columnsOf(book, names, chart)));
      return { number: charts, view };
    });
    put(parts, `xl/drawings/drawing${number}.xml`, drawingXml(made));
    put(
      parts,
      `xl/drawings/_rels/drawing${number}.xml.rels`,
      relations(made.map((each, at) => relation(at + 1, 'chart', `../charts/chart${each.number}.xml`))),
    );
    tie(parts, number);
    const drawing = override(`/xl/drawings/drawing${number}.xml`, `${TYPES}.drawing+xml`);
    const each = made.map((one) =>
      override(`/xl/charts/chart${one.number}.xml`, `${TYPES}.drawingml.chart+xml`),
    );
    change(parts, '[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `${drawing}${each.join('')}</Types>`),
    );
  });
  return parts;
};

type Made = { readonly number: number; readonly view: ReturnType<typeof chartViews>[number] | undefined };

const put = (parts: Parts, name: string, xml: string): void => {
  parts[name] = strToU8(xml);
};
const change = (parts: Parts, name: string, edit: (xml: string) => string): void => {
  put(parts, name, edit(strFromU8(parts[name] ?? new Uint8Array())));
};

/** Where each column of a chart stands, as a formula names it; the first has the labels. */
const columnsOf = (book: BookState, names: readonly string[], { ranges }: ChartState): string[] =>
  ranges.flatMap(({ sheetId, row, column, numRows, numColumns }) => {
    const name = names[book.sheets.findIndex(({ id }) => id === sheetId)] ?? '';
    return Array.from(
      { length: numColumns },
      (_, i) =>
        `'${name.replaceAll("'", "''")}'!${absolute({ row, column: column + i, numRows, numColumns: 1 })}`,
    );
  });

/** `$A$1:$A$9`, of one cell too. */
const absolute = (area: Area): string => {
  const named = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return named.includes(':') ? named : `${named}:${named}`;
};

/** The tab names its drawing, ahead of what has to follow it. */
const tie = (parts: Parts, number: number): void => {
  const list = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const known = strFromU8(parts[list] ?? new Uint8Array());
  const id = (known.match(/<Relationship\s/g) ?? []).length + 1001;
  const added = relation(id, 'drawing', `../drawings/drawing${number}.xml`);
  put(
    parts,
    list,
    known === '' ? relations([added]) : known.replace('</Relationships>', `${added}</Relationships>`),
  );
  change(parts, `xl/worksheets/sheet${number}.xml`, (xml) =>
    xml.replace(
      /<legacyDrawing|<tableParts|<extLst|<\/worksheet>/,
      (next) => `<drawing xmlns:r="${RELATIONS}" r:id="rId${id}"/>${next}`,
    ),
  );
};

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (all: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;

const drawingXml = (made: readonly Made[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ',
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}">`,
    ...made.map(({ view }, at) => (view ? anchorXml(view, at + 1) : '')),
    '</xdr:wsDr>',
  ].join('');

const anchorXml = ({ at, width, height, title }: NonNullable<Made['view']>, id: number): string =>
  [
    '<xdr:oneCellAnchor><xdr:from>',
    `<xdr:col>${at.column - 1}</xdr:col><xdr:colOff>${at.offsetX * UNITS_A_PIXEL}</xdr:colOff>`,
    `<xdr:row>${at.row - 1}</xdr:row><xdr:rowOff>${at.offsetY * UNITS_A_PIXEL}</xdr:rowOff></xdr:from>`,
    `<xdr:ext cx="${width * UNITS_A_PIXEL}" cy="${height * UNITS_A_PIXEL}"/>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id + 1}" name="${escaped(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId${id}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
  ].join('');
